/**
 * A host for a capture that comes without one: who received these frames, as far as they tell. The MAC
 * address that most IP frames are for is the interface's; what is sent to it most are its addresses; the
 * UDP ports that are sent to there are bound; groups that get UDP are joined; packets for other addresses
 * are forwarded. Wrong guesses cost nothing but drops with a reason. Pure.
 *
 * What cannot be seen is left at Linux's defaults. Whoever knows the host writes a host.json.
 */
import { type HostConfig, linkHeaderLength, type SocketConfig } from '@optpoline/rx'
import { LinkType } from '@optpoline/rx/capture'
import { listUpTo, percent, plural } from '../terminal/format.js'
import type { Frames } from './frames.js'
import { type Family, formatMac, type Packet, PacketReader, shortIpv6 } from './packets.js'

export interface DerivedHost {
  readonly config: HostConfig
  /** What was assumed and why, one sentence each. */
  readonly assumptions: readonly string[]
}

const LIMITS = { addresses: 8, sockets: 256, groups: 32 }
/** Frames that are looked at: of larger captures every second, third, ... one. A look costs about 3 us. */
const LOOKED_AT = 200_000
/** An address besides the most seen one is ours from this share of the packets on. */
const LEAST_SHARE = 0.02
const FALLBACK = { mac: '02:00:00:00:00:01', ipv4: '192.0.2.1/24' }
const EGRESS_MAC = '02:00:00:00:01:01'
const ETHERNET_MTU = 1500
const MAX_MTU = 65_535

/** Derives the receiving host of a capture's frames. */
export function deriveHost(frames: Frames): DerivedHost {
  const macs = new Tally<number>()
  let ipFrames = 0
  for (const packet of packetsOf(frames)) {
    if (packet.mac !== null) ipFrames++
    if (packet.mac !== null && packet.to === 'unicast') macs.add(packet.mac)
  }
  const [ours] = macs.ranked()
  const mac = ours?.[0]
  const received = receive(frames, mac)
  const mtu = Math.min(MAX_MTU, Math.max(ETHERNET_MTU, longestPacket(frames)))
  const forwards4 = received[4].foreign > 0
  const forwards6 = received[6].foreign > 0
  const ipv4 = received[4].addresses.map((address) => `${address}/24`)
  const ownSource = received[4].ownSources + received[6].ownSources > 0
  const config: HostConfig = {
    interface: {
      mac: mac === undefined ? FALLBACK.mac : formatMac(mac),
      mtu,
      ipv4: ipv4.length + received[6].addresses.length === 0 ? [FALLBACK.ipv4] : ipv4,
      ipv6: received[6].addresses.map((address) => `${address}/64`),
      groups: [...received[4].groups, ...received[6].groups],
    },
    ...(forwards4 || forwards6 ? { egress: { mac: EGRESS_MAC, mtu } } : {}),
    forwarding4: forwards4,
    forwarding6: forwards6,
    routes: [
      ...(forwards4 ? [{ dst: '0.0.0.0/0', dev: 'eth1' }] : []),
      ...(forwards6 ? [{ dst: '::/0', dev: 'eth1' }] : []),
    ],
    udp: [...received[4].sockets, ...received[6].sockets],
    ...(ownSource ? { accept_local: true } : {}),
  }
  return { config, assumptions: describe(config, { macShare: ours ? ours[1] / ipFrames : 0, received }) }
}

/** What the host gets in one family. */
interface Received {
  addresses: string[]
  groups: string[]
  sockets: SocketConfig[]
  /** Packets to our MAC for other addresses. */
  foreign: number
  /** Packets to our MAC from addresses that are taken for ours. */
  ownSources: number
}

/** Three looks at the frames: which MAC (by the caller), which addresses are behind it, what is sent to those. */
function receive(frames: Frames, mac: number | undefined): Record<Family, Received> {
  const sources = { 4: new Tally<string>(), 6: new Tally<string>() }
  const destinations = { 4: new Tally<string>(), 6: new Tally<string>() }
  const groups = { 4: new Tally<string>(), 6: new Tally<string>() }
  for (const packet of packetsOf(frames)) {
    const { family } = packet
    if (isForUs(packet, mac)) {
      sources[family].add(packet.source)
      if (canBeOurs(packet)) destinations[family].add(packet.destination)
    }
    if (packet.isGroup && packet.udpPort !== null) groups[family].add(packet.destination)
  }
  const addresses = {
    4: localAddresses(destinations[4], sources[4]),
    6: localAddresses(destinations[6], sources[6]),
  }
  const ports = { 4: new Tally<number>(), 6: new Tally<number>() }
  const foreign = { 4: 0, 6: 0 }
  for (const packet of packetsOf(frames)) {
    const { family, udpPort } = packet
    if (packet.to === 'unicast' && !isForUs(packet, mac)) continue
    const local = addresses[family].includes(packet.destination)
    if (packet.to === 'unicast' && canBeOurs(packet) && !local) foreign[family]++
    else if (udpPort !== null && udpPort !== 0) ports[family].add(udpPort)
  }
  const text = (address: string): string => (address.includes(':') ? shortIpv6(address) : address)
  const of = (family: Family): Received => ({
    addresses: addresses[family].map(text),
    groups: groups[family]
      .ranked()
      .slice(0, LIMITS.groups)
      .map(([group]) => text(group)),
    sockets: ports[family]
      .ranked()
      .slice(0, LIMITS.sockets)
      .map(([port]) => ({ family, port })),
    foreign: foreign[family],
    ownSources: addresses[family].reduce((sum, address) => sum + sources[family].of(address), 0),
  })
  return { 4: of(4), 6: of(6) }
}

