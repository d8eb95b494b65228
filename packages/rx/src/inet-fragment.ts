/**
 * Reassembly that IPv4 and IPv6 share (inet_fragment.c): queues by key, their expiry, and the rule for overlaps.
 *
 * RFC 5722 with erratum 3089: a fragment whose bytes are all there already is dropped and the queue lives; one
 * that overlaps in part costs the whole queue. "All there" is judged by runs, which grow only at the end of the
 * datagram, as in Linux. Bytes are copied, because frames lie in buffers that are reused. Memory is bounded by
 * ipfrag_high_thresh: beyond it new datagrams are refused until old ones time out.
 */
import { copyBytes } from './bytes.js'
import { dropHeld } from './skb-end.js'
import { CLOCK_NOW, type FragPeer, FragQueue, type FragTable, type Net, type SkBuff } from './structs.js'

export const FRAG_OK = 0
export const FRAG_DUP = 1
export const FRAG_OVERLAP = 2

/** By codepoints seen, a bit each: which ECN field the datagram gets; -1: they contradict (RFC 3168, 5.3). */
export const ECN_TABLE: readonly number[] = Array.from({ length: 16 }, (_, seen) => {
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
export function fragReinit(net: Net, table: FragTable, q: FragQueue, timeout: number, drop: number): void {
  dropHeld(net, q.pieces.length, drop)
  table.memory -= q.memory
  q.memory = 0
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
  const memory = truesize(length)
  q.memory += memory
  table.memory += memory
  skb.net.held++
  return FRAG_OK
}

/** Whether all bytes are there. */
export function fragComplete(q: FragQueue): boolean {
  return q.firstIn && q.lastIn && q.meat === q.len
}

/** The datagram: `header`, then the fragments' bytes in order. */
export function fragAssemble(header: Uint8Array, q: FragQueue): Uint8Array {
  const out = new Uint8Array(header.length + q.len)
  out.set(header)
  for (const piece of q.pieces) out.set(piece.bytes, header.length + piece.offset)
  return out
}

/** Ends the queues whose time is up; `expire` counts them. */
export function fragExpire(net: Net, table: FragTable, expire: (net: Net, q: FragQueue) => void): void {
  let q = table.oldest
  while (q !== null && q.expires <= net.clock[CLOCK_NOW]) {
    const { next } = q
    fragKill(table, q)
    expire(net, q)
    q = next
  }
}

/** Memory that a fragment takes in Linux: the buffer and its bookkeeping, as slabs round it up. */
export function truesize(length: number): number {
  return 256 + 512 * Math.ceil((length + 448) / 512)
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
