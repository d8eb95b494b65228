// The statistics against R, scipy and mpmath: fixture tables with the commands that made them beside them.
import { readFileSync } from 'node:fs'
import {
  changePoints,
  cohenD,
  equivalenceTest,
  findSteadyState,
  hedgesG,
  holm,
  mean,
  noncentralTCdf,
  noncentralTQuantile,
  noncentralTUpper,
  normalCdf,
  normalQuantile,
  normalUpper,
  pairedRankTest,
  pairedTest,
  pseudoMedian,
  quantile,
  randomSource,
  rankSumTest,
  ratioOfMeans,
  sequentialBoundaries,
  sequentialInflation,
  sequentialPower,
  signedRankTest,
  spentAlpha,
  tCdf,
  tQuantile,
  tTestDetectable,
  tTestPower,
  tTestSampleSize,
  tUpper,
  tUpperQuantile,
  variance,
  welchEquivalence,
  welchPower,
  welchRatio,
  welchTest,
} from '@optpoline/lab'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { incompleteBeta, logBeta, logGamma } from '../src/statistics/special.js'

type Value = number | 'Inf' | '-Inf'
interface Samples {
  name: string
  a: number[]
  b: number[]
  welch: number[]
  welch90: number[]
  ratio: number[]
  rankSum: number[]
  rankSumGreater: number[]
  rankSumNormal: number[]
  paired?: number[]
  signedRank?: number[]
  signedRankLess?: number[]
  signedRankNormal?: number[]
}
interface Tables {
  t: { t: number; df: number; lower: number; upper: number }[]
  tQuantile: { p: number; df: number; t: Value }[]
  normal: { z: number; lower: number; upper: number }[]
  normalQuantile: { p: number; z: number }[]
  noncentralT: { t: number; df: number; ncp: number; lower: number; upper: number }[]
  samples: Samples[]
  power: {
    type: 'two-sample' | 'paired' | 'one-sample'
    alternative: 'two-sided' | 'one-sided'
    strict: boolean
    n: number
    delta: number
    sd: number
    alpha: number
    power: number
    size90: number
    detectable80: number
  }[]
  holm: { p: number[]; adjusted: number[] }[]
  signedRank: { d: number[]; p: number }[]
  boundaries: { looks: number; z: number[] }[]
  crossing: { fractions: number[]; bounds: number[]; drift: number; p: number }[]
}

const table = (name: string): Tables =>
  JSON.parse(readFileSync(new URL(`./fixtures/${name}-reference.json`, import.meta.url), 'utf8'))
const R = table('r')
const scipy = table('scipy')

/** Equal to a relative tolerance, or to 1e-300 absolute. */
function near(got: number, wanted: number, relative: number, what: unknown): void {
  const off = Math.abs(got - wanted)
  if (off <= relative * Math.abs(wanted) || off < 1e-300) return
  expect.fail(`got ${got}, wanted ${wanted} (off by ${off / Math.abs(wanted)}) for ${JSON.stringify(what)}`)
}
const all = (got: number[], wanted: number[], relative: number, what: unknown): void => {
  expect(got).toHaveLength(wanted.length)
  for (const [i, value] of wanted.entries()) near(got[i], value, relative, [what, i])
}

describe('special functions', () => {
  test('log-gamma: factorials, halves, recursion', () => {
    let logFactorial = 0
    for (let n = 1; n < 170; n++) {
      near(logGamma(n + 1), (logFactorial += Math.log(n)), 1e-14, n)
    }
    near(logGamma(0.5), Math.log(Math.PI) / 2, 1e-15, 0.5)
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (x) => {
        const step = logGamma(x + 1) - logGamma(x)
        expect(Math.abs(step - Math.log(x))).toBeLessThan(1e-14 * (1 + Math.abs(logGamma(x))) * 4)
      }),
      { seed: 1 },
    )
    expect(() => logGamma(0)).toThrow(RangeError)
  })

  test('log-beta keeps its digits where log-gammas cancel', () => {
    // B(a, 1) = 1 / a, B(a, 2) = 1 / (a (a + 1)), B(½, ½) = π.
    for (const a of [0.1, 3, 15.9, 16, 40, 1e4, 1e7, 1e12]) {
      near(Math.exp(logBeta(a, 1)), 1 / a, 1e-13, a)
      near(Math.exp(logBeta(2, a)), 1 / a / (a + 1), 1e-13, a)
    }
    near(Math.exp(logBeta(0.5, 0.5)), Math.PI, 1e-14, 'half')
    near(logBeta(20, 30), logGamma(20) + logGamma(30) - logGamma(50), 1e-13, 'both large')
  })

  test('the incomplete beta function is a distribution function, and symmetric', () => {
    expect(incompleteBeta(0, 1, 2, 3)).toBe(0)
    expect(incompleteBeta(1, 0, 2, 3)).toBe(1)
    near(incompleteBeta(0.3, 0.7, 2, 1), 0.09, 1e-14, 'x²')
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        (x, a, b) => {
          const y = 1 - x
          expect(Math.abs(incompleteBeta(x, y, a, b) + incompleteBeta(y, x, b, a) - 1)).toBeLessThan(1e-12)
        },
      ),
      { seed: 2 },
    )
  })
})

