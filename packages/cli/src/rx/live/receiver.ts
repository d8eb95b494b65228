/**
 * Who receives live frames: one host in this thread, or one of several queues. Both take a frame at a time, bounded in
 * memory, and tell what was counted at any moment.
 */
import { createHost, type Host, type HostConfig } from '@optpoline/rx'
import type { CapturedFrame } from '@optpoline/rx/capture'
import { createHostQueues, type HostQueues, type QueueFrames } from '@optpoline/rx/queues'
import { on, sites } from 'optpoline'
import { type SiteReport, siteReport } from '../branches.js'
import type { Counted } from '../count.js'
import type { LearningEvent } from '../learning.js'
import { type QueueShare, shareOf, sumSites } from '../queue-sites.js'

/** A frame with its time in seconds. */
export interface TimedFrame
  extends Pick<
    CapturedFrame,
    'data' | 'offset' | 'capturedLength' | 'linkType' | 'seconds' | 'nanoseconds'
  > {}

export interface LiveReceiver {
  receive(frame: TimedFrame): void
  /** Frames received so far may wait no longer. */
  flush(): void
  /** Frames that were missed so far. */
  readonly missed: number
  /** The end: time passes as the configuration says, and all is counted. */
  finish(): Promise<LiveCounted>
  close(): Promise<void>
}

export interface LiveCounted {
  readonly counted: Counted
  readonly sites: readonly SiteReport[]
  /** Empty without queues. */
  readonly queues: readonly QueueShare[]
}

export interface ReceiverOptions {
  readonly host: HostConfig
  readonly rxChecksum: 'verify' | 'trust'
  /** Undefined: this thread receives. */
  readonly queues: number | undefined
  /** The first frames: the queues are balanced for frames like these. */
  readonly sample: QueueFrames | undefined
  onLearning(event: LearningEvent, queue: number): void
}

/** @throws HostConfigError */
export async function openReceiver(options: ReceiverOptions): Promise<LiveReceiver> {
  const { host, rxChecksum, queues, sample, onLearning } = options
  // On a live wire every timestamp counts: reassemblies must time out though there is no gap in the traffic.
  const clock = 'frames'
  if (queues === undefined) return new ThisThread(createHost(host, { rxChecksum, clock }), onLearning)
  const opened = await createHostQueues(host, {
    queues,
    rxChecksum,
    clock,
    onLearning: ({ queue, ...event }) => onLearning(event, queue),
  })
  if (sample !== undefined) opened.balance(sample)
  return new Queues(opened)
}

function timeOf({ seconds, nanoseconds }: TimedFrame): number {
  return seconds + nanoseconds / 1e9
}

class ThisThread implements LiveReceiver {
  readonly missed = 0
  readonly #host: Host
  readonly #stop: (() => void)[]

  constructor(host: Host, onLearning: ReceiverOptions['onLearning']) {
    this.#host = host
    this.#stop = [
      on('relearn', ({ site, decision, calls }) =>
        onLearning({ event: 'relearn', site: site.name, text: decision, calls }, 0),
      ),
      on('promote', ({ site, branches }) =>
        onLearning({ event: 'promote', site: site.name, text: branches.join(', ') }, 0),
      ),
      on('demote', ({ site, reason }) => onLearning({ event: 'demote', site: site.name, text: reason }, 0)),
    ]
  }

  receive(frame: TimedFrame): void {
    this.#host.receiveAs(frame.linkType, frame.data, frame.offset, frame.capturedLength, timeOf(frame))
  }

  flush(): void {
    // Nothing waits.
  }

  async finish(): Promise<LiveCounted> {
    const host = this.#host
    host.settle()
    const counted = {
      counters: host.counters(),
      drops: host.drops(),
      dropPlaces: host.dropPlaces(),
      outcomes: host.outcomes(),
    }
    return { counted, sites: sites().map((site) => siteReport(site.stats())), queues: [] }
  }

  async close(): Promise<void> {
    for (const stop of this.#stop) stop()
  }
}

class Queues implements LiveReceiver {
  readonly #queues: HostQueues

  constructor(queues: HostQueues) {
    this.#queues = queues
  }

  get missed(): number {
    return this.#queues.missed
  }

  receive(frame: TimedFrame): void {
    this.#queues.receive(frame.data, frame.offset, frame.capturedLength, timeOf(frame), frame.linkType)
  }

  flush(): void {
    this.#queues.flush()
  }

  async finish(): Promise<LiveCounted> {
    await this.#queues.settle()
    const { counters, drops, dropPlaces, outcomes, queues } = await this.#queues.counted()
    const all = queues.map(({ sites }) => sites)
    return {
      counted: { counters, drops, dropPlaces, outcomes },
      sites: sumSites(all),
      queues: queues.map(shareOf),
    }
  }

  close(): Promise<void> {
    return this.#queues.close()
  }
}
