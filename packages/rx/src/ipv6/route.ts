/**
 * Routing of received IPv6 packets (`ip6_route_input`): sets `skb.dst` by the destination alone.
 *
 * The longest prefix wins, a local address before a route; for a link-local destination only what belongs to the
 * receiving interface counts. Without a route the verdict is one too, and counts when the packet gets there.
 * Verdicts are cached by destination.
 */
import {
  Dst,
  type FibEntry,
  type In6,
  type Net,
  type NetDevice,
  RTN_ANYCAST,
  RTN_BLACKHOLE,
  RTN_LOCAL,
  RTN_PROHIBIT,
  RTN_UNICAST,
  RTN_UNREACHABLE,
  type SkBuff,
} from '../structs.js'
import { hasJoined, in6At, inPrefix, isLinkLocal6, isMulticast6, sameIn6 } from './in6.js'
import { ip6Forward } from './ip6-forward.js'

/** Adds an entry, the longest prefix first. False: one with this prefix and device is there and stays. */
export function fib6Insert(net: Net, entry: FibEntry<In6>): boolean {
  const { fib6 } = net
  for (const other of fib6)
    if (
      other.prefixLength === entry.prefixLength &&
      other.dev === entry.dev &&
      sameIn6(other.prefix, entry.prefix)
    )
      return false
  // Equal prefixes: local addresses come first, then what was there first.
  let i = 0
  while (i < fib6.length && rank(fib6[i]) >= rank(entry)) i++
  fib6.splice(i, 0, entry)
  return true
}

function rank(entry: FibEntry<In6>): number {
  return 2 * entry.prefixLength + (entry.type === RTN_LOCAL || entry.type === RTN_ANYCAST ? 1 : 0)
}

/** The entry for `address`; `strict`: only one of this device (RT6_LOOKUP_F_IFACE). */
export function fib6Lookup(net: Net, address: In6, strict: NetDevice | null): FibEntry<In6> | null {
  for (const entry of net.fib6)
    if ((strict === null || entry.dev === strict) && inPrefix(address, entry.prefix, entry.prefixLength))
      return entry
  return null
}

/**
 * Where the cache has the route of a destination: the index of the first of four words of `keys`. All words count: a
 * host's own address, fe80::1 and ff02::1 would meet in one slot. The multiplier is the golden ratio's.
 */
export function routeSlot6(view: DataView, daddr: number): number {
  const high = view.getInt32(daddr) ^ (view.getInt32(daddr + 4) << 5)
  const low = view.getInt32(daddr + 12) ^ (view.getInt32(daddr + 8) << 11)
  return (Math.imul(high ^ low, 0x9e3779b1) >>> 20) & 0xffc
}

/** Sets `skb.dst`. */
export function ip6RouteInput(skb: SkBuff): void {
  const { view } = skb
  const daddr = skb.networkHeader + 24
  const { keys, dst, empty } = skb.net.routeCache6
  const slot = routeSlot6(view, daddr)
  const known =
    keys[slot] === view.getInt32(daddr) &&
    keys[slot + 1] === view.getInt32(daddr + 4) &&
    keys[slot + 2] === view.getInt32(daddr + 8) &&
    keys[slot + 3] === view.getInt32(daddr + 12)
  if (known && dst[slot >>> 2] !== empty) {
    skb.dst = dst[slot >>> 2]
    return
  }
  skb.dst = ip6Verdict(skb, daddr)
  for (let word = 0; word < 4; word++) keys[slot + word] = view.getInt32(daddr + 4 * word)
  dst[slot >>> 2] = skb.dst
}

function ip6Verdict(skb: SkBuff, daddr: number): Dst {
  const { net, view, dev } = skb
  const { dst6 } = net
  if (isMulticast6(view, daddr)) return hasJoined(dev, view, daddr) ? dst6.multicast : dst6.multicastNotOurs
  const entry = fib6Lookup(net, in6At(view, daddr), isLinkLocal6(view, daddr) ? dev : null)
  if (entry === null) return dst6.noRoute
  switch (entry.type) {
    case RTN_LOCAL:
      return entry.dst ?? dst6.local
    case RTN_ANYCAST:
      return dst6.local
    case RTN_UNREACHABLE:
      return dst6.noRoute
    case RTN_PROHIBIT:
      return dst6.prohibit
    case RTN_BLACKHOLE:
      return dst6.blackhole
    default:
      entry.dst ??= new Dst(ip6Forward, RTN_UNICAST, 0, entry.dev, entry.usesGateway)
      return entry.dst
  }
}
