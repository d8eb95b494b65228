// The learner behind the policy `adaptive`: when to count, when to decide, when to patch.
//
//         100 calls            WINDOW calls           credit of misses used up
//   learning ------> counting -------------> promoted ------------------------+
//      |  every call     |  a tree that        |  a tree that counts           |
//      |  is counted     |  counts             |  misses alone                 |
//      |                 | <-------------------+-------------------------------+
//      |                 +-----> single, demoted: plain calls that count nothing; re-armed by the
//      +-----------------------> clock, ever more rarely, for a short count
//
// Every tree counts for a window first and is then replaced by one that does not: the count confirms the
// choice, and the second patch recompiles callers that were compiled around the first one. How often a
// site relearns is damped by its credit, which doubles while relearning changes nothing.
import { later, now, poll } from '../background.js'
import { emit, nameOf } from '../observe.js'
import { type Decision, sameBranches } from './policy.js'
import {
  type DynamicSite,
  type Generation,
  type GenerationCounts,
  hitsOf,
  type Learner,
  newCounts,
  type Policy,
  type Target,
} from './site.js'
import { CandidateTable } from './statistics.js'

/** Targets that a count tracks beside the branches. */
const CANDIDATES = 16
/**
 * Calls before the first decision. An entry of undeclared arity makes them the long way, and V8 13 inlines no call that
 * was less than 15 % of a function's by the time that it is compiled: with 1000, 21 of 420 sites kept the call to their tree
 * for good and ran at the plain call's speed; with 100 none.
 */
const FIRST_CALLS = 100
/**
 * Calls that a tree counts before it runs uncounted: about 5 ms of hot running, after which no
 * compilation that began before the tree is under way any more.
 */
const WINDOW = 200_000
/** The same for a tree of one branch: a program must have shown that it knows no other target. */
const SINGLE_WINDOW = 1_000_000
/** Calls that a re-armed site counts. */
const PROBE = 2000
/** Misses that end a window early when nearly every call misses: the traffic has changed. */
const EARLY_MISSES = 20_000
const EARLY_SHARE = 0.9
/** Misses before a promoted site relearns; doubled while relearning changes nothing. */
const FIRST_CREDIT = 50_000
const MAX_CREDIT = 2 ** 28
/** Milliseconds between two patches of one site, and the misses to wait when they have not passed. */
const SPACING = 5
const SPACING_CREDIT = 5000
/**
 * Milliseconds until a plainly called site is re-armed, at first. A count in vain makes it wait four times as long:
 * callers are compiled anew, which takes a long chain of calls 0.1 s at a tenth of its speed.
 */
const REARM = { single: 100, demoted: 500 }
const MAX_REARM = 60_000
/** Milliseconds after which an unfinished count gives up its candidates. */
const QUIET = 10_000
/**
 * About so many calls with an unusual argument count let the site learn anew, once: what most calls have then is the usual count
 * from then on, and all others are made plainly and not counted.
 */
const ODD_CALLS = 10_000

/** A generation that calls plainly, and the delay until the site is re-armed, in milliseconds. */
interface PlainState {
  readonly generation: Generation
  readonly state: 'single' | 'demoted'
  readonly delay: number
}

/** The default policy. */
export const adaptive: Policy = { name: 'adaptive', learn: (site) => new AdaptiveLearner(site) }

/** Learns one site. */
class AdaptiveLearner implements Learner {
  readonly #site: DynamicSite
  readonly #candidates = new CandidateTable<Target>(CANDIDATES)
  /** Calls that the newest generation does not serve; while it learns, how many more calls have the usual argument count. */
  #odd = 0
  #window: { counts: GenerationCounts; calls: number } | undefined
  #gauge: GenerationCounts | undefined
  #credit = FIRST_CREDIT
  /** The plain generation that a probe interrupts, and how long to wait for the next probe. */
  #plain: PlainState | undefined
  #probing = false
  #lastPatch = 0
  /** Misses so far, and the credit that the gauge was given. */
  #misses = 0
  #lastHits: readonly (number | null)[] = []
  #coverage: number | null = null
  /** How often a state was entered: what waits for the clock waits in vain once there is another. */
  #entered = 0

  constructor(site: DynamicSite) {
    this.#site = site
  }

