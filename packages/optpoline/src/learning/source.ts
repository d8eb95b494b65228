// What can be told of a function from its source text. Guesses are on the safe side.
import { MAX_LEARNED_ARGUMENTS } from '../text/generation.js'

/** A function whose text is looked at. */
type Printable = (...operands: never[]) => unknown

/** Whether two functions are printed alike, as two closures of one function are. */
export function sameSource(left: Printable, right: Printable): boolean {
  return sourceOf(left) === sourceOf(right)
}

/** Characters of a function's source without comments and white space: a proxy for its bytecode. */
export function sourceSize(target: Printable): number {
  return sourceOf(target).replace(/\/\*[\s\S]*?\*\/|\/\/.*|\s+/g, '').length
}

/** Parameters that are plain names: of a function, a method or an arrow; or the one of a bare arrow. */
const PLAIN_PARAMETERS =
  /^(?:async\b\s*)?(?:function\b)?\s*\*?\s*[\w$]*\s*\(([\w$\s,]*)\)|^(?:async\s+)?([\w$]+)\s*=>/

/**
 * How many parameters a function has, if it cannot tell with how many arguments beyond those it was
 * called: plain names as parameters, at most `MAX_LEARNED_ARGUMENTS` of them, and a text in which nothing
 * looks like `arguments`, a rest parameter or `eval`. Undefined for every other function, and for native,
 * bound and proxied ones.
 */
export function countBlindParameters(target: Printable): number | undefined {
  const source = sourceOf(target)
  if (/\barguments\b|\.\.\.|\beval\b|\[native code\]|\\u/.test(source)) return undefined
  const parameters = PLAIN_PARAMETERS.exec(source)
  if (!parameters) return undefined
  const names = (parameters[1] ?? parameters[2] ?? '').split(',').filter((name) => name.trim() !== '')
  return names.length <= MAX_LEARNED_ARGUMENTS ? names.length : undefined
}

function sourceOf(target: Printable): string {
  return Function.prototype.toString.call(target)
}
