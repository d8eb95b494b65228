/**
 * The call of `dst.input` of IPv6, as anyone would write it: a plain indirect call.
 *
 * `ip6-dst-input.ts` is the same call through a dynamic call; package.json maps `#ip6-dst-input` to one of the two.
 */
import type { SkBuff } from '../structs.js'

export function dst6Input(skb: SkBuff): number {
  return skb.dst.input(skb)
}