  unserved(target: Target, argc: number): void {
    const site = this.#site
    if (site.state === 'new') this.#startLearning()
    if (site.state === 'learning') {
      this.#misses += 1
      // The argument count that most calls have is the usual one (Boyer and Moore's vote).
      if (argc === site.argc) this.#odd += 1
      else if (argc <= site.capacity && (this.#odd -= 1) < 0) {
        site.argc = argc
        this.#odd = 1
      }
      if (site.admits(target)) this.#candidates.add(target)
      if (this.#candidates.total >= FIRST_CALLS) {
        if (site.published || !site.servable) site.serveOthers()
        this.#conclude(FIRST_CALLS, false)
      }
    } else if (++this.#odd > ODD_CALLS) {
      this.#startLearning()
      site.patchPoint.publish(undefined, -1)
    }
  }

  relearn(): void {
    const { state, servable } = this.#site
    if (!servable) return
    if (state === 'promoted') this.#publishWindow()
    else if (state === 'single' || state === 'demoted') this.#probe()
  }

  forget(target: Target): void {
    const { branches } = this.#site
    this.#candidates.clear()
    // A generation that a probe interrupts holds the target too.
    this.#plain = undefined
    if (branches.includes(target)) this.#publishWindow(branches.filter((branch) => branch !== target))
  }

  counts(): ReturnType<Learner['counts']> {
    return {
      hits: this.#window ? hitsOf(this.#window.counts, this.#site.branches.length) : this.#lastHits,
      candidates: this.#candidates.candidates(),
      misses: this.#misses - (this.#gauge?.credit ?? 0),
      overflow: this.#candidates.overflow,
      coverage: this.#coverage,
    }
  }

  #startLearning(): void {
    this.#window = undefined
    this.#odd = 0
    // A generation that a probe interrupted was written for the argument count before.
    this.#plain = undefined
    this.#probing = false
    this.#candidates.clear()
    this.#enter('learning')
    this.#dropWhenQuiet()
  }

  /** Sums what was counted, decides and patches. `calls`: how many calls the count has seen. */
  #conclude(calls: number, proven: boolean): void {
    const site = this.#site
    const hits = this.#window ? hitsOf(this.#window.counts, site.branches.length) : []
    const { branches } = site
    const branchCounts = branches.map((target, index) => ({ target, count: hits[index] ?? 0 }))
    const decision = site.decide({
      counts: [...branchCounts, ...this.#candidates.candidates()],
      overflow: this.#candidates.overflow,
      branches,
      sameSource,
      sizeOf: sourceSize,
    })
    const hitsOfBranch = (branch: Target) => hits[branches.indexOf(branch)] ?? null
    this.adopt(decision, decision.kind === 'demote' ? [] : decision.targets.map(hitsOfBranch), proven)
    emit('relearn', () => ({ site: site.observable, decision: describe(decision), calls }))
    poll()
  }

  adopt(decision: Decision<Target>, hits: readonly (number | null)[] = [], proven?: boolean): void {
    this.#lastHits = hits
    this.#candidates.clear()
    this.#window = undefined
    const probed = this.#probing ? this.#plain : undefined
    this.#plain = undefined
    this.#probing = false
    if (!this.#site.servable) {
      this.#enter('demoted', 'too many arguments and no arity')
      return
    }
    this.#coverage = decision.coverage
    if (decision.kind === 'demote') {
      // A first impression of a hundred calls is not enough to give a site up.
      if (proven || probed) this.#callPlainly('demoted', decision.reason, [], probed)
      else this.#publishWindow([])
    } else if (decision.kind === 'single') {
      if (probed?.state === 'single' || proven) {
        this.#callPlainly('single', 'one target', decision.targets, probed)
      } else {
        this.#countTree(decision.targets, SINGLE_WINDOW)
      }
    } else if (proven) this.#runTree(decision.targets, decision.likely)
    else this.#countTree(decision.targets)
  }

  /** Publishes a tree that counts for `calls` calls. */
  #countTree(targets: readonly Target[], calls?: number): void {
    const unchanged = sameBranches(this.#site.branches, targets)
    this.#publishWindow(targets, calls)
    if (!unchanged) this.#announce()
  }

