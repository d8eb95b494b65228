/**
 * The call of `dst.input` through a dynamic call: local delivery, forwarding and errors are called directly.
 *
 * `dst-input.plain.ts` is the same call without the library; package.json maps `#dst-input` to one of the two.
 */
import { dynamicCall } from 'optpoline'
import type { DstInput, SkBuff } from '../structs.js'

const input = dynamicCall<DstInput>('dst_input', { arity: 1 })

export function dstInput(skb: SkBuff): number {
  return input(skb.dst.input, skb)
}
