/**
 * Reassembly that IPv4 and IPv6 share (inet_fragment.c): queues by key, their expiry, and the rule for overlaps.
 *
 * RFC 5722 with erratum 3089: a fragment whose bytes are all there already is dropped and the queue lives; one
 * that overlaps in part costs the whole queue. "All there" is judged by runs, which grow only at the end of the
 * datagram, as in Linux. Bytes are copied, because frames lie in buffers that are reused. Memory is bounded by
 * ipfrag_high_thresh: beyond it new datagrams are refused until old ones time out.
 */
import { copyBytes } from './bytes.js'
import { type FragPeer, FragQueue, type FragTable } from './frag-queue.js'
import { consumeHeld, dropHeld, kfreeSkbReason } from './skb-end.js'
import { CLOCK_NOW, CSUM_UNNECESSARY, type Net, type SkBuff } from './structs.js'

export const FRAG_OK = 0
export const FRAG_DUP = 1
export const FRAG_OVERLAP = 2

/** Where a family counts (MIB), and what it calls its drops (DROP). */
export interface FragFamily {
  readonly oks: number
  readonly fails: number
  readonly timeouts: number
  readonly lost: number
  /** Of a queue that timed out: its first fragment, and the others. */
  readonly timeoutHead: number
  readonly timeout: number
  /** Bytes that a queue itself takes. */
  readonly queueSize: number
}

/** By codepoints seen, a bit each: which ECN field the datagram gets; -1: they contradict (RFC 3168, 5.3). */
const ECN_TABLE: readonly number[] = Array.from({ length: 16 }, (_, seen) => {
  const NOT_ECT = 1
  const CE = 8
  if ((seen & NOT_ECT) !== 0) return seen === NOT_ECT ? 0 : -1
  return (seen & CE) !== 0 && seen !== CE ? 3 : 0
})

/** More sources than this are not told apart (inet_peer_threshold, in effect). */
const MAX_PEERS = 65_536

/** The queue with this key, or null. */
export function fragFind(table: FragTable, hash: number, key: Int32Array): FragQueue | null {
  for (let q = table.byHash.get(hash) ?? null; q !== null; q = q.chain) if (sameKey(q.key, key)) return q
  return null
}

/** A new queue, or null when too much is waiting already. `peer`: the source's word, to count its fragments. */
export function fragCreate(
  family: FragFamily,
  net: Net,
  table: FragTable,
  hash: number,
  key: Int32Array,
  timeout: number,
  peer: number | null,
): FragQueue | null {
  if (table.memory > net.sysctl.ipfragHighThresh) return null
  const q = new FragQueue(
    hash,
    key.slice(),
    net.clock[CLOCK_NOW] + timeout,
    peer === null ? null : getPeer(table, peer),
  )
  q.memory = family.queueSize
  table.memory += q.memory
  q.chain = table.byHash.get(hash) ?? null
  table.byHash.set(hash, q)
  table.queues++
  append(table, q)
  return q
}

/** Takes the queue out of the table; its fragments are the caller's to account for. */
export function fragKill(table: FragTable, q: FragQueue): void {
  const first = table.byHash.get(q.hash)
  if (first === q) {
    if (q.chain === null) table.byHash.delete(q.hash)
    else table.byHash.set(q.hash, q.chain)
  } else {
    for (let other = first ?? null; other !== null; other = other.chain)
      if (other.chain === q) other.chain = q.chain
  }
  table.queues--
  table.memory -= q.memory
  unlink(table, q)
}

/** Empties a queue that goes on with what comes next (`ip_frag_reinit`); its fragments are dropped. */
export function fragReinit(
  family: FragFamily,
  net: Net,
  table: FragTable,
  q: FragQueue,
  timeout: number,
  drop: number,
): void {
  dropHeld(net, q.pieces.length, drop)
  table.memory += family.queueSize - q.memory
  q.memory = family.queueSize
  q.pieces = []
  q.runs = []
  q.tailEnd = -1
  q.meat = 0
  q.len = 0
  q.firstIn = false
  q.lastIn = false
  q.ecn = 0
  q.header = null
  unlink(table, q)
  q.expires = net.clock[CLOCK_NOW] + timeout
  append(table, q)
}

/**
 * Notes that a fragment has the bytes `start` to `end` of its datagram, the last ones when no `more` follow. False:
 * it is empty, or says otherwise than those before it where the datagram ends; then the queue is lost.
 */
export function fragFits(q: FragQueue, start: number, end: number, more: boolean): boolean {
  if (!more) {
    if (end < q.len || (q.lastIn && end !== q.len)) return false
    q.lastIn = true
    q.len = end
  } else if (end > q.len) {
    if (q.lastIn) return false
    q.len = end
  }
  return end !== start
}

/**
 * Adds the bytes `start` to `end` of the datagram, which lie at `at` of the frame, and holds the frame
 * (`inet_frag_queue_insert`). On FRAG_DUP and FRAG_OVERLAP nothing was added.
 */
