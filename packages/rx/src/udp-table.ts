/**
 * The UDP sockets of a host by port (`udp_table`): binding, and the lookups of both families.
 *
 * A port with one unconnected wildcard socket answers from one field; any other goes through Linux's scoring:
 * a connected socket before a bound address before the wildcard, of equal ones the last bound.
 */
import { isAt, sameIn6 } from './ipv6/in6.js'
import { type Net, type SkBuff, UdpPort, type UdpSock } from './structs.js'

/** The sockets bound to `port`, or null. */
export function udpPort(net: Net, port: number): UdpPort | null {
  let slot = net.udpPorts[port & 1023]
  while (slot !== null && slot.port !== port) slot = slot.next
  return slot
}

/**
 * Binds `sk`.
 * @throws Error when its address and port are taken and not both sides allow to share them (EADDRINUSE)
 */
export function udpBind(net: Net, sk: UdpSock): void {
  let slot = udpPort(net, sk.port)
  if (slot === null) {
    slot = new UdpPort(sk.port)
    slot.next = net.udpPorts[sk.port & 1023]
    net.udpPorts[sk.port & 1023] = slot
  }
  for (const other of slot.socks)
    if (conflict(sk, other))
      throw new Error(
        `port ${sk.port} at ${sk.address} is taken by a socket at ${other.address}: set reuse on both to share it`,
      )
  slot.socks.unshift(sk)
  net.udpSocks.push(sk)
  refresh(slot)
}

/** Unbinds `sk`; its counters stay readable. */
export function udpUnbind(net: Net, sk: UdpSock): void {
  const slot = udpPort(net, sk.port)
  if (slot === null) return
  slot.socks = slot.socks.filter((other) => other !== sk)
  refresh(slot)
}

/** The socket for an IPv4 datagram to a unicast address and port `dport`, or null (`__udp4_lib_lookup`). */
export function udpLookup4(skb: SkBuff, dport: number): UdpSock | null {
  let slot = skb.net.udpPorts[dport & 1023]
  while (slot !== null && slot.port !== dport) slot = slot.next
  if (slot === null) return null
  const any = slot.any4
  return any !== null ? any : scoredSkb4(slot, skb)
}

function scoredSkb4(slot: UdpPort, skb: SkBuff): UdpSock | null {
  const { view, networkHeader, transportHeader } = skb
  const sport = view.getUint16(transportHeader)
  return scored4(slot, view.getInt32(networkHeader + 12), sport, view.getInt32(networkHeader + 16))
}

/** The same for a datagram that is not before us: one that an ICMP error quotes. */
export function udpLookupFlow4(
  net: Net,
  saddr: number,
  sport: number,
  daddr: number,
  dport: number,
): UdpSock | null {
  const slot = udpPort(net, dport)
  return slot === null ? null : scored4(slot, saddr, sport, daddr)
}

function scored4(slot: UdpPort, saddr: number, sport: number, daddr: number): UdpSock | null {
  let best: UdpSock | null = null
  let bestScore = 0
  for (const sk of slot.socks) {
    const score = score4(sk, saddr, sport, daddr)
    if (score > bestScore) {
      best = sk
      bestScore = score
    }
  }
  return best?.bound.reusePort ? ofGroup4(slot, best, bestScore, saddr, sport, daddr) : best
}

/** 0: not for this socket (`compute_score`). */
function score4(sk: UdpSock, saddr: number, sport: number, daddr: number): number {
  if (!takesIpv4(sk)) return 0
  let score = sk.bound.family === 4 ? 2 : 1
  if (sk.bound.address4 !== 0) {
    if (sk.bound.address4 !== daddr) return 0
    score += 16
  }
  if (sk.bound.remotePort !== 0) {
    if (sk.bound.remotePort !== sport || sk.bound.remote4 !== saddr) return 0
    score += 32
  }
  return score
}

/** The member of a reuse-port group that the flow belongs to: always the same, whatever the order of binding. */
function ofGroup4(
  slot: UdpPort,
  best: UdpSock,
  bestScore: number,
  saddr: number,
  sport: number,
  daddr: number,
): UdpSock {
  const group = slot.socks.filter((sk) => sk.bound.reusePort && score4(sk, saddr, sport, daddr) === bestScore)
  return pick(group, best, saddr ^ Math.imul(daddr, 31) ^ Math.imul((sport << 16) | slot.port, 0x9e3779b1))
}

/** Whether a copy of a broadcast or multicast IPv4 datagram goes to `sk` (`__udp_is_mcast_sock`). */
export function udpTakesMcast4(sk: UdpSock, saddr: number, sport: number, daddr: number): boolean {
  // An IPv6 socket only hears IPv4 groups that it has joined itself (IP_MULTICAST_ALL is off there).
  if (sk.bound.family === 6 && daddr >>> 28 === 0xe) return false
  return (
    takesIpv4(sk) &&
    (sk.bound.address4 === 0 || sk.bound.address4 === daddr) &&
    (sk.bound.remotePort === 0 || (sk.bound.remotePort === sport && sk.bound.remote4 === saddr))
  )
}

