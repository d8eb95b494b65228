// The kernel series' algorithm a second time, to hold the library's against.
//
// Written from the description alone (docs, "the policy rfc"), with other data structures than the
// library's: maps keyed by target, and one list of sums that is sorted by insertion. It is made to be
// read against the description, not to be fast; the names in brackets are the description's steps.

/** What one thread counts. */
interface ThreadCounts<T> {
  /** Hits by branch. */
  readonly hits: Map<T, number>
  /** At most `CANDIDATES` targets; a map keeps the order in which they came. */
  readonly candidates: Map<T, number>
  overflow: number
}

const BRANCHES = 2
const CANDIDATES = 4
const MISSES = 1000
const WORTH_A_PATCH = 250

/** One dynamic call under the kernel's policy, with as many threads as asked for. */
export class RfcModel<T> {
  branches: readonly T[] = []
  readonly threads: readonly ThreadCounts<T>[]
  /** Updates that patched. */
  patches = 0

  constructor(threads: number) {
    this.threads = Array.from({ length: threads }, () => ({
      hits: new Map<T, number>(),
      candidates: new Map<T, number>(),
      overflow: 0,
    }))
  }

  /** One call of `target` on `thread`; answers whether it schedules an update. */
  call(thread: number, target: T): boolean {
    const { hits } = this.threads[thread]
    if (this.branches.includes(target)) {
      hits.set(target, (hits.get(target) ?? 0) + 1)
      return false
    }
    return this.#miss(this.threads[thread], target)
  }

  #miss(counts: ThreadCounts<T>, target: T): boolean {
    const { candidates } = counts
    const known = candidates.get(target)
    if (known !== undefined) candidates.set(target, known + 1)
    else if (candidates.size < CANDIDATES) candidates.set(target, 1)
    else counts.overflow += 1

    let tracked = 0
    for (const count of candidates.values()) tracked += count
    if (tracked > MISSES) return true
    if (counts.overflow > MISSES) {
      candidates.clear()
      counts.overflow = 0
    }
    return false
  }

  /** The update: sums, empties, orders, and patches if the best is worth it. */
  update(): void {
    const sums: { target: T; count: number }[] = []
    const place = (target: T, count: number) => {
      // A later equal count never displaces an earlier one: it goes behind all that are not smaller.
      const behind = sums.findIndex((sum) => sum.count < count)
      sums.splice(behind < 0 ? sums.length : behind, 0, { target, count })
    }
    for (const branch of this.branches) {
      place(
        branch,
        this.#sum((counts) => counts.hits.get(branch)),
      )
    }
    for (const { hits } of this.threads) hits.clear()
    const seen = new Set(this.threads.flatMap(({ candidates }) => [...candidates.keys()]))
    for (const target of seen) {
      place(
        target,
        this.#sum(({ candidates }) => candidates.get(target)),
      )
    }
    for (const counts of this.threads) {
      counts.candidates.clear()
      counts.overflow = 0
    }
    if (sums.length > 0 && sums[0].count > WORTH_A_PATCH) {
      this.branches = sums.slice(0, BRANCHES).map(({ target }) => target)
      this.patches += 1
    }
  }

  #sum(of: (counts: ThreadCounts<T>) => number | undefined): number {
    return this.threads.reduce((sum, counts) => sum + (of(counts) ?? 0), 0)
  }
}
