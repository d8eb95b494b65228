// One site as threads that count together know it (threads.ts): its targets by key, what this thread and the others have
// counted, and the sums of both.
//
// It neither sends nor hears anything, and puts nothing into force.
import { now } from '../background.js'
import { KeyTable } from './keys.js'
import type { KeyedCounts } from './messages.js'
import { type Decision, MAX_BRANCHES, MIN_COVERAGE, type Sums } from './policy.js'
import type { DynamicSite, Target } from './site.js'

/** Milliseconds for which the counts of a thread stand for it between two sums. */
const FRESH = 5000

/** Share of the calls that a thread's own best branches would take which common ones must take there. */
const COMMON_SHARE = 0.65

type Promotion = Extract<Decision<Target | Unseen>, { readonly kind: 'promote' }>

/** Stands for a function of another thread that was not seen here. */
export class Unseen {
  readonly key: string
  constructor(key: string) {
    this.key = key
  }
}

export const NOTHING: KeyedCounts = { counts: [], rest: 0 }

/** One site as the threads know it. */
export class SharedSite {
  readonly site: DynamicSite
  readonly id: string
  readonly table = new KeyTable()
  readonly own: DynamicSite['decide']
  /** The last finished count of this thread. */
  finished = NOTHING
  /** What others counted, by thread, and when they said so. */
  readonly others = new Map<string, { readonly sums: KeyedCounts; readonly at: number }>()
  round:
    | { readonly number: number; readonly waiting: Set<string>; sums: Sums<Target> | undefined }
    | undefined
  /** Calls since a learner was told to wait. */
  deferred = 0
  /** The sums are as complete as they will be, and what is decided now is told. */
  concluding = false
  /** Keys of targets that were retired in all threads. */
  readonly retiredKeys = new Set<string>()

  constructor(site: DynamicSite) {
    this.site = site
    this.id = siteId(site)
    this.own = site.decide
  }

  /** Another thread says what it has counted. */
  hear(member: string, sums: KeyedCounts): void {
    this.others.set(member, { sums, at: now() })
  }

  keyed(sums: Pick<Sums<Target>, 'counts' | 'overflow'>): KeyedCounts {
    let rest = sums.overflow
    const counts: [string, number][] = []
    for (const { target, count } of sums.counts) {
      const key = this.table.keyOf(target)
      if (key === undefined) rest += count
      else counts.push([key, count])
    }
    return { counts, rest }
  }

  /** What this thread has to say when it is asked. */
  answer(): KeyedCounts {
    const { site } = this
    const { learner, state } = site
    if (learner.take) return this.keyed({ counts: learner.take(), overflow: 0 })
    if (state !== 'learning' && state !== 'counting') return this.finished
    const { hits, candidates, overflow } = learner.counts()
    const branches = site.branches.map((target, index) => ({ target, count: hits[index] ?? 0 }))
    const live = this.keyed({ counts: [...branches, ...candidates], overflow })
    return addUp([this.finished, live])
  }

  /** These sums with those of the other threads. */
  merged(sums: Sums<Target>): Sums<Target | Unseen> {
    const byKey = new Map<string, { target: Target | Unseen; count: number }>()
    const counts: { target: Target | Unseen; count: number }[] = []
    const note = (target: Target | Unseen, key: string | undefined, count: number) => {
      const entry = { target, count }
      counts.push(entry)
      if (key !== undefined) byKey.set(key, entry)
    }
    for (const { target, count } of sums.counts) note(target, this.table.keyOf(target), count)
    let { overflow } = sums
    const fresh = now() - FRESH
    for (const { sums: theirs, at } of this.others.values()) {
      if (at < fresh) continue
      overflow += theirs.rest
      for (const [key, count] of theirs.counts) {
        const known = byKey.get(key)
        if (known) known.count += count
        else note(this.#seen(key), key, count)
      }
    }
    const { sizeOf, sameSource } = sums
    return {
      counts,
      overflow,
      branches: sums.branches,
      sizeOf: (target) => (target instanceof Unseen ? 0 : sizeOf(target)),
      sameSource: (left, right) =>
        !(left instanceof Unseen) && !(right instanceof Unseen) && sameSource(left, right),
    }
  }

  #seen(key: string): Target | Unseen {
    const target = this.table.find(key)
    return target && !this.site.retired?.has(target) ? target : new Unseen(key)
  }

  /** Whether branches with these keys would serve the calls of this thread. */
  fits(keys: readonly string[], { counts, rest }: KeyedCounts): boolean {
    const served = counts.filter(([key]) => keys.includes(key))
    return serves(
      served.map(([, count]) => count),
      counts.map(([, count]) => count),
      rest,
    )
  }
}

/** How a site is known across threads. */
export function siteId({ kind, name }: DynamicSite): string {
  return `${kind} ${name}`
}

/** A common decision as far as its targets were seen here: those, and how many of them the tree needs itself. */
export function seen({ targets, likely = -1 }: Promotion): { targets: Target[]; likely: number } {
  const here = (list: Promotion['targets']) =>
    list.filter((target): target is Target => !(target instanceof Unseen))
  return { targets: here(targets), likely: likely > 0 ? here(targets.slice(0, likely)).length || -1 : -1 }
}

/**
 * Whether branches that took `served` of the `counts` of a thread serve it: they take enough of its calls,
 * and not much less than the best that it could have.
 */
export function serves(served: readonly number[], counts: readonly number[], rest: number): boolean {
  const best = [...counts].sort((left, right) => right - left).slice(0, MAX_BRANCHES)
  const calls = total(served)
  return calls >= MIN_COVERAGE * (total(counts) + rest) && calls >= COMMON_SHARE * total(best)
}

export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Sums without the targets that were retired in all threads before they were seen here. */
export function withoutRetired({ site, table, retiredKeys }: SharedSite, sums: Sums<Target>): Sums<Target> {
  if (retiredKeys.size === 0) return sums
  let { overflow } = sums
  const counts = sums.counts.filter(({ target, count }) => {
    if (!retiredKeys.has(table.keyOf(target) ?? '')) return true
    site.retired = (site.retired ?? new WeakSet()).add(target)
    overflow += count
    return false
  })
  return { ...sums, counts, overflow }
}

export function addUp(parts: readonly KeyedCounts[]): KeyedCounts {
  const counts = new Map<string, number>()
  let rest = 0
  for (const part of parts) {
    rest += part.rest
    for (const [key, count] of part.counts) counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return { counts: [...counts], rest }
}
