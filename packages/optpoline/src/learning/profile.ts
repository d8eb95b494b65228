// Warm start: what the sites of one run have learned, for the next run.
//
//   writeFileSync(file, JSON.stringify(exportProfile()))      at the end of a run
//   importProfile(readFileSync(file, 'utf8'))                 at the start of the next
//
// A profile names sites and targets; it holds no code and makes none. What it says about a site is put
// into force once the site was called with functions of those keys, and is confirmed by a count as
// everything that was learned in a hurry. What does not fit is left out without a word.
import { on, type SiteKind, sites } from '../observe.js'
import { isKey, KeyTable } from './keys.js'
import { anticipate, type KeyedDecision } from './prior.js'
import { type DynamicSite, insides } from './site.js'

/** What was learned about one site. */
export interface SiteProfile {
  readonly name: string
  readonly kind: SiteKind
  /** `promote`: the targets were branches. `single`: one target ever. `demote`: branches did not pay. */
  readonly decision: 'promote' | 'single' | 'demote'
  /** Keys of the targets, most popular first. */
  readonly targets: readonly string[]
}

/** What was learned in one run. JSON through and through. */
export interface Profile {
  readonly optpoline: 1
  readonly sites: readonly SiteProfile[]
}

const VERSION = 1
/** A profile that claims more is not ours. */
const MOST_SITES = 100_000
const MOST_TARGETS = 8

const DECISIONS = {
  promoted: 'promote',
  counting: 'promote',
  single: 'single',
  demoted: 'demote',
} as const

/** What the sites of this program have learned so far. A name and kind that two sites share is left out. */
export function exportProfile(): Profile {
  const profiles = new Map<string, SiteProfile | undefined>()
  for (const held of sites()) {
    const site = insides.get(held)?.site
    if (!site) continue
    const id = idOf(site.kind, site.name)
    profiles.set(id, profiles.has(id) ? undefined : profileOf(site))
  }
  return { optpoline: VERSION, sites: [...profiles.values()].filter((profile) => profile !== undefined) }
}

function profileOf(site: DynamicSite): SiteProfile | undefined {
  const { name, kind, state, branches } = site
  if (!Object.hasOwn(DECISIONS, state)) return undefined
  const decision = DECISIONS[state as keyof typeof DECISIONS]
  const table = new KeyTable()
  for (const target of branches) table.keyOf(target)
  const targets = branches.map((target) => table.keyOf(target)).filter((key) => key !== undefined)
  if (decision !== 'demote' && targets.length === 0) return undefined
  return { name, kind, decision, targets: decision === 'demote' ? [] : targets }
}

/** What is imported and not yet taken up, by site. */
const imported = new Map<string, KeyedDecision>()
let listening = false

/**
 * Starts sites with what an earlier run has learned: those that exist and have not learned anything yet,
 * and those that are defined later. Importing again replaces what was not yet taken up.
 *
 * Nothing that is wrong with a profile is an error: text that is no JSON, another version, wrong types,
 * sites and keys that do not exist (any more) are ignored.
 *
 * @param profile what `exportProfile` answered, or the JSON text of it.
 * @returns how many sites the profile has something to say about.
 */
export function importProfile(profile: unknown): number {
  imported.clear()
  for (const { kind, name, decision, targets } of sitesIn(profile)) {
    imported.set(idOf(kind, name), { kind: decision, keys: targets })
  }
  for (const held of sites()) startWarm(insides.get(held)?.site)
  if (!listening) {
    listening = true
    on('define', ({ site }) => startWarm(insides.get(site)?.site))
  }
  return imported.size
}

function startWarm(site: DynamicSite | undefined): void {
  const decision = site && imported.get(idOf(site.kind, site.name))
  if (decision && (site.state === 'new' || site.state === 'learning')) {
    anticipate(site, new KeyTable(), decision)
  }
}

function sitesIn(profile: unknown): SiteProfile[] {
  try {
    // Through text in any case, so that what is checked here is what is used later.
    const value = JSON.parse(typeof profile === 'string' ? profile : JSON.stringify(profile)) as unknown
    if (!isRecord(value) || value.optpoline !== VERSION || !Array.isArray(value.sites)) return []
    return value.sites.slice(0, MOST_SITES).filter(isSiteProfile)
  } catch {
    return [] // no JSON, or nothing that could become JSON
  }
}

function isSiteProfile(value: unknown): value is SiteProfile {
  if (!isRecord(value)) return false
  const { name, kind, decision, targets } = value
  if (typeof name !== 'string' || (kind !== 'dynamic call' && kind !== 'dynamic method')) return false
  if (!Array.isArray(targets) || !targets.every(isKey) || new Set(targets).size < targets.length) return false
  switch (decision) {
    case 'promote':
      return targets.length > 0 && targets.length <= MOST_TARGETS
    case 'single':
      return targets.length === 1
    default:
      return decision === 'demote' && targets.length === 0
  }
}

function idOf(kind: SiteKind, name: string): string {
  return `${kind} ${name}`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
