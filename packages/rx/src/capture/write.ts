/*
 * Writes frames as classic pcap, version 2.4, in either byte order and resolution: for generated traffic
 * that is to be kept or to be given to other tools, and for tests. The whole file is made in memory.
 *
 * Not a pcapng writer: a capture with several link types does not fit into one classic file.
 */
import { writeFile } from 'node:fs/promises'
import { MAX_CAPTURED_LENGTH } from './limits.js'
import { LinkType, linkTypeName } from './link-types.js'
import { frameBytes, type LoadedCapture } from './load.js'

const FILE_HEADER = 24
const RECORD_HEADER = 16

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
    if (captured > MAX_CAPTURED_LENGTH) {
      throw new RangeError(
        `frame ${i} has ${captured} bytes, a capture's record at most ${MAX_CAPTURED_LENGTH}`,
      )
    }
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

function onlyLinkType({ name, linkTypes }: LoadedCapture): number {
  if (linkTypes.length <= 1) return linkTypes[0] ?? LinkType.ETHERNET
  throw new RangeError(
    `${name} has frames of ${linkTypes.map(linkTypeName).join(' and ')}; a pcap file holds one link type, write one file for each`,
  )
}
