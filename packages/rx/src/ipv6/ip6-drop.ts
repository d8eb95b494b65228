/**
 * IPv6 destinations that have no way on: `ip6_pkt_discard` and `ip6_pkt_prohibit`, which count InNoRoutes and
 * report, and `dst_discard`, which says nothing.
 */
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import type { SkBuff } from '../structs.js'
import { ICMPV6_ADM_PROHIBITED, ICMPV6_DEST_UNREACH, ICMPV6_NOROUTE, icmp6Send } from './icmp6-send.js'
import { isUnspecified6 } from './in6.js'

const DISCARD_NO_ROUTE = DROP['IP_INNOROUTES@ip6_pkt_discard']
const DISCARD_ADDRESS = DROP['IP_INADDRERRORS@ip6_pkt_discard']
const PROHIBIT_NO_ROUTE = DROP['IP_INNOROUTES@ip6_pkt_prohibit']
const PROHIBIT_ADDRESS = DROP['IP_INADDRERRORS@ip6_pkt_prohibit']
const DISCARD = DROP['NOT_SPECIFIED@dst_discard_out']
const IN_NO_ROUTES = MIB['Ip6.InNoRoutes']
const IN_ADDR_ERRORS = MIB['Ip6.InAddrErrors']

/** No route, or one of type unreachable. */
export function ip6PktDiscard(skb: SkBuff): number {
  return ip6PktDrop(skb, ICMPV6_NOROUTE, DISCARD_NO_ROUTE, DISCARD_ADDRESS)
}

/** A route of type prohibit. */
export function ip6PktProhibit(skb: SkBuff): number {
  return ip6PktDrop(skb, ICMPV6_ADM_PROHIBITED, PROHIBIT_NO_ROUTE, PROHIBIT_ADDRESS)
}

/** `ip6_pkt_drop`: a packet to :: has a wrong address, any other no route. */
function ip6PktDrop(skb: SkBuff, code: number, noRoute: number, wrongAddress: number): number {
  const unspecified = isUnspecified6(skb.view, skb.networkHeader + 24)
  skb.mib[unspecified ? IN_ADDR_ERRORS : IN_NO_ROUTES]++
  icmp6Send(skb, ICMPV6_DEST_UNREACH, code)
  return kfreeSkbReason(skb, unspecified ? wrongAddress : noRoute)
}

/** A route of type blackhole; also the handler of next header 59, which has nothing behind it. */
export function dstDiscard(skb: SkBuff): number {
  kfreeSkbReason(skb, DISCARD)
  return 0
}
