/*
 * Captures for tests: writers that can say everything the two formats can, right or wrong, and random
 * captures of both for fast-check. They make bytes; what to expect of them comes from the records that
 * went in, or from reference.ts.
 */
import fc from 'fast-check'

/** Numbers in one byte order, appended. */
export class ByteWriter {
  readonly #parts: Buffer[] = []
  readonly #littleEndian: boolean

  constructor(littleEndian: boolean) {
    this.#littleEndian = littleEndian
  }

  u16(value: number): this {
    const part = Buffer.alloc(2)
    if (this.#littleEndian) part.writeUInt16LE(value)
    else part.writeUInt16BE(value)
    return this.bytes(part)
  }

  u32(value: number): this {
    const part = Buffer.alloc(4)
    if (this.#littleEndian) part.writeUInt32LE(value)
    else part.writeUInt32BE(value)
    return this.bytes(part)
  }

  i64(value: bigint): this {
    const part = Buffer.alloc(8)
    if (this.#littleEndian) part.writeBigInt64LE(value)
    else part.writeBigInt64BE(value)
    return this.bytes(part)
  }

  bytes(part: Uint8Array): this {
    this.#parts.push(Buffer.from(part))
    return this
  }

  padded(part: Uint8Array): this {
    return this.bytes(part).bytes(new Uint8Array(-part.length & 3))
  }

  done(): Buffer {
    return Buffer.concat(this.#parts)
  }
}

export interface PcapRecord {
  readonly frame: Uint8Array
  readonly seconds: number
  /** Microseconds or nanoseconds, as the magic number says; may be a second or more. */
  readonly fraction: number
  readonly originalLength: number
}

export interface PcapSpec {
  readonly magic: number
  readonly littleEndian: boolean
  readonly version: readonly [major: number, minor: number]
  /** The whole 32-bit field. */
  readonly network: number
  readonly records: readonly PcapRecord[]
}

export const MICRO = 0xa1b2c3d4
export const NANO = 0xa1b23c4d
export const MODIFIED = 0xa1b2cd34
export const IXIA_HARDWARE = 0x1c0001ac
export const IXIA_SOFTWARE = 0x1c0001ab

export function pcapFile(spec: Partial<PcapSpec> = {}): Buffer {
  const { magic = MICRO, littleEndian = true, version = [2, 4], network = 1, records = [] } = spec
  const out = new ByteWriter(littleEndian)
  out.u32(magic).u16(version[0]).u16(version[1]).u32(0).u32(0).u32(65535).u32(network)
  if (magic === IXIA_HARDWARE || magic === IXIA_SOFTWARE) out.u32(12345)
  const originalFirst = version[0] === 543 || version[1] < 3
  for (const { frame, seconds, fraction, originalLength } of records) {
    const lengths = [frame.length, originalLength]
    if (originalFirst) lengths.reverse()
    out.u32(seconds).u32(fraction).u32(lengths[0]).u32(lengths[1])
    if (magic === MODIFIED) out.u32(7).u16(0x0800).u16(0)
    out.bytes(frame)
  }
  return out.done()
}

/** A pcapng block: type, length, a body that is padded, and the length again. */
export function block(littleEndian: boolean, type: number, body: Uint8Array): Buffer {
  const length = 12 + Math.ceil(body.length / 4) * 4
  return new ByteWriter(littleEndian).u32(type).u32(length).padded(body).u32(length).done()
}

export function sectionHeader(
  littleEndian: boolean,
  { major = 1, minor = 0, options = new Uint8Array(0) } = {},
): Buffer {
  const body = new ByteWriter(littleEndian).u32(0x1a2b3c4d).u16(major).u16(minor).i64(-1n).bytes(options)
  return block(littleEndian, 0x0a0d0d0a, body.done())
}

export interface InterfaceSpec {
  readonly linkType?: number
  readonly snapLength?: number
  readonly resolution?: number | undefined
  readonly offset?: bigint | undefined
  /** A comment option before the others. */
  readonly comment?: string | undefined
  readonly endOfOptions?: boolean
}

export function interfaceDescription(littleEndian: boolean, spec: InterfaceSpec = {}): Buffer {
  const { linkType = 1, snapLength = 0, resolution, offset, comment, endOfOptions = true } = spec
  const out = new ByteWriter(littleEndian).u16(linkType).u16(0).u32(snapLength)
  if (comment !== undefined) out.u16(1).u16(Buffer.byteLength(comment)).padded(Buffer.from(comment))
  if (resolution !== undefined) out.u16(9).u16(1).padded(Uint8Array.of(resolution))
  if (offset !== undefined) out.u16(14).u16(8).i64(offset)
  if (endOfOptions) out.u16(0).u16(0)
  return block(littleEndian, 1, out.done())
}

export interface PacketSpec {
  readonly frame: Uint8Array
  readonly interfaceId?: number
  readonly ticks?: bigint
  readonly originalLength?: number
  /** Options behind the frame; their content does not matter to a reader. */
  readonly options?: Uint8Array
}

export function enhancedPacket(littleEndian: boolean, spec: PacketSpec): Buffer {
  return packetBlock(littleEndian, 6, new ByteWriter(littleEndian).u32(spec.interfaceId ?? 0), spec)
}

export function obsoletePacket(littleEndian: boolean, spec: PacketSpec): Buffer {
  const drops = 3
  return packetBlock(
    littleEndian,
    2,
    new ByteWriter(littleEndian).u16(spec.interfaceId ?? 0).u16(drops),
    spec,
  )
}

function packetBlock(littleEndian: boolean, type: number, start: ByteWriter, spec: PacketSpec): Buffer {
  const { frame, ticks = 0n, originalLength = frame.length, options = new Uint8Array(0) } = spec
  start.u32(Number(ticks >> 32n)).u32(Number(ticks & 0xffffffffn))
  start.u32(frame.length).u32(originalLength).padded(frame).bytes(options)
  return block(littleEndian, type, start.done())
}

export function simplePacket(
  littleEndian: boolean,
  frame: Uint8Array,
  originalLength = frame.length,
): Buffer {
  return block(littleEndian, 3, new ByteWriter(littleEndian).u32(originalLength).bytes(frame).done())
}

const frames = fc.uint8Array({ maxLength: 90 })
const u32 = fc.nat(0xffffffff)

/** Classic captures of every variant. */
export const pcapSpecs: fc.Arbitrary<PcapSpec> = fc
  .record({
    magic: fc.constantFrom(MICRO, NANO, MODIFIED, IXIA_HARDWARE, IXIA_SOFTWARE),
    littleEndian: fc.boolean(),
    version: fc.constantFrom<[number, number]>([2, 4], [2, 3], [2, 2], [543, 0]),
    network: fc.constantFrom(0, 1, 101, 113, 276, 0x24000001),
    records: fc.array(fc.record({ frame: frames, seconds: u32, fraction: u32, more: fc.nat(3000) }), {
      maxLength: 12,
    }),
  })
  .map(({ records, ...spec }) => ({
    ...spec,
    records: records.map(({ frame, seconds, fraction, more }) => ({
      frame,
      seconds,
      fraction,
      originalLength: frame.length + more,
    })),
  }))

type Item =
  | {
      readonly kind: 'enhanced' | 'obsolete'
      readonly packet: Required<Omit<PacketSpec, 'interfaceId'>>
      readonly interface: number
    }
  | { readonly kind: 'simple'; readonly frame: Uint8Array; readonly more: number }
  | { readonly kind: 'interface'; readonly spec: InterfaceSpec }
  | { readonly kind: 'other'; readonly type: number; readonly body: Uint8Array }

export interface SectionSpec {
  readonly littleEndian: boolean
  readonly minor: number
  readonly first: InterfaceSpec
  readonly items: readonly Item[]
}

const interfaces: fc.Arbitrary<InterfaceSpec> = fc.record({
  linkType: fc.constantFrom(0, 1, 101, 113, 228, 229, 276),
  snapLength: fc.constantFrom(0, 16, 65535, 262144),
  resolution: fc.option(fc.oneof(fc.constantFrom(0, 3, 6, 9, 12, 0x80, 0x8a, 0x9e, 0xa0), fc.nat(255)), {
    nil: undefined,
  }),
  offset: fc.option(fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n }), { nil: undefined }),
  comment: fc.option(fc.string({ maxLength: 9 }), { nil: undefined }),
  endOfOptions: fc.boolean(),
})

const packets = fc.record({
  frame: frames,
  ticks: fc.oneof(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.bigInt({ min: 0n, max: 2n ** 51n })),
  originalLength: u32,
  options: fc.uint8Array({ maxLength: 20 }),
})

const items: fc.Arbitrary<Item> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ kind: fc.constant('enhanced' as const), packet: packets, interface: fc.nat(9) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('obsolete' as const), packet: packets, interface: fc.nat(9) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('simple' as const), frame: frames, more: fc.nat(9) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('interface' as const), spec: interfaces }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('other' as const),
      // Name resolution, statistics, journal, secrets, custom, and numbers that nobody has given out.
      type: fc.oneof(
        fc.constantFrom(4, 5, 9, 10, 0xbad, 0x40000bad),
        fc.integer({ min: 0x100, max: 0x7fffffff }),
      ),
      body: fc.uint8Array({ maxLength: 60 }),
    }),
  },
)

