/*
 * The decoder against what was written and against the reference reader: every variant of both formats,
 * cut into chunks of every size, truncated at every byte, broken in known ways and mutated at random.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CaptureDecoder, decodeCapture, MAX_BLOCK_LENGTH } from '../../src/capture/index.js'
import {
  ByteWriter,
  block,
  captureFiles,
  enhancedPacket,
  hex,
  interfaceDescription,
  MICRO,
  NANO,
  obsoletePacket,
  pcapFile,
  pcapngFile,
  pcapSpecs,
  sectionHeader,
  sectionSpecs,
  simplePacket,
} from './captures.js'
import { collect } from './collect.js'
import { referenceRead } from './reference.js'
import { printedSeed } from './seed.js'

const chunkSizes = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5000 })), {
  minLength: 1,
  maxLength: 5,
})

const seed = printedSeed('capture decoder')

const record = (text: string, seconds = 1_700_000_000, fraction = 5) => ({
  frame: Buffer.from(text),
  seconds,
  fraction,
  originalLength: text.length,
})

function messageOf(bytes: Uint8Array): string {
  return decodeCapture(bytes, () => {}, { file: 'x.pcap' }).error?.message ?? 'no error'
}

describe('round trip', () => {
  it('gives back what classic captures of every variant were written from, in chunks of any size', () => {
    fc.assert(
      fc.property(pcapSpecs, chunkSizes, (spec, sizes) => {
        const unit = spec.magic === NANO || spec.magic === 0x1c0001ac ? 1n : 1000n
        const { frames, fault } = collect(pcapFile(spec), sizes)
        expect(fault).toBeUndefined()
        expect(frames.map(({ recordOffset, ...frame }) => frame)).toEqual(
          spec.records.map(({ frame, seconds, fraction, originalLength }) => ({
            bytes: hex(frame),
            originalLength,
            time: BigInt(seconds) * 1_000_000_000n + BigInt(fraction) * unit,
            linkType: spec.network & 0xffff,
            interfaceId: 0,
          })),
        )
      }),
      { seed },
    )
  })

  it('gives back what pcapng captures were written from, in chunks of any size', () => {
    fc.assert(
      fc.property(sectionSpecs, chunkSizes, (sections, sizes) => {
        const file = pcapngFile(sections)
        const { frames, fault } = collect(file.bytes, sizes)
        expect(fault).toBeUndefined()
        expect(frames.map(({ recordOffset, time, ...frame }) => frame)).toEqual(file.frames)
      }),
      { seed },
    )
  })

  it('reads the same as the reference, times included, whatever the chunks are', () => {
    fc.assert(
      fc.property(captureFiles, chunkSizes, (bytes, sizes) => {
        const expected = referenceRead(bytes)
        expect(collect(bytes)).toEqual(expected)
        expect(collect(bytes, sizes)).toEqual(expected)
        expect(collect(bytes, [1])).toEqual(expected)
      }),
      { seed },
    )
  })
})

describe('formats', () => {
  it('reads microseconds and nanoseconds in both byte orders', () => {
    for (const littleEndian of [true, false]) {
      const micro = pcapFile({ magic: MICRO, littleEndian, records: [record('one', 2_222_222_222, 999_999)] })
      const nano = pcapFile({ magic: NANO, littleEndian, records: [record('one', 2_222_222_222, 999_999)] })
      expect(collect(micro).frames[0]?.time).toBe(2_222_222_222_999_999_000n)
      expect(collect(nano).frames[0]?.time).toBe(2_222_222_222_000_999_999n)
    }
  })

  it('takes a fraction of a second or more into the seconds', () => {
    const bytes = pcapFile({ records: [record('x', 10, 2_500_000)] })
    expect(collect(bytes).frames[0]?.time).toBe(12_500_000_000n)
  })

  it('takes the smaller length as the captured one in version 2.3', () => {
    const swapped = pcapFile({ version: [2, 3], records: [{ ...record('abcd'), originalLength: 99 }] })
    const lengths = swapped.subarray(24 + 8, 24 + 16)
    lengths.swap64() // exchanges the two words and their byte orders
    lengths.swap32()
    expect(collect(swapped).frames).toMatchObject([{ bytes: hex(Buffer.from('abcd')), originalLength: 99 }])
  })

  it('ignores the snap length of a classic capture', () => {
    const bytes = pcapFile({ records: [record('abcdefgh')] })
    bytes.writeUInt32LE(4, 16)
    expect(collect(bytes).frames).toMatchObject([{ bytes: hex(Buffer.from('abcdefgh')) }])
  })

  it('cuts Simple Packet Blocks at the snap length of the first interface', () => {
    const bytes = Buffer.concat([
      sectionHeader(true),
      interfaceDescription(true, { snapLength: 5 }),
      interfaceDescription(true, { snapLength: 2 }),
      simplePacket(true, Buffer.from('abcde'), 900),
      simplePacket(true, Buffer.from('abc')),
    ])
    expect(collect(bytes)).toMatchObject({
      frames: [
        { bytes: hex(Buffer.from('abcde')), originalLength: 900, time: 0n },
        { bytes: hex(Buffer.from('abc')), originalLength: 3 },
      ],
      fault: undefined,
    })
  })

  it('numbers interfaces over the whole capture and forgets those of an older section', () => {
    const section = (littleEndian: boolean, linkType: number, id: number) => [
      sectionHeader(littleEndian),
      interfaceDescription(littleEndian, { linkType }),
      interfaceDescription(littleEndian, { linkType: linkType + 1 }),
      enhancedPacket(littleEndian, { frame: Buffer.from('x'), interfaceId: id }),
    ]
    const bytes = Buffer.concat([...section(true, 1, 1), ...section(false, 228, 0), ...section(true, 101, 2)])
    expect(collect(bytes)).toMatchObject({
      frames: [
        { interfaceId: 1, linkType: 2 },
        { interfaceId: 2, linkType: 228 },
      ],
      fault: { kind: 'broken', byteOffset: bytes.length - 36 },
    })
    expect(messageOf(bytes)).toContain('packet of interface 2, but the section has described 2 interfaces')
  })

  it('reads a capture without a single frame', () => {
    expect(collect(pcapFile())).toEqual({ frames: [], fault: undefined })
    expect(collect(sectionHeader(false))).toEqual({ frames: [], fault: undefined })
  })
})

describe('truncation', () => {
  const pcap = pcapFile({ littleEndian: false, records: [record('first'), record(''), record('the third')] })
  const pcapng = Buffer.concat([
    sectionHeader(true),
    interfaceDescription(true, { resolution: 9, comment: 'loopback' }),
    enhancedPacket(true, { frame: Buffer.from('one'), ticks: 7n, options: Buffer.from('abcdefgh') }),
    block(true, 5, Buffer.alloc(40)),
    simplePacket(true, Buffer.from('three')),
    sectionHeader(false),
    interfaceDescription(false),
    block(false, 0xbad, Buffer.alloc(8)),
    obsoletePacket(false, { frame: Buffer.from('four') }),
  ])

  it.each([
    ['pcap', pcap],
    ['pcapng', pcapng],
  ])(
    'at every byte of a %s capture gives the frames before it and one error at the cut record',
    (_, bytes) => {
      const starts = recordStarts(bytes)
      const whole = referenceRead(bytes)
      expect(whole.fault).toBeUndefined()
      for (let cut = 1; cut < bytes.length; cut++) {
        const head = bytes.subarray(0, cut)
        const expectedFrames = whole.frames.filter((_, i) => frameEnd(i) <= cut)
        const start = Math.max(...starts.filter((offset) => offset <= cut))
        const expectedFault =
          cut < 4
            ? { kind: 'not-a-capture', byteOffset: 0 }
            : start === cut
              ? undefined
              : { kind: 'truncated', byteOffset: start }
        for (const sizes of [[], [1], [7, 3]]) {
          expect(collect(head, sizes), `cut at ${cut}`).toEqual({
            frames: expectedFrames,
            fault: expectedFault,
          })
        }
      }

      /** Where the record of frame `i` ends, which is where the next record begins. */
      function frameEnd(i: number): number {
        const begin = whole.frames[i]?.recordOffset ?? 0
        return Math.min(...starts.filter((offset) => offset > begin))
      }
    },
  )

  it('says how much of what is there', () => {
    expect(messageOf(pcap.subarray(0, 20))).toBe(
      'x.pcap: byte 0: the capture ends in the middle of a file header: 20 of its 24 bytes are there; no frames before it were read',
    )
    expect(messageOf(pcap.subarray(0, 50))).toBe(
      'x.pcap: byte 45: the capture ends in the middle of a record header: 5 of its 16 bytes are there; 1 frame before it was read',
    )
    expect(messageOf(pcap.subarray(0, pcap.length - 1))).toBe(
      'x.pcap: byte 61: the capture ends in the middle of a record: 24 of its 25 bytes are there; 2 frames before it were read',
    )
    expect(messageOf(pcapng.subarray(0, pcapng.length - 1))).toContain(
      `byte ${pcapng.length - 36}: the capture ends in the middle of a block: 35 of its 36 bytes are there; 2 frames`,
    )
  })

  function recordStarts(bytes: Buffer): number[] {
    const starts = [0]
    if (bytes === pcap) {
      for (let at = 24; at < bytes.length; at += 16 + bytes.readUInt32BE(at + 8)) starts.push(at)
    } else {
      for (let at = 0; at < bytes.length; starts.push(at)) {
        // All lengths here are below 256: one of the two ends of the field has the value.
        at += bytes.readUInt8(at + 4) || bytes.readUInt8(at + 7)
      }
    }
    return [...starts, bytes.length]
  }
})

