/*
 * Captures that no program sends: frames of the reference captures with other addresses, lengths, bits, fragments
 * and MACs, most of them with right checksums again, so that faults lie deep; and a random host to receive them.
 *
 * Seeded: the same seed gives the same capture and host. Left out is what makes a host hear itself, because it
 * answers when it likes: queries of group membership, errors sent to its own addresses.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { bytes4, bytes6, randomFrom, sum } from './random.mjs'

const FIXTURES = new URL('../fixtures/rx-oracle/', import.meta.url)
const V4 = [
  ...['192.0.2.1', '192.0.2.10', '192.0.2.255', '192.0.2.0', '192.0.2.5', '255.255.255.255', '224.0.0.1'],
  ...['239.1.2.3', '239.9.9.9', '224.0.0.251', '10.1.0.1', '10.2.0.1', '10.3.0.1', '10.9.0.5', '10.9.9.9'],
  ...['203.0.113.9', '198.51.100.9', '198.51.100.1', '198.51.100.255', '127.0.0.1', '127.9.9.9', '0.0.0.0'],
  ...['0.0.0.1', '240.0.0.1', '169.254.9.9'],
].map(bytes4)
const V6 = [
  ...[
    '2001:db8:1::1',
    '2001:db8:1::55',
    '2001:db8:1::',
    'fe80::1',
    'fe80::2',
    'ff02::1',
    'ff02::2',
    'ff05::1234',
  ],
  ...['ff01::1', 'ff00::1', 'ff02::1:ff00:1', 'ff02::1:ff00:99', '2001:db8:a1::1', '2001:db8:a2::1'],
  ...[
    '2001:db8:a3::1',
    '2001:db8:2::9',
    '2001:db8:2::1',
    '2001:db8:2::',
    '2001:db8:9::1',
    '::1',
    '::',
    '0:1::',
  ],
].map(bytes6)
const OWN = new Set(['192.0.2.1', '192.0.2.10', '192.0.2.255', '198.51.100.1', '198.51.100.255', '127.0.0.1'])
const OWN6 = new Set(
  ['2001:db8:1::1', '2001:db8:1::', 'fe80::1', '2001:db8:2::1', '2001:db8:2::'].map((a) => bytes6(a).join()),
)
const MACS = ['020000000001', 'ffffffffffff', '01005e000001', '333300000001', '020000000009'].map((hex) =>
  Buffer.from(hex, 'hex'),
)

/** @returns {{ frames: Buffer[], host: object }} */
export function mutated(seed, count) {
  const random = randomFrom(seed)
  const { below, pick } = random
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith('.pcap'))
  const originals = Array.from({ length: 6 }, () => readFrames(new URL(pick(names), FIXTURES))).flat()
  const frames = []
  while (frames.length < count) {
    if (below(6) === 0) frames.push(...fragments(pick(originals), random))
    else frames.push(mutateOne(Buffer.from(pick(originals)), random))
  }
  return { frames: frames.map((frame) => keepQuiet(frame).subarray(0, 1518)), host: randomHost(random) }
}

function mutateOne(frame, random) {
  const { below, pick } = random
  const type = frame.length >= 14 ? frame.readUInt16BE(12) : 0
  const length = Math.max(1, frame.length - 14)
  switch (below(11)) {
    case 0:
    case 1:
    case 2:
      if (type === 0x0800 && frame.length >= 34) frame.set(pick(V4), below(3) === 0 ? 26 : 30)
      if (type === 0x86dd && frame.length >= 54) frame.set(pick(V6), below(3) === 0 ? 22 : 38)
      break
    case 3:
    case 4:
      for (let n = below(3); n >= 0; n--) frame[14 + below(Math.min(length, 70))] = below(256)
      break
    case 5:
    case 6: {
      const at = 12 + below(Math.min(frame.length - 12, 80))
      frame[at] ^= 1 << below(8)
      break
    }
    case 7:
      frame = frame.subarray(0, 14 + below(length))
      break
    case 8:
      frame = Buffer.concat([frame, Buffer.alloc(below(40), below(256))])
      break
    case 9:
      if (type === 0x0800 && frame.length >= 34) frame.writeUInt16BE(below(frame.length), 16)
      if (type === 0x86dd && frame.length >= 54) frame.writeUInt16BE(below(frame.length), 18)
      break
  }
  if (below(15) === 0) frame.set(pick(MACS))
  if (below(10) > 0) fixChecksums(frame, random)
  return frame
}

