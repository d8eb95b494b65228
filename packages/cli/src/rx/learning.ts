/**
 * What the sites learn, as lines for people. Every process learns anew, and mostly the same: a line is
 * shown when it says something that its site has not said before.
 */

/** An event of the runtime library, as a child reports it. */
export interface LearningEvent {
  readonly event: 'relearn' | 'promote' | 'demote'
  readonly site: string
  /** The decision, the branches, or the reason. */
  readonly text: string
  /** Calls that the decision is made from; of `relearn`. */
  readonly calls?: number
}

/** An event with the process that it happened in. */
export interface LearnedInProcess extends LearningEvent {
  /** Place of the process in the run, from 0. */
  readonly process: number
}

/** Reads a message of a child; undefined for other messages. */
export function learningEvent(message: Readonly<Record<string, unknown>>): LearningEvent | undefined {
  const { event, site, text, calls } = message
  if (event !== 'relearn' && event !== 'promote' && event !== 'demote') return undefined
  if (typeof site !== 'string' || typeof text !== 'string') return undefined
  return { event, site, text, ...(typeof calls === 'number' ? { calls } : {}) }
}

/** Sayings of a site that are remembered; a live run goes on for hours. */
const REMEMBERED = 1000

/** Turns events into lines. */
export class LearningLog {
  readonly #said = new Map<string, Set<string>>()

  /**
   * The line of an event, as `ptype_func: promote ip_rcv, arp_rcv (100 calls)`; undefined when it was said
   * already. Decisions carry everything: `promote` and `demote` only repeat them.
   */
  line({ event, site, text, calls = 0 }: LearningEvent): string | undefined {
    if (event !== 'relearn') return undefined
    const said = this.#said.get(site) ?? new Set()
    this.#said.set(site, said)
    const gist = gistOf(text)
    if (said.has(gist)) return undefined
    if (said.size >= REMEMBERED) said.clear()
    said.add(gist)
    return `${site}: ${text} (${calls.toLocaleString('en-US')} calls)`
  }
}

/** The same decision with its targets in another order says nothing new. */
function gistOf(decision: string): string {
  return decision.split(/[ ,]+/).sort().join(' ')
}
