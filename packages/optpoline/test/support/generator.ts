// Seeded random numbers and traffic, for what runs on volume: fast-check for shrinking, this for millions
// of steps. The same numbers on every engine; where the seed comes from is the caller's business.

/** A source of random numbers that the same seed repeats. */
export interface Random {
  readonly seed: number
  /** A number from 0 to 1, 1 excluded. */
  next(): number
  /** An integer from 0 to `limit`, `limit` excluded. */
  below(limit: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  pick<T>(values: readonly T[]): T
}

/** A generator with 32 bits of state (mulberry32 by Tommy Ettinger, in the public domain). */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    seed,
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (values) => values[below(values.length)],
  }
}

/** A shape of traffic: which of `width` targets the next call goes to. */
export type Skew = (random: Random, width: number) => number

/** Traffic as programs have it, from one hot target to none. */
export const SKEWS: Readonly<Record<string, Skew>> = {
  uniform: (random, width) => random.below(width),
  '90/10': (random, width) => (width < 2 || random.chance(0.9) ? 0 : 1 + random.below(width - 1)),
  '70/20': (random, width) => {
    const draw = random.next()
    return Math.min(width - 1, draw < 0.7 ? 0 : draw < 0.9 ? 1 : 2 + random.below(Math.max(1, width - 2)))
  },
  '50/50': (random, width) => Math.min(width - 1, random.below(2)),
  geometric: (random, width) => {
    let index = 0
    while (index < width - 1 && random.chance(0.5)) index++
    return index
  },
  harmonic: (random, width) => Math.min(width - 1, Math.floor((width + 1) ** random.next() - 1)),
}