describe('broken captures', () => {
  const good = [record('first'), record('second')]

  it('names the length that cannot be', () => {
    const bytes = pcapFile({ records: good })
    const second = 24 + 16 + 5
    bytes.writeUInt32LE(0xffffffff, second + 8)
    expect(messageOf(bytes)).toBe(
      `x.pcap: byte ${second}: record header says 4294967295 captured bytes, at most 262144 are possible; the capture is broken here; 1 frame before it was read`,
    )
  })

  it('takes a record of 262,144 bytes and refuses one of a byte more', () => {
    const largest = { ...record('x'), frame: Buffer.alloc(262_144, 7) }
    expect(collect(pcapFile({ records: [largest] }), [65_536]).frames).toHaveLength(1)
    const tooLarge = { ...record('x'), frame: Buffer.alloc(262_145, 7) }
    expect(collect(pcapFile({ records: [tooLarge] })).fault).toEqual({ kind: 'broken', byteOffset: 24 })
    const pcapng = (frame: Buffer) =>
      Buffer.concat([sectionHeader(true), interfaceDescription(true), enhancedPacket(true, { frame })])
    expect(collect(pcapng(largest.frame), [65_536]).frames).toHaveLength(1)
    expect(collect(pcapng(tooLarge.frame)).fault).toEqual({ kind: 'broken', byteOffset: 52 })
  })

  it('does not call a large USB record broken', () => {
    const bytes = pcapFile({ network: 249, records: [{ ...record('x'), frame: Buffer.alloc(300_000) }] })
    expect(collect(bytes).fault).toEqual({ kind: 'too-large', byteOffset: 24 })
    expect(messageOf(bytes)).toContain('LINKTYPE_USBPCAP (249) may have such records')
  })

  it.each([
    ['version 1.4', pcapFile({ version: [1, 4] }), 'unsupported', 'pcap version 1.4 is unknown'],
    ['version 2.5', pcapFile({ version: [2, 5] }), 'unsupported', 'pcap version 2.5 is unknown'],
    [
      'reserved bits',
      pcapFile({ network: 0x10001 }),
      'broken',
      'link type 0x10001, whose reserved bits are set',
    ],
    ['pcapng 2.0', sectionHeader(true, { major: 2 }), 'unsupported', 'pcapng version 2.0 is unknown'],
    ['pcapng 1.1', sectionHeader(true, { minor: 1 }), 'unsupported', 'pcapng version 1.1 is unknown'],
  ])('refuses %s', (_, bytes, kind, text) => {
    expect(collect(bytes)).toEqual({ frames: [], fault: { kind, byteOffset: 0 } })
    expect(messageOf(bytes)).toContain(text)
  })

  const head = Buffer.concat([
    sectionHeader(true),
    interfaceDescription(true),
    enhancedPacket(true, { frame: Buffer.from('good') }),
  ])
  const blockOf = (type: number, length: number, body = 20) =>
    new ByteWriter(true).u32(type).u32(length).bytes(new Uint8Array(body)).u32(length).done()
  const interfaceWithOption = (code: number, size: number) =>
    block(true, 1, new ByteWriter(true).u16(1).u16(0).u32(0).u16(code).u16(size).u32(0).done())
  const swappedTrailer = enhancedPacket(true, { frame: Buffer.from('bad') })
  swappedTrailer.writeUInt32LE(40, swappedTrailer.length - 4)
  const overlong = enhancedPacket(true, { frame: Buffer.from('bad') })
  overlong.writeUInt32LE(5, 20)
  const mixedUp = sectionHeader(true)
  mixedUp.writeUInt32LE(0x1a2b3c4e, 8)

  it.each([
    ['a length below 12', blockOf(0xbad, 8), 'says a length of 8 bytes, at least 12 are needed'],
    ['a length that is no multiple of 4', blockOf(0xbad, 33), 'lengths are multiples of 4'],
    ['an Enhanced Packet Block of 28 bytes', blockOf(6, 28, 16), 'at least 32 are needed'],
    ['a packet block of 4 GiB', blockOf(6, 0xfffffffc), `at most ${MAX_BLOCK_LENGTH} are possible`],
    ['two lengths that differ', swappedTrailer, 'block says 36 bytes at its start and 40 at its end'],
    ['a packet longer than its block', overlong, 'packet says 5 captured bytes, its block has room for 4'],
    [
      'an interface that is not described',
      enhancedPacket(true, { frame: head, interfaceId: 1 }),
      'packet of interface 1',
    ],
    [
      'an option beyond its block',
      interfaceWithOption(2, 5),
      'option 2 of an interface says 5 bytes and 4 are left',
    ],
    [
      'if_tsresol of 2 bytes',
      interfaceWithOption(9, 2),
      'option if_tsresol of an interface has 2 bytes instead of 1',
    ],
    [
      'if_tsoffset of 4 bytes',
      interfaceWithOption(14, 4),
      'option if_tsoffset of an interface has 4 bytes instead of 8',
    ],
    [
      'a section without a byte order',
      mixedUp,
      '1a2b3c4e where the byte-order magic stands'.replace('1a2b3c4e', '4e3c2b1a'),
    ],
  ])('stops at %s, with the frame before it', (_, bad, text) => {
    const bytes = Buffer.concat([head, bad, enhancedPacket(true, { frame: Buffer.from('never') })])
    const expected = referenceRead(bytes)
    expect(expected.fault).toEqual({ kind: 'broken', byteOffset: head.length })
    expect(expected.frames).toHaveLength(1)
    for (const sizes of [[], [1], [13]]) expect(collect(bytes, sizes)).toEqual(expected)
    const message = messageOf(bytes)
    expect(message).toContain(text)
    expect(message).toMatch(/^x\.pcap: byte \d+: .*; 1 frame before it was read$/)
  })

  it('stops at a section with more than 65,536 interfaces', () => {
    const one = interfaceDescription(true, { endOfOptions: false })
    const bytes = Buffer.concat([sectionHeader(true), Buffer.alloc(one.length * 65_537, one)])
    expect(collect(bytes).fault).toEqual({ kind: 'too-large', byteOffset: 28 + one.length * 65_536 })
  })
})

