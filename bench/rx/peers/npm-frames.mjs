/*
 * The frames of a capture as Node's Buffers over one memory, which is what the npm decoders take.
 */
import { loadCapture } from '@optpoline/rx/capture'

export async function frameBuffers(path) {
  const { data, offset, capturedLength, count } = await loadCapture(path)
  return Array.from({ length: count }, (_, i) =>
    Buffer.from(data.buffer, data.byteOffset + offset[i], capturedLength[i]),
  )
}
