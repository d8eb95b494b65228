// The policy `rfc` against an independent model of the kernel series' algorithm (support/rfc-model.ts):
// the table with several simulated threads, and a whole site with the one thread that it has. Both must
// choose the same branches at the same call.
import { type DynamicCall, dynamicCall, on } from 'optpoline'
import { rfc } from 'optpoline/rfc'
import { describe, expect, test } from 'vitest'
import { RfcTable } from '../src/learning/rfc.js'
import { type Random, randomFrom, runSeed, SKEWS } from './support/random.js'
import { RfcModel } from './support/rfc-model.js'

/** Traffic in phases: each with its own skew, its own targets and its own share of each thread. */
function* phases(random: Random, targets: number, threads: number, calls: number) {
  for (let done = 0; done < calls; ) {
    const length = Math.min(calls - done, 200 + random.below(20_000))
    const first = random.below(targets)
    const width = 1 + random.below(Math.min(targets, 24))
    const skew = random.pick(Object.values(SKEWS))
    const busiest = random.below(threads)
    const spread = random.next()
    done += length
    yield {
      length,
      target: () => (first + skew(random, width)) % targets,
      thread: () => (random.chance(spread) ? random.below(threads) : busiest),
    }
  }
}

function sameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index])
}

/** Runs one sequence through table and model; throws at the first call after which they differ. */
function compare(random: Random, threads: number, calls: number): { patches: number; updates: number } {
  const model = new RfcModel<number>(threads)
  const table = new RfcTable<number>(threads)
  // As the table's owner does it: hits are counted by generated code, misses are handed over.
  const call = (thread: number, target: number): boolean => {
    const branch = table.branches.indexOf(target)
    if (branch < 0) return table.miss(thread, target)
    table.hits[thread][branch] += 1
    return false
  }
  const targets = 1 + random.below(40)
  // The kernel's work item runs a while after it was scheduled, and calls go on until then.
  const lag = random.chance(0.5) ? 0 : random.below(300)
  let dueIn = -1
  let made = 0
  let updates = 0
  const fail = (what: string, expected: unknown, got: unknown): never => {
    const found = `expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`
    throw new Error(`seed ${random.seed}, ${threads} threads, call ${made}: ${what}: ${found}`)
  }
  const compareCounts = () => {
    for (const [thread, counts] of model.threads.entries()) {
      const candidates = table.table(thread).candidates()
      const expected = [...counts.candidates].map(([target, count]) => ({ target, count }))
      if (JSON.stringify(candidates) !== JSON.stringify(expected)) fail('candidates', expected, candidates)
      if (table.table(thread).overflow !== counts.overflow) {
        fail('overflow', counts.overflow, table.table(thread).overflow)
      }
      const hits = model.branches.map((branch) => counts.hits.get(branch) ?? 0)
      const got = table.hits[thread].slice(0, hits.length)
      if (!sameList(hits, got)) fail(`hits of thread ${thread}`, hits, got)
    }
  }
  for (const phase of phases(random, targets, threads, calls)) {
    for (let index = 0; index < phase.length; index++) {
      const thread = phase.thread()
      const target = phase.target()
      const expected = model.call(thread, target)
      const got = call(thread, target)
      made += 1
      if (got !== expected) fail('an update is due', expected, got)
      if (expected && dueIn < 0) dueIn = lag
      if (dueIn === 0 || (dueIn < 0 && random.chance(0.00002))) {
        const patches = model.patches
        model.update()
        const { patch } = table.update()
        if (patch !== model.patches > patches) fail('patched', !patch, patch)
        compareCounts()
        updates += 1
      }
      if (dueIn >= 0) dueIn -= 1
      if (!sameList(model.branches, table.branches)) fail('branches', model.branches, table.branches)
    }
    compareCounts()
  }
  return { patches: model.patches, updates }
}

