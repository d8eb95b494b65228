// Keys of targets: how a function is known where the function itself cannot go, in another thread or
// another run of the program.
//
//   targetKey(ipRcv, 'ip_rcv')     given: say it where the function is defined
//   'ipRcv@9d1c44f0a7e2b35'        derived: its name and a hash of its source text
//
// A key finds a function or finds none; it never makes one. Functions of one site that share a derived
// key (closures of one function) cannot be told apart elsewhere, so such a key stands for none of them.
import { nameOf } from '../observe.js'
import type { Target } from './site.js'

const given = new WeakMap<object, string>()
const derived = new WeakMap<object, string>()
/** The newest holder of each given key. */
const holders = new Map<string, WeakRef<Target>>()
const collected = new FinalizationRegistry((key: string) => {
  if (holders.get(key)?.deref() === undefined) holders.delete(key)
})

/** Derived keys that one site remembers, so that functions that come and go cost no memory. */
const MOST_KEYS = 1024

/**
 * Gives a target the key by which other threads and later runs know it. A key that was given before goes
 * to this function from now on.
 *
 * @returns the target.
 * @throws TypeError when the target cannot be called or the key is not a string with 1 to 500 characters.
 */
export function targetKey<F extends (...operands: never[]) => unknown>(target: F, key: string): F {
  if (typeof target !== 'function') throw new TypeError(`targetKey "${key}": cannot call ${String(target)}`)
  if (!isKey(key)) throw new TypeError('targetKey: a key must be a string with 1 to 500 characters')
  given.set(target, key)
  holders.set(key, new WeakRef(target as unknown as Target))
  collected.register(target, key)
  return target
}

/** Whether a value from elsewhere can be a key. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 500
}

/** The functions of one site by their keys. It holds none of them. */
export class KeyTable {
  readonly #holders = new Map<string, WeakRef<Target>[]>()

  /** The key of a function that the site was called with; undefined where it stands for no other function. */
  keyOf(target: Target): string | undefined {
    const own = given.get(target)
    if (own !== undefined) return own
    const key = derivedKey(target)
    const bearers = this.#bearers(key)
    if (!bearers.some((bearer) => bearer.deref() === target)) {
      if (bearers.length < 2) bearers.push(new WeakRef(target))
      if (!this.#holders.has(key) && this.#full()) return undefined
      this.#holders.set(key, bearers)
    }
    return bearers.length === 1 ? key : undefined
  }

  /** The function with this key, if the site was called with it or the key was given to one. */
  find(key: string): Target | undefined {
    const holder = holders.get(key)?.deref()
    if (holder) return holder
    const bearers = this.#bearers(key)
    return bearers.length === 1 ? bearers[0]?.deref() : undefined
  }

  #bearers(key: string): WeakRef<Target>[] {
    return (this.#holders.get(key) ?? []).filter((bearer) => bearer.deref() !== undefined)
  }

  #full(): boolean {
    if (this.#holders.size < MOST_KEYS) return false
    for (const key of this.#holders.keys()) if (this.#bearers(key).length === 0) this.#holders.delete(key)
    return this.#holders.size >= MOST_KEYS
  }
}

function derivedKey(target: Target): string {
  let key = derived.get(target)
  if (key === undefined) {
    key = `${nameOf(target).slice(0, 200)}@${hash(Function.prototype.toString.call(target))}`
    derived.set(target, key)
  }
  return key
}

/** Fifty-odd bits of a text: enough to tell the functions of one program apart, not to trust them. */
function hash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13)
  }
  return `${(low >>> 0).toString(16)}${(high >>> 0).toString(16)}`
}
