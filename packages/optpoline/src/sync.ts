// Grace periods: when everything that went through a site before is over.
//
// A synchronous call is a read section of its thread: it is on the stack, and no task of the event loop
// begins before the stack is empty. So a turn of the event loop is a grace period, whatever the site.
// What a call leaves running (a promise, a generator) counts where it is followed (grace.ts).
import { turn } from './background.js'
import { type DynamicSite, insides } from './learning/site.js'

/** Waits for calls that have begun and go on: those of one target, or all. */
export type Follower = (target?: unknown) => Promise<void>

/** The sites whose calls are followed. */
export const followers = new WeakMap<DynamicSite, Follower>()

/** Functions that users hold in place of a dynamic call. */
export const standIns = new WeakMap<object, DynamicSite>()

/** What is behind a dynamic call that users hold, or behind what stands in for it. */
export function siteOf(held: object): DynamicSite | undefined {
  return standIns.get(held) ?? insides.get(held)?.site
}

/** Waits until every call through a site that has begun is over. */
export async function graceOf(site: DynamicSite | undefined): Promise<void> {
  const followed = site && followers.get(site)?.()
  await turn()
  await followed
}
