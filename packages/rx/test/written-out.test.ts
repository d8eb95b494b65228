/*
 * What the likely path writes out instead of calling it, so that the engine inlines more: the slot of a route
 * (`ipRcvSkb` against `routeSlot`, `ip6RcvSkb` against `routeSlot6`) and the counting of a datagram (`udpRcv`
 * against `readDatagram`). A difference would change no verdict, only cost time or a count.
 */
import type { BindOptions, Host } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
import { formatIpv4 } from '../src/address.js'
import { Dst, type RouteCache, RTN_UNICAST } from '../src/structs.js'
import { ipv4, ipv6, udp } from '../src/traffic/frames.js'
import { Random } from '../src/traffic/random.js'
import { CONFIG, feed, hostWith, PEER, US } from './hosts.js'

const PAIRS = 3000

/** Every way to be the only socket of an address and port, and some not to be. The last port nobody binds. */
const BINDINGS: BindOptions[] = [
  { family: 4, port: 5000 },
  { family: 6, port: 5000 },
  { family: 6, port: 5001, v6only: false },
  { family: 4, port: 5002, address: US },
  { family: 4, port: 5002, address: '192.0.2.10' },
  { family: 6, port: 5002, address: '2001:db8:1::1' },
  { family: 4, port: 5003, reuse: true },
  { family: 4, port: 5003, address: US, reuse: true },
  { family: 4, port: 5004, reuse: true },
  { family: 4, port: 5004, remoteAddress: PEER, remotePort: 77, reuse: true },
  { family: 4, port: 5005, reusePort: true },
  { family: 4, port: 5005, reusePort: true },
  { family: 6, port: 5006, v6only: false, reuse: true },
  { family: 4, port: 5006, reuse: true },
  { family: 4, port: 5007, address: '192.0.2.10' },
]

describe('the likely path', () => {
  it(`finds the route of ${PAIRS} random pairs of addresses where the slow way has put it`, () => {
    const random = new Random(4)
    const host = hostWith({
      forwarding4: true,
      egress: { mac: '02:00:00:00:01:01', mtu: 1500, ipv4: ['198.51.100.1/24'] },
      routes: [{ dst: '0.0.0.0/0', dev: 'eth1' }],
    })
    const { net } = host
    findsWhatWasPut(net.routeCache4, host, (i) =>
      ipv4(address(random), i % 4 === 0 ? US : address(random), 17, new Uint8Array(8)),
    )
  })

  it(`finds the route of ${PAIRS} random IPv6 destinations where the slow way has put it`, () => {
    const random = new Random(6)
    const host = hostWith({
      forwarding6: true,
      egress: { mac: '02:00:00:00:01:01', mtu: 1500, ipv6: ['2001:db8:2::1/64'] },
      routes: [{ dst: '::/0', dev: 'eth1' }],
    })
    const part = () => random.below(0x1_0000).toString(16)
    findsWhatWasPut(host.net.routeCache6, host, (i) => {
      const dest = i % 4 === 0 ? '2001:db8:1::1' : `2001:${Array.from({ length: 7 }, part).join(':')}`
      return ipv6('2001:db8:1::2', dest, 17, new Uint8Array(8))
    })
  })

  it('counts a datagram that no handler reads as one that is read', () => {
    const random = new Random(5)
    const hosts = [hostWith(), hostWith()]
    const reads = [0, 0]
    const sockets = hosts.map((host, i) =>
      BINDINGS.map((binding) =>
        host.bind(binding, i === 0 ? null : () => reads[binding.family === 4 ? 0 : 1]++),
      ),
    )
    for (let n = 0; n < 6000; n++) {
      // Sockets that come and go take their counts with them.
      if (n % 500 === 499)
        for (const [i, host] of hosts.entries()) host.unbind(sockets[i][n % BINDINGS.length])
      const six = random.below(3) === 0
      const packet = udp(
        {
          source: six ? '2001:db8:1::2' : PEER,
          dest: six
            ? '2001:db8:1::1'
            : [US, US, US, '192.0.2.10', '192.0.2.10', '192.0.2.255'][random.below(6)],
          sport: 70 + random.below(10),
          dport: 5000 + random.below(9),
        },
        new Uint8Array(random.below(200)),
      )
      // A few with another length than their packet, or a wrong checksum.
      if (random.below(10) === 0) packet[(six ? 40 : 20) + 5 + random.below(3)] ^= 1 << random.below(4)
      for (const host of hosts) feed(host, packet)
    }
    const [counted, read] = sockets.map((list) =>
      list.map(({ datagrams, bytes, drops }) => [datagrams, bytes, drops]),
    )
    expect(counted).toEqual(read)
    expect(hosts[0].counters()).toEqual(hosts[1].counters())
    expect(hosts[0].outcomes()).toEqual(hosts[1].outcomes())
    expect(Math.min(...reads)).toBeGreaterThan(300)
  })
})

/** Feeds packets twice: the second time the likely way must meet the verdict where the slow way has put it. */
function findsWhatWasPut(cacheOfHost: RouteCache, host: Host, packetOf: (i: number) => Uint8Array): void {
  const cache = cacheOfHost as { keys: Int32Array; dst: Dst[]; empty: Dst }
  let found = 0
  // A verdict that the slow way takes for none, since it is that of empty slots, and the likely way for any other.
  const marked: Dst = new Dst(
    () => {
      found++
      return 0
    },
    RTN_UNICAST,
    0,
    null,
    false,
  )
  const { empty } = cache
  for (let i = 0; i < PAIRS; i++) {
    const packet = packetOf(i)
    feed(host, packet)
    const routed = [...cache.dst]
    cache.dst.fill(marked)
    cache.empty = marked
    feed(host, packet)
    expect(found).toBe(i + 1)
    cache.empty = empty
    for (const [slot, dst] of routed.entries()) cache.dst[slot] = dst
  }
}

/** One that a packet may come from and go to: no group, no loopback, no address of ours, not 0/8. */
function address(random: Random): string {
  for (;;) {
    const word = (random.below(0x1_0000) << 16) | random.below(0x1_0000)
    const first = word >>> 24
    const text = formatIpv4(word)
    if (
      first > 0 &&
      first < 224 &&
      first !== 127 &&
      !CONFIG.interface.ipv4?.some((own) => own.startsWith(text))
    )
      return text
  }
}
