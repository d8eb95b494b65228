/**
 * ARP (`arp_rcv`, `arp_process`): checked and answered in Linux's order; neighbour tables are not kept, because
 * nothing is sent.
 */
import { DROP } from '../drop.js'
import { BY_ARP, consumeSkb, kfreeSkbReason } from '../skb-end.js'
import { PACKET_OTHERHOST, RTN_LOCAL, type SkBuff } from '../structs.js'
import { TX_ARP, transmit } from '../tx.js'
import { isLocalAddress } from './fib.js'
import { ipRouteInput, ROUTED } from './route.js'

const TOO_SMALL = DROP['PKT_TOO_SMALL@arp_rcv']
const BAD_LENGTHS = DROP['NOT_SPECIFIED@arp_rcv']
const NOT_PROCESSED = DROP['NOT_SPECIFIED@arp_process']

/** Header, two MACs, two IPv4 addresses. */
const ARP_LENGTH = 28
const ARPHRD_ETHERNET = 1
const ARPHRD_IEEE802 = 6
const ETH_P_IP = 0x0800
const ARPOP_REQUEST = 1
const ARPOP_REPLY = 2

/** The handler of ethertype 0x0806. */
export function arpRcv(skb: SkBuff): number {
  if (skb.pktType === PACKET_OTHERHOST) return consumed(skb)
  if (skb.len < ARP_LENGTH) return kfreeSkbReason(skb, TOO_SMALL)
  const { view, offset } = skb
  // Hardware length 6, protocol length 4.
  if (view.getUint16(offset + 4) !== 0x0604) return kfreeSkbReason(skb, BAD_LENGTHS)
  return arpProcess(skb)
}

function arpProcess(skb: SkBuff): number {
  const { view, offset } = skb
  const hardware = view.getUint16(offset)
  const operation = view.getUint16(offset + 6)
  const sip = view.getInt32(offset + 14)
  const tip = view.getInt32(offset + 24)
  if (hardware !== ARPHRD_ETHERNET && hardware !== ARPHRD_IEEE802) return kfreeSkbReason(skb, NOT_PROCESSED)
  if (view.getUint16(offset + 2) !== ETH_P_IP) return kfreeSkbReason(skb, NOT_PROCESSED)
  if (operation !== ARPOP_REQUEST && operation !== ARPOP_REPLY) return kfreeSkbReason(skb, NOT_PROCESSED)
  if (tip >>> 28 === 0xe || tip >>> 24 === 127) return kfreeSkbReason(skb, NOT_PROCESSED)
  if (operation === ARPOP_REQUEST && isAnswered(skb, sip, tip)) transmit(skb.dev, skb, TX_ARP, ARPOP_REPLY, 0)
  return consumed(skb)
}

/** A probe (sender 0.0.0.0) for our address, or a request that would be routed to us. */
function isAnswered(skb: SkBuff, sip: number, tip: number): boolean {
  if (sip === 0) return isLocalAddress(skb.net, tip)
  return ipRouteInput(skb, tip, sip) === ROUTED && skb.dst.type === RTN_LOCAL
}

function consumed(skb: SkBuff): number {
  consumeSkb(skb, BY_ARP)
  return 0
}
