// Settling: callers are compiled once more when the patched sites have been at rest for a moment.
//
// Code that was compiled while a patch was under way can be slow (patch-point.ts), 2 to 6 sites in a hundred
// under quick patching. Exchanging the settle key once, from the event loop or from a cold path, left none of
// 1,880. One settle costs callers one recompilation, 1 to 3 ms, however many patches came before it.
//
// All sites that were patched settle in one go. V8 weighs a callee with all that the callee's own
// optimised code has inlined; where sites call each other's callers, code that is dropped one site at a
// time is compiled around what is still there, and a chain of calls is cut at random places.
import { later, now } from './background.js'
import type { Code } from './text/code.js'
import { engine } from './text/engine.js'
import { type PatchPoint, prototypePatchPoint } from './text/patch-point.js'

/**
 * Milliseconds for which patches have been over when sites settle. A settle is a bad moment too for what the last patch has
 * made V8 compile: 50 ms after the first patch of many, it left 3 to 7 in a hundred callers of static calls slow for good.
 */
const SETTLE_AFTER = 50
/** How often patches that do not end are waited for. */
const WAITS = 20

const unsettled = new Set<() => void>()
let lastPatch = 0
let waits = 0

/**
 * A patch point that settles by itself after its patches; undefined where this engine is not patched, or
 * there is no code for the entry. For the parameters see `prototypePatchPoint`.
 */
export function settlingPatchPoint(
  entryText: Code,
  other: object | undefined,
  where: string,
): PatchPoint | undefined {
  if (engine.strategy === 'prototype') return prototypePatchPoint(entryText, other, where, settleLater)
  return undefined
}

function settleLater(settle: () => void): void {
  lastPatch = now()
  if (!unsettled.size) later(unsettled, SETTLE_AFTER, settleAll)
  unsettled.add(settle)
}

function settleAll(): void {
  if (now() - lastPatch < SETTLE_AFTER && waits++ < WAITS) later(unsettled, SETTLE_AFTER, settleAll)
  else {
    waits = 0
    unsettled.forEach((settle) => settle())
    unsettled.clear()
  }
}
