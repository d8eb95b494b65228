/**
 * Reassembly of IPv4 (`ip_defrag`), for packets that are for this host.
 *
 * Queues are keyed by addresses, protocol, identification and interface. A queue whose source has sent
 * ipfrag_max_dist fragments of other datagrams since its last one starts anew: its identification has
 * probably wrapped around.
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
  fragReinit,
} from '../inet-fragment.js'
import { MIB } from '../mib.js'
import { consumeHeld, dropHeld, kfreeSkbReason } from '../skb-end.js'
import { CSUM_UNNECESSARY, type FragQueue, type Net, type SkBuff } from '../structs.js'

const NOT_SPECIFIED = DROP['NOT_SPECIFIED@ip_defrag']
const DUP_FRAG = DROP['DUP_FRAG@ip_defrag']
const TOO_FAR = DROP['FRAG_TOO_FAR@inet_frag_rbtree_purge']
const TIMEOUT_HEAD = DROP['FRAG_REASM_TIMEOUT@ip_expire']
const TIMEOUT = DROP['FRAG_REASM_TIMEOUT@inet_frag_rbtree_purge']
const REASM_REQDS = MIB['Ip.ReasmReqds']
const REASM_OKS = MIB['Ip.ReasmOKs']
const REASM_FAILS = MIB['Ip.ReasmFails']
const REASM_TIMEOUT = MIB['Ip.ReasmTimeout']
const REASM_OVERLAPS = MIB['IpExt.ReasmOverlaps']

const IP_MF = 0x2000
const IP_OFFSET = 0x1fff

const scratchKey = new Int32Array(4)

/** True: `skb` is the whole datagram now. False: the frame waits, or was dropped. */
export function ipDefrag(skb: SkBuff): boolean {
  const net = skb.net
  const { view, networkHeader } = skb
  net.mib[REASM_REQDS]++
  const saddr = view.getInt32(networkHeader + 12)
  scratchKey[0] = saddr
  scratchKey[1] = view.getInt32(networkHeader + 16)
  scratchKey[2] = (view.getUint16(networkHeader + 4) << 8) | view.getUint8(networkHeader + 9)
  scratchKey[3] = skb.dev.ifindex
  const hash = (scratchKey[0] ^ Math.imul(scratchKey[1], 31) ^ Math.imul(scratchKey[2], 0x9e3779b1)) | 0
  const q =
    fragFind(net.frags4, hash, scratchKey) ??
    fragCreate(net, net.frags4, hash, scratchKey, net.sysctl.ipfragTime, saddr)
  if (q === null) {
    net.mib[REASM_FAILS]++
    kfreeSkbReason(skb, NOT_SPECIFIED)
    return false
  }
  return queueFragment(skb, q)
}

/** `ip_frag_queue`. */
function queueFragment(skb: SkBuff, q: FragQueue): boolean {
  const net = skb.net
  if (tooFar(net, q)) fragReinit(net, net.frags4, q, net.sysctl.ipfragTime, TOO_FAR)
  const { view, networkHeader, transportHeader } = skb
  const field = view.getUint16(networkHeader + 6)
  const start = (field & IP_OFFSET) << 3
  let end = start + skb.len - (transportHeader - networkHeader)
  if ((field & IP_MF) === 0) {
    // The last one must not end before bytes that are there, nor elsewhere than a last one before it.
    if (end < q.len || (q.lastIn && end !== q.len)) return discardQueue(skb, q)
    q.lastIn = true
    q.len = end
  } else {
    end &= ~7
    if (end > q.len) {
      if (q.lastIn) return discardQueue(skb, q)
      q.len = end
    }
  }
  if (end === start) return discardQueue(skb, q)
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
  if (start === 0) {
    q.firstIn = true
    q.header = copyBytes(skb.data, networkHeader, transportHeader)
    q.pktType = skb.pktType
  }
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
  net.mib[REASM_FAILS]++
  return true
}

/** The queue is lost, and with it the fragment that came. */
function discardQueue(skb: SkBuff, q: FragQueue): boolean {
  const net = skb.net
  fragKill(net.frags4, q)
  consumeHeld(net, q.pieces.length)
  net.mib[REASM_FAILS]++
  kfreeSkbReason(skb, NOT_SPECIFIED)
  return false
}

/** `ip_frag_reasm`: the frame that completed the datagram becomes it; the other fragments end here. */
function reassemble(skb: SkBuff, q: FragQueue): boolean {
  const net = skb.net
  fragKill(net.frags4, q)
  const header = q.header as Uint8Array
  const total = header.length + q.len
  const ecn = ECN_TABLE[q.ecn]
  if (ecn < 0 || total > 65_535) {
    net.mib[REASM_FAILS]++
    consumeHeld(net, q.pieces.length)
    return false
  }
  net.held--
  consumeHeld(net, q.pieces.length - 1)
  skb.data = fragAssemble(header, q)
  skb.view = new DataView(skb.data.buffer)
  skb.view.setUint16(2, total)
  skb.view.setUint16(6, 0)
  skb.data[1] |= ecn
  skb.pktType = q.pktType
  skb.macHeader = 0
  skb.networkHeader = 0
  skb.offset = 0
  skb.transportHeader = header.length
  skb.len = total
  skb.flags &= ~CSUM_UNNECESSARY
  net.mib[REASM_OKS]++
  return true
}

/** Ends the datagrams whose time is up (`ip_expire`). */
export function ipFragExpire(net: Net): void {
  fragExpire(net, net.frags4, expire)
}

function expire(net: Net, q: FragQueue): void {
  net.mib[REASM_FAILS]++
  net.mib[REASM_TIMEOUT]++
  const head = q.firstIn ? 1 : 0
  dropHeld(net, head, TIMEOUT_HEAD)
  dropHeld(net, q.pieces.length - head, TIMEOUT)
}
