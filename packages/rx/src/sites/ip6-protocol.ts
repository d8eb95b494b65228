/**
 * The call of `ipprot.handler` of IPv6 through a dynamic call. As in Linux it is a site of its own: what follows
 * an IPv6 header is other code than what follows an IPv4 header.
 *
 * `ip6-protocol.plain.ts` is the same call without the library; package.json maps `#ip6-protocol` to one of the two.
 */
import { dynamicCall } from 'optpoline'
import type { NetProtocol, ProtocolHandler, SkBuff } from '../structs.js'

const handler = dynamicCall<ProtocolHandler>('ip6_protocol', { arity: 1 })

export function protocol6Rcv(ipprot: NetProtocol, skb: SkBuff): number {
  return handler(ipprot.handler, skb)
}
