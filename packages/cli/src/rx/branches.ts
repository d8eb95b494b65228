/**
 * What a site's statistics mean for its calls: how often a branch is hit, and how many comparisons a call
 * makes. Pure.
 */
import type { SiteStats } from 'optpoline'

/** A site as results carry it: its statistics without functions, and what follows from them. */
export interface SiteReport extends Omit<SiteStats, 'branches' | 'candidates'> {
  readonly branches: readonly {
    readonly name: string
    readonly hits: number | null
    readonly share: number | null
  }[]
  readonly candidates: readonly { readonly name: string; readonly count: number }[]
  /** Share of the calls that a branch took in the last finished count, 0 to 1; null without branches or count. */
  readonly hitRate: number | null
  /** Comparisons that a call makes in the mean; 0 where it is called without a tree, null without count. */
  readonly branchesPerCall: number | null
}

/** @param stats a site's statistics, which may have come through JSON */
export function siteReport(stats: SiteStats): SiteReport {
  const { branches, candidates, ...rest } = stats
  const hits = branches.reduce((sum, branch) => sum + (branch.hits ?? 0), 0)
  const hitRate = branches.length > 0 && hits > 0 ? (stats.coverage ?? missingCoverage(stats, hits)) : null
  const shares = branches.map((branch) =>
    hitRate === null || branch.hits === null ? null : (branch.hits / hits) * hitRate,
  )
  return {
    ...rest,
    branches: branches.map(({ name, hits }, i) => ({ name, hits, share: shares[i] })),
    candidates: candidates.map(({ name, count }) => ({ name, count })),
    hitRate,
    branchesPerCall: branchesPerCall(shares, hitRate),
  }
}

/**
 * Expected comparisons of a call: the branch in place i is found after i of them, and a miss has made all.
 *
 *   target === first ?  ->  target === second ?  ->  ...  ->  indirect call
 *   1 comparison            2                                 as many as there are branches
 */
function branchesPerCall(shares: readonly (number | null)[], hitRate: number | null): number | null {
  if (shares.length === 0) return 0
  if (hitRate === null) return null
  const found = shares.reduce<number>((sum, share, i) => sum + (i + 1) * (share ?? 0), 0)
  return found + shares.length * (1 - hitRate)
}

/** The share of hits in a count that is not finished: of all calls that it has seen. */
function missingCoverage({ misses }: SiteStats, hits: number): number {
  return hits / (hits + misses)
}
