/*
 * What a kernel counted for generated captures (fixtures/kernel, by fuzz.mjs): the generators make the same frames again
 * from the seed, and the path must count the same.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createHost, type HostConfig } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
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

const folder = new URL('../fixtures/kernel/', import.meta.url)
const load = async (name: string): Promise<Record<string, Generate>> =>
  import(new URL(name, import.meta.url).href)
const generators = { ...(await load('kinds.mjs')), ...(await load('mutate.mjs')) }
/** They follow path MTUs of what the host sends. */
const NOT_COMPARED = /\.Frag(OKs|Creates)$/

describe('what a kernel counted for', () => {
  it.each(readdirSync(folder))('%s is counted', (name) => {
    const recorded: Recorded = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    const generated = generators[recorded.generator](recorded.seed, recorded.count)
    const { frames, host: config } = generated
    expect(createHash('sha256').update(Buffer.concat(frames)).digest('hex')).toBe(recorded.sha256)
    const host = createHost(config)
    frames.forEach((frame, i) => host.receive(frame, 0, frame.length, generated.times?.[i] ?? 1000))
    host.settle()
    const ours = host.counters()
    const wrong = differences(flat(ours.counters), recorded.counters)
    expect(wrong.filter((line) => !NOT_COMPARED.test(line.split(':')[0]))).toEqual([])
    expect(ours.udp_sockets.map(({ datagrams, bytes }) => [datagrams, bytes])).toEqual(recorded.udp_sockets)
    expect(ours.taps).toEqual(recorded.taps)
  })
})
