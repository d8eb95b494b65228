/**
 * Copies of parts of frames.
 */

/** The bytes `from` to below `to`. Not `data.slice`, which is a view when `data` is a Buffer of Node's. */
export function copyBytes(data: Uint8Array, from: number, to: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(to - from)
  copy.set(data.subarray(from, to))
  return copy
}
