/**
 * What the driver of an Ethernet card does with a frame: counts it, tells whom it is for (`eth_type_trans`), and
 * hands it up. The source MAC is never looked at.
 */
import { netifReceiveSkb } from '../dev.js'
import { MIB } from '../mib.js'
import {
  type NetDevice,
  PACKET_BROADCAST,
  PACKET_HOST,
  PACKET_MULTICAST,
  PACKET_OTHERHOST,
  type SkBuff,
} from '../structs.js'
import { etherProtocol } from './ethertype.js'

const RX_PACKETS = MIB['Link.rx_packets']
const RX_BYTES = MIB['Link.rx_bytes']
const HOST = PACKET_HOST

const ETH_HLEN = 14
/** A frame may exceed the MTU by its header and one VLAN tag. */
const OVERHEAD = 18

/** Receives the frame of `length` bytes at `offset`. False: the wire does not carry such a frame. */
export function etherReceive(dev: NetDevice, skb: SkBuff, offset: number, length: number): boolean {
  if (length < ETH_HLEN || length > dev.mtu + OVERHEAD) return false
  const net = dev.net
  const mib = net.mib
  mib[RX_PACKETS]++
  mib[RX_BYTES] += length
  skb.macHeader = offset
  skb.vlanTci = -1
  skb.cbFlags = 0
  skb.ipSummed = net.rxIpSummed
  ethTypeTrans(skb, dev, offset, length)
  netifReceiveSkb(skb)
  return true
}

/** Sets packet type and protocol and steps over the header. */
function ethTypeTrans(skb: SkBuff, dev: NetDevice, offset: number, length: number): void {
  const view = skb.view
  const high = view.getInt32(offset)
  const low = view.getUint16(offset + 4)
  skb.pktType = high === dev.macHigh && low === dev.macLow ? HOST : packetType(high, low)
  skb.offset = offset + ETH_HLEN
  skb.len = length - ETH_HLEN
  const type = view.getUint16(offset + 12)
  skb.protocol = type >= 0x0600 ? type : etherProtocol(view, offset + 12, length - ETH_HLEN)
}

function packetType(high: number, low: number): number {
  if ((high & 0x0100_0000) === 0) return PACKET_OTHERHOST
  return high === -1 && low === 0xffff ? PACKET_BROADCAST : PACKET_MULTICAST
}
