// What is known about a site before it has counted anything: a decision that was made elsewhere, in
// another thread (threads.ts) or an earlier run (profile.ts), with keys instead of functions.
//
// It is put into force as soon as the site was called with the functions that those keys name. A decision
// that does not fit the first calls is dropped; one that does is confirmed by a count like any other.
import type { KeyTable } from './keys.js'
import { MIN_COVERAGE } from './policy.js'
import type { DynamicSite, Target } from './site.js'

/** A decision by keys. */
export interface KeyedDecision {
  readonly kind: 'promote' | 'single' | 'demote'
  readonly keys: readonly string[]
}

/** Calls within which the functions of a decision must have come by; fewer than those after which a site decides by itself. */
const PATIENCE = 90

/** Puts a decision into force once its functions are there, if the site has not decided anything yet. */
export function anticipate(site: DynamicSite, table: KeyTable, decision: KeyedDecision): void {
  const { kind, keys } = decision
  // A site that was called plainly with one target is not one any more when another comes by.
  const share = { promote: MIN_COVERAGE, single: 1, demote: 0 }[kind]
  let calls = 0
  let fitting = 0
  site.watch = (target) => {
    if (site.state !== 'learning') {
      site.watch = undefined
      return false
    }
    calls += 1
    const key = typeof target === 'function' ? table.keyOf(target) : undefined
    if (key !== undefined && keys.includes(key)) fitting += 1
    const targets = functionsOf(site, table, keys)
    const late = calls >= PATIENCE
    const fits = fitting >= share * calls
    if (!late && (targets.length < keys.length || !fits)) return false
    site.watch = undefined
    if (fits) adopt(site, kind, targets)
    return fits
  }
}

/** The functions that are known by these keys here and may become branches. */
export function functionsOf(site: DynamicSite, table: KeyTable, keys: readonly string[]): Target[] {
  return keys
    .map((key) => table.find(key))
    .filter((target): target is Target => target !== undefined && !site.retired?.has(target))
}

function adopt({ learner }: DynamicSite, kind: KeyedDecision['kind'], targets: readonly Target[]): void {
  if (kind === 'demote') learner.adopt({ kind, reason: 'an earlier run', coverage: 0 }, [], true)
  else if (kind === 'single') learner.adopt({ kind, targets, coverage: 1 })
  else learner.adopt({ kind: 'promote', targets, coverage: 1 })
}
