/**
 * Local delivery of IPv6 (`ip6_input`, `ip6_mc_input`): from header to header until a protocol takes the packet.
 *
 * InDelivers counts packets that a handler ended, also those that it dropped; not those that an extension
 * header's handler dropped or kept.
 */
import { protocol6Rcv as callProtocol } from '#ip6-protocol'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { HOT_DELIVERS6, type SkBuff } from '../structs.js'
import { ICMPV6_PARAMPROB, ICMPV6_UNK_NEXTHDR, icmp6Send } from './icmp6-send.js'

const protocol6Rcv = callProtocol
const NOPROTO = DROP['IP_NOPROTO@ip6_input_finish']
const NOT_JOINED = DROP['NOT_SPECIFIED@ip6_mc_input']
const DELIVERS = HOT_DELIVERS6
const IN_UNKNOWN_PROTOS = MIB['Ip6.InUnknownProtos']
const IN_MCAST = MIB['Ip6.InMcastPkts']
const IN_MCAST_OCTETS = MIB['Ip6.InMcastOctets']

/** The `dst.input` of packets for this host (`ip6_protocol_deliver_rcu`). */
export function ip6Input(skb: SkBuff): number {
  let answer = 1
  while (answer > 0) {
    const at = skb.transportHeader
    const ipprot = skb.net.inet6Protos[skb.view.getUint8(skb.networkHeader + skb.nhoff)]
    if (ipprot === null) return unknownProtocol(skb)
    skb.len -= at - skb.offset
    skb.offset = at
    answer = protocol6Rcv(ipprot, skb)
  }
  if (answer === 0) skb.hot[DELIVERS]++
  return 0
}

/** The `dst.input` of packets to a joined group. */
export function ip6McInput(skb: SkBuff): number {
  countMulticast(skb)
  return ip6Input(skb)
}

/** The `dst.input` of packets to any other group: counted like those, and dropped. */
export function ip6McDiscard(skb: SkBuff): number {
  countMulticast(skb)
  return kfreeSkbReason(skb, NOT_JOINED)
}

function countMulticast(skb: SkBuff): void {
  skb.mib[IN_MCAST]++
  skb.mib[IN_MCAST_OCTETS] += skb.len
}

function unknownProtocol(skb: SkBuff): number {
  skb.mib[IN_UNKNOWN_PROTOS]++
  icmp6Send(skb, ICMPV6_PARAMPROB, ICMPV6_UNK_NEXTHDR)
  return kfreeSkbReason(skb, NOPROTO)
}