export function fragInsert(
  table: FragTable,
  q: FragQueue,
  skb: SkBuff,
  at: number,
  start: number,
  end: number,
): number {
  const { runs } = q
  if (q.tailEnd < end) {
    if (start < q.tailEnd) return FRAG_OVERLAP
    if (start === q.tailEnd) runs[runs.length - 1].end = end
    else runs.push({ start, end })
    q.tailEnd = end
  } else {
    let i = 0
    while (i < runs.length && runs[i].end <= start) i++
    if (i < runs.length && end > runs[i].start)
      return start >= runs[i].start && end <= runs[i].end ? FRAG_DUP : FRAG_OVERLAP
    runs.splice(i, 0, { start, end })
  }
  const length = end - start
  q.pieces.push({ offset: start, bytes: copyBytes(skb.data, at, at + length) })
  q.meat += length
  const memory = truesize(at + length - skb.macHeader)
  q.memory += memory
  table.memory += memory
  skb.net.held++
  return FRAG_OK
}

/** Whether all bytes are there. */
export function fragComplete(q: FragQueue): boolean {
  return q.firstIn && q.lastIn && q.meat === q.len
}

/** Keeps what the datagram has of its first fragment: all up to the fragmentable part, and for whom it came. */
export function fragKeepFirst(q: FragQueue, skb: SkBuff): void {
  q.firstIn = true
  q.pktType = skb.pktType
  q.header = copyBytes(skb.data, skb.networkHeader, skb.transportHeader)
}

/** The queue is lost, and with it the fragment that came. */
export function fragDiscard(family: FragFamily, table: FragTable, q: FragQueue, skb: SkBuff): void {
  fragKill(table, q)
  consumeHeld(skb.net, q.pieces.length)
  skb.mib[family.fails]++
  kfreeSkbReason(skb, family.lost)
}

/**
 * The frame that completed the datagram becomes it, from its network header on; the other fragments end here. Answers
 * its ECN field; -1: its fragments contradict each other in that, or it is longer than `most` bytes, and is lost.
 */
export function fragReassemble(
  family: FragFamily,
  table: FragTable,
  q: FragQueue,
  skb: SkBuff,
  most: number,
): number {
  const { net, mib } = skb
  fragKill(table, q)
  const header = q.header as Uint8Array
  const ecn = ECN_TABLE[q.ecn]
  if (ecn < 0 || header.length + q.len > most) {
    mib[family.fails]++
    consumeHeld(net, q.pieces.length)
    return -1
  }
  net.held--
  consumeHeld(net, q.pieces.length - 1)
  skb.data = assemble(header, q)
  skb.view = new DataView(skb.data.buffer)
  skb.pktType = q.pktType
  skb.macHeader = 0
  skb.networkHeader = 0
  skb.transportHeader = header.length
  skb.flags &= ~CSUM_UNNECESSARY
  mib[family.oks]++
  return ecn
}

/** The datagram: `header`, then the fragments' bytes in order. */
function assemble(header: Uint8Array, q: FragQueue): Uint8Array {
  const out = new Uint8Array(header.length + q.len)
  out.set(header)
  for (const piece of q.pieces) out.set(piece.bytes, header.length + piece.offset)
  return out
}

/** Ends the queues whose time is up. */
export function fragExpire(family: FragFamily, net: Net, table: FragTable): void {
  let q = table.oldest
  while (q !== null && q.expires <= net.clock[CLOCK_NOW]) {
    const { next } = q
    fragKill(table, q)
    net.mib[family.fails]++
    net.mib[family.timeouts]++
    const head = q.firstIn ? 1 : 0
    dropHeld(net, head, family.timeoutHead)
    dropHeld(net, q.pieces.length - head, family.timeout)
    q = next
  }
}

/** Bytes of struct ipq and struct frag_queue. */
export const IPQ_SIZE = 200
export const FRAG_QUEUE_SIZE = 184

/** sk_buff and skb_shared_info; what a device reserves in front; the allocator's least buffer for frames. */
const SK_BUFF = 256
const SHARED_INFO = 320
const HEADROOM = 16
const SMALL_HEAD = 576

/** Memory that a frame of `length` bytes takes in Linux (skb->truesize): least buffer, or the next power of 2. */
export function truesize(length: number): number {
  const needed = length + HEADROOM + SHARED_INFO
  let buffer = SMALL_HEAD
  if (needed > buffer) for (buffer = 1024; buffer < needed; ) buffer *= 2
  return SK_BUFF + buffer
}

function getPeer(table: FragTable, source: number): FragPeer {
  let peer = table.peers.get(source)
  if (peer === undefined) {
    if (table.peers.size >= MAX_PEERS) table.peers.delete(table.peers.keys().next().value as number)
    peer = { rid: 0 }
    table.peers.set(source, peer)
  }
  return peer
}

function sameKey(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

function append(table: FragTable, q: FragQueue): void {
  q.prev = table.newest
  q.next = null
  if (table.newest === null) table.oldest = q
  else table.newest.next = q
  table.newest = q
}

function unlink(table: FragTable, q: FragQueue): void {
  if (q.prev === null) table.oldest = q.next
  else q.prev.next = q.next
  if (q.next === null) table.newest = q.prev
  else q.next.prev = q.prev
  q.prev = null
  q.next = null
}
