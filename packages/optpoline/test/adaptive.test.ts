// Learning as a user sees it: which state a site reaches under which traffic, which branches it has then,
// and what listeners hear. Numbers of calls decide here, not times; where a site waits for the event loop
// the test waits for the site.
import diagnostics from 'node:diagnostics_channel'
import {
  type DynamicCall,
  dynamicCall,
  dynamicMethod,
  type Events,
  type Observable,
  on,
  sites,
} from 'optpoline'
import { describe, expect, test, vi } from 'vitest'
import { randomFrom } from './support/random.js'

type Target = (...operands: number[]) => number

/** Calls after which a site that repays promotion is promoted: the first thousand and a window. */
const SETTLED = 210_000
/** The same for a site with one target. */
const SETTLED_SINGLE = 1_010_000

/** Targets that answer with their own number; each has a name of its own, and is no other's closure. */
function targetsNamed(...names: string[]): Target[] {
  return names.map((name, index) => Function(`return function ${name}() { return ${index} }`)())
}

function manyTargets(count: number): Target[] {
  return targetsNamed(...Array.from({ length: count }, (_, index) => `t${index}`))
}

/** Calls the targets in turn, and checks what each call answers. */
function drive(site: DynamicCall<Target>, targets: readonly Target[], calls: number): void {
  const answers = targets.map((target) => target())
  for (let call = 0; call < calls; call++) {
    const index = call % targets.length
    if (site(targets[index], call) !== answers[index]) throw new Error(`call ${call}: wrong answer`)
  }
}

function branchNames(site: Observable): string[] {
  return site.stats().branches.map(({ name }) => name)
}

/** Runs `action` and returns what listeners of `event` heard of `site` meanwhile. */
function heard<E extends keyof Events>(event: E, site: Observable, action: () => void): Events[E][] {
  const events: Events[E][] = []
  const stop = on(event, (detail) => {
    if (detail.site === site) events.push(detail)
  })
  try {
    action()
  } finally {
    stop()
  }
  return events
}

