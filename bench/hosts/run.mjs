// What plain calls, dynamic calls and hosts cost by the number of targets and the skew of the traffic.
//
//   node bench/hosts/run.mjs [--engine PATH]... [--firefox [COMMAND]] [--chromium [COMMAND]]
//                            [--targets N]... [--skew NAME]... [--patches N] [--runs N]
//
// --engine adds a runtime that runs a module as its argument (node, bun; `deno run` by its name), --firefox
// and --chromium a browser. Without any of them: this Node. --targets and --skew pick cases (90, 70/20,
// zipf, uniform), --patches relearns so often first, --runs takes the median ratio of several processes.
// Everything is x: plain ns / variant's ns.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { readOptions } from '../../scripts/options.mjs'
import { measureInBrowser } from './browser.mjs'
import { CASES } from './measure.mjs'

const values = readOptions(
  'node bench/hosts/run.mjs [--engine PATH]... [--firefox] [--chromium] [--firefox-command C] [--chromium-command C] [--targets N]... [--skew NAME]... [--patches N] [--runs N]',
  {
    engine: { type: 'string', multiple: true },
    firefox: { type: 'boolean', default: false },
    chromium: { type: 'boolean', default: false },
    'firefox-command': { type: 'string', default: 'firefox-esr' },
    'chromium-command': { type: 'string', default: 'chromium' },
    targets: { type: 'string', multiple: true },
    skew: { type: 'string', multiple: true },
    patches: { type: 'string', default: '0' },
    runs: { type: 'string', default: '1' },
  },
)
const cases = CASES.filter(
  ({ targets, skew }) =>
    (values.targets?.includes(String(targets)) ?? true) && (values.skew?.includes(skew) ?? true),
)
const patches = Number(values.patches)
const child = fileURLToPath(new URL('child.mjs', import.meta.url))

const inProcess = (command) => () => {
  const before = /deno$/.test(command) ? ['run', '-A'] : []
  const job = JSON.stringify({ cases, patches, passes: 40 })
  return JSON.parse(execFileSync(command, [...before, child, job], { encoding: 'utf8' }))
}
const inBrowser = (kind) => () =>
  // Their clocks tick in milliseconds: longer samples.
  measureInBrowser(kind, values[`${kind}-command`], { cases, patches, passes: 150 })

const engines = (values.engine ?? []).map((command) => [command, inProcess(command)])
if (values.firefox) engines.push(['firefox', inBrowser('firefox')])
if (values.chromium) engines.push(['chromium', inBrowser('chromium')])
if (engines.length === 0) engines.push([process.execPath, inProcess(process.execPath)])

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
for (const [name, run] of engines) {
  const results = []
  for (let index = 0; index < Number(values.runs); index++) results.push(await run())
  console.log(`\n${name} (${results[0].engine})`)
  console.table(
    results[0].rows.map(({ targets, skew, state, width }, index) => {
      const rows = results.map(({ rows }) => rows[index])
      const ratio = (variant) => {
        const ratios = rows.filter(({ ns }) => ns[variant]).map(({ ns }) => ns.plain / ns[variant])
        return ratios.length > 0 ? Number(median(ratios).toFixed(2)) : null
      }
      return {
        targets,
        skew,
        host: width > 0 ? `${state} ${width}` : state,
        'plain ns': Number(median(rows.map(({ ns }) => ns.plain)).toFixed(2)),
        'dynamic x': ratio('dynamic'),
        'with arity x': ratio('arity'),
        'host x': ratio('host'),
        'by hand x': ratio('hand'),
      }
    }),
  )
}
