// Grace periods: when everything that ran through a site before is over.
//
// A synchronous call is a read section of its thread: it is on the stack, and no task of the event loop
// begins before the stack is empty. So a turn of the event loop is a grace period, whatever the site.
import type { DynamicSite, Target } from './learning/site.js'

// Taken once: a test that replaces the clock of the program does not replace that of this library.
const { setTimeout } = globalThis as { setTimeout?(run: () => void, delay: number): unknown }

/** Waits for a grace period. The timer keeps the process alive, because somebody waits. */
export function grace(): Promise<void> {
  return new Promise((resolve) => (setTimeout ? setTimeout(resolve, 0) : resolve()))
}

/** Takes a target out of the branches and candidates of a site for good, and waits for a grace period. */
export function retire(site: DynamicSite, target: Target): Promise<void> {
  site.retired = (site.retired ?? new WeakSet()).add(target)
  site.learner.forget(target)
  return grace()
}
