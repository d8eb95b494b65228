// A copy of the library that takes this engine for another one, and what tests drive its sites with.
import type * as core from 'optpoline'
import { vi } from 'vitest'
import { judgeEngine } from '../../src/text/engine.js'

export type Library = typeof core
export type Target = (...operands: number[]) => number

/** A copy with promotion for the engine that `error` tells: those of JavaScriptCore have a `line`, of SpiderMonkey a `lineNumber`. */
export async function copyOn<T = Library>(
  module: 'spidermonkey' | 'javascriptcore',
  clues: { readonly error?: object; readonly codegen?: boolean } = {},
  load = (): Promise<T> => import('optpoline') as Promise<T>,
): Promise<T> {
  const engine = judgeEngine({
    nativeText: 'function push() {\n    [native code]\n}',
    error: module === 'spidermonkey' ? { lineNumber: 1 } : { line: 1 },
    codegen: true,
    ...clues,
  })
  vi.resetModules()
  vi.doMock('../../src/text/engine.js', () => ({ engine, judgeEngine }))
  try {
    await (module === 'spidermonkey' ? import('optpoline/spidermonkey') : import('optpoline/javascriptcore'))
    return await load()
  } finally {
    vi.doUnmock('../../src/text/engine.js')
  }
}

/** Functions of these names that answer their index. */
export function targetsNamed(...names: string[]): Target[] {
  return names.map((name, index) => Function(`return function ${name}() { return ${index} }`)())
}

export const many = (count: number) =>
  targetsNamed(...Array.from({ length: count }, (_, index) => `t${index}`))

/** Calls the targets in turn, and checks what each call answers. */
export function drive(site: core.DynamicCall<Target>, targets: readonly Target[], calls: number): void {
  const answers = targets.map((target) => target())
  for (let call = 0; call < calls; call++) {
    const index = call % targets.length
    if (site(targets[index], call) !== answers[index]) throw new Error(`call ${call}: wrong answer`)
  }
}

export const branchesOf = (site: core.Observable) => site.stats().branches.map(({ name }) => name)

/** Names of the events that an action causes. */
export function heardBy(lib: Library, action: () => void): string[] {
  const events: string[] = []
  const names = ['define', 'relearn', 'promote', 'demote', 'patch'] as const
  const stops = names.map((name) => lib.on(name, () => events.push(name)))
  action()
  for (const stop of stops) stop()
  return events
}

/** How many of these are still there after a collection. */
export async function left(references: readonly WeakRef<object>[]): Promise<number> {
  vi.useRealTimers()
  for (let round = 0; round < 10; round++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return references.filter((reference) => reference.deref() !== undefined).length
}

export const weakly = (targets: readonly Target[]) => targets.map((target) => new WeakRef(target))
