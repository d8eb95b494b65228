/**
 * The experiment of the original series: the receive path with none, each alone, and all of the conversions,
 * on four kinds of traffic, singly and in batches. docs/rfc-experiment.md has what came of it.
 *
 *   node bench/rx/experiment.mjs next FILE [BLOCKS [SECONDS]]   as many blocks as fit, of the cell that has fewest
 *   node bench/rx/experiment.mjs run CELL BLOCKS FILE           adds BLOCKS blocks of a cell, as sample/singly
 *   node bench/rx/experiment.mjs plan FILE [EFFECT]             blocks and time that the noise in FILE asks for
 *   node bench/rx/experiment.mjs table FILE                     the tables of all that FILE holds, as markdown
 *   node bench/rx/experiment.mjs cells                          the cells
 *
 * A block runs every variant twice, in mirrored random order, each in a fresh process of about a second. A cell may
 * be run in pieces, at different times: blocks are compared with themselves. FILE is kept after every block. `next`
 * ends with status 1 when every cell has its BLOCKS (24): `while node bench/rx/experiment.mjs next FILE; do :; done`
 * runs the whole.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import {
  blockLogRatios,
  blockScale,
  comparePairs,
  describeNoise,
  Experiment,
  joinExperiments,
  median,
  planBlocks,
  readEnvironment,
  samplesOf,
  tTestDetectable,
  tTestPower,
  tTestSampleSize,
} from '@optpoline/lab'

const OURS = 'plain-ip-protocol'
const PTYPE = 'plain-ptype-func'
const LIST = 'plain-list-func'
const DST = 'plain-dst-input'

/** The variants, by the calls that stay plain. The fourth call is not of the original series. */
const VARIANTS = {
  none: [PTYPE, LIST, DST, OURS],
  'ptype.func': [LIST, DST, OURS],
  'ptype.listFunc': [PTYPE, DST, OURS],
  'dst.input': [PTYPE, LIST, OURS],
  'all three': [OURS],
  'and ip_protocol': [],
}
const TRAFFIC = ['packet-rate', 'sample', 'uniform', 'flow']
const MODES = ['singly', 'batches']
const CELLS = TRAFFIC.flatMap((traffic) => MODES.map((mode) => `${traffic}/${mode}`))
const NAMES = Object.keys(VARIANTS)
/** What the series' three conversions gain, and with the fourth: the rows of what six runs would have seen. */
const REMARKABLE = ['all three', 'and ip_protocol']
/** Blocks of a cell; see docs/rfc-experiment.md for what they see. */
const BLOCKS = 24
/** Smallest effect that matters. */
const EFFECT = 0.01

const [task, ...args] = process.argv.slice(2)
if (task === 'cells') console.log(CELLS.join('\n'))
else if (task === 'next' && args[0]) await next(...args)
else if (task === 'run' && CELLS.includes(args[0]) && Number(args[1]) > 0 && args[2]) {
  await run(args[0], Number(args[1]), Infinity, args[2])
} else if (task === 'plan' && args[0]) console.log(plan(read(args[0]), Number(args[1] ?? EFFECT)))
else if (task === 'table' && args[0]) console.log(tables(read(args[0])))
else {
  console.error(
    'usage: experiment.mjs next FILE [BLOCKS [SECONDS]] | run CELL BLOCKS FILE | plan FILE [EFFECT] | table FILE | cells',
  )
  process.exitCode = 2
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { cells: {} }
}

async function next(file, blocks = BLOCKS, seconds = 90) {
  const { cells } = read(file)
  const done = (cell) => (cells[cell] ? blocksOf(cells[cell]) : 0)
  const cell = CELLS.reduce((fewest, each) => (done(each) < done(fewest) ? each : fewest))
  const left = Number(blocks) - done(cell)
  if (left > 0) {
    await run(cell, left, Number(seconds), file)
  } else {
    console.log(`every cell has its ${blocks} blocks`)
    process.exitCode = 1
  }
}

/** Runs up to so many blocks of a cell, as long as another one fits into the seconds. */
async function run(cell, blocks, seconds, file) {
  const [traffic, mode] = cell.split('/')
  const results = read(file)
  const known = results.cells[cell]
  const experiment = new Experiment({
    variants: Object.entries(VARIANTS).map(([name, conditions]) => ({
      name,
      module: new URL('./experiment-child.mjs', import.meta.url),
      args: { traffic, mode, beat: beatOf(results) },
      execArgv: conditions.map((condition) => `--conditions=${condition}`),
    })),
    metric: { name: 'packetsPerSecond', unit: 'packets/s', measures: 'rate' },
    rehearsal: false,
    timeoutMs: 30_000,
    maxFailuresInARow: 1,
  })
  const { data } = experiment
  const begin = performance.now()
  let longest = 0
  let made = 0
  while (made < blocks && performance.now() - begin + longest < seconds * 1000) {
    const start = performance.now()
    await experiment.run(1)
    if (data.ended === 'failed') {
      console.error(`${data.endReason}\n${data.processes.at(-1)?.failure?.stderr}`)
      process.exitCode = 2
      return
    }
    longest = Math.max(longest, performance.now() - start)
    made++
    results.cells[cell] = known ? joinExperiments(known, data) : data
    results.environment = readEnvironment()
    writeFileSync(`${file}.new`, JSON.stringify(results))
    renameSync(`${file}.new`, file)
  }
  const disturbed = data.processes.filter(({ report }) => !report.usable).length
  console.log(
    `${cell}: ${made} blocks, now ${blocksOf(results.cells[cell])}, ${(data.durationMs / 1000 / made).toFixed(1)} s each; ` +
      `disturbed throughout: ${disturbed} of ${data.processes.length} processes`,
  )
}

