/**
 * A capture divided among queues, once, as it is loaded: the card's part is then done, and a replay is each queue's
 * loop over its own table. All of it lies in shared memory; a table holds places in the capture, never bytes.
 *
 * Virtual time is the capture's, not the queue's: a queue that had no frame for a while still sees only those gaps
 * that were gaps between two frames of the capture. So time is told with each table, by the places where it moves.
 */
import { FrameClock } from '../frame-clock.js'
import { FRAG_QUEUE_SIZE, IPQ_SIZE, truesize } from '../inet-fragment.js'
import { LINKTYPE_ETHERNET } from '../link/link-types.js'
import { IPFRAG_HIGH_THRESH } from '../namespace.js'
import { INDIRECTION, Steering, type SteeringOptions } from './steering.js'

/** Frames in memory: a loaded capture (`framesOfCapture`), or generated traffic as it is. */
export interface QueueFrames {
  /** All frames; copied, unless they lie in shared memory. */
  readonly data: Uint8Array
  /** Where each begins in `data`, and how long it is, in bytes. */
  readonly offsets: ArrayLike<number>
  readonly lengths: ArrayLike<number>
  readonly count: number
  /** Seconds, from any origin; without them no time passes. */
  readonly times?: ArrayLike<number> | null
  /** LINKTYPE_* numbers; without them all is Ethernet. */
  readonly linkTypes?: ArrayLike<number> | null
}

/** One queue's frames. Plain, so that a worker is sent it. */
export interface QueueTable {
  readonly data: Uint8Array
  readonly offsets: Uint32Array
  readonly lengths: Uint32Array
  readonly count: number
  /** The frames' places in the capture. */
  readonly indices: Uint32Array
  /** Null: no time passes. */
  readonly times: Float64Array | null
  /** Null: all Ethernet. */
  readonly linkTypes: Uint16Array | null
  /** Virtual time moves before the frame in place `stepAt[i]` of this table, to `stepTo[i]` seconds. */
  readonly stepAt: Uint32Array
  readonly stepTo: Float64Array
  /** Virtual seconds from the first frame of the capture to its last, and to the next replay's first. */
  readonly end: number
  readonly period: number
  /** Frames of the whole capture. */
  readonly total: number
}

/** What a loaded capture has that matters here (`LoadedCapture`). */
interface CaptureColumns {
  readonly count: number
  readonly data: Uint8Array
  readonly offset: Uint32Array
  readonly capturedLength: Uint32Array
  readonly seconds: Float64Array
  readonly nanoseconds: Uint32Array
  readonly linkType: Uint16Array
}

/** Between two replays, in seconds: whatever waits in reassembly has timed out by then. */
const PAUSE = 61

/** The frames of a loaded capture. Load it with `shared: true`, and its memory is used as it is. */
export function framesOfCapture(capture: CaptureColumns): QueueFrames {
  const { data, count, seconds, nanoseconds } = capture
  const times = Float64Array.from(seconds, (second, i) => second + nanoseconds[i] / 1e9)
  return {
    data,
    offsets: capture.offset,
    lengths: capture.capturedLength,
    count,
    times,
    linkTypes: capture.linkType,
  }
}

/**
 * Divides frames among `queues` queues.
 * @param pause virtual seconds between two replays, at least
 * @throws RangeError when a frame does not lie in `data`
 */
export function divide(
  frames: QueueFrames,
  queues: number,
  options: SteeringOptions & { readonly clock?: 'gaps' | 'frames' | undefined } = {},
  pause: number = PAUSE,
): QueueTable[] {
  const queueOf = steer(frames, queues, options)
  const counts = new Uint32Array(queues)
  for (const queue of queueOf) counts[queue]++
  const data = inSharedMemory(frames.data)
  const timed = frames.times ?? null
  const linkTypes = frames.linkTypes ?? null
  const ethernet = linkTypes === null || Array.prototype.every.call(linkTypes, (t) => t === LINKTYPE_ETHERNET)
  const parts = Array.from(counts, (count) => ({
    data,
    count: 0,
    offsets: new Uint32Array(new SharedArrayBuffer(4 * count)),
    lengths: new Uint32Array(new SharedArrayBuffer(4 * count)),
    indices: new Uint32Array(new SharedArrayBuffer(4 * count)),
    times: timed === null ? null : new Float64Array(new SharedArrayBuffer(8 * count)),
    linkTypes: ethernet ? null : new Uint16Array(new SharedArrayBuffer(2 * count)),
    stepAt: [] as number[],
    stepTo: [] as number[],
    now: 0,
  }))
  const clock = new FrameClock(options.clock)
  let now = 0
  for (let i = 0; i < frames.count; i++) {
    const part = parts[queueOf[i]]
    if (timed !== null) now += clock.tick(timed[i])
    if (now !== part.now) {
      part.stepAt.push(part.count)
      part.stepTo.push(now)
      part.now = now
    }
    const row = part.count++
    part.offsets[row] = frames.offsets[i]
    part.lengths[row] = frames.lengths[i]
    part.indices[row] = i
    if (part.times !== null && timed !== null) part.times[row] = timed[i]
    if (part.linkTypes !== null && linkTypes !== null) part.linkTypes[row] = linkTypes[i]
  }
  return parts.map(({ now: _, stepAt, stepTo, ...part }) => ({
    ...part,
    stepAt: Uint32Array.from(stepAt),
    stepTo: Float64Array.from(stepTo),
    end: now,
    period: timed === null ? 0 : now + pause,
    total: frames.count,
  }))
}

/** The queue of each frame: all marks are set before the first is steered, and the table is balanced for the capture. */
function steer(frames: QueueFrames, queues: number, options: SteeringOptions): Uint8Array {
  const { data, offsets, lengths, count } = frames
  const steering = new Steering(queues, options)
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const linkTypeOf = (i: number): number => frames.linkTypes?.[i] ?? LINKTYPE_ETHERNET
  let waiting4 = 0
  let waiting6 = 0
  for (let i = 0; i < count; i++) {
    const length = lengths[i]
    if (offsets[i] < 0 || offsets[i] + length > data.length)
      throw new RangeError(`frame ${i} does not lie in its buffer of ${data.length} bytes`)
    steering.hashOf(view, linkTypeOf(i), offsets[i], length)
    if (steering.isFragment4) waiting4 += truesize(length) + IPQ_SIZE
    if (steering.isFragment6) waiting6 += truesize(length) + FRAG_QUEUE_SIZE
  }
  // A host's reassembly has one bound for all sources. Only where it cannot be reached may reassembly be divided.
  if (waiting4 > IPFRAG_HIGH_THRESH) steering.keepTogether(4)
  if (waiting6 > IPFRAG_HIGH_THRESH) steering.keepTogether(6)
  const entries = new Uint8Array(count)
  const loads = new Uint32Array(INDIRECTION)
  for (let i = 0; i < count; i++) {
    entries[i] = steering.entryOf(view, linkTypeOf(i), offsets[i], lengths[i])
    loads[entries[i]]++
  }
  steering.balance(loads)
  return entries.map((entry) => steering.indirection[entry])
}

/** The same bytes in shared memory: a copy, unless they are there already. */
export function inSharedMemory(data: Uint8Array): Uint8Array {
  if (data.buffer instanceof SharedArrayBuffer) return data
  const shared = new Uint8Array(new SharedArrayBuffer(data.length))
  shared.set(data)
  return shared
}
