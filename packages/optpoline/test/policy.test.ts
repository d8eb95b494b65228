// The policy `adaptive` by values: sums in, a decision out. Targets are letters here; no site is involved.
import { describe, expect, test } from 'vitest'
import { decide, type Sums, sameBranches } from '../src/learning/policy.js'

interface Given extends Partial<Omit<Sums<string>, 'counts'>> {
  readonly counts: Readonly<Record<string, number>>
}

/** Sums of small targets that have no source in common, unless said otherwise. */
function decideOn({ counts, ...rest }: Given) {
  return decide<string>({
    counts: Object.entries(counts).map(([target, count]) => ({ target, count })),
    overflow: 0,
    branches: [],
    sameSource: () => false,
    sizeOf: () => 20,
    ...rest,
  })
}

/** `width` targets with `count` calls each. */
function uniform(width: number, count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: width }, (_, index) => [`t${index}`, count]))
}

describe('when every call can be covered', () => {
  test.each([2, 3, 4, 5, 6, 7, 8])('promotes all of %i targets', (width) => {
    const counts = uniform(width, 100)
    expect(decideOn({ counts })).toEqual({
      kind: 'promote',
      targets: Object.keys(counts),
      coverage: 1,
      likely: -1,
    })
  })

  test('promotes a target that came once among a million calls', () => {
    expect(decideOn({ counts: { popular: 1_000_000, rare: 1 } })).toEqual({
      kind: 'promote',
      targets: ['popular', 'rare'],
      coverage: 1,
      likely: -1,
    })
  })

  test('orders by count, and leaves equal counts in the order in which they came', () => {
    expect(decideOn({ counts: { d: 5, a: 900, c: 30, e: 5, b: 60 } })).toMatchObject({
      targets: ['a', 'b', 'c', 'd', 'e'],
    })
  })

  test('leaves the sums as they are', () => {
    const counts = Object.freeze([
      Object.freeze({ target: 'a', count: 1 }),
      Object.freeze({ target: 'b', count: 2 }),
    ])
    const branches = Object.freeze(['c'])
    const sums = { counts, branches, overflow: 0, sameSource: () => false, sizeOf: () => 0 }
    expect(decide(Object.freeze(sums))).toMatchObject({ targets: ['b', 'a', 'c'] })
  })
})

describe('a single target', () => {
  test('is called plainly', () => {
    expect(decideOn({ counts: { a: 1000 } })).toEqual({ kind: 'single', targets: ['a'], coverage: 1 })
  })

  test('is still single when it is the only branch', () => {
    expect(decideOn({ counts: { a: 1000 }, branches: ['a'] })).toEqual({
      kind: 'single',
      targets: ['a'],
      coverage: 1,
    })
  })

  test('is single beside a candidate that was never called', () => {
    expect(decideOn({ counts: { a: 1000, b: 0 } })).toEqual({ kind: 'single', targets: ['a'], coverage: 1 })
  })

  test('is promoted when the site had another one before', () => {
    expect(decideOn({ counts: { a: 1000 }, branches: ['b'] })).toEqual({
      kind: 'promote',
      targets: ['a', 'b'],
      coverage: 1,
      likely: -1,
    })
  })

  test('is promoted when other calls were not tracked', () => {
    expect(decideOn({ counts: { a: 900 }, overflow: 100 })).toEqual({
      kind: 'promote',
      targets: ['a'],
      coverage: 0.9,
      likely: -1,
    })
  })

  test('is single however large it is: the engine judges it by itself', () => {
    expect(decideOn({ counts: { a: 1000 }, sizeOf: () => 1e6 })).toEqual({
      kind: 'single',
      targets: ['a'],
      coverage: 1,
    })
  })
})

describe('when not every call can be covered', () => {
  test('stops at the first branch that does not repay its comparison', () => {
    // Of the 300 calls that reach the third, 15 are its own: 5%.
    const counts = { a: 500, b: 200, c: 15, d: 14 }
    expect(decideOn({ counts, overflow: 271 })).toEqual({
      kind: 'promote',
      targets: ['a', 'b'],
      coverage: 0.7,
      likely: -1,
    })
  })

  test('judges a branch by the calls that reach it, not by all', () => {
    // 4% of all calls, 40% of those that the first branch leaves.
    expect(decideOn({ counts: { a: 900, b: 40, c: 3 }, overflow: 57 })).toEqual({
      kind: 'promote',
      targets: ['a', 'b'],
      coverage: 0.94,
      likely: -1,
    })
  })

  test('promotes eight of nine equal targets', () => {
    const counts = uniform(9, 100)
    expect(decideOn({ counts })).toEqual({
      kind: 'promote',
      targets: Object.keys(counts).slice(0, 8),
      coverage: 800 / 900,
      likely: -1,
    })
  })

  test('promotes eight of sixteen equal targets and none of seventeen', () => {
    expect(decideOn({ counts: uniform(16, 100) })).toMatchObject({ kind: 'promote', coverage: 0.5 })
    expect(decideOn({ counts: uniform(17, 100) })).toEqual({
      kind: 'demote',
      reason: 'too many targets',
      coverage: 0,
    })
  })

  test('takes a branch at the share that repays it, and not below', () => {
    // After the first branch 1000 calls are left: 60 repay a comparison, 59 do not.
    const at = (count: number) => decideOn({ counts: { a: 1000, b: count }, overflow: 1000 - count })
    expect(at(60)).toMatchObject({ targets: ['a', 'b'] })
    expect(at(59)).toMatchObject({ targets: ['a'] })
  })
})

