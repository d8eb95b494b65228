/**
 * From a study's data to its plan, for all of its comparisons at once: the one that takes most blocks decides. Pure:
 * ./study.ts runs, ./plan.ts has the rules for one comparison.
 */
import { blockLogRatios, type CompareOptions, differenceAlpha, pairsOf } from './analysis/compare.js'
import type { BlockData } from './analysis/log-ratio.js'
import { type ExperimentData, samplesOf } from './experiment/experiment.js'
import {
  type BlockPlan,
  blockScale,
  describeNoise,
  fewestBlocks,
  type IterationPlan,
  type Noise,
  type PlanOptions,
  planBlocks,
  planIterations,
  planLooks,
  type SequentialPlan,
} from './plan.js'
import { mean } from './statistics/describe.js'
import { replannedInflation } from './statistics/internal-pilot.js'
import { significance } from './statistics/t-tests.js'
import type { Warning } from './warnings.js'

/** What a plan depends on. */
export interface PlanningOptions {
  /** Smallest relative effect that matters: plan, margin and power refer to it. Default 0.01. */
  effect?: number
  /** Wanted power against it. Default 0.9. */
  power?: number
  /** Confidence level of the intervals. Default 0.95. */
  level?: number
  /** Significance level of a difference, of the whole study: see {@link CompareOptions.alpha}. Default 0.01. */
  alpha?: number
  /** Limit for the plan. Default 250. */
  maxBlocks?: number
  /** Ends at the first of five looks (or as many as given) that decides, with the error rate kept. */
  untilDecided?: boolean | number
  /** Sets the iterations of module variants to what the pilot shows to pay. Default false. */
  planIterations?: boolean
  /** Which pairs to compare. Default `baseline`: all others with the first. */
  comparisons?: 'baseline' | 'all'
}

/** What was planned, and from what. */
export interface Plan {
  effect: number
  power: number
  /** Two-sided significance level of the whole study, and of one comparison after Bonferroni. */
  alpha: number
  alphaPerComparison: number
  /** One-sided significance level of one comparison's equivalence, after Bonferroni. */
  equivalenceAlphaPerComparison: number
  /** Complete blocks that the plan was made from. */
  pilotBlocks: number
  /** Noise of a block's log ratio, of the comparison that takes most blocks, as a standard deviation. */
  scale: number
  /** Whether the plan is made again on the way by the run's own blocks. See {@link ForecastOptions.replanned}. */
  replanned: boolean
  /** Times that the plan was made again, after so many blocks of the run. */
  replans: { after: number; scale: number; blocks: number }[]
  /** Number of blocks with its expected power; each block runs every variant twice. */
  blocks: BlockPlan
  /** Time that the planned blocks will take, all of them, in milliseconds, from the pilot's processes. */
  durationMs: number
  noise: Noise[]
  iterations?: IterationPlan
  /** Present with `untilDecided`. */
  sequential?: SequentialPlan
}

/** Most blocks of a plan. */
const MOST_BLOCKS = 250

export function planFrom(
  data: ExperimentData,
  pairs: [string, string][],
  options: PlanningOptions,
): Plan | undefined {
  const { effect = 0.01, power = 0.9, level = 0.95, maxBlocks = MOST_BLOCKS, untilDecided } = options
  const parts = pairs.flatMap(([a, b]) => blocksSeen(data, a, b) ?? [])
  if (parts.length === 0) return undefined
  const seenScale = Math.max(...parts.map((part) => blockScale(part)))
  const alpha = differenceAlpha(options)
  const alphaPerComparison = alpha / pairs.length
  const equivalenceAlphaPerComparison = significance(level) / pairs.length
  // Only where the lab times the calls itself are iterations in milliseconds, and its to set.
  const timed =
    data.metric.name === 'time' &&
    data.variants.every((variant) => 'module' in variant && variant.iterations !== undefined)
  const iterations = timed ? planIterations(data.processes, seenScale) : undefined
  const stretched = options.planIterations && iterations
  const stretch = stretched && seenScale > 0 ? iterations.scale / seenScale : 1
  const looks = untilDecided === true ? 5 : untilDecided
  const pilotBlocks = Math.min(...parts.map((part) => part.blocks.length))
  const replanned = !looks
  const limits = {
    effect,
    power,
    alpha: alphaPerComparison,
    maxBlocks,
    minBlocks: Math.min(fewestBlocks(alphaPerComparison), maxBlocks),
    replanned,
  }
  const noisiest = planPairs({ pilot: data }, pairs, limits, stretch)
  if (!noisiest) return undefined
  const { blocks, scale } = noisiest
  const sequential = looks
    ? planLooks(blocks.blocks, looks, { ...limits, equivalenceAlpha: equivalenceAlphaPerComparison })
    : undefined
  const times = meanTimes(data, options.planIterations ? iterations?.iterations : undefined)
  return {
    effect,
    power,
    alpha,
    alphaPerComparison,
    equivalenceAlphaPerComparison,
    pilotBlocks,
    scale,
    replanned,
    replans: [],
    blocks,
    durationMs: 2 * (sequential ?? blocks).blocks * Object.values(times).reduce((sum, each) => sum + each, 0),
    noise: describeNoise(data.processes),
    ...(iterations ? { iterations } : {}),
    ...(sequential ? { sequential } : {}),
  }
}

