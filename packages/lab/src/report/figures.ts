/**
 * The figures of a report, each a function of the report's input: the interval on a ratio axis, every
 * sample, the samples over time, the warm-up of each process, and the power of the test that was run.
 */
import { type Comparison, powerAgainst } from '../analysis/compare.js'
import type { Metric } from '../experiment/variant.js'
import { mean, median, quantile } from '../statistics/describe.js'
import { stripOffsets } from './density.js'
import type { ReportInput, ReportProcess, ReportVariant } from './input.js'
import {
  bottomAxis,
  compact,
  curve,
  escape,
  figure,
  linear,
  logarithmic,
  mark,
  place,
  type Scale,
  STYLES,
  sideAxis,
  tickLabel,
} from './svg.js'

/** Four significant digits, without an exponent where that reads well. */
export function number(value: number): string {
  if (!Number.isFinite(value))
    return value > 0 ? 'unbounded' : Number.isNaN(value) ? 'none' : 'unbounded below'
  const size = Math.abs(value)
  if (value === 0) return '0'
  if (size >= 1e6) return compact(value)
  if (size < 1e-4) return value.toExponential(3)
  return size >= 1000 ? value.toFixed(0) : `${Number(value.toPrecision(4))}`
}

/** A ratio, four digits behind the point: "1.01 to 1.011" would say less of its ends than they are apart. */
export function ratioNumber(value: number): string {
  return value >= 0.01 && value < 100 ? value.toFixed(4) : number(value)
}

export function percent(share: number): string {
  if (share < 1 && share >= 0.9995) return '>99.9 %'
  return Number.isFinite(share) ? `${Number((100 * share).toPrecision(3))} %` : 'unbounded'
}

/** `wall (ms)`. */
export function metricLabel({ name, unit }: Metric): string {
  return unit ? `${name} (${unit})` : name
}

const styleOf = (variants: readonly ReportVariant[], name: string): number =>
  variants.findIndex((variant) => variant.name === name) % STYLES

/** Which end of a ratio axis is the better one. */
function directionOf({ measures }: Metric): string {
  if (measures === 'rate') return 'right of 1 is faster'
  return measures === 'amount' ? 'left of 1 is less' : 'left of 1 is faster'
}

/** A name as long as it fits beside another on a phone; the legend has all of it. */
function short(name: string, most = 20): string {
  return name.length > most ? `${name.slice(0, most - 1)}…` : name
}

const BAND = 62

/** Each comparison's ratio with its interval, and the margin of equivalence around 1. */
export function ratioFigure({ comparisons, variants, metric }: ReportInput): string {
  const shown = comparisons.filter(({ ratio }) => [ratio.low, ratio.high].every(Number.isFinite))
  if (shown.length === 0) return ''
  const margins = shown.map(({ equivalence: { margin } }) => margin)
  const scale = linear(
    [
      ...shown.flatMap(({ ratio }) => [ratio.low, ratio.high]),
      1,
      ...margins.flatMap((margin) => [1 / (1 + margin), 1 + margin]),
    ],
    5,
  )
  const height = BAND * shown.length + 8
  const rows = shown.map(({ a, b, ratio, equivalence: { margin }, level }, i) => {
    const y = BAND * i + 50
    const style = styleOf(variants, b)
    const [low, high] = [place(scale.at(ratio.low)), place(scale.at(ratio.high))]
    const interval = `${ratioNumber(ratio.estimate)} (${percent(level)}: ${ratioNumber(ratio.low)} to ${ratioNumber(ratio.high)})`
    const words = `${b} / ${a}: ${interval}`
    const from = scale.at(1 / (1 + margin))
    const ends = [low, high].map(
      (x) => `<line class="v${style} middle" x1="${x}" x2="${x}" y1="${y - 7}" y2="${y + 7}"/>`,
    )
    return [
      `<rect class="margin" x="${place(from)}" width="${(96 * (scale.at(1 + margin) - from)).toFixed(2)}%" y="${BAND * i + 36}" height="28"/>`,
      `<text class="name" x="0" y="${BAND * i + 14}">${escape(`${short(b)} / ${short(a)}`)}</text>`,
      `<text x="0" y="${BAND * i + 30}">${escape(interval)}</text>`,
      `<line class="v${style} interval" x1="${low}" x2="${high}" y1="${y}" y2="${y}"/>`,
      ...ends,
      mark(style, place(scale.at(ratio.estimate)), y, { title: words, kind: 'estimate' }),
    ].join('')
  })
  const one = place(scale.at(1))
  const content = `${bottomAxis(scale, height)}<line class="one" x1="${one}" x2="${one}" y1="0" y2="${height}"/>${rows.join('')}`
  return figure({
    title: 'Ratio and its interval',
    alt: shown.map(({ sentence }) => sentence).join('; '),
    height,
    content,
    caption: `Ratio of ${escape(metricLabel(metric))}; ${directionOf(metric)}. The band is the margin of ${percent(margins[0])} within which a difference does not matter.`,
  })
}

