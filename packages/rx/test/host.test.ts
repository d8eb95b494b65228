/*
 * The host as its users see it: time, taps, what it would send, broken calls, and memory.
 */
import { createHost, packetRateTraffic, replay } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
import { arpRequest, echoRequest, ethernet, ipv4, ipv6, udp } from '../src/traffic/frames.js'
import { accounted, CONFIG, feed, hostWith, MACS, PEER, US } from './hosts.js'

const flow = { source: PEER, dest: US, sport: 4000, dport: 5000 }
const firstHalf = ipv4(PEER, US, 17, new Uint8Array(16), { id: 1, fragment: 0x2000 })

describe('time', () => {
  it('passes by gaps of half a second or more, and times fragments out', () => {
    const host = hostWith()
    feed(host, firstHalf, 100)
    for (let i = 1; i < 100; i++) feed(host, udp(flow, new Uint8Array(1)), 100 + i * 0.49)
    expect(host.outcomes().held).toBe(1)
    feed(host, udp(flow, new Uint8Array(1)), 100 + 99 * 0.49 + 29.9)
    expect(host.outcomes().held).toBe(1)
    feed(host, udp(flow, new Uint8Array(1)), 100 + 99 * 0.49 + 31)
    expect(host.outcomes().held).toBe(0)
    expect(host.dropPlaces()).toMatchObject({ 'FRAG_REASM_TIMEOUT@ip_expire': 1 })
    expect(host.counters().counters.Ip).toMatchObject({ ReasmFails: 1, ReasmTimeout: 1 })
  })

  it('passes with every timestamp when the clock is that of the frames', () => {
    const host = createHost(CONFIG, { clock: 'frames' })
    feed(host, firstHalf, 100)
    for (let i = 1; i <= 310; i++) feed(host, udp(flow, new Uint8Array(1)), 100 + i * 0.1)
    expect(host.outcomes().held).toBe(0)
  })

  it('does not pass without timestamps, nor backwards', () => {
    const host = hostWith()
    feed(host, firstHalf, 100)
    feed(host, firstHalf)
    feed(host, firstHalf, 5)
    expect(host.outcomes().held).toBe(1)
    expect(host.drops()).toEqual({ DUP_FRAG: 2 })
  })

  it('passes at the end as the configuration says, with its own timeout', () => {
    const host = hostWith({ frag_timeout_s: 3, settle_s: 3.5 })
    feed(host, firstHalf, 100)
    host.settle()
    expect(host.outcomes()).toMatchObject({ held: 0, dropped: 1 })
  })

  it('times IPv6 fragments out after 60 seconds', () => {
    const host = hostWith()
    const header = Uint8Array.of(17, 0, 0, 1, 0, 0, 0, 7, ...new Uint8Array(8))
    const frame = new Uint8Array(40 + header.length)
    frame.set([0x60, 0, 0, 0, 0, header.length, 44, 64])
    frame.set([0x20, 1, 0xd, 0xb8, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], 8)
    frame.set([0x20, 1, 0xd, 0xb8, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 24)
    frame.set(header, 40)
    feed(host, frame)
    host.advance(59)
    expect(host.outcomes().held).toBe(1)
    host.advance(2)
    expect(host.counters().counters.Ip6).toMatchObject({ ReasmReqds: 1, ReasmFails: 1, ReasmTimeout: 1 })
  })
})

describe('fragments', () => {
  it('may complete a datagram anywhere in a long table', () => {
    // Both halves of a datagram, over and over, so that every third position ends with a reassembled one.
    const frames = [
      firstHalf,
      ipv4(PEER, US, 17, new Uint8Array(16), { id: 1, fragment: 2 }),
      udp(flow, new Uint8Array(1)),
    ].map((packet) => ethernet(MACS, 0x0800, packet))
    const starts = frames.map((_, i) => frames.slice(0, i).reduce((sum, { length }) => sum + length, 0))
    const count = 3 * 8193
    const offsets = Array.from({ length: count }, (_, i) => starts[i % 3])
    const lengths = Array.from({ length: count }, (_, i) => frames[i % 3].length)
    const host = hostWith()
    host.receiveEach(Uint8Array.from(frames.flatMap((frame) => [...frame])), offsets, lengths, 0, count)
    expect(host.outcomes()).toMatchObject({ frames: count, held: 0 })
    expect(host.counters().counters.Ip.ReasmOKs).toBe(8193)
  })

  it('of a table have their times: handlers see them, and reassembly times out between two frames', () => {
    const half = ethernet(MACS, 0x0800, firstHalf)
    const whole = ethernet(MACS, 0x0800, udp(flow, new Uint8Array(1)))
    const host = hostWith()
    const seen: number[] = []
    host.bind({ family: 4, port: flow.dport, reuse: true }, (skb) => void seen.push(skb.timestamp))
    const lengths = [whole.length, half.length, whole.length, whole.length]
    const offsets = [0, whole.length, 0, 0]
    host.receiveEach(Buffer.concat([whole, half]), offsets, lengths, 0, 4, [100, 100.25, 140, 140.1])
    expect(seen).toEqual([100, 140, 140.1])
    expect(host.counters().counters.Ip).toMatchObject({ ReasmTimeout: 1, ReasmFails: 1 })
  })

  it('are bounded in memory: new datagrams are refused until old ones time out', () => {
    const host = hostWith()
    for (let id = 0; id < 20_000; id++)
      feed(
        host,
        ipv4(`192.0.2.${id % 200}`, US, 17, new Uint8Array(1400), { id: id >>> 4, fragment: 0x2000 }),
      )
    const { held, dropped } = host.outcomes()
    expect(held).toBeGreaterThan(1000)
    expect(held).toBeLessThan(4000)
    expect(dropped).toBe(20_000 - held)
    host.advance(31)
    expect(host.outcomes()).toMatchObject({ held: 0, dropped: 20_000 })
    expect(host.net.frags4.memory).toBe(0)
  })
})

describe('what the host would send', () => {
  it('is counted by interface and kind, and shown to a hook', () => {
    const sent: string[] = []
    const host = createHost(CONFIG, { onTransmit: (device, what) => sent.push(`${device} ${what}`) })
    feed(host, udp(flow, new Uint8Array(3)))
    feed(host, echoRequest(PEER, US, new Uint8Array(8)))
    const arp = ethernet(MACS, 0x0806, arpRequest(MACS.source, PEER, US))
    host.receive(arp, 0, arp.length)
    expect(sent).toEqual(['eth0 icmp 3/3', 'eth0 icmp 0/0', 'eth0 arp 2'])
    expect(host.counters().tx).toEqual({ eth0: { 'icmp 3/3': 1, 'icmp 0/0': 1, 'arp 2': 1 } })
  })

  it('is shown to a hook that may feed the host, and whose errors are its own', () => {
    const bad = new Error('hook')
    let depth = 0
    const host = createHost(CONFIG, {
      onTransmit: () => {
        if (depth++ === 0) feed(host, echoRequest(PEER, US, new Uint8Array(4)))
        throw bad
      },
    })
    feed(host, udp(flow, new Uint8Array(3)))
    expect(host.drops()).toEqual({ NO_SOCKET: 1 })
    expect(host.outcomes().consumed).toEqual({ icmp: 1 })
    expect(host.net.transmitError).toBe(bad)
  })

  it('is nothing about an ICMP error, a later fragment or a broadcast', () => {
    const host = hostWith()
    const error = new Uint8Array(36)
    error[0] = 3
    feed(host, ipv4(PEER, US, 99, error, { fragment: 0 }))
    feed(host, ipv4(PEER, '192.0.2.255', 99, error))
    expect(host.counters().tx).toEqual({ eth0: { 'icmp 3/2': 1 } })
  })
})

describe('taps', () => {
  it('see every frame, and their errors are their own', () => {
    const host = hostWith()
    const seen: number[] = []
    const tap = host.tap((skb) => {
      seen.push(skb.data[skb.macHeader + 12])
      throw new Error('tap')
    })
    host.bind({ family: 4, port: 5000 })
    feed(host, udp(flow, new Uint8Array(3)))
    expect(seen).toEqual([0x08])
    expect(tap.lastError).toEqual(new Error('tap'))
    expect(host.outcomes().delivered).toBe(1)
    expect(host.counters().taps).toEqual([{ host: 1, broadcast: 0, multicast: 0, otherhost: 0 }])
  })
})

describe('receive', () => {
  it('refuses a frame outside its buffer before anything is counted', () => {
    const host = hostWith()
    const data = new Uint8Array(100)
    expect(() => host.receive(data, 60, 60)).toThrow(
      new RangeError('frame at 60 of 60 bytes does not lie in its buffer of 100 bytes'),
    )
    expect(() => host.receive(data, -4, 60)).toThrow(RangeError)
    expect(() => host.receive(data, Number.NaN, 60)).toThrow(RangeError)
    expect(() => host.receive(data, 0, Number.NaN)).toThrow(RangeError)
    expect(host.outcomes().frames).toBe(0)
  })

  it('takes the rest of its buffer where no length is given, and all of it where no offset is', () => {
    const host = hostWith()
    host.bind({ family: 4, port: 5000 })
    const frame = ethernet(MACS, 0x0800, udp(flow, new Uint8Array(3)))
    host.receive(frame)
    const behind = new Uint8Array(7 + frame.length)
    behind.set(frame, 7)
    host.receive(behind, 7)
    expect(host.outcomes()).toMatchObject({ frames: 2, delivered: 2 })
  })

  it('counts frames that the wire does not carry as refused', () => {
    const host = hostWith()
    const data = new Uint8Array(2000)
    for (const length of [13, 1514, 1515]) host.receive(data, 0, length)
    data[12] = 0x81
    for (const length of [1518, 1519]) host.receive(data, 0, length)
    expect(host.outcomes()).toMatchObject({ frames: 5, refused: 3, dropped: 2 })
    expect(host.counters().refused).toEqual([
      { i: 0, len: 13, errno: 'EINVAL' },
      { i: 2, len: 1515, errno: 'EMSGSIZE' },
      { i: 4, len: 1519, errno: 'EMSGSIZE' },
    ])
  })

  it('takes frames from any view of any buffer, shared ones too', () => {
    const host = hostWith()
    host.bind({ family: 4, port: 5000 })
    const frame = ethernet(MACS, 0x0800, udp(flow, new Uint8Array(3)))
    const shared = new Uint8Array(new SharedArrayBuffer(200), 7, 150)
    shared.set(frame, 11)
    host.receive(shared, 11, frame.length)
    const other = new Uint8Array(300)
    other.set(frame, 123)
    host.receive(other.subarray(100), 23, frame.length)
    host.receive(shared, 11, frame.length)
    expect(host.outcomes().delivered).toBe(3)
  })

  it('gives the frames before a broken one of a batch to the host', () => {
    const host = hostWith()
    host.bind({ family: 4, port: 5000 })
    const frame = ethernet(MACS, 0x0800, udp(flow, new Uint8Array(3)))
    expect(() => host.receiveBatch(frame, [0, 0, 9], [60, 60, 60], 0, 3)).toThrow(RangeError)
    expect(host.outcomes()).toMatchObject({ frames: 2, delivered: 2 })
  })
})

describe('addresses that are almost zero', () => {
  const four = ['0.0.0.0', '0.0.0.1', '0.0.0.2', '0.0.32.0', '0.1.0.0']
  it.each(four.flatMap((a) => four.map((b) => [a, b])))('from %s to %s has a verdict', (source, dest) => {
    const host = hostWith({ forwarding4: true })
    feed(host, ipv4(source, dest, 99, new Uint8Array(8)))
    expect(accounted(host)).toBe(1)
  })

  it.each(['::', '::1', '::2', '0:1::', '0:2::', '0:0:1::', '1::', '0:0:0:0:0:1::', '::ffff:0:0'])(
    'to %s has a verdict',
    (dest) => {
      const host = hostWith({ forwarding6: true })
      feed(host, ipv6('2001:db8:1::2', dest, 99, new Uint8Array(8)))
      expect(accounted(host)).toBe(1)
    },
  )
})

describe('rxChecksum', () => {
  const wrong = udp(flow, new Uint8Array(3))
  wrong[wrong.length - 1] ^= 1

  it('verify refuses a wrong UDP checksum, trust takes it', () => {
    for (const [rxChecksum, delivered] of [
      ['verify', 0],
      ['trust', 1],
    ] as const) {
      const host = createHost(CONFIG, { rxChecksum })
      host.bind({ family: 4, port: 5000 })
      feed(host, wrong)
      expect(host.outcomes().delivered).toBe(delivered)
    }
  })

  it('trust still verifies what the card cannot: reassembled datagrams', () => {
    const host = createHost(CONFIG, { rxChecksum: 'trust' })
    host.bind({ family: 4, port: 5000 })
    const datagram = udp(flow, new Uint8Array(30)).subarray(20)
    datagram[20] ^= 1
    feed(host, ipv4(PEER, US, 17, datagram.subarray(0, 16), { id: 5, fragment: 0x2000 }))
    feed(host, ipv4(PEER, US, 17, datagram.subarray(16), { id: 5, fragment: 2 }))
    expect(host.drops()).toEqual({ UDP_CSUM: 1 })
  })
})

describe('packet-rate traffic', () => {
  it('is the same for the same seed and another for another', () => {
    const a = packetRateTraffic({ frames: 500 })
    expect(packetRateTraffic({ frames: 500 })).toEqual(a)
    expect(packetRateTraffic({ frames: 500, seed: 2 }).data).not.toEqual(a.data)
  })

  it('holds what it says: 70 of 100 frames to sockets, 10 forwarded, no frame wrong', () => {
    const traffic = packetRateTraffic({ frames: 20_000 })
    const host = createHost(traffic.config)
    replay(host, traffic)
    const { delivered, forwarded, consumed, dropped } = host.outcomes()
    expect(delivered / 20_000).toBeCloseTo(0.75, 1)
    expect(forwarded / 20_000).toBeCloseTo(0.1, 1)
    expect(Object.keys(consumed).sort()).toEqual(['arp', 'icmp', 'icmpv6', 'igmp'])
    expect(host.drops()).toEqual({ NO_SOCKET: dropped })
    expect(host.sockets.every((sk) => sk.datagrams > 0)).toBe(true)
    expect(accounted(host)).toBe(20_000)
  })

  it('costs no heap: a million packets leave less than 200 kB', () => {
    const traffic = packetRateTraffic({ frames: 10_000 })
    const host = createHost(traffic.config)
    const rounds = (n: number) => {
      for (let i = 0; i < n; i++) replay(host, traffic)
    }
    // Until nothing is learned and compiled any more: code is heap too.
    rounds(300)
    global.gc?.()
    const before = process.memoryUsage().heapUsed
    rounds(100)
    global.gc?.()
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000)
  })
})
