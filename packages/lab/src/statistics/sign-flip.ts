/**
 * A sign-flip test whose scores fit themselves to the noise, with its interval by inversion and the estimate in the
 * middle: for blocks of runs whose order was drawn by a coin.
 *
 * A block gives the log ratio of each of its pairings of a run of b with a run of a. Had the coin fallen the other
 * way, all residuals of the block would have the other sign; so, given their sizes, the sign of a block's score is a
 * fair coin, whatever the noise (Fisher 1935), and the level holds for every score that depends on the sizes alone.
 * That freedom goes into power: the score is the efficient one of a mixture of three normals around 0, fitted to the
 * sizes. It is the mean where the noise is normal, and gives next to no weight to what is far off where the rest is
 * close: a pairing of which a neighbour hit one run, or of which one run got fast machine code and the other did not.
 *
 * Whether what is far off lies on one side is not asked here; ../analysis/log-ratio.ts does.
 */
import { checkSample, type Interval, mean, median } from './describe.js'
import { normalDensity, normalQuantile, normalUpper, rootOf } from './distributions.js'
import { type Alternative, signedRankP } from './ranks.js'
import { checkLevel } from './t-tests.js'

/** Normal distributions around 0, the narrow one first. */
interface Mixture {
  variances: Float64Array
  /** Densities at 0, but for the factor that all have. */
  heights: Float64Array
}

const COMPONENTS = 3
const ROUNDS = 8
/** Sizes that each component's first variance counts for, so that none closes on a few values. */
const PRIOR = 2
/** Median of z² of a normal distribution: from the first quartile of all squares to a variance, if half are close. */
const MEDIAN_SQUARE = 0.455
/** Least variance of a component, as a share of the one that the first quartile gives. */
const NARROWEST = 0.5
/** More sizes than this are fitted in as many groups of neighbours. */
const MOST_GROUPS = 32
/** Up to so many blocks all signs are tried. */
const COUNTED_UP_TO = 12

/** How much less a centre may be worth, in units of log likelihood, to have a part in the interval. */
const NEARLY_AS_GOOD = 8

/** Factor from one shift that is tried to the next, outward. */
const STRIDE = 1.5

/** A place where the scores sum to 0: the width of what lies close to it, and how good it is. */
interface Centre {
  at: number
  width: number
  worth: number
}

/** Test, estimate and interval for the centre of the blocks' log ratios. */
export class SignFlipTest {
  readonly #values: Float64Array
  /** Index of each block's first value, and the end. */
  readonly #starts: number[] = [0]
  readonly #blocks: readonly (readonly number[])[]
  readonly #sorted: Float64Array
  readonly #residuals: Float64Array
  readonly #squares: Float64Array
  readonly #leastVariance: number
  readonly #intervals = new Map<number, Interval>()
  #means: readonly number[] | undefined
  #found: readonly Centre[] | undefined

  /**
   * @param blocks log ratios of each block's pairings
   * @param grain step of the log ratios where the metric is rounded: noise is never taken to be finer
   * @throws RangeError without blocks, for empty blocks, or for values that are not finite
   */
  constructor(blocks: readonly (readonly number[])[], grain = 0) {
    if (blocks.length === 0) throw new RangeError('sign-flip test: got no blocks, needs at least 1')
    for (const block of blocks) {
      checkSample('sign-flip test, block', block, 1)
      this.#starts.push(this.#starts[this.#starts.length - 1] + block.length)
    }
    this.#blocks = blocks
    this.#values = new Float64Array(this.#starts[blocks.length])
    let at = 0
    for (const block of blocks) for (const value of block) this.#values[at++] = value
    this.#sorted = this.#values.slice().sort()
    this.#residuals = new Float64Array(this.#values.length)
    this.#squares = new Float64Array(this.#values.length)
    // The error of a rounded value is uniform; a log ratio has two.
    this.#leastVariance = (grain * grain) / 6
  }

