/**
 * Whether plans keep their word: power at the planned n, false alarms with plans made again on the way and with looks
 * at growing data.
 *
 *   node packages/lab/simulations/planning.mjs [TRIALS]          (20,000 by default; writes planning.md, takes hours)
 *   node packages/lab/simulations/planning.mjs TRIALS ROW...     (prints these rows of the tables of blocks and looks alone)
 *   node packages/lab/simulations/planning.mjs PIECES            (prints the table of blocks from a file of pieces, see studies.mjs)
 *   npm run format
 *
 * Seeded: the same number of trials gives the same tables on every machine, in one piece or row by row.
 */
import { writeFileSync } from 'node:fs'
import {
  DIFFERENCE_ALPHA,
  Forecast,
  planLooks,
  randomSource,
  SignFlipTest,
  testEquivalence,
  testLogRatio,
  tTestSampleSize,
  welchTest,
} from '../dist/index.js'
import { PLANNED, piecesIn, STUDIES, tally } from './studies.mjs'
import { normalSource, pairings, start } from './worlds.mjs'

const pieces = /^\d*$/.test(process.argv[2] ?? '') ? undefined : process.argv[2]
const trials = pieces ? 0 : Number(process.argv[2] || 20_000)
const wanted = pieces ? PLANNED : process.argv.slice(3).map(Number)
const asked = (row) => wanted.length === 0 || wanted.includes(row)
let seed = 900
const percent = (share) => `${(100 * share).toFixed(1)} %`
const share = (trial, among = trials) => {
  let count = 0
  for (let i = 0; i < among; i++) if (trial()) count++
  return percent(count / among)
}
const lines = []
const say = (...text) => {
  if (wanted.length > 0 && !text[0].startsWith('| ')) return
  lines.push(...text)
  console.log(text.join('\n'))
}
const source = () => {
  const random = randomSource(seed++)
  return { random, normal: normalSource(random) }
}
const EFFECT = Math.log(1.01)
/** The level at which the lab tells a difference. */
const ALPHA = DIFFERENCE_ALPHA
/** Studies are long; a fifth of the trials tells their shares to half a point. */
const studies = Math.ceil(trials / 5)
/** `blocks` blocks of one experiment, each with the log ratios of its pairings. */
const experiment = (world, from, blocks, effect) => pairings(start(world, from).run(blocks, effect))

say(
  '# Plans, looks and their error rates',
  '',
  `${trials.toLocaleString('en')} trials each; made by \`node packages/lab/simulations/planning.mjs ${trials}\`. The machines are those of [coverage.md](coverage.md).`,
  '',
  '## Power of t-tests at the planned n',
  '',
  '| test | effect | planned n | wanted | power |',
  '| --- | --: | --: | --: | --: |',
)
for (const [delta, power] of [
  [1, 0.9],
  [0.5, 0.8],
  [0.3, 0.95],
]) {
  if (wanted.length > 0) break
  const n = Math.ceil(tTestSampleSize({ delta, power }))
  const { normal } = source()
  const many = (center) => Array.from({ length: n }, () => center + normal())
  say(
    `| Welch, two samples | ${delta} sd | ${n} | ${percent(power)} | ${share(() => welchTest(many(0), many(delta)).p < 0.05)} |`,
  )
}

say(
  '',
  '## Blocks: a pilot of 10, a plan, and the plan again on the way',
  '',
  `Wanted: 90 % power against the effect, ${percent(ALPHA)} false alarms. *Noise known* is the mean plan of fifteen hundreds of blocks. *As the lab does*: a plan from ten blocks, made again by pilot and run together after half of it and then after a third of what is left each time, until the run’s own blocks have the power; judged and planned for with the larger standard error of statistics/internal-pilot.ts. The pilot’s blocks are never part of the answer. *Chance* is the standard error of the power. *5 %* are the false alarms at that level, which is that of the intervals.`,
  '',
  '| machine | effect | noise known: n | power | chance | as the lab does: mean n | power | chance | studies | false alarms | 5 % |',
  '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
)
const sums = pieces ? piecesIn(pieces) : (row, kind) => tally(row, kind, 0, studies)
for (const row of PLANNED.filter(asked)) {
  const [world, effect] = STUDIES[row]
  const [known, lab] = ['known', 'lab'].map((kind) => sums(row, kind))
  if (!lab) continue
  const shareOf = (sum, count) => percent(sum[count] / sum.answers)
  const powerOf = ({ n, studies, effect }) => [
    (n / studies).toFixed(0),
    shareOf(effect, 'found'),
    chanceError(effect),
  ]
  const cells = [
    percent(effect),
    ...(known ? powerOf(known) : ['', '', '']),
    ...powerOf(lab),
    lab.studies.toLocaleString('en'),
    ...['found', 'atFive'].map((count) => shareOf(lab.equal, count)),
  ]
  say(`| ${world} | ${cells.join(' | ')} |`)
}

