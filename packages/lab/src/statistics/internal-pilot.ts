/**
 * What is owed where n was planned again by the spread of the very blocks that will be judged (an internal pilot: Wittes
 * and Brittain 1990). Pure: numbers in, numbers out.
 *
 * Blocks that happen to agree have a small variance around their own centre, ask for fewer blocks and end the run. With n
 * in proportion to a variance of n blocks and of m of a pilot beside them, the n blocks' own is too small by the share
 * 2 / (n + m) in the mean: 2 / n is the variance of a variance, n / (n + m) its part in the plan, and the sign that of 1 / n.
 * Where the fewest or the most blocks decide n does not depend on the spread, so the share is taken times the chance that
 * it did: that another variance, as chi-squared has it, had asked for a number in between. For one new plan by Student's t
 * Miller 2005 derives this bias and adds it to the variance, which keeps the level. The standard error grows here
 * likewise, and with it the interval, p, and what they take to find an effect.
 */
import { normalCdf, normalQuantile, normalUpper } from './distributions.js'

/** A number of blocks that was planned again on the way, and what it went by. */
export interface InternalPilot {
  /** Blocks that are judged. */
  blocks: number
  /** Blocks of a pilot that the plan went by as well. */
  beside: number
  /** Blocks that their noise asks for, below the fewest or above the most too. */
  asked: number
  /** Fewest and most blocks of a plan. */
  least: number
  most: number
}

/** Factor on the standard error of blocks whose number was planned again by themselves. */
export function replannedInflation({ blocks, beside, asked, least, most }: InternalPilot): number {
  const seen = blocks + beside
  const beyond = (limit: number): number => 1 - chiSquaredCdf(limit / asked, seen - 1)
  return Math.sqrt(1 + (2 * (beyond(least) - beyond(most))) / seen)
}

/** P(chi-squared / df < x), after Wilson and Hilferty 1931. */
function chiSquaredCdf(x: number, df: number): number {
  const part = 2 / (9 * df)
  return normalCdf((Math.cbrt(x) - 1 + part) / Math.sqrt(part))
}

/** The one-sided p of a test whose standard error is so many times as large, in standard normal units. */
export function inflatedP(p: number, inflation: number): number {
  return normalCdf(normalQuantile(p) / inflation)
}

/** The level at which the test as it is gives the interval that it gives at `level` with the larger standard error. */
export function deflatedLevel(level: number, inflation: number): number {
  const critical = -normalQuantile((1 - level) / 2)
  return Math.min(1 - 2 * normalUpper(inflation * critical), 1 - 1e-15)
}
