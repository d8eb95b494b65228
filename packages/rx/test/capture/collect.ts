/*
 * Runs the decoder over a capture, whole or in pieces, and gives what came out in the form of the
 * reference reader's result, so that the two can be compared by equality.
 */
import { CaptureDecoder } from '../../src/capture/index.js'
import type { ReferenceFrame, ReferenceResult } from './reference.js'

/** @param sizes the sizes of the chunks, repeated; none: all at once. */
export function collect(bytes: Uint8Array, sizes: readonly number[] = []): ReferenceResult {
  const frames: ReferenceFrame[] = []
  const decoder = new CaptureDecoder((frame) => {
    const { data, offset, capturedLength } = frame
    if (frame.index !== frames.length) throw new Error(`index ${frame.index}, expected ${frames.length}`)
    if (!(frame.nanoseconds >= 0 && frame.nanoseconds < 1e9))
      throw new Error(`${frame.nanoseconds} nanoseconds`)
    frames.push({
      bytes: Buffer.from(data.subarray(offset, offset + capturedLength)).toString('hex'),
      originalLength: frame.originalLength,
      time: BigInt(frame.seconds) * 1_000_000_000n + BigInt(frame.nanoseconds),
      linkType: frame.linkType,
      interfaceId: frame.interfaceId,
      recordOffset: frame.recordOffset,
    })
  })
  // One buffer for all chunks, overwritten each time: what the decoder keeps it must have copied.
  const reused = new Uint8Array(Math.max(1, ...sizes))
  let at = 0
  for (let i = 0; at < bytes.length; i++) {
    const size = Math.min(
      sizes.length === 0 ? bytes.length : (sizes[i % sizes.length] ?? 1),
      bytes.length - at,
    )
    let chunk = bytes.subarray(at, at + size)
    if (sizes.length > 0) {
      reused.fill(0xee)
      reused.set(chunk)
      chunk = reused.subarray(0, size)
    }
    at += size
    if (!decoder.push(chunk)) break
  }
  const error = decoder.end()
  if (error && error.framesBefore !== frames.length) throw new Error(`${error.framesBefore} frames before`)
  return { frames, fault: error && { kind: error.kind, byteOffset: error.byteOffset } }
}
