// Random programs of calls, run in two worlds: one calls through sites, the other calls plainly.
//
// A program is data: what each target does when it is called (call others, throw, patch a site, answer),
// and a script of calls. Every target tells its world what it was called with; a world keeps a running
// hash of all that, so that millions of calls can be compared. Both worlds run the same data, so a
// difference is the library's.
import type { SiteStats } from 'optpoline'
import type { Library } from '../conformance/harness.js'

/** What a target does, one per call, in turn. */
export type Act =
  | { readonly act: 'answer'; readonly value: number }
  | { readonly act: 'throw'; readonly value: number }
  | { readonly act: 'call'; readonly call: Call }
  | { readonly act: 'try'; readonly call: Call }
  | { readonly act: 'relearn'; readonly site: number }

/** One call: which site, which target, which operands. */
export interface Call {
  readonly site: number
  readonly target: number
  /** Operands; a number below zero stands for `undefined`. */
  readonly operands: readonly number[]
}

/** How a target is made. The last kinds are not callable or refuse to be called. */
export const KINDS = [
  'function',
  'strict function',
  'arrow',
  'parameters',
  'defaults',
  'bound',
  'proxy',
  'async',
  'generator',
  'static method',
  'fresh closure',
  'native',
  'class',
  'undefined',
  'object',
] as const

export interface Program {
  readonly sites: readonly {
    readonly kind: 'dynamicCall' | 'dynamicMethod'
    readonly policy: 'adaptive' | 'rfc'
  }[]
  readonly targets: readonly { readonly kind: (typeof KINDS)[number]; readonly acts: readonly Act[] }[]
}

type Callable = (...operands: unknown[]) => unknown
/** Calls `target` as the site of that number does. */
type CallSite = (site: number, target: unknown, operands: readonly number[]) => unknown

const DEEPEST = 5

/** One run of a program. */
export class World {
  /** Hash of everything that targets were told and callers got back. */
  hash = 0
  /** Calls made. */
  calls = 0
  readonly #program: Program
  readonly #targets: readonly (() => unknown)[]
  readonly #turns: number[]
  readonly #callSite: CallSite
  readonly #relearn: (site: number) => void
  #depth = 0

  constructor(program: Program, callSite: CallSite, relearn: (site: number) => void) {
    this.#program = program
    this.#callSite = callSite
    this.#relearn = relearn
    this.#turns = program.targets.map(() => 0)
    this.#targets = program.targets.map(({ kind }, index) => this.#make(kind, index))
  }

  /** Makes a call and takes in how it ended. */
  run(call: Call): void {
    this.#note(this.#attempt(call))
  }