describe('a site with few targets', () => {
  test.each([2, 3, 5, 8])('of which there are %i is promoted, and each is a branch', (width) => {
    const site = dynamicCall<Target>('few')
    const targets = manyTargets(width)
    expect(site.stats()).toMatchObject({ state: 'new', generation: 0, branches: [], coverage: null })
    drive(site, targets, 90)
    expect(site.stats()).toMatchObject({ state: 'learning', generation: 0, branches: [] })
    drive(site, targets, 20)
    expect(site.stats()).toMatchObject({ state: 'counting', generation: 1 })
    expect(site.stats().branches.map(({ target }) => target)).toEqual(expect.arrayContaining(targets))
    drive(site, targets, SETTLED)
    expect(site.stats()).toMatchObject({ state: 'promoted', generation: 2, coverage: 1, overflow: 0 })
    expect(site.stats().branches).toHaveLength(width)
  })

  test('has its branches in the order of their popularity', () => {
    const site = dynamicCall<Target>('order')
    const [rare, common, often] = targetsNamed('rare', 'common', 'often')
    drive(site, [common, often, common, often, common, rare, common], SETTLED)
    expect(branchNames(site)).toEqual(['common', 'often', 'rare'])
  })

  test('shows the hits of the whole window, and every miss before and after', () => {
    const site = dynamicCall<Target>('hits')
    const [a, b, stranger] = targetsNamed('a', 'b', 'stranger')
    drive(site, [a, a, a, b], SETTLED)
    const { branches, misses } = site.stats()
    expect(branches.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(branches.reduce((sum, { hits }) => sum + Number(hits), 0)).toBe(200_000)
    expect(Number(branches[0].hits)).toBe(150_000)
    expect(misses).toBe(100)
    for (let call = 0; call < 10; call++) site(stranger, call)
    expect(site.stats().misses).toBe(110)
  })
})

describe('a site with one target', () => {
  test('ends in state single, and its text calls plainly', () => {
    const site = dynamicCall<Target>('lifelong')
    const [only] = targetsNamed('only')
    drive(site, [only], SETTLED)
    expect(site.stats().state).toBe('counting')
    drive(site, [only], SETTLED_SINGLE)
    expect(site.stats()).toMatchObject({
      state: 'single',
      reason: 'one target',
      branches: [],
    })
    expect(site.source()).not.toContain('target0')
  })

  test('is promoted when the second target comes while it counts', () => {
    const site = dynamicCall<Target>('second in time')
    const [first, second] = targetsNamed('first', 'second')
    drive(site, [first], SETTLED)
    drive(site, [first, second], SETTLED_SINGLE)
    expect(site.stats().state).not.toBe('single')
    drive(site, [first, second], SETTLED)
    expect(site.stats().state).toBe('promoted')
    expect(branchNames(site).sort()).toEqual(['first', 'second'])
  })

  test('notices the second after the program returned to its event loop, and promotes both', async () => {
    const site = dynamicCall<Target>('second in late')
    const [first, second] = targetsNamed('first', 'second')
    drive(site, [first], SETTLED_SINGLE)
    expect(site.stats().state).toBe('single')
    drive(site, [first, second], SETTLED)
    expect(site.stats().state).toBe('single')
    await vi.waitFor(() => expect(site.stats().state).toBe('counting'), { timeout: 20_000 })
    drive(site, [first, second], SETTLED)
    expect(site.stats().state).toBe('promoted')
    expect(branchNames(site).sort()).toEqual(['first', 'second'])
  })

  test('goes on plainly when the look for a second one was in vain', async () => {
    const site = dynamicCall<Target>('still single')
    const [only] = targetsNamed('only')
    drive(site, [only], SETTLED_SINGLE)
    const { generation } = site.stats()
    await vi.waitFor(() => expect(site.stats().state).toBe('counting'), { timeout: 20_000 })
    drive(site, [only], 3000)
    expect(site.stats()).toMatchObject({ state: 'single', generation: generation + 2 })
  })
})

test('a site with one target is looked at again though another function was retired meanwhile', async () => {
  const site = dynamicCall<Target>('retired meanwhile')
  const [only, another] = targetsNamed('only', 'another')
  drive(site, [only], SETTLED_SINGLE)
  expect(site.stats().state).toBe('single')
  await site.retire(another)
  await vi.waitFor(() => expect(site.stats().state).toBe('counting'), { timeout: 5000 })
})

test('a site with one target is looked at again after 0.1 s, then four times as late, up to a minute', async () => {
  vi.resetModules()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  try {
    const { dynamicCall } = await import('optpoline')
    const site = dynamicCall<Target>('rearmed')
    const only = targetsNamed('only')
    drive(site, only, SETTLED_SINGLE)
    for (const delay of [100, 400, 1600, 6400, 25_600, 60_000, 60_000]) {
      expect(site.stats().state).toBe('single')
      vi.advanceTimersByTime(delay - 1)
      expect(site.stats().state).toBe('single')
      vi.advanceTimersByTime(10)
      expect(site.stats().state).toBe('counting')
      drive(site, only, 3000)
    }
  } finally {
    vi.useRealTimers()
    vi.resetModules()
  }
})

describe('a site that does not repay a tree', () => {
  test('is demoted when its calls are spread over 32 targets', () => {
    const site = dynamicCall<Target>('uniform')
    const demotions = heard('demote', site, () => drive(site, manyTargets(32), SETTLED))
    expect(site.stats()).toMatchObject({ state: 'demoted', reason: 'too many targets', branches: [] })
    expect(demotions).toEqual([{ site, reason: 'too many targets' }])
  })

  test('is demoted when each call brings a fresh closure', () => {
    const site = dynamicCall<Target>('fresh')
    for (let call = 0; call < SETTLED; call++) {
      if (site(() => call) !== call) throw new Error(`call ${call}: wrong answer`)
    }
    expect(site.stats()).toMatchObject({ state: 'demoted', reason: 'fresh closures', branches: [] })
  })

  test('is demoted when no target can be inlined', () => {
    const site = dynamicCall<Target>('large')
    const terms = Array.from({ length: 1000 }, (_, index) => `x*${index}`).join('+')
    const large = [1, 2].map((number) => new Function('x', `return ${number} + 0 * (${terms})`) as Target)
    for (let call = 0; call < SETTLED; call++) site(large[call % 2], 1)
    expect(site.stats()).toMatchObject({ state: 'demoted', reason: 'targets too large' })
  })

  test('is demoted when its calls have more arguments than an entry hands on', () => {
    const site = dynamicCall<Target>('many arguments')
    const lengths: Target[] = [(...all) => all.length, (...all) => all.length + 1]
    for (let call = 0; call < 3000; call++) {
      expect(site(lengths[call % 2], 1, 2, 3, 4, 5, 6, 7)).toBe(7 + (call % 2))
    }
    expect(site.stats()).toMatchObject({ state: 'demoted', generation: 0 })
    expect(site.stats().reason).toMatch(/too many arguments.*arity/)
  })

  test('is not given up after a first impression', () => {
    const site = dynamicCall<Target>('bad start')
    drive(site, manyTargets(32), 100)
    expect(site.stats()).toMatchObject({ state: 'counting', branches: [] })
    drive(site, targetsNamed('a', 'b'), SETTLED)
    expect(site.stats().state).toBe('promoted')
    expect(branchNames(site).sort()).toEqual(['a', 'b'])
  })
})

describe('when the traffic changes', () => {
  test('follows to other targets within one long loop, and keeps the old ones behind', () => {
    const site = dynamicCall<Target>('phases')
    const before = targetsNamed('a', 'b')
    const after = targetsNamed('c', 'd')
    const patches = heard('promote', site, () => {
      drive(site, before, SETTLED)
      expect(site.stats().state).toBe('promoted')
      for (let calls = 0; calls < 60_000_000; calls += SETTLED) {
        drive(site, after, SETTLED)
        const { state, branches } = site.stats()
        if (state === 'promoted' && branches.length === 4) break
      }
    })
    expect(site.stats().state).toBe('promoted')
    expect(branchNames(site).slice(0, 2).sort()).toEqual(['c', 'd'])
    expect(branchNames(site).slice(2).sort()).toEqual(['a', 'b'])
    expect(patches).toHaveLength(2)
    const { generation } = site.stats()
    drive(site, before, SETTLED)
    expect(site.stats()).toMatchObject({ state: 'promoted', generation })
  })

  test('does not patch for ever while some calls always miss', () => {
    const site = dynamicCall<Target>('steady misses')
    const targets = manyTargets(12)
    const random = randomFrom(12)
    // Three take 85%; none of the others stands out.
    const next = () => {
      const draw = random.next()
      return draw < 0.5 ? 0 : draw < 0.75 ? 1 : draw < 0.85 ? 2 : 3 + random.below(9)
    }
    for (let call = 0; call < 5_000_000; call++) {
      const index = next()
      if (site(targets[index]) !== index) throw new Error(`call ${call}: wrong answer`)
    }
    const { generation, misses, coverage } = site.stats()
    expect(generation).toBeLessThan(30)
    expect(misses).toBeGreaterThan(50_000)
    expect(coverage).toBeGreaterThan(0.85)
    // While a window counts, its branches are those of the tree before.
    expect(branchNames(site).slice(0, 3).sort()).toEqual(['t0', 't1', 't2'])
  })

  test('waits longer each time when relearning changed nothing', () => {
    const site = dynamicCall<Target>('damped')
    const targets = manyTargets(40)
    const random = randomFrom(40)
    // The popular two take 90%, and no other ever repays its comparison.
    const starts: number[] = []
    let call = 0
    const stop = on('relearn', (event) => {
      if (event.site === site) starts.push(call)
    })
    for (; call < 8_000_000; call++) {
      const draw = random.next()
      site(targets[draw < 0.6 ? 0 : draw < 0.9 ? 1 : 2 + random.below(38)])
    }
    stop()
    const gaps = starts.slice(1).map((at, index) => at - starts[index])
    // The first gap is the first window. Each later one holds at least its credit of misses.
    for (const [index, gap] of gaps.slice(1).entries()) expect(gap).toBeGreaterThan(400_000 * 2 ** index)
    expect(site.stats().generation).toBeLessThan(12)
    expect(branchNames(site)).toEqual(['t0', 't1'])
  })
})

describe('a call for relearning', () => {
  test('counts anew at a promoted site, whatever its credit', () => {
    const site = dynamicCall<Target>('relearn promoted')
    drive(site, targetsNamed('a', 'b'), SETTLED)
    site.relearn()
    expect(site.stats().state).toBe('counting')
    const [relearned] = heard('relearn', site, () => drive(site, targetsNamed('c'), SETTLED))
    expect(relearned.decision).toMatch(/^promote c, /)
    expect(branchNames(site)[0]).toBe('c')
  })

  test('finds the second target of a site that is called plainly', () => {
    const site = dynamicCall<Target>('relearn single')
    const [first, second] = targetsNamed('first', 'second')
    drive(site, [first], SETTLED_SINGLE)
    expect(site.stats().state).toBe('single')
    site.relearn()
    drive(site, [first, second], SETTLED)
    expect(site.stats().state).toBe('promoted')
    expect(branchNames(site).sort()).toEqual(['first', 'second'])
  })

  test('promotes a demoted site whose traffic got better', () => {
    const site = dynamicCall<Target>('relearn demoted')
    drive(site, manyTargets(32), SETTLED)
    expect(site.stats().state).toBe('demoted')
    site.relearn()
    drive(site, targetsNamed('a', 'b'), SETTLED)
    expect(site.stats().state).toBe('promoted')
    expect(branchNames(site).sort()).toEqual(['a', 'b'])
  })

  test('leaves a site alone that is new, learning or counting', () => {
    const site = dynamicCall<Target>('relearn early')
    const targets = targetsNamed('a', 'b')
    site.relearn()
    expect(site.stats().state).toBe('new')
    drive(site, targets, 10)
    site.relearn()
    expect(site.stats()).toMatchObject({ state: 'learning', generation: 0 })
    drive(site, targets, 2000)
    site.relearn()
    expect(site.stats()).toMatchObject({ state: 'counting', generation: 1 })
  })
})

describe('a site whose usual argument count changes', () => {
  test('keeps every argument when the count changes while a plain site is looked at', () => {
    const site = dynamicCall<Target>('arguments during a probe')
    for (let call = 0; call < SETTLED_SINGLE; call++) site(count, 1)
    expect(site.stats().state).toBe('single')
    site.relearn()
    for (let call = 0; call < 20_000; call++) {
      if (site(count, 1, 2, 3) !== 3) throw new Error(`call ${call}: an argument was lost`)
    }
  })

  const sum: Target = (...operands) => operands.reduce((all, operand) => all + operand, 0)
  const count: Target = (...operands) => operands.length

  function driveWithThree(site: DynamicCall<Target>, calls: number): void {
    for (let call = 0; call < calls; call++) {
      const target = call % 2 ? sum : count
      if (site(target, 1, 2, 4) !== (call % 2 ? 7 : 3)) throw new Error(`call ${call}: wrong answer`)
    }
  }

  test('learns anew with theirs', () => {
    const site = dynamicCall<Target>('arguments')
    for (let call = 0; call < SETTLED; call++) site(call % 2 ? sum : count, 5)
    expect(site.stats().state).toBe('promoted')
    expect(site.source()).toContain('(target, a0)')
    driveWithThree(site, 9850)
    expect(site.stats().state).toBe('promoted')
    driveWithThree(site, 100)
    expect(site.stats().state).toBe('learning')
    driveWithThree(site, SETTLED)
    expect(site.stats().state).toBe('promoted')
    expect(site.source()).toContain('(target, a0, a1, a2)')
    expect(branchNames(site)).toHaveLength(2)
  })

  test('stays as it is for a few unusual calls', () => {
    const site = dynamicCall<Target>('few unusual')
    for (let call = 0; call < SETTLED; call++) site(call % 2 ? sum : count, 5)
    const { generation } = site.stats()
    driveWithThree(site, 5000)
    expect(site(sum)).toBe(0)
    expect(site(count, 1, 2, 3, 4, 5, 6, 7, 8, 9)).toBe(9)
    expect(site.stats()).toMatchObject({ state: 'promoted', generation })
  })

  test('calls plainly for good when its first calls had too many', () => {
    const site = dynamicCall<Target>('too many at first')
    for (let call = 0; call < 2000; call++) expect(site(count, 1, 2, 3, 4, 5, 6, 7)).toBe(7)
    driveWithThree(site, 10_000 + SETTLED)
    expect(site.stats()).toMatchObject({ state: 'demoted', generation: 0 })
  })
})

describe('a site whose calls have several argument counts', () => {
  type Lister = (...operands: unknown[]) => unknown[]
  const all: Lister[] = [(...operands) => operands, (...operands) => [...operands, operands.length]]
  const odd = [[], [1, 2, 3], [1, undefined, 3, 4], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6, 7, 8]]

  /** Two operands in three of four calls, all other counts in turn. */
  function mix(call: (target: Lister, ...operands: unknown[]) => unknown[], calls: number): void {
    for (let index = 0; index < calls; index++) {
      const operands = index % 4 === 1 ? odd[(index >> 2) % odd.length] : [index, 'b']
      const target = all[index % 3 && 1]
      const expected = index % 3 ? [...operands, operands.length] : operands
      const answer = call(target, ...operands)
      if (answer.length !== expected.length || answer.some((value, at) => value !== expected[at]))
        throw new Error(`call ${index}: ${answer} is not ${expected}`)
    }
  }

  test('serves the usual one, whichever came first, and all others plainly', () => {
    const site = dynamicCall<Lister>('several counts')
    site(all[0], 1, 2, 3)
    mix(site, 3 * SETTLED)
    expect(site.stats().state).toBe('promoted')
    expect(site.source()).toContain('(target, a0, a1)')
    const { misses, generation } = site.stats()
    // Of a target that is no branch: what is not served is not counted any more.
    for (let call = 0; call < 50_000; call++) site(() => [], 1, 2, 3)
    expect(site.stats()).toMatchObject({ state: 'promoted', misses, generation })
  })

  test('elects the one that most of the first calls have', () => {
    const site = dynamicCall<Lister>('two counts in turn')
    const call = (operands: number) => site(all[0], ...Array.from({ length: operands }, () => 0))
    for (const operands of [1, 2, ...Array.from({ length: 33 }, () => [2, 1, 2]).flat()]) call(operands)
    expect(site.stats().state).toBe('counting')
    expect(site.source()).toContain('target(a0, a1)')
  })

  test('hands on all of many, though a branch is retired after them', async () => {
    const site = dynamicCall<Lister>('many after few')
    for (let call = 0; call < SETTLED; call++) site(all[call % 2], 1, 2)
    expect(site.stats().state).toBe('promoted')
    const many = [1, 2, 3, 4, 5, 6, 7, 8]
    for (let call = 0; call < 10_500; call++) expect(site(all[0], ...many)).toHaveLength(8)
    await site.retire(all[1])
    for (const target of all) expect(site(target, ...many)).toEqual(target(...many))
    expect(site(all[0], 1, 2)).toEqual([1, 2])
  })

  test('hands on receivers, errors and every count of a dynamic method', () => {
    const site = dynamicMethod<(this: object, ...operands: unknown[]) => number>('several counts, method')
    const receiver = { own: true }
    function target(this: object, ...operands: unknown[]) {
      if (operands.length === 3) throw new RangeError('three')
      return this === receiver ? operands.length : -1
    }
    for (let call = 0; call < SETTLED; call++) {
      const operands = call % 4 === 1 ? odd[(call >> 2) % odd.length] : [call, 'b']
      if (operands.length === 3) expect(() => site(target, receiver, ...operands)).toThrow(RangeError)
      else if (site(target, receiver, ...operands) !== operands.length) throw new Error(`call ${call}`)
    }
  })
})