  #publishWindow(targets = this.#site.branches, calls = WINDOW): void {
    const site = this.#site
    const counts = newCounts(calls)
    this.#keepMisses()
    this.#window = { counts, calls }
    this.#enter('counting')
    this.#dropWhenQuiet()
    site.publish('counting', targets, counts, {
      miss: (target) => this.#missInWindow(target, counts),
      closeWindow: () => this.#closeWindow(counts),
    })
  }

  /** Publishes a tree that counts nothing but misses. */
  #runTree(targets: readonly Target[], likely?: number): void {
    const site = this.#site
    const unchanged = sameBranches(site.branches, targets)
    this.#credit = unchanged ? Math.min(this.#credit * 2, MAX_CREDIT) : FIRST_CREDIT
    const counts = newCounts(0, this.#credit)
    this.#keepMisses()
    this.#enter('promoted', 'its branches pay')
    const tree = site.publish('tree', targets, counts, { miss: () => this.#creditUsedUp(counts) }, likely)
    // Not before: the warm-up calls `miss` too. Nor when a listener has replaced the tree meanwhile.
    if (site.newest === tree) {
      this.#gauge = counts
      this.#misses += this.#credit
    }
    if (!unchanged) this.#announce()
  }

  #callPlainly(
    state: 'single' | 'demoted',
    reason: string,
    targets: readonly Target[],
    probed: PlainState | undefined,
  ): void {
    const site = this.#site
    this.#keepMisses()
    this.#enter(state, reason)
    const entered = this.#entered
    // The text of a plain call has no branches; its targets are remembered for the next count.
    const again = probed?.state === state
    const generation = again ? site.republish(probed.generation) : site.publish('pass', targets)
    const delay = again ? Math.min(probed.delay * 4, MAX_REARM) : REARM[state]
    // Unless a listener has led the site elsewhere meanwhile.
    if (this.#entered === entered) {
      this.#plain = { generation, state, delay }
      later(this, delay, (learner) => {
        if (learner.#entered === entered) learner.#probe()
      })
      if (!again && state === 'demoted') emit('demote', () => ({ site: site.observable, reason }))
    }
  }

  /** Counts a short while at a site that is called plainly. */
  #probe(): void {
    this.#probing = true
    this.#publishWindow(undefined, PROBE)
  }

  /** A promoted site has used up its credit of misses. */
  #creditUsedUp(counts: GenerationCounts): void {
    if (counts !== this.#gauge) return
    if (now() - this.#lastPatch < SPACING) {
      counts.credit += SPACING_CREDIT
      this.#misses += SPACING_CREDIT
    } else this.#publishWindow()
  }

  #missInWindow(target: Target, counts: GenerationCounts): void {
    const window = this.#window
    if (window?.counts !== counts || !this.#site.admits(target)) return
    this.#misses += 1
    this.#candidates.add(target)
    const calls = window.calls - counts.left
    const misses = this.#candidates.total
    const changed = misses >= EARLY_MISSES && misses > EARLY_SHARE * calls
    if (changed && this.#site.branches.length > 0) this.#conclude(calls, false)
  }

  #closeWindow(counts: GenerationCounts): void {
    const window = this.#window
    if (window?.counts === counts) this.#conclude(window.calls, window.calls >= WINDOW)
  }

  /** A count that nobody finishes does not hold its candidates for ever. */
  #dropWhenQuiet(): void {
    const entered = this.#entered
    const seen = this.#candidates.total
    later(this, QUIET, (learner) => {
      if (learner.#entered !== entered) return
      if (learner.#candidates.total === seen) learner.#candidates.clear()
      learner.#dropWhenQuiet()
    })
  }

  #keepMisses(): void {
    this.#misses -= this.#gauge?.credit ?? 0
    this.#gauge = undefined
  }

  #announce(): void {
    const site = this.#site
    emit('promote', () => ({ site: site.observable, branches: site.branches.map(nameOf) }))
  }

  /** Enters a state; a patch is about to be made, or learning begins. */
  #enter(state: DynamicSite['state'], reason = 'counts before it decides'): void {
    this.#lastPatch = now()
    this.#entered += 1
    this.#site.state = state
    this.#site.reason = reason
  }
}

export function describe(decision: Decision<Target>): string {
  if (decision.kind === 'demote') return `demote: ${decision.reason}`
  return `${decision.kind} ${decision.targets.map(nameOf).join(', ')}`
}

/** Whether two functions are printed alike, as two closures of one function are, and bound functions, which are native. */
export function sameSource(left: Target, right: Target): boolean {
  const source = sourceOf(left)
  return source === sourceOf(right) && !source.includes('[native')
}

/** Characters of a function's source without comments and white space: a proxy for its bytecode. */
export function sourceSize(target: Target): number {
  return sourceOf(target).replace(/\/\*[\s\S]*?\*\/|\/\/.*|\s+/g, '').length
}

// Taken when the library loads, before somebody else makes functions print as others.
const { toString } = Function.prototype

function sourceOf(target: Target): string {
  return toString.call(target)
}
