/*
 * Reads a capture from a file, a pipe or a stream, frame by frame, in memory that does not depend on its
 * length: `optpoline rx x.pcap` and `tcpdump -U -w - | optpoline rx -` end up here.
 *
 * What is wrong with a capture is returned beside the count of its frames, never thrown; what the caller's
 * own functions throw is thrown on.
 */
import { CaptureDecoder } from './decoder.js'
import { CaptureError } from './errors.js'
import type { CaptureFormat } from './format.js'
import type { FrameHandler } from './frame.js'
import { type ByteSource, type ChunkStream, openSource, SourceError, sourceName } from './source.js'

export interface ReadCaptureOptions {
  /** The capture's name in errors. Default: its path, `standard input` or `stream`. */
  readonly file?: string | undefined
  /** Ends the reading, also in the middle of a wait for bytes; no frame is delivered afterwards. */
  readonly signal?: AbortSignal | undefined
  /**
   * Called after the frames of each chunk, of about 64 KiB from a pipe and 1 MiB from a file: the place
   * to flush a batch. Reading goes on when its promise settles, which is how to hold back a pipe.
   */
  readonly onBatchEnd?: (() => void | Promise<void>) | undefined
}

/** What was read of a capture. */
export interface CaptureSummary {
  /** Frames delivered. */
  readonly frames: number
  /** The sum of their captured lengths. */
  readonly bytes: number
  /** Bytes of the capture itself that were read. */
  readonly bytesRead: number
  /** Undefined when the first bytes did not tell it. */
  readonly format: CaptureFormat | undefined
  /** The link types of the frames, in the order of their first appearance. */
  readonly linkTypes: readonly number[]
  /** The signal ended the reading. Where it did is no fault of the capture. */
  readonly aborted: boolean
  /** Why the capture could not be read to its end. */
  readonly error: CaptureError | undefined
}

/**
 * Reads a capture and calls `onFrame` for each of its frames.
 *
 * @param source a path, `-` for standard input, or an async iterable of chunks such as a Node stream,
 *   which is closed at the end.
 * @param onFrame gets one and the same object each time (see `CapturedFrame`) and must not keep it.
 * @returns when the capture has ended, is broken, or was aborted.
 * @throws what `onFrame`, `onBatchEnd` or the closing of an iterable throws; a TypeError when a stream
 *   gives anything but bytes.
 */
export async function readCapture(
  source: string | ChunkStream,
  onFrame: FrameHandler,
  options: ReadCaptureOptions = {},
): Promise<CaptureSummary> {
  const file = options.file ?? sourceName(source)
  const decoder = new CaptureDecoder(onFrame, { file })
  const waiting = new AbortableWait(options.signal, () => decoder.stop())
  let error: CaptureError | undefined
  try {
    await readChunks(source, decoder, waiting, options.onBatchEnd)
    error = waiting.aborted ? decoder.error : decoder.end()
  } catch (thrown) {
    if (!(thrown instanceof SourceError)) throw thrown
    error = new CaptureError({
      file,
      kind: 'unreadable',
      byteOffset: decoder.bytesRead,
      fault: `cannot be read: ${thrown.message}`,
      framesBefore: decoder.frames,
      cause: thrown.cause,
    })
  } finally {
    waiting.dispose()
  }
  return summarise(decoder, waiting.aborted, error)
}

/** Reads a capture that lies in memory; like `readCapture`, at once. @throws what `onFrame` throws. */
export function decodeCapture(
  bytes: Uint8Array,
  onFrame: FrameHandler,
  options: { readonly file?: string | undefined } = {},
): CaptureSummary {
  const decoder = new CaptureDecoder(onFrame, { file: options.file ?? 'capture' })
  decoder.push(bytes)
  return summarise(decoder, false, decoder.end())
}

function summarise(
  decoder: CaptureDecoder,
  aborted: boolean,
  error: CaptureError | undefined,
): CaptureSummary {
  const { frames, bytes, bytesRead, format, linkTypes } = decoder
  return { frames, bytes, bytesRead, format, linkTypes, aborted, error }
}

async function readChunks(
  source: string | ChunkStream,
  decoder: CaptureDecoder,
  waiting: AbortableWait,
  onBatchEnd: ReadCaptureOptions['onBatchEnd'],
): Promise<void> {
  const input = await open(source, waiting)
  if (!input) return
  try {
    let more = true
    while (more && !waiting.aborted) {
      const chunk = await waiting.for(input.next())
      if (!chunk) return
      more = decoder.push(chunk)
      // A function typed to return nothing may still return something that is no promise.
      const flushed: unknown = onBatchEnd?.()
      if (flushed !== undefined) await waiting.for(Promise.resolve(flushed))
    }
  } finally {
    const closing = input.close()
    // An aborted reading may not wait here: closing a file waits for a read that is under way.
    if (waiting.aborted) closing.catch(() => undefined)
    else await closing
  }
}

/** Opening may wait as well: for the first writer of a named pipe. */
async function open(source: string | ChunkStream, waiting: AbortableWait): Promise<ByteSource | undefined> {
  if (waiting.aborted) return undefined
  const opening = openSource(source)
  const input = await waiting.for(opening)
  if (!input) {
    opening.then(
      (late) => late.close(),
      () => undefined,
    )
  }
  return input
}

/**
 * Waits that an AbortSignal ends. Each wait is a promise of its own: `Promise.race` with one promise for
 * the signal would hold a reaction per chunk for as long as the signal lives, hours for a live capture.
 */
class AbortableWait {
  readonly #signal: AbortSignal | undefined
  readonly #onAbort: () => void
  #wake: (() => void) | undefined
  aborted = false

  constructor(signal: AbortSignal | undefined, onAbort: () => void) {
    this.#signal = signal
    this.#onAbort = () => {
      this.aborted = true
      onAbort()
      this.#wake?.()
    }
    if (signal?.aborted) this.#onAbort()
    else signal?.addEventListener('abort', this.#onAbort, { once: true })
  }

  /** The result of `promise`, or undefined when the signal comes first. */
  for<T>(promise: Promise<T>): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      this.#wake = () => resolve(undefined)
      if (this.aborted) this.#wake()
      promise.then(resolve, reject)
    })
  }

  dispose(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort)
  }
}
