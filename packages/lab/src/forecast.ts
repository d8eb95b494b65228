/**
 * The power that a test will have, by running it: on futures made of the noise seen so far, whatever its shape, with the
 * very test that will decide (analysis/log-ratio.ts). No standard deviation stands in between, no formula and no
 * constant that was fitted. Pure, and the same for the same noise, which is what the random numbers are seeded with.
 *
 * A future has the blocks that will be part of the answer, and for the rest blocks drawn from all that were seen. Of each
 * only the sizes of the residuals are taken, and a coin gives them their sign, as the order of the runs does; so the
 * ratio seen says nothing here. What few blocks leave open is in it too: the blocks drawn have a scale of their own in
 * each future, as far from the one seen as that of so many normal blocks may be (its square over chi-squared: Julious and
 * Owen 2006). The power is the mean over all of this: a plan's share is that of all studies that find the
 * effect, those whose noise turns out larger than was seen among them.
 */
import { type BlockData, centreOf, quickUpperP } from './analysis/log-ratio.js'
import { randomSource, shuffle } from './experiment/random.js'
import { mean } from './statistics/describe.js'
import { normalCdf, normalQuantile } from './statistics/distributions.js'
import { replannedInflation } from './statistics/internal-pilot.js'
import { checkEffect, checkShare } from './statistics/power.js'

/**
 * The blocks seen: those of the run, which will be judged, and those of a pilot, which will not. Ten blocks of one value
 * each (pairs) say less of the noise's shape than ten of four, and a program of two speeds may need more than they plan.
 */
export interface SeenBlocks {
  run?: BlockData
  pilot?: BlockData
  /** Factor from the residuals of the blocks seen to those of blocks to come, where processes will be longer. Default 1. */
  stretch?: number
}

/** What is asked of a forecast. */
export interface ForecastOptions {
  /** Wanted power. */
  power: number
  /** Two-sided significance level. */
  alpha: number
  /**
   * Whether n is planned again by the run's own blocks: the tests' standard error is then larger
   * (statistics/internal-pilot.ts). Default false.
   */
  replanned?: boolean
}

/** Futures, a power of 2; each is counted twice, with all signs turned round. */
const FUTURES = 32

/** A number of blocks this near to the one that it asks for is taken. */
const NEAR = 0.03

/** Factors between which a lack is looked for, and steps between them. */
const MOST_LACK = 4
const STEP = 1.01

interface Future {
  /** Scale of the blocks that it draws, over the one seen. */
  scale: number
  /** Indices of the blocks drawn so far. */
  drawn: number[]
  signs: (1 | -1)[]
}

/** Where the p of the futures' tests lie, in standard normal units from 0: the middle of each, and how far signs spread. */
interface Outcome {
  middles: number[]
  spread: number
}

/** Forecasts from the blocks seen. */
export class Forecast {
  readonly #kept: readonly (readonly number[])[]
  readonly #urn: readonly (readonly number[])[]
  readonly #grain: number
  readonly #lopsided: boolean
  readonly #critical: number
  readonly #power: number
  readonly #replanned: boolean
  readonly #futures: Future[]
  /** Rows of Sylvester's Hadamard matrix, by number, in the order in which they are taken. */
  readonly #rows = Array.from({ length: FUTURES - 1 }, (_, i) => i + 1)
  readonly #random: () => number