  /**
   * p of the hypothesis that the centre is at `shift`: below 1 - level exactly when the interval of that level leaves
   * `shift` out. Of the shifts on the way from the estimate the one that is rejected most counts: between two speeds
   * the scores see little, and a shift there is no better than one before it that is out of the question.
   */
  p(shift = 0, alternative: Alternative = 'two-sided'): number {
    return Math.max(...this.#near().map((centre) => this.#pFrom(centre, shift, alternative)))
  }

  /**
   * Where the sum of the scores is 0. Runs of two speeds give several such places, one for each way to pair them; then
   * it is that of the best fit, less what ranks find to be on one side of it.
   */
  get estimate(): number {
    return this.#centres()[0].at
  }

  /**
   * The shifts around the estimate that the test does not reject at `1 - level`, together with those around other
   * centres that are nearly as good, which only few blocks have.
   */
  interval(level = 0.95): Interval {
    checkLevel(level)
    const known = this.#intervals.get(level)
    if (known) return known
    const alpha = 1 - level
    const near = this.#near()
    const interval = {
      estimate: this.estimate,
      low: Math.min(...near.map((centre) => this.#end(centre, -1, alpha))),
      high: Math.max(...near.map((centre) => this.#end(centre, 1, alpha))),
    }
    this.#intervals.set(level, interval)
    return interval
  }

  get #contrasts(): readonly number[] {
    this.#means ??= this.#blocks.map(mean)
    return this.#means
  }

  /** All centres that are found, the best first. */
  #centres(): readonly Centre[] {
    if (this.#found) return this.#found
    const sorted = this.#sorted
    const quartiles = [1, 2, 3].map((quarter) => sorted[(quarter * sorted.length) >> 2])
    const found: Centre[] = []
    for (const start of [...quartiles, median(this.#contrasts), halfSampleMode(sorted)]) {
      const { at, width, likelihood } = this.#settle(start)
      if (found.some((other) => Math.abs(at - other.at) <= 0.01 * width)) continue
      const { p } = signedRankP(this.#contrasts, { nullShift: at, exact: false })
      const z = normalQuantile(Math.max(p, 1e-12) / 2)
      // The pairings of a block share its runs, and count as one.
      const worth = (likelihood * this.#contrasts.length) / this.#values.length - z * z
      found.push({ at, width, worth })
    }
    this.#found = found.sort((one, other) => other.worth - one.worth)
    return this.#found
  }

  #near(): readonly Centre[] {
    const centres = this.#centres()
    return centres.filter(({ worth }) => worth > centres[0].worth - NEARLY_AS_GOOD)
  }

  #pFrom({ at, width }: Centre, shift: number, alternative: Alternative): number {
    let p = this.pAt(shift, alternative)
    // One-sided, a shift on the other side of the centre is what the alternative denies.
    if (width === 0 || alternative === (shift > at ? 'greater' : 'less')) return p
    const way = shift - at
    const reach = Math.abs(way)
    for (let off = this.#step(width); off < reach; off *= STRIDE) {
      p = Math.min(p, this.pAt(at + (off / reach) * way, alternative))
    }
    return p
  }

  /** About a standard error. */
  #step(width: number): number {
    return width / Math.sqrt(this.#blocks.length)
  }

  /** p at a shift by itself, without what is on the way: {@link p} unless there are several speeds, in a twentieth of its time. */
  pAt(shift: number, alternative: Alternative = 'two-sided'): number {
    const scores = this.#scoresAt(shift)
    let sum = 0
    for (let i = 0; i < scores.length; i++) sum += scores[i]
    if (alternative === 'two-sided') return Math.min(1, 2 * signSumUpper(scores, Math.abs(sum)))
    const toward = alternative === 'greater' ? sum : -sum
    return toward >= 0 ? signSumUpper(scores, toward) : 1 - signSumUpper(scores, -toward, false)
  }

  #end({ at, width }: Centre, direction: 1 | -1, alpha: number): number {
    // Without any noise every other centre is rejected.
    if (width === 0) return at
    const excess = (reach: number): number => Math.log(this.pAt(at + direction * reach, 'two-sided') / alpha)
    const step = this.#step(width)
    if (excess(0) < 0) return at
    let inside = 0
    let outside = step
    while (excess(outside) >= 0) {
      inside = outside
      outside *= STRIDE
      // Fewer blocks than the level takes: no centre is ever rejected.
      if (outside > 1e6 * step) return direction * Infinity
    }
    return at + direction * rootOf(excess, inside, outside, 1e-3 * step)
  }

  /** Leaves the residuals behind. */
  #fitAt(shift: number): Mixture | undefined {
    const values = this.#values
    const residuals = this.#residuals
    for (let i = 0; i < values.length; i++) residuals[i] = values[i] - shift
    const squares = this.#squares
    squaresAround(this.#sorted, shift, squares)
    return fitMixture(squares, this.#leastVariance)
  }

  /** Each block's score at a centre: the sum of those of its residuals. */
  #scoresAt(shift: number): Float64Array {
    const scores = new Float64Array(this.#blocks.length)
    const mixture = this.#fitAt(shift)
    if (!mixture) return scores
    const starts = this.#starts
    const residuals = this.#residuals
    for (let block = 0; block < scores.length; block++) {
      let score = 0
      for (let i = starts[block]; i < starts[block + 1]; i++) {
        score += residuals[i] * precision(mixture, residuals[i] * residuals[i])
      }
      scores[block] = score
    }
    return scores
  }

  /** From a start to where the scores sum to 0: weighted means by a mixture, and the mixture fitted there, in turn. */
  #settle(start: number): { at: number; width: number; likelihood: number } {
    let at = start
    for (let round = 0; ; round++) {
      const mixture = this.#fitAt(at)
      if (!mixture) return { at, width: 0, likelihood: 0 }
      const width = Math.sqrt(mixture.variances[0])
      let moved = 0
      for (let inner = 0; inner < 20; inner++) {
        let sum = 0
        let weights = 0
        for (const value of this.#values) {
          const off = value - at - moved
          const weight = precision(mixture, off * off)
          sum += weight * off
          weights += weight
        }
        moved += sum / weights
        if (Math.abs(sum) < 1e-3 * width * weights) break
      }
      if (Math.abs(moved) < 2e-3 * width || round === 30) {
        let likelihood = 0
        for (const residual of this.#residuals) likelihood += logDensity(mixture, residual * residual)
        return { at, width, likelihood }
      }
      // Two fits may point at each other; half of the way ends between them.
      at += round < 6 ? moved : moved / 2
    }
  }
}

/** The squared distances of sorted values from a place, the smallest first, by merging both sides. */
function squaresAround(sorted: Float64Array, place: number, squares: Float64Array): void {
  let right = 0
  while (right < sorted.length && sorted[right] < place) right++
  let left = right - 1
  for (let i = 0; i < squares.length; i++) {
    const takesRight = left < 0 || (right < sorted.length && sorted[right] - place < place - sorted[left])
    const off = takesRight ? sorted[right++] - place : sorted[left--] - place
    squares[i] = off * off
  }
}

/**
 * Expectation and maximisation for a fixed number of rounds, from the squares of residuals, the smallest first; undefined
 * when all are 0.
 */
function fitMixture(squares: Float64Array, leastVariance: number): Mixture | undefined {
  const largest = squares[squares.length - 1]
  if (largest === 0) return undefined
  const quartile = squares[squares.length >> 2] || squares.find((square) => square > 0) || largest
  const close = Math.max(quartile / MEDIAN_SQUARE, leastVariance)
  const far = Math.max(largest / 2, close)
  const first = [close, Math.sqrt(close * Math.max(largest, close)), far]
  const least = Math.max(NARROWEST * close, leastVariance)
  const { means, counts } = groups(squares)
  const variances = Float64Array.from(first)
  const heights = Float64Array.of(0.5, 0.25, 0.25)
  for (let k = 0; k < COMPONENTS; k++) heights[k] /= Math.sqrt(variances[k])
  const shares = new Float64Array(COMPONENTS)
  const sums = new Float64Array(COMPONENTS)
  const totals = new Float64Array(COMPONENTS)
  for (let round = 0; round < ROUNDS; round++) {
    sums.fill(0)
    totals.fill(0)
    for (let i = 0; i < means.length; i++) {
      const square = means[i]
      let density = 0
      for (let k = 0; k < COMPONENTS; k++) {
        shares[k] = heights[k] * Math.exp((-0.5 / variances[k]) * square)
        density += shares[k]
      }
      // So far out that all are 0: the widest one's.
      if (density === 0) shares[COMPONENTS - 1] = density = 1
      const each = counts[i] / density
      for (let k = 0; k < COMPONENTS; k++) {
        const part = each * shares[k]
        totals[k] += part
        sums[k] += part * square
      }
    }
    for (let k = 0; k < COMPONENTS; k++) {
      variances[k] = Math.max((sums[k] + PRIOR * first[k]) / (totals[k] + PRIOR), least)
      const weight = (totals[k] + 0.5) / (squares.length + 0.5 * COMPONENTS)
      heights[k] = weight / Math.sqrt(variances[k])
    }
  }
  return { variances, heights }
}

/** Means of neighbours among sorted values: as many groups as allowed, each of about as many values. */
function groups(sorted: Float64Array): { means: Float64Array; counts: Float64Array } {
  const count = Math.min(sorted.length, MOST_GROUPS)
  const means = new Float64Array(count)
  const counts = new Float64Array(count)
  for (let i = 0; i < sorted.length; i++) {
    const group = Math.floor((i * count) / sorted.length)
    counts[group]++
    means[group] += sorted[i]
  }
  for (let group = 0; group < count; group++) means[group] /= counts[group]
  return { means, counts }
}

/** Mean of 1 / variance over the components that a residual of this square may come from: its weight. */
function precision({ variances, heights }: Mixture, square: number): number {
  let density = 0
  let sum = 0
  for (let k = 0; k < COMPONENTS; k++) {
    const part = heights[k] * Math.exp((-0.5 * square) / variances[k])
    density += part
    sum += part / variances[k]
  }
  return density > 0 ? sum / density : 1 / variances[COMPONENTS - 1]
}

function logDensity({ variances, heights }: Mixture, square: number): number {
  let density = 0
  for (let k = 0; k < COMPONENTS; k++) {
    density += heights[k] * Math.exp((-0.5 * square) / variances[k])
  }
  return Math.log(Math.max(density, Number.MIN_VALUE))
}

/** Half of the half of the half that lies closest together, to its middle (Bickel and Frühwirth 2006). */
function halfSampleMode(sorted: Float64Array): number {
  let rest = sorted
  while (rest.length > 2) {
    const half = (rest.length + 1) >> 1
    let from = 0
    for (let i = 1; i + half <= rest.length; i++) {
      if (rest[i + half - 1] - rest[i] < rest[from + half - 1] - rest[from]) from = i
    }
    rest = rest.subarray(from, from + half)
  }
  return (rest[0] + rest[rest.length - 1]) / 2
}

/**
 * P(sum of the scores, each with a random sign, >= `sum`) for `sum` >= 0; with `orEqual` false, of > `sum`. Counted
 * for few scores, else by the saddlepoint approximation of Lugannani and Rice (1980), which Robinson (1982) gives for
 * such sums; never below 2^-n.
 */
export function signSumUpper(scores: ArrayLike<number>, sum: number, orEqual = true): number {
  const sizes: number[] = []
  for (let i = 0; i < scores.length; i++) if (scores[i] !== 0) sizes.push(Math.abs(scores[i]))
  const n = sizes.length
  if (n === 0) return orEqual ? 1 : 0
  let total = 0
  let squares = 0
  for (const size of sizes) {
    total += size
    squares += size * size
  }
  const rounding = 1e-12 * total
  if (n <= COUNTED_UP_TO) return countSigns(sizes, orEqual ? sum - rounding : sum + rounding)
  const least = 2 ** -n
  if (sum >= total - rounding) return orEqual ? least : 0
  const z = sum / Math.sqrt(squares)
  // Next to the middle the formula is 0 / 0 and the normal distribution as good.
  if (z < 0.02) return normalUpper(z)
  const t = saddlepoint(sizes, sum, sum / squares)
  let cumulant = 0
  let curvature = 0
  for (const size of sizes) {
    const tanh = Math.tanh(size * t)
    // log cosh x, without overflow
    cumulant += size * t + Math.log1p(Math.exp(-2 * size * t)) - Math.LN2
    curvature += size * size * (1 - tanh * tanh)
  }
  const w = Math.sqrt(2 * Math.max(t * sum - cumulant, 0))
  const u = t * Math.sqrt(curvature)
  if (!(w > 0 && u > 0)) return Math.max(least, normalUpper(z))
  return Math.min(1, Math.max(least, normalUpper(w) + normalDensity(w) * (1 / u - 1 / w)))
}

/** The t > 0 at which the tilted sum has the mean `sum`: Newton's method within a bracket. */
function saddlepoint(sizes: readonly number[], sum: number, start: number): number {
  let t = start
  let low = 0
  let high = Infinity
  for (let round = 0; round < 100; round++) {
    let excess = -sum
    let slope = 0
    for (const size of sizes) {
      const tanh = Math.tanh(size * t)
      excess += size * tanh
      slope += size * size * (1 - tanh * tanh)
    }
    if (excess > 0) high = t
    else low = t
    let next = t - excess / slope
    if (!(next > low && next < high)) next = high === Infinity ? 2 * t : (low + high) / 2
    if (Math.abs(next - t) <= 1e-9 * t) return next
    t = next
  }
  return t
}

/** Share of all signs with a sum of at least `sum`: each sum of one half of the sizes with those of the other that reach it. */
function countSigns(sizes: readonly number[], sum: number): number {
  const [one, other] = [allSums(sizes.slice(0, sizes.length >> 1)), allSums(sizes.slice(sizes.length >> 1))]
  let count = 0
  let at = other.length
  for (const part of one) {
    while (at > 0 && part + other[at - 1] >= sum) at--
    count += other.length - at
  }
  return count / (one.length * other.length)
}

/** The sums of the sizes with all signs, smallest first. */
function allSums(sizes: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** sizes.length)
  sizes.forEach((size, k) => {
    for (let i = 0; i < 2 ** k; i++) {
      sums[2 ** k + i] = sums[i] + size
      sums[i] -= size
    }
  })
  return sums.sort()
}