/**
 * The most seen destinations. An address that sends to us more than it is sent to is a peer, whose packets
 * to third parties pass through us.
 */
function localAddresses(destinations: Tally<string>, sources: Tally<string>): string[] {
  return destinations
    .ranked()
    .filter(([address, count]) => sources.of(address) <= count)
    .filter(([, count], i) => i === 0 || count >= LEAST_SHARE * destinations.total)
    .slice(0, LIMITS.addresses)
    .map(([address]) => address)
}

/**
 * Whether an interface can have the destination. IPv4 addresses get a prefix of 24 bits, whose first and
 * last address belong to the subnet; 0/8, 127/8 and 240/4 are nobody's.
 */
function canBeOurs({ family, destination, isGroup }: Packet): boolean {
  if (isGroup) return false
  if (family === 6) return !/^0:0:0:0:0:0:0:[01]$/.test(destination)
  const [first, , , last] = destination.split('.').map(Number)
  return first !== 0 && first !== 127 && first < 240 && last !== 0 && last !== 255
}

function* packetsOf(frames: Frames): Generator<Packet> {
  const { data, offsets, lengths, count, linkTypes } = frames
  const reader = new PacketReader(data)
  for (let i = 0; i < count; i += Math.ceil(count / LOOKED_AT)) {
    const packet = reader.read(linkTypes?.[i] ?? LinkType.ETHERNET, offsets[i], lengths[i])
    if (packet !== null) yield packet
  }
}

function isForUs({ to, mac }: Packet, ours: number | undefined): boolean {
  return to === 'unicast' && (mac === null || mac === ours)
}

/** Bytes behind the link header. */
function longestPacket({ lengths, linkTypes }: Frames): number {
  const headerOf = (i: number): number => linkHeaderLength(linkTypes?.[i] ?? LinkType.ETHERNET) ?? 0
  return lengths.reduce((most, length, i) => Math.max(most, length - headerOf(i)), 0)
}

function describe(
  config: HostConfig,
  { macShare, received }: { macShare: number; received: Record<Family, Received> },
): string[] {
  const { mac, mtu, ipv4 = [], ipv6 = [], groups = [] } = config.interface
  const why =
    macShare > 0
      ? `${percent(macShare)} of the IP frames that have a MAC are for this one`
      : 'no IP frame is for a single MAC'
  const sentences = [`eth0 is ${mac}: ${why}`, `its addresses are ${listUpTo([...ipv4, ...ipv6], 6)}`]
  const ports = (family: Family) => received[family].sockets.map(({ port }) => `${port}`)
  const bound = [
    ...(ports(4).length > 0 ? [`IPv4 ports ${listUpTo(ports(4), 6)}`] : []),
    ...(ports(6).length > 0 ? [`IPv6 ports ${listUpTo(ports(6), 6)}`] : []),
  ]
  if (bound.length > 0) sentences.push(`UDP sockets are bound to ${bound.join('; ')}`)
  if (groups.length > 0) sentences.push(`it has joined ${listUpTo(groups, 4)}`)
  const foreign = received[4].foreign + received[6].foreign
  if (foreign > 0) sentences.push(`it forwards: ${plural(foreign, 'packet')} are for other addresses`)
  if (mtu !== ETHERNET_MTU) sentences.push(`its MTU is ${mtu}: there are frames of that size`)
  return sentences
}

/** Counts of things. */
class Tally<T> {
  total = 0
  readonly #counts = new Map<T, number>()

  add(key: T): void {
    this.total++
    this.#counts.set(key, this.of(key) + 1)
  }

  of(key: T): number {
    return this.#counts.get(key) ?? 0
  }

  /** Most seen first; of equally seen ones the one that came first. */
  ranked(): [T, number][] {
    return [...this.#counts].sort(([, a], [, b]) => b - a)
  }
}
