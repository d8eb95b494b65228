// Threads that count together: sums over workers, and decisions that all of them follow.
//
//   worker 1                          the others
//   a count has crossed: decides
//   with what it has, and asks  ---->  what they counted, by key
//   sums, decides again, patches <---
//   tells the decision          ---->  patch, with their own functions
//
// Counts and decisions travel, functions do not. The thread that asks never waits: its first decision
// takes the others' counts that it heard last, the next one their answers, or as many as came in time.
// A thread whose own calls the common branches would serve much worse than its own ones keeps to those.
import { later } from '../background.js'
import { type Channel, openChannel } from '../channel.js'
import { on, sites } from '../observe.js'
import { graceOf, siteOf } from '../sync.js'
import {
  type Body,
  type KeyedCounts,
  type Learned,
  type Message,
  MOST_SITES,
  PROTOCOL,
  parseMessage,
  type Stamp,
} from './messages.js'
import type { Decision, Sums } from './policy.js'
import { anticipate, functionsOf } from './prior.js'
import { afterwards, Retirements } from './retirements.js'
import {
  addUp,
  NOTHING,
  SharedSite,
  seen,
  serves,
  siteId,
  total,
  Unseen,
  withoutRetired,
} from './shared-site.js'
import { type DynamicSite, insides, type Target } from './site.js'

/** How threads find each other. */
export interface ThreadsOptions {
  /** Threads with the same group count together; the default is common to all. */
  readonly group?: string
  /** Milliseconds within which the others answer; a sum is concluded without those that do not. */
  readonly answerWithin?: number
}

/** Membership in a group of threads that count together. */
export interface Threads {
  readonly group: string
  /** Threads that have been heard of and answer, this one included. */
  readonly size: number
  /**
   * Fulfilled when another thread has told what it learned, or when none did for a while. For a worker
   * that is to start with the learned branches; calls made earlier work and are counted as usual.
   */
  ready(): Promise<void>
  /**
   * Retires a target in all threads, each its own function with that key, and waits for the grace periods
   * of all.
   *
   * @throws Error (rejection) when this thread has left, or when a thread has not answered in `within` milliseconds (default 10,000).
   *   It may still be in a call: what the target uses must not be torn down then. It may also be dead, so
   *   it is not waited for again until something is heard of it.
   */
  retire(site: object, target: (...operands: never[]) => unknown, within?: number): Promise<void>
  /**
   * Stops counting together; the sites keep what they have. A retirement that others wait for is answered still, when the
   * calls are over.
   */
  leave(): void
}

const ANSWER_WITHIN = 100
const RETIRE_WITHIN = 10_000
/** Calls that a learner which waits for sums goes on counting; then it decides with what has come. */
const DEFERRED_CALLS = 1000
/** Calls for which a site looks out for the functions of a decision that it has not seen yet. */
const WATCHED_CALLS = 2000
/** Threads that one remembers. */
const MOST_MEMBERS = 1024

let membership: Membership | undefined

/**
 * Makes the statistics of this thread and all others that join count together. Sites are the same when
 * their name and kind are; a name that two sites of one thread have is not shared. Targets are the same
 * when their keys are (see `targetKey`).
 *
 * Uses `BroadcastChannel`; where there is none, nothing is shared. The channel does not keep the process
 * alive. Joining again is the same membership.
 *
 * @throws TypeError for options that are not of their type.
 * @throws Error when this thread is in another group.
 */
export function joinThreads(options: ThreadsOptions = {}): Threads {
  const { group = 'default', answerWithin = ANSWER_WITHIN } = options
  if (typeof group !== 'string')
    throw new TypeError(`joinThreads: group must be a string, got ${typeof group}`)
  if (!(answerWithin > 0))
    throw new TypeError(`joinThreads: answerWithin must be above 0, got ${answerWithin}`)
  if (membership && membership.group !== group) {
    throw new Error(`joinThreads: this thread is in group "${membership.group}"; leave() it first`)
  }
  membership ??= new Membership(group, answerWithin)
  return membership
}

class Membership implements Threads {
  readonly group: string
  readonly #id = Array.from({ length: 3 }, () => Math.random().toString(36).slice(2)).join('')
  readonly #answerWithin: number
  readonly #channel: Channel | undefined
  readonly #members = new Set<string>()
  /** Threads that did not answer in time: busy, and then they may be in a call, or dead. */
  readonly #silent = new Set<string>()
  /** Live sites by name and kind; two of one name are not shared. */
  readonly #sites = new Map<string, Set<WeakRef<SharedSite>>>()
  /** What was decided in common, by site; kept for sites that are yet to be defined. */
  readonly #learned = new Map<string, Learned>()
  readonly #retirements = new Retirements()
  /** Retirements that others asked for and that are not over here. */
  readonly #owed = new Set<Promise<void>>()
  readonly #stopDefine: () => void
  /** The clock of stamps: above every one that was heard. */
  #time = 0
  #rounds = 0
  /** The site whose learner is in the middle of a decision: no other may be put into force there. */
  #deciding: SharedSite | undefined
  #greeted = false
  #onGreeted: (() => void)[] = []

