/**
 * A whole study in one call: floor, pilot, plan, experiment, answers, warnings. What `optpoline compare` is
 * made of; everything that it does can be had piece by piece from the other exports.
 *
 * 1. floor: clock and empty process
 * 2. pilot: some blocks that show the noise; kept and shown, but no part of the result
 * 3. plan: from the pilot's noise, never from its ratio, the number of blocks
 * 4. run: half of the plan, then a third of what is left each time; then the plan is made again from the noise of pilot and
 *    run, and may grow or shrink, until the blocks of the run have the power by themselves. Or up to the look that decides
 *    (`untilDecided`)
 * 5. answers: every variant against the first, or each against each
 *
 * The pilot does not count because n depends on its spread: a plan cut short by blocks that happen to agree would then
 * judge by the same blocks. It costs ten blocks and keeps the error rate. Planning again on the way is an internal pilot
 * (Wittes and Brittain 1990): the sizes that it goes by are the same for A against B and B against A and at any ratio of
 * the two. n says little of the answer, but not nothing: blocks that happen to agree are smaller around their own centre.
 * So the answers of such a run, and its plans, go by a standard error that is larger by a little
 * (statistics/internal-pilot.ts). Planning again makes up for what ten blocks do not tell, and for a machine whose noise
 * has changed. Plans that may only grow take a quarter more blocks than they need.
 */
import {
  type CompareOptions,
  type Comparison,
  comparePairs,
  compareVariants,
  differenceAlpha,
} from './analysis/compare.js'
import { SIGNS_FROM } from './analysis/log-ratio.js'
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
import { fewestBlocks, levelAt, looksAt, replanning, type SequentialPlan } from './plan.js'
import { checkEffect, checkShare } from './statistics/power.js'
import { checkLevel } from './statistics/t-tests.js'
import {
  inflationOf,
  meanTimes,
  type Plan,
  type PlanningOptions,
  planFrom,
  planWarnings,
  replan,
  usablePairs,
} from './study-plan.js'
import { comparisonWarnings, environmentWarnings, experimentWarnings, type Warning } from './warnings.js'

/** Where a study is. */
export interface StudyProgress extends Progress {
  phase: 'pilot' | 'run'
  /** The plan, once there is one. */
  plan?: Plan
  /** In the pilot: what the run after it will take by the blocks so far, in milliseconds; from four on. */
  laterMs?: number
}

export interface StudyOptions extends PlanningOptions, Omit<ExperimentOptions, 'onProgress'> {
  /** Runs exactly this many blocks and plans nothing. */
  blocks?: number
  /** Blocks of the pilot, at least 4. Default 10. */
  pilotBlocks?: number
  onProgress?(progress: StudyProgress): void
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
    // Other iterations have another noise.
    const before = iterations === undefined ? pilot : undefined
    let current = plan
    const made = (next: Plan): number => {
      plan = current = next
      return current.blocks.blocks
    }
    let done = 0
    for (const until of replanning({
      planned: plan.blocks.blocks,
      pilotBlocks: plan.pilotBlocks,
      least: fewestBlocks(plan.alphaPerComparison),
      again: (after) => made(replan(current, { run: data, pilot: before }, after, pairs, options)),
    })) {
      experiment.announce(current.blocks.blocks)
      await experiment.run(until - done)
      if (data.ended !== 'complete') break
      done = until
    }
    if (data.ended === 'complete') {
      return {
        experiment: data,
        plan,
        pilot,
        comparisons: answers(data, options, inflationOf(current, options)),
      }
    }
  }
  if (iterations !== undefined) {
    return { experiment: data, plan, pilot, comparisons: answers(data, options) }
  }
  const joined = joinExperiments(pilot, data)
  return { experiment: joined, plan, comparisons: answers(joined, options) }
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

function answers(data: ExperimentData, options: StudyOptions, inflation?: number): Comparison[] {
  return comparePairs(data, usablePairs(data, options), {
    ...compareOptions(options),
    ...(inflation === undefined ? {} : { inflation }),
  })
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
