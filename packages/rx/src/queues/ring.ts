/**
 * A queue's ring: frames from the thread that reads to the one that receives, in shared memory, bounded.
 *
 *   bytes    |####frame####|##frame##|          free          |###frame###|
 *   rows      head -> [where, length, time, ...] ... tail
 *
 * One writer, one reader. `head` and `tail` count rows and wrap around at 2^32; a row is the writer's from `tail` on
 * and the reader's from `head` to there. Rows are published together (`publish`), so that waking the reader is paid
 * once a batch. Bytes of a frame lie in one piece; what is left at the end of the buffer is skipped.
 */

/** Rows of a ring; a power of two. */
const DEFAULT_ROWS = 8192
const DEFAULT_BYTES = 4 * 1024 * 1024

/** Places in `control`. */
const HEAD = 0
const TAIL = 1
/** Moves with every tail and every message: what the reader sleeps on. */
const BELL = 2

/** A ring's memory: plain, so that a worker is sent it. */
export interface RingMemory {
  readonly control: Int32Array
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
  readonly lengths: Uint32Array
  readonly linkTypes: Uint16Array
  /** Timestamp, NaN without. */
  readonly times: Float64Array
  /** Virtual seconds at which the frame arrives. */
  readonly clock: Float64Array
  /** The frame's place among all. */
  readonly indices: Float64Array
}

/** @param rows a power of two */
export function createRing(rows: number = DEFAULT_ROWS, bytes: number = DEFAULT_BYTES): RingMemory {
  const shared = (size: number): SharedArrayBuffer => new SharedArrayBuffer(size)
  return {
    control: new Int32Array(shared(12)),
    bytes: new Uint8Array(shared(bytes)),
    offsets: new Uint32Array(shared(4 * rows)),
    lengths: new Uint32Array(shared(4 * rows)),
    linkTypes: new Uint16Array(shared(2 * rows)),
    times: new Float64Array(shared(8 * rows)),
    clock: new Float64Array(shared(8 * rows)),
    indices: new Float64Array(shared(8 * rows)),
  }
}

/** What a frame takes along. */
export interface RingFrame {
  linkType: number
  time: number
  clock: number
  index: number
}

export class RingWriter {
  readonly memory: RingMemory
  readonly #rows: number
  readonly #mask: number
  /** Rows that were written, those that are not published yet among them; as a 32-bit number, like head and tail. */
  #written: number
  /** Bytes that were given out since the beginning, skipped ones too; and up to where, by row. */
  #given = 0
  readonly #givenAt: Float64Array

  constructor(memory: RingMemory) {
    this.memory = memory
    this.#rows = memory.offsets.length
    this.#mask = this.#rows - 1
    this.#givenAt = new Float64Array(this.#rows)
    this.#written = Atomics.load(memory.control, TAIL)
  }

  /** The longest frame that is sure to fit when the ring is empty. */
  get longest(): number {
    return this.memory.bytes.length >>> 1
  }

  /**
   * Writes a frame. False: there is no room for it now.
   * @param length at most `longest`
   */
  write(data: Uint8Array, offset: number, length: number, frame: RingFrame): boolean {
    const { memory } = this
    const { bytes } = memory
    const waiting = this.waiting
    if (waiting === this.#rows) return false
    // What the reader has read is free: all up to the row before its head.
    const head = (this.#written - waiting) | 0
    const free =
      waiting === 0 ? bytes.length : bytes.length - (this.#given - this.#givenAt[(head - 1) & this.#mask])
    const at = this.#given % bytes.length
    const skipped = at + length > bytes.length ? bytes.length - at : 0
    if (skipped + length > free) return false
    const row = this.#written & this.#mask
    const start = skipped > 0 ? 0 : at
    bytes.set(data.subarray(offset, offset + length), start)
    memory.offsets[row] = start
    memory.lengths[row] = length
    memory.linkTypes[row] = frame.linkType
    memory.times[row] = frame.time
    memory.clock[row] = frame.clock
    memory.indices[row] = frame.index
    this.#given += skipped + length
    this.#givenAt[row] = this.#given
    this.#written = (this.#written + 1) | 0
    return true
  }

  /** Lets the reader see what was written, and wakes it. */
  publish(): void {
    const { control } = this.memory
    if (Atomics.load(control, TAIL) === this.#written) return
    Atomics.store(control, TAIL, this.#written)
    this.wake()
  }

  /** Wakes the reader, which has rows or a message to read. */
  wake(): void {
    const { control } = this.memory
    Atomics.add(control, BELL, 1)
    Atomics.notify(control, BELL)
  }

  /** How many rows the reader has finished with, as a 32-bit number. */
  get head(): number {
    return Atomics.load(this.memory.control, HEAD)
  }

  /** Rows that the reader has not finished with. */
  get waiting(): number {
    return (this.#written - Atomics.load(this.memory.control, HEAD)) >>> 0
  }

  /** Waits until the reader has moved on, at most `milliseconds`. False: it has not. Blocks. */
  waitForReader(milliseconds: number): boolean {
    const { control } = this.memory
    const head = Atomics.load(control, HEAD)
    return this.waiting === 0 || Atomics.wait(control, HEAD, head, milliseconds) !== 'timed-out'
  }
}

export class RingReader {
  readonly memory: RingMemory
  readonly #mask: number

  constructor(memory: RingMemory) {
    this.memory = memory
    this.#mask = memory.offsets.length - 1
  }

  /**
   * Hands out rows that are there, at most `most`, in order; they are free for the writer afterwards, also when
   * `receive` throws. Answers how many.
   */
  read(most: number, receive: (row: number) => void): number {
    const { control } = this.memory
    const head = Atomics.load(control, HEAD)
    const count = Math.min(most, (Atomics.load(control, TAIL) - head) >>> 0)
    if (count === 0) return 0
    try {
      for (let i = 0; i < count; i++) receive((head + i) & this.#mask)
    } finally {
      Atomics.store(control, HEAD, (head + count) | 0)
      Atomics.notify(control, HEAD)
    }
    return count
  }

  /** Rows that were published and not read. */
  get waiting(): number {
    const { control } = this.memory
    return (Atomics.load(control, TAIL) - Atomics.load(control, HEAD)) >>> 0
  }

  /** The state of the bell: read before looking for rows and messages, given to `wait` when there were none. */
  get bell(): number {
    return Atomics.load(this.memory.control, BELL)
  }

  /** Waits until the writer rings after `bell` was read, at most `milliseconds`. False: it has not. Blocks. */
  wait(bell: number, milliseconds: number): boolean {
    return Atomics.wait(this.memory.control, BELL, bell, milliseconds) !== 'timed-out'
  }
}