const STRIP = 108
/** From this many times the span of the middle 90 % on, outliers leave too little room for the others. */
const OUTLYING = 5

/** Every sample as a dot; where they are dense the strip is wide. With outliers, most of them once more. */
export function samplesFigure({ variants, metric }: ReportInput): string {
  const all = variants.flatMap(({ samples }) => samples)
  if (all.length === 0) return ''
  const [low, high] = [quantile(all, 0.05), quantile(all, 0.95)]
  const apart = high > low && Math.max(...all) - Math.min(...all) > OUTLYING * (high - low)
  const whole = strips('Every sample', variants, metric)
  if (!apart) return whole
  const near = variants.map(({ name, detail, samples }) => ({
    name,
    detail,
    samples: samples.filter((value) => value >= low && value <= high),
  }))
  return whole + strips('The middle 90 % of the samples, enlarged', near, metric)
}

function strips(title: string, variants: readonly ReportVariant[], metric: Metric): string {
  const scale = linear(variants.flatMap(({ samples }) => samples))
  const height = STRIP * variants.length
  const rows = variants.map(({ name, samples }, i) =>
    strip(name, samples, i % STYLES, STRIP * i, scale, metric),
  )
  return figure({
    title,
    alt: variants.map((variant) => `${variant.name}: ${summary(variant.samples)}`).join('; '),
    height,
    content: bottomAxis(scale, height) + rows.join(''),
    caption: `${escape(metricLabel(metric))}. One mark is one process; the strip is wide where they are dense. The bar spans the middle half, its tick is the median.`,
  })
}

function summary(samples: readonly number[]): string {
  if (samples.length === 0) return 'no samples'
  const [least, most] = [Math.min(...samples), Math.max(...samples)]
  return `${samples.length} samples, median ${number(median(samples))}, ${number(least)} to ${number(most)}`
}

function strip(
  name: string,
  samples: readonly number[],
  style: number,
  top: number,
  scale: Scale,
  { unit }: Metric,
): string {
  const heading = `<text class="name" x="0" y="${top + 14}">${escape(short(name, 40))}</text><text x="0" y="${top + 30}">${escape(summary(samples))}</text>`
  if (samples.length === 0) return heading
  const center = top + 66
  const offsets = stripOffsets(samples)
  const marks = samples.map((value, i) =>
    mark(style, place(scale.at(value)), center + 26 * offsets[i], {
      title: `${name}, sample ${i + 1}: ${number(value)}${unit ? ` ${unit}` : ''}`,
      data: value,
    }),
  )
  const [low, middle, high] = [0.25, 0.5, 0.75].map((p) => place(scale.at(quantile(samples, p))))
  const y = top + 99
  return `${heading}${marks.join('')}<line class="v${style} interval" x1="${low}" x2="${high}" y1="${y}" y2="${y}"/><line class="v${style} middle" x1="${middle}" x2="${middle}" y1="${y - 6}" y2="${y + 5}"/>`
}

const TIME = 220

