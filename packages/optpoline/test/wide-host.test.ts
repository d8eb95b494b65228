// Hosts as if on JavaScriptCore, where trees may be wider than eight branches (learning/worth.ts).
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { branchesOf, copyOn, drive, many, type Target } from './support/engine-copy.js'

const load = async () => ({ ...(await import('optpoline')), ...(await import('optpoline/host')) })

let lib: Awaited<ReturnType<typeof load>>
beforeEach(async () => {
  lib = await copyOn('javascriptcore', {}, load)
})
afterEach(() => {
  vi.resetModules()
})

function hostOf(name: string) {
  const site = lib.dynamicCall<Target>(name, { arity: 1 })
  const host = lib.inlineHost(
    `host of ${name}`,
    { call: site },
    ({ call }) =>
      (target: Target, operand: number) =>
        call(target, operand),
  )
  return { site, host: host as unknown as typeof site }
}

test.each([12, 16, 24])('a host has all of %i even targets as branches, and counts each', (width) => {
  const { host } = hostOf('even')
  const targets = many(width)
  drive(host, targets, 400_000)
  expect(host.stats()).toMatchObject({ state: 'promoted', coverage: 1 })
  expect(branchesOf(host).sort()).toEqual(targets.map(({ name }) => name).sort())
  const hits = host.stats().branches.map((branch) => branch.hits)
  // Of 24 targets the last count had branches for eight.
  expect(hits.filter((count) => count !== null && count > 1000)).toHaveLength(width === 24 ? 8 : width)
  // Others come by, and the first come back.
  for (const others of [many(20), targets, many(3), many(40), targets]) drive(host, others, 100_000)
})

test('a wide host lets go of a target that is retired', () => {
  const { site, host } = hostOf('retiring')
  const [gone, ...others] = many(14)
  drive(host, [gone, ...others], 400_000)
  expect(branchesOf(host)).toHaveLength(14)
  void site.retire(gone)
  drive(host, [gone, ...others], 400_000)
  expect(branchesOf(host)).not.toContain(gone.name)
  expect(branchesOf(host).length).toBeGreaterThan(0)
})

test('a host with more even targets than that is called plainly, and one with popular ones has a narrow tree', () => {
  const { host } = hostOf('too many')
  drive(host, many(40), 400_000)
  expect(host.stats()).toMatchObject({ state: 'demoted', reason: 'too many targets' })
  const { host: popular } = hostOf('popular')
  const [first, ...rest] = many(16)
  const mostly = rest.flatMap((target) => [...Array(9).fill(first), target])
  drive(popular, mostly, 400_000)
  expect(popular.stats().state).toBe('promoted')
  expect(popular.stats().branches.length).toBeLessThanOrEqual(8)
})
