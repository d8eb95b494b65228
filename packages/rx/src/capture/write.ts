/*
 * Writes frames as classic pcap, version 2.4, in either byte order and resolution: for generated traffic
 * that is to be kept or to be given to other tools, and for tests. A capture with several link types does not fit
 * into one classic file and becomes pcapng, with an interface for each. The whole file is made in memory.
 */
import { writeFile } from 'node:fs/promises'
import { MAX_CAPTURED_LENGTH } from './limits.js'
import { LinkType, linkTypeName } from './link-types.js'
import { frameBytes, type LoadedCapture } from './load.js'

const FILE_HEADER = 24
const RECORD_HEADER = 16
/** Bytes of pcapng's blocks: section header, interface description with if_tsresol, packet without its data. */
const SECTION_HEADER = 28
const INTERFACE = 32
const PACKET = 32

export interface PcapOptions {
  /** What the fraction of a second counts. Default `nano`. */
  readonly resolution?: 'micro' | 'nano'
  /** Default `little`. */
  readonly byteOrder?: 'little' | 'big'
}

/**
 * The capture as a pcap file. Microseconds round down.
 *
 * @throws RangeError when the format cannot hold it: several link types, a time before 1970 or after 2106,
 *   a frame above `MAX_CAPTURED_LENGTH`.
 */
export function encodePcap(capture: LoadedCapture, options: PcapOptions = {}): Uint8Array {
  const nano = options.resolution !== 'micro'
  const littleEndian = options.byteOrder !== 'big'
  const linkType = onlyLinkType(capture)
  const bytes = new Uint8Array(FILE_HEADER + capture.count * RECORD_HEADER + capture.data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, nano ? 0xa1b23c4d : 0xa1b2c3d4, littleEndian)
  view.setUint16(4, 2, littleEndian)
  view.setUint16(6, 4, littleEndian)
  view.setUint32(16, MAX_CAPTURED_LENGTH, littleEndian)
  view.setUint32(20, linkType, littleEndian)
  let at = FILE_HEADER
  for (let i = 0; i < capture.count; i++) {
    const captured = capture.capturedLength[i]
    const seconds = capture.seconds[i]
    checkLength(i, captured)
    if (!(seconds >= 0 && seconds < 2 ** 32)) {
      throw new RangeError(`frame ${i} is of second ${seconds}, pcap has 0 to ${2 ** 32 - 1}`)
    }
    const nanoseconds = capture.nanoseconds[i]
    view.setUint32(at, seconds, littleEndian)
    view.setUint32(at + 4, nano ? nanoseconds : Math.floor(nanoseconds / 1000), littleEndian)
    view.setUint32(at + 8, captured, littleEndian)
    view.setUint32(at + 12, capture.originalLength[i], littleEndian)
    bytes.set(frameBytes(capture, i), at + RECORD_HEADER)
    at += RECORD_HEADER + captured
  }
  return bytes
}

/** Writes `encodePcap` to a file. @throws what it throws, and what the system says against the file. */
export async function writePcap(
  path: string,
  capture: LoadedCapture,
  options: PcapOptions = {},
): Promise<void> {
  await writeFile(path, encodePcap(capture, options))
}

/**
 * The capture as a pcapng file: one section, little endian, an interface a link type, nanoseconds.
 *
 * @throws RangeError when a time is before 1970, or a frame above `MAX_CAPTURED_LENGTH`.
 */
export function encodePcapng(capture: LoadedCapture): Uint8Array {
  const { linkTypes, capturedLength, count } = capture
  const padded = (length: number): number => (length + 3) & ~3
  let size = SECTION_HEADER + linkTypes.length * INTERFACE
  for (let i = 0; i < count; i++) size += PACKET + padded(capturedLength[i])
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  let at = 0
  const block = (type: number, length: number, ...words: number[]): void => {
    for (const [i, word] of [type, length, ...words].entries()) view.setUint32(at + 4 * i, word, true)
    view.setUint32(at + length - 4, length, true)
    at += length
  }
  // Version 1.0, and a section of unknown length.
  block(0x0a0d0d0a, SECTION_HEADER, 0x1a2b3c4d, 1, 0xffff_ffff, 0xffff_ffff)
  // Option 9, if_tsresol: 10^-9; then the end of options.
  for (const type of linkTypes) block(1, INTERFACE, type, MAX_CAPTURED_LENGTH, 0x0001_0009, 9, 0)
  for (let i = 0; i < count; i++) {
    const captured = capturedLength[i]
    checkLength(i, captured)
    if (!(capture.seconds[i] >= 0))
      throw new RangeError(`frame ${i} is of second ${capture.seconds[i]}: needs 0 or more`)
    const time = BigInt(capture.seconds[i]) * 1_000_000_000n + BigInt(capture.nanoseconds[i])
    const high = Number(time >> 32n)
    const low = Number(time & 0xffff_ffffn)
    const from = linkTypes.indexOf(capture.linkType[i])
    bytes.set(frameBytes(capture, i), at + PACKET - 4)
    block(6, PACKET + padded(captured), from, high, low, captured, capture.originalLength[i])
  }
  return bytes
}

/** Writes a capture in the format that can hold it. @throws what the encoders throw, and the system's errors. */
export async function writeCapture(path: string, capture: LoadedCapture): Promise<void> {
  await writeFile(path, capture.linkTypes.length > 1 ? encodePcapng(capture) : encodePcap(capture))
}

function checkLength(i: number, captured: number): void {
  if (captured > MAX_CAPTURED_LENGTH)
    throw new RangeError(
      `frame ${i} has ${captured} bytes, a capture's record at most ${MAX_CAPTURED_LENGTH}`,
    )
}

function onlyLinkType({ name, linkTypes }: LoadedCapture): number {
  if (linkTypes.length <= 1) return linkTypes[0] ?? LinkType.ETHERNET
  throw new RangeError(
    `${name} has frames of ${linkTypes.map(linkTypeName).join(' and ')}; a pcap file holds one link type, write one file for each`,
  )
}
