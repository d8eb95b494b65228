// The switch of the whole library: the counterpart of the kernel's CONFIG_DYNAMIC_CALLS.
import { ahead } from './text/ahead.js'
import { engine } from './text/engine.js'

/** Settings of this copy of the library. */
export interface Configuration {
  /** Whether dynamic calls learn and promote; `true` unless the environment says `OPTPOLINE=off`. */
  readonly promote: boolean
}

interface Environment {
  readonly process?: { readonly env?: { readonly OPTPOLINE?: string | undefined } }
}

function fromEnvironment(): boolean {
  try {
    return (globalThis as Environment).process?.env?.OPTPOLINE !== 'off'
  } catch {
    return true // a runtime that asks for a permission to read the environment, and was refused
  }
}

let promote = fromEnvironment()
let used = false

/**
 * Sets what holds for every site; to be called before the first call through one.
 *
 * @throws Error when a site was called already: its callers may hold generated code. Not where nothing is patched
 *   (see `Engine.strategy`) and calls leave no trace: there it changes what the statistics of later sites say.
 * @throws TypeError for a setting that is not a boolean.
 */
export function configure(settings: Configuration): void {
  if (typeof settings?.promote !== 'boolean') {
    throw new TypeError(`configure: "promote" must be true or false, got ${String(settings?.promote)}`)
  }
  if (used && settings.promote !== promote) {
    throw new Error('configure: a site was called already')
  }
  promote = settings.promote
}

/** Notes that a site was called. */
export function markUsed(): void {
  used = true
}

/**
 * Why a site calls plainly, or undefined when it may promote.
 *
 * @param patchPoint what it is patched at, if it is.
 */
export function whyPlain(
  patchPoint: unknown,
): { readonly state: 'off' | 'indirect'; readonly reason: string } | undefined {
  if (!promote) return { state: 'off', reason: 'promotion is off' }
  return patchPoint ? undefined : { state: 'indirect', reason: ahead.usedUp ?? engine.reason }
}
