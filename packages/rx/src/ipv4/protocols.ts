/**
 * The smaller protocols over IPv4: IGMP, PIM and TCP. None of them has a socket here.
 *
 * IGMP messages are taken when their checksum is right; groups are joined for good, so none changes anything.
 * PIM has no multicast router to go to. TCP is in tcp.ts.
 */
import { csumFold, csumPartial, csumPseudo4 } from '../checksum.js'
import { DROP } from '../drop.js'
import { BY_IGMP, consumeSkb, kfreeSkbReason } from '../skb-end.js'
import { CSUM_UNNECESSARY, type SkBuff } from '../structs.js'
import { IPPROTO_TCP, type TcpDrops, tcpRcv } from '../tcp.js'

const IGMP_DROP = DROP['NOT_SPECIFIED@igmp_rcv']
const PIM_DROP = DROP['NOT_SPECIFIED@pim_rcv']
const TCP_DROPS: TcpDrops = {
  notSpecified: DROP['NOT_SPECIFIED@tcp_v4_rcv'],
  tooSmall: DROP['PKT_TOO_SMALL@tcp_v4_rcv'],
  badChecksum: DROP['TCP_CSUM@tcp_v4_rcv'],
  noSocket: DROP['NO_SOCKET@tcp_v4_rcv'],
}

const IGMP_QUERY = 0x11
const UNNECESSARY = CSUM_UNNECESSARY

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

/** The handler of protocol 6. */
export function tcpV4Rcv(skb: SkBuff): number {
  const trusted = (skb.flags & UNNECESSARY) !== 0
  const pseudo = trusted ? 0 : csumPseudo4(skb.view, skb.networkHeader + 12, IPPROTO_TCP, skb.len)
  return tcpRcv(TCP_DROPS, skb, pseudo)
}
