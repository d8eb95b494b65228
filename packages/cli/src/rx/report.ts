/**
 * The result of `optpoline rx` as data: what `--json` writes and the text is made from. Pure: the input,
 * the counts and the measurement in, one plain object out.
 */
import {
  type Comparison,
  type Environment,
  findSteadyState,
  median,
  type ProcessRecord,
  readEnvironment,
  type SteadyState,
  samplesOf,
  type Warning,
} from '@optpoline/lab'
import type { CountersJson, HostConfig, Outcomes } from '@optpoline/rx'
import { type Engine, engine, type SiteStats } from 'optpoline'
import { plural } from '../terminal/format.js'
import { type SiteReport, siteReport } from './branches.js'
import type { Counted } from './count.js'
import type { LearnedInProcess } from './learning.js'
import { MARGIN, type Measured, reportOf, VARIANTS } from './measure.js'
import type { RxOptions } from './options.js'
import type { Input } from './source.js'

/** One variant's speed. */
export interface VariantReport {
  readonly name: string
  /** One figure a process: the median of its timed passes. */
  readonly packetsPerSecond: readonly number[]
  /** Of these; null without. */
  readonly median: number | null
  /** One thousand million over the median. */
  readonly nanosecondsPerPacket: number | null
  /** Processes that failed. */
  readonly failed: number
}

/** One process. */
export interface ProcessReport {
  readonly variant: string
  /** Block of the schedule; -1 for a rehearsal. */
  readonly block: number
  /** Packets per second of each timed pass. */
  readonly passes: readonly number[]
  /** What the passes did over time, as the lab tells it; null without passes. */
  readonly steady: SteadyState['kind'] | null
  readonly warmUpMs: number | null
  readonly failure: string | null
}

/** What every report of `optpoline rx` has, also of live input and of queues. */
export interface CommonReport {
  readonly format: 1
  readonly program: { readonly name: 'optpoline'; readonly version: string; readonly command: 'rx' }
  readonly input: {
    readonly name: string
    readonly frames: number
    readonly bytes: number
    readonly rxChecksum: 'verify' | 'trust'
    readonly hostOrigin: Input['hostOrigin']
    readonly assumptions: readonly string[]
    /** What ended a capture early; null when it was read to its end. */
    readonly error: string | null
  }
  /** The receiving host: write it to a file, correct it, and give it to `--host`. */
  readonly host: HostConfig
  /** What the sites had learned at the end. */
  readonly sites: readonly SiteReport[]
  /** Of one replay on a fresh host, or of all that was received live, as all that follows up to `outcomes`. */
  readonly counters: CountersJson['counters']
  readonly udp_sockets: CountersJson['udp_sockets']
  readonly taps: CountersJson['taps']
  readonly tx: CountersJson['tx']
  readonly refused: CountersJson['refused']
  readonly drops: Record<string, number>
  readonly dropPlaces: Record<string, number>
  readonly outcomes: Outcomes
  readonly environment: Environment & { readonly engine: Engine }
  readonly warnings: readonly ReportWarning[]
}

/** A ratio of speeds with its interval. */
export interface RatioReport {
  readonly estimate: number
  readonly low: number
  readonly high: number
  readonly level: number
}

/** The format of `--json`. */
export interface RxReport extends CommonReport {
  readonly variants: readonly VariantReport[]
  /** Dynamic over plain, 1.2 is 20 % more packets; null when too few processes ran. */
  readonly ratio: RatioReport | null
  readonly verdict: Comparison['verdict'] | null
  /** The verdict in words. */
  readonly sentence: string | null
  /** Everything the lab says of the comparison. */
  readonly comparison: Comparison | null
  /** Dynamic processes in which the sites ended like these, and all that ended well. */
  readonly sitesSeenIn: { readonly alike: number; readonly of: number }
  readonly learning: readonly LearnedInProcess[]
  /** How much was run; null when it ended before it was planned. */
  readonly plan: {
    readonly replaysPerPass: number
    readonly packetsPerPass: number
    readonly passes: number
    readonly runs: number
    readonly given: { readonly passes: number | null; readonly runs: number | null }
  } | null
  /** Seed of the order of processes. */
  readonly seed: number | null
  readonly processes: readonly ProcessReport[]
  /** `complete`, or how the measurement ended: by a signal or a failure. */
  readonly ended: 'complete' | 'aborted' | 'failed'
  readonly error: string | null
}

/** What a reader should know besides: the lab's warnings, and those of the input. */
export interface ReportWarning {
  /** Stable name for programs. */
  readonly code: Warning['code'] | 'cut-frames' | 'refused-frames'
  readonly message: string
}

/** What a report is made from. */
export interface ReportParts {
  readonly version: string
  readonly options: RxOptions
  readonly input: Input
  readonly counted: Counted
  readonly measured: Measured
  readonly learning: readonly LearnedInProcess[]
  readonly aborted: boolean
}

