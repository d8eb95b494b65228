/**
 * The test behind a verdict, on log ratios: estimate, interval, p, and the standard error for power. Three
 * forms, and which one is taken is decided by the design and the size of the experiment alone:
 *
 *   blocks, 10 or more    Wilcoxon's signed rank test of the blocks' log ratios, Hodges-Lehmann estimate
 *   blocks, fewer         Student's t of the blocks' log ratios
 *   independent samples   Welch's t of the logarithms
 *
 * Ranks come first because machines give blocks that are mostly quiet and sometimes far off (a neighbour, a
 * clock step within the block). The order drawn for each block makes such errors symmetric, which is all
 * that the signed rank test presumes; Student's interval is then two to three times as wide and holds the
 * truth 98 % of the time instead of 95 (simulations/coverage.md).
 */
import type { Interval } from '../statistics/describe.js'
import { normalQuantile } from '../statistics/distributions.js'
import { equivalenceTest } from '../statistics/effects.js'
import { pseudoMedian, pseudoMedians, signedRankP } from '../statistics/ranks.js'
import { checkLevel, oneSampleTest, tTest, welchTest } from '../statistics/t-tests.js'

/** Fewest blocks for ranks: with 10 the interval's level comes within 1 % of the wanted one. */
export const RANKS_FROM = 10

/** Up to here p is counted, as the interval is, so that the two never disagree. */
const EXACT_UP_TO = 200

/** Level of the interval that gives the scale: far enough out to feel tails, one outlier in ten not. */
const SCALE_LEVEL = 0.9

export type Method = 'signed-rank' | 't' | 'welch'

/** Where a log ratio lies. */
export interface LogRatioTest {
  method: Method
  /** Blocks, or the smaller sample. */
  observations: number
  /** Of the log ratio. */
  interval: Interval
  /** Two-sided, against no difference. */
  p: number
  standardError: number
  df: number
}

/** A test's data: log ratios of blocks, or the logarithms of two independent samples. */
export type LogData = { blocks: readonly number[] } | { a: readonly number[]; b: readonly number[] }

/** The form of the test for `n` blocks at a level; see the head of the file. */
export function blockMethod(n: number, level: number): 'signed-rank' | 't' {
  // 2^(1 - n) is the smallest p that n signs can give.
  return n >= RANKS_FROM && 2 ** (1 - n) <= 1 - level ? 'signed-rank' : 't'
}

/** Runs the test that the design asks for. Needs two blocks, or two values in each sample. */
export function testLogRatio(data: LogData, level = 0.95): LogRatioTest {
  checkLevel(level)
  if ('blocks' in data) {
    const n = data.blocks.length
    if (blockMethod(n, level) === 'signed-rank') {
      const { p } = signedRankP(data.blocks, { exact: n <= EXACT_UP_TO })
      const [{ estimate, low, high }, inner] = pseudoMedians(data.blocks, [level, SCALE_LEVEL])
      return {
        method: 'signed-rank',
        observations: n,
        interval: { estimate, low, high },
        p,
        standardError: scaleFrom(inner, n) / Math.sqrt(n),
        df: n - 1,
      }
    }
    const { p, difference, standardError, df } = oneSampleTest(data.blocks, { level })
    return { method: 't', observations: n, interval: difference, p, standardError, df }
  }
  const { p, difference, standardError, df } = welchTest(data.a, data.b, { level })
  const observations = Math.min(data.a.length, data.b.length)
  return { method: 'welch', observations, interval: difference, p, standardError, df }
}

/** p of "the log ratio lies within ± margin", by the same form of test (two one-sided tests). */
export function testEquivalence(data: LogData, margin: number, level = 0.95): number {
  const { method, interval, standardError, df } = testLogRatio(data, level)
  if (method === 'signed-rank' && 'blocks' in data) {
    const exact = data.blocks.length <= EXACT_UP_TO
    const above = signedRankP(data.blocks, { nullShift: -margin, alternative: 'greater', exact })
    const below = signedRankP(data.blocks, { nullShift: margin, alternative: 'less', exact })
    return Math.max(above.p, below.p)
  }
  return equivalenceTest({ estimate: interval.estimate, standardError, df }, -margin, margin).p
}

/** The same data's interval at another level, by the form of test that `testLevel` chose. */
export function intervalAt(data: LogData, level: number, testLevel: number): Interval {
  if ('blocks' in data) {
    if (blockMethod(data.blocks.length, testLevel) === 'signed-rank') {
      const { estimate, low, high } = pseudoMedian(data.blocks, level)
      return { estimate, low, high }
    }
    return oneSampleTest(data.blocks, { level }).difference
  }
  const { interval, standardError, df } = testLogRatio(data, testLevel)
  return tTest(interval.estimate, standardError, df, { level }).difference
}

/**
 * The standard deviation that a sample of blocks has as far as the signed rank test is concerned: sqrt(n)
 * times the standard error of the Hodges-Lehmann estimate, read off the width of its 90 % interval. For
 * normal data it estimates 1.023 sd (the root of π / 3, the price of ranks); with 10 % outliers of twenty
 * times the spread it stays below 1.4 where the sample's standard deviation is 6.4.
 *
 * The factor 1 + 2.4 / n takes back the small-sample bias of the square; the square then varies about like
 * that of a variance with 0.76 n degrees of freedom (both: simulations/planning.md).
 */
export function robustScale(blocks: readonly number[]): number {
  return scaleFrom(pseudoMedian(blocks, SCALE_LEVEL), blocks.length)
}

function scaleFrom({ low, high, level }: Interval & { level: number }, n: number): number {
  const z = -normalQuantile((1 - level) / 2)
  return ((high - low) / (2 * z)) * Math.sqrt(n / (1 + 2.4 / n))
}

/** Degrees of freedom of {@link robustScale}'s square. */
export function robustScaleDf(n: number): number {
  return 0.76 * n
}
