// Threads that count together, with real workers: sums choose the branches, decisions travel, and whoever
// dies, lies or comes late does no harm.
import { describe, expect, test } from 'vitest'
import { startWorker, type TestWorker } from './support/workers.js'

// Sixteen targets; `weights` says how often each is called. The order of calls is the same in every run.
const PROGRAM = `
import { dynamicCall, on, sites } from 'LIBRARYindex.js'
import { rfc } from 'LIBRARYrfc.js'
import { joinThreads, targetKey } from 'LIBRARYthreads.js'

const targets = [
  function t0(a) { return a + 0 }, function t1(a) { return a + 1 }, function t2(a) { return a + 2 }, function t3(a) { return a + 3 },
  function t4(a) { return a + 4 }, function t5(a) { return a + 5 }, function t6(a) { return a + 6 }, function t7(a) { return a + 7 },
  function t8(a) { return a + 8 }, function t9(a) { return a + 9 }, function t10(a) { return a + 10 }, function t11(a) { return a + 11 },
  function t12(a) { return a + 12 }, function t13(a) { return a + 13 }, function t14(a) { return a + 14 }, function t15(a) { return a + 15 },
]
const bySite = new Map()
let threads
let patches = 0
on('patch', () => { patches += 1 })
const commands = {
  define(name = 'site', policy) { bySite.set(name, dynamicCall(name, { arity: 1, ...(policy && { policy: rfc }) })) },
  join(options) { threads = joinThreads(options) },
  leave() { threads.leave() },
  size() { return threads.size },
  ready() { return threads.ready() },
  run(weights, calls, name = 'site') {
    const site = bySite.get(name)
    const cumulated = []
    weights.reduce((sum, weight, index) => (cumulated[index] = sum + weight), 0)
    const total = cumulated.at(-1)
    let state = 12345
    let wrong = 0
    for (let call = 0; call < calls; call++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0
      const draw = ((state >>> 8) / 2 ** 24) * total
      const index = cumulated.findIndex((limit) => draw < limit)
      if (site(targets[index], call) !== call + index) wrong += 1
    }
    return wrong
  },
  state(name = 'site') {
    const { state, branches } = bySite.get(name).stats()
    return { state, branches: branches.map((branch) => branch.name), patches }
  },
  wait(milliseconds) { return new Promise((resolve) => setTimeout(resolve, milliseconds)) },
}
`

const WORKERS = [0, 1, 2, 3]
const COMMON = ['t0', 't1', 't2', 't3', 't4', 't5', 't6', 't7']

/**
 * Worker w calls two targets of its own most and t(2w), t(2w+1) hardly: alone it promotes the first and
 * leaves out the others. Over all four, t0 to t7 are the most popular.
 */
function weightsOf(worker: number): number[] {
  const weights = new Array(16).fill(0)
  for (let target = 0; target < 8; target++) weights[target] = 14
  for (const target of [0, 1]) {
    weights[2 * worker + target] = 3
    weights[8 + 2 * worker + target] = 16
  }
  return weights
}

interface State {
  state: string
  branches: string[]
  patches: number
}

async function startFour(join = true): Promise<TestWorker[]> {
  const workers = await Promise.all(WORKERS.map(() => startWorker(PROGRAM)))
  for (const worker of workers) {
    await worker.call('define')
    if (join) await worker.call('join', { group: 'test' })
  }
  return workers
}

async function run(workers: readonly TestWorker[], rounds: number, calls: number, first = 0): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await Promise.all(
      workers.map(async (worker, index) => {
        expect(await worker.call('run', weightsOf(first + index), calls)).toBe(0)
        await worker.call('wait', 2)
      }),
    )
  }
}

function states(workers: readonly TestWorker[]): Promise<State[]> {
  return Promise.all(workers.map((worker) => worker.call<State>('state')))
}

describe('four workers', () => {
  test('choose other branches when each counts alone', async () => {
    const workers = await startFour(false)
    await run(workers, 10, 50_000)
    for (const [index, { state, branches }] of (await states(workers)).entries()) {
      expect(state).toBe('promoted')
      expect(branches).toContain(`t${8 + 2 * index}`)
      expect(branches).not.toContain(`t${2 * index}`)
    }
  })

  test('choose the branches that their sums ask for', async () => {
    const workers = await startFour()
    expect(await workers[0].call('size')).toBe(4)
    await run(workers, 20, 50_000)
    for (const { state, branches } of await states(workers)) {
      expect(branches.toSorted()).toEqual(COMMON)
      // Misses make a promoted site count again from time to time.
      expect(state).toMatch(/^(promoted|counting)$/)
    }
  })
})
