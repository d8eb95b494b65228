// What the library keeps, on every engine: heap after 100,000 patches and dropped targets, what is collected, what a site
// costs, and whether a program with sites ends by itself.
//
//   node bench/memory/run.mjs [--only ENGINE]... [--count N] [--pool] [--write]
//
// --only picks engines of engines/catalog.mjs (node20 ... chromium); without it, this Node. --count sets the patches
// (default 100,000). --pool measures with `optpoline/pool`. --write puts the table into docs/memory.md. Exits 1 when more
// than 1 MB was kept, something is alive that should not be, or the program does not end. Needs `npm run build`.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findEngines } from '../../engines/catalog.mjs'
import { execute } from '../../engines/execute.mjs'
import { makeStage } from '../../engines/stage.mjs'

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    count: { type: 'string', default: '100000' },
    pool: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const LIMIT = 1_000_000
const EXPOSE_GC = {
  node: ['--expose-gc'],
  deno: ['--v8-flags=--expose-gc'],
  bun: [],
  chromium: ['--js-flags=--expose-gc', '--enable-precise-memory-info'],
}
const BEGIN = '<!-- written by node bench/memory/run.mjs --write: begin -->'
const END = '<!-- end -->'
const own = { name: 'this', title: `Node ${process.versions.node}`, kind: 'node', file: process.execPath }
const engines = values.only ? findEngines(values.only) : [own]
const stage = await makeStage()
const columns = []

for (const engine of engines) {
  const flags = EXPOSE_GC[engine.kind]
  if (engine.missing || !flags) {
    console.log(`SKIPPED ${engine.title}: ${engine.missing ?? 'it lets no program collect garbage'}`)
    continue
  }
  const argument = { count: Number(values.count), pool: values.pool }
  try {
    const start = Date.now()
    const measured = await execute(engine, stage, 'programs/memory.mjs', argument, {
      flags,
      timeoutMs: 300_000,
    })
    columns.push({ title: engine.title.split(' ')[0], ...measured })
    // A command is over when its event loop is empty: nobody ends it.
    console.log(
      `${engine.title}: measured in ${((Date.now() - start) / 1000).toFixed(0)} s, and ended by itself`,
    )
    const most = Math.max(...Object.values(measured.kept))
    if (most > LIMIT) {
      console.log(`FAILED ${engine.title}: ${most} bytes were kept`)
      process.exitCode = 1
    }
    for (const [what, text] of Object.entries(measured.alive)) {
      // What the newest generation and the one before hold may be alive.
      if (Number(text.split(' ')[0]) > 2) {
        console.log(`FAILED ${engine.title}: ${what}: ${text} are alive`)
        process.exitCode = 1
      }
    }
  } catch (error) {
    console.log(`FAILED ${engine.title}: ${error.message}`)
    process.exitCode = 1
  }
}
const table = written()
console.log(table)
if (values.write) {
  const file = new URL('../../docs/memory.md', import.meta.url)
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(BEGIN) + BEGIN.length, text.indexOf(END)]
  writeFileSync(file, `${text.slice(0, from)}\n\n${table}\n${text.slice(to)}`)
}

/** One table: what was measured down, engines across. */
function written() {
  const count = Number(values.count).toLocaleString('en')
  const bytes = (value) => `${Math.round(value / 1000)} kB`
  const head = ['', ...columns.map(({ title, engine }) => `${title} ${engine.version}`)]
  const rows = [head, head.map((_, index) => (index ? '--:' : '---'))]
  const add = (part, label, show) => {
    for (const what of Object.keys(columns[0]?.[part] ?? {})) {
      rows.push([
        label(what),
        ...columns.map((column) => (what in column[part] ? show(column[part][what]) : '-')),
      ])
    }
  }
  const each = (what) => (what.includes('policy rfc') ? (values.count / 50).toLocaleString('en') : count)
  add('kept', (what) => `heap after ${each(what)} ${what}`, bytes)
  add('alive', (what) => `alive: ${what}`, String)
  add(
    'site',
    (what) => `bytes a site, of 10,000: ${what}`,
    (value) => value.toLocaleString('en'),
  )
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const cell = (text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[column]))
  return rows
    .map((row, index) =>
      index === 1
        ? `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
        : `| ${row.map(cell).join(' | ')} |`,
    )
    .join('\n')
    .concat('\n')
}
