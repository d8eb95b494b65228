/**
 * TCP and PIM over IPv6; neither has a socket here (see tcp.ts and ipv4/protocols.ts).
 */
import { csumPseudo6 } from '../checksum.js'
import { DROP } from '../drop.js'
import { kfreeSkbReason } from '../skb-end.js'
import { CSUM_UNNECESSARY, type SkBuff } from '../structs.js'
import { IPPROTO_TCP, type TcpDrops, tcpRcv } from '../tcp.js'

const PIM_DROP = DROP['NOT_SPECIFIED@pim6_rcv']
const TCP_DROPS: TcpDrops = {
  notSpecified: DROP['NOT_SPECIFIED@tcp_v6_rcv'],
  tooSmall: DROP['PKT_TOO_SMALL@tcp_v6_rcv'],
  badChecksum: DROP['TCP_CSUM@tcp_v6_rcv'],
  noSocket: DROP['NO_SOCKET@tcp_v6_rcv'],
}

/** The handler of next header 103 (`pim6_rcv`). A final protocol answers 0 also for what it drops. */
export function pim6Rcv(skb: SkBuff): number {
  kfreeSkbReason(skb, PIM_DROP)
  return 0
}

/** The handler of next header 6. */
export function tcpV6Rcv(skb: SkBuff): number {
  const trusted = (skb.flags & CSUM_UNNECESSARY) !== 0
  const pseudo = trusted ? 0 : csumPseudo6(skb.view, skb.networkHeader + 8, IPPROTO_TCP, skb.len)
  tcpRcv(TCP_DROPS, skb, pseudo)
  return 0
}
