/*
 * The hash against the published verification suite ("Verifying the RSS Hash Calculation", Windows drivers), as the
 * function itself and as the card's part computes it from frames.
 */
import { describe, expect, it } from 'vitest'
import { parseIpv4, parseIpv6 } from '../../src/address.js'
import { Steering } from '../../src/queues/steering.js'
import { RSS_KEY, Toeplitz } from '../../src/queues/toeplitz.js'
import { ethernet, ipv4, ipv6, tcp, udp } from '../../src/traffic/frames.js'
import { MACS } from '../hosts.js'

/** Destination, source, hash of the addresses, hash with TCP ports. */
const SUITE: readonly [
  dest: string,
  dport: number,
  source: string,
  sport: number,
  ip: number,
  ports: number,
][] = [
  ['161.142.100.80', 1766, '66.9.149.187', 2794, 0x323e8fc2, 0x51ccc178],
  ['65.69.140.83', 4739, '199.92.111.2', 14230, 0xd718262a, 0xc626b0ea],
  ['12.22.207.184', 38024, '24.19.198.95', 12898, 0xd2d0a5de, 0x5c2b394a],
  ['209.142.163.6', 2217, '38.27.205.30', 48228, 0x82989176, 0xafc7327f],
  ['202.188.127.2', 1303, '153.39.163.191', 44251, 0x5d1809c5, 0x10e828a2],
  ['3ffe:2501:200:3::1', 1766, '3ffe:2501:200:1fff::7', 2794, 0x2cc18cd5, 0x40207d3d],
  ['ff02::1', 4739, '3ffe:501:8::260:97ff:fe40:efab', 14230, 0x0f0c461c, 0xdde51bbf],
  ['fe80::200:f8ff:fe21:67cf', 38024, '3ffe:1900:4545:3:200:f8ff:fe21:67cf', 44251, 0x4b61e985, 0x02d1feef],
]

const bytesOf = (address: string): Uint8Array =>
  parseIpv6(address) ?? Uint8Array.from(address.split('.').map(Number))
const port = (value: number): number[] => [value >>> 8, value & 255]
const hex = (value: number): string => value.toString(16).padStart(8, '0')

describe('the published key', () => {
  const toeplitz = new Toeplitz(RSS_KEY)

  it.each(SUITE)('hashes %s:%i from %s:%i', (dest, dport, source, sport, ip, ports) => {
    const addresses = [...bytesOf(source), ...bytesOf(dest)]
    expect(hex(toeplitz.hash(Uint8Array.from(addresses)))).toBe(hex(ip))
    expect(hex(toeplitz.hash(Uint8Array.from([...addresses, ...port(sport), ...port(dport)])))).toBe(
      hex(ports),
    )
  })

  it('has 40 bytes, and shorter keys are refused', () => {
    expect(RSS_KEY).toHaveLength(40)
    expect(() => new Toeplitz(RSS_KEY.subarray(1))).toThrow('the hash key has 39 bytes, it needs 40')
  })
})

describe('the hash of a frame', () => {
  it.each(SUITE)('to %s:%i from %s:%i has the ports of TCP and UDP, else the addresses', (...row) => {
    const [dest, dport, source, sport, ip, ports] = row
    const flow = { dest, source, sport, dport }
    const six = dest.includes(':')
    const other = six ? ipv6(source, dest, 58, new Uint8Array(8)) : ipv4(source, dest, 1, new Uint8Array(8))
    for (const [packet, hash] of [
      [udp(flow, new Uint8Array(4)), ports],
      [tcp(flow, new Uint8Array(4)), ports],
      [other, ip],
    ] as const) {
      const frame = ethernet(MACS, six ? 0x86dd : 0x0800, packet)
      expect(hex(hashOf(frame))).toBe(hex(hash))
    }
    expect(parseIpv4(dest) === null).toBe(six)
  })
})

function hashOf(frame: Uint8Array, linkType = 1): number {
  return new Steering(4).hashOf(new DataView(frame.buffer), linkType, 0, frame.length)
}
