// The HTML report: its numbers are those of the data, it loads nothing, and it fits a phone. The browser is
// Chromium where there is one; what needs it is skipped aloud otherwise.
import { runStudy, type Study, type Variant } from '@optpoline/lab'
import { renderReport, reportOfStudy } from '@optpoline/lab/report'
import { beforeAll, describe, expect, test } from 'vitest'
import { chromium, openInChromium } from './support/chromium.js'

/** Prints a base and up to 20 more by its own random numbers, eight iterations with a slow start. */
const noisy = (name: string, base: number): Variant => ({
  name,
  command: [
    process.execPath,
    '-e',
    `for (let i = 0; i < 8; i++) console.log('score: ' + (${base} * (i < 2 ? 3 : 1) + 20 * Math.random()))`,
  ],
})
const ODD = '<script>alert(1)</script> & "quotes" \u2028 end'
const options = { title: `report of ${ODD}`, repeat: 'again --seed 7' }

let study: Study
beforeAll(async () => {
  study = await runStudy({
    variants: [noisy('plain', 100), noisy(ODD, 103)],
    metric: { name: 'score', unit: '<ms>' },
    blocks: 4,
    seed: 7,
  })
}, 60_000)

const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce((each, key) => (each as Record<string, unknown>)[key], data)

describe('the report as text', () => {
  test('names nothing outside itself and escapes what it is given', () => {
    const html = renderReport(reportOfStudy(study, options))
    expect(html).not.toMatch(/\b(?:src|srcset|action)=|url\(|@import|https?:\/\//)
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, target]) => target.startsWith('#'))).toBe(true)
    expect(html).not.toContain('<script>')
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).toContain('again --seed 7')
  })

  test('carries the data, and every number with its path', () => {
    const html = renderReport(reportOfStudy(study, options))
    const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(study)))
    const fields = [...html.matchAll(/<data value="([^"]*)" data-field="([^"]*)">/g)]
    expect(fields.length).toBeGreaterThan(25)
    for (const [, value, path] of fields) expect([path, Number(value)]).toEqual([path, valueAt(study, path)])
  })

  test('is complete without comparisons, processes or a plan', () => {
    const empty: Study = {
      ...study,
      comparisons: [],
      variants: study.variants.map((variant) => ({ ...variant, samples: [] })),
      experiment: { ...study.experiment, processes: [], ended: 'aborted', endReason: 'stopped by the user' },
    }
    const html = renderReport(reportOfStudy(empty, options))
    expect(html).toContain('no verdict')
    expect(html).toContain('Ended before its plan: stopped by the user')
    expect(html).not.toMatch(/NaN|undefined/)
  })

  test('draws samples that are all the same, one alone, and unbounded intervals', () => {
    const same = study.variants.map((variant) => ({ ...variant, samples: [5, 5, 5, 5] }))
    const [comparison] = study.comparisons
    const unbounded = {
      ...comparison,
      ratioOfMeans: { estimate: 1, low: 0, high: Infinity },
      standardError: 0,
    }
    for (const variants of [same, same.map((variant) => ({ ...variant, samples: [5] }))]) {
      const html = renderReport(reportOfStudy({ ...study, variants, comparisons: [unbounded] }, options))
      expect(html.replace(/id="data">.*/s, '')).not.toMatch(/NaN|undefined/)
      expect(html).toContain('unbounded')
    }
  })
})

describe.skipIf(chromium === undefined)('the report in Chromium, without network', () => {
  test.each([360, 900])('fits %i pixels, loads nothing, shows every sample', (width) => {
    const opened = openInChromium(renderReport(reportOfStudy(study, options)), { width })
    expect(opened.resources).toEqual([])
    expect(opened.scrollWidth).toBeLessThanOrEqual(opened.width)
    expect(opened.beyond).toEqual([])
    expect(opened.figures.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Ratio and its interval',
        'Every sample',
        'Samples over time',
        'Warm-up of each process',
        'What this test could see',
      ]),
    )
    for (const { height } of opened.figures) expect(height).toBeGreaterThan(50)
    expect([opened.samples['Every sample v0'], opened.samples['Every sample v1']]).toEqual(
      study.variants.map(({ samples }) => samples),
    )
    expect(opened.fields['comparisons.0.sentence'].text).toBe(study.comparisons[0].sentence)
    for (const [path, { value }] of Object.entries(opened.fields)) {
      if (value !== null) expect([path, Number(value)]).toEqual([path, valueAt(study, path)])
    }
    expect(opened.data).toEqual(JSON.parse(JSON.stringify(study)))
    expect(opened.text).toContain(ODD.replace('\u2028', '').slice(0, 20))
  })

  test('follows the reader to the dark', () => {
    const html = renderReport(reportOfStudy(study, options))
    expect(openInChromium(html).background).toBe('rgb(255, 255, 255)')
    expect(openInChromium(html, { dark: true }).background).toBe('rgb(20, 23, 26)')
  })
})
