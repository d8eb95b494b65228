/**
 * How often the intervals hold the truth, on simulated machines with a known one.
 *
 *   node packages/lab/simulations/coverage.mjs [TRIALS]          (20,000 by default; writes coverage.md, takes an hour)
 *   node packages/lab/simulations/coverage.mjs TRIALS ROW...     (prints these rows of the first table alone, from 0)
 *   npm run format
 *
 * Seeded: the same number of trials gives the same table on every machine, in one piece or row by row.
 */
import { writeFileSync } from 'node:fs'
import { oneSampleTest, randomSource, testLogRatio, welchTest } from '../dist/index.js'
import { contaminated, contrasts, normalSource, pairings, start, t3, worlds } from './worlds.mjs'

const trials = Number(process.argv[2] ?? 20_000)
const EFFECT = Math.log(1.02)
const holds = ({ low, high }, truth) => low <= truth && truth <= high
const percent = (share) => `${(100 * share).toFixed(1)} %`

/** Share of trials whose interval holds the truth, and the median width of the intervals. */
function coverage(trial) {
  let held = 0
  const widths = new Float64Array(trials)
  for (let i = 0; i < trials; i++) {
    const { interval, truth } = trial(i)
    if (holds(interval, truth)) held++
    widths[i] = interval.high - interval.low
  }
  return { held: held / trials, width: widths.sort()[trials >> 1] }
}

const lines = [
  '# Coverage of the intervals',
  '',
  `Share of ${trials.toLocaleString('en')} trials in which the 95 % interval holds the truth. The chance error of a share is ${percent(1.96 * Math.sqrt((0.95 * 0.05) / trials)).replace(' %', '')} points. Made by \`node packages/lab/simulations/coverage.mjs ${trials}\`.`,
  '',
  '## Blocks on machines that are not quiet',
  '',
  'Two variants whose true ratio is 1.02, in mirrored blocks. *Lab* is the default analysis (sign-flip test of the blocks); *Student* the t interval of the same blocks; *Welch* takes the same processes for independent; *in sequence* is Welch when all runs of one variant come before those of the other. In brackets the median width of the interval of the ratio, in per cent.',
  '',
  '| machine | blocks | Lab | Student | Welch | Welch, in sequence |',
  '| --- | --: | --: | --: | --: | --: |',
]
const cell = ({ held, width }) => `${percent(held)} (${(100 * width).toPrecision(2)})`
const rows = Object.keys(worlds).flatMap((world) => [10, 40].map((blocks) => ({ world, blocks })))
const wanted = process.argv.slice(3).map(Number)
for (const [i, { world, blocks }] of rows.entries()) {
  if (wanted.length > 0 && !wanted.includes(i)) continue
  const random = randomSource(1 + i)
  const normal = normalSource(random)
  const source = { random, normal }
  const machine = () => start(world, source)
  const columns = [
    () => testLogRatio({ blocks: pairings(machine().run(blocks, EFFECT)) }).interval,
    () => oneSampleTest(contrasts(machine().run(blocks, EFFECT))).difference,
    () => testLogRatio(machine().run(blocks, EFFECT)).interval,
    () => testLogRatio(machine().inSequence(blocks, EFFECT)).interval,
  ].map((interval) => coverage(() => ({ interval: interval(), truth: EFFECT })))
  lines.push(`| ${world} | ${blocks} | ${columns.map(cell).join(' | ')} |`)
  console.log(lines.at(-1))
}
if (wanted.length > 0) process.exit()
let seed = 1 + rows.length

lines.push(
  '',
  '## Independent samples',
  '',
  'Welch’s interval of the difference of means, and of the logarithms for the ratio of geometric means.',
  '',
  '| distribution | sizes | interval of | holds the truth |',
  '| --- | --- | --- | --: |',
)
const many = (n, draw) => Array.from({ length: n }, draw)
const independent = [
  ['normal', [20, 20], 'difference', (n) => [() => 100 + 3 * n.normal(), () => 103 + 3 * n.normal()], 3],
  [
    'normal, spreads 1 and 5',
    [40, 10],
    'difference',
    (n) => [() => 50 + n.normal(), () => 53 + 5 * n.normal()],
    3,
  ],
  [
    'normal, spreads 1 and 5',
    [10, 40],
    'difference',
    (n) => [() => 50 + n.normal(), () => 53 + 5 * n.normal()],
    3,
  ],
  [
    'normal, spreads 5 and 1',
    [6, 6],
    'difference',
    (n) => [() => 50 + 5 * n.normal(), () => 53 + n.normal()],
    3,
  ],
  ['heavy tails (t, 3 df)', [20, 30], 'difference', (n) => [() => t3(n.normal), () => 1 + t3(n.normal)], 1],
  [
    'outliers (10 %, 20 times)',
    [30, 30],
    'difference',
    (n) => [() => contaminated(n.normal, n.random), () => 1 + contaminated(n.normal, n.random)],
    1,
  ],
  [
    'log-normal, sigma 0.5',
    [20, 20],
    'ratio',
    (n) => [() => 0.5 * n.normal(), () => 0.1 + 0.5 * n.normal()],
    0.1,
  ],
  [
    'log-normal, sigma 0.2 and 0.8',
    [15, 30],
    'ratio',
    (n) => [() => 0.2 * n.normal(), () => 0.1 + 0.8 * n.normal()],
    0.1,
  ],
  [
    'log-normal, sigma 0.8 and 0.2',
    [15, 30],
    'ratio',
    (n) => [() => 0.8 * n.normal(), () => 0.1 + 0.2 * n.normal()],
    0.1,
  ],
]
for (const [name, [m, n], what, make, truth] of independent) {
  const random = randomSource(seed++)
  const [a, b] = make({ random, normal: normalSource(random) })
  const { held } = coverage(() => ({ interval: welchTest(many(m, a), many(n, b)).difference, truth }))
  lines.push(`| ${name} | ${m}, ${n} | ${what} | ${percent(held)} |`)
  console.log(lines.at(-1))
}
writeFileSync(new URL('./coverage.md', import.meta.url), `${lines.join('\n')}\n`)
