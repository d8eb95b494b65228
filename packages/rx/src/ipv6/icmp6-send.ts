/**
 * ICMPv6 errors that the host would send (`icmp6_send`): decides whether one is due, and counts it.
 *
 * None is sent about a packet to a group or to another's MAC (but for packets too big, and for unknown options
 * that ask for one), about one whose source is nobody's, or about another ICMPv6 error (RFC 4443, 2.4).
 */
import { PACKET_HOST, type SkBuff } from '../structs.js'
import { TX_ICMP6, transmit } from '../tx.js'
import { skipExtensionHeaders, skipped } from './exthdrs-core.js'
import { isMulticast6, isUnspecified6 } from './in6.js'

export const ICMPV6_DEST_UNREACH = 1
export const ICMPV6_PKT_TOOBIG = 2
export const ICMPV6_TIME_EXCEED = 3
export const ICMPV6_PARAMPROB = 4
export const ICMPV6_NOROUTE = 0
export const ICMPV6_ADM_PROHIBITED = 1
export const ICMPV6_NOT_NEIGHBOUR = 2
export const ICMPV6_PORT_UNREACH = 4
export const ICMPV6_HDR_FIELD = 0
export const ICMPV6_UNK_NEXTHDR = 1
export const ICMPV6_UNK_OPTION = 2
export const ICMPV6_HDR_INCOMP = 3

const NEXTHDR_ICMP = 58

/** `toGroupToo`: the error may answer a packet to a group. */
export function icmp6Send(skb: SkBuff, type: number, code: number, toGroupToo = false): void {
  const { view, networkHeader } = skb
  if (!toGroupToo && (skb.pktType !== PACKET_HOST || isMulticast6(view, networkHeader + 24))) return
  if (isMulticast6(view, networkHeader + 8) || isUnspecified6(view, networkHeader + 8)) return
  if (isAboutError(skb)) return
  transmit(skb.dev, skb, TX_ICMP6, type, code)
}

/** `is_ineligible`: an ICMPv6 error, also behind extension headers, or a message without its first byte. */
function isAboutError(skb: SkBuff): boolean {
  const { view, networkHeader } = skb
  const end = skb.offset + skb.len
  const at = skipExtensionHeaders(view, networkHeader + 40, end, view.getUint8(networkHeader + 6))
  if (at < 0 || skipped.nexthdr !== NEXTHDR_ICMP) return false
  return at >= end || view.getUint8(at) < 128
}
