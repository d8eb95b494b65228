/**
 * UDP and UDP-Lite over IPv6 (`__udp6_lib_rcv`).
 *
 * As over IPv4 (ipv4/udp.ts), but for the checksum: it is needed (RFC 8200, 8.1). A datagram without one is an
 * error, unless its socket allows it (no_check6_rx, RFC 6935); a length of 0 means all of a jumbogram.
 */
import { csumPartial, ipv6CsumOk } from '../checksum.js'
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
    (skb.flags & UNNECESSARY || likelyChecksumOk(skb))
  ) {
    const key = view.getUint16(at + 2) ^ skb.dst.hotKey
    const hot = skb.hot
    const bucket = (key & 1023) << 2
    if (hot[bucket] === key) {
      hot[bucket + 1]++
      hot[bucket + 2] += len - 8
      return 0
    }
    // Not summed again.
    skb.flags |= UNNECESSARY
  }
  return udpv6RcvUnlikely(skb)
}

/**
 * Any datagram in Linux's order: length, checksum, the socket, or a copy for every socket that takes it
 * (`__udp6_lib_mcast_deliver`). In one piece, as `udpRcvUnlikely` of ipv4/udp.ts.
 */
function udpv6RcvUnlikely(skb: SkBuff): number {
  const { view, offset, len, networkHeader, net, mib } = skb
  if (len < 8) return udpError(skb, NOT_SPECIFIED)
  const sport = view.getUint16(offset)
  const dport = view.getUint16(offset + 2)
  let ulen = view.getUint16(offset + 4)
  if (ulen === 0) ulen = len
  if (ulen > len || ulen < 8) return udpError(skb, TOO_SMALL)
  skb.len = ulen
  const without = view.getUint16(offset + 6) === 0
  const ok = without || (skb.flags & UNNECESSARY) !== 0 || checksumOk(skb)
  // Short ones are found at once; long ones when they are read, or when there is nobody to read them.
  if (!ok && ulen <= CHECKSUM_BREAK) {
    mib[IN_CSUM_ERRORS]++
    return udpError(skb, CSUM)
  }
  if (skb.dst.type === LOCAL) {
    const sk = udpLookup6(skb, dport)
    // For a socket that takes such datagrams; an error for any other, and without a socket too.
    if (without && !sk?.bound.noCheck6Rx) {
      mib[IN_CSUM_ERRORS]++
      return udpError(skb, sk === null ? NO_SOCKET : CSUM)
    }
    if (!ok) {
      mib[IN_CSUM_ERRORS]++
      if (sk === null) return udpError(skb, NO_SOCKET)
      sk.counts[SOCK_DROPS]++
      return udpError(skb, CSUM_AT_READ)
    }
    if (sk !== null) return readDatagram(sk, skb, IPV6) ? 0 : udpError(skb, HANDLER_THREW)
    mib[NO_PORTS]++
    icmp6Send(skb, ICMPV6_DEST_UNREACH, ICMPV6_PORT_UNREACH)
    kfreeSkbReason(skb, NO_SOCKET)
    return 0
  }
  const slot = udpPort(net, dport)
  let copies = 0
  let delivered = 0
  if (slot !== null)
    for (const sk of slot.socks) {
      if (!udpTakesMcast6(sk, view, networkHeader + 8, sport)) continue
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

/** As `likelyChecksumOk` of ipv4/udp.ts: behind a fixed header alone. */
export function likelyChecksumOk(skb: SkBuff): boolean {
  const view = skb.view
  const at = skb.offset
  if (at - skb.networkHeader !== 40) return false
  const sum = csumPartial(view, at - 32, skb.len + 32, 0x1100 + view.getUint16(at + 4, true))
  return (sum >>> 0) % 0xffff === 0
}

function checksumOk(skb: SkBuff): boolean {
  return ipv6CsumOk(skb.view, skb.networkHeader, skb.offset, skb.len, IPPROTO_UDP)
}

function udpError(skb: SkBuff, drop: number): number {
  skb.mib[IN_ERRORS]++
  kfreeSkbReason(skb, drop)
  return 0
}

/** The handler of next header 136, in one piece; see udpliteRcv of ipv4/udp.ts. */
export function udplitev6Rcv(skb: SkBuff): number {
  const { view, offset, len, networkHeader, mib } = skb
  const cast = skb.dst.type !== LOCAL
  const coverage = len < 8 ? 0 : view.getUint16(offset + 4)
  let drop = -1
  if (len < 8) drop = NOT_SPECIFIED
  else if (coverage > len) drop = TOO_SMALL
  else {
    const covered = coverage === 0 ? len : coverage
    const atOnce = covered === len && len <= CHECKSUM_BREAK
    let ok = covered >= 8 && view.getUint16(offset + 6) !== 0
    if (!ok) drop = CSUM
    else if (!cast || atOnce) {
      // csumPseudo6 and csumFold
      const pseudo =
        (IPPROTO_UDPLITE << 8) +
        (((len & 255) << 8) | ((len & 0xffff) >>> 8)) +
        (((len >>> 16) & 255) << 8) +
        (len >>> 24)
      const sum = csumPartial(view, offset, covered, csumPartial(view, networkHeader + 8, 32, pseudo))
      const folded = (sum & 0xffff) + (sum >>> 16)
      ok = (folded & 0xffff) + (folded >>> 16) === 0xffff
      if (!ok) drop = atOnce ? CSUM : NO_SOCKET
    }
    if (!ok) mib[LITE_IN_CSUM_ERRORS]++
  }
  if (drop >= 0) mib[LITE_IN_ERRORS]++
  else if (cast) drop = NOT_SPECIFIED
  else {
    mib[LITE_NO_PORTS]++
    icmp6Send(skb, ICMPV6_DEST_UNREACH, ICMPV6_PORT_UNREACH)
    drop = NO_SOCKET
  }
  kfreeSkbReason(skb, drop)
  return 0
}
