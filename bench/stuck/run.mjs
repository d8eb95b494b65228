// Stuck code: sites that are patched while their callers are being compiled, and what is left of it.
//
//   node bench/stuck/run.mjs [--node PATH]... [--sites N] [--patches N] [--pool]
//
// A compilation that races with a patch can leave a caller slow for good. Each site here is patched
// `--patches` times (default 31) with 8,000 to 65,000 calls in between, which is far quicker than any
// policy does it, and then left alone. A site is stuck when it then runs below 0.97 of the plain call:
// before it has settled from the event loop, and after. 40 sites a process.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readOptions } from '../../scripts/options.mjs'

const values = readOptions('node bench/stuck/run.mjs [--node PATH]... [--sites N] [--patches N] [--pool]', {
  node: { type: 'string', multiple: true },
  sites: { type: 'string', default: '200' },
  patches: { type: 'string', default: '31' },
  pool: { type: 'boolean', default: false },
})
const IN_A_PROCESS = 40
const STUCK = 0.97
const measure = fileURLToPath(new URL('measure.mjs', import.meta.url))
const sorted = (list) => [...list].sort((a, b) => a - b)

// With --pool the sites run the code of `optpoline/pool`.
const flags = values.pool ? ['--import', import.meta.resolve('optpoline/pool')] : []

for (const node of values.node ?? [process.execPath]) {
  const results = []
  let version = ''
  while (results.length < Number(values.sites)) {
    const count = Math.min(IN_A_PROCESS, Number(values.sites) - results.length)
    const out = JSON.parse(
      execFileSync(node, [...flags, measure, String(count), values.patches], { encoding: 'utf8' }),
    )
    version = `Node ${out.node}, V8 ${out.v8}`
    results.push(...out.results)
  }
  const row = (when) => {
    const overPlain = sorted(results.map(({ [when]: [plain, , dynamic] }) => plain / dynamic))
    const overHand = sorted(results.map(({ [when]: [, hand, dynamic] }) => dynamic / hand))
    const fixed = (value) => Number(value.toFixed(2))
    return {
      when: `${when} settling`,
      sites: overPlain.length,
      stuck: overPlain.filter((ratio) => ratio < STUCK).length,
      'worst plain / dynamic': fixed(overPlain[0]),
      'median plain / dynamic': fixed(overPlain[overPlain.length >> 1]),
      'median dynamic / by hand': fixed(overHand[overHand.length >> 1]),
    }
  }
  console.log(`\n${version}, ${values.patches} quick patches a site`)
  console.table([row('before'), row('after')])
}