/** A frame's packet cut into fragments, some lost, doubled, out of order or overlapping. */
function fragments(frame, random) {
  const { below } = random
  const type = frame.readUInt16BE(12)
  const six = type === 0x86dd && frame.length >= 54
  if (!six && (type !== 0x0800 || frame.length < 34 || frame[14] !== 0x45))
    return [mutateOne(Buffer.from(frame), random)]
  const start = six ? 54 : 34
  const payload = Buffer.concat([frame.subarray(start), Buffer.alloc(24 + below(100), 0x77)])
  const id = below(65_536)
  const out = []
  for (let at = 0; at < payload.length; ) {
    const size = Math.min(8 * (1 + below(8)), payload.length - at)
    const from = below(12) === 0 ? Math.max(0, at - 8) : at
    const more = at + size < payload.length
    const bytes = payload.subarray(from, at + size)
    const piece = six ? fragment6(frame, bytes, id, from, more) : fragment4(frame, bytes, id, from, more)
    if (below(10) === 0) piece[15] ^= six ? 0x10 << below(2) : 1 << below(2)
    if (!six) fixChecksums(piece, { below: () => 1 })
    if (below(12) > 0) out.push(piece)
    if (below(12) === 0) out.push(Buffer.from(piece))
    if (below(40) === 0) out.push(mutateOne(Buffer.from(piece), random))
    at += size
  }
  for (let n = below(3) === 0 ? out.length : 0; n > 1; n--) {
    const other = below(n)
    ;[out[n - 1], out[other]] = [out[other], out[n - 1]]
  }
  return out.length > 0 ? out : [Buffer.from(frame)]
}

function fragment4(frame, bytes, id, from, more) {
  const piece = Buffer.concat([frame.subarray(0, 34), bytes])
  piece.writeUInt16BE(piece.length - 14, 16)
  piece.writeUInt16BE(id, 18)
  piece.writeUInt16BE((from >>> 3) | (more ? 0x2000 : 0), 20)
  return piece
}

function fragment6(frame, bytes, id, from, more) {
  const header = Buffer.of(frame[20], 0, from >>> 8, (from & 0xf8) | (more ? 1 : 0), 0, 0, id >>> 8, id & 255)
  const piece = Buffer.concat([frame.subarray(0, 54), header, bytes])
  piece[20] = 44
  piece.writeUInt16BE(piece.length - 54, 18)
  return piece
}

/** Group queries become reports, and nothing comes from the host itself. */
function keepQuiet(frame) {
  const type = frame.length >= 14 ? frame.readUInt16BE(12) : 0
  const tagged = type === 0x8100 || type === 0x88a8
  const at = tagged ? 18 : 14
  if (frame.length >= at + 20 && OWN.has([...frame.subarray(at + 12, at + 16)].join('.'))) frame[at + 15] = 77
  if (frame.length >= at + 24 && OWN6.has([...frame.subarray(at + 8, at + 24)].join())) frame[at + 23] = 0x77
  const transport = at + (frame[at] & 15) * 4
  if (frame[at + 9] === 2 && frame[transport] === 0x11) frame[transport] = 0x12
  for (const query of [at + 40, at + 48]) if (frame[query] === 130) frame[query] = 131
  return frame
}

function fixChecksums(frame, { below }) {
  let at = 14
  let type = frame.length >= 14 ? frame.readUInt16BE(12) : 0
  while ((type === 0x8100 || type === 0x88a8) && frame.length >= at + 4) {
    type = frame.readUInt16BE(at + 2)
    at += 4
  }
  if (type === 0x0800 && frame.length >= at + 20) fix4(frame, at, below)
  if (type === 0x86dd && frame.length >= at + 40) fix6(frame, at, below)
}

function fix4(frame, at, below) {
  const header = (frame[at] & 15) * 4
  if (header < 20 || frame.length < at + header) return
  if (below(20) > 0) {
    frame.writeUInt16BE(0, at + 10)
    frame.writeUInt16BE(~sum(frame, at, header, 0) & 0xffff, at + 10)
  }
  const length = Math.min(frame.readUInt16BE(at + 2), frame.length - at) - header
  const whole = (frame.readUInt16BE(at + 6) & 0x3fff) === 0
  if (whole && below(8) > 0)
    fixTransport(frame, at + header, length, frame[at + 9], sum(frame, at + 12, 8, 0))
}

