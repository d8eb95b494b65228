/**
 * The IPv4 routing table: exact longest-prefix match over local addresses and routes.
 *
 * One map a prefix length, tried from the longest that exists; keys are integers, so a lookup allocates nothing.
 * Not on the path of a packet whose addresses were seen lately: route.ts caches verdicts.
 */
import { netmask } from '../address.js'
import { type Fib4, FibEntry, type Net, RTN_LOCAL } from '../structs.js'

/** Adds an entry. False: one with this prefix is there and stays; a local address replaces a route. */
export function fibInsert(fib: Fib4, entry: FibEntry<number>): boolean {
  const length = entry.prefixLength
  let entries = fib.byLength[length]
  if (entries === null) {
    entries = new Map()
    fib.byLength[length] = entries
    fib.lengths.push(length)
    fib.lengths.sort((a, b) => b - a)
  }
  const old = entries.get(entry.prefix)
  if (old !== undefined && (old.type === RTN_LOCAL || entry.type !== RTN_LOCAL)) return false
  entries.set(entry.prefix, entry)
  return true
}

/** The entry with the longest prefix of `address`, or null (`fib_table_lookup`). */
export function fibLookup(fib: Fib4, address: number): FibEntry<number> | null {
  const { lengths, byLength } = fib
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i]
    const entries = byLength[length] as Map<number, FibEntry<number>>
    const entry = entries.get(address & netmask(length))
    if (entry !== undefined) return entry
  }
  return null
}

/** Whether an interface of the host has this very address (`inet_lookup_ifaddr_rcu`). */
export function isLocalAddress(net: Net, address: number): boolean {
  const entry = net.fib4.byLength[32]?.get(address)
  return entry !== undefined && entry.type === RTN_LOCAL
}
