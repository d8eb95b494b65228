/**
 * The call of `ptype.listFunc`, as anyone would write it: a plain indirect call.
 *
 * `list-func.ts` is the same call through a dynamic call; package.json maps `#list-func` to one of the two.
 */
import type { PacketListHandler, PacketType, SkBuff } from '../structs.js'

export function deliverList(listFunc: PacketListHandler, head: SkBuff, pt: PacketType): void {
  listFunc(head, pt)
}
