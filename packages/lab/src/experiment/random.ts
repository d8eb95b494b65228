/**
 * Seeded random numbers for schedules and simulations: the generator sfc32 of PractRand (C. Doty-Humphrey,
 * public domain), seeded through 32-bit mixing so that neighbouring seeds give unrelated streams.
 *
 * Not for secrets.
 */

/** A seed is a whole number from 0 to 2^32 - 1. */
export function checkSeed(seed: number): number {
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff) {
    throw new RangeError(`seed: got ${seed}, needs a whole number from 0 to 4294967295`)
  }
  return seed
}

/** A seed that no one chose, to be recorded with the result. */
export function freshSeed(): number {
  return globalThis.crypto.getRandomValues(new Uint32Array(1))[0]
}

/** Uniform numbers in [0, 1) with 53 bits, the same for the same seed on every machine. */
export function randomSource(seed: number): () => number {
  let a = 0x9e3779b9
  let b = checkSeed(seed)
  let c = 0x243f6a88
  let counter = 1
  const next = (): number => {
    const out = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + out) | 0
    return out >>> 0
  }
  for (let i = 0; i < 15; i++) next()
  return () => ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 0x20000000000000
}

/** Puts a list into random order, in place (Fisher and Yates). */
export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = list[i]
    list[i] = list[j]
    list[j] = kept
  }
  return list
}
