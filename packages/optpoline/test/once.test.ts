// Promotion on JavaScriptCore, by a copy of the library that takes this engine for it: what is learned when, what the cells of
// an entry hold, and when there are no more. What it gains is measured in bench/, there.
import type * as core from 'optpoline'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onceEntryText, onceTreeText } from '../src/text/once.js'
import {
  branchesOf,
  copyOn,
  drive,
  heardBy,
  type Library,
  left,
  many,
  type Target,
  targetsNamed,
  weakly,
} from './support/engine-copy.js'

/** Calls that a count lasts. */
const WINDOW = 2000

let lib: Library
const heard = (action: () => void) => heardBy(lib, action)

beforeEach(async () => {
  vi.useFakeTimers()
  lib = await copyOn('javascriptcore')
})
afterEach(() => {
  vi.useRealTimers()
  vi.resetModules()
})

describe('a site', () => {
  test('counts for a window, and then has all of its few targets as branches', () => {
    const site = lib.dynamicCall<Target>('eight')
    const targets = many(8)
    expect(site.stats()).toMatchObject({ state: 'new', generation: 0 })
    drive(site, targets, WINDOW - 8)
    expect(site.stats()).toMatchObject({ state: 'learning', generation: 0, branches: [] })
    expect(heard(() => drive(site, targets, 8))).toEqual(['patch', 'promote', 'relearn'])
    expect(site.stats()).toMatchObject({ state: 'promoted', generation: 1, coverage: 1, overflow: 0 })
    expect(site.stats().branches.map(({ name, hits }) => [name, hits])).toEqual(
      targets.map(({ name }) => [name, WINDOW / 8]),
    )
    expect(site.source()).toContain('target7')
    drive(site, targets, 1000)
  })

  test('has three branches where those take half of the calls to many targets, and eight where not', () => {
    const [a, b, c, ...others] = many(16)
    const few = lib.dynamicCall<Target>('three of sixteen')
    drive(few, [...others, ...Array.from({ length: 10 }, () => [a, b, c, a]).flat()], WINDOW)
    expect(branchesOf(few)).toEqual(['t0', 't1', 't2'])
    const even = lib.dynamicCall<Target>('even')
    drive(even, many(16), WINDOW)
    expect(branchesOf(even)).toHaveLength(8)
  })

  test.each([1, 2, 5])('with %i targets is called plainly', (count) => {
    const site = lib.dynamicCall<Target>('few')
    drive(site, many(count), WINDOW)
    const state = count === 1 ? 'single' : 'demoted'
    expect(site.stats()).toMatchObject({ state, generation: 1, branches: [], candidates: [] })
    drive(site, many(count), 1000)
  })

  test.each([
    ['one target', many(1), 'single'],
    ['few targets', many(3), 'demoted'],
    ['more targets than branches', many(16), 'promoted'],
  ])('with %s is counted again by the clock, once, and then left as it is', (_, first, state) => {
    const site = lib.dynamicCall<Target>('re-armed')
    drive(site, first, WINDOW)
    vi.advanceTimersByTime(900)
    expect(site.stats().state).toBe(state)
    vi.advanceTimersByTime(200)
    expect(site.stats().state).toBe('counting')
    const second = many(12)
    drive(site, second, WINDOW)
    expect(site.stats()).toMatchObject({ state: 'promoted', generation: 3 })
    vi.advanceTimersByTime(600_000)
    site.relearn()
    drive(site, many(3), 2 * WINDOW)
    expect(site.stats()).toMatchObject({ state: 'promoted', generation: 3 })
  })

  test('whose branches are all its targets is counted again when they miss, and called plainly at last', () => {
    const site = lib.dynamicCall<Target>('misses')
    const first = many(8)
    drive(site, first, WINDOW)
    vi.advanceTimersByTime(600_000)
    const others = many(7)
    drive(site, others, 50_000)
    expect(site.stats()).toMatchObject({ state: 'promoted', generation: 1 })
    drive(site, others, 1 + WINDOW)
    expect(new Set(site.stats().branches.map(({ target }) => target))).toEqual(new Set([...others, first[0]]))
    drive(site, many(6), 1_600_000)
    expect(site.stats()).toMatchObject({ state: 'promoted', generation: 3 })
    expect(heard(() => drive(site, many(6), 1))).toEqual(['patch', 'demote'])
    expect(site.stats()).toMatchObject({
      state: 'demoted',
      reason: 'branches change too often',
      generation: 4,
    })
    drive(site, many(6), 1000)
  })

  test('without arity serves the usual argument count, and makes all other calls as they are', () => {
    const site = lib.dynamicCall<(...operands: number[]) => unknown>('any number')
    const targets = Array.from({ length: 6 }, (_, index) =>
      Function('index', `return function t${index}(...operands) { return [index, ...operands] }`)(index),
    )
    for (const usual of [2, 2]) {
      for (let call = 0; call < WINDOW; call++) {
        const operands = call % 16 ? Array.from({ length: usual }, (_, index) => index) : [1, 2, 3]
        const target = targets[call % 6]
        expect(site(target, ...operands)).toEqual(target(...operands))
      }
      expect(site.stats().state).toBe('promoted')
      for (let length = 0; length < 12; length++) {
        const operands = Array.from({ length }, (_, index) => index * 2)
        for (const target of targets) expect(site(target, ...operands)).toEqual(target(...operands))
      }
      site.relearn()
    }
  })

  test('that is called with another argument count after it was promoted is counted once more, and called plainly', () => {
    const site = lib.dynamicCall<Target>('another count')
    const targets = many(6)
    drive(site, targets, WINDOW)
    for (let call = 0; call <= 10_000 + WINDOW; call++) {
      if (site(targets[call % 6], 1, 2, 3) !== call % 6) throw new Error('wrong answer')
    }
    expect(site.stats()).toMatchObject({ state: 'demoted', reason: 'the usual argument count changes' })
  })

  test.each([0, 5, 6, 8])(
    'without arity has branches for up to five operands, and calls plainly with more (%i)',
    (count) => {
      const site = lib.dynamicCall<(...operands: number[]) => unknown>('many operands')
      const targets = Array.from({ length: 6 }, (_, index) =>
        Function('index', `return function t${index}(...operands) { return [index, ...operands] }`)(index),
      )
      for (let call = 0; call < 2 * WINDOW; call++) {
        const operands = Array.from({ length: call % 20 ? count : call % 11 }, (_, index) => index)
        expect(site(targets[call % 6], ...operands)).toEqual(targets[call % 6](...operands))
      }
      expect(site.stats()).toMatchObject(
        count <= 5 ? { state: 'promoted' } : { state: 'demoted', reason: 'too many arguments and no arity' },
      )
      site.relearn()
      expect(site.stats().state).toBe(count <= 5 ? 'counting' : 'demoted')
    },
  )

  test.each([
    [1, 'promoted'],
    [4, 'promoted'],
    [5, 'demoted'],
  ])(
    'of a method without arity has branches for a receiver and up to three operands (%i)',
    (count, state) => {
      const site = lib.dynamicMethod<(this: number, ...operands: number[]) => unknown>('operands of a method')
      const targets = Array.from({ length: 6 }, (_, index) =>
        Function(
          'index',
          `return function t${index}(...operands) { return [index, this, ...operands] }`,
        )(index),
      )
      for (let call = 0; call < 2 * WINDOW; call++) {
        const [receiver, ...operands] = Array.from(
          { length: call % 20 ? count : 1 + (call % 11) },
          () => call,
        )
        const target = targets[call % 6]
        expect(site(target, receiver, ...operands)).toEqual(target.call(receiver, ...operands))
      }
      expect(site.stats().state).toBe(state)
    },
  )

  test('lets go of a target that is retired', () => {
    const targets = many(8)
    const [gone, ...others] = targets
    for (const calls of [0, WINDOW / 2, WINDOW]) {
      const site = lib.dynamicCall<Target>('retiring')
      drive(site, targets, calls)
      void site.retire(gone)
      drive(site, targets, 2 * WINDOW)
      expect(branchesOf(site).sort()).toEqual(others.map(({ name }) => name))
    }
  })

  test('calls plainly at last when its branches are retired and no cells are left', () => {
    const site = lib.dynamicCall<Target>('all retired')
    const targets = many(8)
    drive(site, targets, WINDOW)
    void site.retire(targets[0])
    drive(site, targets, WINDOW)
    expect(site.stats()).toMatchObject({ state: 'promoted', generation: 3 })
    expect(heard(() => void site.retire(targets[1]))).toEqual(['patch', 'demote'])
    expect(site.stats()).toMatchObject({
      state: 'demoted',
      reason: 'branches change too often',
      branches: [],
    })
    drive(site, targets, 2 * WINDOW)
    void site.retire(targets[2])
    site.relearn()
    drive(site, targets, 2 * WINDOW)
    expect(site.stats().generation).toBe(4)
  })

  test('whose targets are all retired stops counting', () => {
    const site = lib.dynamicCall<Target>('none left')
    const targets = many(2)
    for (const target of targets) void site.retire(target)
    drive(site, targets, WINDOW)
    expect(site.stats()).toMatchObject({ state: 'demoted', branches: [] })
  })

  test('is led elsewhere by a listener', () => {
    const targets = many(8)
    for (const lead of [
      (site: core.DynamicCall<Target>) => site.relearn(),
      (site: core.DynamicCall<Target>) => void site.retire(targets[0]),
    ]) {
      const site = lib.dynamicCall<Target>('listened to')
      const stop = lib.on('patch', () => {
        if (site.stats().state === 'promoted') lead(site)
      })
      drive(site, targets, 4 * WINDOW)
      stop()
      expect(['promoted', 'demoted']).toContain(site.stats().state)
      drive(site, targets, WINDOW)
    }
  })

  test('whose argument counts vary is called plainly', () => {
    const site = lib.dynamicCall<Target>('varying')
    const targets = many(6)
    for (let call = 0; call < WINDOW; call++) {
      if (call % 4) site(targets[call % 6], 1)
      else site(targets[call % 6], 1, 2)
    }
    expect(site.stats()).toMatchObject({ state: 'demoted', reason: 'argument counts vary', candidates: [] })
  })

  test('keeps every argument of calls with many, when the clock has it counted again', () => {
    const site = lib.dynamicCall<(...operands: number[]) => unknown>('twelve')
    const targets = Array.from({ length: 6 }, (_, index) =>
      Function('index', `return function t${index}(...operands) { return [index, ...operands] }`)(index),
    )
    const operands = Array.from({ length: 12 }, (_, index) => index)
    for (let call = 0; call < 2 * WINDOW; call++) {
      if (call === WINDOW) vi.advanceTimersByTime(1100)
      expect(site(targets[call % 6], ...operands)).toEqual(targets[call % 6](...operands))
    }
  })

  test('does not forget its count when another target is retired', () => {
    const site = lib.dynamicCall<Target>('counting on')
    const targets = many(8)
    drive(site, targets, WINDOW)
    site.relearn()
    drive(site, targets, 80)
    void site.retire(() => 9)
    void site.retire(targets[7])
    expect(site.stats().branches.map(({ hits }) => hits)).toEqual([10, 10, 10, 10, 10, 10, 10])
    expect(site.stats().candidates).toEqual([])
    drive(site, targets, WINDOW - 80)
    expect(branchesOf(site)).toHaveLength(7)
  })

  test('gives up the candidates of a count that nobody finishes', () => {
    const site = lib.dynamicCall<Target>('quiet')
    drive(site, many(6), 90)
    vi.advanceTimersByTime(19_000)
    expect(site.stats().candidates).toHaveLength(6)
    vi.advanceTimersByTime(2000)
    expect(site.stats().candidates).toHaveLength(0)
    drive(site, many(6), WINDOW - 90)
    expect(site.stats().state).toBe('learning')
    drive(site, many(6), 90)
    expect(site.stats().state).toBe('promoted')
  })

  test('begins with the branches of an earlier run', async () => {
    const targets = many(8)
    const { exportProfile, importProfile } = await import('optpoline/profile')
    drive(lib.dynamicCall<Target>('known'), targets, WINDOW)
    expect(importProfile(exportProfile())).toBe(1)
    const site = lib.dynamicCall<Target>('known')
    drive(site, targets, 100)
    expect(site.stats()).toMatchObject({ state: 'promoted', generation: 1 })
    expect(branchesOf(site)).toHaveLength(8)
    drive(site, targets, WINDOW)
  })
})

