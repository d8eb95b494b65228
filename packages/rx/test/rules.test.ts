/*
 * Rules of Linux that no reference capture shows: found by asking a kernel about frames of other kinds
 * (test/kernel), each here by the frames that showed it.
 */
import type { Host } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
import { csumFold, csumPartial, csumPseudo6 } from '../src/checksum.js'
import { ethernet, ipv4, ipv6, tcp, udp } from '../src/traffic/frames.js'
import { accounted, feed, hostWith, MACS, PEER, US } from './hosts.js'

const PEER6 = '2001:db8:1::2'
const US6 = '2001:db8:1::1'
const flow = { source: PEER, dest: US, sport: 4000, dport: 5000 }
const BROADCAST = { ...MACS, dest: 'ff:ff:ff:ff:ff:ff' }

const counters = (host: Host) => host.counters().counters

describe('a frame in one of Node’s Buffers', () => {
  it('may be overwritten while its fragments wait', () => {
    const host = hostWith()
    const seen: number[][] = []
    host.bind({ family: 4, port: 5000 }, (skb) => seen.push([...skb.payload]))
    const datagram = udp(
      flow,
      Uint8Array.from({ length: 24 }, (_, i) => i),
    ).subarray(20)
    const buffer = Buffer.alloc(2000)
    for (const [bytes, fragment] of [
      [datagram.subarray(0, 16), 0x2000],
      [datagram.subarray(16), 2],
    ] as const) {
      const frame = ethernet(MACS, 0x0800, ipv4(PEER, US, 17, bytes, { id: 9, fragment }))
      buffer.fill(0xee).set(frame, 100)
      host.receive(buffer, 100, frame.length)
    }
    expect(seen).toEqual([Array.from({ length: 24 }, (_, i) => i)])
  })

  it('is read right when a source route readdresses it, and stays as it was', () => {
    const host = hostWith({ accept_source_route: true })
    const socket = host.bind({ family: 4, port: 5000, address: '192.0.2.10' })
    const packet = withOptions(
      udp({ ...flow, dest: '192.0.2.10' }, new Uint8Array(5)),
      [0x83, 7, 4, 192, 0, 2, 10, 1],
      US,
    )
    const frame = Buffer.concat([Buffer.alloc(64), ethernet(MACS, 0x0800, packet)])
    const before = Buffer.from(frame)
    host.receive(frame, 64, frame.length - 64)
    expect(socket.datagrams).toBe(1)
    expect(frame.equals(before)).toBe(true)
  })
})

describe('a reassembled datagram came as its first fragment did', () => {
  const segment = tcp({ ...flow, dport: 80 }, new Uint8Array(12)).subarray(20)
  const first = ipv4(PEER, US, 6, segment.subarray(0, 24), { id: 3, fragment: 0x2000 })
  const second = ipv4(PEER, US, 6, segment.subarray(24), { id: 3, fragment: 3 })
  const receive = (host: Host, macs: typeof MACS, packet: Uint8Array) => {
    const frame = ethernet(macs, 0x0800, packet)
    host.receive(frame, 0, frame.length)
  }

  it.each([
    ['to our MAC', MACS, BROADCAST, 1],
    ['to all', BROADCAST, MACS, 0],
  ] as const)('%s', (_, firstMacs, secondMacs, segments) => {
    for (const [a, b] of [
      [0, 1],
      [1, 0],
    ]) {
      const host = hostWith()
      const frames = [
        [firstMacs, first],
        [secondMacs, second],
      ] as const
      receive(host, ...frames[a])
      receive(host, ...frames[b])
      expect(counters(host).Ip).toMatchObject({ ReasmOKs: 1, InDelivers: 1 })
      expect(counters(host).Tcp.InSegs).toBe(segments)
      expect(accounted(host)).toBe(2)
    }
  })
})

describe('an ICMP error', () => {
  it.each([6, 136, 255])('about protocol %i, of which no socket is here, is an error itself', (protocol) => {
    const host = hostWith()
    const quoted = ipv4(US, PEER, protocol, new Uint8Array(8))
    feed(host, icmp(3, quoted))
    const quoted6 = ipv6(US6, PEER6, protocol, new Uint8Array(8))
    feed(host, icmp6(1, quoted6))
    expect(counters(host).Icmp.InErrors).toBe(1)
    expect(counters(host).Icmp6.InErrors).toBe(1)
  })

  it.each([1, 2, 47, 103, 132])('about protocol %i is none', (protocol) => {
    const host = hostWith()
    feed(host, icmp(3, ipv4(US, PEER, protocol, new Uint8Array(8))))
    feed(host, icmp6(1, ipv6(US6, PEER6, protocol, new Uint8Array(8))))
    expect([counters(host).Icmp.InErrors, counters(host).Icmp6.InErrors]).toEqual([0, 0])
  })
})

