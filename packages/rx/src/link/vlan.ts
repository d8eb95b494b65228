/**
 * 802.1Q and 802.1ad tags (`skb_vlan_untag`): takes the tag off in place and leaves it in `skb.vlanTci`.
 *
 * 0x9100 and other private tag types are no tags to Linux, and have no handler either.
 */
import { DROP } from '../drop.js'
import { kfreeSkbReason } from '../skb-end.js'
import { type SkBuff, VLAN_PRESENT } from '../structs.js'
import { etherProtocol } from './ethertype.js'

const TOO_SHORT = DROP['NOT_SPECIFIED@skb_vlan_untag']

export function isVlanType(protocol: number): boolean {
  return protocol === 0x8100 || protocol === 0x88a8
}

/** Takes one tag off. False: the frame was too short for a tag and two bytes more, and has been dropped. */
export function untagSkb(skb: SkBuff): boolean {
  if (skb.len < 6) {
    kfreeSkbReason(skb, TOO_SHORT)
    return false
  }
  skb.flags |= VLAN_PRESENT
  skb.vlanTci = skb.view.getUint16(skb.offset)
  skb.offset += 4
  skb.networkHeader = skb.offset
  skb.len -= 4
  skb.protocol = etherProtocol(skb.view, skb.offset - 2, skb.len)
  return true
}