test('an earlier run that knows one target, or retired ones alone, is followed', async () => {
  const { exportProfile, importProfile } = await import('optpoline/profile')
  const [only] = targetsNamed('only')
  drive(lib.dynamicCall<Target>('one'), [only], WINDOW)
  const targets = many(8)
  drive(lib.dynamicCall<Target>('retired'), targets, WINDOW)
  const profile = exportProfile()
  expect(profile.sites.map(({ name, targets }) => [name, targets.length])).toEqual([
    ['one', 1],
    ['retired', 8],
  ])
  expect(importProfile(profile)).toBe(2)
  const one = lib.dynamicCall<Target>('one')
  drive(one, [only], 10)
  expect(one.stats()).toMatchObject({ state: 'single', generation: 1 })
  const retired = lib.dynamicCall<Target>('retired')
  for (const target of targets) void retired.retire(target)
  drive(retired, targets, 200)
  expect(retired.stats()).toMatchObject({ state: 'demoted', branches: [] })
})

describe('a target can be collected', () => {
  const phase = (site: core.DynamicCall<Target>, count: number) => {
    const targets = many(count)
    drive(site, targets, WINDOW)
    return targets
  }

  test('when its site has other branches, or none', async () => {
    const site = lib.dynamicCall<Target>('left')
    const first = weakly(phase(site, 8))
    site.relearn()
    const second = weakly(phase(site, 8))
    expect(await left(first)).toBe(0)
    expect(site.stats().state).toBe('promoted')
    const retireAll = () => {
      for (const { target } of site.stats().branches) void site.retire(target as Target)
    }
    retireAll()
    expect(await left(second)).toBe(0)
    const plain = lib.dynamicCall<Target>('plain')
    phase(plain, 8)
    plain.relearn()
    const third = weakly(phase(plain, 3))
    expect(plain.stats()).toMatchObject({ state: 'demoted', candidates: [] })
    expect(await left(third)).toBe(0)
  })

  test('when it is retired, though all cells are written', async () => {
    const site = lib.dynamicCall<Target>('retired')
    const retire = () => {
      const targets = phase(site, 8)
      for (const target of targets) {
        void site.retire(target)
        drive(site, targets, WINDOW)
      }
      return weakly(targets)
    }
    expect(await left(retire())).toBe(0)
    expect(site.stats().state).toBe('demoted')
  })

  test('when its site is given up', async () => {
    const define = () => weakly(phase(lib.dynamicCall<Target>('given up'), 8))
    expect(await left(define())).toBe(0)
  })
})

