/**
 * UDP and UDP-Lite over IPv6 (`__udp6_lib_rcv`).
 *
 * As over IPv4 (ipv4/udp.ts), but for the checksum: it is needed (RFC 8200, 8.1). A datagram without one is an
 * error, unless its socket allows it (no_check6_rx, RFC 6935); a length of 0 means all of a jumbogram.
 */
import { csumFold, csumPartial, csumPseudo6, ipv6CsumOk } from '../checksum.js'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { CSUM_UNNECESSARY, RTN_LOCAL, type SkBuff, SOCK_DROPS, SOCK_IPV6 } from '../structs.js'
import { readDatagram as read } from '../udp-deliver.js'
import { udpLookup6 as lookup6, udpPort, udpTakesMcast6 } from '../udp-table.js'
import { ICMPV6_DEST_UNREACH, ICMPV6_PORT_UNREACH, icmp6Send } from './icmp6-send.js'

const readDatagram = read
const udpLookup6 = lookup6
const LOCAL = RTN_LOCAL
const UNNECESSARY = CSUM_UNNECESSARY
const IPV6 = SOCK_IPV6

const NOT_SPECIFIED = DROP['NOT_SPECIFIED@__udp6_lib_rcv']
const TOO_SMALL = DROP['PKT_TOO_SMALL@__udp6_lib_rcv']
const CSUM = DROP['UDP_CSUM@__udp6_lib_rcv']
const NO_SOCKET = DROP['NO_SOCKET@__udp6_lib_rcv']
const CSUM_AT_READ = DROP['UDP_CSUM@udpv6_recvmsg']
const HANDLER_THREW = DROP['HANDLER_THREW@udpv6_recvmsg']
const NO_PORTS = MIB['Udp6.NoPorts']
const IN_ERRORS = MIB['Udp6.InErrors']
const IN_CSUM_ERRORS = MIB['Udp6.InCsumErrors']
const IGNORED_MULTI = MIB['Udp6.IgnoredMulti']
const LITE_NO_PORTS = MIB['UdpLite6.NoPorts']
const LITE_IN_ERRORS = MIB['UdpLite6.InErrors']
const LITE_IN_CSUM_ERRORS = MIB['UdpLite6.InCsumErrors']

const IPPROTO_UDP = 17
const IPPROTO_UDPLITE = 136
/** Longer ones are checked when they are read (CHECKSUM_BREAK). */
const CHECKSUM_BREAK = 76

/** The handler of next header 17: the likely datagram, as `udpRcv` of ipv4/udp.ts, and all others. */
export function udpv6Rcv(skb: SkBuff): number {
  const view = skb.view
  const at = skb.offset
  const len = skb.len
  if (
    len >= 8 &&
    view.getUint16(at + 4) === len &&
    view.getUint16(at + 6) !== 0 &&
    skb.dst.type === LOCAL &&
    (skb.flags & UNNECESSARY || checksumOk(skb) === true)
  ) {
    const key = view.getUint16(at + 2) ^ skb.dst.hotKey
    const hot = skb.hot
    const bucket = (key & 1023) << 2
    if (hot[bucket] !== key) return toSocket(skb)
    hot[bucket + 1]++
    hot[bucket + 2] += len - 8
    return 0
  }
  return udpv6RcvUnlikely(skb)
}

/** The datagram is right, and unicast. */
function toSocket(skb: SkBuff): number {
  const sk = udpLookup6(skb, skb.view.getUint16(skb.offset + 2))
  if (sk === null) return noSocket(skb)
  return readDatagram(sk, skb, IPV6) === true ? 0 : udpError(skb, HANDLER_THREW)
}

/** The checks of any datagram in Linux's order. */
function udpv6RcvUnlikely(skb: SkBuff): number {
  const { view, offset, len } = skb
  if (len < 8) return udpError(skb, NOT_SPECIFIED)
  let ulen = view.getUint16(offset + 4)
  if (ulen === 0) ulen = len
  if (ulen > len || ulen < 8) return udpError(skb, TOO_SMALL)
  skb.len = ulen
  if (skb.dst.type !== LOCAL) return mcastRcv(skb)
  if (view.getUint16(offset + 6) === 0) return withoutChecksum(skb)
  if ((skb.flags & UNNECESSARY) === 0 && !checksumOk(skb)) return badChecksum(skb)
  return toSocket(skb)
}

function checksumOk(skb: SkBuff): boolean {
  return ipv6CsumOk(skb.view, skb.networkHeader, skb.offset, skb.len, IPPROTO_UDP)
}

