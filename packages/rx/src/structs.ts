/**
 * The data structures of the receive path, named as in Linux's headers: socket buffer, device, packet type,
 * destination, protocol, socket, network namespace.
 *
 * Data only: what is done with them stands in the files that carry Linux's function names. Everything that a
 * packet touches hangs off `skb.net`, so that several hosts can live in one process.
 *
 * A field that a packet touches is never undefined first: the engine would take it for a field of any kind, and
 * check it at every load (measured: a fifth of the instructions of the path). So such fields have an initial
 * value, or are declared and set by the constructor; and what can pass 2^31 is an element of a Float64Array.
 */
import { formatIpv4, formatIpv6 } from './address.js'
import { DROP_NAMES } from './drop.js'
import { type FragBuffer, FragBuffers, FragTable } from './frag-queue.js'
import { MIB_SIZE } from './mib.js'
import type { SockTable } from './udp-sock-table.js'

/** skb.pktType: whom the frame was sent to, by its link-layer address (if_packet.h). */
export const PACKET_HOST = 0
export const PACKET_BROADCAST = 1
export const PACKET_MULTICAST = 2
export const PACKET_OTHERHOST = 3

/** skb.flags: the transport checksum is known to be right (ip_summed is CHECKSUM_UNNECESSARY). */
export const CSUM_UNNECESSARY = 1
/** skb.flags: a VLAN tag was taken off, and is in skb.vlanTci. */
export const VLAN_PRESENT = 2
/** skb.flags: IPv4 with a strict source route. */
export const STRICT_ROUTE = 4
/** skb.flags: IPv6 that had a fragment header (IP6SKB_FRAGMENTED). */
export const FRAGMENTED = 8

/** Return values of receive functions. */
export const NET_RX_SUCCESS = 0
export const NET_RX_DROP = 1

/** Kinds of routes (rtnetlink.h). */
export const RTN_UNICAST = 1
export const RTN_LOCAL = 2
export const RTN_BROADCAST = 3
export const RTN_ANYCAST = 4
export const RTN_MULTICAST = 5
export const RTN_BLACKHOLE = 6
export const RTN_UNREACHABLE = 7
export const RTN_PROHIBIT = 8

/** net.clock: seconds of virtual time, and when the current frame was captured. */
export const CLOCK_NOW = 0
export const CLOCK_FRAME = 1

const NO_DATA = new Uint8Array(0)
const NO_VIEW = new DataView(NO_DATA.buffer)

/**
 * A frame on its way through the path (struct sk_buff): a window into a buffer that belongs to whoever feeds the
 * path. Reused for later frames: a handler that keeps anything beyond its call copies it.
 */
export class SkBuff {
  /** The next of a list, or of the pool's free ones. */
  next: SkBuff | null = null
  /** The whole buffer that the frame lies in; all positions are indices into it. */
  data: Uint8Array = NO_DATA
  /** The same bytes. One view a buffer, not one a frame. */
  view: DataView = NO_VIEW
  /** First byte of the frame. */
  macHeader = 0
  networkHeader = 0
  transportHeader = 0
  /** First byte that has not been consumed yet (skb->data). */
  offset = 0
  /** Bytes from `offset` to the end. */
  len = 0
  /** Ethertype, host order. */
  protocol = 0
  pktType = PACKET_HOST
  /** The bits above; the device's `rxFlags` when it arrives. */
  flags = 0
  /** Tag control information of the VLAN tag that was taken off. */
  vlanTci = 0
  /** Where the next-header byte lies, from `networkHeader` (IP6CB(skb)->nhoff). */
  nhoff = 0
  /** Where the last datagram lay that a frame in this buffer completed; it may still be read. */
  datagram: FragBuffer | null = null
  declare dst: Dst
  declare readonly dev: NetDevice
  /** The host, and its counters: dev_net(skb->dev), one load away. */
  declare readonly net: Net
  declare readonly mib: Float64Array
  declare readonly hot: Int32Array

  constructor(dev: NetDevice) {
    this.dst = dev.net.noRoute
    this.dev = dev
    this.net = dev.net
    this.mib = dev.net.mib
    this.hot = dev.net.hot
  }

