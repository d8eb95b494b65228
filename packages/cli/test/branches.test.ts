/*
 * Hit rates and comparisons per call from a site's statistics.
 */
import type { SiteStats } from 'optpoline'
import { describe, expect, it } from 'vitest'
import { siteReport } from '../src/rx/branches.js'

function stats(
  hits: (number | null)[],
  coverage: number | null,
  state: SiteStats['state'] = 'promoted',
): SiteStats {
  return {
    name: 'site',
    kind: 'dynamic call',
    policy: 'adaptive',
    state,
    reason: '',
    generation: 2,
    branches: hits.map((count, i) => ({ name: `t${i}`, target: () => i, hits: count })),
    candidates: [{ name: 'c', target: () => 0, count: 3 }],
    misses: 0,
    overflow: 0,
    coverage,
  }
}

describe('siteReport', () => {
  it('counts one comparison for the first branch, two for the second', () => {
    const report = siteReport(stats([75, 25], 1))
    expect(report.hitRate).toBe(1)
    expect(report.branches.map(({ share }) => share)).toEqual([0.75, 0.25])
    expect(report.branchesPerCall).toBeCloseTo(1.25, 12)
  })

  it('counts every comparison for a miss', () => {
    // 0.9 x 0.8 x 1 + 0.9 x 0.2 x 2 + 0.1 x 2
    expect(siteReport(stats([80, 20], 0.9)).branchesPerCall).toBeCloseTo(1.28, 12)
  })

  it('leaves branches without count out of the shares', () => {
    const report = siteReport(stats([90, 10, null], 1))
    expect(report.branches.map(({ share }) => share)).toEqual([0.9, 0.1, null])
    expect(report.branchesPerCall).toBeCloseTo(1.1, 12)
  })

  it('knows no comparisons without a tree', () => {
    expect(siteReport(stats([], null, 'demoted'))).toMatchObject({ hitRate: null, branchesPerCall: 0 })
  })

  it('says nothing before anything was counted', () => {
    expect(siteReport(stats([null, null], null))).toMatchObject({ hitRate: null, branchesPerCall: null })
    expect(siteReport(stats([0, 0], null))).toMatchObject({ hitRate: null, branchesPerCall: null })
  })

  it('takes the running count where none has ended', () => {
    expect(siteReport({ ...stats([75, 0], null), misses: 25 }).hitRate).toBe(0.75)
  })

  it('holds no functions, so that it is the same before and after JSON', () => {
    const report = siteReport(stats([1, 2], 1))
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})