describe.each([
  ['R', R],
  ['scipy', scipy],
] as const)('distributions equal those of %s', (name, reference) => {
  test('t: both tails', () => {
    for (const row of reference.t) {
      near(tCdf(row.t, row.df), row.lower, 1e-11, row)
      near(tUpper(row.t, row.df), row.upper, 1e-11, row)
    }
  })
  test('t: quantiles', () => {
    for (const row of reference.tQuantile) {
      // R answers 2.6e-16 where the median is 0.
      if (row.p === 0.5) expect(Math.abs(tQuantile(row.p, row.df))).toBe(0)
      else near(tQuantile(row.p, row.df), Number(row.t), 1e-10, row)
      if (row.p !== 0.5) near(tUpperQuantile(row.p, row.df), -tQuantile(row.p, row.df), 1e-15, row)
    }
  })
  test('noncentral t', () => {
    for (const row of reference.noncentralT) {
      // R stops its series at an absolute 1e-12; mpmath's values are good in the tails as well.
      const lower = noncentralTCdf(row.t, row.df, row.ncp)
      expect(Math.abs(lower - row.lower), JSON.stringify(row)).toBeLessThan(name === 'R' ? 1e-10 : 1e-13)
      if (name === 'scipy') {
        if (row.lower > 1e-14) near(lower, row.lower, 1e-9, row)
        if (row.upper > 1e-14) near(noncentralTUpper(row.t, row.df, row.ncp), row.upper, 1e-9, row)
      }
    }
  })
})

describe('distributions by themselves', () => {
  test('normal distribution, from R', () => {
    for (const row of R.normal) {
      near(normalCdf(row.z), row.lower, 1e-13, row)
      near(normalUpper(row.z), row.upper, 1e-13, row)
    }
    for (const row of R.normalQuantile) near(normalQuantile(row.p), row.z, 1e-12, row)
  })
  const df = fc.double({ min: 0.3, max: 1e5, noNaN: true })
  test('a quantile is where the distribution function reaches p', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), df, (p, v) => {
        near(tUpper(tUpperQuantile(p, v), v), p, 1e-10, [p, v])
      }),
      { seed: 3 },
    )
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true }),
        fc.double({ min: 1, max: 300, noNaN: true }),
        fc.double({ min: -10, max: 40, noNaN: true }),
        (p, v, ncp) => near(noncentralTCdf(noncentralTQuantile(p, v, ncp), v, ncp), p, 1e-9, [p, v, ncp]),
      ),
      { seed: 4, numRuns: 40 },
    )
  })
  test('noncentral t with ncp 0 is t, and mirrors', () => {
    for (const v of [1, 4, 33.3, 900]) {
      for (const t of [-5, -0.2, 0, 1, 9]) {
        near(noncentralTCdf(t, v, 0), tCdf(t, v), 1e-12, [t, v])
        near(noncentralTCdf(t, v, 1.7), noncentralTUpper(-t, v, -1.7), 1e-12, [t, v])
      }
    }
  })
  test('infinite degrees of freedom are the normal distribution', () => {
    expect(tCdf(1.5, Infinity)).toBe(normalCdf(1.5))
    near(tUpperQuantile(0.025, Infinity), 1.959963984540054, 1e-14, 'z')
    expect(noncentralTCdf(1.5, Infinity, 1)).toBe(normalCdf(0.5))
  })
  test('refuses what is no probability or no degrees of freedom', () => {
    expect(() => tQuantile(1.1, 3)).toThrow(/needs 0 to 1/)
    expect(() => tCdf(1, 0)).toThrow(/degrees of freedom/)
    expect(() => noncentralTCdf(1, 3, NaN)).toThrow(/ncp/)
  })
})

