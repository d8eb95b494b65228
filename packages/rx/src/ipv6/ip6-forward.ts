/**
 * Forwarding of IPv6 (`ip6_forward`): the `dst.input` of packets that are not for this host. Without forwarding
 * it is where they count as wrong addresses.
 */
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { BY_FORWARDING, consumeSkb, kfreeSkbReason } from '../skb-end.js'
import { type NetDevice, PACKET_HOST, type SkBuff } from '../structs.js'
import { transmitForward } from '../tx.js'
import {
  ICMPV6_DEST_UNREACH,
  ICMPV6_NOT_NEIGHBOUR,
  ICMPV6_PKT_TOOBIG,
  ICMPV6_TIME_EXCEED,
  icmp6Send,
} from './icmp6-send.js'
import { isLinkLocal6, isLoopback6, isMulticast6, isUnspecified6 } from './in6.js'

const ADDRESS = DROP['IP_INADDRERRORS@ip6_forward']
const HOP_LIMIT = DROP['IP_INHDR@ip6_forward']
const TOO_BIG = DROP['PKT_TOO_BIG@ip6_forward']
const NOT_SPECIFIED = DROP['NOT_SPECIFIED@ip6_forward']
const IN_ADDR_ERRORS = MIB['Ip6.InAddrErrors']
const IN_HDR_ERRORS = MIB['Ip6.InHdrErrors']
const IN_TOO_BIG_ERRORS = MIB['Ip6.InTooBigErrors']
const FRAG_FAILS = MIB['Ip6.FragFails']
const OUT_FORW_DATAGRAMS = MIB['Ip6.OutForwDatagrams']

const IPV6_MIN_MTU = 1280

export function ip6Forward(skb: SkBuff): number {
  const { net, view, networkHeader, mib } = skb
  if (!net.sysctl.forwarding6) return wrongAddress(skb)
  if (skb.pktType !== PACKET_HOST) return kfreeSkbReason(skb, NOT_SPECIFIED)
  if (view.getUint8(networkHeader + 7) <= 1) {
    icmp6Send(skb, ICMPV6_TIME_EXCEED, 0)
    mib[IN_HDR_ERRORS]++
    return kfreeSkbReason(skb, HOP_LIMIT)
  }
  const out = skb.dst.dev as NetDevice
  if (out !== skb.dev && !sourceMayLeave(skb)) return wrongAddress(skb)
  mib[OUT_FORW_DATAGRAMS]++
  if (skb.len > Math.max(out.mtu, IPV6_MIN_MTU)) {
    icmp6Send(skb, ICMPV6_PKT_TOOBIG, 0, true)
    mib[IN_TOO_BIG_ERRORS]++
    mib[FRAG_FAILS]++
    return kfreeSkbReason(skb, TOO_BIG)
  }
  transmitForward(out, skb)
  consumeSkb(skb, BY_FORWARDING)
  return 0
}

/** Packets from an address that means nothing elsewhere stay on their link. */
function sourceMayLeave(skb: SkBuff): boolean {
  const { view } = skb
  const saddr = skb.networkHeader + 8
  if (isUnspecified6(view, saddr) || isMulticast6(view, saddr) || isLoopback6(view, saddr)) return false
  if (!isLinkLocal6(view, saddr)) return true
  icmp6Send(skb, ICMPV6_DEST_UNREACH, ICMPV6_NOT_NEIGHBOUR)
  return false
}

function wrongAddress(skb: SkBuff): number {
  skb.mib[IN_ADDR_ERRORS]++
  return kfreeSkbReason(skb, ADDRESS)
}
