/**
 * A whole study in one call: floor, pilot, plan, experiment, answers, warnings. What `optpoline compare` is
 * made of; everything that it does can be had piece by piece from the other exports.
 *
 * 1. floor: clock and empty process
 * 2. pilot: the first blocks; they count in the result as well
 * 3. plan: from the pilot's noise, never from its ratio, the number of blocks; kept whatever comes
 * 4. run: the rest of the blocks, or up to the look that decides (`untilDecided`)
 * 5. answers: every variant against the first, or each against each
 *
 * The pilot's blocks may count because the plan looks at their spread alone: under a symmetric noise that
 * says nothing about the sign of the difference (simulations/planning.md has what remains of the effect).
 */
import {
  blockLogRatios,
  type CompareOptions,
  type Comparison,
  comparePairs,
  compareVariants,
  pairsOf,
} from './analysis/compare.js'
import { RANKS_FROM } from './analysis/log-ratio.js'
import { type Environment, readEnvironment } from './experiment/environment.js'
import {
  Experiment,
  type ExperimentData,
  type ExperimentOptions,
  type Progress,
  samplesOf,
} from './experiment/experiment.js'
import { type Floor, measureFloor } from './experiment/floor.js'
import { checkVariants, type Variant } from './experiment/variant.js'
import {
  type BlockPlan,
  type BlockScale,
  blockScale,
  describeNoise,
  type IterationPlan,
  looksAt,
  type Noise,
  planBlocks,
  planIterations,
  planLooks,
  type SequentialPlan,
} from './plan.js'
import { comparisonWarnings, environmentWarnings, experimentWarnings, type Warning } from './warnings.js'

/** Where a study is. */
export interface StudyProgress extends Progress {
  phase: 'pilot' | 'run'
  /** The plan, once there is one. */
  plan?: Plan
}

export interface StudyOptions extends Omit<ExperimentOptions, 'onProgress'> {
  /** Smallest relative effect that matters: plan, margin and power refer to it. Default 0.01. */
  effect?: number
  /** Wanted power against it. Default 0.9. */
  power?: number
  /** Confidence level. Default 0.95. */
  level?: number
  /** Runs exactly this many blocks and plans nothing. */
  blocks?: number
  /** Blocks of the pilot, at least 4. Default 10. */
  pilotBlocks?: number
  /** Limit for the plan. Default 250. */
  maxBlocks?: number
  /** Ends at the first of five looks (or as many as given) that decides, with the error rate kept. */
  untilDecided?: boolean | number
  /** Sets the iterations of module variants to what the pilot shows to pay; the pilot then counts not. */
  planIterations?: boolean
  /** Which pairs to compare. Default `baseline`: all others with the first. */
  comparisons?: 'baseline' | 'all'
  onProgress?(progress: StudyProgress): void
}

/** What was planned, and from what. */
export interface Plan {
  effect: number
  power: number
  /** Two-sided significance level of the whole study, and of one comparison after Bonferroni. */
  alpha: number
  alphaPerComparison: number
  pilotBlocks: number
  /** Noisiest of the comparisons: what the number of blocks was planned for. */
  scale: BlockScale
  /** Number of blocks with its expected power; each block runs every variant twice. */
  blocks: BlockPlan
  noise: Noise[]
  iterations?: IterationPlan
  /** Present with `untilDecided`. */
  sequential?: SequentialPlan
}

/** One variant with its samples. */
export interface VariantResult {
  name: string
  /** The command, or how the module was called. */
  command: string[]
  samples: number[]
  failed: number
}

/** The result, ready for JSON. */
export interface Study {
  metric: ExperimentData['metric']
  variants: VariantResult[]
  comparisons: Comparison[]
  /** Absent when the number of blocks was given, or the pilot did not get through. */
  plan?: Plan
  /** Looks made, with what was still undecided; only with `untilDecided`. */
  looks?: { blocks: number; alpha: number; undecided: number }[]
  environment: Environment
  floor?: Floor
  warnings: Warning[]
  /** The experiment itself: schedule, seed, every process with its iterations. */
  experiment: ExperimentData
  /** The pilot, where it does not count in the result. */
  pilot?: ExperimentData
}

/**
 * Runs a study.
 *
 * @throws TypeError or RangeError for options that make no study; failing children do not throw
 */
