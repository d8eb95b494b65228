// The learner behind the policy `rfc`: drives the kernel's algorithm (rfc.ts) at one site.
//
// For comparison and as a reference. It counts every hit and patches whenever the algorithm says so, so
// it is slower than `adaptive` and may patch too often for the engine; it never demotes a site.
import { emit, nameOf } from '../observe.js'
import { RfcTable } from './rfc.js'
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

/** Learns one site. */
class RfcLearner implements Learner {
  readonly #site: DynamicSite
  readonly #table = new RfcTable<Target>(1)
  #counts: GenerationCounts = newCounts()
  #misses = 0

  constructor(site: DynamicSite) {
    this.#site = site
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
    if (typeof target !== 'function') return
    this.#misses += 1
    if (this.#table.miss(THREAD, target)) this.#update()
  }

  #update(): void {
    const hits = this.#table.hits[THREAD] as number[]
    for (const [branch, count] of hitsOf(this.#counts, this.#table.branches.length).entries()) {
      hits[branch] = count
    }
    this.#counts.h0 = 0
    this.#counts.h1 = 0
    const before = this.#table.branches
    const { sums, patch } = this.#table.update()
    const calls = sums.reduce((sum, { count }) => sum + count, 0)
    const { branches } = this.#table
    const changed = patch && (before[0] !== branches[0] || before[1] !== branches[1])
    if (changed) this.#publish()
    const site = this.#site.observable
    const names = () => branches.map(nameOf)
    emit('relearn', () => ({ site, decision: patch ? `promote ${names().join(', ')}` : 'keep', calls }))
    if (changed) emit('promote', () => ({ site, branches: names() }))
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
