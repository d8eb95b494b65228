// Random programs of calls: through sites and plainly they never differ. Odd callables, exceptions,
// recursion, patches in the middle of calls, any number of arguments, undefined among them.
import fc from 'fast-check'
import * as core from 'optpoline'
import * as reference from 'optpoline/rfc'
import { describe, expect, test } from 'vitest'
import { KINDS, twinWorlds } from './support/program.js'
import { runSeed } from './support/random.js'
import { compareOnVolume } from './support/volume.js'

const library = { ...core, ...reference }

// Programs throw at every turn; without a stack that costs little.
Error.stackTraceLimit = 0

/** Milliseconds that programs on volume may take. */
const BUDGET = 20_000

describe('a random program', () => {
  test('does the same through sites as plainly, on volume', () => {
    const until = Date.now() + BUDGET
    const { calls, patches, states } = compareOnVolume(library, runSeed, () => Date.now() < until)
    console.log(
      `${calls} random calls compared, ${patches} patches; sites were ${states.join(', ')} at the end`,
    )
    expect(calls).toBeGreaterThan(200_000)
    expect(patches).toBeGreaterThan(20)
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