/** Every process at the time when it started: drift, steps and outliers of the machine show here. */
export function timeFigure({ processes, variants, metric }: ReportInput): string {
  const good = processes.flatMap((process) =>
    process.value === null ? [] : [{ ...process, value: process.value }],
  )
  if (good.length === 0) return ''
  const times = linear([0, ...processes.map(({ startedAt }) => startedAt / 1000)])
  const values = linear(good.map(({ value }) => value))
  const pilot = processes.filter(({ phase }) => phase !== 'run')
  const first = processes.find(({ phase }) => phase === 'run')
  const pilotEnd = first && pilot.length > 0 ? times.at(first.startedAt / 1000) : undefined
  const shade =
    pilotEnd === undefined
      ? ''
      : `<rect class="pilot" x="0" width="${place(pilotEnd)}" y="0" height="${TIME}"/>`
  const marks = processes.map((process) => {
    const x = place(times.at(process.startedAt / 1000))
    const style = styleOf(variants, process.variant)
    const at = `${process.variant}, ${number(process.startedAt / 1000)} s`
    if (process.value === null) {
      return `<use href="#cross" class="failed" x="${x}" y="8"><title>${escape(`${at}: ${process.failure ?? 'no value'}`)}</title></use>`
    }
    const y = 16 + (TIME - 20) * (1 - values.at(process.value))
    return mark(style, x, y, {
      title: `${at}: ${number(process.value)}${process.phase === 'run' ? '' : ` (${process.phase})`}`,
      kind: process.phase === 'run' ? 'in-time' : 'beside',
    })
  })
  const failed = processes.length - good.length
  return figure({
    title: 'Samples over time',
    alt: `${good.length} processes over ${number(processes[processes.length - 1].startedAt / 1000)} seconds`,
    height: TIME,
    content: shade + sideAxis(values, 16, TIME - 20) + bottomAxis(times, TIME) + marks.join(''),
    caption: `${escape(metricLabel(metric))} by the second in which the process started. Hollow marks on the shade are rehearsal and pilot, which do not count${failed > 0 ? `; crosses at the top are ${failed} failed processes` : ''}.`,
    sided: true,
  })
}

const WARM_UP = 150
/** Points of a curve that a reader can tell apart. */
const CURVE_POINTS = 240
/** Iterations of a process that make a curve. */
const LEAST_ITERATIONS = 4

/** What each process did from iteration to iteration. */
export function warmUpFigure({ processes, variants, metric }: ReportInput): string {
  const series = processes.filter(({ iterations }) => (iterations?.length ?? 0) >= LEAST_ITERATIONS)
  if (series.length === 0) return ''
  const all = series.flatMap(({ iterations = [] }) => thinned(iterations).map(({ value }) => value))
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const isWide = most > 4 * least
  const values = isWide ? logarithmic(all) : linear(all, 4)
  const label = (value: number): string => (isWide ? number(value) : tickLabel(value, values))
  const longest = Math.max(...series.map(({ iterations }) => iterations?.length ?? 0))
  const ends = linear([0, longest])
  const x: Scale = {
    ...ends,
    high: longest,
    ticks: ends.ticks.filter((tick) => tick <= longest),
    at: (value) => value / longest,
  }
  const shown = variants.filter(({ name }) => series.some(({ variant }) => variant === name))
  const panel = WARM_UP + 46
  const rows = shown.map(({ name }, i) => {
    const top = panel * i + 40
    const style = styleOf(variants, name)
    const own = series.filter(({ variant }) => variant === name)
    return `<text class="name" x="-48" y="${panel * i + 14}">${escape(short(name, 40))}</text><text x="-48" y="${panel * i + 30}">${escape(settled(own))}</text>${sideAxis(values, top, WARM_UP, label)}${own.map((process) => processCurve(process, style, top, x, values)).join('')}`
  })
  const height = panel * shown.length
  const direction = metric.measures === 'rate' ? 'higher is faster' : 'lower is better'
  const ticks = series.some(({ steadyFrom }) => steadyFrom)
    ? ' The ticks at the bottom mark where the warm-up of each ends: only what follows is in its sample.'
    : ''
  return figure({
    title: 'Warm-up of each process',
    alt: shown
      .map(({ name }) => `${name}: ${settled(series.filter(({ variant }) => variant === name))}`)
      .join('; '),
    height,
    content: bottomAxis(x, height, (value) => tickLabel(value, ends)) + rows.join(''),
    caption: `${escape(metricLabel(metric))} by iteration${isWide ? ', logarithmic' : ''}, one line a process; ${direction}.${ticks}`,
    sided: true,
  })
}

