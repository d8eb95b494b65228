/**
 * Receiving IPv4 (`ip_rcv`, `ip_rcv_core`, `ip_rcv_finish`): header checks in Linux's order, routing, options,
 * and on to `dst.input`.
 *
 * `ipRcvSkb` holds the likely packet, 20 bytes of header and nothing wrong; the rest stands in functions of its
 * own.
 */
import { dstInput as input } from '#dst-input'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { ipListReceive } from '../skb-list.js'
import {
  HOT_OCTETS,
  HOT_RECEIVES,
  NET_RX_DROP,
  PACKET_OTHERHOST,
  RTN_BROADCAST,
  type SkBuff,
} from '../structs.js'
import { ipRcvOptions } from './ip-options.js'
import { ipRouteInput, OTHER_SLOT as OTHER } from './route.js'

const dstInput = input
const OTHER_SLOT = OTHER

/** Of the first word: version 4, 20 bytes of header. */
const LIKELY_MASK = 0xff00_0000 | 0
const LIKELY = 0x4500_0000
const OTHERS = PACKET_OTHERHOST
const RECEIVES = HOT_RECEIVES
const OCTETS = HOT_OCTETS
const OTHERHOST = DROP['OTHERHOST@ip_rcv_core']
const INHDR = DROP['IP_INHDR@ip_rcv_core']
const CSUM = DROP['IP_CSUM@ip_rcv_core']
const TOO_SMALL = DROP['PKT_TOO_SMALL@ip_rcv_core']
const RPFILTER = DROP['IP_RPFILTER@ip_rcv_finish_core']
const IN_RECEIVES = MIB['Ip.InReceives']
const IN_HDR_ERRORS = MIB['Ip.InHdrErrors']
const IN_OCTETS = MIB['IpExt.InOctets']
const IN_NO_ECT = MIB['IpExt.InNoECTPkts']
const IN_CSUM_ERRORS = MIB['IpExt.InCsumErrors']
const IN_TRUNCATED = MIB['IpExt.InTruncatedPkts']
const IN_BCAST = MIB['IpExt.InBcastPkts']
const IN_BCAST_OCTETS = MIB['IpExt.InBcastOctets']
const IP_REVERSE_PATH_FILTER = MIB['TcpExt.IPReversePathFilter']
const OTHERHOST_DROPPED = MIB['Link.rx_otherhost_dropped']

/** The handler of ethertype 0x0800. */
export function ipRcv(skb: SkBuff): number {
  return ipRcvSkb(skb, false)
}

/** The same for a list. */
export function ipListRcv(head: SkBuff): void {
  ipListReceive(head, ipRcvRoute, ipSublistRcvFinish)
}

/** Packets of one destination (`ip_sublist_rcv_finish`). */
function ipSublistRcvFinish(head: SkBuff | null): void {
  for (let skb = head; skb !== null; ) {
    const { next }: SkBuff = skb
    dstInput(skb)
    skb = next
  }
}

/** Of a packet in a list. False: it has been dropped. */
function ipRcvRoute(skb: SkBuff): boolean {
  return ipRcvSkb(skb, true) === 0
}

/**
 * Checks the header, cuts the packet to its total length, routes it and hands it on; one that is `listed` stays where it
 * is, for 0. NET_RX_DROP: it has been dropped.
 *
 * Here only the likely packet: 20 bytes of header, nothing wrong, addresses seen lately. Nothing is
 * counted before that is sure; any other packet goes through `ipRcvUnlikely` from the start.
 * The ten 16-bit words of a right header add up to 0xffff when the carries are added again (RFC 1071).
 *
 * In one piece of more than 460 bytes of bytecode, on purpose: V8 then calls it, directly where a dynamic call knows
 * `ipRcv`, and inlines the whole chain from here to `udpRcv` into it, with 920 bytes for what is inlined in all. What
 * leads here is short and inlined into the driver's loop. So the chain is cut here whatever was compiled first, and each
 * family has its own 920 bytes. (With the cut behind this function, in a chain that both shared: the sample with checksums
 * 97 ns a packet, not 89, on Node 20, 92 and 87 on Node 24, and one call more after a patch.)
 */
