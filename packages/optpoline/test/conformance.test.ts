// Runs the conformance suite on this engine: with promotion, switched off, as if this engine could
// not be patched, with and without the right to generate code, as if it were SpiderMonkey or JavaScriptCore, and
// with the pool.
import { afterAll, beforeAll, describe, test, vi } from 'vitest'
import { checks, type Library } from './conformance/suite.js'

/** A copy of the library with its pool: no text becomes code, and the pool is full. */
async function copyWithPool(): Promise<Library> {
  vi.resetModules()
  await import('optpoline/pool')
  return { ...(await import('optpoline')), ...(await import('optpoline/rfc')) }
}

/** A copy of the library that sees the engine described by `clues`, as its users in a browser have it. */
async function copyWith(
  clues: { readonly codegen: boolean; readonly error?: object } | undefined,
  environment?: string,
): Promise<Library> {
  vi.resetModules()
  if (clues) {
    vi.doMock('../src/text/engine.js', async (load) => {
      const original = await load<typeof import('../src/text/engine.js')>()
      const nativeText = 'function push() {\n    [native code]\n}'
      return { ...original, engine: original.judgeEngine({ nativeText, ...clues }) }
    })
  }
  if (environment) vi.stubEnv('OPTPOLINE', environment)
  try {
    await import('optpoline/spidermonkey')
    await import('optpoline/javascriptcore')
    return { ...(await import('optpoline')), ...(await import('optpoline/rfc')) }
  } finally {
    vi.doUnmock('../src/text/engine.js')
    vi.unstubAllEnvs()
    vi.resetModules()
  }
}

describe.each([
  ['with promotion', () => copyWith(undefined), 'new'],
  ['switched off', () => copyWith(undefined, 'off'), 'off'],
  ['on an engine that is not patched', () => copyWith({ codegen: true }), 'indirect'],
  ['where text may not become code', () => copyWith({ codegen: false }), 'indirect'],
  ['on SpiderMonkey', () => copyWith({ codegen: true, error: { lineNumber: 1 } }), 'new'],
  ['on JavaScriptCore', () => copyWith({ codegen: true, error: { line: 1 } }), 'new'],
] as const)('%s', (_, load, state) => {
  let lib: Library
  beforeAll(async () => {
    lib = await load()
  })
  afterAll(() => vi.resetModules())

  test('is the copy of the library that it should be', ({ expect }) => {
    const site = lib.dynamicCall<() => void>('which')
    if (state === 'off') for (let call = 0; call < 2000; call++) site(() => undefined)
    expect(site.stats()).toMatchObject({ state, generation: state === 'off' ? 1 : 0 })
  })

  for (const { name, run } of checks) test(name, () => run(lib))
})

// Each check has a copy of its own, because a pool is used up by what all of them define.
describe('with the pool', () => {
  afterAll(() => vi.resetModules())

  test('is the copy of the library that it should be', async ({ expect }) => {
    const lib = await copyWithPool()
    expect(lib.engine).toMatchObject({ codegen: false, strategy: 'prototype' })
    const site = lib.dynamicCall<(operand: number) => number>('which')
    for (let call = 0; call < 400_000; call++) site(call % 2 ? Math.abs : Math.sign, call)
    expect(site.stats().state).toBe('promoted')
  })

  for (const { name, run } of checks) test(name, async () => run(await copyWithPool()))
})
