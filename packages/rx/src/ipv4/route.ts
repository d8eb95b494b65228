/**
 * Routing of received IPv4 packets (`ip_route_input_noref`): sets `skb.dst`, or names the reason to drop.
 *
 * The order of the checks is Linux's: multicast, martian addresses, the table, the source's validity. Verdicts
 * are cached by destination and source; only those that depend on nothing else in the packet are, and none of
 * broadcasts, which count apart. ip-input.ts looks into the cache by itself, for the likely packet.
 */
import { DROP } from '../drop.js'
import {
  Dst,
  type FibEntry,
  type Net,
  RTN_BLACKHOLE,
  RTN_BROADCAST,
  RTN_LOCAL,
  RTN_PROHIBIT,
  RTN_UNICAST,
  RTN_UNREACHABLE,
  type SkBuff,
} from '../structs.js'
import { fibLookup, isLocalAddress } from './fib.js'
import { ipForward } from './ip-forward.js'

/** The packet has a route. */
export const ROUTED = -1

const NOT_SPECIFIED = DROP['NOT_SPECIFIED@ip_rcv_finish_core']
const INVALID_SOURCE = DROP['IP_INVALID_SOURCE@ip_rcv_finish_core']
const INVALID_DEST = DROP['IP_INVALID_DEST@ip_rcv_finish_core']
const LOCALNET = DROP['IP_LOCALNET@ip_rcv_finish_core']
const LOCAL_SOURCE = DROP['IP_LOCAL_SOURCE@ip_rcv_finish_core']
const RPFILTER = DROP['IP_RPFILTER@ip_rcv_finish_core']

const IPPROTO_IGMP = 2
/** A second place in the cache for who was displaced: the index of a slot's neighbour differs in this bit. */
export const OTHER_SLOT = 2
const ANY = 0
const LIMITED_BROADCAST = -1

/**
 * Where the cache has the route of two addresses: the index of the first of two words of `keys`. The multiplier is
 * the golden ratio's; without it the hosts of two subnets meet in the same slots.
 */
export function routeSlot(daddr: number, saddr: number): number {
  return (Math.imul(daddr ^ (saddr << 8) ^ (saddr >>> 9), 0x9e3779b1) >>> 19) & 0x1ffe
}

/** Answers ROUTED, or the index of a drop (DROP). Addresses are signed words. */
export function ipRouteInput(skb: SkBuff, daddr: number, saddr: number): number {
  const { keys, dst, empty } = skb.net.routeCache4
  let slot = routeSlot(daddr, saddr)
  if (keys[slot] !== daddr || keys[slot + 1] !== saddr) slot ^= OTHER_SLOT
  if (keys[slot] === daddr && keys[slot + 1] === saddr && dst[slot >>> 1] !== empty) {
    skb.dst = dst[slot >>> 1]
    return ROUTED
  }
  const reason = isMulticast(daddr) ? ipRouteInputMc(skb, daddr, saddr) : ipRouteInputSlow(skb, daddr, saddr)
  // Whether a group takes a packet from nowhere depends on its protocol.
  if (reason === ROUTED && saddr !== ANY && skb.dst.type !== RTN_BROADCAST) {
    // The newcomer gets the slot that is looked at first, and who was there the other.
    const first = slot ^ OTHER_SLOT
    keys[slot] = keys[first]
    keys[slot + 1] = keys[first + 1]
    dst[slot >>> 1] = dst[first >>> 1]
    keys[first] = daddr
    keys[first + 1] = saddr
    dst[first >>> 1] = skb.dst
  }
  return reason
}

/** A destination in 224/4: delivered when the group was joined, whatever the MAC was. */
function ipRouteInputMc(skb: SkBuff, daddr: number, saddr: number): number {
  const net = skb.net
  if (!skb.dev.groups4.has(daddr)) return NOT_SPECIFIED
  // ip_mc_validate_source
  if (isMulticast(saddr) || saddr === LIMITED_BROADCAST) return INVALID_SOURCE
  if (isLoopback(saddr)) return LOCALNET
  if (saddr === ANY) {
    const protocol = skb.view.getUint8(skb.networkHeader + 9)
    if (!isLocalMulticast(daddr) && protocol !== IPPROTO_IGMP) return INVALID_SOURCE
  } else {
    const reason = fibValidateSource(skb, saddr, false)
    if (reason !== ROUTED) return reason
  }
  skb.dst = net.dst4.multicast
  return ROUTED
}

