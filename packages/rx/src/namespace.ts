/**
 * Puts a host together (what `ip addr`, `ip route` and bind do): from the parsed host.json to a Net.
 *
 * Throws HostConfigError for what only shows here: a gateway that no interface reaches, a route or a port that
 * is there already, a socket at an address that the host does not have.
 */
import { formatIpv4, netmask } from './address.js'
import { devAddPack, ETH_P_ALL, packetRcv } from './dev.js'
import { HostConfigError, type ParsedHost, type ParsedInterface, type ParsedRoute } from './host-config.js'
import { inetInit } from './ipv4/af-inet.js'
import { fibInsert, fibLookup } from './ipv4/fib.js'
import {
  FibEntry,
  Net,
  NetDevice,
  PacketType,
  RTN_BROADCAST,
  RTN_LOCAL,
  RTN_MULTICAST,
  RTN_UNICAST,
  Tap,
  type TapHandler,
  UdpSock,
} from './structs.js'
import { udpBind } from './udp-table.js'

const ALL_HOSTS = 0xe000_0001 | 0
/** IPFRAG_TIME and IPV6_FRAG_TIMEOUT, in seconds; IPFRAG_HIGH_THRESH in bytes. */
const IPFRAG_TIME = 30
const IP6FRAG_TIME = 60
const IPFRAG_HIGH_THRESH = 4 * 1024 * 1024

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
  inetInit(net)
  const eth0 = addDevice(net, 'eth0', host.interface, 'interface')
  for (const group of host.groups4) eth0.groups4.add(group)
  if (host.egress !== null) addDevice(net, 'eth1', host.egress, 'egress')
  for (const route of host.routes) if (route.family === 4) addRoute4(net, route)
  for (let i = 0; i < host.taps; i++) addTap(net, null)
  host.sockets.forEach((socket, i) => {
    const key = `udp[${i}]`
    if (socket.family === 4 && !canBind4(net, socket.address4))
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
export function canBind4(net: Net, address: number): boolean {
  if (address === 0 || address === -1 || address >>> 28 === 0xe) return true
  const type = fibLookup(net.fib4, address)?.type
  return type === RTN_LOCAL || type === RTN_BROADCAST || type === RTN_MULTICAST
}

function addDevice(net: Net, name: string, config: ParsedInterface, key: string): NetDevice {
  // Index 1 is the loopback device.
  const dev = new NetDevice(net, name, net.devices.length + 2, config.mac, config.mtu)
  net.devices.push(dev)
  dev.groups4.add(ALL_HOSTS)
  config.ipv4.forEach((address, i) => {
    addAddress4(net, dev, address.address, address.prefixLength, `${key}.ipv4[${i}]`)
  })
  return dev
}

/** `fib_add_ifaddr`: the address, its subnet, and the subnet's broadcast address where it has one. */
function addAddress4(net: Net, dev: NetDevice, address: number, prefixLength: number, key: string): void {
  if (!fibInsert(net.fib4, new FibEntry(address, 32, RTN_LOCAL, dev, false)))
    throw new HostConfigError(key, `${formatIpv4(address)} is there already`)
  if (prefixLength === 32) return
  const mask = netmask(prefixLength)
  // A second address of a subnet finds them there.
  fibInsert(net.fib4, new FibEntry(address & mask, prefixLength, RTN_UNICAST, dev, false))
  if (prefixLength < 31) fibInsert(net.fib4, new FibEntry(address | ~mask, 32, RTN_BROADCAST, dev, false))
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
