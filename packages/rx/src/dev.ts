/**
 * The receive core (net/core/dev.c): from a device's frame to the handler of its ethertype.
 *
 * `netifReceiveSkb` takes one frame, dev-list.ts a list of them. Taps come before handlers and see the frame
 * after its VLAN tag was taken off. The likely case, one handler for the ethertype and no tap, is one look
 * and one indirect call; everything else goes through `netifReceiveSkbCore` with its `pt_prev`.
 */
import { deliverSkb as deliver } from '#deliver-skb'
import { DROP } from './drop.js'
import { isVlanType, untagSkb } from './link/vlan.js'
import { MIB } from './mib.js'
import { BY_TAP, consumeSkb, enterHandler, kfreeSkbReason } from './skb-end.js'
import {
  type Net,
  PACKET_OTHERHOST,
  type PacketType,
  type SkBuff,
  type Tap,
  VLAN_PRESENT,
} from './structs.js'

// Bound again, here and in other files of the fast path: the engine folds a constant of the same module, while it
// loads and checks an import at every call (seven instructions).
const deliverSkb = deliver

const UNHANDLED_PROTO = DROP['UNHANDLED_PROTO@__netif_receive_skb_core']
const RX_DROPPED = MIB['Link.rx_dropped']

/** Taps are registered under this type (if_ether.h). */
export const ETH_P_ALL = 0x0003

/**
 * Hands the frame, whose type is `protocol`, to the handler of that. It has ended, or waits in reassembly, on return.
 */
export function netifReceiveSkb(skb: SkBuff, protocol: number): void {
  skb.protocol = protocol
  skb.networkHeader = skb.offset
  const pt = skb.net.ptypeAlone[protocol & 15]
  if (pt !== null && pt.type === protocol) deliverSkb(skb, pt)
  else receiveUnlikely(skb)
}

/** Taps, VLAN tags, several takers of an ethertype or of a hash chain, or none. */
function receiveUnlikely(skb: SkBuff): void {
  const pt = netifReceiveSkbCore(skb)
  if (pt !== null) deliverSkb(skb, pt)
}

/**
 * `__netif_receive_skb_core`: everyone but the last taker gets the frame here; answers the last, or null when
 * the frame has ended.
 */
export function netifReceiveSkbCore(skb: SkBuff): PacketType | null {
  let { protocol } = skb
  // isVlanType, whose call would be inlined: with 50 bytes more V8 took all of this into the driver's loop or none of it.
  if ((protocol === 0x8100 || protocol === 0x88a8) && !untagSkb(skb)) return null
  let ptPrev: PacketType | null = null
  for (let tap = skb.net.ptypeAll; tap !== null; tap = tap.next) {
    if (ptPrev !== null) deliverSkb(skb, ptPrev)
    ptPrev = tap
  }
  if ((skb.flags & VLAN_PRESENT) !== 0) {
    if (!stripVlanZero(skb, ptPrev)) return null
    ptPrev = null
  }
  protocol = skb.protocol
  for (let pt = skb.net.ptypeBase[protocol & 15]; pt !== null; pt = pt.next) {
    if (pt.type !== protocol) continue
    if (ptPrev !== null) deliverSkb(skb, ptPrev)
    ptPrev = pt
  }
  if (ptPrev === null) {
    skb.mib[RX_DROPPED]++
    kfreeSkbReason(skb, UNHANDLED_PROTO)
  } else if (ptPrev.tap !== null) {
    deliverSkb(skb, ptPrev)
    consumeSkb(skb, BY_TAP)
    return null
  }
  return ptPrev
}

/**
 * A tap before the tag is not the last taker: an unknown ethertype under it is still a drop. No VLAN interface takes the
 * tag. VLAN 0 is a priority alone: the frame goes on without it, and so under a second VLAN 0. Any other VLAN makes it a
 * frame for others. False: the frame was dropped.
 */
function stripVlanZero(skb: SkBuff, tap: PacketType | null): boolean {
  if (tap !== null) deliverSkb(skb, tap)
  while ((skb.flags & VLAN_PRESENT) !== 0) {
    if ((skb.vlanTci & 0xfff) !== 0) {
      skb.pktType = PACKET_OTHERHOST
      return true
    }
    skb.flags &= ~VLAN_PRESENT
    if (!isVlanType(skb.protocol)) return true
    if (!untagSkb(skb)) return false
  }
  return true
}

/** `dev_add_pack`: from now on `pt` takes the frames of its type. */
export function devAddPack(net: Net, pt: PacketType): void {
  if (pt.type === ETH_P_ALL) {
    pt.next = net.ptypeAll
    net.ptypeAll = pt
    severalTakers(net)
    return
  }
  const bucket = pt.type & 15
  for (let other = net.ptypeBase[bucket]; other !== null; other = other.next)
    if (other.type === pt.type) severalTakers(net)
  pt.next = net.ptypeBase[bucket]
  net.ptypeBase[bucket] = pt
  // Below 0x0600 a frame's type field is a length.
  if (net.onePtype === 1 && pt.type >= 0x0600) net.ptypeAlone[bucket] = pt
}

/** From now on every frame may have more than one taker. */
function severalTakers(net: Net): void {
  net.onePtype = 0
  net.ptypeAlone.fill(null)
}

/** `packet_rcv`: an AF_PACKET socket counts the frame and shows it to its reader, whose errors stay its own. It never ends it. */
export function packetRcv(skb: SkBuff, pt: PacketType): number {
  const tap = pt.tap as Tap
  tap.seen[skb.pktType]++
  if (tap.handler === null) return 0
  const { net } = skb
  const own = enterHandler(net)
  try {
    tap.handler(skb)
  } catch (error) {
    tap.lastError = error
  }
  net.skb = own
  return 0
}
