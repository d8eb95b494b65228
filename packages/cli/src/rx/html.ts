/**
 * The result of `optpoline rx` as the lab's HTML report: its figures, and the tables of the text beside them.
 * Pure.
 */
import type { ProcessRecord } from '@optpoline/lab'
import { processesOf, type ReportProcess, renderReport } from '@optpoline/lab/report'
import { count } from '../terminal/format.js'
import { quoted } from '../terminal/shell-word.js'
import { METRIC_DEFINITION, type Measured, reportOf } from './measure.js'
import type { RxOptions } from './options.js'
import type { RxReport } from './report.js'
import { opening, sections } from './text.js'

export function rxHtml(report: RxReport, measured: Measured, options: RxOptions): string {
  const { trial, study } = measured
  const run = study?.experiment ?? trial
  const pilot = study ? trial : undefined
  const records = [...(pilot?.processes ?? []), ...(run?.processes ?? [])]
  return renderReport({
    title: `optpoline rx: ${report.input.name}`,
    metric: METRIC_DEFINITION,
    variants: report.variants.map(({ name, packetsPerSecond }, i) => ({
      name,
      detail: i === 0 ? 'its indirect calls as a person would write them' : 'with dynamic calls',
      samples: packetsPerSecond,
    })),
    comparisons: report.comparison ? [report.comparison] : [],
    processes: run ? processesOf(run, pilot).map((process, i) => withPasses(process, records[i])) : [],
    plan: planRows(report),
    environment: report.environment,
    warnings: report.warnings.map(({ message }) => message),
    ended: report.ended === 'complete' ? null : (report.error ?? 'stopped by the user'),
    repeat: repeatCommand(report, options),
    tables: sections(report).slice(1),
    data: { ...report, comparisons: report.comparison ? [report.comparison] : [] },
  })
}

/** The passes of a process are its iterations. */
function withPasses(process: ReportProcess, record: ProcessRecord): ReportProcess {
  const passes = reportOf(record)?.passes
  return passes === undefined ? process : { ...process, iterations: passes }
}

function planRows({ plan, input, host, seed }: RxReport): [string, string][] {
  const rows: [string, string][] = opening(input, host).map((line, i) => [
    i === 0 ? 'Input' : '',
    line.trim(),
  ])
  if (!plan) return rows
  const { passes, packetsPerPass, runs } = plan
  return [
    ...rows,
    ['Sample', `the median of ${passes} timed passes of ${count(packetsPerPass)} packets, after a warm-up`],
    ['Processes', `${runs} of each variant, from a short trial or as asked for`],
    ['Order', `mirrored blocks (A B B A), drawn at random from seed ${seed}`],
  ]
}

function repeatCommand({ plan, seed }: RxReport, options: RxOptions): string {
  const { capture, host, traffic, rxChecksum, orderSeed } = options
  const words = ['optpoline', 'rx']
  if (capture !== undefined) words.push(quoted(capture))
  if (host !== undefined) words.push('--host', quoted(host))
  if (traffic !== undefined) words.push('--traffic', traffic)
  words.push('--rx-checksum', rxChecksum)
  if (plan) words.push('--runs', `${plan.runs}`, '--passes', `${plan.passes}`)
  // The option sets the traffic's seed as well, which is 1 when it is not given.
  const order = orderSeed ?? (traffic === undefined ? seed : undefined)
  if (order !== undefined && order !== null) words.push('--seed', `${order}`)
  return words.join(' ')
}
