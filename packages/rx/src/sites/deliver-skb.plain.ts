/**
 * The call of `ptype.func`, as anyone would write it: a plain indirect call.
 *
 * `deliver-skb.ts` is the same call through a dynamic call; package.json maps `#deliver-skb` to one of the two.
 */
import type { PacketType, SkBuff } from '../structs.js'

export function deliverSkb(skb: SkBuff, pt: PacketType): number {
  return pt.func(skb, pt)
}
