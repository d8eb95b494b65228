/**
 * TCP and PIM over IPv6; neither has a socket here (see ipv4/protocols.ts).
 */
import { csumFold, csumPartial, csumPseudo6 } from '../checksum.js'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { CSUM_UNNECESSARY, PACKET_HOST, type SkBuff } from '../structs.js'

const PIM_DROP = DROP['NOT_SPECIFIED@pim6_rcv']
const NOT_SPECIFIED = DROP['NOT_SPECIFIED@tcp_v6_rcv']
const TOO_SMALL = DROP['PKT_TOO_SMALL@tcp_v6_rcv']
const CSUM = DROP['TCP_CSUM@tcp_v6_rcv']
const NO_SOCKET = DROP['NO_SOCKET@tcp_v6_rcv']
const IN_SEGS = MIB['Tcp.InSegs']
const IN_ERRS = MIB['Tcp.InErrs']
const IN_CSUM_ERRORS = MIB['Tcp.InCsumErrors']

const IPPROTO_TCP = 6

/** The handler of next header 103 (`pim6_rcv`). */
export function pim6Rcv(skb: SkBuff): number {
  return dropped(skb, PIM_DROP)
}

/** The handler of next header 6 (`tcp_v6_rcv`). */
export function tcpV6Rcv(skb: SkBuff): number {
  const { view, offset, len, mib } = skb
  if (skb.pktType !== PACKET_HOST) return dropped(skb, NOT_SPECIFIED)
  mib[IN_SEGS]++
  if (len < 20) return dropped(skb, NOT_SPECIFIED)
  const header = (view.getUint8(offset + 12) >>> 4) << 2
  if (header < 20) {
    mib[IN_ERRS]++
    return dropped(skb, TOO_SMALL)
  }
  if (header > len) return dropped(skb, NOT_SPECIFIED)
  if ((skb.flags & CSUM_UNNECESSARY) === 0 && !checksumOk(skb)) {
    mib[IN_CSUM_ERRORS]++
    mib[IN_ERRS]++
    return dropped(skb, CSUM)
  }
  return dropped(skb, NO_SOCKET)
}

function checksumOk(skb: SkBuff): boolean {
  const { view, offset, len } = skb
  const pseudo = csumPseudo6(view, skb.networkHeader + 8, IPPROTO_TCP, len)
  return csumFold(csumPartial(view, offset, len, pseudo)) === 0xffff
}

/** A final protocol answers 0 also for what it drops. */
function dropped(skb: SkBuff, drop: number): number {
  kfreeSkbReason(skb, drop)
  return 0
}
