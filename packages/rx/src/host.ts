/**
 * A host that receives: created from a host.json, fed with frames, read by counters.
 *
 * Frames come from any buffer; nothing is kept of it. Time is virtual and comes from the frames' timestamps.
 * `receive` allocates nothing for a likely packet. What the host would send is counted and shown to a hook,
 * never built.
 */
import { parseIpv4, parseIpv6 } from './address.js'
import { netifReceiveSkbList } from './dev-list.js'
import { DROP_NAMES } from './drop.js'
import { type ClockKind, FrameClock } from './frame-clock.js'
import { type HostConfig, HostConfigError, parseGroup, parseHostConfig } from './host-config.js'
import { foldHot, HOT_FRAMES } from './hot.js'
import { ipFragExpire } from './ipv4/ip-fragment.js'
import { sameIn6 } from './ipv6/in6.js'
import { ip6FragExpire } from './ipv6/reassembly.js'
import {
  etherReceiveEach,
  ethTypeTrans,
  outside,
  REFUSED_FRAME,
  etherReceive as receiveFrame,
} from './link/ether-receive.js'
import { LINKTYPE_ETHERNET, linkReceive } from './link/link-types.js'
import { MIB, mibByGroup } from './mib.js'
import { addTap, canBind, createNet } from './namespace.js'
import { BY_FORWARDING, CONSUMER_NAMES, REFUSED } from './skb-end.js'
import { SkbList } from './skb-list.js'
import {
  CLOCK_FRAME,
  CLOCK_NOW,
  CSUM_UNNECESSARY,
  type DatagramHandler,
  In6,
  type Net,
  type NetDevice,
  SkBuff,
  SOCK_IPV4,
  SOCK_IPV6,
  Tap,
  type TapHandler,
  type TransmitHook,
  UdpSock,
} from './structs.js'
import { transmittedByDevice } from './tx.js'
import { datagramsRead } from './udp-deliver.js'
import { udpBind, udpUnbind } from './udp-table.js'

export interface HostOptions {
  /**
   * `verify` (default) checks UDP and TCP checksums; `trust` takes them as checked, as a network card with
   * receive offload lets the kernel do. IPv4 headers, ICMP and reassembled datagrams are always checked.
   */
  rxChecksum?: 'verify' | 'trust'
  /**
   * What the time between two frames means. `gaps` (default): half a second or more passes, less does not, as
   * in a capture that is replayed at once. `frames`: every timestamp counts, as on a live wire.
   */
  clock?: ClockKind
  /** Told what the host would send. */
  onTransmit?: TransmitHook
}

export interface BindOptions {
  family: 4 | 6
  /** 1 to 65535. */
  port: number
  /** Default: any. */
  address?: string
  /** IPv6: take no IPv4; default true. */
  v6only?: boolean
  /** SO_REUSEADDR: the last bound gets the unicast datagrams. */
  reuse?: boolean
  /** SO_REUSEPORT: flows are spread over the group. */
  reusePort?: boolean
  /** IPv6: take datagrams with checksum 0. */
  noCheck6Rx?: boolean
  /** With `remotePort`: a connected socket, which takes datagrams from there alone. */
  remoteAddress?: string
  remotePort?: number
}

/** Where the frames went. The parts add up to `frames`. */
export interface Outcomes {
  /** Frames that `receive` was given. */
  frames: number
  delivered: number
  forwarded: number
  /** By who took them. */
  consumed: Record<string, number>
  dropped: number
  /** Shorter or longer than the wire carries: the host never saw them. */
  refused: number
  /** Fragments that wait for the rest of their datagram. */
  held: number
}

/** The format counters.json. */
export interface CountersJson {
  format: 1
  frames: number
  injected: number
  refused: { i: number; len: number; errno: string }[]
  counters: Record<string, Record<string, number>>
  udp_sockets: { family: 4 | 6; address: string; port: number; datagrams: number; bytes: number }[]
  taps: { host: number; broadcast: number; multicast: number; otherhost: number }[]
  tx: Record<string, Record<string, number>>
}

/**
 * A host from what host.json holds.
 * @throws HostConfigError naming the key, when the configuration is wrong or the host impossible
 */
export function createHost(config: HostConfig, options: HostOptions = {}): Host {
  return new Host(config, options)
}

const etherReceive = receiveFrame
const RX_PACKETS = MIB['Link.rx_packets']

/** Frames that a card hands up at once (NAPI_POLL_WEIGHT). */
const NAPI_WEIGHT = 64

/** Frames that were refused are listed up to here, and counted beyond. */
const MAX_REFUSED_LISTED = 1000

