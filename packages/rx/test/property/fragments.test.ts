/*
 * Reassembly of both families against a naive one that knows only bytes: sequences of fragments, in any order,
 * repeated and overlapping, end in the datagrams, failures and drops that RFC 5722 (with erratum 3089) prescribes.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ipv4, ipv6, udp } from '../../src/traffic/frames.js'
import { Random } from '../../src/traffic/random.js'
import { accounted, feed, hostWith, PEER, US } from '../hosts.js'

const BLOCK = 8
const PEER6 = '2001:db8:1::2'
const US6 = '2001:db8:1::1'

/** A fragment of a datagram of `total` bytes, in blocks of 8; `to` of the last block is the end. */
interface Piece {
  from: number
  to: number
}

/** What happens to a sequence of pieces of a datagram of `blocks` blocks. */
function naive(pieces: Piece[], blocks: number): { whole: number; fails: number; duplicates: number } {
  const out = { whole: 0, fails: 0, duplicates: 0 }
  let there = new Set<number>()
  // Linux judges "all there" by runs, which only grow at the end of what is there.
  let runs: [number, number][] = []
  let tail = -1
  let last = false
  const reset = () => {
    there = new Set()
    runs = []
    tail = -1
    last = false
  }
  for (const { from, to } of pieces) {
    const isLast = to === blocks
    const inside = runs.some(([a, b]) => from >= a && to <= b)
    const overlaps = range(from, to).some((block) => there.has(block))
    if (tail < to ? overlaps || from < tail : overlaps && !inside) {
      out.fails++
      reset()
      continue
    }
    if (overlaps) {
      out.duplicates++
      last ||= isLast
      continue
    }
    for (const block of range(from, to)) there.add(block)
    if (tail < to) {
      const run = runs.find(([, b]) => b === tail)
      if (from === tail && run) run[1] = to
      else runs.push([from, to])
      tail = to
    } else runs.push([from, to])
    last ||= isLast
    if (last && there.size === blocks) {
      out.whole++
      reset()
    }
  }
  return out
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

const sequence = fc.integer({ min: 2, max: 8 }).chain((blocks) =>
  fc.tuple(
    fc.constant(blocks),
    fc
      .array(
        fc.tuple(fc.nat(blocks - 1), fc.integer({ min: 1, max: 4 })).map(([from, n]) => ({
          from,
          to: Math.min(from + n, blocks),
        })),
        { minLength: 1, maxLength: 14 },
      )
      // All of it at once is no fragment.
      .map((pieces) => pieces.filter(({ from, to }) => from > 0 || to < blocks)),
  ),
)

describe.each([4, 6] as const)('IPv%i', (family) => {
  it('reassembles what the naive one does', () => {
    fc.assert(
      fc.property(sequence, ([blocks, pieces]) => {
        const six = family === 6
        const flow = { source: six ? PEER6 : PEER, dest: six ? US6 : US, sport: 9, dport: 5000 }
        const payload = Uint8Array.from({ length: blocks * BLOCK - 8 }, (_, i) => i)
        const datagram = udp(flow, payload).subarray(six ? 40 : 20)
        const host = hostWith()
        const read: Uint8Array[] = []
        host.bind({ family, port: 5000 }, (skb) => read.push(skb.payload.slice()))
        for (const { from, to } of pieces) {
          const bytes = datagram.subarray(from * BLOCK, to * BLOCK)
          const more = to < blocks
          feed(host, six ? fragment6(from, more, bytes) : fragment4(from, more, bytes))
        }
        const want = naive(pieces, blocks)
        const { counters } = host.counters()
        const ip = six ? counters.Ip6 : counters.Ip
        expect(ip.ReasmOKs).toBe(want.whole)
        expect(ip.ReasmFails).toBe(want.fails)
        expect(ip.ReasmReqds).toBe(pieces.length)
        expect(read.length).toBe(want.whole)
        for (const got of read) expect(got).toEqual(payload)
        expect(host.drops().DUP_FRAG ?? 0).toBe(want.duplicates)
        expect(accounted(host)).toBe(pieces.length)
      }),
      { numRuns: 400 },
    )
  })
})

describe('many datagrams at once', () => {
  it.each([4, 6] as const)(
    'of IPv%i: each has its own bytes, whatever the order, and memory is used again',
    (family) => {
      const six = family === 6
      const random = new Random(7)
      const host = hostWith({ ipfrag_max_dist: 0 })
      const want = new Map<number, Uint8Array>()
      let wrong = 0
      host.bind({ family, port: 5000 }, (skb) => {
        const id = skb.view.getUint32(skb.payloadOffset)
        if (!Buffer.from(skb.payload).equals(Buffer.from(want.get(id) ?? []))) wrong++
        want.delete(id)
      })
      const header = six ? 40 : 20
      for (let round = 0; round < 40; round++) {
        const waiting: Uint8Array[] = []
        for (let k = 0; k < 12; k++) {
          const id = round * 12 + k
          // Up to the longest datagram there is, mostly short.
          const size = random.below(8) === 0 ? 4 + random.below(65_000) : 4 + random.below(4000)
          const payload = Uint8Array.from({ length: size }, () => random.below(256))
          new DataView(payload.buffer).setUint32(0, id)
          want.set(id, payload)
          const flow = { source: six ? PEER6 : PEER, dest: six ? US6 : US, sport: 9, dport: 5000 }
          waiting.push(...pieces(udp(flow, payload).subarray(header), id, six, 8 * (1 + random.below(180))))
        }
        for (let i = waiting.length - 1; i > 0; i--) {
          const j = round % 3 === 0 ? i : round % 3 === 1 ? waiting.length - 1 - i : random.below(i + 1)
          if (j < i) [waiting[i], waiting[j]] = [waiting[j], waiting[i]]
        }
        for (const piece of waiting) feed(host, piece)
      }
      expect([wrong, want.size, host.outcomes().held]).toEqual([0, 0, 0])
      expect(host.net[six ? 'frags6' : 'frags4'].memory).toBe(0)
    },
  )
})

function pieces(datagram: Uint8Array, id: number, six: boolean, size: number): Uint8Array[] {
  const out: Uint8Array[] = []
  for (let at = 0; at < datagram.length; at += size) {
    const bytes = datagram.subarray(at, at + size)
    const more = at + size < datagram.length
    out.push(six ? fragment6(at / BLOCK, more, bytes, id) : fragment4(at / BLOCK, more, bytes, id))
  }
  return out
}

function fragment4(from: number, more: boolean, bytes: Uint8Array, id = 7): Uint8Array {
  return ipv4(PEER, US, 17, bytes, { id, fragment: from | (more ? 0x2000 : 0) })
}

function fragment6(from: number, more: boolean, bytes: Uint8Array, id = 7): Uint8Array {
  const header = Uint8Array.of(
    17,
    0,
    from >>> 5,
    ((from << 3) & 255) | (more ? 1 : 0),
    0,
    0,
    id >>> 8,
    id & 255,
  )
  return ipv6(PEER6, US6, 44, Uint8Array.from([...header, ...bytes]))
}
