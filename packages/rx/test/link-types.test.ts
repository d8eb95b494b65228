/*
 * Link types beside Ethernet: the same datagram in each of them reaches its socket.
 */
import { isReceivedLinkType, LinkTypeError } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
import { arpRequest, udp } from '../src/traffic/frames.js'
import { hostWith, PEER, US } from './hosts.js'

const four = udp({ source: PEER, dest: US, sport: 4000, dport: 5000 }, Uint8Array.of(1, 2, 3))
const six = udp(
  { source: '2001:db8:1::2', dest: '2001:db8:1::1', sport: 4000, dport: 5000 },
  Uint8Array.of(1, 2, 3),
)
const join = (...parts: ArrayLike<number>[]) => Uint8Array.from(parts.flatMap((part) => Array.from(part)))

const sll = (type: number, hardware: number, protocol: number) => [
  type >>> 8,
  type & 255,
  hardware >>> 8,
  hardware & 255,
  0,
  6,
  2,
  0,
  0,
  0,
  0,
  0xfe,
  0,
  0,
  protocol >>> 8,
  protocol & 255,
]
const sll2 = (type: number, hardware: number, protocol: number) => [
  protocol >>> 8,
  protocol & 255,
  0,
  0,
  0,
  0,
  0,
  2,
  hardware >>> 8,
  hardware & 255,
  type,
  6,
  2,
  0,
  0,
  0,
  0,
  0xfe,
  0,
  0,
]

describe('a datagram reaches its socket in', () => {
  it.each([
    ['raw IP', 101, [], []],
    ['raw IP of BSD', 12, [], []],
    ['raw IP of OpenBSD', 14, [], []],
    ['BSD loopback, big endian', 108, [0, 0, 0, 2], [0, 0, 0, 24]],
    ['BSD loopback of a big-endian machine', 0, [0, 0, 0, 2], [0, 0, 0, 30]],
    ['BSD loopback of a little-endian machine', 0, [2, 0, 0, 0], [30, 0, 0, 0]],
    ['Linux cooked v1', 113, sll(0, 1, 0x0800), sll(0, 1, 0x86dd)],
    ['Linux cooked v1 on loopback', 113, sll(0, 772, 0x0800), sll(0, 772, 0x86dd)],
    ['Linux cooked v2', 276, sll2(0, 1, 0x0800), sll2(0, 1, 0x86dd)],
  ])('%s', (_, linkType, header4, header6) => {
    const host = hostWith()
    const sockets = [host.bind({ family: 4, port: 5000 }), host.bind({ family: 6, port: 5000 })]
    const frames = [join(header4, four), join(header6, six)]
    for (const frame of frames) host.receiveAs(linkType, frame, 0, frame.length)
    expect(sockets.map((sk) => [sk.datagrams, sk.bytes])).toEqual([
      [1, 3],
      [1, 3],
    ])
    expect(host.counters().counters.Link.rx_packets).toBe(2)
  })

  it('raw IPv4 and raw IPv6', () => {
    const host = hostWith()
    host.bind({ family: 4, port: 5000 })
    host.bind({ family: 6, port: 5000 })
    host.receiveAs(228, four, 0, four.length)
    host.receiveAs(229, six, 0, six.length)
    expect(host.outcomes().delivered).toBe(2)
  })
})

describe('Linux cooked', () => {
  it('says itself whom a frame was for', () => {
    const host = hostWith()
    host.bind({ family: 4, port: 5000 })
    for (const type of [0, 1, 2, 3, 4]) {
      const frame = join(sll(type, 1, 0x0800), four)
      host.receiveAs(113, frame, 0, frame.length)
    }
    expect(host.outcomes()).toMatchObject({ delivered: 3, dropped: 2 })
    expect(host.drops()).toEqual({ OTHERHOST: 2 })
  })

  it('carries ARP and VLAN tags', () => {
    const host = hostWith()
    host.bind({ family: 4, port: 5000 })
    const arp = join(sll(1, 1, 0x0806), arpRequest('02:00:00:00:00:fe', PEER, US))
    host.receiveAs(113, arp, 0, arp.length)
    const tagged = join(sll(0, 1, 0x8100), [0, 0, 8, 0], four)
    host.receiveAs(113, tagged, 0, tagged.length)
    expect(host.outcomes()).toMatchObject({ consumed: { arp: 1 }, delivered: 1 })
  })

  it('has no handler for what is no ethertype', () => {
    const host = hostWith()
    for (const frame of [join(sll(0, 824, 0x0800), four), join(sll(0, 1, 0x0001), four)])
      host.receiveAs(113, frame, 0, frame.length)
    expect(host.drops()).toEqual({ UNHANDLED_PROTO: 2 })
  })
})

describe('what is not received', () => {
  it('is named with what is', () => {
    const host = hostWith()
    expect(() => host.receiveAs(105, four, 0, four.length)).toThrow(LinkTypeError)
    expect(() => host.receiveAs(105, four, 0, four.length)).toThrow(
      'link type 105 is not received: needs Ethernet',
    )
    expect(host.outcomes().frames).toBe(0)
    expect([1, 101, 105, 113].map(isReceivedLinkType)).toEqual([true, true, false, true])
  })

  it('a frame shorter than its link header is refused, an unknown version unhandled', () => {
    const host = hostWith()
    host.receiveAs(113, four, 0, 15)
    host.receiveAs(101, Uint8Array.of(0x10, 0), 0, 2)
    expect(host.outcomes()).toMatchObject({ frames: 2, refused: 1, dropped: 1 })
  })

  it('Ethernet goes the way of receive', () => {
    const host = hostWith()
    host.receiveAs(1, new Uint8Array(60), 0, 60, 5)
    expect(host.drops()).toEqual({ NOT_SPECIFIED: 1 })
  })
})
