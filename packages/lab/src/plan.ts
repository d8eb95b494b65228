/**
 * From a pilot to a plan: how many blocks a wanted effect takes at the noise seen, and how many iterations a
 * process is worth. Pure: the pilot's records in, numbers out.
 *
 * The number of blocks is that at which the test finds the effect often enough in futures like what was seen
 * (./forecast.ts). Processes against iterations follows Kalibera and Jones 2013: repeat at the level where the
 * variance per cost is largest.
 */
import { type BlockData, SIGNS_FROM, testLogRatio } from './analysis/log-ratio.js'
import { type ProcessRecord, REHEARSAL } from './experiment/experiment.js'
import { Forecast, type SeenBlocks } from './forecast.js'
import { mean, standardDeviation, variance } from './statistics/describe.js'
import { type Look, sequentialBoundaries, sequentialInflation } from './statistics/sequential.js'

/** How many blocks to run. */
export interface BlockPlan {
  /** Blocks to run in all; each runs every variant twice. */
  blocks: number
  /** Blocks that the noise asks for, were there neither a fewest nor a most; not a whole number. */
  asked: number
  /** Power to be expected against `effect` with that many. */
  power: number
  /** Smallest relative effect with the wanted power at that many blocks. */
  detectableEffect: number
  /** True when the limit cut the plan short of the wanted power. */
  limited: boolean
  /** True when the fewest blocks that are ever run have more than the wanted power: {@link fewestBlocks}. */
  fewest: boolean
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
  /** See {@link ForecastOptions.replanned}. */
  replanned?: boolean
}

/**
 * The number of blocks for a wanted effect and power, by the blocks seen.
 *
 * @throws RangeError for options that make no plan, or fewer than two blocks seen
 */
export function planBlocks(
  seen: SeenBlocks,
  { effect, maxBlocks, minBlocks = SIGNS_FROM, ...wanted }: PlanOptions,
): BlockPlan {
  const { power, alpha } = wanted
  if (!(maxBlocks >= minBlocks)) throw new RangeError(`blocks: a limit of ${maxBlocks} is below ${minBlocks}`)
  const forecast = new Forecast(seen, wanted)
  const { blocks, asked } = forecast.plan(effect, minBlocks, maxBlocks)
  const expected = forecast.power(blocks, effect)
  return {
    blocks,
    asked,
    power: expected,
    detectableEffect: forecast.detectableEffect(blocks, effect),
    limited: blocks === maxBlocks && expected < power,
    fewest: blocks <= fewestBlocks(alpha) && expected > power,
  }
}

/** Share of the pilot's plan, and later of what is left, that is run before the plan is made again. */
const AT_FIRST = 1 / 2
const AT_ONCE = 1 / 3

/** Most blocks to run before the next plan, for each that was seen. */
const AHEAD = 2

/** Share of a plan that is run before it is made again, however little is left: as near as a forecast comes. */
const NEAR = 0.03

/** What a run that plans again asks on its way. */
export interface Replanning {
  /** Blocks of the first plan. */
  planned: number
  /** Blocks that it was made from. */
  pilotBlocks: number
  /** Blocks before which no plan is made again. */
  least: number
  /** Blocks that the run asks for after so many, by pilot and run together; at least so many. */
  again(done: number): number
}

/**
 * The numbers of blocks up to which a run goes in turn, each asked for when those before have run: until those of the run
 * have the power by themselves.
 */
export function* replanning({ planned, pilotBlocks, least, again }: Replanning): Generator<number> {
  for (let done = 0; done < planned; planned = again(done)) {
    done = Math.min(planned, Math.max(least, nextPlanAfter(planned, done, pilotBlocks)))
    yield done
  }
}

/**
 * Number of the run's blocks after which its plan is made again: half of the pilot's plan, then a third of what is left each
 * time, but at most twice as many ahead as were seen, pilot and run together. What is run beyond what the noise asks for is
 * power that nobody wanted, and a plan of ten blocks is off by half of itself: of runs that went two thirds of what was left
 * at once three in five were longer than they had to be, by three points of power at twenty blocks. The sooner a run may
 * end, the more of them end because their first blocks happen to agree (statistics/internal-pilot.ts), so the first way is
 * not shorter. Ten blocks of a machine that changes its speed in the middle of processes ask for hundreds in one study of
 * six, so it is not longer.
 */
export function nextPlanAfter(planned: number, done: number, pilotBlocks: number): number {
  const share = done === 0 ? AT_FIRST : AT_ONCE
  const ahead = Math.min(Math.ceil(share * (planned - done)), AHEAD * (pilotBlocks + done))
  return done + Math.max(1, Math.floor(NEAR * planned), ahead)
}

/**
 * Standard deviation of a block's log ratio as the test sees it, over all parts: each by its own test, because in one
 * a quiet part would hide that the other is loud. For people; plans go by the blocks themselves.
 *
 * @throws RangeError for parts of fewer than two blocks
 */
export function blockScale(...parts: readonly BlockData[]): number {
  let squares = 0
  let count = 0
  for (const part of parts) {
    const n = part.blocks.length
    if (n < 2) throw new RangeError(`noise: got ${n} complete blocks, a scale needs at least 2`)
    squares += (n * testLogRatio(part).standardError) ** 2
    count += n
  }
  return Math.sqrt(squares / count)
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
  /** Scale of a block's log ratio with that many iterations. */
  scale: number
}

/**
 * The number of iterations that reaches a given precision in the least time, at the scale of the blocks seen: the root of
 * (cost of a process / cost of an iteration) x (variance within / variance between), at least `least`, at
 * most `mostTimes` as many as the pilot ran. Gives undefined when a variant has no settled iterations.
 */
export function planIterations(
  processes: readonly ProcessRecord[],
  scale: number,
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