export async function runStudy(options: StudyOptions): Promise<Study> {
  const { effect = 0.01, level = 0.95, signal, blocks } = options
  checkVariants(options.variants)
  const environment = readEnvironment()
  const floor = await measureFloor(options.variants, options.metric, signal)
  const run = blocks === undefined ? await runPlanned(options) : await runFixed(options, blocks)
  const { experiment, comparisons } = run
  return {
    metric: experiment.metric,
    variants: experiment.variants.map((variant) => variantResult(experiment, variant)),
    comparisons,
    ...(run.plan ? { plan: run.plan } : {}),
    ...(run.looks ? { looks: run.looks } : {}),
    environment,
    floor,
    warnings: [
      ...environmentWarnings(environment),
      ...experimentWarnings(experiment, floor, effect),
      ...planWarnings(run.plan, experiment, level),
      ...comparisonWarnings(comparisons),
    ],
    experiment,
    ...(run.pilot ? { pilot: run.pilot } : {}),
  }
}

type Run = Pick<Study, 'comparisons' | 'plan' | 'looks' | 'experiment' | 'pilot'>

function openExperiment(
  options: StudyOptions,
  variants: readonly Variant[],
  context: { phase: 'pilot' | 'run'; plan?: Plan },
): Experiment {
  const { onProgress, seed, ...rest } = options
  return new Experiment({
    ...rest,
    variants,
    ...(seed === undefined ? {} : { seed }),
    onProgress: (progress) => onProgress?.({ ...progress, ...context }),
  })
}

async function runFixed(options: StudyOptions, blocks: number): Promise<Run> {
  const experiment = openExperiment(options, options.variants, { phase: 'run' })
  await experiment.run(blocks)
  return { experiment: experiment.data, comparisons: answers(experiment.data, options) }
}

async function runPlanned(options: StudyOptions): Promise<Run> {
  const { pilotBlocks = RANKS_FROM, untilDecided } = options
  if (!(Number.isInteger(pilotBlocks) && pilotBlocks >= 4)) {
    throw new RangeError(`pilot: got ${pilotBlocks} blocks, needs at least 4`)
  }
  const context: { phase: 'pilot' | 'run'; plan?: Plan } = { phase: 'pilot' }
  let experiment = openExperiment(options, options.variants, context)
  await experiment.run(pilotBlocks)
  const pairs = usablePairs(experiment.data, options)
  const plan = experiment.data.ended === 'complete' ? planFrom(experiment.data, pairs, options) : undefined
  if (!plan) return { experiment: experiment.data, comparisons: answers(experiment.data, options) }

  let pilot: ExperimentData | undefined
  if (options.planIterations && plan.iterations) {
    // Samples of another number of iterations are another measurement: these blocks do not count.
    pilot = experiment.data
    const { iterations } = plan.iterations
    const variants = options.variants.map((variant) =>
      'module' in variant && variant.iterations !== undefined ? { ...variant, iterations } : variant,
    )
    experiment = openExperiment({ ...options, rehearsal: false }, variants, context)
  }
  context.phase = 'run'
  context.plan = plan
  const done = pilot ? 0 : pilotBlocks
  const result: Run = { experiment: experiment.data, comparisons: [], plan, ...(pilot ? { pilot } : {}) }
  if (!untilDecided || !plan.sequential) {
    experiment.announce(plan.blocks.blocks)
    await experiment.run(plan.blocks.blocks - done)
    result.comparisons = answers(experiment.data, options)
    return result
  }
  return { ...result, ...(await runLooks(experiment, done, plan, plan.sequential, pairs, options)) }
}

/** Runs from look to look. A comparison that is decided keeps its answer; the last look answers the rest. */
async function runLooks(
  experiment: Experiment,
  done: number,
  plan: Plan,
  sequential: SequentialPlan,
  pairs: [string, string][],
  options: StudyOptions,
): Promise<Pick<Run, 'comparisons' | 'looks'>> {
  experiment.announce(sequential.blocks)
  const decided = new Map<number, Comparison>()
  let open = new Map<number, Comparison>()
  const looks: NonNullable<Study['looks']> = []
  let blocks = done
  for (let k = 0; k < sequential.looks.length && decided.size < pairs.length; k++) {
    let look = sequential.looks[k]
    await experiment.run(look.blocks - blocks)
    blocks = look.blocks
    if (experiment.data.ended !== 'complete') {
      // Ended in between: one more look, with what the spending function allows at this share.
      const complete = new Set(experiment.data.processes.map(({ block }) => block)).size
      const before = sequential.looks.slice(0, k).map((each) => each.blocks)
      const now = Math.max(complete, (before.at(-1) ?? 0) + 1)
      look = looksAt(
        [...before, Math.min(now, sequential.blocks)],
        sequential.blocks,
        plan.alphaPerComparison,
      )[k]
    }
    open = new Map()
    for (const [i, [a, b]] of pairs.entries()) {
      if (decided.has(i)) continue
      const comparison = compareAt(experiment.data, a, b, look, plan, options)
      if (!comparison) continue
      if (comparison.verdict === 'unsure') open.set(i, comparison)
      else decided.set(i, comparison)
    }
    looks.push({ blocks: look.blocks, alpha: look.alpha, undecided: pairs.length - decided.size })
    if (experiment.data.ended !== 'complete') break
  }
  const comparisons = pairs.flatMap((_, i) => decided.get(i) ?? open.get(i) ?? [])
  return { comparisons, looks }
}

