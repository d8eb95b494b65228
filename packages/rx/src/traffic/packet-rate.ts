/**
 * What a packet-rate test sends: 64-byte UDP frames of several flows to several sockets, with some TCP, ARP,
 * IPv6, ICMP and forwarded traffic among them, in random order.
 *
 * Of 100 frames 70 are UDP to the host's sockets, 10 go on to another host, 8 are TCP, 7 IPv6, 3 ARP and 2 ICMP.
 * Seeded: the same options give the same bytes. 64 bytes count the frame check sequence, which no buffer holds.
 */
import type { HostConfig } from '../host-config.js'
import { arpRequest, echoRequest, ethernet, type Flow, ipv4, tcp, udp } from './frames.js'
import { Random } from './random.js'

/** Frames one after another in one buffer, and the host that they are for. */
export interface Traffic {
  data: Uint8Array
  /** Where each frame begins in `data`. */
  offsets: Uint32Array
  /** Length of each frame in bytes. */
  lengths: Uint32Array
  /** How many frames there are. */
  count: number
  /** The receiving host. */
  config: HostConfig
}

export interface PacketRateOptions {
  /** How many frames; default 16384. */
  frames?: number
  /** Default 1. */
  seed?: number
  /** UDP flows; default 16. They are spread over 8 sockets. */
  flows?: number
}

const HOST = { source: '02:00:00:00:00:fe', dest: '02:00:00:00:00:01' }
const BROADCAST = { source: HOST.source, dest: 'ff:ff:ff:ff:ff:ff' }
const ETH_P_IP = 0x0800
const ETH_P_ARP = 0x0806
const ETH_P_IPV6 = 0x86dd
const SOCKETS = 8
const FIRST_PORT = 5000

/** The kinds of frames and how many of 100 they are. */
const MIX = [
  ['udp', 70],
  ['forward', 10],
  ['tcp', 8],
  ['udp6', 5],
  ['tcp6', 1],
  ['icmp6', 1],
  ['arp', 3],
  ['icmp', 1],
  ['igmp', 1],
] as const

type Kind = (typeof MIX)[number][0]

export function packetRateTraffic(options: PacketRateOptions = {}): Traffic {
  const { frames: count = 16_384, seed = 1, flows = 16 } = options
  const random = new Random(seed)
  const kinds: Kind[] = MIX.flatMap(([kind, share]) => new Array<Kind>(share).fill(kind))
  const templates = frameTemplates(flows)
  const offsets = new Uint32Array(count)
  const lengths = new Uint32Array(count)
  const frames: Uint8Array[] = []
  let total = 0
  for (let i = 0; i < count; i++) {
    const frame = random.pick(templates[random.pick(kinds)])
    frames.push(frame)
    offsets[i] = total
    lengths[i] = frame.length
    total += frame.length
  }
  const data = new Uint8Array(total)
  for (let i = 0; i < count; i++) data.set(frames[i], offsets[i])
  return { data, offsets, lengths, count, config: hostConfig() }
}

/** The frames of each kind, which traffic repeats. */
function frameTemplates(flows: number): Record<Kind, Uint8Array[]> {
  const each = (n: number, make: (i: number) => Uint8Array) => Array.from({ length: n }, (_, i) => make(i))
  // As much as fills a frame of 64 bytes: behind IPv4 and UDP, and behind IPv4 and TCP. IPv6 frames are longer.
  const payload = Uint8Array.from({ length: 18 }, (_, i) => i)
  const flow = (i: number, dest: string): Flow => ({
    source: `192.0.2.${100 + (i % 32)}`,
    dest,
    sport: 40_000 + i,
    dport: FIRST_PORT + (i % SOCKETS),
  })
  const flow6 = (i: number): Flow => ({
    source: `2001:db8:1::${(0x100 + i).toString(16)}`,
    dest: '2001:db8:1::1',
    sport: 40_000 + i,
    dport: FIRST_PORT + (i % 2),
  })
  const ip = (packet: Uint8Array) => ethernet(HOST, ETH_P_IP, packet)
  const ip6 = (packet: Uint8Array) => ethernet(HOST, ETH_P_IPV6, packet)
  return {
    udp: each(flows, (i) => ip(udp(flow(i, i % 4 === 3 ? '192.0.2.10' : '192.0.2.1'), payload))),
    forward: each(8, (i) => ip(udp(flow(i, `198.51.100.${10 + i}`), payload))),
    tcp: each(4, (i) => ip(tcp({ ...flow(i, '192.0.2.1'), dport: 80 }, payload.subarray(0, 6)))),
    udp6: each(4, (i) => ip6(udp(flow6(i), payload))),
    tcp6: each(2, (i) => ip6(tcp({ ...flow6(i), dport: 80 }, payload.subarray(0, 6)))),
    icmp6: each(2, (i) => ip6(echoRequest(flow6(i).source, '2001:db8:1::1', payload))),
    arp: each(4, (i) =>
      ethernet(BROADCAST, ETH_P_ARP, arpRequest(HOST.source, `192.0.2.${100 + i}`, `192.0.2.${1 + i}`)),
    ),
    icmp: each(2, (i) => ip(echoRequest(`192.0.2.${100 + i}`, '192.0.2.1', payload))),
    igmp: each(1, () => ip(ipv4('192.0.2.100', '224.0.0.1', 2, igmpQuery()))),
  }
}

/** A general query of version 2, with its checksum. */
function igmpQuery(): Uint8Array {
  return Uint8Array.of(0x11, 0x64, 0xee, 0x9b, 0, 0, 0, 0)
}

function hostConfig(): HostConfig {
  return {
    interface: {
      mac: HOST.dest,
      mtu: 1500,
      ipv4: ['192.0.2.1/24', '192.0.2.10/24'],
      ipv6: ['2001:db8:1::1/64', 'fe80::1/64'],
    },
    egress: {
      mac: '02:00:00:00:01:01',
      mtu: 1500,
      ipv4: ['198.51.100.1/24'],
      ipv6: ['2001:db8:2::1/64'],
    },
    forwarding4: true,
    forwarding6: true,
    routes: [{ dst: '0.0.0.0/0', via: '192.0.2.254' }],
    udp: [
      ...Array.from({ length: SOCKETS }, (_, i) => ({ family: 4 as const, port: FIRST_PORT + i })),
      { family: 6, port: FIRST_PORT },
      { family: 6, port: FIRST_PORT + 1 },
    ],
  }
}
