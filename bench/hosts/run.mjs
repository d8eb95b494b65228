// What plain calls, dynamic calls and hosts cost by the number of targets and the skew of the traffic.
//
//   node bench/hosts/run.mjs [--only ENGINE]... [--targets N]... [--skew NAME]... [--patches N] [--pool] [--runs N]
//                            [--json FILE]
//
// --only picks engines of engines/catalog.mjs (node20 ... firefox), without it this Node. --targets and --skew pick cases
// (90, 70/20, zipf, uniform), --patches relearns so often first, --pool has the code of `optpoline/pool`, --runs sets the
// processes (default 5), every other of which goes through cases and variants in reverse. Everything is x: the plain call's
// ns over the variant's, the median over the processes, and from the first to the ninth decile. Needs `npm run build`.
import { writeFileSync } from 'node:fs'
import { findEngines } from '../../engines/catalog.mjs'
import { execute } from '../../engines/execute.mjs'
import { makeStage } from '../../engines/stage.mjs'
import { readOptions } from '../../scripts/options.mjs'
import { quantile } from '../quantile.mjs'
import { CASES } from './measure.mjs'

const values = readOptions(
  'node bench/hosts/run.mjs [--only ENGINE]... [--targets N]... [--skew NAME]... [--patches N] [--pool] [--runs N] [--json FILE]',
  {
    only: { type: 'string', multiple: true },
    targets: { type: 'string', multiple: true },
    skew: { type: 'string', multiple: true },
    patches: { type: 'string', default: '0' },
    pool: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
)
const cases = CASES.filter(
  ({ targets, skew }) =>
    (values.targets?.includes(String(targets)) ?? true) && (values.skew?.includes(skew) ?? true),
)
const { pool } = values
const [patches, runs] = [Number(values.patches), Number(values.runs)]
const own = { title: `Node ${process.versions.node}`, kind: 'node', file: process.execPath }
const stage = await makeStage()
const results = []

for (const engine of values.only ? findEngines(values.only) : [own]) {
  if (engine.missing) {
    console.log(`SKIPPED ${engine.title}: ${engine.missing}`)
    continue
  }
  const processes = []
  while (processes.length < runs) {
    const reversed = processes.length % 2 === 1
    const argument = { cases: reversed ? [...cases].reverse() : cases, patches, pool, reversed }
    const answer = await execute(engine, stage, 'programs/hosts.mjs', argument, { timeoutMs: 300_000 })
    if (reversed) answer.rows.reverse()
    processes.push(answer)
  }
  const facts = processes[0].engine
  results.push({ engine: engine.title, facts, processes: processes.map(({ rows }) => rows) })
  console.log(`\n${engine.title.split(' ')[0]} ${facts.version}, ${facts.engine}, ${runs} processes`)
  console.table(cases.map((_, index) => rowOf(processes.map(({ rows }) => rows[index]))))
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results)}\n`)

/** What the processes found of one case. */
function rowOf(rows) {
  const [{ targets, skew, state, width }] = rows
  const ratio = (variant) => {
    const ratios = rows.filter(({ ns }) => ns[variant]).map(({ ns }) => ns.plain / ns[variant])
    if (ratios.length === 0) return ''
    const [median, low, high] = [0.5, 0.1, 0.9].map((share) => quantile(ratios, share).toFixed(2))
    return `${median} (${low} to ${high})`
  }
  const plain = quantile(
    rows.map(({ ns }) => ns.plain),
    0.5,
  )
  return {
    targets,
    skew,
    state: width > 0 ? `${state} ${width}` : state,
    'plain ns': Number(plain.toFixed(2)),
    dynamic: ratio('dynamic'),
    'with arity': ratio('arity'),
    host: ratio('host'),
    'by hand': ratio('hand'),
  }
}
