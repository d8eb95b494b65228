/*
 * Captures by kinds of frames that no reference capture has: every layer drawn from all that can stand there,
 * right ones more often than wrong ones, with right checksums unless that is the fault; and a random host.
 *
 *   link    VLAN tags in every order, 802.2, SNAP, pause frames, wrong MACs, runts, jumbo frames
 *   IPv4    options of every kind together, fragments in every way, all protocols, special addresses
 *   IPv6    extension headers in every order, routing headers, jumbograms, fragments, scopes
 *   above   UDP, UDP-Lite, TCP, IGMP, ICMP and ICMPv6 of all types, with errors about our sockets
 *
 * Seeded. Left out is what makes a host hear itself (see mutate.mjs): group queries that are right, packets from its
 * own addresses that it would answer, and neighbours that do not answer.
 */
import { randomHost } from './mutate.mjs'
import { bytes4, bytes6, randomFrom, sum } from './random.mjs'

const OURS4 = ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.10', '198.51.100.1']
const FAR4 = [
  '10.1.0.1',
  '10.2.0.1',
  '10.3.0.1',
  '10.9.0.5',
  '10.8.0.1',
  '203.0.113.9',
  '198.51.100.9',
  '192.0.2.8',
]
const ODD4 = [
  ...['192.0.2.255', '192.0.2.0', '255.255.255.255', '224.0.0.1', '224.0.0.2', '224.0.0.22', '239.1.2.3'],
  ...[
    '239.9.9.9',
    '232.0.0.1',
    '0.0.0.0',
    '0.0.0.1',
    '0.255.255.255',
    '127.0.0.1',
    '127.255.255.255',
    '127.3.3.3',
  ],
  ...[
    '240.0.0.1',
    '255.255.255.254',
    '169.254.9.9',
    '198.51.100.255',
    '198.51.100.0',
    '100.64.0.1',
    '10.9.0.255',
  ],
]
const PEERS4 = ['192.0.2.2', '192.0.2.2', '192.0.2.3', '198.51.100.9', '10.9.0.5', '172.16.5.5', '8.8.8.8']
const OURS6 = ['2001:db8:1::1', '2001:db8:1::1', 'fe80::1', '2001:db8:2::1']
const FAR6 = [
  '2001:db8:a1::1',
  '2001:db8:a2::1',
  '2001:db8:a3::1',
  '2001:db8:9::1',
  '2001:db8:2::9',
  '2001:db8:1::9',
]
const ODD6 = [
  ...[
    '::',
    '::1',
    '::ffff:c000:201',
    '::192.0.2.1',
    '64:ff9b::c000:201',
    'fec0::1',
    'fc00::1',
    '2002:c000:201::1',
  ],
  ...[
    'ff00::1',
    'ff01::1',
    'ff02::1',
    'ff02::2',
    'ff02::16',
    'ff03::1',
    'ff05::1234',
    'ff05::2',
    'ff0e::1',
    'ff1e::1',
  ],
  ...['ff02::1:ff00:1', 'ff02::1:ff00:99', 'ff0f::1', 'ff32::1', '2001:db8:1::', '2001:db8:2::'],
].map((text) => text.replace('192.0.2.1', 'c000:201'))
const PEERS6 = ['2001:db8:1::2', '2001:db8:1::2', 'fe80::2', '2001:db8:2::9', '2001:db8:77::7']

const HOST_MAC = '020000000001'
const MACS = [
  'ffffffffffff',
  '01005e000001',
  '01005e010203',
  '333300000001',
  '0180c2000001',
  '020000000009',
  '000000000000',
]
const PORTS = [5000, 5000, 5001, 5002, 5003, 5004, 5005, 5006, 5010, 5010, 5011, 0, 7, 53, 65_535]
const SOURCE_PORTS = [4000, 4000, 4001, 0, 65_535]

/** Seconds: what passes at a gap, and until a reassembly times out in a host that has gaps. */
const GAP = 2.5
const TIMEOUT = 1

