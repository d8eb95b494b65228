/*
 * A whole capture in memory, laid out for replay: the frames end to end in one buffer, and what is known
 * of them in one typed array per column, so that a loop over them touches no objects. On request all of it
 * in shared memory, for worker threads. `CaptureBuilder` makes the same from generated frames.
 *
 * Not for captures that do not fit: a limit ends the loading with an error that says so (read.ts streams).
 */
import { CaptureError } from './errors.js'
import type { CapturedFrame } from './frame.js'
import { LinkType } from './link-types.js'
import { type CaptureSummary, decodeCapture, readCapture } from './read.js'
import { type ChunkStream, sourceName } from './source.js'

/** Frames in memory. A plain object: `postMessage` carries it to a worker as it is. */
export interface LoadedCapture {
  /** The path, or another name for messages. */
  readonly name: string
  /** Frames, hence the length of each column. */
  readonly count: number
  /** The frames, end to end and without gaps. */
  readonly data: Uint8Array
  /** Where in `data` a frame begins. */
  readonly offset: Uint32Array
  /** Bytes of it in `data`. */
  readonly capturedLength: Uint32Array
  /** Bytes it had on the wire. */
  readonly originalLength: Uint32Array
  /** Whole seconds since 1970-01-01 UTC. */
  readonly seconds: Float64Array
  /** 0 to 999,999,999, to be added to `seconds`. */
  readonly nanoseconds: Uint32Array
  /** LINKTYPE_* number. */
  readonly linkType: Uint16Array
  /** The different values in `linkType`, in the order of their first appearance. */
  readonly linkTypes: readonly number[]
  /** Why there are no further frames, if the capture did not simply end. */
  readonly error: CaptureError | undefined
}

/** What a frame's row takes in the columns. */
const ROW_BYTES = 4 + 4 + 4 + 8 + 4 + 2

const DEFAULT_MAX_BYTES = 2 ** 31

/** Offsets have 32 bits. */
const GREATEST_MAX_BYTES = 2 ** 32 - 1

export interface CaptureBuilderOptions {
  /** Default `generated`. */
  readonly name?: string | undefined
  /** Put the result into SharedArrayBuffers. Default false. */
  readonly shared?: boolean | undefined
  /** The most memory that frames and columns may take, in bytes. Default 2 GiB, at most 4 GiB - 1. */
  readonly maxBytes?: number | undefined
}

/** Collects frames and makes a `LoadedCapture` of them. */
export class CaptureBuilder {
  readonly #name: string
  readonly #shared: boolean
  readonly #maxBytes: number
  readonly #linkTypes = new Set<number>()
  #count = 0
  #bytes = 0
  #data: Uint8Array = new Uint8Array(4096)
  #capturedLength: Uint32Array = new Uint32Array(64)
  #originalLength: Uint32Array = new Uint32Array(64)
  #seconds: Float64Array = new Float64Array(64)
  #nanoseconds: Uint32Array = new Uint32Array(64)
  #linkType: Uint16Array = new Uint16Array(64)

