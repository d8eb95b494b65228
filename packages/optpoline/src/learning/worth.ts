// What a branch tree in a host is worth on each engine: a policy in front of the policy. Pure.
//
//   targets a call goes to     JavaScriptCore                 SpiderMonkey and V8
//   1                          call plainly                   call plainly
//   2 to 5                     call plainly: it inlines them  promote
//   6 and more                 promote, wide                  promote
//
// Measured in docs/engines.md. Only hosts ask here: no tree outside of a host pays on JavaScriptCore.
import { type Decision, decide, type Sums } from './policy.js'

/** From how many targets on a tree in a host beats what the engine makes of the plain call. */
export const FEWEST: Readonly<Record<string, number>> = { jsc: 6 }

/** Decides for a site in a host on the engine of that name. */
export function decideInHost<T>(engine: string, sums: Sums<T>): Decision<T> {
  const decision = decide(sums)
  const fewest = FEWEST[engine] ?? 0
  if (decision.kind !== 'promote' || sums.overflow > 0) return decision
  const called = sums.counts.filter(({ count }) => count > 0).length
  return called < fewest ? { kind: 'demote', reason: 'few targets', coverage: decision.coverage } : decision
}
