// Random samples against R itself, where R is installed: cases that the fixture tables did not think of.
// Without R they are skipped, aloud; the tables in statistics.test.ts then stand alone.
import { spawnSync } from 'node:child_process'
import {
  holm,
  noncentralTCdf,
  pairedRankTest,
  pairedTest,
  randomSource,
  rankSumTest,
  tQuantile,
  tTestPower,
  tTestSampleSize,
  welchTest,
} from '@optpoline/lab'
import { describe, expect, test } from 'vitest'

const present = spawnSync('Rscript', ['--version']).status === 0
if (!present) console.warn('live-oracle: Rscript is not installed, comparisons with R are skipped')

const CASES = 200
const PROGRAM = `
con <- file("stdin"); input <- readLines(con); close(con)
for (line in input) {
  v <- as.numeric(strsplit(line, " ")[[1]])
  m <- v[1]; n <- v[2]; a <- v[3:(2 + m)]; b <- v[(3 + m):(2 + m + n)]
  w <- t.test(b, a); r <- suppressWarnings(wilcox.test(b, a, conf.int = FALSE))
  k <- min(m, n); p <- t.test(b[1:k], a[1:k], paired = TRUE)
  s <- suppressWarnings(wilcox.test(b[1:k], a[1:k], paired = TRUE))
  d <- abs(w$statistic) / 2 + 0.1
  out <- c(w$statistic, w$parameter, w$p.value, w$conf.int, r$statistic, r$p.value, p$statistic, p$p.value,
           p$conf.int, s$statistic, s$p.value, qt(w$p.value, w$parameter), pt(w$statistic, w$parameter, d),
           power.t.test(m, d)$power, power.t.test(NULL, d, power = 0.85, tol = 1e-12)$n,
           p.adjust(c(w$p.value, r$p.value, p$p.value, s$p.value), "holm"))
  cat(sprintf("%.17g", out), "\\n")
}
`

describe.skipIf(!present)('R on the spot', () => {
  test(`${CASES} random samples, some with ties`, () => {
    const random = randomSource(42)
    const cases = Array.from({ length: CASES }, (_, i) => {
      const draw = (n: number, shift: number): number[] =>
        Array.from({ length: n }, () => {
          const value = 10 + shift + 4 * (random() + random() - 1) * (random() < 0.1 ? 5 : 1)
          return i % 4 === 0 ? Math.round(value) : value
        })
      return {
        a: draw(4 + Math.floor(random() * 60), 0),
        b: draw(4 + Math.floor(random() * 60), random()),
      }
    })
    const input = cases.map(({ a, b }) => [a.length, b.length, ...a, ...b].join(' ')).join('\n')
    const { stdout, stderr } = spawnSync('Rscript', ['-e', PROGRAM], { input, encoding: 'utf8' })
    const rows = stdout.trim().split('\n')
    expect(rows.length, stderr).toBe(CASES)
    for (const [i, { a, b }] of cases.entries()) {
      const size = Math.min(a.length, b.length)
      const welch = welchTest(a, b)
      const ranks = rankSumTest(a, b)
      const paired = pairedTest(a.slice(0, size), b.slice(0, size))
      const signed = pairedRankTest(a.slice(0, size), b.slice(0, size))
      const delta = Math.abs(welch.t) / 2 + 0.1
      const got = [
        welch.t,
        welch.df,
        welch.p,
        welch.difference.low,
        welch.difference.high,
        ranks.statistic,
        ranks.p,
        paired.t,
        paired.p,
        paired.difference.low,
        paired.difference.high,
        signed.statistic,
        signed.p,
        tQuantile(welch.p, welch.df),
        noncentralTCdf(welch.t, welch.df, delta),
        tTestPower({ n: a.length, delta }),
        tTestSampleSize({ delta, power: 0.85 }),
        ...holm([welch.p, ranks.p, paired.p, signed.p]),
      ]
      const wanted = rows[i].trim().split(/\s+/).map(Number)
      expect(wanted).toHaveLength(got.length)
      for (const [k, value] of wanted.entries()) {
        const off = Math.abs(got[k] - value)
        if (off > 1e-9 * Math.max(1, Math.abs(value))) {
          expect.fail(`case ${i}, value ${k}: got ${got[k]}, R says ${value}`)
        }
      }
    }
  })
})
