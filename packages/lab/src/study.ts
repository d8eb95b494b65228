/**
 * A whole study in one call: floor, pilot, plan, experiment, answers, warnings. What `optpoline compare` is
 * made of; everything that it does can be had piece by piece from the other exports.
 *
 * 1. floor: clock and empty process
 * 2. pilot: some blocks that show the noise; kept and shown, but no part of the result
 * 3. plan: from the pilot's noise, never from its ratio, the number of blocks
 * 4. run: two thirds of what is left, but no more than twice as many as seen; then the plan is made again from the noise
 *    of pilot and run, and may grow or shrink, until a tenth of it is left; at its end it grows as long as the power by
 *    the run alone is more than three points short. Or up to the look that decides (`untilDecided`)
 * 5. answers: every variant against the first, or each against each
 *
 * The pilot does not count because n depends on its spread: a plan cut short by blocks that happen to agree would then
 * judge by the same blocks. It costs ten blocks and keeps the error rate. Planning again on the way is an internal pilot
 * (Wittes and Brittain 1990): the sizes that it goes by are the same for A against B and B against A and at any ratio of
 * the two. n says little of the answer, but not nothing: blocks that happen to agree are smaller around their own centre,
 * and false alarms come in up to 1.2 % where 1 % is stated (simulations/planning.md; Kieser and Friede 2003 for Student's
 * t). It makes up for what ten blocks do not tell, and at the end for a machine whose noise has changed. Plans that may
 * only grow take a quarter more blocks than they need.
 */
import {
  blockLogRatios,
  type CompareOptions,
  type Comparison,
  comparePairs,
  compareVariants,
  differenceAlpha,
  pairsOf,
} from './analysis/compare.js'
import { type BlockData, SIGNS_FROM } from './analysis/log-ratio.js'
import { type Environment, readEnvironment } from './experiment/environment.js'
import {
  Experiment,
  type ExperimentData,
  type ExperimentOptions,
  isFailed,
  joinExperiments,
  type Progress,
  samplesOf,
} from './experiment/experiment.js'
import { type Floor, measureFloor } from './experiment/floor.js'
import { checkSeed, freshSeed } from './experiment/random.js'
import { checkVariants, type Variant } from './experiment/variant.js'
import {
  type BlockPlan,
  blockScale,
  describeNoise,
  fewestBlocks,
  growsFrom,
  type IterationPlan,
  levelAt,
  looksAt,
  type Noise,
  nextPlanAfter,
  type PlanOptions,
  planBlocks,
  planIterations,
  planLooks,
  type SequentialPlan,
} from './plan.js'
import { mean } from './statistics/describe.js'
import { checkEffect, checkShare } from './statistics/power.js'
import { checkLevel, significance } from './statistics/t-tests.js'
import { comparisonWarnings, environmentWarnings, experimentWarnings, type Warning } from './warnings.js'

/** Where a study is. */
export interface StudyProgress extends Progress {
  phase: 'pilot' | 'run'
  /** The plan, once there is one. */
  plan?: Plan
  /** In the pilot: what the run after it will take by the blocks so far, in milliseconds; from four on. */
  laterMs?: number
}

