/**
 * Copies of parts of frames.
 */

const { slice } = Uint8Array.prototype

/** The bytes `from` to below `to`. Not `data.slice`, which is a view when `data` is a Buffer of Node's. */
export function copyBytes(data: Uint8Array, from: number, to: number): Uint8Array<ArrayBuffer> {
  return slice.call(data, from, to) as Uint8Array<ArrayBuffer>
}
