/**
 * Looking at the data before the planned end without raising more false alarms: group sequential
 * boundaries by alpha spending (Lan and DeMets 1983) with the spending function that resembles O'Brien and
 * Fleming's boundary. Almost nothing is spent early, so the last look costs hardly more than a fixed plan.
 *
 * A boundary is given as z and as the two-sided level `alpha` that a single look is tested at; tests that
 * are not normal use the level (Jennison and Turnbull 1999, section 3.8). The interval at level 1 - alpha of
 * each look is a repeated confidence interval: all of them hold the truth together with the probability
 * 1 - the total alpha, whenever and why ever one stops (Jennison and Turnbull 1989).
 */
import { normalDensity, normalQuantile, normalUpper, rootOf } from './distributions.js'

/** One look at the data. */
export interface Look {
  /** Share of the planned information (blocks, samples) that is in, above 0, at most 1. */
  fraction: number
  /** Two-sided alpha spent up to and with this look. */
  spent: number
  /** Boundary: stop when |Z| is at least this. */
  z: number
  /** The boundary as the two-sided p-value to be undercut at this look. */
  alpha: number
}

/**
 * Two-sided alpha that may be spent when `fraction` of the information is in: on each side
 * 2 - 2 Φ(z(1 - alpha / 4) / sqrt(fraction)), the O'Brien-Fleming-like function of Lan and DeMets.
 */
export function spentAlpha(fraction: number, alpha = 0.05): number {
  if (!(fraction >= 0)) throw new RangeError(`information fraction: got ${fraction}, needs 0 to 1`)
  if (fraction === 0) return 0
  if (fraction >= 1) return alpha
  return 4 * normalUpper(-normalQuantile(alpha / 4) / Math.sqrt(fraction))
}

/** Nodes per look of Simpson's rule; the boundaries are then good to about 1e-9. */
const NODES = 1001

/**
 * The score process B(t) = Z sqrt(t), known on a grid of the region where the experiment went on: its
 * sub-density at the last look (Armitage, McPherson and Rowe 1969).
 */
interface State {
  fraction: number
  nodes: Float64Array
  /** Density at each node times the node's weight. */
  mass: Float64Array
}

/**
 * P(still running, then B(fraction) >= bound) and the same for B <= -bound; `drift` is E Z at fraction 1. The
 * state is that without drift: with drift, a path that ended at x has exp(drift x - drift² t / 2) times its
 * density, so one recursion serves all drifts.
 */
function crossing(
  state: State | undefined,
  fraction: number,
  bound: number,
  drift: number,
): { upper: number; lower: number } {
  if (!state) {
    const sd = Math.sqrt(fraction)
    return {
      upper: normalUpper((bound - drift * fraction) / sd),
      lower: normalUpper((bound + drift * fraction) / sd),
    }
  }
  const step = fraction - state.fraction
  const sd = Math.sqrt(step)
  let upper = 0
  let lower = 0
  for (let i = 0; i < NODES; i++) {
    const from = state.nodes[i]
    const mass =
      drift === 0 ? state.mass[i] : state.mass[i] * Math.exp(drift * (from - (drift * state.fraction) / 2))
    const mean = from + drift * step
    upper += mass * normalUpper((bound - mean) / sd)
    lower += mass * normalUpper((bound + mean) / sd)
  }
  return { upper, lower }
}

function advance(state: State | undefined, fraction: number, bound: number): State {
  const nodes = new Float64Array(NODES)
  const mass = new Float64Array(NODES)
  // Further out than 9 standard deviations there is nothing, however far the boundary is.
  const reach = Math.min(bound, 9 * Math.sqrt(fraction))
  const width = (2 * reach) / (NODES - 1)
  const sd = Math.sqrt(fraction - (state?.fraction ?? 0))
  for (let k = 0; k < NODES; k++) {
    const x = -reach + k * width
    let density = 0
    if (state) {
      for (let i = 0; i < NODES; i++) density += state.mass[i] * normalDensity((x - state.nodes[i]) / sd)
    } else {
      density = normalDensity(x / sd)
    }
    const simpson = k === 0 || k === NODES - 1 ? 1 : k % 2 === 1 ? 4 : 2
    nodes[k] = x
    mass[k] = ((density / sd) * simpson * width) / 3
  }
  return { fraction, nodes, mass }
}

function checkFractions(fractions: readonly number[]): void {
  let before = 0
  for (const fraction of fractions) {
    if (!(fraction > before && fraction <= 1)) {
      throw new RangeError(
        `information fractions: got ${fractions.join(', ')}, needs them rising from 0 to 1`,
      )
    }
    before = fraction
  }
}

/**
 * Boundaries for looks at the given fractions of the planned information.
 *
 * @throws RangeError unless the fractions rise and lie above 0 and at most at 1
 */
export function sequentialBoundaries(fractions: readonly number[], alpha = 0.05): Look[] {
  checkFractions(fractions)
  const looks: Look[] = []
  let state: State | undefined
  let before = 0
  for (const [k, fraction] of fractions.entries()) {
    const spent = spentAlpha(fraction, alpha)
    const perSide = (spent - before) / 2
    const root = Math.sqrt(fraction)
    const current = state
    const lack = (z: number): number =>
      Math.log(crossing(current, fraction, z * root, 0).upper) - Math.log(perSide)
    // Beyond z = 37 the normal tail is not a number any more; such a look cannot stop anything.
    const z = perSide > 1e-290 ? rootOf(lack, 0, 37) : 37
    looks.push({ fraction, spent, z, alpha: 2 * normalUpper(z) })
    if (k < fractions.length - 1) state = advance(state, fraction, z * root)
    before = spent
  }
  return looks
}

/** Chance to have crossed a boundary by the last look; `drift` is the expected Z at fraction 1. */
export function sequentialPower(looks: readonly Look[], drift: number): number {
  return powerFrom(looks, statesAt(looks), drift)
}

/** The states that the looks start from, without drift: none for the first. */
function statesAt(looks: readonly Look[]): (State | undefined)[] {
  const states: (State | undefined)[] = [undefined]
  for (const { fraction, z } of looks.slice(0, -1)) {
    states.push(advance(states.at(-1), fraction, z * Math.sqrt(fraction)))
  }
  return states
}

function powerFrom(looks: readonly Look[], states: readonly (State | undefined)[], drift: number): number {
  let power = 0
  for (const [k, { fraction, z }] of looks.entries()) {
    const { upper, lower } = crossing(states[k], fraction, z * Math.sqrt(fraction), drift)
    power += upper + lower
  }
  return power
}

/**
 * By how much the largest sample size of a sequential plan must exceed that of a fixed one for the same
 * power: for five looks about 1.03.
 */
export function sequentialInflation(looks: readonly Look[], power: number, alpha = 0.05): number {
  const states = statesAt(looks)
  const fixed = normalQuantile(1 - alpha / 2) + normalQuantile(power)
  const drift = rootOf((drift) => powerFrom(looks, states, drift) - power, 0, fixed + 3, 1e-6)
  return (drift / fixed) ** 2
}