type Mutation = { readonly at: number; readonly kind: string; readonly value: number }

const mutation = (kind: string, value: fc.Arbitrary<number>): fc.Arbitrary<Mutation> =>
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), kind: fc.constant(kind), value })

const mutations = fc.array(
  fc.oneof(
    mutation('set', fc.nat(255)),
    mutation('flip', fc.nat(7)),
    mutation('word', fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff, 262_145)),
    mutation('drop', fc.integer({ min: 1, max: 30 })),
    mutation('repeat', fc.integer({ min: 1, max: 60 })),
  ),
  { minLength: 1, maxLength: 4 },
)

function mutate(file: Buffer, { at, kind, value }: Mutation): Buffer {
  const bytes = Buffer.from(file)
  const where = Math.floor(at * bytes.length)
  if (kind === 'drop') return Buffer.concat([bytes.subarray(0, where), bytes.subarray(where + value)])
  if (kind === 'repeat') return Buffer.concat([bytes.subarray(0, where + value), bytes.subarray(where)])
  if (kind === 'word' && where + 4 <= bytes.length) bytes.writeUInt32LE(value, where)
  if (kind === 'set' && where < bytes.length) bytes[where] = value
  if (kind === 'flip' && where < bytes.length) bytes[where] ^= 1 << value
  return bytes
}

