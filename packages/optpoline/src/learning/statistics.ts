// Counts of missed targets: a small table that is filled first come, first served.
//
// `add` is the slow half of a miss; one look into a map. The table holds its
// targets strongly, so whoever owns one empties it when the site goes quiet. It decides nothing.
import type { Count } from './policy.js'

/** Candidates with their counts, and the misses that found no free slot. */
export class CandidateTable<T> {
  /** Slots that may be taken. */
  readonly capacity: number
  /** Misses whose target found no free slot, since the last `clear`. */
  overflow = 0
  /** Every miss since the last `clear`. */
  total = 0
  readonly #counts = new Map<T, number>()

  constructor(capacity: number) {
    this.capacity = capacity
  }

  /** Counts one missed call of `target`. */
  add(target: T): void {
    const count = this.#counts.get(target)
    if (count || this.#counts.size < this.capacity) this.#counts.set(target, (count ?? 0) + 1)
    else this.overflow += 1
    this.total += 1
  }

  /** The candidates in the order in which they came. */
  candidates(): Count<T>[] {
    return Array.from(this.#counts, ([target, count]) => ({ target, count }))
  }

  /** Forgets every candidate and the overflow. */
  clear(): void {
    this.#counts.clear()
    this.overflow = 0
    this.total = 0
  }
}