/** @returns {{ frames: Buffer[], times: number[], host: object }} */
export function kinds(seed, count) {
  const random = randomFrom(seed ^ 0x6b696e64)
  const host = varied(randomHost(random), random)
  random.acceptLocal = host.accept_local === 1
  const frames = []
  while (frames.length < count) {
    const packets = random.once(2) ? packet4(random) : packet6(random)
    for (const packet of packets) frames.push(link(packet, random))
    if (random.once(12)) frames.push(otherLink(random))
  }
  const longest = host.interface.mtu + 18
  const times = frames.map(() => 1000)
  if (random.once(4)) {
    host.frag_timeout_s = TIMEOUT
    if (random.once(2)) host.settle_s = GAP
    times.fill(1000 + GAP, random.below(frames.length))
  }
  return { frames: frames.map((frame) => frame.subarray(0, longest)), times, host }
}

function varied(host, { once, below, pick }) {
  if (once(3)) host.accept_source_route = 1
  if (once(6)) host.interface.mtu = 9000
  if (once(6)) host.interface.promisc = true
  if (once(4)) host.ipfrag_max_dist = below(6)
  if (once(8)) onlyIpv4(host)
  else if (once(8)) onlyIpv6(host)
  else if (host.interface.ipv6.length > 0 && once(3))
    host.interface.ipv6.push('2001:db8:1::55/128', '2001:db8:5::4/127', 'fe80::55/10')
  if (once(6)) host.egress.mtu = pick([1280, 1400, 9000])
  if (host.interface.ipv4.length > 0 && once(8)) otherSubnet(host, pick(['/25', '/16', '/26']))
  if (host.interface.ipv4.length > 0 && once(3))
    host.interface.ipv4.push('10.4.4.4/32', '10.4.5.4/31', '10.4.6.4/30')
  host.udp.push({ family: 6, port: 5006, v6only: false }, { family: 4, port: 53, address: '224.0.0.1' })
  if (once(2)) host.udp.push(...sharedPorts(host))
  return host
}

/** Port 5010: sockets for any, for an address and connected ones, in any order; port 5011: groups of several. */
function sharedPorts({ interface: { ipv4, ipv6 } }) {
  const out = []
  if (ipv4.some((address) => address.startsWith('192.0.2.1/'))) {
    const own = { family: 4, port: 5010, reuse: true }
    const bound = { ...own, address: '192.0.2.1' }
    out.push(own, { ...bound, remote: ['192.0.2.2', 4000] }, bound, { ...bound, remote: ['192.0.2.3', 4000] })
    out.push({ family: 4, port: 5011, reuse_port: true }, { family: 4, port: 5011, reuse_port: true })
  }
  if (ipv6.some((address) => address.startsWith('2001:db8:1::1/'))) {
    const own = { family: 6, port: 5010, reuse: true }
    const bound = { ...own, address: '2001:db8:1::1' }
    out.push({ ...bound, remote: ['2001:db8:1::2', 4000] }, bound, own)
    out.push({ family: 6, port: 5011, reuse_port: true }, { family: 6, port: 5011, reuse_port: true })
  }
  return out
}

/** An interface too small for IPv6, which Linux then switches off there. */
function onlyIpv4(host) {
  host.interface.mtu = 1000
  without(host, ':')
  host.interface.groups = ['239.1.2.3']
}

/** Where the default gateway and the broadcast address of the /24 may be none. */
function otherSubnet(host, prefixLength) {
  host.interface.ipv4 = host.interface.ipv4.map((address) => address.replace('/24', prefixLength))
  host.routes = host.routes.filter(({ via }) => via !== '192.0.2.254')
  host.udp = host.udp.filter(({ address }) => address !== '192.0.2.255')
}

function onlyIpv6(host) {
  without(host, '.')
  host.interface.groups = ['ff05::1234']
}

/** Without one family on eth0, and without what needs it; addresses of it contain `mark`. */
function without(host, mark) {
  const other = ({ ip, via, address }) => !(ip ?? via ?? address ?? '').includes(mark)
  host.interface[mark === ':' ? 'ipv6' : 'ipv4'] = []
  host.neighbors = host.neighbors.filter(other)
  host.routes = host.routes.filter((route) => other(route) && route.dev !== 'eth0')
  host.udp = host.udp.filter((socket) => other(socket))
}

