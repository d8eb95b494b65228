/*
 * optpoline doctor: the measured traffics, the report from figures made by hand, its words, and the built
 * program under the runtime's options. Whether anything is fast is not looked at.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DoctorReport } from '@optpoline/cli'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../src/doctor/facts.js'
import { treeLoops } from '../src/doctor/loops.js'
import type { Measured } from '../src/doctor/measure.js'
import { makeReport } from '../src/doctor/report.js'
import { freshState, TARGETS, type Target } from '../src/doctor/targets.js'
import { expectations, noiseWords, opening, ratioTable } from '../src/doctor/text.js'
import { MORE_TRAFFICS, seenBefore, sequenceOf, TRAFFICS } from '../src/doctor/traffic.js'

const ALL = [...TRAFFICS, ...MORE_TRAFFICS]

const counts = (sequence: readonly Target[]): Map<Target, number> => {
  const counted = new Map<Target, number>()
  for (const target of sequence) counted.set(target, (counted.get(target) ?? 0) + 1)
  return counted
}

describe('what is measured', () => {
  it('is 32 functions, no two of one text', () => {
    expect(new Set(TARGETS.map(String)).size).toBe(32)
  })

  it.each(ALL)('calls every target of $name as often as its share says', (traffic) => {
    const { shares } = traffic
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1)
    expect(Math.max(shares.length, traffic.seen)).toBeLessThanOrEqual(32)
    const length = 100_000
    const counted = counts(sequenceOf(shares, length))
    for (const [index, share] of shares.entries()) {
      expect(Math.abs((counted.get(TARGETS[index]) ?? 0) / length - share)).toBeLessThan(0.01)
    }
    expect(counts(seenBefore(traffic, 8192)).size).toBe(Math.max(shares.length, traffic.seen))
  })

  it.each([2, 4, 8] as const)('does the same in the tree of %i branches as plainly', (width) => {
    const sequence = sequenceOf(
      Array.from({ length: 32 }, () => 1 / 32),
      5000,
    )
    const [through, plain] = [freshState(), freshState()]
    const sum = treeLoops[width](TARGETS)(sequence, through)
    let expected = 0
    sequence.forEach((target, i) => {
      expected = (expected + target(plain, i)) | 0
    })
    expect([sum, through]).toEqual([expected, plain])
  })
})

const FACTS: Facts = {
  runtime: 'Node 20.20.2',
  engine: { name: 'V8 11.3', codegen: true, codegenRefusal: null, strategy: 'prototype', reason: 'it folds' },
  promotion: { on: true, reason: null },
}

/** A process in which a plain call takes 10 ns. */
function measured(
  dynamic: number,
  extra: Partial<Record<'plainAgain' | 'hand' | 'host', number>> = {},
): Measured {
  return {
    ns: { plain: 10, plainAgain: 10, hand: null, host: null, dynamic: 10 / dynamic, ...extra },
    site: { state: 'promoted', reason: 'its branches pay', branches: 2, generation: 2 },
    noHost: 'there is none',
    clockMs: 0.001,
  }
}

function reportOf(lists: readonly Measured[][], facts = FACTS): DoctorReport {
  const series = lists.map((processes, index) => ({ traffic: TRAFFICS[index], processes }))
  return makeReport(facts, { series, fault: undefined }, { version: '1.2.3', aborted: false })
}

describe('the report', () => {
  it('has the geometric mean and its interval', () => {
    const { traffics } = reportOf([[measured(2, { hand: 2.5 }), measured(8, { hand: 2.5 })]])
    const { dynamic, limit, host } = traffics[0].ratios
    expect(dynamic?.estimate).toBeCloseTo(4)
    // Student's t with one degree of freedom: 12.706 standard errors of log 2.
    expect(dynamic?.interval?.low).toBeCloseTo(4 * Math.exp(-12.706 * Math.LN2), 4)
    expect(limit).toEqual({ estimate: 4, interval: { low: 4, high: 4 } })
    expect(host).toBeNull()
    expect(traffics[0].plainNs).toBe(10)
  })

  it.each([
    [[2, 2.1, 2.05], 'faster'],
    [[1, 1.01, 0.99], 'same'],
    [[0.9, 0.91, 0.9], 'slower'],
    [[0.8, 1.2, 1], 'unclear'],
    [[2], 'unclear'],
  ] as const)('judges ratios of %j as %s', (ratios, verdict) => {
    expect(reportOf([ratios.map((each) => measured(each))]).traffics[0].verdict).toBe(verdict)
  })

  it('tells the noise from the two plain loops', () => {
    const list = [10, 10.1, 12].map((plainAgain) => measured(2, { plainAgain }))
    const { noise } = reportOf([list])
    expect(noise?.median).toBeCloseTo(0.01)
    expect(noise?.worst).toBeCloseTo(0.2)
    expect(noiseWords(reportOf([list])).join(' ')).not.toMatch(/busy/)
    expect(noiseWords(reportOf([list.slice(2)])).join(' ')).toMatch(/busy/)
  })

  it('names the site that most processes ended with', () => {
    const demoted = {
      ...measured(1),
      site: { state: 'demoted', reason: 'many', branches: 0, generation: 1 } as const,
    }
    const report = reportOf([[measured(2), demoted, measured(2)]])
    expect(report.traffics[0].site).toMatchObject({ state: 'promoted', branches: 2, alike: 2 })
    expect(ratioTable(report).rows[0].join(' | ')).toContain('promoted, 2 branches (2 of 3)')
  })

  it('is whole without a single process', () => {
    const report = makeReport(
      FACTS,
      { series: TRAFFICS.map((traffic) => ({ traffic, processes: [] })), fault: 'broken' },
      { version: '1', aborted: false },
    )
    expect(report).toMatchObject({ ended: 'failed', error: 'broken', noise: null, noHost: null })
    expect(expectations(report)).toEqual([])
    expect(ratioTable(report).rows).toHaveLength(TRAFFICS.length)
  })
})

