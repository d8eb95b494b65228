/*
 * `--queues` on captures: the built program, and its report from given figures. Figures of time are not looked at.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ScalingReport } from '@optpoline/cli'
import type { PlainSiteStats } from '@optpoline/rx/queues'
import { describe, expect, it } from 'vitest'
import { sumSites } from '../src/rx/queue-sites.js'
import { scalingSections, scalingSentence } from '../src/rx/scaling/report.js'

const bin = fileURLToPath(new URL('../bin/optpoline.js', import.meta.url))
const built = existsSync(new URL('../dist/main.js', import.meta.url))
if (!built) console.warn('packages/cli is not built: tests of --queues are skipped; build it with tsc -b')

function optpoline(...args: string[]) {
  return spawnSync(process.execPath, [bin, 'rx', ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}

describe.skipIf(!built)('optpoline rx --queues', () => {
  it('counts on queues what one host counts, and compares their speed', () => {
    const { status, stdout, stderr } = optpoline('--queues', '2', '--passes', '8', '--json', '-')
    expect([status, stderr]).toEqual([0, ''])
    const report = JSON.parse(stdout) as ScalingReport
    expect(report).toMatchObject({ mode: 'queues', queues: 2, ended: 'complete' })
    expect(report.speeds.map(({ queues, packetsPerSecond }) => [queues, packetsPerSecond.length])).toEqual([
      [1, 8],
      [2, 8],
    ])
    const { low, estimate, high } = report.ratio ?? { low: 1, estimate: 0, high: 0 }
    expect(low).toBeLessThanOrEqual(estimate)
    expect(estimate).toBeLessThanOrEqual(high)
    expect(report.shares.map(({ frames }) => frames)).toEqual([16_626, 16_625])
    expect(report.outcomes).toMatchObject({ frames: 33_251, delivered: 24_159 })
    expect(report.sites.find(({ name }) => name === 'ptype_func')?.branches[0]?.name).toBe('ipRcv')
  })

  it('speaks to people', () => {
    const { status, stdout } = optpoline('--traffic', 'packet-rate', '--queues', '3', '--passes', '2')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^packet-rate traffic: 16,384 frames/)
    expect(stdout).toMatch(/^ptype_func: promote /m)
    expect(stdout).toMatch(/^ {2}queue +frames +share +missed$/m)
    expect(stdout).toMatch(/\ntoo few passes for a ratio\n$/)
  })

  it.each([
    [['--queues', '0'], '--queues is "0"; it must be a whole number from 1 to 64'],
    [
      ['--queues', '2', '--runs', '4'],
      '--runs compares plain and dynamic in processes, --queues runs threads; drop one of them',
    ],
  ])('refuses %j', (args, line) => {
    expect(optpoline(...args)).toMatchObject({ status: 2, stdout: '', stderr: `optpoline: ${line}\n` })
  })
})

describe('the report', () => {
  const speed = (queues: number, median: number) => ({ queues, median, packetsPerSecond: [median] })
  const base = {
    queues: 2,
    packetsPerPass: 1000,
    speeds: [speed(1, 1e6), speed(2, 2e6)],
    ratio: { estimate: 1.9, low: 1.8, high: 2, level: 0.95 },
    shares: [
      { frames: 600, missed: 0, sites: [] },
      { frames: 400, missed: 0, sites: [] },
    ],
    sites: [],
    counters: {},
    dropPlaces: {},
    outcomes: { frames: 1000, delivered: 1000, forwarded: 0, consumed: {}, dropped: 0, refused: 0, held: 0 },
    ended: 'complete',
    environment: { cpus: 2 },
  } as unknown as ScalingReport

  it('has the speed of both and their ratio, and how the frames were spread', () => {
    const [speeds, queues] = scalingSections(base)
    expect(speeds.rows).toEqual([
      ['1', '1.00 M', '1000', '1.00 M to 1.00 M', '1'],
      ['2', '2.00 M', '500', '2.00 M to 2.00 M', '1'],
      ['ratio', '1.90x', '', '1.80 to 2.00 (95 %)', ''],
    ])
    expect(queues.rows).toEqual([
      ['0', '600', '60.0 %', '0'],
      ['1', '400', '40.0 %', '0'],
    ])
    expect(scalingSentence(base)).toBe(
      '2 queues receive 1.90 times as much as one (1.80 to 2.00, on 2 processors), and count the same',
    )
  })

  it('says why there is no ratio', () => {
    expect(scalingSentence({ ...base, ratio: null })).toBe('too few passes for a ratio')
    expect(scalingSentence({ ...base, ratio: null, ended: 'aborted' })).toBe(
      'ended before there was enough for a ratio',
    )
    expect(scalingSentence({ ...base, ratio: null, queues: 1 })).toBe(
      'one queue counts what a host without queues counts',
    )
  })

  it('sums what the sites of the queues learned', () => {
    const site = (
      state: PlainSiteStats['state'],
      hits: [string, number][],
      misses: number,
    ): PlainSiteStats => ({
      name: 's',
      kind: 'dynamic call',
      policy: 'adaptive',
      state,
      reason: state,
      generation: hits.length,
      branches: hits.map(([name, count]) => ({ name, hits: count })),
      candidates: [],
      misses,
      overflow: 1,
      coverage: hits.length > 0 ? 0.5 : null,
    })
    const [sum] = sumSites([
      [
        site(
          'promoted',
          [
            ['a', 10],
            ['b', 5],
          ],
          3,
        ),
      ],
      [site('demoted', [], 100)],
      [site('promoted', [['b', 20]], 4)],
    ])
    expect(sum).toMatchObject({ state: 'promoted', misses: 107, overflow: 3, coverage: 0.5, generation: 2 })
    expect(sum.branches.map(({ name, hits }) => [name, hits])).toEqual([
      ['b', 25],
      ['a', 10],
    ])
  })
})