// Link

function link(packet, random) {
  const { below, pick, once } = random
  const six = packet[0] >>> 4 === 6
  const type = once(60) ? pick([0x0800, 0x86dd, 0x0806, 0x88cc]) : six ? 0x86dd : 0x0800
  const mac = Buffer.from(once(10) ? pick(MACS) : HOST_MAC, 'hex')
  const tags = once(8) ? Array.from({ length: 1 + below(3) }, () => tag(random)) : []
  const frame = Buffer.concat([mac, Buffer.from('0200000000fe', 'hex'), ...tags, word(type), packet])
  if (once(10)) return Buffer.concat([frame, random.bytes(below(30))])
  return once(25) ? frame.subarray(0, 14 + below(frame.length - 13)) : frame
}

function tag({ below, pick }) {
  return Buffer.concat([
    word(pick([0x8100, 0x8100, 0x88a8, 0x9100])),
    word(pick([0, 0, 0x2000, 0xe000, 0x1000, 5, 4095, below(65_536)])),
  ])
}

/** Frames that carry no IP. */
function otherLink(random) {
  const { below, pick, once } = random
  const head = Buffer.from(`${pick([HOST_MAC, ...MACS])}0200000000fe`, 'hex')
  const tags = once(5) ? [tag(random)] : []
  const rest = (start, length = below(60)) => Buffer.concat([head, ...tags, start, random.bytes(length)])
  switch (below(6)) {
    case 0:
      return rest(
        Buffer.concat([
          word(
            pick([0x8808, 0x88cc, 0x8847, 0x8863, 0x8864, 0x9000, 0x88f7, 0x0600, 0x05ff, 0x0801, 0x86de]),
          ),
        ]),
      )
    case 1: {
      const llc = Buffer.from(
        pick([
          '424203',
          'aaaa03000000',
          'aaaa030000000800',
          'ffff',
          'e0e003',
          'fefe03',
          '0404f3',
          '424213',
          'aaaa',
          '00',
        ]),
        'hex',
      )
      return rest(Buffer.concat([word(pick([llc.length, below(1536), 38, 46, 3, 2, 0])), llc]))
    }
    case 2:
      return rest(Buffer.alloc(0), below(6))
    case 3:
      return rest(Buffer.concat([word(0x0806), arp(random)]), pick([0, 0, 18]))
    case 4:
      return rest(Buffer.concat([word(0x0800), random.bytes(below(24))]), 0)
    default:
      return rest(Buffer.concat([word(0x86dd), random.bytes(below(44))]), 0)
  }
}

function arp({ pick, once, bytes }) {
  const body = Buffer.concat([
    ...[
      word(pick([1, 1, 1, 6, 7, 32])),
      word(pick([0x0800, 0x0800, 0x86dd])),
      word(pick([0x0604, 0x0604, 0x0610])),
    ],
    ...[word(pick([1, 1, 2, 3, 8, 0])), bytes(6), bytes4(pick([...PEERS4, ...ODD4])), bytes(6)],
    bytes4(pick([...OURS4, ...FAR4, ...ODD4])),
  ])
  return once(8) ? body.subarray(0, 20) : body
}

// IPv4

function packet4(random) {
  const { pick, once, below } = random
  const source = bytes4(once(6) ? pick([...ODD4, ...FAR4, '192.0.2.1', '192.0.2.10']) : pick(PEERS4))
  const dest = bytes4(once(3) ? pick([...ODD4, ...FAR4]) : pick(OURS4))
  const protocol = pick([
    17, 17, 17, 17, 17, 1, 1, 1, 6, 6, 2, 136, 136, 103, 33, 50, 51, 132, 47, 4, 41, 0, 255, 89, 112,
  ])
  const pseudo = sum(source, 0, 4, 0) + sum(dest, 0, 4, 0)
  const payload = upper(protocol, pseudo, random, { source, dest, six: false })
  const header = {
    ...{
      source,
      dest,
      protocol,
      id: below(65_536),
      ttl: pick([64, 64, 64, 255, 2, 1, 0]),
      tos: pick([0, 0, 0, 1, 2, 3, 0xb8]),
    },
    options: once(5) ? options4(random) : Buffer.alloc(0),
    flags: pick([0, 0, 0x4000, 0x8000]),
  }
  // Its own answers to itself would come back to it.
  if (answersItself(source, dest, random)) return []
  if (once(5)) return fragments4(header, payload, random)
  const packet = ipv4(header, payload, random)
  if (once(12)) {
    packet.writeUInt16BE(pick([0, 19, 20, 21, packet.length - 1, packet.length + 1, below(65_536)]), 2)
    checksum4(packet)
  }
  return [packet]
}

