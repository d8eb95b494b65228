/**
 * Rank-based tests: Wilcoxon's signed rank test for pairs and the Wilcoxon-Mann-Whitney test for independent
 * samples, with the Hodges-Lehmann estimate and its interval. R: `wilcox.test(b, a, paired, conf.int)`,
 * scipy: `mannwhitneyu`, `wilcoxon`.
 *
 * They need no normal distribution. The signed rank test is exact for every distribution of differences
 * that is symmetric about its centre, outliers or not; that is what the randomised order within blocks
 * provides (../experiment/schedule.ts).
 */
import { checkSample, type Interval } from './describe.js'
import { normalCdf, normalQuantile, normalUpper } from './distributions.js'
import { checkLevel, differences } from './t-tests.js'

/** Which side the alternative is on: both, b (or the sample) larger, or smaller. */
export type Alternative = 'two-sided' | 'greater' | 'less'

/** Outcome of a rank test. */
export interface RankTest {
  /** V, the sum of the positive ranks, or U (R's W), the number of pairs with b above a. */
  statistic: number
  p: number
  /** How p was found: by counting, or by the normal approximation with correction for ties. */
  method: 'exact' | 'normal'
  /** Hodges-Lehmann estimate of the shift b - a with its interval. */
  shift: Interval
  /** Level that the interval really has: the wanted one or more, less only where the sample is too small. */
  level: number
}

export interface RankTestOptions {
  /** Default `two-sided`. The interval is always two-sided. */
  alternative?: Alternative
  /** Confidence level of the interval. Default 0.95. */
  level?: number
  /** Shift under the null hypothesis. Default 0. */
  nullShift?: number
  /**
   * Count the distribution instead of approximating it. Default, as in R: below 50 values a sample. Ties
   * and zero differences always take the approximation.
   */
  exact?: boolean
}

const EXACT_BELOW = 50
/** Up to here intervals take their order statistics from the exact distribution, ties or not. */
const EXACT_INTERVAL_UP_TO = 200

/** Ranks from 1, ties sharing their mean; and the sum of t³ - t over the groups of t ties. */
export function rank(values: readonly number[]): { ranks: Float64Array; ties: number } {
  const order = Uint32Array.from(values.keys()).sort((i, j) => values[i] - values[j])
  const ranks = new Float64Array(values.length)
  let ties = 0
  for (let from = 0; from < order.length; ) {
    let to = from + 1
    while (to < order.length && values[order[to]] === values[order[from]]) to++
    for (let k = from; k < to; k++) ranks[order[k]] = (from + 1 + to) / 2
    const size = to - from
    ties += size * size * size - size
    from = to
  }
  return { ranks, ties }
}

const signedRankCache = new Map<number, Float64Array>()

/** P(V = v), v = 0 ... n (n + 1) / 2: each rank is in the sum or not. */
function signedRankProbabilities(n: number): Float64Array {
  const known = signedRankCache.get(n)
  if (known) return known
  const top = (n * (n + 1)) / 2
  const p = new Float64Array(top + 1)
  p[0] = 1
  for (let k = 1, reached = 0; k <= n; k++) {
    reached += k
    for (let v = reached; v >= 0; v--) p[v] = (p[v] + (v >= k ? p[v - k] : 0)) / 2
  }
  signedRankCache.set(n, p)
  return p
}

const rankSumCache = new Map<string, Float64Array>()

