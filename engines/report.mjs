// From measured figures to the tables of docs/engines.md. Pure: values and text in, values and text out.
//
// engines/figures.json keeps what each engine gave when it was last measured, so that one engine can be
// measured anew without the others.

const BEGIN = '<!-- written by node engines/run.mjs --bench: begin -->'
const END = '<!-- end -->'

/** The variants that have a table, and what is written above it. */
const TABLES = [
  ['dynamic', 'Dynamic calls, how many times as fast as plain calls'],
  ['hand', 'The same tree written by hand: the limit'],
  ['host', 'Inline hosts'],
]

/** `figures` with those of one engine replaced: { facts, measured: [{ name, processes }] }. */
export function addFigures(figures, { name, title }, { facts, measured }, now = new Date()) {
  const traffics = measured.map(({ name, processes }) => {
    const ratios = (variant) =>
      processes
        .filter(({ ns }) => ns[variant] !== null)
        .map(({ ns }) => round((ns.plain + ns.plainAgain) / 2 / ns[variant]))
    return {
      name,
      plainNs: round(middle(processes.map(({ ns }) => ns.plain))),
      ...Object.fromEntries(TABLES.map(([variant]) => [variant, ratios(variant)])),
      states: [...new Set(processes.map(({ site }) => site.state))],
    }
  })
  const { version, engine, strategy } = facts
  const date = now.toISOString().slice(0, 10)
  return { ...figures, [name]: { title, version, engine, strategy, date, traffics } }
}

/** The document with the tables between its marks replaced. @throws Error without the marks */
export function withTable(document, figures) {
  const [before, after] = [document.indexOf(BEGIN), document.indexOf(END)]
  if (before < 0 || after < before) throw new Error(`docs/engines.md: "${BEGIN}" and "${END}" are missing`)
  return `${document.slice(0, before + BEGIN.length)}\n\n${tables(figures)}\n${document.slice(after)}`
}

function tables(figures) {
  const engines = Object.values(figures)
  const names = [...new Set(engines.flatMap(({ traffics }) => traffics.map(({ name }) => name)))]
  const traffic = (engine, name) => engine.traffics.find((each) => each.name === name)
  const versions = grid(
    ['engine', 'version', 'JavaScript engine', 'measured', 'processes', 'plain call at 90/10'],
    engines.map((engine) => [
      engine.title,
      engine.version,
      engine.engine,
      engine.date,
      `${Math.max(...engine.traffics.map(({ dynamic }) => dynamic.length))}`,
      `${traffic(engine, '90/10')?.plainNs ?? '-'} ns`,
    ]),
  )
  const parts = TABLES.filter(([variant]) =>
    engines.some(({ traffics }) => traffics.some((each) => each[variant].length > 0)),
  )
  const ratios = parts.map(([variant, title]) => {
    const rows = names.map((name) => [
      name,
      ...engines.map((engine) => {
        const values = traffic(engine, name)?.[variant] ?? []
        return values.length > 0 ? middle(values).toFixed(2) : '-'
      }),
    ])
    const spreads = engines.map((engine) => spreadOf(engine.traffics.map((each) => each[variant])))
    return `${title}:\n\n${grid(['traffic', ...engines.map(({ title }) => title)], [...rows, ['spread', ...spreads]])}`
  })
  return `${[versions, ...ratios].join('\n')}`
}

/** Half of what lies between the fastest and the slowest process, in the middle traffic. */
function spreadOf(lists) {
  const spreads = lists
    .filter((values) => values.length > 1)
    .map((values) => (Math.max(...values) - Math.min(...values)) / 2 / middle(values))
  return spreads.length > 0 ? `±${(100 * middle(spreads)).toFixed(0)} %` : '-'
}

function grid(head, rows) {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)))
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |\n`
  return `${line(head)}${line(widths.map((width) => '-'.repeat(width)))}${rows.map(line).join('')}`
}

const round = (value) => Number(value.toPrecision(3))

function middle(values) {
  return [...values].sort((left, right) => left - right)[values.length >> 1]
}