/** Errors to a subnet's broadcast address would come back, to nobody's as well, and to our own where that is not refused. */
function answersItself(source, dest, { acceptLocal }) {
  const [from, to] = [source.join('.'), dest.join('.')]
  if (from === '192.0.2.255' || from === '198.51.100.255' || from === '192.0.2.0') return true
  return OURS4.includes(from) && (acceptLocal || FAR4.includes(to) || ODD4.includes(to))
}

function ipv4(
  { source, dest, protocol, id, ttl, tos, options, flags },
  payload,
  { once, pick, below },
  offset = 0,
) {
  const header = Buffer.alloc(20)
  header[0] = 0x40 | (5 + options.length / 4)
  header[1] = tos
  header.writeUInt16BE(20 + options.length + payload.length, 2)
  header.writeUInt16BE(id, 4)
  header.writeUInt16BE(flags | offset, 6)
  header[8] = ttl
  header[9] = protocol
  header.set(source, 12)
  header.set(dest, 16)
  const packet = Buffer.concat([header, options, payload])
  if (once(40)) packet[0] = pick([0x44, 0x46, 0x4f, 0x55, 0x65, 0x05])
  checksum4(packet)
  if (once(50)) packet[10] ^= 1 << below(8)
  return packet
}

function checksum4(packet) {
  const length = Math.min(packet.length, (packet[0] & 15) * 4)
  packet.writeUInt16BE(0, 10)
  packet.writeUInt16BE(~sum(packet, 0, length, 0) & 0xffff, 10)
}

/** One to four options, most of them right, padded to words by "end" or "no operation". */
function options4(random) {
  const { below, once, pick, bytes } = random
  const address = () => bytes4(pick([...OURS4, ...FAR4, ...PEERS4, '224.0.0.1', '192.0.2.255', '127.0.0.1']))
  const list = (type, entries, size) => {
    const body = Buffer.concat(Array.from({ length: entries }, () => (size === 4 ? address() : bytes(size))))
    const pointer = pick([4, 4, 4, 4 + size * below(entries + 1), body.length + 4, below(16)])
    return Buffer.concat([Buffer.of(type, 3 + body.length - (once(12) ? 1 : 0), pointer), body])
  }
  const timestamp = () => {
    const flag = pick([0, 1, 3, 3, 2, 15])
    const size = flag === 1 || flag === 3 ? 8 : 4
    const body = Buffer.concat(
      Array.from({ length: 1 + below(2) }, () => Buffer.concat([address(), bytes(4)]).subarray(0, size)),
    )
    return Buffer.concat([
      Buffer.of(
        68,
        4 + body.length,
        pick([5, 5, 5 + size, 5 + body.length, below(20)]),
        (pick([0, 15, below(16)]) << 4) | flag,
      ),
      body,
    ])
  }
  const one = () => {
    switch (below(12)) {
      case 0:
        return list(7, 1 + below(4), 4)
      case 1:
      case 2:
        return list(pick([131, 137]), 1 + below(3), 4)
      case 3:
        return timestamp()
      case 4:
        return Buffer.of(148, 4, 0, below(2))
      case 5:
        return Buffer.of(pick([136, 130, 133, 134, 94, 25, 205]), pick([3, 4, 11]), ...bytes(9)).subarray(
          0,
          11,
        )
      case 6:
        return Buffer.of(pick([7, 68, 131, 137, 148, 30]), below(4))
      case 7:
        return Buffer.of(0, ...bytes(below(5)))
      case 8:
        return bytes(1 + below(6))
      default:
        return Buffer.of(1)
    }
  }
  let out = Buffer.concat(Array.from({ length: 1 + below(4) }, one)).subarray(0, 40)
  const padding = (4 - (out.length & 3)) & 3
  out = Buffer.concat([out, Buffer.alloc(padding, once(2) ? 0 : 1)])
  return out
}

