// The learner of sites whose decisions are written once (text/once.ts): when to count, when to decide, what to write.
//
//         WINDOW calls              the clock; misses of a tree with all targets
//   learning ------> promoted, single, demoted --------------------------------> counting (WINDOW calls)
//                             ^--------------------------------------------------/
//                        at most twice; then, when a tree misses again, plain calls for good
//
// It differs from the learner of other engines (adaptive.ts) in what JavaScriptCore bears. A decision takes a cell of the
// entry, of which there are few, so it comes after one count that no other count confirms; a count takes another one. A count
// that lasts 100 calls or fewer decides before the call has feedback (a single target: 0.65 of the plain call after one call,
// 0.93 after 100, 1.08 after 2000), and every call of it is made the long way.
import { later, poll } from '../background.js'
import { markUsed, whyPlain } from '../configure.js'
import { emit, nameOf, type SiteState } from '../observe.js'
import { exactly } from '../options.js'
import { asCode, type Code, compile } from '../text/code.js'
import { isMethod } from '../text/generation.js'
import { CELLS, type OnceEntry, onceEntryText, onceTreeText, servedCounts } from '../text/once.js'
import { describe, sameSource, sourceSize } from './adaptive.js'
import { type Decision, sameBranches } from './policy.js'
import {
  type DynamicSite,
  type GenerationCounts,
  type Learner,
  newCounts,
  primer,
  type Target,
} from './site.js'
import { CandidateTable } from './statistics.js'
import { decideOnce } from './worth.js'

/** Targets that a count tracks. */
const CANDIDATES = 16
/** Calls that a count lasts. */
const WINDOW = 2000
/** Milliseconds until a site that counts nothing is counted again. */
const REARM = 1000
/** Misses of a tree of all targets until it is counted again, and until it is given up: so many times more. */
const CREDIT = 50_000
const MORE_CREDIT = 32
/** What a counter has that is not to run out; above, the engine would have to count in another type. */
const MAX_CREDIT = 2 ** 30
/** Calls with an unusual argument count that a promoted site makes until it is counted again, once. */
const ODD_CALLS = 10_000
/** How many more calls of a count must have the usual argument count: nine in ten. Others go the long way past a tree. */
const STEADY = 0.8 * WINDOW
/** Milliseconds after which an unfinished count gives up its candidates. */
const QUIET = 10_000

/** A site's text while it calls plainly, or counts. */
const PLAIN = asCode('')

/** Learns one site, and gives it its entry. */
export class OnceLearner implements Learner {
  readonly #site: DynamicSite
  readonly #declared: boolean
  readonly #candidates = new CandidateTable<Target>(CANDIDATES)
  readonly #decide: (cell: number, decision: Target | false) => void
  readonly #serve: (argc: number) => void
  /** Makes calls that no generation serves. */
  #plainly: Target
  /** Counts calls that the entry hands on with all its parameters: those with the usual argument count. */
  readonly #recount: Target
  /** Cells that were written. */
  #written = 0
  /** The argument count that trees serve, once it was written. */
  #usual = 0
  /** Calls left of this count. */
  #left = WINDOW
  /** How many more calls of this count had the site's argument count. */
  #vote = 0
  /** Calls with an unusual argument count that a promoted site has made. */
  #odd = 0
  /** The last state in which nothing is counted. */
  #settled: SiteState | undefined
  #credit = CREDIT
  #hits: readonly (number | null)[] = []
  #misses = 0
  #coverage: number | null = null
  /** Takes the targets of the newest tree away. */
  #drop: (() => void) | undefined
  /** How often a state was entered: what waits for the clock waits in vain once there is another. */
  #entered = 0