describe('events', () => {
  test('come in order', () => {
    const site = dynamicCall<Target>('in order')
    const told: string[] = []
    const stops = [
      on('patch', (event) => event.site === site && told.push(`patch ${event.generation}`)),
      on('promote', (event) => event.site === site && told.push(`promote ${event.branches.join(', ')}`)),
      on('relearn', (event) => event.site === site && told.push(`${event.calls} calls: ${event.decision}`)),
      on('demote', (event) => event.site === site && told.push(`demote ${event.reason}`)),
    ]
    drive(site, targetsNamed('a', 'b'), SETTLED)
    for (const stop of stops) stop()
    drive(site, targetsNamed('unheard'), SETTLED)
    expect(told).toEqual([
      'patch 1',
      'promote a, b',
      '100 calls: promote a, b',
      'patch 2',
      '200000 calls: promote a, b',
    ])
  })

  test('describe sites that are listed, and the newest state of each', () => {
    const made = ['one', 'two', 'three'].map((name) => dynamicCall<Target>(name))
    const newest: boolean[] = []
    const stop = on('patch', ({ site, generation }) => {
      newest.push(sites().includes(site) && site.stats().generation === generation && site.source() !== '')
    })
    for (const [index, site] of made.entries()) drive(site, manyTargets(2 + 10 * index), SETTLED)
    stop()
    expect(newest.length).toBeGreaterThanOrEqual(6)
    expect(newest).not.toContain(false)
  })

  test('end with the function that on answers, and twice is as once', () => {
    const site = dynamicCall<Target>('ended')
    const listener = vi.fn()
    const stop = on('patch', listener)
    stop()
    stop()
    drive(site, targetsNamed('a', 'b'), 2000)
    expect(listener).not.toHaveBeenCalled()
  })

  test('of an unknown name are refused', () => {
    expect(() => on('pach' as 'patch', () => undefined)).toThrow(new TypeError('no event "pach"'))
  })

  test('feed the channels of node:diagnostics_channel', () => {
    const promoted = dynamicCall<Target>('promoted channel')
    const demoted = dynamicCall<Target>('demoted channel')
    const two = targetsNamed('a', 'b')
    const told: string[] = []
    const subscribers = (['patch', 'promote', 'relearn', 'demote'] as const).map((event) => {
      const subscriber = (message: unknown) => {
        const { site } = message as Events[typeof event]
        if (site === promoted || site === demoted) told.push(`${event} ${site.name}`)
      }
      diagnostics.subscribe(`optpoline:${event}`, subscriber)
      return () => diagnostics.unsubscribe(`optpoline:${event}`, subscriber)
    })
    drive(promoted, two, 2000)
    expect(told.splice(0)).toEqual(
      ['patch', 'promote', 'relearn'].map((event) => `${event} promoted channel`),
    )
    drive(demoted, manyTargets(32), SETTLED)
    expect(told.splice(0)).toEqual(
      ['patch', 'relearn', 'patch', 'demote', 'relearn'].map((event) => `${event} demoted channel`),
    )
    for (const unsubscribe of subscribers) unsubscribe()
    drive(promoted, two, SETTLED)
    expect(promoted.stats().state).toBe('promoted')
    expect(told).toEqual([])
  })
})