describe('tests equal those of R', () => {
  test.each(R.samples.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const { a, b } = row
    const welch = welchTest(a, b)
    const { low, high } = welch.difference
    all([welch.t, welch.df, welch.p, low, high, welch.standardError], row.welch, 1e-9, 'Welch')
    const other = welchTest(a, b, { level: 0.9, nullDifference: 0.25 })
    all([other.t, other.df, other.p, other.difference.low, other.difference.high], row.welch90, 1e-9, '90 %')
    const ratio = welchRatio(a, b)
    all([ratio.estimate, ratio.low, ratio.high], row.ratio, 1e-9, 'ratio')

    const ranks = rankSumTest(a, b)
    const rankRow = [ranks.statistic, ranks.p, ranks.shift.estimate, ranks.shift.low, ranks.shift.high]
    all(rankRow.slice(0, row.rankSum.length), row.rankSum, 1e-9, 'rank sum')
    all([rankSumTest(a, b, { alternative: 'greater' }).p], row.rankSumGreater, 1e-9, 'rank sum, greater')
    all([rankSumTest(a, b, { exact: false }).p], row.rankSumNormal, 1e-9, 'rank sum, normal')

    if (row.paired && row.signedRank && row.signedRankLess && row.signedRankNormal) {
      const paired = pairedTest(a, b)
      all(
        [paired.t, paired.df, paired.p, paired.difference.low, paired.difference.high],
        row.paired,
        1e-9,
        'paired',
      )
      const signed = pairedRankTest(a, b)
      const signedRow = [
        signed.statistic,
        signed.p,
        signed.shift.estimate,
        signed.shift.low,
        signed.shift.high,
      ]
      all(signedRow.slice(0, row.signedRank.length), row.signedRank, 1e-9, 'signed rank')
      all([pairedRankTest(a, b, { alternative: 'less' }).p], row.signedRankLess, 1e-9, 'signed rank, less')
      all([pairedRankTest(a, b, { exact: false }).p], row.signedRankNormal, 1e-9, 'signed rank, normal')
    }
  })

  test('power, sample size and detectable effect', () => {
    for (const { power, size90, detectable80, ...row } of R.power) {
      const { n, delta, ...options } = row
      expect(Math.abs(tTestPower(row) - power), JSON.stringify(row)).toBeLessThan(1e-9)
      near(tTestSampleSize({ ...options, delta, power: 0.9 }), size90, 1e-9, row)
      near(tTestDetectable({ ...options, n, power: 0.8 }), detectable80, 1e-9, row)
    }
  })

  test("Holm's correction", () => {
    for (const row of R.holm) all(holm(row.p), row.adjusted, 1e-14, row.p)
  })
})

describe('tests equal those of scipy', () => {
  test.each(scipy.samples.map((row) => [row.name, row] as const))('%s', (_, { a, b, welch, rankSum }) => {
    const w = welchTest(a, b)
    all([w.t, w.p], welch, 1e-9, 'Welch')
    const u = rankSumTest(a, b)
    all([u.statistic, u.p], rankSum, 1e-9, 'rank sum')
  })
  test('signed rank', () => {
    for (const { d, p } of scipy.signedRank) near(signedRankTest(d).p, p, 1e-12, d)
  })
})

