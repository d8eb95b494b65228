/*
 * pcapng (draft-ietf-opsawg-pcapng): blocks of a type, a length, a body and the length again, in sections
 * that each have their own byte order and interfaces. Section Header, Interface Description, Enhanced and
 * Simple Packet Blocks and the obsolete Packet Block are read; every other block is skipped, whatever its
 * length, without holding it in memory.
 *
 * Not used: options of packets, the section length (blocks carry their own), snap lengths except where a
 * Simple Packet Block leaves its captured length to them.
 */
import type { ByteWindow, FormatReader } from './format.js'
import type { Delivery } from './frame.js'
import { MAX_BLOCK_LENGTH, MAX_CAPTURED_LENGTH, MAX_INTERFACES, overCapturedLength } from './limits.js'
import { DEFAULT_RESOLUTION, TimestampScale } from './timestamp.js'

const SECTION_HEADER = 0x0a0d0d0a // the same in both byte orders
const INTERFACE_DESCRIPTION = 1
const PACKET = 2
const SIMPLE_PACKET = 3
const ENHANCED_PACKET = 6

const BYTE_ORDER_MAGIC = 0x1a2b3c4d

/** Type, length, and the length again. */
const EMPTY_BLOCK = 12
const TRAILER = 4

const OPTION_END = 0
const OPTION_IF_TSRESOL = 9
const OPTION_IF_TSOFFSET = 14

interface BlockShape {
  readonly name: string
  /** The least total length: an empty block and the fixed fields of this type. */
  readonly least: number
}

const enhancedPacket: BlockShape = { name: 'Enhanced Packet Block', least: EMPTY_BLOCK + 20 }

const shapes: ReadonlyMap<number, BlockShape> = new Map([
  [SECTION_HEADER, { name: 'Section Header Block', least: EMPTY_BLOCK + 16 }],
  [INTERFACE_DESCRIPTION, { name: 'Interface Description Block', least: EMPTY_BLOCK + 8 }],
  [PACKET, { name: 'Packet Block', least: EMPTY_BLOCK + 20 }],
  [SIMPLE_PACKET, { name: 'Simple Packet Block', least: EMPTY_BLOCK + 4 }],
  [ENHANCED_PACKET, enhancedPacket],
])

interface CaptureInterface {
  readonly linkType: number
  /** 0: no limit. */
  readonly snapLength: number
  readonly time: TimestampScale
}

export class PcapngReader implements FormatReader {
  readonly format = 'pcapng'
  needed = EMPTY_BLOCK
  skip = 0
  readonly #delivery: Delivery
  #littleEndian = true
  /** Of this section. */
  #interfaces: CaptureInterface[] = []
  /** Of all sections before this one. */
  #interfacesBefore = 0
  /** Total length of the block that is being skipped and whose trailer is awaited; 0: none. */
  #skippedLength = 0
  /** Where in the capture the block that is read or skipped begins. */
  #blockOffset = 0

  private constructor(delivery: Delivery) {
    this.#delivery = delivery
  }

  /**
   * A reader for the capture that begins at `at` if its first block has the Section Header's type. Whether
   * it is one is then up to its byte-order magic: the type alone is four line ends.
   */
  static recognise(view: DataView, at: number, delivery: Delivery): PcapngReader | undefined {
    return view.getUint32(at, true) === SECTION_HEADER ? new PcapngReader(delivery) : undefined
  }