export class Host {
  /** The state behind the counters. */
  declare readonly net: Net
  /** eth0, where frames arrive. */
  declare readonly device: NetDevice
  /** The buffer of the frame before, and its view. */
  private lastData: Uint8Array = new Uint8Array(0)
  private lastView: DataView = new DataView(new ArrayBuffer(0))
  /** Frames since `net.hot` was folded. */
  private unfolded = 0
  /** Buffers of `receiveBatch`. */
  private batch: SkBuff[] = []
  private readonly taps: Tap[] = []
  /** Groups that applications joined: how often, and whether they are the host's own besides. */
  private readonly memberships = new Map<string, { count: number; stays: boolean }>()
  private readonly refusedFrames: { i: number; len: number; errno: string }[] = []
  declare private readonly settleSeconds: number
  declare private readonly frameClock: FrameClock

  constructor(config: HostConfig, options: HostOptions) {
    const host = parseHostConfig(config)
    this.net = createNet(host)
    this.device = this.net.devices[0]
    this.net.skb = new SkBuff(this.device)
    this.settleSeconds = host.settle
    this.frameClock = new FrameClock(options.clock)
    this.device.rxFlags = options.rxChecksum === 'trust' ? CSUM_UNNECESSARY : 0
    this.net.transmitHook = options.onTransmit ?? null
    this.net.clock[CLOCK_FRAME] = Number.NaN
    for (const group of [...host.groups4, ...host.groups6])
      this.memberships.set(groupKey(group), { count: 1, stays: false })
    for (let pt = this.net.ptypeAll; pt !== null; pt = pt.next) this.taps.unshift(pt.tap as Tap)
  }

  /**
   * Receives the frame of `length` bytes at `offset` of `data`, which may be overwritten after the call; without
   * them all of `data`.
   * @param timestamp seconds, with fraction; without it no time passes
   * @throws RangeError when the frame does not lie in `data`
   */
  receive(data: Uint8Array, offset = 0, length = data.length - offset, timestamp?: number): void {
    if (timestamp !== undefined) this.tick(timestamp)
    this.reserve(1)
    if (data !== this.lastData) this.useBuffer(this.net.skb as SkBuff, data)
    if (etherReceive(this.net.skb as SkBuff, data, this.lastView, offset, length) !== true)
      this.refuse(length)
  }

  /**
   * Receives the frames `from` to below `to` of a table one by one, at no cost for the table: the same as `receive`
   * of each.
   * @param timestamps seconds; without them no time passes
   * @throws RangeError when a frame does not lie in `data`; those before it have been received
   */
  receiveEach(
    data: Uint8Array,
    offsets: ArrayLike<number>,
    lengths: ArrayLike<number>,
    from: number,
    to: number,
    timestamps?: ArrayLike<number>,
  ): void {
    const skb = this.net.skb as SkBuff
    const times = timestamps ?? null
    let begin = from
    let gap = times !== null && from < to ? this.frameClock.tick(times[from]) : 0
    while (begin < to) {
      if (gap > 0) this.advance(gap)
      const most = Math.min(begin + HOT_FRAMES, to)
      let end = begin + 1
      if (times === null) end = most
      else
        for (gap = 0; end < to; end++) {
          gap = this.frameClock.tick(times[end])
          if (gap > 0 || end === most) break
        }
      // The last frame may have become a reassembled datagram, which lies elsewhere.
      if (skb.data !== data) this.useBuffer(skb, data)
      this.reserve(end - begin)
      etherReceiveEach(skb, offsets, lengths, begin, end, times, this.refuse)
      begin = end
    }
  }

  /**
   * Receives the frames `from` to below `to` of a table as a card hands them up: in batches of up to 64, which the
   * path works off as lists. Counts as `receive` of each. A gap of time that is real ends a batch.
   * @param timestamps seconds; without them no time passes
   * @throws RangeError when a frame does not lie in `data`; those before it have been received
   */
  receiveBatch(
    data: Uint8Array,
    offsets: ArrayLike<number>,
    lengths: ArrayLike<number>,
    from: number,
    to: number,
    timestamps?: ArrayLike<number>,
  ): void {
    const list = new SkbList()
    const { batch } = this
    let used = 0
    // A handler that feeds a batch while its own is on the way gets buffers of its own.
    this.batch = []
    try {
      for (let i = from; i < to; i++) {
        const offset = offsets[i]
        const length = lengths[i]
        if (offset + length > data.length) throw outside(data, offset, length)
        if (used === NAPI_WEIGHT || (timestamps !== undefined && this.frameClock.gap(timestamps[i]) > 0)) {
          netifReceiveSkbList(list.take())
          used = 0
        }
        if (timestamps !== undefined) this.tick(timestamps[i])
        this.reserve(1)
        if (used === batch.length) batch.push(new SkBuff(this.device))
        const skb = batch[used]
        if (skb.data !== data) this.useBuffer(skb, data)
        skb.protocol = ethTypeTrans(skb, offset, length)
        if (skb.protocol === REFUSED_FRAME) this.refuse(length)
        else {
          list.push(skb)
          used++
        }
      }
    } finally {
      netifReceiveSkbList(list.take())
      this.batch = batch
    }
  }

