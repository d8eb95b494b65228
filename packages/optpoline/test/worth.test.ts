// What a tree in a host is worth on each engine, by values.
import { describe, expect, test } from 'vitest'
import { decideInHost } from '../src/learning/worth.js'

function decideOn(engine: string, counts: readonly number[], overflow = 0) {
  return decideInHost<string>(engine, {
    counts: counts.map((count, index) => ({ target: `t${index}`, count })),
    overflow,
    branches: [],
    sameSource: () => false,
    sizeOf: () => 100,
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

test.each(['v8', 'spidermonkey'])('on %s two targets are promoted', (engine) => {
  expect(decideOn(engine, [900, 100])).toMatchObject({ kind: 'promote', targets: ['t0', 't1'] })
})

test.each(['v8', 'jsc', 'spidermonkey'])('on %s a single target is called plainly', (engine) => {
  expect(decideOn(engine, [1000])).toEqual({ kind: 'single', targets: ['t0'], coverage: 1 })
})

test.each(['v8', 'jsc', 'spidermonkey'])('on %s a tree that covers too little is not built', (engine) => {
  expect(decideOn(engine, uniform(16), 2000)).toMatchObject({ kind: 'demote', reason: 'too many targets' })
})