export function makeReport(parts: ReportParts): RxReport {
  const { version, options, input, counted, measured, learning, aborted } = parts
  const { trial, study, plan, comparison, fault } = measured
  const processes = [...(trial?.processes ?? []), ...(study?.experiment.processes ?? [])]
  return {
    ...programReport(version),
    input: inputReport(input, options),
    host: input.host,
    variants: VARIANTS.map(({ name }) => variantReport(name, measured)),
    ratio: comparison ? { ...comparison.ratio, level: comparison.level } : null,
    verdict: comparison?.verdict ?? null,
    sentence: comparison?.sentence ?? null,
    comparison: comparison ?? null,
    ...mostCommonSites(
      processes.flatMap((process) => {
        const sites = reportOf(process)?.sites ?? []
        return sites.length > 0 ? [sites] : []
      }),
    ),
    learning,
    ...countedReport(counted),
    plan: plan
      ? {
          replaysPerPass: plan.replaysPerPass,
          packetsPerPass: plan.packetsPerPass,
          passes: plan.passes,
          runs: plan.runs,
          given: { passes: options.passes ?? null, runs: options.runs ?? null },
        }
      : null,
    seed: study?.seed ?? null,
    processes: [
      ...(trial?.processes.map((process) => processReport(process, TRIAL)) ?? []),
      ...(study?.experiment.processes.map((process) => processReport(process, process.block)) ?? []),
    ],
    ended: fault !== undefined ? 'failed' : aborted ? 'aborted' : 'complete',
    error: fault ?? null,
    environment: { ...(study?.environment ?? readEnvironment()), engine },
    warnings: [...inputWarnings(input, counted.outcomes), ...(study?.warnings ?? [])],
  }
}

export function programReport(version: string): Pick<CommonReport, 'format' | 'program'> {
  return { format: 1, program: { name: 'optpoline', version, command: 'rx' } }
}

/** What a host counted, as reports have it. */
export function countedReport({
  counters: { counters, udp_sockets, taps, tx, refused },
  drops,
  dropPlaces,
  outcomes,
}: Counted): Pick<CommonReport, keyof Counted | 'udp_sockets' | 'taps' | 'tx' | 'refused'> {
  return { counters, udp_sockets, taps, tx, refused, drops, dropPlaces, outcomes }
}

/** What is replayed; known before anything is measured. */
export function inputReport(input: Input, { rxChecksum }: RxOptions): RxReport['input'] {
  const { name, frames, hostOrigin, assumptions, error } = input
  return {
    name,
    frames: frames.count,
    bytes: frames.data.length,
    rxChecksum,
    hostOrigin,
    assumptions,
    error: error?.message ?? null,
  }
}

/** Block number of the processes that the plan was made from; like a rehearsal, they do not count. */
const TRIAL = -1

/** Whether dynamic is slower than the library's promise allows, with certainty. */
export function breaksPromise({ ratio }: Pick<RxReport, 'ratio'>): boolean {
  return ratio !== null && ratio.high < 1 - MARGIN
}

/** When the trial is all there is, its figures are better than none. */
function variantReport(name: string, { study, trial }: Measured): VariantReport {
  const data = study?.experiment ?? trial
  const packetsPerSecond = data ? samplesOf(data, name) : []
  const middle = packetsPerSecond.length > 0 ? median(packetsPerSecond) : null
  return {
    name,
    packetsPerSecond,
    median: middle,
    nanosecondsPerPacket: middle === null ? null : 1e9 / middle,
    failed: data?.processes.filter(({ variant, failure }) => variant === name && failure).length ?? 0,
  }
}

function processReport(process: ProcessRecord, block: number): ProcessReport {
  const { passes = [], warmUpMs = null } = reportOf(process) ?? {}
  return {
    variant: process.variant,
    block,
    passes,
    steady: passes.length > 0 ? findSteadyState(passes, { rate: true }).kind : null,
    warmUpMs,
    failure: process.failure?.detail ?? null,
  }
}

/** Processes may learn differently; most ended like these. The first of them speaks for all. */
function mostCommonSites(ends: readonly (readonly SiteStats[])[]): Pick<RxReport, 'sites' | 'sitesSeenIn'> {
  const alike = new Map<string, (readonly SiteStats[])[]>()
  for (const sites of ends) {
    const key = JSON.stringify(
      sites.map(({ name, branches }) => [name, branches.map((branch) => branch.name)]),
    )
    alike.set(key, [...(alike.get(key) ?? []), sites])
  }
  const [most = []] = [...alike.values()].sort((a, b) => b.length - a.length)
  return {
    sites: (most[0] ?? []).map(siteReport),
    sitesSeenIn: { alike: most.length, of: ends.length },
  }
}

/** What is odd about the frames. */
export function inputWarnings(
  { cut }: Pick<Input, 'cut'>,
  { refused }: Pick<Outcomes, 'refused'>,
): ReportWarning[] {
  const warnings: ReportWarning[] = []
  if (cut > 0) {
    warnings.push({
      code: 'cut-frames',
      message: `not whole in the capture: ${plural(cut, 'frame')}, too short for the host; tcpdump -s 0 records whole frames`,
    })
  }
  if (refused > 0) {
    warnings.push({
      code: 'refused-frames',
      message: `not carried by a wire: ${plural(refused, 'frame')}, shorter than an Ethernet header or longer than the MTU; the host never sees them`,
    })
  }
  return warnings
}