/** Mean time of a process of each variant in the pilot, scaled where the number of iterations changes. */
export function meanTimes(
  { processes, variants }: ExperimentData,
  iterations?: number,
): Record<string, number> {
  return Object.fromEntries(
    variants.map((variant) => {
      const own = processes.filter((record) => record.variant === variant.name)
      const before = 'module' in variant ? variant.iterations : undefined
      const factor = iterations !== undefined && before !== undefined ? iterations / before : 1
      return [variant.name, factor * mean(own.map(({ wallMs }) => wallMs))]
    }),
  )
}

export function planWarnings(plan: Plan | undefined, data: ExperimentData): Warning[] {
  if (data.ended !== 'complete') return []
  if (!plan) {
    const message =
      'the pilot has no two blocks without a failed process, so no run could be planned; the pilot is all there is'
    return [{ code: 'no-plan', message }]
  }
  if (!plan.blocks.limited) return []
  const { blocks, power, detectableEffect } = plan.blocks
  const percent = (share: number): string => `${Number((100 * share).toPrecision(2))}%`
  const way =
    data.metric.name === 'wall'
      ? '; the metrics "cpu" and "user" leave out what a program waits for a processor'
      : ''
  return [
    {
      code: 'plan-limited',
      message: `${blocks} blocks are the limit; the power against ${percent(plan.effect)} is ${percent(power)}, an effect of ${percent(detectableEffect)} is seen with ${percent(plan.power)} (at p < ${Number(plan.alphaPerComparison.toPrecision(2))})${way}`,
    },
  ]
}

/** Makes a plan again from blocks so far, `done` of the run's: it may grow, or shrink to these where they have the power. */
export function replan(
  plan: Plan,
  seen: Seen,
  done: number,
  pairs: [string, string][],
  { maxBlocks = MOST_BLOCKS }: PlanningOptions,
): Plan {
  const { effect, power, alphaPerComparison: alpha, replanned } = plan
  const limits = {
    effect,
    power,
    alpha,
    minBlocks: done,
    maxBlocks: Math.max(maxBlocks, done),
    replanned,
  }
  const noisiest = planPairs(seen, pairs, limits)
  if (!noisiest) return plan
  const { blocks, scale } = noisiest
  return {
    ...plan,
    scale,
    blocks,
    durationMs: (plan.durationMs / plan.blocks.blocks) * blocks.blocks,
    replans: [...plan.replans, { after: done, scale, blocks: blocks.blocks }],
  }
}

/** What it costs the answers that a plan was made again by their own blocks, as a factor; undefined where it was not. */
export function inflationOf(
  { blocks: { blocks, asked }, alphaPerComparison, replanned }: Plan,
  { maxBlocks = MOST_BLOCKS }: PlanningOptions,
): number | undefined {
  if (!replanned) return undefined
  const least = Math.min(fewestBlocks(alphaPerComparison), maxBlocks)
  return replannedInflation({ blocks, asked, least, most: maxBlocks })
}

/** What a plan is made from: the run, and a pilot that is not part of it. */
export interface Seen {
  run?: ExperimentData
  pilot?: ExperimentData | undefined
}

/** The plan of the pair that takes most blocks, and its scale; undefined without blocks enough. */
function planPairs(
  seen: Seen,
  pairs: [string, string][],
  options: PlanOptions,
  stretch = 1,
): { blocks: BlockPlan; scale: number } | undefined {
  let most: { blocks: BlockPlan; parts: BlockData[] } | undefined
  for (const [a, b] of pairs) {
    const [run, pilot] = [seen.run, seen.pilot].map((data) => data && blocksSeen(data, a, b))
    const parts = [run, pilot].filter((part) => part !== undefined)
    if (parts.length === 0) continue
    const blocks = planBlocks({ ...(run ? { run } : {}), ...(pilot ? { pilot } : {}), stretch }, options)
    if (!most || needs(blocks) > needs(most.blocks)) most = { blocks, parts }
  }
  return most && { blocks: most.blocks, scale: stretch * blockScale(...most.parts) }
}

/** For an order among plans, those at the limit too. */
const needs = ({ blocks, power }: BlockPlan): number => blocks - power

function blocksSeen(data: ExperimentData, a: string, b: string): BlockData | undefined {
  const { logRatios, grain } = blockLogRatios(data, a, b)
  return logRatios.length < 2 ? undefined : { blocks: logRatios, grain }
}

/** Pairs to compare, of the variants that have samples enough. */
export function usablePairs(data: ExperimentData, { comparisons }: PlanningOptions): [string, string][] {
  const names = data.variants.map(({ name }) => name)
  return pairsOf(names, comparisons).filter((pair) => pair.every((name) => samplesOf(data, name).length >= 2))
}
