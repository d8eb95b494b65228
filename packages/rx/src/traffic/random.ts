/**
 * A seeded source of random numbers (mulberry32): the same seed gives the same numbers everywhere.
 *
 * Good enough to mix traffic, and nothing else.
 */
export class Random {
  private state: number
  constructor(seed: number) {
    this.state = seed | 0
  }

  /** An integer from 0 to below `bound`. */
  below(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000) * bound)
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]
  }
}
