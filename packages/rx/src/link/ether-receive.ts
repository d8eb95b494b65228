/**
 * What the driver of an Ethernet card does with a frame: counts it, tells whom it is for (`eth_type_trans`), and
 * hands it up. The source MAC is never looked at.
 */
import { netifReceiveSkb as receive } from '../dev.js'
import { MIB } from '../mib.js'
import { PACKET_BROADCAST, PACKET_HOST, PACKET_MULTICAST, PACKET_OTHERHOST, type SkBuff } from '../structs.js'
import { etherProtocol } from './ethertype.js'

const netifReceiveSkb = receive
const RX_PACKETS = MIB['Link.rx_packets']
const RX_BYTES = MIB['Link.rx_bytes']
const HOST = PACKET_HOST

/** What etherTypeTrans answers for a frame that the wire does not carry. */
export const REFUSED_FRAME = -1

/**
 * Receives the frame of `length` bytes at `offset`. False: the wire does not carry such a frame.
 * @throws RangeError before anything is counted, when `offset` is negative
 */
export function etherReceive(skb: SkBuff, offset: number, length: number): boolean {
  const type = ethTypeTrans(skb, offset, length)
  if (type < 0) return false
  netifReceiveSkb(skb, type)
  return true
}

/** Counts the frame, steps over its header and answers its ethertype; whom it is for is in `skb.pktType`. */
export function ethTypeTrans(skb: SkBuff, offset: number, length: number): number {
  const dev = skb.dev
  if (length < 14 || length > dev.maxFrame) return -1
  const view = skb.view
  const high = view.getInt32(offset)
  const low = view.getUint16(offset + 4)
  const type = view.getUint16(offset + 12)
  const mib = skb.mib
  mib[RX_PACKETS]++
  mib[RX_BYTES] += length
  skb.flags = dev.rxFlags
  skb.macHeader = offset
  skb.offset = offset + 14
  skb.len = length - 14
  skb.pktType = high === dev.macHigh && low === dev.macLow ? HOST : packetType(high, low)
  return type < 0x0600 ? etherProtocol(view, offset + 12, length - 14) : type
}

function packetType(high: number, low: number): number {
  if ((high & 0x0100_0000) === 0) return PACKET_OTHERHOST
  return high === -1 && low === 0xffff ? PACKET_BROADCAST : PACKET_MULTICAST
}
