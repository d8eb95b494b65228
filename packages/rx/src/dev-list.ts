/**
 * The list path of the receive core (`netif_receive_skb_list`): frames of one batch go up together.
 *
 * Consecutive frames of one handler become a list, and the handler gets the list when it has a function for
 * lists; else it gets them one by one. Order is kept. There is one receiving device, so devices are not told apart.
 */
import { deliverSkb } from '#deliver-skb'
import { deliverList } from '#list-func'
import { netifReceiveSkbCore } from './dev.js'
import { SkbList } from './skb-list.js'
import type { PacketType, SkBuff } from './structs.js'

/** Receives all frames from `head` on. */
export function netifReceiveSkbList(head: SkBuff | null): void {
  const list = new SkbList()
  let current: PacketType | null = null
  while (head !== null) {
    const skb = head
    head = skb.next
    const pt = packetTypeOf(skb)
    if (pt === null) continue
    if (pt !== current && current !== null) deliverPtypeList(list.take(), current)
    current = pt
    list.push(skb)
  }
  if (current !== null) deliverPtypeList(list.take(), current)
}

/** The last taker of the frame; null: it has ended. */
function packetTypeOf(skb: SkBuff): PacketType | null {
  const { net, protocol } = skb
  skb.networkHeader = skb.offset
  if (net.onePtype === 1) {
    let pt = net.ptypeBase[protocol & 15]
    while (pt !== null && pt.type !== protocol) pt = pt.next
    if (pt !== null) return pt
  }
  return netifReceiveSkbCore(skb)
}

/** `__netif_receive_skb_list_ptype`. */
function deliverPtypeList(head: SkBuff | null, pt: PacketType): void {
  if (head === null) return
  if (pt.listFunc !== null) {
    deliverList(pt.listFunc, head, pt)
    return
  }
  for (let skb: SkBuff | null = head; skb !== null; ) {
    const { next }: SkBuff = skb
    deliverSkb(skb, pt)
    skb = next
  }
}
