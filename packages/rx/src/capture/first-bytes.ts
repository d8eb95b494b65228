/*
 * Tells what a file is that is no capture, from its first bytes, so that the error can say what to do:
 * decompress it, convert it, record it in binary. The guesses serve the message alone; nothing is read
 * differently because of them.
 *
 * Signatures: the formats' own documents and Wireshark's wiretap/file_access.c (the numbers, not the code).
 */

/** As many first bytes as the guesses use. */
export const FIRST_BYTES = 64

/** The first of these that fits names the format. */
const signatures: readonly (readonly [bytes: readonly number[], name: string, advice: string])[] = [
  [[0x1f, 0x8b], 'gzip', 'decompress it first (gunzip)'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'zstd', 'decompress it first (unzstd)'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'xz', 'decompress it first (unxz)'],
  [[0x04, 0x22, 0x4d, 0x18], 'lz4', 'decompress it first (unlz4)'],
  [ascii('BZh'), 'bzip2', 'decompress it first (bunzip2)'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive', 'unpack it first (unzip)'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], 'a 7z archive', 'unpack it first (7z x)'],
  [ascii('snoop\0\0\0'), 'Solaris snoop', 'convert it first (editcap -F pcap)'],
  [ascii('btsnoop\0'), 'btsnoop (Bluetooth)', 'it holds no IP frames'],
  [ascii('RTSS'), 'Microsoft Network Monitor 1', 'convert it first (editcap -F pcap)'],
  [ascii('GMBU'), 'Microsoft Network Monitor 2', 'convert it first (editcap -F pcap)'],
  [ascii('TRSNIFF data'), 'a DOS Sniffer trace', 'convert it first (editcap -F pcap)'],
  [ascii('XCP\0'), 'a Windows Sniffer trace', 'convert it first (editcap -F pcap)'],
  [ascii('ObserverPktBuff'), 'a Network Instruments Observer trace', 'convert it first (editcap -F pcap)'],
  [ascii('iptrace '), 'AIX iptrace', 'convert it first (editcap -F pcap)'],
  [ascii('\x7fver'), 'a Savvius tagged trace', 'convert it first (editcap -F pcap)'],
]

/** One sentence on what `bytes`, the first of a file that is no capture, look like, and the way out. */
export function describeFirstBytes(bytes: Uint8Array): string {
  const shown = hex(bytes.subarray(0, 8))
  for (const [signature, name, advice] of signatures) {
    if (startsWith(bytes, signature)) return `looks like ${name} (${shown}); ${advice}`
  }
  if (isPcapVariant(bytes)) {
    return `has the magic number of an undocumented variant of pcap (${shown}); convert it with the program that wrote it`
  }
  if (isText(bytes)) {
    return `is text (${quote(bytes)}); captures are binary: write them with tcpdump -w, not as printed packets`
  }
  if (isErf(bytes)) return `looks like an Endace ERF trace (${shown}); convert it first (editcap -F pcap)`
  return `begins with ${shown}; record one with tcpdump -w, or convert it first (editcap -F pcap)`
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, i) => bytes[i] === byte)
}

/** Magic numbers that libpcap (sf-pcap.c) keeps free for formats that were never described. */
function isPcapVariant(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return [0xa1b234cd, 0xa12b3c4d].some(
    (magic) => view.getUint32(0, true) === magic || view.getUint32(0, false) === magic,
  )
}

function isText(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, FIRST_BYTES)
  return first.length > 0 && first.every((byte) => (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13))
}

/**
 * ERF has no signature: each record begins with a 64-bit time (seconds in the upper half, little endian),
 * a type, flags and, big endian, the record's length, a loss counter and the length on the wire.
 */
function isErf(bytes: Uint8Array): boolean {
  if (bytes.length < 16) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const seconds = view.getUint32(4, true)
  const type = bytes[8] & 0x7f
  const recordLength = view.getUint16(10, false)
  const wireLength = view.getUint16(14, false)
  return seconds > 6e8 && type >= 1 && type <= 24 && recordLength >= 16 && wireLength > 0 && bytes[9] < 0x40
}

/** Bytes as a message shows them: `1f 8b 08 00`. */
function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
}

function quote(text: Uint8Array): string {
  return JSON.stringify(String.fromCharCode(...text.subarray(0, 24)))
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}
