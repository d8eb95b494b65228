/*
 * The likely path against the path in Linux's order, on mutations of every capture: the same frames to a host that
 * has routes in its cache and to one that has none must end alike. The same mutations never throw, and every
 * frame is accounted for.
 */
import { createHost, type Host } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
import { Random } from '../../src/traffic/random.js'
import { accounted } from '../hosts.js'
import { captureNames, hostConfig, readFrames } from '../oracle/oracle.js'

const ROUNDS = 8
const seed = Number(process.env.OPTPOLINE_FUZZ_SEED ?? 1)

describe.each(captureNames)(`%s, mutated (seed ${seed})`, (name) => {
  it('ends alike on the likely path and off it', () => {
    const random = new Random(seed)
    const config = hostConfig(name)
    const likely = createHost(config)
    const ordered = createHost(config)
    const batched = createHost(config)
    const looped = createHost(config)
    const { data, offsets, lengths } = readFrames(name)
    let fed = 0
    for (let round = 0; round < ROUNDS; round++) {
      const bytes = data.slice()
      const cut = lengths.map((length, i) => mutate(bytes, offsets[i], length, random, round))
      for (let i = 0; i < offsets.length; i++) {
        likely.receive(bytes, offsets[i], cut[i])
        forget(ordered)
        ordered.receive(bytes, offsets[i], cut[i])
      }
      batched.receiveBatch(bytes, offsets, cut, 0, cut.length)
      looped.receiveEach(bytes, offsets, cut, 0, cut.length)
      fed += offsets.length
    }
    for (const host of [likely, ordered, batched, looped]) expect(accounted(host)).toBe(fed)
    expect(ends(ordered)).toEqual(ends(likely))
    expect(ends(batched)).toEqual(ends(likely))
    expect(ends(looped)).toEqual(ends(likely))
  })
})

/** Changes a few bytes, or the length; the first round changes nothing. Answers the length. */
function mutate(bytes: Uint8Array, offset: number, length: number, random: Random, round: number): number {
  if (round === 0) return length
  for (let n = random.below(4); n > 0; n--) bytes[offset + random.below(length)] = random.below(256)
  // Headers and lengths are where it matters: every other frame gets one bit of the first 80 bytes flipped.
  if (random.below(2) === 0) bytes[offset + random.below(Math.min(length, 80))] ^= 1 << random.below(8)
  return random.below(8) === 0 ? random.below(length + 1) : length
}

/** Empties the route caches, so that no packet is likely. */
function forget(host: Host): void {
  const { routeCache4, routeCache6 } = host.net
  for (const { keys, dst, empty } of [routeCache4, routeCache6]) {
    keys.fill(0)
    dst.fill(empty)
  }
}

function ends(host: Host): unknown {
  return [host.counters(), host.outcomes(), host.dropPlaces()]
}
