/**
 * Where the warm-up of one process ends: change points in its iteration series, and from where on the level
 * is that of the end. Nothing is assumed about how long a warm-up takes; a series that still changes near
 * its end has no steady state, and is called so.
 *
 * The method is that of Barrett et al., "Virtual Machine Warmup Blows Hot and Cold" (OOPSLA 2017): outliers
 * of a sliding window set aside, PELT (Killick, Fearnhead and Eckley 2012) over mean and variance with the
 * penalty 15 ln n, segments joined whose means agree, steady when the joined end is long enough. Done here
 * on logarithms, so that the tolerance is relative.
 */
import { checkSample, logs, mean, median, quantile } from './describe.js'

/** A stretch of iterations of one level. */
export interface Segment {
  /** First iteration, and the one after the last. */
  from: number
  to: number
  /** Geometric mean of its values, outliers set aside. */
  level: number
}

/** What a series did. */
export interface SteadyState {
  /**
   * `flat`: steady from the first iteration. `warmup`: began higher than it ended. `slowdown`: began lower.
   * `unsettled`: no steady state. `short`: too few iterations to tell.
   * For rates, where higher is faster, `warmup` and `slowdown` change places.
   */
  kind: 'flat' | 'warmup' | 'slowdown' | 'unsettled' | 'short'
  /** First steady iteration; absent for `unsettled` and `short`. */
  from?: number
  segments: Segment[]
  /** Iterations that were set aside as outliers when looking for changes. They still count as samples. */
  outliers: number
}

export interface SteadyStateOptions {
  /** Levels closer than this, relative, are one level. Default 0.005. */
  tolerance?: number
  /** Share of the series that the steady end must fill. Default 0.25. */
  steadyShare?: number
  /** Whether higher values are faster. Default false. */
  rate?: boolean
}

/** Shortest series that is examined, and the shortest segment: a mean and a variance want a few values. */
export const SHORTEST_SERIES = 20
const SHORTEST_SEGMENT = 5
const WINDOW = 200
/** Longer series are searched in bins: where nothing changes, PELT takes time with the square of the length. */
const MOST_POINTS = 2000
/** Standard deviation (of logarithms) below which a segment counts as constant: a clock's steps, not noise. */
const LEAST_SD = 1e-4

/**
 * Finds the steady state of one process's iterations.
 *
 * @throws RangeError for values that are not positive
 */
export function findSteadyState(
  iterations: readonly number[],
  { tolerance = 0.005, steadyShare = 0.25, rate = false }: SteadyStateOptions = {},
): SteadyState {
  checkSample('steady state', iterations, 1)
  const series = logs('steady state', iterations)
  const n = series.length
  if (n < SHORTEST_SERIES) return { kind: 'short', segments: [], outliers: 0 }
  const { values, outliers } = withoutOutliers(series)
  const size = Math.ceil(n / MOST_POINTS)
  const bins = size === 1 ? values : binMeans(values, size)
  const changes = changePoints(bins, { penalty: 15 * Math.log(bins.length) })
  const cuts = [0, ...changes.map((bin) => bin * size), n]
  const segments: Segment[] = []
  for (let i = 1; i < cuts.length; i++) {
    const [from, to] = [cuts[i - 1], cuts[i]]
    segments.push({ from, to, level: Math.exp(mean(values.slice(from, to))) })
  }
  const last = segments[segments.length - 1]
  const same = (segment: Segment): boolean => Math.abs(Math.log(segment.level / last.level)) <= tolerance
  let first = segments.length - 1
  while (first > 0 && same(segments[first - 1])) first--
  const from = segments[first].from
  if (n - from < Math.max(SHORTEST_SEGMENT * 2, steadyShare * n)) {
    return { kind: 'unsettled', segments, outliers }
  }
  if (from === 0) return { kind: 'flat', from, segments, outliers }
  const before = mean(values.slice(0, from))
  const slowerBefore = before > Math.log(last.level) !== rate
  return { kind: slowerBefore ? 'warmup' : 'slowdown', from, segments, outliers }
}

/** Means of `size` values each; the last bin may be smaller. */
function binMeans(values: readonly number[], size: number): number[] {
  const bins: number[] = []
  for (let from = 0; from < values.length; from += size) bins.push(mean(values.slice(from, from + size)))
  return bins
}

/**
 * Values further from their window's median than three times its 10 to 90 % range become the median: single
 * pauses of a collector are not changes of level.
 */
function withoutOutliers(series: readonly number[]): { values: number[]; outliers: number } {
  const values = [...series]
  let outliers = 0
  for (let from = 0; from < series.length; from += WINDOW) {
    // The last window reaches back, so that it is as wide as the others.
    const start = Math.max(0, Math.min(from, series.length - WINDOW))
    const window = series.slice(start, start + WINDOW)
    const center = median(window)
    const reach = Math.max(3 * (quantile(window, 0.9) - quantile(window, 0.1)), 3 * LEAST_SD)
    for (let i = from; i < Math.min(from + WINDOW, series.length); i++) {
      if (Math.abs(series[i] - center) > reach) {
        values[i] = center
        outliers++
      }
    }
  }
  return { values, outliers }
}

/**
 * Change points in mean and variance of a normal series by PELT: the segmentation with the least sum of
 * costs plus `penalty` per change, exactly, in close to linear time. Gives the first index of each new
 * segment.
 */
export function changePoints(
  series: readonly number[],
  { penalty, shortest = SHORTEST_SEGMENT }: { penalty: number; shortest?: number },
): number[] {
  const n = series.length
  // Sums around the mean: squares of raw values would cancel.
  const center = n > 0 ? mean(series) : 0
  const sums = new Float64Array(n + 1)
  const squares = new Float64Array(n + 1)
  for (let i = 0; i < n; i++) {
    const off = series[i] - center
    sums[i + 1] = sums[i] + off
    squares[i + 1] = squares[i] + off * off
  }
  /** Twice the negative log likelihood of a segment at its best mean and variance. */
  const cost = (from: number, to: number): number => {
    const size = to - from
    const sum = sums[to] - sums[from]
    const spread = Math.max((squares[to] - squares[from] - (sum * sum) / size) / size, LEAST_SD * LEAST_SD)
    return size * (Math.log(2 * Math.PI * spread) + 1)
  }
  const best = new Float64Array(n + 1).fill(Infinity)
  const previous = new Int32Array(n + 1)
  best[0] = -penalty
  // A start that is worse even without the penalty can never win again, once the rival segment that beats
  // it may be `shortest` long: pruning at once would lose the best cut between two short segments.
  let candidates: { from: number; until: number }[] = [{ from: 0, until: Infinity }]
  for (let to = shortest; to <= n; to++) {
    for (const candidate of candidates) {
      const total = best[candidate.from] + cost(candidate.from, to)
      if (total + penalty < best[to]) {
        best[to] = total + penalty
        previous[to] = candidate.from
      }
    }
    for (const candidate of candidates) {
      if (candidate.until === Infinity && best[candidate.from] + cost(candidate.from, to) > best[to]) {
        candidate.until = to + shortest
      }
    }
    candidates = candidates.filter((candidate) => candidate.until > to)
    const next = to - shortest + 1
    if (next >= shortest && next < n) candidates.push({ from: next, until: Infinity })
  }
  const cuts: number[] = []
  for (let at = previous[n]; at > 0; at = previous[at]) cuts.push(at)
  return cuts.reverse()
}
