/*
 * How much a capture may make this reader take. Each limit bounds memory: a length is a claim of the file,
 * and no buffer is made for a claim (the decoder's grows as the bytes arrive).
 */
import type { CaptureFaultKind } from './errors.js'
import { linkTypeName, mayHaveLargeRecords } from './link-types.js'

/** The most captured bytes that one record may hold: libpcap's MAXIMUM_SNAPLEN, and what Wireshark takes. */
export const MAX_CAPTURED_LENGTH = 262_144

/**
 * The largest pcapng block that is assembled in memory, of those whose contents are read: libpcap's
 * INITIAL_MAX_BLOCKSIZE (sf-pcapng.c) and Wireshark's MAX_BLOCK_SIZE.
 */
export const MAX_BLOCK_LENGTH = 16 * 1024 * 1024

/**
 * The most interfaces in one pcapng section. Ours: the old Packet Block has 16 bits for an interface's
 * number, and a capture of nothing but interfaces must not fill the memory.
 */
export const MAX_INTERFACES = 65_536

/** What is wrong with a record of `captured` bytes, which are more than `MAX_CAPTURED_LENGTH`. */
export function overCapturedLength(
  captured: number,
  linkType: number,
): { readonly kind: CaptureFaultKind; readonly fault: string } {
  if (mayHaveLargeRecords(linkType)) {
    return {
      kind: 'too-large',
      fault: `record of ${captured} captured bytes, at most ${MAX_CAPTURED_LENGTH} are read; ${linkTypeName(linkType)} may have such records, but carries no IP frames`,
    }
  }
  return {
    kind: 'broken',
    fault: `record header says ${captured} captured bytes, at most ${MAX_CAPTURED_LENGTH} are possible; the capture is broken here`,
  }
}
