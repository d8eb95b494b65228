/**
 * From an interval to one word and one sentence. Pure: numbers and names in, words out.
 *
 * Percentages are of speed (work per time), b against a: for times the inverse of the ratio, for rates the
 * ratio itself. Amounts, as of memory, are "less" and "more" by the ratio.
 */
import type { Metric } from '../experiment/variant.js'
import type { Interval } from '../statistics/describe.js'
import { significance } from '../statistics/t-tests.js'

/**
 * `faster`, `slower`: p is below the level for differences, and the difference may be as large as half the margin.
 * `equivalent`: no difference larger than the margin can be there. `unsure`: neither; the data does not tell. For
 * amounts `faster` is "less" and `slower` "more".
 */
export type Verdict = 'faster' | 'slower' | 'equivalent' | 'unsure'

/** What the words are made of. */
export interface Judged {
  a: string
  b: string
  measures: Metric['measures']
  /** Ratio b / a with its interval at `level`. */
  ratio: Interval
  level: number
  /** Significance level of a difference: p must be below. */
  alpha: number
  /** Level at which the intervals of several looks hold together; the words then name this one. */
  jointLevel?: number
  /** p of the difference and of the equivalence, corrected for `comparisons`. */
  p: number
  equivalenceP: number
  equivalenceAlpha: number
  /** Relative margin of the equivalence. */
  margin: number
  /** Interval of the ratio at level 1 - 2 equivalenceAlpha, the one that belongs to the equivalence. */
  inner: Interval
  /** Processes used of each. */
  processes: { a: number; b: number }
  /** How many comparisons the p-values are corrected for; 1 for none. */
  comparisons: number
  /** Processes of each variant that would probably decide, if it is known. */
  needed?: number
  /** Ratio of the means of all runs, where some runs are far off, of both alike, and count for little in `ratio`. */
  ofAll?: Interval
}

/**
 * Share of the margin that a difference may have and still be none. Without it two equal commands on a machine
 * without noise would be told apart by what the order of starting them costs; the whole margin would swallow a
 * difference that is as large as wanted but for what both variants have in common.
 */
const NEGLIGIBLE = 0.5

/** The word. */
export function verdictOf(judged: Judged): Verdict {
  const { ratio, equivalenceP, equivalenceAlpha, measures } = judged
  const certain = isCertain(judged)
  if (certain && !isNegligible(judged)) return ratio.low > 1 === (measures === 'rate') ? 'faster' : 'slower'
  return certain || equivalenceP < equivalenceAlpha ? 'equivalent' : 'unsure'
}

function isCertain({ ratio, p, alpha }: Judged): boolean {
  return p < alpha && (ratio.low > 1 || ratio.high < 1)
}

function isNegligible({ ratio, margin }: Judged): boolean {
  const most = 1 + NEGLIGIBLE * margin
  return ratio.low > 1 / most && ratio.high < most
}

/** The sentence, for example `b is 18% to 22% faster than a (95% interval, 40 + 40 processes)`. */
export function sentenceOf(judged: Judged): string {
  const { ofAll, measures } = judged
  if (!ofAll) return judgement(judged)
  const { low, high } = relative(ofAll, measures)
  return `${judgement(judged)}, among runs like each other; some are far off, and the means of all differ by ${signed(low)} to ${signed(high)}`
}

function judgement(judged: Judged): string {
  const { a, b, measures, processes, margin, comparisons, jointLevel } = judged
  const level = jointLevel ?? judged.level
  const amount = measures === 'amount'
  const speed = relative(judged.ratio, measures)
  const corrected = comparisons > 1 ? `, corrected for ${comparisons} comparisons` : ''
  const counts = `${processes.a} + ${processes.b} processes`
  const interval = jointLevel === undefined ? 'interval' : 'repeated interval'
  const basis = (share: number): string => `(${percent(share)} ${interval}, ${counts}${corrected})`
  const verdict = verdictOf(judged)
  switch (verdict) {
    case 'faster':
    case 'slower': {
      const word = amount ? { faster: 'less', slower: 'more' }[verdict] : verdict
      const small = Math.max(Math.abs(speed.low), Math.abs(speed.high)) < margin
      const within = small ? `, less than the ${percent(margin)} that matters` : ''
      return `${b} ${range(speed, word, amount)} ${a}${within} ${basis(level)}`
    }
    case 'equivalent': {
      if (isCertain(judged)) {
        return `no difference that matters, which is ${percent(margin)}: ${b} is ${signed(speed.low)} to ${signed(speed.high)} against ${a} ${basis(level)}`
      }
      const inner = relative(judged.inner, measures)
      return `no difference larger than ${percent(margin)}: ${b} is ${signed(inner.low)} to ${signed(inner.high)} against ${a} ${basis(1 - 2 * significance(level))}`
    }
    case 'unsure': {
      const ends = `${signed(speed.low)} to ${signed(speed.high)}`
      const excludes = speed.low > 0 || speed.high < 0
      const why = excludes
        ? `excludes 0, but p${comparisons > 1 ? ' with the correction' : ''} is ${judged.p.toPrecision(2)}, not below ${Number(judged.alpha.toPrecision(2))}`
        : `contains 0 and is ${wider(judged)} the ${percent(margin)} margin`
      const needed =
        judged.needed === undefined || judged.needed <= Math.max(processes.a, processes.b)
          ? ''
          : `; about ${judged.needed} + ${judged.needed} would tell`
      return `unsure: ${b} against ${a}, ${ends} ${why} (${percent(level)} ${interval}, ${counts}${corrected}${needed})`
    }
  }
}

function wider({ inner, margin, measures }: Judged): string {
  const { low, high } = relative(inner, measures)
  return high - low > 2 * margin ? 'wider than' : 'not within'
}

/** Relative change of speed (for amounts, of the amount), low end first. */
function relative(ratio: Interval, measures: Metric['measures']): Interval {
  if (measures === 'rate' || measures === 'amount') {
    return { estimate: ratio.estimate - 1, low: ratio.low - 1, high: ratio.high - 1 }
  }
  return { estimate: 1 / ratio.estimate - 1, low: 1 / ratio.high - 1, high: 1 / ratio.low - 1 }
}

/** "is 18% to 22% faster than", or "is 3.1 to 3.3 times as fast as" from twice on. */
function range({ low, high }: Interval, word: string, amount: boolean): string {
  if (low >= 1 && Number.isFinite(high)) {
    const [least, most] = [low, high].map((share) =>
      share < 99 ? (1 + share).toPrecision(2) : `${Number((1 + share).toPrecision(2))}`,
    )
    const times = `${least === most ? least : `${least} to ${most}`} times`
    return amount ? `takes ${times} as much as` : `is ${times} as fast as`
  }
  const [least, most] = [Math.abs(low), Math.abs(high)].sort((x, y) => x - y).map(percent)
  const size = least === most ? least : `${least} to ${most}`
  return `${amount ? 'takes' : 'is'} ${size} ${word} than`
}

/** Two significant digits from 0.1 % on, one below, none beyond the point from 10 % on. */
export function percent(share: number): string {
  if (!Number.isFinite(share)) return 'any %'
  const value = Math.abs(share * 100)
  const digits = value >= 9.95 ? 0 : value >= 0.995 ? 1 : 2
  // "1.0%" says no more than "1%".
  return `${Number(value.toFixed(digits))}%`
}

function signed(share: number): string {
  const text = percent(share)
  return text === '0%' ? text : `${share < 0 ? '-' : '+'}${text}`
}
