// Verdicts, comparisons and plans: by values, and by seeded simulations with a known truth. The simulations
// are small cousins of ../simulations; their seeds are fixed, so they give the same counts every time.
import {
  type BlockPlan,
  blockLogRatios,
  blockScale,
  comparePairs,
  compareSamples,
  compareVariants,
  describeNoise,
  type ExperimentData,
  Forecast,
  fewestBlocks,
  findSteadyState,
  geometricMean,
  levelAt,
  looksAt,
  mean,
  normalQuantile,
  type ProcessRecord,
  pairedRatio,
  pairsOf,
  planBlocks,
  planIterations,
  planLooks,
  REHEARSAL,
  randomSource,
  replannedInflation,
  replanning,
  SignFlipTest,
  signSumUpper,
  standardDeviation,
  testEquivalence,
  testLogRatio,
  tTestSampleSize,
  variance,
  welchRatio,
  welchTest,
} from '@optpoline/lab'
import { describe, expect, test } from 'vitest'
import { type Judged, percent, sentenceOf, verdictOf } from '../src/analysis/verdict.js'
import { drawBlock } from '../src/experiment/schedule.js'
import { nextPlanAfter } from '../src/plan.js'
import { inflatedP } from '../src/statistics/internal-pilot.js'
import { comparisonWarnings } from '../src/warnings.js'

