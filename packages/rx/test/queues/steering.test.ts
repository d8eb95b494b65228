/*
 * The card's part: which queue a frame goes to, and that this keeps flows and datagrams together.
 */
import { describe, expect, it } from 'vitest'
import { divide } from '../../src/queues/queue-table.js'
import { Steering } from '../../src/queues/steering.js'
import { arpRequest, ethernet, ipv4, ipv6, udp } from '../../src/traffic/frames.js'
import { Random } from '../../src/traffic/random.js'
import { MACS, US } from '../hosts.js'

const PEER6 = '2001:db8:1::2'
const US6 = '2001:db8:1::1'

function hashOf(frame: Uint8Array, { linkType = 1, steering = new Steering(4) } = {}): number {
  return steering.hashOf(new DataView(frame.buffer), linkType, 0, frame.length)
}
const inEthernet = (packet: Uint8Array): Uint8Array =>
  ethernet(MACS, packet[0] >>> 4 === 6 ? 0x86dd : 0x0800, packet)
const bytes = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))

const flow = { source: '192.0.2.2', dest: US, sport: 4000, dport: 5000 }
const datagram = udp(flow, new Uint8Array(40))
const datagram6 = udp({ ...flow, source: PEER6, dest: US6 }, new Uint8Array(40))

describe('what a frame is hashed to', () => {
  it('is the same under VLAN tags, one or several', () => {
    const plain = hashOf(inEthernet(datagram))
    const macs = inEthernet(datagram).subarray(0, 12)
    expect(plain).not.toBe(0)
    expect(hashOf(bytes(macs, [0x81, 0, 0, 0, 8, 0], datagram))).toBe(plain)
    expect(hashOf(bytes(macs, [0x88, 0xa8, 0, 0, 0x81, 0, 0, 7, 8, 0], datagram))).toBe(plain)
  })

  it('is the same on every link type', () => {
    const cooked = [0, 0, 0, 1, 0, 6, 2, 0, 0, 0, 0, 1, 0, 0]
    const cooked2 = (type: readonly number[]) => [
      ...type,
      0,
      0,
      0,
      0,
      0,
      2,
      0,
      1,
      0,
      6,
      2,
      0,
      0,
      0,
      0,
      1,
      0,
      0,
    ]
    for (const [packet, type, family] of [
      [datagram, [8, 0], 2],
      [datagram6, [0x86, 0xdd], 10],
    ] as const) {
      const expected = hashOf(inEthernet(packet))
      expect(hashOf(packet.slice(), { linkType: 101 })).toBe(expected)
      expect(hashOf(bytes([family, 0, 0, 0], packet), { linkType: 0 })).toBe(expected)
      expect(hashOf(bytes(cooked, type, packet), { linkType: 113 })).toBe(expected)
      expect(hashOf(bytes(cooked2(type), packet), { linkType: 276 })).toBe(expected)
    }
  })

  it('is nothing for other protocols, for link types that are not received, and for what is cut short', () => {
    expect(hashOf(ethernet(MACS, 0x0806, arpRequest(MACS.source, '192.0.2.2', US)))).toBe(0)
    expect(hashOf(inEthernet(datagram), { linkType: 105 })).toBe(0)
    for (const length of [0, 13, 14, 33]) expect(hashOf(inEthernet(datagram).slice(0, length))).toBe(0)
    for (const length of [14, 53]) expect(hashOf(inEthernet(datagram6).slice(0, length))).toBe(0)
    expect(hashOf(new Uint8Array(0), { linkType: 101 })).toBe(0)
  })

  it('has no ports where they are cut off', () => {
    const other = inEthernet(ipv4(flow.source, flow.dest, 99, new Uint8Array(4)))
    expect(hashOf(inEthernet(datagram).slice(0, 14 + 20 + 3))).toBe(hashOf(other))
  })
})

