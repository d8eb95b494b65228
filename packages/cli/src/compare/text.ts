/**
 * The result of `optpoline compare` as text: what stands above the run, in the plan's line and in the
 * tables. Pure; how a table is drawn is in ../terminal/table.ts.
 */
import type { Plan } from '@optpoline/lab'
import { count, duration, percent, plural } from '../terminal/format.js'
import type { Section } from '../terminal/table.js'
import type { CompareOptions } from './options.js'
import type { CompareReport } from './report.js'

const METRICS: Readonly<Record<string, string>> = {
  wall: 'wall time in ms',
  user: 'user time in ms',
  system: 'system time in ms',
  cpu: 'processor time in ms',
}

/** What is compared, and how. */
export function opening({ variants, metric, effect, power, runs }: CompareOptions): string[] {
  const width = Math.max(...variants.map(({ name }) => name.length))
  const rate = metric.measures === 'rate'
  const direction = rate ? 'higher is better' : 'lower is better'
  const seen = runs === undefined ? `, to be seen with ${percent(power)} power` : ''
  return [
    ...variants.map(({ name, command }) => `${name.padEnd(width)}  ${command}`),
    `${METRICS[metric.name] ?? metric.name}, ${direction}; ${share(effect)} matters${seen}`,
  ]
}

/** What the pilot has led to. */
export function planLine({ blocks, sequential, durationMs, pilotBlocks, effect }: Plan): string {
  const runs = 2 * (sequential ?? blocks).blocks
  const most = sequential ? ' at most' : ''
  const limited = blocks.limited ? `, the limit; ${share(effect)} would take more` : ''
  const fewest = blocks.fewest ? `, the fewest; ${share(effect)} would take less` : ''
  return `${2 * pilotBlocks} processes of each show the noise; the plan is ${count(runs)} more${most}, about ${duration(durationMs / 1000)}${limited}${fewest}`
}

/** What the noise of the run has led to, on the way. */
export function replanLine({ blocks, replans, durationMs }: Plan, before: number): string {
  const after = 2 * (replans.at(-1)?.after ?? 0)
  const limited = blocks.limited ? ', the limit' : ''
  const noise = blocks.blocks > before ? 'more' : 'less'
  return `after ${count(after)} processes of each there is ${noise} noise; the plan is now ${count(2 * blocks.blocks)} in all, about ${duration(durationMs / 1000)}${limited}`
}

/** All tables, in the order in which they are read. */
export function sections(report: CompareReport): Section[] {
  return [samples(report), comparisons(report)].filter(({ rows }) => rows.length > 0)
}

function samples({ variants, metric }: CompareReport): Section {
  const unit = metric.unit ? `, ${metric.unit}` : ''
  return {
    title: `${metric.name}${unit}`,
    head: ['variant', 'median', 'mean', 'lowest to highest', 'processes', 'failed'],
    right: [1, 2, 4, 5],
    rows: variants.map(({ name, samples, median, mean, failed }) => [
      name,
      median === null ? '' : figure(median),
      mean === null ? '' : figure(mean),
      samples.length > 0 ? `${figure(Math.min(...samples))} to ${figure(Math.max(...samples))}` : '',
      count(samples.length),
      failed > 0 ? count(failed) : '',
    ]),
  }
}

function comparisons({ comparisons }: CompareReport): Section {
  const level = comparisons[0]?.jointLevel ?? comparisons[0]?.level ?? 0.95
  return {
    title: 'Comparison',
    head: ['ratio', 'estimate', `${share(level)} interval`, 'p', 'power', 'would see'],
    right: [1, 3, 4, 5],
    rows: comparisons.map(({ a, b, ratio, adjustedP, power, detectableEffect }) => [
      `${b} / ${a}`,
      ratio.estimate.toFixed(4),
      `${ratio.low.toFixed(4)} to ${ratio.high.toFixed(4)}`,
      adjustedP < 0.0001 ? '<0.0001' : adjustedP.toFixed(4),
      percent(power),
      share(detectableEffect),
    ]),
  }
}

/** Four significant digits. */
export function figure(value: number): string {
  const size = Math.abs(value)
  if (size >= 999.95) return size < 1e9 ? count(value) : value.toExponential(3)
  return size < 0.001 && size > 0 ? value.toExponential(3) : value.toPrecision(4)
}

/** A share in per cent with as many digits as it has, at most three. */
export function share(value: number): string {
  // Beyond a hundred times it says no more than that nothing is known.
  return value < 100 ? `${Number((100 * value).toPrecision(3))} %` : 'unbounded'
}

/** How it ended, when not as planned. */
export function endLine({ ended, variants }: CompareReport): string | undefined {
  if (ended === 'complete') return undefined
  const got = variants.map(({ name, samples }) => `${name} ${plural(samples.length, 'sample')}`).join(', ')
  return `${ended === 'aborted' ? 'interrupted' : 'ended by failures'}; what was measured until then: ${got}`
}