/** Standard normal numbers by Box and Muller. */
function normalSource(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

type World = (source: { random: () => number; normal: () => number }) => {
  noise(variant: number): number
  machine?(i: number): number
}

const SD = 0.01
const worlds: Record<string, World> = {
  normal: ({ normal }) => ({ noise: () => SD * normal() }),
  'unequal variances': ({ normal }) => ({ noise: (variant) => (1 + 4 * variant) * SD * normal() }),
  skewed: ({ random }) => ({ noise: () => -5 * SD * Math.log(1 - random()) }),
  outliers: ({ normal, random }) => ({ noise: () => SD * normal() * (random() < 0.1 ? 20 : 1) }),
  'two speeds': ({ normal, random }) => {
    let slow = random() < 0.5
    return {
      noise: () => SD * normal(),
      machine: () => {
        if (random() < 1 / 25) slow = !slow
        return slow ? 0.26 : 0
      },
    }
  },
  'programs of two speeds': ({ normal, random }) => ({
    noise: () => SD * normal() + (random() < 0.5 ? 1 : 0),
  }),
  drift: ({ normal }) => ({ noise: () => SD * normal(), machine: (i) => 0.01 * i + 0.1 * Math.sin(i / 5) }),
}

/** A simulated experiment with true ratio exp(effect). */
function experiment(world: World, seed: number, blocks: number, effect = 0): ExperimentData {
  const random = randomSource(seed)
  const { noise, machine = () => 0 } = world({ random, normal: normalSource(random) })
  const processes: ProcessRecord[] = []
  const schedule = Array.from({ length: blocks }, (_, block) => drawBlock(block, 2, random)).flat()
  for (const [i, { block, position, variant }] of schedule.entries()) {
    const value = Math.exp(machine(i) + noise(variant) + (variant === 1 ? effect : 0))
    const name = variant === 0 ? 'a' : 'b'
    processes.push({ variant: name, block, position, startedAt: i, wallMs: value, value, report: {} })
  }
  return {
    variants: [
      { name: 'a', command: ['a'] },
      { name: 'b', command: ['b'] },
    ],
    metric: { name: 'wall' },
    seed,
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
    schedule,
    processes,
    ended: 'complete',
  }
}

describe('verdicts', () => {
  const base: Judged = {
    a: 'plain',
    b: 'promoted',
    measures: 'time',
    ratio: { estimate: 1 / 1.2, low: 1 / 1.22, high: 1 / 1.18 },
    level: 0.95,
    alpha: 0.01,
    p: 0.001,
    equivalenceP: 1,
    equivalenceAlpha: 0.05,
    margin: 0.01,
    inner: { estimate: 1 / 1.2, low: 1 / 1.22, high: 1 / 1.18 },
    processes: { a: 40, b: 40 },
    comparisons: 1,
  }
  const interval = (low: number, high: number): Judged['ratio'] => ({
    estimate: Math.sqrt(low * high),
    low,
    high,
  })

  test('faster and slower, for times and rates', () => {
    expect(sentenceOf(base)).toBe(
      'promoted is 18% to 22% faster than plain (95% interval, 40 + 40 processes)',
    )
    expect(sentenceOf({ ...base, ratio: interval(1 / 1.2, 1 / 1.2) })).toContain('is 20% faster than plain')
    const rate: Judged = { ...base, measures: 'rate', ratio: interval(0.7, 0.8) }
    expect(verdictOf(rate)).toBe('slower')
    expect(sentenceOf(rate)).toBe(
      'promoted is 20% to 30% slower than plain (95% interval, 40 + 40 processes)',
    )
    expect(sentenceOf({ ...rate, ratio: interval(2.5, 3) })).toContain('is 2.5 to 3.0 times as fast as plain')
    expect(sentenceOf({ ...rate, ratio: interval(204, 361) })).toContain(
      'is 200 to 360 times as fast as plain',
    )
  })

  test('amounts are less and more', () => {
    const less: Judged = { ...base, measures: 'amount', ratio: interval(0.7, 0.8) }
    expect(sentenceOf(less)).toContain('promoted takes 20% to 30% less than plain')
    expect(sentenceOf({ ...less, ratio: interval(1.05, 1.1) })).toContain('takes 5% to 10% more than')
  })

  test('a certain difference is told from half the margin on, and is none below', () => {
    expect(sentenceOf({ ...base, ratio: interval(1 / 1.006, 1 / 1.002) })).toBe(
      'promoted is 0.2% to 0.6% faster than plain, less than the 1% that matters (95% interval, 40 + 40 processes)',
    )
    const tiny: Judged = { ...base, ratio: interval(1 / 1.0048, 1 / 1.002) }
    expect(verdictOf(tiny)).toBe('equivalent')
    expect(sentenceOf(tiny)).toBe(
      'no difference that matters, which is 1%: promoted is +0.2% to +0.48% against plain (95% interval, 40 + 40 processes)',
    )
    expect(verdictOf({ ...tiny, ratio: interval(1.002, 1.0048) })).toBe('equivalent')
    expect(verdictOf({ ...tiny, margin: 0.005 })).toBe('faster')
  })

  test('a difference needs p below its own level, whatever the interval says', () => {
    const close: Judged = { ...base, p: 0.02, ratio: interval(1.002, 1.02) }
    expect(verdictOf(close)).toBe('unsure')
    expect(sentenceOf(close)).toContain('-2% to -0.2% excludes 0, but p is 0.020, not below 0.01')
    expect(verdictOf({ ...close, alpha: 0.05 })).toBe('slower')
    const data = experiment(worlds.normal, 4, 20, Math.log(1.05))
    expect(compareVariants(data, 'a', 'b').alpha).toBe(0.01)
    expect(compareVariants(data, 'a', 'b', { level: 0.999 }).alpha).toBeCloseTo(0.001, 12)
    expect(compareVariants(data, 'a', 'b', { alpha: 0.05 }).power).toBeGreaterThan(
      compareVariants(data, 'a', 'b').power,
    )
    expect(() => compareVariants(data, 'a', 'b', { alpha: 0 })).toThrow('needs 0 < alpha < 1')
  })

  test('equivalent: no difference larger than the margin', () => {
    const same: Judged = {
      ...base,
      p: 0.5,
      equivalenceP: 0.001,
      ratio: interval(0.994, 1.005),
      inner: interval(0.995, 1.004),
    }
    expect(verdictOf(same)).toBe('equivalent')
    expect(sentenceOf(same)).toBe(
      'no difference larger than 1%: promoted is -0.4% to +0.5% against plain (90% interval, 40 + 40 processes)',
    )
  })

  test('unsure says why, and how many processes would tell', () => {
    const open: Judged = {
      ...base,
      p: 0.3,
      ratio: interval(0.97, 1.01),
      inner: interval(0.975, 1.008),
      needed: 130,
    }
    expect(verdictOf(open)).toBe('unsure')
    expect(sentenceOf(open)).toBe(
      'unsure: promoted against plain, -0.99% to +3.1% contains 0 and is wider than the 1% margin (95% interval, 40 + 40 processes; about 130 + 130 would tell)',
    )
    const corrected: Judged = { ...open, p: 0.07, ratio: interval(0.97, 0.99), comparisons: 3 }
    expect(sentenceOf(corrected)).toContain('excludes 0, but p with the correction is 0.070, not below 0.01')
    expect(sentenceOf(corrected)).toContain('corrected for 3 comparisons')
  })

  test('a look of several names the level that holds for all', () => {
    expect(sentenceOf({ ...base, level: 0.9922, jointLevel: 0.95 })).toContain('(95% repeated interval,')
  })

  test('percentages are short', () => {
    const shown = [0.18, 0.0995, 0.012, 0.0034, 0.00004, 1.5].map(percent)
    expect(shown).toEqual(['18%', '10%', '1.2%', '0.34%', '0%', '150%'])
  })
})

describe('a comparison', () => {
  const data = experiment(worlds.normal, 4, 20, Math.log(1.05))
  const comparison = compareVariants(data, 'a', 'b')
  const { logRatios } = blockLogRatios(data, 'a', 'b')
  const contrasts = logRatios.map(mean)

  test('carries the tests that it names', () => {
    const values = (name: string): number[] =>
      data.processes.filter(({ variant }) => variant === name).map(({ value }) => value ?? 0)
    const [a, b] = [values('a'), values('b')]
    const welch = welchTest(a, b)
    expect(comparison.welch).toEqual({ t: welch.t, df: welch.df, p: welch.p })
    expect(comparison.difference).toEqual(welch.difference)
    const flips = new SignFlipTest(logRatios)
    expect(comparison.p).toBe(flips.p())
    expect(comparison.ratio.low).toBeCloseTo(Math.exp(flips.interval().low), 9)
    expect(comparison.paired?.ratio).toEqual(
      pairedRatio(
        contrasts.map(() => 1),
        contrasts.map(Math.exp),
      ),
    )
    expect(comparison).toMatchObject({
      verdict: 'slower',
      method: 'sign-flip',
      level: 0.95,
      processes: { a: 40, b: 40 },
      blocks: { used: 20, incomplete: 0 },
      effect: 0.01,
    })
    expect(comparison.equivalence.p).toBeGreaterThan(0.9)
    expect(comparison.effectSize).toBeGreaterThan(2)
    expect(Math.abs(comparison.ratioOfMeans.estimate - 1.05)).toBeLessThan(0.01)
  })

  test('is the same from plain lists, told the design', () => {
    const order = (name: string): number[] =>
      data.processes.filter(({ variant }) => variant === name).map(({ value }) => value ?? 0)
    const again = compareSamples(
      { name: 'a', samples: order('a') },
      { name: 'b', samples: order('b') },
      'blocks',
    )
    expect(again.sentence).toBe(comparison.sentence)
    expect(again.ratio).toEqual(comparison.ratio)
  })

  test('warns that the means differ when they do, not of the rounding of samples without noise', () => {
    const codes = (a: number[], b: number[]): string[] =>
      comparisonWarnings([
        compareSamples({ name: 'a', samples: a }, { name: 'b', samples: b }, 'blocks'),
      ]).map(({ code }) => code)
    const same = (value: number): number[] => Array.from({ length: 160 }, () => value)
    expect(codes(same(5), same(6))).toEqual([])
    // b is a thousandth slower, and one run in eight takes ten times as long.
    const slow = same(5).map((value, i) => value * (i % 8 === 3 ? 10 : 1.001 + 0.0001 * (i % 7)))
    expect(codes(same(5), slow)).toContain('means-differ')
  })

  test('independent samples are judged by Welch on logarithms, pairs by the signs of their ratios', () => {
    const a = [10, 11, 12, 10.5, 11.5, 10.2, 11.1, 12.2, 10.9, 11.7]
    const b = a.map((value, i) => value * (1.1 + 0.001 * i))
    const apart = compareSamples({ name: 'a', samples: a }, { name: 'b', samples: b }, 'independent')
    expect(apart.method).toBe('welch')
    expect(apart.ratio).toEqual(welchRatio(a, b))
    expect(apart.paired).toBeUndefined()
    const pairs = compareSamples({ name: 'a', samples: a }, { name: 'b', samples: b }, 'pairs')
    expect(pairs.method).toBe('sign-flip')
    expect(pairs.ratio.high - pairs.ratio.low).toBeLessThan((apart.ratio.high - apart.ratio.low) / 10)
    expect(pairs.processes).toEqual({ a: 10, b: 10 })
    expect(() =>
      compareSamples({ name: 'a', samples: a }, { name: 'b', samples: b.slice(1) }, 'pairs'),
    ).toThrow(/as many of each/)
  })

  test('few blocks fall back to t, none to Welch', () => {
    const few = experiment(worlds.normal, 5, 4)
    expect(compareVariants(few, 'a', 'b').method).toBe('t')
    const torn = { ...few, processes: few.processes.filter(({ position }) => position < 2) }
    const comparison = compareVariants(torn, 'a', 'b')
    expect(comparison).toMatchObject({ method: 'welch', blocks: { used: 0, incomplete: 4 } })
    expect(comparison.ratio.estimate).toBeCloseTo(
      geometricMean(torn.processes.filter((p) => p.variant === 'b').map((p) => p.value ?? 0)) /
        geometricMean(torn.processes.filter((p) => p.variant === 'a').map((p) => p.value ?? 0)),
      12,
    )
  })

  test('blocks with a failed process are left out and counted; the rehearsal never counts', () => {
    const broken = structuredClone(data)
    delete broken.processes[5].value
    broken.processes[5].failure = { reason: 'exit', detail: 'ended with status 1', stderr: '' }
    broken.processes.unshift({ ...broken.processes[0], block: REHEARSAL, value: 1e6 })
    expect(compareVariants(broken, 'a', 'b').blocks).toEqual({ used: 19, incomplete: 1 })
    expect(compareVariants(broken, 'a', 'b').ratio.estimate).toBeCloseTo(1.05, 1)
  })

  test('identical samples differ by nothing, certainly', () => {
    const samples = [1, 2, 3, 4]
    const same = compareSamples({ name: 'a', samples }, { name: 'b', samples }, 'pairs')
    expect(same).toMatchObject({ p: 1, verdict: 'equivalent', power: 1, detectableEffect: 0 })
  })

  test('several are corrected for their number', () => {
    const three = experiment(worlds.normal, 6, 12)
    const more = { ...three, variants: [...three.variants, { name: 'c', command: ['c'] }] }
    more.processes = [
      ...three.processes,
      ...three.processes.filter((p) => p.variant === 'b').map((p) => ({ ...p, variant: 'c' })),
    ]
    const [ab, ac] = comparePairs(more, pairsOf(['a', 'b', 'c']))
    expect(ab.p).toBe(ac.p)
    expect(ab.adjustedP).toBeCloseTo(Math.min(1, 2 * ab.p), 12)
    expect(ab.sentence).toContain('corrected for 2 comparisons')
    expect(pairsOf(['a', 'b', 'c'], 'all')).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ])
  })

  test('unknown variants and nonsense options are refused', () => {
    expect(() => compareVariants(data, 'a', 'x')).toThrow('no such variant')
    expect(() => compareVariants(data, 'a', 'b', { effect: 0 })).toThrow('as 0.01 for 1%')
    expect(() => compareVariants(data, 'a', 'b', { level: 95 })).toThrow('0 < level < 1')
  })
})

