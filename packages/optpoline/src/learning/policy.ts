// The policy `adaptive`: decides from sums alone. Pure: values in, a decision out.
//
//   share of calls that the best branches would take        decision
//   one target ever, all calls                              single: call it plainly, the engine inlines it
//   closures of one function                                demote: engines inline the body that they share
//   all calls, at most 8 targets                            promote all: the indirect call never runs
//   at least MIN_COVERAGE                                   promote those that repay their comparison
//   less                                                    demote: call plainly, count nothing
//
// Whoever wants another learning rule changes this file and no other.

/** A target and how often it was called. */
export interface Count<T> {
  readonly target: T
  readonly count: number
}

/** What was counted, the branches' hits and the candidates together. */
export interface Sums<T> {
  readonly counts: readonly Count<T>[]
  /** Calls whose target was not tracked. */
  readonly overflow: number
  /** Branches of the newest generation, in order. */
  readonly branches: readonly T[]
  /** Whether two targets are closures of one function. */
  readonly sameSource: (left: T, right: T) => boolean
  /** Size of a target's code as far as it can be known: characters of its source without spaces. */
  readonly sizeOf: (target: T) => number
}

/** Why a site calls plainly. */
export type DemotionReason =
  | 'too many targets'
  /** The engine inlines the body that they share; a tree's branches would each hold a copy of it. */
  | 'closures of one function'
  /** The same, made anew all the time. */
  | 'fresh closures'
  | 'targets too large'
  /** The engine inlines so few by itself, and better. */
  | 'few targets'
  /** The engine inlines a branch's call as long as it has met few targets there. */
  | 'branches change too often'
  /** An imported profile says so (prior.ts). */
  | 'an earlier run'

/** What to do with a site. */
export type Decision<T> =
  | {
      readonly kind: 'promote'
      readonly targets: readonly T[]
      readonly coverage: number
      /** How many of the targets, the most popular first, the tree needs itself; -1 or absent: all. */
      readonly likely?: number
    }
  | { readonly kind: 'single'; readonly targets: readonly T[]; readonly coverage: number }
  | { readonly kind: 'demote'; readonly reason: DemotionReason; readonly coverage: number }

/** Widest tree. */
export const MAX_BRANCHES = 8
/** Smallest share of the calls that the branches must take together. */
export const MIN_COVERAGE = 0.45
/**
 * Smallest share of the calls that reach a branch which it must take. A comparison costs about 0.4 ns,
 * a hit saves about 6 ns.
 */
const MIN_SHARE = 0.06
/** Share of the calls that other branches must take more than those that a site has. */
export const WORTH_A_CHANGE = 0.02
/**
 * Characters of source, without spaces and comments, above which V8 is taken to inline no function: its
 * limit is 460 bytes of bytecode. Of 1242 functions of published packages 80 % of those longer than this
 * exceed the limit, and 4 % of the others (0.35 bytes a character in the median, 0.13 to 0.79 for 90 %).
 */
export const LARGE = 2000
/**
 * Characters below which a target is small: eight of them, at 0.35 bytes a character, fit into the 920 bytes that V8
 * inlines in all, of which it keeps a sixth in reserve.
 */
const SMALL = 200
/** Share of the hits that is enough to leave the other branches to a tree's fallback, where targets are larger. */
const LIKELY = 0.75

/** Share of the calls below which the most popular closure is taken to be one that is not called again. */
const FRESH = 0.02

/** Decides what becomes of a site with these sums. */
export function decide<T>(sums: Sums<T>): Decision<T> {
  const ranked = sums.counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  const total = ranked.reduce((sum, { count }) => sum + count, sums.overflow)
  const best = ranked[0]
  if (best === undefined) return { kind: 'demote', reason: 'too many targets', coverage: 0 }

  if (ranked[1] && ranked.every(({ target }) => sums.sameSource(target, best.target))) {
    const coverage = best.count / total
    return {
      kind: 'demote',
      reason: coverage < FRESH ? 'fresh closures' : 'closures of one function',
      coverage,
    }
  }
  if (ranked.length === 1 && sums.overflow === 0 && sums.branches.every((target) => target === best.target)) {
    return { kind: 'single', targets: [best.target], coverage: 1 }
  }

  const share = (list: readonly Count<T>[]) => list.reduce((sum, { count }) => sum + count, 0) / total
  let chosen = chooseBranches(ranked, total, sums.overflow)
  const isBranch = ({ target }: Count<T>) => sums.branches.includes(target)
  const kept = ranked.filter(isBranch)
  // Unpopular targets of about one share change places at random; that is not worth a patch.
  if (share(chosen) < 1 && !chosen.every(isBranch) && share(kept) > share(chosen) - WORTH_A_CHANGE)
    chosen = kept
  const coverage = share(chosen)
  if (coverage < MIN_COVERAGE) return { kind: 'demote', reason: 'too many targets', coverage }
  if (chosen.every(({ target }) => sums.sizeOf(target) > LARGE)) {
    return { kind: 'demote', reason: 'targets too large', coverage }
  }
  const enough = (_: Count<T>, index: number) => share(chosen.slice(0, index)) > LIKELY * coverage
  const likely = chosen.every(({ target }) => sums.sizeOf(target) < SMALL) ? -1 : chosen.findIndex(enough)
  return { kind: 'promote', targets: withOldBranches(chosen, ranked.length, sums), coverage, likely }
}

function chooseBranches<T>(ranked: readonly Count<T>[], total: number, overflow: number): Count<T>[] {
  const all = ranked.slice(0, MAX_BRANCHES)
  if (overflow === 0 && ranked.length <= MAX_BRANCHES) return all
  let reaching = total
  return all.filter(({ count }) => count / reaching >= MIN_SHARE && (reaching -= count) > 0)
}

/**
 * Keeps branches that took no call this time behind those that did, while there is room and the tree
 * covers everything: programs come back to a callback that they used before, and a branch that is not
 * reached costs nothing.
 */
function withOldBranches<T>(chosen: readonly Count<T>[], seen: number, sums: Sums<T>): T[] {
  const targets = chosen.map(({ target }) => target)
  if (seen > targets.length || sums.overflow > 0) return targets
  for (const old of sums.branches) {
    if (targets.length < MAX_BRANCHES && !targets.includes(old)) targets.push(old)
  }
  return targets
}

/** Whether two lists of branches hold the same targets, in any order. */
export function sameBranches<T>(left: readonly T[], right: readonly T[]): boolean {
  return left.length === right.length && left.every((target) => right.includes(target))
}
