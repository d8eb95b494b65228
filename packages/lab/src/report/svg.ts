/**
 * The little SVG that the figures need: escaped text, marks, and a plot whose horizontal positions are per
 * cents of its width. So a figure fits a phone and a sheet of paper without a script, and its text and marks
 * keep their size. Paths, which know no per cents, are drawn in a stretched inner viewport.
 */
import { nice, ticks } from 'd3-array'

/** Text for HTML and for attributes in double quotes. */
export function escape(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[character] ?? '',
  )
}

/** A scale: from a value to its place, 0 at the low end and 1 at the high one. */
export interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  at(value: number): number
}

/** A linear scale that begins and ends at round numbers; `count` is about how many ticks it gets. */
export function linear(values: readonly number[], count = 5): Scale {
  let low = Math.min(...values)
  let high = Math.max(...values)
  if (low === high) {
    const room = Math.abs(low) * 0.01 || 1
    low -= room
    high += room
  }
  ;[low, high] = nice(low, high, count)
  return { low, high, ticks: ticks(low, high, count), at: (value) => (value - low) / (high - low) }
}

/** A logarithmic scale for positive values, ticks at 1, 2 and 5. */
export function logarithmic(values: readonly number[]): Scale {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const marks: number[] = []
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    for (const digit of [1, 2, 5]) marks.push(Number(`${digit}e${power}`))
  }
  const span = Math.log(high / low)
  return {
    low,
    high,
    ticks: marks.filter((mark) => mark >= low && mark <= high),
    at: (value) => Math.log(value / low) / span,
  }
}

/** Numbers of an axis: as many digits as the steps need. */
export function tickLabel(value: number, scale: Scale, times = 1): string {
  const step = scale.ticks.length > 1 ? Math.min(...steps(scale.ticks)) * times : 1
  const digits = Math.max(0, Math.min(12, -Math.floor(Math.log10(step) + 1e-9)))
  const number = value * times
  return Math.abs(number) >= 1e5 ? compact(number) : number.toFixed(digits)
}

const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 })

/** `5.095M`: four significant digits of a large number. */
export function compact(value: number): string {
  return Math.abs(value) < 1e15 ? COMPACT.format(value) : value.toExponential(3).replace('e+', 'e')
}

const steps = (list: readonly number[]): number[] => list.slice(1).map((value, i) => value - list[i])

/** Shapes that tell the variants apart besides their colour; the symbols are in {@link SYMBOLS}. */
const SHAPES = [
  '<circle r="3.6"/>',
  '<rect x="-3.3" y="-3.3" width="6.6" height="6.6"/>',
  '<path d="M0 -4.4 4.2 3.2H-4.2Z"/>',
  '<path d="M0 -4.8 4.8 0 0 4.8 -4.8 0Z"/>',
  '<path d="M0 4.4 4.2 -3.2H-4.2Z"/>',
  '<path d="M-1.4 -4.2H1.4V-1.4H4.2V1.4H1.4V4.2H-1.4V1.4H-4.2V-1.4H-1.4Z"/>',
]

export const STYLES = SHAPES.length

/** Definitions that the marks of a document refer to; once a document. */
export const SYMBOLS = `<svg width="0" height="0" class="defs" aria-hidden="true"><defs>${SHAPES.map(
  (shape, i) => `<g id="mark${i}">${shape}</g>`,
).join(
  '',
)}<path id="cross" d="M-4 -4 4 4M-4 4 4 -4" fill="none" stroke="currentColor" stroke-width="2"/></defs></svg>`

/** Room at both sides, in per cent of the width, so that marks at the ends are whole. */
const SIDE = 2

/** Horizontal place of 0 to 1. */
export function place(share: number): string {
  return `${(SIDE + (100 - 2 * SIDE) * share).toFixed(2)}%`
}

/** The mark of variant `style`, with what it says under the pointer. */
export function mark(
  style: number,
  x: string,
  y: number,
  { title, data, kind = 'sample' }: { title?: string; data?: number; kind?: string } = {},
): string {
  const value = data === undefined ? '' : ` data-value="${data}"`
  const says = title === undefined ? '' : `<title>${escape(title)}</title>`
  return `<use href="#mark${style % STYLES}" class="${kind} v${style % STYLES}" x="${x}" y="${y.toFixed(1)}"${value}>${says}</use>`
}

/** A curve through points (0 to 1 each way) in a plot's band from `top` to `top + height`. */
export function curve(
  points: readonly (readonly [x: number, y: number])[],
  { top, height, className }: { top: number; height: number; className: string },
): string {
  const path = points
    .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${(100 * x).toFixed(2)} ${(100 * (1 - y)).toFixed(2)}`)
    .join('')
  return `<svg x="${SIDE}%" y="${top}" width="${100 - 2 * SIDE}%" height="${height}" viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible"><path class="${className}" d="${path}" vector-effect="non-scaling-stroke"/></svg>`
}

/** Ticks and their labels under a plot of that height; the outer labels stay inside. */
export function bottomAxis(
  scale: Scale,
  height: number,
  label: (value: number) => string = (value) => tickLabel(value, scale),
): string {
  return scale.ticks
    .map((value) => {
      const share = scale.at(value)
      const x = place(share)
      const anchor = share < 0.04 ? 'start' : share > 0.96 ? 'end' : 'middle'
      return `<line class="grid" x1="${x}" x2="${x}" y1="0" y2="${height}"/><text x="${x}" y="${height + 16}" text-anchor="${anchor}">${escape(label(value))}</text>`
    })
    .join('')
}

/** Horizontal grid lines with their labels left of the plot; for figures drawn with `sided`. */
export function sideAxis(
  scale: Scale,
  top: number,
  height: number,
  label: (value: number) => string = (value) => tickLabel(value, scale),
): string {
  return scale.ticks
    .map((value) => {
      const y = (top + height * (1 - scale.at(value))).toFixed(1)
      return `<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/><text x="-6" y="${Number(y) + 4}" text-anchor="end">${escape(label(value))}</text>`
    })
    .join('')
}

/** What a figure consists of. */
export interface Figure {
  title: string
  /** What is to be seen, for those who do not see it. */
  alt: string
  /** Of the plot, in pixels, without the labels under it. */
  height: number
  content: string
  /** HTML. */
  caption: string
  /** Leaves room for the labels of {@link sideAxis}. */
  sided?: boolean
}

export function figure({ title, alt, height, content, caption, sided = false }: Figure): string {
  return `<figure><h2>${escape(title)}</h2><svg class="plot${sided ? ' sided' : ''}" height="${height + LABELS}" role="img" aria-label="${escape(alt)}">${content}</svg><figcaption>${caption}</figcaption></figure>`
}

/** Room under a plot for the labels of its axis. */
const LABELS = 24
