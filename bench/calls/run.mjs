// The price of a call by the skew of its traffic: plain, through a dynamic call, and by hand with the
// same branches. Each case runs in processes of its own; a figure is the median of their medians.
//
//   node bench/calls/run.mjs [--node PATH]... [--case NAME]... [--runs N] [--arity] [--pool]
//
// --pool measures with the code of `optpoline/pool`. --node adds an engine (default: this one), --case picks cases,
// --runs sets the processes per case (default 3), --arity declares the argument count at the definition of the site.
// `worst` is the process with the smallest plain / dynamic. `in loop 2` is plain / dynamic where both loops have one more
// variable: their frames alone make up to 8 % on V8 13, in favour of either.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readOptions } from '../../scripts/options.mjs'

const values = readOptions(
  'node bench/calls/run.mjs [--node PATH]... [--case NAME]... [--runs N] [--arity] [--pool]',
  {
    node: { type: 'string', multiple: true },
    case: { type: 'string', multiple: true },
    runs: { type: 'string', default: '3' },
    arity: { type: 'boolean', default: false },
    pool: { type: 'boolean', default: false },
  },
)
const cases = values.case ?? ['90/10', '70/20/rest', '50/50', 'single', 'fresh closures', 'uniform 32']
const measure = fileURLToPath(new URL('measure.mjs', import.meta.url))
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]

for (const node of values.node ?? [process.execPath]) {
  const rows = []
  let version = ''
  for (const name of cases) {
    const args = [
      ...(values.pool ? ['--import', import.meta.resolve('optpoline/pool')] : []),
      measure,
      name,
      '16',
      ...(values.arity ? ['arity'] : []),
    ]
    const results = Array.from({ length: Number(values.runs) }, () =>
      JSON.parse(execFileSync(node, args, { encoding: 'utf8' })),
    )
    const ns = (variant) => median(results.map((result) => result.ns[variant]))
    const ratio = (over, under) =>
      Number(median(results.map((result) => result.ns[over] / result.ns[under])).toFixed(2))
    const { state, width, reason, v8 } = results[0]
    version = `Node ${results[0].node}, V8 ${v8}`
    rows.push({
      case: name,
      site: width > 0 ? `${state}, ${width} branches` : `${state}: ${reason}`,
      'plain ns': Number(ns('plain').toFixed(2)),
      'dynamic ns': Number(ns('dynamic').toFixed(2)),
      'by hand ns': width > 0 ? Number(ns('hand').toFixed(2)) : null,
      'plain / dynamic': ratio('plain', 'dynamic'),
      'in loop 2': results[0].ns.plain2 ? ratio('plain2', 'dynamic2') : null,
      worst: Number(Math.min(...results.map((result) => result.ns.plain / result.ns.dynamic)).toFixed(2)),
      'dynamic / by hand': width > 0 ? ratio('dynamic', 'hand') : null,
    })
  }
  console.log(`\n${version}, ${values.runs} processes a case`)
  console.table(rows)
}
