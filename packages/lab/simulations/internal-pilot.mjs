/**
 * What planning by the run's own blocks does to the error rate, apart from all else, and what the larger standard error of
 * ../src/statistics/internal-pilot.ts does about it: normal noise, one value a block, Student's t, and the lab's rules for
 * when a plan is made again (../src/plan.ts). Takes a thousandth of the time of studies.mjs, so that tenths of a point
 * show.
 *
 *   node packages/lab/simulations/internal-pilot.mjs TRIALS [SD...]    (prints the table of planning.md, or these effects of it)
 *
 * It says nothing of noise of other shapes.
 */

import {
  DIFFERENCE_ALPHA,
  normalQuantile,
  randomSource,
  replannedInflation,
  replanning,
  tUpper,
  tUpperQuantile,
} from '../dist/index.js'
import { normalSource } from './worlds.mjs'

const PILOT = 10
const MOST = 1000
const POWER = 0.9
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

/**
 * Power at n where the squares of the errors are known to come to `squares`, and their direction to be any: with u their
 * part along the mean, the test rejects where (u + n effect / root(n squares)) root(n - 1) > critical root(1 - u^2), that is
 * from an angle on.
 */
function powerAt(n, squares, effect, larger) {
  const critical = criticalAt(n - 1, DIFFERENCE_ALPHA) * larger(n)
  const root = Math.sqrt(n - 1)
  const sine = (Math.sqrt(n / squares) * effect * root) / Math.hypot(root, critical)
  if (sine >= 1) return 1
  return tUpper(Math.tan(Math.atan2(critical, root) - Math.asin(sine)) * root, n - 1)
}

/** As Forecast of ../src/forecast.ts: fewest blocks, from `least` on, with the wanted power in the mean over the scales. */
function planned({ run, pilot }, effect, least, larger) {
  const kept = run && momentsOf(run)
  const parts = [kept, pilot && momentsOf(pilot)].filter((part) => part)
  const seen = parts.reduce((sum, { n }) => sum + n, 0)
  const variance = parts.reduce((sum, part) => sum + part.n * part.variance, 0) / seen
  const part = 2 / (9 * (seen - 1))
  const scales = QUANTILES.map((z) => 1 / Math.max(1 - part - z * Math.sqrt(part), 0.05) ** 3)
  const powerOf = (n) => {
    const of = kept ? Math.min(n, kept.n) : 0
    const powers = scales.map((scale) =>
      powerAt(n, of * (kept?.variance ?? 0) + (n - of) * variance * scale, effect, larger),
    )
    return powers.reduce((sum, power) => sum + power, 0) / powers.length
  }
  let [below, above] = [least, least]
  while (powerOf(above) < POWER && above < MOST) [below, above] = [above, Math.min(2 * above, MOST)]
  while (above - below > 1) {
    const middle = (below + above) >> 1
    if (powerOf(middle) >= POWER) above = middle
    else below = middle
  }
  return powerOf(above) + powerOf(below) > 2 * POWER ? below : above
}

/** Factor on the standard error that a plan goes by. */
const LARGER = {
  'by the pilot alone': () => 1,
  'made again': () => 1,
  'made again, corrected': (blocks) => replannedInflation({ blocks, asked: blocks, least: 0, most: MOST }),
}

/** Blocks of a study and the factor on their standard error, planned by the pilot alone or made again on the way. */
function study(draw, effect, name) {
  const larger = LARGER[name]
  const pilot = Array.from({ length: PILOT }, draw)
  const values = []
  const run = (n) => {
    while (values.length < n) values.push(draw())
    return values
  }
  const first = planned({ pilot }, effect, PILOT, larger)
  if (name === 'by the pilot alone') return { blocks: run(first), inflation: 1 }
  const steps = replanning({
    planned: first,
    pilotBlocks: PILOT,
    least: PILOT,
    again: (done) => planned({ pilot, run: run(done) }, effect, done, larger),
  })
  const blocks = run([...steps].at(-1))
  if (name === 'made again') return { blocks, inflation: 1 }
  const asked = planned({ pilot, run: blocks }, effect, 2, larger)
  const inflation = replannedInflation({
    blocks: blocks.length,
    asked,
    least: PILOT,
    most: MOST,
  })
  return { blocks, inflation }
}

const percent = (count, among) => {
  const share = count / among
  return `${(100 * share).toFixed(2)} ± ${(100 * Math.sqrt((share * (1 - share)) / among)).toFixed(2)} %`
}

console.log(
  '| effect | plan | mean n | power | false alarms at 1 % | at 5 % |\n| --: | --- | --: | --: | --: | --: |',
)
const effects = process.argv.slice(3).map(Number)
for (const effect of effects.length > 0 ? effects : [2, 1, 0.5, 0.3]) {
  for (const name of Object.keys(LARGER)) {
    const draw = normalSource(randomSource(77))
    let [sum, found, atOne, atFive] = [0, 0, 0, 0]
    for (let i = 0; i < trials; i++) {
      const { blocks, inflation } = study(draw, effect, name)
      const { n, mean, variance } = momentsOf(blocks)
      const error = inflation * Math.sqrt(variance / n)
      sum += n
      if (mean + effect > criticalAt(n - 1, DIFFERENCE_ALPHA) * error) found++
      if (Math.abs(mean) > criticalAt(n - 1, 0.01) * error) atOne++
      if (Math.abs(mean) > criticalAt(n - 1, 0.05) * error) atFive++
    }
    const cells = [`${effect} sd`, name, (sum / trials).toFixed(0)]
    console.log(
      `| ${cells.join(' | ')} | ${percent(found, trials)} | ${percent(atOne, trials)} | ${percent(atFive, trials)} |`,
    )
  }
}
