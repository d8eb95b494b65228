/**
 * The test behind a verdict, on log ratios: estimate, interval, p, and the standard error for power. Which one is
 * taken follows from the design and the size of the experiment:
 *
 *   blocks, 10 or more    sign-flip test of the blocks, with scores fitted to the noise (../statistics/sign-flip.ts)
 *   blocks, fewer         Student's t of the blocks' log ratios
 *   independent samples   Welch's t of the logarithms
 *
 * The order drawn for each block makes errors symmetric, which is all that the first presumes. Machines give blocks
 * that are mostly quiet and sometimes far off (a neighbour, a clock step), and programs may run at two speeds by how
 * their code was compiled; Student's interval is then many times as wide (simulations/coverage.md).
 *
 * One exception looks at the data. Scores give little weight to what is far off. If that lies on one side, b is slow
 * more often than a rather than by a fixed share, and the centre of the close ones is not the whole answer: where
 * Student's t, to which every block counts in full, rejects that centre at p < 0.001, it takes over. By that
 * level, equal variants come to it once in a thousand studies.
 */
import { type Interval, mean } from '../statistics/describe.js'
import { tUpper, tUpperQuantile } from '../statistics/distributions.js'
import { equivalenceTest } from '../statistics/effects.js'
import { deflatedLevel, inflatedP } from '../statistics/internal-pilot.js'
import { SignFlipTest } from '../statistics/sign-flip.js'
import { checkLevel, oneSampleTest, type TTest, tTest, welchTest } from '../statistics/t-tests.js'

/** Fewest blocks for signs: with 10 the interval's level comes within 1 % of the wanted one. */
export const SIGNS_FROM = 10

/** Level of the interval that gives the scale: far enough out to feel tails, one outlier in ten not. */
const SCALE_LEVEL = 0.9

/** p of the estimate by Student's t below which what is far off is on one side. */
const LOPSIDED = 0.001

export type Method = 'sign-flip' | 't' | 'welch'

/** Where a log ratio lies. */
export interface LogRatioTest {
  method: Method
  /** Whether Student's t took over because what is far off lies on one side. */
  lopsided: boolean
  /** Blocks, or the smaller sample. */
  observations: number
  /** Of the log ratio. */
  interval: Interval
  /** Two-sided, against no difference. */
  p: number
  standardError: number
  df: number
}

/**
 * A test's data: the log ratios of each block's pairings of a run of b with a run of a, or the logarithms of two
 * independent samples. `grain` is the step of the log ratios where the metric is rounded; absent for none.
 */
export type LogData = BlockData | { a: readonly number[]; b: readonly number[] }

/** The half of {@link LogData} that an experiment in blocks gives. */
export interface BlockData {
  blocks: readonly (readonly number[])[]
  grain?: number
}

/** A test made once, and what is asked of it afterwards. */
export interface PreparedTest {
  readonly test: LogRatioTest
  /** p of "the log ratio lies within ± margin", by the same form of test (two one-sided tests). */
  equivalence(margin: number): number
  /** The interval at another level. */
  interval(level: number): Interval
}

/**
 * Runs the test that the design asks for. Needs two blocks, or two values in each sample.
 *
 * @param inflation factor on the standard error: ../statistics/internal-pilot.ts
 */
export function prepareTest(data: LogData, level = 0.95, inflation = 1): PreparedTest {
  checkLevel(level)
  if (!(inflation >= 1 && inflation < Infinity)) {
    throw new RangeError(`inflation: got ${inflation}, needs a factor of at least 1`)
  }
  if (inflation === 1) return prepareDesigned(data, level)
  const { test, equivalence, interval } = prepareDesigned(data, deflatedLevel(level, inflation))
  return {
    test: {
      ...test,
      p: Math.min(1, 2 * inflatedP(test.p / 2, inflation)),
      standardError: inflation * test.standardError,
    },
    equivalence: (margin) => inflatedP(equivalence(margin), inflation),
    interval: (other) => interval(deflatedLevel(other, inflation)),
  }
}

