/**
 * The Internet checksum (RFC 1071) over bytes in place.
 *
 * Words are read little-endian, the byte order of the machines that V8 runs on: the one's complement sum of
 * swapped words is the swapped sum, so that no word is swapped and only the final fold tells right from wrong.
 * Sums stay below 2^32 for any packet (65,535 bytes and two addresses are 32,784 words below 2^16): integers of 32
 * bits, which may look negative until they are folded.
 */

/** Folds a sum of 16-bit words into 16 bits. */
export function csumFold(sum: number): number {
  sum = (sum & 0xffff) + (sum >>> 16)
  return (sum & 0xffff) + (sum >>> 16)
}

/**
 * Adds the 16-bit words of `length` bytes at `offset` to `sum`, little-endian. An odd last byte counts as the
 * low half of a word, as padding with a zero byte does.
 *
 * Halves of 32-bit words in two sums, so that an addition need not wait for the one before; `| 0`, so that V8 checks
 * no addition for overflow. What is left behind the last 32 bytes is told by the bits of the length: a branch each,
 * where a loop would be mispredicted at its end. In one piece of more than 460 bytes of bytecode: V8 calls it, and
 * keeps what it inlines for the chain of handlers around it (`ipRcvSkb`).
 */
export function csumPartial(view: DataView, offset: number, length: number, sum: number): number {
  if (length >= LONG) return csumLong(view, offset, length, sum)
  const last = (offset + length - 32) | 0
  let other = 0
  while (offset <= last) {
    const a = view.getInt32(offset, true)
    const b = view.getInt32((offset + 4) | 0, true)
    const c = view.getInt32((offset + 8) | 0, true)
    const d = view.getInt32((offset + 12) | 0, true)
    const e = view.getInt32((offset + 16) | 0, true)
    const f = view.getInt32((offset + 20) | 0, true)
    const g = view.getInt32((offset + 24) | 0, true)
    const h = view.getInt32((offset + 28) | 0, true)
    sum = (sum + (a & 0xffff) + (a >>> 16) + (b & 0xffff) + (b >>> 16)) | 0
    other = (other + (c & 0xffff) + (c >>> 16) + (d & 0xffff) + (d >>> 16)) | 0
    sum = (sum + (e & 0xffff) + (e >>> 16) + (f & 0xffff) + (f >>> 16)) | 0
    other = (other + (g & 0xffff) + (g >>> 16) + (h & 0xffff) + (h >>> 16)) | 0
    offset = (offset + 32) | 0
  }
  if (length & 16) {
    const a = view.getInt32(offset, true)
    const b = view.getInt32((offset + 4) | 0, true)
    const c = view.getInt32((offset + 8) | 0, true)
    const d = view.getInt32((offset + 12) | 0, true)
    sum = (sum + (a & 0xffff) + (a >>> 16) + (b & 0xffff) + (b >>> 16)) | 0
    other = (other + (c & 0xffff) + (c >>> 16) + (d & 0xffff) + (d >>> 16)) | 0
    offset = (offset + 16) | 0
  }
  if (length & 8) {
    const a = view.getInt32(offset, true)
    const b = view.getInt32((offset + 4) | 0, true)
    sum = (sum + (a & 0xffff) + (a >>> 16)) | 0
    other = (other + (b & 0xffff) + (b >>> 16)) | 0
    offset = (offset + 8) | 0
  }
  if (length & 4) {
    const a = view.getInt32(offset, true)
    sum = (sum + (a & 0xffff) + (a >>> 16)) | 0
    offset = (offset + 4) | 0
  }
  return length & 3 ? csumTail(view, offset, length & 3, (sum + other) | 0) : (sum + other) | 0
}

/** From here on the sum of 32-bit words pays. */
const LONG = 256

/**
 * The same by 32-bit words, 32 bytes a step: a packet has fewer than 2^14 of them, so that their sum stays below 2^46
 * and is exact as a number, and halves of it are sums of 16-bit words again. Two sums, so that an addition need not
 * wait for the one before. (Node 20, 1,400 bytes: 143 ns, in steps of 8 bytes 270, with 16-bit halves 200.)
 */
