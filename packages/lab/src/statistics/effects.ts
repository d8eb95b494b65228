/**
 * How large a difference is, beside whether there is one: standardised effect sizes, equivalence within a
 * margin, the ratio of arithmetic means, and the correction for several comparisons at once.
 */
import { checkSample, type Interval, mean, variance } from './describe.js'
import { tUpper, tUpperQuantile } from './distributions.js'
import { logGamma } from './special.js'
import { checkLevel, welchTest } from './t-tests.js'

/** Cohen's d: the difference of means b - a over the pooled standard deviation of both samples. */
export function cohenD(a: readonly number[], b: readonly number[]): number {
  checkSample("Cohen's d, first sample", a, 2)
  checkSample("Cohen's d, second sample", b, 2)
  const df = a.length + b.length - 2
  const pooled = ((a.length - 1) * variance(a) + (b.length - 1) * variance(b)) / df
  const difference = mean(b) - mean(a)
  return pooled > 0 ? difference / Math.sqrt(pooled) : difference === 0 ? 0 : Math.sign(difference) * Infinity
}

/** Hedges' g: Cohen's d without its small-sample bias (exact factor, Hedges 1981). */
export function hedgesG(a: readonly number[], b: readonly number[]): number {
  const df = a.length + b.length - 2
  return cohenD(a, b) * Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) * Math.sqrt(2 / df)
}

/** Outcome of an equivalence test. */
export interface EquivalenceTest {
  /** The margins that the difference was tested against. */
  low: number
  high: number
  /** p-value: below alpha, the difference lies within the margins. */
  p: number
}

/**
 * Two one-sided t-tests (TOST, Schuirmann 1987): is the difference within `low` and `high`? p is the larger
 * of the two, so that p < alpha is the same as the 1 - 2 alpha interval lying inside the margins.
 */
export function equivalenceTest(
  { estimate, standardError, df }: { estimate: number; standardError: number; df: number },
  low: number,
  high: number,
): EquivalenceTest {
  if (!(low < high)) throw new RangeError(`margins: got ${low} and ${high}, needs low < high`)
  if (standardError === 0) return { low, high, p: estimate > low && estimate < high ? 0 : 1 }
  const above = tUpper((estimate - low) / standardError, df)
  const below = tUpper((high - estimate) / standardError, df)
  return { low, high, p: Math.max(above, below) }
}

/** {@link equivalenceTest} of the means of two independent samples, by Welch's standard error. */
export function welchEquivalence(
  a: readonly number[],
  b: readonly number[],
  low: number,
  high: number,
): EquivalenceTest {
  const { difference, standardError, df } = welchTest(a, b)
  return equivalenceTest({ estimate: difference.estimate, standardError, df }, low, high)
}

/**
 * Ratio of arithmetic means b / a with Fieller's interval (Fieller 1954; for independent samples with the
 * Welch-Satterthwaite degrees of freedom at the estimated ratio). It answers for totals, "how much longer
 * does all the work take", where the ratio of geometric means answers for the typical run.
 *
 * `low` is 0 and `high` infinite where the mean of `a` cannot be told from 0.
 *
 * @param paired whether a[i] and b[i] belong together
 * @throws RangeError for samples that are too small, not positive in the mean, or of unequal lengths when paired
 */
export function ratioOfMeans(
  a: readonly number[],
  b: readonly number[],
  { level = 0.95, paired = false }: { level?: number; paired?: boolean } = {},
): Interval {
  checkLevel(level)
  checkSample('ratio of means, first sample', a, 2)
  checkSample('ratio of means, second sample', b, 2)
  const [meanA, meanB] = [mean(a), mean(b)]
  if (!(meanA > 0 && meanB > 0)) {
    throw new RangeError(`ratio of means: got means ${meanA} and ${meanB}, needs numbers above 0`)
  }
  const estimate = meanB / meanA
  const [partA, partB] = [variance(a) / a.length, variance(b) / b.length]
  let covariance = 0
  let df = a.length - 1
  if (paired) {
    if (a.length !== b.length) {
      throw new RangeError(
        `ratio of means: got ${a.length} and ${b.length} values, pairs need as many of each`,
      )
    }
    for (let i = 0; i < a.length; i++) covariance += (a[i] - meanA) * (b[i] - meanB)
    covariance /= a.length * (a.length - 1)
  } else {
    const [wA, wB] = [estimate * estimate * partA, partB]
    if (wA + wB > 0) df = (wA + wB) ** 2 / (wA ** 2 / (a.length - 1) + wB ** 2 / (b.length - 1))
  }
  // All ratios r with (meanB - r meanA)² <= t² (partB - 2 r covariance + r² partA): a quadratic in r.
  const t = tUpperQuantile((1 - level) / 2, df)
  const lead = meanA * meanA - t * t * partA
  const half = meanA * meanB - t * t * covariance
  const rest = meanB * meanB - t * t * partB
  const under = half * half - lead * rest
  if (lead <= 0) return { estimate, low: 0, high: Infinity }
  const root = Math.sqrt(Math.max(0, under))
  return { estimate, low: Math.max(0, (half - root) / lead), high: (half + root) / lead }
}

/**
 * Holm's correction (1979): adjusted p-values in the order given. Rejecting those below alpha keeps the
 * chance of even one false rejection among them at alpha, whatever their dependence. R: `p.adjust`.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = [...pValues.keys()].sort((i, j) => pValues[i] - pValues[j])
  const adjusted = new Array<number>(pValues.length)
  let largest = 0
  for (const [place, i] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - place) * pValues[i]))
    adjusted[i] = largest
  }
  return adjusted
}