  /** When the frame was captured, in seconds. */
  get timestamp(): number {
    return this.net.clock[CLOCK_FRAME]
  }

  /** Index in `data` of the first byte of the datagram's payload. */
  get payloadOffset(): number {
    return this.offset + 8
  }

  /** Length of the datagram's payload in bytes. */
  get payloadLength(): number {
    return this.len - 8
  }

  /** The payload as a view into `data`: valid during the handler's call, allocated by each read. */
  get payload(): Uint8Array {
    return this.data.subarray(this.offset + 8, this.offset + this.len)
  }

  get sourcePort(): number {
    return this.view.getUint16(this.transportHeader)
  }

  get destinationPort(): number {
    return this.view.getUint16(this.transportHeader + 2)
  }

  /** 4 or 6. */
  get family(): 4 | 6 {
    return this.data[this.networkHeader] >>> 4 === 6 ? 6 : 4
  }

  /** The sender's address as text; allocated by each read. */
  get sourceAddress(): string {
    const at = this.networkHeader
    return this.family === 4 ? formatIpv4(this.view.getInt32(at + 12)) : formatIpv6(this.data, at + 8)
  }

  /** The address that the datagram was sent to as text; allocated by each read. */
  get destinationAddress(): string {
    const at = this.networkHeader
    return this.family === 4 ? formatIpv4(this.view.getInt32(at + 16)) : formatIpv6(this.data, at + 24)
  }
}

/** Takes a frame: `pt.func` of a packet type. Answers NET_RX_SUCCESS or NET_RX_DROP. */
export type PacketHandler = (this: void, skb: SkBuff, pt: PacketType) => number
/** Takes a list of frames of one packet type: `pt.listFunc`. */
export type PacketListHandler = (this: void, head: SkBuff, pt: PacketType) => void
/** Where a routed packet goes next: `dst.input`. */
export type DstInput = (this: void, skb: SkBuff) => number
/** A transport protocol's entry: `ipprot.handler`. IPv6: above 0 asks for the next header's. */
export type ProtocolHandler = (this: void, skb: SkBuff) => number
/** Reads a datagram. `skb` is valid during the call. */
export type DatagramHandler = (skb: SkBuff, socket: UdpSock) => void
/** Sees every frame of a device, with its packet type by MAC (an AF_PACKET socket on ETH_P_ALL). */
export type TapHandler = (skb: SkBuff) => void

/** Who takes frames of an ethertype (struct packet_type). */
export class PacketType {
  next: PacketType | null = null
  /** Ethertype, or ETH_P_ALL for a tap. */
  declare readonly type: number
  declare readonly func: PacketHandler
  declare readonly listFunc: PacketListHandler | null
  /** What a tap keeps (packet_type.af_packet_priv). */
  declare readonly tap: Tap | null

  constructor(
    type: number,
    func: PacketHandler,
    listFunc: PacketListHandler | null = null,
    tap: Tap | null = null,
  ) {
    this.type = type
    this.func = func
    this.listFunc = listFunc
    this.tap = tap
  }
}

/** A listening AF_PACKET socket: frames seen by packet type. */
export class Tap {
  readonly seen: number[] = [0, 0, 0, 0]
  /** What the handler threw last. */
  lastError: unknown = null
  constructor(readonly handler: TapHandler | null) {}
}

/** A route's verdict on a packet (struct dst_entry with the part of rtable and rt6_info that input needs). */
export class Dst {
  declare readonly input: DstInput
  /** RTN_*: where the packet counts and whether errors may be sent about it. */
  declare readonly type: number
  /** For `ip_error`: EHOSTUNREACH, ENETUNREACH, EACCES or EINVAL. */
  declare readonly error: number
  /** Where it leaves, when forwarded. */
  declare readonly dev: NetDevice | null
  /** The next hop is a gateway. */
  declare readonly usesGateway: boolean
  /** Of a local address: what tells its ports from those of others (hot.ts). 0: its datagrams are not counted there. */
  declare readonly hotKey: number

