/**
 * Paired measurements in fresh processes, and the statistics that tell a real difference from noise.
 *
 * `runExperiment` runs, `compareVariants` answers. The tests and distributions are exported as well; the
 * second sample is always seen from the first (difference b - a, ratio b / a).
 */
export {
  blockLogRatios,
  type CompareOptions,
  type Comparison,
  comparePairs,
  compareSamples,
  compareVariants,
  type Design,
  DIFFERENCE_ALPHA,
  pairsOf,
  powerAgainst,
  type Sample,
} from './analysis/compare.js'
export {
  type BlockData,
  type LogData,
  type LogRatioTest,
  type Method,
  type PreparedTest,
  prepareTest,
  SIGNS_FROM,
  testEquivalence,
  testLogRatio,
} from './analysis/log-ratio.js'
export type { Verdict } from './analysis/verdict.js'
export type { Failure } from './experiment/child.js'
export { type Environment, readEnvironment } from './experiment/environment.js'
export {
  Experiment,
  type ExperimentData,
  type ExperimentOptions,
  joinExperiments,
  type ProcessRecord,
  type Progress,
  REHEARSAL,
  runExperiment,
  samplesOf,
} from './experiment/experiment.js'
export { type Floor, measureClock, measureFloor } from './experiment/floor.js'
export type { JsonRecord } from './experiment/protocol.js'
export { freshSeed, randomSource, shuffle } from './experiment/random.js'
export type { Slot } from './experiment/schedule.js'
export {
  type CommandVariant,
  isBuiltIn,
  type Metric,
  type ModuleVariant,
  type Variant,
} from './experiment/variant.js'
export { Forecast, type ForecastOptions, type SeenBlocks } from './forecast.js'
export {
  type BlockPlan,
  blockScale,
  describeNoise,
  fewestBlocks,
  type IterationPlan,
  levelAt,
  looksAt,
  type Noise,
  type PlanOptions,
  planBlocks,
  planIterations,
  planLooks,
  type Replanning,
  replanning,
  type SequentialPlan,
} from './plan.js'
export {
  geometricMean,
  type Interval,
  mean,
  median,
  quantile,
  standardDeviation,
  variance,
} from './statistics/describe.js'
export {
  noncentralTCdf,
  noncentralTQuantile,
  noncentralTUpper,
  normalCdf,
  normalQuantile,
  normalUpper,
  tCdf,
  tQuantile,
  tTwoSided,
  tUpper,
  tUpperQuantile,
} from './statistics/distributions.js'
export {
  cohenD,
  type EquivalenceTest,
  equivalenceTest,
  hedgesG,
  holm,
  ratioOfMeans,
  welchEquivalence,
} from './statistics/effects.js'
export { type InternalPilot, replannedInflation } from './statistics/internal-pilot.js'
export {
  noncentralityFor,
  noncentralPower,
  type PowerOptions,
  tTestDetectable,
  tTestPower,
  tTestSampleSize,
  welchPower,
} from './statistics/power.js'
export {
  type Alternative,
  pairedRankTest,
  pseudoMedian,
  type RankTest,
  type RankTestOptions,
  rankSumTest,
  signedRankTest,
} from './statistics/ranks.js'
export {
  type Look,
  sequentialBoundaries,
  sequentialInflation,
  sequentialPower,
  spentAlpha,
} from './statistics/sequential.js'
export { SignFlipTest, signSumUpper } from './statistics/sign-flip.js'
export {
  changePoints,
  findSteadyState,
  type Segment,
  type SteadyState,
  type SteadyStateOptions,
} from './statistics/steady-state.js'
export {
  oneSampleTest,
  pairedRatio,
  pairedTest,
  type TTest,
  type TTestOptions,
  welchRatio,
  welchTest,
} from './statistics/t-tests.js'
export {
  runStudy,
  type Study,
  type StudyOptions,
  type StudyProgress,
  type VariantResult,
} from './study.js'
export type { Plan, PlanningOptions } from './study-plan.js'
export type { Warning } from './warnings.js'
