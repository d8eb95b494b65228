/**
 * Reassembly that IPv4 and IPv6 share (inet_fragment.c): queues by key, their expiry, and the rule for overlaps.
 *
 * RFC 5722 with erratum 3089: a fragment whose bytes are all there already is dropped and the queue lives; one
 * that overlaps in part costs the whole queue. "All there" is judged by runs, which grow only at the end of the
 * datagram, as in Linux. Bytes are copied, because frames lie in buffers that are reused: once, to where they belong
 * in the datagram. Memory is bounded by ipfrag_high_thresh: beyond it new datagrams are refused until old ones time
 * out; what waits takes at most four times what the kernel would count for it (skb->truesize).
 */
import { copyBytes } from './bytes.js'
import {
  type FragBuffer,
  type FragPeer,
  type FragQueue,
  type FragTable,
  HEADROOM,
  LEAST_ROOM,
} from './frag-queue.js'
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
  for (let q = table.buckets[table.bucket(hash)]; q !== null; q = q.chain)
    if (q.hash === hash && sameKey(q.key, key)) return q
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
  const q = table.takeQueue()
  q.hash = hash
  q.key.set(key)
  q.peer = peer === null ? null : getPeer(table, peer)
  q.rid = 0
  q.expires = net.clock[CLOCK_NOW] + timeout
  q.memory = family.queueSize
  table.memory += q.memory
  const bucket = table.bucket(hash)
  q.chain = table.buckets[bucket]
  table.buckets[bucket] = q
  table.queues++
  append(table, q)
  return q
}

/** Takes the queue out of the table and ends it; its frames are the caller's to account for. */
function fragKill(table: FragTable, q: FragQueue): void {
  const bucket = table.bucket(q.hash)
  const first = table.buckets[bucket] as FragQueue
  if (first === q) table.buckets[bucket] = q.chain
  else {
    let other = first
    while (other.chain !== q) other = other.chain as FragQueue
    other.chain = q.chain
  }
  q.chain = null
  table.queues--
  table.memory -= q.memory
  unlink(table, q)
  empty(table, q)
  q.peer = null
  table.giveQueue(q)
}

/** Forgets all fragments. */
function empty(table: FragTable, q: FragQueue): void {
  if (q.buffer !== null) table.buffers.give(q.buffer)
  q.buffer = null
  // Setting a length is a call into the runtime.
  if (q.strays.length > 0) q.strays.length = 0
  q.frames = 0
  q.runEnd = 0
  q.tailEnd = -1
  q.meat = 0
  q.len = 0
  q.firstIn = false
  q.lastIn = false
  q.ecn = 0
  q.longHeader = null
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
  dropHeld(net, q.frames, drop)
  table.memory += family.queueSize - q.memory
  q.memory = family.queueSize
  empty(table, q)
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
  const { runs, runEnd } = q
  if (q.tailEnd < end) {
    if (start < q.tailEnd) return FRAG_OVERLAP
    if (start === q.tailEnd) runs[runEnd - 1] = end
    else insertRun(q, runEnd, start, end)
    q.tailEnd = end
  } else {
    let i = 0
    while (i < runEnd && runs[i + 1] <= start) i += 2
    if (i < runEnd && end > runs[i]) return start >= runs[i] && end <= runs[i + 1] ? FRAG_DUP : FRAG_OVERLAP
    insertRun(q, i, start, end)
  }
  const length = end - start
  const memory = truesize(at + length - skb.macHeader)
  q.memory += memory
  table.memory += memory
  store(table, q, skb, at, start, length)
  q.meat += length
  q.frames++
  skb.net.held++
  return FRAG_OK
}

/** Puts a run in front of the one at `i`. */
function insertRun(q: FragQueue, i: number, start: number, end: number): void {
  const { runs } = q
  while (runs.length < q.runEnd + 2) runs.push(0)
  for (let k = q.runEnd - 1; k >= i; k--) runs[k + 2] = runs[k]
  runs[i] = start
  runs[i + 1] = end
  q.runEnd += 2
}

/** Copies the bytes to where they belong; those that would ask for more memory than has been sent wait aside. */
function store(table: FragTable, q: FragQueue, skb: SkBuff, at: number, start: number, length: number): void {
  const end = start + length
  if (end > LEAST_ROOM && end > 2 * q.memory) {
    q.strays.push({ start, bytes: copyBytes(skb.data, at, at + length) })
    return
  }
  // The first of several will be followed by at least as much.
  const room = q.buffer === null && start === 0 && !q.lastIn ? 2 * end : end
  const buffer = makeRoom(table, q, room)
  if (length <= FEW_BYTES) copyWords(skb.view, at, buffer.view, HEADROOM + start, length)
  else buffer.data.set(table.view(skb.data, at, length), HEADROOM + start)
}

/** So few are copied faster in place: a copy by the engine takes a view, which is an object, and two calls. */
const FEW_BYTES = 64

function copyWords(from: DataView, at: number, to: DataView, start: number, length: number): void {
  let i = 0
  for (; i <= length - 4; i += 4) to.setInt32(start + i, from.getInt32(at + i))
  for (; i < length; i++) to.setUint8(start + i, from.getUint8(at + i))
}

