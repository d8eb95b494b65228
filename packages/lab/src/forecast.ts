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
import { randomSource } from './experiment/random.js'
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
   * Where the plan is made again at its end and grows if the noise then asks for more than so many times as much:
   * futures of so much noise come to the wanted power after all. Default: it is not.
   */
  growsFrom?: number
  /**
   * Where n will be planned again by the run's own blocks: how many of a pilot that goes by beside them. The tests'
   * standard error is then larger: statistics/internal-pilot.ts.
   */
  replannedWith?: number
}

/** Futures; each is counted twice, with all signs turned round. With so many an n is off by 5 % or so. */
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
  signs: number[]
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
  /** Wanted power, and in standard normal units. */
  readonly #power: number
  readonly #wanted: number
  readonly #growsFrom: number
  readonly #replannedWith: number | undefined
  readonly #futures: Future[]
  readonly #random: () => number

  /** @throws RangeError for fewer than two blocks, or options that ask nothing */
  constructor(
    { run, pilot, stretch = 1 }: SeenBlocks,
    { power, alpha, growsFrom = Infinity, replannedWith }: ForecastOptions,
  ) {
    checkShare('power', power)
    checkShare('alpha', alpha)
    if (!(growsFrom >= 1)) throw new RangeError(`growsFrom: got ${growsFrom}, needs a factor of at least 1`)
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
    this.#wanted = normalQuantile(power)
    this.#growsFrom = growsFrom
    this.#replannedWith = replannedWith
    this.#random = randomSource(seedOf(this.#urn))
    this.#futures = Array.from({ length: FUTURES }, (_, i) => ({
      scale: scaleAt((i + 0.5) / FUTURES, n - 1),
      drawn: [],
      signs: [],
    }))
  }

  /** Power to be expected against a relative effect, as 0.01, with so many blocks; `grows`: and those that the plan may grow by. */
  power(blocks: number, effect: number, { grows = true } = {}): number {
    checkEffect(effect)
    return this.#expected(this.#outcome(blocks, Math.log1p(effect)), 1, grows)
  }

  /** Fewest blocks with the wanted power, not fewer than `least`; `most` when that is not enough. */
  blocks(effect: number, least: number, most: number): number {
    return this.plan(effect, least, most).blocks
  }

  /** {@link blocks}, and how many are `asked` for by the noise seen, were there neither a fewest nor a most. */
  plan(effect: number, least: number, most: number): { blocks: number; asked: number } {
    checkEffect(effect)
    const logRatio = Math.log1p(effect)
    let blocks = least
    let asked = least
    for (let round = 0; round < 12; round++) {
      // A mean grows with the root of n.
      asked = blocks * this.#lack(this.#outcome(blocks, logRatio), true) ** 2
      const next = Math.min(most, Math.max(least, Math.ceil(asked - 1e-9)))
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
      const lack = this.#lack(this.#outcome(blocks, logRatio), false)
      logRatio *= lack
      if (Math.abs(lack - 1) < 0.01) return Math.expm1(logRatio)
    }
    return Infinity
  }

  /** Mean power over the futures, with all middles times `factor`. */
  #expected({ middles, spread }: Outcome, factor: number, grows: boolean): number {
    const needed = (this.#critical + this.#wanted * spread) / factor
    // The number of blocks that a future asks for grows with the square of what its middle lacks.
    const tooLow = grows && this.#growsFrom < Infinity ? needed / Math.sqrt(this.#growsFrom) : -Infinity
    const powers = middles.map((middle) => {
      if (middle < tooLow) return this.#power
      const beyond = factor * middle - this.#critical
      return spread > 0 ? normalCdf(beyond / spread) : beyond > 0 ? 1 : 0
    })
    return mean(powers)
  }

  /** What the middles of an outcome lack, as a factor: the least from which on the power is there. */
  #lack(outcome: Outcome, mayGrow: boolean): number {
    let factor = MOST_LACK
    // Where all futures would grow the power is there too, but not by this plan.
    let grows = false
    while (factor > 1 / MOST_LACK && this.#expected(outcome, factor, grows) >= this.#power) {
      factor /= STEP
      grows = mayGrow
    }
    return factor * Math.sqrt(STEP)
  }

  #outcome(blocks: number, logRatio: number): Outcome {
    const beside = this.#replannedWith
    const inflation =
      beside === undefined
        ? 1
        : replannedInflation({ blocks, beside, asked: blocks, least: 0, most: Infinity })
    const pairs = this.#futures.map((future) => {
      this.#extend(future, blocks)
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

  #extend({ drawn, signs }: Future, n: number): void {
    while (signs.length < n) {
      signs.push(this.#random() < 0.5 ? 1 : -1)
      drawn.push(Math.floor(this.#random() * this.#urn.length))
    }
  }
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
