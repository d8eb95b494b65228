/*
 * What a capture gives: frames, one after another, in one object that is written anew for each of them;
 * and the counts and the one error that a capture ends with. `CapturedFrame` is what users see,
 * `Delivery` is what the format readers fill and hand over.
 *
 * No allocation per frame: whoever keeps a frame copies its bytes (see load.ts).
 */
import { CaptureError, type CaptureFaultKind } from './errors.js'

const noBytes = new Uint8Array(0)

/**
 * One frame of a capture. The decoder has exactly one such object and reuses it: it, and the bytes that
 * `data` shows at `offset`, are valid only until the call that received it returns.
 */
export class CapturedFrame {
  /** The buffer that holds the frame among other bytes. */
  data: Uint8Array = noBytes
  /** Where in `data` the frame begins. */
  offset = 0
  /** Bytes of the frame that the capture holds, at most `MAX_CAPTURED_LENGTH`. */
  capturedLength = 0
  /** Bytes that the frame had on the wire, as the capture says; not checked against `capturedLength`. */
  originalLength = 0
  /** Whole seconds since 1970-01-01 UTC; 0 where the format has no time (pcapng's Simple Packet Block). */
  seconds = 0
  /** 0 to 999,999,999, to be added to `seconds`. */
  nanoseconds = 0
  /**
   * The interface that the frame was captured on, counted from 0 over the whole capture: the first
   * interface of a further pcapng section follows the last one of the section before. 0 in classic pcap.
   */
  interfaceId = 0
  /** LINKTYPE_* number (link-types.ts). */
  linkType = 0
  /** The frame's place in the capture, from 0. */
  index = 0
  /** Where the frame's record or block begins in the capture, in bytes. */
  recordOffset = 0
}

/** Called once for each frame, in the order of the capture. */
export type FrameHandler = (frame: CapturedFrame) => void

/** The way of frames, and of the error, from a format reader to the user. */
export class Delivery {
  readonly frame = new CapturedFrame()
  readonly linkTypes = new Set<number>()
  /** Frames delivered so far. */
  frames = 0
  /** The sum of their captured lengths. */
  bytes = 0
  /** No further frame may be delivered: there is an error, or the user has had enough. */
  stopped = false
  error: CaptureError | undefined
  readonly #file: string
  readonly #onFrame: FrameHandler
  /** The link type that was entered into `linkTypes` last. Not for correctness: saves a set lookup a frame. */
  #lastLinkType = -1

  constructor(file: string, onFrame: FrameHandler) {
    this.#file = file
    this.#onFrame = onFrame
  }

  /** Hands over `frame`, all of whose fields but `index` the caller has set. */
  deliver(): void {
    const frame = this.frame
    frame.index = this.frames
    this.frames++
    this.bytes += frame.capturedLength
    if (frame.linkType !== this.#lastLinkType) {
      this.#lastLinkType = frame.linkType
      this.linkTypes.add(frame.linkType)
    }
    this.#onFrame(frame)
  }

  /** Ends the capture with an error. `byteOffset` is where the record or block with the fault begins. */
  fail(kind: CaptureFaultKind, byteOffset: number, fault: string): void {
    this.stopped = true
    this.error = new CaptureError({
      file: this.#file,
      kind,
      byteOffset,
      fault,
      framesBefore: this.frames,
    })
  }

  /** `rest` of the `needed` bytes of `part`, which begins at `byteOffset`, are there, and the capture ends. */
  failTruncated(byteOffset: number, part: string, rest: number, needed: number): void {
    this.fail(
      'truncated',
      byteOffset,
      `the capture ends in the middle of a ${part}: ${rest} of its ${needed} bytes are there`,
    )
  }
}