describe('what R has no one call for', () => {
  const random = randomSource(11)
  const sample = (n: number, center = 100, spread = 4): number[] =>
    Array.from({ length: n }, () => center + spread * (random() + random() + random() - 1.5))

  test("Hedges' g is Cohen's d times J = 1 - 3 / (4 df - 1), about", () => {
    const [a, b] = [sample(9), sample(14, 104)]
    expect(cohenD(a, b)).toBeCloseTo(
      (mean(b) - mean(a)) / Math.sqrt((8 * variance(a) + 13 * variance(b)) / 21),
      12,
    )
    expect(hedgesG(a, b) / cohenD(a, b)).toBeCloseTo(1 - 3 / (4 * 21 - 1), 3)
  })

  test('equivalence: p < alpha exactly when the 1 - 2 alpha interval lies inside the margins', () => {
    for (let i = 0; i < 200; i++) {
      const [a, b] = [sample(6), sample(8, 100 + 3 * random())]
      const { low, high } = welchTest(a, b, { level: 0.9 }).difference
      expect(welchEquivalence(a, b, -3, 3).p < 0.05).toBe(low > -3 && high < 3)
    }
    expect(equivalenceTest({ estimate: 0, standardError: 0, df: 3 }, -1, 1).p).toBe(0)
    expect(() => welchEquivalence([1, 2], [1, 2], 1, -1)).toThrow(/low < high/)
  })

  test("Fieller's ends are where the test of b - r a has p = 1 - level", () => {
    const [a, b] = [sample(12), sample(12, 130, 20)]
    const paired = ratioOfMeans(a, b, { paired: true })
    for (const r of [paired.low, paired.high]) {
      const scaled = a.map((value) => r * value)
      near(pairedTest(scaled, b).p, 0.05, 1e-9, r)
    }
    const apart = ratioOfMeans(a, b)
    expect(apart.low).toBeLessThan(mean(b) / mean(a))
    expect(apart.high).toBeGreaterThan(mean(b) / mean(a))
    expect(ratioOfMeans([1, 100], [3, 4])).toMatchObject({ low: 0, high: Infinity })
  })

  test('power of Welch with equal sizes and spreads is that of the two-sample test', () => {
    const same = welchPower({ delta: 1, sdA: 2, sdB: 2, nA: 20, nB: 20 })
    near(same, tTestPower({ n: 20, delta: 1, sd: 2 }), 1e-12, 'equal')
  })

  test('constant data: equal means are no evidence, unequal ones are certain', () => {
    expect(welchTest([2, 2, 2], [2, 2, 2])).toMatchObject({ t: 0, p: 1 })
    expect(welchTest([2, 2, 2], [3, 3, 3])).toMatchObject({ t: Infinity, p: 0 })
    expect(signedRankTest([0, 0, 0]).p).toBe(1)
  })

  test('the interval of the signed rank test holds exactly the shifts that it does not reject', () => {
    const d = sample(11, 1, 5)
    const { shift, level } = signedRankTest(d)
    const inside = (shift.high - shift.low) * 1e-6
    for (const end of [shift.low, shift.high]) {
      const inward = end === shift.low ? inside : -inside
      expect(signedRankTest(d, { nullShift: end + inward }).p).toBeGreaterThan(1 - level)
      expect(signedRankTest(d, { nullShift: end - inward }).p).toBeLessThanOrEqual(0.05)
    }
    expect(level).toBeGreaterThanOrEqual(0.95)
    expect(pseudoMedian([1, 2, 4]).level).toBeLessThan(0.95)
  })

  test('quantiles are those of R type 7', () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75)
    expect(quantile([5], 0.9)).toBe(5)
  })

  test('errors say what was got and what is needed', () => {
    expect(() => welchTest([1], [1, 2])).toThrow('Welch test, first sample: got 1 values, needs at least 2')
    expect(() => welchTest([1, NaN], [1, 2])).toThrow('value 1 is NaN')
    expect(() => pairedTest([1, 2], [1])).toThrow('got 2 and 1 values')
    expect(() => welchRatio([1, -2], [1, 2])).toThrow('above 0')
    expect(() => welchTest([1, 2], [1, 2], { level: 95 })).toThrow('0 < level < 1')
    expect(() => tTestSampleSize({ power: 0.9, delta: 1e-9 })).toThrow('more than 1e9')
  })
})

describe('looking early', () => {
  test('boundaries are those published for the O’Brien-Fleming-like spending function', () => {
    for (const { looks, z } of scipy.boundaries) {
      const got = sequentialBoundaries(Array.from({ length: looks }, (_, k) => (k + 1) / looks))
      for (const [k, look] of got.entries()) expect(Math.abs(look.z - z[k])).toBeLessThan(2e-4)
      expect(got.at(-1)?.spent).toBe(0.05)
    }
  })
  test('crossing probabilities equal those of the multivariate normal distribution', () => {
    for (const { fractions, bounds, drift, p } of scipy.crossing) {
      const looks = fractions.map((fraction, k) => ({ fraction, z: bounds[k], spent: 0, alpha: 0 }))
      // scipy integrates by quasi-Monte Carlo from three dimensions on.
      expect(Math.abs(sequentialPower(looks, drift) - p)).toBeLessThan(fractions.length > 2 ? 1e-4 : 2e-7)
    }
  })
  test('under no effect the boundaries are crossed with probability alpha, at any spacing', () => {
    for (const fractions of [
      [1],
      [0.1, 0.15, 0.9, 1],
      [0.5, 0.51, 1],
      Array.from({ length: 20 }, (_, k) => (k + 1) / 20),
    ]) {
      expect(sequentialPower(sequentialBoundaries(fractions), 0)).toBeCloseTo(0.05, 7)
      expect(sequentialPower(sequentialBoundaries(fractions, 0.01), 0)).toBeCloseTo(0.01, 7)
    }
  })
  test('one look is the fixed test, and five cost a few per cent', () => {
    const [look] = sequentialBoundaries([1])
    near(look.z, 1.959963984540054, 1e-12, 'one look')
    expect(sequentialInflation(sequentialBoundaries([0.2, 0.4, 0.6, 0.8, 1]), 0.9)).toBeCloseTo(1.0231, 3)
    expect(spentAlpha(0)).toBe(0)
  })
  test('fractions must rise', () => {
    expect(() => sequentialBoundaries([0.5, 0.4])).toThrow(/rising/)
  })
})

