/**
 * The result of `optpoline rx --queues N`: as data, what `--json` writes, and as text. Pure.
 */
import { median, pseudoMedian, readEnvironment } from '@optpoline/lab'
import { engine } from 'optpoline'
import { count, plural } from '../../terminal/format.js'
import type { Section } from '../../terminal/table.js'
import type { SiteReport } from '../branches.js'
import type { Counted } from '../count.js'
import type { LearnedInProcess } from '../learning.js'
import { queueSection } from '../live/report.js'
import type { RxOptions } from '../options.js'
import type { QueueShare } from '../queue-sites.js'
import {
  type CommonReport,
  countedReport,
  inputReport,
  inputWarnings,
  programReport,
  type RatioReport,
} from '../report.js'
import type { Input } from '../source.js'
import { countedSections, learned, speedSection } from '../text.js'

/** The speed of a number of queues. */
export interface QueuesSpeed {
  readonly queues: number
  /** One figure a pass. */
  readonly packetsPerSecond: readonly number[]
  /** Of these; null without. */
  readonly median: number | null
}

/** The format of `--json` with `--queues`. */
export interface ScalingReport extends CommonReport {
  readonly mode: 'queues'
  /** Queues that were asked for. */
  readonly queues: number
  readonly packetsPerPass: number
  /** Of one queue, and of as many as were asked for. */
  readonly speeds: readonly QueuesSpeed[]
  /** Packets per second of all queues over those of one, from passes that ran next to each other; null with one. */
  readonly ratio: RatioReport | null
  /** How the frames are spread. */
  readonly shares: readonly QueueShare[]
  readonly learning: readonly LearnedInProcess[]
  readonly ended: 'complete' | 'aborted'
}

export interface ScalingParts {
  readonly version: string
  readonly options: RxOptions & { readonly queues: number }
  readonly input: Input
  readonly counted: Counted
  readonly packetsPerPass: number
  readonly passes: readonly { readonly queues: number; readonly milliseconds: readonly number[] }[]
  readonly shares: readonly QueueShare[]
  readonly sites: readonly SiteReport[]
  readonly learning: readonly LearnedInProcess[]
  readonly aborted: boolean
}

/** Fewest pairs of passes that give an interval. */
const FEWEST_PAIRS = 6

export function makeScalingReport(parts: ScalingParts): ScalingReport {
  const { version, options, input, counted, packetsPerPass, passes } = parts
  return {
    ...programReport(version),
    mode: 'queues',
    queues: options.queues,
    input: inputReport(input, options),
    host: input.host,
    packetsPerPass,
    speeds: passes.map(({ queues, milliseconds }) => {
      const packetsPerSecond = milliseconds.map((ms) => (1000 * packetsPerPass) / ms)
      return {
        queues,
        packetsPerSecond,
        median: packetsPerSecond.length > 0 ? median(packetsPerSecond) : null,
      }
    }),
    ratio: passes.length === 2 ? ratioOf(passes[0].milliseconds, passes[1].milliseconds) : null,
    shares: parts.shares,
    sites: parts.sites,
    learning: parts.learning,
    ...countedReport(counted),
    ended: parts.aborted ? 'aborted' : 'complete',
    environment: { ...readEnvironment(), engine },
    warnings: inputWarnings(input, counted.outcomes),
  }
}

/** By the pseudo-median of the pairs' ratios: passes that the machine interrupted do not decide. */
function ratioOf(one: readonly number[], many: readonly number[]): ScalingReport['ratio'] {
  const pairs = Math.min(one.length, many.length)
  if (pairs < FEWEST_PAIRS) return null
  const logs = Array.from({ length: pairs }, (_, i) => Math.log(one[i] / many[i]))
  const { estimate, low, high, level } = pseudoMedian(logs)
  return { estimate: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high), level }
}

/** All sections, in the order in which they are read. */
export function scalingSections(report: ScalingReport): Section[] {
  const { sites, shares } = report
  return [
    speed(report),
    queueSection(shares),
    learned(sites, shares.length > 1 ? 'What was learned, all queues together' : 'What was learned'),
    ...countedSections(report, 'Counters that moved, of one replay'),
  ].filter(({ rows }) => rows.length > 0)
}

function speed({ speeds, ratio, packetsPerPass }: ScalingReport): Section {
  return speedSection(
    `Speed, passes of ${count(packetsPerPass)} packets`,
    { first: 'queues', last: 'passes', digits: 2 },
    speeds.map(({ queues, ...rest }) => ({ name: `${queues}`, ...rest })),
    ratio,
  )
}

/** The last line. */
export function scalingSentence({ queues, ratio, ended, environment }: ScalingReport): string {
  if (ratio !== null) {
    const { estimate, low, high } = ratio
    return `${plural(queues, 'queue')} receive ${estimate.toFixed(2)} times as much as one (${low.toFixed(2)} to ${high.toFixed(2)}, on ${plural(environment.cpus, 'processor')}), and count the same`
  }
  if (queues === 1) return 'one queue counts what a host without queues counts'
  return ended === 'aborted' ? 'ended before there was enough for a ratio' : 'too few passes for a ratio'
}
