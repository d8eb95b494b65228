/*
 * The bytes that sockets get, held against those that tshark extracts from the same capture, datagram by datagram:
 *
 *   node packages/rx/test/tshark/bytes.mjs CAPTURE...       needs the built package and tshark
 *
 * The host takes everything: each destination is an address or a joined group of its own, each port is bound, and
 * what the capture says of MACs, VLANs and packet types is changed to "for us". What tshark shows and no socket gets
 * must have been dropped for a reason (REASONS) that tshark does not know, and for a checksum only where tshark finds it
 * wrong too; what a socket gets tshark must show.
 * Datagrams inside tunnels and those that ICMP quotes are not looked at: no socket of ours would get them.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The layers of a datagram that is not inside a tunnel, or quoted by ICMP, as tshark lists them. */
const PLAIN = /^(eth:)?(ethertype:|vlan:|ieee8021ad:|sll:|null:|raw:)*(ip|ipv6(:ipv6\.\w+)*):udp(:|$)/
const FIELDS = [
  'frame.protocols',
  'frame.number',
  'ip.dst',
  'ipv6.dst',
  'udp.dstport',
  'udp.length',
  'ip.checksum.status',
  'udp.checksum.status',
  'udp.payload',
]
/** It sums as well, and joins no fragment whose header is wrong. */
const PREFERENCES = ['ip.check_checksum:TRUE', 'udp.check_checksum:TRUE']
const GOOD = '1'
const BAD = '0'
/**
 * Of datagrams that tshark shows all the same: faults, martians, port 0, hop-by-hop options in the wrong place, and
 * fragments that came twice, from too far, or to a queue that an overlap has ended (`waits`); and frames that are
 * longer than any wire carries (`refused`).
 */
const REASONS = new Set([
  ...[
    'IP_CSUM',
    'IP_INHDR',
    'PKT_TOO_SMALL',
    'UDP_CSUM',
    'IP_INVALID_SOURCE',
    'IP_INVALID_DEST',
    'IP_LOCALNET',
  ],
  ...[
    'DUP_FRAG',
    'FRAG_TOO_FAR',
    'waits',
    'refused',
    'NO_SOCKET',
    'UNHANDLED_PROTO',
    'IP_NOPROTO',
    'NOT_SPECIFIED',
  ],
])
const MTU = 65_535
const MAC = [2, 0, 0, 0, 0, 1]

/** Whether tshark can be asked. */
export function hasTshark() {
  return spawnSync('tshark', ['--version']).status === 0
}

/**
 * @param rx `{ createHost, isReceivedLinkType, decodeCapture }`
 * @returns how many datagrams agree, how many no socket got by reason, and what contradicts, a line each
 */
export function compareBytes(rx, path) {
  const shown = tsharkDatagrams(path)
  const frames = []
  rx.decodeCapture(readFileSync(path), ({ data, offset, capturedLength, linkType }) => {
    frames.push({ bytes: Buffer.from(data.subarray(offset, offset + capturedLength)), linkType })
  })
  const host = rx.createHost(hostFor(shown))
  const got = new Map()
  let number = 0
  for (const [family, port] of ports(shown))
    host.bind({ family, port }, (skb) => {
      if (!got.has(number)) got.set(number, Buffer.from(skb.payload).toString('hex'))
    })
  const reasons = []
  let before = host.drops()
  let refused = 0
  for (const { bytes, linkType } of frames) {
    number++
    if (!rx.isReceivedLinkType(linkType)) continue
    host.receiveAs(linkType, forUs(bytes, linkType), 0, bytes.length)
    const after = host.drops()
    reasons[number] = Object.keys(after).find((reason) => after[reason] !== before[reason])
    if (host.outcomes().refused > refused) {
      refused = host.outcomes().refused
      reasons[number] = 'refused'
    } else if (reasons[number] === undefined && queueWasLost(host)) reasons[number] = 'waits'
    before = after
  }
  return judge(shown, got, reasons)
}

/** Whether fragments wait that tshark may have joined with others that an overlap or a fault has ended. */
function queueWasLost(host) {
  const { Ip, Ip6 } = host.counters().counters
  return host.outcomes().held > 0 && Ip.ReasmFails + Ip6.ReasmFails > 0
}