  constructor(group: string, answerWithin: number) {
    this.group = group
    this.#answerWithin = answerWithin
    this.#channel = openChannel(`optpoline ${PROTOCOL} ${group}`, (message) => this.#hear(message))
    for (const site of sites()) this.#share(insides.get(site)?.site)
    this.#stopDefine = on('define', ({ site }) => this.#share(insides.get(site)?.site))
    this.#say({ type: 'hello' })
  }

  get size(): number {
    return this.#members.size + 1
  }

  ready(): Promise<void> {
    if (this.#greeted || !this.#channel) return Promise.resolve()
    return new Promise((resolve) => {
      this.#onGreeted.push(resolve)
      afterwards(this.#answerWithin, () => this.#greet())
    })
  }

  leave(): void {
    if (membership !== this) return
    membership = undefined
    // Whoever waits for calls of this thread goes on waiting: one that says goodbye is in no call any more.
    if (this.#owed.size > 0) void Promise.all(this.#owed).then(() => this.#close())
    else this.#close()
    this.#stopDefine()
    this.#members.clear()
    this.#silent.clear()
    this.#greet()
    for (const id of this.#sites.keys()) {
      for (const shared of this.#live(id)) {
        shared.round = undefined
        shared.site.decide = shared.own
        shared.site.learner.defer = undefined
      }
    }
  }

  async retire(
    site: object,
    target: (...operands: never[]) => unknown,
    within = RETIRE_WITHIN,
  ): Promise<void> {
    const inside = siteOf(site)
    if (!inside) throw new TypeError('retire: not a dynamic call or method')
    if (membership !== this) throw new Error(`retire "${inside.name}": this thread has left the group`)
    const own = inside.retire(target as unknown as Target)
    const id = siteId(inside)
    const [shared, another] = this.#live(id)
    const key = shared?.table.keyOf(target as unknown as Target)
    if (another || key === undefined) {
      await own
      throw new Error(
        `retire "${inside.name}": the site or target is not known across threads; give it a key`,
      )
    }
    const round = ++this.#rounds
    const members = new Set([...this.#members, ...this.#silent])
    // Before anybody is told: another thread may be through with it sooner than this one.
    const answered = this.#retirements.begin(round, members, within)
    this.#say({ type: 'retire', site: id, key, round })
    const [missing] = await Promise.all([answered, own])
    for (const member of missing) this.#silent.delete(member)
    if (missing.size > 0) {
      throw new Error(
        `retire "${inside.name}": ${missing.size} of ${members.size} threads have not answered in ${within} ms`,
      )
    }
  }

  #close(): void {
    this.#say({ type: 'bye' })
    this.#channel?.close()
  }

  #say(body: Body): void {
    const message: Message = { ...body, optpoline: PROTOCOL, from: this.#id }
    this.#channel?.post(message)
  }

  #hear(value: unknown): void {
    const message = parseMessage(value)
    if (!message || membership !== this) return
    const { from } = message
    this.#silent.delete(from)
    if (message.type === 'bye') {
      this.#forget(from)
      this.#retirements.left(from)
      return
    }
    if (this.#members.size < MOST_MEMBERS) this.#members.add(from)
    switch (message.type) {
      case 'hello':
        this.#say({ type: 'here', to: from, learned: this.#whatIsKnown() })
        return
      case 'here':
        for (const learned of message.learned) this.#learn(learned)
        this.#greet()
        return
      case 'ask': {
        const shared = this.#unique(message.site)
        const sums = shared ? this.#answerTo(from, shared) : NOTHING
        if (!shared?.site.learner.take) shared?.hear(from, message.sums)
        this.#say({ type: 'counts', to: from, site: message.site, round: message.round, sums })
        return
      }
      case 'counts':
        this.#count(message)
        return
      case 'decision':
        this.#learn(message.learned)
        return
      case 'retire':
        this.#owe(this.#retireHere(message.site, message.key), { to: from, round: message.round })
        return
      case 'retired':
        if (message.to === this.#id) this.#retirements.answered(message.round, from)
        return
    }
  }

  /** A thread has left, or does not answer: sums do without it. */
  #forget(member: string): void {
    this.#members.delete(member)
    for (const id of this.#sites.keys()) {
      for (const shared of this.#live(id)) {
        shared.others.delete(member)
        this.#answered(shared, member)
      }
    }
  }

  #greet(): void {
    this.#greeted = true
    for (const resolve of this.#onGreeted.splice(0)) resolve()
  }

  #share(site: DynamicSite | undefined): void {
    if (!site) return
    const shared = new SharedSite(site)
    const { id } = shared
    const alike = this.#sites.get(id) ?? new Set()
    this.#sites.set(id, alike.add(new WeakRef(shared)))
    site.decide = (sums) => this.#decide(shared, sums)
    if (site.learner.take) site.learner.defer = () => this.#defer(shared)
    const learned = this.#learned.get(id)
    if (learned && this.#unique(id)) anticipate(site, shared.table, { kind: 'promote', keys: learned.keys })
  }

  /** The sites of this name and kind that are still in use. */
  #live(id: string): SharedSite[] {
    const alike = this.#sites.get(id)
    const live: SharedSite[] = []
    for (const reference of alike ?? []) {
      const shared = reference.deref()
      if (shared) live.push(shared)
      else alike?.delete(reference)
    }
    if (alike?.size === 0) this.#sites.delete(id)
    return live
  }

  /** The site of this name and kind; undefined when there is none or more than one. */
  #unique(id: string): SharedSite | undefined {
    const live = this.#live(id)
    return live.length === 1 ? live[0] : undefined
  }

  /** Branches for the calls that this thread has counted, in the light of what others have counted. */
  #decide(shared: SharedSite, counted: Sums<Target>): Decision<Target> {
    const { site } = shared
    const sums = withoutRetired(shared, counted)
    if (this.#unique(shared.id) !== shared) return shared.own(sums)
    this.#deciding = shared
    this.#channel?.drain()
    this.#deciding = undefined
    const joint = shared.own(shared.merged(sums) as Sums<Target>)
    if (site.learner.take) {
      shared.others.clear()
      if (shared.concluding) this.#tell(shared, joint)
      shared.concluding = false
      return joint.kind === 'promote' ? { ...joint, ...seen(joint) } : joint
    }
    shared.finished = shared.keyed(sums)
    const local = shared.own(sums)
    if (local.kind === 'single') return local
    if (shared.concluding) {
      shared.concluding = false
      this.#tell(shared, joint)
    } else if (!shared.round) this.#ask(shared, sums)
    if (joint.kind !== 'promote') return local
    // What the targets of this thread are says more than what others call: closures of one function, or too large ones.
    if (local.kind === 'demote' && local.reason !== 'too many targets') return local
    const { targets, likely } = seen(joint)
    const served = sums.counts.filter(({ target }) => targets.includes(target)).map(({ count }) => count)
    const counts = sums.counts.map(({ count }) => count)
    if (!serves(served, counts, sums.overflow)) return local
    return { kind: 'promote', targets, coverage: total(served) / (total(counts) + sums.overflow), likely }
  }

  /** A learner that adds the counts of all threads wants to decide. */
  #defer(shared: SharedSite): boolean {
    if (shared.concluding || this.#members.size === 0 || this.#unique(shared.id) !== shared) return false
    if (!shared.round) {
      shared.deferred = 0
      this.#ask(shared, undefined)
    } else if (++shared.deferred > DEFERRED_CALLS) {
      // What comes late is added to the next sums; a decision without it is for this thread alone.
      shared.round = undefined
      return false
    } else if (shared.deferred % 100 === 0) {
      this.#channel?.drain()
    }
    return true
  }

  #ask(shared: SharedSite, sums: Sums<Target> | undefined): void {
    if (this.#members.size === 0) return
    const number = ++this.#rounds
    shared.round = { number, waiting: new Set(this.#members), sums }
    this.#say({ type: 'ask', site: shared.id, round: number, sums: shared.finished })
    later(shared, this.#answerWithin, (late) => {
      const round = late.round
      if (round?.number !== number) return
      for (const member of round.waiting) {
        if (this.#silent.size < MOST_MEMBERS) this.#silent.add(member)
        this.#forget(member)
      }
    })
  }

  /**
   * What this thread has to say when it is asked. Counts that are handed over go to one thread: of two that
   * ask for them at once, the greater name collects all, and the other hands over what it has collected.
   */
  #answerTo(from: string, shared: SharedSite): KeyedCounts {
    if (!shared.site.learner.take || !shared.round) return shared.answer()
    if (from < this.#id) return NOTHING
    shared.round = undefined
    const collected = [...shared.others.values()].map(({ sums }) => sums)
    shared.others.clear()
    return addUp([shared.answer(), ...collected])
  }

  #count({ from, to, site, round, sums }: Message & { readonly type: 'counts' }): void {
    const shared = this.#unique(site)
    if (!shared) return
    // Counts that were handed over are for the one who asked.
    if (to === this.#id || !shared.site.learner.take) shared.hear(from, sums)
    if (to === this.#id && shared.round?.number === round) this.#answered(shared, from)
  }

  #answered(shared: SharedSite, member: string): void {
    const { round } = shared
    if (!round?.waiting.delete(member) || round.waiting.size > 0) return
    this.#conclude(shared)
  }

  /** All answers are here, or as many as came in time. */
  #conclude(shared: SharedSite): void {
    const sums = shared.round?.sums
    shared.round = undefined
    shared.concluding = true
    // A learner that is deciding right now takes the answers in.
    if (shared === this.#deciding) return
    if (!sums) {
      shared.site.learner.relearn()
      shared.concluding = false
      return
    }
    shared.concluding = false
    const joint = shared.own(shared.merged(sums) as Sums<Target>)
    const learned = this.#tell(shared, joint)
    if (learned) this.#obey(shared, learned.keys)
  }

  /** Tells what came of the sums. */
  #tell(shared: SharedSite, joint: Decision<Target | Unseen>): Learned | undefined {
    if (joint.kind !== 'promote') return undefined
    const keys = joint.targets
      .map((target) => (target instanceof Unseen ? target.key : shared.table.keyOf(target)))
      .filter((key) => key !== undefined)
    const learned = { site: shared.id, keys, stamp: { time: ++this.#time, by: this.#id } }
    this.#learned.set(shared.id, learned)
    this.#say({ type: 'decision', learned })
    return learned
  }

  /** Another thread says what came of the sums. */
  #learn(learned: Learned): void {
    const { site, stamp } = learned
    const known = this.#learned.get(site)
    if (known ? !isLater(stamp, known.stamp) : this.#learned.size >= MOST_SITES) return
    this.#time = Math.max(this.#time, stamp.time)
    this.#learned.set(site, learned)
    const shared = this.#unique(site)
    if (shared && shared !== this.#deciding) this.#obey(shared, learned.keys)
  }

  /** Puts a common decision into force here, as far as it fits. */
  #obey(shared: SharedSite, keys: readonly string[]): void {
    const { site, table } = shared
    const { state, learner, branches } = site
    if (state === 'new' || (state === 'learning' && !learner.take)) {
      anticipate(site, table, { kind: 'promote', keys })
      return
    }
    const targets = functionsOf(site, table, keys)
    if (targets.length < keys.length) this.#watchFor(shared, keys)
    if (targets.every((target) => branches.includes(target))) return
    if (!learner.take) {
      if (state !== 'counting' && state !== 'promoted') return
      const mine = shared.answer()
      const single = mine.counts.filter(([, count]) => count > 0).length === 1 && mine.rest === 0
      if (single || !shared.fits(keys, mine)) return
    }
    learner.adopt({ kind: 'promote', targets, coverage: 1 })
  }

  /** Looks out for functions that a decision names and that were not seen here. */
  #watchFor({ site, table }: SharedSite, keys: readonly string[]): void {
    let left = WATCHED_CALLS
    site.watch = (target) => {
      left -= 1
      if (typeof target === 'function') table.keyOf(target)
      if (left === 0 || keys.every((key) => table.find(key))) site.watch = undefined
      return false
    }
  }

  #whatIsKnown(): Learned[] {
    const known = new Map(this.#learned)
    for (const id of this.#sites.keys()) {
      const shared = this.#unique(id)
      if (!shared || known.has(id)) continue
      const { state, branches } = shared.site
      if (state !== 'counting' && state !== 'promoted') continue
      const keys = branches.map((target) => shared.table.keyOf(target)).filter((key) => key !== undefined)
      if (keys.length > 0) known.set(id, { site: id, keys, stamp: { time: this.#time, by: this.#id } })
    }
    return [...known.values()].slice(0, MOST_SITES)
  }

  /** Says that a retirement is over once it is. */
  #owe(retirement: Promise<void>, answer: { readonly to: string; readonly round: number }): void {
    const owed = retirement.then(() => {
      this.#owed.delete(owed)
      this.#say({ type: 'retired', ...answer })
    })
    this.#owed.add(owed)
  }

  async #retireHere(id: string, key: string): Promise<void> {
    for (const shared of this.#live(id)) {
      const target = shared.table.find(key)
      shared.retiredKeys.add(key)
      if (target) await shared.site.retire(target)
      else await graceOf(shared.site)
    }
  }
}

function isLater(left: Stamp, right: Stamp): boolean {
  return left.time > right.time || (left.time === right.time && left.by > right.by)
}