  constructor(site: DynamicSite) {
    this.#site = site
    this.#declared = site.argc > 0
    site.decide = decideOnce
    this.#plainly = isMethod(site)
      ? (target, ...operands) => (target as { call: Target }).call(...operands)
      : (target, ...operands) => (target as Target)(...operands)
    const { capacity } = site
    const count = (target: unknown, operands: readonly unknown[]) => {
      this.unserved(target as Target, operands.length + 1)
      return this.#plainly(target, ...operands)
    }
    const other: Target = (target, ...operands) =>
      count(target, this.#declared ? exactly(operands, capacity - 1) : operands)
    const odd: Target = (target, ...operands) => {
      if (site.state === 'promoted' && ++this.#odd === ODD_CALLS) this.#count()
      // The entry leads to a count with the usual argument count alone, but a count is told of all calls.
      return count(target, operands)
    }
    this.#recount = (target, ...operands) =>
      count(target, this.#declared ? operands : operands.slice(0, this.#usual - 1))
    const [entry, decide, serve] = compile<OnceEntry<Target, Target>>(
      onceEntryText(site, this.#declared),
      { other, odd, others: (target: unknown, ...operands: unknown[]) => count(target, operands) },
      `${site.url}/entry`,
    )
    this.#decide = decide
    this.#serve = serve
    site.patchPoint = {
      entry,
      publish: (write) => (write as () => void)(),
      serveOthers: (others) => {
        this.#plainly = others as Target
      },
    }
  }

  unserved(target: Target, argc: number): void {
    const site = this.#site
    if (site.state === 'new') this.#begin()
    if (site.state === 'off') {
      this.#left -= 1
      if (this.#left === 0) this.#write(PLAIN, [], false)
    } else if (this.#isCounting) {
      const entered = this.#entered
      this.#misses += 1
      if (!this.#declared) this.#elect(argc)
      if (site.admits(target)) this.#candidates.add(target)
      // Unless whoever watches has put a decision into force.
      if (this.#entered === entered) {
        // Retired targets end a count too.
        this.#left -= 1
        if (this.#left <= 0) this.#conclude()
      }
    }
  }

  relearn(): void {
    if (this.#settled && !this.#isCounting && this.#servable) this.#count()
  }

  forget(target: Target): void {
    const site = this.#site
    this.#drain(target)
    const { branches, newest } = site
    if (!newest || !branches.includes(target)) return
    this.#hits = this.#hits.filter((_, index) => branches[index] !== target)
    site.newest = { ...newest, targets: branches.filter((branch) => branch !== target) }
    if (site.state === 'promoted' && !this.#count()) this.#giveUp()
  }

  counts(): ReturnType<Learner['counts']> {
    const { branches } = this.#site
    const counted = this.#candidates.candidates()
    // A count finds the calls of the branches among all others.
    const hitsOf = (branch: Target) => counted.find(({ target }) => target === branch)?.count ?? 0
    return {
      hits: this.#isCounting ? branches.map(hitsOf) : this.#hits,
      candidates: counted.filter(({ target }) => !branches.includes(target)),
      misses: this.#misses,
      overflow: this.#candidates.overflow,
      coverage: this.#coverage,
    }
  }

  adopt(decision: Decision<Target>, hits: readonly (number | null)[] = []): void {
    const site = this.#site
    if (site.state === 'off' || site.state === 'new') return
    const targets = decision.kind === 'demote' ? [] : decision.targets
    // One that comes from elsewhere is worth a cell when it changes something.
    if (!this.#isCounting && (this.#cells < 1 || sameBranches(site.branches, targets))) return
    this.#candidates.clear()
    this.#coverage = decision.coverage
    this.#hits = hits
    const usual = this.#servesUsual()
    if (!this.#servable) this.#callPlainly('demoted', 'too many arguments and no arity')
    else if (decision.kind === 'single') this.#callPlainly('single', 'one target', targets)
    else if (decision.kind === 'demote') this.#callPlainly('demoted', decision.reason)
    // All that another thread or an earlier run has branches for is unknown here, or retired.
    else if (targets.length === 0) this.#callPlainly('demoted', 'too many targets')
    else if (!usual) this.#callPlainly('demoted', 'the usual argument count changes')
    else this.#promote(targets, decision.coverage)
  }

  get #isCounting(): boolean {
    const { state } = this.#site
    return state === 'learning' || state === 'counting'
  }

  /** Whether the entry can hand calls of the usual argument count to a tree. */
  get #servable(): boolean {
    return this.#declared || this.#site.argc <= servedCounts(this.#site)[1] + 1
  }

  /** Cells that are left; the last one is kept for plain calls at last. */
  get #cells(): number {
    return CELLS - 1 - this.#written
  }

  /** Notes the first call. */
  #begin(): void {
    const site = this.#site
    markUsed()
    const why = whyPlain(site.patchPoint)
    if (why) this.#enter(why.state, why.reason)
    else {
      this.#enter('learning')
      this.#dropWhenQuiet()
    }
  }

  /** The argument count that most calls have is the usual one (Boyer and Moore's vote). */
  #elect(argc: number): void {
    const site = this.#site
    if (argc === site.argc) this.#vote += 1
    else if ((this.#vote -= 1) < 0) {
      site.argc = argc
      this.#vote = 1
    }
  }

  /** Writes the usual argument count, once; whether trees serve it. */
  #servesUsual(): boolean {
    const { argc } = this.#site
    if (this.#declared) return true
    // One that the entry cannot hand on would cut the calls of a count.
    if (this.#usual === 0 && this.#servable) {
      this.#usual = argc
      this.#serve(argc)
    }
    return this.#usual === argc
  }

  /** Takes one target out of what was counted. */
  #drain(gone: Target): void {
    const candidates = this.#candidates
    const kept = candidates.candidates().filter(({ target }) => target !== gone)
    const { overflow } = candidates
    candidates.clear()
    for (const { target, count } of kept) for (let call = 0; call < count; call++) candidates.add(target)
    candidates.overflow = overflow
  }

  /** Sums what was counted, decides and patches. */
  #conclude(): void {
    const site = this.#site
    const counted = this.#candidates.candidates()
    const decision = site.decide({
      counts: counted,
      overflow: this.#candidates.overflow,
      branches: site.branches,
      sameSource,
      sizeOf: sourceSize,
    })
    const hitsOf = (target: Target) => counted.find((candidate) => candidate.target === target)?.count ?? null
    if (!this.#declared && this.#vote < STEADY) this.#callPlainly('demoted', 'argument counts vary')
    else this.adopt(decision, decision.kind === 'promote' ? decision.targets.map(hitsOf) : [])
    emit('relearn', () => ({ site: site.observable, decision: describe(decision), calls: WINDOW }))
    poll()
  }

  /** Has every call counted once more; false when no cells are left for that and for what comes of it. */
  #count(): boolean {
    if (this.#cells < 2) return false
    this.#candidates.clear()
    this.#left = WINDOW
    this.#vote = 0
    this.#enter('counting')
    this.#dropWhenQuiet()
    this.#write(PLAIN, this.#site.branches, this.#recount)
    return true
  }

  #promote(targets: readonly Target[], coverage: number): void {
    const site = this.#site
    const known = this.#settled === 'promoted' && sameBranches(site.branches, targets)
    // Where all targets are branches a miss is rare, and says that the traffic has changed.
    const counting = coverage === 1
    const text = onceTreeText(site, targets.length, counting)
    const counts = newCounts(0, Math.min(this.#credit, MAX_CREDIT))
    const [tree, drop] = compile<[Target, () => void]>(
      text,
      { targets, primer, ...(counting && { counts, miss: this.#onMiss(counts) }) },
      `${site.url}/generation-${site.published + 1}`,
    )
    this.#credit *= MORE_CREDIT
    this.#settle('promoted', 'its branches pay', !counting, () => this.#write(text, targets, tree, drop))
    if (!known) emit('promote', () => ({ site: site.observable, branches: targets.map(nameOf) }))
  }

  #callPlainly(state: 'single' | 'demoted', reason: string, targets: readonly Target[] = []): void {
    const known = this.#settled === state
    this.#candidates.clear()
    this.#settle(state, reason, true, () => this.#write(PLAIN, targets, false))
    if (state === 'demoted' && !known) emit('demote', () => ({ site: this.#site.observable, reason }))
  }

  /** Counts nothing, until the clock has the site counted again, if it is to. */
  #settle(state: SiteState, reason: string, rearm: boolean, write: () => void): void {
    this.#settled = state
    this.#enter(state, reason)
    const entered = this.#entered
    write()
    // Unless a listener has led the site elsewhere meanwhile.
    if (!rearm || this.#entered !== entered) return
    later(this, REARM, (learner) => {
      if (learner.#entered === entered) learner.#count()
    })
  }

  /** What a tree of all targets calls when it has missed often. Made here: elsewhere it would hold the targets named there. */
  #onMiss(counts: GenerationCounts): () => void {
    return () => {
      counts.credit = MAX_CREDIT
      if (this.#site.state === 'promoted' && !this.#count()) this.#giveUp()
    }
  }

  /** Calls plainly for good. */
  #giveUp(): void {
    this.#callPlainly('demoted', 'branches change too often')
  }

  /** Writes the next cell; what was written before is never read again, but stays: its targets are taken away. */
  #write(text: Code, targets: readonly Target[], value: Target | false, drop?: () => void): void {
    const before = this.#drop
    this.#drop = drop
    const code = () => {
      const cell = this.#written
      this.#written += 1
      this.#decide(cell, value)
      before?.()
    }
    this.#site.republish({ text, code, targets })
  }

  /** A count that nobody finishes does not hold its candidates for ever; it begins anew. */
  #dropWhenQuiet(): void {
    const entered = this.#entered
    const left = this.#left
    later(this, QUIET, (learner) => {
      if (learner.#entered !== entered) return
      if (learner.#left === left) {
        learner.#candidates.clear()
        learner.#left = WINDOW
        learner.#vote = 0
      }
      learner.#dropWhenQuiet()
    })
  }

  #enter(state: SiteState, reason = 'counts before it decides'): void {
    this.#entered += 1
    this.#site.state = state
    this.#site.reason = reason
  }
}
