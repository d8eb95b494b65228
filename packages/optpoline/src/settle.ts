// Settling: callers are compiled once more when a patched site has been at rest for a moment.
//
// Code that was compiled while a patch was under way can be slow for good (patch-point.ts). Exchanging
// the settle key with each patch leaves about one such site in a hundred; exchanging it once more, from
// the event loop or from a cold path, leaves none that we measured. One settle costs callers one
// recompilation, 1 to 3 ms, however many patches came before it.
import { later } from './background.js'
import type { PatchPoint } from './text/patch-point.js'

/** Milliseconds between a patch and its settling. */
const SETTLE_AFTER = 50

/** A patch point that settles by itself after its patches. */
export function settling(point: PatchPoint): PatchPoint {
  let pending = false
  const settled: PatchPoint = {
    entry: point.entry,
    settle: point.settle,
    publish(value, argc) {
      point.publish(value, argc)
      if (pending) return
      pending = true
      later(settled, SETTLE_AFTER, () => {
        pending = false
        point.settle()
      })
    },
  }
  return settled
}
