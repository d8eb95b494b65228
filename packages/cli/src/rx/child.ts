/**
 * One measurement, in a process of its own: called by the lab's host of module variants. Whether the
 * receive path's calls are plain or dynamic is decided by this process's --conditions, which the path's
 * package.json maps to one source file or another; nothing here differs between the two.
 *
 *   1. count     one replay on a fresh host, reported at once
 *   2. warm up   until what is learned is at rest
 *   3. rest      the library settles what it patched, from the event loop
 *   4. warm up   callers are compiled again, until that makes them no faster
 *   5. time      the passes
 *   6. report    packets per second of the middle pass, and what every site has learned
 *
 * The median, because a pass of a few milliseconds is either whole or was interrupted by the machine for as
 * long again; the mean would mostly measure the neighbours.
 */
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { createHost } from '@optpoline/rx'
import type { SiteStats } from 'optpoline'
import { countOnce } from './count.js'
import { Replayer } from './frames.js'
import { type Job, loadFrames, type Start } from './job.js'
import type { LearningEvent } from './learning.js'

/** The figure of a measurement, by which the lab finds it. */
export const METRIC = 'packetsPerSecond'

/** What a process reports at its end. Targets are gone from the statistics: functions do not survive JSON. */
export interface ChildReport {
  /** Median of the timed passes. */
  readonly [METRIC]: number
  /** One figure a timed pass. */
  readonly passes: number[]
  /** Empty without the library. */
  readonly sites: SiteStats[]
  /** Milliseconds from the first replay to the first timed pass. */
  readonly warmUpMs: number
}

/** Milliseconds of the first warm-up, at least and at most, and of the rest after it. */
const LEARN = { least: 350, most: 1500 }
const REST = 100
/** The same of the second warm-up, whose speed is looked at in windows. */
const AGAIN = { window: 150, most: 1000 }
/** Windows whose fastest passes differ by less, relative, are equally fast. */
const TOLERANCE = 0.05

type Send = (message: Record<string, unknown>) => Promise<void>

/** @throws Error when the frames are not those that the parent saw */
export async function measure(start: Start, send: Send): Promise<ChildReport> {
  const job = JSON.parse(await readFile(start.job, 'utf8')) as Job
  const frames = await loadFrames(job.source)
  if (frames.count !== job.frames) {
    throw new Error(
      `the capture has ${frames.count} frames now, it had ${job.frames}; let it be while it is measured`,
    )
  }
  const learning = start.dynamic ? await followLearning(send) : NO_LEARNING
  const host = createHost(job.host, { rxChecksum: job.rxChecksum })
  const replayer = new Replayer(host, frames, job.host)
  const begin = performance.now()

  await send({ event: 'counted', counted: countOnce(host, replayer) })
  const pass = async (): Promise<number> => {
    const begin = performance.now()
    for (let i = 0; i < job.replaysPerPass; i++) replayer.once()
    const milliseconds = performance.now() - begin
    // Between passes alone: in the middle they would be timed.
    await learning.report()
    await turn()
    return milliseconds
  }
  const passesUntil = async (enough: (elapsed: number) => boolean): Promise<number[]> => {
    const begin = performance.now()
    const times: number[] = []
    while (!enough(performance.now() - begin)) times.push(await pass())
    return times
  }

  await passesUntil((elapsed) => elapsed >= LEARN.most || (elapsed >= LEARN.least && learning.isAtRest()))
  await sleep(REST)
  await warmUpAgain(() => passesUntil((elapsed) => elapsed >= AGAIN.window))
  const warmUpMs = performance.now() - begin
  const passes: number[] = []
  const packets = job.replaysPerPass * frames.count
  while (passes.length < job.passes) passes.push((packets * 1000) / (await pass()))
  return { packetsPerSecond: middle(passes), passes, sites: learning.sites(), warmUpMs }
}

/**
 * Warms up, a window of passes after the other, until the last is as fast as the one before. A neighbour that
 * takes the processor from the compiling thread delays fast code by many passes; the fastest pass of a window
 * is one that no neighbour has interrupted.
 */
async function warmUpAgain(window: () => Promise<number[]>): Promise<void> {
  const begin = performance.now()
  let before = Math.min(...(await window()))
  let last = Math.min(...(await window()))
  while (Math.abs(Math.log(last / before)) > TOLERANCE && performance.now() - begin < AGAIN.most) {
    before = last
    last = Math.min(...(await window()))
  }
}

/** What is learned in this process. */
interface Learning {
  /** Sends the events since the last time. */
  report(): Promise<void>
  /** Whether nothing is counted on the way to a decision. A site that was never called has nothing to decide. */
  isAtRest(): boolean
  sites(): SiteStats[]
}

/** Without the library nothing is. */
const NO_LEARNING: Learning = {
  report: async () => undefined,
  isAtRest: () => true,
  sites: () => [],
}

async function followLearning(send: Send): Promise<Learning> {
  const { on, sites } = await import('optpoline')
  const events: LearningEvent[] = []
  on('relearn', ({ site, decision, calls }) => {
    events.push({ event: 'relearn', site: site.name, text: decision, calls })
  })
  on('promote', ({ site, branches }) => {
    events.push({ event: 'promote', site: site.name, text: branches.join(', ') })
  })
  on('demote', ({ site, reason }) => {
    events.push({ event: 'demote', site: site.name, text: reason })
  })
  const all = (): SiteStats[] => sites().map((site) => site.stats())
  return {
    async report() {
      for (const event of events.splice(0)) await send({ ...event })
    },
    isAtRest: () => all().every(({ state }) => state !== 'learning' && state !== 'counting'),
    sites: all,
  }
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}
