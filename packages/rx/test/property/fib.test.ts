/*
 * The routing tables against a scan of all entries for the longest prefix.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { netmask } from '../../src/address.js'
import { fibInsert, fibLookup } from '../../src/ipv4/fib.js'
import { prefixOf } from '../../src/ipv6/in6.js'
import { fib6Insert, fib6Lookup } from '../../src/ipv6/route.js'
import { Fib4, FibEntry, In6, Net, RTN_LOCAL, RTN_UNICAST, RTN_UNREACHABLE } from '../../src/structs.js'

/** Few bits differ, so that prefixes of all lengths meet. */
const address4 = fc.constantFrom(
  0x0a000000,
  0x0a000001,
  0x0a0000ff,
  0x0a800000,
  -1,
  0x7fffffff,
  0x0aff0003,
  0,
)
const type = fc.constantFrom(RTN_LOCAL, RTN_UNICAST, RTN_UNREACHABLE)

describe('IPv4', () => {
  it('answers the longest prefix, a local address before a route', () => {
    const entry = fc.tuple(address4, fc.nat(32), type)
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), fc.array(address4), (entries, queries) => {
        const fib = new Fib4()
        const kept: FibEntry<number>[] = []
        for (const [address, length, kind] of entries) {
          const made = new FibEntry(address & netmask(length), length, kind, null, false)
          if (!fibInsert(fib, made)) continue
          const same = kept.findIndex((e) => e.prefix === made.prefix && e.prefixLength === length)
          if (same >= 0) kept.splice(same, 1)
          kept.push(made)
        }
        for (const query of queries) {
          let best: FibEntry<number> | null = null
          for (const e of kept)
            if (
              (query & netmask(e.prefixLength)) === e.prefix &&
              (best === null || e.prefixLength > best.prefixLength)
            )
              best = e
          expect(fibLookup(fib, query)).toBe(best)
        }
      }),
    )
  })

  it('keeps the first of two equal routes, and a local address whatever comes', () => {
    const fib = new Fib4()
    const route = new FibEntry(0x0a000001, 32, RTN_UNICAST, null, false)
    const local = new FibEntry(0x0a000001, 32, RTN_LOCAL, null, false)
    expect(fibInsert(fib, route)).toBe(true)
    expect(fibInsert(fib, new FibEntry(0x0a000001, 32, RTN_UNICAST, null, true))).toBe(false)
    expect(fibInsert(fib, local)).toBe(true)
    expect(fibInsert(fib, route)).toBe(false)
    expect(fibLookup(fib, 0x0a000001)).toBe(local)
  })
})

describe('IPv6', () => {
  it('answers the longest prefix, a local address before a route', () => {
    const word = fc.constantFrom(0, 1, -1, 0x20010db8, 0x20010db8 | 0)
    const address = fc.tuple(word, word, word, word).map(([a, b, c, d]) => new In6(a, b, c, d))
    const entry = fc.tuple(address, fc.nat(128), type)
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 20 }), fc.array(address), (entries, queries) => {
        const net = new Net({} as never)
        for (const [a, length, kind] of entries)
          fib6Insert(net, new FibEntry(prefixOf(a, length), length, kind, null, false))
        for (const query of queries) {
          const matching = net.fib6.filter((e) => same(prefixOf(query, e.prefixLength), e.prefix))
          const longest = Math.max(...matching.map((e) => e.prefixLength))
          const found = fib6Lookup(net, query, null)
          expect(found?.prefixLength).toBe(matching.length === 0 ? undefined : longest)
          if (matching.some((e) => e.prefixLength === longest && e.type === RTN_LOCAL))
            expect(found?.type).toBe(RTN_LOCAL)
        }
      }),
    )
  })
})

function same(a: In6, b: In6): boolean {
  return a.w0 === b.w0 && a.w1 === b.w1 && a.w2 === b.w2 && a.w3 === b.w3
}
