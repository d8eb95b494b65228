/**
 * From a pilot to a plan: how many blocks a wanted effect takes at the noise seen, and how many iterations a
 * process is worth. Pure: the pilot's records in, numbers out.
 *
 * The pilot's scale is itself uncertain, and a plan that ignores this falls short: at ten pilot blocks a
 * nominal power of 90 % would be 81. So n is chosen for the power that is to be expected over what the
 * scale may really be (Julious and Owen 2006). Processes against iterations follows Kalibera and Jones
 * 2013: repeat at the level where the variance per cost is largest.
 */
import { SIGNS_FROM, testLogRatio } from './analysis/log-ratio.js'
import { type ProcessRecord, REHEARSAL } from './experiment/experiment.js'
import { mean, standardDeviation, variance } from './statistics/describe.js'
import { noncentralTCdf, tUpperQuantile } from './statistics/distributions.js'
import { noncentralityFor, noncentralPower } from './statistics/power.js'
import { type Look, sequentialBoundaries, sequentialInflation } from './statistics/sequential.js'

/** The noise of one block's log ratio, and how well it is known. */
export interface BlockScale {
  /** Standard deviation of a block's log ratio, as the test sees it. */
  scale: number
  /** Degrees of freedom of its square; Infinity when it is known. */
  df: number
}

/** How many blocks to run. */
export interface BlockPlan {
  /** Blocks to run in all; each runs every variant twice. */
  blocks: number
  /** Power to be expected against `effect` with that many. */
  power: number
  /** Smallest relative effect with the wanted power at that many blocks. */
  detectableEffect: number
  /** True when the limit cut the plan short of the wanted power. */
  limited: boolean
}

export interface PlanOptions {
  /** Smallest relative effect that matters, as 0.01. */
  effect: number
  /** Wanted power against it. */
  power: number
  /** Two-sided significance level. */
  alpha: number
  /** Most blocks allowed. */
  maxBlocks: number
  /** Fewest blocks. Default {@link SIGNS_FROM}. */
  minBlocks?: number
}

/** Degrees of freedom of the square of a scale from n blocks, over n (simulations/planning.md). */
const DF_PER_BLOCK = 0.76

/**
 * Scale of the blocks of a pilot, each with the log ratios of its pairings, as the test of so many blocks sees it.
 *
 * @param grain step of the log ratios where the metric is rounded
 */
export function blockScale(blocks: readonly (readonly number[])[], grain = 0): BlockScale {
  const n = blocks.length
  if (n < 2) throw new RangeError(`pilot: got ${n} complete blocks, a plan needs at least 2`)
  if (n < SIGNS_FROM) return { scale: standardDeviation(blocks.map(mean)), df: n - 1 }
  return { scale: testLogRatio({ blocks, grain }).standardError * Math.sqrt(n), df: DF_PER_BLOCK * n }
}

/**
 * Scale of blocks that were run in parts, each by its own: in one test a quiet part would hide that the other is loud.
 */
export function pooledScale(
  parts: readonly { logRatios: readonly (readonly number[])[]; grain?: number }[],
): BlockScale {
  const scales = parts.map(({ logRatios, grain }) => blockScale(logRatios, grain))
  const n = parts.reduce((sum, { logRatios }) => sum + logRatios.length, 0)
  const squares = scales.reduce((sum, { scale }, i) => sum + parts[i].logRatios.length * scale ** 2, 0)
  return { scale: Math.sqrt(squares / n), df: scales.reduce((sum, { df }) => sum + df, 0) }
}

/** Power to be expected with `blocks` blocks, over what the scale may really be. */
export function expectedPower(
  { scale, df }: BlockScale,
  blocks: number,
  effect: number,
  alpha: number,
): number {
  if (scale === 0) return 1
  const critical = tUpperQuantile(alpha / 2, blocks - 1)
  const standardised = (Math.log1p(effect) / scale) * Math.sqrt(blocks)
  if (df === Infinity)
    return noncentralPower(Math.min(standardised, 100), blocks - 1, { alpha, strict: true })
  // Z + critical <= standardised * s / sigma, and s² / sigma² is chi-squared over df: a noncentral t.
  return noncentralTCdf(Math.min(standardised, 1e3), df, critical)
}

