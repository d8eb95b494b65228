/*
 * The HTML report of optpoline rx: made by the built program from a small capture, opened in Chromium where
 * there is one. Few processes and passes: figures of time are not looked at.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RxReport } from '@optpoline/cli'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromium, openInChromium } from '../../lab/test/support/chromium.js'
import { packetRatePcap } from './support/frames.js'

const bin = fileURLToPath(new URL('../bin/optpoline.js', import.meta.url))
const built = existsSync(new URL('../dist/main.js', import.meta.url))
if (!built) console.warn('packages/cli is not built: tests of the program are skipped; build it with tsc -b')

describe.skipIf(!built)('optpoline rx --report', () => {
  let folder = ''
  let report: RxReport
  let html = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'optpoline-rx-report-'))
    writeFileSync(join(folder, 'my capture.pcap'), packetRatePcap(200))
    const args = [
      'rx',
      'my capture.pcap',
      '--runs',
      '4',
      '--passes',
      '5',
      '--json',
      'r.json',
      '--report',
      'r.html',
    ]
    const { stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as RxReport
    html = readFileSync(join(folder, 'r.html'), 'utf8')
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('says what the text says, and how to repeat it', () => {
    expect(html).toContain(
      `optpoline rx &#39;my capture.pcap&#39; --rx-checksum verify --runs 4 --passes 5 --seed ${report.seed}`,
    )
    for (const title of ['What was learned', 'Where the frames went', 'Warm-up of each process']) {
      expect(html).toContain(title)
    }
  })

  it.skipIf(chromium === undefined)('opens without network, with the numbers of the JSON', () => {
    const opened = openInChromium(html, { width: 390 })
    expect(opened.resources).toEqual([])
    expect(opened.scrollWidth).toBeLessThanOrEqual(opened.width)
    expect(opened.data).toEqual({ ...report, comparisons: [report.comparison] })
    expect([opened.samples['Every sample v0'], opened.samples['Every sample v1']]).toEqual(
      report.variants.map(({ packetsPerSecond }) => packetsPerSecond),
    )
    expect(Number(opened.fields['comparisons.0.ratio.estimate'].value)).toBe(report.ratio?.estimate)
    expect(opened.text).toContain(report.sentence)
  })
})
