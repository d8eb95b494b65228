/**
 * Numbers as people read them. Pure; English conventions, the same on every machine, because output is
 * compared and pasted.
 */

/** `34,374`. */
export function count(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 0 })
}

/** `1 frame`, `34,374 frames`. */
export function plural(value: number, noun: string, ending = 's'): string {
  return `${count(value)} ${noun}${value === 1 ? '' : ending}`
}

/** Three significant digits with a unit prefix: `5.12 M`, `870 k`, `42`. */
export function rate(value: number): string {
  for (const [size, prefix] of [
    [1e9, 'G'],
    [1e6, 'M'],
    [1e3, 'k'],
  ] as const) {
    // 999,600 is 1.00 M, not 1,000 k.
    if (value >= size * 0.9995) return `${significant(value / size)} ${prefix}`
  }
  return significant(value)
}

/** Three significant digits, all before the point: `0.987`, `12.3`, `1234`. */
export function significant(value: number): string {
  if (value === 0) return '0'
  return Math.abs(value) >= 999.5 ? value.toFixed(0) : value.toPrecision(3)
}

/** A share as `93.2 %`; `<0.1 %` for what is there and would read as nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return '<0.1 %'
  if (share < 1 && share >= 0.9995) return '>99.9 %'
  return `${(100 * share).toFixed(1)} %`
}

/** `870 B`, `6.9 MB`. */
export function bytes(value: number): string {
  return value < 1000 ? `${value} B` : `${rate(value)}B`
}

/** `8 s`, `1 min 20 s`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`
}

/** `a, b and c`. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
}

/** The first items and how many there are beyond: `53, 123 and 4 more`. */
export function listUpTo(items: readonly string[], most: number): string {
  if (items.length <= most) return list(items)
  return `${items.slice(0, most).join(', ')} and ${items.length - most} more`
}
