// What a user can see of the library: the list of all sites, and events.
//
// Events are sent from cold paths only (a relearn, a patch); a call through a site never comes here.
// A listener that throws does not disturb the call that led to the event: its error is reported as an
// uncaught one, after that call. Where the runtime has `node:diagnostics_channel`, each event is also
// published on the channel `optpoline:<event>`.

/** The kinds of patchable things. */
export type SiteKind = 'dynamic call' | 'dynamic method' | 'static call' | 'static key' | 'inline host'

/**
 * What a site is doing.
 * - `new`: not called yet.
 * - `learning`: counts every call, has no branches yet.
 * - `counting`: branches are in place; hits and misses are counted for the next decision.
 * - `promoted`: the branch tree runs; hits cost nothing, misses one decrement.
 * - `single`: one target ever; called plainly, because the engine inlines it by itself.
 * - `demoted`: the targets do not repay a tree; called plainly, counting nothing, until re-armed.
 * - `indirect`: this engine or host does not repay or allow promotion; called plainly for good.
 * - `off`: promotion is switched off.
 * - `patched`: a static call or key that callers reach through generated code.
 */
export type SiteState =
  | 'new'
  | 'learning'
  | 'counting'
  | 'promoted'
  | 'single'
  | 'demoted'
  | 'indirect'
  | 'off'
  | 'patched'

/** A branch of the newest generation. */
export interface BranchStats {
  /** The target's name, for people; empty where it has none. */
  readonly name: string
  readonly target: unknown
  /** Calls that took this branch in the last finished or the running count; null where none was made. */
  readonly hits: number | null
}

/** A target that the miss path tracks. */
export interface CandidateStats {
  readonly name: string
  readonly target: unknown
  readonly count: number
}

/** A snapshot of one site. `JSON.stringify` leaves the functions out and keeps their names. */
export interface SiteStats {
  readonly name: string
  readonly kind: SiteKind
  /** Name of the policy; null where nothing is learned. */
  readonly policy: string | null
  readonly state: SiteState
  /** Why the site is in this state, in words. */
  readonly reason: string
  /** How many generations were published; 0 before the first. */
  readonly generation: number
  readonly branches: readonly BranchStats[]
  readonly candidates: readonly CandidateStats[]
  /** Calls that took no branch, as far as they were counted. */
  readonly misses: number
  /** Misses in the running count whose target found no free candidate slot. */
  readonly overflow: number
  /** Share of the calls that the branches took in the last finished count, 0 to 1; null before. */
  readonly coverage: number | null
}

/** What every patchable thing offers. */
export interface Observable {
  readonly name: string
  /** A snapshot of the site. */
  stats(): SiteStats
  /** The source text of the newest generated code; empty where the site runs without. */
  source(): string
}

/** Event names and what each carries. */
export interface Events {
  /** A site was defined. */
  define: { readonly site: Observable }
  /** Statistics were summed and a decision was made. */
  relearn: { readonly site: Observable; readonly decision: string; readonly calls: number }
  /** A tree with other branches than before was published. */
  promote: { readonly site: Observable; readonly branches: readonly string[] }
  /** A site stopped promoting. */
  demote: { readonly site: Observable; readonly reason: string }
  /** A generation was published. */
  patch: { readonly site: Observable; readonly generation: number }
}

type Listener<E extends keyof Events> = (event: Events[E]) => void

const listeners: { [E in keyof Events]: Set<Listener<E>> } = {
  define: new Set(),
  relearn: new Set(),
  promote: new Set(),
  demote: new Set(),
  patch: new Set(),
}

/**
 * Calls `listener` at each event of that name, in every site of this copy of the library.
 *
 * @returns a function that ends this.
 * @throws TypeError for an event that does not exist.
 */
export function on<E extends keyof Events>(event: E, listener: Listener<E>): () => void {
  const set = listeners[event]
  if (!set) throw new TypeError(`no event "${String(event)}"`)
  set.add(listener)
  return () => {
    set.delete(listener)
  }
}

/** Tells listeners and diagnostics channels; `describe` runs only if there is one. */
export function emit<E extends keyof Events>(event: E, describe: () => Events[E]): void {
  const node = (globalThis as NodeGlobals).process
  const channel = node?.getBuiltinModule?.('node:diagnostics_channel')?.channel?.(`optpoline:${event}`)
  const told = [...listeners[event]]
  if (channel?.hasSubscribers) told.push((detail) => channel.publish(detail))
  if (told.length === 0) return
  const detail = describe()
  for (const tell of told) {
    try {
      tell(detail)
    } catch (error) {
      // Not awaited on purpose: the runtime reports it as any error that nobody handles.
      void Promise.reject(error)
    }
  }
}

interface NodeGlobals {
  readonly process?: {
    getBuiltinModule?(
      name: string,
    ):
      | { channel?(name: string): { readonly hasSubscribers: boolean; publish(message: unknown): void } }
      | undefined
  }
}

// Weak, so that a site that the program has dropped can be collected.
const registry = new Set<WeakRef<Observable>>()

const collected = new FinalizationRegistry((reference: WeakRef<Observable>) => registry.delete(reference))

/** Adds a site to the list. */
export function register(site: Observable): void {
  const reference = new WeakRef(site)
  registry.add(reference)
  collected.register(site, reference)
  emit('define', () => ({ site }))
}

/** Every site that is still reachable, in the order of definition. */
export function sites(): Observable[] {
  return [...registry].flatMap((reference) => reference.deref() ?? [])
}

/** A name for a target, for people: never parsed, never code. */
export function nameOf(target: unknown): string {
  try {
    const { name } = target as { readonly name?: unknown }
    return typeof name === 'string' ? name : ''
  } catch {
    return '' // a proxy or getter that throws
  }
}
