/*
 * UDP sockets: which one gets a datagram, what its handler is given, and what an error of a handler costs.
 */
import type { UdpSock } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
import { udp } from '../src/traffic/frames.js'
import { accounted, CONFIG, feed, hostWith, PEER, US } from './hosts.js'

const flow = (changes: Partial<{ source: string; dest: string; sport: number; dport: number }> = {}) => ({
  source: PEER,
  dest: US,
  sport: 4000,
  dport: 5000,
  ...changes,
})
const bytes = (text: string) => new TextEncoder().encode(text)
const got = (...sockets: UdpSock[]) => sockets.map((sk) => sk.datagrams)

describe('lookup', () => {
  it('prefers a bound address to any, and leaves other addresses to any', () => {
    const host = hostWith()
    const any = host.bind({ family: 4, port: 5000, reuse: true })
    const bound = host.bind({ family: 4, port: 5000, address: '192.0.2.10', reuse: true })
    feed(host, udp(flow(), bytes('a')))
    feed(host, udp(flow({ dest: '192.0.2.10' }), bytes('b')))
    expect(got(any, bound)).toEqual([1, 1])
  })

  it('prefers a connected socket, and gives it nothing from elsewhere', () => {
    const host = hostWith()
    const connected = host.bind({ family: 4, port: 5000, reuse: true, remoteAddress: PEER, remotePort: 4000 })
    const bound = host.bind({ family: 4, port: 5000, address: US, reuse: true })
    feed(host, udp(flow(), bytes('a')))
    feed(host, udp(flow({ sport: 4001 }), bytes('b')))
    feed(host, udp(flow({ source: '192.0.2.3' }), bytes('c')))
    expect(got(connected, bound)).toEqual([1, 2])
  })

  it('has no socket for a connected port when the sender is another', () => {
    const host = hostWith()
    const connected = host.bind({ family: 4, port: 5000, remoteAddress: PEER, remotePort: 4000 })
    feed(host, udp(flow({ sport: 4001 }), bytes('b')))
    expect(got(connected)).toEqual([0])
    expect(host.drops()).toEqual({ NO_SOCKET: 1 })
  })

  it('gives unicast to the socket bound last, broadcast to all that share a port', () => {
    const host = hostWith()
    const first = host.bind({ family: 4, port: 5000, reuse: true })
    const last = host.bind({ family: 4, port: 5000, reuse: true })
    feed(host, udp(flow(), bytes('a')))
    feed(host, udp(flow({ dest: '192.0.2.255' }), bytes('b')))
    expect(got(first, last)).toEqual([1, 2])
    expect(host.counters().counters.Udp.InDatagrams).toBe(3)
    expect(host.outcomes().delivered).toBe(2)
  })

  it('keeps a flow on one socket of a reuse-port group and spreads flows over the group', () => {
    const host = hostWith()
    const group = Array.from({ length: 4 }, () => host.bind({ family: 4, port: 5000, reusePort: true }))
    for (let sport = 1; sport <= 400; sport++) {
      const before = got(...group)
      feed(host, udp(flow({ sport }), bytes('a')))
      const member = group.findIndex((sk, i) => sk.datagrams > before[i])
      feed(host, udp(flow({ sport }), bytes('a')))
      expect(group[member].datagrams).toBe(before[member] + 2)
    }
    for (const sk of group) expect(sk.datagrams).toBeGreaterThan(100)
  })

  it('gives IPv4 to an IPv6 socket that is not IPv6-only, after any IPv4 socket', () => {
    const host = hostWith()
    const dual = host.bind({ family: 6, port: 5000, v6only: false })
    feed(host, udp(flow(), bytes('a')))
    feed(host, udp(flow({ source: '2001:db8:1::2', dest: '2001:db8:1::1' }), bytes('b')))
    expect(got(dual)).toEqual([2])
    const { Udp, Udp6 } = host.counters().counters
    expect([Udp.InDatagrams, Udp6.InDatagrams]).toEqual([1, 1])
    feed(host, udp(flow({ dest: '192.0.2.255' }), bytes('c')))
    feed(host, udp(flow({ dest: '224.0.0.1' }), bytes('d')))
    expect(got(dual)).toEqual([3])
  })

  it.each([0, 65_536, 1.5])('connects no socket to port %j', (remotePort) => {
    const options = { family: 4, port: 5000, remoteAddress: PEER, remotePort } as const
    expect(() => hostWith().bind(options)).toThrow(`bind.remotePort: is ${remotePort}: needs 1 to 65535`)
  })

  it('forgets a socket that is unbound, and keeps its counts', () => {
    const host = hostWith()
    const sk = host.bind({ family: 4, port: 5000 })
    feed(host, udp(flow(), bytes('a')))
    host.unbind(sk)
    feed(host, udp(flow(), bytes('a')))
    expect(host.counters().counters.Udp).toMatchObject({ InDatagrams: 1, NoPorts: 1 })
    host.bind({ family: 4, port: 5000 })
  })
})

