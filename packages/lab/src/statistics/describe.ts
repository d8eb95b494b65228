/**
 * Summaries of one sample: mean, variance, geometric mean, median, quantiles. Each takes the plain list of
 * numbers and leaves it as it is. Errors name the smallest sample that the summary needs.
 */

/** An estimate with the ends of its confidence interval. */
export interface Interval {
  estimate: number
  low: number
  high: number
}

/** Throws a RangeError unless `sample` holds at least `least` finite numbers and nothing else. */
export function checkSample(what: string, sample: readonly number[], least: number): void {
  if (sample.length < least) {
    throw new RangeError(`${what}: got ${sample.length} values, needs at least ${least}`)
  }
  for (let i = 0; i < sample.length; i++) {
    if (!Number.isFinite(sample[i])) {
      throw new RangeError(`${what}: value ${i} is ${sample[i]}, needs finite numbers`)
    }
  }
}

/** Arithmetic mean; the second pass takes back the rounding of the first. */
export function mean(sample: readonly number[]): number {
  checkSample('mean', sample, 1)
  let sum = 0
  for (const value of sample) sum += value
  const first = sum / sample.length
  let rest = 0
  for (const value of sample) rest += value - first
  return first + rest / sample.length
}

/** Unbiased sample variance (divisor n - 1), in the unit squared. */
export function variance(sample: readonly number[]): number {
  checkSample('variance', sample, 2)
  const center = mean(sample)
  let squares = 0
  let rest = 0
  for (const value of sample) {
    const off = value - center
    squares += off * off
    rest += off
  }
  return (squares - (rest * rest) / sample.length) / (sample.length - 1)
}

/** Sample standard deviation, the root of {@link variance}. */
export function standardDeviation(sample: readonly number[]): number {
  return Math.sqrt(variance(sample))
}

/** Natural logarithms of a sample of positive numbers. */
export function logs(what: string, sample: readonly number[]): number[] {
  return sample.map((value, i) => {
    if (!(value > 0)) throw new RangeError(`${what}: value ${i} is ${value}, a ratio needs numbers above 0`)
    return Math.log(value)
  })
}

/** Geometric mean of positive numbers. */
export function geometricMean(sample: readonly number[]): number {
  return Math.exp(mean(logs('geometric mean', sample)))
}

/** Quantile by linear interpolation between order statistics (Hyndman and Fan type 7, R's default). */
export function quantile(sample: readonly number[], p: number): number {
  checkSample('quantile', sample, 1)
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile: got ${p}, needs 0 to 1`)
  const sorted = Float64Array.from(sample).sort()
  const at = (sorted.length - 1) * p
  const below = Math.floor(at)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below)
}

/** The middle value, or the mean of the two middle ones. */
export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5)
}
