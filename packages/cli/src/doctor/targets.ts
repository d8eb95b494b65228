/**
 * Targets to be measured: 32 small functions, each written out, so that each has code and feedback of its
 * own, and so that there are some where text may not become code. About 25 bytes of V8's bytecode each.
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
    s.a = (s.a + x + 1) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b ^ (x + 1)) | 0
    return s.b
  },
  (s, x) => {
    s.c = (s.c - x - 1) | 0
    return s.c
  },
  (s, x) => {
    s.a = (s.a * 3 + x + 1) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b + (x << 1) + 1) | 0
    return s.b
  },
  (s, x) => {
    s.c = (s.c ^ (x >> 1) ^ 1) | 0
    return s.c
  },
  (s, x) => {
    s.a = s.a | (x + 1) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b & (x + 1)) | 0
    return s.b
  },
  (s, x) => {
    s.a = (s.a + x + 8) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b ^ (x + 8)) | 0
    return s.b
  },
  (s, x) => {
    s.c = (s.c - x - 8) | 0
    return s.c
  },
  (s, x) => {
    s.a = (s.a * 3 + x + 8) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b + (x << 1) + 8) | 0
    return s.b
  },
  (s, x) => {
    s.c = (s.c ^ (x >> 1) ^ 8) | 0
    return s.c
  },
  (s, x) => {
    s.a = s.a | (x + 8) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b & (x + 8)) | 0
    return s.b
  },
  (s, x) => {
    s.a = (s.a + x + 15) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b ^ (x + 15)) | 0
    return s.b
  },
  (s, x) => {
    s.c = (s.c - x - 15) | 0
    return s.c
  },
  (s, x) => {
    s.a = (s.a * 3 + x + 15) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b + (x << 1) + 15) | 0
    return s.b
  },
  (s, x) => {
    s.c = (s.c ^ (x >> 1) ^ 15) | 0
    return s.c
  },
  (s, x) => {
    s.a = s.a | (x + 15) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b & (x + 15)) | 0
    return s.b
  },
  (s, x) => {
    s.a = (s.a + x + 22) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b ^ (x + 22)) | 0
    return s.b
  },
  (s, x) => {
    s.c = (s.c - x - 22) | 0
    return s.c
  },
  (s, x) => {
    s.a = (s.a * 3 + x + 22) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b + (x << 1) + 22) | 0
    return s.b
  },
  (s, x) => {
    s.c = (s.c ^ (x >> 1) ^ 22) | 0
    return s.c
  },
  (s, x) => {
    s.a = s.a | (x + 22) | 0
    return s.a
  },
  (s, x) => {
    s.b = (s.b & (x + 22)) | 0
    return s.b
  },
]

/** A state to start from. */
export const freshState = (): State => ({ a: 1, b: 2, c: 3 })
