/**
 * A host on several threads, as with a network card of several queues: `createHostQueues`.
 *
 * This thread is the card: it steers frames (steering.ts). Each queue is a worker thread with a host of its own, made
 * from the same configuration. Counters are sums, and equal those of one host. The frames of a flow are received by
 * one queue, in their order; between flows of different queues there is none.
 *
 * Frames come all at once (`load`, then `replay`), or one by one (`receive`) through bounded rings. A full ring holds
 * `receive` up for `patience`; after that the frame is missed and counted, and so are those behind it until the ring
 * moves again, so that one queue's slow handler does not stop the others for good.
 */
import { availableParallelism } from 'node:os'
import { threadId, Worker } from 'node:worker_threads'
import { type ClockKind, FrameClock } from '../frame-clock.js'
import { createHost } from '../host.js'
import { type HostConfig, HostConfigError } from '../host-config.js'
import { outside } from '../link/ether-receive.js'
import { isReceivedLinkType, LINKTYPE_ETHERNET, LinkTypeError } from '../link/link-types.js'
import { type Counted, sumCounted, withMissed } from './counted.js'
import type {
  Answer,
  LearningEvent,
  PlainSiteStats,
  QueueCounted,
  QueueStart,
  Request,
  RequestMessage,
  WorkerMessage,
} from './messages.js'
import { divide, type QueueFrames } from './queue-table.js'
import { createRing, type RingFrame, RingWriter } from './ring.js'
import { INDIRECTION, Steering } from './steering.js'

export interface HostQueuesOptions {
  /** Threads that receive, 1 to 64; default: as many as there are processors. */
  queues?: number
  /** As of `createHost`. */
  rxChecksum?: 'verify' | 'trust'
  /** As of `createHost`. */
  clock?: ClockKind
  /**
   * Module (URL or absolute path as a file URL) that each thread loads to bind handlers: its default export is called
   * with the queue's host and `{ queue, queues, data }` (`QueueSetup`). All must bind the same sockets in the same order.
   */
  setup?: string | URL
  /** Given to the setup; cloned to each thread. */
  data?: unknown
  /** Hash key of 40 bytes or more; default: the published one (`RSS_KEY`). */
  key?: Uint8Array
  /** Milliseconds that `receive` waits for a full ring before the frame is missed; default 1000, 0 never waits. */
  patience?: number
  /** Frames and bytes that each ring holds; default 8192 (a power of two) and 4 MiB. */
  ringFrames?: number
  ringBytes?: number
  /** Told what the sites of each queue decide. */
  onLearning?: (event: LearningEvent) => void
}

/** What all queues counted. */
export interface QueuesCounted extends Counted {
  /** Frames that the ring of a queue had no room for; in `counters` as `Link.rx_missed_errors`. */
  readonly missed: number
  /** What each queue counted by itself, without what it missed. */
  readonly queues: readonly {
    readonly counted: Counted
    readonly missed: number
    readonly sites: readonly PlainSiteStats[]
  }[]
}

/** What replays took. */
export interface ReplayTime {
  /** Frames that all queues received. */
  readonly frames: number
  /** From the start of the first queue to the end of the last. */
  readonly milliseconds: number
  /** What each queue took. */
  readonly queues: readonly number[]
}

const FROM_SOURCES = import.meta.url.endsWith('.ts')
/** The compiled worker; run from the sources, there is one beside them after a build. */
const WORKER = new URL(FROM_SOURCES ? '../../dist/queues/worker.js' : './worker.js', import.meta.url)

/** Sets of queues that were made in this thread. */
let instances = 0

const DEFAULT_PATIENCE = 1000
/** Frames after which a ring is published by itself (NAPI_POLL_WEIGHT). */
const BATCH = 64
/** Linux's IPV6_FRAG_TIMEOUT, the longer of the two, in seconds. */
const LONGEST_REASSEMBLY = 60

/**
 * Node's arguments for the threads: those of this process, conditions that choose plain calls among them. Not
 * `--input-type`, which a worker's file refuses, and not the condition that would lead the compiled worker to sources.
 */