  constructor(
    input: DstInput,
    type: number,
    error: number,
    dev: NetDevice | null,
    usesGateway: boolean,
    hotKey = 0,
  ) {
    this.input = input
    this.type = type
    this.error = error
    this.dev = dev
    this.usesGateway = usesGateway
    this.hotKey = hotKey
  }
}

/** A transport protocol (struct net_protocol, struct inet6_protocol). */
export class NetProtocol {
  declare readonly handler: ProtocolHandler

  constructor(handler: ProtocolHandler) {
    this.handler = handler
  }
}

/** An IPv6 address as four words: keys are compared as integers, never as text. */
export class In6 {
  constructor(
    readonly w0: number,
    readonly w1: number,
    readonly w2: number,
    readonly w3: number,
  ) {}
}

/** A network interface (struct net_device, in_device and inet6_dev in one). */
export class NetDevice {
  declare readonly net: Net
  declare readonly name: string
  declare readonly ifindex: number
  declare readonly mtu: number
  /** The longest frame without a VLAN tag: MTU and header. */
  declare readonly maxFrame: number
  /** First four and last two bytes of the MAC. */
  declare readonly macHigh: number
  declare readonly macLow: number
  /** How many IPv4 addresses it has. */
  addresses4 = 0
  /** Joined IPv4 groups. */
  readonly groups4 = new Set<number>()
  /** Joined IPv6 groups, the addresses' solicited-node groups among them. */
  readonly groups6: In6[] = []
  readonly addresses6: In6[] = []
  /** 1: IPv6 is switched off here (disable_ipv6). */
  ipv6Disabled = 0
  /** `skb.flags` of what arrives: CSUM_UNNECESSARY from a card with receive offload. */
  rxFlags = 0
  /** Packets that would have left by it to another host. */
  readonly forwarded = new Float64Array(1)

  constructor(net: Net, name: string, ifindex: number, mac: Uint8Array, mtu: number) {
    this.net = net
    this.name = name
    this.ifindex = ifindex
    this.mtu = mtu
    this.maxFrame = mtu + 14
    this.macHigh = (mac[0] << 24) | (mac[1] << 16) | (mac[2] << 8) | mac[3]
    this.macLow = (mac[4] << 8) | mac[5]
  }
}

/** A route or a local address (struct fib_info). */
export class FibEntry<Address> {
  /** The verdict on packets that take it; made by the first. */
  dst: Dst | null = null
  constructor(
    readonly prefix: Address,
    readonly prefixLength: number,
    readonly type: number,
    readonly dev: NetDevice | null,
    readonly usesGateway: boolean,
  ) {}
}

/** What a socket is bound to, and how. */
export interface SockOptions {
  readonly family: 4 | 6
  readonly port: number
  /** Text of the bound address. */
  readonly address: string
  /** IPv4 address bound to, 0 for any. */
  readonly address4: number
  /** IPv6 address bound to, null for any. */
  readonly address6: In6 | null
  /** Of an IPv6 socket: takes no IPv4. */
  readonly v6only: boolean
  /** SO_REUSEADDR: others may bind the same; the last bound gets the unicast. */
  readonly reuse: boolean
  /** SO_REUSEPORT: others may bind the same; flows are spread over them. */
  readonly reusePort: boolean
  /** Takes IPv6 datagrams without a checksum. */
  readonly noCheck6Rx: boolean
  /** Connected: only datagrams from here; port 0 when not connected. */
  readonly remotePort: number
  readonly remote4: number
  readonly remote6: In6 | null
}

/** Indices of UdpSock.counts: datagrams over IPv4, over IPv6, their payload bytes, and losses. */
export const SOCK_IPV4 = 0
export const SOCK_IPV6 = 1
export const SOCK_BYTES = 2
export const SOCK_DROPS = 3

/**
 * Words of `net.hot` (hot.ts). Four for each bucket of ports of local addresses: the key of both, or -1; datagrams and
 * their payload bytes that its socket read; SOCK_IPV4 or SOCK_IPV6. Then the counters of all likely IPv4 packets, and
 * of all likely IPv6 packets.
 */