function prepareDesigned(data: LogData, level: number): PreparedTest {
  if (!('blocks' in data)) {
    return prepareT('welch', welchTest(data.a, data.b, { level }), Math.min(data.a.length, data.b.length))
  }
  const n = data.blocks.length
  const student = oneSampleTest(data.blocks.map(mean), { level })
  // 2^(1 - n) is the smallest p that n signs can give.
  if (!(n >= SIGNS_FROM && 2 ** (1 - n) <= 1 - level)) return prepareT('t', student, n)
  const flips = new SignFlipTest(data.blocks, data.grain)
  if (isLopsided(student, flips)) return prepareT('t', student, n, true)
  return {
    test: {
      method: 'sign-flip',
      lopsided: false,
      observations: n,
      interval: flips.interval(level),
      p: flips.p(),
      standardError: errorFrom(flips.interval(SCALE_LEVEL), n),
      df: n - 1,
    },
    equivalence: (margin) => Math.max(flips.p(-margin, 'greater'), flips.p(margin, 'less')),
    interval: (other) => flips.interval(other),
  }
}

function isLopsided({ difference, standardError, df }: TTest, flips: SignFlipTest): boolean {
  const apart = tTest(difference.estimate, standardError, df, { nullDifference: flips.estimate })
  // Blocks without any noise differ from their centre by rounding alone.
  return standardError > 0 && apart.p < LOPSIDED
}

/** The estimate of the test of these blocks alone, and whether Student's t took over. */
export function centreOf({ blocks, grain }: BlockData): { centre: number; lopsided: boolean } {
  const student = oneSampleTest(blocks.map(mean))
  if (blocks.length < SIGNS_FROM) return { centre: student.difference.estimate, lopsided: false }
  const flips = new SignFlipTest(blocks, grain)
  const lopsided = isLopsided(student, flips)
  return { centre: lopsided ? student.difference.estimate : flips.estimate, lopsided }
}

/** Places between no difference and the truth at which {@link quickUpperP} looks, as the test does on its way. */
const ON_THE_WAY = [0, 0.25, 0.5, 0.75]

/**
 * One-sided p of "the log ratio is not above 0" where the true one is known to be `truth`, above 0; quicker than the
 * whole test, which has to find the centre first: for tests by the thousand.
 *
 * @param lopsided whether Student's t takes over
 */
export function quickUpperP({ blocks, grain }: BlockData, truth: number, lopsided: boolean): number {
  if (!lopsided && blocks.length >= SIGNS_FROM) {
    const flips = new SignFlipTest(blocks, grain)
    return Math.min(...ON_THE_WAY.map((share) => flips.pAt(share * truth, 'greater')))
  }
  const { t, df } = oneSampleTest(blocks.map(mean))
  return tUpper(t, df)
}

function prepareT(
  method: 't' | 'welch',
  { p, difference, standardError, df }: TTest,
  observations: number,
  lopsided = false,
): PreparedTest {
  const { estimate } = difference
  return {
    test: { method, lopsided, observations, interval: difference, p, standardError, df },
    equivalence: (margin) => equivalenceTest({ estimate, standardError, df }, -margin, margin).p,
    interval: (level) => tTest(estimate, standardError, df, { level }).difference,
  }
}

/** {@link prepareTest}, when nothing else is asked. */
export function testLogRatio(data: LogData, level = 0.95): LogRatioTest {
  return prepareTest(data, level).test
}

/** p of "the log ratio lies within ± margin"; see {@link PreparedTest.equivalence}. */
export function testEquivalence(data: LogData, margin: number, level = 0.95): number {
  return prepareTest(data, level).equivalence(margin)
}

/** The standard error whose interval of Student's t at 90 % is as wide as that of the test. */
function errorFrom({ low, high }: Interval, n: number): number {
  return (high - low) / (2 * tUpperQuantile((1 - SCALE_LEVEL) / 2, n - 1))
}
