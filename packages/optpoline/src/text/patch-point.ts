// How a caller is led to the newest generation: the place that a patch redirects.
//
// On V8 an entry reads `epoch.cell.current`: two constant objects, the settle key `epoch` and the cell,
// both without properties of their own. What a constant object has on its direct prototype is a constant
// to the optimising compiler, and code that used it is thrown away when the prototype is exchanged. So
// each patch costs one recompilation of the callers, and nothing afterwards.
//
// A compilation that runs beside a patch can read the cell in the moment in which its prototype is
// not yet fast; such code calls the long way and depends on nothing that will ever change. Therefore
// every patch exchanges the cell first and the settle key second, in one go: code compiled before
// depends on the old key and is dropped, code compiled after finds the cell at rest. Without the second
// exchange 3 to 13 of 40 sites stay slow after quick patches, with it 0 of 72 (docs/engines.md).
import { type Code, compile } from './code.js'

/** Leads callers of one entry to the newest generation. */
export interface PatchPoint {
  /** The stable function that users hold. */
  readonly entry: (...operands: never[]) => unknown
  /**
   * Publishes `value` for calls with `argc` arguments; all others go to `other`. An entry of a declared
   * arity does not look at the count.
   * Calls that are running finish in the code that they started in.
   */
  publish(value: unknown, argc: number): void
  /** Exchanges the settle key alone: code that was compiled at a bad moment is compiled again. */
  settle(): void
}

/** No call has this many arguments: every one of them goes to `other`. */
export const SERVES_NOTHING = -1

interface CellPrototype {
  readonly current: unknown
}
interface EpochPrototype {
  readonly argc: number
  readonly cell: object
}

// Reading through an object makes its prototype fast (the load's cache is what asks for it).
const touchCurrent = (object: { readonly current?: unknown }): unknown => object.current
const touchEpoch = (object: { readonly cell?: object }): unknown => object.cell

/**
 * Compiles an entry around a fresh cell and settle key.
 *
 * @param entryText text of the entry; may use `epoch.cell.current`, `epoch.argc` and `other`.
 * @param other serves calls until the first publication.
 * @param where see `compile`.
 */
export function prototypePatchPoint(entryText: Code, other: unknown, where: string): PatchPoint {
  // A proxy, so that no caller inlines the rare path: where an entry looks at `arguments.length` the
  // engine folds the test only after inlining, and would spend its budget on code that never runs
  // (1.8 ns a call against 1.2 ns with a single target).
  const rare = typeof other === 'function' ? new Proxy(other, {}) : other
  const cell = Object.create(fastPrototype<CellPrototype>({ current: rare }, touchCurrent)) as object
  const epochPrototype = (argc: number) => fastPrototype<EpochPrototype>({ argc, cell }, touchEpoch)
  const epoch = Object.create(epochPrototype(SERVES_NOTHING)) as object
  let served = SERVES_NOTHING
  const settle = () => {
    Object.setPrototypeOf(epoch, epochPrototype(served))
    touchEpoch(epoch)
  }
  return {
    entry: compile(entryText, { epoch, other: rare }, where),
    publish(value, argc) {
      served = argc
      const prototype = fastPrototype<CellPrototype>({ current: value }, touchCurrent)
      Object.setPrototypeOf(cell, prototype)
      touchCurrent(cell)
      settle()
    },
    settle,
  }
}

/** Makes a prototype fast before any caller can see it. */
function fastPrototype<T extends object>(prototype: T, touch: (object: T) => unknown): T {
  touch(Object.create(prototype))
  return prototype
}
