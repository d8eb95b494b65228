/**
 * The call of `ptype.listFunc` through a dynamic call.
 *
 * `list-func.plain.ts` is the same call without the library; package.json maps `#list-func` to one of the two.
 */
import { dynamicCall } from 'optpoline'
import type { PacketListHandler, PacketType, SkBuff } from '../structs.js'

const ptypeListFunc = dynamicCall<PacketListHandler>('ptype_list_func', { arity: 2 })

export function deliverList(listFunc: PacketListHandler, head: SkBuff, pt: PacketType): void {
  ptypeListFunc(listFunc, head, pt)
}
