/**
 * One measurement, in a process of its own: called by the lab's host of module variants. Whether the
 * receive path's calls are plain or dynamic is decided by this process's --conditions, which the path's
 * package.json maps to one source file or another; nothing here differs between the two.
 *
 *   1. count     one replay on a fresh host, reported at once
 *   2. warm up   until what is learned is at rest
 *   3. rest      the library settles what it patched, from the event loop
 *   4. warm up   callers are compiled again
 *   5. time      the passes
 *   6. report    packets per second of each pass, and what every site has learned
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
  /** One figure a pass. */
  readonly [METRIC]: number[]
  /** Empty without the library. */
  readonly sites: SiteStats[]
  /** Milliseconds from the first replay to the first timed pass. */
  readonly warmUpMs: number
}

/** Milliseconds: shortest and longest first warm-up, the rest, and the second warm-up. */
const WARM_UP = { least: 250, most: 1500, rest: 100, again: 100 }

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
  const library = start.dynamic ? await import('optpoline') : undefined
  const learned: LearningEvent[] = []
  library?.on('relearn', ({ site, decision, calls }) => {
    learned.push({ event: 'relearn', site: site.name, text: decision, calls })
  })
  library?.on('promote', ({ site, branches }) => {
    learned.push({ event: 'promote', site: site.name, text: branches.join(', ') })
  })
  library?.on('demote', ({ site, reason }) => {
    learned.push({ event: 'demote', site: site.name, text: reason })
  })
  // Between passes alone: a message in the middle would be timed.
  const breathe = async (): Promise<void> => {
    for (const event of learned.splice(0)) await send({ ...event })
    await turn()
  }
  const stats = (): SiteStats[] => library?.sites().map((site) => site.stats()) ?? []

  const host = createHost(job.host, { rxChecksum: job.rxChecksum })
  const replayer = new Replayer(host, frames, job.host)
  const begun = performance.now()
  await send({ event: 'counted', counted: countOnce(host, replayer) })

  const pass = (): void => {
    for (let i = 0; i < job.replaysPerPass; i++) replayer.once()
  }
  const warmUp = async (least: number, most: number): Promise<void> => {
    const begin = performance.now()
    for (;;) {
      pass()
      await breathe()
      const elapsed = performance.now() - begin
      if (elapsed >= most || (elapsed >= least && stats().every(isAtRest))) return
    }
  }
  await warmUp(WARM_UP.least, WARM_UP.most)
  await sleep(WARM_UP.rest)
  await warmUp(WARM_UP.again, WARM_UP.again)

  const warmUpMs = performance.now() - begun
  const packets = job.replaysPerPass * frames.count
  const packetsPerSecond: number[] = []
  for (let timed = 0; timed < job.passes; timed++) {
    const begin = performance.now()
    pass()
    packetsPerSecond.push((packets * 1000) / (performance.now() - begin))
    await breathe()
  }
  return { packetsPerSecond, sites: stats(), warmUpMs }
}

/** Whether a site counts nothing on its way to a decision. One that was never called has nothing to decide. */
export function isAtRest({ state }: Pick<SiteStats, 'state'>): boolean {
  return state !== 'learning' && state !== 'counting'
}
