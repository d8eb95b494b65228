// One dynamic call as the learner sees it: its state, its branches, and the act of publishing.
//
// The only place that holds a site's state and the only one that turns a decision into a generation.
// Which branches are worth having is decided elsewhere (adaptive.ts, rfc.ts with policy.ts).
import { turn } from '../background.js'
import { emit, type Observable, type SiteKind, type SiteState } from '../observe.js'
import { checkTarget } from '../options.js'
import { type Code, compile, urlOf } from '../text/code.js'
import { engine } from '../text/engine.js'
import { type Form, generationText } from '../text/generation.js'
import type { PatchPoint } from '../text/patch-point.js'
import { type Count, type Decision, decide, type Sums } from './policy.js'

/** A target as this library handles it: it is called, compared and named, nothing else. */
export type Target = (...operands: unknown[]) => unknown

/** How the branches of a site are chosen. */
export interface Policy {
  /** Shown in a site's statistics. */
  readonly name: string
  /** Makes what learns one site. */
  learn(site: DynamicSite): Learner
}

/** What counts calls of a site and decides about its branches. */
export interface Learner {
  /** A call that the newest generation does not serve is about to be made, with `argc` arguments. */
  unserved(target: Target, argc: number): void
  /** Reconsiders the branches as soon as the traffic allows, whatever the thresholds say. */
  relearn(): void
  /**
   * Puts a decision into force.
   *
   * @param hits calls of its targets in the last count, in their order, as far as they are known.
   * @param proven whether it needs no count that confirms it.
   */
  adopt(decision: Decision<Target>, hits?: readonly (number | null)[], proven?: boolean): void
  /** Lets go of a target: it is no branch and no candidate any more. */
  forget(target: Target): void
  /**
   * Hands over what was counted and counts from zero. Only a learner that adds the counts of all threads
   * before it decides has it.
   */
  take?(): Count<Target>[]
  /** Set on such a learner: asks for those counts; true while they are on their way and it is not to decide. */
  defer?: (() => boolean) | undefined
  /** What was counted so far; a branch without hits in this list was not counted yet. */
  counts(): {
    readonly hits: readonly (number | null)[]
    readonly candidates: readonly { readonly target: Target; readonly count: number }[]
    readonly misses: number
    readonly overflow: number
    readonly coverage: number | null
  }
}

/** Numbers that generated code counts in. One object a generation, always of this shape. */
export interface GenerationCounts {
  /** Calls left in a counting window. */
  left: number
  /** Misses left before the statistics are asked again. */
  credit: number
  h0: number
  h1: number
  h2: number
  h3: number
  h4: number
  h5: number
  h6: number
  h7: number
}

/** Fresh counts for a generation that counts `left` calls, or has a `credit` of misses. */
export function newCounts(left = 0, credit = 0): GenerationCounts {
  return { left, credit, h0: 0, h1: 0, h2: 0, h3: 0, h4: 0, h5: 0, h6: 0, h7: 0 }
}

/** Hits of the first `width` branches. */
export function hitsOf(counts: GenerationCounts, width: number): number[] {
  return Array.from({ length: width }, (_, branch) => counts[`h${branch}` as 'h0'])
}

/** A published generation. It never changes; it is replaced. */
export interface Generation {
  readonly text: Code
  readonly code: Target
  readonly targets: readonly Target[]
}

/** What a generation may call back. */
export interface Callbacks {
  readonly miss?: (target: Target) => void
  readonly closeWindow?: () => void
}

/**
 * Calls with which a generation is warmed up, so that it has bytecode and feedback when it is published. V8
 * gathers feedback from the twelfth call on. Many more would make the fallback look as likely as the branches
 * to its inlining: with 400, V8 13 and 14 spend their budget on what a tree does at a miss.
 */
export const WARM_UP_CALLS = 40

/** The target of warm-up calls: it is never a real one, and does nothing. */
export const primer: Target = () => undefined

/** What stands behind a dynamic call that users hold. */
export interface Inside {
  readonly site: DynamicSite
  readonly policy: Policy
  /** Whether the arity was given. */
  readonly declared: boolean
}

