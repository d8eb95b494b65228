/**
 * What planning by the run's own blocks does to the error rate, apart from all else: normal noise, one value a block,
 * Student's t, and the lab's rules for when a plan is made again (../src/plan.ts). Takes a thousandth of the time of
 * studies.mjs, so that tenths of a point show.
 *
 *   node packages/lab/simulations/internal-pilot.mjs TRIALS    (prints the table of planning.md)
 *
 * It says nothing of noise of other shapes.
 */

import { DIFFERENCE_ALPHA, randomSource } from '../dist/index.js'
import { growsFrom, nextPlanAfter } from '../dist/plan.js'
import { normalCdf, normalQuantile, tUpperQuantile } from '../dist/statistics/distributions.js'
import { normalSource } from './worlds.mjs'

const PILOT = 10
const MOST = 1000
const POWER = 0.9
const FACTOR = growsFrom(POWER, DIFFERENCE_ALPHA)
/** The scale of blocks to come is as uncertain as forecast.ts has it. */
const QUANTILES = Array.from({ length: 32 }, (_, i) => normalQuantile((i + 0.5) / 32))

const trials = Number(process.argv[2] || 100_000)

const critical = new Map()
/** Student's critical value. */
function criticalAt(df, alpha) {
  const key = df + alpha
  if (!critical.has(key)) critical.set(key, tUpperQuantile(alpha / 2, df))
  return critical.get(key)
}

function momentsOf(values) {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  return { n, mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) }
}

/** Power at n where the squares of the blocks come to `squares`. */
function powerAt(n, squares, effect) {
  const t = (n * effect) / Math.sqrt(squares)
  const limit = criticalAt(n - 1, DIFFERENCE_ALPHA)
  return normalCdf((t * (1 - 1 / (4 * n)) - limit) / Math.sqrt(1 + limit ** 2 / (2 * n)))
}

/** As Forecast of ../src/forecast.ts: fewest blocks, from `least` on, with the wanted power in the mean over the scales. */
function planned({ run, pilot }, effect, least, grows = Infinity) {
  const kept = run && momentsOf(run)
  const parts = [kept, pilot && momentsOf(pilot)].filter((part) => part)
  const seen = parts.reduce((sum, { n }) => sum + n, 0)
  const variance = parts.reduce((sum, part) => sum + part.n * part.variance, 0) / seen
  const part = 2 / (9 * (seen - 1))
  const scales = QUANTILES.map((z) => 1 / Math.max(1 - part - z * Math.sqrt(part), 0.05) ** 3)
  const enough = (n) => {
    const of = kept ? (n > kept.n ? kept.n : n) : 0
    const powers = scales.map((scale) => {
      const squares = of * (kept?.variance ?? 0) + (n - of) * variance * scale
      const willGrow = grows < Infinity && powerAt(n, squares / grows, effect) < POWER
      return willGrow ? POWER : powerAt(n, squares, effect)
    })
    return powers.reduce((sum, power) => sum + power, 0) >= POWER * powers.length
  }
  let [below, above] = [least, least]
  while (!enough(above) && above < MOST) [below, above] = [above, Math.min(2 * above, MOST)]
  while (above - below > 1) {
    const middle = (below + above) >> 1
    if (enough(middle)) above = middle
    else below = middle
  }
  return above
}

/** Blocks of a study, planned by the pilot alone or made again on the way. */
function study(draw, effect, again) {
  const pilot = Array.from({ length: PILOT }, draw)
  const values = []
  const run = (n) => {
    while (values.length < n) values.push(draw())
    return values
  }
  let blocks = planned({ pilot }, effect, PILOT)
  for (let done = 0; again && done < blocks; ) {
    const next = nextPlanAfter(blocks, done, PILOT)
    done = Math.min(blocks, Math.max(PILOT, next ?? blocks))
    if (next !== undefined) blocks = planned({ pilot, run: run(done) }, effect, done, FACTOR)
    if (blocks > done) continue
    const own = planned({ run: run(done) }, effect, done)
    if (own > FACTOR * done) blocks = own
  }
  return run(blocks)
}

const percent = (count, among) => {
  const share = count / among
  return `${(100 * share).toFixed(2)} ± ${(100 * Math.sqrt((share * (1 - share)) / among)).toFixed(2)} %`
}

console.log(
  '| effect | plan | mean n | power | false alarms at 1 % | at 5 % |\n| --: | --- | --: | --: | --: | --: |',
)
for (const effect of [1, 0.5, 0.3]) {
  for (const again of [false, true]) {
    const draw = normalSource(randomSource(77))
    let [sum, found, atOne, atFive] = [0, 0, 0, 0]
    for (let i = 0; i < trials; i++) {
      const { n, mean, variance } = momentsOf(study(draw, effect, again))
      const error = Math.sqrt(variance / n)
      sum += n
      if (mean + effect > criticalAt(n - 1, DIFFERENCE_ALPHA) * error) found++
      if (Math.abs(mean) > criticalAt(n - 1, 0.01) * error) atOne++
      if (Math.abs(mean) > criticalAt(n - 1, 0.05) * error) atFive++
    }
    const cells = [`${effect} sd`, again ? 'made again' : 'by the pilot alone', (sum / trials).toFixed(0)]
    console.log(
      `| ${cells.join(' | ')} | ${percent(found, trials)} | ${percent(atOne, trials)} | ${percent(atFive, trials)} |`,
    )
  }
}
