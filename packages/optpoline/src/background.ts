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
let timer: unknown
let timerDue = 0

/** Milliseconds on a clock that never goes back. */
export const now: () => number = (() => {
  const { performance } = globalThis as { readonly performance?: { now(): number } }
  return performance ? () => performance.now() : () => Date.now()
})()

/** Runs `run(owner)` once, `delay` milliseconds from now or later, unless the owner was collected. */
export function later<T extends object>(owner: T, delay: number, run: (owner: T) => void): void {
  const entry: Entry = { due: now() + delay, owner: new WeakRef(owner), run }
  entries.push(entry)
  arm(entry.due)
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

interface Timers {
  setTimeout?(run: () => void, delay: number): unknown
  clearTimeout?(timer: never): void
  readonly Deno?: { unrefTimer?(timer: unknown): void }
}

// Taken once: a test that replaces the clock of the program does not replace the clock of this library.
const { setTimeout, clearTimeout, Deno } = globalThis as Timers

function arm(due: number): void {
  if (!setTimeout || (timer !== undefined && due >= timerDue)) return
  if (timer !== undefined) clearTimeout?.(timer as never)
  timerDue = due
  timer = setTimeout(fire, Math.max(1, Math.ceil(due - now())))
  if (typeof timer === 'object' && timer !== null && 'unref' in timer) {
    ;(timer as { unref(): void }).unref()
  } else {
    Deno?.unrefTimer?.(timer)
  }
}

function fire(): void {
  timer = undefined
  poll()
  if (entries.length > 0) arm(Math.min(...entries.map((entry) => entry.due)))
}