describe('mutations of good captures', () => {
  it('read like the reference, end, and never throw', () => {
    fc.assert(
      fc.property(captureFiles, mutations, chunkSizes, (file, changes, sizes) => {
        const bytes = changes.reduce(mutate, file)
        const expected = referenceRead(bytes)
        expect(collect(bytes)).toEqual(expected)
        expect(collect(bytes, sizes)).toEqual(expected)
      }),
      { seed, numRuns: 3000 },
    )
  })

  it('of random bytes behind a good start', () => {
    const starts = [
      Buffer.alloc(0),
      pcapFile(),
      pcapFile({ magic: NANO, littleEndian: false }),
      sectionHeader(true),
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 200 }),
        chunkSizes,
        (start, tail, sizes) => {
          const bytes = Buffer.concat([start, tail])
          const expected = referenceRead(bytes)
          expect(collect(bytes)).toEqual(expected)
          expect(collect(bytes, sizes)).toEqual(expected)
        },
      ),
      { seed, numRuns: 2000 },
    )
  })
})

describe('memory', () => {
  const kept = () => {
    globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }

  it('streams an unknown block of 4 GiB without holding it', () => {
    const length = 0xfffffffc
    const decoder = new CaptureDecoder(() => {})
    decoder.push(sectionHeader(true))
    decoder.push(new ByteWriter(true).u32(0xbad).u32(length).done())
    const filler = Buffer.alloc(1 << 20)
    const before = kept()
    let left = length - 12
    for (; left > 0; left -= filler.length) decoder.push(filler.subarray(0, Math.min(left, filler.length)))
    expect(kept() - before).toBeLessThan(1 << 20)
    decoder.push(new ByteWriter(true).u32(length).done())
    decoder.push(Buffer.concat([interfaceDescription(true), simplePacket(true, Buffer.from('behind it'))]))
    expect(decoder.end()).toBeUndefined()
    expect(decoder.frames).toBe(1)
    expect(decoder.bytesRead).toBe(28 + length + 24 + 28)
  })

  it('makes no buffer for the length that a block merely claims', () => {
    const before = kept()
    const decoders = Array.from({ length: 50 }, () => {
      const decoder = new CaptureDecoder(() => {})
      decoder.push(sectionHeader(true))
      decoder.push(new ByteWriter(true).u32(6).u32(MAX_BLOCK_LENGTH).u32(0).u32(0).done())
      return decoder
    })
    expect((kept() - before) / decoders.length).toBeLessThan(32_000)
    for (const decoder of decoders) expect(decoder.end()?.kind).toBe('truncated')
  })

  it('allocates nothing per frame in the steady state', () => {
    // Times beyond 2^31 do not fit V8's small integers: they must not be boxed anew either.
    const text = 'sixteen bytes...'
    const records = pcapFile({
      records: Array.from({ length: 10_000 }, () => record(text, 2_222_222_222, 999_999)),
    })
    const packet = enhancedPacket(true, { frame: Buffer.from(text), ticks: 1_700_000_000_123_456_789n })
    const captures = [
      [pcapFile(), records.subarray(24)],
      [
        Buffer.concat([sectionHeader(true), interfaceDescription(true, { resolution: 9 })]),
        Buffer.alloc(10_000 * packet.length, packet),
      ],
    ]
    for (const [start, frames] of captures) {
      const sum = new Float64Array(1) // a captured `let` would be boxed anew at each change
      const decoder = new CaptureDecoder((frame) => {
        sum[0] += frame.seconds + frame.nanoseconds + frame.data[frame.offset]
      })
      decoder.push(start)
      // Until the code is optimised numbers are boxed: what counts is where it settles. 100,000 frames with
      // one boxed number each would be 1.6 MB.
      const rounds = Array.from({ length: 20 }, () => {
        globalThis.gc?.()
        const before = process.memoryUsage().heapUsed
        for (let i = 0; i < 10; i++) decoder.push(frames)
        return process.memoryUsage().heapUsed - before
      })
      expect(decoder.frames).toBe(2_000_000)
      expect(Math.min(...rounds)).toBeLessThan(50_000)
    }
  })
})

