/**
 * Measures one traffic in this process: plain, plain again, dynamic, by hand and in an inline host, in
 * turn. Runs on every engine: it imports nothing of a runtime, and is given the library.
 *
 *   1. learn    until the site is at rest
 *   2. rest     the library settles from the event loop what it patched
 *   3. warm up  callers are compiled again
 *   4. time     the variants interleaved, forwards and backwards; medians
 */
import type { DynamicCall, SiteState } from 'optpoline'
import type { InlineHost } from 'optpoline/host'
import { dynamicLoop, hostFactory, type Loop, plainLoop, plainLoopAgain, treeLoops } from './loops.js'
import { freshState, TARGETS, type Target } from './targets.js'
import { rest, timeInTurn } from './timing.js'
import { seenBefore, sequenceOf, type Traffic } from './traffic.js'

/** What is needed of `optpoline` and `optpoline/host`. */
export interface MeasuredLibrary {
  dynamicCall(name: string): DynamicCall<Target>
  inlineHost(
    name: string,
    captured: { call: DynamicCall<Target> },
    factory: typeof hostFactory,
  ): InlineHost<Loop>
}

export const VARIANTS = ['plain', 'plainAgain', 'dynamic', 'hand', 'host'] as const
export type Variant = (typeof VARIANTS)[number]

/** One process's figures. */
export interface Measured {
  /** Median nanoseconds a call; null for a variant that there is not. */
  readonly ns: Readonly<Record<Variant, number | null>>
  readonly site: {
    readonly state: SiteState
    readonly reason: string
    readonly branches: number
    readonly generation: number
  }
  /** Why there is no host; null where there is one. */
  readonly noHost: string | null
  /** Smallest step of the clock, in milliseconds. */
  readonly clockMs: number
}

export interface MeasureOptions {
  /** Times that the site is told to relearn, spaced, before it is measured. Default 0. */
  readonly patches?: number
  /** Samples of each variant. Default 15. */
  readonly samples?: number
}

/** Calls of one run of a loop. */
const LENGTH = 8192
/** Runs after which a lifelong single target is known as one, and every other traffic long before. */
const LEARN = 160
/** Runs between two patches: enough for each to be a spaced one. */
const BETWEEN = 40
/** Runs before the timing: the engine's best code takes some thousands of calls and a compile. */
const WARM = 150
/**
 * Calls of the function around a loop after which V8 has brought it to its last tier, with the loop in it (V8 13:
 * 10,000, V8 14: 16,000). Until then the middle tier runs it now and then, which calls trees and does not inline them.
 */
const LAST_TIER = 20_000
/** Calls of one of those runs. */
const SHORT = 64

export async function measureTraffic(
  library: MeasuredLibrary,
  traffic: Traffic,
  { patches = 0, samples = 15 }: MeasureOptions = {},
): Promise<Measured> {
  const state = freshState()
  const whole = sequenceOf(traffic.shares, LENGTH)
  let sequence = whole
  const seen = seenBefore(traffic, LENGTH)
  plainLoop(seen, state)
  plainLoopAgain(seen, state)
  const site = library.dynamicCall('doctor')
  const host = library.inlineHost('doctor host', { call: library.dynamicCall('in the host') }, hostFactory)
  // Without sites it is not written anew here.
  const noHost = host.sites.length > 0 ? null : host.stats().reason
  const variants: Partial<Record<Variant, () => number>> = {
    plain: () => plainLoop(sequence, state),
    plainAgain: () => plainLoopAgain(sequence, state),
    dynamic: () => dynamicLoop(site, sequence, state),
  }
  if (traffic.hand !== 0) {
    const tree = treeLoops[traffic.hand](TARGETS)
    variants.hand = () => tree(sequence, state)
  }
  if (noHost === null) variants.host = () => host(sequence, state)
  const learning = [variants.dynamic, variants.host].filter((run) => run !== undefined)
  const repeat = (runs: (() => number)[], times: number) => {
    for (const run of runs) for (let time = 0; time < times; time++) run()
  }

  repeat(learning, LEARN)
  for (let patch = 0; patch < patches && site.stats().state === 'promoted'; patch++) {
    site.relearn()
    host.relearn()
    repeat(learning, BETWEEN)
  }
  await rest()
  repeat(Object.values(variants), WARM)
  await rest()
  sequence = whole.slice(0, SHORT)
  repeat(Object.values(variants), LAST_TIER)
  sequence = whole
  repeat(Object.values(variants), WARM / 5)
  const { ns, clockMs } = timeInTurn(variants, LENGTH, samples)
  const { state: now, reason, branches, generation } = site.stats()
  return {
    ns: Object.fromEntries(VARIANTS.map((name) => [name, ns[name] ?? null])) as Measured['ns'],
    site: { state: now, reason, branches: branches.length, generation },
    noHost,
    clockMs,
  }
}
