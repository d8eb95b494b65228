/**
 * UDP and UDP-Lite over IPv4 (`__udp4_lib_rcv`): length, checksum, socket, copies for groups.
 *
 * Linux checks datagrams over 76 bytes when they are read. As every datagram is read at once, all are checked
 * here; only the function that a drop names differs, and a long bad datagram to a group without a socket, which
 * nobody reads and nobody checks.
 */
import { csumPartial, ipv4CsumOk } from '../checksum.js'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { CSUM_UNNECESSARY, RTN_LOCAL, type SkBuff, SOCK_DROPS, SOCK_IPV4, type UdpPort } from '../structs.js'
import { readDatagram as read } from '../udp-deliver.js'
import { udpLookup4 as lookup4, udpPort, udpTakesMcast4 } from '../udp-table.js'
import { ICMP_DEST_UNREACH, ICMP_PORT_UNREACH, icmpSend } from './icmp-send.js'

const readDatagram = read
const udpLookup4 = lookup4
const NOT_SPECIFIED = DROP['NOT_SPECIFIED@__udp4_lib_rcv']
const TOO_SMALL = DROP['PKT_TOO_SMALL@__udp4_lib_rcv']
const CSUM = DROP['UDP_CSUM@__udp4_lib_rcv']
const NO_SOCKET = DROP['NO_SOCKET@__udp4_lib_rcv']
const CSUM_AT_READ = DROP['UDP_CSUM@udp_recvmsg']
const HANDLER_THREW = DROP['HANDLER_THREW@udp_recvmsg']
const IPV4 = SOCK_IPV4
const NO_PORTS = MIB['Udp.NoPorts']
const IN_ERRORS = MIB['Udp.InErrors']
const IN_CSUM_ERRORS = MIB['Udp.InCsumErrors']
const IGNORED_MULTI = MIB['Udp.IgnoredMulti']
const LITE_NO_PORTS = MIB['UdpLite.NoPorts']
const LITE_IN_ERRORS = MIB['UdpLite.InErrors']
const LITE_IN_CSUM_ERRORS = MIB['UdpLite.InCsumErrors']
const LITE_IGNORED_MULTI = MIB['UdpLite.IgnoredMulti']

const LOCAL = RTN_LOCAL
const UNNECESSARY = CSUM_UNNECESSARY
const IPPROTO_UDP = 17
const IPPROTO_UDPLITE = 136
/** Longer ones are checked when they are read (CHECKSUM_BREAK). */
const CHECKSUM_BREAK = 76

/**
 * The handler of protocol 17. Here the likely datagram: as long as its packet, unicast, behind a header without options,
 * right, and for a socket that only counts. `udpRcvUnlikely` takes any other from the start.
 */
export function udpRcv(skb: SkBuff): number {
  const view = skb.view
  const at = skb.offset
  const len = skb.len
  if (
    len >= 8 &&
    view.getUint16(at + 4) === len &&
    skb.dst.type === LOCAL &&
    (skb.flags & UNNECESSARY || likelyChecksumOk(skb))
  ) {
    const key = view.getUint16(at + 2) ^ skb.dst.hotKey
    const hot = skb.hot
    // `bucketOf`, HOT_DATAGRAMS and HOT_BYTES, as figures: each name would be four bytes of what the engine inlines.
    const bucket = (key & 1023) << 2
    if (hot[bucket] === key) {
      hot[bucket + 1]++
      hot[bucket + 2] += len - 8
      return 0
    }
    // Not summed again.
    skb.flags |= UNNECESSARY
  }
  return udpRcvUnlikely(skb)
}

/**
 * Any datagram in Linux's order: length, checksum, the socket, or a copy for every socket that takes it
 * (`__udp4_lib_mcast_deliver`).
 *
 * In one piece of more than 460 bytes of bytecode, for `ipRcvSkb`'s reason: in pieces V8 inlined some of them into
 * `udpRcv`, which was then too long itself to be inlined into the chain that is compiled anew after a patch.
 */