  #attempt({ site, target, operands }: Call): number {
    this.calls += 1
    try {
      return this.#hashOf(this.#callSite(site, this.#targets[target](), operands))
    } catch (error) {
      // Errors that targets throw are numbers; the engine's own differ in their words only.
      return typeof error === 'number' ? error ^ 0x5555 : error instanceof TypeError ? 0x7777 : 0x3333
    }
  }

  /** A target was called. */
  #enter(index: number, receiver: unknown, operands: ArrayLike<unknown>): unknown {
    this.#note(index)
    this.#note(this.#hashOf(receiver))
    this.#note(operands.length)
    for (let operand = 0; operand < operands.length; operand++) this.#note(this.#hashOf(operands[operand]))
    const { acts } = this.#program.targets[index]
    const act = acts[this.#turns[index]++ % acts.length]
    if (act.act === 'answer') return act.value
    if (act.act === 'throw') throw act.value
    if (act.act === 'relearn') {
      this.#relearn(act.site)
      return index
    }
    if (this.#depth >= DEEPEST) return index
    this.#depth += 1
    try {
      if (act.act === 'try') return this.#attempt(act.call)
      const { site, target, operands } = act.call
      this.calls += 1
      return this.#callSite(site, this.#targets[target](), operands)
    } finally {
      this.#depth -= 1
    }
  }

  #make(kind: (typeof KINDS)[number], index: number): () => unknown {
    const enter = (receiver: unknown, operands: ArrayLike<unknown>) => this.#enter(index, receiver, operands)
    const made = ((): unknown => {
      switch (kind) {
        case 'function':
          return function (this: unknown) {
            return enter(this, arguments)
          }
        case 'strict function':
          return function (this: unknown, ...rest: unknown[]) {
            return enter(this, rest)
          }
        case 'arrow':
          return (...rest: unknown[]) => enter(0, rest)
        case 'parameters':
          return (a: unknown, b: unknown) => enter(0, [a, b])
        case 'defaults':
          return (a: unknown = 'a', b: unknown = a, ...rest: unknown[]) => enter(0, [a, b, rest.length])
        case 'bound':
          return ((...rest: unknown[]) => enter(0, rest)).bind(null, 'bound')
        case 'proxy':
          return new Proxy((...rest: unknown[]) => enter(0, rest), {
            apply: (target, receiver, operands) => {
              this.#note(this.#hashOf(receiver))
              return Reflect.apply(target, receiver, operands)
            },
          })
        case 'async':
          return async (...rest: unknown[]) => {
            try {
              return enter(0, rest)
            } catch {
              return 0
            }
          }
        case 'generator':
          return function* (...rest: unknown[]) {
            yield enter(0, rest)
          }
        case 'static method':
          return class Methods {
            static method(this: unknown, ...rest: unknown[]) {
              return enter(this === undefined ? 0 : 1, rest)
            }
          }.method
        case 'native':
          return Math.max
        case 'class':
          return class Refuses {}
        case 'object':
          return { not: 'callable' }
        default:
          return undefined
      }
    })()
    if (kind === 'fresh closure') return () => (operand: unknown) => enter(0, [operand])
    return () => made
  }

  /** What a generator gives; its body runs now, so this counts as a call. */
  #drain(values: Iterable<unknown>): number {
    let hash = 17
    if (this.#depth >= DEEPEST) return hash
    this.#depth += 1
    try {
      for (const value of values) hash = (Math.imul(hash, 31) + this.#hashOf(value)) | 0
    } finally {
      this.#depth -= 1
    }
    return hash
  }

  #note(value: number): void {
    this.hash = (Math.imul(this.hash ^ (this.hash >>> 15), 0x2c1b3c6d) + value) | 0
  }

  #hashOf(value: unknown): number {
    switch (typeof value) {
      case 'number':
        return Number.isNaN(value) ? 11 : value | 0
      case 'undefined':
        return 12
      case 'string':
        return 13 + value.length
      case 'object': {
        if (value === null) return 14
        if (value instanceof Promise) return 15
        if (!(Symbol.iterator in value)) return 16
        return this.#drain(value as Iterable<unknown>)
      }
      default:
        return 18
    }
  }
}

/** The operands as a program passes them. */
function operandsOf(numbers: readonly number[]): unknown[] {
  return numbers.map((number) => (number < 0 ? undefined : number))
}

/** A world whose calls go through fresh sites, and one that calls plainly. */
export function twinWorlds(
  lib: Library,
  program: Program,
): { through: World; plain: World; stats: () => SiteStats[] } {
  const sites = program.sites.map(({ kind, policy }, index) =>
    lib[kind]<Callable>(`program ${index}`, policy === 'rfc' ? { policy: lib.rfc } : {}),
  ) as unknown as (Callable & ReturnType<Library['dynamicCall']>)[]
  const through = new World(
    program,
    (site, target, operands) => passOn(sites[site], target, operandsOf(operands)),
    (site) => sites[site].relearn(),
  )
  const plain = new World(
    program,
    (site, target, operands) => {
      const values = operandsOf(operands)
      if (program.sites[site].kind === 'dynamicCall') return (target as Callable)(...values)
      return (target as Callable).call(...(values as [unknown]))
    },
    () => undefined,
  )
  return { through, plain, stats: () => sites.map((site) => site.stats()) }
}

/** Calls with written out operands where there are few, as programs do. */
function passOn(site: Callable, target: unknown, o: readonly unknown[]): unknown {
  switch (o.length) {
    case 0:
      return site(target)
    case 1:
      return site(target, o[0])
    case 2:
      return site(target, o[0], o[1])
    case 3:
      return site(target, o[0], o[1], o[2])
    default:
      return site(target, ...o)
  }
}