function ipRcvSkb(skb: SkBuff, listed: boolean): number {
  const view = skb.view
  const at = skb.offset
  const len = skb.len
  if (len < 20) return ipRcvUnlikely(skb, listed)
  const first = view.getInt32(at)
  const second = view.getInt32(at + 4)
  const third = view.getInt32(at + 8)
  const saddr = view.getInt32(at + 12)
  const daddr = view.getInt32(at + 16)
  const total = first & 0xffff
  const sum =
    total +
    (first >>> 16) +
    (second & 0xffff) +
    (second >>> 16) +
    (third & 0xffff) +
    (third >>> 16) +
    (saddr & 0xffff) +
    (saddr >>> 16) +
    (daddr & 0xffff) +
    (daddr >>> 16)
  if (
    (first & LIKELY_MASK) !== LIKELY ||
    (sum & 0xffff) + (sum >>> 16) !== 0xffff ||
    // Below 20 as well as above `len`.
    (total - 20) >>> 0 > len - 20 ||
    skb.pktType === OTHERS
  )
    return ipRcvUnlikely(skb, listed)
  const cache = skb.net.routeCache4
  const keys = cache.keys
  // routeSlot, whose call would be inlined and spend what the engine inlines here.
  let slot = (Math.imul(daddr ^ (saddr << 8) ^ (saddr >>> 9), 0x9e3779b1) >>> 19) & 0x1ffe
  if (keys[slot] !== daddr || keys[slot + 1] !== saddr) {
    slot ^= OTHER_SLOT
    if (keys[slot] !== daddr || keys[slot + 1] !== saddr) return ipRcvUnlikely(skb, listed)
  }
  const hot = skb.hot
  hot[RECEIVES]++
  hot[OCTETS] += len
  const ecn = (first >>> 16) & 3
  if (ecn !== 0) {
    const mib = skb.mib
    mib[IN_NO_ECT]--
    mib[IN_NO_ECT + ecn]++
  }
  skb.dst = cache.dst[slot >>> 1]
  skb.transportHeader = at + 20
  skb.len = total
  return listed ? 0 : dstInput(skb)
}

/** The verdict of an empty slot of the route cache: a packet from and to 0.0.0.0 may find one. */
export function ipRcvUnrouted(skb: SkBuff): number {
  ipRouteInput(skb, 0, 0)
  countBroadcast(skb)
  return dstInput(skb)
}

/**
 * Any packet in Linux's order: the header, then the route, then options, then the counters of broadcast; those of
 * multicast are `ipMcInput`'s.
 *
 * In one piece of more than 460 bytes of bytecode, as `ipRcvSkb` and for its sake: where most packets came here, V8 inlined
 * the checks into that, and had no room left for the handlers after a patch.
 */
function ipRcvUnlikely(skb: SkBuff, listed: boolean): number {
  const { view, offset, len, mib } = skb
  if (skb.pktType === OTHERS) {
    mib[OTHERHOST_DROPPED]++
    return kfreeSkbReason(skb, OTHERHOST)
  }
  mib[IN_RECEIVES]++
  mib[IN_OCTETS] += len
  // The counters follow the codepoint: not-ECT, ECT(1), ECT(0), CE. InReceives stands for the first (mib.ts).
  mib[IN_NO_ECT]--
  const first = len < 20 ? 0 : view.getInt32(offset)
  const header = ((first >>> 24) & 15) << 2
  if (first >>> 28 !== 4 || header < 20) {
    mib[IN_HDR_ERRORS]++
    return kfreeSkbReason(skb, INHDR)
  }
  mib[IN_NO_ECT + ((first >>> 16) & 3)]++
  const total = first & 0xffff
  let reason = len < header ? INHDR : -1
  if (reason < 0) {
    // ip_fast_csum; see ipRcvSkb.
    let sum = 0
    for (let at = offset; at < offset + header; at += 4) {
      const word = view.getInt32(at)
      sum += (word & 0xffff) + (word >>> 16)
    }
    if ((sum & 0xffff) + (sum >>> 16) !== 0xffff) {
      mib[IN_CSUM_ERRORS]++
      reason = CSUM
    } else if (len < total) {
      mib[IN_TRUNCATED]++
      return kfreeSkbReason(skb, TOO_SMALL)
    } else if (total < header) reason = INHDR
  }
  if (reason >= 0) {
    mib[IN_HDR_ERRORS]++
    return kfreeSkbReason(skb, reason)
  }
  skb.len = total
  skb.transportHeader = offset + header
  reason = ipRouteInput(skb, view.getInt32(offset + 16), view.getInt32(offset + 12))
  if (reason >= 0) {
    if (reason === RPFILTER) mib[IP_REVERSE_PATH_FILTER]++
    return kfreeSkbReason(skb, reason)
  }
  if (header !== 20 && !ipRcvOptions(skb, ipRouteInput)) return NET_RX_DROP
  if (skb.dst.type === RTN_BROADCAST) countBroadcast(skb)
  return listed ? 0 : dstInput(skb)
}

function countBroadcast(skb: SkBuff): void {
  skb.mib[IN_BCAST]++
  skb.mib[IN_BCAST_OCTETS] += skb.len
}