function fragments4(header, payload, random) {
  const whole = Buffer.concat([payload, random.bytes(random.below(200))])
  const first = header
  return split(whole, random, 65_528).map(({ bytes, at, more }) => {
    const { once, pick, below } = random
    const later = at > 0 && once(2) ? { ...first, options: Buffer.alloc(0) } : first
    const odd = once(30) ? { ttl: 1 } : once(30) ? { tos: below(4) } : once(40) ? { flags: 0x4000 } : {}
    const piece = { ...later, flags: 0, ...odd }
    return ipv4(
      { ...piece, flags: piece.flags | (more ? 0x2000 : 0) },
      bytes,
      { once: () => false, pick, below },
      at >>> 3,
    )
  })
}

/** A datagram in pieces: lost, doubled, overlapping, out of order, with odd lengths, beyond the end of all. */
function split(whole, { below, once, pick }, farthest) {
  const out = []
  const size = 8 * (1 + below(12))
  for (let at = 0; at < whole.length; at += size) {
    const end = Math.min(at + size, whole.length)
    const more = end < whole.length
    const piece = { bytes: whole.subarray(at, end), at, more }
    if (!once(25)) out.push(piece)
    if (once(25)) out.push(piece)
    if (once(25)) out.push({ bytes: whole.subarray(at, at + 8 * (1 + below(3))), at, more: true })
    if (once(30)) out.push({ bytes: whole.subarray(Math.max(0, at - 8), end), at: Math.max(0, at - 8), more })
    if (once(60)) out.push({ bytes: whole.subarray(at, Math.max(at, end - 1 - below(7))), at, more })
    if (once(60)) out.push({ bytes: Buffer.alloc(0), at, more: once(2) })
    if (once(60)) out.push({ bytes: whole.subarray(at, end), at, more: !more })
    if (once(80))
      out.push({ bytes: whole.subarray(0, 8 * (1 + below(30))), at: farthest - 8 * below(12), more: once(2) })
    if (once(80)) out.push({ bytes: whole, at: 0, more: once(2) })
  }
  if (once(3)) for (let n = out.length - 1; n > 0; n--) swap(out, n, below(n + 1))
  else if (once(4)) out.reverse()
  if (once(20)) out.push(...out.slice(0, pick([1, 2, out.length])))
  return out
}

function swap(items, a, b) {
  ;[items[a], items[b]] = [items[b], items[a]]
}

// IPv6

function packet6(random) {
  const { pick, once, below } = random
  // The two anycast addresses at the end of the list are a router's own.
  const source = bytes6(once(6) ? pick([...ODD6.slice(0, -2), ...FAR6]) : pick(PEERS6))
  const dest = bytes6(once(3) ? pick([...ODD6, ...FAR6]) : pick(OURS6))
  const protocol = pick([
    17, 17, 17, 17, 17, 58, 58, 58, 58, 6, 136, 136, 103, 59, 33, 50, 132, 4, 47, 255, 89,
  ])
  const pseudo = sum(source, 0, 16, 0) + sum(dest, 0, 16, 0)
  const payload = upper(protocol, pseudo, random, { source, dest, six: true })
  const header = { source, dest, tos: pick([0, 0, 0, 1, 2, 3]), hopLimit: pick([64, 64, 255, 255, 1, 0]) }
  const chain = once(3) ? Array.from({ length: 1 + below(4) }, () => extension(random)) : []
  // Hop-by-hop options belong in front.
  if (once(5)) chain.unshift({ type: 0, bytes: options6(random, true) })
  if (once(6)) {
    const inner = chained(once(4) ? [extension(random)] : [], protocol, payload)
    return fragments6(
      header,
      chain.filter(({ type }) => type !== 44),
      inner,
      random,
    )
  }
  const { next, bytes } = chained(chain, protocol, payload)
  const packet = ipv6(header, next, bytes)
  if (once(12))
    packet.writeUInt16BE(
      pick([0, 1, 7, 8, packet.length - 41, packet.length - 39, below(65_536)]) & 0xffff,
      4,
    )
  if (once(60)) packet[0] = pick([0x40, 0x50, 0x00, 0x6f])
  return [packet]
}