/** Standard error of the share found, of studies with two answers each. */
function chanceError({ answers, found, twice }) {
  const power = found / answers
  const pairs = answers / 2
  // Mean of the squares of 2, 1 and 0 halves.
  const squares = (twice + (found - 2 * twice) / 4) / pairs
  return `± ${(100 * Math.sqrt((squares - power ** 2) / pairs)).toFixed(1)}`
}

say(
  '',
  '## Looking five times',
  '',
  'A study that may end early, planned for 60 blocks in all. *A strong effect* is twice the one that 60 blocks see with 90 % by the noise of 300. *Peeking* looks as often and stops at the first p < 0.01. *Joint coverage* is the share of studies in which all intervals shown hold the truth (wanted: 99 %). *Wrong equivalence* is the share called equivalent when the true difference is exactly the margin (wanted: at most 5 %). The first two columns are of all trials, the others of a fifth of them.',
  '',
  '| machine | false alarms | peeking | power against a strong effect | mean blocks then | joint coverage | wrong equivalence |',
  '| --- | --: | --: | --: | --: | --: | --: |',
)
const sequential = planLooks(58, 5, { power: 0.9, alpha: ALPHA, equivalenceAlpha: 0.05, maxBlocks: 60 })
function looked(world, from, effect, decide) {
  const all = experiment(world, from, sequential.blocks, effect)
  for (const look of sequential.looks) {
    const end = decide({ blocks: all.slice(0, look.blocks) }, look)
    if (end) return look.blocks
  }
  return 0
}
/** Most tests are far from any level, which p at 0 alone tells in a twentieth of the time. */
const near = ({ blocks }, alpha) => new SignFlipTest(blocks).pAt(0) < 3 * alpha
const rejects = (data, look) => {
  if (!near(data, look.alpha)) return false
  const { p, interval } = testLogRatio(data, 1 - look.alpha)
  return p < look.alpha && (interval.low > 0 || interval.high < 0)
}
const misses = (truth) => (data, look) => {
  const { low, high } = testLogRatio(data, 1 - look.alpha).interval
  return truth < low || truth > high
}
const LOOKED = [
  'normal',
  'heavy tails (t, 3 df)',
  'outliers (10 %, 20 times)',
  'two speeds, per process',
  'two speeds, lasting',
  'drift, random walk',
  'everything at once',
]
for (const [i, world] of LOOKED.entries()) {
  // Numbered after those of studies.mjs.
  if (!asked(STUDIES.length + i)) continue
  seed = 1160 + 10 * i
  const a = source()
  const alarms = share(() => looked(world, a, 0, rejects) > 0)
  const b = source()
  const peeking = share(
    () => looked(world, b, 0, (data) => near(data, ALPHA) && testLogRatio(data).p < ALPHA) > 0,
  )
  const seen = { pilot: { blocks: experiment(world, source(), 300, 0) } }
  const visible = Math.log1p(
    new Forecast(seen, { power: 0.9, alpha: ALPHA }).detectableEffect(sequential.blocks, EFFECT),
  )
  const c = source()
  let used = 0
  const strong = 2 * visible
  const power = share(() => {
    const blocks = looked(world, c, strong, rejects)
    used += blocks || sequential.blocks
    return blocks > 0
  }, studies)
  const mean = (used / studies).toFixed(0)
  const d = source()
  const joint = share(() => looked(world, d, EFFECT, misses(EFFECT)) === 0, studies)
  const e = source()
  const margin = 0.9 * visible
  const wrong = share(
    () =>
      looked(
        world,
        e,
        margin,
        (data, look) => testEquivalence(data, margin, 1 - look.alpha) < look.equivalenceAlpha,
      ) > 0,
    studies,
  )
  say(`| ${world} | ${alarms} | ${peeking} | ${power} | ${mean} | ${joint} | ${wrong} |`)
}

if (wanted.length > 0) process.exit()
writeFileSync(new URL('./planning.md', import.meta.url), `${lines.join('\n')}\n`)