  /** @throws RangeError for fewer than two blocks, or options that ask nothing */
  constructor({ run, pilot, stretch = 1 }: SeenBlocks, { power, alpha, replanned = false }: ForecastOptions) {
    checkShare('power', power)
    checkShare('alpha', alpha)
    const parts = [run, pilot].map((part) => (part && part.blocks.length > 1 ? part : undefined))
    const [ofRun, ofPilot] = parts.map((part) => (part ? residualsOf(part) : undefined))
    this.#kept = ofRun?.blocks ?? []
    this.#urn = [ofRun, ofPilot].flatMap((part) => part?.blocks ?? []).map((block) => times(block, stretch))
    const n = this.#urn.length
    if (n === 0) {
      const seen = Math.max(0, ...[run, pilot].map((part) => part?.blocks.length ?? 0))
      throw new RangeError(`noise: got ${seen} complete blocks, a plan needs at least 2`)
    }
    this.#grain = Math.max(...parts.map((part) => part?.grain ?? 0))
    this.#lopsided = (ofRun?.lopsided || ofPilot?.lopsided) ?? false
    this.#critical = -normalQuantile(alpha / 2)
    this.#power = power
    this.#replanned = replanned
    this.#random = randomSource(seedOf(this.#urn))
    this.#futures = Array.from({ length: FUTURES }, (_, i) => ({
      scale: scaleAt((i + 0.5) / FUTURES, n - 1),
      drawn: [],
      signs: [],
    }))
  }

  /** Power to be expected against a relative effect, as 0.01, with so many blocks. */
  power(blocks: number, effect: number): number {
    checkEffect(effect)
    return this.#expected(this.#outcome(blocks, Math.log1p(effect)), 1)
  }

  /**
   * The number of blocks, from `least` to `most`, whose power comes nearest to the wanted one, and how many are `asked`
   * for by the noise seen, were there neither a fewest nor a most nor only whole blocks.
   */
  plan(effect: number, least: number, most: number): { blocks: number; asked: number } {
    checkEffect(effect)
    const logRatio = Math.log1p(effect)
    let blocks = least
    let asked = least
    for (let round = 0; round < 12; round++) {
      // A mean grows with the root of n.
      asked = blocks * this.#lack(this.#outcome(blocks, logRatio)) ** 2
      const next = Math.min(most, Math.max(least, Math.round(asked)))
      const near = Math.abs(next - blocks) <= NEAR * blocks
      blocks = next
      if (near) break
    }
    return { blocks, asked }
  }

  /**
   * Smallest relative effect with the wanted power at just so many blocks, looked for from a guess on: 0 without any
   * noise, Infinity when they are too few for any.
   */
  detectableEffect(blocks: number, guess: number): number {
    checkEffect(guess)
    if (this.#urn.every((block) => block.every((residual) => residual === 0))) return 0
    let logRatio = Math.log1p(guess)
    for (let round = 0; round < 20; round++) {
      const lack = this.#lack(this.#outcome(blocks, logRatio))
      logRatio *= lack
      if (Math.abs(lack - 1) < 0.01) return Math.expm1(logRatio)
    }
    return Infinity
  }

  /** Mean power over the futures, with all middles times `factor`. */
  #expected({ middles, spread }: Outcome, factor: number): number {
    const powers = middles.map((middle) => {
      const beyond = factor * middle - this.#critical
      return spread > 0 ? normalCdf(beyond / spread) : beyond > 0 ? 1 : 0
    })
    return mean(powers)
  }

  /** What the middles of an outcome lack, as a factor: the least from which on the power is there. */
  #lack(outcome: Outcome): number {
    let factor = MOST_LACK
    while (factor > 1 / MOST_LACK && this.#expected(outcome, factor) >= this.#power) factor /= STEP
    return factor * Math.sqrt(STEP)
  }

  #outcome(blocks: number, logRatio: number): Outcome {
    const inflation = this.#replanned
      ? replannedInflation({ blocks, asked: blocks, least: 0, most: Infinity })
      : 1
    this.#extend(blocks)
    const pairs = this.#futures.map((future) => {
      return ([1, -1] as const).map((way) => this.#score(future, blocks, logRatio, way) / inflation)
    })
    return {
      middles: pairs.map(mean),
      spread: Math.sqrt(mean(pairs.map(([one, other]) => ((one - other) / 2) ** 2))),
    }
  }

  #score({ scale, drawn, signs }: Future, n: number, logRatio: number, way: 1 | -1): number {
    const blocks = Array.from({ length: n }, (_, i) => {
      const kept = i < this.#kept.length
      const factor = way * signs[i] * (kept ? 1 : scale)
      return (kept ? this.#kept[i] : this.#urn[drawn[i]]).map((residual) => logRatio + factor * residual)
    })
    const upper = quickUpperP({ blocks, grain: this.#grain }, logRatio, this.#lopsided)
    return upper < 0.5
      ? -normalQuantile(Math.max(upper, 1e-300))
      : normalQuantile(Math.max(1 - upper, 1e-300))
  }

  /**
   * Gives each future blocks and signs up to so many. Among each 31 blocks the signs of two agree in just half of
   * the futures (the rows of a Hadamard matrix but the first, in a random order and turned round at random), so that what
   * signs make of a sum spreads over the futures as it does over all signs: balanced repeated replication, McCarthy 1969.
   */
  #extend(blocks: number): void {
    for (let n = this.#futures[0].signs.length; n < blocks; n++) {
      if (n % (FUTURES - 1) === 0) shuffle(this.#rows, this.#random)
      const row = this.#rows[n % (FUTURES - 1)]
      const turned = this.#random() < 0.5
      for (const [i, { drawn, signs }] of this.#futures.entries()) {
        signs.push(oddOnes(row & i) === turned ? 1 : -1)
        drawn.push(Math.floor(this.#random() * this.#urn.length))
      }
    }
  }
}

/** Whether a whole number below 2^16 has an odd number of binary ones. */
function oddOnes(bits: number): boolean {
  let rest = bits ^ (bits >> 8)
  rest ^= rest >> 4
  return ((0x6996 >> (rest & 15)) & 1) === 1
}

/** Quantile of the scale that normal blocks may have, over the one seen: by chi-squared (Wilson and Hilferty 1931). */
function scaleAt(share: number, df: number): number {
  const part = 2 / (9 * df)
  const root = 1 - part - normalQuantile(share) * Math.sqrt(part)
  return 1 / Math.sqrt(Math.max(root, 0.05) ** 3)
}

/** The same for residuals that differ by rounding: of the other variant's side, or of another ratio. */
function seedOf(blocks: readonly (readonly number[])[]): number {
  let sum = 0
  for (const block of blocks) for (const residual of block) sum += Math.abs(residual)
  const [one, other] = new Uint32Array(Float64Array.of(Number(sum.toPrecision(6))).buffer)
  return (one ^ other) >>> 0
}

/** Residuals from the centre of a part; as large as from the true centre, from which they are farther. */
function residualsOf(part: BlockData): { blocks: number[][]; lopsided: boolean } {
  const { centre, lopsided } = centreOf(part)
  const n = part.blocks.length
  const factor = Math.sqrt(n / (n - 1))
  return { blocks: part.blocks.map((block) => block.map((value) => factor * (value - centre))), lopsided }
}

const times = (block: readonly number[], factor: number): readonly number[] =>
  factor === 1 ? block : block.map((value) => factor * value)
