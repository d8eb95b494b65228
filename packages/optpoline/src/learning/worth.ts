// What a branch tree is worth on each engine, in a host, in slots and where it is written once: policies in front of
// the policy. Pure.
//
//   targets a call goes to     JavaScriptCore                 SpiderMonkey and V8
//   1                          call plainly                   call plainly
//   2 to 5                     call plainly: it inlines them  promote
//   6 and more                 promote, wide                  promote
//   9 to 24, evenly            in a host promote all          as everywhere
//
// Measured in docs/engines.md.
import {
  type Count,
  type Decision,
  decide,
  LARGE,
  MAX_BRANCHES,
  type Sums,
  WORTH_A_CHANGE,
} from './policy.js'

/** From how many targets on a tree beats what the engine makes of the plain call. */
export const FEWEST: Readonly<Record<string, number>> = { jsc: 6 }

/** Decides for a site in a host on the engine of that name. */
export function decideInHost<T>(engine: string, sums: Sums<T>): Decision<T> {
  const decision = decideOn(engine, sums)
  return engine === 'jsc' ? widened(sums, decision) : decision
}

function decideOn<T>(engine: string, sums: Sums<T>): Decision<T> {
  const decision = decide(sums)
  const fewest = FEWEST[engine] ?? 0
  if (decision.kind !== 'promote' || sums.overflow > 0) return decision
  const called = sums.counts.filter(({ count }) => count > 0).length
  return called < fewest ? { kind: 'demote', reason: 'few targets', coverage: decision.coverage } : decision
}

/** Branches of the widest tree in a host on JavaScriptCore: 1.7 of the plain call with 24 even targets. */
const WIDEST = 24
/** Share of the calls below which the usual branches are too few there: eight of sixteen even targets 1.3 to 1.4, all of them 1.8. */
const THIN = 0.75

/** With all targets as branches where the usual ones take too little. */
function widened<T>(sums: Sums<T>, decision: Decision<T>): Decision<T> {
  const { coverage } = decision
  const ranked = sums.counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const targets = ranked.map(({ target }) => target)
  const thin =
    decision.kind === 'promote' || (decision.kind === 'demote' && decision.reason === 'too many targets')
  if (!thin || coverage >= THIN || targets.length <= MAX_BRANCHES || targets.length > WIDEST) return decision
  if (targets.every((target) => sums.sizeOf(target) > LARGE)) return decision
  if (sums.overflow === 0) return { kind: 'promote', targets, coverage: 1 }
  // A count without branches tracks sixteen targets, one with eight branches all 24.
  const half = ranked.reduce((sum, { count }) => sum + count, sums.overflow) / 2
  if (sums.branches.length > 0 || sums.overflow > half) return decision
  return { kind: 'promote', targets: targets.slice(0, MAX_BRANCHES), coverage }
}

/** Branches of a tree that JavaScriptCore inlines where it does not cover all calls: 2.0 of the plain call, and 1.0 with eight. */
const FEW_BRANCHES = 3
/** The share of the calls from which on those few are worth more than all. */
const MOST = 0.5

/** Decides for a site whose decisions are written once. */
export function decideOnce<T>(sums: Sums<T>): Decision<T> {
  const decision = decideOn('jsc', sums)
  if (decision.kind !== 'promote' || decision.coverage === 1) return decision
  const countOf = (target: T) => sums.counts.find((counted) => counted.target === target)?.count ?? 0
  const total = sums.counts.reduce((sum, { count }) => sum + count, sums.overflow)
  const targets = [...decision.targets].sort((a, b) => countOf(b) - countOf(a)).slice(0, FEW_BRANCHES)
  const coverage = targets.reduce((sum, target) => sum + countOf(target), 0) / total
  return coverage < MOST ? decision : { kind: 'promote', targets, coverage }
}

/** Branches of an entry with slots (slots.ts). */
export const SLOTS = 2
/** Smallest share of the calls that they must take together: 1.0 of the plain call at a quarter, 0.92 at an eighth. */
const LEAST = 0.2

/** Decides for a site whose entry has slots. */
export function decideForSlots<T>(sums: Sums<T>): Decision<T> {
  const decision = decide(sums)
  if (decision.kind === 'single') return decision
  if (decision.kind === 'demote' && decision.reason !== 'too many targets') return decision
  const ranked = sums.counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const total = ranked.reduce((sum, { count }) => sum + count, sums.overflow)
  const share = (list: readonly Count<T>[]) => list.reduce((sum, { count }) => sum + count, 0) / total
  const best = ranked.slice(0, SLOTS)
  const kept = ranked.filter(({ target }) => sums.branches.includes(target))
  const chosen = share(kept) > share(best) - WORTH_A_CHANGE ? kept : best
  const coverage = total > 0 ? share(chosen) : 0
  if (coverage < LEAST) return { kind: 'demote', reason: 'too many targets', coverage }
  const targets = chosen.map(({ target }) => target)
  // A branch that took no call this time costs nothing in its slot, and programs come back to it.
  const idle = sums.branches.filter((target) => !targets.includes(target))
  return { kind: 'promote', targets: [...targets, ...idle].slice(0, SLOTS), coverage }
}