export interface StudyOptions extends Omit<ExperimentOptions, 'onProgress'> {
  /** Smallest relative effect that matters: plan, margin and power refer to it. Default 0.01. */
  effect?: number
  /** Wanted power against it. Default 0.9. */
  power?: number
  /** Confidence level of the intervals. Default 0.95. */
  level?: number
  /** Significance level of a difference, of the whole study: see {@link CompareOptions.alpha}. Default 0.01. */
  alpha?: number
  /** Runs exactly this many blocks and plans nothing. */
  blocks?: number
  /** Blocks of the pilot, at least 4. Default 10. */
  pilotBlocks?: number
  /** Limit for the plan. Default 250. */
  maxBlocks?: number
  /** Ends at the first of five looks (or as many as given) that decides, with the error rate kept. */
  untilDecided?: boolean | number
  /** Sets the iterations of module variants to what the pilot shows to pay. Default false. */
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
  /** One-sided significance level of one comparison's equivalence, after Bonferroni. */
  equivalenceAlphaPerComparison: number
  /** Complete blocks that the plan was made from. */
  pilotBlocks: number
  /** Noise of a block's log ratio, of the comparison that takes most blocks, as a standard deviation. */
  scale: number
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

/** One variant with its samples. */
export interface VariantResult {
  name: string
  /** The command as it was given, or how the module was called. */
  command: string | string[]
  samples: number[]
  /** Processes that failed by themselves, with the rehearsal. */
  failed: number
}

/** The result, ready for JSON. */
export interface Study {
  metric: ExperimentData['metric']
  variants: VariantResult[]
  comparisons: Comparison[]
  /** Seed that all orders were drawn from; the same seed repeats them. */
  seed: number
  /** Absent when the number of blocks was given, or the pilot did not get through. */
  plan?: Plan
  /** Looks made, with what was still undecided; only with `untilDecided`. */
  looks?: { blocks: number; alpha: number; undecided: number }[]
  environment: Environment
  floor?: Floor
  warnings: Warning[]
  /**
   * The experiment itself: schedule, every process with its iterations. Ended early, it begins with the
   * pilot's blocks, which then count: n was not chosen by their spread.
   */
  experiment: ExperimentData
  /** The pilot, no part of the answers; absent where its blocks count. */
  pilot?: ExperimentData
}

/**
 * Runs a study.
 *
 * @throws TypeError or RangeError for options that make no study; failing children do not throw
 */
export async function runStudy(options: StudyOptions): Promise<Study> {
  const { effect = 0.01, signal, blocks } = options
  checkVariants(options.variants)
  checkStudy(options)
  const seed = checkSeed(options.seed ?? freshSeed())
  const environment = readEnvironment()
  const floor = await measureFloor(options.variants, options.metric, signal)
  const run = blocks === undefined ? await runPlanned(options, seed) : await runFixed(options, blocks, seed)
  const { experiment, comparisons } = run
  return {
    metric: experiment.metric,
    variants: experiment.variants.map((variant) => variantResult(experiment, variant)),
    comparisons,
    seed,
    ...(run.plan ? { plan: run.plan } : {}),
    ...(run.looks ? { looks: run.looks } : {}),
    environment,
    floor,
    warnings: [
      ...environmentWarnings(environment),
      ...experimentWarnings(experiment, run.pilot, floor, effect),
      ...(blocks === undefined ? planWarnings(run.plan, experiment) : []),
      ...comparisonWarnings(comparisons),
    ],
    experiment,
    ...(run.pilot ? { pilot: run.pilot } : {}),
  }
}

/** Most blocks of a plan. */
const MOST_BLOCKS = 250

/** Fewest blocks that show a noise to plan with. */
const LEAST_PILOT = 4

/** Everything that a user can get wrong is told before the first process runs. */
function checkStudy({ effect = 0.01, power = 0.9, level = 0.95, alpha, ...counts }: StudyOptions): void {
  checkLevel(level)
  differenceAlpha({ level, ...(alpha === undefined ? {} : { alpha }) })
  checkEffect(effect)
  checkShare('power', power)
  const least = { blocks: 1, maxBlocks: 2, pilotBlocks: LEAST_PILOT }
  for (const name of ['blocks', 'maxBlocks', 'pilotBlocks'] as const) {
    const count = counts[name]
    if (count !== undefined && !(Number.isInteger(count) && count >= least[name])) {
      throw new RangeError(`${name}: got ${count}, needs a whole number of at least ${least[name]}`)
    }
  }
}

type Run = Pick<Study, 'comparisons' | 'plan' | 'looks' | 'experiment' | 'pilot'>

function openExperiment(
  { onProgress, ...options }: StudyOptions & { seed: number },
  context: (progress: Progress) => Omit<StudyProgress, keyof Progress>,
): Experiment {
  return new Experiment({
    ...options,
    onProgress: (progress) => onProgress?.({ ...progress, ...context(progress) }),
  })
}

async function runFixed(options: StudyOptions, blocks: number, seed: number): Promise<Run> {
  const experiment = openExperiment({ ...options, seed }, () => ({ phase: 'run' }))
  await experiment.run(blocks)
  return { experiment: experiment.data, comparisons: answers(experiment.data, options) }
}

async function runPlanned(options: StudyOptions, seed: number): Promise<Run> {
  const { pilotBlocks = SIGNS_FROM } = options
  let laterMs: number | undefined
  const trial = openExperiment({ ...options, seed }, ({ ended }) => {
    const lastOfBlock = ended?.position === 2 * options.variants.length - 1
    if (lastOfBlock && ended.block >= LEAST_PILOT - 1) {
      laterMs = planFrom(trial.data, usablePairs(trial.data, options), options)?.durationMs ?? laterMs
    }
    return { phase: 'pilot', ...(laterMs === undefined ? {} : { laterMs }) }
  })
  await trial.run(pilotBlocks)
  const pilot = trial.data
  const pairs = usablePairs(pilot, options)
  let plan = pilot.ended === 'complete' ? planFrom(pilot, pairs, options) : undefined
  if (!plan) return { experiment: pilot, comparisons: answers(pilot, options) }

  const iterations = options.planIterations ? plan.iterations?.iterations : undefined
  const variants = options.variants.map((variant) =>
    'module' in variant && variant.iterations !== undefined && iterations !== undefined
      ? { ...variant, iterations }
      : variant,
  )
  // The next seed draws orders that have nothing to do with the pilot's.
  const next = (seed + 1) >>> 0
  const experiment = openExperiment(
    { ...options, variants, seed: next, rehearsal: false, expectedMs: meanTimes(pilot, iterations) },
    () => ({ phase: 'run', ...(plan ? { plan } : {}) }),
  )
  const { data } = experiment
  if (plan.sequential) {
    const looked = await runLooks(experiment, plan, plan.sequential, pairs, options)
    if (looked.looks.length > 0) return { experiment: data, plan, pilot, ...looked }
  } else {
    const least = fewestBlocks(plan.alphaPerComparison)
    // Other iterations have another noise.
    const before = iterations === undefined ? pilot : undefined
    for (let done = 0; data.ended === 'complete' && done < plan.blocks.blocks; ) {
      const planned = plan.blocks.blocks
      const next = nextPlanAfter(planned, done, plan.pilotBlocks)
      const until = Math.min(planned, Math.max(least, next ?? planned))
      experiment.announce(planned)
      await experiment.run(until - done)
      done = until
      if (data.ended !== 'complete') break
      if (next !== undefined) plan = replan(plan, { run: data, pilot: before }, done, pairs, options)
      if (plan.blocks.blocks === done) plan = replan(plan, { run: data }, done, pairs, options, true)
    }
  }
  if (data.ended === 'complete' || iterations !== undefined) {
    return { experiment: data, plan, pilot, comparisons: answers(data, options) }
  }
  const joined = joinExperiments(pilot, data)
  return { experiment: joined, plan, comparisons: answers(joined, options) }
}

/** Makes a plan again from blocks so far, `done` of the run's: it may shrink to these. At its `end` it stands or grows. */
function replan(
  plan: Plan,
  seen: Seen,
  done: number,
  pairs: [string, string][],
  { maxBlocks = MOST_BLOCKS }: StudyOptions,
  end = false,
): Plan {
  const { effect, power, alphaPerComparison: alpha } = plan
  const limits = { effect, power, alpha, minBlocks: done, maxBlocks: Math.max(maxBlocks, done) }
  const factor = growsFrom(power, alpha)
  const noisiest = planPairs(seen, pairs, end ? limits : { ...limits, growsFrom: factor })
  if (!noisiest) return plan
  const { blocks, scale } = noisiest
  if (end && blocks.blocks <= factor * done) {
    return { ...plan, replans: [...plan.replans, { after: done, scale, blocks: done }] }
  }
  return {
    ...plan,
    scale,
    blocks,
    durationMs: (plan.durationMs / plan.blocks.blocks) * blocks.blocks,
    replans: [...plan.replans, { after: done, scale, blocks: blocks.blocks }],
  }
}

/** What a plan is made from: the run, and a pilot that is not part of it. */
interface Seen {
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

/** Runs from look to look. A comparison that is decided keeps its answer; the last look answers the rest. */
async function runLooks(
  experiment: Experiment,
  plan: Plan,
  { blocks: planned, looks }: SequentialPlan,
  pairs: [string, string][],
  options: StudyOptions,
): Promise<Required<Pick<Run, 'comparisons' | 'looks'>>> {
  const { data } = experiment
  experiment.announce(planned)
  const decided = new Map<number, Comparison>()
  const open = new Map<number, Comparison>()
  const made: NonNullable<Study['looks']> = []
  for (let k = 0; k < looks.length && decided.size < pairs.length && data.ended === 'complete'; k++) {
    const seen = looks.slice(0, k).map(({ blocks }) => blocks)
    const before = seen.at(-1) ?? 0
    await experiment.run(looks[k].blocks - before)
    let look = looks[k]
    if (data.ended !== 'complete') {
      // Ended in between: one more look, with what the spending function allows at this share.
      const complete = Math.floor(data.processes.length / (2 * data.variants.length))
      if (complete <= before) break
      const { alphaPerComparison, equivalenceAlphaPerComparison } = plan
      look = looksAt([...seen, complete], planned, alphaPerComparison, equivalenceAlphaPerComparison)[k]
    }
    for (const [i, [a, b]] of pairs.entries()) {
      if (decided.has(i)) continue
      const comparison = compareAt(data, a, b, look, plan, options)
      if (comparison) (comparison.verdict === 'unsure' ? open : decided).set(i, comparison)
    }
    made.push({ blocks: look.blocks, alpha: look.alpha, undecided: pairs.length - decided.size })
  }
  return { comparisons: pairs.flatMap((_, i) => decided.get(i) ?? open.get(i) ?? []), looks: made }
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
    level: levelAt(look),
    alpha: look.alpha,
    equivalenceAlpha: look.equivalenceAlpha,
    jointLevel: Number((1 - plan.alphaPerComparison).toPrecision(12)),
  })
}