function udpError(skb: SkBuff, drop: number): number {
  skb.mib[IN_ERRORS]++
  kfreeSkbReason(skb, drop)
  return 0
}

/** For a socket that takes such datagrams; an error for any other, and without a socket too. */
function withoutChecksum(skb: SkBuff): number {
  const sk = udpLookup6(skb, skb.view.getUint16(skb.offset + 2))
  if (sk?.bound.noCheck6Rx) return readDatagram(sk, skb, IPV6) ? 0 : udpError(skb, HANDLER_THREW)
  skb.mib[IN_CSUM_ERRORS]++
  return udpError(skb, sk === null ? NO_SOCKET : CSUM)
}

/** Short ones are found at once; long ones when they are read, or when there is nobody to read them. */
function badChecksum(skb: SkBuff): number {
  skb.mib[IN_CSUM_ERRORS]++
  if (skb.len <= CHECKSUM_BREAK) return udpError(skb, CSUM)
  const sk = udpLookup6(skb, skb.view.getUint16(skb.offset + 2))
  if (sk === null) return udpError(skb, NO_SOCKET)
  sk.counts[SOCK_DROPS]++
  return udpError(skb, CSUM_AT_READ)
}

function noSocket(skb: SkBuff): number {
  skb.mib[NO_PORTS]++
  icmp6Send(skb, ICMPV6_DEST_UNREACH, ICMPV6_PORT_UNREACH)
  kfreeSkbReason(skb, NO_SOCKET)
  return 0
}

/** `__udp6_lib_mcast_deliver`: a copy for every socket that takes it. */
function mcastRcv(skb: SkBuff): number {
  const { net, view, offset, mib } = skb
  const without = view.getUint16(offset + 6) === 0
  const ok = without || (skb.flags & UNNECESSARY) !== 0 || checksumOk(skb)
  if (!ok && skb.len <= CHECKSUM_BREAK) {
    mib[IN_CSUM_ERRORS]++
    return udpError(skb, CSUM)
  }
  const slot = udpPort(net, view.getUint16(offset + 2))
  const sport = view.getUint16(offset)
  let copies = 0
  let delivered = 0
  if (slot !== null)
    for (const sk of slot.socks) {
      if (!udpTakesMcast6(sk, view, skb.networkHeader + 8, sport)) continue
      if (without && !sk.bound.noCheck6Rx) continue
      copies++
      if (!ok) {
        sk.counts[SOCK_DROPS]++
        mib[IN_CSUM_ERRORS]++
        mib[IN_ERRORS]++
      } else if (readDatagram(sk, skb, IPV6)) delivered++
      else mib[IN_ERRORS]++
    }
  if (copies === 0) {
    mib[IGNORED_MULTI]++
    kfreeSkbReason(skb, NOT_SPECIFIED)
  } else if (delivered > 0) net.extraCopies += delivered - 1
  else kfreeSkbReason(skb, ok ? HANDLER_THREW : CSUM_AT_READ)
  return 0
}

/** The handler of next header 136; see udpliteRcv of ipv4/udp.ts. */
export function udplitev6Rcv(skb: SkBuff): number {
  const { view, offset, len } = skb
  if (len < 8) return udpliteError(skb, NOT_SPECIFIED)
  const coverage = view.getUint16(offset + 4)
  if (coverage > len) return udpliteError(skb, TOO_SMALL)
  const covered = coverage === 0 ? len : coverage
  if (covered < 8 || view.getUint16(offset + 6) === 0) return udpliteBadChecksum(skb, CSUM)
  const cast = skb.dst.type !== LOCAL
  const atOnce = covered === len && len <= CHECKSUM_BREAK
  const pseudo = csumPseudo6(view, skb.networkHeader + 8, IPPROTO_UDPLITE, len)
  if ((!cast || atOnce) && csumFold(csumPartial(view, offset, covered, pseudo)) !== 0xffff)
    return udpliteBadChecksum(skb, atOnce ? CSUM : NO_SOCKET)
  if (cast) kfreeSkbReason(skb, NOT_SPECIFIED)
  else {
    skb.mib[LITE_NO_PORTS]++
    icmp6Send(skb, ICMPV6_DEST_UNREACH, ICMPV6_PORT_UNREACH)
    kfreeSkbReason(skb, NO_SOCKET)
  }
  return 0
}

function udpliteError(skb: SkBuff, drop: number): number {
  skb.mib[LITE_IN_ERRORS]++
  kfreeSkbReason(skb, drop)
  return 0
}

function udpliteBadChecksum(skb: SkBuff, drop: number): number {
  skb.mib[LITE_IN_CSUM_ERRORS]++
  return udpliteError(skb, drop)
}
