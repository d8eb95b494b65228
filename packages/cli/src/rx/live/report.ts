/**
 * The result of a live run: as data, what `--json` writes, and as text. Pure.
 */
import { readEnvironment } from '@optpoline/lab'
import { engine } from 'optpoline'
import { bytes as byteCount, count, duration, percent, plural, rate } from '../../terminal/format.js'
import type { Section } from '../../terminal/table.js'
import type { LearnedInProcess } from '../learning.js'
import type { RxOptions } from '../options.js'
import type { QueueShare } from '../queue-sites.js'
import { type CommonReport, countedReport, inputWarnings, programReport } from '../report.js'
import type { HostChoice } from '../source.js'
import { countedSections, learned } from '../text.js'
import type { LiveCounted } from './receiver.js'

/** The format of `--json` of a live run. */
export interface LiveReport extends CommonReport {
  readonly mode: 'live'
  /** From the first frame to the end. */
  readonly seconds: number
  readonly packetsPerSecond: number
  /** Of the frames' bytes. */
  readonly bytesPerSecond: number
  /** What each queue got; empty without queues. */
  readonly queues: readonly QueueShare[]
  /** What was learned, the first of it; `process` is the queue. */
  readonly learning: readonly LearnedInProcess[]
  /** How many events of learning there were. */
  readonly learningEvents: number
  /** `complete`: the pipe ended. */
  readonly ended: 'complete' | 'aborted' | 'failed'
  readonly error: string | null
}

export interface LiveParts {
  readonly version: string
  readonly options: RxOptions
  readonly name: string
  readonly format: string | undefined
  readonly error: string | undefined
  readonly choice: HostChoice
  readonly frames: number
  readonly bytes: number
  /** Frames that the capture holds only the beginning of. */
  readonly cut: number
  readonly seconds: number
  readonly learning: { readonly events: readonly LearnedInProcess[]; readonly count: number }
  readonly result: LiveCounted
  readonly aborted: boolean
}

export function makeLiveReport(parts: LiveParts): LiveReport {
  const { version, options, choice, frames, bytes, seconds, result, learning } = parts
  const { counted, sites, queues } = result
  const error = parts.error ?? null
  return {
    ...programReport(version),
    mode: 'live',
    input: {
      name: parts.name,
      frames,
      bytes,
      rxChecksum: options.rxChecksum,
      hostOrigin: choice.hostOrigin,
      assumptions: choice.assumptions,
      error,
    },
    host: choice.host,
    seconds,
    packetsPerSecond: seconds > 0 ? frames / seconds : 0,
    bytesPerSecond: seconds > 0 ? bytes / seconds : 0,
    queues,
    sites,
    learning: learning.events,
    learningEvents: learning.count,
    ...countedReport(counted),
    ended: error !== null ? 'failed' : parts.aborted ? 'aborted' : 'complete',
    error,
    environment: { ...readEnvironment(), engine },
    warnings: inputWarnings(parts, counted.outcomes),
  }
}

/** All sections, in the order in which they are read. */
export function liveSections(report: LiveReport): Section[] {
  const { sites, queues } = report
  const called = sites.filter(({ state }) => state !== 'new')
  return [
    queueSection(queues),
    learned(called, queues.length > 1 ? 'What was learned, all queues together' : 'What was learned'),
    ...countedSections(report, 'Counters that moved'),
  ].filter(({ rows }) => rows.length > 0)
}

/** How the frames were spread. */
export function queueSection(queues: readonly Pick<QueueShare, 'frames' | 'missed'>[]): Section {
  const all = queues.reduce((sum, { frames }) => sum + frames, 0)
  return {
    title: 'Queues',
    head: ['queue', 'frames', 'share', 'missed'],
    right: [1, 2, 3],
    rows: queues.map(({ frames, missed }, queue) => [
      `${queue}`,
      count(frames),
      percent(all > 0 ? frames / all : 0),
      count(missed),
    ]),
  }
}

/** The last line. */
export function liveSentence(report: LiveReport): string {
  const { input, seconds, packetsPerSecond, bytesPerSecond, ended } = report
  const how = { complete: 'the pipe ended', aborted: 'interrupted', failed: 'the stream broke' }[ended]
  const rates =
    seconds >= 0.001 ? `: ${rate(packetsPerSecond)} packets/s, ${byteCount(bytesPerSecond)}/s` : ''
  return `${how} after ${plural(input.frames, 'frame')} in ${seconds < 1 ? '<1 s' : duration(seconds)}${rates}`
}
