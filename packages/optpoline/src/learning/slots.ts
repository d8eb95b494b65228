// The learner of sites whose entry has slots (text/slots.ts): when to count, when to decide, what to fill in.
//
//         100 calls            WINDOW calls
//   learning ------> counting -------------> promoted, demoted <---> counting (PROBE calls, by the clock)
//                        |
//                        +-----------------> single, for good (by the clock if there were several targets before)
//
// It differs from the learner of other engines (adaptive.ts) in what SpiderMonkey bears. Branches count nothing: a counting
// one has 7 to 10 % less. A site that was called with one target for SINGLE_WINDOW calls, or with closures of one function, is
// never counted again: the loop around a call that SpiderMonkey inlines by itself keeps everything in registers, until
// it has once been told to count (2 ns a call, and 6 for ever after). And branches may change CHANGES times: a call that
// has met several functions is inlined no more.
import { later, poll } from '../background.js'
import { markUsed, whyPlain } from '../configure.js'
import { emit, nameOf, type SiteState } from '../observe.js'
import { type Code, compile } from '../text/code.js'
import { isMethod } from '../text/generation.js'
import { slotEntryText } from '../text/slots.js'
import { describe, sameSource, sourceSize } from './adaptive.js'
import { type Decision, type DemotionReason, sameBranches } from './policy.js'
import { type DynamicSite, type Learner, primer, type Target } from './site.js'
import { CandidateTable } from './statistics.js'
import { decideForSlots, SLOTS } from './worth.js'

/** Is told of a call, and answers with its target. */
type Pick = (target: Target) => Target
type Slots = readonly [Target, Target]
type Fill = (...slotsKeysAndPick: [...Slots, ...Slots, Pick?]) => void

const EMPTY: Slots = [primer, primer]

/** Targets that a count tracks beside the branches. */
const CANDIDATES = 16
/** Calls before the first decision. */
const FIRST_CALLS = 100
/** Calls that a decision is confirmed by. */
const WINDOW = 100_000
/** The same for a single target: there is no second count. */
const SINGLE_WINDOW = 1_000_000
/** Calls that a re-armed site counts. */
const PROBE = 2000
/** How often other targets may take the place of branches: 1.07 of the plain call after four times, 0.83 after eight. */
const CHANGES = 4
/** Milliseconds until a site is re-armed, at first; a count that changes nothing makes it wait four times as long. */
const REARM = 500
const MAX_REARM = 60_000
/** Milliseconds after which an unfinished count gives up its candidates. */
const QUIET = 10_000

/** Whose body SpiderMonkey inlines by itself. */
const INLINED: readonly DemotionReason[] = ['closures of one function', 'fresh closures']

/** What a site does until the clock re-arms it. */
interface Rest {
  readonly state: 'promoted' | 'demoted' | 'single'
  readonly targets: readonly Target[]
  readonly delay: number
}

/** Learns one site, and gives it its entry. */
export class SlotLearner implements Learner {
  readonly #site: DynamicSite
  readonly #text: Code
  readonly #fill: Fill
  readonly #plainly: Target
  readonly #candidates = new CandidateTable<Target>(CANDIDATES)
  /** Makes calls that the entry has no branches for. */
  #others: Target
  /** What the slots hold, `primer` where nothing. */
  #slots: Slots = EMPTY
  /** What they held when branches were last open. Weak: the site may have given it up for good. */
  #opened: readonly (WeakRef<Target> | undefined)[] = []
  #changes = 0
  /** Calls of this count, how many are left, and how many found their target in a slot. */
  #window = FIRST_CALLS
  #left = FIRST_CALLS
  #hits: [number, number] = [0, 0]
  #lastHits: readonly (number | null)[] = []
  #misses = 0
  /** First calls that had more operands than the entry has branches for. */
  #odd = 0
  #coverage: number | null = null
  /** Whether the site was ever called with several targets. */
  #varied = false
  /** The last state in which nothing is counted, and what a probe interrupts of it. */
  #settled: Rest['state'] | undefined
  #rest: Rest | undefined
  #probing = false
  /** How often a state was entered: what waits for the clock waits in vain once there is another. */
  #entered = 0