describe('demotes', () => {
  test('when the branches that repay cover too few calls', () => {
    expect(decideOn({ counts: { a: 300, b: 100 }, overflow: 600 })).toEqual({
      kind: 'demote',
      reason: 'too many targets',
      coverage: 0.4,
    })
  })

  test('below the least coverage, and not at it', () => {
    expect(decideOn({ counts: { a: 450 }, overflow: 550 })).toMatchObject({ kind: 'promote' })
    expect(decideOn({ counts: { a: 449 }, overflow: 551 })).toMatchObject({ kind: 'demote' })
  })

  test.each([
    ['nothing was counted', {}, 0],
    ['every candidate was called zero times', { a: 0, b: 0 }, 0],
    ['no call was tracked', {}, 1000],
  ])('when %s', (_, counts, overflow) => {
    expect(decideOn({ counts, overflow })).toEqual({
      kind: 'demote',
      reason: 'too many targets',
      coverage: 0,
    })
  })

  test('closures of one function', () => {
    const sameSource = () => true
    expect(decideOn({ counts: { a: 900, b: 90, c: 10 }, sameSource })).toEqual({
      kind: 'demote',
      reason: 'closures of one function',
      coverage: 0.9,
    })
    expect(decideOn({ counts: uniform(16, 25), overflow: 600, sameSource })).toMatchObject({
      reason: 'closures of one function',
    })
    expect(decideOn({ counts: uniform(16, 1), overflow: 984, sameSource })).toEqual({
      kind: 'demote',
      reason: 'fresh closures',
      coverage: 0.001,
    })
    expect(decideOn({ counts: { a: 900 }, branches: ['a', 'b'], sameSource })).toMatchObject({
      kind: 'promote',
    })
  })

  test('no closures of one function beside another function', () => {
    const sameSource = (left: string, right: string) => left !== 'c' && right !== 'c'
    expect(decideOn({ counts: { a: 900, b: 90, c: 10 }, sameSource })).toMatchObject({ kind: 'promote' })
  })

  test('when every target is too large to be inlined', () => {
    expect(decideOn({ counts: { a: 500, b: 500 }, sizeOf: () => 2001 })).toEqual({
      kind: 'demote',
      reason: 'targets too large',
      coverage: 1,
    })
  })

  test('no site with one target that is small enough', () => {
    const sizeOf = (target: string) => (target === 'a' ? 10_000 : 2000)
    expect(decideOn({ counts: { a: 500, b: 500 }, sizeOf })).toMatchObject({
      kind: 'promote',
      targets: ['a', 'b'],
    })
  })

  test('for the size of the chosen targets alone', () => {
    const sizeOf = (target: string) => (target === 'rare' ? 10 : 10_000)
    expect(decideOn({ counts: { a: 980, rare: 1 }, overflow: 19, sizeOf })).toMatchObject({
      kind: 'demote',
      reason: 'targets too large',
    })
  })
})

describe('how many branches a tree needs itself', () => {
  const likely = (counts: Record<string, number>, sizeOf = () => 300) => {
    const decision = decideOn({ counts, sizeOf })
    return decision.kind === 'promote' ? decision.likely : undefined
  }

  test('as many as take more than three quarters of the hits', () => {
    expect(likely({ a: 76, b: 20, c: 4 })).toBe(1)
    expect(likely({ a: 75, b: 20, c: 5 })).toBe(2)
    expect(likely({ a: 50, b: 50 })).toBe(-1)
    expect(likely(uniform(8, 10))).toBe(7)
  })

  test('of the hits, not of all calls', () => {
    const sums = { counts: { a: 60, b: 20, c: 10 }, overflow: 60, sizeOf: () => 300 }
    expect(decideOn(sums)).toMatchObject({ coverage: 0.6, likely: 2 })
  })

  test('all, when they are so small that eight fit into what the engine inlines', () => {
    expect(likely({ a: 90, b: 10 }, () => 199)).toBe(-1)
    expect(likely({ a: 90, b: 10 }, () => 200)).toBe(1)
  })
})

describe('old branches', () => {
  test('stay behind those that were called', () => {
    expect(decideOn({ counts: { x: 0, y: 10, a: 900 }, branches: ['x', 'y', 'z'] })).toEqual({
      kind: 'promote',
      targets: ['a', 'y', 'x', 'z'],
      coverage: 1,
      likely: -1,
    })
  })

  test('stay while there is room', () => {
    const branches = ['o0', 'o1', 'o2', 'o3']
    expect(decideOn({ counts: uniform(6, 10), branches })).toMatchObject({
      targets: ['t0', 't1', 't2', 't3', 't4', 't5', 'o0', 'o1'],
    })
    expect(decideOn({ counts: uniform(8, 10), branches })).toMatchObject({
      targets: Object.keys(uniform(8, 10)),
    })
  })

  test('go when a target that is called found no branch', () => {
    expect(decideOn({ counts: { a: 900, b: 90 }, overflow: 10, branches: ['old'] })).toMatchObject({
      targets: ['a', 'b'],
    })
    expect(decideOn({ counts: uniform(9, 100), branches: ['old'] })).toMatchObject({
      targets: Object.keys(uniform(8, 100)),
    })
  })
})

describe('sameBranches', () => {
  test.each<[string[], string[], boolean]>([
    [[], [], true],
    [['a'], ['a'], true],
    [['a', 'b', 'c'], ['c', 'a', 'b'], true],
    [['a'], [], false],
    [[], ['a'], false],
    [['a', 'b'], ['a', 'c'], false],
    [['a', 'b'], ['a', 'b', 'c'], false],
    [['a', 'b', 'c'], ['a', 'b'], false],
  ])('of %j and %j is %j', (left, right, same) => {
    expect(sameBranches(left, right)).toBe(same)
  })
})
