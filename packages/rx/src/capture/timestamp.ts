/*
 * pcapng timestamps: a 64-bit count of units since 1970, whose unit and origin each interface sets by
 * if_tsresol and if_tsoffset (draft-ietf-opsawg-pcapng, section 4.2). Turned into seconds and nanoseconds
 * exactly, the nanoseconds rounded down.
 *
 * Units from a second down to a nanosecond, which is what programs write, are computed in doubles and
 * without allocation; others (powers of two, finer than nanoseconds) in BigInt.
 */

/** Where a time is written to; a `CapturedFrame` is one. */
export interface Instant {
  seconds: number
  nanoseconds: number
}

/** if_tsresol when an interface does not have it: microseconds. */
export const DEFAULT_RESOLUTION = 6

const NANOSECONDS = 1_000_000_000n

/** Below this upper half, a count and any divisor used here add up to less than 2^53. */
const EXACT_HIGH = 0x1f_ffff

export class TimestampScale {
  /** Units in a second, or 0 when they are not a power of ten from 1 to 10^9. */
  readonly #unitsPerSecond: number
  readonly #nanosecondsPerUnit: number
  readonly #exactUnitsPerSecond: bigint
  /** if_tsoffset: seconds to add. A double, hence exact up to 2^53 seconds on either side. */
  readonly #offset: number

  /**
   * @param resolution if_tsresol: units of 10^-n seconds, or of 2^-n with the top bit set. 0 to 255.
   * @param offset if_tsoffset in seconds.
   */
  constructor(resolution: number, offset: bigint) {
    const exponent = resolution & 0x7f
    const decimal = (resolution & 0x80) === 0
    this.#exactUnitsPerSecond = (decimal ? 10n : 2n) ** BigInt(exponent)
    this.#unitsPerSecond = decimal && exponent <= 9 ? 10 ** exponent : 0
    this.#nanosecondsPerUnit = decimal && exponent <= 9 ? 10 ** (9 - exponent) : 0
    this.#offset = Number(offset)
  }

  /** Reads the count at `at`, two unsigned words with the upper one first, and writes its time to `instant`. */
  convert(view: DataView, at: number, littleEndian: boolean, instant: Instant): void {
    const high = view.getUint32(at, littleEndian)
    const low = view.getUint32(at + 4, littleEndian)
    const unitsPerSecond = this.#unitsPerSecond
    if (unitsPerSecond === 0) {
      this.#convertExactly(high, low, instant)
      return
    }
    let seconds: number
    let units: number
    if (high < EXACT_HIGH) {
      const count = high * 0x1_0000_0000 + low
      seconds = Math.floor(count / unitsPerSecond)
      units = count - seconds * unitsPerSecond
    } else {
      // Long division with digits of 16 bits: a remainder (< 10^9) and a digit stay far below 2^53.
      // All nanosecond captures come here: 2^53 ns were over in April 1970.
      const first = Math.floor(high / unitsPerSecond)
      const middle = (high - first * unitsPerSecond) * 0x1_0000 + (low >>> 16)
      const second = Math.floor(middle / unitsPerSecond)
      const last = (middle - second * unitsPerSecond) * 0x1_0000 + (low & 0xffff)
      const third = Math.floor(last / unitsPerSecond)
      seconds = first * 0x1_0000_0000 + second * 0x1_0000 + third
      units = last - third * unitsPerSecond
    }
    instant.seconds = seconds + this.#offset
    instant.nanoseconds = units * this.#nanosecondsPerUnit
  }

  #convertExactly(high: number, low: number, instant: Instant): void {
    const count = (BigInt(high) << 32n) | BigInt(low)
    const unitsPerSecond = this.#exactUnitsPerSecond
    instant.seconds = Number(count / unitsPerSecond) + this.#offset
    instant.nanoseconds = Number(((count % unitsPerSecond) * NANOSECONDS) / unitsPerSecond)
  }
}
