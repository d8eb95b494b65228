/**
 * What the driver of an Ethernet card does with a frame: counts it, tells whom it is for (`eth_type_trans`), and
 * hands it up. The source MAC is never looked at.
 */
import { deliverSkb as deliver } from '#deliver-skb'
import { netifReceiveSkb as receive } from '../dev.js'
import { MIB } from '../mib.js'
import {
  CLOCK_FRAME,
  PACKET_BROADCAST,
  PACKET_HOST,
  PACKET_MULTICAST,
  PACKET_OTHERHOST,
  type SkBuff,
} from '../structs.js'
import { ETH_P_802_2, ETH_P_802_3, etherProtocol } from './ethertype.js'

const netifReceiveSkb = receive
const deliverSkb = deliver
const RX_PACKETS = MIB['Link.rx_packets']
const RX_BYTES = MIB['Link.rx_bytes']
const HOST = PACKET_HOST
const OTHERHOST = PACKET_OTHERHOST
const BROADCAST = PACKET_BROADCAST
const MULTICAST = PACKET_MULTICAST
/** Of the first four bytes of a MAC. */
const GROUP_BIT = 0x0100_0000
const RAW_802_3 = ETH_P_802_3
const LLC_802_2 = ETH_P_802_2
const FRAME_TIME = CLOCK_FRAME
const ETH_P_8021Q = 0x8100

/** What `ethTypeTrans` answers for a frame that the wire does not carry. */
export const REFUSED_FRAME = -1

/**
 * Receives the frame of `length` bytes at `offset` of `data`, which `view` shows. False: the wire does not carry such a frame.
 *
 * In one piece of more than 460 bytes of bytecode: V8 calls it and inlines the chain of handlers into it, whoever calls
 * and whichever of the two is compiled first. (In pieces it was inlined into `Host.receive` where that was compiled
 * first, as it is after a call in the chain was patched; no room was left for the handlers: 36 ns a frame, not 30.)
 * @throws RangeError before anything is counted, when the frame does not lie in the buffer
 */
export function etherReceive(
  skb: SkBuff,
  data: Uint8Array,
  view: DataView,
  offset: number,
  length: number,
): boolean {
  const dev = skb.dev
  if (!(offset >= 0 && offset + length <= data.length)) throw outside(data, offset, length)
  const rest = (length - 14) | 0
  const excess = (length - dev.maxFrame) | 0
  // Below 14 as well as above `maxFrame`; see `isTagged`.
  if (rest < 0 || excess > 4 || (excess > 0 && view.getUint16(offset + 12) !== ETH_P_8021Q)) return false
  const high = view.getInt32(offset)
  const low = view.getUint16(offset + 4)
  let type = view.getUint16(offset + 12)
  const mib = skb.mib
  mib[RX_PACKETS]++
  mib[RX_BYTES] += length
  let to = HOST
  if (high !== dev.macHigh || low !== dev.macLow) {
    to = OTHERHOST
    if ((high & GROUP_BIT) !== 0) to = high === -1 && low === 0xffff ? BROADCAST : MULTICAST
  }
  if (skb.view !== view) {
    skb.data = data
    skb.view = view
  }
  skb.flags = dev.rxFlags
  skb.vlanTci = 0
  skb.nhoff = 0
  skb.macHeader = offset
  skb.offset = offset + 14
  skb.networkHeader = offset + 14
  skb.transportHeader = offset + 14
  skb.len = rest
  skb.pktType = to
  // etherProtocol
  if (type < 0x0600) type = rest >= 2 && view.getUint16(offset + 14) === 0xffff ? RAW_802_3 : LLC_802_2
  skb.protocol = type
  const pt = skb.net.ptypeAlone[type & 15]
  if (pt !== null && pt.type === type) deliverSkb(skb, pt)
  else netifReceiveSkb(skb, type)
  return true
}

/**
 * Receives the frames `from` to below `to` of a table that lies in `skb`'s buffer, one by one, at their `times` where
 * there are any. What a driver counts it counts once a poll. Frames that the wire does not carry go to `refuse`.
 * @throws RangeError at the first frame that does not lie in the buffer; those before it have been received
 */
export function etherReceiveEach(
  skb: SkBuff,
  offsets: ArrayLike<number>,
  lengths: ArrayLike<number>,
  from: number,
  to: number,
  times: ArrayLike<number> | null,
  refuse: (length: number) => void,
): void {
  const { data, view, dev, mib } = skb
  const { maxFrame, rxFlags } = dev
  // Integers of the machine, which a field's value has to be made anew in every turn of the loop.
  const macHigh = dev.macHigh | 0
  const macLow = dev.macLow | 0
  const mostAfterHeader = (maxFrame - 14) | 0
  const { ptypeAlone, clock } = skb.net
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
      if (times !== null) clock[FRAME_TIME] = times[i]
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
  if ((high & GROUP_BIT) === 0) return OTHERHOST
  return high === -1 && low === 0xffff ? BROADCAST : MULTICAST
}

/** The error of a frame that its buffer does not hold. */
export function outside(data: Uint8Array, offset: number, length: number): RangeError {
  return new RangeError(
    `frame at ${offset} of ${length} bytes does not lie in its buffer of ${data.length} bytes`,
  )
}
