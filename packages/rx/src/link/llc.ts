/**
 * 802.2 (net/llc): frames with a length field. A host without LLC sockets takes and drops all of them; only the
 * function that drops differs: spanning tree, SNAP, or LLC itself.
 */
import { DROP } from '../drop.js'
import { kfreeSkbReason } from '../skb-end.js'
import { PACKET_OTHERHOST, type SkBuff } from '../structs.js'

const BY_LLC = DROP['NOT_SPECIFIED@llc_rcv']
const BY_STP = DROP['NOT_SPECIFIED@stp_pdu_rcv']
const BY_SNAP = DROP['NOT_SPECIFIED@snap_rcv']

const SAP_SNAP = 0xaa
const SAP_STP = 0x42
/** Unnumbered information, the frame type that access points' receivers take. */
const UI = 0x03

/** `llc_rcv`. */
export function llcRcv(skb: SkBuff): number {
  const { view, offset, len } = skb
  let drop = BY_LLC
  // llc_fixup_skb: the length field must not promise more than there is.
  if (skb.pktType !== PACKET_OTHERHOST && len >= 3) {
    const length = view.getUint16(offset - 2)
    if (length <= len && length >= 3 && view.getUint8(offset + 2) === UI) {
      const dsap = view.getUint8(offset)
      if (dsap === SAP_STP) drop = BY_STP
      else if (dsap === SAP_SNAP) drop = BY_SNAP
    }
  }
  return kfreeSkbReason(skb, drop)
}