describe('groups', () => {
  const to = (host: ReturnType<typeof hostWith>, dest: string) =>
    feed(host, udp(flow({ dest, source: dest.includes(':') ? '2001:db8:1::2' : PEER }), bytes('m')))

  it.each([
    [4, '239.1.2.3', '239.1.2.4'],
    [6, 'ff05::77', 'ff05::78'],
  ] as const)(
    'of IPv%i reach every socket of their port once joined, and none before or after',
    (family, group, other) => {
      const host = hostWith()
      const any = host.bind({ family, port: 5000, reuse: true })
      const bound = host.bind({ family, port: 5000, reuse: true, address: group })
      const elsewhere = host.bind({ family, port: 5001 })
      to(host, group)
      expect(got(any, bound, elsewhere)).toEqual([0, 0, 0])
      host.join(group)
      host.join(group)
      to(host, group)
      to(host, other)
      expect(got(any, bound, elsewhere)).toEqual([1, 1, 0])
      host.leave(group)
      to(host, group)
      expect(got(any, bound, elsewhere)).toEqual([2, 2, 0])
      host.leave(group)
      to(host, group)
      expect(got(any, bound, elsewhere)).toEqual([2, 2, 0])
      expect(() => host.leave(group)).toThrow(`host: leave: ${group} was not joined`)
      expect(accounted(host)).toBe(5)
    },
  )

  it('may be those of the configuration, and the own ones stay', () => {
    const host = hostWith({ interface: { ...CONFIG.interface, groups: ['239.1.2.3'] } })
    const sk = host.bind({ family: 4, port: 5000 })
    to(host, '239.1.2.3')
    host.leave('239.1.2.3')
    to(host, '239.1.2.3')
    expect(got(sk)).toEqual([1])
    host.join('224.0.0.1')
    host.leave('224.0.0.1')
    to(host, '224.0.0.1')
    expect(got(sk)).toEqual([2])
    expect(() => host.join('192.0.2.1')).toThrow('host: join: "192.0.2.1" is not a multicast address')
  })
})

describe('of IPv6, sockets', () => {
  it('that are connected come before bound ones, and those before any', () => {
    const host = hostWith()
    const [source, dest] = ['2001:db8:1::2', '2001:db8:1::1']
    const any = host.bind({ family: 6, port: 5000, reuse: true })
    const bound = host.bind({ family: 6, port: 5000, reuse: true, address: dest })
    const connected = host.bind({
      family: 6,
      port: 5000,
      reuse: true,
      remoteAddress: source,
      remotePort: 4000,
    })
    feed(host, udp(flow({ source, dest }), bytes('a')))
    feed(host, udp(flow({ source, dest, sport: 4001 }), bytes('b')))
    feed(host, udp(flow({ source, dest: 'fe80::1', sport: 4001 }), bytes('c')))
    expect(got(any, bound, connected)).toEqual([1, 1, 1])
  })

  it('keep a flow on one of a reuse-port group and spread flows over it', () => {
    const host = hostWith()
    const group = Array.from({ length: 3 }, () => host.bind({ family: 6, port: 5000, reusePort: true }))
    for (let sport = 1; sport <= 300; sport++)
      for (const text of ['a', 'b'])
        feed(host, udp(flow({ source: '2001:db8:1::2', dest: '2001:db8:1::1', sport }), bytes(text)))
    for (const { datagrams } of group) {
      expect(datagrams % 2).toBe(0)
      expect(datagrams).toBeGreaterThan(100)
    }
  })
})

