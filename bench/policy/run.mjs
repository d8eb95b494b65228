// What a site gains where no text may become code, with the pool and without: in browsers under a content security policy
// with trusted types, in Node and Deno under V8's flag.
//
//   node bench/policy/run.mjs [--only ENGINE]... [--runs N]
//
// --only picks engines of engines/catalog.mjs; without it this Node, Chromium and Firefox, where they are. --runs sets
// the processes for each figure (default 3). Needs `npm run build`. Exits 1 when something was reported or not refused.
import { parseArgs } from 'node:util'
import { findEngines } from '../../engines/catalog.mjs'
import { execute, FORBIDDING } from '../../engines/execute.mjs'
import { makeStage } from '../../engines/stage.mjs'

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, runs: { type: 'string', default: '3' } },
})
const own = { name: 'this', title: `Node ${process.versions.node}`, kind: 'node', file: process.execPath }
const engines = values.only ? findEngines(values.only) : [own, ...findEngines(['chromium', 'firefox'])]
const stage = await makeStage()
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const rows = []

for (const engine of engines) {
  if (engine.missing) {
    console.log(`SKIPPED ${engine.title}: ${engine.missing}`)
    continue
  }
  for (const pool of [true, false]) {
    const answers = []
    while (answers.length < Number(values.runs)) {
      answers.push(await execute(engine, stage, 'programs/policy.mjs', { pool }, FORBIDDING))
    }
    const [{ engine: facts, state, reported, refused }] = answers
    const ratio = (name) => median(answers.map(({ ns }) => ns.plain / ns[name])).toFixed(2)
    if (!refused || (pool && reported.length > 0)) process.exitCode = 1
    rows.push({
      engine: engine.title,
      pool: pool ? 'with' : 'without',
      strategy: facts.strategy,
      site: state,
      'plain ns': median(answers.map(({ ns }) => ns.plain)).toFixed(2),
      'plain / dynamic': ratio('dynamic'),
      'plain / by hand': ratio('hand'),
      reported: reported.join(', ') || 'nothing',
      'code from text': refused ? 'refused' : 'ALLOWED',
    })
  }
}
console.table(rows)
