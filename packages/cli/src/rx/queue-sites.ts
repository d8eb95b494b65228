/**
 * What the call sites of several queues learned, together: every thread has its own sites, and the same ones. Pure.
 */
import type { PlainSiteStats, QueuesCounted } from '@optpoline/rx/queues'
import type { SiteStats } from 'optpoline'
import { type SiteReport, siteReport } from './branches.js'

/** One queue's share. */
export interface QueueShare {
  readonly frames: number
  /** Frames that its ring had no room for. */
  readonly missed: number
  readonly sites: readonly SiteReport[]
}

export function shareOf({ counted, missed, sites }: QueuesCounted['queues'][number]): QueueShare {
  return { frames: counted.outcomes.frames, missed, sites: sites.map(plainReport) }
}

/** The sites of all queues, by name: hits and misses are sums, the state is the one that most are in. */
export function sumSites(queues: readonly (readonly PlainSiteStats[])[]): SiteReport[] {
  const byName = new Map<string, PlainSiteStats[]>()
  for (const site of queues.flat()) byName.set(site.name, [...(byName.get(site.name) ?? []), site])
  return [...byName.values()].map((sites) => plainReport(sumOfSite(sites)))
}

function sumOfSite(sites: readonly PlainSiteStats[]): PlainSiteStats {
  const state = mostCommon(sites.map((site) => site.state))
  const speaker = sites.find((site) => site.state === state) ?? sites[0]
  const hits = sites.map((site) => site.branches.reduce((sum, branch) => sum + (branch.hits ?? 0), 0))
  const covered = sites.map((site, i) => (site.coverage ?? 0) * hits[i])
  const all = sumOf(hits)
  return {
    ...speaker,
    generation: Math.max(...sites.map(({ generation }) => generation)),
    branches: sumByName(
      sites.flatMap(({ branches }) => branches.map(({ name, hits }) => ({ name, count: hits ?? 0 }))),
    ).map(({ name, count }) => ({ name, hits: count })),
    candidates: sumByName(sites.flatMap(({ candidates }) => candidates)),
    misses: sumOf(sites.map(({ misses }) => misses)),
    overflow: sumOf(sites.map(({ overflow }) => overflow)),
    coverage: all > 0 ? sumOf(covered) / all : null,
  }
}

function sumByName(
  counts: readonly { readonly name: string; readonly count: number }[],
): { name: string; count: number }[] {
  const sums = new Map<string, number>()
  for (const { name, count } of counts) sums.set(name, (sums.get(name) ?? 0) + count)
  return [...sums].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}

function mostCommon<T>(values: readonly T[]): T {
  const times = (value: T): number => values.filter((other) => other === value).length
  return values.reduce((best, value) => (times(value) > times(best) ? value : best))
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** A report looks at names and counts alone. */
function plainReport(stats: PlainSiteStats): SiteReport {
  return siteReport(stats as SiteStats)
}
