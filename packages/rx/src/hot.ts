/**
 * Counters of the likely packet: 32-bit integers in one array, a socket's beside the port that it is found by.
 *
 * One array, because every object on the way to a counter costs a load that waits for the one before; integers,
 * because V8 14 converts a Float64Array's element to an integer, and checks that it is one, for `+= length` (a fifth
 * of `ipRcvRoute` was that). They would overflow, so `foldHot` adds them to the counters for good (`net.mib` and
 * `UdpSock.counts`) at the latest after HOT_FRAMES frames, and whenever those are read.
 */
import { MIB } from './mib.js'
import {
  HOT_BUCKETS,
  HOT_BYTES,
  HOT_DATAGRAMS,
  HOT_DELIVERS,
  HOT_DELIVERS6,
  HOT_OCTETS,
  HOT_OCTETS6,
  HOT_RECEIVES,
  HOT_RECEIVES6,
  type Net,
  SOCK_BYTES,
  SOCK_IPV4,
  type UdpPort,
  type UdpSock,
} from './structs.js'

/** In a bucket that counts for no port. */
const NO_PORT = -1

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
  for (let bucket = 0; bucket < HOT_BUCKETS; bucket++) hot[bucket << 2] = NO_PORT
}

/** Where the bucket of `port` begins; `udpRcv` writes it out. */
function bucketOf(port: number): number {
  return (port & (HOT_BUCKETS - 1)) << 2
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
  for (const sk of net.udpSocks) if (sk.hot !== null) foldSock(hot, sk)
}

function foldSock(hot: Int32Array, sk: UdpSock): void {
  sk.counts[SOCK_IPV4] += hot[sk.hotAt + HOT_DATAGRAMS]
  sk.counts[SOCK_BYTES] += hot[sk.hotAt + HOT_BYTES]
  hot.fill(0, sk.hotAt + HOT_DATAGRAMS, sk.hotAt + 4)
}

/**
 * The sockets of a port have changed. Its IPv4 datagrams are counted here when one socket takes them all, without a
 * handler, and no other port of its bucket is.
 */
export function refreshHot(net: Net, slot: UdpPort): void {
  const { hot } = net
  const at = bucketOf(slot.port)
  if (hot[at] === slot.port) {
    for (const sk of net.udpSocks) {
      if (sk.hot === null || sk.hotAt !== at) continue
      foldSock(hot, sk)
      sk.hot = null
    }
    hot[at] = NO_PORT
  }
  const sk = slot.address4 === 0 ? slot.only4 : null
  if (hot[at] !== NO_PORT || sk === null || sk.handler !== null) return
  sk.hot = hot
  sk.hotAt = at
  hot[at] = slot.port
}