export const sectionSpecs: fc.Arbitrary<SectionSpec[]> = fc.array(
  fc.record({
    littleEndian: fc.boolean(),
    minor: fc.constantFrom(0, 2),
    first: interfaces,
    items: fc.array(items, { maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 4 },
)

/** What a written packet must come back as. */
export interface WrittenFrame {
  readonly bytes: string
  readonly originalLength: number
  readonly linkType: number
  readonly interfaceId: number
}

/** The sections as a file, and its frames. Interface numbers of packets wrap to the interfaces there are. */
export function pcapngFile(sections: readonly SectionSpec[]): { bytes: Buffer; frames: WrittenFrame[] } {
  const blocks: Buffer[] = []
  const written: WrittenFrame[] = []
  let before = 0
  for (const { littleEndian, minor, first, items } of sections) {
    blocks.push(sectionHeader(littleEndian, { minor }), interfaceDescription(littleEndian, first))
    const described = [first]
    for (const item of items) {
      if (item.kind === 'interface') {
        described.push(item.spec)
        blocks.push(interfaceDescription(littleEndian, item.spec))
      } else if (item.kind === 'other') {
        blocks.push(block(littleEndian, item.type, item.body))
      } else if (item.kind === 'simple') {
        const snapLength = first.snapLength || Number.POSITIVE_INFINITY
        const originalLength =
          item.frame.length < snapLength ? item.frame.length : item.frame.length + item.more
        const frame = item.frame.subarray(0, snapLength)
        blocks.push(simplePacket(littleEndian, frame, originalLength))
        written.push({
          bytes: hex(frame),
          originalLength,
          linkType: first.linkType ?? 1,
          interfaceId: before,
        })
      } else {
        const interfaceId = item.interface % described.length
        const write = item.kind === 'enhanced' ? enhancedPacket : obsoletePacket
        blocks.push(write(littleEndian, { ...item.packet, interfaceId }))
        written.push({
          bytes: hex(item.packet.frame),
          originalLength: item.packet.originalLength,
          linkType: described[interfaceId]?.linkType ?? 1,
          interfaceId: before + interfaceId,
        })
      }
    }
    before += described.length
  }
  return { bytes: Buffer.concat(blocks), frames: written }
}

/** Whole captures of either format. */
export const captureFiles: fc.Arbitrary<Buffer> = fc.oneof(
  pcapSpecs.map((spec) => pcapFile(spec)),
  sectionSpecs.map((sections) => pcapngFile(sections).bytes),
)

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