test('a dynamic method hands its receiver on, in every state', () => {
  for (const options of [{}, { arity: 1 }] as const) {
    const site = lib.dynamicMethod<(this: unknown, operand: number) => unknown>('method', options)
    const targets = Array.from({ length: 6 }, (_, index) =>
      Function(
        `return function t${index}(operand) { 'use strict'; return [this, operand, arguments.length, ${index}] }`,
      )(),
    )
    for (let round = 0; round < 2; round++) {
      for (let call = 0; call < WINDOW; call++) {
        const index = call % 6
        expect(site(targets[index], 'receiver', call)).toEqual(['receiver', call, 1, index])
      }
      expect(site.stats().state).toBe('promoted')
      site.relearn()
    }
  }
})

test('what is no function fails as it does in a plain call, in every state', () => {
  const site = lib.dynamicCall<Target>('no function', { arity: 1 })
  const targets = many(6)
  for (const calls of [0, 50, WINDOW, WINDOW]) {
    drive(site, targets, calls)
    for (const target of [undefined, null, 1, {}]) {
      expect(() => site(target as unknown as Target, 1)).toThrow(TypeError)
    }
    if (calls === WINDOW) site.relearn()
  }
})

test('a switched off site is called plainly after a window, and one of the policy rfc always', async () => {
  lib.configure({ promote: false })
  const site = lib.dynamicCall<Target>('off')
  drive(site, many(8), 3 * WINDOW)
  site.relearn()
  expect(site.stats()).toMatchObject({ state: 'off', generation: 1, branches: [] })
  const { rfc } = await import('optpoline/rfc')
  const reference = lib.dynamicCall<Target>('rfc', { policy: rfc })
  drive(reference, many(8), WINDOW)
  expect(reference.stats().generation).toBe(0)
})