function compareOptions({ effect, power, level, alpha }: StudyOptions): CompareOptions {
  return {
    ...(alpha === undefined ? {} : { alpha }),
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
  const stretch = options.planIterations && iterations && seenScale > 0 ? iterations.scale / seenScale : 1
  const limits = {
    effect,
    power,
    alpha: alphaPerComparison,
    maxBlocks,
    minBlocks: Math.min(fewestBlocks(alphaPerComparison), maxBlocks),
  }
  const looks = untilDecided === true ? 5 : untilDecided
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
    pilotBlocks: Math.min(...parts.map((part) => part.blocks.length)),
    scale,
    replans: [],
    blocks,
    durationMs: 2 * (sequential ?? blocks).blocks * Object.values(times).reduce((sum, each) => sum + each, 0),
    noise: describeNoise(data.processes),
    ...(iterations ? { iterations } : {}),
    ...(sequential ? { sequential } : {}),
  }
}

/** Mean time of a process of each variant in the pilot, scaled where the number of iterations changes. */
function meanTimes({ processes, variants }: ExperimentData, iterations?: number): Record<string, number> {
  return Object.fromEntries(
    variants.map((variant) => {
      const own = processes.filter((record) => record.variant === variant.name)
      const before = 'module' in variant ? variant.iterations : undefined
      const factor = iterations !== undefined && before !== undefined ? iterations / before : 1
      return [variant.name, factor * mean(own.map(({ wallMs }) => wallMs))]
    }),
  )
}

function planWarnings(plan: Plan | undefined, data: ExperimentData): Warning[] {
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

function variantResult(data: ExperimentData, variant: Variant): VariantResult {
  const own = data.processes.filter(({ variant: name }) => name === variant.name)
  return {
    name: variant.name,
    command: 'module' in variant ? moduleCall(variant) : commandOf(variant.command),
    samples: samplesOf(data, variant.name),
    failed: own.filter(isFailed).length,
  }
}

function commandOf(command: string | readonly string[]): string | string[] {
  return typeof command === 'string' ? command : [...command]
}

function moduleCall(variant: Extract<Variant, { module: unknown }>): string[] {
  const { module, args } = variant
  const call = `${variant.export ?? 'default'}(${args === undefined ? '' : JSON.stringify(args)})`
  return ['node', ...(variant.execArgv ?? []), String(module), call]
}
