// Random programs of calls, run in two worlds: one calls through sites, the other calls plainly.
//
// A program is data: what each target does when it is called (call others, throw, patch a site, answer),
// and a script of calls. Every target tells its world what it was called with; a world keeps a running
// hash of all that, so that millions of calls can be compared. Both worlds run the same data, so a
// difference is the library's.
import type { SiteStats } from 'optpoline'
import type { Library } from '../conformance/harness.js'

/** What a target does, one per call, in turn. `every`: only each so many times, for what takes long. */
export type Act =
  | { readonly act: 'answer'; readonly value: number }
  | { readonly act: 'throw'; readonly value: number }
  | { readonly act: 'call'; readonly call: Call }
  | { readonly act: 'try'; readonly call: Call }
  | { readonly act: 'relearn'; readonly site: number; readonly every?: number }
  /** Gives a static call another target, the next one each time; nothing at other sites. */
  | { readonly act: 'update'; readonly site: number; readonly target: number; readonly every?: number }

/** One call: which site, which target, which operands. */
export interface Call {
  readonly site: number
  /** A static call has its own, and ignores this one. */
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
    readonly kind: 'dynamicCall' | 'dynamicMethod' | 'staticCall'
    readonly policy: 'adaptive' | 'rfc'
  }[]
  readonly targets: readonly { readonly kind: (typeof KINDS)[number]; readonly acts: readonly Act[] }[]
}

type Callable = (...operands: unknown[]) => unknown

/** The sites of a world, by number. */
interface Sites {
  /** Calls `target` as that site does. */
  call(site: number, target: unknown, operands: readonly number[]): unknown
  relearn(site: number): void
  update(site: number, target: unknown): void
}

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
  readonly #sites: Sites
  #depth = 0

  constructor(program: Program, sites: Sites) {
    this.#program = program
    this.#sites = sites
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
      return this.#hashOf(this.#sites.call(site, this.#targets[target](), operands))
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
    const turn = this.#turns[index]++
    const act = acts[turn % acts.length]
    if (act.act === 'answer') return act.value
    if (act.act === 'throw') throw act.value
    if (act.act === 'relearn' || act.act === 'update') {
      const round = Math.floor(turn / acts.length)
      if (round % (act.every ?? 1) > 0) return index
      if (act.act === 'relearn') this.#sites.relearn(act.site)
      else this.#sites.update(act.site, this.#targets[(act.target + round) % this.#targets.length]())
      return index
    }
    if (this.#depth >= DEEPEST) return index
    this.#depth += 1
    try {
      if (act.act === 'try') return this.#attempt(act.call)
      const { site, target, operands } = act.call
      this.calls += 1
      return this.#sites.call(site, this.#targets[target](), operands)
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
  const isStatic = program.sites.map(({ kind }) => kind === 'staticCall')
  const sites = program.sites.map(({ kind, policy }, index) =>
    kind === 'staticCall'
      ? lib.staticCall<Callable>(firstTarget)
      : lib[kind]<Callable>(`program ${index}`, policy === 'rfc' ? { policy: lib.rfc } : {}),
  ) as unknown as (Callable & ReturnType<Library['dynamicCall']> & ReturnType<Library['staticCall']>)[]
  const through = new World(program, {
    call: (site, target, operands) => {
      if (isStatic[site]) return sites[site](...operandsOf(operands))
      return passOn(sites[site], target, operandsOf(operands))
    },
    relearn: (site) => {
      if (!isStatic[site]) sites[site].relearn()
    },
    update: (site, target) => {
      if (isStatic[site]) sites[site].update(target as never)
    },
  })
  const held: unknown[] = program.sites.map(() => firstTarget)
  const plain = new World(program, {
    call: (site, target, operands) => {
      const values = operandsOf(operands)
      const callee = (isStatic[site] ? held[site] : target) as Callable
      if (program.sites[site].kind !== 'dynamicMethod') return callee(...values)
      return (target as Callable).call(...(values as [unknown]))
    },
    relearn: () => undefined,
    update: (site, target) => {
      if (!isStatic[site]) return
      if (typeof target !== 'function') throw new TypeError('not a function')
      held[site] = target
    },
  })
  return { through, plain, stats: () => sites.map((site) => site.stats()) }
}

/** What a static call has before its first update. */
const firstTarget: Callable = (...operands) => operands.length

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
