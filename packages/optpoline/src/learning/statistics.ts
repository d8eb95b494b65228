// Counts of missed targets: a small table that is filled first come, first served.
//
// `add` is the slow half of a miss; its cost is a scan of at most `capacity` slots. The table holds its
// targets strongly, so whoever owns one empties it when the site goes quiet. It decides nothing.
import type { Count } from './policy.js'

/** Candidates with their counts, and the misses that found no free slot. */
export class CandidateTable<T> {
  /** Slots that may be taken. */
  readonly capacity: number
  /** Misses whose target found no free slot, since the last `clear`. */
  overflow = 0
  /** Calls counted for a candidate, since the last `clear`. */
  counted = 0
  readonly #targets: T[] = []
  readonly #counts: number[] = []

  constructor(capacity: number) {
    this.capacity = capacity
  }

  /** Counts one missed call of `target`. */
  add(target: T): void {
    const index = this.#targets.indexOf(target)
    if (index >= 0) {
      this.#counts[index] += 1
      this.counted += 1
    } else if (this.#targets.length < this.capacity) {
      this.#targets.push(target)
      this.#counts.push(1)
      this.counted += 1
    } else {
      this.overflow += 1
    }
  }

  /** Every miss since the last `clear`. */
  get total(): number {
    return this.counted + this.overflow
  }

  /** The candidates in the order in which they came. */
  candidates(): Count<T>[] {
    return this.#targets.map((target, index) => ({ target, count: this.#counts[index] as number }))
  }

  /** Forgets every candidate and the overflow. */
  clear(): void {
    this.#targets.length = 0
    this.#counts.length = 0
    this.overflow = 0
    this.counted = 0
  }
}
