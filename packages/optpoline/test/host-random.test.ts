// Random hosts: inlined and as written they never differ. Calls in every place that a call can stand in,
// operands with effects, odd targets, recursion, exceptions, patches in the middle of the host.
import { dynamicCall, dynamicMethod } from 'optpoline'
import { inlineHost } from 'optpoline/host'
import { rfc } from 'optpoline/rfc'
import { expect, test } from 'vitest'
import { newCounts, type Policy, type Target } from '../src/learning/site.js'
import { type HostProgram, HostWorld, randomHost } from './support/host-program.js'
import { type Random, randomFrom, runSeed } from './support/random.js'

// Programs throw at every turn; without a stack that costs little.
Error.stackTraceLimit = 0

/** Milliseconds that programs may take. */
const BUDGET = 15_000

/** Patches of one site that a policy of chaos makes at most. */
const PATCHES = 60

/** Patches at random moments to random forms with random branches. */
function chaos(random: Random): Policy {
  return {
    name: 'chaos',
    learn(site) {
      const seen: Target[] = []
      let patches = 0
      const see = (target: unknown) => {
        if (typeof target === 'function' && !seen.includes(target as Target)) seen.push(target as Target)
        if (random.chance(0.1)) patch()
      }
      const patch = () => {
        if (++patches > PATCHES) return
        site.state = 'counting'
        const form = random.pick(['tree', 'tree', 'counting', 'counted', 'pass'] as const)
        const targets = seen.filter(() => random.chance(0.7)).slice(0, 8)
        if (random.chance(0.5)) targets.reverse()
        site.publish(form, form === 'pass' ? [] : targets, newCounts(random.below(40), random.below(20)), {
          miss: see,
          closeWindow: () => random.chance(0.5) && patch(),
        })
      }
      return {
        unserved: see,
        relearn: patch,
        adopt: patch,
        forget: patch,
        counts: () => ({ hits: [], candidates: [], misses: 0, overflow: 0, coverage: null }),
      }
    },
  }
}

type Callable = (...operands: unknown[]) => unknown
type Factory = (captured: object) => Callable

function factoryOf(text: string): Factory | undefined {
  try {
    return new Function(`'use strict'; return ${text}`)() as Factory
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function worldsOf(program: HostProgram, factory: Factory, random: Random) {
  const decisions = Array.from({ length: 997 }, () => random.next())
  const dynamic = program.sites.map(({ method, arity }, index) => {
    const policy = random.chance(0.7) ? { policy: chaos(random) } : random.chance(0.5) ? { policy: rfc } : {}
    const options = { ...policy, ...(arity === undefined ? {} : { arity }) } as object
    return (method ? dynamicMethod : dynamicCall)<Callable>(`site ${index}`, options) as unknown as Callable
  })
  const plain = program.sites.map(({ method, arity }): Callable => {
    const exactly = (operands: unknown[]) =>
      arity === undefined ? operands : Array.from({ length: arity }, (_, index) => operands[index])
    return method
      ? (target, receiver, ...operands) => (target as Callable).call(receiver, ...exactly(operands))
      : (target, ...operands) => (target as Callable)(...exactly(operands))
  })
  let relearn = () => {}
  const inlined = new HostWorld(program, { sites: dynamic, relearn: () => relearn() }, decisions)
  const asWritten = new HostWorld(program, { sites: plain, relearn: () => {} }, decisions)
  const host = inlineHost('random', inlined.captured, factory as never) as ReturnType<typeof inlineHost>
  relearn = () => host.relearn()
  inlined.host = host as unknown as Callable
  asWritten.host = factory(asWritten.captured)
  return { inlined, asWritten, host }
}

test('a random host does the same inlined as it does as it was written', { timeout: 120_000 }, async () => {
  const until = Date.now() + BUDGET
  let patches = 0
  let [hosts, calls, skipped] = [0, 0, 0]
  for (let round = 0; Date.now() < until; round++) {
    const random = randomFrom(runSeed + round)
    const program = randomHost(random)
    const factory = factoryOf(program.text)
    if (!factory) {
      skipped += 1
      continue
    }
    let worlds: ReturnType<typeof worldsOf>
    try {
      worlds = worldsOf(program, factory, random)
    } catch (error) {
      // A host may happen to call no site.
      if (!/calls none/.test(String(error)))
        throw new Error(`seed ${runSeed}, round ${round}: ${error}\n${program.text}`)
      skipped += 1
      continue
    }
    const { inlined, asWritten, host } = worlds
    const length = random.pick([30, 300, 300, 3000])
    for (let step = 0; step < length; step++) {
      const operands = Array.from({ length: random.below(5) }, () => random.below(40))
      await inlined.run(operands, program.kind)
      await asWritten.run(operands, program.kind)
      if (inlined.hash !== asWritten.hash || inlined.calls !== asWritten.calls) {
        expect.fail(
          `seed ${runSeed}, round ${round}, step ${step} (${host.stats().state}): they differ\n${program.text}\n${host.source()}`,
        )
      }
    }
    hosts += 1
    calls += inlined.calls
    patches += host.stats().generation
  }
  console.log(`${hosts} hosts (${skipped} skipped), ${calls} calls, ${patches} patches`)
  expect(hosts).toBeGreaterThan(50)
  expect(patches).toBeGreaterThan(hosts)
})
