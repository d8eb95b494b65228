/**
 * What the host's IPv6 consists of (`inet6_init`): packet type, protocols and the shared verdicts of routing.
 */
import { devAddPack } from '../dev.js'
import {
  Dst,
  type DstInput,
  type Net,
  NetProtocol,
  PacketType,
  type ProtocolHandler,
  RouteCache,
  RTN_LOCAL,
  RTN_MULTICAST,
  RTN_UNREACHABLE,
} from '../structs.js'
import { ipv6DestoptRcv, ipv6RthdrRcv } from './exthdrs.js'
import { icmpv6Rcv } from './icmp6.js'
import { dstDiscard, ip6PktDiscard, ip6PktProhibit } from './ip6-drop.js'
import { ip6RcvUnrouted, ipv6ListRcv, ipv6Rcv } from './ip6-input.js'
import { ip6Input, ip6McDiscard, ip6McInput } from './ip6-local.js'
import { pim6Rcv, tcpV6Rcv } from './protocols6.js'
import { ipv6FragRcv } from './reassembly.js'
import { udplitev6Rcv, udpv6Rcv } from './udp6.js'

const ETH_P_IPV6 = 0x86dd

/** Slots of the route cache; routeSlot6 (route.ts) counts on this number. */
const ROUTES = 1024

/** The next headers that the reference kernel has handlers for; any other counts as unknown. */
const PROTOCOLS: readonly (readonly [number, ProtocolHandler])[] = [
  [6, tcpV6Rcv],
  [17, udpv6Rcv],
  [43, ipv6RthdrRcv],
  [44, ipv6FragRcv],
  [58, icmpv6Rcv],
  [59, dstDiscard],
  [60, ipv6DestoptRcv],
  [103, pim6Rcv],
  [136, udplitev6Rcv],
]

export function inet6Init(net: Net): void {
  const verdict = (input: DstInput, type: number) => new Dst(input, type, 0, null, false)
  net.dst6 = {
    local: verdict(ip6Input, RTN_LOCAL),
    multicast: verdict(ip6McInput, RTN_MULTICAST),
    multicastNotOurs: verdict(ip6McDiscard, RTN_MULTICAST),
    noRoute: verdict(ip6PktDiscard, RTN_UNREACHABLE),
    prohibit: verdict(ip6PktProhibit, RTN_UNREACHABLE),
    blackhole: verdict(dstDiscard, RTN_UNREACHABLE),
  }
  net.routeCache6 = new RouteCache(ROUTES, 4, verdict(ip6RcvUnrouted, RTN_UNREACHABLE))
  for (const [protocol, handler] of PROTOCOLS) net.inet6Protos[protocol] = new NetProtocol(handler)
  devAddPack(net, new PacketType(ETH_P_IPV6, ipv6Rcv, ipv6ListRcv))
}
