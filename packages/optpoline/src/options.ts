// What users pass in when they define a site.

/** @throws TypeError when the name is not a string, the options are no object, or the arity is not a number of arguments. */
export function checkOptions(what: string, name: unknown, options: object = {}): void {
  if (typeof name !== 'string') throw new TypeError(`${what}: name must be a string`)
  if (Object(options) !== options) {
    throw new TypeError(`${what} "${name}": options must be an object, got ${String(options)}`)
  }
  const { arity } = options as { readonly arity?: unknown }
  if (arity !== undefined && arity !== (Number(arity) & 255)) {
    throw new TypeError(`${what} "${name}": arity must be 0 to 255, got ${String(arity)}`)
  }
}

/** @throws TypeError when the target cannot be called. */
export function checkTarget(what: string, name: string, target: unknown): void {
  if (typeof target !== 'function') {
    throw new TypeError(`${what} "${name}": needs a function, got ${String(target)}`)
  }
}

/** Exactly `count` operands: what a declared arity passes on. */
export function exactly(operands: readonly unknown[], count: number): readonly unknown[] {
  // Array.from takes 300 ns.
  return operands.length === count ? operands : Array.from({ length: count }, (_, index) => operands[index])
}
