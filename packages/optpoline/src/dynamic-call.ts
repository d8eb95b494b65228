// Dynamic calls: what users define and call through.
//
//   const ptypeFunc = dynamicCall<PacketHandler>('ptype_func')     define
//   ptypeFunc(ptype.func, skb, dev)                                call; was ptype.func(skb, dev)
//
// This file ties a site's entry to its learner. What is learned and how it is patched is elsewhere.
import { markUsed, whyPlain } from './configure.js'
import { adaptive } from './learning/adaptive.js'
import { DynamicSite, insides, type Policy, type Target, WARM_UP_CALLS } from './learning/site.js'
import { nameOf, type Observable, register, type SiteKind, type SiteStats } from './observe.js'
import { checkOptions, exactly } from './options.js'
import { settlingPatchPoint } from './settle.js'
import { compile } from './text/code.js'
import { engine } from './text/engine.js'
import {
  dynamicEntryText,
  indirectEntryText,
  isMethod,
  MAX_LEARNED_ARGUMENTS,
  spreadText,
} from './text/generation.js'
import type { PatchPoint } from './text/patch-point.js'

/** Any function that a site may call; `never` so that every function type fits. */
export type AnyFunction = (...operands: never[]) => unknown

/** Options of a dynamic call. */
export interface DynamicCallOptions<F extends AnyFunction> {
  /**
   * How branches are chosen. The default adapts to the traffic; `rfc` of `optpoline/rfc` is the algorithm
   * of the kernel series, to compare with.
   */
  readonly policy?: Policy
  /**
   * How many arguments the target gets, where the type says it: exactly so many are passed on. It spares
   * the look at `arguments.length`, because of which V8's middle tier calls the site's entry and never inlines it.
   * Without it every call passes on what it was given, and the site learns the usual number.
   */
  readonly arity?: Parameters<F>['length']
}

/** What one can do with a dynamic call or method beside calling it. */
export interface DynamicSiteControls<F extends AnyFunction> extends Observable {
  /** Reconsiders the branches soon, whatever the thresholds say. */
  relearn(): void
  /**
   * Takes a target out for good: it is no branch and no candidate any more, and calls to it are made plainly.
   *
   * @returns a promise that is fulfilled after a grace period: once every call of it through this site that
   *   has begun is over. See `optpoline/grace` for calls that go on after they return.
   * @throws TypeError when the target is not a function.
   */
  retire(target: F): Promise<void>
}

/** A dynamic call: calls its first argument with the others. */
export interface DynamicCall<F extends AnyFunction> extends DynamicSiteControls<F> {
  /** The same as `target(...operands)`. */
  (target: F, ...operands: Parameters<F>): ReturnType<F>
}

/** A dynamic method: calls its first argument on its second with the others. */
export interface DynamicMethod<F extends AnyFunction> extends DynamicSiteControls<F> {
  /** The same as `target.call(receiver, ...operands)`. */
  (target: F, receiver: ThisParameterType<F>, ...operands: Parameters<F>): ReturnType<F>
}

/**
 * Defines a dynamic call: `site(target, ...operands)` does what `target(...operands)` does, and learns
 * to do it through a branch tree of direct calls to the site's most popular targets.
 *
 * @param name names the site in statistics, stack traces and profiles. It is data, never code.
 * @throws TypeError when the name is not a string or an option is not one of its values.
 */
export function dynamicCall<F extends AnyFunction>(
  name: string,
  options: DynamicCallOptions<F> = {},
): DynamicCall<F> {
  return defineSite('dynamic call', name, options) as unknown as DynamicCall<F>
}

/**
 * Defines a dynamic method: `site(target, receiver, ...operands)` does what
 * `target.call(receiver, ...operands)` does, and learns as a dynamic call does.
 *
 * @throws TypeError when the name is not a string or an option is not one of its values.
 */
export function dynamicMethod<F extends AnyFunction>(
  name: string,
  options: DynamicCallOptions<F> = {},
): DynamicMethod<F> {
  return defineSite('dynamic method', name, options) as unknown as DynamicMethod<F>
}

