/**
 * From an experiment to its answers: for two variants the ratio with its interval, the tests beside it, what
 * the experiment could have seen, and the verdict; for several, all of them with the correction for their
 * number.
 *
 * The analysis follows from how the experiment was run, never from how the numbers look: a block (each
 * variant twice, mirrored order) is one observation of the log ratio. What the machine does between blocks
 * cancels, and what drifts linearly within a block does too. Welch's test on the single processes stands
 * beside it; under drift it is too cautious, because it takes the drift for noise.
 */
import { type ExperimentData, REHEARSAL, samplesOf } from '../experiment/experiment.js'
import type { Metric } from '../experiment/variant.js'
import { type Interval, logs, mean } from '../statistics/describe.js'
import { hedgesG, holm, ratioOfMeans } from '../statistics/effects.js'
import { checkEffect, checkShare, noncentralityFor, noncentralPower } from '../statistics/power.js'
import { pairedRankTest, rankSumTest } from '../statistics/ranks.js'
import { exponential, oneSampleTest, significance, type TTest, welchTest } from '../statistics/t-tests.js'
import { type LogData, type LogRatioTest, type Method, prepareTest } from './log-ratio.js'
import { type Judged, sentenceOf, type Verdict, verdictOf } from './verdict.js'

/** Two variants compared: `b` seen from `a`. Every ratio is b / a of the metric, every difference b - a. */
export interface Comparison {
  a: string
  b: string
  verdict: Verdict
  /** The verdict in words. */
  sentence: string
  /** The answer: ratio with its interval at `level`. */
  ratio: Interval
  level: number
  /** Significance level that `adjustedP` must undercut for a difference to be told. */
  alpha: number
  /** Level at which the intervals of all looks hold together; only when the experiment may end early. */
  jointLevel?: number
  /** Test behind `ratio` and `p`: of the blocks' log ratios, or Welch's where there are no blocks. */
  method: Method
  /** Whether what is far off lies on one side, so that Student's t of all blocks took over. */
  lopsided: boolean
  /** Whether some runs are far off, of both alike, and count for little in `ratio`. */
  farOff: boolean
  /**
   * Where n was planned again by the spread of these blocks: the factor on the standard error that this costs. It is in
   * `ratio`, `p`, `equivalence` and what the experiment could see, not in the tests beside them.
   */
  inflation?: number
  /** Two-sided p of no difference, and the same after Holm's correction for all comparisons made. */
  p: number
  adjustedP: number
  /** Processes used of each variant. */
  processes: { a: number; b: number }
  /** Blocks used, and blocks left out because one of their processes failed or did not run. */
  blocks: { used: number; incomplete: number }
  /** Power of this test against `effect`: the chance to call such a difference, had it been there. */
  power: number
  /** Standard error of the log ratio as the test sees it, and its degrees of freedom: what `power` is made of. */
  standardError: number
  df: number
  /** The relative effect that `power` and the margin are about. */
  effect: number
  /** Smallest relative effect that this test had `wantedPower` to see. */
  detectableEffect: number
  wantedPower: number
  /** Processes of each variant that `effect` needs at the noise seen, for `wantedPower`. */
  neededProcesses: number
  /**
   * Is the ratio within 1 / (1 + margin) and 1 + margin? `interval` lies inside exactly when p < alpha: for
   * a level of 0.95 it is the one at 0.9.
   */
  equivalence: { margin: number; p: number; adjustedP: number; interval: Interval }
  /** Difference of the arithmetic means, Welch's interval, in the metric's unit. */
  difference: Interval
  welch: Pick<TTest, 't' | 'df' | 'p'>
  /** Student's t of the blocks' log ratios; absent without blocks. */
  paired?: Pick<TTest, 't' | 'df' | 'p'> & { ratio: Interval }
  /** Wilcoxon-Mann-Whitney of the single processes, with the Hodges-Lehmann shift. */
  rankSum: { u: number; p: number; shift: Interval }
  /** Wilcoxon's signed rank test of the blocks' log ratios; absent without blocks. */
  signedRank?: { v: number; p: number; ratio: Interval }
  /** Ratio of the arithmetic means with Fieller's interval: for totals rather than the typical run. */
  ratioOfMeans: Interval
  /** Hedges' g: the difference of means in pooled standard deviations of single processes. */
  effectSize: number
}