function settled(processes: readonly ReportProcess[]): string {
  const from = processes.flatMap(({ steadyFrom }) => (steadyFrom === undefined ? [] : [steadyFrom]))
  return from.length === 0
    ? `${processes.length} processes`
    : `${processes.length} processes, ${from.length} settled, steady from ${median(from)} on (median)`
}

function processCurve(
  { iterations = [], steadyFrom }: ReportProcess,
  style: number,
  top: number,
  x: Scale,
  values: Scale,
): string {
  const points = thinned(iterations).map(({ at, value }) => [x.at(at), values.at(value)] as const)
  const line = curve(points, { top, height: WARM_UP, className: `v${style} thin` })
  if (!steadyFrom) return line
  const at = place(x.at(steadyFrom))
  return `${line}<line class="v${style}" x1="${at}" x2="${at}" y1="${top + WARM_UP - 8}" y2="${top + WARM_UP}"/>`
}

/** Means of neighbours, where there are more iterations than a curve can show. */
function thinned(iterations: readonly number[]): { at: number; value: number }[] {
  const size = Math.max(1, Math.ceil(iterations.length / CURVE_POINTS))
  return Array.from({ length: Math.ceil(iterations.length / size) }, (_, i) => {
    const part = iterations.slice(i * size, (i + 1) * size)
    return { at: i * size + (part.length - 1) / 2, value: mean(part) }
  })
}

const POWER = 190

/** The chance to call a difference of any size, had it been there. */
export function powerFigure({ comparisons, variants }: ReportInput): string {
  const shown = comparisons.filter(({ standardError }) => standardError > 0 && Number.isFinite(standardError))
  if (shown.length === 0) return ''
  const most = Math.max(
    ...shown.map(({ detectableEffect, effect }) => Math.max(1.3 * detectableEffect, 1.5 * effect)),
  )
  const effects = linear([0, Math.min(most, 4)])
  const power: Scale = { low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1], at: (value) => value }
  const curves = shown.map((comparison, i) => {
    const points = Array.from({ length: 81 }, (_, k) => {
      const effect = (effects.high * k) / 80
      return [k / 80, powerAgainst(comparison, effect)] as const
    })
    const className = `v${styleOf(variants, comparison.b)} d${i % STYLES}`
    return curve(points, { top: 16, height: POWER - 16, className })
  })
  const [{ effect, wantedPower }] = shown
  const x = place(effects.at(effect))
  const y = 16 + (POWER - 16) * (1 - wantedPower)
  const lines = `<line class="mark-line" x1="${x}" x2="${x}" y1="16" y2="${POWER}"/><line class="mark-line" x1="0" x2="100%" y1="${y}" y2="${y}"/>`
  return figure({
    title: 'What this test could see',
    alt: shown.map(seen).join('; '),
    height: POWER,
    content:
      sideAxis(power, 16, POWER - 16, (value) => `${100 * value} %`) +
      bottomAxis(effects, POWER, (value) => `${tickLabel(value, effects, 100)} %`) +
      lines +
      curves.join(''),
    caption: `Power by the size of the true difference, at the noise and the number of processes of this run. ${shown.map((comparison) => escape(`${seen(comparison)}.`)).join(' ')}`,
    sided: true,
  })
}

function seen({ a, b, power, effect, detectableEffect, wantedPower }: Comparison): string {
  return `${b} against ${a}: ${percent(effect)} is seen with ${percent(power)}, ${percent(wantedPower)} power from ${percent(detectableEffect)} on`
}