function defineSite(kind: SiteKind, name: string, options: DynamicCallOptions<AnyFunction>): Observable {
  checkOptions(kind, name, options)
  const { policy = adaptive, arity } = options
  if (typeof policy?.learn !== 'function') {
    throw new TypeError(`${kind} "${name}": unknown policy ${String(policy)}`)
  }
  const fixed = isMethod({ kind }) ? 2 : 1
  const declared = arity !== undefined
  const capacity = fixed + (arity ?? MAX_LEARNED_ARGUMENTS)
  const site = new DynamicSite(name, kind, capacity)
  if (declared) site.argc = capacity
  site.learner = policy.learn(site)
  site.observable = decorate(patchableEntry(site, declared), site, policy.name)
  insides.set(site.observable, { site, policy, declared })
  register(site.observable)
  return site.observable
}

/** Builds the entry that this engine allows. */
function patchableEntry(site: DynamicSite, declared: boolean): Target {
  // Each spreads its own rest parameter, for which V8 makes no array.
  const plainly: Target = isMethod(site)
    ? (target, ...operands) => (target as { call: Target }).call(...operands)
    : (target, ...operands) => (target as Target)(...operands)
  const where = `${site.url}/entry`
  const other: Target = (target, ...operands) => {
    serveElsewhere(site, target as Target, operands.length + 1)
    return plainly(target, ...operands)
  }
  // A learner may have brought one (slots.ts, once.ts).
  site.patchPoint ??= settlingPatchPoint(dynamicEntryText(site, declared), other, where) as PatchPoint
  if (site.patchPoint) {
    site.serveOthers = () =>
      site.patchPoint.serveOthers(compile<Target | undefined>(spreadText(site), {}, where) ?? plainly)
    return site.patchPoint.entry as Target
  }
  Object.assign(site, whyPlain(site.patchPoint))
  const rests = engine.name === 'spidermonkey'
  return (
    compile<Target | undefined>(
      indirectEntryText(site, declared, rests),
      { other: rests ? (target: unknown, rest: unknown[]) => plainly(target, ...rest) : plainly },
      where,
    ) ?? (declared ? (...operands) => plainly(...exactly(operands, site.capacity)) : plainly)
  )
}

/** A call that no generation serves: the first ones, and those with an unusual argument count. */
function serveElsewhere(site: DynamicSite, target: Target, argc: number): void {
  markUsed()
  if (site.state === 'new') {
    site.argc ||= argc
    Object.assign(site, whyPlain(site.patchPoint))
  }
  if (site.state !== 'off') site.learner.unserved(target, argc)
  // For good: this site never learns. Not at its first call: where the call that led here has no feedback, V8 peels
  // no loop that the entry is inlined into (1.6 ns a call against 1.1 ns).
  else if (++site.cold === WARM_UP_CALLS) {
    if (site.servable) site.publish('pass', [])
    site.serveOthers()
  }
}

function decorate(entry: Target, site: DynamicSite, policy: string): Observable {
  return Object.defineProperties(entry, {
    name: { value: site.name, configurable: true },
    stats: { value: () => statsOf(site, policy) },
    source: { value: () => site.newest?.text ?? '' },
    relearn: { value: () => site.learner.relearn() },
    retire: { value: (target: Target) => site.retire(target) },
  }) as unknown as Observable
}

/** Statistics of a site that learns. */
export function statsOf(site: DynamicSite, policy: string): SiteStats {
  const { hits, candidates, ...others } = site.learner.counts()
  const treeRuns = site.state === 'counting' || site.state === 'promoted'
  return {
    name: site.name,
    kind: site.kind,
    policy,
    state: site.state,
    reason: site.reason,
    generation: site.published,
    branches: (treeRuns ? site.branches : []).map((target, index) => ({
      name: nameOf(target),
      target,
      hits: hits[index] ?? null,
    })),
    candidates: candidates.map((candidate) => ({ name: nameOf(candidate.target), ...candidate })),
    ...others,
  }
}
