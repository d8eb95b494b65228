/**
 * The call of `dst.input` of IPv6 through a dynamic call. Linux has one `dst_input()`, inlined into each family's receive
 * function, so a call site of each; and a family's targets take no room where the other's handlers are inlined.
 *
 * `ip6-dst-input.plain.ts` is the same call without the library; package.json maps `#ip6-dst-input` to one of the two.
 */
import { dynamicCall } from 'optpoline'
import type { DstInput, SkBuff } from '../structs.js'

const input = dynamicCall<DstInput>('ip6_dst_input', { arity: 1 })

export function dst6Input(skb: SkBuff): number {
  return input(skb.dst.input, skb)
}
