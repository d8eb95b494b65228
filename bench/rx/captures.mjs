/**
 * The receive path with all conversions against none of them, on any capture and on generated traffic: is there any on
 * which dynamic calls cost more than they gain?
 *
 *   node bench/rx/captures.mjs run FILE [--blocks N] [--seconds S] [--only NAME,...] [--share 1/2] [CAPTURE...]
 *   node bench/rx/captures.mjs table FILE [--below RATIO]
 *   node bench/rx/captures.mjs names
 *
 * `run` goes round: a block of every traffic (traffic.mjs) and CAPTURE in turn, until each has N blocks (default 8) or S
 * seconds are over. A block runs both variants twice, in mirrored random order, each in a fresh process of about a second
 * (experiment-child.mjs). FILE is kept after every block and added to by the next `run`. `--share 1/2` takes every second
 * of them: two runs, each on a processor of its own. `table` prints the ratios as markdown, those at most RATIO alone.
 * The engine is the one that runs this file.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { comparePairs, Experiment, joinExperiments, median, readEnvironment, samplesOf } from '@optpoline/lab'
import { TRAFFIC } from './traffic.mjs'

const PLAIN = ['ptype-func', 'list-func', 'dst-input', 'ip-protocol'].map(
  (name) => `--conditions=plain-${name}`,
)
/** What is still no loss: see docs/receive-path.md. */
const LEAST = 0.98

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    blocks: { type: 'string', default: '8' },
    seconds: { type: 'string', default: 'Infinity' },
    only: { type: 'string' },
    share: { type: 'string', default: '1/1' },
    below: { type: 'string', default: 'Infinity' },
  },
})
const [task, file, ...captures] = positionals
if (task === 'names') console.log(TRAFFIC.join('\n'))
else if (task === 'run' && file) await run(chosen())
else if (task === 'table' && file) console.log(table(read(), Number(values.below)))
else {
  console.error('usage: captures.mjs run FILE [options] [CAPTURE...] | table FILE [--below RATIO] | names')
  process.exitCode = 2
}

function read() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { traffic: {} }
}

function chosen() {
  const only = values.only?.split(',')
  const [part, parts] = values.share.split('/').map(Number)
  return [...TRAFFIC, ...captures]
    .filter((name) => !only || only.includes(labelOf(name)))
    .filter((_, i) => i % parts === part - 1)
}

function labelOf(name) {
  return TRAFFIC.includes(name) ? name : basename(name).replace(/\.[^.]*$/, '')
}

async function run(names) {
  const begin = performance.now()
  let longest = 0
  for (let round = 1; round <= Number(values.blocks); round++) {
    for (const name of names) {
      const results = read()
      const label = labelOf(name)
      if (results.traffic[label] && blocksOf(results.traffic[label]) >= round) continue
      if (performance.now() - begin + longest > Number(values.seconds) * 1000) return
      const start = performance.now()
      const data = await block(name)
      longest = Math.max(longest, performance.now() - start)
      if (data.ended === 'failed') {
        console.error(`${label}: ${data.endReason}\n${data.processes.at(-1)?.failure?.stderr}`)
        process.exitCode = 1
        return
      }
      const known = results.traffic[label]
      results.traffic[label] = known ? joinExperiments(known, data) : data
      results.environment = readEnvironment()
      writeFileSync(`${file}.new`, JSON.stringify(results))
      renameSync(`${file}.new`, file)
    }
  }
}

async function block(name) {
  const variant = (execArgv) => ({
    module: new URL('./experiment-child.mjs', import.meta.url),
    args: { traffic: name, mode: 'singly' },
    execArgv,
  })
  const experiment = new Experiment({
    variants: [
      { name: 'plain', ...variant(PLAIN) },
      { name: 'dynamic', ...variant([]) },
    ],
    metric: { name: 'packetsPerSecond', unit: 'packets/s', measures: 'rate' },
    rehearsal: false,
    timeoutMs: 30_000,
    maxFailuresInARow: 1,
  })
  await experiment.run(1)
  return experiment.data
}

function blocksOf({ processes }) {
  return processes.length / 4
}

function table({ traffic, environment }, below) {
  const rows = Object.entries(traffic)
    .map(([label, data]) => ({ label, data, comparison: comparePairs(data, [['plain', 'dynamic']])[0] }))
    .filter(({ comparison }) => comparison.ratio.estimate <= below)
    .sort((a, b) => a.comparison.ratio.estimate - b.comparison.ratio.estimate)
  const nanoseconds = (data, variant) => (1e9 / median(samplesOf(data, variant))).toFixed(1)
  const lines = rows.map(({ label, data, comparison: { ratio, processes } }) => {
    const { estimate, low, high } = ratio
    const text = `${estimate.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`
    const mark = high < LEAST ? 'yes' : estimate < LEAST ? 'perhaps' : 'no'
    return `| ${label} | ${processes.a} | ${nanoseconds(data, 'plain')} | ${nanoseconds(data, 'dynamic')} | ${text} | ${mark} |`
  })
  return [
    `${environment.cpu}, Node ${environment.node.slice(1)} (V8 ${environment.v8}).`,
    '',
    `| traffic | processes of each | plain, ns a frame | dynamic | dynamic over plain | below ${LEAST} |`,
    '| --- | --: | --: | --: | --: | --- |',
    ...lines,
  ].join('\n')
}
