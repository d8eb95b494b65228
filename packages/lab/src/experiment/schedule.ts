/**
 * The order of the runs. A block runs every variant twice, in a random order and then in its mirror image
 * (A B B A, or C A B B A C), so that within a block every variant has the same mean position: whatever
 * drifts linearly over a block falls out of the comparison. Which order a block starts with is drawn anew
 * for each block; that draw alone makes the sign of a block's contrast a fair coin when the variants do not
 * differ, whatever the machine does meanwhile. The analysis in ../analysis rests on it: one block, one
 * observation.
 */
import { shuffle } from './random.js'

/** One run to be made. */
export interface Slot {
  /** Block that the run belongs to, from 0. */
  block: number
  /** Place within the block, 0 to 2 x variants - 1. */
  position: number
  /** Index of the variant to run. */
  variant: number
}

/** Draws the slots of one block. */
export function drawBlock(block: number, variants: number, random: () => number): Slot[] {
  const order = shuffle(
    Array.from({ length: variants }, (_, variant) => variant),
    random,
  )
  return [...order, ...order.toReversed()].map((variant, position) => ({ block, position, variant }))
}