function compareAt(
  data: ExperimentData,
  a: string,
  b: string,
  look: SequentialPlan['looks'][number],
  plan: Plan,
  options: StudyOptions,
): Comparison | undefined {
  if (samplesOf(data, a).length < 2 || samplesOf(data, b).length < 2) return undefined
  return compareVariants(data, a, b, {
    ...compareOptions(options),
    level: 1 - look.alpha,
    equivalenceAlpha: look.equivalenceAlpha,
    jointLevel: 1 - plan.alphaPerComparison,
  })
}

function compareOptions({ effect, power, level }: StudyOptions): CompareOptions {
  return {
    ...(effect === undefined ? {} : { effect }),
    ...(power === undefined ? {} : { power }),
    ...(level === undefined ? {} : { level }),
  }
}

/** Pairs to compare, of the variants that have samples enough. */
function usablePairs(data: ExperimentData, { comparisons }: StudyOptions): [string, string][] {
  const names = data.variants.map(({ name }) => name)
  return pairsOf(names, comparisons).filter((pair) => pair.every((name) => samplesOf(data, name).length >= 2))
}

function answers(data: ExperimentData, options: StudyOptions): Comparison[] {
  return comparePairs(data, usablePairs(data, options), compareOptions(options))
}

function planFrom(data: ExperimentData, pairs: [string, string][], options: StudyOptions): Plan | undefined {
  const {
    effect = 0.01,
    power = 0.9,
    level = 0.95,
    maxBlocks = 250,
    pilotBlocks = RANKS_FROM,
    untilDecided,
  } = options
  const ratios = pairs
    .map(([a, b]) => blockLogRatios(data, a, b).logRatios)
    .filter((list) => list.length >= 2)
  if (ratios.length === 0) return undefined
  const alpha = 1 - level
  const alphaPerComparison = alpha / pairs.length
  let scale = ratios.map(blockScale).reduce((most, each) => (each.scale > most.scale ? each : most))
  const iterations = planIterations(data.processes, scale)
  if (options.planIterations && iterations) scale = { ...scale, scale: iterations.scale }
  const limits = { effect, power, alpha: alphaPerComparison, maxBlocks: Math.max(maxBlocks, pilotBlocks) }
  const minBlocks = options.planIterations && iterations ? RANKS_FROM : Math.max(pilotBlocks, RANKS_FROM)
  const blocks = planBlocks(scale, { ...limits, minBlocks: Math.min(minBlocks, limits.maxBlocks) })
  const looks = untilDecided === true ? 5 : untilDecided
  return {
    effect,
    power,
    alpha,
    alphaPerComparison,
    pilotBlocks,
    scale,
    blocks,
    noise: describeNoise(data.processes),
    ...(iterations ? { iterations } : {}),
    ...(looks ? { sequential: planLooks(blocks.blocks, looks, { ...limits, minBlocks }) } : {}),
  }
}

function planWarnings(plan: Plan | undefined, data: ExperimentData, level: number): Warning[] {
  if (!plan?.blocks.limited || data.ended !== 'complete') return []
  const { blocks, power, detectableEffect } = plan.blocks
  const percent = (share: number): string => `${Number((100 * share).toPrecision(2))}%`
  return [
    {
      code: 'plan-limited',
      message: `${blocks} blocks are the limit; the power against ${percent(plan.effect)} is ${percent(power)}, an effect of ${percent(detectableEffect)} is seen with ${percent(plan.power)} (at ${percent(level)})`,
    },
  ]
}

function variantResult(data: ExperimentData, variant: Variant): VariantResult {
  const own = data.processes.filter(({ variant: name }) => name === variant.name)
  return {
    name: variant.name,
    command: 'command' in variant ? [...variant.command] : moduleCall(variant),
    samples: samplesOf(data, variant.name),
    failed: own.filter(({ failure }) => failure !== undefined).length,
  }
}

function moduleCall(variant: Extract<Variant, { module: unknown }>): string[] {
  const { module, args } = variant
  const call = `${variant.export ?? 'default'}(${args === undefined ? '' : JSON.stringify(args)})`
  return ['node', ...(variant.execArgv ?? []), String(module), call]
}
