/**
 * The two bytes after the addresses: an ethertype, or an 802.3 length (`eth_type_trans`, `vlan_set_encap_proto`).
 *
 * Below 0x0600 it is a length. Then the frame is 802.2, which has a handler, unless its payload begins with the
 * empty checksum field of raw IPX, which has none.
 */

/** 802.2 frames, and raw 802.3 ones (if_ether.h). */
export const ETH_P_802_2 = 0x0004
export const ETH_P_802_3 = 0x0001

/** The protocol of the type field at `offset`, with `len` bytes behind it. */
export function etherProtocol(view: DataView, offset: number, len: number): number {
  const type = view.getUint16(offset)
  if (type >= 0x0600) return type
  return len >= 2 && view.getUint16(offset + 2) === 0xffff ? ETH_P_802_3 : ETH_P_802_2
}
