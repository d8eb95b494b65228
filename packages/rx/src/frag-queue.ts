/**
 * The data of reassembly (inet_frag.h): datagrams whose fragments wait, by key and by age, and the memory that their
 * bytes lie in. What is done with them stands in inet-fragment.ts.
 *
 * Queues and buffers are used again when their datagram is over, so that a fragment costs one copy of its bytes to
 * where they belong in the datagram.
 */

/** Room in front of a datagram's fragmentable part for its header. */
export const HEADROOM = 128

/** Buffers hold this many bytes of the fragmentable part, or twice, four times as many. */
export const LEAST_ROOM = 2048
/** Bytes of free buffers that a host keeps, and free queues of a family. */
const MOST_FREE_BYTES = 1 << 20
const MOST_FREE_QUEUES = 64

/** Memory for one datagram: HEADROOM, then its fragmentable part. */
export class FragBuffer {
  declare readonly data: Uint8Array<ArrayBuffer>
  declare readonly view: DataView
  /** Bytes of the fragmentable part: LEAST_ROOM << `size`. */
  declare readonly room: number
  declare readonly size: number

  constructor(size: number) {
    this.size = size
    this.room = LEAST_ROOM << size
    this.data = new Uint8Array(HEADROOM + this.room)
    this.view = new DataView(this.data.buffer)
  }
}

/** The free buffers of a host, both families'. */
export class FragBuffers {
  /** By `size`. */
  private readonly free: FragBuffer[][] = []
  private freeBytes = 0

  /** A buffer with room for `length` bytes; what is in it is of no account. */
  take(length: number): FragBuffer {
    let size = 0
    while (LEAST_ROOM << size < length) size++
    const buffer = size < this.free.length ? this.free[size].pop() : undefined
    if (buffer === undefined) return new FragBuffer(size)
    this.freeBytes -= buffer.room
    return buffer
  }

  give(buffer: FragBuffer): void {
    const { room, size } = buffer
    if (this.freeBytes + room > MOST_FREE_BYTES) return
    while (this.free.length <= size) this.free.push([])
    this.free[size].push(buffer)
    this.freeBytes += room
  }
}

/** A fragment far ahead of what has arrived: its bytes wait by themselves, so that memory follows what was sent. */
export interface FragStray {
  readonly start: number
  readonly bytes: Uint8Array
}

/** A datagram in reassembly (struct inet_frag_queue, ipq). */
export class FragQueue {
  prev: FragQueue | null = null
  next: FragQueue | null = null
  /** Others of the same bucket, or the next free one. */
  chain: FragQueue | null = null
  hash = 0
  declare readonly key: Int32Array
  /** When its time is up, in seconds of virtual time. */
  expires = 0
  peer: FragPeer | null = null
  /** Where its bytes lie; null: none yet. */
  buffer: FragBuffer | null = null
  readonly strays: FragStray[] = []
  /** Frames that wait here. */
  frames = 0
  /** Starts and ends of what has arrived in a row, in order of position, disjoint; the first `runEnd` elements count. */
  readonly runs: number[] = []
  runEnd = 0
  /** Where the fragment that ends last ends; -1: none yet. */
  tailEnd = -1
  /** Bytes that have arrived, and that the datagram has as far as known. */
  meat = 0
  len = 0
  firstIn = false
  lastIn = false
  /** Bits by ECN field seen (`ip4_frag_ecn`). */
  ecn = 0
  /** Bytes in front of the fragmentable part, of the first fragment: they end at HEADROOM of the buffer. */
  headerLength = 0
  /** Those bytes, when they are more than HEADROOM. */
  longHeader: Uint8Array<ArrayBuffer> | null = null
  /** The packet type of the first fragment: the datagram's. */
  pktType = 0
  /** Of IPv6: where the next-header byte of the fragment header's predecessor lies in the header. */
  nhoff = 0
  /** Of IPv6: what follows the fragment header. */
  nexthdr = 0
  memory = 0
  rid = 0

  constructor(words: number) {
    this.key = new Int32Array(words)
  }
}

/** A source of fragments (struct inet_peer): how many it has sent. */
export interface FragPeer {
  rid: number
}

const BUCKETS = 1024
const NO_SOURCE: Uint8Array = new Uint8Array(0)

/** The datagrams in reassembly of one family, the next to time out first. */
export class FragTable {
  /** Words of a key. */
  declare readonly words: number
  declare readonly buckets: (FragQueue | null)[]
  declare readonly buffers: FragBuffers
  oldest: FragQueue | null = null
  newest: FragQueue | null = null
  queues = 0
  /** What the waiting fragments would take in the kernel, in bytes. */
  memory = 0
  readonly peers = new Map<number, FragPeer>()
  /** Where the last fragment lay; `source.buffer` is a call into the runtime. */
  private source = NO_SOURCE
  private sourceBuffer: ArrayBufferLike = NO_SOURCE.buffer
  private sourceStart = 0
  private freeQueues: FragQueue | null = null
  private freeQueueCount = 0

  constructor(words: number, buffers: FragBuffers) {
    this.words = words
    this.buffers = buffers
    this.buckets = []
    for (let i = 0; i < BUCKETS; i++) this.buckets.push(null)
  }

  /** The bytes `at` to below `at + length` of `data`, in place. */
  view(data: Uint8Array, at: number, length: number): Uint8Array {
    if (data !== this.source) {
      this.source = data
      this.sourceBuffer = data.buffer
      this.sourceStart = data.byteOffset
    }
    return new Uint8Array(this.sourceBuffer, this.sourceStart + at, length)
  }

  /** Where the chain of a hash begins. */
  bucket(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 16) & (BUCKETS - 1)
  }

  /** A queue that is empty but for what its next user sets. */
  takeQueue(): FragQueue {
    const q = this.freeQueues
    if (q === null) return new FragQueue(this.words)
    this.freeQueues = q.chain
    this.freeQueueCount--
    q.chain = null
    return q
  }

  /** The queue is over and refers to nothing. */
  giveQueue(q: FragQueue): void {
    if (this.freeQueueCount === MOST_FREE_QUEUES) return
    q.chain = this.freeQueues
    this.freeQueues = q
    this.freeQueueCount++
  }
}
