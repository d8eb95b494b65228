/**
 * What is owed where n was planned again by the spread of the very blocks that will be judged (an internal pilot: Wittes
 * and Brittain 1990). Pure: numbers in, numbers out.
 *
 * Blocks that happen to agree have a small variance around their own centre, ask for fewer blocks and end the run. Where it
 * ends at the first n with n >= c s^2, so that n s^2 sums squares up to a random n, Wald's equation (E of the sum of
 * squares around the mean = sigma^2 (E n - 1)) and the variance 2 n of such an n give E s^2 = sigma^2 (1 - 2 / n) up to the
 * second order (Woodroofe 1977): normal blocks end with a variance that is too small by 2 / n. The standard error grows
 * here by as much, and with it the interval, p, and what they take to find an effect.
 * That is without runs that end far too soon, which a first look after half of the pilot's plan hardly allows (../plan.ts).
 * Where the fewest or the most blocks decide n does not depend on the spread, so the share is taken times the chance that
 * it did: that another variance, as chi-squared has it, had asked for a number in between.
 */
import { normalCdf, normalQuantile, normalUpper } from './distributions.js'

/** A number of blocks that was planned again on the way, and what it went by. */
export interface InternalPilot {
  /** Blocks that are judged. */
  blocks: number
  /** Blocks that their noise asks for, below the fewest or above the most too. */
  asked: number
  /** Fewest and most blocks of a plan. */
  least: number
  most: number
}

/** Factor on the standard error of blocks whose number was planned again by themselves. */
export function replannedInflation({ blocks, asked, least, most }: InternalPilot): number {
  const beyond = (limit: number): number => 1 - chiSquaredCdf(limit / asked, blocks - 1)
  return Math.sqrt(1 + (2 * (beyond(least) - beyond(most))) / blocks)
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