test('nothing changes where text may not become code, or on another engine', async () => {
  for (const clues of [{ codegen: false }, { error: { lineNumber: 1 } }]) {
    const other = await copyOn('javascriptcore', clues)
    const site = other.dynamicCall<Target>('elsewhere')
    drive(site, many(8), WINDOW)
    expect(other.engine.strategy).toBe('indirect')
    expect(site.stats()).toMatchObject({ state: 'indirect', generation: 0 })
  }
})

test('the condition "bun" leads to the core and to this', async () => {
  const bun = await import('../src/bun.js')
  expect(Object.keys(bun).sort()).toEqual(Object.keys(lib).sort())
})

test('no name is written twice: an entry reads one property of many objects, and one of another', () => {
  const text = onceEntryText({ name: 'udp.deliver', kind: 'dynamic call', argc: 2, capacity: 2 }, true)
  expect(new Set(text.match(/\.optpoline\w+/g))).toEqual(new Set(['.optpolineDecision', '.optpolineArgc']))
  expect(text).toContain('function dynamicCall$udp_deliver(target, a0) {')
})

test('text of a tree', () => {
  const shape = { name: 'udp.deliver', kind: 'dynamic method', argc: 3, capacity: 3 }
  expect(onceTreeText(shape, 2, true)).toMatchInlineSnapshot(`
    "[dynamicCall$udp_deliver, () => { target0 = target1 = primer }]
    function dynamicCall$udp_deliver(target, receiver, a0) {
      let result
      if (target === target0) { result = target0.call(receiver, a0); return result }
      if (target === target1) { result = target1.call(receiver, a0); return result }
      if ((counts.credit -= 1) < 0) miss(target)
      result = target.call(receiver, a0); return result
    }"
  `)
})
