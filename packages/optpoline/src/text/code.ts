// Text that may become code, and the one place where it does.
//
// `Code` is a string that this library wrote itself, out of constants, numbers and names from its own
// list. Whatever comes from outside (a target, a site's state) enters as a value, through a parameter of
// the compiled function; a site's name enters only through `identifierOf` and `urlOf`, which leave
// nothing of it that the parser could act on.
import { ahead } from './ahead.js'
import { engine } from './engine.js'

declare const codeBrand: unique symbol

/** Source text that is allowed to become code. */
export type Code = string & { readonly [codeBrand]: true }

/** Marks text that the caller wrote out of constants and numbers as code. */
export function asCode(text: string): Code {
  return text as Code
}

/** Bindings that generated text may use, passed by value. The names are the whole vocabulary. */
export interface Bindings {
  /**
   * The settle key. Its prototype holds `argc`, the argument count that the newest generation serves, and
   * `cell`, whose prototype holds that generation as `current`, and as `other` what serves all other counts
   * (patch-point.ts).
   */
  readonly epoch?: object
  /** `Reflect.apply`, as it was when the library was loaded. */
  readonly apply?: unknown
  /** Takes every call that the newest generation does not serve. */
  readonly other?: unknown
  /** Takes the calls with an unusual argument count of an entry whose decisions are written once (once.ts). */
  readonly odd?: unknown
  /** The same for those with more operands than it has parameters. */
  readonly others?: unknown
  /** The targets of the branches, in order: `target0`, `target1`, ... */
  readonly targets?: readonly unknown[]
  /** What a generation counts: `left`, `credit`, `h0` ... `h7`. */
  readonly counts?: object
  /** Called with a missed target. */
  readonly miss?: unknown
  /** Called when a counting window has run out. */
  readonly closeWindow?: unknown
  /** What an inline host uses: its text takes it apart. */
  readonly captured?: object
  /** The harmless target that warms a generation up before it is published. */
  readonly primer?: unknown
}

/**
 * Compiles `return <text>` with the bindings in scope.
 *
 * Behind the text stands a tagged template that never runs. Each evaluation of one would make an object of
 * its own, so V8 keeps no text that has one in its cache of evaluated texts. From there V8 14 never drops a
 * text (1.5 kB a patch), and identical texts of two copies of this library would share their feedback.
 *
 * @param where what stands between `optpoline/` and `.js` in the source URL that debuggers and stack traces show.
 * @returns undefined where text may not become code, and none was written ahead for this one.
 */
export function compile<T>(text: Code, bindings: Bindings, where: string): T {
  if (!engine.codegen) return ahead.find?.(text, bindings) as T
  const { targets = [], ...others } = bindings
  const names = [...Object.keys(others), ...targets.map((_, index) => `target${index}`)]
  const body = `'use strict'\nreturn ${text}\n;0\`\`\n//# sourceURL=optpoline/${where}.js`
  return new Function(...names, body)(...Object.values(others), ...targets) as T
}

/** An identifier that resembles `name`. The prefix keeps it apart from every binding. */
export function identifierOf(prefix: string, name: string): string {
  return `${prefix}$${name.replace(/\W/g, '_').slice(0, 60)}`
}

let lastId = 0

/** A new path segment for source URLs that resembles `name` and holds no character with a meaning. */
export function urlOf(name: string): string {
  return `${name.replace(/[^\w.-]/g, '_').slice(0, 60)}.${++lastId}`
}
