/**
 * The result of `optpoline doctor` as data: what `--json` writes and the text is made from. Pure.
 */
import { type Interval, mean, median, oneSampleTest } from '@optpoline/lab'
import type { Facts } from './facts.js'
import type { Measured, Variant } from './measure.js'
import type { Measuring, Series } from './measuring.js'

/** How many times as fast as the plain call: 2 is half the time. */
export interface Ratio {
  /** Geometric mean over the processes. */
  readonly estimate: number
  /** 95 % interval; null with a single process. */
  readonly interval: Pick<Interval, 'low' | 'high'> | null
}

/** One traffic. */
export interface TrafficReport {
  readonly name: string
  readonly says: string
  /** Processes that ended well. */
  readonly processes: number
  /** Median of their plain calls, in nanoseconds; null without a process. */
  readonly plainNs: number | null
  /** Null where there is no such variant. */
  readonly ratios: Readonly<Record<'dynamic' | 'limit' | 'host', Ratio | null>>
  /** What most dynamic sites became, and in how many of the processes. */
  readonly site: {
    readonly state: string
    readonly reason: string
    readonly branches: number
    readonly alike: number
  } | null
  readonly verdict: 'faster' | 'same' | 'slower' | 'unclear' | null
}

/** The format of `--json`. */
export interface DoctorReport extends Facts {
  readonly format: 1
  readonly program: { readonly name: 'optpoline'; readonly version: string; readonly command: 'doctor' }
  readonly traffics: readonly TrafficReport[]
  /** By how much two copies of the plain loop differed in one process: 0.02 is 2 %. Null without processes. */
  readonly noise: { readonly median: number; readonly worst: number } | null
  /** Why no host was measured; null where one was, or nothing was. */
  readonly noHost: string | null
  readonly ended: 'complete' | 'aborted' | 'failed'
  readonly error: string | null
}

/** Below this share of plain's speed the library's promise is broken; above its inverse it is a gain. */
export const MARGIN = 0.95

export function makeReport(
  facts: Facts,
  { series, fault }: Measuring,
  { version, aborted }: { version: string; aborted: boolean },
): DoctorReport {
  const all = series.flatMap(({ processes }) => processes)
  const differences = all.map(({ ns }) => Math.abs((ns.plainAgain ?? 0) / (ns.plain ?? 0) - 1))
  return {
    format: 1,
    program: { name: 'optpoline', version, command: 'doctor' },
    ...facts,
    traffics: series.map(trafficReport),
    noise: all.length > 0 ? { median: median(differences), worst: Math.max(...differences) } : null,
    noHost: all.find(({ noHost }) => noHost !== null)?.noHost ?? null,
    ended: aborted ? 'aborted' : fault === undefined ? 'complete' : 'failed',
    error: fault ?? null,
  }
}

function trafficReport({ traffic, processes }: Series): TrafficReport {
  const dynamic = ratioOf(processes, 'dynamic')
  return {
    name: traffic.name,
    says: traffic.says,
    processes: processes.length,
    plainNs: processes.length > 0 ? median(processes.map(plainOf)) : null,
    ratios: { dynamic, limit: ratioOf(processes, 'hand'), host: ratioOf(processes, 'host') },
    site: commonSite(processes),
    verdict: dynamic === null ? null : judge(dynamic),
  }
}

/** The two copies of the plain loop are one measurement. */
function plainOf({ ns }: Measured): number {
  return mean([ns.plain ?? Number.NaN, ns.plainAgain ?? Number.NaN])
}

function ratioOf(processes: readonly Measured[], variant: Variant): Ratio | null {
  const logs = processes.flatMap((process) => {
    const own = process.ns[variant]
    return own === null ? [] : [Math.log(plainOf(process) / own)]
  })
  if (logs.length === 0) return null
  if (logs.length === 1) return { estimate: Math.exp(logs[0]), interval: null }
  const { estimate, low, high } = oneSampleTest(logs).difference
  return { estimate: Math.exp(estimate), interval: { low: Math.exp(low), high: Math.exp(high) } }
}

function judge({ interval }: Ratio): TrafficReport['verdict'] {
  if (interval === null) return 'unclear'
  const { low, high } = interval
  if (low > 1 / MARGIN) return 'faster'
  if (high < MARGIN) return 'slower'
  return low >= MARGIN && high <= 1 / MARGIN ? 'same' : 'unclear'
}

function commonSite(processes: readonly Measured[]): TrafficReport['site'] {
  const counted = new Map<string, { site: Measured['site']; alike: number }>()
  for (const { site } of processes) {
    const key = `${site.state} ${site.branches}`
    const known = counted.get(key)
    if (known) known.alike += 1
    else counted.set(key, { site, alike: 1 })
  }
  const [most] = [...counted.values()].sort((left, right) => right.alike - left.alike)
  if (most === undefined) return null
  const { state, reason, branches } = most.site
  return { state, reason, branches, alike: most.alike }
}
