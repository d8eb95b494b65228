/*
 * The ring: order, bounds, wrap-around of rows, bytes and counters. One thread is enough for these.
 */
import { describe, expect, it } from 'vitest'
import { createRing, type RingFrame, RingReader, RingWriter } from '../../src/queues/ring.js'
import { Random } from '../../src/traffic/random.js'

const row = (index: number): RingFrame => ({ linkType: 1, time: index / 2, clock: index / 4, index })

describe('a ring', () => {
  it('hands out what was written, in order, with all that belongs to it, however it fills and empties', () => {
    const random = new Random(7)
    const memory = createRing(64, 4096)
    // Rows are counted with 32 bits: begin just before they wrap around.
    memory.control.fill(-20, 0, 2)
    const writer = new RingWriter(memory)
    const reader = new RingReader(memory)
    const source = Uint8Array.from({ length: 3000 }, (_, i) => i * 7)
    const waiting: { offset: number; length: number; index: number }[] = []
    let written = 0
    let refused = 0
    const wrong: number[] = []
    for (let step = 0; step < 20_000; step++) {
      if (random.below(20) < 19) {
        const length = random.below(20) === 0 ? random.below(2049) : random.below(200)
        const offset = random.below(source.length - length + 1)
        if (writer.write(source, offset, length, row(written)))
          waiting.push({ offset, length, index: written++ })
        else refused++
      } else {
        writer.publish()
        reader.read(1 + random.below(40), (at) => {
          const expected = waiting.shift()
          if (expected === undefined) throw new Error('a row that nobody wrote')
          const begin = memory.offsets[at]
          const bytes = memory.bytes.subarray(begin, begin + memory.lengths[at])
          const right =
            memory.indices[at] === expected.index &&
            memory.times[at] === expected.index / 2 &&
            memory.clock[at] === expected.index / 4 &&
            memory.linkTypes[at] === 1 &&
            Buffer.compare(bytes, source.subarray(expected.offset, expected.offset + expected.length)) === 0
          if (!right) wrong.push(expected.index)
        })
      }
      if (writer.waiting !== waiting.length) wrong.push(step)
    }
    expect(wrong).toEqual([])
    expect(written).toBeGreaterThan(2000)
    expect(refused).toBeGreaterThan(100)
  })

  it('shows nothing before it is published', () => {
    const memory = createRing(64, 4096)
    const writer = new RingWriter(memory)
    const reader = new RingReader(memory)
    writer.write(new Uint8Array(10), 0, 10, row(0))
    expect([reader.waiting, reader.read(9, () => undefined), writer.waiting]).toEqual([0, 0, 1])
    writer.publish()
    expect([reader.waiting, reader.read(9, () => undefined), writer.waiting]).toEqual([1, 1, 0])
  })

  it('takes no more frames than it has rows, and none beyond its bytes', () => {
    const writer = new RingWriter(createRing(64, 4096))
    const source = new Uint8Array(4096)
    for (let i = 0; i < 64; i++) expect(writer.write(source, 0, 1, row(i))).toBe(true)
    expect(writer.write(source, 0, 1, row(64))).toBe(false)
    const small = new RingWriter(createRing(64, 4096))
    expect(small.longest).toBe(2048)
    expect([1, 2, 3].map((i) => small.write(source, 0, 2048, row(i)))).toEqual([true, true, false])
  })

  it('waits for its reader no longer than it is told to', () => {
    const writer = new RingWriter(createRing(64, 4096))
    expect(writer.waitForReader(1000)).toBe(true)
    writer.write(new Uint8Array(10), 0, 10, row(0))
    expect(writer.waitForReader(5)).toBe(false)
  })

  it('does not sleep when the bell rang after it was looked at', () => {
    const memory = createRing(64, 4096)
    const reader = new RingReader(memory)
    const { bell } = reader
    new RingWriter(memory).wake()
    expect(reader.wait(bell, 10_000)).toBe(true)
    expect(reader.wait(reader.bell, 1)).toBe(false)
  })
})
