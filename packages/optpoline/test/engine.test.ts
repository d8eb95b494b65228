// Which engine this is and what follows from it: by clues, and in processes that forbid or switch off
// what the library would use.
import { describe, expect, test, vi } from 'vitest'
import { judgeEngine } from '../src/text/engine.js'
import { answerOfChild, copyOfLibrary, runChild } from './support/children.js'

const V8 = 'function push() { [native code] }'
const MULTI_LINE = 'function push() {\n    [native code]\n}'
describe('an engine is judged by what it does', () => {
  test.each([
    ['Node 20', '11.3.244.8-node.38', 11],
    ['Node 22', '12.4.254.21-node.33', 12],
    ['Node 24', '13.6.233.10-node.28', 13],
    ['Node 26', '14.6.202.33-node.12', 14],
    ['Deno', '15.1.27.0-rusty', 15],
  ])('%s is patched through a prototype', (_, v8Version, version) => {
    expect(judgeEngine({ nativeText: V8, v8Version, codegen: true })).toMatchObject({
      name: 'v8',
      version,
      codegen: true,
      strategy: 'prototype',
    })
  })

  test('V8 without a version is taken for a new one', () => {
    const newest = judgeEngine({ nativeText: V8, v8Version: '15.1', codegen: true })
    const unknown = judgeEngine({ nativeText: V8, codegen: true })
    expect(unknown).toMatchObject({ name: 'v8', version: 0, strategy: 'prototype' })
    expect(unknown.warmFallback).toBe(newest.warmFallback)
  })

  test.each([
    ['13.6.233', false],
    ['14.0.1', true],
    ['14.6.202', true],
    ['15.0.245', false],
  ])('the fallback of a tree has run before on V8 %s: %s', (v8Version, warmFallback) => {
    expect(judgeEngine({ nativeText: V8, v8Version, codegen: true })).toMatchObject({ warmFallback })
  })

  const jsc = { line: 1, column: 1, sourceURL: '', stack: '' }
  const spiderMonkey = { fileName: '', lineNumber: 1, columnNumber: 1 }

  test.each([
    ['JavaScriptCore', 'jsc', { nativeText: MULTI_LINE, error: jsc }],
    ['JavaScriptCore that prints functions as V8 does', 'jsc', { nativeText: V8, error: jsc }],
    [
      'JavaScriptCore in a runtime that reports a V8 version',
      'jsc',
      { nativeText: V8, error: jsc, v8Version: '12.4.254' },
    ],
    ['SpiderMonkey', 'spidermonkey', { nativeText: MULTI_LINE, error: spiderMonkey }],
    ['an engine that prints functions on three lines', 'unknown', { nativeText: MULTI_LINE }],
    ['an engine that prints nothing known', 'unknown', { nativeText: '' }],
  ])('%s is called plainly', (_, name, clues) => {
    expect(judgeEngine({ ...clues, codegen: true })).toMatchObject({
      name,
      version: 0,
      codegen: true,
      strategy: 'indirect',
    })
  })

  test('a version that is none counts as new', () => {
    expect(judgeEngine({ nativeText: V8, v8Version: 'unreleased', codegen: true })).toMatchObject({
      version: 0,
      strategy: 'prototype',
    })
  })

  test('no engine is patched where text may not become code', () => {
    for (const nativeText of [V8, MULTI_LINE]) {
      const judged = judgeEngine({ nativeText, v8Version: '12.4', codegen: false })
      expect(judged).toMatchObject({ codegen: false, strategy: 'indirect' })
    }
    expect(judgeEngine({ nativeText: V8, codegen: false }).reason).toContain('forbids')
  })
})

test.each([true, false])(
  'SpiderMonkey’s entries make calls of every length, code from text allowed: %s',
  async (codegen) => {
    const error = { lineNumber: 1 }
    const engine = judgeEngine({ nativeText: MULTI_LINE, error, codegen })
    vi.resetModules()
    vi.doMock('../src/text/engine.js', () => ({ engine }))
    try {
      const { dynamicCall, dynamicMethod } = await import('optpoline')
      type Callee = (this: unknown, ...operands: unknown[]) => unknown[]
      const call = dynamicCall<Callee>('call')
      const method = dynamicMethod<Callee>('method')
      const declared = dynamicCall<Callee>('declared', { arity: 2 })
      const target: Callee = function (...operands) {
        return [this, ...operands]
      }
      for (let length = 0; length < 9; length++) {
        const operands = Array.from({ length }, (_, index) => `operand ${index}`)
        const [receiver, ...rest] = operands
        for (let again = 0; again < 3; again++) {
          expect(call(target, ...operands)).toEqual([undefined, ...operands])
          expect(method(target, receiver, ...rest)).toEqual([receiver, ...rest])
          expect(declared(target, ...operands)).toEqual([undefined, operands[0], operands[1]])
        }
      }
      expect((method as Callee)(target)).toEqual([undefined])
      expect(call.stats()).toMatchObject({ state: 'indirect', generation: 0 })
    } finally {
      vi.doUnmock('../src/text/engine.js')
      vi.resetModules()
    }
  },
)