  /** @throws RangeError for a `maxBytes` that is out of its range. */
  constructor(options: CaptureBuilderOptions = {}) {
    this.#name = options.name ?? 'generated'
    this.#shared = options.shared ?? false
    this.#maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES
    if (!(this.#maxBytes >= 0 && this.#maxBytes <= GREATEST_MAX_BYTES)) {
      throw new RangeError(`maxBytes is ${this.#maxBytes}; it must be 0 to ${GREATEST_MAX_BYTES}`)
    }
  }

  /** Frames so far. */
  get count(): number {
    return this.#count
  }

  /** Whether a frame of `length` bytes can be added below the limit. */
  fits(length: number): boolean {
    return this.#bytes + length + (this.#count + 1) * ROW_BYTES <= this.#maxBytes
  }

  /**
   * Adds a frame; its bytes are copied.
   *
   * @param seconds whole seconds since 1970.
   * @param nanoseconds 0 to 999,999,999.
   * @param linkType LINKTYPE_* number, below 65,536.
   * @param originalLength bytes on the wire. Default: the frame's length.
   * @throws RangeError when the frame does not fit.
   */
  add(
    frame: Uint8Array,
    seconds = 0,
    nanoseconds = 0,
    linkType: number = LinkType.ETHERNET,
    originalLength = frame.length,
  ): void {
    this.#reserve(frame.length)
    this.#data.set(frame, this.#bytes)
    this.#addRow(frame.length, originalLength, seconds, nanoseconds, linkType)
  }

  /** Adds a frame as a reader delivers it. @throws RangeError when it does not fit. */
  addCaptured(frame: CapturedFrame): void {
    const { data, offset, capturedLength } = frame
    this.#reserve(capturedLength)
    this.#data.set(data.subarray(offset, offset + capturedLength), this.#bytes)
    this.#addRow(capturedLength, frame.originalLength, frame.seconds, frame.nanoseconds, frame.linkType)
  }

  /** The frames so far, in memory of exactly their size. More may be added afterwards, for a next result. */
  finish(error?: CaptureError): LoadedCapture {
    const count = this.#count
    const shared = this.#shared
    const capturedLength = resized(Uint32Array, this.#capturedLength, count, shared)
    const offset = resized(Uint32Array, capturedLength, count, shared)
    let end = 0
    for (let row = 0; row < count; row++) {
      offset[row] = end
      end += capturedLength[row]
    }
    return {
      name: this.#name,
      count,
      data: resized(Uint8Array, this.#data, this.#bytes, shared),
      offset,
      capturedLength,
      originalLength: resized(Uint32Array, this.#originalLength, count, shared),
      seconds: resized(Float64Array, this.#seconds, count, shared),
      nanoseconds: resized(Uint32Array, this.#nanoseconds, count, shared),
      linkType: resized(Uint16Array, this.#linkType, count, shared),
      linkTypes: [...this.#linkTypes],
      error,
    }
  }

  #reserve(length: number): void {
    if (!this.fits(length)) {
      throw new RangeError(
        `${this.#name}: ${this.#count + 1} frames take more than ${this.#maxBytes} bytes; raise maxBytes or add fewer`,
      )
    }
    const needed = this.#bytes + length
    if (needed > this.#data.length) {
      this.#data = resized(
        Uint8Array,
        this.#data,
        Math.max(needed, Math.min(2 * this.#data.length, this.#maxBytes)),
      )
    }
    if (this.#count === this.#seconds.length) {
      const rows = 2 * this.#count
      this.#capturedLength = resized(Uint32Array, this.#capturedLength, rows)
      this.#originalLength = resized(Uint32Array, this.#originalLength, rows)
      this.#seconds = resized(Float64Array, this.#seconds, rows)
      this.#nanoseconds = resized(Uint32Array, this.#nanoseconds, rows)
      this.#linkType = resized(Uint16Array, this.#linkType, rows)
    }
  }

  #addRow(captured: number, original: number, seconds: number, nanoseconds: number, linkType: number): void {
    const row = this.#count
    this.#capturedLength[row] = captured
    this.#originalLength[row] = original
    this.#seconds[row] = seconds
    this.#nanoseconds[row] = nanoseconds
    if (row === 0 || this.#linkType[row - 1] !== linkType) this.#linkTypes.add(linkType)
    this.#linkType[row] = linkType
    this.#bytes += captured
    this.#count++
  }
}

interface TypedArray<T> extends ArrayLike<number> {
  set(values: T): void
  subarray(begin: number, end: number): T
}

interface TypedArrayClass<T> {
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBufferLike): T
}

/** A copy of `values` of the given length: longer, with zeroes behind them, or cut. */
function resized<T extends TypedArray<T>>(
  type: TypedArrayClass<T>,
  values: T,
  length: number,
  shared = false,
): T {
  const bytes = length * type.BYTES_PER_ELEMENT
  const copy = new type(shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes))
  copy.set(values.subarray(0, Math.min(length, values.length)))
  return copy
}

export interface LoadCaptureOptions {
  /** The capture's name, also in errors. Default: its path, `standard input`, `stream` or `capture`. */
  readonly file?: string | undefined
  /** Ends the loading; the frames so far are the result. */
  readonly signal?: AbortSignal | undefined
  /** Put the result into SharedArrayBuffers. Default false. */
  readonly shared?: boolean | undefined
  /** The most memory that frames and columns may take, in bytes. Default 2 GiB, at most 4 GiB - 1. */
  readonly maxBytes?: number | undefined
}

/** Thrown through the decoder by a frame that does not fit, which is how to end it in the middle. */
class Full extends Error {
  readonly recordOffset: number

  constructor(recordOffset: number) {
    super()
    this.recordOffset = recordOffset
  }
}

/**
 * Loads a capture. Up to twice its size is needed while it grows.
 *
 * @param source a path, `-` for standard input, the capture's bytes, or an async iterable of chunks.
 * @returns its frames; with an `error` beside them when the capture is broken, or larger than `maxBytes`.
 * @throws TypeError when a stream gives anything but bytes; RangeError for an impossible `maxBytes`.
 */
export async function loadCapture(
  source: string | Uint8Array | ChunkStream,
  options: LoadCaptureOptions = {},
): Promise<LoadedCapture> {
  const { signal, shared, maxBytes } = options
  const file = options.file ?? (source instanceof Uint8Array ? 'capture' : sourceName(source))
  const builder = new CaptureBuilder({ name: file, shared, maxBytes })
  const onFrame = (frame: CapturedFrame): void => {
    if (!builder.fits(frame.capturedLength)) throw new Full(frame.recordOffset)
    builder.addCaptured(frame)
  }
  try {
    const summary: CaptureSummary =
      source instanceof Uint8Array
        ? decodeCapture(source, onFrame, { file })
        : await readCapture(source, onFrame, { file, signal })
    return builder.finish(summary.error)
  } catch (thrown) {
    if (!(thrown instanceof Full)) throw thrown
    return builder.finish(tooLarge(file, thrown.recordOffset, builder.count, maxBytes))
  }
}

function tooLarge(
  file: string,
  byteOffset: number,
  framesBefore: number,
  maxBytes = DEFAULT_MAX_BYTES,
): CaptureError {
  return new CaptureError({
    file,
    kind: 'too-large',
    byteOffset,
    fault: `the frames take more than ${maxBytes} bytes of memory; take a shorter capture (tcpdump -r IN -c COUNT -w OUT)`,
    framesBefore,
  })
}

/** A view of one frame of a loaded capture. Allocates: for tests and tools, not for replay loops. */
export function frameBytes(capture: LoadedCapture, index: number): Uint8Array {
  const begin = capture.offset[index]
  return capture.data.subarray(begin, begin + capture.capturedLength[index])
}
