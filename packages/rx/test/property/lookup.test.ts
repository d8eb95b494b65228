/*
 * The tables that find a datagram's socket against Linux's scoring (`compute_score`) over all sockets: random binds
 * with addresses, connections, groups and IPv6 sockets that take IPv4, from few values, so that they meet.
 */
import type { BindOptions, UdpSock } from '@optpoline/rx'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { udp } from '../../src/traffic/frames.js'
import { feed, hostWith } from '../hosts.js'

const US = { 4: ['192.0.2.1', '192.0.2.10'], 6: ['2001:db8:1::1', 'fe80::1'] } as const
const PEERS = { 4: ['192.0.2.2', '192.0.2.3'], 6: ['2001:db8:1::2', 'fe80::2'] } as const
const PORTS = [5000, 6024]
const REMOTE_PORTS = [4000, 4001]

/** Most alike are allowed to share: all with reuse, some in a group. */
const socket: fc.Arbitrary<BindOptions> = fc.constantFrom(4 as const, 6 as const).chain((family) =>
  fc
    .record({
      port: fc.constantFrom(...PORTS),
      address: fc.option(fc.constantFrom(...US[family])),
      remote: fc.option(fc.tuple(fc.constantFrom(...PEERS[family]), fc.constantFrom(...REMOTE_PORTS))),
      v6only: fc.boolean(),
      reusePort: fc.boolean(),
    })
    .map(({ port, address, remote, v6only, reusePort }) => ({
      family,
      port,
      v6only,
      reusePort,
      reuse: true,
      ...(address === null ? {} : { address }),
      ...(remote === null ? {} : { remoteAddress: remote[0], remotePort: remote[1] }),
    })),
)

interface Flow {
  family: 4 | 6
  source: string
  dest: string
  sport: number
  dport: number
}

const flow: fc.Arbitrary<Flow> = fc.constantFrom(4 as const, 6 as const).chain((family) =>
  fc.record({
    family: fc.constant(family),
    source: fc.constantFrom(...PEERS[family]),
    dest: fc.constantFrom(...US[family]),
    sport: fc.constantFrom(0, ...REMOTE_PORTS, 4002),
    dport: fc.constantFrom(...PORTS),
  }),
)

/** 0: not for this socket. */
function score(options: BindOptions, { family, source, dest, sport, dport }: Flow): number {
  if (options.port !== dport) return 0
  const dual = options.family === 6 && family === 4
  if (dual ? options.v6only || options.address !== undefined : options.family !== family) return 0
  if (options.address !== undefined && options.address !== dest) return 0
  if (options.remotePort !== undefined && (options.remotePort !== sport || options.remoteAddress !== source))
    return 0
  return (
    (dual ? 1 : 2) + (options.address === undefined ? 0 : 16) + (options.remotePort === undefined ? 0 : 32)
  )
}

/** Who may get the datagram: one, or a member of a group. The last bound is first. */
function candidates(bound: BindOptions[], to: Flow): number[] {
  const scores = bound.map((options) => score(options, to))
  const best = Math.max(0, ...scores)
  if (best === 0) return []
  const first = scores.lastIndexOf(best)
  if (!bound[first].reusePort) return [first]
  return scores.flatMap((s, i) => (s === best && bound[i].reusePort ? [i] : []))
}

describe('lookup', () => {
  it('finds whom the scores of all sockets name, while sockets come and go', () => {
    fc.assert(
      fc.property(
        fc.array(socket, { minLength: 1, maxLength: 12 }),
        fc.array(flow, { minLength: 1, maxLength: 12 }),
        fc.nat(11),
        (wanted, flows, leaver) => {
          const host = hostWith()
          const bound: BindOptions[] = []
          const sockets: UdpSock[] = []
          const check = () => {
            for (const to of flows) {
              const before = sockets.map((sk) => sk.datagrams)
              feed(host, udp(to, Uint8Array.of(1)))
              const got = sockets.flatMap((sk, i) => (sk.datagrams > before[i] ? [i] : []))
              const may = candidates(bound, to)
              expect(got.length).toBe(may.length === 0 ? 0 : 1)
              if (may.length > 0) expect(may).toContain(got[0])
            }
          }
          for (const options of wanted) {
            bound.push(options)
            sockets.push(host.bind(options))
            check()
          }
          const [sk] = sockets.splice(leaver % sockets.length, 1)
          bound.splice(leaver % bound.length, 1)
          host.unbind(sk)
          check()
        },
      ),
      { numRuns: 300 },
    )
  })

  it('tells a thousand connected sockets of one port apart', () => {
    const host = hostWith()
    const sockets = Array.from({ length: 1000 }, (_, i) =>
      host.bind({ family: 4, port: 5000, reuse: true, remoteAddress: PEERS[4][i & 1], remotePort: 1 + i }),
    )
    for (let i = 0; i < 1000; i++)
      feed(
        host,
        udp({ source: PEERS[4][i & 1], dest: US[4][0], sport: 1 + i, dport: 5000 }, Uint8Array.of(1)),
      )
    for (let i = 0; i < 1000; i++)
      feed(
        host,
        udp({ source: PEERS[4][1 - (i & 1)], dest: US[4][0], sport: 1 + i, dport: 5000 }, Uint8Array.of(1)),
      )
    expect(sockets.map((sk) => sk.datagrams)).toEqual(Array.from({ length: 1000 }, () => 1))
    expect(host.drops()).toEqual({ NO_SOCKET: 1000 })
  })
})