describe('handlers', () => {
  it('are given the payload, the flow and the time', () => {
    const host = hostWith()
    const seen: unknown[] = []
    host.bind({ family: 4, port: 5000 }, (skb, sk) => {
      const { sourceAddress, destinationAddress, sourcePort, destinationPort, family, timestamp } = skb
      const text = new TextDecoder().decode(skb.payload)
      seen.push([
        sourceAddress,
        sourcePort,
        destinationAddress,
        destinationPort,
        family,
        timestamp,
        text,
        sk.port,
      ])
      expect(skb.data.subarray(skb.payloadOffset, skb.payloadOffset + skb.payloadLength)).toEqual(skb.payload)
    })
    feed(host, udp(flow(), bytes('hello')), 1000.25)
    expect(seen).toEqual([[PEER, 4000, US, 5000, 4, 1000.25, 'hello', 5000]])
  })

  it('are given IPv6 addresses as text', () => {
    const host = hostWith()
    let seen = ''
    host.bind({ family: 6, port: 5000 }, (skb) => {
      seen = `${skb.sourceAddress} ${skb.destinationAddress} ${skb.family}`
    })
    feed(host, udp(flow({ source: '2001:db8:1::2', dest: '2001:db8:1::1' }), bytes('x')))
    expect(seen).toBe('2001:db8:1::2 2001:db8:1::1 6')
  })

  it('lose only the datagram at which they throw', () => {
    const host = hostWith()
    const bad = new Error('reader broke')
    const sk = host.bind({ family: 4, port: 5000 }, (skb) => {
      if (skb.payload[0] === 98) throw bad
    })
    for (const text of ['a', 'b', 'c']) feed(host, udp(flow(), bytes(text)))
    expect(sk.datagrams).toBe(2)
    expect(sk.drops).toBe(1)
    expect(sk.lastError).toBe(bad)
    expect(host.drops()).toEqual({ HANDLER_THREW: 1 })
    expect(host.counters().counters.Udp).toMatchObject({ InDatagrams: 2, InErrors: 1 })
    expect(accounted(host)).toBe(3)
  })

  it('leave copies of a broadcast to the other sockets when one throws', () => {
    const host = hostWith()
    const other = host.bind({ family: 4, port: 5000, reuse: true })
    host.bind({ family: 4, port: 5000, reuse: true }, () => {
      throw new Error('no')
    })
    feed(host, udp(flow({ dest: '192.0.2.255' }), bytes('b')))
    expect(other.datagrams).toBe(1)
    expect(host.counters().counters.Udp).toMatchObject({ InDatagrams: 1, InErrors: 1 })
    expect(host.outcomes()).toMatchObject({ delivered: 1, dropped: 0 })
  })

  it('may feed the host: the frame in hand stays what it is', () => {
    const host = hostWith()
    const seen: string[] = []
    host.bind({ family: 4, port: 5000 }, (skb) => {
      if (skb.payload[0] === 97) {
        feed(host, udp(flow(), bytes('inner')))
        host.receiveBatch(new Uint8Array(0), [], [], 0, 0)
      }
      seen.push(new TextDecoder().decode(skb.payload))
    })
    feed(host, udp(flow(), bytes('a')))
    feed(host, udp(flow(), bytes('later')))
    expect(seen).toEqual(['inner', 'a', 'later'])
  })
})

describe('binding', () => {
  it('refuses a port that is taken, an address of another host and a wrong port', () => {
    const host = hostWith()
    host.bind({ family: 4, port: 5000 })
    expect(() => host.bind({ family: 4, port: 5000, address: US })).toThrow(
      'host: bind: port 5000 at 192.0.2.1 is taken by a socket at 0.0.0.0: set reuse on both to share it',
    )
    expect(() => host.bind({ family: 4, port: 1, address: '192.0.2.77' })).toThrow(
      'host: bind.address: 192.0.2.77 is not an address of the host',
    )
    expect(() => host.bind({ family: 4, port: 0 })).toThrow('host: bind.port: is 0: needs 1 to 65535')
    expect(() => host.bind({ family: 6, port: 1, address: 'US' })).toThrow(
      'host: bind.address: "US" is not an IPv6 address',
    )
    expect(() => host.bind({ family: 4, port: 1, remotePort: 9 })).toThrow('belong together')
  })

  it('lets IPv4 and IPv6 share a port unless the IPv6 socket takes IPv4', () => {
    const host = hostWith()
    host.bind({ family: 4, port: 5000 })
    host.bind({ family: 6, port: 5000 })
    host.bind({ family: 4, port: 5001 })
    expect(() => host.bind({ family: 6, port: 5001, v6only: false })).toThrow('is taken')
  })
})