describe('its words', () => {
  const fast = [measured(2.9), measured(3), measured(3.1)]
  const even = [measured(1), measured(1), measured(1.01)]
  const slow = [measured(0.5), measured(0.51), measured(0.5)]

  it('say where to expect what', () => {
    const words = expectations(reportOf([fast, even, slow]))
    expect(words[0]).toMatch(/^Expect 3\.0 times as fast calls .*: 90\/10 \(/)
    expect(words[1]).toMatch(/^Expect no difference at 70\/20\/rest/)
    expect(words[2]).toMatch(/^Certainly slower than the plain call at 50\/50 .*report/)
  })

  it('say that promotion is off, that text may not become code, that the engine is not patched', () => {
    const { engine } = FACTS
    const words = (facts: Facts) =>
      `${opening(facts).join('\n')}\n${expectations(reportOf([even], facts)).join('\n')}`
    expect(words({ ...FACTS, promotion: { on: false, reason: 'OPTPOLINE=off in the environment' } })).toMatch(
      /off: OPTPOLINE=off in the environment[^]*switched off/,
    )
    const forbidden = { ...engine, codegen: false, codegenRefusal: 'a policy', strategy: 'indirect' }
    expect(words({ ...FACTS, engine: forbidden })).toMatch(/may not become code: a policy[^]*ordinary calls/)
    expect(words({ ...FACTS, engine: { ...engine, strategy: 'indirect' } })).toMatch(
      /ordinary calls on this engine/,
    )
  })

  it('say what a host gains', () => {
    const hosted = [3, 3.1, 3].map((times) => measured(1, { host: 10 / times }))
    expect(expectations(reportOf([hosted])).join('\n')).toMatch(/An inline host makes 3\.0 times at 90\/10/)
  })
})

const bin = fileURLToPath(new URL('../bin/optpoline.js', import.meta.url))
const built = existsSync(new URL('../dist/doctor/child.js', import.meta.url))
if (!built) console.warn('packages/cli is not built: tests of the program are skipped; build it with tsc -b')

describe.skipIf(!built)('optpoline doctor', () => {
  const doctor = (flags: string[], args: string[], env: Record<string, string> = {}) =>
    spawnSync(process.execPath, [...flags, bin, 'doctor', ...args], {
      encoding: 'utf8',
      env: { ...process.env, OPTPOLINE: '', ...env },
    })

  it('prints facts, a row for each traffic and expectations', () => {
    const { status, stdout, stderr } = doctor([], ['--runs', '1'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`Node ${process.versions.node}, V8 ${process.versions.v8}`)
    for (const { name } of TRAFFICS) expect(stdout).toMatch(new RegExp(`^  ${name} .*ns .*x`, 'm'))
    expect(stdout).toMatch(/upper bounds/)
  })

  it.each([
    [[], {}, { promotion: { on: true }, engine: { codegen: true, strategy: 'prototype' } }, 'promoted'],
    [
      ['--disallow-code-generation-from-strings'],
      {},
      {
        engine: {
          codegen: false,
          codegenRefusal: 'the option --disallow-code-generation-from-strings',
          strategy: 'indirect',
        },
      },
      'indirect',
    ],
    [
      [],
      { OPTPOLINE: 'off' },
      { promotion: { on: false, reason: 'OPTPOLINE=off in the environment' } },
      'off',
    ],
  ] as const)('measures under %j and %j as they are', (flags, env, facts, state) => {
    const { status, stdout, stderr } = doctor([...flags], ['--runs', '2', '--json', '-'], { ...env })
    expect(stderr).toBe('')
    // 1: a dynamic call slower than it may be, which a busy machine can make of two processes.
    expect([0, 1]).toContain(status)
    const report = JSON.parse(stdout) as DoctorReport
    expect(report).toMatchObject({ format: 1, ended: 'complete', ...facts })
    expect(report.traffics.map(({ name, processes }) => [name, processes])).toEqual(
      TRAFFICS.map(({ name }) => [name, 2]),
    )
    for (const { ratios } of report.traffics) expect(ratios.dynamic?.estimate).toBeGreaterThan(0)
    expect(report.traffics[0].site?.state).toBe(state)
  })
})