  read(window: ByteWindow, start: number, end: number): number {
    const { view, base } = window
    const delivery = this.#delivery
    delivery.frame.data = window.bytes
    let at = start
    if (this.#skippedLength > 0) {
      if (end - at < TRAILER) return at
      if (!this.#trailerMatches(view, at, this.#skippedLength)) return at
      this.#skippedLength = 0
      at += TRAILER
    }
    while (end - at >= EMPTY_BLOCK) {
      this.#blockOffset = base + at
      const type = view.getUint32(at, this.#littleEndian)
      if (type === SECTION_HEADER && !this.#readByteOrder(view, at)) return at
      const length = view.getUint32(at + 4, this.#littleEndian)
      // Not for correctness: the comparison saves nearly every block of a capture the lookup.
      const shape = type === ENHANCED_PACKET ? enhancedPacket : shapes.get(type)
      if (!this.#lengthIsPossible(type, length, shape)) return at
      if (end - at < length) {
        if (shape) {
          this.needed = length
        } else {
          this.#skippedLength = length
          this.skip = length - TRAILER
          this.needed = TRAILER
        }
        return at
      }
      if (!this.#trailerMatches(view, at + length - TRAILER, length)) return at
      if (type === ENHANCED_PACKET)
        this.#readPacket(view, at, length, view.getUint32(at + 8, this.#littleEndian))
      else if (shape) this.#readOther(type, view, at, length)
      if (delivery.stopped) return at
      at += length
    }
    this.needed = EMPTY_BLOCK
    return at
  }

  end(offset: number, rest: number): void {
    if (this.#skippedLength > 0) {
      const begin = this.#blockOffset
      this.#delivery.failTruncated(begin, 'block', offset + rest - begin, this.#skippedLength)
    } else if (rest > 0) {
      const part = this.needed > EMPTY_BLOCK ? 'block' : 'block header'
      this.#delivery.failTruncated(offset, part, rest, this.needed)
    }
  }

  #fail(fault: string): void {
    this.#delivery.fail('broken', this.#blockOffset, fault)
  }

  #lengthIsPossible(type: number, length: number, shape: BlockShape | undefined): boolean {
    const least = shape ? shape.least : EMPTY_BLOCK
    if (length >= least && length % 4 === 0 && (!shape || length <= MAX_BLOCK_LENGTH)) return true
    const name = shape ? shape.name : `block of type 0x${type.toString(16)}`
    const possible =
      length < least
        ? `at least ${least} are needed`
        : length % 4 !== 0
          ? 'lengths are multiples of 4'
          : `at most ${MAX_BLOCK_LENGTH} are possible`
    this.#fail(`${name} says a length of ${length} bytes, ${possible}; the capture is broken here`)
    return false
  }

  #trailerMatches(view: DataView, at: number, length: number): boolean {
    const trailer = view.getUint32(at, this.#littleEndian)
    if (trailer === length) return true
    this.#fail(
      `block says ${length} bytes at its start and ${trailer} at its end; the capture is broken here`,
    )
    return false
  }

  #readByteOrder(view: DataView, at: number): boolean {
    for (const littleEndian of [true, false]) {
      if (view.getUint32(at + 8, littleEndian) === BYTE_ORDER_MAGIC) {
        this.#littleEndian = littleEndian
        return true
      }
    }
    const magic = view
      .getUint32(at + 8, false)
      .toString(16)
      .padStart(8, '0')
    if (this.#blockOffset === 0) {
      this.#delivery.fail(
        'not-a-capture',
        0,
        `not a pcap or pcapng capture: it begins like pcapng, but has ${magic} where the byte-order magic stands`,
      )
    } else {
      this.#fail(
        `Section Header Block has ${magic} where the byte-order magic stands; the capture is broken here`,
      )
    }
    return false
  }

