/**
 * What the host's IPv4 consists of (`inet_init`): packet types, protocols and the shared verdicts of routing.
 */
import { devAddPack } from '../dev.js'
import { llcRcv } from '../link/llc.js'
import {
  Dst,
  type DstInput,
  type Net,
  NetProtocol,
  PacketType,
  type ProtocolHandler,
  RouteCache,
  RTN_BROADCAST,
  RTN_LOCAL,
  RTN_MULTICAST,
  RTN_UNREACHABLE,
} from '../structs.js'
import { arpRcv } from './arp.js'
import { icmpRcv } from './icmp.js'
import { EACCES, EHOSTUNREACH, EINVAL, ENETUNREACH, ipError } from './ip-error.js'
import { ipListRcv, ipRcv, ipRcvUnrouted } from './ip-input.js'
import { ipLocalDeliver, ipMcInput } from './ip-local.js'
import { igmpRcv, pimRcv, tcpV4Rcv } from './protocols.js'
import { udpliteRcv, udpRcv } from './udp.js'

const ETH_P_IP = 0x0800
const ETH_P_ARP = 0x0806
const ETH_P_802_2 = 0x0004

/** Slots of the route cache; routeSlot (route.ts) counts on this number. */
const ROUTES = 4096

/** The protocols that the reference kernel has; any other counts as unknown. */
const PROTOCOLS: readonly (readonly [number, ProtocolHandler])[] = [
  [1, icmpRcv],
  [2, igmpRcv],
  [6, tcpV4Rcv],
  [17, udpRcv],
  [103, pimRcv],
  [136, udpliteRcv],
]

export function inetInit(net: Net): void {
  const local = (type: number) => verdict(ipLocalDeliver, type)
  const error = (errno: number) => verdict(ipError, RTN_UNREACHABLE, errno)
  net.dst4 = {
    local: local(RTN_LOCAL),
    broadcast: local(RTN_BROADCAST),
    multicast: verdict(ipMcInput, RTN_MULTICAST),
    hostUnreach: error(EHOSTUNREACH),
    netUnreach: error(ENETUNREACH),
    prohibit: error(EACCES),
    invalid: error(EINVAL),
  }
  net.routeCache4 = new RouteCache(ROUTES, 2, verdict(ipRcvUnrouted, RTN_UNREACHABLE))
  for (const [protocol, handler] of PROTOCOLS) net.inetProtos[protocol] = new NetProtocol(handler)
  devAddPack(net, new PacketType(ETH_P_802_2, llcRcv))
  devAddPack(net, new PacketType(ETH_P_ARP, arpRcv))
  devAddPack(net, new PacketType(ETH_P_IP, ipRcv, ipListRcv))
}

function verdict(input: DstInput, type: number, error = 0): Dst {
  return new Dst(input, type, error, null, false)
}
