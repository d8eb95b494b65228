// No leaks: what the library lets go of can be collected, and patching for ever costs no memory.
import { dynamicCall, on, sites, staticCall, staticKey } from 'optpoline'
import { rfc } from 'optpoline/rfc'
import { describe, expect, test } from 'vitest'

type Target = (operand: number) => number

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function collect(): void {
  if (!globalThis.gc) throw new Error('these tests need node --expose-gc')
  globalThis.gc()
}

/** Whether everything that is referred to goes away within some rounds of forced collection. */
async function collected(references: readonly WeakRef<object>[]): Promise<number> {
  for (let round = 0; round < 40; round++) {
    collect()
    if (references.every((reference) => reference.deref() === undefined)) return 0
    await wait(20)
  }
  return references.filter((reference) => reference.deref() !== undefined).length
}

/** Bytes in use after collection. */
async function heap(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    collect()
    await wait(5)
  }
  collect()
  return process.memoryUsage().heapUsed
}

/** Each makes closures of a function of its own: those of one function would not be promoted. */
const makers = ['+', '-', '*', '/', '%', '&', '|', '^'].map((operator) =>
  Function('index', `return (operand) => operand ${operator} index`),
)

function freshTargets(count: number): Target[] {
  return Array.from({ length: count }, (_, index) => makers[index % makers.length](index))
}

function drive(site: (target: Target, operand: number) => number, targets: readonly Target[], calls: number) {
  for (let call = 0; call < calls; call++) site(targets[call % targets.length], call)
}

const KILOBYTE = 1024
const MEGABYTE = 1024 * KILOBYTE

describe('a target can be collected', () => {
  test('when it has left the branches of a promoted site', async () => {
    const site = dynamicCall<Target>('phases')
    // Not inlined in the test's own frame, which would keep the targets alive.
    const phase = () => {
      const targets = freshTargets(8)
      drive(site, targets, 700_000)
      expect(site.stats().branches.map(({ target }) => target)).toEqual(expect.arrayContaining(targets))
      return targets.map((target) => new WeakRef(target))
    }
    const first = phase()
    const second = phase()
    expect(site.stats().branches).toHaveLength(8)
    expect(await collected(first)).toBe(0)
    expect(second.every((reference) => reference.deref() !== undefined)).toBe(true)
  })

  test('when it was the single target of a site that is promoted', async () => {
    const site = dynamicCall<Target>('single once')
    const phase = (width: number, calls: number, state: string) => {
      const targets = freshTargets(width)
      drive(site, targets, calls)
      expect(site.stats().state).toBe(state)
      return targets.map((target) => new WeakRef(target))
    }
    const single = phase(1, 1_100_000, 'single')
    site.relearn()
    phase(8, 700_000, 'promoted')
    expect(await collected(single)).toBe(0)
  })

  test('when it has left the branches of a site that follows the kernel series', async () => {
    const site = dynamicCall<Target>('rfc phases', { policy: rfc })
    const phase = () => {
      const targets = freshTargets(2)
      drive(site, targets, 20_000)
      return targets.map((target) => new WeakRef(target))
    }
    const first = phase()
    phase()
    expect(await collected(first)).toBe(0)
  })

  test('when a static call was updated', async () => {
    const call = staticCall<Target>((operand) => operand)
    const update = () => {
      const target: Target = (operand) => operand + 1
      call.update(target)
      for (let made = 0; made < 100_000; made++) call(made)
      return new WeakRef(target)
    }
    const first = update()
    call.update((operand) => operand)
    expect(await collected([first])).toBe(0)
  })

  test('when a demoted site was called with it', async () => {
    const site = dynamicCall<Target>('demoted')
    const references = (() => {
      const targets = freshTargets(64)
      drive(site, targets, 500_000)
      return targets.map((target) => new WeakRef(target))
    })()
    expect(site.stats().state).toBe('demoted')
    expect(await collected(references)).toBe(0)
  })

  test('when fresh closures are made at every call', async () => {
    const site = dynamicCall<Target>('fresh closures')
    const references: WeakRef<Target>[] = []
    for (let call = 0; call < 500_000; call++) {
      const target: Target = (operand) => operand + call
      if (call % 10_000 === 0) references.push(new WeakRef(target))
      site(target, call)
    }
    expect(site.stats().state).toBe('demoted')
    expect(await collected(references)).toBe(0)
  })
})

