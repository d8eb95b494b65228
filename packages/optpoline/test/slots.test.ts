// Promotion on SpiderMonkey, by a copy of the library that takes this engine for it: what is learned when, what the slots
// hold, and what is left alone. What it gains is measured in bench/, there.
import type * as core from 'optpoline'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { slotEntryText } from '../src/text/slots.js'
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

/** Calls after which a site that repays promotion is promoted, and one with a single target is left alone. */
const SETTLED = 100_200
const SETTLED_SINGLE = 1_000_200
/** Calls that a re-armed site counts. */
const PROBE = 2000

let lib: Library
const heard = (action: () => void) => heardBy(lib, action)

beforeEach(async () => {
  vi.useFakeTimers()
  lib = await copyOn('spidermonkey')
})
afterEach(() => {
  vi.useRealTimers()
  vi.resetModules()
})

describe('a site', () => {
  test('counts for a hundred calls and a window, and then has its two most popular targets as branches', () => {
    const site = lib.dynamicCall<Target>('few')
    const [rare, common, often] = targetsNamed('rare', 'common', 'often')
    const traffic = [often, common, often, often, rare, often, common, often]
    expect(site.stats()).toMatchObject({ state: 'new', generation: 0 })
    drive(site, traffic, 90)
    expect(site.stats()).toMatchObject({ state: 'learning', generation: 0, branches: [] })
    drive(site, traffic, 20)
    expect(site.stats()).toMatchObject({ state: 'counting', generation: 1 })
    expect(branchesOf(site)).toEqual(['often', 'common'])
    drive(site, traffic, SETTLED)
    expect(site.stats()).toMatchObject({ state: 'promoted', generation: 2, coverage: 0.875, overflow: 0 })
    expect(site.stats().branches.map(({ name, hits }) => [name, hits])).toEqual([
      ['often', 62_501],
      ['common', 24_999],
    ])
    expect(site.source()).toContain('slot0')
    drive(site, traffic, 1000)
  })

  test('counts nothing while it is promoted, and a little now and then, ever more rarely', () => {
    const site = lib.dynamicCall<Target>('re-armed')
    const traffic = targetsNamed('a', 'b', 'a')
    const pair = [traffic[0], traffic[1]]
    drive(site, pair, SETTLED)
    for (const delay of [500, 2000, 8000, 32_000, 60_000, 60_000]) {
      vi.advanceTimersByTime(delay - 100)
      expect(site.stats().state).toBe('promoted')
      vi.advanceTimersByTime(200)
      expect(site.stats().state).toBe('counting')
      expect(heard(() => drive(site, pair, PROBE))).toEqual(['patch', 'relearn'])
      expect(site.stats().state).toBe('promoted')
      vi.advanceTimersByTime(0)
    }
  })

  test('follows traffic that changes, four times, and calls plainly then', () => {
    const site = lib.dynamicCall<Target>('changing')
    const targets = many(12)
    for (let change = 0; change <= 4; change++) {
      const pair = targets.slice(change * 2, change * 2 + 2)
      drive(site, pair, SETTLED)
      vi.advanceTimersByTime(2100)
      drive(site, pair, SETTLED + PROBE)
      expect(branchesOf(site)).toEqual(pair.map(({ name }) => name))
      vi.advanceTimersByTime(600)
    }
    drive(site, targets.slice(10), SETTLED + PROBE)
    expect(site.stats()).toMatchObject({ state: 'demoted', reason: 'branches change too often' })
  })

  test('keeps a branch in its slot when the other one changes', () => {
    const site = lib.dynamicCall<Target>('in place')
    const [a, b, c] = targetsNamed('a', 'b', 'c')
    drive(site, [a, a, a, b], SETTLED)
    expect(branchesOf(site)).toEqual(['a', 'b'])
    vi.advanceTimersByTime(600)
    drive(site, [c, c, c, a], SETTLED + PROBE)
    expect(site.stats().branches.map(({ name, hits }) => [name, hits])).toEqual([
      ['a', 25_000],
      ['c', 75_000],
    ])
    vi.advanceTimersByTime(600)
    drive(site, [c, c, c, a], PROBE)
    expect(site.stats().branches.map(({ name, hits }) => [name, hits])).toEqual([
      ['a', 500],
      ['c', 1500],
    ])
  })

  test('keeps a branch that is not called for a while', () => {
    const site = lib.dynamicCall<Target>('in turn')
    const [a, b] = targetsNamed('a', 'b')
    drive(site, [a, b], SETTLED)
    for (const phase of [[b], [a], [b, a], [b], [a], [a, b]]) {
      vi.advanceTimersByTime(70_000)
      drive(site, phase, SETTLED)
      expect(site.stats().state).toBe('promoted')
      expect(branchesOf(site)).toEqual(['a', 'b'])
    }
  })

  test('that has too many targets calls plainly, and is promoted when that changes', () => {
    const site = lib.dynamicCall<Target>('too many')
    const targets = many(16)
    drive(site, targets, SETTLED)
    expect(site.stats()).toMatchObject({ state: 'demoted', reason: 'too many targets', branches: [] })
    drive(site, targets.slice(0, 2), SETTLED)
    expect(site.stats().state).toBe('demoted')
    vi.advanceTimersByTime(600)
    drive(site, targets.slice(0, 2), SETTLED + PROBE)
    expect(site.stats().state).toBe('promoted')
  })

  test('with one target is left alone for good, whatever asks', () => {
    const site = lib.dynamicCall<Target>('lifelong')
    const [only, late] = targetsNamed('only', 'late')
    drive(site, [only], SETTLED)
    expect(site.stats().state).toBe('counting')
    drive(site, [only], SETTLED_SINGLE)
    expect(site.stats()).toMatchObject({ state: 'single', reason: 'one target', generation: 2 })
    vi.advanceTimersByTime(200_000)
    site.relearn()
    drive(site, [only, late], SETTLED_SINGLE)
    expect(site.stats()).toMatchObject({ state: 'single', generation: 2 })
  })

  test('is not left alone before it was called often with one target alone', () => {
    const targets = many(16)
    const site = lib.dynamicCall<Target>('other targets before')
    drive(site, targets, 100)
    drive(site, targets.slice(0, 1), SETTLED)
    expect(site.stats().state).toBe('counting')
    drive(site, targets.slice(0, 2), SETTLED_SINGLE)
    expect(site.stats().state).toBe('promoted')

    const retiring = lib.dynamicCall<Target>('other target retired')
    drive(retiring, targets.slice(0, 2), SETTLED)
    void retiring.retire(targets[0])
    drive(retiring, targets.slice(1, 2), SETTLED)
    expect(retiring.stats().state).toBe('counting')

    const quiet = lib.dynamicCall<Target>('other target before a pause')
    drive(quiet, targets.slice(0, 1), 200)
    drive(quiet, targets.slice(0, 2), SETTLED)
    vi.advanceTimersByTime(40_000)
    expect(quiet.stats()).toMatchObject({ candidates: [], overflow: SETTLED / 2 })
    drive(quiet, targets.slice(0, 1), SETTLED_SINGLE)
    expect(quiet.stats().state).toBe('promoted')
  })

  test('that has one target after several is looked at again', () => {
    const site = lib.dynamicCall<Target>('one at last')
    const [only, ...others] = many(16)
    drive(site, [only, ...others], SETTLED)
    vi.advanceTimersByTime(600)
    drive(site, [only], SETTLED_SINGLE + SETTLED)
    expect(site.stats().state).toBe('single')
    for (const delay of [500, 2000]) {
      vi.advanceTimersByTime(delay + 100)
      drive(site, [only], PROBE)
      expect(site.stats().state).toBe('single')
    }
    site.relearn()
    drive(site, [only, others[0]], SETTLED + PROBE)
    expect(site.stats().state).toBe('promoted')
  })

  test('is promoted when the second target comes while it counts', () => {
    const site = lib.dynamicCall<Target>('second in time')
    const [first, second] = targetsNamed('first', 'second')
    drive(site, [first], SETTLED)
    drive(site, [first, second], SETTLED_SINGLE + SETTLED)
    expect(site.stats().state).toBe('promoted')
  })

  test('relearns when it is asked', () => {
    const site = lib.dynamicCall<Target>('asked')
    const [a, b, c, d] = targetsNamed('a', 'b', 'c', 'd')
    drive(site, [a, b], SETTLED)
    site.relearn()
    expect(heard(() => drive(site, [a, b], SETTLED))).toEqual(['patch', 'relearn'])
    site.relearn()
    expect(heard(() => drive(site, [c, d], SETTLED + PROBE))).toContain('promote')
    drive(site, [c, d], SETTLED)
    expect(branchesOf(site).sort()).toEqual(['c', 'd'])
    expect(heard(() => site.relearn())).toEqual(['patch'])
    expect(heard(() => drive(site, many(16), SETTLED))).toEqual(['patch', 'demote', 'relearn'])
    expect(heard(() => site.relearn())).toEqual(['patch'])
    expect(site.stats().state).toBe('counting')
  })

  test('lets go of a target that is retired, while it counts and when it is promoted', () => {
    const [a, b, c] = targetsNamed('a', 'b', 'c')
    for (const calls of [200, SETTLED]) {
      const site = lib.dynamicCall<Target>('retiring')
      drive(site, [a, b], calls)
      void site.retire(a)
      expect(branchesOf(site)).toEqual(['b'])
      drive(site, [a, b, c], 2 * SETTLED)
      expect(site.stats().state).toBe('promoted')
      expect(branchesOf(site).sort()).toEqual(['b', 'c'])
    }
  })

  test('whose targets are all retired stops counting', () => {
    const [a, b] = targetsNamed('a', 'b')
    for (const calls of [0, 200, SETTLED]) {
      const site = lib.dynamicCall<Target>('all retired')
      drive(site, [a, b], calls)
      void site.retire(a)
      void site.retire(b)
      drive(site, [a, b], 2 * SETTLED)
      expect(site.stats()).toMatchObject({ state: 'demoted', branches: [] })
    }
  })

  test('is counted as rarely as before when a target is retired that is no branch', () => {
    const site = lib.dynamicCall<Target>('retires another')
    const [a, b, c] = targetsNamed('a', 'b', 'c')
    drive(site, [a, b], SETTLED)
    void site.retire(c)
    vi.advanceTimersByTime(600)
    drive(site, [a, b], PROBE)
    expect(site.stats().state).toBe('promoted')
    vi.advanceTimersByTime(1900)
    expect(site.stats().state).toBe('promoted')
  })

  test('that an earlier run knows by retired targets alone has no branches', async () => {
    const [a, b] = targetsNamed('a', 'b')
    const { exportProfile, importProfile } = await import('optpoline/profile')
    const before = lib.dynamicCall<Target>('known')
    drive(before, [a, b], SETTLED)
    expect(importProfile(exportProfile())).toBe(1)
    const site = lib.dynamicCall<Target>('known')
    void site.retire(a)
    void site.retire(b)
    drive(site, [a, b], 200)
    expect(site.stats()).toMatchObject({ state: 'counting', branches: [] })
  })

  test('is led elsewhere by a listener that retires what was just promoted', () => {
    const site = lib.dynamicCall<Target>('listened to')
    const [a, b] = targetsNamed('a', 'b')
    const stop = lib.on('patch', () => {
      if (site.stats().state === 'promoted') void site.retire(a)
    })
    drive(site, [a, b], SETTLED)
    stop()
    expect(site.stats().state).toBe('counting')
    expect(branchesOf(site)).toEqual(['b'])
    drive(site, [a, b], SETTLED)
  })

  test.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'without arity is promoted when it is called with %i operands',
    (count) => {
      const site = lib.dynamicCall<(...operands: number[]) => unknown>('any number')
      const targets = [
        (...operands: number[]) => [0, ...operands],
        (...operands: number[]) => [1, ...operands, 'other'],
      ]
      const operands = Array.from({ length: count }, (_, index) => index)
      for (let call = 0; call < SETTLED; call++) site(targets[call % 2], ...operands)
      expect(site.stats().state).toBe('promoted')
      for (let length = 0; length < 10; length++) {
        const others = Array.from({ length }, (_, index) => index * 2)
        for (const target of targets) expect(site(target, ...others)).toEqual(target(...others))
      }
    },
  )

  test('without arity calls plainly when it has more operands', () => {
    const site = lib.dynamicCall<Target>('eight')
    const [a, b] = targetsNamed('a', 'b')
    for (let call = 0; call < 200; call++) site(call % 2 ? a : b, 1, 2, 3, 4, 5, 6, 7, 8)
    const plain = { state: 'demoted', reason: 'too many arguments and no arity', generation: 1 }
    expect(site.stats()).toMatchObject(plain)
    drive(site, [a, b], SETTLED)
    expect(site.stats()).toMatchObject(plain)
  })

  test('gives up the candidates of a count that nobody finishes', () => {
    const site = lib.dynamicCall<Target>('quiet')
    drive(site, many(6), 90)
    vi.advanceTimersByTime(19_000)
    expect(site.stats().candidates).toHaveLength(6)
    vi.advanceTimersByTime(2000)
    expect(site.stats().candidates).toHaveLength(0)
    drive(site, many(2), SETTLED)
    expect(site.stats().state).toBe('promoted')
  })
})

