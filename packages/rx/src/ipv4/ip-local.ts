/**
 * Local delivery of IPv4 (`ip_local_deliver`): reassembly, then the transport protocol's handler.
 *
 * InDelivers counts packets that had a handler, also those that it then dropped.
 */
import { protocolRcv as callProtocol } from '#ip-protocol'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { HOT_DELIVERS, type SkBuff } from '../structs.js'
import { ICMP_DEST_UNREACH, ICMP_PROT_UNREACH, icmpSend } from './icmp-send.js'
import { ipDefrag as defrag } from './ip-fragment.js'

const protocolRcv = callProtocol
const ipDefrag = defrag
const NOPROTO = DROP['IP_NOPROTO@ip_local_deliver_finish']
const DELIVERS = HOT_DELIVERS
const IN_UNKNOWN_PROTOS = MIB['Ip.InUnknownProtos']
const IN_MCAST = MIB['IpExt.InMcastPkts']
const IN_MCAST_OCTETS = MIB['IpExt.InMcastOctets']

/** Fragment offset and more-fragments, in the word of flags, TTL and protocol at byte 6. */
const FRAGMENT = 0x3fff_0000

/** The `dst.input` of packets for this host. */
export function ipLocalDeliver(skb: SkBuff): number {
  const word = skb.view.getInt32(skb.networkHeader + 6)
  if (word & FRAGMENT && !ipDefrag(skb)) return 0
  // ip_protocol_deliver_rcu
  const ipprot = skb.net.inetProtos[word & 255]
  if (ipprot === null) return unknownProtocol(skb)
  const at = skb.transportHeader
  skb.len -= at - skb.networkHeader
  skb.offset = at
  skb.hot[DELIVERS]++
  return protocolRcv(ipprot, skb)
}

/**
 * The `dst.input` of packets to a joined group. Linux counts them when the route is known; here they are counted by
 * whom the route leads to, so that it can be remembered.
 */
export function ipMcInput(skb: SkBuff): number {
  skb.mib[IN_MCAST]++
  skb.mib[IN_MCAST_OCTETS] += skb.len
  return ipLocalDeliver(skb)
}

function unknownProtocol(skb: SkBuff): number {
  skb.mib[IN_UNKNOWN_PROTOS]++
  icmpSend(skb, ICMP_DEST_UNREACH, ICMP_PROT_UNREACH)
  return kfreeSkbReason(skb, NOPROTO)
}
