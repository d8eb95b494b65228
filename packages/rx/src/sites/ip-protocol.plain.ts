/**
 * The call of `ipprot.handler`, as anyone would write it: a plain indirect call.
 *
 * `ip-protocol.ts` is the same call through a dynamic call; package.json maps `#ip-protocol` to one of the two.
 */
import type { NetProtocol, SkBuff } from '../structs.js'

export function protocolRcv(ipprot: NetProtocol, skb: SkBuff): number {
  return ipprot.handler(skb)
}