describe('a target can be collected, whatever waits for the clock,', () => {
  const phase = (site: core.DynamicCall<Target>, count: number) => {
    const targets = many(count)
    for (let call = 0; call < SETTLED; call++) site(targets[call % count], call)
    return targets
  }

  test('when its site is demoted', async () => {
    const site = lib.dynamicCall<Target>('demoted')
    const first = weakly(phase(site, 2))
    site.relearn()
    const second = weakly(phase(site, 16))
    expect(site.stats()).toMatchObject({ state: 'demoted', candidates: [] })
    expect(await left([...first, ...second])).toBe(0)
    expect(site.stats().state).toBe('demoted')
  })

  test('when it is retired from a promoted site, or was a candidate there', async () => {
    const site = lib.dynamicCall<Target>('retired')
    const retire = () => {
      const targets = phase(site, 5)
      expect(site.stats()).toMatchObject({ state: 'promoted', candidates: [] })
      for (const { target } of site.stats().branches) void site.retire(target as Target)
      return weakly(targets)
    }
    expect(await left(retire())).toBe(0)
    expect(site.stats().state).toBe('counting')
  })

  test('when its site is given up', async () => {
    const define = () => weakly(phase(lib.dynamicCall<Target>('given up'), 2))
    expect(await left(define())).toBe(0)
  })
})

