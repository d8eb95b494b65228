/**
 * Normal and Student's t distribution, central and noncentral: probabilities and quantiles in double
 * precision, with each tail computed by itself so that small tail probabilities keep their digits.
 * The tests hold all of them against R and scipy to 1e-9 or better over a grid.
 *
 * What a distribution is used for (tests, intervals, power) lives in the files beside this one.
 */
import { incompleteBeta } from './special.js'

const SQRT_TWO_PI = 2.5066282746310002

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_TWO_PI
}

/** P(Z > z) for z >= 0: Taylor series of Mills' ratio near 0, its continued fraction further out. */
function upperNormal(z: number): number {
  if (z > 39) return 0
  if (z < 2.5) {
    // Φ(z) - ½ = φ(z) (z + z³/3 + z⁵/(3·5) + ...)
    let term = z
    let sum = z
    for (let k = 3; term > sum * 1e-17; k += 2) {
      term *= (z * z) / k
      sum += term
    }
    return 0.5 - normalDensity(z) * sum
  }
  // φ(z) / (z + 1/(z + 2/(z + 3/(z + ...)))), evaluated from the inside (DLMF 7.9.3).
  let fraction = z
  for (let k = z < 4 ? 90 : 40; k > 0; k--) fraction = z + k / fraction
  return normalDensity(z) / fraction
}

/** P(Z <= z) for the standard normal distribution. */
export function normalCdf(z: number): number {
  return z < 0 ? upperNormal(-z) : 1 - upperNormal(z)
}

/** P(Z > z) for the standard normal distribution; keeps its digits where `1 - normalCdf(z)` has none. */
export function normalUpper(z: number): number {
  return z < 0 ? 1 - upperNormal(-z) : upperNormal(z)
}

/** The z with P(Z <= z) = p. */
export function normalQuantile(p: number): number {
  checkProbability('normalQuantile', p)
  if (p === 0) return -Infinity
  if (p === 1) return Infinity
  if (p === 0.5) return 0
  if (p > 0.5) return -normalQuantile(1 - p)
  // Start: Abramowitz and Stegun 26.2.23, off by at most 4.5e-4. Then Halley's method, cubic.
  const r = Math.sqrt(-2 * Math.log(p))
  let z =
    r - (2.515517 + r * (0.802853 + r * 0.010328)) / (1 + r * (1.432788 + r * (0.189269 + r * 0.001308)))
  for (let step = 0; step < 3; step++) {
    const error = (upperNormal(z) - p) / normalDensity(z)
    z += error / (1 - 0.5 * z * error)
  }
  return -z
}

function checkProbability(what: string, p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`${what}: got probability ${p}, needs 0 to 1`)
}

function checkDegrees(what: string, df: number): void {
  if (!(df > 0)) throw new RangeError(`${what}: got ${df} degrees of freedom, needs more than 0`)
}

/**
 * Above this many degrees of freedom the continued fraction, started next to x = 1, loses digits (1e-11 at
 * df = 1e6), and the integral of the noncentral t is as quick.
 */
const INTEGRATED_ABOVE = 1000

/** P(T > t), t >= 0. */
function upperT(t: number, df: number): number {
  if (df === Infinity) return upperNormal(t)
  if (t === Infinity) return 0
  if (df > INTEGRATED_ABOVE) return noncentralT(t, df, 0, normalUpper)
  const squared = t * t
  // Scaled by the larger of the two, so that neither t² nor df overflows or vanishes.
  const x = squared > df ? df / squared / (1 + df / squared) : 1 / (1 + squared / df)
  const y = squared > df ? 1 / (1 + df / squared) : squared / df / (1 + squared / df)
  return 0.5 * incompleteBeta(x, y, df / 2, 0.5)
}

/** P(T <= t) for Student's t with `df` degrees of freedom (any positive number, also Infinity). */
export function tCdf(t: number, df: number): number {
  checkDegrees('tCdf', df)
  return t < 0 ? upperT(-t, df) : 1 - upperT(t, df)
}

/** P(T > t) for Student's t; keeps its digits in the far tail. */
export function tUpper(t: number, df: number): number {
  checkDegrees('tUpper', df)
  return t < 0 ? 1 - upperT(-t, df) : upperT(t, df)
}

/** P(|T| > |t|), the two-sided p-value. */
export function tTwoSided(t: number, df: number): number {
  checkDegrees('tTwoSided', df)
  return Math.min(1, 2 * upperT(Math.abs(t), df))
}

/** The t with P(T <= t) = p. */
export function tQuantile(p: number, df: number): number {
  checkProbability('tQuantile', p)
  checkDegrees('tQuantile', df)
  return p > 0.5 ? tUpperQuantile(1 - p, df) : -tUpperQuantile(p, df)
}

/** The t with P(T > t) = p. For p next to 0 this loses nothing, where `tQuantile(1 - p)` would. */
export function tUpperQuantile(p: number, df: number): number {
  checkProbability('tUpperQuantile', p)
  checkDegrees('tUpperQuantile', df)
  if (p > 0.5) return -tUpperQuantile(1 - p, df)
  if (p === 0.5) return 0
  if (p === 0) return Infinity
  if (df === Infinity) return -normalQuantile(p)
  return solve((t) => upperT(t, df), p, -normalQuantile(p))
}