export const HOT_BUCKETS = 1024
export const HOT_DATAGRAMS = 1
export const HOT_BYTES = 2
export const HOT_FAMILY = 3
export const HOT_RECEIVES: number = 4 * HOT_BUCKETS
export const HOT_OCTETS: number = HOT_RECEIVES + 1
export const HOT_DELIVERS: number = HOT_RECEIVES + 2
/** The same of IPv6. */
export const HOT_RECEIVES6: number = HOT_RECEIVES + 3
export const HOT_OCTETS6: number = HOT_RECEIVES + 4
export const HOT_DELIVERS6: number = HOT_RECEIVES + 5
const HOT_SIZE = HOT_RECEIVES + 6

/** A bound UDP socket. */
export class UdpSock {
  declare readonly bound: SockOptions
  declare readonly handler: DatagramHandler | null
  readonly counts = new Float64Array(4)
  /** What was counted since `counts` were brought up to date: the host's `net.hot`, and where its buckets begin. */
  hot: Int32Array | null = null
  readonly hotAt: number[] = []
  /** What the handler threw last. */
  lastError: unknown = null

  constructor(bound: SockOptions, handler: DatagramHandler | null) {
    this.bound = bound
    this.handler = handler
  }

  get family(): 4 | 6 {
    return this.bound.family
  }
  get port(): number {
    return this.bound.port
  }
  get address(): string {
    return this.bound.address
  }
  /** Datagrams read. */
  get datagrams(): number {
    return this.counts[SOCK_IPV4] + this.counts[SOCK_IPV6] + this.hotWord(HOT_DATAGRAMS)
  }
  /** Payload bytes read. */
  get bytes(): number {
    return this.counts[SOCK_BYTES] + this.hotWord(HOT_BYTES)
  }
  /** Datagrams lost at this socket: their checksum was wrong, or their handler threw. */
  get drops(): number {
    return this.counts[SOCK_DROPS]
  }

  private hotWord(word: number): number {
    const { hot } = this
    return hot === null ? 0 : this.hotAt.reduce((sum, at) => sum + hot[at + word], 0)
  }
}

/** The sockets of one port. */
export class UdpPort {
  next: UdpPort | null = null
  /** The only socket of a family, when it is not connected; and the address that it is bound to. */
  only4: UdpSock | null = null
  only6: UdpSock | null = null
  address4 = 0
  address6: In6 | null = null
  /** All of them by what they are bound to; null: not made since the last change. */
  table4: SockTable<UdpSock> | null = null
  table6: SockTable<UdpSock> | null = null
  /** All of them, the last bound first. */
  socks: UdpSock[] = []
  declare readonly port: number
  constructor(port: number) {
    this.port = port
  }
}

/**
 * Routes of addresses seen lately. Exact: a slot answers only for its very addresses; an empty one reads as addresses
 * of zeros, and has a verdict that routes. Frames arrive on one device, so the device is no part of the key.
 */
export class RouteCache {
  /** IPv4: destination and source of each slot; IPv6: destination. */
  declare readonly keys: Int32Array
  declare readonly dst: Dst[]
  /** The verdict in empty slots. */
  declare readonly empty: Dst
  constructor(slots: number, words: number, empty: Dst) {
    this.keys = new Int32Array(slots * words)
    this.dst = packed(slots, empty)
    this.empty = empty
  }
}

/** Prefixes by length, the longest first. Local addresses and routes are one table, as in Linux without rules. */
export class Fib4 {
  readonly lengths: number[] = []
  readonly byLength: (Map<number, FibEntry<number>> | null)[] = new Array<Map<
    number,
    FibEntry<number>
  > | null>(33).fill(null)
}

/** The verdicts that all IPv6 packets of a kind share. */
export interface Input6Dsts {
  readonly local: Dst
  readonly multicast: Dst
  readonly multicastNotOurs: Dst
  readonly noRoute: Dst
  readonly prohibit: Dst
  readonly blackhole: Dst
}

/** The verdicts that all IPv4 packets of a kind share. */
export interface InputDsts {
  readonly local: Dst
  readonly broadcast: Dst
  readonly multicast: Dst
  /** ip_error with EHOSTUNREACH, ENETUNREACH, EACCES, EINVAL. */
  readonly hostUnreach: Dst
  readonly netUnreach: Dst
  readonly prohibit: Dst
  readonly invalid: Dst
}