describe('fragments of datagrams that never end', () => {
  it.each([
    [64, 4065, 4129],
    [184, 4065, 2865],
    [576, 2834, 2865],
    [632, 2834, 1686],
    [1400, 1676, 1686],
  ])('of %i bytes: %i wait over IPv4, %i over IPv6, as ipfrag_high_thresh allows', (size, most4, most6) => {
    const host = hostWith({ ipfrag_max_dist: 0 })
    const fragment6 = Uint8Array.of(17, 0, 0, 1, 0, 0, 0, 0, ...new Uint8Array(size))
    for (let id = 0; id < 5000; id++) {
      feed(host, ipv4(PEER, US, 17, new Uint8Array(size), { id, fragment: 0x2000 }))
      new DataView(fragment6.buffer).setUint32(4, id)
      feed(host, ipv6(PEER6, US6, 44, fragment6))
    }
    const { Ip, Ip6 } = counters(host)
    expect([5000 - Ip.ReasmFails, 5000 - Ip6.ReasmFails]).toEqual([most4, most6])
    expect(host.outcomes().held).toBe(most4 + most6)
    host.advance(100)
    expect(host.outcomes().held).toBe(0)
    expect([host.net.frags4.memory, host.net.frags6.memory]).toEqual([0, 0])
  })
})

describe('rp_filter 2', () => {
  it.each([
    [['192.0.2.1/24'], 0],
    [[], 1],
  ])(
    'asks an interface with the addresses %j for a route to the source, by it: %i',
    (addresses, filtered) => {
      const host = hostWith({
        interface: { mac: MACS.dest, ipv4: addresses },
        egress: { mac: '02:00:00:00:01:01', ipv4: ['198.51.100.1/24'] },
        rp_filter: 2,
      })
      feed(host, udp({ ...flow, source: '198.51.100.9', dest: '198.51.100.1' }, new Uint8Array(1)))
      expect(counters(host).TcpExt.IPReversePathFilter).toBe(filtered)
    },
  )
})

describe('an ICMPv6 error', () => {
  const error = Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0)
  const destinationOptions = (next: number) => Uint8Array.of(next, 0, 1, 4, 0, 0, 0, 0)

  it.each([
    ['about an error', 58, error, 0],
    ['about an error behind options', 60, Uint8Array.of(...destinationOptions(58), ...error), 0],
    ['about a message that is not there', 58, new Uint8Array(0), 0],
    ['about a query', 58, Uint8Array.of(128, 0, 0, 0, 0, 0, 0, 0), 1],
    ['about another protocol behind options', 60, Uint8Array.of(...destinationOptions(99), ...error), 1],
  ])('%s is sent, or not', (_, next, payload, sent) => {
    const host = hostWith()
    // What stands in the buffer behind the packet belongs to another.
    const frame = Buffer.concat([
      ethernet(MACS, 0x86dd, ipv6(PEER6, '2001:db8:9::1', next, payload)),
      Buffer.alloc(64),
    ])
    host.receive(frame, 0, 14 + 40 + payload.length)
    expect(host.counters().tx).toEqual(sent === 1 ? { eth0: { 'icmp6 1/0': 1 } } : {})
  })
})

describe('a label of another network', () => {
  it('is refused in both families: CIPSO, CALIPSO', () => {
    const host = hostWith()
    feed(host, withOptions(udp(flow, new Uint8Array(1)), [134, 6, 0, 0, 0, 1, 1, 1], US))
    const calipso = Uint8Array.of(17, 1, 7, 8, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 0, 0)
    feed(host, ipv6(PEER6, US6, 0, Uint8Array.of(...calipso, 0, 7, 19, 136, 0, 8, 0, 0)))
    expect([counters(host).Ip.InHdrErrors, counters(host).Ip6.InHdrErrors]).toEqual([1, 1])
    expect(host.drops()).toEqual({ IP_INHDR: 2 })
  })
})

/** The packet with options, addressed to `dest`; the UDP checksum stays that of the packet's own addresses. */
function withOptions(packet: Uint8Array, options: readonly number[], dest: string): Uint8Array {
  const out = new Uint8Array(packet.length + options.length)
  out.set(packet.subarray(0, 20))
  out.set(options, 20)
  out.set(packet.subarray(20), 20 + options.length)
  const view = new DataView(out.buffer)
  out[0] = 0x45 + options.length / 4
  out.set(dest.split('.').map(Number), 16)
  view.setUint16(2, out.length)
  view.setUint16(10, 0)
  view.setUint16(10, ~csumFold(csumPartial(view, 0, 20 + options.length, 0)) & 0xffff, true)
  return out
}

function icmp(type: number, quoted: Uint8Array): Uint8Array {
  const message = Uint8Array.of(type, 3, 0, 0, 0, 0, 0, 0, ...quoted)
  const view = new DataView(message.buffer)
  view.setUint16(2, ~csumFold(csumPartial(view, 0, message.length, 0)) & 0xffff, true)
  return ipv4(PEER, US, 1, message)
}

function icmp6(type: number, quoted: Uint8Array): Uint8Array {
  const packet = ipv6(PEER6, US6, 58, Uint8Array.of(type, 0, 0, 0, 0, 0, 0, 0, ...quoted))
  const view = new DataView(packet.buffer)
  const length = packet.length - 40
  const sum = csumPartial(view, 40, length, csumPseudo6(view, 8, 58, length))
  view.setUint16(42, ~csumFold(sum) & 0xffff, true)
  return packet
}
