/*
 * Captures in memory: loading, building, writing, and that the three fit together.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import {
  CaptureBuilder,
  encodePcap,
  encodePcapng,
  frameBytes,
  LinkType,
  type LoadedCapture,
  loadCapture,
  writePcap,
} from '../../src/capture/index.js'
import { captureFiles, hex, MICRO, NANO, pcapFile, pcapngFile, sectionSpecs } from './captures.js'
import { referenceRead } from './reference.js'
import { printedSeed } from './seed.js'

const folder = mkdtempSync(join(tmpdir(), 'capture-load-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const seed = printedSeed('captures in memory')

const generated = fc.array(
  fc.record({
    frame: fc.uint8Array({ maxLength: 100 }),
    seconds: fc.nat(0xffffffff),
    nanoseconds: fc.nat(999_999_999),
    more: fc.nat(9000),
  }),
  { maxLength: 100 },
)

/** The frames of a loaded capture in the form of the reference reader's. */
function rows(capture: LoadedCapture) {
  return Array.from({ length: capture.count }, (_, i) => ({
    bytes: hex(frameBytes(capture, i)),
    originalLength: capture.originalLength[i],
    time: BigInt(capture.seconds[i]) * 1_000_000_000n + BigInt(capture.nanoseconds[i]),
    linkType: capture.linkType[i],
  }))
}

describe('a loaded capture', () => {
  it('has the frames of the reference reader and the error beside them', async () => {
    await fc.assert(
      fc.asyncProperty(captureFiles, fc.nat(40), async (file, cut) => {
        const bytes = file.subarray(0, file.length - cut)
        const { frames, fault } = referenceRead(bytes)
        const capture = await loadCapture(bytes)
        expect(rows(capture)).toEqual(frames.map(({ interfaceId, recordOffset, ...frame }) => frame))
        expect(capture.error && { kind: capture.error.kind, byteOffset: capture.error.byteOffset }).toEqual(
          fault,
        )
        expect(capture.linkTypes).toEqual([...new Set(frames.map((frame) => frame.linkType))])
      }),
      { seed },
    )
  })

  it('lies without gaps in memory of exactly its size', async () => {
    const capture = await loadCapture(pcapngFile(fc.sample(sectionSpecs, { seed, numRuns: 1 })[0]).bytes)
    expect(capture.data.length).toBe(capture.capturedLength.reduce((sum, length) => sum + length, 0))
    capture.offset.forEach((offset, i) => {
      expect(offset).toBe(i === 0 ? 0 : capture.offset[i - 1] + capture.capturedLength[i - 1])
    })
    for (const column of columnsOf(capture)) {
      expect(column).toHaveLength(capture.count)
      expect(column.byteLength).toBe(column.buffer.byteLength)
    }
  })

  it('goes into pcapng and back with its link types', async () => {
    await fc.assert(
      fc.asyncProperty(
        generated,
        fc.array(fc.constantFrom(1, 0, 101, 276), { minLength: 1 }),
        async (list, types) => {
          const builder = new CaptureBuilder()
          for (const [i, { frame, seconds, nanoseconds }] of list.entries())
            builder.add(frame, seconds, nanoseconds, types[i % types.length])
          const capture = builder.finish()
          const bytes = encodePcapng(capture)
          expect(rows(await loadCapture(bytes))).toEqual(rows(capture))
          expect(referenceRead(bytes).frames).toHaveLength(list.length)
        },
      ),
      { seed, numRuns: 100 },
    )
  })

  it('comes from a path, a stream and bytes alike', async () => {
    const bytes = encodePcap(sample(300))
    const path = join(folder, 'alike.pcap')
    await writePcap(path, sample(300))
    expect(readFileSync(path)).toEqual(Buffer.from(bytes))
    const fromBytes = await loadCapture(bytes)
    const fromPath = await loadCapture(path)
    async function* chunks() {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
    }
    const fromStream = await loadCapture(chunks())
    expect(fromBytes.count).toBe(300)
    expect(fromPath).toEqual({ ...fromBytes, name: path })
    expect(fromStream).toEqual({ ...fromBytes, name: 'stream' })
    expect(fromBytes.name).toBe('capture')
  })

  it('lies in shared memory on request, and reaches another thread as it is', async () => {
    const capture = await loadCapture(encodePcap(sample(40)), { shared: true, file: 'shared' })
    for (const column of [capture.data, ...columnsOf(capture)]) {
      expect(column.buffer).toBeInstanceOf(SharedArrayBuffer)
    }
    const { port1, port2 } = new MessageChannel()
    port1.postMessage(capture)
    const received = receiveMessageOnPort(port2)?.message as LoadedCapture
    expect(rows(received)).toEqual(rows(capture))
    capture.data[0] ^= 0xff
    expect(received.data[0]).toBe(capture.data[0])
    port1.close()
  })

  it('ends with an error where the memory limit is, at the frame that does not fit', async () => {
    const bytes = pcapFile({
      records: Array.from({ length: 100 }, () => ({
        frame: Buffer.alloc(1000),
        seconds: 0,
        fraction: 0,
        originalLength: 1000,
      })),
    })
    const capture = await loadCapture(bytes, { maxBytes: 10_500, file: 'big' })
    expect(capture.count).toBe(10)
    expect(capture.error?.message).toBe(
      'big: byte 10184: the frames take more than 10500 bytes of memory; take a shorter capture (tcpdump -r IN -c COUNT -w OUT); 10 frames before it were read',
    )
    expect(capture.error?.kind).toBe('too-large')
    await expect(loadCapture(bytes, { maxBytes: 2 ** 32 })).rejects.toThrow('maxBytes is 4294967296')
    await expect(loadCapture(bytes, { maxBytes: Number.NaN })).rejects.toThrow(RangeError)
  })

  it('of a signal that came has the frames so far', async () => {
    const abort = new AbortController()
    const bytes = encodePcap(sample(5))
    async function* live() {
      yield bytes.subarray(0, bytes.length - 3)
      abort.abort()
      await new Promise(() => {})
    }
    const capture = await loadCapture(live(), { signal: abort.signal })
    expect(capture.count).toBe(4)
    expect(capture.error).toBeUndefined()
  })

  it('of a missing file has no frames and the error', async () => {
    const capture = await loadCapture(join(folder, 'missing'))
    expect(capture).toMatchObject({ count: 0, linkTypes: [], error: { kind: 'unreadable' } })
  })
})

