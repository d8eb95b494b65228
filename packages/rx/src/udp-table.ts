/**
 * The UDP sockets of a host by port (`udp_table`): binding, and the lookups of both families.
 *
 * A port with one unconnected socket answers from one field; any other looks into its table by both ends, which is
 * what Linux's scoring comes to: a connected socket before a bound address before the wildcard, of equal ones the
 * last bound. Copies for groups go over all sockets of the port, as in Linux.
 */
import { refreshHot } from './hot.js'
import { isAt, sameIn6 } from './ipv6/in6.js'
import { type In6, type Net, type SkBuff, type SockOptions, UdpPort, type UdpSock } from './structs.js'
import { findGroup4, findGroup6, type SockGroup, SockTable, WORDS4, WORDS6 } from './udp-sock-table.js'

/** For `findGroup6`: an address of zeros. */
const ANY = -1

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
  refresh(net, slot)
}

/** Unbinds `sk`; its counters stay readable. */
export function udpUnbind(net: Net, sk: UdpSock): void {
  const slot = udpPort(net, sk.port)
  if (slot === null) return
  slot.socks = slot.socks.filter((other) => other !== sk)
  refresh(net, slot)
}

/** The socket for an IPv4 datagram to a unicast address and port `dport`, or null (`__udp4_lib_lookup`). */
export function udpLookup4(skb: SkBuff, dport: number): UdpSock | null {
  let slot = skb.net.udpPorts[dport & 1023]
  while (slot !== null && slot.port !== dport) slot = slot.next
  if (slot === null) return null
  const { view, networkHeader } = skb
  const daddr = view.getInt32(networkHeader + 16)
  const only = slot.only4
  if (only !== null) return slot.address4 === daddr || slot.address4 === 0 ? only : null
  return hashed4(slot, view.getInt32(networkHeader + 12), view.getUint16(skb.transportHeader), daddr)
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
  return slot === null ? null : hashed4(slot, saddr, sport, daddr)
}

/** Connected before bound before any, and connected with an address before connected without (`compute_score`). */
function hashed4(slot: UdpPort, saddr: number, sport: number, daddr: number): UdpSock | null {
  slot.table4 ??= sockTable4(slot.socks)
  const table = slot.table4
  let group: SockGroup<UdpSock> | null = null
  if (table.connected === 1 && sport !== 0)
    group = findGroup4(table, daddr, saddr, sport) ?? findGroup4(table, 0, saddr, sport)
  group ??= findGroup4(table, daddr, 0, 0) ?? findGroup4(table, 0, 0, 0)
  if (group === null || group.members.length < 2) return group === null ? null : group.best
  return pick(group.members, saddr ^ Math.imul(daddr, 31) ^ portsHash(slot, sport))
}

/** Whether a copy of a broadcast or multicast IPv4 datagram goes to `sk` (`__udp_is_mcast_sock`). */
export function udpTakesMcast4(sk: UdpSock, saddr: number, sport: number, daddr: number): boolean {
  // An IPv6 socket only hears IPv4 groups that it has joined itself (IP_MULTICAST_ALL is off there).
  if (sk.bound.family === 6 && daddr >>> 28 === 0xe) return false
  return (
    takesIpv4(sk) &&
    (sk.bound.address4 === 0 || sk.bound.address4 === daddr) &&
    (!isConnected(sk.bound) || (sk.bound.remotePort === sport && sk.bound.remote4 === saddr))
  )
}

/** The socket for an IPv6 datagram to a unicast address and port `dport`, or null (`__udp6_lib_lookup`). */
export function udpLookup6(skb: SkBuff, dport: number): UdpSock | null {
  let slot = skb.net.udpPorts[dport & 1023]
  while (slot !== null && slot.port !== dport) slot = slot.next
  if (slot === null) return null
  const { view, networkHeader } = skb
  const only = slot.only6
  if (only !== null)
    return slot.address6 === null || isAt(slot.address6, view, networkHeader + 24) ? only : null
  return hashed6(slot, view, networkHeader + 8, networkHeader + 24, view.getUint16(skb.transportHeader))
}

/**
 * The socket that sent the packet whose addresses lie at `addresses`, and whose first word, its ports, is `ports`:
 * one that an ICMPv6 error quotes.
 */
export function udpLookupFlow6(net: Net, view: DataView, addresses: number, ports: number): UdpSock | null {
  const slot = udpPort(net, ports >>> 16)
  return slot === null ? null : hashed6(slot, view, addresses + 16, addresses, ports & 0xffff)
}

function hashed6(slot: UdpPort, view: DataView, saddr: number, daddr: number, sport: number): UdpSock | null {
  slot.table6 ??= sockTable6(slot.socks)
  const table = slot.table6
  let group: SockGroup<UdpSock> | null = null
  if (table.connected === 1 && sport !== 0)
    group = findGroup6(table, view, daddr, saddr, sport) ?? findGroup6(table, view, ANY, saddr, sport)
  group ??= findGroup6(table, view, daddr, ANY, 0) ?? findGroup6(table, view, ANY, ANY, 0)
  if (group === null || group.members.length < 2) return group === null ? null : group.best
  let hash = portsHash(slot, sport)
  for (let i = 0; i < 16; i += 4)
    hash = Math.imul(hash ^ view.getInt32(saddr + i), 0x85ebca6b) ^ view.getInt32(daddr + i)
  return pick(group.members, hash)
}

