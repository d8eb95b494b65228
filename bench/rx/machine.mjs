/**
 * A clock of the machine's own speed: a short loop that does the same work each time, in registers and the first
 * cache. Neighbours on a shared machine slow a process by half for tenths of a second at a time, and a boost makes
 * it faster; a measurement knows by this loop, and not by its own result, which of its passes they have spared.
 *
 *   const machine = new Machine(known)
 *   const before = machine.beat(); work(); const after = machine.beat()
 *   const isSteady = machine.steadiness()        the work was undisturbed if isSteady(before) and isSteady(after)
 */

const ROUNDS = 8
const STEPS = 4000
/** Beats until the loop has been compiled for good. */
const WARM_UP = 200
/** The share of beats that even a disturbed process has at the machine's own speed. */
const LOW = 0.1
/** How far a beat may be from the level, relative. The fastest are those of a clock that was boosted. */
const BAND = { low: 0.95, high: 1.06 }

export class Machine {
  #table = new Uint32Array(1024)
  #beats = []
  #known
  #sink = 0

  /** @param known the level of earlier processes, in milliseconds; undefined: this process's own is taken */
  constructor(known) {
    this.#known = known
    for (let i = 0; i < WARM_UP; i++) this.beat()
    this.#beats.length = 0
  }

  /** @returns milliseconds that the loop took */
  beat() {
    const begin = performance.now()
    for (let round = 0; round < ROUNDS; round++) this.#sink ^= mix(this.#table, STEPS)
    const taken = performance.now() - begin
    this.#beats.push(taken)
    return taken
  }

  /** Milliseconds of a beat at the machine's own speed, by what this process has seen. */
  level() {
    return this.#beats.toSorted((a, b) => a - b)[Math.floor(LOW * this.#beats.length)]
  }

  /** A test of beats, by the level so far. */
  steadiness() {
    const level = this.#known ?? this.level()
    return (beat) => beat >= BAND.low * level && beat <= BAND.high * level
  }
}

function mix(table, steps) {
  let state = 1
  let found = 0
  for (let i = 0; i < steps; i++) {
    state = Math.imul(state ^ i, 0x01000193)
    const slot = state >>> 22
    if (table[slot] > state >>> 8) found++
    else table[slot] ^= state
  }
  return found
}
