/*
 * The Internet checksum against RFC 1071's own words: the one's complement sum of the 16-bit words, big-endian,
 * an odd last byte padded with zero. And what the path writes out of it: the IPv4 header's, a likely datagram's.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csumFold, csumPartial, csumPseudo4, csumPseudo6 } from '../../src/checksum.js'
import { likelyChecksumOk as likelyChecksumOk4 } from '../../src/ipv4/udp.js'
import { likelyChecksumOk as likelyChecksumOk6 } from '../../src/ipv6/udp6.js'
import { MIB } from '../../src/mib.js'
import { SkBuff } from '../../src/structs.js'
import { Random } from '../../src/traffic/random.js'
import { feed, hostWith } from '../hosts.js'

function reference(bytes: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 2) {
    sum += (bytes[i] << 8) + (i + 1 < bytes.length ? bytes[i + 1] : 0)
    while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  }
  return sum
}

/** Ours is in the words' own byte order. */
const swapped = (sum: number) => ((sum & 255) << 8) | (sum >>> 8)
const ours = (bytes: Uint8Array, offset = 0, length = bytes.length) =>
  swapped(
    csumFold(csumPartial(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset, length, 0)),
  )

describe('csumPartial', () => {
  it('sums as the reference does, at any offset and length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(40), (bytes, before) => {
        const buffer = new Uint8Array(before + bytes.length + 7).fill(0xa5)
        buffer.set(bytes, before)
        expect(ours(buffer, before, bytes.length)).toBe(reference(bytes))
      }),
    )
  })

  it.each([65_535, 65_535 + 32])('stays exact for the largest packet of ones, of %i bytes', (length) => {
    const bytes = new Uint8Array(length).fill(0xff)
    expect(ours(bytes)).toBe(reference(bytes))
  })
})

describe('pseudo headers', () => {
  it('sum as their bytes do', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.nat(255),
        fc.nat(0x1_ffff),
        (addresses, protocol, length) => {
          const view = new DataView(addresses.buffer)
          const short = length & 0xffff
          const four = [...addresses.subarray(0, 8), 0, protocol, short >>> 8, short & 255]
          expect(swapped(csumFold(csumPseudo4(view, 0, protocol, short)))).toBe(
            reference(Uint8Array.from(four)),
          )
          const six = new Uint8Array(40)
          six.set(addresses)
          new DataView(six.buffer).setUint32(32, length)
          six[39] = protocol
          expect(swapped(csumFold(csumPseudo6(view, 0, protocol, length)))).toBe(reference(six))
        },
      ),
    )
  })
})

describe('the IPv4 header', () => {
  it('is taken exactly when its words sum to all ones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 15 }),
        fc.boolean(),
        fc.infiniteStream(fc.nat(255)),
        (ihl, right, random) => {
          const header = Uint8Array.from({ length: 4 * ihl }, () => random.next().value as number)
          header[0] = 0x40 | ihl
          header[10] = 0
          header[11] = 0
          const sum = ~reference(header) & 0xffff
          header[10] = right ? sum >>> 8 : random.next().value
          header[11] = right ? sum & 255 : random.next().value
          const host = hostWith()
          feed(host, header)
          const refused = host.net.mib[MIB['IpExt.InCsumErrors']]
          expect(refused).toBe(reference(header) === 0xffff ? 0 : 1)
        },
      ),
    )
  })
})

/** Of a datagram behind its addresses, as they lie in an IPv4 packet, or IPv6 (RFC 768, RFC 8200, 8.1). */
function referenceOfUdp(packet: Uint8Array, header: number): number {
  const datagram = packet.subarray(header)
  const addresses = packet.subarray(header === 20 ? 12 : 8, header)
  const { length } = datagram
  const pseudo = [...addresses, 0, 17, length >>> 8, length & 255]
  return reference(Uint8Array.from([...pseudo, ...datagram]))
}

describe.each([
  { family: 4, header: 20, likelyChecksumOk: likelyChecksumOk4 },
  { family: 6, header: 40, likelyChecksumOk: likelyChecksumOk6 },
])('the likely checksum of UDP over IPv$family', ({ family, header, likelyChecksumOk }) => {
  const skb = new SkBuff(hostWith().device)
  const random = new Random(family)

  /** Puts a packet with a datagram of `length` random bytes at `at` of a buffer, with its right checksum. */
  function place(length: number, at: number): { packet: Uint8Array; view: DataView } {
    const bytes = Uint8Array.from({ length: at + header + length + 3 }, () => random.below(256))
    const packet = bytes.subarray(at, at + header + length)
    const view = new DataView(packet.buffer, at)
    view.setUint16(header + 4, length)
    view.setUint16(header + 6, 0)
    view.setUint16(header + 6, ~referenceOfUdp(packet, header) & 0xffff || 0xffff)
    skb.view = new DataView(packet.buffer)
    skb.networkHeader = at
    skb.offset = at + header
    skb.len = length
    return { packet, view }
  }

  const lengths = [...Array.from({ length: 700 }, (_, i) => 8 + i), 1472, 1473, 4099, 65_515]
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'is right, wrong or absent as in RFC 1071, at %i of a word of 8',
    (at) => {
      for (const length of lengths) {
        const { packet, view } = place(length, at)
        expect({ length, ok: likelyChecksumOk(skb) }).toEqual({ length, ok: true })
        // Any bit wrong but in the length field, which is read as a length too: of the addresses, ports, sum, payload.
        for (let trial = 0; trial < 4; trial++) {
          const flipped = header - 8 + random.below(length + 8)
          if (flipped === header + 4 || flipped === header + 5) continue
          const bit = 1 << random.below(8)
          packet[flipped] ^= bit
          const ok = referenceOfUdp(packet, header) === 0xffff
          const absent = family === 4 && view.getUint16(header + 6) === 0
          expect({ length, flipped, ok: likelyChecksumOk(skb) }).toEqual({
            length,
            flipped,
            ok: ok || absent,
          })
          packet[flipped] ^= bit
        }
        view.setUint16(header + 6, 0)
        expect({ length, ok: likelyChecksumOk(skb) }).toEqual({
          length,
          ok: family === 4 || referenceOfUdp(packet, header) === 0xffff,
        })
      }
    },
  )

  it('is no sum of what lies in front where the header has options or extensions', () => {
    place(64, 0)
    skb.networkHeader -= 8
    expect(likelyChecksumOk(skb)).toBe(false)
  })
})