/** The number of blocks for a wanted effect and power. */
export function planBlocks(
  scale: BlockScale,
  { effect, power, alpha, maxBlocks, minBlocks = SIGNS_FROM }: PlanOptions,
): BlockPlan {
  if (!(effect > 0)) throw new RangeError(`effect: got ${effect}, needs a number above 0, as 0.01 for 1%`)
  if (!(power > 0 && power < 1)) throw new RangeError(`power: got ${power}, needs 0 < power < 1`)
  if (!(maxBlocks >= minBlocks)) throw new RangeError(`blocks: a limit of ${maxBlocks} is below ${minBlocks}`)
  const enough = (n: number): boolean => expectedPower(scale, n, effect, alpha) >= power
  let blocks = minBlocks
  if (!enough(minBlocks)) {
    let low = minBlocks
    let high = Math.min(maxBlocks, minBlocks * 2)
    while (!enough(high) && high < maxBlocks) {
      low = high
      high = Math.min(maxBlocks, high * 2)
    }
    // low is too few; high is enough, or the limit.
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (enough(middle)) high = middle
      else low = middle
    }
    blocks = high
  }
  const ncp = noncentralityFor(power, blocks - 1, { alpha, strict: true })
  return {
    blocks,
    power: expectedPower(scale, blocks, effect, alpha),
    detectableEffect: Math.expm1((ncp * scale.scale) / Math.sqrt(blocks)),
    limited: !enough(blocks),
  }
}

/** When to look, for an experiment that may end before `blocks`: at the numbers of blocks given. */
export interface SequentialPlan {
  /** Blocks at the last look: those of the fixed plan, and the few per cent that looking costs. */
  blocks: number
  looks: (Look & { blocks: number; equivalenceAlpha: number })[]
}

/**
 * Spreads `looks` looks over a plan, none before `minBlocks`, the largest number of blocks raised so that
 * the power stays.
 */
export function planLooks(
  fixedBlocks: number,
  looks: number,
  {
    power,
    alpha,
    equivalenceAlpha = alpha,
    maxBlocks,
    minBlocks = SIGNS_FROM,
  }: Omit<PlanOptions, 'effect'> & { equivalenceAlpha?: number },
): SequentialPlan {
  if (!(Number.isInteger(looks) && looks >= 1)) {
    throw new RangeError(`looks: got ${looks}, needs a whole number above 0`)
  }
  const even = Array.from({ length: looks }, (_, k) => (k + 1) / looks)
  const inflation = sequentialInflation(sequentialBoundaries(even, alpha), power, alpha)
  const blocks = Math.min(maxBlocks, Math.ceil(fixedBlocks * inflation))
  const counts = [...new Set(even.map((share) => Math.max(minBlocks, Math.round(share * blocks))))].filter(
    (count) => count <= blocks,
  )
  return { blocks, looks: looksAt(counts, blocks, alpha, equivalenceAlpha) }
}

/**
 * Boundaries for looks after the given numbers of blocks, of `blocks` planned.
 *
 * @param alpha of a difference, two-sided
 * @param equivalenceAlpha of equivalence, on its one side
 */
export function looksAt(
  counts: readonly number[],
  blocks: number,
  alpha: number,
  equivalenceAlpha = alpha,
): SequentialPlan['looks'] {
  const fractions = counts.map((count) => count / blocks)
  // Equivalence rejects on one side only, so it spends twice alpha on two sides.
  const oneSided = sequentialBoundaries(fractions, 2 * equivalenceAlpha)
  return sequentialBoundaries(fractions, alpha).map((look, k) => ({
    ...look,
    blocks: counts[k],
    equivalenceAlpha: oneSided[k].alpha / 2,
  }))
}

/**
 * Confidence level of a look's interval. Early looks may spend less than a double can take from 1; the
 * difference, 1e-15, is not alpha that anyone misses.
 */
export function levelAt({ alpha }: Look): number {
  return Math.min(1 - alpha, 1 - 1e-15)
}

/** Fewest blocks whose signs alone, all on one side, would give a fourth of `alpha`; at least ten. */
export function fewestBlocks(alpha: number): number {
  return Math.max(SIGNS_FROM, Math.ceil(3 + Math.log2(1 / alpha)))
}

/** Where one variant's noise comes from; all relative standard deviations. */
export interface Noise {
  variant: string
  /** Between two processes of the same block: what repeating a process averages out. */
  betweenProcesses: number
  /** Of all processes, with what the machine did over the whole time. */
  overall: number
  /** Of one steady iteration, correlation between iterations counted in; absent without iterations. */
  withinProcess?: number
  /** Steady iterations per process, in the mean. */
  steadyIterations?: number
}

