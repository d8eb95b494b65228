// How a caller is led to the newest generation: the place that a patch redirects.
//
// On V8 an entry reads `epoch.cell.current`: two constant objects, the settle key `epoch` and the cell,
// both without properties of their own. What a constant object has on its direct prototype is a constant
// to the optimising compiler, and code that used it is thrown away when the property is made anew. So each
// patch costs one recompilation of the callers, and nothing afterwards.
//
// A compilation that runs beside a patch can read the cell in the moment in which its prototype is
// not yet fast again; such code calls the long way and does not depend on the cell. It depends on the settle
// key, as long as that was at rest: therefore a patch leaves the key alone, and it is exchanged once when
// patches have been over for a while (settle.ts). After 31 quick patches some sites in a hundred can run
// below the plain call before they settle, none of 1,880 did afterwards. When every patch exchanged the key too,
// 1 to 4 of 200 stayed slow for good: code that caught the key in that moment depends on nothing at all
// (`bench/stuck`). Only a new argument count takes effect through the key, and exchanges it at once.
import { type Code, compile } from './code.js'

/** What is on its prototype is constant to the optimising compiler. */
interface Constant {
  readonly current?: unknown
}

/** Leads callers of one entry to the newest generation. */
export interface PatchPoint {
  /** The stable function that users hold. */
  readonly entry: (...operands: never[]) => unknown
  /**
   * Publishes `value` for calls with `argc` arguments; all others go to `other`, or to what `serveOthers` was given. An entry of a declared
   * arity does not look at the count.
   * Calls that are running finish in the code that they started in.
   */
  publish(value: unknown, argc: number): void
  /** Sends all other calls to `value` instead of `other`, from now on. */
  serveOthers(value: unknown): void
}

/** No call has this many arguments: every one of them goes to `other`. */
export const SERVES_NOTHING = -1

/**
 * Settle keys that a site gets: V8's lower tiers know four hidden classes of an object in one load. The last one is
 * made anew from then on, which has a moment in which it is slow; from the start it left 2 of 520 sites stuck.
 */
const KEYS = 4

/** As it was when the library was loaded. */
export const { apply } = Reflect

// Reading through an object makes its prototype fast (the load's cache is what asks for it).
const touch = (object: Constant): unknown => object.current

/**
 * Compiles an entry around a fresh cell and settle key.
 *
 * @param entryText text of the entry; may use `epoch.cell.current`, `epoch.argc`, `epoch.cell.other` and `apply`.
 * @param other serves calls until the first publication.
 * @param where see `compile`.
 * @param patched is given, after each publication, what exchanges the settle key: code that was compiled
 *   at a bad moment is compiled again.
 * @returns undefined where there is no code for the entry, see `compile`.
 */
export function prototypePatchPoint(
  entryText: Code,
  other: object | undefined,
  where: string,
  patched: (settle: () => void) => void,
): PatchPoint | undefined {
  // A proxy, so that no caller inlines the rare path: where an entry looks at `arguments.length` the
  // engine folds the test only after inlining, and would spend its budget on code that never runs
  // (1.8 ns a call against 1.2 ns with a single target).
  const rare = new Proxy(other ?? {}, {})
  // Not Object.create(null): V8 keeps such an object as a dictionary, and folds nothing that is read through it.
  const cell = Object.create({ current: rare, other: rare })
  const epoch = {}
  let served = SERVES_NOTHING
  let keys = KEYS
  const settle = () => {
    if (keys-- > 0) {
      // A new key is fast before anything can read it; but each is a new hidden class of `epoch`, see `renew`.
      const key = { argc: served, cell }
      touch(Object.create(key))
      touch(Object.setPrototypeOf(epoch, key))
    } else renew(epoch, 'argc', served)
  }
  settle()
  const entry = compile<PatchPoint['entry'] | undefined>(entryText, { epoch, apply }, where)
  return (
    entry && {
      entry,
      publish(value, argc) {
        renew(cell, 'current', value)
        if (argc !== served) {
          served = argc
          settle()
        }
        patched(settle)
      },
      serveOthers: (value) => renew(cell, 'other', value),
    }
  )
}

/**
 * Makes the property `key` on the prototype of `object` anew, with another value.
 *
 * Deleted first, because a property that is merely written to is not a constant any more. The prototype
 * itself stays: with a new one `object` would have a new hidden class, and with the fifth of them the load in
 * an entry is a megamorphic one to V8's lower tiers (10 ns a call in code that V8 13 leaves there).
 */
export function renew(object: Constant, key: 'argc' | 'current' | 'other', value: unknown): void {
  const prototype = Object.getPrototypeOf(object)
  delete prototype[key]
  prototype[key] = value
  touch(object)
}
