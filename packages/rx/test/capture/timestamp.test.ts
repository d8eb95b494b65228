/*
 * pcapng's times against BigInt arithmetic, for every resolution that one byte can say.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TimestampScale } from '../../src/capture/timestamp.js'
import { printedSeed } from './seed.js'

const seed = printedSeed('capture timestamps')

function convert(
  resolution: number,
  offset: bigint,
  count: bigint,
): { seconds: number; nanoseconds: number } {
  const view = new DataView(new ArrayBuffer(12))
  view.setBigUint64(4, count)
  const instant = { seconds: -1, nanoseconds: -1 }
  new TimestampScale(resolution, offset).convert(view, 4, false, instant)
  return instant
}

describe('a pcapng timestamp', () => {
  it('is exact for any count, resolution and offset', () => {
    // Around the powers of two where doubles stop being exact, and around whole seconds.
    const counts = fc.oneof(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.tuple(fc.integer({ min: 0, max: 63 }), fc.bigInt({ min: -3n, max: 3n })).map(([bit, by]) => {
        const count = 2n ** BigInt(bit) + by
        return count < 0n ? 0n : count
      }),
      fc
        .tuple(
          fc.integer({ min: 0, max: 9 }),
          fc.bigInt({ min: 0n, max: 2n ** 34n }),
          fc.bigInt({ min: -1n, max: 1n }),
        )
        .map(([exponent, seconds, by]) => {
          const count = seconds * 10n ** BigInt(exponent) + by
          return count < 0n ? 0n : count
        }),
    )
    const resolutions = fc.oneof(fc.integer({ min: 0, max: 19 }), fc.nat(255))
    const offsets = fc.bigInt({ min: -(2n ** 40n), max: 2n ** 40n })
    fc.assert(
      fc.property(counts, resolutions, offsets, (count, resolution, offset) => {
        const units = (resolution < 128 ? 10n : 2n) ** BigInt(resolution & 0x7f)
        expect(convert(resolution, offset, count)).toEqual({
          seconds: Number(count / units) + Number(offset),
          nanoseconds: Number(((count % units) * 1_000_000_000n) / units),
        })
      }),
      { seed, numRuns: 20_000 },
    )
  })

  it.each([
    [6, 1_700_000_000_123_456n, 1_700_000_000, 123_456_000],
    [9, 1_700_000_000_123_456_789n, 1_700_000_000, 123_456_789],
    [9, 999_999_999n, 0, 999_999_999],
    [0, 2n ** 33n, 2 ** 33, 0],
    [3, 1_999n, 1, 999_000_000],
    [12, 1_000_000_999_999n, 1, 999],
    [0x80, 5n, 5, 0],
    [0x81, 3n, 1, 500_000_000],
    [0xff, 2n ** 64n - 1n, 0, 0],
  ])('of resolution %i and count %i is %i s and %i ns', (resolution, count, seconds, nanoseconds) => {
    expect(convert(resolution, 0n, count)).toEqual({ seconds, nanoseconds })
  })
})
