/**
 * Reassembly of IPv4 (`ip_defrag`), for packets that are for this host.
 *
 * Queues are keyed by addresses, protocol, identification and interface. A queue whose source has sent
 * ipfrag_max_dist fragments of other datagrams since its last one starts anew: its identification has
 * probably wrapped around.
 */
import { DROP } from '../drop.js'
import type { FragQueue } from '../frag-queue.js'
import {
  FRAG_DUP,
  FRAG_OK,
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
  fragReinit,
  IPQ_SIZE,
} from '../inet-fragment.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import type { Net, SkBuff } from '../structs.js'

const FAMILY: FragFamily = {
  oks: MIB['Ip.ReasmOKs'],
  fails: MIB['Ip.ReasmFails'],
  timeouts: MIB['Ip.ReasmTimeout'],
  lost: DROP['NOT_SPECIFIED@ip_defrag'],
  timeoutHead: DROP['FRAG_REASM_TIMEOUT@ip_expire'],
  timeout: DROP['FRAG_REASM_TIMEOUT@inet_frag_rbtree_purge'],
  queueSize: IPQ_SIZE,
}
const DUP_FRAG = DROP['DUP_FRAG@ip_defrag']
const TOO_FAR = DROP['FRAG_TOO_FAR@inet_frag_rbtree_purge']
const REASM_REQDS = MIB['Ip.ReasmReqds']
const REASM_OVERLAPS = MIB['IpExt.ReasmOverlaps']

/** The longest packet. */
const IP_MAX = 65_535
const IP_MF = 0x2000
const IP_OFFSET = 0x1fff

const scratchKey = new Int32Array(4)

/**
 * True: `skb` is the whole datagram now. False: the frame waits, or was dropped. In one piece of more than 460 bytes of
 * bytecode, so that V8 calls it and keeps what it inlines for the handlers (`ipRcvSkb`).
 */
export function ipDefrag(skb: SkBuff): boolean {
  const net = skb.net
  const { view, networkHeader, transportHeader } = skb
  net.mib[REASM_REQDS]++
  const saddr = view.getInt32(networkHeader + 12)
  scratchKey[0] = saddr
  scratchKey[1] = view.getInt32(networkHeader + 16)
  scratchKey[2] = (view.getUint16(networkHeader + 4) << 8) | view.getUint8(networkHeader + 9)
  scratchKey[3] = skb.dev.ifindex
  const hash = (scratchKey[0] ^ Math.imul(scratchKey[1], 31) ^ Math.imul(scratchKey[2], 0x9e3779b1)) | 0
  const q =
    fragFind(net.frags4, hash, scratchKey) ??
    fragCreate(FAMILY, net, net.frags4, hash, scratchKey, net.sysctl.ipfragTime, saddr)
  if (q === null) {
    net.mib[FAMILY.fails]++
    kfreeSkbReason(skb, FAMILY.lost)
    return false
  }
  // ip_frag_queue
  if (tooFar(net, q)) fragReinit(FAMILY, net, net.frags4, q, net.sysctl.ipfragTime, TOO_FAR)
  const field = view.getUint16(networkHeader + 6)
  const start = (field & IP_OFFSET) << 3
  const more = (field & IP_MF) !== 0
  const length = skb.len - (transportHeader - networkHeader)
  const end = start + (more ? length & ~7 : length)
  if (!fragFits(q, start, end, more)) return discardQueue(skb, q)
  const inserted = fragInsert(net.frags4, q, skb, transportHeader, start, end)
  if (inserted === FRAG_DUP) {
    kfreeSkbReason(skb, DUP_FRAG)
    return false
  }
  if (inserted !== FRAG_OK) {
    net.mib[REASM_OVERLAPS]++
    return discardQueue(skb, q)
  }
  q.ecn |= 1 << (view.getUint8(networkHeader + 1) & 3)
  if (start === 0) fragKeepFirst(net.frags4, q, skb)
  return fragComplete(q) && reassemble(skb, q)
}

/** `ip_frag_too_far`. */
function tooFar(net: Net, q: FragQueue): boolean {
  const { peer } = q
  const max = net.sysctl.ipfragMaxDist
  if (peer === null || max === 0) return false
  const start = q.rid
  const end = ++peer.rid
  q.rid = end
  if (q.tailEnd < 0 || end - start <= max) return false
  net.mib[FAMILY.fails]++
  return true
}

function discardQueue(skb: SkBuff, q: FragQueue): boolean {
  fragDiscard(FAMILY, skb.net.frags4, q, skb)
  return false
}

/** `ip_frag_reasm`. */
function reassemble(skb: SkBuff, q: FragQueue): boolean {
  const ecn = fragReassemble(FAMILY, skb.net.frags4, q, skb, IP_MAX)
  if (ecn < 0) return false
  const { data, view, networkHeader } = skb
  skb.offset = networkHeader
  skb.len += skb.transportHeader - networkHeader
  view.setUint16(networkHeader + 2, skb.len)
  view.setUint16(networkHeader + 6, 0)
  data[networkHeader + 1] |= ecn
  return true
}

/** Ends the datagrams whose time is up (`ip_expire`). */
export function ipFragExpire(net: Net): void {
  fragExpire(FAMILY, net, net.frags4)
}
