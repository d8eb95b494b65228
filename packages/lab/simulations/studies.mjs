/**
 * Simulated studies: a pilot, a plan, and blocks of a machine of worlds.mjs, planned as study.ts plans them. What the
 * simulations here share; no output of its own.
 */
import { DIFFERENCE_ALPHA, Forecast } from '../dist/index.js'
import { pairings, start } from './worlds.mjs'

const PILOT = 10
/** Most blocks of a study. */
const MOST = 400

/** Machines, and effects that take tens of blocks on each. */
export const STUDIES = [
  ['normal', 0.01],
  ['normal', 0.005],
  ['skewed (exponential)', 0.02],
  ['heavy tails (t, 3 df)', 0.01],
  ['outliers (10 %, 20 times)', 0.02],
  ['two speeds, per process', 0.1],
  ['two speeds, lasting', 0.007],
  ['two speeds, 2.7 times, per process', 0.01],
  ['Markov, 2.7 times, half a process', 0.15],
  ['Markov, 2.7 times, 3 processes', 0.01],
  ['Markov, 2.7 times, 30 processes', 0.01],
  ['one neighbour, on and off', 0.01],
  ['drift, wave', 0.005],
  ['drift, random walk', 0.01],
  ['neighbours that come and go', 0.01],
  ['a neighbour that arrives', 0.01],
]

/** Fewest blocks with 90 % power by the blocks seen, as planBlocks of ../src/plan.ts has them. */
function blocksFor({ run, pilot }, effect, least = PILOT, growsFrom = Infinity) {
  const seen = { ...(run ? { run: { blocks: run } } : {}), ...(pilot ? { pilot: { blocks: pilot } } : {}) }
  return new Forecast(seen, { power: 0.9, alpha: DIFFERENCE_ALPHA, growsFrom }).blocks(
    effect,
    least,
    Math.max(MOST, least),
  )
}

/** The plan of a pilot alone. Answers the number of blocks. */
export function once(pilot, effect) {
  return blocksFor({ pilot }, effect)
}

/** The lab's: see runPlanned in ../src/study.ts. `run(n)` runs up to n blocks and gives all so far. */
export function again(pilot, effect, run) {
  let done = Math.max(PILOT, Math.ceil(once(pilot, effect) / 2))
  let blocks = blocksFor({ pilot, run: run(done) }, effect, done, 1.25)
  for (let k = 0; k < 2; k++) {
    done = blocks
    const own = blocksFor({ run: run(done) }, effect, done)
    if (own <= 1.25 * done) break
    blocks = own
  }
  return blocks
}

/** A study's blocks, each with the log ratios of its pairings, without the pilot's. The machine goes on from the pilot, as a real one does. */
export function blocksOfStudy(world, from, effect, truth, plan) {
  const machine = start(world, from)
  const pilot = pairings(machine.run(PILOT, truth))
  const blocks = []
  const run = (n) => {
    if (n > blocks.length) blocks.push(...pairings(machine.run(n - blocks.length, truth)))
    return blocks
  }
  return run(plan(pilot, effect, run))
}