function blocksOf({ processes }) {
  return processes.length / (2 * NAMES.length)
}

/** Level of the machine's clock by all processes so far; undefined when there are none. */
function beatOf({ cells }) {
  const beats = Object.values(cells).flatMap(({ processes }) => processes.map(({ report }) => report.beat))
  return beats.length > 0 ? median(beats) : undefined
}

/** What each cell's noise asks for, by the planner of the lab: for an effect of any conversion, corrected for their number. */
function plan({ cells }, effect) {
  const alpha = 0.01 / (NAMES.length - 1)
  const percent = (share) => `${(100 * share).toFixed(1)} %`
  const rows = Object.entries(cells).map(([cell, data]) => {
    const limits = { effect, power: 0.9, alpha, maxBlocks: 10_000 }
    const { seen, blocks } = NAMES.slice(1)
      .map((name) => {
        const { logRatios, grain } = blockLogRatios(data, 'none', name)
        const seen = { blocks: logRatios, grain }
        return { seen, blocks: planBlocks({ pilot: seen }, limits).blocks }
      })
      .reduce((most, each) => (each.blocks > most.blocks ? each : most))
    const between = median(describeNoise(data.processes).map(({ betweenProcesses }) => betweenProcesses))
    const seconds = data.processes.reduce((sum, { wallMs }) => sum + wallMs, 0) / 1000 / blocksOf(data)
    const given = { ...limits, minBlocks: BLOCKS, maxBlocks: BLOCKS }
    const { detectableEffect } = planBlocks({ pilot: seen }, given)
    return [
      cell,
      blocksOf(data),
      seconds.toFixed(1),
      percent(between),
      percent(blockScale(seen)),
      blocks,
      ((blocks * seconds) / 60).toFixed(0),
      percent(detectableEffect),
    ]
  })
  return markdown(
    [
      'cell',
      'blocks',
      'seconds a block',
      'noise of a process',
      'of a block',
      `blocks for ${percent(effect)}`,
      'minutes',
      `${BLOCKS} blocks see`,
    ],
    rows,
  )
}

/** The ratios, what six runs of each would have seen, and the answers of the lab in words. */
function tables({ cells, environment }) {
  const measured = CELLS.filter((each) => cells[each])
  const ratios = []
  const six = []
  const words = []
  for (const cell of measured) {
    const data = cells[cell]
    const comparisons = comparePairs(
      data,
      NAMES.slice(1).map((name) => ['none', name]),
      { effect: EFFECT },
    )
    const label = cell.replace('/', ', ')
    ratios.push([
      label,
      comparisons[0].processes.a,
      (1e9 / median(samplesOf(data, 'none'))).toFixed(1),
      ...comparisons.map(ratioText),
      Math.max(...comparisons.map(({ neededProcesses }) => neededProcesses)),
    ])
    six.push([label, ...sixRuns(data, comparisons)])
    const said = comparisons.filter(({ b }) => REMARKABLE.includes(b))
    words.push(...said.map(({ sentence }) => `- ${label}: ${sentence}`))
  }
  return [
    `${environment.cpu}, ${environment.cpus} processors, Node ${environment.node.slice(1)} (V8 ${environment.v8}).`,
    markdown(
      [
        'traffic, path',
        'processes of each',
        'none, ns a packet',
        ...NAMES.slice(1),
        `${100 * EFFECT} % would take`,
      ],
      ratios,
    ),
    'Six runs of each, not in blocks, at the noise between processes that each cell has:',
    markdown(
      [
        'traffic, path',
        'noise of a process',
        'least that is found 9 times in 10',
        ...REMARKABLE.map((name) => `chance to find ${name}`),
        ...REMARKABLE.map((name) => `runs that find ${name}`),
      ],
      six,
    ),
    words.join('\n'),
  ].join('\n\n')
}

function ratioText({ ratio, verdict }) {
  const text = `${ratio.estimate.toFixed(3)} (${ratio.low.toFixed(3)} to ${ratio.high.toFixed(3)})`
  const mark = { faster: '**', slower: '**', equivalent: '_', unsure: '' }[verdict]
  return `${mark}${text}${mark}`
}

/** What the original's test, Welch's with six runs of each, could have seen of what was found here. */
function sixRuns(data, comparisons) {
  const sd = median(describeNoise(data.processes).map(({ betweenProcesses }) => betweenProcesses))
  const found = REMARKABLE.map((name) =>
    Math.abs(Math.log(comparisons.find(({ b }) => b === name).ratio.estimate)),
  )
  const percent = (share) => `${(100 * share).toFixed(1)} %`
  return [
    percent(sd),
    percent(tTestDetectable({ n: 6, power: 0.9, sd })),
    ...found.map((delta) => `${(100 * tTestPower({ n: 6, delta, sd })).toFixed(0)} %`),
    ...found.map((delta) => Math.ceil(tTestSampleSize({ delta, sd, power: 0.9 }))),
  ]
}

function markdown(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n')
}
