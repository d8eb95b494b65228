/**
 * Reassembly of IPv6 (`ipv6_frag_rcv`): the handler of next header 44.
 *
 * Answers 1 when the packet goes on (whole, or never really a fragment), -1 when it waits or was dropped. Unlike
 * IPv4's, a source's other fragments do not matter, and a fragment that breaks the rules of RFC 8200 is answered.
 */
import { DROP } from '../drop.js'
import type { FragQueue } from '../frag-queue.js'
import {
  FRAG_DUP,
  FRAG_OK,
  FRAG_QUEUE_SIZE,
  type FragFamily,
  fragComplete,
  fragCreate,
  fragDiscard,
  fragExpire,
  fragFind,
  fragFits,
  fragInsert,
  fragKeepFirst,
  fragReassemble,
} from '../inet-fragment.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { FRAGMENTED, type Net, type SkBuff } from '../structs.js'
import { skipExtensionHeaders, skipped } from './exthdrs-core.js'
import { ICMPV6_HDR_FIELD, ICMPV6_HDR_INCOMP, ICMPV6_PARAMPROB, icmp6Send } from './icmp6-send.js'
import { isLinkLocal6, isMulticast6 } from './in6.js'

const FAMILY: FragFamily = {
  oks: MIB['Ip6.ReasmOKs'],
  fails: MIB['Ip6.ReasmFails'],
  timeouts: MIB['Ip6.ReasmTimeout'],
  lost: DROP['NOT_SPECIFIED@ipv6_frag_rcv'],
  timeoutHead: DROP['FRAG_REASM_TIMEOUT@ip6frag_expire_frag_queue'],
  timeout: DROP['FRAG_REASM_TIMEOUT@inet_frag_rbtree_purge'],
  queueSize: FRAG_QUEUE_SIZE,
}
const DUP_FRAG = DROP['DUP_FRAG@ipv6_frag_rcv']
const IN_HDR_ERRORS = MIB['Ip6.InHdrErrors']
const REASM_REQDS = MIB['Ip6.ReasmReqds']

const IP6_MF = 1
const IP6_OFFSET = 0xfff8
const IPV6_HEADER = 40
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
    mib[FAMILY.oks]++
    return 1
  }
  if (headersIncomplete(skb)) return badHeader(skb, ICMPV6_HDR_INCOMP)
  const hash = makeKey(skb)
  const q =
    fragFind(net.frags6, hash, scratchKey) ??
    fragCreate(FAMILY, net, net.frags6, hash, scratchKey, net.sysctl.ip6fragTime, null)
  if (q === null) {
    mib[FAMILY.fails]++
    kfreeSkbReason(skb, FAMILY.lost)
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
  const more = (field & IP6_MF) !== 0
  if (more && (end & 7) !== 0) return badHeader(skb, ICMPV6_HDR_FIELD)
  if (!fragFits(q, start, end, more)) return discardQueue(skb, q)
  const inserted = fragInsert(net.frags6, q, skb, transportHeader + 8, start, end)
  if (inserted === FRAG_DUP) {
    kfreeSkbReason(skb, DUP_FRAG)
    return -1
  }
  if (inserted !== FRAG_OK) return discardQueue(skb, q)
  q.ecn |= 1 << ((view.getUint16(networkHeader) >>> 4) & 3)
  if (start === 0) {
    fragKeepFirst(net.frags6, q, skb)
    q.nhoff = skb.nhoff
    q.nexthdr = view.getUint8(transportHeader)
  }
  return fragComplete(q) ? reassemble(skb, q) : -1
}

/** `ip6_frag_reasm`. */
function reassemble(skb: SkBuff, q: FragQueue): number {
  // Of the queue, which is over when it has become a datagram.
  const { nhoff, nexthdr } = q
  const ecn = fragReassemble(FAMILY, skb.net.frags6, q, skb, IPV6_HEADER + IPV6_MAXPLEN)
  if (ecn < 0) return -1
  const { data, view, networkHeader, transportHeader } = skb
  view.setUint16(networkHeader + 4, transportHeader - networkHeader + skb.len - IPV6_HEADER)
  data[networkHeader + 1] |= ecn << 4
  // The fragment header is gone; the one before it names what follows.
  data[networkHeader + nhoff] = nexthdr
  skb.offset = transportHeader
  skb.nhoff = nhoff
  skb.flags |= FRAGMENTED
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
  kfreeSkbReason(skb, FAMILY.lost)
  return -1
}

function discardQueue(skb: SkBuff, q: FragQueue): number {
  fragDiscard(FAMILY, skb.net.frags6, q, skb)
  return -1
}

/** Ends the datagrams whose time is up (`ip6frag_expire_frag_queue`). */
export function ip6FragExpire(net: Net): void {
  fragExpire(FAMILY, net, net.frags6)
}
