/**
 * Forwarding (`ip_forward`): the `dst.input` of packets that go on to another host.
 *
 * The TTL is looked at, and the size against the next interface's MTU; nothing behind the IP header is. The
 * frame itself is not changed: it lies in the caller's buffer.
 */
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { BY_FORWARDING, consumeSkb, kfreeSkbReason } from '../skb-end.js'
import { type NetDevice, PACKET_HOST, type SkBuff, STRICT_ROUTE } from '../structs.js'
import { fragmentsNeeded, transmitForward } from '../tx.js'
import {
  ICMP_DEST_UNREACH,
  ICMP_FRAG_NEEDED,
  ICMP_SR_FAILED,
  ICMP_TIME_EXCEEDED,
  icmpSend,
} from './icmp-send.js'

const NOT_SPECIFIED = DROP['NOT_SPECIFIED@ip_forward']
const TTL_EXCEEDED = DROP['IP_INHDR@ip_forward']
const TOO_BIG = DROP['PKT_TOO_BIG@ip_forward']
const IN_HDR_ERRORS = MIB['Ip.InHdrErrors']
const FORW_DATAGRAMS = MIB['Ip.ForwDatagrams']
const FRAG_OKS = MIB['Ip.FragOKs']
const FRAG_FAILS = MIB['Ip.FragFails']
const FRAG_CREATES = MIB['Ip.FragCreates']

const IP_DF = 0x4000

export function ipForward(skb: SkBuff): number {
  const { dst, dev } = skb
  if (skb.pktType !== PACKET_HOST) return kfreeSkbReason(skb, NOT_SPECIFIED)
  if (skb.view.getUint8(skb.networkHeader + 8) <= 1) return tooManyHops(skb)
  if ((skb.flags & STRICT_ROUTE) !== 0 && dst.usesGateway) return strictRouteFailed(skb)
  const net = dev.net
  net.mib[FORW_DATAGRAMS]++
  const out = dst.dev as NetDevice
  if (skb.len > out.mtu && !fragment(skb, out)) return kfreeSkbReason(skb, TOO_BIG)
  transmitForward(out, skb)
  consumeSkb(skb, BY_FORWARDING)
  return 0
}

function tooManyHops(skb: SkBuff): number {
  skb.mib[IN_HDR_ERRORS]++
  icmpSend(skb, ICMP_TIME_EXCEEDED, 0)
  return kfreeSkbReason(skb, TTL_EXCEEDED)
}

function strictRouteFailed(skb: SkBuff): number {
  icmpSend(skb, ICMP_DEST_UNREACH, ICMP_SR_FAILED)
  return kfreeSkbReason(skb, NOT_SPECIFIED)
}

/** The packet exceeds the MTU: counts what `ip_fragment` would make of it. False: it must not be fragmented. */
function fragment(skb: SkBuff, out: NetDevice): boolean {
  const mib = skb.mib
  if ((skb.view.getUint16(skb.networkHeader + 6) & IP_DF) !== 0) {
    mib[FRAG_FAILS]++
    icmpSend(skb, ICMP_DEST_UNREACH, ICMP_FRAG_NEEDED)
    return false
  }
  const header = skb.transportHeader - skb.networkHeader
  mib[FRAG_OKS]++
  mib[FRAG_CREATES] += fragmentsNeeded(out, skb.len - header, header)
  return true
}
