// The ladder: what a call costs in every way that a program may make it, from the direct call to the hook,
// nanoseconds and ratios to the plain call; each sample is a fresh process.
//
//   node bench/ladder/run.mjs [--only ENGINE]... [--runs N] [--json FILE]
//
// --only picks engines of engines/catalog.mjs (node20 ... firefox); without it, this Node. --runs sets the
// processes (default 9). Figures are medians over the processes; the range is from the first to the ninth
// decile. Needs `npm run build`.
import { writeFileSync } from 'node:fs'
import { findEngines } from '../../engines/catalog.mjs'
import { execute } from '../../engines/execute.mjs'
import { makeStage } from '../../engines/stage.mjs'
import { readOptions } from '../../scripts/options.mjs'
import { quantile } from '../quantile.mjs'
import { RUNGS } from './rungs.mjs'

const values = readOptions('node bench/ladder/run.mjs [--only ENGINE]... [--runs N] [--json FILE]', {
  only: { type: 'string', multiple: true },
  runs: { type: 'string', default: '9' },
  json: { type: 'string' },
})
const own = { name: 'this', title: `Node ${process.versions.node}`, kind: 'node', file: process.execPath }
const engines = values.only ? findEngines(values.only) : [own]
const stage = await makeStage()
const results = []

for (const engine of engines) {
  if (engine.missing) {
    console.log(`SKIPPED ${engine.title}: ${engine.missing}`)
    continue
  }
  const processes = []
  while (processes.length < Number(values.runs)) {
    processes.push(await execute(engine, stage, 'programs/ladder.mjs', {}))
  }
  results.push({ engine: engine.name, facts: processes[0].engine, processes: processes.map(({ ns }) => ns) })
  print(engine, processes)
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)

function print(engine, processes) {
  const { version, engine: name } = processes[0].engine
  console.log(`\n${engine.title.split(' ')[0]} ${version}, ${name}, ${processes.length} processes`)
  let group
  const rows = []
  for (const [rung, itsGroup, says] of RUNGS) {
    const ns = processes.map((process) => process.ns[rung]).filter((value) => value !== undefined)
    if (itsGroup !== group) rows.push([`${itsGroup}:`])
    group = itsGroup
    if (ns.length === 0) {
      rows.push([`  ${rung}`, '-', '', '', '', says])
      continue
    }
    const ratios = processes.map((process) => process.ns.plain / process.ns[rung])
    const range = (list) => `${quantile(list, 0.1).toFixed(2)} to ${quantile(list, 0.9).toFixed(2)}`
    rows.push([
      `  ${rung}`,
      quantile(ns, 0.5).toFixed(2),
      range(ns),
      `${quantile(ratios, 0.5).toFixed(2)}x`,
      range(ratios),
      says,
    ])
  }
  const head = ['', 'ns', '', 'as fast as plain', '', '']
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)),
  )
  const line = (row) =>
    row
      .map((cell, column) =>
        column > 0 && column < 5 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd()
  for (const row of [head, ...rows]) console.log(line(row))
}
