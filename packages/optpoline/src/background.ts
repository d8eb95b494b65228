// Work that is due after a while: settling a site, re-arming it, emptying candidates of a quiet one.
//
// One shared timer that never keeps a process alive and never keeps its owners alive. A program that
// does not return to its event loop runs due work from the cold paths of the library instead.

interface Entry {
  readonly due: number
  readonly owner: WeakRef<object>
  readonly run: (owner: never) => void
}

let entries: Entry[] = []
let timer: Timer | undefined
let timerDue = 0

const { performance: clock = Date } = globalThis as { readonly performance?: { now(): number } }

/** Milliseconds on a clock that never goes back, where the runtime has one. */
export const now = (): number => clock.now()

/** Runs `run(owner)` once, `delay` milliseconds from now or later, unless the owner was collected. */
export function later<T extends object>(owner: T, delay: number, run: (owner: T) => void): void {
  const due = now() + delay
  entries.push({ due, owner: new WeakRef(owner), run })
  arm(due)
}

/** The next turn of the event loop; unlike the other timer, this one keeps the process alive. */
export function turn(): Promise<void> {
  return new Promise<void>((resolve) => setTimeout?.(resolve) ?? resolve())
}

/** Runs what is due. */
export function poll(): void {
  const time = now()
  const due = entries.filter((entry) => entry.due <= time)
  entries = entries.filter((entry) => entry.due > time)
  for (const { owner, run } of due) {
    const alive = owner.deref()
    if (alive) run(alive as never)
  }
}

/** A number in browsers, an object in Node. */
type Timer = { unref?(): void }
interface Timers {
  setTimeout?(run: () => void, delay?: number): Timer
  clearTimeout?(timer: Timer | undefined): void
  readonly Deno?: { unrefTimer?(timer: Timer): void }
}

// Taken once: a test that replaces the clock of the program does not replace the clock of this library.
const { setTimeout, clearTimeout, Deno } = globalThis as Timers

function arm(due: number): void {
  if (!setTimeout || (timer && due >= timerDue)) return
  clearTimeout?.(timer)
  timerDue = due
  timer = setTimeout(fire, due - now() + 1)
  if (timer.unref) timer.unref()
  else Deno?.unrefTimer?.(timer)
}

function fire(): void {
  timer = undefined
  poll()
  if (entries.length) arm(Math.min(...entries.map((entry) => entry.due)))
}
