/*
 * What the likely path writes out instead of calling it, so that the engine inlines more: the slot of a route
 * (`ipRcvRoute` against `routeSlot`) and the counting of a datagram (`udpRcv` against `readDatagram`). A difference
 * would change no verdict, only cost time or a count.
 */
import { describe, expect, it } from 'vitest'
import { formatIpv4 } from '../src/address.js'
import { Dst, RTN_UNICAST } from '../src/structs.js'
import { ipv4, udp } from '../src/traffic/frames.js'
import { Random } from '../src/traffic/random.js'
import { CONFIG, feed, hostWith, PEER, US } from './hosts.js'

const PAIRS = 3000

describe('the likely path', () => {
  it(`finds the route of ${PAIRS} random pairs of addresses where the slow way has put it`, () => {
    const random = new Random(4)
    const host = hostWith({
      forwarding4: true,
      egress: { mac: '02:00:00:00:01:01', mtu: 1500, ipv4: ['198.51.100.1/24'] },
      routes: [{ dst: '0.0.0.0/0', dev: 'eth1' }],
    })
    const { net } = host
    const cache = net.routeCache4 as { keys: Int32Array; dst: Dst[]; empty: Dst }
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
    let found = 0
    for (let i = 0; i < PAIRS; i++) {
      const packet = ipv4(address(random), i % 4 === 0 ? US : address(random), 17, new Uint8Array(8))
      feed(host, packet)
      const routed = [...cache.dst]
      cache.dst.fill(marked)
      cache.empty = marked
      feed(host, packet)
      expect(found).toBe(i + 1)
      cache.empty = empty
      for (const [slot, dst] of routed.entries()) cache.dst[slot] = dst
    }
  })

  it('counts a datagram that no handler reads as one that is read', () => {
    const random = new Random(5)
    const hosts = [hostWith(), hostWith()]
    const reads = [0, 0]
    const sockets = hosts.map((host, i) =>
      [5000, 5001].flatMap((port) => [
        host.bind({ family: 4, port }, i === 0 ? null : () => reads[0]++),
        host.bind({ family: 6, port }, i === 0 ? null : () => reads[1]++),
      ]),
    )
    for (let n = 0; n < 2000; n++) {
      const six = random.below(3) === 0
      const packet = udp(
        {
          source: six ? '2001:db8:1::2' : PEER,
          dest: six ? '2001:db8:1::1' : random.below(9) === 0 ? '192.0.2.255' : US,
          sport: 1 + random.below(65_535),
          dport: 5000 + random.below(3),
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