describe('a site that the program dropped can be collected', () => {
  const states = {
    new: [0, 1],
    learning: [10, 2],
    counting: [5000, 2],
    promoted: [600_000, 2],
    single: [2_500_000, 1],
    demoted: [600_000, 64],
  } as const

  test.each(Object.entries(states))('with its targets when it is %s', async (state, [calls, width]) => {
    const references = (() => {
      const site = dynamicCall<Target>('dropped')
      const targets = freshTargets(width)
      drive(site, targets, calls)
      expect(site.stats().state).toBe(state)
      return [new WeakRef<object>(site), ...targets.map((target) => new WeakRef<object>(target))]
    })()
    expect(sites().length).toBeGreaterThan(0)
    expect(await collected(references)).toBe(0)
  })

  test('when it is a static call or a static key, patched or not', async () => {
    const references = (() => {
      const calls = [staticCall<Target>((operand) => operand), staticCall.conditional<Target>()]
      const keys = [staticKey(false), staticKey(true)]
      calls[1].update((operand) => operand)
      keys[0].enable()
      return [...calls, ...keys].map((site) => new WeakRef<object>(site))
    })()
    expect(await collected(references)).toBe(0)
  })

  test('and leaves the list of sites', async () => {
    const mine = 'listed until dropped'
    const listed = () => sites().filter(({ name }) => name === mine).length
    const references = (() => {
      const made = Array.from({ length: 20 }, () => dynamicCall<Target>(mine))
      for (const site of made) drive(site, freshTargets(3), 2000)
      expect(listed()).toBe(20)
      return made.map((site) => new WeakRef<object>(site))
    })()
    expect(await collected(references)).toBe(0)
    expect(listed()).toBe(0)
  })

  test('when listeners heard of it', async () => {
    let heard = 0
    const stop = on('patch', () => {
      heard += 1
    })
    const references = (() => {
      const site = dynamicCall<Target>('heard of')
      drive(site, freshTargets(2), 2000)
      return [new WeakRef<object>(site)]
    })()
    expect(heard).toBeGreaterThan(0)
    expect(await collected(references)).toBe(0)
    stop()
  })
})

describe('the heap stays flat', () => {
  /** Growth per round between the first rounds, which fill caches, and the rest. */
  async function growth(rounds: number, round: (index: number) => void): Promise<number> {
    for (let index = 0; index < rounds / 4; index++) round(index)
    await wait(120)
    const before = await heap()
    for (let index = 0; index < rounds; index++) round(index)
    await wait(120)
    return (await heap()) - before
  }

  // The engine's cache of evaluated texts takes 70 bytes each on V8 11 to 13, 1.5 kB each on V8 14.
  test('over tens of thousands of updates of a static call, each a text of its own', async () => {
    const call = staticCall<Target>((operand) => operand)
    const grown = await growth(20_000, (index) => {
      call.update((operand) => operand + index)
      for (let made = 0; made < 10; made++) call(made)
    })
    expect(grown).toBeLessThan(MEGABYTE / 2)
  })

  test('over thousands of flips of a static key', async () => {
    const key = staticKey(false)
    let sum = 0
    const grown = await growth(10_000, (index) => {
      if (index % 2) key.enable()
      else key.disable()
      for (let made = 0; made < 10; made++) sum += key() ? 1 : 0
    })
    expect(sum).toBeGreaterThan(0)
    expect(grown).toBeLessThan(MEGABYTE)
  })

  test('over a thousand patches of a dynamic call, each to targets of its own', async () => {
    const site = dynamicCall<Target>('patched for ever', { policy: rfc })
    const grown = await growth(1000, () => drive(site, freshTargets(2), 2500))
    expect(site.stats().generation).toBeGreaterThan(1000)
    expect(grown).toBeLessThan(MEGABYTE)
  })

  test('over a hundred thousand dropped targets', async () => {
    const site = dynamicCall<Target>('dropped targets')
    const grown = await growth(100, () => {
      for (const target of freshTargets(1000)) for (let call = 0; call < 5; call++) site(target, call)
    })
    expect(grown).toBeLessThan(MEGABYTE)
  })

  test('over thousands of sites that were defined and dropped, also when nobody lists sites', async () => {
    const rounds = 15_000
    const define = () => void dynamicCall<Target>('short-lived')
    // The engine's own list of scripts grows in steps, so one of two measurements is free of it.
    const grown = [await growth(rounds, define), await growth(rounds, define)]
    expect(Math.min(...grown) / rounds).toBeLessThan(20)
  })
})