test('closures of one function are called plainly, for good', () => {
  const site = lib.dynamicCall<Target>('closures')
  const make = (answer: number) => () => answer
  const events = heard(() => drive(site, [make(0), make(1)], SETTLED))
  expect(events.slice(-3)).toEqual(['patch', 'demote', 'relearn'])
  const plain = { state: 'demoted', reason: 'closures of one function', generation: 2 }
  expect(site.stats()).toMatchObject(plain)
  vi.advanceTimersByTime(200_000)
  site.relearn()
  drive(site, targetsNamed('a', 'b'), SETTLED)
  expect(site.stats()).toMatchObject(plain)
})

test('a dynamic method hands its receiver on', () => {
  const site = lib.dynamicMethod<(this: unknown, operand: number) => unknown>('method', { arity: 1 })
  const targets = [
    function (this: unknown, operand: number) {
      return [this, operand]
    },
    function (this: unknown, operand: number) {
      return [operand, this]
    },
  ]
  for (let call = 0; call < SETTLED; call++) site(targets[call % 2], call, call)
  expect(site.stats().state).toBe('promoted')
  expect(site(targets[0], 'receiver', 1)).toEqual(['receiver', 1])
  expect(site(targets[1], 'receiver', 1)).toEqual([1, 'receiver'])
})

