// Stuck code: sites that are patched while their callers are being compiled, and what is left of it.
//
//   node bench/stuck/run.mjs [--only ENGINE]... [--sites N] [--patches N] [--spaced] [--counting] [--pool]
//
// A compilation that races with a patch can leave a caller slow for good. Each site here is patched
// `--patches` times (default 31) with 8,000 to 65,000 calls in between (--spaced: 330,000), which is far quicker
// than any policy does it, and then left alone. A site is stuck when it then runs below 0.97 of the plain call:
// before it has settled from the event loop, and after. A tenth of the calls miss the two branches that a site has in the
// end: `that counts misses` compares with a tree by hand that counts them too. 40 sites a process. --only picks engines of
// engines/catalog.mjs that patch (node20 ... chromium), without it this Node; --counting makes every other patch one
// of a tree that counts; --pool runs the code of `optpoline/pool`. Needs `npm run build`. Exits 1 when a site is
// stuck after settling.
import { findEngines } from '../../engines/catalog.mjs'
import { execute } from '../../engines/execute.mjs'
import { makeStage } from '../../engines/stage.mjs'
import { readOptions } from '../../scripts/options.mjs'

const values = readOptions(
  'node bench/stuck/run.mjs [--only ENGINE]... [--sites N] [--patches N] [--spaced] [--counting] [--pool]',
  {
    only: { type: 'string', multiple: true },
    sites: { type: 'string', default: '200' },
    patches: { type: 'string', default: '31' },
    spaced: { type: 'boolean', default: false },
    counting: { type: 'boolean', default: false },
    pool: { type: 'boolean', default: false },
  },
)
const { spaced, counting, pool } = values
const [sites, patches] = [Number(values.sites), Number(values.patches)]
const IN_A_PROCESS = 40
const STUCK = 0.97
const sorted = (list) => [...list].sort((a, b) => a - b)
const own = { title: `Node ${process.versions.node}`, kind: 'node', engine: 'v8', file: process.execPath }
const stage = await makeStage()

for (const engine of values.only ? findEngines(values.only) : [own]) {
  if (engine.missing || engine.engine !== 'v8') {
    console.log(`SKIPPED ${engine.title}: ${engine.missing ?? 'nothing is patched there'}`)
    continue
  }
  const results = []
  let version = ''
  while (results.length < sites) {
    const argument = {
      sites: Math.min(IN_A_PROCESS, sites - results.length),
      patches,
      spaced,
      counting,
      pool,
    }
    const answer = await execute(engine, stage, 'programs/stuck.mjs', argument)
    version = `${engine.title.split(' ')[0]} ${answer.engine.version}, ${answer.engine.engine}`
    results.push(...answer.results)
  }
  const row = (when) => {
    const ratios = (of) => sorted(results.map(({ [when]: ns }) => of(ns)))
    const overPlain = ratios((ns) => ns.plain / ns.dynamic)
    const fixed = (value) => Number(value.toFixed(2))
    const median = (list) => fixed(list[list.length >> 1])
    return {
      when: `${when} settling`,
      sites: overPlain.length,
      stuck: overPlain.filter((ratio) => ratio < STUCK).length,
      'worst plain / dynamic': fixed(overPlain[0]),
      'median plain / dynamic': median(overPlain),
      'median dynamic / by hand': median(ratios((ns) => ns.dynamic / ns.hand)),
      'that counts misses': median(ratios((ns) => ns.dynamic / ns.counted)),
    }
  }
  const rows = [row('before'), row('after')]
  if (rows[1].stuck > 0) process.exitCode = 1
  console.log(
    `\n${version}, ${patches} ${spaced ? 'spaced' : 'quick'} patches a site${counting ? ', every other a counting tree' : ''}`,
  )
  console.table(rows)
}