describe('a listener that throws', () => {
  test('does not disturb the call, nor other listeners, and is reported after it', async () => {
    const usual = process.listeners('unhandledRejection')
    const reported: unknown[] = []
    process.removeAllListeners('unhandledRejection')
    process.on('unhandledRejection', (reason) => reported.push(reason))
    const thrown = new Error('thrown by a listener')
    const other = vi.fn()
    const stops = [
      // Sites of other tests are re-armed by the clock, and are patched meanwhile.
      on('patch', ({ site }) => {
        if (site.name === 'throwing listener') throw thrown
      }),
      on('patch', ({ site }) => {
        if (site.name === 'throwing listener') other()
      }),
    ]
    try {
      const site = dynamicCall<Target>('throwing listener')
      drive(site, targetsNamed('a', 'b'), 2000)
      expect(site.stats().state).toBe('counting')
      expect(other).toHaveBeenCalledTimes(1)
      expect(reported).toEqual([])
      await vi.waitFor(() => expect(reported).toEqual([thrown]))
    } finally {
      for (const stop of stops) stop()
      process.removeAllListeners('unhandledRejection')
      for (const listener of usual) process.on('unhandledRejection', listener)
    }
  })

  test('may call through the site and ask for relearning', () => {
    const site = dynamicCall<Target>('busy listener')
    const targets = targetsNamed('a', 'b')
    let answers = 0
    const stop = on('patch', (event) => {
      if (event.site !== site || answers > 100) return
      answers += site(targets[1], 1)
      site.relearn()
    })
    drive(site, targets, SETTLED)
    stop()
    expect(answers).toBeGreaterThan(0)
    drive(site, targets, SETTLED)
    expect(site.stats().state).toBe('promoted')
  })
})
