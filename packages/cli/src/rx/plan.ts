/**
 * How much to run: replays per pass, timed passes per process, processes per variant. Decided from the
 * number of frames and from how long a few processes took, before anything is measured that counts; never
 * from which variant was faster. Pure.
 */

/** Fewest packets that are timed together: 1 ms and more, thousands of steps of the clock. */
const PASS_PACKETS = 20_000

/** Replays that make a pass. */
export function replaysPerPass(frames: number): number {
  return Math.max(1, Math.ceil(PASS_PACKETS / frames))
}

/** Timed passes of the processes that the plan is made from. */
export function trialPasses(packetsPerPass: number): number {
  return clamp(Math.floor(300_000 / packetsPerPass), 2, MIN_SERIES)
}

/** Passes that a steady state can be told from (the lab's SHORTEST_SERIES), and that a median wants. */
const MIN_SERIES = 20
const MAX_PASSES = 150
/** Seconds that the passes of a process should take together, and may take. */
const TIMED = 0.2
const TIMED_AT_MOST = 2
const FEWEST_PASSES = 3

/** Timed passes of a process, from the seconds that one takes. */
export function planPasses(passSeconds: number): number {
  if (MIN_SERIES * passSeconds > TIMED_AT_MOST) {
    return Math.max(FEWEST_PASSES, Math.floor(TIMED_AT_MOST / passSeconds))
  }
  return clamp(Math.ceil(TIMED / passSeconds), MIN_SERIES, MAX_PASSES)
}

/** Seconds that all processes should take together: ten blocks of the sample, which the lab's test wants, in about a minute. */
const BUDGET = 57
/** Fewest blocks that give an interval worth the name, and most, beyond which it hardly narrows. */
const BLOCKS = { least: 4, most: 15 }

/**
 * Blocks of two processes of each variant.
 *
 * @param processSeconds what one process takes.
 * @param spent seconds that planning has taken.
 */
export function planBlocks(processSeconds: number, variants: number, spent: number): number {
  return clamp(Math.floor((BUDGET - spent) / (2 * variants * processSeconds)), BLOCKS.least, BLOCKS.most)
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
