// The pool: code that was written ahead, in place of texts that may not become code.
//
// An entry serves one site, so that it has feedback of its own and its cell is a constant wherever it is
// compiled; when all of its shape are handed out, the next site calls plainly. Generations are shared by all
// sites and may be made for ever: what they are made with (targets, counts) is constant to V8 wherever they
// are inlined into an entry.
import './no-eval.js'
import { ahead } from './ahead.js'
import type { Bindings } from './code.js'
import { renew } from './patch-point.js'
import { keyOf } from './pool-text.js'
import { entries, generations, listOf } from './prewritten.js'

type Entry = (epoch: unknown, other: unknown) => unknown
type Generation = (...bindings: unknown[]) => unknown

/** Entries that are left, by the name of their list. */
const left = new Map<string, Entry[]>()

ahead.find = (text, bindings: Bindings) => {
  const key = keyOf(text)
  const list = (listOf as Record<string, string>)[key]
  const { epoch, other, targets } = bindings
  const isEntry = epoch || other
  // A plain call of a single target lives from feedback of its own too; its text is that of a plain entry.
  const entry = list && (isEntry || targets?.length === 1) ? handOut(list, !epoch) : undefined
  if (entry || isEntry) return entry?.(epoch, other)
  const make = (generations as Record<string, Generation>)[key]
  return make && instance(make, bindings)
}

/** @param again whether the last one may serve every site that comes afterwards: plain calls are right for all. */
function handOut(list: string, again: boolean): Entry | undefined {
  const rest = left.get(list) ?? (entries as Record<string, () => Entry[]>)[list]?.() ?? []
  left.set(list, rest)
  return again && rest.length === 1 ? rest[0] : rest.shift()
}

function instance(make: Generation, { primer, counts, miss, closeWindow, targets = [] }: Bindings): unknown {
  const shut = Object.create({})
  const set = (current: boolean) => renew(shut, 'current', current)
  const open = (target: unknown) => {
    // A call that warms up is not the first miss; the caller expects the error (learning/site.ts).
    if (target === primer) throw primer
    set(false)
  }
  set(true)
  return make(shut, open, undefined, counts, miss, closeWindow, ...targets)
}