/** A program that uses everything and prints what it saw. */
const USES_EVERYTHING = `
  import { dynamicCall, dynamicMethod, staticCall, staticKey, sites, configure, engine } from 'LIBRARYindex.js'
  const call = dynamicCall('call')
  const method = dynamicMethod('method')
  const declared = dynamicCall('declared', { arity: 2 })
  const fixed = staticCall((...operands) => operands.length)
  const maybe = staticCall.conditional()
  const zero = staticCall.returning0()
  const key = staticKey(false)
  const targets = [${[0, 1, 2].map((index) => `function (...operands) { return [${index}, this, ...operands] }`)}]
  const wrong = []
  const check = (what, got, expected) => {
    if (JSON.stringify(got) !== JSON.stringify(expected)) wrong.push([what, got, expected])
  }
  for (let round = 0; round < 250_000; round++) {
    const index = round % 3
    check('call', call(targets[index], round), [index, undefined, round])
    check('method', method(targets[index], 'receiver', round), [index, 'receiver', round])
    check('declared', declared(targets[index], round, 2), [index, undefined, round, 2])
    check('fixed', fixed(1, 2), 2)
    check('maybe', maybe(1), undefined)
    check('zero', zero(1), 0)
    check('key', key(), false)
    if (wrong.length > 0) break
  }
  fixed.update((...operands) => 10 + operands.length)
  maybe.update(() => 'now')
  zero.update(() => 5)
  key.enable()
  check('fixed', fixed(), 10)
  check('maybe', maybe(), 'now')
  check('zero', zero(), 5)
  check('key', key(), true)
  call.relearn()
  check('sites', sites().length, 7)
  const states = sites().map((site) => site.stats().state)
  const sources = sites().map((site) => typeof site.source())
  console.log(JSON.stringify({ wrong, states, sources, strategy: engine.strategy, codegen: engine.codegen }))
`