  /**
   * Receives a frame of another link type than Ethernet: raw IP, BSD loopback, Linux cooked v1 and v2.
   * @param linkType LINKTYPE_* number (tcpdump.org/linktypes.html); 1 is `receive`
   * @throws LinkTypeError for link types that the path does not take
   * @throws RangeError when the frame does not lie in `data`
   */
  receiveAs(
    linkType: number,
    data: Uint8Array,
    offset = 0,
    length = data.length - offset,
    timestamp?: number,
  ): void {
    if (linkType === LINKTYPE_ETHERNET) {
      this.receive(data, offset, length, timestamp)
      return
    }
    if (!(offset >= 0 && offset + length <= data.length)) throw outside(data, offset, length)
    if (timestamp !== undefined) this.tick(timestamp)
    // Nothing bounds the length of such frames.
    this.reserve(1 + (length >>> 16))
    const skb = this.net.skb as SkBuff
    if (skb.data !== data) this.useBuffer(skb, data)
    if (!linkReceive(skb, linkType, offset, length)) this.refuse(length)
  }

  /** Up to `frames` frames of at most 2^16 bytes are about to be received: keeps what they count from overflowing. */
  private reserve(frames: number): void {
    this.unfolded += frames
    if (this.unfolded <= HOT_FRAMES) return
    foldHot(this.net)
    this.unfolded = frames
  }

  /** The time of a frame. A gap that is real passes; the first frame has none. */
  private tick(timestamp: number): void {
    this.net.clock[CLOCK_FRAME] = timestamp
    const gap = this.frameClock.tick(timestamp)
    if (gap > 0) this.advance(gap)
  }

  private useBuffer(skb: SkBuff, data: Uint8Array): void {
    const view = this.lastView
    if (
      data.buffer !== view.buffer ||
      data.byteOffset !== view.byteOffset ||
      data.byteLength !== view.byteLength
    )
      this.lastView = new DataView(data.buffer, data.byteOffset, data.byteLength)
    this.lastData = data
    skb.data = data
    skb.view = this.lastView
  }

  /** The wire does not carry a frame of this length. */
  private readonly refuse = (length: number): void => {
    this.net.outcomes[REFUSED]++
    if (this.refusedFrames.length === MAX_REFUSED_LISTED) return
    this.refusedFrames.push({ i: this.frames - 1, len: length, errno: length < 14 ? 'EINVAL' : 'EMSGSIZE' })
  }

  /** How many frames `receive` was given. */
  get frames(): number {
    return this.net.mib[RX_PACKETS] + this.net.outcomes[REFUSED]
  }

  /** Lets `seconds` of virtual time pass: reassemblies time out. */
  advance(seconds: number): void {
    this.advanceTo(this.net.clock[CLOCK_NOW] + seconds)
  }

  /** Sets virtual time, which begins at 0, for hosts that share a clock; it must not go back. */
  advanceTo(seconds: number): void {
    this.net.clock[CLOCK_NOW] = seconds
    ipFragExpire(this.net)
    ip6FragExpire(this.net)
  }

  /** Lets the configuration's `settle_s` pass: what host.json wants before the counters are read. */
  settle(): void {
    if (this.settleSeconds > 0) this.advance(this.settleSeconds)
  }

  /**
   * Binds a UDP socket. The handler reads every datagram at once; without one they are counted and thrown away.
   * @throws HostConfigError when an address or port is wrong, not of this host, or taken
   */
  bind(options: BindOptions, handler: DatagramHandler | null = null): UdpSock {
    const sk = makeSock(options, handler)
    if (!canBind(this.net, sk.bound))
      throw new HostConfigError('bind.address', `${sk.address} is not an address of the host`)
    try {
      udpBind(this.net, sk)
    } catch (error) {
      throw new HostConfigError('bind', (error as Error).message)
    }
    return sk
  }