function threadArguments(): { execArgv?: string[] } {
  const { execArgv } = process
  if (FROM_SOURCES) return { execArgv: [] }
  if (!execArgv.some((argument) => argument.startsWith('--input-type'))) return {}
  return { execArgv: execArgv.filter((argument) => /^(--conditions|-C)=/.test(argument)) }
}

/**
 * Starts the threads.
 * @throws HostConfigError for a host that cannot be; RangeError for a number that is out of its range; Error with the
 *   message of a setup that failed
 */
export async function createHostQueues(
  config: HostConfig,
  options: HostQueuesOptions = {},
): Promise<HostQueues> {
  // Here first: an error of the configuration is to be the same as without queues.
  createHost(config)
  const queues = new HostQueues(config, options)
  await queues.ready()
  return queues
}

interface Pending {
  resolve(answer: Answer): void
  reject(error: Error): void
}

/** One queue seen from the card. */
class Queue {
  readonly worker: Worker
  readonly ring: RingWriter
  readonly pending = new Map<number, Pending>()
  readonly ready: Promise<void>
  readonly exited: Promise<void>
  /** Rows written since the last publishing. */
  unpublished = 0
  missed = 0
  /** The ring's head when it was full for longer than the patience; it is not waited for until that moves. */
  stuckAt: number | undefined

  constructor(start: QueueStart, onLearning: ((event: LearningEvent) => void) | undefined, ended: Ended) {
    this.ring = new RingWriter(start.ring)
    this.worker = new Worker(WORKER, {
      workerData: start,
      name: `optpoline rx queue ${start.queue}`,
      ...threadArguments(),
    })
    this.ready = new Promise((resolve, reject) => {
      this.worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'ready') resolve()
        else if (message.kind === 'refused')
          reject(new HostConfigError(`queue ${start.queue}`, message.message))
        else if (message.kind === 'learned') onLearning?.(message.event)
        else this.#settle(message)
      })
      this.worker.on('error', (error) => {
        ended(start.queue, error.message)
        reject(error)
      })
    })
    this.exited = new Promise((resolve) => {
      this.worker.on('exit', (code) => {
        ended(start.queue, `it exited with ${code}`)
        resolve()
      })
    })
    // Whoever waits is told; nobody has to.
    this.ready.catch(() => undefined)
  }

  #settle(message: Extract<WorkerMessage, { kind: 'done' | 'failed' }>): void {
    const pending = this.pending.get(message.id)
    this.pending.delete(message.id)
    if (message.kind === 'done') pending?.resolve(message.answer)
    else pending?.reject(new Error(message.message))
  }
}

type Ended = (queue: number, why: string) => void

export class HostQueues {
  readonly #queues: Queue[]
  readonly #steering: Steering
  readonly #options: HostQueuesOptions
  readonly #pause: number
  readonly #clock: FrameClock
  readonly #patience: number
  readonly #row: RingFrame = { linkType: LINKTYPE_ETHERNET, time: Number.NaN, clock: 0, index: 0 }
  #view: DataView = new DataView(new ArrayBuffer(0))
  #requests = 0
  #loaded = 0
  #closing = false
  /** Why a thread ended that was not told to. */
  #failure: string | undefined