describe('a built capture', () => {
  it('written as pcap and loaded again is the same, in both byte orders and resolutions', async () => {
    await fc.assert(
      fc.asyncProperty(
        generated,
        fc.constantFrom('micro' as const, 'nano' as const),
        fc.constantFrom('little' as const, 'big' as const),
        fc.constantFrom<number>(...Object.values(LinkType)),
        async (frames, resolution, byteOrder, linkType) => {
          const builder = new CaptureBuilder()
          for (const { frame, seconds, nanoseconds, more } of frames) {
            builder.add(frame, seconds, nanoseconds, linkType, frame.length + more)
          }
          const built = builder.finish()
          const bytes = encodePcap(built, { resolution, byteOrder })
          const loaded = await loadCapture(bytes)
          const unit = resolution === 'micro' ? 1000n : 1n
          expect(loaded.error).toBeUndefined()
          expect(rows(loaded)).toEqual(
            rows(built).map((row) => ({ ...row, time: row.time - (row.time % unit) })),
          )
          const magic = Buffer.from(bytes.subarray(0, 4)).toString('hex')
          const expected = (resolution === 'micro' ? MICRO : NANO).toString(16)
          expect(byteOrder === 'big' ? magic : Buffer.from(magic, 'hex').reverse().toString('hex')).toBe(
            expected,
          )
        },
      ),
      { seed },
    )
  })

  it('has defaults, copies its frames, and may go on after a result', () => {
    const builder = new CaptureBuilder({ name: 'mine' })
    const frame = Uint8Array.of(1, 2, 3)
    builder.add(frame)
    frame.fill(9)
    const first = builder.finish()
    builder.add(frame, 5, 6, LinkType.RAW, 1500)
    const second = builder.finish()
    expect(first).toMatchObject({ name: 'mine', count: 1, linkTypes: [1], error: undefined })
    expect(rows(first)).toEqual([{ bytes: '010203', originalLength: 3, time: 0n, linkType: 1 }])
    expect(rows(second)).toEqual([
      ...rows(first),
      { bytes: '090909', originalLength: 1500, time: 5_000_000_006n, linkType: 101 },
    ])
    expect(second.linkTypes).toEqual([1, 101])
    expect(builder.count).toBe(2)
  })

  it('is refused where it does not fit', () => {
    const builder = new CaptureBuilder({ maxBytes: 200 })
    builder.add(new Uint8Array(100))
    expect(builder.fits(48)).toBe(true)
    expect(builder.fits(49)).toBe(false)
    expect(() => builder.add(new Uint8Array(49))).toThrow(
      'generated: 2 frames take more than 200 bytes; raise maxBytes',
    )
    expect(builder.count).toBe(1)
  })

  it('without frames is an empty pcap file', async () => {
    const bytes = encodePcap(new CaptureBuilder().finish())
    expect(bytes).toHaveLength(24)
    expect(await loadCapture(bytes)).toMatchObject({ count: 0, error: undefined })
  })
})

describe('what pcap cannot hold is refused', () => {
  const one = (...args: Parameters<CaptureBuilder['add']>) => {
    const builder = new CaptureBuilder({ name: 'mixed' })
    builder.add(...args)
    return builder
  }

  it.each([
    ['a second before 1970', one(new Uint8Array(1), -1), 'frame 0 is of second -1, pcap has 0 to 4294967295'],
    ['a second after 2106', one(new Uint8Array(1), 2 ** 32), 'frame 0 is of second 4294967296'],
    [
      'a frame of 262,145 bytes',
      one(new Uint8Array(262_145)),
      "frame 0 has 262145 bytes, a capture's record at most 262144",
    ],
  ])('%s', (_, builder, message) => {
    expect(() => encodePcap(builder.finish())).toThrow(message)
  })

  it('several link types', () => {
    const builder = one(new Uint8Array(1))
    builder.add(new Uint8Array(1), 0, 0, LinkType.RAW)
    expect(() => encodePcap(builder.finish())).toThrow(
      'mixed has frames of LINKTYPE_ETHERNET (1) and LINKTYPE_RAW (101); a pcap file holds one link type, write one file for each',
    )
  })
})

function sample(count: number): LoadedCapture {
  const builder = new CaptureBuilder()
  for (let i = 0; i < count; i++) builder.add(Buffer.alloc(i % 90, i), i, i * 1000)
  return builder.finish()
}

function columnsOf({
  offset,
  capturedLength,
  originalLength,
  seconds,
  nanoseconds,
  linkType,
}: LoadedCapture) {
  return [offset, capturedLength, originalLength, seconds, nanoseconds, linkType]
}
