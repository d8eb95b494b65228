/**
 * Puts a host together (what `ip addr`, `ip route` and bind do): from the parsed host.json to a Net.
 *
 * Throws HostConfigError for what only shows here: a gateway that no interface reaches, a route or a port that
 * is there already, a socket at an address that the host does not have.
 */
import { formatIpv4, formatIpv6, netmask } from './address.js'
import { devAddPack, ETH_P_ALL, packetRcv } from './dev.js'
import { HostConfigError, type ParsedHost, type ParsedInterface, type ParsedRoute } from './host-config.js'
import { hotLocal, initHot } from './hot.js'
import { inetInit } from './ipv4/af-inet.js'
import { fibInsert, fibLookup } from './ipv4/fib.js'
import { inet6Init } from './ipv6/af-inet6.js'
import { prefixOf, sameIn6, solicitedNode } from './ipv6/in6.js'
import { fib6Insert, fib6Lookup } from './ipv6/route.js'
import {
  FibEntry,
  In6,
  Net,
  NetDevice,
  PacketType,
  RTN_ANYCAST,
  RTN_BROADCAST,
  RTN_LOCAL,
  RTN_UNICAST,
  type SockOptions,
  Tap,
  type TapHandler,
  UdpSock,
} from './structs.js'
import { udpBind } from './udp-table.js'

const LOOPBACK = 0x7f00_0001
const ALL_HOSTS = 0xe000_0001 | 0
/** ff01::1 and ff02::1; routers also ff01::2, ff02::2 and ff05::2. */
const ALL_NODES = [group6(0xff01, 1), group6(0xff02, 1)]
const ALL_ROUTERS = [group6(0xff01, 2), group6(0xff02, 2), group6(0xff05, 2)]
const IPV6_MIN_MTU = 1280
/** IPFRAG_TIME and IPV6_FRAG_TIMEOUT, in seconds; IPFRAG_HIGH_THRESH in bytes. */
const IPFRAG_TIME = 30
const IP6FRAG_TIME = 60
export const IPFRAG_HIGH_THRESH = 4 * 1024 * 1024

export function createNet(host: ParsedHost): Net {
  const net = new Net({
    forwarding4: host.forwarding4,
    forwarding6: host.forwarding6,
    rpFilter: host.rpFilter,
    acceptLocal: host.acceptLocal,
    acceptSourceRoute: host.acceptSourceRoute,
    ipfragMaxDist: host.ipfragMaxDist,
    ipfragTime: host.fragTimeout ?? IPFRAG_TIME,
    ip6fragTime: host.fragTimeout ?? IP6FRAG_TIME,
    ipfragHighThresh: IPFRAG_HIGH_THRESH,
  })
  initHot(net)
  inetInit(net)
  inet6Init(net)
  addLoopback(net)
  const eth0 = addDevice(net, 'eth0', host.interface, 'interface')
  for (const group of host.groups4) eth0.groups4.add(group)
  eth0.groups6.push(...host.groups6)
  eth0.ipv6Disabled = host.ipv6Disabled || host.interface.mtu < IPV6_MIN_MTU ? 1 : 0
  if (host.egress !== null) addDevice(net, 'eth1', host.egress, 'egress')
  for (const route of host.routes) (route.family === 4 ? addRoute4 : addRoute6)(net, route)
  for (let i = 0; i < host.taps; i++) addTap(net, null)
  host.sockets.forEach((socket, i) => {
    const key = `udp[${i}]`
    if (!canBind(net, socket))
      throw new HostConfigError(`${key}.address`, `${socket.address} is not an address of the host`)
    const bound = { ...socket, reusePort: false, remotePort: 0, remote4: 0, remote6: null }
    const sk = new UdpSock(bound, null)
    try {
      udpBind(net, sk)
    } catch (error) {
      throw new HostConfigError(key, (error as Error).message)
    }
  })
  return net
}

