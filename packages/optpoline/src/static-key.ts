// Static keys: booleans that are code, not data.
//
//   const tracing = staticKey(false)        define
//   if (tracing()) trace(packet)            costs nothing while false: the engine folds it away
//   tracing.enable()                        patch
//
// The counterpart of the kernel's DEFINE_STATIC_KEY_FALSE and its counted form
// static_key_slow_inc/static_key_slow_dec.
import { emit, type Observable, register } from './observe.js'
import { checkOptions } from './options.js'
import { settlingPatchPoint } from './settle.js'
import { patchedStats } from './static-call.js'
import { urlOf } from './text/code.js'
import { keyEntryText } from './text/generation.js'

/** A static key: calling it answers whether it is enabled. */
export interface StaticKey extends Observable {
  (): boolean
  /** Enables the key, whatever its count; counts as one user. Costs callers 1 to 3 ms of recompilation. */
  enable(): void
  /** Disables the key, whatever its count. */
  disable(): void
  /** Adds a user: the key is enabled while it has one. */
  increment(): void
  /**
   * Takes a user away.
   *
   * @throws RangeError when there is none.
   */
  decrement(): void
  /** How many users keep the key enabled. */
  readonly count: number
}

/**
 * Defines a static key.
 *
 * @throws TypeError when `initial` is not a boolean or the name is not a string.
 */
export function staticKey(initial: boolean, options: { readonly name?: string } = {}): StaticKey {
  const { name = 'staticKey' } = options ?? {}
  if (typeof initial !== 'boolean') {
    throw new TypeError(`staticKey: must be true or false, got ${String(initial)}`)
  }
  checkOptions('staticKey', name, options)
  let count = initial ? 1 : 0
  let enabled = initial
  let generation = 0
  const text = keyEntryText(name)
  const patchPoint = settlingPatchPoint(text, undefined, `${urlOf(name)}/entry`)
  patchPoint?.publish(enabled, 0)

  const set = (users: number) => {
    count = users
    if (enabled === users > 0) return
    enabled = users > 0
    generation += 1
    patchPoint?.publish(enabled, 0)
    emit('patch', () => ({ site: key, generation }))
  }
  const entry = (patchPoint?.entry ?? (() => enabled)) as () => boolean
  const key = Object.defineProperties(entry, {
    name: { value: name, configurable: true },
    count: { get: () => count },
    enable: { value: () => set(1) },
    disable: { value: () => set(0) },
    increment: { value: () => set(count + 1) },
    decrement: {
      value: () => {
        if (count === 0) throw new RangeError(`staticKey "${name}": has no user`)
        set(count - 1)
      },
    },
    stats: { value: () => patchedStats('static key', name, generation, patchPoint) },
    source: { value: () => (patchPoint ? text : '') },
  }) as unknown as StaticKey
  register(key)
  return key
}
