// Threads that count together, with real workers: sums choose the branches, decisions travel, and whoever
// dies, lies or comes late does no harm.
import { describe, expect, test } from 'vitest'
import { answerOfChild, copyOfLibrary } from './support/children.js'
import { startWorker, type TestWorker } from './support/workers.js'

// Sixteen targets and a large one; `weights` says how often each is called. The order of calls is the same in every run.
const PROGRAM = `
import { dynamicCall, on, sites } from 'LIBRARYindex.js'
import { rfc } from 'LIBRARYrfc.js'
import { joinThreads, targetKey } from 'LIBRARYthreads.js'

const targets = [
  function t0(a) { return a + 0 }, function t1(a) { return a + 1 }, function t2(a) { return a + 2 }, function t3(a) { return a + 3 },
  function t4(a) { return a + 4 }, function t5(a) { return a + 5 }, function t6(a) { return a + 6 }, function t7(a) { return a + 7 },
  function t8(a) { return a + 8 }, function t9(a) { return a + 9 }, function t10(a) { return a + 10 }, function t11(a) { return a + 11 },
  function t12(a) { return a + 12 }, function t13(a) { return a + 13 }, function t14(a) { return a + 14 }, function t15(a) { return a + 15 },
  function t16(a) { ${'a = a | 0; '.repeat(40)} return a + 16 },
]
const bySite = new Map()
let threads
let patches = 0
on('patch', () => { patches += 1 })
const commands = {
  define(name = 'site', policy) { bySite.set(name, dynamicCall(name, { arity: 1, ...(policy && { policy: rfc }) })) },
  join(options) { threads = joinThreads(options) },
  leave() { threads.leave() },
  tell(message) {
    const channel = new BroadcastChannel('optpoline 1 test')
    channel.postMessage(message)
    channel.close()
  },
  hang(milliseconds) { for (const end = Date.now() + milliseconds; Date.now() < end; ); },
  async retire(index, within) {
    await threads.retire(bySite.get('site'), targets[index], within)
  },
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
  source(name = 'site') { return bySite.get(name).source() },
  key(index, key) { targetKey(targets[index], key) },
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
  // Until all have heard of each other.
  await workers[0].call('wait', 50)
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

  test('call closures of one function plainly where they call no other, whatever others call', async () => {
    const program = `
      import { dynamicCall } from 'LIBRARYindex.js'
      import { joinThreads, targetKey } from 'LIBRARYthreads.js'
      const make = (number) => (a) => a + number
      let site, targets
      const commands = {
        start(name, others) {
          targets = [1, 2].map((number) => targetKey(make(number), name + number))
          if (others) targets.push(targetKey((a) => a, 'another'))
          site = dynamicCall('site', { arity: 1 })
          return joinThreads({ group: 'closures' }).ready()
        },
        async run() {
          for (let round = 0; round < 40; round++) {
            for (let call = 0; call < 12_000; call++) site(targets[call % targets.length], call)
            await new Promise((resolve) => setTimeout(resolve, 2))
          }
          return site.stats().reason
        },
      }`
    const workers = await Promise.all(['a', 'b', 'c'].map(() => startWorker(program)))
    for (const [index, worker] of workers.entries()) await worker.call('start', `key ${index} `, index === 2)
    const reasons = await Promise.all(workers.map((worker) => worker.call<string>('run')))
    expect(reasons.slice(0, 2)).toEqual(['closures of one function', 'closures of one function'])
  })

  test('follow the kernel series together: the branches are the best two of all', async () => {
    const workers = await Promise.all(WORKERS.map(() => startWorker(PROGRAM)))
    for (const worker of workers) {
      await worker.call('define', 'site', 'rfc')
      await worker.call('join', { group: 'test' })
    }
    // Alone, worker w would choose t(2 + w) and t0; the sums say t0 and t1.
    const weights = (index: number) => {
      const own = new Array(16).fill(0)
      own[0] = 30
      own[1] = 28
      own[2 + index] = 42
      return own
    }
    for (let round = 0; round < 100; round++) {
      await Promise.all(workers.map((worker, index) => worker.call('run', weights(index), 400)))
      await workers[0].call('wait', 2)
    }
    for (const { branches } of await states(workers)) expect(branches.toSorted()).toEqual(['t0', 't1'])
  })

  test('start with the learned branches when they join late', async () => {
    const workers = await startFour()
    await run(workers, 10, 50_000)
    const late = await startWorker(PROGRAM)
    await late.call('join', { group: 'test' })
    await late.call('ready')
    await late.call('define')
    expect(await late.call('run', weightsOf(0), 200)).toBe(0)
    const { state, branches } = await late.call<State>('state')
    expect(state).toBe('counting')
    expect(branches.toSorted()).toEqual(COMMON)
  })

  test('lose the counts of one that dies in the middle, and nothing else', async () => {
    const workers = await startFour()
    const [dying, ...others] = workers
    const dead = dying.call('run', weightsOf(0), 1e9).catch((error: Error) => error.message)
    await run(others, 4, 50_000, 1)
    await dying.kill()
    expect(await dead).toContain('ended')
    await run(others, 16, 50_000, 1)
    for (const { branches } of await states(others)) {
      // Without worker 0, its own two are nobody's, and t0, t1 lack one thread that hardly called them.
      expect(branches.toSorted()).toEqual(COMMON)
    }
    expect(await others[0].call('size')).toBe(3)
  })

  test('do not wait for one that is in a long loop, and hear of it when it is back', async () => {
    const workers = await startFour()
    const [busy, ...others] = workers
    const hanging = busy.call('hang', 1500)
    await run(others, 16, 50_000, 1)
    for (const { branches } of await states(others)) expect(branches.toSorted()).toEqual(COMMON)
    await hanging
    await run(workers, 12, 50_000)
    for (const { branches } of await states(workers)) expect(branches.toSorted()).toEqual(COMMON)
    expect(await others[0].call('size')).toBe(4)
  })

  test('are not led astray by what others say on the channel', async () => {
    const workers = await startFour()
    const liar = await startWorker(PROGRAM)
    const learned = (keys: unknown) => ({
      optpoline: 1,
      from: 'liar',
      type: 'decision',
      learned: { site: 'dynamic call site', keys, stamp: { time: 1e9, by: 'liar' } },
    })
    const messages: unknown[] = [
      null,
      'nonsense',
      42,
      [],
      { optpoline: 2, from: 'liar', type: 'hello' },
      { optpoline: 1, from: 7, type: 'hello' },
      { optpoline: 1, from: 'liar', type: '__proto__' },
      { optpoline: 1, from: 'liar', type: 'counts', to: 'x', site: 'dynamic call site', round: -1, sums: 1 },
      {
        optpoline: 1,
        from: 'liar',
        type: 'ask',
        site: 'dynamic call site',
        round: 1,
        sums: { counts: [[1, 2]], rest: 0 },
      },
      { optpoline: 1, from: 'liar', type: 'ask', site: 'nobody', round: 1, sums: { counts: [], rest: 0 } },
      {
        optpoline: 1,
        from: 'liar',
        type: 'here',
        to: 'x',
        learned: new Array(5000).fill(learned([]).learned),
      },
      { optpoline: 1, from: 'liar', type: 'retired', to: 'x', round: 1 },
      learned('t0'),
      learned([{}, null]),
      learned(new Array(100).fill('t0')),
      learned(['__proto__', 'constructor', 'nobody']),
      {
        ...learned(['x']),
        learned: { site: 'x', keys: ['x'], stamp: { time: Number.MAX_SAFE_INTEGER, by: 'z' } },
      },
    ]
    for (let round = 0; round < 8; round++) {
      for (const message of messages) await liar.call('tell', message)
      await run(workers, 2, 50_000)
    }
    await liar.call('tell', { optpoline: 1, from: 'liar', type: 'bye' })
    await run(workers, 12, 50_000)
    for (const { branches } of await states(workers)) expect(branches.toSorted()).toEqual(COMMON)
  })

  test('keep to themselves a name that two of their sites have', async () => {
    const workers = await startFour()
    for (const worker of workers) await worker.call('define')
    await run(workers, 10, 50_000)
    for (const [index, { branches }] of (await states(workers)).entries()) {
      expect(branches).toContain(`t${8 + 2 * index}`)
    }
  })

  test('stop counting together when they leave, and keep what they have', async () => {
    const workers = await startFour()
    await run(workers, 10, 50_000)
    for (const worker of workers) await worker.call('leave')
    for (const { branches } of await states(workers)) expect(branches.toSorted()).toEqual(COMMON)
    expect(await workers[0].call('size')).toBe(1)
  })

  test('retire a target in all of them, and say so when one does not answer', async () => {
    const workers = await startFour()
    await run(workers, 10, 50_000)
    await workers[0].call('retire', 7)
    for (const { branches } of await states(workers)) expect(branches).not.toContain('t7')
    await run(workers, 10, 50_000)
    for (const { branches } of await states(workers)) expect(branches).not.toContain('t7')
    const hanging = workers[3].call('hang', 600)
    await expect(workers[0].call('retire', 6, 100)).rejects.toThrow('have not answered in 100 ms')
    await hanging
    await workers[0].call('retire', 6)
  })

  test('wait for one that sums go on without when a target is retired: it may be calling it', async () => {
    const [busy, ...others] = await startFour()
    const hanging = busy.call('hang', 4000)
    await run(others, 16, 50_000, 1)
    const sizes = await Promise.all(others.map((worker) => worker.call('size')))
    const asker = others[sizes.indexOf(3)]
    expect(asker).toBeDefined()
    await expect(asker.call('retire', 7, 100)).rejects.toThrow('1 of 3 threads have not answered in 100 ms')
    await hanging
    await asker.call('retire', 6)
  })
})

describe('a thread', () => {
  test('that leaves while others retire a target answers them when its calls are over, and retires nothing afterwards', async () => {
    const program = `
      import { dynamicCall } from 'LIBRARYindex.js'
      import { tasks } from 'LIBRARYgrace.js'
      import { joinThreads } from 'LIBRARYthreads.js'
      let finish
      let retired = false
      function target() { return new Promise((resolve) => { finish = resolve }) }
      const handle = tasks(dynamicCall('handle'))
      const threads = joinThreads({ group: 'leaving' })
      const commands = {
        ready() { return threads.ready() },
        begin() { void handle(target) },
        finish() { finish() },
        leave() { threads.leave() },
        startToRetire() { threads.retire(handle, target).then(() => { retired = true }) },
        retire() { return threads.retire(handle, target) },
        wait(milliseconds) { return new Promise((resolve) => setTimeout(resolve, milliseconds)) },
        retired() { return retired },
      }`
    const [leaving, asking] = await Promise.all([startWorker(program), startWorker(program)])
    await Promise.all([leaving.call('ready'), asking.call('ready')])
    await leaving.call('begin')
    await asking.call('startToRetire')
    await leaving.call('wait', 50)
    await leaving.call('leave')
    await asking.call('wait', 50)
    expect(await asking.call('retired')).toBe(false)
    await leaving.call('finish')
    await expect.poll(() => asking.call('retired')).toBe(true)
    await expect(leaving.call('retire')).rejects.toThrow('this thread has left the group')
  })

  test('leaves rare branches to the fallback of its tree where the common sums have a dominant one', async () => {
    const workers = await startFour()
    const weights = new Array(17).fill(0)
    ;[weights[16], weights[0], weights[1]] = [90, 6, 4]
    for (let round = 0; round < 12; round++) {
      await Promise.all(workers.map((worker) => worker.call('run', weights, 50_000)))
    }
    for (const { state, branches } of await states(workers)) {
      expect({ state, branches }).toEqual({ state: 'promoted', branches: ['t16', 't0', 't1'] })
    }
    for (const worker of workers) {
      const [tree, missed] = (await worker.call<string>('source')).split('function missed')
      expect(tree).toContain('target0')
      expect(tree).not.toContain('target1')
      expect(missed).toContain('target1')
      expect(missed).toContain('target2')
    }
  })

  test('that calls one target for life keeps calling it plainly', async () => {
    const workers = await startFour()
    const one = (target: number) => new Array(16).fill(0).map((_, index) => (index === target ? 1 : 0))
    for (let round = 0; round < 24; round++) {
      await Promise.all(
        workers.map((worker, index) => worker.call('run', index === 0 ? one(0) : weightsOf(index), 100_000)),
      )
    }
    const [first, ...rest] = await states(workers)
    expect(first.state).toMatch(/^(single|counting)$/)
    expect(first.branches.filter((branch) => branch !== 't0')).toEqual([])
    for (const { branches } of rest) expect(branches).toHaveLength(8)
  })

  test('whose calls the common branches would not serve keeps its own', async () => {
    const workers = await startFour()
    const others = new Array(16).fill(0).fill(10, 8)
    for (let round = 0; round < 16; round++) {
      await Promise.all(
        workers.map((worker, index) =>
          worker.call('run', index === 0 ? others : new Array(16).fill(0).fill(10, 0, 4), 50_000),
        ),
      )
    }
    const [first] = await states(workers)
    expect(first.branches.toSorted()).toEqual(['t10', 't11', 't12', 't13', 't14', 't15', 't8', 't9'])
  })

  test('that leaves starts warm all the same', () => {
    const program = `
      import { dynamicCall } from 'LIBRARYindex.js'
      import { importProfile } from 'LIBRARYprofile.js'
      import { joinThreads, targetKey } from 'LIBRARYthreads.js'
      const targets = [(x) => x, (x) => x + 1, (x) => x + 2].map((target, index) => targetKey(target, 'key ' + index))
      const keys = targets.map((_, index) => 'key ' + index)
      importProfile({ optpoline: 1, sites: [{ name: 'site', kind: 'dynamic call', decision: 'promote', targets: keys }] })
      const site = dynamicCall('site')
      joinThreads().leave()
      for (let call = 0; call < 30; call++) site(targets[call % 3], call)
      console.log(JSON.stringify(site.stats().branches.length))`
    expect(answerOfChild(program)).toBe(3)
  })

  test('does not live longer for being in a group, and joins once', () => {
    const answer = answerOfChild(`
      import { joinThreads } from 'LIBRARYthreads.js'
      const threads = joinThreads()
      const errors = []
      for (const options of [{ group: 7 }, { answerWithin: 0 }, { group: 'other' }]) {
        try { joinThreads(options) } catch (error) { errors.push(error.name) }
      }
      await threads.ready()
      console.log(JSON.stringify([joinThreads() === threads, threads.size, errors]))
    `)
    expect(answer).toEqual([true, 1, ['TypeError', 'TypeError', 'Error']])
  })

  test('may hold two copies of the library, which count as two', () => {
    const [one, other] = [copyOfLibrary(), copyOfLibrary()]
    const answer = answerOfChild(`
      const copies = []
      for (const url of ${JSON.stringify([one, other])}) {
        const { dynamicCall } = await import(url + 'index.js')
        const { joinThreads } = await import(url + 'threads.js')
        copies.push({ threads: joinThreads(), site: dynamicCall('same', { arity: 1 }) })
      }
      await Promise.all(copies.map(({ threads }) => threads.ready()))
      const targets = [(a) => a, (a) => -a, (a) => 2 * a]
      let wrong = 0
      for (let round = 0; round < 20; round++) {
        for (let call = 0; call < 30_000; call++) {
          for (const { site } of copies) {
            const target = targets[call % 3]
            if (site(target, call) !== target(call)) wrong += 1
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      const sizes = copies.map(({ threads }) => threads.size)
      copies[0].threads.leave()
      copies[1].site(targets[0], 1)
      console.log(JSON.stringify([wrong, sizes, copies.map(({ site }) => site.stats().branches.length)]))
    `)
    expect(answer).toEqual([0, [2, 2], [3, 3]])
  })
})
