/*
 * What a kernel counted for generated captures (fixtures/kernel, by fuzz.mjs): the generators make the same frames again
 * from the seed, and the path must count the same.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { type CountersJson, createHost, type Host, type HostConfig } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
import { accounted } from '../hosts.js'
import { differences, flat } from '../oracle/oracle.js'

interface Recorded {
  generator: 'kinds' | 'mutated'
  seed: number
  count: number
  frames: number
  sha256: string
  counters: Record<string, number>
  udp_sockets: [datagrams: number, bytes: number][]
  taps: object[]
}
type Generate = (seed: number, count: number) => { frames: Buffer[]; times?: number[]; host: HostConfig }

interface HostOf {
  hostOf(create: typeof createHost, config: HostConfig): Host
  socketsRead(config: HostConfig, rows: CountersJson['udp_sockets']): [number, number][]
}

const folder = new URL('../fixtures/kernel/', import.meta.url)
const load = async (name: string): Promise<Record<string, Generate>> =>
  import(new URL(name, import.meta.url).href)
const { hostOf, socketsRead }: HostOf = await import(new URL('host-of.mjs', import.meta.url).href)
const generators = { ...(await load('kinds.mjs')), ...(await load('mutate.mjs')) }
/** They follow path MTUs of what the host sends. */
const NOT_COMPARED = /\.Frag(OKs|Creates)$/

describe('what a kernel counted for', () => {
  it.each(readdirSync(folder))('%s is counted, one by one, in batches and from a table', (name) => {
    const recorded: Recorded = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    const {
      frames,
      host: config,
      ...generated
    } = generators[recorded.generator](recorded.seed, recorded.count)
    const times = generated.times ?? frames.map(() => 1000)
    expect(createHash('sha256').update(Buffer.concat(frames)).digest('hex')).toBe(recorded.sha256)

    const host = hostOf(createHost, config)
    // One buffer for all frames, overwritten each time: what the path keeps it must have copied.
    const reused = Buffer.alloc(70_000)
    frames.forEach((frame, i) => {
      reused.fill(0xee, 0, frame.length + 64).set(frame, 32)
      host.receive(reused, 32, frame.length, times[i])
    })
    host.settle()
    const ours = host.counters()
    const wrong = differences(flat(ours.counters), recorded.counters)
    expect(wrong.filter((line) => !NOT_COMPARED.test(line.split(':')[0]))).toEqual([])
    expect(socketsRead(config, ours.udp_sockets)).toEqual(recorded.udp_sockets)
    expect(ours.taps).toEqual(recorded.taps)
    expect(accounted(host)).toBe(frames.length)

    const batched = hostOf(createHost, config)
    const lengths = frames.map((frame) => frame.length)
    let end = 0
    const offsets = lengths.map((length) => {
      end += length
      return end - length
    })
    const data = Buffer.concat(frames)
    batched.receiveBatch(data, offsets, lengths, 0, frames.length, times)
    const tabled = hostOf(createHost, config)
    const half = frames.length >> 1
    tabled.receiveEach(data, offsets, lengths, 0, half, times)
    tabled.receiveEach(data, offsets, lengths, half, frames.length, times)
    for (const other of [batched, tabled]) {
      other.settle()
      expect(other.counters()).toEqual(ours)
      expect(other.dropPlaces()).toEqual(host.dropPlaces())
      expect(other.outcomes()).toEqual(host.outcomes())
    }
  })
})
