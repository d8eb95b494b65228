/**
 * The smaller protocols over IPv4: IGMP, PIM and TCP. None of them has a socket here.
 *
 * IGMP messages are taken when their checksum is right; groups are joined for good, so none changes anything.
 * PIM has no multicast router to go to. TCP segments are checked, counted and dropped for want of a socket.
 */
import { csumFold, csumPartial, csumPseudo4 } from '../checksum.js'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { BY_IGMP, consumeSkb, kfreeSkbReason } from '../skb-end.js'
import { CSUM_UNNECESSARY, PACKET_HOST, type SkBuff } from '../structs.js'

const IGMP_DROP = DROP['NOT_SPECIFIED@igmp_rcv']
const PIM_DROP = DROP['NOT_SPECIFIED@pim_rcv']
const TCP_NOT_SPECIFIED = DROP['NOT_SPECIFIED@tcp_v4_rcv']
const TCP_TOO_SMALL = DROP['PKT_TOO_SMALL@tcp_v4_rcv']
const TCP_CSUM = DROP['TCP_CSUM@tcp_v4_rcv']
const TCP_NO_SOCKET = DROP['NO_SOCKET@tcp_v4_rcv']
const IN_SEGS = MIB['Tcp.InSegs']
const IN_ERRS = MIB['Tcp.InErrs']
const IN_CSUM_ERRORS = MIB['Tcp.InCsumErrors']

const IPPROTO_TCP = 6
const IGMP_QUERY = 0x11

/** The handler of protocol 2 (`igmp_rcv`). */
export function igmpRcv(skb: SkBuff): number {
  const { view, offset, len } = skb
  if (len < 8 || csumFold(csumPartial(view, offset, len, 0)) !== 0xffff) return kfreeSkbReason(skb, IGMP_DROP)
  // A query is 8 bytes (version 1 and 2) or at least 12.
  if (view.getUint8(offset) === IGMP_QUERY && len !== 8 && len < 12) return kfreeSkbReason(skb, IGMP_DROP)
  consumeSkb(skb, BY_IGMP)
  return 0
}

/** The handler of protocol 103 (`pim_rcv`). */
export function pimRcv(skb: SkBuff): number {
  return kfreeSkbReason(skb, PIM_DROP)
}

/** The handler of protocol 6 (`tcp_v4_rcv`). */
export function tcpV4Rcv(skb: SkBuff): number {
  const { mib } = skb
  const { view, offset, len } = skb
  if (skb.pktType !== PACKET_HOST) return kfreeSkbReason(skb, TCP_NOT_SPECIFIED)
  mib[IN_SEGS]++
  if (len < 20) return kfreeSkbReason(skb, TCP_NOT_SPECIFIED)
  const header = (view.getUint8(offset + 12) >>> 4) << 2
  if (header < 20) return tcpError(skb, TCP_TOO_SMALL)
  if (header > len) return kfreeSkbReason(skb, TCP_NOT_SPECIFIED)
  if ((skb.flags & CSUM_UNNECESSARY) === 0 && !tcpChecksumOk(skb)) {
    mib[IN_CSUM_ERRORS]++
    return tcpError(skb, TCP_CSUM)
  }
  return kfreeSkbReason(skb, TCP_NO_SOCKET)
}

function tcpChecksumOk(skb: SkBuff): boolean {
  const { view, offset, len } = skb
  const pseudo = csumPseudo4(view, skb.networkHeader + 12, IPPROTO_TCP, len)
  return csumFold(csumPartial(view, offset, len, pseudo)) === 0xffff
}

function tcpError(skb: SkBuff, drop: number): number {
  skb.mib[IN_ERRS]++
  return kfreeSkbReason(skb, drop)
}