test('what is no function fails as it does in a plain call, in every state', () => {
  const site = lib.dynamicCall<Target>('no function', { arity: 1 })
  const [a, b] = targetsNamed('a', 'b')
  for (const calls of [0, 50, 100, SETTLED]) {
    drive(site, [a, b], calls)
    for (const target of [undefined, null, 1, {}]) {
      expect(() => site(target as unknown as Target, 1)).toThrow(TypeError)
    }
  }
})

test('a site of the policy rfc and a switched off one are called plainly', async () => {
  lib.configure({ promote: false })
  const site = lib.dynamicCall<Target>('off')
  drive(site, targetsNamed('a', 'b'), SETTLED)
  expect(site.stats()).toMatchObject({ state: 'off', generation: 1, branches: [] })
  const { rfc } = await import('optpoline/rfc')
  const reference = lib.dynamicCall<Target>('rfc', { policy: rfc })
  drive(reference, targetsNamed('a', 'b'), SETTLED)
  expect(reference.stats().generation).toBe(0)
})

test('nothing changes where text may not become code, or on another engine', async () => {
  for (const clues of [{ codegen: false }, { error: { line: 1 } }]) {
    const other = await copyOn('spidermonkey', clues)
    const site = other.dynamicCall<Target>('elsewhere')
    drive(site, targetsNamed('a', 'b'), SETTLED)
    expect(other.engine.strategy).toBe('indirect')
    expect(site.stats()).toMatchObject({ state: 'indirect', generation: 0 })
  }
})

test('the condition "browser" leads to the core and to this', async () => {
  const browser = await import('../src/browser.js')
  expect(Object.keys(browser).sort()).toEqual(Object.keys(lib).sort())
})

test('text of an entry with an arity', () => {
  const shape = { name: 'udp.deliver', kind: 'dynamic method', argc: 3, capacity: 3 }
  expect(slotEntryText(shape, true)).toMatchInlineSnapshot(`
    "[dynamicCall$udp_deliver, (next0, next1, nextKey0, nextKey1, nextPick) => {
      slot0 = next0; slot1 = next1; key0 = nextKey0; key1 = nextKey1; pick = nextPick
    }]
    var slot0, slot1, key0, key1, pick
    function dynamicCall$udp_deliver(target, receiver, a0) {
      if (target === key0) return slot0.call(receiver, a0)
      return missed2(target, receiver, a0)
    }
    function missed2(target, receiver, a0) {
      if (target === key1) return slot1.call(receiver, a0)
      return (pick ? pick(target) : target).call(receiver, a0)
    }"
  `)
})
