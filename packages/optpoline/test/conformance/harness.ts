// What the conformance checks are written with: checks and failures, plain calls to compare with, and
// sites brought into each state that a site can be in.
//
// Nothing here imports a test runner or a runtime's module, so that any engine that runs ES modules can
// run the suite: `for (const { run } of checks) await run(library)`. States are reached through the
// public names alone, by making as many calls as it takes.

/** The library under test: the exports of `optpoline` and `optpoline/rfc` together. */
export type Library = typeof import('optpoline') & typeof import('optpoline/rfc')

/** One behaviour; `run` throws, or rejects, when the library does not have it. */
export interface Check {
  readonly name: string
  run(lib: Library): void | Promise<void>
}

/** A target as the checks handle it. */
export type Callable = (...operands: unknown[]) => unknown
/** A dynamic call, or a dynamic method with the receiver as its first operand. */
export type Site = ReturnType<Library['dynamicCall']> & ((...operands: unknown[]) => unknown)

/** Ends a check as failed. */
export function fail(message: string): never {
  throw new Error(message)
}

/** Fails unless both are the same value, or arrays of the same values. */
export function same(actual: unknown, expected: unknown, what: string): void {
  if (!alike(actual, expected)) fail(`${what}: expected ${show(expected)}, got ${show(actual)}`)
}

function alike(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
  return left.every((value, index) => alike(value, right[index]))
}

