/**
 * Power of t-tests by the noncentral t distribution: the chance to see an effect, the smallest effect that
 * would be seen, and the sample size that it takes. R: `power.t.test`, including its convention that
 * `strict: false` leaves out rejections on the wrong side.
 *
 * Plans for whole experiments, which know their costs and noise only from a pilot, are in ../plan.ts.
 */
import { noncentralTCdf, noncentralTUpper, rootOf, tUpperQuantile } from './distributions.js'

/** A t-test in the planning: which one, how large, against what. */
export interface PowerOptions {
  /** `two-sample`: n values in each of two samples. `paired`, `one-sample`: n differences or values. */
  type?: 'two-sample' | 'paired' | 'one-sample'
  /** Standard deviation within a sample, or of the differences. Default 1. */
  sd?: number
  /** Significance level. Default 0.05. */
  alpha?: number
  /** Default `two-sided`. */
  alternative?: 'two-sided' | 'one-sided'
  /** Also count rejections on the wrong side. Default false, as in R. */
  strict?: boolean
}

function checkPositive(what: string, value: number): void {
  if (!(value > 0)) throw new RangeError(`${what}: got ${value}, needs a number above 0`)
}

/** @throws RangeError */
export function checkShare(what: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${what}: got ${value}, needs 0 < ${what} < 1`)
}

/** @throws RangeError for what is no relative effect */
export function checkEffect(effect: number): void {
  if (!(effect > 0)) throw new RangeError(`effect: got ${effect}, needs a number above 0, as 0.01 for 1%`)
}

/** Chance that a t-test with noncentrality `ncp` and `df` degrees of freedom rejects. */
export function noncentralPower(
  ncp: number,
  df: number,
  { alpha = 0.05, alternative = 'two-sided', strict = false }: PowerOptions = {},
): number {
  checkShare('alpha', alpha)
  const critical = tUpperQuantile(alternative === 'two-sided' ? alpha / 2 : alpha, df)
  const right = noncentralTUpper(critical, df, ncp)
  return strict && alternative === 'two-sided' ? right + noncentralTCdf(-critical, df, ncp) : right
}

/** Power of a t-test with `n` values (per sample) against a difference `delta`. */
export function tTestPower({ n, delta, ...options }: PowerOptions & { n: number; delta: number }): number {
  const { type = 'two-sample', sd = 1 } = options
  if (!(n >= 2)) throw new RangeError(`n: got ${n}, needs at least 2`)
  checkPositive('sd', sd)
  const samples = type === 'two-sample' ? 2 : 1
  return noncentralPower((Math.sqrt(n / samples) * delta) / sd, (n - 1) * samples, options)
}

/**
 * The n (per sample, not rounded) at which the test has the wanted power against `delta`; 2 when fewer
 * would do.
 */
export function tTestSampleSize({
  power,
  delta,
  ...options
}: PowerOptions & { power: number; delta: number }): number {
  checkShare('power', power)
  checkPositive('delta', delta)
  const lack = (n: number): number => tTestPower({ ...options, n, delta }) - power
  if (lack(2) >= 0) return 2
  let high = 4
  while (lack(high) < 0) {
    high *= 2
    if (high > 1e9)
      throw new RangeError(`delta: ${delta} at sd ${options.sd ?? 1} needs more than 1e9 values`)
  }
  return rootOf(lack, high / 2, high)
}

/** The smallest difference that a test with `n` values (per sample) sees with the wanted power. */
export function tTestDetectable({
  n,
  power,
  ...options
}: PowerOptions & { n: number; power: number }): number {
  checkShare('power', power)
  const { sd = 1 } = options
  const lack = (delta: number): number => tTestPower({ ...options, n, delta: delta * sd }) - power
  let high = 1
  while (lack(high) < 0) high *= 2
  return sd * rootOf(lack, 0, high)
}

/** The noncentrality at which a t-test with `df` degrees of freedom has the wanted power. */
export function noncentralityFor(power: number, df: number, options: PowerOptions = {}): number {
  checkShare('power', power)
  const lack = (ncp: number): number => noncentralPower(ncp, df, options) - power
  if (lack(0) >= 0) return 0
  let high = 4
  while (lack(high) < 0) high *= 2
  return rootOf(lack, 0, high)
}

/** Power of Welch's test against `delta`, with sizes and standard deviations of the two samples free. */
export function welchPower({
  delta,
  sdA,
  sdB,
  nA,
  nB,
  ...options
}: Omit<PowerOptions, 'type' | 'sd'> & {
  delta: number
  sdA: number
  sdB: number
  nA: number
  nB: number
}): number {
  const [partA, partB] = [(sdA * sdA) / nA, (sdB * sdB) / nB]
  checkPositive('sdA and sdB', partA + partB)
  const df = (partA + partB) ** 2 / (partA ** 2 / (nA - 1) + partB ** 2 / (nB - 1))
  return noncentralPower(delta / Math.sqrt(partA + partB), df, options)
}
