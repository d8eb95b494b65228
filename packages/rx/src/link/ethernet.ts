/**
 * Ethernet (`eth_type_trans`): whom a frame is for, by its destination MAC, and what it carries.
 *
 * The source MAC is never looked at. The caller has checked that there are 14 bytes.
 */
import {
  type NetDevice,
  PACKET_BROADCAST,
  PACKET_HOST,
  PACKET_MULTICAST,
  PACKET_OTHERHOST,
  type SkBuff,
} from '../structs.js'
import { etherProtocol } from './ethertype.js'

/** Bytes before the payload. */
export const ETH_HLEN = 14

/** Sets packet type and protocol of the frame of `length` bytes at `skb.macHeader` and steps over its header. */
export function ethTypeTrans(skb: SkBuff, dev: NetDevice, length: number): void {
  const view = skb.view
  const at = skb.macHeader
  const high = view.getInt32(at)
  const low = view.getUint16(at + 4)
  skb.pktType = high === dev.macHigh && low === dev.macLow ? PACKET_HOST : packetType(high, low)
  skb.offset = at + ETH_HLEN
  skb.len = length - ETH_HLEN
  const type = view.getUint16(at + 12)
  skb.protocol = type >= 0x0600 ? type : etherProtocol(view, at + 12, length - ETH_HLEN)
}

function packetType(high: number, low: number): number {
  if ((high & 0x0100_0000) === 0) return PACKET_OTHERHOST
  return high === -1 && low === 0xffff ? PACKET_BROADCAST : PACKET_MULTICAST
}
