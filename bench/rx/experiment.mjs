/**
 * The experiment of the original series: the receive path with none, each alone, and all of the conversions,
 * on three kinds of traffic, singly and in batches. docs/rfc-experiment.md has what came of it.
 *
 *   node bench/rx/experiment.mjs run CELL BLOCKS FILE   adds BLOCKS blocks of a cell, as sample/singly, to FILE
 *   node bench/rx/experiment.mjs table FILE             the table of all that FILE holds, as markdown
 *   node bench/rx/experiment.mjs cells                  the cells
 *
 * A block runs every variant twice, in mirrored random order, each in a fresh process: about ten seconds. Runs
 * of one cell may be made in pieces, at different times: blocks are compared with themselves.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import {
  comparePairs,
  joinExperiments,
  median,
  readEnvironment,
  runExperiment,
  samplesOf,
} from '@optpoline/lab'
import { TRAFFIC } from './traffic.mjs'

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
const MODES = ['singly', 'batches']
const CELLS = TRAFFIC.flatMap((traffic) => MODES.map((mode) => `${traffic}/${mode}`))
const PASSES = 31

const [task, ...args] = process.argv.slice(2)
if (task === 'cells') console.log(CELLS.join('\n'))
else if (task === 'run' && CELLS.includes(args[0]) && Number(args[1]) > 0 && args[2]) await run(...args)
else if (task === 'table' && args[0]) console.log(table(JSON.parse(readFileSync(args[0], 'utf8'))))
else {
  console.error(`usage: experiment.mjs run CELL BLOCKS FILE | table FILE | cells`)
  process.exitCode = 2
}

async function run(cell, blocks, file) {
  const [traffic, mode] = cell.split('/')
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { cells: {} }
  const data = await runExperiment({
    variants: Object.entries(VARIANTS).map(([name, conditions]) => ({
      name,
      module: new URL('./experiment-child.mjs', import.meta.url),
      args: { traffic, mode, passes: PASSES },
      execArgv: conditions.map((condition) => `--conditions=${condition}`),
    })),
    metric: { name: 'packetsPerSecond', unit: 'packets/s', measures: 'rate' },
    blocks: Number(blocks),
    rehearsal: false,
    timeoutMs: 60_000,
    maxFailuresInARow: 1,
  })
  if (data.ended === 'failed') {
    console.error(`${data.endReason}\n${data.processes.at(-1)?.failure?.stderr}`)
    process.exit(1)
  }
  const known = before.cells[cell]
  before.cells[cell] = known ? joinExperiments(known, data) : data
  before.environment = readEnvironment()
  writeFileSync(`${file}.new`, JSON.stringify(before))
  renameSync(`${file}.new`, file)
  console.log(`${cell}: ${data.processes.length} processes in ${(data.durationMs / 1000).toFixed(0)} s`)
}

function table({ cells, environment }) {
  const names = Object.keys(VARIANTS)
  const lines = [
    `${environment.cpu}, ${environment.cpus} processors, Node ${environment.node.slice(1)} (V8 ${environment.v8}).`,
    '',
    `| traffic, path | processes of each | none, ns a packet | ${names.slice(1).join(' | ')} | 1 % would take |`,
    `| --- | --: | --: | ${names
      .slice(1)
      .map(() => '--:')
      .join(' | ')} | --: |`,
  ]
  for (const cell of CELLS.filter((each) => cells[each])) {
    const data = cells[cell]
    const comparisons = comparePairs(
      data,
      names.slice(1).map((name) => ['none', name]),
      { effect: 0.01 },
    )
    const nanoseconds = (1e9 / median(samplesOf(data, 'none'))).toFixed(1)
    const needed = Math.max(...comparisons.map(({ neededProcesses }) => neededProcesses))
    const columns = comparisons.map(({ ratio, verdict }) => {
      const text = `${ratio.estimate.toFixed(3)} (${ratio.low.toFixed(3)} to ${ratio.high.toFixed(3)})`
      return verdict === 'faster' || verdict === 'slower' ? `**${text}**` : text
    })
    lines.push(
      `| ${cell.replace('/', ', ')} | ${comparisons[0].processes.a} | ${nanoseconds} | ${columns.join(' | ')} | ${needed} |`,
    )
  }
  return lines.join('\n')
}