  /** Unbinds a socket; what it counted stays in the output. */
  unbind(sk: UdpSock): void {
    udpUnbind(this.net, sk)
  }

  /**
   * Joins a multicast group, as an application does (IP_ADD_MEMBERSHIP): its datagrams reach every socket of their
   * port that is bound to any address or to the group, whoever joined (IP_MULTICAST_ALL). Each `join` wants a `leave`.
   * @throws HostConfigError when it is no multicast address
   */
  join(group: string): void {
    const parsed = parseGroup(group, 'join')
    const key = groupKey(parsed)
    const membership = this.memberships.get(key)
    if (membership !== undefined) {
      membership.count++
      return
    }
    const { groups4, groups6 } = this.device
    const there =
      typeof parsed === 'number' ? groups4.has(parsed) : groups6.some((other) => sameIn6(other, parsed))
    this.memberships.set(key, { count: 1, stays: there })
    if (there) return
    if (typeof parsed === 'number') groups4.add(parsed)
    else groups6.push(parsed)
    forgetRoutes(this.net)
  }

  /**
   * Leaves a group that was joined by `join` or the configuration.
   * @throws HostConfigError when it was not
   */
  leave(group: string): void {
    const parsed = parseGroup(group, 'leave')
    const key = groupKey(parsed)
    const membership = this.memberships.get(key)
    if (membership === undefined) throw new HostConfigError('leave', `${group} was not joined`)
    if (--membership.count > 0) return
    this.memberships.delete(key)
    // The host's own groups, as 224.0.0.1, stay.
    if (membership.stays) return
    const { groups4, groups6 } = this.device
    if (typeof parsed === 'number') groups4.delete(parsed)
    else
      groups6.splice(
        groups6.findIndex((other) => sameIn6(other, parsed)),
        1,
      )
    forgetRoutes(this.net)
  }

  /** The sockets, those of host.json first. */
  get sockets(): readonly UdpSock[] {
    return this.net.udpSocks
  }

  /** Lets `handler` see every frame, as an AF_PACKET socket on ETH_P_ALL does. */
  tap(handler: TapHandler): Tap {
    const tap = addTap(this.net, handler)
    this.taps.push(tap)
    return tap
  }

  /** The counters in the format counters.json. */
  counters(): CountersJson {
    const { net } = this
    foldHot(net)
    const refused = net.outcomes[REFUSED]
    return {
      format: 1,
      frames: this.frames,
      injected: this.frames - refused,
      refused: [...this.refusedFrames],
      counters: counterGroups(net),
      udp_sockets: net.udpSocks.map((sk) => ({
        family: sk.family,
        address: sk.address,
        port: sk.port,
        datagrams: sk.datagrams,
        bytes: sk.bytes,
      })),
      taps: this.taps.map(({ seen: [host, broadcast, multicast, otherhost] }) => ({
        host,
        broadcast,
        multicast,
        otherhost,
      })),
      tx: transmittedByDevice(net),
    }
  }

  /** Drops by the kernel's reason. */
  drops(): Record<string, number> {
    const out: Record<string, number> = {}
    for (const [place, count] of Object.entries(this.dropPlaces())) {
      const reason = place.slice(0, place.indexOf('@'))
      out[reason] = (out[reason] ?? 0) + count
    }
    return out
  }

  /** Drops by reason and function, as `IP_CSUM@ip_rcv_core`; those that happened. */
  dropPlaces(): Record<string, number> {
    const out: Record<string, number> = {}
    DROP_NAMES.forEach((name, index) => {
      if (this.net.drops[index] > 0) out[name] = this.net.drops[index]
    })
    return out
  }

  /** Where the frames went. */
  outcomes(): Outcomes {
    const { net } = this
    const consumed: Record<string, number> = {}
    CONSUMER_NAMES.forEach((name, by) => {
      if (by !== BY_FORWARDING && by !== REFUSED && net.outcomes[by] > 0) consumed[name] = net.outcomes[by]
    })
    return {
      frames: this.frames,
      delivered: datagramsRead(net, SOCK_IPV4) + datagramsRead(net, SOCK_IPV6) - net.extraCopies,
      forwarded: net.outcomes[BY_FORWARDING],
      consumed,
      dropped: net.drops.reduce((sum, count) => sum + count, 0),
      refused: net.outcomes[REFUSED],
      held: net.held,
    }
  }
}

function groupKey(group: number | In6): string {
  return typeof group === 'number' ? `${group}` : `${group.w0} ${group.w1} ${group.w2} ${group.w3}`
}

