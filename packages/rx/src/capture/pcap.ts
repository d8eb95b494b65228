/*
 * Classic pcap (draft-ietf-opsawg-pcap): a file header of 24 bytes, then records of a header and the
 * captured bytes. Both byte orders, microseconds and nanoseconds, the old versions with exchanged lengths,
 * Ixia's longer file header and the "modified" magic's longer record headers.
 *
 * Records may exceed the snap length in the file header: many writers set it wrongly, so it is not used.
 */
import type { ByteWindow, FormatReader } from './format.js'
import type { Delivery } from './frame.js'
import { MAX_CAPTURED_LENGTH, overCapturedLength } from './limits.js'

interface Variant {
  readonly unitsPerSecond: number
  readonly fileHeader: number
  readonly recordHeader: number
}

/**
 * By magic number. `a1b2cd34` is Alexey Kuznetzov's modified format, whose record headers end in an
 * interface index, a protocol and a packet type that are not used here; this takes the 24-byte form that
 * libpcap takes, not the rarer longer one. `1c0001ac` and `1c0001ab` are Ixia's hardware and software
 * captures, whose file header ends in the size of all records.
 */
const variants: ReadonlyMap<number, Variant> = new Map([
  [0xa1b2c3d4, { unitsPerSecond: 1e6, fileHeader: 24, recordHeader: 16 }],
  [0xa1b23c4d, { unitsPerSecond: 1e9, fileHeader: 24, recordHeader: 16 }],
  [0xa1b2cd34, { unitsPerSecond: 1e6, fileHeader: 24, recordHeader: 24 }],
  [0x1c0001ac, { unitsPerSecond: 1e9, fileHeader: 28, recordHeader: 16 }],
  [0x1c0001ab, { unitsPerSecond: 1e6, fileHeader: 28, recordHeader: 16 }],
])

/**
 * How the two lengths of a record stand. Version 2.3 exchanged them, but some programs wrote 2.3 and the
 * old order: there the smaller one is taken as the captured length (libpcap, sf-pcap.c).
 */
type LengthOrder = 'captured-first' | 'original-first' | 'smaller-is-captured'

export class PcapReader implements FormatReader {
  readonly format = 'pcap'
  needed: number
  skip = 0
  readonly #delivery: Delivery
  readonly #variant: Variant
  readonly #littleEndian: boolean
  #headerRead = false
  #linkType = 0
  #lengthOrder: LengthOrder = 'captured-first'

  private constructor(delivery: Delivery, variant: Variant, littleEndian: boolean) {
    this.#delivery = delivery
    this.#variant = variant
    this.#littleEndian = littleEndian
    this.needed = variant.fileHeader
  }

  /** A reader for the capture that begins at `at` if its magic number is one of pcap's. */
  static recognise(view: DataView, at: number, delivery: Delivery): PcapReader | undefined {
    for (const littleEndian of [true, false]) {
      const variant = variants.get(view.getUint32(at, littleEndian))
      if (variant) return new PcapReader(delivery, variant, littleEndian)
    }
    return undefined
  }

  read(window: ByteWindow, start: number, end: number): number {
    if (this.#headerRead) return this.#readRecords(window, start, end)
    const { fileHeader } = this.#variant
    if (end - start < fileHeader || !this.#readHeader(window, start)) return start
    this.#headerRead = true
    return this.#readRecords(window, start + fileHeader, end)
  }

  end(offset: number, rest: number): void {
    if (rest === 0) return
    const { recordHeader } = this.#variant
    const part = !this.#headerRead ? 'file header' : this.needed > recordHeader ? 'record' : 'record header'
    this.#delivery.failTruncated(offset, part, rest, this.needed)
  }

  #readHeader({ view, base }: ByteWindow, at: number): boolean {
    const major = view.getUint16(at + 4, this.#littleEndian)
    const minor = view.getUint16(at + 6, this.#littleEndian)
    const network = view.getUint32(at + 20, this.#littleEndian)
    // The versions that libpcap reads; 543.0 is what DG/UX's tcpdump writes.
    if (!((major === 2 && minor <= 4) || (major === 543 && minor === 0))) {
      this.#delivery.fail(
        'unsupported',
        base + at,
        `pcap version ${major}.${minor} is unknown, 2.0 to 2.4 are read; convert it first (editcap -F pcap)`,
      )
      return false
    }
    // Above the link type stand the length of the frame check sequence (bits 28 to 31, valid with bit 26),
    // which IP's own lengths make needless here, and reserved bits.
    if ((network & 0x03ff0000) !== 0) {
      this.#delivery.fail(
        'broken',
        base + at,
        `the file header says link type 0x${network.toString(16)}, whose reserved bits are set; the header is damaged`,
      )
      return false
    }
    this.#linkType = network & 0xffff
    if (major === 543 || minor < 3) this.#lengthOrder = 'original-first'
    else if (minor === 3) this.#lengthOrder = 'smaller-is-captured'
    return true
  }

  #readRecords(window: ByteWindow, start: number, end: number): number {
    const { view, base } = window
    const { recordHeader, unitsPerSecond } = this.#variant
    const nanosecondsPerUnit = 1e9 / unitsPerSecond
    const littleEndian = this.#littleEndian
    const lengthOrder = this.#lengthOrder
    const delivery = this.#delivery
    const frame = delivery.frame
    frame.data = window.bytes
    frame.interfaceId = 0
    frame.linkType = this.#linkType
    let at = start
    while (end - at >= recordHeader) {
      let captured = view.getUint32(at + 8, littleEndian)
      let original = view.getUint32(at + 12, littleEndian)
      if (lengthOrder !== 'captured-first' && (lengthOrder === 'original-first' || captured > original)) {
        const first = captured
        captured = original
        original = first
      }
      if (captured > MAX_CAPTURED_LENGTH) {
        const { kind, fault } = overCapturedLength(captured, this.#linkType)
        delivery.fail(kind, base + at, fault)
        return at
      }
      const next = at + recordHeader + captured
      if (next > end) {
        this.needed = next - at
        return at
      }
      let seconds = view.getUint32(at, littleEndian)
      let units = view.getUint32(at + 4, littleEndian)
      if (units >= unitsPerSecond) {
        // A writer's fault that harms nothing: a second or more in the place of the fraction.
        seconds += Math.floor(units / unitsPerSecond)
        units %= unitsPerSecond
      }
      frame.recordOffset = base + at
      frame.offset = at + recordHeader
      frame.capturedLength = captured
      frame.originalLength = original
      frame.seconds = seconds
      frame.nanoseconds = units * nanosecondsPerUnit
      delivery.deliver()
      at = next
      if (delivery.stopped) return at
    }
    this.needed = recordHeader
    return at
  }
}