export interface CompareOptions {
  /** Confidence level of the intervals. Default 0.95. */
  level?: number
  /** Two-sided significance level of a difference. Default {@link DIFFERENCE_ALPHA}, or 1 - level if that is less. */
  alpha?: number
  /** Relative effect that matters: the margin of equivalence, and what `power` is told for. Default 0.01. */
  effect?: number
  /** Power for `detectableEffect` and `neededProcesses`. Default 0.9. */
  power?: number
  /** One-sided significance level of the equivalence. Default 1 - level. */
  equivalenceAlpha?: number
  /**
   * Factor on the standard error, for blocks whose number was planned again by their own spread: {@link replannedInflation}.
   */
  inflation?: number
  /** For one of several looks at growing data: the level at which their intervals hold together. */
  jointLevel?: number
  /** How to read the metric. Default: as the experiment's metric says, or a time. */
  measures?: Metric['measures']
}

/**
 * Significance level of a difference. The intervals are told at 95 %, but who compares the same thing with itself
 * twenty times must not see a difference once: at 1 % there are two or more in 1.7 % of such rows, at 5 % in 26 %.
 * It costs plans 42 % more blocks.
 */
export const DIFFERENCE_ALPHA = 0.01

/** The significance level that belongs to options. */
export function differenceAlpha({ level = 0.95, alpha }: Pick<CompareOptions, 'level' | 'alpha'>): number {
  if (alpha !== undefined) checkShare('alpha', alpha)
  return alpha ?? Math.min(DIFFERENCE_ALPHA, significance(level))
}

/** One side of a comparison that did not come from an experiment of this lab. */
export interface Sample {
  name: string
  samples: readonly number[]
}

/** How samples belong together. */
export type Design =
  /** Not at all. */
  | 'independent'
  /** a[i] and b[i] were taken next to each other, in random order. */
  | 'pairs'
  /** As {@link ExperimentData} has them: a[2 i], a[2 i + 1], b[2 i], b[2 i + 1] are block i. */
  | 'blocks'

/**
 * The log ratios b / a of every complete block, each of its two runs of b with each of a; how many blocks were not
 * complete; and the step of the log ratios where the metric is rounded.
 */
export function blockLogRatios(
  data: ExperimentData,
  a: string,
  b: string,
): { logRatios: number[][]; incomplete: number; grain: number } {
  const { complete, incomplete } = completeBlocks(data, a, b)
  const logRatios = complete.map((block) => pairings(logs('ratio', block.a), logs('ratio', block.b)))
  return { logRatios, incomplete, grain: grainOf(complete.flatMap((block) => [...block.a, ...block.b])) }
}

const pairings = (a: readonly number[], b: readonly number[]): number[] =>
  a.flatMap((first) => b.map((second) => second - first))

/** Smallest step between different values, relative to the median: next to nothing unless the metric is rounded. */
function grainOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort()
  let step = Infinity
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i] > sorted[i - 1]) step = Math.min(step, sorted[i] - sorted[i - 1])
  }
  return step === Infinity ? 0 : step / sorted[sorted.length >> 1]
}

function completeBlocks(
  data: ExperimentData,
  a: string,
  b: string,
): { complete: { a: number[]; b: number[] }[]; incomplete: number } {
  const blocks = new Map<number, { a: number[]; b: number[] }>()
  for (const { block, variant, value } of data.processes) {
    if (block === REHEARSAL || (variant !== a && variant !== b)) continue
    const entry = blocks.get(block) ?? { a: [], b: [] }
    blocks.set(block, entry)
    if (value !== undefined) entry[variant === a ? 'a' : 'b'].push(value)
  }
  const complete = [...blocks.values()].filter((block) => block.a.length === 2 && block.b.length === 2)
  return { complete, incomplete: blocks.size - complete.length }
}

/** Compared, but not yet judged: the number of comparisons is needed for that. */
type Draft = Omit<Comparison, 'verdict' | 'sentence' | 'adjustedP' | 'equivalence'> & {
  measures: Metric['measures']
  equivalenceP: number
  equivalenceAlpha: number
  inner: Interval
}

interface Material {
  a: Sample
  b: Sample
  /** Pairs of block means (or pairs), with which totals are compared; undefined when independent. */
  pairs: { a: number[]; b: number[] } | undefined
  logData: LogData
  incomplete: number
  processesPerBlock: number
}