function fix6(frame, at, below) {
  let next = frame[at + 6]
  let transport = at + 40
  const end = transport + Math.min(frame.readUInt16BE(at + 4), frame.length - transport)
  for (let n = 0; n < 8 && transport + 8 <= end; n++) {
    if (next === 44 && (frame.readUInt16BE(transport + 2) & 0xfff9) !== 0) return
    if (next !== 0 && next !== 43 && next !== 44 && next !== 60) break
    const length = next === 44 ? 8 : (frame[transport + 1] + 1) * 8
    next = frame[transport]
    transport += length
  }
  if (below(8) > 0) fixTransport(frame, transport, end - transport, next, sum(frame, at + 8, 32, 0))
}

function fixTransport(frame, at, length, protocol, addresses) {
  const field = { 1: 2, 2: 2, 6: 16, 17: 6, 58: 2 }[protocol]
  if (field === undefined || length < field + 2) return
  const stated = protocol === 17 ? frame.readUInt16BE(at + 4) || length : length
  const pseudo = protocol === 1 || protocol === 2 ? 0 : addresses + protocol + stated
  frame.writeUInt16BE(0, at + field)
  const covered = protocol === 17 ? Math.min(length, Math.max(8, stated)) : length
  frame.writeUInt16BE(~sum(frame, at, covered, pseudo) & 0xffff || 0xffff, at + field)
}

export function randomHost({ below }) {
  const host = JSON.parse(readFileSync(new URL('ip4-forward.host.json', FIXTURES), 'utf8'))
  host.interface.groups = ['239.1.2.3', 'ff05::1234']
  host.udp = [
    { family: 4, port: 5000 },
    { family: 4, port: 5001, address: '192.0.2.1' },
    { family: 4, port: 5002, address: '192.0.2.255' },
    { family: 4, port: 5003, reuse: true },
    { family: 4, port: 5003, reuse: true },
    { family: 6, port: 5000 },
    { family: 6, port: 5001, address: '2001:db8:1::1' },
    { family: 6, port: 5004, v6only: false },
    { family: 6, port: 5005, no_check6_rx: true },
  ]
  host.routes = [
    { dst: '10.1.0.0/16', type: 'unreachable' },
    { dst: '10.2.0.0/16', type: 'blackhole' },
    { dst: '10.3.0.0/16', type: 'prohibit' },
    { dst: '10.9.0.0/24', via: '198.51.100.9' },
    { dst: '2001:db8:a1::/48', type: 'unreachable' },
    { dst: '2001:db8:a2::/48', type: 'blackhole' },
    { dst: '2001:db8:a3::/48', type: 'prohibit' },
    { dst: '2001:db8:9::/48', via: '2001:db8:2::9' },
  ]
  if (below(2) === 0)
    host.routes.push(
      { dst: '0.0.0.0/0', via: '192.0.2.254' },
      { dst: '::/0', via: '2001:db8:1::fe', dev: 'eth0' },
    )
  host.forwarding4 = below(2) === 0
  host.forwarding6 = below(2) === 0
  host.rp_filter = below(4) === 0 ? 1 + below(2) : 0
  host.accept_local = below(6) === 0 ? 1 : 0
  host.taps = below(4) === 0 ? 1 : 0
  if (below(4) === 0) host.egress.mtu = 1280
  if (below(8) === 0) disableIpv6(host)
  return host
}

function disableIpv6(host) {
  host.interface.ipv6_disabled = true
  host.interface.ipv6 = []
  host.interface.groups = ['239.1.2.3']
  host.neighbors = host.neighbors.filter(({ ip }) => !ip.includes(':'))
  host.routes = host.routes.filter(({ dev, via }) => dev !== 'eth0' && !via?.startsWith('2001:db8:1:'))
  host.udp = host.udp.filter(({ address }) => address !== '2001:db8:1::1')
}

function readFrames(url) {
  const data = readFileSync(url)
  const frames = []
  for (let at = 24; at < data.length; ) {
    const length = data.readUInt32LE(at + 8)
    frames.push(data.subarray(at + 16, at + 16 + length))
    at += 16 + length
  }
  return frames.filter((frame) => frame.length >= 14)
}
