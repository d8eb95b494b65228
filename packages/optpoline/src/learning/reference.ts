// The learner behind the policy `rfc`: drives the kernel's algorithm (rfc.ts) at one site.
//
// For comparison and as a reference. It counts every hit and patches whenever the algorithm says so, so
// it is slower than `adaptive` and may patch too often for the engine; it never demotes a site.
import { emit, nameOf } from '../observe.js'
import type { Count, Decision, Sums } from './policy.js'
import { popular, RFC_BRANCHES, RfcTable } from './rfc.js'
import {
  type DynamicSite,
  type GenerationCounts,
  hitsOf,
  type Learner,
  newCounts,
  type Policy,
  type Target,
} from './site.js'

/** JavaScript of one program runs on one thread. */
const THREAD = 0

/**
 * The policy of the kernel series: two branches, the kernel's own thresholds, a patch whenever it says so.
 * For comparison; `dynamicCall(name, { policy: rfc })`.
 */
export const rfc: Policy = { name: 'rfc', learn: (site) => new RfcLearner(site) }

/** The kernel's rule; where it leaves the branches alone, the decision is to demote, which nobody heeds. */
function decide({ counts }: Sums<Target>): Decision<Target> {
  const targets = popular(counts)
  return targets
    ? { kind: 'promote', targets, coverage: 1 }
    : { kind: 'demote', reason: 'too many targets', coverage: 0 }
}

/** Learns one site. */
class RfcLearner implements Learner {
  defer: (() => boolean) | undefined
  readonly #site: DynamicSite
  readonly #table = new RfcTable<Target>(1)
  #counts: GenerationCounts = newCounts()
  #misses = 0

  constructor(site: DynamicSite) {
    this.#site = site
    site.decide = decide
  }

  unserved(target: Target): void {
    if (this.#site.state === 'new') {
      this.#publish()
    }
    const branch = this.#table.branches.indexOf(target)
    if (branch === 0) this.#counts.h0 += 1
    else if (branch === 1) this.#counts.h1 += 1
    else this.#miss(target)
  }

  relearn(): void {
    this.#update()
  }

  adopt(decision: Decision<Target>): void {
    const targets = decision.kind === 'promote' ? decision.targets.slice(0, RFC_BRANCHES) : []
    const [first, second] = this.#table.branches
    if (targets.length === 0 || (first === targets[0] && second === targets[1])) return
    this.#table.branches = targets
    this.#publish()
    emit('promote', () => ({ site: this.#site.observable, branches: targets.map(nameOf) }))
  }

  forget(target: Target): void {
    const table = this.#table
    table.table(THREAD).clear()
    if (!table.branches.includes(target)) return
    table.branches = table.branches.filter((branch) => branch !== target)
    this.#publish()
  }

  take(): Count<Target>[] {
    const hits = this.#table.hits[THREAD] as number[]
    for (const [branch, count] of hitsOf(this.#counts, this.#table.branches.length).entries()) {
      hits[branch] = count
    }
    this.#counts.h0 = 0
    this.#counts.h1 = 0
    return this.#table.drain()
  }

  counts(): ReturnType<Learner['counts']> {
    const table = this.#table.table(THREAD)
    return {
      hits: hitsOf(this.#counts, this.#table.branches.length),
      candidates: table.candidates(),
      misses: this.#misses,
      overflow: table.overflow,
      coverage: null,
    }
  }

  #miss(target: Target): void {
    if (!this.#site.admits(target)) return
    this.#misses += 1
    if (this.#table.miss(THREAD, target)) this.#update()
  }

  #update(): void {
    const site = this.#site
    if (this.defer?.()) return
    const counts = this.take()
    const { branches } = this.#table
    const decision = site.decide({ counts, overflow: 0, branches, sameSource: () => false, sizeOf: () => 0 })
    emit('relearn', () => ({
      site: site.observable,
      decision: decision.kind === 'promote' ? `promote ${decision.targets.map(nameOf).join(', ')}` : 'keep',
      calls: counts.reduce((sum, { count }) => sum + count, 0),
    }))
    this.adopt(decision)
  }

  #publish(): void {
    const counts = newCounts()
    this.#counts = counts
    this.#site.state = this.#table.branches.length > 0 ? 'promoted' : 'learning'
    this.#site.reason = 'follows the kernel series'
    if (!this.#site.servable) return
    this.#site.publish('counted', this.#table.branches, counts, { miss: (target) => this.#miss(target) })
  }
}