function csumLong(view: DataView, offset: number, length: number, sum: number): number {
  const end = (offset + length) | 0
  const last = (end - 32) | 0
  let even = 0
  let odd = 0
  while (offset <= last) {
    even +=
      view.getUint32(offset, true) +
      view.getUint32((offset + 4) | 0, true) +
      (view.getUint32((offset + 8) | 0, true) + view.getUint32((offset + 12) | 0, true))
    odd +=
      view.getUint32((offset + 16) | 0, true) +
      view.getUint32((offset + 20) | 0, true) +
      (view.getUint32((offset + 24) | 0, true) + view.getUint32((offset + 28) | 0, true))
    offset = (offset + 32) | 0
  }
  while (offset <= end - 8) {
    even += view.getUint32(offset, true) + view.getUint32((offset + 4) | 0, true)
    offset = (offset + 8) | 0
  }
  if (offset <= end - 4) {
    odd += view.getUint32(offset, true)
    offset = (offset + 4) | 0
  }
  const words = even + odd
  const high = Math.floor(words / 0x1_0000)
  sum = (sum + high + (words - high * 0x1_0000)) | 0
  return offset < end ? csumTail(view, offset, end - offset, sum) : sum
}

/** Of the last 1 to 3 bytes. */
function csumTail(view: DataView, offset: number, length: number, sum: number): number {
  if (length >= 2) {
    sum += view.getUint16(offset, true)
    offset += 2
  }
  return length & 1 ? sum + view.getUint8(offset) : sum
}

/**
 * The sum of the IPv4 pseudo header: the addresses at `addresses` (8 bytes), protocol and length
 * (`csum_tcpudp_nofold`). Protocol and length are swapped to the order of the words read.
 */
export function csumPseudo4(view: DataView, addresses: number, protocol: number, length: number): number {
  const source = view.getInt32(addresses, true)
  const dest = view.getInt32(addresses + 4, true)
  return (
    (source & 0xffff) + (source >>> 16) + (dest & 0xffff) + (dest >>> 16) + (protocol << 8) + swap16(length)
  )
}

/**
 * Whether the checksum over an IPv4 pseudo header and the `length` bytes at `offset` is right; `networkHeader` is where
 * the IPv4 header begins.
 */
export function ipv4CsumOk(
  view: DataView,
  networkHeader: number,
  offset: number,
  length: number,
  protocol: number,
): boolean {
  // The addresses lie in front of the payload: one sum, where there are no options.
  const sum =
    offset === networkHeader + 20
      ? csumPartial(view, networkHeader + 12, length + 8, (protocol << 8) + swap16(length))
      : csumPartial(view, offset, length, csumPseudo4(view, networkHeader + 12, protocol, length))
  return csumFold(sum) === 0xffff
}

/** The sum of the IPv6 pseudo header: the addresses at `addresses` (32 bytes), protocol and length. */
export function csumPseudo6(view: DataView, addresses: number, protocol: number, length: number): number {
  return csumPartial(view, addresses, 32, csumLength(protocol, length))
}

/** What the IPv6 pseudo header has beside the addresses. */
function csumLength(protocol: number, length: number): number {
  return (protocol << 8) + swap16(length & 0xffff) + swap16(length >>> 16)
}

function swap16(value: number): number {
  return ((value & 255) << 8) | (value >>> 8)
}

/**
 * Whether the checksum over an IPv6 pseudo header and the `length` bytes at `offset` is right; `networkHeader` is where
 * the IPv6 header begins.
 */
export function ipv6CsumOk(
  view: DataView,
  networkHeader: number,
  offset: number,
  length: number,
  protocol: number,
): boolean {
  // The addresses lie in front of the payload: one sum, where there is no extension header.
  const sum =
    offset === networkHeader + 40
      ? csumPartial(view, networkHeader + 8, length + 32, csumLength(protocol, length))
      : csumPartial(view, offset, length, csumPseudo6(view, networkHeader + 8, protocol, length))
  return csumFold(sum) === 0xffff
}