  /** Use `createHostQueues`, which waits until the threads are there. */
  constructor(config: HostConfig, options: HostQueuesOptions) {
    const { queues = Math.min(availableParallelism(), 64), clock, key, patience = DEFAULT_PATIENCE } = options
    const { ringFrames, ringBytes, setup, data, rxChecksum = 'verify', onLearning } = options
    if (!(patience >= 0)) throw new RangeError(`patience is ${patience}: needs 0 or more milliseconds`)
    if (ringFrames !== undefined && !(ringFrames >= 64 && Number.isInteger(Math.log2(ringFrames))))
      throw new RangeError(`ringFrames is ${ringFrames}: needs a power of two from 64 on`)
    // Other queues of this process have other traffic.
    const group = `optpoline rx ${threadId}.${instances++}`
    this.#options = options
    this.#steering = new Steering(queues, { key })
    this.#clock = new FrameClock(clock)
    this.#patience = patience
    this.#pause = Math.max(config.frag_timeout_s ?? 0, LONGEST_REASSEMBLY, config.settle_s ?? 0) + 1
    this.#queues = Array.from(
      { length: queues },
      (_, queue) =>
        new Queue(
          {
            queue,
            queues,
            config,
            rxChecksum,
            setup: setup === undefined ? null : String(setup),
            data,
            ring: createRing(ringFrames, ringBytes),
            group,
            tellsLearning: onLearning !== undefined,
          },
          onLearning,
          (queue, why) => this.#ended(queue, why),
        ),
    )
  }

  /** Settles when every thread has its host. @throws Error when one cannot have it; all are ended then */
  async ready(): Promise<void> {
    try {
      await Promise.all(this.#queues.map(({ ready }) => ready))
    } catch (error) {
      this.#closing = true
      await Promise.all(this.#queues.map(({ worker }) => worker.terminate()))
      throw error
    }
  }

  /** How many queues there are. */
  get queues(): number {
    return this.#queues.length
  }

  /**
   * Divides frames among the queues, for `replay`: the card's part is done here, once.
   * @returns how many frames each queue has
   * @throws RangeError when a frame does not lie in its buffer; LinkTypeError for link types that are not received
   */
  async load(frames: QueueFrames): Promise<number[]> {
    if (frames.linkTypes) Array.prototype.forEach.call(frames.linkTypes, checkLinkType)
    const { clock, key } = this.#options
    const tables = divide(frames, this.queues, { clock, key }, this.#pause)
    await Promise.all(this.#queues.map((queue, i) => this.#ask(queue, { kind: 'load', table: tables[i] })))
    this.#loaded = frames.count
    return tables.map(({ count }) => count)
  }

  /** Receives all loaded frames, `times` times. Between two replays more time passes than any reassembly has. */
  async replay(times = 1): Promise<ReplayTime> {
    const start = performance.now()
    const queues = (await this.#askAll({ kind: 'replay', times })) as number[]
    return { frames: times * this.#loaded, milliseconds: performance.now() - start, queues }
  }

  /**
   * Balances the queues for frames like these, as `ethtool -X` is used for; before the first `receive`. What is loaded
   * is balanced anyway.
   */
  balance({ data, offsets, lengths, count, linkTypes }: QueueFrames): void {
    const loads = new Uint32Array(INDIRECTION)
    const view = this.#viewOf(data)
    // Marks of frames that are only looked at must not stay.
    const steering = new Steering(this.queues, { key: this.#options.key })
    for (let i = 0; i < count; i++)
      loads[steering.entryOf(view, linkTypes?.[i] ?? LINKTYPE_ETHERNET, offsets[i], lengths[i])]++
    this.#steering.balance(loads)
  }

  /**
   * Gives the frame of `length` bytes at `offset` of `data`, or all of it, to its queue; the bytes are copied. Queues
   * are woken after some frames, and by `flush`. Waits for a full ring, up to `patience`: blocks.
   * @param timestamp seconds, with fraction; without it no time passes
   * @param linkType LINKTYPE_* number
   * @throws RangeError when the frame does not lie in `data`, or is longer than half a ring; LinkTypeError;
   *   Error when a thread has ended
   */
  receive(
    data: Uint8Array,
    offset = 0,
    length = data.length - offset,
    timestamp?: number,
    linkType: number = LINKTYPE_ETHERNET,
  ): void {
    this.#check()
    if (!(offset >= 0 && offset + length <= data.length)) throw outside(data, offset, length)
    checkLinkType(linkType)
    const row = this.#row
    if (timestamp === undefined) row.time = Number.NaN
    else {
      row.time = timestamp
      row.clock += this.#clock.tick(timestamp)
    }
    row.linkType = linkType
    const queue = this.#queues[this.#steering.queueOf(this.#viewOf(data), linkType, offset, length)]
    if (length > queue.ring.longest)
      throw new RangeError(
        `the frame has ${length} bytes, a ring takes ${queue.ring.longest}; raise ringBytes`,
      )
    // Packets of a flow that is steered anew must not overtake those before them.
    if (this.#steering.hasMarked) this.#waitForAll()
    if (!queue.ring.write(data, offset, length, row) && !this.#writeLater(queue, data, offset, length))
      queue.missed++
    else if (++queue.unpublished >= BATCH) publish(queue)
    row.index++
  }

  /** Wakes the queues for what they were given. */
  flush(): void {
    for (const queue of this.#queues) publish(queue)
  }

  /** Frames that rings had no room for, so far. */
  get missed(): number {
    return this.#queues.reduce((sum, { missed }) => sum + missed, 0)
  }

  /** Frames that wait in rings. */
  get waiting(): number {
    return this.#queues.reduce((sum, { ring }) => sum + ring.waiting, 0)
  }

  /** Lets the configuration's `settle_s` pass, after all frames so far. */
  async settle(): Promise<void> {
    this.flush()
    await this.#askAll({ kind: 'settle' })
  }

  /** What the queues counted together, after all frames so far. */
  async counted(): Promise<QueuesCounted> {
    this.flush()
    const answers = (await this.#askAll({ kind: 'count' })) as QueueCounted[]
    const queues = answers.map(({ counted, sites }, i) => ({
      counted,
      sites,
      missed: this.#queues[i].missed,
    }))
    const { missed } = this
    return { ...withMissed(sumCounted(answers.map(({ counted }) => counted)), missed), missed, queues }
  }

  /** Ends the threads when they have received what they were given. */
  async close(): Promise<void> {
    if (this.#closing) return
    this.#closing = true
    const exits = this.#queues.map(({ exited }) => exited)
    if (this.#failure === undefined) {
      this.flush()
      for (const queue of this.#queues)
        this.#post(queue, { id: this.#requests++, request: { kind: 'close' } })
    } else for (const { worker } of this.#queues) void worker.terminate()
    await Promise.all(exits)
  }

  #viewOf(data: Uint8Array): DataView {
    const view = this.#view
    if (
      view.buffer !== data.buffer ||
      view.byteOffset !== data.byteOffset ||
      view.byteLength !== data.byteLength
    )
      this.#view = new DataView(data.buffer, data.byteOffset, data.byteLength)
    return this.#view
  }

  #writeLater(queue: Queue, data: Uint8Array, offset: number, length: number): boolean {
    const { ring } = queue
    publish(queue)
    const until = performance.now() + (queue.stuckAt === ring.head ? 0 : this.#patience)
    do {
      const left = until - performance.now()
      if (left > 0) ring.waitForReader(left)
      if (ring.write(data, offset, length, this.#row)) {
        queue.stuckAt = undefined
        return true
      }
    } while (performance.now() < until)
    queue.stuckAt = ring.head
    return false
  }

  #waitForAll(): void {
    this.flush()
    const until = performance.now() + this.#patience
    for (const { ring } of this.#queues)
      while (ring.waiting > 0 && performance.now() < until) ring.waitForReader(until - performance.now())
  }

  #askAll(request: Request): Promise<Answer[]> {
    return Promise.all(this.#queues.map((queue) => this.#ask(queue, request)))
  }

  async #ask(queue: Queue, request: Request): Promise<Answer> {
    this.#check()
    return this.#send(queue, request)
  }

  #send(queue: Queue, request: Request): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const id = this.#requests++
      queue.pending.set(id, { resolve, reject })
      this.#post(queue, { id, request })
    })
  }

  #post(queue: Queue, message: RequestMessage): void {
    queue.worker.postMessage(message)
    queue.ring.wake()
  }

  #check(): void {
    if (this.#failure !== undefined) throw new Error(this.#failure)
    if (this.#closing) throw new Error('the queues are closed; create new ones')
  }

  /** Whoever waits for the thread that has ended is told; when it was not told to end, everyone is. */
  #ended(queue: number, why: string): void {
    if (!this.#closing) this.#failure ??= `the thread of queue ${queue} has ended: ${why}`
    const message = this.#failure ?? 'the queues were closed before they answered'
    for (const { pending } of this.#failure === undefined ? [this.#queues[queue]] : this.#queues) {
      for (const { reject } of pending.values()) reject(new Error(message))
      pending.clear()
    }
  }
}

function publish(queue: Queue): void {
  queue.unpublished = 0
  queue.ring.publish()
}

function checkLinkType(linkType: number): void {
  if (!isReceivedLinkType(linkType)) throw new LinkTypeError(linkType)
}