describe('a program', () => {
  test('runs as always where text may not become code', () => {
    const flags = ['--disallow-code-generation-from-strings']
    expect(answerOfChild(USES_EVERYTHING, { flags })).toEqual({
      wrong: [],
      states: Array(7).fill('indirect'),
      sources: Array(7).fill('string'),
      strategy: 'indirect',
      codegen: false,
    })
  })

  test('runs as always where only a function without text may be made, as in Firefox under trusted types', () => {
    const guard = `
      const guarded = (trap) => (target, ...rest) => {
        if (rest[trap === 'apply' ? 1 : 0].some((text) => text !== '')) throw new EvalError('trusted types')
        return Reflect[trap](target, ...rest)
      }
      globalThis.Function = new Proxy(Function, { apply: guarded('apply'), construct: guarded('construct') })`
    const flags = ['--import', `data:text/javascript,${encodeURIComponent(guard)}`]
    expect(answerOfChild(USES_EVERYTHING, { flags })).toMatchObject({
      wrong: [],
      states: Array(7).fill('indirect'),
      codegen: false,
    })
  })

  test('runs as always when promotion is switched off by the environment', () => {
    expect(answerOfChild(USES_EVERYTHING, { env: { OPTPOLINE: 'off' } })).toMatchObject({
      wrong: [],
      states: ['off', 'off', 'off', 'patched', 'patched', 'patched', 'patched'],
    })
  })

  test('runs as always with promotion', () => {
    expect(answerOfChild(USES_EVERYTHING)).toMatchObject({
      wrong: [],
      states: ['counting', 'promoted', 'promoted', 'patched', 'patched', 'patched', 'patched'],
    })
  })

  test.each([[[]], [['--disallow-code-generation-from-strings']]])(
    'may configure until its first call through a site, and not after, with %j',
    (flags) => {
      const answer = answerOfChild(
        `
        import { configure, dynamicCall } from 'LIBRARYindex.js'
        const attempt = (run) => { try { run(); return 'fine' } catch (error) { return error.constructor.name } }
        const bad = [undefined, null, {}, { promote: 'off' }, { promote: 0 }]
        const refused = bad.map((settings) => attempt(() => configure(settings)))
        const site = dynamicCall('site')
        const early = attempt(() => configure({ promote: false }))
        site(() => 1)
        const { state } = site.stats()
        const again = attempt(() => configure({ promote: false }))
        const late = attempt(() => configure({ promote: true }))
        console.log(JSON.stringify({ refused, early, state, again, late }))
      `,
        { flags },
      )
      // Where nothing is patched, calls do not come by the library, and promotion makes no difference.
      const patches = flags.length === 0
      expect(answer).toEqual({
        refused: Array(5).fill('TypeError'),
        early: 'fine',
        state: patches ? 'off' : 'indirect',
        again: 'fine',
        late: patches ? 'Error' : 'fine',
      })
    },
  )

  test('ends by itself with work of its sites pending', () => {
    const answer = answerOfChild(`
      import { dynamicCall, staticCall, staticKey } from 'LIBRARYindex.js'
      const targets = [${Array.from({ length: 40 }, (_, index) => `() => ${index}`)}]
      const states = []
      // Looked at at once: a site that is called plainly is looked at again after 0.1 s.
      const drive = (site, width, calls) => {
        for (let call = 0; call < calls; call++) site(targets[call % width])
        states.push(site.stats().state)
      }
      const [learning, counting, single, demoted, promoted] = ['a', 'b', 'c', 'd', 'e'].map((name) => dynamicCall(name))
      drive(learning, 3, 10)
      drive(counting, 3, 2000)
      drive(single, 1, 2_000_000)
      drive(demoted, 40, 500_000)
      drive(promoted, 3, 500_000)
      staticCall(targets[0]).update(targets[1])
      staticKey(false).enable()
      console.log(JSON.stringify({ states, alive: process.getActiveResourcesInfo().filter((name) => name === 'Timeout') }))
    `)
    expect(answer).toEqual({ states: ['learning', 'counting', 'single', 'demoted', 'promoted'], alive: [] })
  })

  test('may hold two copies of the library, which do not disturb each other', () => {
    const answer = answerOfChild(`
      import * as left from 'LIBRARYindex.js'
      import * as right from '${copyOfLibrary()}index.js'
      const targets = [${[0, 1, 2, 3].map((index) => `(...operands) => [${index}, ...operands]`)}]
      const heard = { left: 0, right: 0 }
      const [a, b] = [left.dynamicCall('shared name'), right.dynamicCall('shared name')]
      left.on('patch', ({ site }) => { heard.left += site === a ? 1 : 1000 })
      right.on('patch', ({ site }) => { heard.right += site === b ? 1 : 1000 })
      let wrong = 0
      for (let call = 0; call < 400_000; call++) {
        const index = call % 4
        if (a(targets[index & 1], call)[0] !== (index & 1)) wrong++
        if (b(targets[2 + (index & 1)], call)[0] !== 2 + (index & 1)) wrong++
        if (call % 1000 === 0 && a(b, targets[index], call)[0] !== index) wrong++
      }
      left.dynamicCall('alone')
      const third = right.staticKey(false)
      third.enable()
      console.log(JSON.stringify({
        wrong,
        states: [a.stats().state, b.stats().state],
        branches: [a, b].map((site) => site.stats().branches.length),
        sites: [left.sites().length, right.sites().length],
        generations: [heard.left === a.stats().generation, heard.right === b.stats().generation + 1000],
      }))
    `)
    expect(answer).toMatchObject({
      wrong: 0,
      states: ['promoted', 'promoted'],
      sites: [2, 2],
      generations: [true, true],
    })
  })

  test('may switch one copy off and use the other', () => {
    const answer = answerOfChild(`
      import * as left from 'LIBRARYindex.js'
      import * as right from '${copyOfLibrary()}index.js'
      left.configure({ promote: false })
      const [a, b] = [left.dynamicCall('a'), right.dynamicCall('b')]
      const target = (value) => value
      for (let call = 0; call < 2000; call++) a(target, b(target, call))
      console.log(JSON.stringify([a.stats().state, b.stats().state]))
    `)
    expect(answer).toEqual(['off', 'counting'])
  })

  test('may use the library in a worker thread', () => {
    const answer = answerOfChild(`
      import { Worker } from 'node:worker_threads'
      const text = \`
        import { parentPort } from 'node:worker_threads'
        import { dynamicCall } from 'LIBRARYindex.js'
        const site = dynamicCall('in a worker')
        let sum = 0
        for (let call = 0; call < 300_000; call++) sum += site(call % 2 ? Math.abs : Math.sign, 1)
        parentPort.postMessage({ sum, state: site.stats().state })
      \`
      new Worker(new URL('data:text/javascript,' + encodeURIComponent(text))).on('message', (message) => console.log(JSON.stringify(message)))
    `)
    expect(answer).toEqual({ sum: 300_000, state: 'promoted' })
  })

  test('is told of an error in a listener as of any error that nobody handles', () => {
    const { status, stdout, stderr } = runChild(`
      import { on, staticKey } from 'LIBRARYindex.js'
      on('patch', () => { throw new Error('from a listener') })
      const key = staticKey(false)
      key.enable()
      console.log(key())
    `)
    expect(stdout).toBe('true\n')
    expect(stderr).toContain('from a listener')
    expect(status).toBe(1)
  })
})
