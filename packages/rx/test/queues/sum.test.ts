/*
 * The counters of N queues are those of one: every capture of the oracle, as it is and mutated, with every host; the
 * bundled sample; and the rules that need state across flows.
 */
import { readFileSync } from 'node:fs'
import { createHost, packetRateTraffic } from '@optpoline/rx'
import { loadCapture } from '@optpoline/rx/capture'
import { describe, expect, it } from 'vitest'
import { framesOfCapture, type QueueFrames } from '../../src/queues/queue-table.js'
import { ethernet, ipv4, udp } from '../../src/traffic/frames.js'
import { Random } from '../../src/traffic/random.js'
import { CONFIG, MACS, US } from '../hosts.js'
import { captureNames, hostConfig, readFrames } from '../oracle/oracle.js'
import { countOnOne, countOnQueues } from './queues.js'

const QUEUES = [1, 2, 3, 4, 8]
const seed = Number(process.env.OPTPOLINE_FUZZ_SEED ?? 1)

describe.each(captureNames)('%s', (name) => {
  const { data, offsets, lengths, timestamps } = readFrames(name)
  const frames: QueueFrames = { data, offsets, lengths, count: offsets.length, times: timestamps }

  it('counts on queues what it counts on one', () => {
    const one = countOnOne(frames, hostConfig(name))
    for (const queues of QUEUES) expect(countOnQueues(frames, hostConfig(name), queues).counted).toEqual(one)
  })

  it(`does so mutated, with times of any kind (seed ${seed})`, () => {
    const random = new Random(seed)
    for (const clock of ['gaps', 'frames'] as const) {
      const bytes = data.slice()
      for (const [i, offset] of offsets.entries())
        if (random.below(2) === 0) bytes[offset + random.below(lengths[i])] ^= 1 << random.below(8)
      const cut = lengths.map((length) => (random.below(8) === 0 ? random.below(length + 1) : length))
      let now = 0
      const times = cut.map(() => {
        now += random.below(10) === 0 ? random.below(12) : random.below(1000) / 1000 - 0.3
        return now
      })
      const mutated = { ...frames, data: bytes, lengths: cut, times }
      const one = countOnOne(mutated, hostConfig(name), { clock })
      for (const queues of QUEUES)
        expect(countOnQueues(mutated, hostConfig(name), queues, { clock }).counted).toEqual(one)
    }
  })
})

describe('the bundled sample', () => {
  it('counts on queues what it counts on one, and uses them all', async () => {
    const sample = new URL('../../../cli/sample/sample', import.meta.url).pathname
    const frames = framesOfCapture(await loadCapture(`${sample}.pcap`))
    const config = JSON.parse(readFileSync(`${sample}.host.json`, 'utf8'))
    const one = countOnOne(frames, config)
    for (const queues of QUEUES) {
      const { counted, frames: each } = countOnQueues(frames, config, queues)
      expect(counted).toEqual(one)
      expect(Math.min(...each)).toBeGreaterThan(0)
    }
  })
})

describe('packet-rate traffic', () => {
  it('counts on queues what it counts on one, and is spread', () => {
    const traffic = packetRateTraffic({ frames: 20_000 })
    const one = countOnOne(traffic, traffic.config, { rxChecksum: 'trust' })
    const { counted, frames } = countOnQueues(traffic, traffic.config, 2, { rxChecksum: 'trust' })
    expect(counted).toEqual(one)
    expect(Math.max(...frames) / 20_000).toBeLessThan(0.6)
  })
})

describe('reassembly', () => {
  /** First halves of datagrams that nobody completes. */
  const halves = (count: number, sources: number): QueueFrames =>
    inOneBuffer(
      Array.from({ length: count }, (_, i) =>
        ipv4(`192.0.2.${2 + (i % sources)}`, i % 3 === 0 ? '192.0.2.10' : US, 17, new Uint8Array(1400), {
          id: i >>> 2,
          fragment: 0x2000,
        }),
      ),
    )

  it('has one bound for all queues, as a host has: what is refused beyond it is the same', () => {
    const frames = halves(12_000, 200)
    const one = countOnOne(frames, CONFIG)
    expect(one.counters.counters.Ip.ReasmFails).toBeGreaterThan(1000)
    for (const queues of QUEUES) expect(countOnQueues(frames, CONFIG, queues).counted).toEqual(one)
  })

  it('is divided where the bound cannot be reached', () => {
    const frames = halves(1000, 200)
    const { counted, frames: each } = countOnQueues(frames, CONFIG, 4)
    expect(counted).toEqual(countOnOne(frames, CONFIG))
    expect(Math.min(...each)).toBeGreaterThan(100)
  })

  it('counts the distance of a source over all its destinations', () => {
    const fragment = (dest: string, id: number, half: 0 | 1): Uint8Array =>
      ipv4('192.0.2.7', dest, 17, new Uint8Array(16), { id, fragment: half === 0 ? 0x2000 : 2 })
    const packets = [fragment(US, 1, 0)]
    for (let id = 100; id < 170; id++) packets.push(fragment('192.0.2.10', id, 0))
    packets.push(fragment(US, 1, 1))
    const frames = inOneBuffer(packets)
    const one = countOnOne(frames, CONFIG)
    expect(one.drops).toMatchObject({ FRAG_TOO_FAR: 1 })
    for (const queues of QUEUES) expect(countOnQueues(frames, CONFIG, queues).counted).toEqual(one)
  })
})

describe('refused frames', () => {
  it('are listed by their place in the capture, the first thousand of all queues', () => {
    const frames = inOneBuffer(
      Array.from({ length: 6000 }, (_, i) =>
        udp(
          { source: `192.0.2.${2 + (i % 100)}`, dest: US, sport: i, dport: 5000 },
          new Uint8Array(i % 2 === 0 ? 3000 : 4),
        ),
      ),
    )
    const one = countOnOne(frames, CONFIG)
    expect(one.counters.refused).toHaveLength(1000)
    for (const queues of QUEUES) expect(countOnQueues(frames, CONFIG, queues).counted).toEqual(one)
  })

  it('are frames that do not lie in their buffer before anything is divided', () => {
    const frames = { data: new Uint8Array(100), offsets: [0, 60], lengths: [60, 60], count: 2 }
    expect(() => countOnQueues(frames, CONFIG, 2)).toThrow('frame 1 does not lie in its buffer of 100 bytes')
    expect(createHost(CONFIG).frames).toBe(0)
  })
})

function inOneBuffer(packets: readonly Uint8Array[]): QueueFrames {
  const frames = packets.map((packet) => ethernet(MACS, packet[0] >>> 4 === 6 ? 0x86dd : 0x0800, packet))
  const lengths = frames.map(({ length }) => length)
  let at = 0
  const offsets = lengths.map((length) => {
    at += length
    return at - length
  })
  const data = new Uint8Array(at)
  for (const [i, frame] of frames.entries()) data.set(frame, offsets[i])
  return { data, offsets, lengths, count: frames.length }
}
