/*
 * What the generators of captures for the kernel rig share: a seeded random source, addresses, Internet checksums.
 */

/** mulberry32: the same seed gives the same numbers everywhere. */
export function randomFrom(seed) {
  let state = seed | 0
  /** An integer from 0 to below `bound`. */
  const below = (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000) * bound)
  }
  return {
    below,
    pick: (items) => items[below(items.length)],
    /** True once in `times`. */
    once: (times) => below(times) === 0,
    bytes: (length) => Buffer.from(Array.from({ length }, () => below(256))),
  }
}

export const bytes4 = (text) => Buffer.from(text.split('.').map(Number))

export function bytes6(text) {
  const [head, tail = []] = text
    .split('::')
    .map((half) =>
      half === ''
        ? []
        : half
            .split(':')
            .flatMap((group) => [Number.parseInt(group, 16) >>> 8, Number.parseInt(group, 16) & 255]),
    )
  return Buffer.from([...head, ...new Array(16 - head.length - tail.length).fill(0), ...tail])
}

/** The sum of `length` bytes at `at` as 16-bit words, added to `start` and folded; its complement is the checksum. */
export function sum(bytes, at, length, start) {
  let total = start
  for (let i = 0; i < length; i += 2) total += (bytes[at + i] << 8) | (i + 1 < length ? bytes[at + i + 1] : 0)
  while (total > 0xffff) total = (total & 0xffff) + (total >>> 16)
  return total
}