describe('intervals hold the truth', () => {
  // 1,000 trials: 95 % ± 2 points is three standard errors of what 20,000 trials show in coverage.md.
  const trials = 1000
  const truth = Math.log(1.02)
  test.each(Object.entries(worlds))('blocks on a machine with %s', (_, world) => {
    let held = 0
    for (let seed = 0; seed < trials; seed++) {
      const { logRatios } = blockLogRatios(experiment(world, seed, 12, truth), 'a', 'b')
      const { low, high } = testLogRatio({ blocks: logRatios }).interval
      if (low <= truth && truth <= high) held++
    }
    expect(held / trials).toBeGreaterThan(0.93)
    expect(held / trials).toBeLessThan(0.975)
  })

  test('Welch does not, where the machine drifts: it takes the drift for noise', () => {
    let held = 0
    for (let seed = 0; seed < 200; seed++) {
      const { ratioOfMeans: _, ...comparison } = compareVariants(
        experiment(worlds.drift, seed, 12, truth),
        'a',
        'b',
      )
      const log = testLogRatio({
        a: experiment(worlds.drift, seed, 12, truth)
          .processes.filter((p) => p.variant === 'a')
          .map((p) => Math.log(p.value ?? 1)),
        b: experiment(worlds.drift, seed, 12, truth)
          .processes.filter((p) => p.variant === 'b')
          .map((p) => Math.log(p.value ?? 1)),
      }).interval
      if (log.low <= truth && truth <= log.high) held++
      expect(log.high - log.low).toBeGreaterThan(5 * Math.log(comparison.ratio.high / comparison.ratio.low))
    }
    expect(held).toBe(200)
  })

  test('independent samples of unequal sizes and spreads', () => {
    const random = randomSource(9)
    const normal = normalSource(random)
    let held = 0
    for (let i = 0; i < 2000; i++) {
      const a = Array.from({ length: 12 }, () => 50 + 5 * normal())
      const b = Array.from({ length: 40 }, () => 53 + normal())
      const { low, high } = welchTest(a, b).difference
      if (low <= 3 && 3 <= high) held++
    }
    expect(held / 2000).toBeGreaterThan(0.935)
    expect(held / 2000).toBeLessThan(0.965)
  })
})

