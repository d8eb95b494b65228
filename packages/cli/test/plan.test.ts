/*
 * How much is run for what was seen in the trial.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planBlocks, planPasses, replaysPerPass, trialPasses } from '../src/rx/plan.js'

describe('plan', () => {
  it('replays small captures until they can be timed, large ones once', () => {
    expect([1, 70, 16_384, 20_000, 33_251, 10_000_000].map(replaysPerPass)).toEqual([20_000, 286, 2, 1, 1, 1])
  })

  it('tries few passes of large captures', () => {
    expect([20_000, 33_251, 100_000, 10_000_000].map(trialPasses)).toEqual([15, 9, 3, 2])
  })

  it('times passes for a fifth of a second, at least as many as a steady state takes to find', () => {
    expect(planPasses(0.001)).toBe(150)
    expect(planPasses(0.004)).toBe(50)
    expect(planPasses(0.03)).toBe(20)
  })

  it('gives that up where passes are long', () => {
    expect(planPasses(0.2)).toBe(10)
    expect(planPasses(5)).toBe(3)
  })

  it('fills the budget with blocks', () => {
    expect(planBlocks(1, 2, 4)).toBe(13)
    expect(planBlocks(0.1, 2, 1)).toBe(15)
    expect(planBlocks(60, 2, 240)).toBe(4)
  })

  it('never plans more than a minute of short processes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 2, noNaN: true }), (processSeconds) => {
        const spent = 4 * processSeconds
        const total = spent + 4 * processSeconds * planBlocks(processSeconds, 2, spent)
        expect(total).toBeLessThan(60)
      }),
    )
  })
})