/** The socket for an IPv6 datagram to a unicast address and port `dport`, or null (`__udp6_lib_lookup`). */
export function udpLookup6(skb: SkBuff, dport: number): UdpSock | null {
  let slot = skb.net.udpPorts[dport & 1023]
  while (slot !== null && slot.port !== dport) slot = slot.next
  if (slot === null) return null
  const any = slot.any6
  return any !== null ? any : scoredSkb6(slot, skb)
}

function scoredSkb6(slot: UdpPort, skb: SkBuff): UdpSock | null {
  const { view, networkHeader, transportHeader } = skb
  return scored6(slot, view, networkHeader + 8, networkHeader + 24, view.getUint16(transportHeader))
}

/**
 * The socket that sent the packet whose addresses lie at `addresses`, and whose first word, its ports, is `ports`:
 * one that an ICMPv6 error quotes.
 */
export function udpLookupFlow6(net: Net, view: DataView, addresses: number, ports: number): UdpSock | null {
  const slot = udpPort(net, ports >>> 16)
  return slot === null ? null : scored6(slot, view, addresses + 16, addresses, ports & 0xffff)
}

function scored6(slot: UdpPort, view: DataView, saddr: number, daddr: number, sport: number): UdpSock | null {
  let best: UdpSock | null = null
  let bestScore = 0
  for (const sk of slot.socks) {
    const score = score6(sk, view, saddr, daddr, sport)
    if (score > bestScore) {
      best = sk
      bestScore = score
    }
  }
  if (!best?.bound.reusePort) return best
  const group = slot.socks.filter(
    (sk) => sk.bound.reusePort && score6(sk, view, saddr, daddr, sport) === bestScore,
  )
  let hash = Math.imul((sport << 16) | slot.port, 0x9e3779b1)
  for (let i = 0; i < 16; i += 4)
    hash = Math.imul(hash ^ view.getInt32(saddr + i), 0x85ebca6b) ^ view.getInt32(daddr + i)
  return pick(group, best, hash)
}

function score6(sk: UdpSock, view: DataView, saddr: number, daddr: number, sport: number): number {
  const { family, address6, remotePort, remote6 } = sk.bound
  if (family !== 6) return 0
  let score = 1
  if (address6 !== null) {
    if (!isAt(address6, view, daddr)) return 0
    score += 16
  }
  if (remotePort !== 0) {
    if (remotePort !== sport || remote6 === null || !isAt(remote6, view, saddr)) return 0
    score += 32
  }
  return score
}

/** Whether a copy of a multicast IPv6 datagram, its addresses at `addresses`, goes to `sk`. */
export function udpTakesMcast6(sk: UdpSock, view: DataView, addresses: number, sport: number): boolean {
  return score6(sk, view, addresses, addresses + 16, sport) > 0
}

function takesIpv4(sk: UdpSock): boolean {
  return sk.bound.family === 4 || (!sk.bound.v6only && sk.bound.address6 === null)
}

/** `reciprocal_scale`: a hash to an index. */
function pick(group: UdpSock[], best: UdpSock, hash: number): UdpSock {
  if (group.length < 2) return best
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return group[Math.floor(((mixed >>> 0) / 0x1_0000_0000) * group.length)]
}

/** The socket that alone answers for its family, if there is one. */
function refresh(slot: UdpPort): void {
  const socks4 = slot.socks.filter(takesIpv4)
  const socks6 = slot.socks.filter((sk) => sk.bound.family === 6)
  slot.any4 = socks4.length === 1 && socks4[0].bound.address4 === 0 && plain(socks4[0]) ? socks4[0] : null
  slot.any6 = socks6.length === 1 && socks6[0].bound.address6 === null && plain(socks6[0]) ? socks6[0] : null
}

function plain(sk: UdpSock): boolean {
  return sk.bound.remotePort === 0
}

/** `inet_rcv_saddr_equal` with the rules of sharing. */
function conflict(a: UdpSock, b: UdpSock): boolean {
  if ((a.bound.reuse && b.bound.reuse) || (a.bound.reusePort && b.bound.reusePort)) return false
  if (a.bound.remotePort !== 0 || b.bound.remotePort !== 0)
    if (
      a.bound.remotePort !== b.bound.remotePort ||
      a.bound.remote4 !== b.bound.remote4 ||
      !sameIn6(a.bound.remote6, b.bound.remote6)
    )
      return false
  if (a.bound.family !== b.bound.family) {
    const [v4, v6] = a.bound.family === 4 ? [a, b] : [b, a]
    return takesIpv4(v6) && v4.family === 4
  }
  if (a.bound.family === 4)
    return a.bound.address4 === 0 || b.bound.address4 === 0 || a.bound.address4 === b.bound.address4
  return a.bound.address6 === null || b.bound.address6 === null || sameIn6(a.bound.address6, b.bound.address6)
}
