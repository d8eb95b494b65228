/**
 * Packets that have no way on (`ip_error`): `dst.input` of destinations that are not ours, have no route, or
 * have one that refuses them.
 */
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import type { SkBuff } from '../structs.js'
import {
  ICMP_DEST_UNREACH,
  ICMP_HOST_UNREACH,
  ICMP_NET_UNREACH,
  ICMP_PKT_FILTERED,
  icmpSend,
} from './icmp-send.js'

export const EHOSTUNREACH = 113
export const ENETUNREACH = 101
export const EACCES = 13
export const EINVAL = 22

const NOT_OURS = DROP['IP_INADDRERRORS@ip_error']
const NO_ROUTE = DROP['IP_INNOROUTES@ip_error']
const REFUSED_BY_ROUTE = DROP['NOT_SPECIFIED@ip_error']
const IN_ADDR_ERRORS = MIB['Ip.InAddrErrors']
const IN_NO_ROUTES = MIB['IpExt.InNoRoutes']

export function ipError(skb: SkBuff): number {
  const net = skb.net
  const { error } = skb.dst
  if (!net.sysctl.forwarding4) {
    net.mib[IN_ADDR_ERRORS]++
    return kfreeSkbReason(skb, NOT_OURS)
  }
  if (error === ENETUNREACH) {
    net.mib[IN_NO_ROUTES]++
    icmpSend(skb, ICMP_DEST_UNREACH, ICMP_NET_UNREACH)
    return kfreeSkbReason(skb, NO_ROUTE)
  }
  if (error === EHOSTUNREACH) icmpSend(skb, ICMP_DEST_UNREACH, ICMP_HOST_UNREACH)
  else if (error === EACCES) icmpSend(skb, ICMP_DEST_UNREACH, ICMP_PKT_FILTERED)
  return kfreeSkbReason(skb, REFUSED_BY_ROUTE)
}