/** Finds t > 0 with tail(t) = p for a falling tail, to the last digits: bracket, then regula falsi in log p. */
function solve(tail: (t: number) => number, p: number, start: number): number {
  const target = Math.log(p)
  const excess = (t: number): number => Math.log(tail(t)) - target
  let low = 0
  let high = Math.max(start, 1e-8)
  while (excess(high) > 0) {
    low = high
    high *= 2
    if (high > 1e300) return Infinity
  }
  return rootOf(excess, low, high)
}

/**
 * Root of a continuous function with a sign change between `low` and `high`, to about 2 ulp
 * (Brent 1973: inverse quadratic interpolation guarded by bisection).
 */
export function rootOf(f: (x: number) => number, low: number, high: number, tolerance = 0): number {
  let a = low
  let b = high
  let fa = f(a)
  let fb = f(b)
  if (fa === 0) return a
  if (fb === 0) return b
  if (fa > 0 === fb > 0) {
    throw new RangeError(`rootOf: no sign change between ${low} and ${high}; widen the bracket`)
  }
  let c = a
  let fc = fa
  let step = b - a
  let before = step
  for (let round = 0; round < 300; round++) {
    if (fb > 0 === fc > 0) {
      c = a
      fc = fa
      step = before = b - a
    }
    if (Math.abs(fc) < Math.abs(fb)) {
      a = b
      b = c
      c = a
      fa = fb
      fb = fc
      fc = fa
    }
    const enough = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2
    const half = (c - b) / 2
    if (Math.abs(half) <= enough || fb === 0) return b
    if (Math.abs(before) >= enough && Math.abs(fa) > Math.abs(fb)) {
      const s = fb / fa
      let p: number
      let q: number
      if (a === c) {
        p = 2 * half * s
        q = 1 - s
      } else {
        const r = fb / fc
        q = fa / fc
        p = s * (2 * half * q * (q - r) - (b - a) * (r - 1))
        q = (q - 1) * (r - 1) * (s - 1)
      }
      if (p > 0) q = -q
      p = Math.abs(p)
      if (2 * p < Math.min(3 * half * q - Math.abs(enough * q), Math.abs(before * q))) {
        before = step
        step = p / q
      } else {
        step = before = half
      }
    } else {
      step = before = half
    }
    a = b
    fa = fb
    b += Math.abs(step) > enough ? step : Math.sign(half) * enough
    fb = f(b)
  }
  return b
}

/**
 * P(T <= t) for the noncentral t distribution: T = (Z + ncp) / sqrt(V / df), V chi-squared.
 *
 * Integrates Φ(t s - ncp) over the density of s = sqrt(V / df) with x = ln s: the integrand is analytic
 * and falls off doubly exponentially to the right and like exp(df x) to the left, so the plain trapezoidal
 * sum converges geometrically in the step (Trefethen and Weideman, SIAM Review 56, 2014). Unlike the
 * series of AS 243 it has no underflow at large ncp.
 */
export function noncentralTCdf(t: number, df: number, ncp: number): number {
  return noncentralT(t, df, ncp, normalCdf)
}

/** P(T > t) for the noncentral t distribution. */
export function noncentralTUpper(t: number, df: number, ncp: number): number {
  return noncentralT(t, df, ncp, normalUpper)
}

function noncentralT(t: number, df: number, ncp: number, tail: (z: number) => number): number {
  checkDegrees('noncentral t', df)
  if (!Number.isFinite(ncp)) throw new RangeError(`noncentral t: got ncp ${ncp}, needs a finite number`)
  if (df === Infinity || !Number.isFinite(t)) return tail(t - ncp)
  // Three scales bound the step: the density of x = ln s (its top is at 0, its curvature there 2 df), the
  // rise of Φ (1 / ncp wide), and the analytic strip of both (|Im x| < π / 4).
  const step = Math.min(0.08, 0.5 / Math.sqrt(2 * df), 0.5 / (1 + Math.abs(ncp)))
  // The density sums to 1 / step to full precision, so dividing by the sum saves its constant.
  let weights = 0
  let sum = 0
  const add = (x: number): number => {
    const weight = Math.exp(df * x - (df / 2) * Math.expm1(2 * x))
    weights += weight
    sum += weight * tail(t * Math.exp(x) - ncp)
    return weight
  }
  add(0)
  for (let x = step; add(x) > 1e-30; x += step);
  for (let x = -step; add(x) > 1e-30; x -= step);
  return sum / weights
}

/** The t with P(T <= t) = p for the noncentral t distribution. */
export function noncentralTQuantile(p: number, df: number, ncp: number): number {
  checkProbability('noncentralTQuantile', p)
  if (p === 0) return -Infinity
  if (p === 1) return Infinity
  const excess = (t: number): number => noncentralTCdf(t, df, ncp) - p
  let reach = 2 + Math.abs(ncp)
  while (excess(ncp - reach) > 0) reach *= 2
  let over = 2 + Math.abs(ncp)
  while (excess(ncp + over) < 0) over *= 2
  return rootOf(excess, ncp - reach, ncp + over)
}