/** Describes the noise of each variant in the processes of an experiment or a pilot. */
export function describeNoise(processes: readonly ProcessRecord[]): Noise[] {
  const names = [...new Set(processes.map(({ variant }) => variant))]
  const result: Noise[] = []
  for (const variant of names) {
    const good = processes.filter(
      (record) => record.variant === variant && record.value !== undefined && record.block !== REHEARSAL,
    )
    const values = good.map((record) => Math.log(record.value ?? 1))
    const byBlock = new Map<number, number[]>()
    for (const [i, { block }] of good.entries()) {
      byBlock.set(block, [...(byBlock.get(block) ?? []), values[i]])
    }
    const squares = [...byBlock.values()]
      .filter(({ length }) => length === 2)
      .map(([x, y]) => (x - y) ** 2 / 2)
    if (squares.length === 0) continue
    const series = good.map(steadyIterations).filter((iterations) => iterations.length >= LEAST_STEADY)
    result.push({
      variant,
      betweenProcesses: Math.sqrt(mean(squares)),
      overall: standardDeviation(values),
      ...(series.length === 0
        ? {}
        : {
            withinProcess: Math.sqrt(mean(series.map(longRunVariance))),
            steadyIterations: mean(series.map(({ length }) => length)),
          }),
    })
  }
  return result
}

const LEAST_STEADY = 16

function steadyIterations({ iterations = [], steady }: ProcessRecord): number[] {
  return steady?.from === undefined ? [] : iterations.slice(steady.from)
}

/**
 * Relative variance per iteration such that the mean of r has this over r: by batch means of about sqrt(r)
 * iterations, because iterations of one process are not independent.
 */
function longRunVariance(iterations: readonly number[]): number {
  const size = Math.floor(Math.sqrt(iterations.length))
  const count = Math.floor(iterations.length / size)
  const batches = Array.from({ length: count }, (_, i) => mean(iterations.slice(i * size, (i + 1) * size)))
  return (size * variance(batches)) / mean(iterations) ** 2
}

/** How many iterations a process should run, for variants whose iterations the lab times itself. */
export interface IterationPlan {
  /** Iterations per process, with the warm-up. */
  iterations: number
  /** Of these, steady ones and warm-up. */
  steady: number
  warmup: number
  /** Mean cost of a process before its first steady iteration, and of one iteration, in milliseconds. */
  startMs: number
  iterationMs: number
  /** Scale of a block's log ratio with that many iterations, for {@link planBlocks}. */
  scale: number
}

/**
 * The number of iterations that reaches a given precision in the least time: the root of
 * (cost of a process / cost of an iteration) x (variance within / variance between), at least `least`, at
 * most `mostTimes` as many as the pilot ran. Gives undefined when a variant has no settled iterations.
 */
export function planIterations(
  processes: readonly ProcessRecord[],
  { scale }: BlockScale,
  { least = 40, mostTimes = 10 }: { least?: number; mostTimes?: number } = {},
): IterationPlan | undefined {
  const settled = processes.filter(
    (record) => record.block !== REHEARSAL && steadyIterations(record).length >= LEAST_STEADY,
  )
  const names = [...new Set(processes.map(({ variant }) => variant))]
  if (settled.length === 0 || names.some((name) => !settled.some(({ variant }) => variant === name)))
    return undefined
  const perVariant = names.map((name) => {
    const own = settled.filter(({ variant }) => variant === name)
    return {
      within: mean(own.map((record) => longRunVariance(steadyIterations(record)))),
      steady: mean(own.map((record) => steadyIterations(record).length)),
    }
  })
  const iterationMs = mean(settled.map((record) => mean(steadyIterations(record))))
  const startMs = mean(
    settled.map((record) => record.wallMs - mean(steadyIterations(record)) * steadyIterations(record).length),
  )
  // A block's contrast is the difference of two means of two processes: half the sum of their variances.
  const within = mean(perVariant.map((variant) => variant.within))
  const measured = mean(perVariant.map((variant) => variant.within / variant.steady))
  const between = Math.max(0, scale * scale - measured)
  const best = between > 0 ? Math.sqrt((Math.max(startMs, 0) / iterationMs) * (within / between)) : Infinity
  // Where processes hardly differ more iterations always pay on paper; the pilot knows no more than this.
  const most = mostTimes * mean(perVariant.map((variant) => variant.steady))
  const warmup = Math.ceil(Math.max(...settled.map(({ steady }) => steady?.from ?? 0)))
  const steady = Math.round(Math.min(most, Math.max(best, least)))
  return {
    iterations: warmup + steady,
    steady,
    warmup,
    startMs,
    iterationMs,
    scale: Math.sqrt(between + within / steady),
  }
}
