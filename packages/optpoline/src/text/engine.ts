// Which JavaScript engine this is, and what it allows.
//
// Decided once, when the library loads, from what the engine does (can text become code? how does it
// print a native function, what does an error carry?) and from its version; never from the name of the
// runtime. The facts behind each choice are measured in docs/engines.md. Nothing here generates or
// patches anything.
import { ahead } from './ahead.js'

/** How a caller is led to the newest generation. */
export type PatchStrategy =
  /** V8: a constant cell; what is on its direct prototype is folded to a constant after each patch. */
  | 'prototype'
  /** SpiderMonkey, with `optpoline/spidermonkey`: the targets of two branches are variables of the entry. */
  | 'slots'
  /** JavaScriptCore, with `optpoline/javascriptcore`: properties that are written once, for a few decisions. */
  | 'once'
  /** No patching: the call is made indirectly, as if the library were not there. */
  | 'indirect'

/** What the current engine is and allows. */
export interface Engine {
  readonly name: 'v8' | 'jsc' | 'spidermonkey' | 'unknown'
  /** V8's major version (11 in Node 20); 0 where the engine does not tell. */
  readonly version: number
  /** Whether text may become code here (no content security policy or flag forbids it). */
  readonly codegen: boolean
  readonly strategy: PatchStrategy
  /** Why the strategy is what it is, in words for a person. */
  readonly reason: string
  /**
   * Whether a branch tree's indirect call should have run before the tree is published.
   * V8 14 alone: yes, 1.45 ns instead of 1.6 a call with eight branches at 70/20/rest.
   * Others: no. A call that never ran compiles to a deoptimisation exit, and the loop around the tree keeps its
   * values in registers: with two branches at 90/10 2.5 ns instead of 5.5 (V8 11), 1.4 instead of 4.4 (V8 15.6, Chromium).
   */
  readonly warmFallback: boolean
}

/** The parts of a global object that tell engines apart; a parameter so that tests can describe one. */
export interface EngineClues {
  /** Text of a native function, for example `Array.prototype.push`. */
  readonly nativeText: string
  /** An error: JavaScriptCore's have a `line`, SpiderMonkey's a `lineNumber`. */
  readonly error?: object
  /** Version of V8 as the runtime reports it, where it does. */
  readonly v8Version?: string | undefined
  /** Whether `new Function` works here. */
  readonly codegen: boolean
}

/** Judges the clues; pure. */
export function judgeEngine(clues: EngineClues): Engine {
  // V8 prints a native function on one line. Newer JavaScriptCore (Bun 1.4) does too: its errors tell it
  // apart. A runtime's own version table does not tell: some report a V8 version for compatibility and
  // run something else.
  const { error = {} } = clues
  const name =
    'line' in error
      ? 'jsc'
      : 'lineNumber' in error
        ? 'spidermonkey'
        : clues.nativeText.includes('() { [')
          ? 'v8'
          : 'unknown'
  // Version 0 where the engine does not tell: browsers do not, and are new.
  const isV8 = name === 'v8'
  const version = (isV8 && Number.parseInt(clues.v8Version as string)) || 0
  const obstacle = !isV8
    ? 'it folds no patch points'
    : !clues.codegen
      ? 'it forbids code from text'
      : undefined
  return {
    name,
    version,
    codegen: clues.codegen,
    strategy: obstacle ? 'indirect' : 'prototype',
    reason: obstacle ?? 'it folds patch points',
    warmFallback: version === 14,
  }
}

function mayGenerateCode(): boolean {
  try {
    // With a text in it: Firefox lets an empty function through where it demands trusted types.
    return !!Function('0')
  } catch {
    return false
  }
}

interface RuntimeGlobals {
  readonly process?: { readonly versions?: { readonly v8?: string | undefined } }
}

/** The engine that this program runs on. */
export const engine: Engine = judgeEngine({
  error: new Error(),
  nativeText: String([].push),
  v8Version: (globalThis as RuntimeGlobals).process?.versions?.v8,
  codegen: !ahead.find && mayGenerateCode(),
})
