/**
 * What the time between two frames means: from timestamps to virtual seconds that pass.
 *
 * `gaps`: half a second or more passes, less does not, as in a capture that is replayed at once. `frames`: every
 * timestamp counts, as on a live wire; small steps back, which interfaces that are captured together make, do not
 * count twice, and a larger one is a clock that was set: time goes on from there.
 */

export type ClockKind = 'gaps' | 'frames'

const REAL_GAP = 0.5
/** Frames of a live capture are out of order by less, in seconds. */
const DISORDER = 1

export class FrameClock {
  readonly #frames: boolean
  /** The latest timestamp (`frames`) or the last one (`gaps`); NaN before the first. */
  #last = Number.NaN

  constructor(kind: ClockKind = 'gaps') {
    this.#frames = kind === 'frames'
  }

  /** Seconds that pass before a frame with this timestamp. */
  gap(timestamp: number): number {
    const gap = timestamp - this.#last
    return gap > 0 && (this.#frames || gap >= REAL_GAP) ? gap : 0
  }

  /** The same, and the frame has come. */
  tick(timestamp: number): number {
    const gap = this.gap(timestamp)
    // Not `<=`: the first timestamp is compared with NaN.
    if (!(this.#frames && timestamp < this.#last && timestamp > this.#last - DISORDER)) this.#last = timestamp
    return gap
  }
}
