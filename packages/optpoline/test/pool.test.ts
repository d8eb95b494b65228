// The pool: code that was written ahead, where no text may become code. The conformance suite runs on it as
// well (conformance.test.ts), and real browsers with a real policy (browser-policy.test.ts).
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { MAX_BRANCHES } from '../src/learning/policy.js'
import { asCode } from '../src/text/code.js'
import {
  type CallShape,
  dynamicEntryText,
  generationText,
  indirectEntryText,
  keyEntryText,
  MAX_LEARNED_ARGUMENTS,
  staticEntryText,
} from '../src/text/generation.js'
import { keyOf, LOCK } from '../src/text/pool-text.js'
import { entries, generations, listOf } from '../src/text/prewritten.js'
import type { Library } from './conformance/harness.js'
import { answerOfChild } from './support/children.js'
import { runSeed } from './support/random.js'
import { compareOnVolume } from './support/volume.js'

const FORBIDDEN = ['--disallow-code-generation-from-strings']
const lists = listOf as Record<string, string>
const made = generations as Record<string, (...bindings: unknown[]) => unknown>

afterAll(() => vi.resetModules())

describe('what was written ahead', () => {
  test('is what the texts of today give', () => {
    const script = fileURLToPath(new URL('../../../scripts/write-pool.mjs', import.meta.url))
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  const shapes = (fixed: number, kind: CallShape['kind']): CallShape[] =>
    Array.from({ length: MAX_LEARNED_ARGUMENTS + fixed }, (_, index) => ({
      name: 'any',
      kind,
      argc: index + 1,
      capacity: index + 1,
    }))
  const all = [...shapes(1, 'dynamic call'), ...shapes(2, 'dynamic method')]

  test('has every generation that a site with an entry can come to', () => {
    for (const shape of all) {
      for (let width = 0; width <= MAX_BRANCHES; width++) {
        expect(made[keyOf(generationText(shape, 'counting', width, false))]).toBeTypeOf('function')
        // Whatever part of the branches the policy moves into the fallback.
        for (let likely = -1; likely <= width; likely++) {
          const tree = generationText(shape, 'tree', width, false, likely)
          expect(made[keyOf(tree)]).toBeTypeOf('function')
          expect(keyOf(tree)).toBe(keyOf(generationText(shape, 'tree', width, false)))
        }
      }
      for (const width of [0, 1, 2]) {
        expect(made[keyOf(generationText(shape, 'counted', width, false))]).toBeTypeOf('function')
      }
      expect(made[keyOf(generationText(shape, 'pass', 0, false))]).toBeTypeOf('function')
    }
  })

  test('has entries for every shape, each a function of its own', () => {
    const texts = [keyEntryText('any'), staticEntryText('any')]
    for (let argc = 0; argc <= MAX_LEARNED_ARGUMENTS; argc++) texts.push(staticEntryText('any', argc))
    for (const shape of all) {
      if (shape.kind === 'dynamic call' || shape.argc > 1) {
        texts.push(dynamicEntryText(shape, true), indirectEntryText(shape, true))
        texts.push(indirectEntryText(shape, true, true))
      }
    }
    for (const shape of [all[MAX_LEARNED_ARGUMENTS], all.at(-1)] as CallShape[]) {
      texts.push(dynamicEntryText(shape, false), indirectEntryText(shape, false))
      texts.push(indirectEntryText(shape, false, true))
    }
    for (const text of texts) {
      const list = (entries as Record<string, () => unknown[]>)[lists[keyOf(text)]]()
      expect(list.length).toBeGreaterThanOrEqual(32)
      expect(new Set(list).size).toBe(list.length)
    }
  })

  test('is found whatever the name of the site, and not for another text', () => {
    const shape = { kind: 'dynamic call', argc: 3, capacity: 3 } as const
    const key = keyOf(generationText({ ...shape, name: 'a' }, 'tree', 2, false))
    expect(keyOf(generationText({ ...shape, name: 'other name' }, 'tree', 2, false))).toBe(key)
    expect(keyOf(generationText({ ...shape, name: 'a' }, 'tree', 3, false))).not.toBe(key)
    expect(made[keyOf(asCode('function other$() {}'))]).toBeUndefined()
  })

  test('a tree is locked before its indirect call, and no other form is', () => {
    const shape = { name: 'any', kind: 'dynamic call', argc: 2, capacity: 2 } as const
    const plain = (text: unknown) => String(text).replace(/[\s;]+/g, '')
    expect(plain(made[keyOf(generationText(shape, 'tree', 2, false))])).toContain(plain(LOCK))
    expect(plain(made[keyOf(generationText(shape, 'counting', 2, false))])).not.toContain('shut.current')
  })
})

/** Counts tries to make code of text, then imports what follows. */
const WATCHED = `
  let tries = 0
  const Original = Function
  globalThis.Function = new Proxy(Original, {
    construct(target, operands) { tries++; return Reflect.construct(target, operands) },
    apply(target, receiver, operands) { tries++; return Reflect.apply(target, receiver, operands) },
  })
`

/** Four functions of about 500 characters each. */
const LARGE_TARGETS = `[${[1, 2, 3, 4].map((add) => `(x) => { ${`x = (x * 3 + ${add}) | 0; `.repeat(25)} return x }`)}]`

/** Drives sites of all kinds and prints what became of them. */
const DRIVE = `
  const { dynamicCall, dynamicMethod, staticCall, staticKey, engine } = lib
  const targets = [${[0, 1, 2].map((index) => `function (...operands) { return [${index}, this, ...operands].join() }`)}]
  const call = dynamicCall('call'), declared = dynamicCall('declared', { arity: 2 }), method = dynamicMethod('method')
  const one = dynamicCall('one'), fixed = staticCall((...operands) => operands.length), key = staticKey(false)
  let wrong = 0
  const check = (got, expected) => { if (got !== expected) wrong++ }
  for (let round = 0; round < 450_000; round++) {
    const index = round % 3
    check(call(targets[index], round), index + ',,' + round)
    check(declared(targets[index], round, 2, 3), index + ',,' + round + ',2')
    check(method(targets[index], 'receiver', round), index + ',receiver,' + round)
    check(fixed(1, 2), 2)
    check(key(), false)
  }
  for (let round = 0; round < 2_500_000; round++) check(one(targets[0], 1), '0,,1')
  fixed.update((...operands) => 10 + operands.length)
  key.enable()
  check(fixed(), 10)
  check(fixed(1, 2), 12)
  check(key(), true)
  for (let phase = 0; phase < 40; phase++) {
    call.relearn()
    for (let round = 0; round < 3000; round++) check(call(targets[phase % 3], round), phase % 3 + ',,' + round)
  }
  // Targets so large that the policy moves rare branches into the fallback.
  const large = dynamicCall('large', { arity: 1 })
  const largeTargets = ${LARGE_TARGETS}
  for (let round = 0; round < 600_000; round++) check(large(largeTargets[round % 10 ? 0 : 1 + (round % 3)], 1) | 0, largeTargets[round % 10 ? 0 : 1 + (round % 3)](1))
  if (large.stats().state !== 'promoted') wrong += 1000
  const states = [call, declared, method, one, fixed, key].map((site) => site.stats().state)
  console.log(JSON.stringify({ wrong, states, tries, codegen: engine.codegen, strategy: engine.strategy, reason: engine.reason }))
`

describe('a program', () => {
  // Relearning was asked for, or the clock probes: both count.
  const promoted = {
    wrong: 0,
    states: [
      expect.stringMatching(/promoted|counting/),
      'promoted',
      'promoted',
      expect.stringMatching(/single|counting/),
      'patched',
      'patched',
    ],
    codegen: false,
    strategy: 'prototype',
  }

  test.each([
    ['allowed', []],
    ['forbidden', FORBIDDEN],
  ])('promotes with the pool and never tries to make code of text, where that is %s', (_, flags) => {
    const program = `${WATCHED}
        await import('LIBRARYpool.js')
        const lib = await import('LIBRARYindex.js')
        ${DRIVE}`
    expect(answerOfChild(program, { flags })).toMatchObject({ ...promoted, tries: 0 })
  })

  test('that loads the library first tries once, and promotes where that was refused', () => {
    const program = `${WATCHED}
      const lib = await import('LIBRARYindex.js')
      const early = lib.dynamicCall('defined before the pool')
      await import('LIBRARYpool.js')
      if (early.stats().state !== 'indirect' || early(Math.abs, -1) !== 1) throw new Error('early')
      ${DRIVE}`
    expect(answerOfChild(program, { flags: FORBIDDEN })).toMatchObject({ ...promoted, tries: 1 })
  })

  test('that loads the library first, where text may become code, goes on as before', () => {
    const program = `${WATCHED}
      const lib = await import('LIBRARYindex.js')
      const before = JSON.stringify(lib.engine)
      await import('LIBRARYpool.js')
      const site = lib.dynamicCall('site')
      for (let call = 0; call < 400_000; call++) site(call % 2 ? Math.abs : Math.sign, call)
      console.log(JSON.stringify({ same: JSON.stringify(lib.engine) === before, state: site.stats().state, generated: tries > 2 }))`
    expect(answerOfChild(program)).toEqual({ same: true, state: 'promoted', generated: true })
  })

  test('may define more sites than the pool has code for: the others call plainly and say so', () => {
    const program = `
      await import('LIBRARYpool.js')
      const { dynamicCall, dynamicMethod, staticCall, staticKey } = await import('LIBRARYindex.js')
      const sum = function (...operands) { return operands.reduce((a, b) => a + (b ?? 0), this ?? 0) }
      const kinds = {
        undeclared: () => dynamicCall('undeclared'),
        declared: () => dynamicCall('declared', { arity: 2 }),
        'many arguments': () => dynamicCall('many arguments', { arity: 7 }),
        method: () => dynamicMethod('method'),
        'static call': () => staticCall(sum),
        'static key': () => staticKey(true),
      }
      const answer = {}
      for (const [name, define] of Object.entries(kinds)) {
        const sites = Array.from({ length: 100 }, define)
        let wrong = 0
        for (let round = 0; round < 2500; round++) {
          for (const site of sites) {
            const got = name === 'method' ? site(sum, 3, 4) : name === 'static key' ? 7 * site() : name === 'static call' ? site(3, 4) : site(sum, 3, 4)
            if (got !== 7) wrong++
          }
        }
        const stats = sites.map((site) => site.stats())
        const plain = stats.filter(({ state }) => state === 'indirect')
        answer[name] = { wrong, plain: plain.length, reasons: [...new Set(plain.map(({ reason }) => reason))] }
      }
      console.log(JSON.stringify(answer))`
    const reasons = ['the pool is used up']
    expect(answerOfChild(program, { flags: FORBIDDEN })).toEqual({
      undeclared: { wrong: 0, plain: 36, reasons },
      declared: { wrong: 0, plain: 36, reasons },
      'many arguments': { wrong: 0, plain: 100, reasons },
      method: { wrong: 0, plain: 36, reasons },
      'static call': { wrong: 0, plain: 36, reasons },
      'static key': { wrong: 0, plain: 36, reasons },
    })
  })

  test('may patch ten thousand times: generations are not used up, and cost no memory', () => {
    const program = `
      await import('LIBRARYpool.js')
      const { dynamicCall } = await import('LIBRARYindex.js')
      const { rfc } = await import('LIBRARYrfc.js')
      const site = dynamicCall('site', { policy: rfc })
      const heap = async () => {
        for (let round = 0; round < 5; round++) { gc(); await new Promise((resolve) => setTimeout(resolve, 5)) }
        return process.memoryUsage().heapUsed
      }
      let wrong = 0
      const patch = () => {
        const before = site.stats().generation
        const fresh = [1, 2].map((add) => (operand) => operand + add)
        for (let call = 0; site.stats().generation === before && call < 40; call++) {
          for (let some = 0; some < 128; some++) if (site(fresh[some & 1], some) !== some + 1 + (some & 1)) wrong++
        }
      }
      // Until all of the library is compiled: its code alone is half a megabyte, and some of it comes late.
      for (let round = 0; round < 20_000; round++) patch()
      const before = await heap()
      for (let round = 0; round < 10_000; round++) patch()
      console.log(JSON.stringify({ wrong, patches: site.stats().generation, grown: await heap() - before }))`
    const answer = answerOfChild(program, { flags: [...FORBIDDEN, '--expose-gc'] }) as Record<string, number>
    expect(answer.wrong).toBe(0)
    expect(answer.patches).toBe(30_000)
    expect(answer.grown).toBeLessThan(500_000)
  })
})

/** A copy of the library whose pool is full. */
async function fullCopy(): Promise<Library> {
  vi.resetModules()
  await import('optpoline/pool')
  return { ...(await import('optpoline')), ...(await import('optpoline/rfc')) }
}

test('a random program does the same through sites of the pool as plainly', async () => {
  const until = Date.now() + 8000
  let calls = 0
  let patches = 0
  const states = new Set<string>()
  for (let copy = 0; Date.now() < until; copy++) {
    const lib = await fullCopy()
    expect(lib.engine).toMatchObject({ codegen: false, strategy: 'prototype' })
    let programs = 0
    // So few that the pool is not used up.
    const done = compareOnVolume(lib, runSeed + 1000 * copy, () => programs++ < 10)
    calls += done.calls
    patches += done.patches
    for (const state of done.states) states.add(state)
  }
  console.log(`${calls} random calls compared, ${patches} patches; sites were ${[...states].join(', ')}`)
  expect(calls).toBeGreaterThan(100_000)
  expect(states).toContain('promoted')
  expect(states).not.toContain('indirect')
})
