/**
 * What one replay on a fresh host counts: the figures that can be held against a kernel's. Timing passes
 * go on from there, but nothing that they count is ever shown.
 */
import type { CountersJson, Host, Outcomes } from '@optpoline/rx'
import type { Replayer } from './frames.js'

/** Everything that a host counted. */
export interface Counted {
  readonly counters: CountersJson
  /** Drops by the kernel's reason. */
  readonly drops: Record<string, number>
  /** Drops by reason and function, as `IP_CSUM@ip_rcv_core`. */
  readonly dropPlaces: Record<string, number>
  readonly outcomes: Outcomes
}

/** Replays once on a host that has received nothing yet, lets its `settle_s` pass, and reads it. */
export function countOnce(host: Host, replayer: Replayer): Counted {
  replayer.once()
  host.settle()
  return {
    counters: host.counters(),
    drops: host.drops(),
    dropPlaces: host.dropPlaces(),
    outcomes: host.outcomes(),
  }
}

/**
 * The first figure in which two counts differ, as `Udp.InDatagrams is 5 and 6`; undefined when none does.
 * For values that came through JSON.
 */
export function firstDifference(a: unknown, b: unknown, path = ''): string | undefined {
  if (!isObject(a) || !isObject(b)) {
    return Object.is(a, b) ? undefined : `${path} is ${JSON.stringify(a)} and ${JSON.stringify(b)}`
  }
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstDifference(a[key], b[key], path === '' ? key : `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