describe('steady state', () => {
  const random = randomSource(5)
  const noise = (sd: number): number => sd * (random() + random() + random() + random() - 2) * Math.sqrt(3)
  const series = (n: number, level: (i: number) => number, sd = 0.02): number[] =>
    Array.from({ length: n }, (_, i) => level(i) * Math.exp(noise(sd)))

  test('PELT finds the segmentation of least cost', () => {
    // Against the same minimum by trying all segmentations of a short series.
    const shortest = 3
    for (let round = 0; round < 20; round++) {
      const data = series(14, (i) => (i < 5 ? 1 : i < 9 + (round % 4) ? 1.2 : 0.9), 0.08).map(Math.log)
      const cost = (from: number, to: number): number => {
        const part = data.slice(from, to)
        const spread = Math.max((variance(part) * (part.length - 1)) / part.length, 1e-8)
        return part.length * (Math.log(2 * Math.PI * spread) + 1)
      }
      const penalty = 2 + round / 4
      let best = Infinity
      let bestCuts: number[] = []
      const search = (from: number, cuts: number[], sum: number): void => {
        const whole = sum + cost(from, data.length)
        if (whole < best) [best, bestCuts] = [whole, cuts]
        for (let cut = from + shortest; cut <= data.length - shortest; cut++) {
          search(cut, [...cuts, cut], sum + cost(from, cut) + penalty)
        }
      }
      search(0, [], 0)
      expect(changePoints(data, { penalty, shortest })).toEqual(bestCuts)
    }
  })

  test('tells flat, warm-up, slowdown and unsettled apart', () => {
    expect(findSteadyState(series(200, () => 5))).toMatchObject({ kind: 'flat', from: 0 })
    const warm = findSteadyState(series(300, (i) => (i < 40 ? 9 : i < 90 ? 6 : 5)))
    expect(warm.kind).toBe('warmup')
    expect(Math.abs((warm.from ?? 0) - 90)).toBeLessThanOrEqual(3)
    expect(warm.segments).toHaveLength(3)
    const slow = findSteadyState(series(300, (i) => (i < 100 ? 5 : 6)))
    expect(slow.kind).toBe('slowdown')
    const steps = series(400, (i) => 5 + Math.floor(i / 60))
    expect(findSteadyState(steps)).toMatchObject({ kind: 'unsettled' })
    expect(
      findSteadyState(
        series(300, (i) => (i < 100 ? 5 : 6)),
        { rate: true },
      ).kind,
    ).toBe('warmup')
    expect(findSteadyState([1, 2, 3]).kind).toBe('short')
  })

  test('a return to the level of the end is no change', () => {
    const data = series(400, (i) => (i >= 100 && i < 130 ? 7 : 5))
    const found = findSteadyState(data)
    expect(found.segments).toHaveLength(3)
    expect(found).toMatchObject({ kind: 'warmup' })
  })

  test('single pauses and constant series are steady', () => {
    const pauses = findSteadyState(series(400, (i) => (i % 97 === 50 ? 50 : 5)))
    expect(pauses).toMatchObject({ kind: 'flat', outliers: 4 })
    expect(findSteadyState(Array.from({ length: 100 }, () => 3)).kind).toBe('flat')
  })

  test('long series are searched in bins', () => {
    const found = findSteadyState(series(50_000, (i) => (i < 7000 ? 6 : 5)))
    expect(found.kind).toBe('warmup')
    expect(Math.abs((found.from ?? 0) - 7000)).toBeLessThanOrEqual(75)
    expect(found.segments.at(-1)?.to).toBe(50_000)
  })

  test('finds no change where there is none, in 495 of 500 series', () => {
    let flat = 0
    for (let round = 0; round < 500; round++) {
      if (findSteadyState(series(150, () => 2, 0.05)).kind === 'flat') flat++
    }
    expect(flat).toBeGreaterThanOrEqual(495)
  })
})
