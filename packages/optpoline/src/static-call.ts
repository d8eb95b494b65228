// Static calls: one target, called directly, patched when it is updated.
//
//   const poll = staticCall(pollIdle)      define
//   poll(queue)                            call: as fast as pollIdle(queue)
//   poll.update(pollBusy)                  patch
//
// The counterpart of the kernel's DEFINE_STATIC_CALL, static_call_cond and DEFINE_STATIC_CALL_RET0.
import type { AnyFunction } from './dynamic-call.js'
import type { Target } from './learning/site.js'
import { emit, nameOf, type Observable, register, type SiteStats } from './observe.js'
import { checkOptions, checkTarget, exactly } from './options.js'
import { settlingPatchPoint } from './settle.js'
import { ahead } from './text/ahead.js'
import { compile, urlOf } from './text/code.js'
import { engine } from './text/engine.js'
import { staticEntryText } from './text/generation.js'
import { apply, type PatchPoint } from './text/patch-point.js'

/** Options of a static call. */
export interface StaticCallOptions<F extends AnyFunction> {
  /** Names the site in statistics, stack traces and profiles; the first target's name by default. */
  readonly name?: string
  /** How many arguments the target gets: exactly so many are passed on. See `DynamicCallOptions.arity`. */
  readonly arity?: Parameters<F>['length']
}

/** A static call to a target of type `F`; `R` is what it answers, `U` what it may be updated to. */
export interface StaticCall<F extends AnyFunction, R = ReturnType<F>, U = F> extends Observable {
  /** The same as `target(...operands)`. */
  (...operands: Parameters<F>): R
  /** The current target. */
  readonly target: U
  /**
   * Patches the call to go to `next` from now on. Calls that are running finish in the target that they
   * started in. A patch costs callers 1 to 3 ms of recompilation, so it is for what changes rarely.
   *
   * @throws TypeError when `next` cannot be called.
   */
  update(next: U): void
}

/** A static call without a target answers `undefined` and does nothing. */
export type ConditionalStaticCall<F extends AnyFunction> = StaticCall<F, ReturnType<F> | undefined, F | null>

/** A static call without a target answers 0. */
export type Returning0StaticCall<F extends (...operands: never[]) => number> = StaticCall<F, number, F | null>

/**
 * Defines a static call to `first`.
 *
 * @throws TypeError when `first` cannot be called.
 */
export function staticCall<F extends AnyFunction>(
  first: F,
  options: StaticCallOptions<F> = {},
): StaticCall<F> {
  return define(first, undefined, options) as unknown as StaticCall<F>
}

/** Defines a static call that may hold no target, and then does nothing. */
staticCall.conditional = <F extends AnyFunction>(
  first: F | null = null,
  options: StaticCallOptions<F> = {},
): ConditionalStaticCall<F> => define(first, () => undefined, options) as unknown as ConditionalStaticCall<F>

/** Defines a static call that may hold no target, and then answers 0 without a call. */
staticCall.returning0 = <F extends (...operands: never[]) => number>(
  first: F | null = null,
  options: StaticCallOptions<F> = {},
): Returning0StaticCall<F> => define(first, () => 0, options) as unknown as Returning0StaticCall<F>

/** @param without what stands in for a target that is absent; undefined where one is required. */
function define(
  first: unknown,
  without: Target | undefined,
  options: StaticCallOptions<AnyFunction>,
): Observable {
  const { name = nameOf(first) || 'staticCall', arity } = options ?? {}
  checkOptions('staticCall', name, options)
  const standIn = (target: unknown): Target => {
    if (without && (target === null || target === undefined)) return without
    checkTarget('staticCall', name, target)
    return target as Target
  }
  let target = first ?? null
  const cell = { current: standIn(first) }
  let generation = 0
  const text = staticEntryText(name, arity)
  const where = `${urlOf(name)}/entry`
  const patchPoint = settlingPatchPoint(text, undefined, where)
  patchPoint?.publish(cell.current, 0)
  const entry =
    patchPoint?.entry ??
    // Where nothing is patched. A rest parameter that is cut to the arity takes 60 ns on JavaScriptCore.
    compile(text, { epoch: { cell }, apply }, where) ??
    ((...operands: unknown[]) =>
      arity === undefined
        ? apply(cell.current, undefined, operands)
        : apply(cell.current, undefined, exactly(operands, arity)))

  const site = Object.defineProperties(entry, {
    name: { value: name, configurable: true },
    target: { get: () => target },
    update: {
      value: (next: unknown) => {
        const callee = standIn(next)
        target = next ?? null
        if (callee === cell.current) return
        cell.current = callee
        generation += 1
        patchPoint?.publish(callee, 0)
        emit('patch', () => ({ site, generation }))
      },
    },
    stats: { value: (): SiteStats => patchedStats('static call', name, generation, patchPoint) },
    source: { value: () => (patchPoint ? text : '') },
  }) as unknown as Observable
  register(site)
  return site
}

/** Statistics of a site that learns nothing. */
export function patchedStats(
  kind: 'static call' | 'static key',
  name: string,
  generation: number,
  patchPoint: PatchPoint | undefined,
): SiteStats {
  return {
    name,
    kind,
    policy: null,
    state: patchPoint ? 'patched' : 'indirect',
    reason: (!patchPoint && ahead.usedUp) || engine.reason,
    generation,
    branches: [],
    candidates: [],
    misses: 0,
    overflow: 0,
    coverage: null,
  }
}