describe('the sign-flip test', () => {
  const random = randomSource(31)
  const normal = normalSource(random)
  const many = (n: number, draw: () => number): number[] => Array.from({ length: n }, draw)

  test('counts the signs of few scores, and comes as close for more as counting can tell', () => {
    expect(signSumUpper([1, 2, 3], 6)).toBe(1 / 8)
    expect(signSumUpper([1, -2, 3], 4)).toBe(2 / 8)
    expect(signSumUpper([1, 2, 3], 4, false)).toBe(1 / 8)
    expect(signSumUpper([0, 0], 0)).toBe(1)
    for (const n of [13, 16]) {
      const scores = many(n, () => normal() * (random() < 0.2 ? 5 : 1))
      const sums = many(2 ** n, () => 0).map((_, signs) =>
        scores.reduce((sum, score, i) => sum + ((signs >> i) & 1 ? score : -score), 0),
      )
      for (const share of [0.2, 0.05, 0.01, 0.001]) {
        const at = sums.toSorted((x, y) => y - x)[Math.floor(share * sums.length)]
        const exact = sums.filter((sum) => sum >= at).length / sums.length
        expect(signSumUpper(scores, at) / exact).toBeGreaterThan(0.85)
        expect(signSumUpper(scores, at) / exact).toBeLessThan(1.15)
      }
    }
    const even = many(40, () => 1)
    expect(signSumUpper(even, 40)).toBe(2 ** -40)
  })

  test('p and interval agree, on both sides and at any level', () => {
    for (const world of [worlds.normal, worlds['programs of two speeds'], worlds.outliers]) {
      for (const blocks of [10, 25]) {
        const flips = new SignFlipTest(
          blockLogRatios(experiment(world, 11, blocks, 0.05), 'a', 'b').logRatios,
        )
        for (const level of [0.9, 0.95, 0.98]) {
          const { low, high, estimate } = flips.interval(level)
          expect(estimate).toBeGreaterThan(low)
          expect(estimate).toBeLessThan(high)
          const width = high - low
          for (const [end, outward] of [
            [low, -width],
            [high, width],
          ]) {
            expect(flips.p(end + 0.05 * outward)).toBeLessThan(1 - level)
            expect(flips.p(end - 0.05 * outward)).toBeGreaterThan(1 - level)
          }
        }
      }
    }
  })

  test('is the mean, nearly, where noise is normal, and leaves out what is far off on both sides', () => {
    const blocks = many(60, () => normal()).map((value) => [value])
    expect(Math.abs(new SignFlipTest(blocks).estimate - mean(blocks.flat()))).toBeLessThan(0.05)
    const far = [...blocks, ...many(30, () => (random() < 0.5 ? 1000 : -1000)).map((value) => [value])]
    expect(Math.abs(new SignFlipTest(far).estimate)).toBeLessThan(0.3)
    const { low, high } = new SignFlipTest(far).interval()
    expect(high - low).toBeLessThan(0.8)
  })

  test('takes rounded values for no finer than they are', () => {
    // 10 ms clocks read 10.3 ms as 10 and now and then as 11; the mean of b is a fiftieth above.
    const draw = (level: number): number => Math.floor(level + random())
    const samples = (level: number): number[] => many(400, () => draw(level))
    const { ratio } = compareSamples(
      { name: 'a', samples: samples(10.1) },
      { name: 'b', samples: samples(10.3) },
      'blocks',
    )
    expect(ratio.high).toBeGreaterThan(1.015)
    expect(ratio.high - ratio.low).toBeGreaterThan(0.005)
  })

  test('constant blocks have no noise, and nonsense is refused', () => {
    const same = new SignFlipTest(many(12, () => 0.25).map((value) => [value, value]))
    expect(same.interval()).toEqual({ estimate: 0.25, low: 0.25, high: 0.25 })
    expect(same.p(0.25)).toBe(1)
    expect(same.p()).toBe(2 ** -11)
    expect(() => new SignFlipTest([])).toThrow('needs at least 1')
    expect(() => new SignFlipTest([[Number.NaN]])).toThrow('needs finite numbers')
  })

  test('sees 2 % of a program that takes 2.7 times as long every other run', () => {
    let found = 0
    for (let seed = 0; seed < 200; seed++) {
      const data = experiment(worlds['programs of two speeds'], seed, 14, Math.log(1.02))
      const { verdict, ratio } = compareVariants(data, 'a', 'b', { effect: 0.02 })
      if (verdict === 'slower' && ratio.high < 1.05) found++
    }
    expect(found).toBeGreaterThan(170)
  })

  test('all runs count in full, and a warning says so, when what is far off lies on one side', () => {
    // b is as fast as a when it is fast, and slow twice as often.
    const data = experiment(
      ({ normal, random }) => ({
        noise: (variant) => SD * normal() + (random() < 0.2 + 0.5 * variant ? 1 : 0),
      }),
      3,
      60,
    )
    const comparison = compareVariants(data, 'a', 'b')
    expect(comparison).toMatchObject({ method: 't', lopsided: true, verdict: 'slower' })
    expect(comparisonWarnings([comparison]).map(({ code }) => code)).toContain('lopsided')
    const alike = compareVariants(experiment(worlds['programs of two speeds'], 3, 60), 'a', 'b')
    expect(comparisonWarnings([alike]).map(({ code }) => code)).toEqual(['far-off'])
    expect(alike.farOff).toBe(true)
    expect(alike.sentence).toMatch(
      /processes\), among runs like each other; some are far off, and the means of all differ by -\d+% to \+\d+%$/,
    )
    const quiet = compareVariants(experiment(worlds.normal, 3, 60), 'a', 'b')
    expect(quiet.farOff).toBe(false)
    expect(quiet.sentence).not.toContain('far off')
  })
})