/** Verdicts that depend on what has changed are found anew. */
function forgetRoutes(net: Net): void {
  for (const { keys, dst, empty } of [net.routeCache4, net.routeCache6]) {
    keys.fill(0)
    dst.fill(empty)
  }
}

/** ICMP types that /proc/net/snmp shows under a name of their own. */
const ICMP_IN_TYPES: Readonly<Record<string, number>> = {
  InDestUnreachs: 3,
  InTimeExcds: 11,
  InParmProbs: 12,
  InSrcQuenchs: 4,
  InRedirects: 5,
  InEchos: 8,
  InEchoReps: 0,
  InTimestamps: 13,
  InTimestampReps: 14,
  InAddrMasks: 17,
  InAddrMaskReps: 18,
}

const ICMP6_IN_TYPES: Readonly<Record<string, number>> = {
  InDestUnreachs: 1,
  InPktTooBigs: 2,
  InTimeExcds: 3,
  InParmProblems: 4,
  InEchos: 128,
  InEchoReplies: 129,
  InGroupMembQueries: 130,
  InGroupMembResponses: 131,
  InGroupMembReductions: 132,
  InRouterSolicits: 133,
  InRouterAdvertisements: 134,
  InNeighborSolicits: 135,
  InNeighborAdvertisements: 136,
  InRedirects: 137,
  InMLDv2Reports: 143,
}

function counterGroups(net: Net): Record<string, Record<string, number>> {
  const groups: Record<string, Record<string, number>> = mibByGroup(net.mib)
  for (const [name, type] of Object.entries(ICMP_IN_TYPES)) groups.Icmp[name] = net.icmpInTypes[type]
  for (const [name, type] of Object.entries(ICMP6_IN_TYPES)) groups.Icmp6[name] = net.icmp6InTypes[type]
  net.icmp6InTypes.forEach((count, type) => {
    if (count > 0) groups.Icmp6[`InType${type}`] = count
  })
  groups.Udp.InDatagrams = datagramsRead(net, SOCK_IPV4)
  groups.Udp6.InDatagrams = datagramsRead(net, SOCK_IPV6)
  groups.IpExt.InNoECTPkts += groups.Ip.InReceives
  groups.Ip6.InNoECTPkts += groups.Ip6.InReceives
  groups.IcmpMsg = {}
  net.icmpInTypes.forEach((count, type) => {
    if (count > 0) groups.IcmpMsg[`InType${type}`] = count
  })
  return groups
}

function makeSock(options: BindOptions, handler: DatagramHandler | null): UdpSock {
  const { family, port, remotePort = 0 } = options
  if (family !== 4 && family !== 6) throw new HostConfigError('bind.family', `is ${family}: needs 4 or 6`)
  if (!isPort(port)) throw new HostConfigError('bind.port', `is ${port}: needs 1 to 65535`)
  if ((options.remoteAddress === undefined) !== (options.remotePort === undefined))
    throw new HostConfigError('bind.remoteAddress', 'and remotePort belong together')
  if (options.remotePort !== undefined && !isPort(remotePort))
    throw new HostConfigError('bind.remotePort', `is ${remotePort}: needs 1 to 65535`)
  const local = parseAddress(family, options.address, 'bind.address')
  const remote = parseAddress(family, options.remoteAddress, 'bind.remoteAddress')
  const bound = {
    family,
    port,
    address: options.address ?? (family === 4 ? '0.0.0.0' : '::'),
    address4: local.v4,
    address6: local.v6,
    v6only: options.v6only ?? true,
    reuse: options.reuse ?? false,
    reusePort: options.reusePort ?? false,
    noCheck6Rx: options.noCheck6Rx ?? false,
    remotePort,
    remote4: remote.v4,
    remote6: remote.v6,
  }
  return new UdpSock(bound, handler)
}

function isPort(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 65_535
}

function parseAddress(family: 4 | 6, text: string | undefined, key: string): { v4: number; v6: In6 | null } {
  if (text === undefined) return { v4: 0, v6: null }
  if (family === 4) {
    const v4 = parseIpv4(text)
    if (v4 === null) throw new HostConfigError(key, `${JSON.stringify(text)} is not an IPv4 address`)
    return { v4, v6: null }
  }
  const bytes = parseIpv6(text)
  if (bytes === null) throw new HostConfigError(key, `${JSON.stringify(text)} is not an IPv6 address`)
  if (bytes.every((byte) => byte === 0)) return { v4: 0, v6: null }
  const view = new DataView(bytes.buffer)
  return { v4: 0, v6: new In6(view.getInt32(0), view.getInt32(4), view.getInt32(8), view.getInt32(12)) }
}
