// Grace periods for users: tear down what a target needs once no call can need it any more.
//
//   const handle = tasks(dynamicCall<Handler>('handle'))     follow calls that go on after they return
//   handle(plugin.onRequest, request)
//
//   await handle.retire(plugin.onRequest)                    no call of it has begun and is not over
//   plugin.close()
//
// `site.retire(target)` and `synchronize(site)` work on any site; without `tasks` they wait for what is on
// the stack. They do not stop anybody from calling: a call that begins later is made, and not waited for.
import type { Target } from './learning/site.js'
import type { Observable } from './observe.js'
import { followers, graceOf, siteOf, standIns } from './sync.js'

/**
 * Waits for a grace period: every call through the site that had begun is over, in whatever generation. At
 * a site made by `tasks` also what such calls have left running. Of this thread; see `Threads.retire` of
 * `optpoline/threads` for others.
 */
export function synchronize(site: Observable): Promise<void> {
  return graceOf(siteOf(site))
}

/**
 * A dynamic call or method that follows its calls until they have settled: a promise until it is fulfilled
 * or rejected, a generator until it is done or collected. The grace periods of the site wait for them.
 *
 * A call costs more: 0.1 to 0.5 µs (Node 20, 24, 26 and Bun, with nothing else under way). Two things differ
 * from the plain call: a promise that the target answers is passed on as one that settles with it, and a
 * generator has `next`, `return` and `throw` of its own. Other objects with a method `then` are not followed: asking them could start them.
 *
 * @throws TypeError when `site` is not a dynamic call or method.
 */
export function tasks<S extends Observable>(site: S): S {
  const inside = siteOf(site)
  if (!inside) throw new TypeError(`tasks: ${String(site?.name)} is not a dynamic call or method`)
  if (standIns.has(site)) return site
  const flights = new Flights()
  const entry = site as unknown as Target
  const followed: Target = (target, ...operands) => {
    if (typeof target !== 'function') return entry(target, ...operands)
    const end = flights.begin(target)
    let result: unknown
    try {
      result = entry(target, ...operands)
    } catch (error) {
      end()
      throw error
    }
    return follow(result, end)
  }
  const { retire } = inside
  inside.retire = async (target) => {
    const over = flights.over(target)
    await retire.call(inside, target)
    await over
  }
  const earlier = followers.get(inside)
  followers.set(inside, async (target) => {
    await Promise.all([earlier?.(target), flights.over(target)])
  })
  const standIn = Object.defineProperties(followed, {
    ...Object.getOwnPropertyDescriptors(site),
    length: { value: entry.length, configurable: true },
  })
  standIns.set(standIn, inside)
  return standIn as unknown as S
}

/** Calls that have begun and are not over, of one target since its last grace period began. */
interface Flight {
  readonly target: unknown
  calls: number
  readonly waiting: (() => void)[]
}

/** All calls of one site that are under way. */
class Flights {
  /** The flight that a new call of a target joins; one that somebody waits for is closed. */
  readonly #open = new Map<unknown, Flight>()
  readonly #all = new Set<Flight>()

  /** A call begins; it is over when what this answers is called. */
  begin(target: unknown): () => void {
    let flight = this.#open.get(target)
    if (!flight) {
      flight = { target, calls: 0, waiting: [] }
      this.#open.set(target, flight)
      this.#all.add(flight)
    }
    const joined = flight
    joined.calls += 1
    let running = true
    return () => {
      if (!running) return
      running = false
      joined.calls -= 1
      if (joined.calls > 0) return
      this.#all.delete(joined)
      if (this.#open.get(target) === joined) this.#open.delete(target)
      for (const landed of joined.waiting) landed()
    }
  }

  /** Waits for the calls that have begun, of one target or of all. */
  async over(target?: unknown): Promise<void> {
    const landings: Promise<void>[] = []
    for (const flight of this.#all) {
      if (target !== undefined && flight.target !== target) continue
      this.#open.delete(flight.target)
      landings.push(new Promise((resolve) => flight.waiting.push(resolve)))
    }
    await Promise.all(landings)
  }
}

const generatorPrototype = Object.getPrototypeOf(function* () {}).prototype as object
const asyncGeneratorPrototype = Object.getPrototypeOf(async function* () {}).prototype as object
const { isPrototypeOf } = Object.prototype
// Taken once, so that a promise is waited for and not asked for its own idea of `then`.
const { then } = Promise.prototype

// A generator that is not referred to any more cannot run any more.
const abandoned = new FinalizationRegistry((end: () => void) => end())

/** Calls `end` once what a call has answered has settled; answers what the caller gets. */
function follow(result: unknown, end: () => void): unknown {
  if (typeof result !== 'object' || result === null) {
    end()
    return result
  }
  if (result instanceof Promise) return followPromise(result, end)
  const async = isPrototypeOf.call(asyncGeneratorPrototype, result)
  if (async || isPrototypeOf.call(generatorPrototype, result)) followGenerator(result, async, end)
  else end()
  return result
}

/**
 * The caller gets the promise that follows: with handlers of ours on the target's own one, a rejection that
 * nobody handles would no longer be reported.
 */
function followPromise(promise: Promise<unknown>, end: (last?: unknown) => void): Promise<unknown> {
  return then.call(
    promise,
    (value) => {
      end(value)
      return value
    },
    (error) => {
      end()
      throw error
    },
  ) as Promise<unknown>
}

type Method = (this: unknown, ...operands: unknown[]) => unknown

function followGenerator(generator: object, async: boolean, end: () => void): void {
  abandoned.register(generator, end)
  let running = false
  const endIfDone = (step: unknown) => {
    if (step === undefined || (step as { readonly done: unknown }).done) end()
  }
  for (const name of ['next', 'return', 'throw']) {
    const method = Reflect.get(generator, name) as Method
    const value: Method = function (...operands) {
      // Borrowed by another generator, or called by this one while it runs: that says nothing of this one.
      if (this !== generator || running) return method.apply(this, operands)
      let step: unknown
      running = !async
      try {
        step = method.apply(this, operands)
      } catch (error) {
        end()
        throw error
      } finally {
        running = false
      }
      if (async) return followPromise(step as Promise<unknown>, endIfDone)
      endIfDone(step)
      return step
    }
    Object.defineProperty(generator, name, { value, configurable: true, writable: true })
  }
}