describe('plans', () => {
  const limits = { effect: 0.01, power: 0.9, alpha: 0.01, maxBlocks: 1000 }
  const normalBlocks = (n: number, sd: number, seed: number): number[][] => {
    const world: World = ({ normal }) => ({ noise: () => sd * normal() })
    return blockLogRatios(experiment(world, seed, n), 'a', 'b').logRatios
  }

  test('with much noise seen, n is what R asks for: power.t.test(type = "one.sample", strict = TRUE)', () => {
    const plans = [1, 2, 3, 4, 5, 6].map((seed) =>
      planBlocks({ pilot: { blocks: normalBlocks(300, 0.02, seed) } }, limits),
    )
    const design = { type: 'one-sample', sd: 0.02, delta: Math.log(1.01), power: 0.9, alpha: 0.01 } as const
    const exact = tTestSampleSize({ ...design, strict: true })
    // Scores that fit themselves cost some per cent of the blocks.
    expect(mean(plans.map(({ blocks }) => blocks)) / exact).toBeGreaterThan(0.95)
    expect(mean(plans.map(({ blocks }) => blocks)) / exact).toBeLessThan(1.12)
    for (const plan of plans) {
      expect(plan.limited).toBe(false)
      expect(plan.power).toBeCloseTo(0.9, 1)
      expect(plan.detectableEffect).toBeCloseTo(0.01, 3)
    }
  })

  test('few blocks seen cost more than many of the same sizes, and limits are told', () => {
    const few = normalBlocks(8, 0.02, 3)
    const many = Array.from({ length: 20 }, () => few).flat()
    const guessed = planBlocks({ pilot: { blocks: few } }, limits)
    const known = planBlocks({ pilot: { blocks: many } }, limits)
    expect(guessed.blocks).toBeGreaterThan(1.2 * known.blocks)
    // The same blocks, but part of the answer: only those still to come are uncertain.
    const kept = planBlocks({ run: { blocks: few } }, limits)
    expect(kept.blocks).toBeLessThan(guessed.blocks)
    const limited = planBlocks({ pilot: { blocks: normalBlocks(10, 0.1, 3) } }, { ...limits, maxBlocks: 60 })
    expect(limited).toMatchObject({ blocks: 60, limited: true })
    expect(limited.power).toBeLessThan(0.9)
    expect(limited.asked).toBeGreaterThan(500)
    expect(limited.detectableEffect).toBeGreaterThan(0.03)
    expect(() => planBlocks({ pilot: { blocks: few } }, { ...limits, effect: 0 })).toThrow(/0.01 for 1%/)
    expect(() => planBlocks({ pilot: { blocks: [[1]] } }, limits)).toThrow(/got 1 complete blocks/)
  })

  test('count on the larger standard error of blocks that will be planned again', () => {
    const seen = { pilot: { blocks: normalBlocks(200, 0.02, 5) } }
    const powers = [false, true].map((replanned) =>
      new Forecast(seen, { ...limits, replanned }).power(60, 0.01),
    )
    // The same test with all that it sees smaller by the factor.
    const [fixed, again] = powers.map((power) => normalQuantile(power) + 2.576)
    expect(again / fixed).toBeCloseTo(1 / Math.sqrt(1 + 2 / 60), 2)
  })

  test('hardly hang on the random numbers: the signs of their futures are balanced', () => {
    // Blocks of the same sizes: their centre is 0, and every future of so many has the same noise.
    const sizes = Array.from({ length: 15 }, (_, i) => 0.01 + 0.001 * i)
    const alike = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => {
      const run = { blocks: sizes.flatMap((size) => [[size * (1 + 1e-5 * k)], [-size * (1 + 1e-5 * k)]]) }
      return normalQuantile(new Forecast({ run }, limits).power(30, 0.014))
    })
    expect(standardDeviation(alike)).toBeLessThan(0.06)
  })

  test('no noise at all takes the fewest blocks', () => {
    const plan = planBlocks({ pilot: { blocks: [[0.3], [0.3], [0.3]] } }, { ...limits, minBlocks: 10 })
    expect(plan).toMatchObject({ blocks: 10, power: 1, detectableEffect: 0, limited: false, fewest: true })
    const few = planBlocks({ pilot: { blocks: [[0.3], [0.3]] } }, { ...limits, minBlocks: 4, maxBlocks: 4 })
    expect(few).toMatchObject({ blocks: 4, power: 1, detectableEffect: 0, limited: false, fewest: true })
  })

  test('say when the fewest blocks have more power than is wanted', () => {
    const planOf = (sd: number): BlockPlan =>
      planBlocks({ pilot: { blocks: normalBlocks(40, sd, 7) } }, limits)
    expect(planOf(0.004)).toMatchObject({ blocks: 10, fewest: true })
    expect(planOf(0.004).power).toBeGreaterThan(0.95)
    expect(planOf(0.004).detectableEffect).toBeLessThan(0.009)
    expect(planOf(0.004).asked).toBeLessThan(9)
    const more = planOf(0.02)
    expect(more.blocks).toBeGreaterThan(20)
    expect(more.fewest).toBe(false)
  })

  test('are made again after half of the first, then after a third of what is left', () => {
    const stops = (planned: number): number[] => {
      const least = 10
      return [...replanning({ planned, pilotBlocks: 10, least, again: () => planned })]
    }
    expect(stops(10)).toEqual([10])
    expect(stops(18)).toEqual([10, 13, 15, 16, 17, 18])
    expect(stops(30)).toEqual([15, 20, 24, 26, 28, 29, 30])
    // A pilot of ten that asks for hundreds is looked at again after twenty, and the steps stay near 3 %.
    expect(stops(250).slice(0, 4)).toEqual([20, 80, 137, 175])
    expect(stops(250).slice(-3)).toEqual([236, 243, 250])
    expect(nextPlanAfter(30, 29, 10)).toBe(30)
  })

  test('end where the blocks of the run have the power, and go on where they have not', () => {
    const asked = [40, 30, 26, 22, 19, 18]
    let k = 0
    const again = (done: number): number => Math.max(done, asked[k++])
    const ends = [...replanning({ planned: 60, pilotBlocks: 10, least: 10, again })]
    expect(ends).toEqual([20, 27, 28])
    const grows = (done: number): number => (done < 14 ? 14 : Math.max(done, 17))
    expect([...replanning({ planned: 10, pilotBlocks: 10, least: 10, again: grows })]).toEqual([
      10, 12, 13, 14, 15, 16, 17,
    ])
  })

  test('a forecast refuses what asks nothing', () => {
    const seen = { pilot: { blocks: normalBlocks(10, 0.02, 3) } }
    const asked = { power: 0.9, alpha: 0.01 }
    expect(() => new Forecast(seen, { ...asked, power: 90 })).toThrow('power: got 90, needs 0 < power < 1')
    expect(() => new Forecast(seen, { ...asked, alpha: 0 })).toThrow('alpha: got 0, needs 0 < alpha < 1')
    const forecast = new Forecast(seen, asked)
    for (const ask of [
      () => forecast.power(20, -0.01),
      () => forecast.plan(0, 10, 100),
      () => forecast.detectableEffect(20, Number.NaN),
    ]) {
      expect(ask).toThrow(/^effect: got .*, needs a number above 0, as 0.01 for 1%$/)
    }
  })

  test('fewer blocks than signs need are planned for as Student tests them', () => {
    const tight = { ...limits, minBlocks: 4, maxBlocks: 8 }
    const plan = planBlocks({ pilot: { blocks: normalBlocks(60, 0.003, 2) } }, tight)
    expect(plan.blocks).toBeGreaterThanOrEqual(4)
    expect(plan.blocks).toBeLessThanOrEqual(6)
    expect(plan.limited).toBe(false)
  })

  test('say nothing of the ratio: the same for b against a, and at any difference', () => {
    const { logRatios } = blockLogRatios(experiment(worlds['programs of two speeds'], 5, 24), 'a', 'b')
    const planOf = (change: (value: number) => number): number =>
      planBlocks({ pilot: { blocks: logRatios.map((block) => block.map(change)) } }, limits).blocks
    const blocks = planOf((value) => value)
    expect(planOf((value) => -value)).toBe(blocks)
    expect(planOf((value) => value + 0.25)).toBe(blocks)
    expect(blocks).toBeLessThan(60)
  })

  test('what is far off on one side is planned for as Student judges it', () => {
    const random = randomSource(9)
    const normal = normalSource(random)
    const blocks = Array.from({ length: 40 }, () => [SD * normal() + (random() < 0.3 ? 1 : 0)])
    expect(testLogRatio({ blocks }).lopsided).toBe(true)
    expect(planBlocks({ pilot: { blocks } }, limits)).toMatchObject({ blocks: 1000, limited: true })
  })

  test('reach their power within 3 points', () => {
    let found = 0
    const studies = 300
    const truth = Math.log1p(0.01)
    for (let seed = 0; seed < studies; seed++) {
      const of = (data: ExperimentData): number[][] => blockLogRatios(data, 'a', 'b').logRatios
      const pilot = of(experiment(worlds.normal, 2 * seed, 10, truth))
      const { blocks } = new Forecast({ pilot: { blocks: pilot } }, limits).plan(0.01, 10, 1000)
      const run = of(experiment(worlds.normal, 2 * seed + 1, blocks, truth))
      if (new SignFlipTest(run).p() < 0.01) found++
    }
    expect(Math.abs(found / studies - 0.9)).toBeLessThan(0.03)
  })

  test('the scale is the standard deviation for few blocks, the test sees its own from ten on', () => {
    const few = [0.01, -0.02, 0.005, 0.03]
    const alone = (values: number[]): { blocks: number[][] } => ({ blocks: values.map((value) => [value]) })
    expect(blockScale(alone(few))).toBeCloseTo(standardDeviation(few), 12)
    const random = randomSource(3)
    const many = Array.from({ length: 40 }, normalSource(random))
    expect(blockScale(alone(many)) / standardDeviation(many)).toBeGreaterThan(0.8)
    expect(blockScale(alone(many)) / standardDeviation(many)).toBeLessThan(1.25)
    expect(blockScale(alone([...many.slice(2), 1000, -900]))).toBeLessThan(2)
    expect(() => blockScale({ blocks: [[1]] })).toThrow(/at least 2/)
  })

  test('parts have their scales pooled: a quiet one does not hide a loud one', () => {
    const [quiet, loud] = [{ blocks: normalBlocks(10, 1, 8) }, { blocks: normalBlocks(30, 30, 9) }]
    const [one, other] = [quiet, loud].map((part) => blockScale(part) ** 2)
    expect(blockScale(quiet, loud)).toBeCloseTo(Math.sqrt((10 * one + 30 * other) / 40), 12)
  })

  test('looks spend alpha, for the difference and for equivalence', () => {
    const plan = planLooks(58, 5, { power: 0.9, alpha: 0.05, maxBlocks: 100 })
    expect(plan.blocks).toBe(60)
    expect(plan.looks.map(({ blocks }) => blocks)).toEqual([12, 24, 36, 48, 60])
    expect(plan.looks.at(-1)?.spent).toBe(0.05)
    for (const { alpha, equivalenceAlpha } of plan.looks) {
      expect(equivalenceAlpha).toBeGreaterThan(alpha / 2)
      expect(equivalenceAlpha).toBeLessThan(0.05)
    }
    expect(planLooks(12, 5, { power: 0.9, alpha: 0.05, maxBlocks: 100 }).looks[0].blocks).toBe(10)
    expect(looksAt([20], 20, 0.05)[0].alpha).toBeCloseTo(0.05, 10)
  })

  test('a first look at a sliver of the data works, and stops for nothing but certainty', () => {
    const looks = looksAt([10, 250], 250, 0.05)
    expect(looks[0].alpha).toBeLessThan(1e-20)
    const level = levelAt(looks[0])
    expect(level).toBeLessThan(1)
    const data = experiment(worlds.normal, 1, looks[0].blocks, 0.02)
    expect(compareVariants(data, 'a', 'b', { level }).verdict).toBe('unsure')
  })

  test('many comparisons need more blocks before ranks can decide', () => {
    expect(fewestBlocks(0.05)).toBe(10)
    expect(2 ** (1 - fewestBlocks(0.001))).toBeLessThanOrEqual(0.00025)
  })

  test('false alarms stay at the stated level with five looks', () => {
    const { looks, blocks } = planLooks(40, 5, { power: 0.9, alpha: 0.05, maxBlocks: 100 })
    let alarms = 0
    let peeks = 0
    for (let seed = 0; seed < 1000; seed++) {
      const { logRatios } = blockLogRatios(experiment(worlds['two speeds'], seed, blocks), 'a', 'b')
      const at = looks.map(
        (look) => testLogRatio({ blocks: logRatios.slice(0, look.blocks) }, 1 - look.alpha).p,
      )
      if (at.some((p, k) => p < looks[k].alpha)) alarms++
      if (at.some((p) => p < 0.05)) peeks++
    }
    expect(alarms / 1000).toBeLessThan(0.065)
    expect(peeks / 1000).toBeGreaterThan(0.09)
  })

  test('equivalence is wrong at most as often as stated, at the margin itself', () => {
    const margin = Math.log(1.01)
    let wrong = 0
    for (let seed = 0; seed < 1000; seed++) {
      const { logRatios } = blockLogRatios(experiment(worlds.normal, seed, 20, margin), 'a', 'b')
      if (testEquivalence({ blocks: logRatios }, margin) < 0.05) wrong++
    }
    expect(wrong / 1000).toBeLessThan(0.065)
    expect(wrong / 1000).toBeGreaterThan(0.03)
  })
})