/** An AF_PACKET socket on ETH_P_ALL. */
export function addTap(net: Net, handler: TapHandler | null): Tap {
  const tap = new Tap(handler)
  devAddPack(net, new PacketType(ETH_P_ALL, packetRcv, null, tap))
  return tap
}

/** Whether a socket may be bound there: any address, ours, a broadcast one of ours, or a group. */
export function canBind(net: Net, bound: Pick<SockOptions, 'family' | 'address4' | 'address6'>): boolean {
  const { family, address4, address6 } = bound
  if (family === 6)
    return (
      address6 === null || address6.w0 >>> 24 === 0xff || fib6Lookup(net, address6, null)?.type === RTN_LOCAL
    )
  if (address4 === 0 || address4 === -1 || address4 >>> 28 === 0xe) return true
  const type = fibLookup(net.fib4, address4)?.type
  return type === RTN_LOCAL || type === RTN_BROADCAST
}

/** The addresses of lo, which is no device here: nothing arrives by it, but its addresses are the host's. */
function addLoopback(net: Net): void {
  fibInsert(net.fib4, new FibEntry(LOOPBACK, 32, RTN_LOCAL, null, false))
  fibInsert(net.fib4, new FibEntry(LOOPBACK & netmask(8), 8, RTN_LOCAL, null, false))
  fibInsert(net.fib4, new FibEntry(LOOPBACK | ~netmask(8), 32, RTN_BROADCAST, null, false))
  fib6Insert(net, new FibEntry(new In6(0, 0, 0, 1), 128, RTN_LOCAL, null, false))
}

function addDevice(net: Net, name: string, config: ParsedInterface, key: string): NetDevice {
  // Index 1 is the loopback device.
  const dev = new NetDevice(net, name, net.devices.length + 2, config.mac, config.mtu)
  net.devices.push(dev)
  dev.groups4.add(ALL_HOSTS)
  config.ipv4.forEach(({ address, prefixLength }, i) => {
    addAddress4(net, dev, address, prefixLength, `${key}.ipv4[${i}]`)
  })
  dev.groups6.push(...ALL_NODES)
  if (net.sysctl.forwarding6) dev.groups6.push(...ALL_ROUTERS)
  config.ipv6.forEach(({ address, prefixLength }, i) => {
    addAddress6(net, dev, address, prefixLength, `${key}.ipv6[${i}]`)
  })
  return dev
}

/** `fib_add_ifaddr`: the address, its subnet, and the subnet's broadcast address where it has one. */
function addAddress4(net: Net, dev: NetDevice, address: number, prefixLength: number, key: string): void {
  // An address of another interface, of lo too, may be this one's as well.
  const there = net.fib4.byLength[32]?.get(address)
  if (there?.type === RTN_LOCAL && there.dev === dev)
    throw new HostConfigError(key, `${formatIpv4(address)} is there already`)
  const local = new FibEntry(address, 32, RTN_LOCAL, dev, false)
  local.dst = hotLocal(net, net.dst4.local, address)
  fibInsert(net.fib4, local)
  dev.addresses4++
  if (prefixLength === 32) return
  const mask = netmask(prefixLength)
  // A second address of a subnet finds them there.
  fibInsert(net.fib4, new FibEntry(address & mask, prefixLength, RTN_UNICAST, dev, false))
  if (prefixLength < 31) fibInsert(net.fib4, new FibEntry(address | ~mask, 32, RTN_BROADCAST, dev, false))
}