function draft(material: Material, options: CompareOptions): Draft {
  const { a, b, pairs, logData, incomplete, processesPerBlock } = material
  const {
    level = 0.95,
    effect = 0.01,
    power: wantedPower = 0.9,
    measures = 'time',
    jointLevel,
    inflation,
  } = options
  const alpha = differenceAlpha(options)
  const { equivalenceAlpha = significance(level) } = options
  checkEffect(effect)
  const used = 'blocks' in logData ? logData.blocks.length : 0
  const prepared = prepareTest(logData, level, inflation)
  const { test } = prepared
  const welch = welchTest(a.samples, b.samples, { level })
  const rankSum = rankSumTest(a.samples, b.samples, { level })
  const margin = Math.log1p(effect)
  const ratio = exponential(test.interval)
  const ofBlocks = 'blocks' in logData ? blockTests(logData.blocks.map(mean), level) : undefined
  return {
    a: a.name,
    b: b.name,
    measures,
    ratio,
    level,
    alpha,
    ...(jointLevel === undefined ? {} : { jointLevel }),
    method: test.method,
    lopsided: test.lopsided,
    farOff:
      test.method === 'sign-flip' && ofBlocks !== undefined && ignoresMuch(ratio, ofBlocks.paired.ratio),
    ...(inflation === undefined ? {} : { inflation }),
    p: test.p,
    processes: used
      ? { a: used * processesPerBlock, b: used * processesPerBlock }
      : { a: a.samples.length, b: b.samples.length },
    blocks: { used, incomplete },
    ...powerOf(test, margin, alpha, wantedPower, used ? processesPerBlock : 1),
    standardError: test.standardError,
    df: test.df,
    effect,
    wantedPower,
    equivalenceP: prepared.equivalence(margin),
    equivalenceAlpha,
    inner: exponential(prepared.interval(1 - 2 * equivalenceAlpha)),
    difference: welch.difference,
    welch: { t: welch.t, df: welch.df, p: welch.p },
    ...ofBlocks,
    rankSum: { u: rankSum.statistic, p: rankSum.p, shift: rankSum.shift },
    ratioOfMeans: ratioOfMeans(pairs?.a ?? a.samples, pairs?.b ?? b.samples, { level, paired: !!pairs }),
    effectSize: hedgesG(a.samples, b.samples),
  }
}

/** Student's interval, to which what is far off counts in full, is this many times as wide. */
const FAR_OFF = 4

function ignoresMuch(ratio: Interval, student: Interval): boolean {
  const width = ({ low, high }: Interval): number => Math.log(high / low)
  return width(ratio) > 0 && width(student) > FAR_OFF * width(ratio)
}

function blockTests(
  blocks: readonly number[],
  level: number,
): Required<Pick<Comparison, 'paired' | 'signedRank'>> {
  const t = oneSampleTest(blocks, { level })
  const ranks = pairedRankTest(
    blocks.map(() => 0),
    blocks,
    { level },
  )
  return {
    paired: { t: t.t, df: t.df, p: t.p, ratio: exponential(t.difference) },
    signedRank: { v: ranks.statistic, p: ranks.p, ratio: exponential(ranks.shift) },
  }
}

/** What the test that was run could see, from its standard error and the noncentral t distribution. */
function powerOf(
  { standardError, df, observations }: LogRatioTest,
  margin: number,
  alpha: number,
  wantedPower: number,
  perObservation: number,
): Pick<Comparison, 'power' | 'detectableEffect' | 'neededProcesses'> {
  if (standardError === 0) {
    return { power: 1, detectableEffect: 0, neededProcesses: observations * perObservation }
  }
  const ncp = noncentralityFor(wantedPower, df, { alpha, strict: true })
  return {
    power: powerAgainst({ standardError, df, alpha }, Math.expm1(margin)),
    detectableEffect: Math.expm1(ncp * standardError),
    neededProcesses: Math.ceil(observations * ((ncp * standardError) / margin) ** 2) * perObservation,
  }
}

/** Power of the test behind a comparison against any relative effect, as 0.01: the curve of a report. */
export function powerAgainst(
  { standardError, df, alpha }: Pick<Comparison, 'standardError' | 'df' | 'alpha'>,
  effect: number,
): number {
  if (standardError === 0) return effect === 0 ? alpha : 1
  // Beyond 100 standard errors the power is 1 to all digits.
  const ncp = Math.min(Math.log1p(effect) / standardError, 100)
  return noncentralPower(ncp, df, { alpha, strict: true })
}

function judge(drafts: readonly Draft[]): Comparison[] {
  const adjusted = holm(drafts.map(({ p }) => p))
  const adjustedEquivalence = holm(drafts.map(({ equivalenceP }) => equivalenceP))
  return drafts.map(({ measures, equivalenceP, equivalenceAlpha, inner, ...rest }, i) => {
    const judged: Judged = {
      ...rest,
      measures,
      inner,
      p: adjusted[i],
      equivalenceP: adjustedEquivalence[i],
      equivalenceAlpha,
      margin: rest.effect,
      comparisons: drafts.length,
      needed: rest.neededProcesses,
      ...(rest.farOff ? { ofAll: rest.ratioOfMeans } : {}),
    }
    return {
      ...rest,
      verdict: verdictOf(judged),
      sentence: sentenceOf(judged),
      adjustedP: adjusted[i],
      equivalence: {
        margin: rest.effect,
        p: equivalenceP,
        adjustedP: adjustedEquivalence[i],
        interval: inner,
      },
    }
  })
}

