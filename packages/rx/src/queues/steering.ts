/**
 * The card's part of receive-side scaling: from a frame to the queue that receives it.
 *
 *   frame -> flow -> Toeplitz hash -> indirection table -> queue
 *
 * | packet                             | hashed                                      |
 * | ---------------------------------- | ------------------------------------------- |
 * | TCP or UDP over IPv4 or IPv6       | addresses and ports                         |
 * | IPv4, other protocols              | addresses                                   |
 * | IPv6, other or extension headers   | addresses                                   |
 * | IPv4 fragment                      | source address                              |
 * | all else, and what is cut short    | nothing: the first entry of the table       |
 *
 * Fragments carry no ports but in the first, so a card steers them without: the fragments of one datagram meet in one
 * queue. Of IPv4 only the source counts, because Linux counts the fragments of each source (`ipfrag_max_dist`);
 * a card is told so with `ethtool -N eth0 rx-flow-hash ip4 s`.
 *
 * That alone would part a flow that is fragmented now and then. So a source (IPv4) or pair of addresses (IPv6) that
 * sent a fragment or an extension header is marked, and from then on all its packets go as its fragments do. Marks are
 * 65,536 by hash, of each family; whoever shares one is steered more coarsely, never wrongly.
 */
import { isExtensionHeader } from '../ipv6/exthdrs-core.js'
import { LINKTYPE_ETHERNET, linkHeaderLength, linkProtocol } from '../link/link-types.js'
import { isVlanType } from '../link/vlan.js'
import { Toeplitz } from './toeplitz.js'

/** Entries of the indirection table. */
export const INDIRECTION = 128
const MARKS = 65_536
const ETH_P_IP = 0x0800
const ETH_P_IPV6 = 0x86dd
const IPPROTO_TCP = 6
const IPPROTO_UDP = 17
/** More fragments, and the offset. */
const IP_FRAGMENT = 0x3fff

/** Greatest number of queues. */
export const MAX_QUEUES = 64

export interface SteeringOptions {
  /** The hash key, 40 bytes or more; default: the published one. */
  readonly key?: Uint8Array | undefined
}

/** Steers frames to queues. Has the marks of what it has seen. */
export class Steering {
  /** Queue by the low bits of the hash, as ethtool shows it with -x: 0, 1, ... N-1, 0, 1, ... */
  readonly indirection: Uint8Array
  readonly queues: number
  readonly #toeplitz: Toeplitz
  readonly #marks4 = new Uint8Array(MARKS)
  readonly #marks6 = new Uint8Array(MARKS)
  /** Marked packets of a family all go to one queue. */
  #together4 = false
  #together6 = false
  #isFragment4 = false
  #isFragment6 = false
  #hasMarked = false

  /** @throws RangeError for a number of queues that is not 1 to 64, or a key that is too short */
  constructor(queues: number, { key }: SteeringOptions = {}) {
    if (!Number.isInteger(queues) || queues < 1 || queues > MAX_QUEUES)
      throw new RangeError(`queues is ${queues}: needs 1 to ${MAX_QUEUES}`)
    this.queues = queues
    this.indirection = Uint8Array.from({ length: INDIRECTION }, (_, i) => i % queues)
    this.#toeplitz = new Toeplitz(key)
  }

  /** The queue of the frame of `length` bytes at `offset`. */
  queueOf(view: DataView, linkType: number, offset: number, length: number): number {
    return this.indirection[this.entryOf(view, linkType, offset, length)]
  }

  /** The place in the indirection table of the frame of `length` bytes at `offset`. */
  entryOf(view: DataView, linkType: number, offset: number, length: number): number {
    return this.hashOf(view, linkType, offset, length) & (INDIRECTION - 1)
  }