  #readOther(type: number, view: DataView, at: number, length: number): void {
    switch (type) {
      case PACKET:
        this.#readPacket(view, at, length, view.getUint16(at + 8, this.#littleEndian))
        return
      case SIMPLE_PACKET:
        this.#readSimplePacket(view, at, length)
        return
      case INTERFACE_DESCRIPTION:
        this.#readInterface(view, at, length)
        return
      case SECTION_HEADER:
        this.#readSection(view, at)
    }
  }

  /** Minor version 2 exists in files and means nothing to a reader of these blocks (libpcap, Wireshark). */
  #readSection(view: DataView, at: number): void {
    const major = view.getUint16(at + 12, this.#littleEndian)
    const minor = view.getUint16(at + 14, this.#littleEndian)
    if (major !== 1 || (minor !== 0 && minor !== 2)) {
      this.#delivery.fail(
        'unsupported',
        this.#blockOffset,
        `pcapng version ${major}.${minor} is unknown, 1.0 is read; convert it first (editcap -F pcap)`,
      )
      return
    }
    this.#interfacesBefore += this.#interfaces.length
    this.#interfaces = []
  }

  #readInterface(view: DataView, at: number, length: number): void {
    if (this.#interfaces.length === MAX_INTERFACES) {
      this.#delivery.fail(
        'too-large',
        this.#blockOffset,
        `the section has more than ${MAX_INTERFACES} interfaces, which is as many as are read`,
      )
      return
    }
    const littleEndian = this.#littleEndian
    const linkType = view.getUint16(at + 8, littleEndian)
    const snapLength = view.getUint32(at + 12, littleEndian)
    let resolution = DEFAULT_RESOLUTION
    let offset = 0n
    const end = at + length - TRAILER
    let option = at + 16
    while (option < end) {
      // The body is a multiple of 4 bytes long: where an option begins there is room for its header.
      const code = view.getUint16(option, littleEndian)
      const size = view.getUint16(option + 2, littleEndian)
      const value = option + 4
      if (code === OPTION_END) break
      if (value + size > end) {
        this.#fail(
          `option ${code} of an interface says ${size} bytes and ${end - value} are left; the capture is broken here`,
        )
        return
      }
      if (code === OPTION_IF_TSRESOL) {
        if (!this.#optionHas('if_tsresol', size, 1)) return
        resolution = view.getUint8(value)
      } else if (code === OPTION_IF_TSOFFSET) {
        if (!this.#optionHas('if_tsoffset', size, 8)) return
        offset = view.getBigInt64(value, littleEndian)
      }
      option = value + ((size + 3) & ~3)
    }
    this.#interfaces.push({ linkType, snapLength, time: new TimestampScale(resolution, offset) })
  }

  #optionHas(name: string, size: number, wanted: number): boolean {
    if (size === wanted) return true
    this.#fail(
      `option ${name} of an interface has ${size} bytes instead of ${wanted}; the capture is broken here`,
    )
    return false
  }

  /** An Enhanced Packet Block or a Packet Block: they differ in where the interface's number stands. */
  #readPacket(view: DataView, at: number, length: number, interfaceId: number): void {
    const littleEndian = this.#littleEndian
    const origin = this.#interfaceOf(interfaceId)
    if (!origin) return
    const captured = view.getUint32(at + 20, littleEndian)
    const frame = this.#delivery.frame
    frame.originalLength = view.getUint32(at + 24, littleEndian)
    origin.time.convert(view, at + 12, littleEndian, frame)
    this.#deliver(interfaceId, origin, at + 28, captured, length - 32)
  }

  /** It has no time, belongs to the first interface, and is cut at that interface's snap length. */
  #readSimplePacket(view: DataView, at: number, length: number): void {
    const origin = this.#interfaceOf(0)
    if (!origin) return
    const original = view.getUint32(at + 8, this.#littleEndian)
    const captured = origin.snapLength === 0 ? original : Math.min(original, origin.snapLength)
    const frame = this.#delivery.frame
    frame.originalLength = original
    frame.seconds = 0
    frame.nanoseconds = 0
    this.#deliver(0, origin, at + 12, captured, length - 16)
  }

  #interfaceOf(id: number): CaptureInterface | undefined {
    if (id < this.#interfaces.length) return this.#interfaces[id]
    this.#fail(
      `packet of interface ${id}, but the section has described ${this.#interfaces.length} interfaces; the capture is broken here`,
    )
    return undefined
  }

  #deliver(
    interfaceId: number,
    origin: CaptureInterface,
    offset: number,
    captured: number,
    room: number,
  ): void {
    if (captured > room) {
      this.#fail(
        `packet says ${captured} captured bytes, its block has room for ${room}; the capture is broken here`,
      )
      return
    }
    if (captured > MAX_CAPTURED_LENGTH) {
      const { kind, fault } = overCapturedLength(captured, origin.linkType)
      this.#delivery.fail(kind, this.#blockOffset, fault)
      return
    }
    const frame = this.#delivery.frame
    frame.recordOffset = this.#blockOffset
    frame.offset = offset
    frame.capturedLength = captured
    frame.interfaceId = this.#interfacesBefore + interfaceId
    frame.linkType = origin.linkType
    this.#delivery.deliver()
  }
}