/** For entries of this package that do more with a dynamic call: what stands behind it. */
export const insides = new WeakMap<object, Inside>()

/** State of one dynamic call. */
export class DynamicSite {
  readonly name: string
  /** Begins the source URLs of its code. */
  readonly url: string
  readonly kind: SiteKind
  state: SiteState = 'new'
  reason = 'not called yet'
  /** Arguments of the calls that generations serve, the target included; 0 until known. */
  argc = 0
  /** Most arguments that the entry can hand to a generation. */
  readonly capacity: number
  /** How many generations were published. */
  published = 0
  /** Calls that came by its entry's long way, where promotion is off. */
  cold = 0
  newest: Generation | undefined
  /** What users hold; set once, right after construction. */
  observable!: Observable
  /** Set once, with the learner or after it; stays unset where nothing is patched, and so nothing is published. */
  patchPoint!: PatchPoint
  /** Lets calls that no generation serves be made plainly, and not counted, for good. Set with the patch point. */
  serveOthers!: () => void
  learner!: Learner
  /** Decides from sums. Replaced where others count as well (threads.ts). */
  decide: (sums: Sums<Target>) => Decision<Target> = decide
  /**
   * Told of each call that a cold path counts, where somebody waits for a target to come by. It answers
   * whether it has put a decision into force: what counted so far is over then.
   */
  watch: ((target: Target) => boolean) | undefined
  /** Targets that may not become branches any more. */
  retired: WeakSet<Target> | undefined

  constructor(name: string, kind: SiteKind, capacity: number) {
    this.name = name
    this.url = urlOf(name)
    this.kind = kind
    this.capacity = capacity
  }

  /** Whether a call to `target` is counted. */
  admits(target: Target): boolean {
    return !this.watch?.(target) && typeof target === 'function' && !this.retired?.has(target)
  }

  /**
   * Takes a target out of the branches and candidates for good and waits for a grace period: no task of the
   * event loop begins before every call that is on the stack now is over.
   */
  retire(target: Target): Promise<void> {
    checkTarget(this.kind, this.name, target)
    this.retired ??= new WeakSet()
    this.retired.add(target)
    this.learner.forget(target)
    return turn()
  }

  /** Whether the entry can hand calls of the usual argument count to a generation. */
  get servable(): boolean {
    return this.argc <= this.capacity
  }

  /** The targets that the newest generation was written for. */
  get branches(): readonly Target[] {
    return this.newest?.targets ?? []
  }

  /** Writes, warms up and publishes a new generation. */
  publish(
    form: Form,
    targets: readonly Target[],
    counts = newCounts(),
    callbacks: Callbacks = {},
    likely?: number,
  ): Generation {
    const text = generationText(this, form, targets.length, engine.warmFallback, likely)
    const where = `${this.url}/generation-${this.published + 1}`
    const code = compile<Target>(text, { targets, counts, primer, ...callbacks }, where)
    if (form === 'tree') warmUp(code, counts)
    return this.republish({ text, code, targets })
  }

  /** Publishes a generation again, which keeps the feedback that it has. */
  republish(generation: Generation): Generation {
    this.newest = generation
    this.published += 1
    this.patchPoint.publish(generation.code, this.argc)
    emit('patch', () => ({ site: this.observable, generation: this.published }))
    return generation
  }
}

/**
 * Gives a tree bytecode and feedback before it is published, through its fallback alone: no target runs,
 * and the counts are as before. The last call finds the credit used up: where `miss` has
 * never run V8 14 peels no loop around the tree (2.5 ns a call against 2.3 ns with a tenth of misses).
 */
function warmUp(code: Target, counts: GenerationCounts): void {
  const { credit } = counts
  counts.credit = WARM_UP_CALLS
  for (let call = 0; call <= WARM_UP_CALLS; call++) {
    try {
      code(primer)
    } catch {
      // Unless the fallback is to be warm, the tree throws the primer before its indirect call.
    }
  }
  counts.credit = credit
}