function ipv6({ source, dest, tos, hopLimit }, next, payload) {
  const header = Buffer.alloc(40)
  header[0] = 0x60
  header[1] = tos << 4
  header.writeUInt16BE(payload.length & 0xffff, 4)
  header[6] = next
  header[7] = hopLimit
  header.set(source, 8)
  header.set(dest, 24)
  return Buffer.concat([header, payload])
}

/** The headers one behind the other: each names the next in its first byte. */
function chained(chain, protocol, payload) {
  let next = protocol
  let bytes = payload
  for (const header of [...chain].reverse()) {
    const own = Buffer.from(header.bytes)
    own[0] = next
    bytes = Buffer.concat([own, bytes])
    next = header.type
  }
  return { next, bytes }
}

function extension(random) {
  const { below, pick, once, bytes } = random
  switch (below(9)) {
    case 0:
      return { type: 0, bytes: options6(random, true) }
    case 1:
    case 2:
      return { type: 60, bytes: options6(random, false) }
    case 3:
    case 4: {
      const words = pick([0, 2, 2, 4, 1])
      const header = Buffer.concat([
        Buffer.of(0, words, pick([0, 2, 3, 4, 1, 253]), pick([0, 0, 1, 2, 255])),
        Buffer.alloc(4),
        bytes(8 * words),
      ])
      if (once(4) && words > 1) header.set(bytes6(pick([...OURS6, ...FAR6])), 8)
      return { type: 43, bytes: header }
    }
    case 5:
      return {
        type: 44,
        bytes: Buffer.concat([Buffer.of(0, pick([0, 0, 9]), 0, pick([0, 0, 0, 6])), bytes(4)]),
      }
    case 6:
      return { type: 51, bytes: Buffer.concat([Buffer.of(0, pick([4, 4, 1])), bytes(22)]) }
    case 7:
      return { type: pick([135, 139, 140, 253, 254, 59]), bytes: Buffer.concat([Buffer.of(0, 0), bytes(6)]) }
    default:
      return { type: 60, bytes: Buffer.of(0, 0, 1, 4, 0, 0, 0, 0) }
  }
}

/** A header of options with its length, often right. */
function options6(random, hopByHop) {
  const { below, pick, once, bytes } = random
  const parts = []
  for (let n = below(4); n >= 0; n--)
    switch (below(hopByHop ? 9 : 6)) {
      case 0:
        parts.push(Buffer.alloc(1 + below(3)))
        break
      case 1: {
        const length = below(6)
        parts.push(Buffer.concat([Buffer.of(1, length), once(8) ? bytes(length) : Buffer.alloc(length)]))
        break
      }
      case 2: {
        const length = below(7)
        const option = pick([0x1e, 0x3e, 0x5e, 0x9e, 0xde, 201, 4, 38, 0x63, 0x8b, 0x08])
        parts.push(Buffer.concat([Buffer.of(option, length), bytes(length)]))
        break
      }
      case 3:
        parts.push(Buffer.concat(Array.from({ length: 6 + below(5) }, () => Buffer.of(0x1e, 0))))
        break
      case 4:
        parts.push(bytes(1 + below(6)))
        break
      case 5:
        parts.push(Buffer.concat([Buffer.of(201, 16), bytes6(pick([...OURS6, ...PEERS6]))]))
        break
      case 6:
        parts.push(Buffer.of(5, 2, 0, below(3)))
        break
      case 7:
        parts.push(
          Buffer.of(pick([5, 194, 49, 7]), pick([0, 1, 2, 4, 8, 10]), ...bytes(10)).subarray(
            0,
            2 + below(11),
          ),
        )
        break
      default:
        parts.push(Buffer.of(194, 4, 0, pick([0, 1, 1]), ...bytes(2)))
    }
  const body = Buffer.concat([Buffer.alloc(2), ...parts])
  const missing = (8 - (body.length & 7)) & 7
  const padding =
    missing === 0
      ? []
      : missing === 1
        ? [Buffer.of(0)]
        : [Buffer.of(1, missing - 2), Buffer.alloc(missing - 2)]
  const header = Buffer.concat([body, ...padding])
  header[1] = header.length / 8 - 1 + (once(25) ? pick([1, -1, 20]) : 0)
  return header
}

