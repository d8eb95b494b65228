/**
 * Whether plans keep their word: power at the planned n, false alarms with a pilot that counts and with
 * looks at growing data, and the constants of the scale.
 *
 *   node packages/lab/simulations/planning.mjs [TRIALS]          (20,000 by default; writes planning.md, takes hours)
 *   node packages/lab/simulations/planning.mjs TRIALS ROW...     (prints these rows of the tables of blocks and looks alone)
 *   npm run format
 *
 * Seeded: the same number of trials gives the same tables on every machine, in one piece or row by row.
 */
import { writeFileSync } from 'node:fs'
import {
  blockScale,
  DIFFERENCE_ALPHA,
  planLooks,
  randomSource,
  testEquivalence,
  testLogRatio,
  tTestSampleSize,
  welchTest,
} from '../dist/index.js'
import { again, blocksFor, blocksOfStudy, once, STUDIES } from './studies.mjs'
import { normalSource, pairings, start } from './worlds.mjs'

const trials = Number(process.argv[2] ?? 20_000)
const wanted = process.argv.slice(3).map(Number)
let rows = 0
let seed = 900
/** Whether the next row is asked for; each has seeds of its own. */
const asked = () => {
  seed = 1000 + 10 * rows
  const row = rows++
  return wanted.length === 0 || wanted.includes(row)
}
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
  `Wanted: 90 % power against the effect, ${percent(ALPHA)} false alarms. *Noise known* plans with the scale of 1,500 blocks. *Pilot alone* plans from ten blocks, with their own uncertainty counted in, and keeps that. *Again* is what the lab does: it plans as if the scale of the pilot were the true one, after half of that anew by the scales of pilot and run together, and at the end by the run's own, where the plan grows if it should be more than 1.25 times as large. The pilot's blocks are never part of the answer; *counting pilot* is the share of false alarms if they were. ${studies.toLocaleString('en')} studies each. The least number of blocks is 10, which lifts the power where less would do. *5 %* are the false alarms at that level, which is that of the intervals.`,
  '',
  '| machine | effect | noise known: n | power | pilot alone: mean n | power | again: mean n | power | false alarms | 5 % | interval holds the effect | counting pilot: false alarms |',
  '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
)
/** A scale as good as known, from a very long run. */
const knownScale = (world) => blockScale(experiment(world, source(), 1500, 0))
const study = (...how) => testLogRatio({ blocks: blocksOfStudy(...how) })
const found = (test) => test.p < ALPHA && test.interval.estimate > 0
for (const [world, effect] of STUDIES) {
  if (!asked()) continue
  const truth = Math.log1p(effect)
  const known = blocksFor({ ...knownScale(world), df: Infinity }, effect)
  const a = source()
  const knownPower = share(() => found(testLogRatio({ blocks: experiment(world, a, known, truth) })), studies)
  const tally = (plan) => {
    let sum = 0
    let held = 0
    const from = source()
    const power = share(() => {
      const test = study(world, from, effect, truth, plan)
      sum += test.observations
      if (test.interval.low <= truth && truth <= test.interval.high) held++
      return found(test)
    }, studies)
    return { n: (sum / studies).toFixed(0), power, held: percent(held / studies) }
  }
  const alone = tally(once)
  const full = tally(again)
  const b = source()
  let atFive = 0
  const alarms = share(() => {
    const { p } = study(world, b, effect, 0, again)
    if (p < 0.05) atFive++
    return p < ALPHA
  }, studies)
  const c = source()
  const counting = share(() => study(world, c, effect, 0, once, { counting: true }).p < ALPHA, studies)
  say(
    `| ${world} | ${percent(effect)} | ${known} | ${knownPower} | ${alone.n} | ${alone.power} | ${full.n} | ${full.power} | ${alarms} | ${percent(atFive / studies)} | ${full.held} | ${counting} |`,
  )
}

say(
  '',
  '## Looking five times',
  '',
  'A study that may end early, planned for 60 blocks in all. *A strong effect* is twice the one that 60 blocks see with 90 % by the scale of 1,500 blocks. *Peeking* looks as often and stops at the first p < 0.01. *Joint coverage* is the share of studies in which all intervals shown hold the truth (wanted: 99 %). *Wrong equivalence* is the share called equivalent when the true difference is exactly the margin (wanted: at most 5 %).',
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
const rejects = (data, look) => {
  const { p, interval } = testLogRatio(data, 1 - look.alpha)
  return p < look.alpha && (interval.low > 0 || interval.high < 0)
}
const misses = (truth) => (data, look) => {
  const { low, high } = testLogRatio(data, 1 - look.alpha).interval
  return truth < low || truth > high
}
for (const world of [
  'normal',
  'heavy tails (t, 3 df)',
  'outliers (10 %, 20 times)',
  'two speeds, per process',
  'two speeds, lasting',
  'drift, random walk',
  'everything at once',
]) {
  if (!asked()) continue
  const a = source()
  const alarms = share(() => looked(world, a, 0, rejects) > 0)
  const b = source()
  const peeking = share(() => looked(world, b, 0, (data) => testLogRatio(data).p < ALPHA) > 0)
  const { scale } = knownScale(world)
  const c = source()
  let used = 0
  const strong = (2 * 3.9 * scale) / Math.sqrt(60)
  const power = share(() => {
    const blocks = looked(world, c, strong, rejects)
    used += blocks || sequential.blocks
    return blocks > 0
  })
  const mean = (used / trials).toFixed(0)
  const d = source()
  const joint = share(() => looked(world, d, EFFECT, misses(EFFECT)) === 0)
  const e = source()
  const margin = (3.5 * scale) / Math.sqrt(60)
  const wrong = share(
    () =>
      looked(
        world,
        e,
        margin,
        (data, look) => testEquivalence(data, margin, 1 - look.alpha) < look.equivalenceAlpha,
      ) > 0,
  )
  say(`| ${world} | ${alarms} | ${peeking} | ${power} | ${mean} | ${joint} | ${wrong} |`)
}

if (wanted.length > 0) process.exit()
seed = 1900
say(
  '',
  '## The scale of a pilot',
  '',
  'Root mean square and median of the scale of n normal values with sd 1, the degrees of freedom of its square, and medians for worse distributions beside their standard deviations.',
  '',
  '| n | root mean square | median | degrees of freedom | 0.76 n | t, 3 df (sd 1.73) | outliers (sd 6.4) |',
  '| --: | --: | --: | --: | --: | --: | --: |',
)
for (const n of [10, 12, 16, 20, 30, 50]) {
  const { random, normal } = source()
  const scales = (draw) =>
    Float64Array.from({ length: trials }, () => blockScale(Array.from({ length: n }, () => [draw()])).scale)
  const plain = scales(normal)
  const square = plain.reduce((sum, s) => sum + s * s, 0) / trials
  const spread = plain.reduce((sum, s) => sum + (s * s - square) ** 2, 0) / trials
  const middle = (list) => list.sort()[trials >> 1].toFixed(2)
  const tails = scales(() => normal() / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3))
  const outliers = scales(() => normal() * (random() < 0.1 ? 20 : 1))
  say(
    `| ${n} | ${Math.sqrt(square).toFixed(3)} | ${middle(plain)} | ${((2 * square * square) / spread).toFixed(1)} | ${(0.76 * n).toFixed(1)} | ${middle(tails)} | ${middle(outliers)} |`,
  )
}
writeFileSync(new URL('./planning.md', import.meta.url), `${lines.join('\n')}\n`)
