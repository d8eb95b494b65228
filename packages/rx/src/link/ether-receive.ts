/**
 * What the driver of an Ethernet card does with a frame: counts it, tells whom it is for, hands it up.
 */
import { netifReceiveSkb } from '../dev.js'
import { MIB } from '../mib.js'
import { CHECKSUM_NONE, CHECKSUM_UNNECESSARY, type NetDevice, type SkBuff } from '../structs.js'
import { ETH_HLEN, ethTypeTrans } from './ethernet.js'

const RX_PACKETS = MIB['Link.rx_packets']
const RX_BYTES = MIB['Link.rx_bytes']

/** A frame may exceed the MTU by its header and one VLAN tag. */
const OVERHEAD = 18

/** Receives the frame of `length` bytes at `skb.macHeader`. False: the wire does not carry such a frame. */
export function etherReceive(dev: NetDevice, skb: SkBuff, length: number): boolean {
  if (length < ETH_HLEN || length > dev.mtu + OVERHEAD) return false
  const { mib, trustChecksums } = dev.net
  mib[RX_PACKETS]++
  mib[RX_BYTES] += length
  skb.vlanTci = -1
  skb.cbFlags = 0
  skb.ipSummed = trustChecksums ? CHECKSUM_UNNECESSARY : CHECKSUM_NONE
  ethTypeTrans(skb, dev, length)
  netifReceiveSkb(skb)
  return true
}
