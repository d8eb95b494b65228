/**
 * The document: verdicts first, then the figures, the numbers, how it was run and on what. Every number of a
 * comparison stands in a <data> element with the path that it has in the JSON, which is in the file as well.
 */
import type { Comparison } from '../analysis/compare.js'
import type { Environment } from '../experiment/environment.js'
import {
  metricLabel,
  number,
  percent,
  powerFigure,
  ratioFigure,
  ratioNumber,
  samplesFigure,
  timeFigure,
  warmUpFigure,
} from './figures.js'
import type { ReportInput, ReportTable } from './input.js'
import { STYLE } from './style.js'
import { escape, STYLES, SYMBOLS } from './svg.js'

/** Nothing is loaded, whatever stands in a name or a command. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** The report as a whole HTML document. */
export function renderReport(input: ReportInput): string {
  const sections = [
    `<h1>${escape(input.title)}</h1>`,
    input.ended === null
      ? ''
      : `<p class="ended">Ended before its plan: ${escape(input.ended)}. What follows is what was measured until then.</p>`,
    verdicts(input),
    legend(input),
    ratioFigure(input),
    samplesFigure(input),
    timeFigure(input),
    warmUpFigure(input),
    powerFigure(input),
    ...input.comparisons.map((comparison, i) => numbers(comparison, i, input)),
    ...(input.tables ?? []).map(table),
    warnings(input.warnings),
    facts('How it was run', input.plan),
    facts('Environment', environmentRows(input.environment)),
    `<section><h2>To repeat it</h2><pre><code>${escape(input.repeat)}</code></pre></section>`,
    allSamples(input),
  ]
  // "<" inside JSON strings may only be written escaped: "</script>" would end the element.
  const data = JSON.stringify(input.data).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(input.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${SYMBOLS}
${sections.filter((section) => section !== '').join('\n')}
<script type="application/json" id="data">${data}</script>
</body>
</html>
`
}

/** A sign for each verdict that needs no colour. */
const SIGNS = {
  faster: '<path d="M12 3 21 19H3Z"/>',
  slower: '<path d="M12 21 3 5H21Z"/>',
  equivalent: '<path d="M3 7H21V10.5H3ZM3 14H21V17.5H3Z"/>',
  unsure:
    '<path d="M12 2a6.5 6.5 0 0 0-6.5 6.5h3.2A3.3 3.3 0 1 1 13.4 11.4c-2 1-3 2-3 4.4h3.2c0-1.3.5-1.8 1.9-2.6A6.3 6.3 0 0 0 12 2ZM10.4 18.3h3.2V21.5h-3.2Z"/>',
}

function verdicts({ comparisons, metric }: ReportInput): string {
  if (comparisons.length === 0) {
    return `<div class="verdict none"><svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">${SIGNS.unsure}</svg><div><strong>no verdict</strong><p>There are too few samples to compare.</p></div></div>`
  }
  const words = metric.measures === 'amount' ? { faster: 'less', slower: 'more' } : {}
  return comparisons
    .map(
      ({ verdict, sentence }, i) =>
        `<div class="verdict ${verdict}"><svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">${SIGNS[verdict]}</svg><div><strong data-field="comparisons.${i}.verdict">${escape({ ...{ faster: 'faster', slower: 'slower', equivalent: 'equivalent', unsure: 'unsure' }, ...words }[verdict])}</strong><p data-field="comparisons.${i}.sentence">${escape(sentence)}</p></div></div>`,
    )
    .join('\n')
}

function legend({ variants }: ReportInput): string {
  const items = variants.map(
    ({ name, detail }, i) =>
      `<li><svg viewBox="-6 -6 12 12" class="v${i % STYLES}" aria-hidden="true"><use href="#mark${i % STYLES}"/></svg><b>${escape(name)}</b><code>${escape(detail)}</code></li>`,
  )
  return `<ul class="legend">${items.join('')}</ul>`
}