function materialOf(data: ExperimentData, a: string, b: string): Material {
  const side = (name: string): Sample => {
    if (!data.variants.some((variant) => variant.name === name)) {
      throw new RangeError(`"${name}": no such variant in this experiment`)
    }
    const samples = samplesOf(data, name)
    if (samples.length < 2) {
      throw new RangeError(`"${name}": got ${samples.length} samples, a comparison needs at least 2`)
    }
    return { name, samples }
  }
  const [sideA, sideB] = [side(a), side(b)]
  const { complete, incomplete } = completeBlocks(data, a, b)
  if (complete.length < 2) {
    const logData = { a: logs('ratio', sideA.samples), b: logs('ratio', sideB.samples) }
    return { a: sideA, b: sideB, pairs: undefined, logData, incomplete, processesPerBlock: 2 }
  }
  return {
    a: sideA,
    b: sideB,
    pairs: { a: complete.map((block) => mean(block.a)), b: complete.map((block) => mean(block.b)) },
    logData: {
      blocks: complete.map((block) => pairings(logs('ratio', block.a), logs('ratio', block.b))),
      grain: grainOf([...sideA.samples, ...sideB.samples]),
    },
    incomplete,
    processesPerBlock: 2,
  }
}

/**
 * Compares variant `b` of an experiment with variant `a`.
 *
 * @throws RangeError when a variant does not exist or has fewer than two samples
 */
export function compareVariants(
  data: ExperimentData,
  a: string,
  b: string,
  options: CompareOptions = {},
): Comparison {
  return comparePairs(data, [[a, b]], options)[0]
}

/**
 * Compares several pairs [a, b] of an experiment's variants, corrected for their number.
 *
 * @throws RangeError when a variant does not exist or has fewer than two samples
 */
export function comparePairs(
  data: ExperimentData,
  pairs: readonly (readonly [a: string, b: string])[],
  options: CompareOptions = {},
): Comparison[] {
  const measures = options.measures ?? data.metric.measures
  const full = measures ? { ...options, measures } : options
  return judge(pairs.map(([a, b]) => draft(materialOf(data, a, b), full)))
}

/** All variants of an experiment that have samples, against the first, or each against each. */
export function pairsOf(
  names: readonly string[],
  which: 'baseline' | 'all' = 'baseline',
): [string, string][] {
  const pairs: [string, string][] = []
  for (let i = 0; i < (which === 'all' ? names.length : 1); i++) {
    for (let j = i + 1; j < names.length; j++) pairs.push([names[i], names[j]])
  }
  return pairs
}

/**
 * Compares two samples of positive numbers from elsewhere.
 *
 * @param design how they belong together; it must be how they were taken, not how they look best
 * @throws RangeError for samples too small, not positive, or not fitting the design
 */
export function compareSamples(
  a: Sample,
  b: Sample,
  design: Design,
  options: CompareOptions = {},
): Comparison {
  const [logA, logB] = [logs(a.name, a.samples), logs(b.name, b.samples)]
  if (design === 'independent') {
    const logData = { a: logA, b: logB }
    return judge([
      draft({ a, b, pairs: undefined, logData, incomplete: 0, processesPerBlock: 1 }, options),
    ])[0]
  }
  const size = design === 'blocks' ? 2 : 1
  const n = a.samples.length
  if (b.samples.length !== n || n % size !== 0 || n < 2 * size) {
    throw new RangeError(
      `${design}: got ${n} and ${b.samples.length} values, needs as many of each, and at least two ${design}`,
    )
  }
  const units = (values: readonly number[]): number[][] =>
    Array.from({ length: n / size }, (_, i) => values.slice(i * size, (i + 1) * size))
  const [unitA, unitB] = [units(logA), units(logB)]
  const material: Material = {
    a,
    b,
    pairs: { a: units(a.samples).map(mean), b: units(b.samples).map(mean) },
    logData: {
      blocks: unitA.map((values, i) => pairings(values, unitB[i])),
      grain: grainOf([...a.samples, ...b.samples]),
    },
    incomplete: 0,
    processesPerBlock: size,
  }
  return judge([draft(material, options)])[0]
}