/** The address, its subnet, its solicited-node group, and on a router the subnet's router anycast address. */
function addAddress6(net: Net, dev: NetDevice, address: In6, prefixLength: number, key: string): void {
  const local = new FibEntry(address, 128, RTN_LOCAL, dev, false)
  local.dst = hotLocal(net, net.dst6.local, address)
  if (!fib6Insert(net, local)) throw new HostConfigError(key, `${text6(address)} is there already`)
  dev.addresses6.push(address)
  dev.groups6.push(solicitedNode(address))
  if (prefixLength === 128) return
  const prefix = prefixOf(address, prefixLength)
  fib6Insert(net, new FibEntry(prefix, prefixLength, RTN_UNICAST, dev, false))
  // RFC 4291, 2.6.1; not for the prefixes of point-to-point links (RFC 6164).
  if (net.sysctl.forwarding6 && prefixLength !== 127)
    fib6Insert(net, new FibEntry(prefix, 128, RTN_ANYCAST, dev, false))
}

function addRoute4(net: Net, route: ParsedRoute): void {
  const dev = route.type === RTN_UNICAST ? routeDevice4(net, route) : null
  const entry = new FibEntry(route.prefix4, route.prefixLength, route.type, dev, route.via4 !== null)
  if (!fibInsert(net.fib4, entry))
    throw new HostConfigError(route.key, 'there is a route to this prefix already')
}

/** The interface that reaches the gateway, or the one named. */
function routeDevice4(net: Net, route: ParsedRoute): NetDevice {
  const named = route.dev === null ? null : net.devices.find((dev) => dev.name === route.dev)
  if (named === undefined)
    throw new HostConfigError(`${route.key}.dev`, `there is no ${route.dev}: add egress`)
  if (route.via4 === null) return named as NetDevice
  const hop = fibLookup(net.fib4, route.via4)
  if (hop === null || hop.type !== RTN_UNICAST || hop.usesGateway || (named !== null && hop.dev !== named))
    throw new HostConfigError(`${route.key}.via`, `${formatIpv4(route.via4)} is on no subnet of the host`)
  return hop.dev as NetDevice
}

function addRoute6(net: Net, route: ParsedRoute): void {
  const dev = route.type === RTN_UNICAST ? routeDevice6(net, route) : null
  const { prefix6, prefixLength } = route
  if (!sameIn6(prefixOf(prefix6, prefixLength), prefix6))
    throw new HostConfigError(
      `${route.key}.dst`,
      `${text6(prefix6)}/${prefixLength} has bits behind its prefix length`,
    )
  // A connected route has the better metric: it stays.
  const connected = net.fib6.some(
    (e) => !e.usesGateway && e.prefixLength === prefixLength && sameIn6(e.prefix, prefix6),
  )
  const entry = new FibEntry(prefix6, prefixLength, route.type, dev, route.via6 !== null)
  if (!connected && !fib6Insert(net, entry))
    throw new HostConfigError(route.key, 'there is a route to this prefix already')
}

function routeDevice6(net: Net, route: ParsedRoute): NetDevice {
  const named = route.dev === null ? null : net.devices.find((dev) => dev.name === route.dev)
  if (named === undefined)
    throw new HostConfigError(`${route.key}.dev`, `there is no ${route.dev}: add egress`)
  if (route.via6 === null) return named as NetDevice
  const linkLocal = (route.via6.w0 & 0xffc0_0000) >>> 0 === 0xfe80_0000
  if (linkLocal && named === null)
    throw new HostConfigError(`${route.key}.dev`, `is needed: ${text6(route.via6)} is link-local`)
  if (linkLocal) return named as NetDevice
  const hop = fib6Lookup(net, route.via6, named)
  if (hop === null || hop.type !== RTN_UNICAST || hop.usesGateway)
    throw new HostConfigError(`${route.key}.via`, `${text6(route.via6)} is on no subnet of the host`)
  return hop.dev as NetDevice
}

function group6(scope: number, id: number): In6 {
  return new In6(scope << 16, 0, 0, id)
}

function text6(address: In6): string {
  const bytes = new DataView(new ArrayBuffer(16))
  bytes.setInt32(0, address.w0)
  bytes.setInt32(4, address.w1)
  bytes.setInt32(8, address.w2)
  bytes.setInt32(12, address.w3)
  return formatIpv6(new Uint8Array(bytes.buffer))
}
