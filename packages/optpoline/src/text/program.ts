// What is known of a source text that was read (syntax.ts): its names, scopes, functions and calls.
//
// Data alone; positions are those of the text.
import type { Range } from './tokens.js'

/** A variable. */
export interface Binding {
  readonly name: string
  readonly kind: 'var' | 'let' | 'const' | 'parameter' | 'function' | 'class' | 'catch' | 'self'
  /** Assignments beside the one of its declaration. */
  writes: number
}

/** A name where it is used. */
export interface Reference {
  readonly name: string
  readonly start: number
  readonly scope: Scope
  writes: boolean
  /** Whether it is a short property, `{ name }`. */
  readonly short: boolean
  /** Whether it is what a call calls. */
  called: boolean
}

/** What a function, the arrows inside of it included, takes from its caller beside parameters. */
export interface Uses {
  this: boolean
  arguments: boolean
}

/** A function in the text. */
export interface FunctionText {
  readonly start: number
  end: number
  readonly name: string
  readonly arrow: boolean
  readonly async: boolean
  readonly generator: boolean
  /** Parameters, a rest parameter not included. */
  parameters: number
  /** Its property `length`: parameters in front of the first with a default value. */
  length: number
  /** What `({ name: local }) => ...` takes from its argument; undefined for parameters of any other form. */
  properties: readonly { readonly name: string; readonly local: string }[] | undefined
  /** Where its parameters are declared. */
  scope: Scope
  /** The variable that holds it in its own text. */
  readonly self: Binding | undefined
  rest: boolean
  readonly uses: Uses
  /** Where a declaration may be inserted; the expression where the body of an arrow is one. */
  body: { readonly at: number; readonly directives: boolean } | Range
  /** What the last statement of its body returns, or its expression is. */
  returns: Node | undefined
  /** Statements of its body before that one, directives not included. */
  statements: number
}

/** What an expression is, as far as anyone asks. */
export interface Node extends Range {
  readonly kind: 'name' | 'literal' | 'this' | 'pattern' | 'arrow' | 'function' | 'call' | 'other'
  readonly reference?: Reference
  readonly function?: FunctionText
  /** Whether it is a function or class that takes the name of the variable which it is assigned to. */
  readonly nameless?: boolean
}

/** A call of a plain name, `name(...)`. */
export interface Call extends Range {
  readonly callee: Reference
  readonly operands: readonly Node[]
  readonly spread: boolean
  /** The function whose body it stands in; undefined where no declaration can be inserted for it. */
  readonly home: FunctionText | undefined
  /** The expression statement that begins with it. */
  statement: Range | undefined
}

export interface Scope {
  readonly parent: Scope | undefined
  readonly bindings: Map<string, Binding>
  /** Whether `var` declarations end here. */
  readonly isFunction: boolean
}

/** What was read. */
export interface Program {
  readonly node: Node
  readonly references: readonly Reference[]
  readonly calls: readonly Call[]
  /** Every identifier in the text, property names included. */
  readonly names: ReadonlySet<string>
}

/** The variable that a name means, or undefined for one that the text does not declare. */
export function bindingOf(name: string, scope: Scope | undefined): Binding | undefined {
  for (let at = scope; at; at = at.parent) {
    const binding = at.bindings.get(name)
    if (binding) return binding
  }
  return undefined
}
