// What threads that count together tell each other, and the check of what comes in.
//
// Whatever is on the channel is data from outside: another version, another program, or nonsense. What
// does not fit is ignored, and what fits can make a site slower at worst: keys only ever find functions
// that this thread calls itself.
//
//   hello                     somebody joined             -> here, from everybody: what was learned so far
//   ask { site, sums }        a count has crossed         -> counts, from everybody, to the one who asked
//   decision { site, keys }   what came of the sums
//   retire { site, key }      a target goes               -> retired, from everybody, after a grace period
//   bye                       somebody leaves
import { isKey } from './keys.js'

/** Version of what is said here; others are not understood. */
export const PROTOCOL = 1

/** Calls by key, and those that no key stands for. */
export interface KeyedCounts {
  readonly counts: readonly (readonly [key: string, count: number])[]
  readonly rest: number
}

/** Orders decisions: the higher number is later, and among equal ones the greater name. */
export interface Stamp {
  readonly time: number
  readonly by: string
}

/** What came of the sums of one site. */
export interface Learned {
  readonly site: string
  readonly keys: readonly string[]
  readonly stamp: Stamp
}

/** A message without its envelope. */
export type Body =
  | { readonly type: 'hello' }
  | { readonly type: 'here'; readonly to: string; readonly learned: readonly Learned[] }
  | { readonly type: 'ask'; readonly site: string; readonly round: number; readonly sums: KeyedCounts }
  | {
      readonly type: 'counts'
      readonly to: string
      readonly site: string
      readonly round: number
      readonly sums: KeyedCounts
    }
  | { readonly type: 'decision'; readonly learned: Learned }
  | { readonly type: 'retire'; readonly site: string; readonly key: string; readonly round: number }
  | { readonly type: 'retired'; readonly to: string; readonly round: number }
  | { readonly type: 'bye' }

/** A message as it travels. */
export type Message = Body & { readonly optpoline: typeof PROTOCOL; readonly from: string }

/** Most entries of each list; a longer one is not ours. */
const MOST_COUNTS = 256
const MOST_BRANCHES = 8
/** Sites whose decisions are kept and told. */
export const MOST_SITES = 4096
/** Longest name of a thread or site. */
const LONGEST = 2000
/** A clock that far ahead was not counted up. */
const FURTHEST = 2 ** 40

/** The message that this value is; undefined when it is none. */
export function parseMessage(value: unknown): Message | undefined {
  if (!isRecord(value) || value.optpoline !== PROTOCOL || !isName(value.from)) return undefined
  switch (value.type) {
    case 'hello':
    case 'bye':
      return asMessage(value)
    case 'here':
      return isName(value.to) && isList(value.learned, MOST_SITES, isLearned) ? asMessage(value) : undefined
    case 'ask':
      return isName(value.site) && isCount(value.round) && isCounts(value.sums) ? asMessage(value) : undefined
    case 'counts':
      return isName(value.to) && isName(value.site) && isCount(value.round) && isCounts(value.sums)
        ? asMessage(value)
        : undefined
    case 'decision':
      return isLearned(value.learned) ? asMessage(value) : undefined
    case 'retire':
      return isName(value.site) && isKey(value.key) && isCount(value.round) ? asMessage(value) : undefined
    case 'retired':
      return isName(value.to) && isCount(value.round) ? asMessage(value) : undefined
    default:
      return undefined
  }
}

function asMessage(value: object): Message {
  return value as Message
}

function isLearned(value: unknown): boolean {
  if (!isRecord(value) || !isName(value.site) || !isList(value.keys, MOST_BRANCHES, isKey)) return false
  const { stamp } = value
  return isRecord(stamp) && isName(stamp.by) && isCount(stamp.time) && stamp.time < FURTHEST
}

function isCounts(value: unknown): boolean {
  return isRecord(value) && isCount(value.rest) && isList(value.counts, MOST_COUNTS, isPair)
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && isKey(value[0]) && isCount(value[1])
}

function isList(value: unknown, most: number, fits: (element: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= most && value.every(fits)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