function fragments6(header, chain, { next, bytes }, random) {
  const { once, below, pick } = random
  const whole = Buffer.concat([bytes, random.bytes(random.below(200))])
  const id = random.bytes(4)
  return split(whole, random, 65_528).map((piece) => {
    const type = once(40) ? pick([17, 58, 59, 44, 60]) : next
    const fragment = Buffer.concat([Buffer.of(type, 0), word((piece.at & 0xfff8) | (piece.more ? 1 : 0)), id])
    const own = once(30) ? { ...header, tos: below(4) } : header
    const outer = chained([...chain, { type: 44, bytes: fragment }], type, piece.bytes)
    return ipv6(own, outer.next, outer.bytes)
  })
}

// Above IP

function upper(protocol, pseudo, random, flow) {
  const { once, below, bytes } = random
  const payload = segment(protocol, random, flow)
  const field = { 1: 2, 2: 2, 6: 16, 17: 6, 58: 2, 103: 2, 136: 6 }[protocol]
  if (field === undefined || payload.length < field + 2) return payload
  const covered =
    protocol === 136 ? Math.min(payload.length, payload.readUInt16BE(4) || payload.length) : payload.length
  const plain = protocol === 1 || protocol === 2 || (protocol === 103 && !flow.six)
  payload.writeUInt16BE(0, field)
  payload.writeUInt16BE(
    ~sum(payload, 0, covered, plain ? 0 : pseudo + protocol + payload.length) & 0xffff || 0xffff,
    field,
  )
  if (once(15)) payload.writeUInt16BE(below(3) * 0x7fff, field)
  if (once(40)) return payload.subarray(0, below(payload.length))
  return once(30) ? Buffer.concat([payload, bytes(below(20))]) : payload
}

function segment(protocol, random, flow) {
  const { below, pick, once, bytes } = random
  const body = bytes(pick([0, 1, 4, 20, 60, 68, 69, 70, 200, below(400)]))
  switch (protocol) {
    case 17: {
      const length = once(15)
        ? pick([0, 7, 8, body.length + 7, body.length + 9, below(65_536)])
        : body.length + 8
      return Buffer.concat([word(pick(SOURCE_PORTS)), word(pick(PORTS)), word(length), word(0), body])
    }
    case 136:
      return Buffer.concat([
        word(below(65_536)),
        word(pick(PORTS)),
        word(pick([0, 8, body.length + 8, 7, 1, below(100)])),
        word(0),
        body,
      ])
    case 6: {
      const header = bytes(20)
      header[12] = (pick([5, 5, 5, 6, 4, 15, 0]) << 4) | 0
      header[13] = pick([2, 2, 4, 16, 18, 17, 0, 41])
      return Buffer.concat([header, body])
    }
    case 1:
      return icmp4(random, flow)
    case 58:
      return icmp6(random, flow)
    case 2: {
      const message = Buffer.concat([
        Buffer.of(pick([0x12, 0x16, 0x17, 0x22, 0x13, 0x14, 0x15, 0x30, 0x1e, below(256)]), 0, 0, 0),
        bytes4(pick(ODD4)),
        body,
      ])
      // A right query would be answered.
      if (message[0] === 0x11) message[0] = 0x12
      return message.subarray(0, once(4) ? below(12) : message.length)
    }
    default:
      return body
  }
}

