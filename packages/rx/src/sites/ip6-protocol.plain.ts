/**
 * The call of `ipprot.handler` of IPv6, as anyone would write it: a plain indirect call.
 *
 * `ip6-protocol.ts` is the same call through a dynamic call; package.json maps `#ip6-protocol` to one of the two.
 */
import type { NetProtocol, SkBuff } from '../structs.js'

export function protocol6Rcv(ipprot: NetProtocol, skb: SkBuff): number {
  return ipprot.handler(skb)
}