function ipRouteInputSlow(skb: SkBuff, daddr: number, saddr: number): number {
  const net = skb.net
  if (isMulticast(saddr) || saddr === LIMITED_BROADCAST) return INVALID_SOURCE
  if (daddr === LIMITED_BROADCAST || (saddr === ANY && daddr === ANY)) return broadcastInput(skb, saddr)
  if (saddr === ANY) return INVALID_SOURCE
  if (daddr === ANY) return INVALID_DEST
  if (isLoopback(daddr) || isLoopback(saddr)) return LOCALNET

  const { forwarding4 } = net.sysctl
  const entry = fibLookup(net.fib4, daddr)
  if (entry !== null) {
    if (entry.type === RTN_BROADCAST) return broadcastInput(skb, saddr)
    if (entry.type === RTN_LOCAL) {
      const reason = fibValidateSource(skb, saddr, false)
      if (reason === ROUTED) skb.dst = entry.dst ?? net.dst4.local
      return reason
    }
  }
  // Without forwarding all that is not local is one case, whatever route there is.
  skb.dst = !forwarding4 ? net.dst4.hostUnreach : routeVerdict(net, entry)
  if (!forwarding4 || entry === null || entry.type !== RTN_UNICAST) return ROUTED
  return fibValidateSource(skb, saddr, entry.dev === skb.dev)
}

function broadcastInput(skb: SkBuff, saddr: number): number {
  if (saddr !== ANY) {
    const reason = fibValidateSource(skb, saddr, false)
    if (reason !== ROUTED) return reason
  }
  skb.dst = skb.net.dst4.broadcast
  return ROUTED
}

function routeVerdict(net: Net, entry: FibEntry<number> | null): Dst {
  if (entry === null) return net.dst4.netUnreach
  switch (entry.type) {
    case RTN_UNREACHABLE:
      return net.dst4.hostUnreach
    case RTN_PROHIBIT:
      return net.dst4.prohibit
    case RTN_BLACKHOLE:
      return net.dst4.invalid
    default:
      entry.dst ??= new Dst(ipForward, RTN_UNICAST, 0, entry.dev, entry.usesGateway)
      return entry.dst
  }
}

/**
 * `fib_validate_source`: our own addresses never come in from outside, and with rp_filter the source must have
 * a route, by this interface when it is strict. `backOut`: the packet would leave where it came in; then Linux
 * looks the source up even without rp_filter, to see if a redirect is due.
 */
function fibValidateSource(skb: SkBuff, saddr: number, backOut: boolean): number {
  const net = skb.net
  const { rpFilter, acceptLocal } = net.sysctl
  if (rpFilter === 0 && !backOut) return !acceptLocal && isLocalAddress(net, saddr) ? LOCAL_SOURCE : ROUTED
  const entry = fibLookup(net.fib4, saddr)
  if (entry === null || isError(entry.type)) return rpFilter !== 0 ? RPFILTER : ROUTED
  if (entry.type !== RTN_UNICAST && (entry.type !== RTN_LOCAL || !acceptLocal)) return LOCAL_SOURCE
  if (rpFilter === 0 || entry.dev === skb.dev) return ROUTED
  // An interface without an address is strict too (no_addr).
  return rpFilter === 1 || skb.dev.addresses4 === 0 ? RPFILTER : ROUTED
}

function isError(type: number): boolean {
  return type === RTN_UNREACHABLE || type === RTN_PROHIBIT || type === RTN_BLACKHOLE
}

function isMulticast(address: number): boolean {
  return address >>> 28 === 0xe
}

/** 224.0.0.x. */
function isLocalMulticast(address: number): boolean {
  return address >>> 8 === 0xe00000
}

function isLoopback(address: number): boolean {
  return address >>> 24 === 127
}
