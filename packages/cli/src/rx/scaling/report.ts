/**
 * The result of `optpoline rx --queues N`: as data, what `--json` writes, and as text. Pure.
 */
import { type Environment, median, pseudoMedian, readEnvironment } from '@optpoline/lab'
import { type Engine, engine } from 'optpoline'
import { count, percent, plural, rate, significant } from '../../terminal/format.js'
import type { Section } from '../../terminal/table.js'
import type { SiteReport } from '../branches.js'
import type { Counted } from '../count.js'
import type { LearnedInProcess } from '../learning.js'
import { queueSection } from '../live/report.js'
import type { RxOptions } from '../options.js'
import type { QueueShare } from '../queue-sites.js'
import { inputReport, inputWarnings, type RxReport } from '../report.js'
import type { Input } from '../source.js'
import { countedSections, learned } from '../text.js'

/** The speed of a number of queues. */
export interface QueuesSpeed {
  readonly queues: number
  /** One figure a pass. */
  readonly packetsPerSecond: readonly number[]
  /** Of these; null without. */
  readonly median: number | null
}

/** The format of `--json` with `--queues`. */
export interface ScalingReport
  extends Pick<
    RxReport,
    | 'format'
    | 'program'
    | 'input'
    | 'host'
    | 'sites'
    | 'learning'
    | 'counters'
    | 'udp_sockets'
    | 'taps'
    | 'tx'
    | 'refused'
    | 'drops'
    | 'dropPlaces'
    | 'outcomes'
    | 'warnings'
  > {
  readonly mode: 'queues'
  /** Queues that were asked for. */
  readonly queues: number
  readonly packetsPerPass: number
  /** Of one queue, and of as many as were asked for. */
  readonly speeds: readonly QueuesSpeed[]
  /** Packets per second of all queues over those of one, from passes that ran next to each other; null with one. */
  readonly ratio: {
    readonly estimate: number
    readonly low: number
    readonly high: number
    readonly level: number
  } | null
  /** How the frames are spread. */
  readonly shares: readonly QueueShare[]
  readonly ended: 'complete' | 'aborted'
  readonly environment: Environment & { readonly engine: Engine }
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
  const { counters } = counted
  return {
    format: 1,
    program: { name: 'optpoline', version, command: 'rx' },
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
    counters: counters.counters,
    udp_sockets: counters.udp_sockets,
    taps: counters.taps,
    tx: counters.tx,
    refused: counters.refused,
    drops: counted.drops,
    dropPlaces: counted.dropPlaces,
    outcomes: counted.outcomes,
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
  const measured = speeds.filter(({ median }) => median !== null)
  const rows = measured.map(({ queues, median, packetsPerSecond }) => [
    `${queues}`,
    rate(median ?? 0),
    significant(1e9 / (median ?? 1)),
    `${rate(Math.min(...packetsPerSecond))} to ${rate(Math.max(...packetsPerSecond))}`,
    `${packetsPerSecond.length}`,
  ])
  if (ratio !== null) {
    const { estimate, low, high, level } = ratio
    rows.push([
      'ratio',
      `${estimate.toFixed(2)}x`,
      '',
      `${low.toFixed(2)} to ${high.toFixed(2)} (${percent(level).replace('.0', '')})`,
      '',
    ])
  }
  return {
    title: `Speed, passes of ${count(packetsPerPass)} packets`,
    head: ['queues', 'packets/s', 'ns/packet', 'lowest to highest', 'passes'],
    right: [0, 1, 2, 4],
    rows,
  }
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
