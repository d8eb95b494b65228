// What a tree is worth on each engine, in a host or in slots, by values.
import { describe, expect, test } from 'vitest'
import { decideForSlots, decideInHost, decideOnce } from '../src/learning/worth.js'

function decideOn(
  engine: string,
  counts: readonly number[],
  overflow = 0,
  branches: string[] = [],
  size = 100,
) {
  return decideInHost<string>(engine, {
    counts: counts.map((count, index) => ({ target: `t${index}`, count })),
    overflow,
    branches,
    sameSource: () => false,
    sizeOf: () => size,
  })
}

const uniform = (width: number) => Array.from({ length: width }, () => 100)

describe('on JavaScriptCore', () => {
  test.each([2, 3, 4, 5])('%i targets are called plainly', (width) => {
    expect(decideOn('jsc', uniform(width))).toEqual({ kind: 'demote', reason: 'few targets', coverage: 1 })
  })

  test.each([6, 8, 12, 16])('%i targets are promoted', (width) => {
    expect(decideOn('jsc', uniform(width))).toMatchObject({ kind: 'promote' })
  })

  test('targets that were not called do not count, those that were not tracked do', () => {
    expect(decideOn('jsc', [900, 50, 50, 0, 0, 0])).toMatchObject({ reason: 'few targets' })
    expect(decideOn('jsc', [900, 50, 40], 10)).toMatchObject({ kind: 'promote' })
  })
})

describe('in a host on JavaScriptCore', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `t${index}`)

  test.each([9, 16, 24])('all of %i even targets are branches, on other engines at most eight', (width) => {
    expect(decideOn('jsc', uniform(width)).kind).toBe('promote')
    expect(decideOn('jsc', uniform(width))).toEqual(
      width === 9 ? decideOn('v8', uniform(9)) : { kind: 'promote', targets: names(width), coverage: 1 },
    )
    const elsewhere = decideOn('v8', uniform(width))
    expect(elsewhere.kind === 'promote' ? elsewhere.targets.length : 0).toBeLessThanOrEqual(8)
  })

  test('eight are counted first where more were called than are tracked, unless most were not', () => {
    expect(decideOn('jsc', uniform(16), 800)).toMatchObject({ kind: 'promote', targets: names(8) })
    expect(decideOn('jsc', uniform(16), 1700)).toMatchObject({ kind: 'demote' })
    expect(decideOn('jsc', uniform(16), 800, names(8))).toMatchObject({ kind: 'demote' })
  })

  test('popular targets have a narrow tree, and more than 24 even ones none', () => {
    expect(decideOn('jsc', [900, ...uniform(8).map(() => 10)])).toEqual(
      decideOn('v8', [900, ...uniform(8).map(() => 10)]),
    )
    expect(decideOn('jsc', uniform(24), 0, [], 3000)).toMatchObject({ kind: 'demote' })
    expect(decideOn('jsc', uniform(25))).toMatchObject({ kind: 'demote', reason: 'too many targets' })
  })
})

test.each(['v8', 'spidermonkey'])('on %s two targets are promoted', (engine) => {
  expect(decideOn(engine, [900, 100])).toMatchObject({ kind: 'promote', targets: ['t0', 't1'] })
})

test.each(['v8', 'jsc', 'spidermonkey'])('on %s a single target is called plainly', (engine) => {
  expect(decideOn(engine, [1000])).toEqual({ kind: 'single', targets: ['t0'], coverage: 1 })
})

test.each(['v8', 'jsc', 'spidermonkey'])('on %s a tree that covers too little is not built', (engine) => {
  expect(decideOn(engine, uniform(16), 2000)).toMatchObject({ kind: 'demote', reason: 'too many targets' })
})

describe('where it is written once', () => {
  const decideWith = (counts: readonly number[], overflow = 0) =>
    decideOnce<string>({
      counts: counts.map((count, index) => ({ target: `t${index}`, count })),
      overflow,
      branches: [],
      sameSource: () => false,
      sizeOf: () => 100,
    })

  test('all targets are branches, from six to eight', () => {
    expect(decideWith(uniform(5))).toEqual({ kind: 'demote', reason: 'few targets', coverage: 1 })
    for (const width of [6, 8]) {
      const decision = decideWith(uniform(width))
      expect(decision).toMatchObject({ kind: 'promote', coverage: 1 })
      expect(decision.kind === 'promote' && decision.targets).toHaveLength(width)
    }
  })

  test('of more targets three are, if they take half of the calls', () => {
    expect(decideWith([...uniform(12), 800, 400])).toEqual({
      kind: 'promote',
      targets: ['t12', 't13', 't0'],
      coverage: 1300 / 2400,
    })
    const even = decideWith(uniform(16))
    expect(even.kind === 'promote' && even.targets).toHaveLength(8)
    expect(decideWith([60, 30], 10)).toMatchObject({ targets: ['t0', 't1'], coverage: 0.9 })
    expect(decideWith(uniform(16), 2000)).toMatchObject({ kind: 'demote', reason: 'too many targets' })
  })
})

describe('in slots', () => {
  const decideWith = (
    counts: readonly number[],
    more: { branches?: string[]; overflow?: number; sameSource?: boolean; size?: number } = {},
  ) =>
    decideForSlots<string>({
      counts: counts.map((count, index) => ({ target: `t${index}`, count })),
      overflow: more.overflow ?? 0,
      branches: more.branches ?? [],
      sameSource: () => more.sameSource ?? false,
      sizeOf: () => more.size ?? 100,
    })

  test('the two most popular targets are branches, if they take a fifth of the calls', () => {
    expect(decideWith([10, 60, 30])).toEqual({ kind: 'promote', targets: ['t1', 't2'], coverage: 0.9 })
    expect(decideWith(uniform(8))).toMatchObject({ kind: 'promote', coverage: 0.25 })
    expect(decideWith(uniform(16))).toEqual({
      kind: 'demote',
      reason: 'too many targets',
      coverage: 0.125,
    })
    expect(decideWith([100, 100], { overflow: 800 })).toMatchObject({ kind: 'promote', coverage: 0.2 })
    expect(decideWith([100, 100], { overflow: 801 })).toMatchObject({ kind: 'demote' })
    expect(decideWith([])).toEqual({ kind: 'demote', reason: 'too many targets', coverage: 0 })
  })

  test('branches stay unless others take two in a hundred calls more', () => {
    expect(decideWith([33, 34, 33], { branches: ['t0', 't1'] })).toMatchObject({ targets: ['t1', 't0'] })
    expect(decideWith([320, 340, 340], { branches: ['t0', 't1'] })).toMatchObject({ targets: ['t1', 't2'] })
  })

  test('branches that took no call stay while there is room', () => {
    expect(decideWith([0, 100], { branches: ['t0', 't1'] })).toMatchObject({ targets: ['t1', 't0'] })
    expect(decideWith([0, 50, 50], { branches: ['t0', 't1'] })).toMatchObject({ targets: ['t1', 't2'] })
  })

  test('one target, closures of one function and large ones are what they are elsewhere', () => {
    expect(decideWith([100])).toMatchObject({ kind: 'single' })
    expect(decideWith([100, 100], { sameSource: true })).toMatchObject({
      reason: 'closures of one function',
    })
    expect(decideWith([100, 100], { size: 5000 })).toMatchObject({ reason: 'targets too large' })
  })
})
