/**
 * The data of reassembly (inet_frag.h): datagrams whose fragments wait, by key and by age. What is done with them
 * stands in inet-fragment.ts.
 */

/** Bytes of a datagram that have arrived in a row: inet_frag_queue's run of adjacent fragments. */
export interface FragRun {
  start: number
  end: number
}

/** A datagram in reassembly (struct inet_frag_queue, ipq). */
export class FragQueue {
  prev: FragQueue | null = null
  next: FragQueue | null = null
  /** Others with the same hash. */
  chain: FragQueue | null = null
  /** In order of arrival; copies, the frames' own buffers are reused. */
  pieces: { offset: number; bytes: Uint8Array }[] = []
  /** In order of position, disjoint. */
  runs: FragRun[] = []
  /** Where the fragment that ends last ends; -1: none yet. */
  tailEnd = -1
  /** Bytes that have arrived, and that the datagram has as far as known. */
  meat = 0
  len = 0
  firstIn = false
  lastIn = false
  /** Bits by ECN field seen (`ip4_frag_ecn`). */
  ecn = 0
  /** The first fragment's bytes in front of the fragmentable part. */
  header: Uint8Array | null = null
  /** The packet type of the first fragment: the datagram's. */
  pktType = 0
  /** Of IPv6: where the next-header byte of the fragment header's predecessor lies in `header`. */
  nhoff = 0
  memory = 0
  rid = 0
  constructor(
    readonly hash: number,
    readonly key: Int32Array,
    public expires: number,
    readonly peer: FragPeer | null,
  ) {}
}

/** A source of fragments (struct inet_peer): how many it has sent. */
export interface FragPeer {
  rid: number
}

/** The datagrams in reassembly of one family, the next to time out first. */
export class FragTable {
  readonly byHash = new Map<number, FragQueue>()
  oldest: FragQueue | null = null
  newest: FragQueue | null = null
  queues = 0
  /** What the waiting fragments would take in the kernel, in bytes. */
  memory = 0
  readonly peers = new Map<number, FragPeer>()
}