describe('blocks whose number was planned again by themselves', () => {
  const limits = { least: 10, most: 250 }

  test('have a standard error larger by 2 / n of the variance, where their spread decided', () => {
    const at = (asked: number, blocks = Math.max(10, Math.min(250, asked))): number =>
      replannedInflation({ blocks, asked, ...limits })
    expect(at(60)).toBeCloseTo(Math.sqrt(1 + 2 / 60), 9)
    // At the fewest and at the most it decides in half of the cases, far from them in none.
    expect(at(10) ** 2 - 1).toBeCloseTo(1 / 10, 1)
    expect(at(250) ** 2 - 1).toBeCloseTo(1 / 250, 3)
    expect(at(2)).toBeLessThan(1.0001)
    expect(at(2000)).toBeLessThan(1.0001)
  })

  test('are judged by it alike in interval, p, equivalence and power; the tests beside stay', () => {
    const data = experiment(worlds.normal, 12, 24, Math.log(1.006))
    const plain = compareVariants(data, 'a', 'b')
    const planned = compareVariants(data, 'a', 'b', { inflation: 1.05 })
    expect(plain.inflation).toBeUndefined()
    expect(planned.inflation).toBe(1.05)
    expect(planned.standardError).toBeCloseTo(1.05 * plain.standardError, 12)
    expect(planned.ratio.estimate).toBe(plain.ratio.estimate)
    const width = ({ low, high }: { low: number; high: number }): number => Math.log(high / low)
    expect(width(planned.ratio) / width(plain.ratio)).toBeGreaterThan(1.04)
    expect(width(planned.ratio) / width(plain.ratio)).toBeLessThan(1.07)
    expect(planned.p).toBeGreaterThan(plain.p)
    expect(planned.power).toBeLessThan(plain.power)
    for (const name of ['welch', 'paired', 'signedRank', 'rankSum', 'difference', 'ratioOfMeans'] as const) {
      expect(planned[name]).toEqual(plain[name])
    }
    // The interval of the level 1 - p ends at no difference, and that of equivalence at its margin.
    for (const inflation of [1, 1.05]) {
      const { p, equivalence } = compareVariants(data, 'a', 'b', { inflation })
      const edge = compareVariants(data, 'a', 'b', { inflation, level: 1 - p, alpha: 0.01 })
      expect(edge.ratio.low).toBeCloseTo(1, 4)
      const inner = compareVariants(data, 'a', 'b', { inflation, equivalenceAlpha: equivalence.p })
      expect(inner.equivalence.interval.high).toBeCloseTo(1.01, 4)
    }
    expect(() => compareVariants(data, 'a', 'b', { inflation: 0.9 })).toThrow('inflation: got 0.9')
    expect(() => compareVariants(data, 'a', 'b', { inflation: Number.NaN })).toThrow('inflation: got NaN')
  })

  test('Student’s t has the larger error too, below ten blocks', () => {
    const few = experiment(worlds.normal, 5, 6)
    const [plain, planned] = [1, 1.1].map((inflation) => compareVariants(few, 'a', 'b', { inflation }))
    expect(planned).toMatchObject({ method: 't', df: plain.df })
    expect(planned.standardError).toBeCloseTo(1.1 * plain.standardError, 12)
    expect(planned.p).toBeGreaterThan(plain.p)
  })

  test('keep the level, which they do not without it', () => {
    const random = randomSource(5)
    const draw = normalSource(random)
    const trials = 20_000
    let [plain, corrected, sum] = [0, 0, 0]
    for (let i = 0; i < trials; i++) {
      const pilot = Array.from({ length: 10 }, draw)
      const values: number[] = []
      let asked = 30 * variance(pilot)
      const plan = (done: number): number => {
        while (values.length < done) values.push(draw())
        asked = 30 * variance(values)
        return Math.max(done, Math.round(asked))
      }
      const run = { planned: Math.max(10, Math.round(asked)), pilotBlocks: 10, least: 10, again: plan }
      const blocks = [...replanning(run)].at(-1) ?? 0
      sum += blocks
      const p = new SignFlipTest(values.map((value) => [value])).pAt(0)
      const inflation = replannedInflation({ blocks, asked, ...limits })
      if (p < 0.05) plain++
      if (2 * inflatedP(p / 2, inflation) < 0.05) corrected++
    }
    expect(sum / trials).toBeGreaterThan(25)
    expect(sum / trials).toBeLessThan(35)
    // The chance error of a share is 0.15 points.
    expect(plain / trials).toBeGreaterThan(0.054)
    expect(Math.abs(corrected / trials - 0.05)).toBeLessThan(0.003)
  })
})

