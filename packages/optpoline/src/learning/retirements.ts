// Retirements that wait for other threads (threads.ts): who has yet to say that its grace period is over.
//
// Timers keep the process alive here, because somebody waits.

interface Retirement {
  readonly waiting: Set<string>
  check(): void
}

interface Timers {
  setTimeout(run: () => void, delay: number): unknown
  clearTimeout(timer: unknown): void
}

// Taken once: a test that replaces the clock of the program does not replace that of this library.
const { setTimeout, clearTimeout } = globalThis as unknown as Timers

/** The retirements that are under way, by round. */
export class Retirements {
  readonly #pending = new Map<number, Retirement>()

  /** Waits for `members`, at most `within` milliseconds; the answer is those that have not said so, none of them as a rule. */
  begin(round: number, members: Iterable<string>, within: number): Promise<ReadonlySet<string>> {
    const waiting = new Set(members)
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer)
        this.#pending.delete(round)
        resolve(waiting)
      }
      const timer = setTimeout(end, within)
      const check = () => waiting.size === 0 && end()
      this.#pending.set(round, { waiting, check })
      check()
    })
  }

  /** A thread's grace period is over. */
  answered(round: number, member: string): void {
    const retirement = this.#pending.get(round)
    retirement?.waiting.delete(member)
    retirement?.check()
  }

  /** A thread has left, and is in no call any more. */
  left(member: string): void {
    for (const round of this.#pending.keys()) this.answered(round, member)
  }
}

/** Runs `run` after `delay` milliseconds. */
export function afterwards(delay: number, run: () => void): void {
  setTimeout(run, delay)
}
