// The policy `rfc`: the learning of the kernel series of 2019 ("dynamic calls"), to the letter.
//
// Values in, decisions out: this table counts for any number of threads and chooses branches; whoever
// owns it makes the calls and patches. Two branches, four candidates a thread, an update once a thread's
// candidates add up to more than 1000, and a patch when the most popular target has more than 250.
// Differences from the kernel are those of the language: nothing runs between two lines of it, so the
// grace periods around an update are empty.
import type { Count } from './policy.js'
import { CandidateTable } from './statistics.js'

/** Branches of a table (`DYNAMIC_CALL_BRANCHES`). */
export const RFC_BRANCHES = 2
/** Candidates that one thread tracks (`DYNAMIC_CALL_CANDIDATES`). */
export const RFC_CANDIDATES = 4
/** Missed calls of one thread above which the table is updated, or the thread's table cleared. */
export const RFC_MISSES = 1000
/** Calls that the most popular target must exceed for a patch. */
export const RFC_MIN_COUNT = 250

/** Counts and branches of one dynamic call under the policy `rfc`. */
export class RfcTable<T> {
  /** The targets of the branches, most popular first; fewer than two until that many were seen. */
  branches: readonly T[] = []
  /** Hits of each branch by thread, since the last update that patched. */
  readonly hits: number[][]
  readonly #threads: CandidateTable<T>[]

  /** @param threads how many threads count, 1 or more. */
  constructor(threads: number) {
    this.hits = Array.from({ length: threads }, () => new Array<number>(RFC_BRANCHES).fill(0))
    this.#threads = Array.from({ length: threads }, () => new CandidateTable<T>(RFC_CANDIDATES))
  }

  /** The candidates of one thread. */
  table(thread: number): CandidateTable<T> {
    return this.#threads[thread] as CandidateTable<T>
  }

  /**
   * Counts a call that no branch took.
   *
   * @returns whether an update is due.
   */
  miss(thread: number, target: T): boolean {
    const table = this.table(thread)
    table.add(target)
    if (table.total - table.overflow > RFC_MISSES) return true
    if (table.overflow > RFC_MISSES) table.clear()
    return false
  }

  /** Sums the counts of all threads, branches first, and resets them. */
  drain(): Count<T>[] {
    const sums: { target: T; count: number }[] = this.branches.map((target, index) => {
      let count = 0
      for (const hits of this.hits) count += hits[index] as number
      return { target, count }
    })
    for (const hits of this.hits) hits.fill(0)
    for (const table of this.#threads) {
      for (const { target, count } of table.candidates()) {
        const known = sums.find((sum) => sum.target === target)
        if (known) known.count += count
        else sums.push({ target, count })
      }
      table.clear()
    }
    return sums
  }

  /**
   * Sums the counts of all threads, resets them, and chooses the branches.
   *
   * @returns the sums in order of popularity, and whether the branches are to be patched.
   */
  update(): { readonly sums: Count<T>[]; readonly patch: boolean } {
    const sums = rank(this.drain())
    const branches = popular(sums)
    if (branches) this.branches = branches
    return { sums, patch: branches !== undefined }
  }
}

/** A stable sort: a later equal count never displaces an earlier one. */
function rank<T>(sums: readonly Count<T>[]): Count<T>[] {
  return [...sums].sort((left, right) => right.count - left.count)
}

/** The branches that these sums ask for; undefined when they are to be left alone. */
export function popular<T>(sums: readonly Count<T>[]): T[] | undefined {
  const [best, ...rest] = rank(sums)
  if (best === undefined || best.count <= RFC_MIN_COUNT) return undefined
  return [best, ...rest].slice(0, RFC_BRANCHES).map(({ target }) => target)
}