/** P(U = u), u = 0 ... m n, by the recursion on the largest value: additions only, nothing cancels. */
function rankSumProbabilities(m: number, n: number): Float64Array {
  const key = `${Math.min(m, n)} ${Math.max(m, n)}`
  const known = rankSumCache.get(key)
  if (known) return known
  // rows[j][u] is P(U = u) for i values of the one sample and j of the other.
  let rows = Array.from({ length: n + 1 }, () => Float64Array.of(1))
  for (let i = 1; i <= m; i++) {
    const next = [Float64Array.of(1)]
    for (let j = 1; j <= n; j++) {
      const row = new Float64Array(i * j + 1)
      const largestIsOurs = i / (i + j)
      const above = rows[j]
      for (let u = 0; u < above.length; u++) row[u + j] += largestIsOurs * above[u]
      const left = next[j - 1]
      for (let u = 0; u < left.length; u++) row[u] += (1 - largestIsOurs) * left[u]
      next.push(row)
    }
    rows = next
  }
  rankSumCache.set(key, rows[n])
  return rows[n]
}

/** P(X <= x) from the probabilities of 0, 1, 2, ... */
function cumulative(probabilities: Float64Array, x: number): number {
  let sum = 0
  for (let i = 0; i <= x && i < probabilities.length; i++) sum += probabilities[i]
  return Math.min(1, sum)
}

/** p-value of a statistic whose distribution is symmetric: each tail is summed from its own end. */
function exactP(statistic: number, probabilities: Float64Array, alternative: Alternative): number {
  const top = probabilities.length - 1
  const lower = cumulative(probabilities, statistic)
  const upper = cumulative(probabilities, top - statistic)
  if (alternative === 'greater') return upper
  if (alternative === 'less') return lower
  return Math.min(1, 2 * Math.min(lower, upper))
}

function normalP(off: number, sigma: number, alternative: Alternative): number {
  if (sigma === 0) return 1
  const correction =
    alternative === 'two-sided' ? Math.sign(off) * 0.5 : alternative === 'greater' ? 0.5 : -0.5
  const z = (off - correction) / sigma
  if (alternative === 'greater') return normalUpper(z)
  if (alternative === 'less') return normalCdf(z)
  return Math.min(1, 2 * Math.min(normalCdf(z), normalUpper(z)))
}

/** Median and interval from all pairwise values, sorted; `cut` values are cut off at each end. */
function orderInterval(sorted: Float64Array, cut: number): Interval {
  const last = sorted.length - 1
  const estimate = (sorted[last >> 1] + sorted[(last + 1) >> 1]) / 2
  return { estimate, low: sorted[cut], high: sorted[last - cut] }
}

/**
 * How many order statistics to cut off at each end, and the level that remains: the largest cut with
 * P(X < cut) <= tail.
 */
function cutOff(
  probabilities: Float64Array | undefined,
  center: number,
  sigma: number,
  level: number,
): { cut: number; level: number } {
  const tail = (1 - level) / 2
  if (!probabilities) {
    const cut = Math.max(0, Math.floor(center + normalQuantile(tail) * sigma - 0.5))
    return { cut, level: 1 - 2 * normalCdf((cut + 0.5 - center) / sigma) }
  }
  let cut = 0
  let below = probabilities[0]
  // With `cut` cut off, the interval misses when X <= cut.
  while (below + probabilities[cut + 1] <= tail) below += probabilities[++cut]
  return { cut, level: 1 - 2 * below }
}

/** Walsh averages (x[i] + x[j]) / 2, i <= j, sorted. */
function walshAverages(sample: readonly number[]): Float64Array {
  const n = sample.length
  const walsh = new Float64Array((n * (n + 1)) / 2)
  let k = 0
  for (let i = 0; i < n; i++) for (let j = i; j < n; j++) walsh[k++] = (sample[i] + sample[j]) / 2
  return walsh.sort()
}

/**
 * The Hodges-Lehmann estimate of a symmetric sample's centre, the median of its Walsh averages, with the
 * interval that inverts the signed rank test; `level` is the one really reached.
 *
 * @throws RangeError for an empty sample or values that are not finite
 */
