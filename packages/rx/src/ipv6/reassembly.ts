/**
 * Reassembly of IPv6 (`ipv6_frag_rcv`): the handler of next header 44.
 *
 * Answers 1 when the packet goes on (whole, or never really a fragment), -1 when it waits or was dropped. Unlike
 * IPv4's, a source's other fragments do not matter, and a fragment that breaks the rules of RFC 8200 is answered.
 */
import { copyBytes } from '../bytes.js'
import { DROP } from '../drop.js'
import {
  ECN_TABLE,
  FRAG_DUP,
  FRAG_OK,
  fragAssemble,
  fragComplete,
  fragCreate,
  fragExpire,
  fragFind,
  fragInsert,
  fragKill,
} from '../inet-fragment.js'
import { MIB } from '../mib.js'
import { consumeHeld, dropHeld, kfreeSkbReason } from '../skb-end.js'
import { CSUM_UNNECESSARY, FRAGMENTED, type FragQueue, type Net, type SkBuff } from '../structs.js'
import { skipExtensionHeaders, skipped } from './exthdrs.js'
import { ICMPV6_HDR_FIELD, ICMPV6_HDR_INCOMP, ICMPV6_PARAMPROB, icmp6Send } from './icmp6-send.js'
import { isLinkLocal6, isMulticast6 } from './in6.js'

const NOT_SPECIFIED = DROP['NOT_SPECIFIED@ipv6_frag_rcv']
const DUP_FRAG = DROP['DUP_FRAG@ipv6_frag_rcv']
const TIMEOUT_HEAD = DROP['FRAG_REASM_TIMEOUT@ip6frag_expire_frag_queue']
const TIMEOUT = DROP['FRAG_REASM_TIMEOUT@inet_frag_rbtree_purge']
const IN_HDR_ERRORS = MIB['Ip6.InHdrErrors']
const REASM_REQDS = MIB['Ip6.ReasmReqds']
const REASM_OKS = MIB['Ip6.ReasmOKs']
const REASM_FAILS = MIB['Ip6.ReasmFails']
const REASM_TIMEOUT = MIB['Ip6.ReasmTimeout']

const IP6_MF = 1
const IP6_OFFSET = 0xfff8
const IPV6_MAXPLEN = 65_535
const NEXTHDR_TCP = 6
const NEXTHDR_UDP = 17
const NEXTHDR_ICMP = 58

const scratchKey = new Int32Array(10)

export function ipv6FragRcv(skb: SkBuff): number {
  const { net, view, networkHeader, transportHeader, mib } = skb
  if ((skb.flags & FRAGMENTED) !== 0) return badHeader(skb, ICMPV6_HDR_FIELD)
  mib[REASM_REQDS]++
  // A jumbogram is never fragmented.
  if (view.getUint16(networkHeader + 4) === 0 || skb.len < 8) return badHeader(skb, ICMPV6_HDR_FIELD)
  const field = view.getUint16(transportHeader + 2)
  if ((field & (IP6_OFFSET | IP6_MF)) === 0) {
    // Atomic (RFC 6946): goes on by itself, whatever waits.
    skb.nhoff = transportHeader - networkHeader
    skb.transportHeader += 8
    skb.flags |= FRAGMENTED
    mib[REASM_OKS]++
    return 1
  }
  if (headersIncomplete(skb)) return badHeader(skb, ICMPV6_HDR_INCOMP)
  const hash = makeKey(skb)
  const q =
    fragFind(net.frags6, hash, scratchKey) ??
    fragCreate(net, net.frags6, hash, scratchKey, net.sysctl.ip6fragTime, null)
  if (q === null) {
    mib[REASM_FAILS]++
    kfreeSkbReason(skb, NOT_SPECIFIED)
    return -1
  }
  return queueFragment(skb, q, field)
}

/** Addresses, identification, and the interface where the address alone does not name a host. */
function makeKey(skb: SkBuff): number {
  const { view, networkHeader, transportHeader } = skb
  let hash = 0
  for (let word = 0; word < 8; word++) {
    scratchKey[word] = view.getInt32(networkHeader + 8 + 4 * word)
    hash = Math.imul(hash ^ scratchKey[word], 0x9e3779b1)
  }
  const daddr = networkHeader + 24
  scratchKey[8] = view.getInt32(transportHeader + 4)
  scratchKey[9] = isMulticast6(view, daddr) || isLinkLocal6(view, daddr) ? skb.dev.ifindex : 0
  return (hash ^ scratchKey[8]) | 0
}

