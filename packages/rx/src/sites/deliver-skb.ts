/**
 * The call of `ptype.func` through a dynamic call: the handlers of the ethertypes that come are called directly.
 *
 * `deliver-skb.plain.ts` is the same call without the library; package.json maps `#deliver-skb` to one of the two.
 */
import { dynamicCall } from 'optpoline'
import type { PacketHandler, PacketType, SkBuff } from '../structs.js'

const ptypeFunc = dynamicCall<PacketHandler>('ptype_func', { arity: 2 })

export function deliverSkb(skb: SkBuff, pt: PacketType): number {
  return ptypeFunc(pt.func, skb, pt)
}