function numbers(comparison: Comparison, i: number, { metric }: ReportInput): string {
  const path = `comparisons.${i}`
  /** A number of the comparison by its path; the text is rounded, the value attribute is not. */
  const at = (field: string, show: (value: number) => string = number): string => {
    const value = field
      .split('.')
      .reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], comparison)
    return `<data value="${value}" data-field="${path}.${field}">${escape(show(value as number))}</data>`
  }
  const interval = (field: string, show = number): string =>
    `${at(`${field}.estimate`, show)} (${at(`${field}.low`, show)} to ${at(`${field}.high`, show)})`
  const { a, b, level, alpha, method, blocks, wantedPower, effect, inflation } = comparison
  const test = {
    'sign-flip': 'sign-flip test of the blocks',
    t: "Student's t of the blocks",
    welch: "Welch's t of the logarithms",
  }[method]
  const unit = metric.unit ? ` ${escape(metric.unit)}` : ''
  const rows: [string, string][] = [
    [`Ratio ${b} / ${a}`, `${interval('ratio', ratioNumber)}, ${percent(level)} interval`],
    [
      `p of no difference`,
      `${at('p')}${comparison.adjustedP === comparison.p ? '' : `, corrected ${at('adjustedP')}`}; a difference needs less than ${number(alpha)} (${test})`,
    ],
    ...(inflation === undefined
      ? []
      : [
          [
            'Standard error',
            `times ${at('inflation')}, because the spread of these blocks decided how many there are`,
          ] satisfies [string, string],
        ]),
    [
      'Processes',
      `${at('processes.a', String)} + ${at('processes.b', String)} in ${blocks.used} blocks${blocks.incomplete > 0 ? `, ${blocks.incomplete} incomplete` : ''}`,
    ],
    [`Power against ${percent(effect)}`, at('power', percent)],
    [
      `Seen with ${percent(wantedPower)} power`,
      `${at('detectableEffect', percent)} and more; ${percent(effect)} would take about ${at('neededProcesses', String)} processes of each`,
    ],
    [
      `Equivalence within ${percent(effect)}`,
      `p ${at('equivalence.p')} (the ratio is within ${at('equivalence.interval.low', ratioNumber)} and ${at('equivalence.interval.high', ratioNumber)})`,
    ],
    ['Difference of the means', `${interval('difference')}${unit}`],
    ["Welch's test", `t ${at('welch.t')}, df ${at('welch.df')}, p ${at('welch.p')}`],
    ["Effect size (Hedges' g)", at('effectSize')],
    ['Ratio of the means', interval('ratioOfMeans', ratioNumber)],
    ['Rank sum test', `p ${at('rankSum.p')}, shift ${interval('rankSum.shift')}${unit}`],
  ]
  if (comparison.paired) {
    rows.push([
      "Blocks by Student's t",
      `ratio ${interval('paired.ratio', ratioNumber)}, p ${at('paired.p')}`,
    ])
  }
  return `<section><h2>${escape(`${b} against ${a} in numbers`)}</h2>${list(rows.map(([name, value]) => [escape(name), value]))}</section>`
}

function table({ title, head, right, rows }: ReportTable): string {
  const cell = (tag: string, text: string, i: number): string =>
    `<${tag}${right.includes(i) ? ' class="right"' : ''}>${escape(text)}</${tag}>`
  const line = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((text, i) => cell(tag, text, i)).join('')}</tr>`
  return `<section><h2>${escape(title)}</h2><div class="scroll"><table><thead>${line('th', head)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table></div></section>`
}

function warnings(messages: readonly string[]): string {
  if (messages.length === 0) return ''
  return `<section><h2>Warnings</h2><ul class="warnings">${messages.map((message) => `<li>${escape(message)}</li>`).join('')}</ul></section>`
}

function facts(title: string, rows: readonly (readonly [string, string])[]): string {
  return `<section><h2>${escape(title)}</h2>${list(rows.map(([name, value]) => [escape(name), escape(value)]))}</section>`
}

/** Names and values, already HTML. */
function list(rows: readonly (readonly [string, string])[]): string {
  return `<dl>${rows.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`
}

function environmentRows(environment: Environment): [string, string][] {
  const {
    cpu,
    cpus,
    load,
    memoryBytes,
    platform,
    release,
    arch,
    node,
    v8,
    governor,
    turbo,
    virtual,
    cpuQuota,
  } = environment
  const known = (value: boolean | undefined): string =>
    value === undefined ? 'not known' : value ? 'yes' : 'no'
  return [
    ['Processor', `${cpu}, ${cpus} of them${cpuQuota === undefined ? '' : `, ${number(cpuQuota)} allowed`}`],
    ['Frequency governor', governor ?? 'not known'],
    ['Turbo', known(turbo)],
    ['Virtual machine', known(virtual)],
    ['Load at the start', load.map((each) => each.toFixed(2)).join(', ')],
    ['Memory', `${(memoryBytes / 2 ** 30).toFixed(1)} GiB`],
    ['System', `${platform} ${release}, ${arch}`],
    ['Versions', `Node ${node.replace(/^v/, '')}, V8 ${v8}`],
  ]
}

function allSamples({ variants, metric }: ReportInput): string {
  const lists = variants.map(
    ({ name, samples }) =>
      `<h3>${escape(name)}</h3><p class="mono">${samples.map((value) => escape(number(value))).join(', ') || 'none'}</p>`,
  )
  return `<details><summary>All samples as numbers, ${escape(metricLabel(metric))}, in the order run</summary>${lists.join('')}</details>`
}