describe('use', () => {
  const bytes = pcapFile({ records: [record('a'), record('b'), record('c')] })

  it('stops in the middle of a chunk', () => {
    const seen: number[] = []
    const decoder = new CaptureDecoder((frame) => {
      seen.push(frame.index)
      if (frame.index === 1) decoder.stop()
    })
    expect(decoder.push(bytes)).toBe(false)
    expect(decoder.push(bytes)).toBe(false)
    expect(decoder.end()).toBeUndefined()
    expect(seen).toEqual([0, 1])
  })

  it('passes on what onFrame throws and is then of no further use', () => {
    const decoder = new CaptureDecoder(() => {
      throw new Error('mine')
    })
    expect(() => decoder.push(bytes)).toThrow('mine')
    expect(() => decoder.push(bytes)).toThrow('make a new decoder')
    expect(decoder.end()).toBeUndefined()
  })

  it('refuses a push from within onFrame', () => {
    const decoder = new CaptureDecoder(() => decoder.push(bytes))
    expect(() => decoder.push(bytes)).toThrow('from within onFrame')
  })

  it('gives its one error again and again and takes nothing after the end', () => {
    const decoder = new CaptureDecoder(() => {}, { file: 'y' })
    expect(decoder.push(bytes.subarray(0, 30))).toBe(true)
    const error = decoder.end()
    expect(error?.kind).toBe('truncated')
    expect(decoder.end()).toBe(error)
    expect(decoder.error).toBe(error)
    expect(decoder.push(bytes.subarray(30))).toBe(false)
    expect(decoder.frames).toBe(0)
  })

  it('takes empty chunks and chunks of shared memory', () => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
    shared.set(bytes)
    const decoder = new CaptureDecoder(() => {})
    decoder.push(new Uint8Array(0))
    decoder.push(shared.subarray(0, 50))
    decoder.push(new Uint8Array(0))
    decoder.push(shared.subarray(50))
    expect(decoder.end()).toBeUndefined()
    expect(decoder).toMatchObject({
      frames: 3,
      bytes: 3,
      bytesRead: bytes.length,
      format: 'pcap',
      linkTypes: [1],
    })
  })
})
