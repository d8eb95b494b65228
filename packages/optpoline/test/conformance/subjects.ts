// Every kind of callable that a program may hand to a site, and some that only look callable.
//
// A subject makes a fresh target; what the target notices of its call goes to the log. It must stand
// being called a few hundred thousand times with one operand. Used by calls.ts and methods.ts.
import { type Callable, evaluate } from './harness.js'

/** A kind of target. */
export interface Subject {
  readonly name: string
  /** The target, or undefined where the host does not allow to make it. */
  make(log: (entry: unknown) => void): Callable | undefined
  /** Operand lists to call it with; every list of `OPERAND_LISTS` where absent. */
  readonly calls?: readonly (readonly unknown[])[]
  /** The operands that it is usually called with; one number where absent. */
  readonly usual?: readonly unknown[]
  /** Throws at every call or is slow: a site is not led to the state `single` with it. */
  readonly slow?: boolean
}

const FEW: readonly (readonly unknown[])[] = [[], [1], [1, 2], [undefined], [3, undefined, 5]]

const callable = (target: unknown) => target as Callable

/** Functions by how they are written. */
const written: readonly Subject[] = [
  {
    name: 'a function that lists its arguments',
    make: () =>
      function lister() {
        return Array.from(arguments)
      },
  },
  {
    name: 'an arrow with a rest parameter',
    make:
      () =>
      (...rest) =>
        rest,
  },
  { name: 'an arrow', make: () => (a, b) => [a, b] },
  {
    name: 'a function of three parameters',
    make: () => callable((a: unknown, b: unknown, c: unknown) => [a, b, c]),
  },
  {
    name: 'a function with default parameters',
    make: (log) => callable((a: unknown = log('default a'), b: unknown = [log('default b')]) => [a, b]),
  },
  {
    name: 'a function that takes its parameter apart',
    make: () => callable(([first, second] = [7, 8], { length } = 'four') => [first, second, length]),
    calls: [[], [undefined], [[1, 2]], [[1, 2], 'x'], [[], undefined], [1]],
    usual: [],
  },
  {
    name: 'a strict function that answers its receiver',
    make: () =>
      function strict(this: unknown) {
        return [this]
      },
    calls: FEW,
  },
  {
    name: 'a sloppy function that answers its receiver',
    make: () => evaluate('function sloppy() { return this }'),
    calls: FEW,
  },
  {
    name: 'a sloppy function with duplicate parameters',
    make: () => evaluate('function twice(a, a) { return [a, arguments.length] }'),
    slow: true,
  },
  {
    name: 'a sloppy function whose arguments are its parameters',
    make: () => evaluate('function mapped(a, b) { a = 9; arguments[1] = 8; return [arguments[0], b] }'),
  },
  {
    name: 'an async function',
    make: () => async (a, b) => {
      await undefined
      return [a, b]
    },
    slow: true,
    calls: FEW,
  },
  {
    name: 'an async function that may reject',
    make: () => {
      const reason = new RangeError('rejected')
      return async (a) => {
        if (a === 'reject') throw reason
        return a
      }
    },
    calls: [['reject'], [1], ['reject', 2]],
  },
  {
    name: 'a generator function',
    make: () =>
      callable(function* (a: unknown, ...rest: unknown[]) {
        yield a
        yield rest.length
      }),
    calls: FEW,
  },
  {
    name: 'an async generator function',
    make: () =>
      callable(async function* (a: unknown, ...rest: unknown[]) {
        yield a
        yield rest.length
      }),
    calls: FEW,
  },
  {
    name: 'a static method',
    make: () => {
      class Counter {
        static count(this: unknown, ...rest: unknown[]) {
          return [this, rest.length]
        }
      }
      return Counter.count
    },
  },
  {
    name: 'a static method that uses super',
    make: () => {
      class Base {
        static base(...rest: unknown[]) {
          return rest.length
        }
      }
      class Derived extends Base {
        static derived(...rest: unknown[]) {
          return super.base(...rest, 'one more')
        }
      }
      return Derived.derived
    },
  },
  {
    name: 'a method taken off its object',
    make: () => {
      const object = {
        method(this: unknown, a: unknown) {
          return [this, a]
        },
      }
      return object.method
    },
  },
  {
    name: 'a getter taken off its object',
    make: () => {
      const object = {
        get value() {
          return [this]
        },
      }
      return callable(Object.getOwnPropertyDescriptor(object, 'value')?.get)
    },
    calls: FEW,
  },
  {
    name: 'a method with a computed name',
    make: () => {
      const key = Symbol('computed')
      const object = {
        [key](a: unknown, b: unknown) {
          return [a, b]
        },
      }
      return object[key]
    },
  },
  {
    name: 'a class constructor',
    make: () => callable(class Constructor {}),
    calls: FEW,
    slow: true,
  },
]

