/**
 * What the driver of an Ethernet card does with a frame: counts it, tells whom it is for (`eth_type_trans`), and
 * hands it up. The source MAC is never looked at.
 */
import { deliverSkb as deliver } from '#deliver-skb'
import { netifReceiveSkb as receive } from '../dev.js'
import { MIB } from '../mib.js'
import { PACKET_BROADCAST, PACKET_HOST, PACKET_MULTICAST, PACKET_OTHERHOST, type SkBuff } from '../structs.js'
import { etherProtocol } from './ethertype.js'

const netifReceiveSkb = receive
const deliverSkb = deliver
const RX_PACKETS = MIB['Link.rx_packets']
const RX_BYTES = MIB['Link.rx_bytes']
const HOST = PACKET_HOST
const ETH_P_8021Q = 0x8100

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

/**
 * Receives the frames `from` to below `to` of a table that lies in `skb`'s buffer, one by one. What a driver counts it
 * counts once a poll. Frames that the wire does not carry go to `refuse`.
 * @throws RangeError at the first frame that does not lie in the buffer; those before it have been received
 */
export function etherReceiveEach(
  skb: SkBuff,
  offsets: ArrayLike<number>,
  lengths: ArrayLike<number>,
  from: number,
  to: number,
  refuse: (length: number) => void,
): void {
  const { data, view, dev, mib } = skb
  const { maxFrame, rxFlags } = dev
  // Integers of the machine, which a field's value has to be made anew in every turn of the loop.
  const macHigh = dev.macHigh | 0
  const macLow = dev.macLow | 0
  const mostAfterHeader = (maxFrame - 14) | 0
  const { ptypeAlone } = skb.net
  const size = data.length
  let packets = 0
  let bytes = 0
  try {
    for (let i = from; i < to; i++) {
      const offset = offsets[i]
      const length = lengths[i]
      if (offset < 0 || offset + length > size) throw outside(data, offset, length)
      // Below 14 as well as above `maxFrame`.
      if ((length - 14) >>> 0 > mostAfterHeader && !isTagged(view, offset, length, maxFrame)) {
        mib[RX_PACKETS] += packets
        packets = 0
        refuse(length)
        continue
      }
      const high = view.getInt32(offset)
      const low = view.getUint16(offset + 4)
      const type = view.getUint16(offset + 12)
      packets++
      bytes += length
      // A frame before may have become a reassembled datagram, which lies elsewhere.
      if (skb.view !== view) {
        skb.data = data
        skb.view = view
      }
      skb.flags = rxFlags
      skb.macHeader = offset
      skb.offset = offset + 14
      skb.networkHeader = offset + 14
      skb.len = length - 14
      skb.pktType = high === macHigh && low === macLow ? HOST : packetType(high, low)
      skb.protocol = type
      // netifReceiveSkb's likely case; called, it would be inlined and spend what the engine inlines here.
      const pt = ptypeAlone[type & 15]
      if (pt !== null && pt.type === type) deliverSkb(skb, pt)
      else netifReceiveSkb(skb, type < 0x0600 ? etherProtocol(view, offset + 12, length - 14) : type)
    }
  } finally {
    mib[RX_PACKETS] += packets
    mib[RX_BYTES] += bytes
  }
}

/** Counts the frame, steps over its header and answers its ethertype; whom it is for is in `skb.pktType`. */
export function ethTypeTrans(skb: SkBuff, offset: number, length: number): number {
  const dev = skb.dev
  const view = skb.view
  if ((length < 14 || length > dev.maxFrame) && !isTagged(view, offset, length, dev.maxFrame)) return -1
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

/** An 802.1Q frame may be longer by its tag (`packet_extra_vlan_len_allowed`). */
function isTagged(view: DataView, offset: number, length: number, maxFrame: number): boolean {
  return length > maxFrame && length <= maxFrame + 4 && view.getUint16(offset + 12) === ETH_P_8021Q
}

function packetType(high: number, low: number): number {
  if ((high & 0x0100_0000) === 0) return PACKET_OTHERHOST
  return high === -1 && low === 0xffff ? PACKET_BROADCAST : PACKET_MULTICAST
}

/** The error of a frame that its buffer does not hold. */
export function outside(data: Uint8Array, offset: number, length: number): RangeError {
  return new RangeError(
    `frame at ${offset} of ${length} bytes does not lie in its buffer of ${data.length} bytes`,
  )
}