describe('the indirection table', () => {
  it('has the queues in turn, and refuses impossible numbers of them', () => {
    expect([...new Steering(3).indirection.subarray(0, 7)]).toEqual([0, 1, 2, 0, 1, 2, 0])
    for (const queues of [0, 1.5, 65])
      expect(() => new Steering(queues)).toThrow(`queues is ${queues}: needs 1 to 64`)
  })

  it('is balanced by load', () => {
    const steering = new Steering(2)
    const loads = new Array<number>(128).fill(0)
    for (const [entry, load] of [
      [0, 50],
      [2, 30],
      [4, 20],
      [6, 1],
    ])
      loads[entry] = load
    steering.balance(loads)
    expect([0, 2, 4, 6].map((entry) => steering.indirection[entry])).toEqual([0, 1, 1, 0])
    expect(steering.indirection[1]).toBe(1)
  })
})

describe('flows that are fragmented now and then', () => {
  const halves = (packet: Uint8Array, id: number): Uint8Array[] => {
    const payload = packet.subarray(20)
    const { source, dest } = flow
    return [
      ipv4(source, dest, 17, payload.subarray(0, 24), { id, fragment: 0x2000 }),
      ipv4(source, dest, 17, payload.subarray(24), { id, fragment: 3 }),
    ]
  }

  it('have all their packets in one queue, in order, once a fragment was seen', () => {
    const random = new Random(3)
    const packets: Uint8Array[] = []
    for (let i = 0; i < 200; i++) {
      const packet = udp({ ...flow, sport: 4000 + random.below(20) }, new Uint8Array(40))
      packets.push(...(random.below(5) === 0 ? halves(packet, i) : [packet]))
    }
    const frames = packets.map(inEthernet)
    const offsets = frames.map((_, i) => frames.slice(0, i).reduce((sum, { length }) => sum + length, 0))
    const data = bytes(...frames)
    const lengths = frames.map(({ length }) => length)
    const tables = divide({ data, offsets, lengths, count: frames.length }, 4)
    const used = tables.filter(({ count }) => count > 0)
    // One source: it is marked, so all of its flows go together.
    expect(used).toHaveLength(1)
    expect([...used[0].indices]).toEqual(frames.map((_, i) => i))
  })

  it('are steered as before until then, and say when they are marked', () => {
    const steering = new Steering(64)
    const [first, second] = halves(datagram, 1).map(inEthernet)
    const whole = inEthernet(datagram)
    const before = hashOf(whole, { steering })
    expect(steering.hasMarked).toBe(false)
    const fragment = hashOf(first, { steering })
    expect(steering.hasMarked).toBe(true)
    expect(hashOf(second, { steering })).toBe(fragment)
    expect(steering.hasMarked).toBe(false)
    expect(hashOf(whole, { steering })).toBe(fragment)
    expect(fragment).not.toBe(before)
    // Another source goes on by its ports.
    const other = inEthernet(udp({ ...flow, source: '192.0.2.3' }, new Uint8Array(4)))
    expect(hashOf(other, { steering })).toBe(hashOf(other))
  })

  it('are pairs of addresses of IPv6, by any extension header', () => {
    for (const next of [0, 43, 44, 51, 60]) {
      const steering = new Steering(64)
      const whole = inEthernet(datagram6)
      const extended = inEthernet(ipv6(PEER6, US6, next, new Uint8Array(16)))
      const before = hashOf(whole, { steering })
      const after = hashOf(extended, { steering })
      expect(after).toBe(hashOf(inEthernet(ipv6(PEER6, US6, 99, new Uint8Array(16)))))
      expect([hashOf(whole, { steering }), before === after]).toEqual([after, false])
    }
  })

  it('go to the first queue together when reassembly must not be divided', () => {
    const steering = new Steering(8)
    steering.keepTogether(4)
    const [first] = halves(datagram, 1).map(inEthernet)
    expect(hashOf(first, { steering })).toBe(0)
    expect(hashOf(inEthernet(datagram), { steering })).toBe(0)
    expect(hashOf(inEthernet(datagram6), { steering })).not.toBe(0)
  })
})
