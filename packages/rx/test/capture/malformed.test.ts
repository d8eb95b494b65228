/*
 * Damaged captures through the whole path: what bench/rx/fuzz.mjs does with ten million frames, with some.
 */
import { createHost, type HostConfig, isReceivedLinkType } from '@optpoline/rx'
import * as rx from '@optpoline/rx/capture'
import { describe, expect, it } from 'vitest'
import { captureNames, hostConfig, readFrames } from '../oracle/oracle.js'
import { collect } from './collect.js'
import { printedSeed } from './seed.js'

interface Random {
  below(bound: number): number
  pick<T>(items: readonly T[]): T
  once(times: number): boolean
}
interface Malformed {
  randomFrom(seed: number): Random
  capture(frames: Buffer[], random: Random): Buffer
  readInto(api: object, host: object, bytes: Buffer, random: Random): number
}
const { randomFrom, capture, readInto }: Malformed = await import(
  new URL('./malformed.mjs', import.meta.url).href
)

const CAPTURES = 600
const PER_HOST = 60

describe('damaged captures', () => {
  const frames = captureNames.flatMap((name) => {
    const { data, offsets, lengths } = readFrames(name)
    return offsets.map((offset, i) => Buffer.from(data.subarray(offset, offset + lengths[i])))
  })

  it('give the frames before the fault and one error line, and every frame ends once', () => {
    const random = randomFrom(printedSeed('damaged captures'))
    const configs: HostConfig[] = captureNames.map(hostConfig)
    let host = createHost(random.pick(configs))
    let seen = 0
    for (let i = 0; i < CAPTURES; i++) {
      if (i % PER_HOST === 0) host = createHost(random.pick(configs))
      seen += readInto({ ...rx, isReceivedLinkType }, host, capture(frames, random), random)
    }
    expect(seen).toBeGreaterThan(CAPTURES * 10)
  })

  it.each([
    ['pcap', 'd4c3b2a1020004000000000000000000ffff000001000000'],
    ['pcapng', '0a0d0d0a1c0000004d3c2b1a01000000ffffffffffffffff1c000000'],
  ])('%s cut at every byte says where the last whole record ended', (_, header) => {
    const whole =
      header[0] === 'd'
        ? Buffer.from(`${header}${'01000000020000000300000003000000aabbcc'.repeat(3)}`, 'hex')
        : Buffer.from(
            `${header}0100000014000000010000000000000014000000${'0600000024000000000000000000000000000000030000000300000'.concat('0aabbcc0024000000').repeat(3)}`,
            'hex',
          )
    const ends = new Set(
      collect(whole)
        .frames.map(({ recordOffset }) => recordOffset)
        .concat(whole.length),
    )
    expect(collect(whole).fault).toBeUndefined()
    for (let length = 1; length < whole.length; length++) {
      const { frames: read, fault } = collect(whole.subarray(0, length))
      expect(read.length).toBe([...ends].filter((end) => end <= length && end > Math.min(...ends)).length)
      if (fault && fault.kind === 'truncated') expect(fault.byteOffset).toBeLessThan(length)
      if (!fault) expect(ends.has(length) || length === header.length / 2).toBe(true)
    }
  })
})