function udpRcvUnlikely(skb: SkBuff): number {
  const { view, offset, len, networkHeader, net, mib } = skb
  if (len < 8) return udpError(skb, NOT_SPECIFIED)
  const ports = view.getInt32(offset)
  const ulen = view.getUint16(offset + 4)
  if (ulen > len || ulen < 8) return udpError(skb, TOO_SMALL)
  skb.len = ulen
  const ok = (skb.flags & UNNECESSARY) !== 0 || udpChecksumOk(skb)
  if (skb.dst.type === LOCAL) {
    // Whether a socket was there matters only to where Linux looks.
    if (!ok) mib[IN_CSUM_ERRORS]++
    const sk = ok || ulen > CHECKSUM_BREAK ? udpLookup4(skb, ports & 0xffff) : null
    if (!ok) {
      if (sk === null) return udpError(skb, CSUM)
      sk.counts[SOCK_DROPS]++
      return udpError(skb, CSUM_AT_READ)
    }
    if (sk !== null) return readDatagram(sk, skb, IPV4) ? 0 : udpError(skb, HANDLER_THREW)
    mib[NO_PORTS]++
    icmpSend(skb, ICMP_DEST_UNREACH, ICMP_PORT_UNREACH)
    return kfreeSkbReason(skb, NO_SOCKET)
  }
  // Broadcast or multicast: nothing else comes here.
  if (!ok && ulen <= CHECKSUM_BREAK) {
    mib[IN_CSUM_ERRORS]++
    return udpError(skb, CSUM)
  }
  const slot: UdpPort | null = udpPort(net, ports & 0xffff)
  const saddr = view.getInt32(networkHeader + 12)
  const daddr = view.getInt32(networkHeader + 16)
  let copies = 0
  let delivered = 0
  if (slot !== null)
    for (const sk of slot.socks) {
      if (!udpTakesMcast4(sk, saddr, ports >>> 16, daddr)) continue
      copies++
      if (!ok) {
        sk.counts[SOCK_DROPS]++
        mib[IN_CSUM_ERRORS]++
        mib[IN_ERRORS]++
      } else if (readDatagram(sk, skb, IPV4)) delivered++
      else mib[IN_ERRORS]++
    }
  if (copies === 0) {
    mib[IGNORED_MULTI]++
    return kfreeSkbReason(skb, NOT_SPECIFIED)
  }
  if (delivered > 0) {
    net.extraCopies += delivered - 1
    return 0
  }
  return kfreeSkbReason(skb, ok ? HANDLER_THREW : CSUM_AT_READ)
}

/**
 * Whether the checksum is right of a datagram as long as its length field says, behind a header without options. The
 * addresses lie in front, the length is read in the order of the words that are summed, and a right sum is a multiple
 * of 0xffff. What `udpChecksumOk` calls would make the chain behind `ipRcvSkb` 150 bytes of bytecode longer; above 766 V8
 * cuts it or not, as one link or another is compiled first (test/inlining.test.ts).
 */
export function likelyChecksumOk(skb: SkBuff): boolean {
  const view = skb.view
  const at = skb.offset
  if (view.getUint16(at + 6) === 0) return true
  if (at - skb.networkHeader !== 20) return false
  const sum = csumPartial(view, at - 8, skb.len + 8, 0x1100 + view.getUint16(at + 4, true))
  return (sum >>> 0) % 0xffff === 0
}

function udpChecksumOk(skb: SkBuff): boolean {
  const { view, offset, len } = skb
  if (view.getUint16(offset + 6) === 0) return true
  return ipv4CsumOk(view, skb.networkHeader, offset, len, IPPROTO_UDP)
}

function udpError(skb: SkBuff, drop: number): number {
  skb.mib[IN_ERRORS]++
  return kfreeSkbReason(skb, drop)
}

/**
 * The handler of protocol 136. Nobody can bind a UDP-Lite socket here, so a datagram ends as an error or without
 * a socket; the length field is how much the checksum covers (RFC 3828).
 *
 * In one piece of more than 460 bytes of bytecode, as `udpRcvUnlikely`: V8 inlined the pieces into `ipLocalDeliver`, which
 * was then too long itself to be inlined into `ipRcvSkb` when both were compiled anew after a patch.
 */
export function udpliteRcv(skb: SkBuff): number {
  const { view, offset, len, networkHeader, mib } = skb
  const cast = skb.dst.type !== LOCAL
  const coverage = len < 8 ? 0 : view.getUint16(offset + 4)
  let drop = NO_SOCKET
  if (len < 8) drop = NOT_SPECIFIED
  else if (coverage > len) drop = TOO_SMALL
  else {
    const covered = coverage === 0 ? len : coverage
    if (covered < 8 || view.getUint16(offset + 6) === 0) drop = CSUM
    // Partly covered or long ones are checked after the search for a socket, which groups do not make.
    else if (!cast || (covered === len && len <= CHECKSUM_BREAK)) {
      // csumPseudo4 and csumFold
      const saddr = view.getInt32(networkHeader + 12, true)
      const daddr = view.getInt32(networkHeader + 16, true)
      const addresses = (saddr & 0xffff) + (saddr >>> 16) + (daddr & 0xffff) + (daddr >>> 16)
      const pseudo = addresses + (IPPROTO_UDPLITE << 8) + (((len & 255) << 8) | (len >>> 8))
      const sum = csumPartial(view, offset, covered, pseudo)
      const folded = (sum & 0xffff) + (sum >>> 16)
      if ((folded & 0xffff) + (folded >>> 16) !== 0xffff) drop = CSUM
    }
  }
  if (drop !== NO_SOCKET) {
    if (drop === CSUM) mib[LITE_IN_CSUM_ERRORS]++
    mib[LITE_IN_ERRORS]++
  } else if (cast) {
    mib[LITE_IGNORED_MULTI]++
    drop = NOT_SPECIFIED
  } else {
    mib[LITE_NO_PORTS]++
    icmpSend(skb, ICMP_DEST_UNREACH, ICMP_PORT_UNREACH)
  }
  return kfreeSkbReason(skb, drop)
}
