/**
 * Times loops of this process in turn, forwards and backwards, so that what the machine does besides is spread over
 * all of them. Runs on every engine: it imports nothing. Used by the doctor and by bench/ladder.
 */

/** Milliseconds in which the library settles. */
const REST = 120
/** A sample lasts at least so many milliseconds, and so many steps of the clock. */
const SAMPLE = { ms: 1.5, steps: 40 }

/** Median nanoseconds of a call, by the loop's name, and the smallest step of the clock in milliseconds. */
export interface Timed<Name extends string> {
  readonly ns: Partial<Record<Name, number>>
  readonly clockMs: number
}

/** @param calls that one run of a loop makes. */
export function timeInTurn<Name extends string>(
  loops: Partial<Record<Name, () => unknown>>,
  calls: number,
  samples: number,
): Timed<Name> {
  const clockMs = clockStep()
  const least = Math.max(SAMPLE.ms, SAMPLE.steps * clockMs)
  const entries = Object.entries(loops) as [Name, () => unknown][]
  const runs = entries.map(([, run]) => runsThatLast(run, least))
  const times = entries.map((): number[] => [])
  const sample = (index: number): void => {
    const [, run] = entries[index]
    run()
    const start = performance.now()
    for (let count = 0; count < runs[index]; count++) run()
    times[index].push(((performance.now() - start) * 1e6) / calls / runs[index])
  }
  const order = entries.map((_, index) => index)
  for (let round = 0; round < samples; round++) {
    for (const index of order) sample(index)
    order.reverse()
  }
  const ns: Partial<Record<Name, number>> = {}
  for (const [index, [name]] of entries.entries()) ns[name] = middle(times[index])
  return { ns, clockMs }
}

/** Lets the library settle from the event loop what it patched. */
export function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST))
}

/** How often a loop has to run to last so many milliseconds. */
function runsThatLast(run: () => unknown, least: number): number {
  for (let count = 8; ; count *= 2) {
    const start = performance.now()
    for (let time = 0; time < count; time++) run()
    const elapsed = performance.now() - start
    if (elapsed >= least / 2) return Math.max(4, Math.ceil((count * least) / elapsed))
  }
}

/** The smallest of some steps of the clock. */
function clockStep(): number {
  let smallest = Number.POSITIVE_INFINITY
  for (let seen = 0; seen < 20; seen++) {
    const start = performance.now()
    let now = start
    while (now === start) now = performance.now()
    smallest = Math.min(smallest, now - start)
  }
  return smallest
}

function middle(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1]
}
