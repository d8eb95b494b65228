// The engine matrix on the engine that is always there: this Node. Where engines are found, how programs
// are run and fail, that a wrong library is noticed, and the tables. Skipped with a message without a build.
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { CATALOG, findEngines } from '../catalog.mjs'
import { execute, FORBIDDING } from '../execute.mjs'
import { addFigures, withTable } from '../report.mjs'
import { makeStage } from '../stage.mjs'

const folder = mkdtempSync(join(tmpdir(), 'optpoline-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const self = { name: 'self', title: 'Node', kind: 'node', engine: 'v8', file: process.execPath }
const built = existsSync(fileURLToPath(new URL('../../packages/cli/dist/doctor/measure.js', import.meta.url)))
if (!built) console.warn('the packages are not built: tests of the engine matrix are skipped')

describe('the catalog', () => {
  it('finds an executable of the engine’s name in the folder that is named', () => {
    writeFileSync(join(folder, 'deno'), '#!/bin/sh\n')
    const env = { PATH: '', OPTPOLINE_ENGINES: folder }
    const find = () => findEngines(['deno', 'chromium'], { env })
    expect(find()[0].file).not.toBe(join(folder, 'deno'))
    chmodSync(join(folder, 'deno'), 0o755)
    expect(find()[0]).toMatchObject({ name: 'deno', file: expect.stringMatching(/deno$/) })
    expect(find()[1]).toMatchObject({ name: 'chromium', missing: expect.stringContaining('on this system') })
  })

  it('has every engine by a name of its own', () => {
    expect(findEngines([]).map(({ name }) => name)).toEqual([...new Set(CATALOG.map(({ name }) => name))])
  })
})

describe.skipIf(!built)('a program', () => {
  const program = (stage, name, text) => {
    writeFileSync(join(stage, 'programs', name), text)
    return `programs/${name}`
  }

  it('gets its argument, sends and answers', async () => {
    const stage = await makeStage()
    const file = program(
      stage,
      'echo.mjs',
      'export default async ({ x }, send) => { send({ half: x / 2 }); console.log("noise"); return { x, off: process.env.OPTPOLINE } }',
    )
    const heard = []
    const options = { onMessage: (message) => heard.push(message), env: { OPTPOLINE: 'off' } }
    expect(await execute(self, stage, file, { x: 8 }, options)).toEqual({ x: 8, off: 'off' })
    expect(heard).toEqual([{ half: 4 }])
  })

  it('fails with its stack, and when it takes too long', async () => {
    const stage = await makeStage()
    const broken = program(stage, 'broken.mjs', 'export default () => { throw new RangeError("on purpose") }')
    await expect(execute(self, stage, broken, {})).rejects.toThrow(/status 1[^]*RangeError: on purpose/)
    const endless = program(stage, 'endless.mjs', 'export default () => { for (;;); }')
    await expect(execute(self, stage, endless, {}, { timeoutMs: 500 })).rejects.toThrow(
      /still running after 0.5 s/,
    )
    await expect(execute({ ...self, file: '/no/such/engine' }, stage, broken, {})).rejects.toThrow(/ENOENT/)
  })

  it('notices a library that is right, and one that loses an argument now and then', async () => {
    const stage = await makeStage()
    const random = (workers) =>
      execute(self, stage, 'programs/random.mjs', { seed: 3, calls: 100_000, workers })
    expect(await random(0)).toMatchObject({ engine: { name: 'v8' }, calls: expect.any(Number) })
    const { calls, threads } = await random(2)
    expect(calls).toBeGreaterThanOrEqual(100_000)
    expect(threads).toBe(2)
    const suite = () =>
      execute(self, stage, 'programs/conformance.mjs', { only: 'dynamicCall passes exactly' })
    expect(await suite()).toMatchObject({ checks: 1, failures: [] })
    appendFileSync(
      join(stage, 'programs/library.mjs'),
      `
      const original = library.dynamicCall
      let calls = 0
      library.dynamicCall = (...definition) => {
        const site = original(...definition)
        const wrong = (...operands) => site(...(++calls % 97 === 0 ? operands.slice(0, -1) : operands))
        return Object.assign(wrong, { stats: site.stats, relearn: site.relearn })
      }`,
    )
    await expect(random(0)).rejects.toThrow(/seed \d+, round \d+, step \d+: they differ/)
    await expect(random(2)).rejects.toThrow(/they differ/)
    expect((await suite()).failures).toHaveLength(1)
  })
})

describe('the tables', () => {
  const measured = (name, plain, dynamic) => ({
    name,
    processes: dynamic.map((ns) => ({
      ns: { plain, plainAgain: plain, dynamic: ns, hand: null, host: null },
      site: { state: 'promoted' },
    })),
  })
  const facts = { version: '20.1.0', engine: 'V8 11.3', strategy: 'prototype' }
  const document =
    'before\n<!-- written by node engines/run.mjs --bench: begin -->\nold\n<!-- end -->\nafter\n'

  it('hold medians and spread, keep other engines, and are written again alike', () => {
    const date = new Date('2026-01-02T03:04:05Z')
    const engine = (name) => ({ name, title: name })
    let figures = addFigures({}, engine('a'), { facts, measured: [measured('90/10', 8, [2, 4, 5])] }, date)
    figures = addFigures(figures, engine('b'), { facts, measured: [measured('90/10', 8, [8])] }, date)
    const text = withTable(document, JSON.parse(JSON.stringify(figures)))
    expect(withTable(text, figures)).toBe(text)
    expect(text).toMatch(/^before\n[^]*\nafter\n$/)
    expect(text).not.toContain('old')
    expect(text).toMatch(/\| a +\| 20\.1\.0 +\| V8 11\.3 +\| 2026-01-02 +\| 3 +\| 8 ns/)
    expect(text).toMatch(/\| 90\/10 +\| 2\.00 +\| 1\.00 +\|\n\| spread +\| ±60 % +\| - +\|/)
  })

  it('need their place', () => {
    expect(() => withTable('no marks', {})).toThrow(/are missing/)
  })
})

// In Node under V8's flag, in browsers under a policy that comes from a server. A browser that is not there is told.
describe.skipIf(!built)('a policy that forbids code from text', () => {
  const engines = [self, ...findEngines(['chromium', 'firefox'])]
  for (const engine of engines) {
    if (engine.missing) console.warn(`the pool is not tested in ${engine.title}: ${engine.missing}`)
    const options = { ...FORBIDDING, timeoutMs: 50_000 }

    it.skipIf(engine.missing)(`is not violated with the pool in ${engine.title}`, async () => {
      const stage = await makeStage()
      const answer = await execute(engine, stage, 'programs/policy.mjs', { pool: true }, options)
      expect(answer).toMatchObject({
        engine: { name: engine.engine, codegen: false },
        reported: [],
        refused: true,
        compared: { calls: expect.any(Number) },
      })
      expect(answer.compared.calls).toBeGreaterThan(10_000)
      const { strategy } = answer.engine
      expect(strategy).toBe(engine.engine === 'v8' ? 'prototype' : 'indirect')
      expect(answer).toMatchObject({ state: strategy === 'prototype' ? 'promoted' : 'indirect' })
      expect(answer.branches).toBe(strategy === 'prototype' ? 2 : 0)
      const ratio = (name) => (answer.ns.plain / answer.ns[name]).toFixed(2)
      console.log(
        `${engine.title} under a policy, with the pool: ${ratio('dynamic')} of plain, by hand ${ratio('hand')}`,
      )
    })

    it.skipIf(engine.missing)(`costs no error without the pool in ${engine.title}`, async () => {
      const stage = await makeStage()
      const answer = await execute(engine, stage, 'programs/policy.mjs', { pool: false }, options)
      expect(answer).toMatchObject({ refused: true, state: 'indirect', engine: { strategy: 'indirect' } })
      // The library tries once, and a browser says so.
      expect(answer.reported.length).toBe(engine === self ? 0 : 1)
    })
  }
})
