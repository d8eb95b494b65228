/**
 * ICMP errors that the host would send (`icmp_send`): decides whether one is due, and counts it.
 *
 * None is sent about a packet at a broadcast or multicast address or MAC, about a later fragment, or about
 * another ICMP error (RFC 1122, 3.2.2). Rate limits are off, as in the reference host.
 */
import { PACKET_HOST, RTN_BROADCAST, RTN_MULTICAST, type SkBuff } from '../structs.js'
import { TX_ICMP, transmit } from '../tx.js'

export const ICMP_DEST_UNREACH = 3
export const ICMP_TIME_EXCEEDED = 11
export const ICMP_PARAMETERPROB = 12
export const ICMP_NET_UNREACH = 0
export const ICMP_HOST_UNREACH = 1
export const ICMP_PROT_UNREACH = 2
export const ICMP_PORT_UNREACH = 3
export const ICMP_FRAG_NEEDED = 4
export const ICMP_SR_FAILED = 5
export const ICMP_PKT_FILTERED = 13

const IPPROTO_ICMP = 1

export function icmpSend(skb: SkBuff, type: number, code: number): void {
  if (skb.pktType !== PACKET_HOST) return
  if (skb.dst.type === RTN_BROADCAST || skb.dst.type === RTN_MULTICAST) return
  const { view, networkHeader } = skb
  if ((view.getUint16(networkHeader + 6) & 0x1fff) !== 0) return
  if (view.getUint8(networkHeader + 9) === IPPROTO_ICMP && isAboutError(skb)) return
  transmit(skb.dev, skb, TX_ICMP, type, code)
}

function isAboutError(skb: SkBuff): boolean {
  const { view, networkHeader } = skb
  const at = networkHeader + ((view.getUint8(networkHeader) & 15) << 2)
  if (at >= networkHeader + view.getUint16(networkHeader + 2)) return true
  const type = view.getUint8(at)
  // Everything that is not a query counts as an error (icmp_pointers[].error).
  return type === 3 || type === 4 || type === 5 || type === 11 || type === 12 || type > 18
}