function icmp4(random, { source, dest }) {
  const { below, pick, once, bytes } = random
  const type = pick([
    0,
    3,
    3,
    3,
    4,
    5,
    8,
    8,
    8,
    9,
    10,
    11,
    11,
    12,
    13,
    13,
    14,
    15,
    16,
    17,
    18,
    19,
    30,
    37,
    40,
    42,
    43,
    44,
    255,
    below(256),
  ])
  const code = pick([0, 0, 0, 1, 2, 3, 4, 13, 15, 16, below(256)])
  if (type !== 3 && type !== 4 && type !== 5 && type !== 11 && type !== 12)
    return Buffer.concat([Buffer.of(type, code, 0, 0), bytes(4 + (once(3) ? below(60) : 12))]).subarray(
      0,
      once(8) ? below(14) : undefined,
    )
  const inner = ipv4(
    {
      ...{
        source: once(8) ? bytes4(pick(ODD4)) : dest,
        dest: source,
        protocol: pick([17, 17, 17, 6, 1, 2, 136, 103, 47, 132]),
      },
      ...{
        id: 7,
        ttl: 1,
        tos: 0,
        options: once(6) ? Buffer.alloc(4 * below(6), 1) : Buffer.alloc(0),
        flags: 0,
      },
    },
    Buffer.concat([word(pick(PORTS)), word(pick(SOURCE_PORTS)), bytes(below(24))]),
    { once: (times) => once(times), pick, below },
    once(12) ? below(8000) : 0,
  )
  const extra =
    type === 3 && code === 4 ? Buffer.concat([word(0), word(pick([0, 60, 576, 1400, 9000]))]) : bytes(4)
  return Buffer.concat([
    Buffer.of(type, code, 0, 0),
    extra,
    once(6) ? inner.subarray(0, below(inner.length)) : inner,
  ])
}

function icmp6(random, { source, dest }) {
  const { below, pick, once, bytes } = random
  const type = pick([
    ...[1, 1, 1, 2, 3, 4, 100, 127, 128, 128, 128, 129, 131, 132, 133, 134, 135, 135, 135, 136, 136, 137],
    ...[138, 139, 140, 141, 143, 144, 146, 148, 151, 160, 161, 200, 255, 0, below(256)],
  ])
  const code = pick([0, 0, 0, 0, 1, 4, below(256)])
  const head = Buffer.of(type === 130 ? 131 : type, code, 0, 0)
  const cut = (message) => (once(8) ? message.subarray(0, below(message.length)) : message)
  if (type < 128) {
    const next = pick([17, 17, 17, 6, 58, 136, 59, 44, 60, 0, 43, 51, 255])
    const quoted = Buffer.concat([word(pick(PORTS)), word(pick(SOURCE_PORTS)), bytes(below(24))])
    const inner = ipv6(
      { source: once(8) ? bytes6(pick(ODD6)) : dest, dest: source, tos: 0, hopLimit: 1 },
      next,
      quoted,
    )
    return cut(Buffer.concat([head, bytes(4), inner]))
  }
  const target = bytes6(pick([...OURS6, ...OURS6, ...FAR6, ...ODD6]))
  const option = pick([
    Buffer.alloc(0),
    Buffer.alloc(0),
    Buffer.of(1, 1, 2, 0, 0, 0, 0, 0xfe),
    Buffer.of(2, 1, 2, 0, 0, 0, 0, 0xfe),
    Buffer.of(1, 0, 1, 1, 1, 1, 1, 1),
    Buffer.of(14, 1, 1, 1, 1, 1, 1, 1),
    bytes(below(24)),
  ])
  switch (type) {
    case 133:
      return cut(Buffer.concat([head, Buffer.alloc(4), option]))
    case 134:
      return cut(Buffer.concat([head, bytes(12), option]))
    case 135:
    case 136:
      return cut(Buffer.concat([head, Buffer.of(pick([0, 0x20, 0x60, 0xe0]), 0, 0, 0), target, option]))
    case 137:
      return cut(Buffer.concat([head, Buffer.alloc(4), target, bytes6(pick(PEERS6)), option]))
    case 131:
    case 132:
      return cut(Buffer.concat([head, Buffer.alloc(4), target]))
    default:
      return Buffer.concat([head, bytes(4 + below(40))]).subarray(0, once(8) ? below(10) : undefined)
  }
}

function word(value) {
  const out = Buffer.alloc(2)
  out.writeUInt16BE(value)
  return out
}
