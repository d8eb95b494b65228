/**
 * IPv6 extension headers (exthdrs.c): hop-by-hop options, destination options, routing headers.
 *
 * Hop-by-hop options are parsed before routing (`ipv6_parse_hopopts`), the others as protocols that ask for the
 * next header by answering 1. Nothing is processed but the jumbo option; options are checked for form and for
 * what their two top bits want done when they are unknown (RFC 8200, 4.2).
 */
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { PACKET_HOST, type SkBuff } from '../structs.js'
import { ICMPV6_HDR_FIELD, ICMPV6_PARAMPROB, ICMPV6_UNK_OPTION, icmp6Send } from './icmp6-send.js'
import { isMulticast6 } from './in6.js'

const BAD_HOPOPTS = DROP['NOT_SPECIFIED@ipv6_parse_hopopts']
const BAD_TLV = DROP['IP_INHDR@ip6_parse_tlv']
const TLV_TOO_SMALL = DROP['PKT_TOO_SMALL@ip6_parse_tlv']
const UNKNOWN_OPTION = DROP['UNHANDLED_PROTO@ip6_tlvopt_unknown']
const BAD_DESTOPT = DROP['NOT_SPECIFIED@ipv6_destopt_rcv']
const BAD_RTHDR = DROP['NOT_SPECIFIED@ipv6_rthdr_rcv']
const IN_HDR_ERRORS = MIB['Ip6.InHdrErrors']
const IN_ADDR_ERRORS = MIB['Ip6.InAddrErrors']

const TLV_PAD1 = 0
const TLV_PADN = 1
const TLV_ROUTERALERT = 5
const TLV_CALIPSO = 7
const TLV_IOAM = 49
const TLV_JUMBO = 194

/** Options beside padding that a header may hold (max_hbh_opts_cnt, max_dst_opts_cnt). */
const MAX_OPTIONS = 8
/** RFC 4942, 2.1.9.5: padding aligns to 8 bytes, so more is a covert channel. */
const MAX_PADDING = 7
const IPV6_MAXPLEN = 65_535

const SRCRT_RPL = 3
const SRCRT_SEGMENT = 4

/** Parses the hop-by-hop header behind the IPv6 header. False: the packet has been dropped, InHdrErrors not counted. */
export function ipv6ParseHopopts(skb: SkBuff): boolean {
  const length = headerLength(skb)
  if (length === 0) {
    kfreeSkbReason(skb, BAD_HOPOPTS)
    return false
  }
  if (!parseTlv(skb, length, true)) return false
  skb.transportHeader += length
  skb.nhoff = 40
  return true
}

/** The handler of next header 60. */
export function ipv6DestoptRcv(skb: SkBuff): number {
  const length = headerLength(skb)
  if (length === 0) {
    skb.mib[IN_HDR_ERRORS]++
    kfreeSkbReason(skb, BAD_DESTOPT)
    return -1
  }
  if (!parseTlv(skb, length, false)) {
    skb.mib[IN_HDR_ERRORS]++
    return -1
  }
  return nextHeader(skb, length)
}

/**
 * The handler of next header 43. Segment routing headers are not accepted (seg6_enabled, rpl_seg_enabled); of
 * others only those that have done their work.
 */
export function ipv6RthdrRcv(skb: SkBuff): number {
  const { view, transportHeader, mib } = skb
  const length = headerLength(skb)
  if (length === 0) {
    mib[IN_HDR_ERRORS]++
    kfreeSkbReason(skb, BAD_RTHDR)
    return -1
  }
  if (isMulticast6(view, skb.networkHeader + 24) || skb.pktType !== PACKET_HOST) {
    mib[IN_ADDR_ERRORS]++
    kfreeSkbReason(skb, BAD_RTHDR)
    return -1
  }
  const type = view.getUint8(transportHeader + 2)
  if (type === SRCRT_SEGMENT || type === SRCRT_RPL) {
    kfreeSkbReason(skb, BAD_RTHDR)
    return -1
  }
  if (view.getUint8(transportHeader + 3) !== 0) {
    mib[IN_HDR_ERRORS]++
    icmp6Send(skb, ICMPV6_PARAMPROB, ICMPV6_HDR_FIELD)
    kfreeSkbReason(skb, BAD_RTHDR)
    return -1
  }
  return nextHeader(skb, length)
}

