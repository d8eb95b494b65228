/**
 * Lists of frames (struct list_head of sk_buffs), and how the IP receive functions work them off: all are checked
 * and routed first, then those of one destination in a row go to its `dst.input` together.
 */
import type { Dst, SkBuff } from './structs.js'

/** Frames in order, linked by `next`. */
export class SkbList {
  head: SkBuff | null = null
  private tail: SkBuff | null = null

  push(skb: SkBuff): void {
    skb.next = null
    if (this.tail === null) this.head = skb
    else this.tail.next = skb
    this.tail = skb
  }

  /** Empties the list; answers its first frame, which leads to the others. */
  take(): SkBuff | null {
    const { head } = this
    this.head = null
    this.tail = null
    return head
  }
}

/**
 * `ip_list_rcv` and `ip_list_rcv_finish`, of either family: `route` checks and routes a packet, and answers false
 * for one that has been dropped; `finish` hands on the packets of one destination, which begin with the one that it is
 * given.
 */
export function ipListReceive(
  head: SkBuff,
  route: (skb: SkBuff) => boolean,
  finish: (head: SkBuff | null) => void,
): void {
  const sublist = new SkbList()
  let current: Dst | null = null
  for (let skb: SkBuff | null = head; skb !== null; ) {
    const { next }: SkBuff = skb
    if (route(skb)) {
      if (skb.dst !== current && current !== null) finish(sublist.take())
      current = skb.dst
      sublist.push(skb)
    }
    skb = next
  }
  finish(sublist.take())
}
