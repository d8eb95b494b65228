/**
 * The call of `dst.input`, as anyone would write it: a plain indirect call.
 *
 * `dst-input.ts` is the same call through a dynamic call; package.json maps `#dst-input` to one of the two.
 */
import type { SkBuff } from '../structs.js'

export function dstInput(skb: SkBuff): number {
  return skb.dst.input(skb)
}
