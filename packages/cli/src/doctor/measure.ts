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
/** Milliseconds in which the library settles. */
const REST = 120
/** Runs before the timing: the engine's best code takes some thousands of calls and a compile. */
const WARM = 150
/** A sample lasts at least so many milliseconds, and so many steps of the clock. */
const SAMPLE = { ms: 1.5, steps: 40 }

export async function measureTraffic(
  library: MeasuredLibrary,
  traffic: Traffic,
  { patches = 0, samples = 15 }: MeasureOptions = {},
): Promise<Measured> {
  const state = freshState()
  const sequence = sequenceOf(traffic.shares, LENGTH)
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
  repeat(Object.values(variants), WARM / 5)
  const clockMs = clockStep()
  const ns = time(variants, samples, clockMs)
  const { state: now, reason, branches, generation } = site.stats()
  return {
    ns: Object.fromEntries(VARIANTS.map((name) => [name, ns[name] ?? null])) as Measured['ns'],
    site: { state: now, reason, branches: branches.length, generation },
    noHost,
    clockMs,
  }
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST))
}

/** Medians in nanoseconds a call. */
function time(
  variants: Partial<Record<Variant, () => number>>,
  samples: number,
  clockMs: number,
): Partial<Record<Variant, number>> {
  const least = Math.max(SAMPLE.ms, SAMPLE.steps * clockMs)
  const entries = Object.entries(variants)
  const runs = entries.map(([, run]) => runsThatLast(run, least))
  const times = entries.map((): number[] => [])
  const sample = (index: number) => {
    const [, run] = entries[index]
    run()
    const start = performance.now()
    for (let count = 0; count < runs[index]; count++) run()
    times[index].push(((performance.now() - start) * 1e6) / LENGTH / runs[index])
  }
  const order = entries.map((_, index) => index)
  for (let round = 0; round < samples; round++) {
    for (const index of order) sample(index)
    order.reverse()
  }
  return Object.fromEntries(entries.map(([name], index) => [name, middle(times[index])]))
}

/** How often a loop has to run to last so many milliseconds. */
function runsThatLast(run: () => number, least: number): number {
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
