/**
 * Counters of the likely packet: 32-bit integers in one array, a socket's beside the address and port that it is found
 * by.
 *
 * One array, because every object on the way to a counter costs a load that waits for the one before; integers,
 * because V8 14 converts a Float64Array's element to an integer, and checks that it is one, for `+= length` (a fifth
 * of `ipRcvSkb` was that). They would overflow, so `foldHot` adds them to the counters for good (`net.mib` and
 * `UdpSock.counts`) at the latest after HOT_FRAMES frames, and whenever those are read.
 */

import { sameIn6 } from './ipv6/in6.js'
import { MIB } from './mib.js'
import {
  Dst,
  HOT_BUCKETS,
  HOT_BYTES,
  HOT_DATAGRAMS,
  HOT_DELIVERS,
  HOT_DELIVERS6,
  HOT_FAMILY,
  HOT_OCTETS,
  HOT_OCTETS6,
  HOT_RECEIVES,
  HOT_RECEIVES6,
  type In6,
  type Net,
  SOCK_BYTES,
  SOCK_IPV4,
  SOCK_IPV6,
  type UdpSock,
} from './structs.js'

/** In a bucket that counts for no port. */
const NO_KEY = -1

/** More local addresses than these are not counted here. */
const MOST_ADDRESSES = 64

/** After as many frames of up to 2^16 bytes at the latest the counters are folded. */
export const HOT_FRAMES = 8192

const IN_RECEIVES = MIB['Ip.InReceives']
const IN_OCTETS = MIB['IpExt.InOctets']
const IN_DELIVERS = MIB['Ip.InDelivers']
const IN_RECEIVES6 = MIB['Ip6.InReceives']
const IN_OCTETS6 = MIB['Ip6.InOctets']
const IN_DELIVERS6 = MIB['Ip6.InDelivers']

/** No port is counted yet. */
export function initHot({ hot }: Net): void {
  for (let bucket = 0; bucket < HOT_BUCKETS; bucket++) hot[bucket << 2] = NO_KEY
}

/** Where the bucket of a key begins; `udpRcv` and `udpv6Rcv` write it out. */
function bucketOf(key: number): number {
  return (key & (HOT_BUCKETS - 1)) << 2
}

/**
 * What the local address of this index, from 1, has as `dst.hotKey`. With a port it is a key (port ^ hotKey) that no
 * other address and port have, and that meets the keys of the same port elsewhere in no bucket.
 */
function hotKeyOf(index: number): number {
  return (index << 16) | ((index * 101) & (HOT_BUCKETS - 1))
}

/** The verdict on packets to a local address: `local`, with the address's key. To be asked for before sockets are bound. */
export function hotLocal(net: Net, local: Dst, address: number | In6): Dst {
  const { hotAddresses } = net
  let at = hotAddresses.findIndex((other) => sameAddress(other, address))
  if (at < 0) {
    if (hotAddresses.length === MOST_ADDRESSES) return local
    at = hotAddresses.push(address) - 1
  }
  return new Dst(local.input, local.type, local.error, local.dev, local.usesGateway, hotKeyOf(at + 1))
}

function sameAddress(a: number | In6, b: number | In6): boolean {
  return typeof a === 'number' || typeof b === 'number' ? a === b : sameIn6(a, b)
}

/** Adds what was counted here to `net.mib` and to the sockets. */
export function foldHot(net: Net): void {
  const { hot, mib } = net
  mib[IN_RECEIVES] += hot[HOT_RECEIVES]
  mib[IN_OCTETS] += hot[HOT_OCTETS]
  mib[IN_DELIVERS] += hot[HOT_DELIVERS]
  mib[IN_RECEIVES6] += hot[HOT_RECEIVES6]
  mib[IN_OCTETS6] += hot[HOT_OCTETS6]
  mib[IN_DELIVERS6] += hot[HOT_DELIVERS6]
  hot.fill(0, HOT_RECEIVES)
  for (const sk of net.udpSocks) for (const at of sk.hotAt) foldBucket(hot, sk, at)
}

function foldBucket(hot: Int32Array, sk: UdpSock, at: number): void {
  sk.counts[hot[at + HOT_FAMILY]] += hot[at + HOT_DATAGRAMS]
  sk.counts[SOCK_BYTES] += hot[at + HOT_BYTES]
  hot[at + HOT_DATAGRAMS] = 0
  hot[at + HOT_BYTES] = 0
}

/**
 * The sockets of a port have changed. Its datagrams to a local address are counted here when one socket takes them
 * all, without a handler, and no other key of its bucket is. `alone`: the socket that takes all that arrive at an
 * address, whoever sends them, if there is one.
 */
export function refreshHot(net: Net, port: number, alone: (address: number | In6) => UdpSock | null): void {
  const { hot, hotSocks } = net
  for (const [i, address] of net.hotAddresses.entries()) {
    const key = port ^ hotKeyOf(i + 1)
    const at = bucketOf(key)
    if (hot[at] === key) {
      const sk = hotSocks[at >> 2] as UdpSock
      foldBucket(hot, sk, at)
      sk.hotAt.splice(sk.hotAt.indexOf(at), 1)
      hot[at] = NO_KEY
    }
    const sk = hot[at] === NO_KEY ? alone(address) : null
    if (sk === null || sk.handler !== null) continue
    sk.hot = hot
    sk.hotAt.push(at)
    hotSocks[at >> 2] = sk
    hot[at] = key
    hot[at + HOT_FAMILY] = typeof address === 'number' ? SOCK_IPV4 : SOCK_IPV6
  }
}