describe('the table', () => {
  test.each([1, 2, 3, 4, 8])('chooses the same branches at the same call on %i threads', (threads) => {
    const total = { patches: 0, updates: 0 }
    for (let round = 0; round < 60; round++) {
      const random = randomFrom(runSeed + threads * 1000 + round)
      const { patches, updates } = compare(random, threads, 1000 + random.below(40_000))
      total.patches += patches
      total.updates += updates
    }
    // Updates must have come up, or the comparison proves nothing. Hardly any leaves the branches alone: four
    // candidates that share more than 1000 calls have one with more than 250.
    expect(total.patches).toBeGreaterThan(20)
    expect(total.updates).toBeGreaterThanOrEqual(total.patches)
  })

  test('is updated by the miss that takes the candidates of one thread above 1000', () => {
    const table = new RfcTable<string>(2)
    for (let call = 0; call < 1000; call++) {
      expect(table.miss(0, 'a')).toBe(false)
      expect(table.miss(1, 'a')).toBe(false)
    }
    expect(table.miss(0, 'b')).toBe(true)
    expect(table.update()).toMatchObject({ patch: true })
    expect(table.branches).toEqual(['a', 'b'])
  })

  test('clears the candidates of the thread that overflows, and of no other', () => {
    const table = new RfcTable<string>(2)
    table.miss(1, 'kept')
    for (const target of ['a', 'b', 'c', 'd']) table.miss(0, target)
    for (let call = 0; call < 1000; call++) expect(table.miss(0, 'e')).toBe(false)
    expect(table.table(0).overflow).toBe(1000)
    expect(table.miss(0, 'f')).toBe(false)
    expect(table.table(0).candidates()).toEqual([])
    expect(table.table(0).overflow).toBe(0)
    expect(table.table(1).candidates()).toEqual([{ target: 'kept', count: 1 }])
  })

  test('leaves the branches alone unless the best has more than 250', () => {
    const table = new RfcTable<string>(1)
    for (let call = 0; call < 250; call++) table.miss(0, 'a')
    expect(table.update().patch).toBe(false)
    expect(table.branches).toEqual([])
    for (let call = 0; call < 251; call++) table.miss(0, 'a')
    expect(table.update().patch).toBe(true)
    expect(table.branches).toEqual(['a'])
  })

  test('never lets a later equal count displace an earlier one', () => {
    const table = new RfcTable<string>(2)
    for (const target of ['a', 'b', 'c']) for (let call = 0; call < 300; call++) table.miss(0, target)
    table.update()
    expect(table.branches).toEqual(['a', 'b'])
    for (let call = 0; call < 300; call++) table.miss(1, 'c')
    table.hits[0][0] = 300
    table.hits[1][1] = 300
    table.update()
    expect(table.branches).toEqual(['a', 'b'])
  })

  test('adds the counts of all threads up before it orders them', () => {
    const table = new RfcTable<string>(3)
    for (let call = 0; call < 300; call++) table.miss(0, 'a')
    for (const thread of [1, 2]) for (let call = 0; call < 200; call++) table.miss(thread, 'b')
    table.update()
    expect(table.branches).toEqual(['b', 'a'])
  })
})

type Counter = (...operands: number[]) => number

describe('a site', () => {
  test('chooses the same branches at the same call as the model', () => {
    let patches = 0
    for (let round = 0; round < 30; round++) patches += compareSite(randomFrom(runSeed + round), 40_000)
    expect(patches).toBeGreaterThan(20)
  })

  test('keeps its branches when it is asked to relearn without counts', () => {
    const site = dynamicCall<Counter>('rfc.relearn', { policy: rfc })
    site.relearn()
    for (let call = 0; call < 2000; call++) site(Math.max, call)
    const { generation, branches } = site.stats()
    site.relearn()
    site.relearn()
    expect(site.stats()).toMatchObject({ generation, branches: branches.map(({ target }) => ({ target })) })
  })
})

/** Runs one sequence through a site and the model. The site has one thread; the model gets one. */
function compareSite(random: Random, calls: number): number {
  const pool = Array.from(
    { length: 1 + random.below(20) },
    (_, index): Counter =>
      () =>
        index,
  )
  const site: DynamicCall<Counter> = dynamicCall(`rfc.${random.seed}`, { policy: rfc })
  const model = new RfcModel<Counter>(1)
  const indexOf = (target: unknown) => pool.indexOf(target as Counter)
  let announced = 0
  const stop = on('promote', (event) => {
    if (event.site === site) announced += 1
  })
  let made = 0
  let announcedBefore = 0
  for (const phase of phases(random, pool.length, 1, calls)) {
    for (let index = 0; index < phase.length; index++) {
      const target = pool[phase.target()]
      const before = model.branches
      // Every argument count counts, whatever the published one is.
      const result = random.chance(0.8) ? site(target, made) : site(target, made, 2, 3)
      if (model.call(0, target)) model.update()
      made += 1
      if (result !== indexOf(target)) expect.fail(`seed ${random.seed}, call ${made}: the wrong target ran`)
      const changed = !sameList(before, model.branches)
      const where = `seed ${random.seed}, call ${made}`
      if (changed !== announced > announcedBefore) expect.fail(`${where}: a patch that only one of them made`)
      announcedBefore = announced
      if (changed || made % 101 === 0) {
        const { branches, candidates, overflow } = site.stats()
        const [counts] = model.threads
        expect(
          branches.map((branch) => indexOf(branch.target)),
          where,
        ).toEqual(model.branches.map(indexOf))
        expect(
          branches.map((branch) => branch.hits),
          where,
        ).toEqual(model.branches.map((branch) => counts.hits.get(branch) ?? 0))
        expect(
          candidates.map((candidate) => [indexOf(candidate.target), candidate.count]),
          where,
        ).toEqual([...counts.candidates].map(([candidate, count]) => [indexOf(candidate), count]))
        expect(overflow, where).toBe(counts.overflow)
      }
    }
  }
  stop()
  return model.patches
}
