/*
 * The Internet checksum against RFC 1071's own words: the one's complement sum of the 16-bit words, big-endian,
 * an odd last byte padded with zero.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csumFold, csumPartial, csumPseudo4, csumPseudo6, ipFastCsum } from '../../src/checksum.js'

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

describe('ipFastCsum', () => {
  it('takes a header exactly when its words sum to all ones', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 15 }),
        fc.boolean(),
        fc.infiniteStream(fc.nat(255)),
        (ihl, right, random) => {
          const header = Uint8Array.from({ length: 4 * ihl }, () => random.next().value as number)
          header[10] = 0
          header[11] = 0
          const sum = ~reference(header) & 0xffff
          header[10] = right ? sum >>> 8 : random.next().value
          header[11] = right ? sum & 255 : random.next().value
          expect(ipFastCsum(new DataView(header.buffer), 0, header.length)).toBe(reference(header) === 0xffff)
        },
      ),
    )
  })
})
