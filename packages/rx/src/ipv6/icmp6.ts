/**
 * ICMPv6 (`icmpv6_rcv`): as far as it is counted, and answered. Neighbour discovery and group membership change
 * nothing here: nothing is sent.
 *
 * Messages are counted by type (`net.icmp6InTypes`); Icmp6.InEchos and its like are read from there.
 */
import { ipv6CsumOk } from '../checksum.js'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { BY_ICMPV6, consumeSkb, kfreeSkbReason } from '../skb-end.js'
import { FRAGMENTED, type SkBuff } from '../structs.js'
import { fragmentsNeeded, TX_ICMP6, transmit } from '../tx.js'
import { udpLookupFlow6 } from '../udp-table.js'
import { isExtensionHeader, skipExtensionHeaders, skipped } from './exthdrs-core.js'
import { hasAddress, isMulticast6 } from './in6.js'

const BAD_CSUM = DROP['ICMP_CSUM@icmpv6_rcv']
const TOO_SMALL = DROP['PKT_TOO_SMALL@icmpv6_rcv']
const NOT_SPECIFIED = DROP['NOT_SPECIFIED@icmpv6_rcv']
const BAD_EXTHDR = DROP['IPV6_BAD_EXTHDR@icmpv6_rcv']
const NDISC_FRAG = DROP['IPV6_NDISC_FRAG@icmpv6_rcv']
const NDISC_HOP_LIMIT = DROP['IPV6_NDISC_HOP_LIMIT@icmpv6_rcv']
const NDISC_BAD_CODE = DROP['IPV6_NDISC_BAD_CODE@icmpv6_rcv']
const NO_SOCKET = DROP['NO_SOCKET@ping_rcv']
const IN_MSGS = MIB['Icmp6.InMsgs']
const IN_ERRORS = MIB['Icmp6.InErrors']
const IN_CSUM_ERRORS = MIB['Icmp6.InCsumErrors']
const FRAG_OKS = MIB['Ip6.FragOKs']
const FRAG_CREATES = MIB['Ip6.FragCreates']

const IPPROTO_ICMPV6 = 58
const IPPROTO_UDP = 17
/** See ipv4/icmp.ts. */
const WITHOUT_SOCKETS: readonly number[] = [6, 136, 255]
const IPV6_HEADER = 40
const FRAGMENT_HEADER = 8

const PKT_TOOBIG = 2
/** Types from here on are informational, those below are errors. */
const INFORMATIONAL = 128
const ECHO_REQUEST = 128
const ECHO_REPLY = 129
const MGM_QUERY = 130
const MGM_REPORT = 131
const ROUTER_SOLICITATION = 133
const NEIGHBOUR_SOLICITATION = 135
const NEIGHBOUR_ADVERTISEMENT = 136
const REDIRECT = 137
const EXT_ECHO_REPLY = 161

/**
 * The handler of next header 58. A reply to an echo is as long as the request, and leaves in fragments where that did not
 * come in one piece.
 *
 * In one piece of more than 460 bytes of bytecode: V8 calls it, and inlines into it what it calls, whatever came before it
 * (`ip6RcvSkb`).
 */
export function icmpv6Rcv(skb: SkBuff): number {
  const { net, dev, view, offset, len, mib } = skb
  mib[IN_MSGS]++
  if (!ipv6CsumOk(view, skb.networkHeader, offset, len, IPPROTO_ICMPV6)) {
    mib[IN_CSUM_ERRORS]++
    mib[IN_ERRORS]++
    net.drops[BAD_CSUM]++
    return 0
  }
  let type = 0
  if (len >= 8) {
    type = view.getUint8(offset)
    net.icmp6InTypes[type]++
  }
  if (len < 8 || (type === PKT_TOOBIG && len < 48)) {
    mib[IN_ERRORS]++
    net.drops[NOT_SPECIFIED]++
    return 0
  }
  if (type < INFORMATIONAL) return notify(skb)
  if (type >= ROUTER_SOLICITATION && type <= REDIRECT) return ndiscRcv(skb, type)
  switch (type) {
    case ECHO_REQUEST:
      transmit(dev, skb, TX_ICMP6, ECHO_REPLY, 0)
      if (len + IPV6_HEADER > dev.mtu) {
        mib[FRAG_OKS]++
        mib[FRAG_CREATES] += fragmentsNeeded(dev, len, IPV6_HEADER + FRAGMENT_HEADER)
      }
      net.outcomes[BY_ICMPV6]++
      break
    case ECHO_REPLY:
    case EXT_ECHO_REPLY:
      net.drops[NO_SOCKET]++
      break
    case MGM_QUERY:
    case MGM_REPORT:
      net.outcomes[BY_ICMPV6]++
      break
    default:
      net.drops[NOT_SPECIFIED]++
  }
  return 0
}

/** `icmpv6_notify`: an error about a packet that we are said to have sent. */
function notify(skb: SkBuff): number {
  const { view, offset, len } = skb
  const inner = offset + 8
  const end = offset + len
  if (inner + 40 > end) return icmpError(skb, TOO_SMALL)
  let at = inner + 40
  let nexthdr = view.getUint8(inner + 6)
  if (isExtensionHeader(nexthdr)) {
    at = skipExtensionHeaders(view, at, end, nexthdr)
    if (at < 0) return icmpError(skb, BAD_EXTHDR)
    nexthdr = skipped.nexthdr
  }
  if (at + 8 > end) return icmpError(skb, TOO_SMALL)
  // Which of our sockets sent it: the quoted packet's source is ours.
  if (WITHOUT_SOCKETS.includes(nexthdr)) skb.mib[IN_ERRORS]++
  else if (nexthdr === IPPROTO_UDP && udpLookupFlow6(skb.net, view, inner + 8, view.getInt32(at)) === null)
    skb.mib[IN_ERRORS]++
  return consumed(skb)
}

/** `ndisc_rcv`: never from beyond the link, never fragmented (RFC 4861, RFC 6980). */
function ndiscRcv(skb: SkBuff, type: number): number {
  const { view, offset, len, networkHeader } = skb
  if ((skb.flags & FRAGMENTED) !== 0) return dropped(skb, NDISC_FRAG)
  if (view.getUint8(networkHeader + 7) !== 255) return dropped(skb, NDISC_HOP_LIMIT)
  if (view.getUint8(offset + 1) !== 0) return dropped(skb, NDISC_BAD_CODE)
  if (type === NEIGHBOUR_SOLICITATION || type === NEIGHBOUR_ADVERTISEMENT) {
    if (len < 24) return dropped(skb, TOO_SMALL)
    if (isMulticast6(view, offset + 8)) return dropped(skb, NOT_SPECIFIED)
    if (type === NEIGHBOUR_SOLICITATION && hasAddress(skb.dev, view, offset + 8))
      transmit(skb.dev, skb, TX_ICMP6, NEIGHBOUR_ADVERTISEMENT, 0)
  }
  return consumed(skb)
}

function icmpError(skb: SkBuff, drop: number): number {
  skb.mib[IN_ERRORS]++
  return dropped(skb, drop)
}

function dropped(skb: SkBuff, drop: number): number {
  kfreeSkbReason(skb, drop)
  return 0
}

function consumed(skb: SkBuff): number {
  consumeSkb(skb, BY_ICMPV6)
  return 0
}