/** Sysctls, all interfaces alike. */
export interface Sysctl {
  forwarding4: boolean
  forwarding6: boolean
  rpFilter: number
  acceptLocal: boolean
  acceptSourceRoute: boolean
  ipfragMaxDist: number
  /** Seconds. */
  ipfragTime: number
  ip6fragTime: number
  /** Bytes of fragments that may wait; beyond, new datagrams are refused. */
  ipfragHighThresh: number
}

/** Told what the host would send. `what`: as `icmp 3/3`, `arp 2`, `forward`. */
export type TransmitHook = (device: string, what: string, skb: SkBuff) => void

/** One host: a network namespace (struct net). */
export class Net {
  readonly mib = new Float64Array(MIB_SIZE)
  /** What the likely packet counts (hot.ts), to be added to `mib` and to the sockets. */
  readonly hot = new Int32Array(HOT_SIZE)
  /** Whose each of its buckets is. */
  readonly hotSocks = packed<UdpSock | null>(HOT_BUCKETS, null)
  /** The local addresses that it tells apart. */
  readonly hotAddresses: (number | In6)[] = []
  /** Frames by drop, indexed by DROP. */
  readonly drops = new Float64Array(DROP_NAMES.length)
  /** Frames by who took them, indexed by the constants of skb-end.ts. */
  readonly outcomes = new Float64Array(16)
  /** Frames that wait in reassembly. */
  held = 0
  /** Copies of datagrams that sockets read beyond the first. */
  extraCopies = 0
  readonly icmpInTypes = new Float64Array(256)
  readonly icmp6InTypes = new Float64Array(256)
  /** What would have been sent: kinds (tx.ts) with their numbers. */
  readonly transmitted = new Map<number, { count: number }>()
  transmitHook: TransmitHook | null = null
  /** What the hook threw last. */
  transmitError: unknown = null

  readonly clock = new Float64Array(2)

  /** Taps. */
  ptypeAll: PacketType | null = null
  /** Packet types by ethertype, hashed as Linux does. */
  readonly ptypeBase = packed<PacketType | null>(16, null)
  /** The first of each chain while no frame has more than one taker; else empty. */
  readonly ptypeAlone = packed<PacketType | null>(16, null)
  /** 1: no tap, and one taker an ethertype, so that the path needs no `pt_prev`. (A flag that is a number is
   * tested in one instruction, a boolean field in eight.) */
  onePtype = 1

  readonly inetProtos = packed<NetProtocol | null>(256, null)
  readonly inet6Protos = packed<NetProtocol | null>(256, null)

  readonly devices: NetDevice[] = []
  /** The verdict on a packet that has not been routed. */
  readonly noRoute = new Dst(unroutedInput, RTN_UNREACHABLE, 0, null, false)
  /** Set by inetInit and inet6Init. */
  declare dst4: InputDsts
  declare dst6: Input6Dsts
  readonly fib4 = new Fib4()
  /** Longest prefix first. */
  readonly fib6: FibEntry<In6>[] = []
  /** Set by inetInit and inet6Init. */
  declare routeCache4: RouteCache
  declare routeCache6: RouteCache
  private readonly fragBuffers = new FragBuffers()
  readonly frags4 = new FragTable(4, this.fragBuffers)
  readonly frags6 = new FragTable(10, this.fragBuffers)
  readonly udpPorts = packed<UdpPort | null>(1024, null)
  readonly udpSocks: UdpSock[] = []

  /** The buffer of the next frame; another one while a handler runs (`withOwnSkb`). */
  skb: SkBuff | null = null

  constructor(readonly sysctl: Sysctl) {}
}

/** An array that the engine knows to have no holes; one from `new Array(n)` is checked for them at each load. */
function packed<T>(length: number, value: T): T[] {
  const out: T[] = []
  for (let i = 0; i < length; i++) out.push(value)
  return out
}

function unroutedInput(): number {
  throw new Error('internal: a packet reached dst_input without a route')
}