/** Whether a copy of a multicast IPv6 datagram, its addresses at `addresses`, goes to `sk`. */
export function udpTakesMcast6(sk: UdpSock, view: DataView, addresses: number, sport: number): boolean {
  const { address6, remotePort, remote6 } = sk.bound
  return (
    takesIpv6(sk) &&
    (address6 === null || isAt(address6, view, addresses + 16)) &&
    (remote6 === null || !isConnected(sk.bound) || (remotePort === sport && isAt(remote6, view, addresses)))
  )
}

function portsHash(slot: UdpPort, sport: number): number {
  return Math.imul((sport << 16) | slot.port, 0x9e3779b1)
}

/** The member of a reuse-port group that a flow belongs to, always the same (`reciprocal_scale`). */
function pick(members: readonly UdpSock[], hash: number): UdpSock {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return members[Math.floor(((mixed >>> 0) / 0x1_0000_0000) * members.length)]
}

/** The socket that alone answers for its family, if there is one; the tables are made when they are needed. */
function refresh(net: Net, slot: UdpPort): void {
  const only4 = alone(slot.socks.filter(takesIpv4))
  const only6 = alone(slot.socks.filter(takesIpv6))
  slot.only4 = only4
  slot.address4 = only4 === null ? 0 : only4.bound.address4
  slot.only6 = only6
  slot.address6 = only6 === null ? null : only6.bound.address6
  slot.table4 = null
  slot.table6 = null
  refreshHot(net, slot.port, (address) => soleSock(slot.socks, address))
}

/** The socket that gets all unicast datagrams to `address`, whoever sends them; null: there is none. */
function soleSock(socks: readonly UdpSock[], address: number | In6): UdpSock | null {
  const takers = socks.filter(typeof address === 'number' ? takesIpv4 : takesIpv6)
  if (takers.some((sk) => isConnected(sk.bound))) return null
  const own = takers.filter(({ bound }) =>
    typeof address === 'number' ? bound.address4 === address : sameIn6(bound.address6, address),
  )
  const same =
    own.length > 0
      ? own
      : takers.filter(({ bound }) =>
          typeof address === 'number' ? bound.address4 === 0 : bound.address6 === null,
        )
  if (same.length === 0) return null
  const { best, members } = sockGroup(same)
  return members.length < 2 ? best : null
}

/** The sockets among `socks`, the last bound first, that take IPv4. */
function sockTable4(socks: readonly UdpSock[]): SockTable<UdpSock> {
  return new SockTable(
    WORDS4,
    grouped(socks.filter(takesIpv4), ({ bound }) => [
      bound.address4,
      isConnected(bound) ? bound.remote4 : 0,
      bound.remotePort,
    ]),
  )
}

/** Those that take IPv6. */
function sockTable6(socks: readonly UdpSock[]): SockTable<UdpSock> {
  return new SockTable(
    WORDS6,
    grouped(socks.filter(takesIpv6), ({ bound }) => [
      ...words(bound.address6),
      ...words(isConnected(bound) ? bound.remote6 : null),
      bound.remotePort,
    ]),
  )
}

function words(address: In6 | null): number[] {
  return address === null ? [0, 0, 0, 0] : [address.w0, address.w1, address.w2, address.w3]
}

/** Sockets with the same key; of those the ones of the family come before IPv6 sockets that take IPv4 too. */
function grouped(
  socks: readonly UdpSock[],
  keyOf: (sk: UdpSock) => number[],
): [number[], SockGroup<UdpSock>][] {
  const byKey = new Map<string, { key: number[]; same: UdpSock[] }>()
  for (const sk of socks) {
    const key = keyOf(sk)
    const name = key.join()
    const entry = byKey.get(name) ?? { key, same: [] }
    byKey.set(name, entry)
    entry.same.push(sk)
  }
  return [...byKey.values()].map(({ key, same }) => [key, sockGroup(same)])
}

/** Who gets what: `same` have one key, the last bound first. */
function sockGroup(same: readonly UdpSock[]): SockGroup<UdpSock> {
  const family = Math.min(...same.map((sk) => sk.family))
  const first = same.filter((sk) => sk.family === family)
  const [best] = first
  return { best, members: best.bound.reusePort ? first.filter((sk) => sk.bound.reusePort) : [] }
}

function takesIpv4(sk: UdpSock): boolean {
  return sk.bound.family === 4 || (!sk.bound.v6only && sk.bound.address6 === null)
}

/** One that is connected to :: hears nobody. */
function takesIpv6(sk: UdpSock): boolean {
  return sk.bound.family === 6 && (!isConnected(sk.bound) || sk.bound.remote6 !== null)
}

function isConnected(bound: SockOptions): boolean {
  return bound.remotePort !== 0
}

function alone(socks: readonly UdpSock[]): UdpSock | null {
  return socks.length === 1 && !isConnected(socks[0].bound) ? socks[0] : null
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
