/**
 * Targets to be measured: 32 small functions, each written out, so that each has code and feedback of its
 * own, and so that there are some where text may not become code. About 28 bytes of V8's bytecode each.
 *
 * Their numbers stay below 2^30: beyond, they are objects where V8 compresses pointers (Chromium), and all code that
 * has inlined a target is compiled anew for them, in the middle of a measurement (7.6 ns a call, then 12).
 */

/** What targets work on. */
export interface State {
  a: number
  b: number
  c: number
}

export type Target = (s: State, x: number) => number

export const TARGETS: readonly Target[] = [
  (s, x) => {
    s.a = (s.a + x + 1) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = (s.b ^ (x + 1)) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.c = (s.c - x - 1) & 0x3fffffff
    return s.c
  },
  (s, x) => {
    s.a = (s.a * 3 + x + 1) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = (s.b + (x << 1) + 1) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.c = (s.c ^ (x >> 1) ^ 1) & 0x3fffffff
    return s.c
  },
  (s, x) => {
    s.a = (s.a | (x + 1)) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = s.b & (x + 1) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.a = (s.a + x + 8) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = (s.b ^ (x + 8)) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.c = (s.c - x - 8) & 0x3fffffff
    return s.c
  },
  (s, x) => {
    s.a = (s.a * 3 + x + 8) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = (s.b + (x << 1) + 8) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.c = (s.c ^ (x >> 1) ^ 8) & 0x3fffffff
    return s.c
  },
  (s, x) => {
    s.a = (s.a | (x + 8)) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = s.b & (x + 8) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.a = (s.a + x + 15) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = (s.b ^ (x + 15)) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.c = (s.c - x - 15) & 0x3fffffff
    return s.c
  },
  (s, x) => {
    s.a = (s.a * 3 + x + 15) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = (s.b + (x << 1) + 15) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.c = (s.c ^ (x >> 1) ^ 15) & 0x3fffffff
    return s.c
  },
  (s, x) => {
    s.a = (s.a | (x + 15)) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = s.b & (x + 15) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.a = (s.a + x + 22) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = (s.b ^ (x + 22)) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.c = (s.c - x - 22) & 0x3fffffff
    return s.c
  },
  (s, x) => {
    s.a = (s.a * 3 + x + 22) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = (s.b + (x << 1) + 22) & 0x3fffffff
    return s.b
  },
  (s, x) => {
    s.c = (s.c ^ (x >> 1) ^ 22) & 0x3fffffff
    return s.c
  },
  (s, x) => {
    s.a = (s.a | (x + 22)) & 0x3fffffff
    return s.a
  },
  (s, x) => {
    s.b = s.b & (x + 22) & 0x3fffffff
    return s.b
  },
]

/** A state to start from. */
export const freshState = (): State => ({ a: 1, b: 2, c: 3 })