/** The queue's buffer, with room for `length` bytes at least. */
function makeRoom(table: FragTable, q: FragQueue, length: number): FragBuffer {
  const { buffer } = q
  if (buffer !== null && buffer.room >= length) return buffer
  const larger = table.buffers.take(length)
  if (buffer !== null) {
    larger.data.set(buffer.data)
    table.buffers.give(buffer)
  }
  q.buffer = larger
  return larger
}

/** Whether all bytes are there. */
export function fragComplete(q: FragQueue): boolean {
  return q.firstIn && q.lastIn && q.meat === q.len
}

/** Keeps what the datagram has of its first fragment: all up to the fragmentable part, and for whom it came. */
export function fragKeepFirst(table: FragTable, q: FragQueue, skb: SkBuff): void {
  const { data, view, networkHeader, transportHeader } = skb
  const length = transportHeader - networkHeader
  q.firstIn = true
  q.pktType = skb.pktType
  q.headerLength = length
  if (length > HEADROOM) {
    q.longHeader = copyBytes(data, networkHeader, transportHeader)
    return
  }
  // Headers are whole words, of IPv4 and of IPv6.
  const to = makeRoom(table, q, 0).view
  for (let i = 0; i < length; i += 4) to.setInt32(HEADROOM - length + i, view.getInt32(networkHeader + i))
}

/** The queue is lost, and with it the fragment that came. */
export function fragDiscard(family: FragFamily, table: FragTable, q: FragQueue, skb: SkBuff): void {
  consumeHeld(skb.net, q.frames)
  fragKill(table, q)
  skb.mib[family.fails]++
  kfreeSkbReason(skb, family.lost)
}

/**
 * The frame that completed the datagram becomes it: its headers, which wait to be corrected, begin at
 * `skb.networkHeader`, its fragmentable part of `skb.len` bytes at `skb.transportHeader`. The other fragments end
 * here. Answers its ECN field; -1: its fragments contradict each other in that, or it is longer than `most` bytes,
 * and is lost.
 */
export function fragReassemble(
  family: FragFamily,
  table: FragTable,
  q: FragQueue,
  skb: SkBuff,
  most: number,
): number {
  const { net, mib } = skb
  const ecn = ECN_TABLE[q.ecn]
  if (ecn < 0 || q.headerLength + q.len > most) {
    mib[family.fails]++
    consumeHeld(net, q.frames)
    fragKill(table, q)
    return -1
  }
  net.held--
  consumeHeld(net, q.frames - 1)
  becomeDatagram(table, q, skb)
  skb.pktType = q.pktType
  skb.flags &= ~CSUM_UNNECESSARY
  mib[family.oks]++
  fragKill(table, q)
  return ecn
}

/** The datagram lies in the queue's buffer, which is the frame's until that becomes another datagram. */
function becomeDatagram(table: FragTable, q: FragQueue, skb: SkBuff): void {
  const buffer = makeRoom(table, q, q.len)
  for (const { start, bytes } of q.strays) buffer.data.set(bytes, HEADROOM + start)
  if (skb.datagram !== null) table.buffers.give(skb.datagram)
  skb.datagram = buffer
  q.buffer = null
  skb.data = buffer.data
  skb.view = buffer.view
  skb.networkHeader = HEADROOM - q.headerLength
  skb.transportHeader = HEADROOM
  if (q.longHeader !== null) {
    skb.data = new Uint8Array(q.headerLength + q.len)
    skb.data.set(q.longHeader)
    skb.data.set(buffer.data.subarray(HEADROOM, HEADROOM + q.len), q.headerLength)
    skb.view = new DataView(skb.data.buffer)
    skb.networkHeader = 0
    skb.transportHeader = q.headerLength
  }
  skb.macHeader = skb.networkHeader
  skb.len = q.len
}

/** Ends the queues whose time is up. */
export function fragExpire(family: FragFamily, net: Net, table: FragTable): void {
  let q = table.oldest
  while (q !== null && q.expires <= net.clock[CLOCK_NOW]) {
    const { next } = q
    net.mib[family.fails]++
    net.mib[family.timeouts]++
    const head = q.firstIn ? 1 : 0
    dropHeld(net, head, family.timeoutHead)
    dropHeld(net, q.frames - head, family.timeout)
    fragKill(table, q)
    q = next
  }
}

/** Bytes of struct ipq and struct frag_queue. */
export const IPQ_SIZE = 200
export const FRAG_QUEUE_SIZE = 184

/** sk_buff and skb_shared_info; what a device reserves in front; the allocator's least buffer for frames. */
const SK_BUFF = 256
const SHARED_INFO = 320
const DEVICE_HEADROOM = 16
const SMALL_HEAD = 576

/** Memory that a frame of `length` bytes takes in Linux (skb->truesize): least buffer, or the next power of 2. */
export function truesize(length: number): number {
  const needed = length + DEVICE_HEADROOM + SHARED_INFO
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