  /**
   * Sets the indirection table so that the queues get equally much of a load, as `ethtool -X` is used for. Before the
   * first frame is steered: later it would part flows. Needed where flows are few or alike: the hash is linear, so
   * addresses and ports that count up together may all have the same lowest bit.
   * @param frames frames by place in the table
   */
  balance(frames: ArrayLike<number>): void {
    const loads = new Array<number>(this.queues).fill(0)
    const busiest = Array.from(this.indirection.keys()).sort((a, b) => frames[b] - frames[a])
    for (const entry of busiest) {
      // Entries without load stay as they are: spread over all.
      if (frames[entry] === 0) break
      const queue = loads.indexOf(Math.min(...loads))
      this.indirection[entry] = queue
      loads[queue] += frames[entry]
    }
  }

  /** What the frame is hashed to, unsigned; 0 without addresses. */
  hashOf(view: DataView, linkType: number, offset: number, length: number): number {
    this.#isFragment4 = false
    this.#isFragment6 = false
    this.#hasMarked = false
    const header = linkHeaderLength(linkType)
    const end = offset + length
    if (header === undefined || length < header || length === 0) return 0
    let at = offset + header
    let protocol =
      linkType === LINKTYPE_ETHERNET ? view.getUint16(offset + 12) : linkProtocol(view, linkType, offset)
    // Any number of tags, as in the path (skb_vlan_untag): a priority tag may stand before another.
    while (isVlanType(protocol) && at + 6 <= end) {
      protocol = view.getUint16(at + 2)
      at += 4
    }
    if (protocol === ETH_P_IP) return this.#hash4(view, at, end) >>> 0
    return protocol === ETH_P_IPV6 ? this.#hash6(view, at, end) >>> 0 : 0
  }

  /** Whether the frame looked at last may wait in the reassembly of IPv4. */
  get isFragment4(): boolean {
    return this.#isFragment4
  }

  /** Whether the frame looked at last may wait in the reassembly of IPv6. */
  get isFragment6(): boolean {
    return this.#isFragment6
  }

  /** Whether the frame looked at last has marked its source or pair: packets before it may be in another queue. */
  get hasMarked(): boolean {
    return this.#hasMarked
  }

  /** From now on everything marked of a family goes to one queue, which then has all its reassemblies. */
  keepTogether(family: 4 | 6): void {
    if (family === 4) this.#together4 = true
    else this.#together6 = true
  }

  #hash4(view: DataView, at: number, end: number): number {
    if (at + 20 > end || view.getUint8(at) >>> 4 !== 4) return 0
    const toeplitz = this.#toeplitz
    const marks = this.#marks4
    const source = toeplitz.word(0, view.getInt32(at + 12))
    const mark = source & (MARKS - 1)
    if ((view.getUint16(at + 6) & IP_FRAGMENT) !== 0) {
      this.#isFragment4 = true
      if (marks[mark] === 0) {
        marks[mark] = 1
        this.#hasMarked = true
      }
    }
    if (marks[mark] === 1) return this.#together4 ? 0 : source
    const hash = source ^ toeplitz.word(4, view.getInt32(at + 16))
    const ports = at + ((view.getUint8(at) & 15) << 2)
    return this.#withPorts(hash, view, 8, ports, end, view.getUint8(at + 9))
  }

  #hash6(view: DataView, at: number, end: number): number {
    if (at + 40 > end || view.getUint8(at) >>> 4 !== 6) return 0
    const marks = this.#marks6
    let hash = 0
    for (let place = 0; place < 32; place += 4)
      hash ^= this.#toeplitz.word(place, view.getInt32(at + 8 + place))
    const mark = hash & (MARKS - 1)
    const next = view.getUint8(at + 6)
    if (isExtensionHeader(next)) {
      this.#isFragment6 = true
      if (marks[mark] === 0) {
        marks[mark] = 1
        this.#hasMarked = true
      }
    }
    if (marks[mark] === 1) return this.#together6 ? 0 : hash
    return this.#withPorts(hash, view, 32, at + 40, end, next)
  }

  #withPorts(hash: number, view: DataView, place: number, at: number, end: number, protocol: number): number {
    if ((protocol !== IPPROTO_TCP && protocol !== IPPROTO_UDP) || at + 4 > end) return hash
    return hash ^ this.#toeplitz.word(place, view.getInt32(at))
  }
}
