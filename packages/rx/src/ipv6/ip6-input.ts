/**
 * Receiving IPv6 (`ipv6_rcv`, `ip6_rcv_core`, `ip6_rcv_finish`): header checks in Linux's order, hop-by-hop
 * options, routing, and on to `dst.input`.
 *
 * As in ipv4/ip-input.ts the likely packet has a function of its own that counts nothing before it is sure.
 */
import { dst6Input as input } from '#ip6-dst-input'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { ipListReceive } from '../skb-list.js'
import { HOT_OCTETS6, HOT_RECEIVES6, NET_RX_DROP, PACKET_OTHERHOST, type SkBuff } from '../structs.js'
import { ipv6ParseHopopts } from './exthdrs.js'
import { isLoopback6 } from './in6.js'
import { ip6RouteInput } from './route.js'

const dst6Input = input
const OTHERS = PACKET_OTHERHOST

const OTHERHOST = DROP['OTHERHOST@ip6_rcv_core']
const DISABLED = DROP['IPV6DISABLED@ip6_rcv_core']
const INHDR = DROP['IP_INHDR@ip6_rcv_core']
const UNHANDLED = DROP['UNHANDLED_PROTO@ip6_rcv_core']
const TOO_SMALL = DROP['PKT_TOO_SMALL@ip6_rcv_core']
const IN_RECEIVES = MIB['Ip6.InReceives']
const IN_OCTETS = MIB['Ip6.InOctets']
const IN_NO_ECT = MIB['Ip6.InNoECTPkts']
const IN_HDR_ERRORS = MIB['Ip6.InHdrErrors']
const IN_DISCARDS = MIB['Ip6.InDiscards']
const IN_TRUNCATED = MIB['Ip6.InTruncatedPkts']
const OTHERHOST_DROPPED = MIB['Link.rx_otherhost_dropped']

const NEXTHDR_HOP = 0
/** The first byte of a group's address. */
const GROUP = 0xff
const RECEIVES = HOT_RECEIVES6
const OCTETS = HOT_OCTETS6

/** The handler of ethertype 0x86dd. */
export function ipv6Rcv(skb: SkBuff): number {
  return ip6RcvSkb(skb, false)
}

/** The same for a list. */
export function ipv6ListRcv(head: SkBuff): void {
  ipListReceive(head, ip6RcvRoute, ip6SublistRcvFinish)
}

/** Packets of one destination (`ip6_sublist_rcv_finish`). */
function ip6SublistRcvFinish(head: SkBuff | null): void {
  for (let skb = head; skb !== null; ) {
    const { next }: SkBuff = skb
    dst6Input(skb)
    skb = next
  }
}

/** Of a packet in a list. False: it has been dropped. */
function ip6RcvRoute(skb: SkBuff): boolean {
  return ip6RcvSkb(skb, true) === 0
}

/**
 * Checks the header, cuts the packet to its payload length, routes it and hands it on, but for a `listed` one, as
 * `ipRcvSkb` of IPv4. In one piece of more than 460 bytes of bytecode, for its reason.
 */
function ip6RcvSkb(skb: SkBuff, listed: boolean): number {
  const view = skb.view
  const at = skb.offset
  const len = skb.len
  if (len < 40) return ip6RcvUnlikely(skb, listed)
  const first = view.getInt32(at)
  const second = view.getInt32(at + 4)
  const total = (second >>> 16) + 40
  const source = view.getInt32(at + 8)
  const cache = skb.net.routeCache6
  const keys = cache.keys
  const word0 = view.getInt32(at + 24)
  const word1 = view.getInt32(at + 28)
  const word2 = view.getInt32(at + 32)
  const word3 = view.getInt32(at + 36)
  // routeSlot6, whose call would be inlined into all that call this.
  const slot = (Math.imul(word0 ^ (word1 << 5) ^ word3 ^ (word2 << 11), 0x9e3779b1) >>> 20) & 0xffc
  if (
    first >>> 28 !== 6 ||
    total > len ||
    (second & 0xff00) === NEXTHDR_HOP ||
    source === 0 ||
    source >>> 24 === 0xff ||
    keys[slot] !== word0 ||
    keys[slot + 1] !== word1 ||
    keys[slot + 2] !== word2 ||
    keys[slot + 3] !== word3 ||
    skb.pktType === OTHERS ||
    skb.dev.ipv6Disabled === 1
  )
    return ip6RcvUnlikely(skb, listed)
  const hot = skb.hot
  hot[RECEIVES]++
  hot[OCTETS] += len
  const ecn = (first >>> 20) & 3
  if (ecn !== 0) {
    const mib = skb.mib
    mib[IN_NO_ECT]--
    mib[IN_NO_ECT + ecn]++
  }
  skb.dst = cache.dst[slot >>> 2]
  skb.transportHeader = at + 40
  skb.nhoff = 6
  skb.len = total
  return listed ? 0 : dst6Input(skb)
}

/** The verdict of an empty slot of the route cache: a packet to :: may find one. */
export function ip6RcvUnrouted(skb: SkBuff): number {
  ip6RouteInput(skb)
  return dst6Input(skb)
}

/**
 * Any packet in Linux's order: the header, its addresses, hop-by-hop options, the route. In one piece, as `ipRcvUnlikely` of
 * IPv4.
 *
 * RFC 4291: loopback addresses stay in their host (2.5.3), so do groups of scope 1 (erratum 3480), scope 0 is
 * reserved, and no group is a source (2.7).
 */
function ip6RcvUnlikely(skb: SkBuff, listed: boolean): number {
  const { view, offset, len, mib } = skb
  if (skb.pktType === OTHERS) {
    mib[OTHERHOST_DROPPED]++
    return kfreeSkbReason(skb, OTHERHOST)
  }
  mib[IN_RECEIVES]++
  mib[IN_OCTETS] += len
  // The counters follow the codepoint; InReceives stands for not-ECT (mib.ts).
  mib[IN_NO_ECT]--
  if (skb.dev.ipv6Disabled === 1) {
    mib[IN_DISCARDS]++
    return kfreeSkbReason(skb, DISABLED)
  }
  let reason = len < 40 ? INHDR : -1
  if (reason < 0) {
    const first = view.getInt32(offset)
    if (first >>> 28 !== 6) reason = UNHANDLED
    else {
      mib[IN_NO_ECT + ((first >>> 20) & 3)]++
      const to = view.getUint8(offset + 24)
      if (
        view.getUint8(offset + 8) === GROUP ||
        (to === GROUP && (view.getUint8(offset + 25) & 15) <= 1) ||
        isLoopback6(view, offset + 8) ||
        isLoopback6(view, offset + 24)
      )
        reason = INHDR
    }
  }
  if (reason >= 0) {
    mib[IN_HDR_ERRORS]++
    return kfreeSkbReason(skb, reason)
  }
  skb.transportHeader = offset + 40
  skb.nhoff = 6
  const payload = view.getUint16(offset + 4)
  const hopByHop = view.getUint8(offset + 6) === NEXTHDR_HOP
  // A payload length of 0 may be a jumbogram's.
  if (payload !== 0 || !hopByHop) {
    if (payload + 40 > len) {
      mib[IN_TRUNCATED]++
      return kfreeSkbReason(skb, TOO_SMALL)
    }
    skb.len = payload + 40
  }
  if (hopByHop && !ipv6ParseHopopts(skb)) {
    mib[IN_HDR_ERRORS]++
    return NET_RX_DROP
  }
  ip6RouteInput(skb)
  return listed ? 0 : dst6Input(skb)
}