/** `ip6_frag_queue`. */
function queueFragment(skb: SkBuff, q: FragQueue, field: number): number {
  const { net, view, networkHeader, transportHeader } = skb
  const start = field & IP6_OFFSET
  // What the header's payload length leaves behind the fragment header.
  const end = start + view.getUint16(networkHeader + 4) - (transportHeader + 8 - networkHeader - 40)
  if (end > IPV6_MAXPLEN) return badHeader(skb, ICMPV6_HDR_FIELD)
  if ((field & IP6_MF) === 0) {
    if (end < q.len || (q.lastIn && end !== q.len)) return discardQueue(skb, q)
    q.lastIn = true
    q.len = end
  } else {
    if ((end & 7) !== 0) return badHeader(skb, ICMPV6_HDR_FIELD)
    if (end > q.len) {
      if (q.lastIn) return discardQueue(skb, q)
      q.len = end
    }
  }
  if (end === start) return discardQueue(skb, q)
  const inserted = fragInsert(net.frags6, q, skb, transportHeader + 8, start, end)
  if (inserted === FRAG_DUP) {
    kfreeSkbReason(skb, DUP_FRAG)
    return -1
  }
  if (inserted !== FRAG_OK) return discardQueue(skb, q)
  q.ecn |= 1 << ((view.getUint16(networkHeader) >>> 4) & 3)
  if (start === 0) {
    q.firstIn = true
    q.nhoff = skb.nhoff
    q.header = copyBytes(skb.data, networkHeader, transportHeader)
    q.pktType = skb.pktType
    // The fragment header goes; the one before it names what follows.
    q.header[skb.nhoff] = view.getUint8(transportHeader)
  }
  return fragComplete(q) ? reassemble(skb, q) : -1
}

/** `ip6_frag_reasm`. */
function reassemble(skb: SkBuff, q: FragQueue): number {
  const { net, mib } = skb
  fragKill(net.frags6, q)
  const header = q.header as Uint8Array
  const payload = header.length - 40 + q.len
  const ecn = ECN_TABLE[q.ecn]
  if (ecn < 0 || payload > IPV6_MAXPLEN) {
    mib[REASM_FAILS]++
    consumeHeld(net, q.pieces.length)
    return -1
  }
  net.held--
  consumeHeld(net, q.pieces.length - 1)
  skb.data = fragAssemble(header, q)
  skb.view = new DataView(skb.data.buffer)
  skb.view.setUint16(4, payload)
  skb.data[1] |= ecn << 4
  skb.pktType = q.pktType
  skb.macHeader = 0
  skb.networkHeader = 0
  skb.transportHeader = header.length
  skb.offset = header.length
  skb.len = q.len
  skb.nhoff = q.nhoff
  skb.flags = (skb.flags & ~CSUM_UNNECESSARY) | FRAGMENTED
  mib[REASM_OKS]++
  return 1
}

/**
 * `ipv6frag_thdr_truncated`: the first fragment holds all headers up to the transport's (RFC 8200, 4.5).
 */
function headersIncomplete(skb: SkBuff): boolean {
  const { view, networkHeader } = skb
  const end = skb.offset + skb.len
  const at = skipExtensionHeaders(view, networkHeader + 40, end, view.getUint8(networkHeader + 6))
  if (at < 0 || skipped.fragmentOffset !== 0) return false
  return at + leastHeader(skipped.nexthdr) > end
}

function leastHeader(nexthdr: number): number {
  if (nexthdr === NEXTHDR_TCP) return 20
  return nexthdr === NEXTHDR_UDP || nexthdr === NEXTHDR_ICMP ? 8 : 1
}

function badHeader(skb: SkBuff, code: number): number {
  skb.mib[IN_HDR_ERRORS]++
  icmp6Send(skb, ICMPV6_PARAMPROB, code)
  kfreeSkbReason(skb, NOT_SPECIFIED)
  return -1
}

/** The queue is lost, and with it the fragment that came. */
function discardQueue(skb: SkBuff, q: FragQueue): number {
  const { net } = skb
  fragKill(net.frags6, q)
  consumeHeld(net, q.pieces.length)
  skb.mib[REASM_FAILS]++
  kfreeSkbReason(skb, NOT_SPECIFIED)
  return -1
}

/** Ends the datagrams whose time is up (`ip6frag_expire_frag_queue`). */
export function ip6FragExpire(net: Net): void {
  fragExpire(net, net.frags6, expire)
}

function expire(net: Net, q: FragQueue): void {
  net.mib[REASM_FAILS]++
  net.mib[REASM_TIMEOUT]++
  const head = q.firstIn ? 1 : 0
  dropHeld(net, head, TIMEOUT_HEAD)
  dropHeld(net, q.pieces.length - head, TIMEOUT)
}
