/**
 * TCP of both families (`tcp_v4_rcv`, `tcp_v6_rcv`): segments are checked in Linux's order, counted, and dropped for
 * want of a socket.
 */
import { csumFold, csumPartial } from './checksum.js'
import { MIB } from './mib.js'
import { kfreeSkbReason as drop } from './skb-end.js'
import { CSUM_UNNECESSARY, PACKET_HOST, type SkBuff } from './structs.js'

const kfreeSkbReason = drop
const UNNECESSARY = CSUM_UNNECESSARY
const HOST = PACKET_HOST

const IN_SEGS = MIB['Tcp.InSegs']
const IN_ERRS = MIB['Tcp.InErrs']
const IN_CSUM_ERRORS = MIB['Tcp.InCsumErrors']

export const IPPROTO_TCP = 6

/** What a family calls its drops (DROP). */
export interface TcpDrops {
  readonly notSpecified: number
  readonly tooSmall: number
  readonly badChecksum: number
  readonly noSocket: number
}

/** Ends the segment; `pseudo` is the sum of its pseudo header, where that is looked at. Answers NET_RX_DROP. */
export function tcpRcv(drops: TcpDrops, skb: SkBuff, pseudo: number): number {
  const { view, offset, len, mib } = skb
  if (skb.pktType !== HOST) return kfreeSkbReason(skb, drops.notSpecified)
  mib[IN_SEGS]++
  if (len < 20) return kfreeSkbReason(skb, drops.notSpecified)
  const header = (view.getUint8(offset + 12) >>> 4) << 2
  if (header < 20) {
    mib[IN_ERRS]++
    return kfreeSkbReason(skb, drops.tooSmall)
  }
  if (header > len) return kfreeSkbReason(skb, drops.notSpecified)
  const checked = (skb.flags & UNNECESSARY) !== 0
  if (!checked && csumFold(csumPartial(view, offset, len, pseudo)) !== 0xffff) {
    mib[IN_CSUM_ERRORS]++
    mib[IN_ERRS]++
    return kfreeSkbReason(skb, drops.badChecksum)
  }
  return kfreeSkbReason(skb, drops.noSocket)
}
