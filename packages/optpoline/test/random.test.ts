// Random programs of calls: through sites and plainly they never differ. Odd callables, exceptions,
// recursion, patches in the middle of calls, any number of arguments, undefined among them.
import fc from 'fast-check'
import * as core from 'optpoline'
import * as reference from 'optpoline/rfc'
import { describe, expect, test } from 'vitest'
import { type Act, type Call, KINDS, type Program, twinWorlds } from './support/program.js'
import { type Random, randomFrom, runSeed, SKEWS } from './support/random.js'

const library = { ...core, ...reference }

// Programs throw at every turn; without a stack that costs little.
Error.stackTraceLimit = 0

/** Milliseconds that programs on volume may take. */
const BUDGET = 10_000

function randomProgram(random: Random): Program {
  const sites = Array.from({ length: 1 + random.below(3) }, () => ({
    kind: random.chance(0.75) ? ('dynamicCall' as const) : ('dynamicMethod' as const),
    policy: random.chance(0.6) ? ('adaptive' as const) : ('rfc' as const),
  }))
  const count = 2 + random.below(random.chance(0.3) ? 30 : 6)
  const call = (): Call => ({
    site: random.below(sites.length),
    target: random.below(count),
    operands: operands(random),
  })
  const act = (): Act => {
    const draw = random.next()
    if (draw < 0.8) return { act: 'answer', value: random.below(1000) }
    if (draw < 0.87) return { act: 'call', call: call() }
    if (draw < 0.94) return { act: 'try', call: call() }
    if (draw < 0.998) return { act: 'throw', value: random.below(1000) }
    return { act: 'relearn', site: random.below(sites.length) }
  }
  const targets = Array.from({ length: count }, () => ({
    kind: random.pick(KINDS),
    acts: Array.from({ length: 1 + random.below(40) }, act),
  }))
  return { sites, targets }
}

function operands(random: Random): number[] {
  return Array.from({ length: random.below(9) }, () => (random.chance(0.2) ? -1 : random.below(100)))
}

describe('a random program', () => {
  test('does the same through sites as plainly, on volume', () => {
    const until = Date.now() + BUDGET
    let calls = 0
    const states = new Set<string>()
    for (let round = 0; Date.now() < until; round++) {
      const random = randomFrom(runSeed + round)
      const program = randomProgram(random)
      const { through, plain, stats } = twinWorlds(library, program)
      const length = 2000 + random.below(random.chance(0.2) ? 300_000 : 20_000)
      let skew = random.pick(Object.values(SKEWS))
      let usual = operands(random)
      let phase = 0
      for (let step = 0; step < length; step++) {
        if (phase-- === 0) {
          skew = random.pick(Object.values(SKEWS))
          usual = operands(random)
          phase = random.below(30_000)
        }
        const call = {
          site: random.below(program.sites.length),
          target: skew(random, program.targets.length),
          operands: random.chance(0.9) ? usual : operands(random),
        }
        through.run(call)
        plain.run(call)
        if (through.hash !== plain.hash || through.calls !== plain.calls) {
          expect.fail(`seed ${runSeed}, round ${round}, step ${step}: they differ at ${JSON.stringify(call)}`)
        }
      }
      calls += through.calls
      for (const { state } of stats()) states.add(state)
    }
    console.log(`${calls} random calls compared; sites were ${[...states].join(', ')} at the end`)
    expect(calls).toBeGreaterThan(200_000)
  })

  const operandLists = fc.array(fc.integer({ min: -1, max: 9 }), { maxLength: 8 })
  const callTo = fc.record({
    site: fc.integer({ min: 0, max: 1 }),
    target: fc.integer({ min: 0, max: 3 }),
    operands: operandLists,
  })
  const acts = fc.oneof(
    { weight: 4, arbitrary: fc.record({ act: fc.constant('answer' as const), value: fc.nat(99) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('throw' as const), value: fc.nat(99) }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('call' as const), call: callTo }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('try' as const), call: callTo }) },
    {
      weight: 1,
      arbitrary: fc.record({ act: fc.constant('relearn' as const), site: fc.integer({ min: 0, max: 1 }) }),
    },
  )
  const programs = fc.record({
    sites: fc.array(
      fc.record({
        kind: fc.constantFrom('dynamicCall' as const, 'dynamicMethod' as const),
        policy: fc.constantFrom('adaptive' as const, 'rfc' as const),
      }),
      { minLength: 2, maxLength: 2 },
    ),
    targets: fc.array(
      fc.record({ kind: fc.constantFrom(...KINDS), acts: fc.array(acts, { minLength: 1, maxLength: 5 }) }),
      { minLength: 4, maxLength: 4 },
    ),
  })
  const script = fc.array(fc.record({ call: callTo, times: fc.constantFrom(1, 2, 300, 1100) }), {
    minLength: 1,
    maxLength: 12,
  })

  test('does the same through sites as plainly, shrunk when it does not', () => {
    fc.assert(
      fc.property(programs, script, (program, steps) => {
        const { through, plain } = twinWorlds(library, program)
        for (const { call, times } of steps) {
          for (let time = 0; time < times; time++) {
            through.run(call)
            plain.run(call)
            expect(through.hash).toBe(plain.hash)
          }
        }
        expect(through.calls).toBe(plain.calls)
      }),
      { seed: runSeed, numRuns: 300, interruptAfterTimeLimit: BUDGET / 2, markInterruptAsFailure: false },
    )
  })
})
