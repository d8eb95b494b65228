/**
 * The hash of receive-side scaling: Toeplitz over the words that tell a flow, as network cards compute it, with the
 * key that Microsoft publishes and tests (Windows driver documentation, "Verifying the RSS Hash Calculation").
 *
 * A bit that is set in the input adds the 32 bits of the key that begin at its place. So the hash of an input is the
 * sum (XOR) of what its bytes give at their places, and a flow's hash goes on from that of its addresses.
 */

/** The published key. */
export const RSS_KEY: Uint8Array = Uint8Array.of(
  ...[0x6d, 0x5a, 0x56, 0xda, 0x25, 0x5b, 0x0e, 0xc2, 0x41, 0x67],
  ...[0x25, 0x3d, 0x43, 0xa3, 0x8f, 0xb0, 0xd0, 0xca, 0x2b, 0xcb],
  ...[0xae, 0x7b, 0x30, 0xb4, 0x77, 0xcb, 0x2d, 0xa3, 0x80, 0x30],
  ...[0xf2, 0x0c, 0x6a, 0x42, 0xb7, 0x3b, 0xbe, 0xac, 0x01, 0xfa],
)

/** Two IPv6 addresses and two ports. */
const LONGEST_INPUT = 36
/** A key covers the input and the 32 bits of its last place. */
const KEY_LENGTH = LONGEST_INPUT + 4

/** A key, prepared: one table lookup a byte. */
export class Toeplitz {
  /** What each byte gives at each place: 256 words a place. */
  readonly #words = new Int32Array(LONGEST_INPUT * 256)

  /** @throws RangeError when the key is shorter than 40 bytes */
  constructor(key: Uint8Array = RSS_KEY) {
    if (key.length < KEY_LENGTH)
      throw new RangeError(`the hash key has ${key.length} bytes, it needs ${KEY_LENGTH}`)
    const view = new DataView(key.buffer, key.byteOffset, KEY_LENGTH)
    for (let place = 0; place < LONGEST_INPUT; place++) {
      for (let bit = 0; bit < 8; bit++) {
        const high = view.getUint32(place)
        const next = view.getUint8(place + 4)
        const window = bit === 0 ? high : (high << bit) | (next >>> (8 - bit))
        const mask = 0x80 >>> bit
        for (let byte = 0; byte < 256; byte++)
          if ((byte & mask) !== 0) this.#words[(place << 8) | byte] ^= window
      }
    }
  }

  /** What the word at input places `place` to `place + 3` gives. The hash is the XOR of all words'; signed. */
  word(place: number, word: number): number {
    const words = this.#words
    const at = place << 8
    return (
      words[at | (word >>> 24)] ^
      words[(at + 256) | ((word >>> 16) & 255)] ^
      words[(at + 512) | ((word >>> 8) & 255)] ^
      words[(at + 768) | (word & 255)]
    )
  }

  /** The hash of an input: source address, destination address, and source and destination port or neither. */
  hash(input: Uint8Array): number {
    let hash = 0
    for (let place = 0; place < input.length; place++) hash ^= this.#words[(place << 8) | input[place]]
    return hash >>> 0
  }
}