/** Steps over the header; the next-header byte is its first. */
function nextHeader(skb: SkBuff, length: number): number {
  skb.nhoff = skb.transportHeader - skb.networkHeader
  skb.transportHeader += length
  return 1
}

/** Length of the extension header at `transportHeader` in bytes; 0: it does not end within the packet. */
function headerLength(skb: SkBuff): number {
  const left = skb.offset + skb.len - skb.transportHeader
  if (left < 8) return 0
  const length = (skb.view.getUint8(skb.transportHeader + 1) + 1) << 3
  return length > left ? 0 : length
}

/** `ip6_parse_tlv`. False: the packet has been dropped. */
function parseTlv(skb: SkBuff, length: number, hopByHop: boolean): boolean {
  const { view } = skb
  const end = skb.transportHeader + length
  let at = skb.transportHeader + 2
  let padding = 0
  let options = 0
  while (at < end) {
    const option = view.getUint8(at)
    if (option === TLV_PAD1) {
      if (++padding > MAX_PADDING) return badTlv(skb)
      at++
      continue
    }
    if (at + 2 > end) return badTlv(skb)
    const optionLength = view.getUint8(at + 1) + 2
    if (at + optionLength > end) return badTlv(skb)
    if (option === TLV_PADN) {
      padding += optionLength
      if (padding > MAX_PADDING || !allZero(view, at + 2, at + optionLength)) return badTlv(skb)
    } else {
      if (++options > MAX_OPTIONS) return badTlv(skb)
      if (!(hopByHop ? hopOption(skb, at, option) : unknownOption(skb, option))) return false
      padding = 0
    }
    at += optionLength
  }
  return true
}

/** An option of the hop-by-hop header. False: the packet has been dropped. */
function hopOption(skb: SkBuff, at: number, option: number): boolean {
  const { view } = skb
  const length = view.getUint8(at + 1)
  switch (option) {
    case TLV_ROUTERALERT:
      return length === 2 || badTlv(skb)
    case TLV_IOAM:
      return ((at - skb.networkHeader) & 3) === 0 || badTlv(skb)
    case TLV_CALIPSO:
      // No labelled networking here: calipso_validate refuses every label, as IPv4's CIPSO.
      return badTlv(skb)
    case TLV_JUMBO:
      return jumboOption(skb, at, length)
    default:
      return unknownOption(skb, option)
  }
}

/** `ipv6_hop_jumbo` (RFC 2675): the length is in the option, is beyond 65,535, and the header's is 0. */
function jumboOption(skb: SkBuff, at: number, length: number): boolean {
  const { view, networkHeader } = skb
  if (length !== 4 || ((at - networkHeader) & 3) !== 2) return badTlv(skb)
  const payload = view.getUint32(at + 2)
  if (payload <= IPV6_MAXPLEN || view.getUint16(networkHeader + 4) !== 0) {
    icmp6Send(skb, ICMPV6_PARAMPROB, ICMPV6_HDR_FIELD)
    return badTlv(skb)
  }
  if (payload > skb.len - 40) {
    kfreeSkbReason(skb, TLV_TOO_SMALL)
    return false
  }
  skb.len = payload + 40
  return true
}

/** `ip6_tlvopt_unknown`: skip, drop, drop and report, drop and report unless it came to a group. */
function unknownOption(skb: SkBuff, option: number): boolean {
  const action = option >>> 6
  if (action === 0) return true
  const toGroup = isMulticast6(skb.view, skb.networkHeader + 24)
  if (action === 2 || (action === 3 && !toGroup))
    icmp6Send(skb, ICMPV6_PARAMPROB, ICMPV6_UNK_OPTION, action === 2)
  kfreeSkbReason(skb, UNKNOWN_OPTION)
  return false
}

function badTlv(skb: SkBuff): boolean {
  kfreeSkbReason(skb, BAD_TLV)
  return false
}

function allZero(view: DataView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (view.getUint8(at) !== 0) return false
  return true
}
