/**
 * IPv4 options (`ip_options_compile`, `ip_options_rcv_srr`): checked for form; source routes are followed.
 *
 * The checks are Linux's, one by one and in its order, because one malformed option costs the packet. Options
 * that Linux would fill in (record route, timestamp) are left as they are: nothing is sent on.
 */
import { copyBytes } from '../bytes.js'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { kfreeSkbReason } from '../skb-end.js'
import { PACKET_HOST, RTN_LOCAL, RTN_UNICAST, type SkBuff, STRICT_ROUTE } from '../structs.js'
import { ICMP_PARAMETERPROB, icmpSend } from './icmp-send.js'

const MALFORMED = DROP['IP_INHDR@ip_rcv_finish_core']
const NOT_SPECIFIED = DROP['NOT_SPECIFIED@ip_rcv_finish_core']
const IN_HDR_ERRORS = MIB['Ip.InHdrErrors']

const IPOPT_END = 0
const IPOPT_NOOP = 1
const IPOPT_RR = 7
const IPOPT_TIMESTAMP = 68
const IPOPT_LSRR = 131
const IPOPT_CIPSO = 134
const IPOPT_SSRR = 137
const IPOPT_RA = 148

const TS_AND_ADDRESS = 1
const TS_PRESPECIFIED = 3

/** Where the source route begins; -1: the options are malformed; 0: none. */
function compile(skb: SkBuff): number {
  const { view, networkHeader } = skb
  const end = skb.transportHeader
  let at = networkHeader + 20
  let sourceRoute = 0
  let recordRoute = false
  let timestamp = false
  while (at < end) {
    const option = view.getUint8(at)
    if (option === IPOPT_END) break
    if (option === IPOPT_NOOP) {
      at++
      continue
    }
    if (at + 2 > end) return -1
    const length = view.getUint8(at + 1)
    if (length < 2 || at + length > end) return -1
    switch (option) {
      case IPOPT_SSRR:
      case IPOPT_LSRR:
        if (length < 3 || view.getUint8(at + 2) < 4 || sourceRoute !== 0) return -1
        sourceRoute = at
        break
      case IPOPT_RR:
        if (recordRoute || !recordRouteOk(view, at, length)) return -1
        recordRoute = true
        break
      case IPOPT_TIMESTAMP:
        if (timestamp || !timestampOk(view, at, length)) return -1
        timestamp = true
        break
      case IPOPT_RA:
        if (length < 4) return -1
        break
      case IPOPT_CIPSO:
        // No labelled networking here: cipso_v4_validate refuses every label.
        return -1
    }
    at += length
  }
  return sourceRoute
}

/** There is room for one address more, or the list is full. */
function recordRouteOk(view: DataView, at: number, length: number): boolean {
  if (length < 3) return false
  const pointer = view.getUint8(at + 2)
  return pointer >= 4 && (pointer > length || pointer + 3 <= length)
}

function timestampOk(view: DataView, at: number, length: number): boolean {
  if (length < 4) return false
  const pointer = view.getUint8(at + 2)
  if (pointer < 5) return false
  const flags = view.getUint8(at + 3)
  const kind = flags & 15
  if (pointer <= length) {
    if (pointer + 3 > length) return false
    const withAddress = kind === TS_AND_ADDRESS || kind === TS_PRESPECIFIED
    return !withAddress || pointer + 7 <= length
  }
  // Full: the overflow counter must still have room, unless the addresses were given.
  return kind === TS_PRESPECIFIED || flags >>> 4 !== 15
}

/** Routes to `nexthop`: what ipRouteInput answers. Handed in, because routing knows options through forwarding. */
export type RouteInput = (skb: SkBuff, daddr: number, saddr: number) => number

/** `ip_rcv_options`. False: the packet has been dropped. */
export function ipRcvOptions(skb: SkBuff, routeInput: RouteInput): boolean {
  const sourceRoute = compile(skb)
  if (sourceRoute < 0) {
    skb.mib[IN_HDR_ERRORS]++
    icmpSend(skb, ICMP_PARAMETERPROB, 0)
    kfreeSkbReason(skb, MALFORMED)
    return false
  }
  if (sourceRoute === 0) return true
  if (!skb.net.sysctl.acceptSourceRoute || !followSourceRoute(skb, sourceRoute, routeInput)) {
    kfreeSkbReason(skb, NOT_SPECIFIED)
    return false
  }
  return true
}

/** `ip_options_rcv_srr`: replaces `skb.dst` by the way to the next hop that is not ours. */
function followSourceRoute(skb: SkBuff, at: number, routeInput: RouteInput): boolean {
  const strict = skb.view.getUint8(at) === IPOPT_SSRR
  if (strict) skb.flags |= STRICT_ROUTE
  if (skb.pktType !== PACKET_HOST) return false
  if (skb.dst.type === RTN_UNICAST) {
    if (strict) icmpSend(skb, ICMP_PARAMETERPROB, 0)
    return !strict
  }
  if (skb.dst.type !== RTN_LOCAL) return false
  const length = skb.view.getUint8(at + 1)
  const saddr = skb.view.getInt32(skb.networkHeader + 12)
  for (let pointer = skb.view.getUint8(at + 2); pointer <= length; pointer += 4) {
    if (pointer + 3 > length) {
      icmpSend(skb, ICMP_PARAMETERPROB, 0)
      return false
    }
    const nexthop = skb.view.getInt32(at + pointer - 1)
    if (routeInput(skb, nexthop, saddr) >= 0) return false
    const { type } = skb.dst as { readonly type: number }
    if (type === RTN_UNICAST) break
    if (type !== RTN_LOCAL) return false
    at = readdress(skb, nexthop, at)
  }
  return true
}

/** The packet goes on to `daddr`, in a copy: the frame is the caller's. Answers where `at` lies in it. */
function readdress(skb: SkBuff, daddr: number, at: number): number {
  const base = skb.networkHeader
  skb.data = copyBytes(skb.data, base, base + skb.len)
  skb.view = new DataView(skb.data.buffer)
  skb.view.setInt32(16, daddr)
  skb.macHeader = 0
  skb.offset -= base
  skb.networkHeader = 0
  skb.transportHeader -= base
  return at - base
}
