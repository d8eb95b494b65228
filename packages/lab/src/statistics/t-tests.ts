/**
 * Welch's test for two independent samples and Student's paired test, with intervals of the difference and
 * of the ratio. Everywhere the second sample is seen from the first: the difference is b - a, the ratio
 * b / a, and t is positive when b is larger. R: `t.test(b, a)`, `t.test(b, a, paired = TRUE)`.
 *
 * Which of them an experiment may use follows from how it was run, see ../analysis.
 */
import { checkSample, type Interval, logs, mean, variance } from './describe.js'
import { tTwoSided, tUpperQuantile } from './distributions.js'

/** Outcome of a t-test. */
export interface TTest {
  /** Statistic: estimated difference over its standard error. */
  t: number
  /** Degrees of freedom; not an integer in Welch's test. */
  df: number
  /** Two-sided p-value. */
  p: number
  /** Difference of the means b - a with its interval, in the unit of the samples. */
  difference: Interval
  /** Standard error of the difference. */
  standardError: number
}

export interface TTestOptions {
  /** Confidence level of the interval, between 0 and 1. Default 0.95. */
  level?: number
  /** Difference under the null hypothesis. Default 0. */
  nullDifference?: number
}

/** Student's test from an estimate, its standard error and its degrees of freedom. */
export function tTest(
  estimate: number,
  standardError: number,
  df: number,
  { level = 0.95, nullDifference = 0 }: TTestOptions = {},
): TTest {
  checkLevel(level)
  const off = estimate - nullDifference
  // Constant data: no error to compare with. Equal means are no evidence, unequal ones are certain.
  const t = standardError > 0 ? off / standardError : off === 0 ? 0 : Math.sign(off) * Infinity
  const reach = standardError > 0 ? tUpperQuantile((1 - level) / 2, df) * standardError : 0
  return {
    t,
    df,
    p: tTwoSided(t, df),
    difference: { estimate, low: estimate - reach, high: estimate + reach },
    standardError,
  }
}

/** Throws a RangeError unless 0 < level < 1. */
export function checkLevel(level: number): void {
  if (!(level > 0 && level < 1)) throw new RangeError(`confidence level: got ${level}, needs 0 < level < 1`)
}

/** 1 - level without the rounding of the difference: 0.05, not 0.050000000000000044. */
export function significance(level: number): number {
  checkLevel(level)
  return Number((1 - level).toPrecision(12))
}

/**
 * Welch's test: two independent samples, variances and sizes free (Welch 1947, degrees of freedom after
 * Satterthwaite 1946).
 *
 * @throws RangeError for fewer than two values in a sample, or values that are not finite
 */
export function welchTest(a: readonly number[], b: readonly number[], options: TTestOptions = {}): TTest {
  checkSample('Welch test, first sample', a, 2)
  checkSample('Welch test, second sample', b, 2)
  const partA = variance(a) / a.length
  const partB = variance(b) / b.length
  const both = partA + partB
  const df =
    both > 0
      ? (both * both) / ((partA * partA) / (a.length - 1) + (partB * partB) / (b.length - 1))
      : a.length + b.length - 2
  return tTest(mean(b) - mean(a), Math.sqrt(both), df, options)
}

/**
 * Student's test on the differences b[i] - a[i] of pairs.
 *
 * @throws RangeError for unequal lengths, fewer than two pairs, or values that are not finite
 */
export function pairedTest(a: readonly number[], b: readonly number[], options: TTestOptions = {}): TTest {
  return oneSampleTest(differences('paired test', a, b), options)
}

/** Student's test of one sample's mean against `nullDifference`. */
export function oneSampleTest(sample: readonly number[], options: TTestOptions = {}): TTest {
  checkSample('t-test', sample, 2)
  return tTest(mean(sample), Math.sqrt(variance(sample) / sample.length), sample.length - 1, options)
}

/** b[i] - a[i] of equally long samples. */
export function differences(what: string, a: readonly number[], b: readonly number[]): number[] {
  if (a.length !== b.length) {
    throw new RangeError(`${what}: got ${a.length} and ${b.length} values, pairs need as many of each`)
  }
  return b.map((value, i) => value - a[i])
}

/**
 * Ratio of geometric means b / a of two independent samples of positive numbers: Welch's interval of the
 * logarithms. For noise that multiplies (a slower clock, a busy neighbour) the logarithms are the scale on
 * which it adds up.
 */
export function welchRatio(a: readonly number[], b: readonly number[], options: TTestOptions = {}): Interval {
  return exponential(welchTest(logs('ratio', a), logs('ratio', b), options).difference)
}

/** Geometric mean of the ratios b[i] / a[i] of pairs: Student's interval of the logarithms. */
export function pairedRatio(
  a: readonly number[],
  b: readonly number[],
  options: TTestOptions = {},
): Interval {
  return exponential(pairedTest(logs('ratio', a), logs('ratio', b), options).difference)
}

/** From an interval of a log ratio to that of the ratio. */
export function exponential({ estimate, low, high }: Interval): Interval {
  return { estimate: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) }
}