describe('noise within and between processes', () => {
  const random = randomSource(21)
  const normal = normalSource(random)
  /** A pilot whose processes differ by `between` and whose iterations by `within`, after a warm-up of 30. */
  const pilot = (between: number, within: number, iterations: number): ProcessRecord[] =>
    Array.from({ length: 40 }, (_, i) => {
      const level = 10 * Math.exp(between * normal())
      const series = Array.from(
        { length: iterations },
        (_, k) => level * (k < 30 ? 1.5 : 1) * Math.exp(within * normal()),
      )
      const steady = findSteadyState(series)
      return {
        variant: i % 2 === 0 ? 'a' : 'b',
        block: i >> 2,
        position: i % 4,
        startedAt: i,
        wallMs: 50 + series.reduce((sum, each) => sum + each, 0),
        value: mean(series.slice(steady.from ?? 0)),
        iterations: series,
        steady,
        report: {},
      }
    })

  test('are told apart', () => {
    const [a, b] = describeNoise(pilot(0.02, 0.1, 230))
    for (const noise of [a, b]) {
      expect(noise.withinProcess).toBeGreaterThan(0.08)
      expect(noise.withinProcess).toBeLessThan(0.12)
      expect(noise.steadyIterations).toBeGreaterThan(190)
      expect(noise.betweenProcesses).toBeGreaterThan(0.012)
      expect(noise.betweenProcesses).toBeLessThan(0.03)
    }
  })

  test('decide how many iterations a process is worth', () => {
    const scaleOf = (processes: ProcessRecord[]) => {
      const values = (name: string): number[] =>
        processes.filter((p) => p.variant === name).map((p) => Math.log(p.value ?? 1))
      const [a, b] = [values('a'), values('b')]
      return blockScale({
        blocks: a.flatMap((_, i) => (i % 2 ? [[(b[i] + b[i - 1] - a[i] - a[i - 1]) / 2]] : [])),
      })
    }
    const noisyProcesses = pilot(0.05, 0.05, 230)
    const few = planIterations(noisyProcesses, scaleOf(noisyProcesses))
    const noisyIterations = pilot(0.01, 0.4, 230)
    const many = planIterations(noisyIterations, scaleOf(noisyIterations))
    expect(few?.steady).toBe(40)
    expect(many?.steady).toBeGreaterThan(100)
    expect(few?.warmup).toBeGreaterThanOrEqual(25)
    expect(few?.iterationMs).toBeGreaterThan(8)
    expect(planIterations([], 1)).toBeUndefined()
  })
})