function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`
  if (typeof value === 'function') return `function ${Object.getOwnPropertyDescriptor(value, 'name')?.value}`
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

/** How a call ended. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: unknown }

/** Makes a call and keeps how it ended. */
export function outcomeOf(call: () => unknown): Outcome {
  try {
    return { kind: 'value', value: call() }
  } catch (error) {
    return { kind: 'error', error }
  }
}

/** Fails unless `run` throws an error of this kind. */
export function throws(run: () => unknown, kind: abstract new (...details: never[]) => Error, what: string) {
  const outcome = outcomeOf(run)
  if (outcome.kind === 'value') fail(`${what}: expected a ${kind.name}, got ${show(outcome.value)}`)
  if (!(outcome.error instanceof kind)) fail(`${what}: expected a ${kind.name}, got ${show(outcome.error)}`)
}

/**
 * Fails unless two outcomes are those of the same call: the same value, promises that settle alike,
 * iterators that give the same, the same error, or two fresh errors of one kind with one message.
 */
export async function sameOutcome(actual: Outcome, expected: Outcome, what: string): Promise<void> {
  if (actual.kind === 'error' && expected.kind === 'error') {
    sameError(actual.error, expected.error, what)
  } else if (actual.kind === 'value' && expected.kind === 'value') {
    await sameValue(actual.value, expected.value, what)
  } else {
    const told = ({ kind, ...rest }: Outcome) => `${kind} ${show(Object.values(rest)[0])}`
    fail(`${what}: expected ${told(expected)}, got ${told(actual)}`)
  }
}

function sameError(actual: unknown, expected: unknown, what: string): void {
  if (Object.is(actual, expected)) return
  if (!(actual instanceof Error) || !(expected instanceof Error)) {
    fail(`${what}: expected ${show(expected)} to be thrown, got ${show(actual)}`)
  }
  same(Object.getPrototypeOf(actual), Object.getPrototypeOf(expected), `${what}: kind of error`)
  // What an engine calls the callee in "x is not a function" is taken from the text of the call, and V8 11's
  // last tier says "undefined is not a function" where its lower tiers say that a value is not iterable.
  const named = ({ message }: Error) => /not a function|not iterable/.test(message)
  if (expected instanceof TypeError && named(expected) && named(actual)) return
  // JavaScriptCore adds the text of the call whatever was wrong: "null is not an object (evaluating 'target(a0)')".
  const message = (error: Error) => error.message.replace(/ \(evaluating '.*'\)$/, '')
  same(message(actual), message(expected), `${what}: message`)
}

async function sameValue(actual: unknown, expected: unknown, what: string): Promise<void> {
  if (alike(actual, expected)) return
  const fresh = typeof actual === 'object' && typeof expected === 'object' && actual && expected
  if (!fresh) fail(`${what}: expected ${show(expected)}, got ${show(actual)}`)
  same(Object.getPrototypeOf(actual), Object.getPrototypeOf(expected), `${what}: prototype of the result`)
  if (expected instanceof Promise) {
    const settled = async (promise: unknown): Promise<Outcome> => {
      try {
        return { kind: 'value', value: await promise }
      } catch (error) {
        return { kind: 'error', error }
      }
    }
    await sameOutcome(await settled(actual), await settled(expected), what)
  } else if (Symbol.iterator in expected || Symbol.asyncIterator in expected) {
    same(await drain(actual), await drain(expected), `${what}: what it gives`)
  }
}

async function drain(source: object): Promise<unknown[]> {
  const values: unknown[] = []
  for await (const value of source as AsyncIterable<unknown>) values.push(value)
  return values
}

/** Calls with the operands written out up to nine of them, as programs do, not spread. */
export function callWith(callee: Callable, o: readonly unknown[]): unknown {
  switch (o.length) {
    case 0:
      return callee()
    case 1:
      return callee(o[0])
    case 2:
      return callee(o[0], o[1])
    case 3:
      return callee(o[0], o[1], o[2])
    case 4:
      return callee(o[0], o[1], o[2], o[3])
    case 5:
      return callee(o[0], o[1], o[2], o[3], o[4])
    case 6:
      return callee(o[0], o[1], o[2], o[3], o[4], o[5])
    case 7:
      return callee(o[0], o[1], o[2], o[3], o[4], o[5], o[6])
    case 8:
      return callee(o[0], o[1], o[2], o[3], o[4], o[5], o[6], o[7])
    case 9:
      return callee(o[0], o[1], o[2], o[3], o[4], o[5], o[6], o[7], o[8])
    default:
      return callee(...o)
  }
}

/** The same through a site. */
export function callThrough(site: Site, target: unknown, o: readonly unknown[]): unknown {
  return callWith(site, [target, ...o])
}

/** Operand lists of 0 to 9 operands: numbers, with `undefined` at the end, and nothing but `undefined`. */
export const OPERAND_LISTS: readonly (readonly unknown[])[] = Array.from({ length: 10 }, (_, count) => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return count === 0 ? [[]] : [numbers, [...numbers.slice(1), undefined], numbers.map(() => undefined)]
}).flat()

/** Where a site is when a check calls through it. */
export interface Situation {
  readonly name: string
  readonly state: 'new' | 'learning' | 'counting' | 'promoted' | 'single' | 'demoted'
  readonly policy: 'adaptive' | 'rfc'
}

/** Every state that calls can lead a site to. A library that does not promote stays where it is. */
export const SITUATIONS: readonly Situation[] = [
  { name: 'new', state: 'new', policy: 'adaptive' },
  { name: 'learning', state: 'learning', policy: 'adaptive' },
  { name: 'counting', state: 'counting', policy: 'adaptive' },
  { name: 'promoted', state: 'promoted', policy: 'adaptive' },
  { name: 'single', state: 'single', policy: 'adaptive' },
  { name: 'demoted', state: 'demoted', policy: 'adaptive' },
  { name: 'rfc, learning', state: 'learning', policy: 'rfc' },
  { name: 'rfc, promoted', state: 'promoted', policy: 'rfc' },
]

/** How a site is brought into a situation. */
export interface Journey {
  /** Called on the way, so that it is among the branches if there are any. */
  readonly subject?: Callable
  /** Operands of the calls on the way; for a method the receiver is the first. */
  readonly operands?: readonly unknown[]
  readonly kind?: 'dynamicCall' | 'dynamicMethod'
  readonly arity?: number
  /** Calls after which it is fine to be elsewhere; without it that is a failure. */
  readonly atMost?: number
}

/** Each makes closures of a function of its own: those of one function would not be promoted. */
const makers: readonly ((index: number) => Callable)[] = [
  (index) => {
    const filler = (operand: unknown) => (operand === filler ? index : operand)
    return filler
  },
  (index) => {
    const filler = (operand: unknown) => (operand !== filler ? operand : index)
    return filler
  },
  (index) =>
    function filler(operand) {
      return operand === filler ? index : operand
    },
  (index) =>
    function filler(operand) {
      return operand !== filler ? operand : index
    },
  (index) =>
    function filler(operand) {
      if (operand === filler) return index
      return operand
    },
]

/** Targets that a site is driven with, all different, none of which can tell how it is called. */
export const fillers: readonly Callable[] = Array.from({ length: 40 }, (_, index) =>
  makers[index % makers.length](index),
)

const MOST_CALLS = 8_000_000
let defined = 0

/** A fresh site in a situation. */
export function siteIn(lib: Library, situation: Situation, journey: Journey = {}): Site {
  const { subject, operands = [1], kind = 'dynamicCall', arity, atMost = MOST_CALLS } = journey
  const options = {
    ...(situation.policy === 'rfc' ? { policy: lib.rfc } : {}),
    ...(arity === undefined ? {} : { arity }),
  }
  const site = lib[kind](`conformance ${situation.name} ${++defined}`, options as object) as unknown as Site
  const [f0, f1, f2, ...more] = fillers as readonly [Callable, Callable, Callable]
  // JavaScriptCore inlines up to five targets by itself: there a site with fewer than six is not promoted.
  const once = lib.engine.strategy === 'once'
  const traffic: readonly Callable[] =
    situation.state === 'single'
      ? [subject ?? f0]
      : situation.state === 'demoted'
        ? [subject ?? f0, ...fillers.slice(1)]
        : [f1, f1, subject ?? f0, f1, f1, subject ?? f0, f1, f2, ...(once ? more.slice(0, 3) : [])]
  if (situation.state === 'new') return site
  // Subjects that throw at every call are led on as well: without a stack an error costs little.
  const limit = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')
  if (limit) Error.stackTraceLimit = 0
  try {
    // Learning is over after 100 calls.
    const calls = situation.state === 'learning' ? 40 : 200
    for (let made = 0; made < atMost; made += calls) {
      for (let call = 0; call < calls; call++) drive(site, traffic[call % traffic.length], operands)
      const { state } = site.stats()
      // Such a site never counts again by itself without the clock.
      if (once && situation.state === 'counting' && state === 'promoted') site.relearn()
      if (state === situation.state || state === 'off' || state === 'indirect') return site
    }
  } finally {
    if (limit) Object.defineProperty(Error, 'stackTraceLimit', limit)
  }
  if (journey.atMost !== undefined) return site
  const { state, reason } = site.stats()
  fail(`a site that should become ${situation.state} is ${state} after ${atMost} calls: ${reason}`)
}

function drive(site: Site, target: Callable | undefined, operands: readonly unknown[]): void {
  try {
    callThrough(site, target, operands)
  } catch {
    // What a subject throws is looked at by the check.
  }
}

const kept = new Map<string, { readonly lib: Library; readonly site: Site }>()

/**
 * A site in a situation that no check has led there by its own targets. It may have been used by another
 * check, because getting there takes a million calls; it is made anew if it has moved on since.
 */
export function anySiteIn(lib: Library, situation: Situation, kind: 'dynamicCall' | 'dynamicMethod'): Site {
  const key = `${kind} ${situation.name}`
  const known = kept.get(key)
  const usable = known?.lib === lib && known.site.stats().state === situation.state
  if (usable && situation.state !== 'new' && situation.state !== 'learning') return known.site
  const operands = kind === 'dynamicMethod' ? [{ receiver: true }, 1] : [1]
  const site = siteIn(lib, situation, { kind, operands })
  kept.set(key, { lib, site })
  return site
}

/** Runs `body` with a fresh site in each situation. */
export async function inEverySituation(
  lib: Library,
  journey: Journey,
  body: (site: Site, where: string) => void | Promise<void>,
): Promise<void> {
  for (const situation of SITUATIONS) await body(siteIn(lib, situation, journey), situation.name)
}

/** A sloppy function or anything else that modules cannot write; undefined where text may not become code. */
export function evaluate<T>(text: string): T | undefined {
  try {
    return new Function(`return (${text})`)() as T
  } catch (error) {
    if (error instanceof SyntaxError) throw error
    return undefined
  }
}