  constructor(site: DynamicSite) {
    this.#site = site
    site.decide = decideForSlots
    this.#plainly = isMethod(site)
      ? (target, ...operands) => (target as { call: Target }).call(...operands)
      : (target, ...operands) => (target as Target)(...operands)
    this.#others = (target, ...operands) => {
      this.#countOdd()
      return this.#plainly(target, ...operands)
    }
    this.#text = slotEntryText(site, site.argc > 0)
    const other = (target: unknown, rest: unknown[]) => this.#others(target, ...rest)
    const [entry, fill] = compile<[Target, Fill]>(this.#text, { other }, `${site.url}/entry`)
    this.#fill = fill
    site.patchPoint = {
      entry,
      publish: (put) => (put as () => void)(),
      serveOthers: (others) => {
        this.#others = others as Target
      },
    }
    fill(...EMPTY, ...EMPTY, (target) => {
      if (this.#learns()) this.unserved(target)
      return target
    })
  }

  unserved(target: Target): void {
    const entered = this.#entered
    if (this.#site.admits(target)) {
      const slot = this.#slots.indexOf(target)
      if (slot < 0) {
        this.#misses += 1
        this.#candidates.add(target)
      } else this.#hits[slot as 0 | 1] += 1
    }
    // Whoever watches has put a decision into force.
    if (this.#entered !== entered) return
    // Retired targets end a count too: it makes every call dear.
    this.#left -= 1
    if (this.#left <= 0) this.#conclude()
  }

  /** A site whose calls are inlined without branches is left alone: it would never run as fast again. */
  relearn(): void {
    const { state, branches } = this.#site
    if (state === 'promoted') this.#count(branches, WINDOW)
    else if (state !== 'counting' && this.#rest) this.#probe()
  }

  forget(target: Target): void {
    const { branches } = this.#site
    this.#candidates.clear()
    if (this.#rest?.targets.includes(target)) this.#rest = undefined
    if (branches.includes(target)) {
      this.#probing = false
      this.#count(
        branches.filter((branch) => branch !== target),
        WINDOW,
      )
    }
  }

  counts(): ReturnType<Learner['counts']> {
    const { state, branches } = this.#site
    return {
      hits: state === 'counting' ? this.#hits.slice(0, branches.length) : this.#lastHits,
      candidates: this.#candidates.candidates(),
      misses: this.#misses,
      overflow: this.#candidates.overflow,
      coverage: this.#coverage,
    }
  }

  adopt(decision: Decision<Target>, hits: readonly (number | null)[] = [], proven = false): void {
    if (this.#site.state === 'off') return
    const interrupted = this.#probing ? this.#rest : undefined
    this.#probing = false
    this.#rest = undefined
    this.#candidates.clear()
    this.#coverage = decision.coverage
    this.#others = this.#plainly
    if (decision.kind === 'single') {
      this.#lastHits = hits
      const sure = (proven && this.#window >= SINGLE_WINDOW) || interrupted?.state === 'single'
      if (!sure) this.#count(decision.targets, SINGLE_WINDOW)
      else if (this.#varied) this.#settle('single', 'one target', decision.targets, interrupted)
      else this.#callPlainly('single', 'one target', decision.targets)
      return
    }
    this.#varied = true
    const chosen = decision.kind === 'promote' ? decision.targets : []
    const targets = this.#inPlace(chosen)
    this.#lastHits = targets.map((target) => hits[chosen.indexOf(target)] ?? null)
    const reason = decision.kind === 'demote' ? decision.reason : this.#tooMany(targets)
    // A first impression of a hundred calls is not enough to give a site up.
    const sure = proven || (interrupted?.state === 'promoted' && sameBranches(interrupted.targets, targets))
    if (reason === undefined && sure) this.#settle('promoted', 'its branches pay', targets, interrupted)
    else if (reason === undefined || !(proven || interrupted)) this.#count(targets, WINDOW)
    else if (!INLINED.includes(reason)) this.#settle('demoted', reason, [], interrupted)
    else {
      this.#callPlainly('demoted', reason)
      emit('demote', () => ({ site: this.#site.observable, reason }))
    }
  }

  /** Notes the first call; whether the site learns. */
  #learns(): boolean {
    const site = this.#site
    if (site.state === 'new') {
      markUsed()
      const why = whyPlain(site.patchPoint)
      if (why) {
        this.#others = this.#plainly
        this.#callPlainly(why.state, why.reason)
      } else {
        this.#enter('learning')
        this.#dropWhenQuiet()
      }
    }
    return site.state !== 'off'
  }

  #countOdd(): void {
    if (!this.#learns()) return
    this.#odd += 1
    if (this.#odd < FIRST_CALLS) return
    this.#others = this.#plainly
    this.#callPlainly('demoted', 'too many arguments and no arity')
  }

  /** Sums what was counted, decides and patches. */
  #conclude(): void {
    const site = this.#site
    const { branches } = site
    const calls = this.#window
    const hits = this.#hits
    const decision = site.decide({
      counts: [
        ...branches.map((target, index) => ({ target, count: hits[index] ?? 0 })),
        ...this.#candidates.candidates(),
      ],
      overflow: this.#candidates.overflow,
      branches,
      sameSource,
      sizeOf: sourceSize,
    })
    const hitsOfBranch = (branch: Target) => hits[branches.indexOf(branch)] ?? null
    const chosen = decision.kind === 'demote' ? [] : decision.targets.slice(0, SLOTS)
    this.adopt(decision, chosen.map(hitsOfBranch), site.state === 'counting' && !this.#probing)
    emit('relearn', () => ({ site: site.observable, decision: describe(decision), calls }))
    poll()
  }

  /** Has every call counted; the branches are closed meanwhile. */
  #count(targets: readonly Target[], calls: number): void {
    this.#candidates.clear()
    this.#hits = [0, 0]
    this.#window = calls
    this.#left = calls
    this.#enter('counting')
    this.#dropWhenQuiet()
    this.#publish(targets, false, (target) => {
      this.unserved(target)
      return target
    })
  }

  /** Counts a short while at a site that counts nothing. */
  #probe(): void {
    this.#probing = true
    this.#count(this.#site.branches, PROBE)
  }

  /** Counts nothing until the clock re-arms the site. */
  #settle(
    state: Rest['state'],
    reason: string,
    targets: readonly Target[],
    interrupted: Rest | undefined,
  ): void {
    const site = this.#site
    const known = this.#settled === state && !this.#differs(targets)
    this.#settled = state
    this.#enter(state, reason)
    const entered = this.#entered
    this.#publish(targets, state === 'promoted')
    // Unless a listener has led the site elsewhere meanwhile.
    if (this.#entered !== entered) return
    const again = interrupted?.state === state && sameBranches(interrupted.targets, targets)
    const delay = again ? Math.min(interrupted.delay * 4, MAX_REARM) : REARM
    this.#rest = { state, targets, delay }
    this.#rearm(delay)
    if (state === 'demoted' && !again) emit('demote', () => ({ site: site.observable, reason }))
    if (state === 'promoted' && !known) {
      emit('promote', () => ({ site: site.observable, branches: targets.map(nameOf) }))
    }
  }

  /** In a function of its own: what waits for the clock would hold the targets that are named in the other one. */
  #rearm(delay: number): void {
    const entered = this.#entered
    later(this, delay, (learner) => {
      if (learner.#entered === entered) learner.#probe()
    })
  }

  /** Counts nothing, for good. */
  #callPlainly(state: SiteState, reason: string, targets: readonly Target[] = []): void {
    this.#candidates.clear()
    this.#enter(state, reason)
    this.#publish(targets, false)
  }

  #publish(targets: readonly Target[], open: boolean, pick?: Pick): void {
    const slots: Slots = pick || open ? [targets[0] ?? primer, targets[1] ?? primer] : EMPTY
    if (open) {
      if (this.#isChange(targets)) this.#changes += 1
      this.#opened = slots.map((target) => (target === primer ? undefined : new WeakRef(target)))
    }
    this.#slots = slots
    const code = () => this.#fill(...slots, ...(open ? slots : EMPTY), pick)
    this.#site.republish({ text: this.#text, code, targets })
  }

  /** The two targets in the order in which they change the fewest slots. */
  #inPlace([first, second]: readonly Target[]): Target[] {
    if (!first || !second) return first ? [first] : []
    const [slot0, slot1] = this.#opened
    return second === slot0?.deref() || first === slot1?.deref() ? [second, first] : [first, second]
  }

  /** Whether a slot has held another target than it is to hold now. */
  #isChange(targets: readonly Target[]): boolean {
    return this.#opened.some((held, slot) => held && held.deref() !== targets[slot])
  }

  /** Whether these are other branches than those that were open last. */
  #differs(targets: readonly Target[]): boolean {
    return targets.length !== this.#opened.filter((held) => held).length || this.#isChange(targets)
  }

  #tooMany(targets: readonly Target[]): DemotionReason | undefined {
    return this.#changes >= CHANGES && this.#isChange(targets) ? 'branches change too often' : undefined
  }

  /** A count that nobody finishes does not hold its candidates for ever. That there were others it remembers. */
  #dropWhenQuiet(): void {
    const entered = this.#entered
    const left = this.#left
    later(this, QUIET, (learner) => {
      if (learner.#entered !== entered) return
      if (learner.#left === left) learner.#loseCandidates()
      learner.#dropWhenQuiet()
    })
  }

  #loseCandidates(): void {
    const candidates = this.#candidates
    const lost = candidates.candidates().reduce((sum, { count }) => sum + count, candidates.overflow)
    candidates.clear()
    candidates.overflow = lost
  }

  #enter(state: SiteState, reason = 'counts before it decides'): void {
    this.#entered += 1
    this.#site.state = state
    this.#site.reason = reason
  }
}
