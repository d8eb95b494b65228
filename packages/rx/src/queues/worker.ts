/**
 * A queue's thread: its own host, its own copy of the path with its own call sites, fed from its table or its ring.
 * The sites of all queues sum up what they count, and follow one decision (`optpoline/threads`). Started by HostQueues.
 *
 * It returns to its event loop after every batch, for messages, and because the runtime library settles and re-arms
 * its sites from there.
 */
import { setImmediate as turn } from 'node:timers/promises'
import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { on, sites } from 'optpoline'
import { joinThreads } from 'optpoline/threads'
import { createHost, type Host } from '../host.js'
import type {
  Answer,
  LearningEvent,
  PlainSiteStats,
  QueueStart,
  Request,
  RequestMessage,
  WorkerMessage,
} from './messages.js'
import { QueueHost } from './queue-host.js'
import { RingReader } from './ring.js'

/** What a module that sets a queue's host up exports by default. */
export type QueueSetup = (host: Host, context: QueueSetupContext) => void | Promise<void>

export interface QueueSetupContext {
  /** From 0. */
  readonly queue: number
  readonly queues: number
  /** What `createHostQueues` was given as `data`. */
  readonly data: unknown
}

/** Frames that are taken from the ring between two looks at messages. */
const BATCH = 1024
/** Longest sleep, in milliseconds: timers of the event loop wait for it. */
const SLEEP = 50

const port = parentPort
if (isMainThread || port === null) throw new Error('queues/worker is started by createHostQueues')

const send = (message: WorkerMessage): void => port.postMessage(message)

class QueueThread {
  readonly #start: QueueStart
  readonly #queue: QueueHost
  readonly #ring: RingReader
  #open = true

  constructor(start: QueueStart, queue: QueueHost) {
    this.#start = start
    this.#queue = queue
    this.#ring = new RingReader(start.ring)
  }

  answer({ id, request }: RequestMessage): void {
    try {
      send({ kind: 'done', id, answer: this.#handle(request) })
    } catch (error) {
      send({ kind: 'failed', id, message: messageOf(error) })
    }
  }

  #handle(request: Request): Answer {
    const queue = this.#queue
    switch (request.kind) {
      case 'load':
        queue.load(request.table)
        return null
      case 'replay': {
        const begin = performance.now()
        for (let i = 0; i < request.times; i++) queue.replay()
        return performance.now() - begin
      }
      case 'settle':
        this.#drain()
        queue.host.settle()
        return null
      case 'count':
        this.#drain()
        return { counted: queue.counted(), sites: sites().map((site) => plainStats(site.stats())) }
      case 'close':
        this.#drain()
        this.#open = false
        return null
    }
  }

  /** Receives all that was there when it was asked for: the writer may go on. */
  #drain(): void {
    let left = this.#ring.waiting
    while (left > 0) left -= this.#queue.receive(this.#ring, Math.min(left, BATCH))
  }

  async run(): Promise<void> {
    const { tellsLearning, queues, group } = this.#start
    if (tellsLearning) this.#tellLearning()
    const threads = queues > 1 ? joinThreads({ group }) : undefined
    while (this.#open) {
      const { bell } = this.#ring
      await turn()
      if (this.#open && this.#queue.receive(this.#ring, BATCH) === 0) this.#ring.wait(bell, SLEEP)
    }
    threads?.leave()
  }

  #tellLearning(): void {
    const { queue } = this.#start
    const tell = (event: Omit<LearningEvent, 'queue'>): void =>
      send({ kind: 'learned', event: { queue, ...event } })
    on('relearn', ({ site, decision, calls }) =>
      tell({ event: 'relearn', site: site.name, text: decision, calls }),
    )
    on('promote', ({ site, branches }) =>
      tell({ event: 'promote', site: site.name, text: branches.join(', ') }),
    )
    on('demote', ({ site, reason }) => tell({ event: 'demote', site: site.name, text: reason }))
  }
}

/** Functions do not go from thread to thread. */
function plainStats(stats: PlainSiteStats): PlainSiteStats {
  return {
    ...stats,
    branches: stats.branches.map(({ name, hits }) => ({ name, hits })),
    candidates: stats.candidates.map(({ name, count }) => ({ name, count })),
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function makeHost(start: QueueStart): Promise<QueueHost> {
  const { config, rxChecksum, setup, queue, queues, data } = start
  const host = createHost(config, { rxChecksum })
  if (setup !== null) {
    const module = (await import(setup)) as { readonly default?: QueueSetup }
    if (typeof module.default !== 'function')
      throw new Error(`${setup}: exports no function by default; export default (host) => { host.bind(...) }`)
    await module.default(host, { queue, queues, data })
  }
  // Only handlers read timestamps.
  return new QueueHost(host, setup !== null)
}

const start = workerData as QueueStart
let thread: QueueThread | undefined
try {
  thread = new QueueThread(start, await makeHost(start))
} catch (error) {
  send({ kind: 'refused', message: messageOf(error) })
}
if (thread !== undefined) {
  const running = thread
  port.on('message', (message: RequestMessage) => running.answer(message))
  send({ kind: 'ready' })
  await running.run()
}
port.close()