export function pseudoMedian(sample: readonly number[], level = 0.95): Interval & { level: number } {
  checkSample('pseudo-median', sample, 1)
  checkLevel(level)
  const n = sample.length
  const exact = n <= EXACT_INTERVAL_UP_TO ? signedRankProbabilities(n) : undefined
  const sigma = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)
  const reached = cutOff(exact, (n * (n + 1)) / 4, sigma, level)
  return { ...orderInterval(walshAverages(sample), reached.cut), level: reached.level }
}

/** Statistic and p of {@link signedRankTest}, without the interval and its sorting. */
export function signedRankP(
  sample: readonly number[],
  { alternative = 'two-sided', nullShift = 0, exact }: Omit<RankTestOptions, 'level'> = {},
): Pick<RankTest, 'statistic' | 'p' | 'method'> {
  checkSample('signed rank test', sample, 1)
  const values = sample.map((value) => value - nullShift).filter((value) => value !== 0)
  const n = values.length
  const { ranks, ties } = rank(values.map(Math.abs))
  let statistic = 0
  for (let i = 0; i < n; i++) if (values[i] > 0) statistic += ranks[i]
  const countable = ties === 0 && n === sample.length
  if (countable && (exact ?? n < EXACT_BELOW)) {
    return { statistic, p: exactP(statistic, signedRankProbabilities(n), alternative), method: 'exact' }
  }
  const sigma = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48)
  return { statistic, p: normalP(statistic - (n * (n + 1)) / 4, sigma, alternative), method: 'normal' }
}

/**
 * Wilcoxon's signed rank test of one sample (differences of pairs, log ratios of blocks).
 *
 * @throws RangeError for an empty sample or values that are not finite
 */
export function signedRankTest(
  sample: readonly number[],
  { level = 0.95, ...options }: RankTestOptions = {},
): RankTest {
  const { level: reached, ...shift } = pseudoMedian(sample, level)
  return { ...signedRankP(sample, options), shift, level: reached }
}

/** Wilcoxon's signed rank test on b[i] - a[i]. Throws a RangeError for unequal lengths. */
export function pairedRankTest(
  a: readonly number[],
  b: readonly number[],
  options: RankTestOptions = {},
): RankTest {
  return signedRankTest(differences('signed rank test', a, b), options)
}

/**
 * The Wilcoxon-Mann-Whitney test of two independent samples. Its interval presumes distributions that
 * differ by a shift alone; where they differ in width too, Welch's is the one to use.
 *
 * @throws RangeError for an empty sample or values that are not finite
 */
export function rankSumTest(
  a: readonly number[],
  b: readonly number[],
  { alternative = 'two-sided', level = 0.95, nullShift = 0, exact }: RankTestOptions = {},
): RankTest {
  checkLevel(level)
  checkSample('rank sum test, first sample', a, 1)
  checkSample('rank sum test, second sample', b, 1)
  const [m, n] = [a.length, b.length]
  const { ranks, ties } = rank([...b.map((value) => value - nullShift), ...a])
  let statistic = (-n * (n + 1)) / 2
  for (let i = 0; i < n; i++) statistic += ranks[i]
  const small = m < EXACT_BELOW && n < EXACT_BELOW
  const counted = ties === 0 && (exact ?? small)
  const total = m + n
  const p = counted
    ? exactP(statistic, rankSumProbabilities(m, n), alternative)
    : normalP(
        statistic - (m * n) / 2,
        Math.sqrt(((m * n) / 12) * (total + 1 - ties / (total * (total - 1)))),
        alternative,
      )
  const shifts = new Float64Array(m * n)
  for (let i = 0; i < m; i++) for (let j = 0; j < n; j++) shifts[i * n + j] = b[j] - a[i]
  const reached = cutOff(
    small ? rankSumProbabilities(m, n) : undefined,
    (m * n) / 2,
    Math.sqrt((m * n * (total + 1)) / 12),
    level,
  )
  return {
    statistic,
    p,
    method: counted ? 'exact' : 'normal',
    shift: orderInterval(shifts.sort(), reached.cut),
    level: reached.level,
  }
}