function judge(shown, got, reasons) {
  const out = { same: 0, dropped: {}, wrong: [] }
  for (const { number, payload, port, ipSum, udpSum } of shown) {
    const ours = got.get(number)
    got.delete(number)
    const reason = reasons[number]
    const sum = reason === 'IP_CSUM' ? ipSum : reason === 'UDP_CSUM' ? udpSum : BAD
    if (ours !== undefined && (ipSum === BAD || udpSum === BAD))
      out.wrong.push(`frame ${number} to port ${port}: delivered, tshark finds a wrong checksum`)
    else if (ours === payload) out.same++
    else if (ours !== undefined)
      out.wrong.push(`frame ${number}: ${ours.length / 2} bytes, tshark ${payload.length / 2}`)
    else if (sum === GOOD) out.wrong.push(`frame ${number}: ${reason}, tshark finds its checksum right`)
    else if (reason !== undefined && REASONS.has(reason)) out.dropped[reason] = (out.dropped[reason] ?? 0) + 1
    else
      out.wrong.push(
        `frame ${number} to port ${port}: not delivered, ${reason ?? 'no drop'}; tshark has ${payload.length / 2} bytes`,
      )
  }
  for (const [number, payload] of got)
    out.wrong.push(`frame ${number}: ${payload.length / 2} bytes that tshark does not show`)
  return out
}

function tsharkDatagrams(path) {
  const args = [
    '-n',
    '-r',
    path,
    '-Y',
    'udp',
    '-T',
    'fields',
    '-E',
    'occurrence=f',
    ...PREFERENCES.flatMap((preference) => ['-o', preference]),
    ...FIELDS.flatMap((field) => ['-e', field]),
  ]
  const { status, stdout, stderr, error } = spawnSync('tshark', args, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  // It ends with 2 for a capture that is cut short, after all that is whole.
  if (error || (status !== 0 && status !== 2)) throw new Error(`tshark ${path}: ${error?.message ?? stderr}`)
  return stdout
    .split('\n')
    .filter((line) => PLAIN.test(line.split('\t')[0]))
    .map((line) => {
      const [, number, ip, ip6, port, length, ipSum, udpSum, bytes = ''] = line.split('\t')
      return {
        number: Number(number),
        dest: ip || ip6,
        family: ip ? 4 : 6,
        port: Number(port),
        ipSum,
        udpSum,
        // It shows what stands behind a shorter UDP length too.
        payload: Number(length) >= 8 ? bytes.slice(0, 2 * (Number(length) - 8)) : bytes,
      }
    })
}

function hostFor(shown) {
  const of = (family, isGroup) => [
    ...new Set(
      shown
        .filter((row) => row.family === family && isGroup === isMulticast(row.dest))
        .map(({ dest }) => dest),
    ),
  ]
  const own4 = of(4, false).filter((address) => address !== '0.0.0.0' && address !== '255.255.255.255')
  const own6 = of(6, false).filter((address) => address !== '::' && address !== '::1')
  return {
    interface: {
      mac: MAC.map((byte) => byte.toString(16).padStart(2, '0')).join(':'),
      mtu: MTU,
      ipv4: own4.map((address) => `${address}/32`),
      ipv6: own6.map((address) => `${address}/128`),
      groups: [...of(4, true), ...of(6, true)],
    },
    accept_local: true,
  }
}

function isMulticast(address) {
  return address.includes(':') ? address.startsWith('ff') : Number(address.split('.')[0]) >> 4 === 14
}

function ports(shown) {
  const keys = new Set(shown.filter(({ port }) => port > 0).map(({ family, port }) => `${family} ${port}`))
  return [...keys].map((key) => key.split(' ').map(Number))
}

/** The frame as if it were for this host and no VLAN. */
function forUs(frame, linkType) {
  const out = Buffer.from(frame)
  if (linkType === 1 && out.length >= 14) {
    if ((out[0] & 1) === 0) out.set(MAC)
    untag(out, 12)
  } else if (linkType === 113 && out.length >= 16) {
    out.writeUInt16BE(0, 0)
    untag(out, 14)
  } else if (linkType === 276 && out.length >= 20) out[10] = 0
  return out
}

/** VLAN 0 in every tag from `at` on. */
function untag(frame, at) {
  for (let tag = at; tag + 4 <= frame.length; tag += 4) {
    const type = frame.readUInt16BE(tag)
    if (type !== 0x8100 && type !== 0x88a8) return
    frame.writeUInt16BE(frame.readUInt16BE(tag + 2) & 0xf000, tag + 2)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [host, capture] = await Promise.all([
    import('../../dist/index.js'),
    import('../../dist/capture/index.js'),
  ])
  const total = { same: 0, dropped: {}, wrong: 0 }
  for (const path of process.argv.slice(2)) {
    const { same, dropped, wrong } = compareBytes({ ...host, ...capture }, path)
    total.same += same
    for (const [reason, count] of Object.entries(dropped))
      total.dropped[reason] = (total.dropped[reason] ?? 0) + count
    total.wrong += wrong.length
    if (wrong.length > 0)
      console.log(`${path}: ${same} agree, ${JSON.stringify(dropped)}\n  ${wrong.slice(0, 10).join('\n  ')}`)
  }
  console.log(
    `${process.argv.length - 2} captures: ${total.same} datagrams agree, dropped ${JSON.stringify(total.dropped)}, ${total.wrong} contradict`,
  )
  process.exitCode = total.wrong === 0 ? 0 : 1
}
