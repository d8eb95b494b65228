/*
 * The push parser: chunks of a capture in, of any size, frames out. Records that lie whole in a chunk are
 * read in place; one that spans chunks is assembled in a carry-over buffer, which is the only memory that
 * the decoder keeps and never grows beyond the largest record or block (limits.ts).
 *
 *   const decoder = new CaptureDecoder(onFrame, { file: 'x.pcap' })
 *   for (const chunk of chunks) if (!decoder.push(chunk)) break
 *   const error = decoder.end()
 *
 * Knows no files and no streams (read.ts), and no formats (detect.ts, pcap.ts, pcapng.ts).
 */
import { FormatDetector } from './detect.js'
import type { CaptureError } from './errors.js'
import type { ByteWindow, CaptureFormat } from './format.js'
import { Delivery, type FrameHandler } from './frame.js'

/** Enough for most records, so that a live capture grows its buffer at most once or twice. */
const FIRST_CAPACITY = 4096

export interface CaptureDecoderOptions {
  /** The capture's name in errors. Default `capture`. */
  readonly file?: string
}

export class CaptureDecoder {
  readonly #delivery: Delivery
  readonly #reader: FormatDetector
  /** Bytes pushed, hence the capture offset of the next chunk. */
  #position = 0
  /** The first `#carried` bytes are the beginning of a record that no chunk held whole; they end at `#position`. */
  #carry = new Uint8Array(0)
  #carryView = new DataView(this.#carry.buffer)
  #carryBase = 0
  #carried = 0
  /** True from the start of a push to its regular end, hence also after one that an exception left. */
  #pushing = false
  #ended = false

  /** @param onFrame may keep neither the frame nor its bytes. What it throws, `push` throws. */
  constructor(onFrame: FrameHandler, options: CaptureDecoderOptions = {}) {
    this.#delivery = new Delivery(options.file ?? 'capture', onFrame)
    this.#reader = new FormatDetector(this.#delivery)
  }

  /** Frames delivered. */
  get frames(): number {
    return this.#delivery.frames
  }

  /** The sum of the delivered frames' captured lengths. */
  get bytes(): number {
    return this.#delivery.bytes
  }

  /** Bytes of the capture that were pushed. */
  get bytesRead(): number {
    return this.#position
  }

  /** Undefined until the first bytes told it. */
  get format(): CaptureFormat | undefined {
    return this.#reader.format
  }

  /** The link types of the delivered frames, in the order of their first appearance. */
  get linkTypes(): number[] {
    return [...this.#delivery.linkTypes]
  }

  /** What ended the capture, if it was not its end. Set by `push` and `end`, which do not throw it. */
  get error(): CaptureError | undefined {
    return this.#delivery.error
  }

  /**
   * Reads a chunk and calls `onFrame` for each frame that is whole by now. The chunk may be reused
   * afterwards.
   *
   * @returns whether more is wanted: false after an error (see `error`), `stop` or `end`.
   * @throws what `onFrame` throws (the decoder is then of no further use); an Error when called from
   *   within `onFrame` or after such a throw.
   */
  push(chunk: Uint8Array): boolean {
    if (this.#pushing) {
      throw new Error(
        'CaptureDecoder.push was called from within onFrame or after onFrame threw; make a new decoder',
      )
    }
    const delivery = this.#delivery
    if (delivery.stopped || this.#ended) return false
    this.#pushing = true
    this.#readChunk({
      bytes: chunk,
      view: new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength),
      base: this.#position,
    })
    this.#position += chunk.length
    this.#pushing = false
    return !delivery.stopped
  }

  /** The capture ends here. Returns the error, if it should not have, or if there was one before. */
  end(): CaptureError | undefined {
    if (!this.#ended && !this.#delivery.stopped && !this.#pushing) {
      this.#reader.end(this.#position - this.#carried, this.#carried)
    }
    this.#ended = true
    return this.#delivery.error
  }

  /** No further frame is delivered, not even of a chunk that is being read. Not an error. */
  stop(): void {
    this.#delivery.stopped = true
  }

  #readChunk(chunk: ByteWindow): void {
    const reader = this.#reader
    const delivery = this.#delivery
    const end = chunk.bytes.length
    let at = 0
    while (at < end && !delivery.stopped) {
      if (reader.skip > 0) {
        const skipped = Math.min(reader.skip, end - at)
        reader.skip -= skipped
        at += skipped
      } else if (this.#carried > 0) {
        const taken = Math.min(reader.needed - this.#carried, end - at)
        this.#append(chunk, at, taken)
        at += taken
        if (this.#carried === reader.needed) this.#readCarry()
      } else {
        at = reader.read(chunk, at, end)
        if (reader.skip === 0 && !delivery.stopped) {
          // Less than `needed` is left, or nothing.
          this.#append(chunk, at, end - at)
          at = end
        }
      }
    }
  }

  /**
   * The carry-over holds exactly what the reader needed. So either the record is whole and uses all of it,
   * or it was a header: the record is to be skipped, or the reader now needs more and the bytes stay.
   */
  #readCarry(): void {
    const reader = this.#reader
    const carried = this.#carried
    const read = reader.read({ bytes: this.#carry, view: this.#carryView, base: this.#carryBase }, 0, carried)
    if (reader.skip > 0) {
      reader.skip -= carried - read
      this.#carried = 0
    } else if (read === carried) {
      this.#carried = 0
    }
  }

  #append({ bytes, base }: ByteWindow, at: number, count: number): void {
    if (this.#carried === 0) this.#carryBase = base + at
    const wanted = this.#carried + count
    if (wanted > this.#carry.length) this.#grow(wanted)
    this.#carry.set(bytes.subarray(at, at + count), this.#carried)
    this.#carried = wanted
  }

  #grow(wanted: number): void {
    const grown = new Uint8Array(Math.max(FIRST_CAPACITY, wanted, 2 * this.#carry.length))
    grown.set(this.#carry.subarray(0, this.#carried))
    this.#carry = grown
    this.#carryView = new DataView(grown.buffer)
  }
}