/** Functions that other functions made. */
const made: readonly Subject[] = [
  {
    name: 'a bound function with a receiver and operands',
    make: () => {
      const receiver = { receiver: true }
      return function bound(this: unknown, ...rest: unknown[]) {
        return [this === receiver, ...rest]
      }.bind(receiver, 'first')
    },
  },
  { name: 'a function twice bound', make: () => callable(Math.max.bind(null, -1).bind(null, -2)) },
  {
    name: 'a proxy that sees everything',
    make: (log) => {
      const seen = (trap: string) => (target: object, key: PropertyKey) => {
        log(`${trap} ${String(key)}`)
        return Reflect.get(target, key)
      }
      return new Proxy<Callable>((...rest) => rest, {
        apply(target, receiver, operands) {
          log('apply')
          log(receiver)
          log(operands.length)
          return Reflect.apply(target, receiver, operands)
        },
        get: seen('get'),
        has: (target, key) => {
          log(`has ${String(key)}`)
          return Reflect.has(target, key)
        },
        getPrototypeOf: (target) => {
          log('getPrototypeOf')
          return Reflect.getPrototypeOf(target)
        },
        getOwnPropertyDescriptor: (target, key) => {
          log(`getOwnPropertyDescriptor ${String(key)}`)
          return Reflect.getOwnPropertyDescriptor(target, key)
        },
      })
    },
  },
  { name: 'a proxy without traps', make: () => new Proxy((...rest: unknown[]) => rest, {}) },
  { name: 'a proxy of a proxy', make: () => new Proxy(new Proxy((...rest: unknown[]) => rest, {}), {}) },
  {
    name: 'a proxy whose trap throws',
    make: () =>
      callable(
        new Proxy(() => 0, {
          apply: (_target, _receiver, operands) => {
            if (operands.length !== 1) throw new RangeError('trapped')
            return 1
          },
        }),
      ),
  },
  {
    name: 'a revoked proxy',
    make: () => {
      const { proxy, revoke } = Proxy.revocable(() => 0, {})
      revoke()
      return callable(proxy)
    },
    calls: FEW,
    slow: true,
  },
  {
    name: 'a function made from text',
    make: () => evaluate("new Function('a', 'b', 'return [a, b, arguments.length]')"),
  },
  {
    name: 'a frozen function',
    make: () => callable(Object.freeze((...rest: unknown[]) => rest.length)),
  },
  {
    name: 'a function without a prototype',
    slow: true,
    make: () => Object.setPrototypeOf((...rest: unknown[]) => rest.length, null) as Callable,
  },
]

/** Functions that the library could be tempted to ask about themselves. */
const watchful: readonly Subject[] = [
  {
    name: 'a function that notices who reads its properties',
    make: (log) => {
      const target: Callable = function spied(...rest) {
        return rest.length
      }
      const property = (key: string) => ({
        configurable: true,
        get: () => {
          log(`get ${key}`)
          return key === 'length' ? 0 : 'spied'
        },
      })
      return Object.defineProperties(target, {
        name: property('name'),
        length: property('length'),
        displayName: property('displayName'),
      })
    },
  },
  {
    name: 'a function with a call, an apply and a toString of its own',
    make: (log) => {
      const intruder = (key: string) => () => {
        log(key)
        return key
      }
      return Object.assign((...rest: unknown[]) => rest, {
        call: intruder('call'),
        apply: intruder('apply'),
        bind: intruder('bind'),
        toString: intruder('toString'),
        valueOf: intruder('valueOf'),
      })
    },
  },
  {
    name: 'a sloppy function whose callee looks at its arguments',
    make: () =>
      evaluate(
        `(() => {
          const look = () => [...watched['argu' + 'ments']]
          function watched(a) { return look() }
          return watched
        })()`,
      ),
    slow: true,
  },
  {
    name: 'a function that says arguments in other letters',
    make: () => evaluate('function spelled(a) { return [...\\u0061rguments] }'),
  },
  {
    name: 'a function that asks eval for its arguments',
    make: () => evaluate('function evaluates(a) { return eval("argu" + "ments.length") }'),
    calls: FEW,
  },
  {
    name: 'a function with comments where its parameters are',
    make: () => evaluate('function /* (a) */ remarks /* ( */ (a /* , b */, b = 2 /* ) */) { return [a, b] }'),
  },
  {
    name: 'a method called get',
    make: () => callable({ get: (a: unknown, b: unknown = 'none') => [a, b] }.get),
  },
]

/** Functions of the engine. */
const natives: readonly Subject[] = [
  { name: 'Math.max', make: () => callable(Math.max) },
  { name: 'parseInt', make: () => callable(parseInt), calls: [['ff', 16], ['12px'], []] },
  { name: 'String', make: () => callable(String), calls: [[], [undefined], [12]] },
  { name: 'Number', make: () => callable(Number), calls: [[], [undefined], ['12']] },
  { name: 'Array', make: () => callable(Array), calls: [[], [3], [1, 2]] },
  { name: 'Object', make: () => callable(Object.is), calls: [[], [1, 1], [undefined]] },
  { name: 'Function.prototype', make: () => callable(Function.prototype) },
  {
    name: 'Reflect.apply',
    make: () => callable(Reflect.apply),
    calls: [[Math.max, null, [1, 2]]],
    slow: true,
  },
  {
    name: 'Promise without new',
    make: () => callable(Promise),
    calls: FEW,
    slow: true,
  },
  {
    name: 'Array.prototype.slice without a receiver',
    make: () => callable(Array.prototype.slice),
    calls: FEW,
    slow: true,
  },
]

export const SUBJECTS: readonly Subject[] = [...written, ...made, ...watchful, ...natives]

/** What is not callable, and must fail as a plain call of it does. */
export const NON_CALLABLES: readonly unknown[] = [
  undefined,
  null,
  0,
  17,
  Number.NaN,
  '',
  'name',
  true,
  10n,
  Symbol('symbol'),
  {},
  [],
  /expression/,
  Object.create(Function.prototype),
]
