/**
 * Receiving IPv4 (`ip_rcv`, `ip_rcv_core`, `ip_rcv_finish`): header checks in Linux's order, routing, options,
 * and on to `dst.input`.
 *
 * `ipRcv` holds the likely packet, 20 bytes of header and nothing wrong; the rest stands in functions of its
 * own, so that the engine can inline it. list.ts has the same for lists.
 */
import { dstInput } from '#dst-input'
import { ipFastCsum } from '../checksum.js'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { PACKET_OTHERHOST, RTN_BROADCAST, RTN_LOCAL, RTN_MULTICAST, type SkBuff } from '../structs.js'
import { ipRcvOptions } from './ip-options.js'
import { ipRouteInput } from './route.js'

const OTHERS = PACKET_OTHERHOST
const LOCAL = RTN_LOCAL
const OTHERHOST = DROP['OTHERHOST@ip_rcv_core']
const INHDR = DROP['IP_INHDR@ip_rcv_core']
const CSUM = DROP['IP_CSUM@ip_rcv_core']
const TOO_SMALL = DROP['PKT_TOO_SMALL@ip_rcv_core']
const RPFILTER = DROP['IP_RPFILTER@ip_rcv_finish_core']
const IN_RECEIVES = MIB['Ip.InReceives']
const IN_HDR_ERRORS = MIB['Ip.InHdrErrors']
const IN_OCTETS = MIB['IpExt.InOctets']
const IN_NO_ECT = MIB['IpExt.InNoECTPkts']
const IN_CSUM_ERRORS = MIB['IpExt.InCsumErrors']
const IN_TRUNCATED = MIB['IpExt.InTruncatedPkts']
const IN_MCAST = MIB['IpExt.InMcastPkts']
const IN_MCAST_OCTETS = MIB['IpExt.InMcastOctets']
const IN_BCAST = MIB['IpExt.InBcastPkts']
const IN_BCAST_OCTETS = MIB['IpExt.InBcastOctets']
const IP_REVERSE_PATH_FILTER = MIB['TcpExt.IPReversePathFilter']
const OTHERHOST_DROPPED = MIB['Link.rx_otherhost_dropped']

/** The handler of ethertype 0x0800. */
export function ipRcv(skb: SkBuff): number {
  return ipRcvCore(skb) && ipRcvFinishCore(skb) ? dstInput(skb) : 1
}

/**
 * Checks the header and cuts the packet to its total length. False: it has been dropped.
 *
 * The counters of ECN follow the codepoint: not-ECT, ECT(1), ECT(0), CE, as the field counts. The sum of a right
 * header is a multiple of 0xffff, and none is 0, as there is a version.
 */
export function ipRcvCore(skb: SkBuff): boolean {
  if (skb.pktType === OTHERS) return dropOtherhost(skb)
  const mib = skb.dev.net.mib
  const view = skb.view
  const at = skb.offset
  const len = skb.len
  mib[IN_RECEIVES]++
  mib[IN_OCTETS] += len
  skb.networkHeader = at
  skb.transportHeader = at + 20
  if (len < 20) return headerError(skb)
  const a = view.getInt32(at)
  if (a >>> 24 !== 0x45) return longHeader(skb, a)
  mib[IN_NO_ECT + ((a >>> 16) & 3)]++
  const b = view.getInt32(at + 4)
  const c = view.getInt32(at + 8)
  const d = view.getInt32(at + 12)
  const e = view.getInt32(at + 16)
  const high = (a >>> 16) + (b >>> 16) + (c >>> 16) + (d >>> 16) + (e >>> 16)
  const total = a & 0xffff
  if ((high + total + (b & 0xffff) + (c & 0xffff) + (d & 0xffff) + (e & 0xffff)) % 0xffff !== 0)
    return checksumError(skb)
  if (total > len) return truncated(skb)
  if (total < 20) return headerError(skb)
  skb.len = total
  return true
}

/** Not version 4 with 20 bytes of header: options, or an error. */
function longHeader(skb: SkBuff, first: number): boolean {
  const { view, offset, len } = skb
  const ihl = (first >>> 24) & 15
  if (first >>> 28 !== 4 || ihl < 5) return headerError(skb)
  const { mib } = skb.dev.net
  mib[IN_NO_ECT + ((first >>> 16) & 3)]++
  if (len < ihl << 2) return headerError(skb)
  if (!ipFastCsum(view, offset, ihl)) return checksumError(skb)
  const total = first & 0xffff
  if (total > len) return truncated(skb)
  if (total < ihl << 2) return headerError(skb)
  skb.len = total
  skb.transportHeader = offset + (ihl << 2)
  return true
}

function dropOtherhost(skb: SkBuff): boolean {
  skb.dev.net.mib[OTHERHOST_DROPPED]++
  kfreeSkbReason(skb, OTHERHOST)
  return false
}

function headerError(skb: SkBuff): boolean {
  skb.dev.net.mib[IN_HDR_ERRORS]++
  kfreeSkbReason(skb, INHDR)
  return false
}

function checksumError(skb: SkBuff): boolean {
  const { mib } = skb.dev.net
  mib[IN_CSUM_ERRORS]++
  mib[IN_HDR_ERRORS]++
  kfreeSkbReason(skb, CSUM)
  return false
}

function truncated(skb: SkBuff): boolean {
  skb.dev.net.mib[IN_TRUNCATED]++
  kfreeSkbReason(skb, TOO_SMALL)
  return false
}

/** Route first, then options, then the counters of multicast and broadcast. False: dropped. */
export function ipRcvFinishCore(skb: SkBuff): boolean {
  const view = skb.view
  const at = skb.networkHeader
  const reason = ipRouteInput(skb, view.getInt32(at + 16), view.getInt32(at + 12))
  if (reason >= 0) return ipRouteDrop(skb, reason)
  if (skb.transportHeader - at !== 20 && !ipRcvOptions(skb, ipRouteInput)) return false
  if (skb.dst.type > LOCAL) countCast(skb)
  return true
}

function ipRouteDrop(skb: SkBuff, reason: number): boolean {
  if (reason === RPFILTER) skb.dev.net.mib[IP_REVERSE_PATH_FILTER]++
  kfreeSkbReason(skb, reason)
  return false
}

function countCast(skb: SkBuff): void {
  const { mib } = skb.dev.net
  if (skb.dst.type === RTN_MULTICAST) {
    mib[IN_MCAST]++
    mib[IN_MCAST_OCTETS] += skb.len
  } else if (skb.dst.type === RTN_BROADCAST) {
    mib[IN_BCAST]++
    mib[IN_BCAST_OCTETS] += skb.len
  }
}
