/**
 * Whether plans keep their word: power at the planned n, false alarms with a pilot that counts and with
 * looks at growing data, and the constants of the robust scale.
 *
 *   node packages/lab/simulations/planning.mjs [TRIALS]     (20,000 by default; writes planning.md)
 *   npm run format
 *
 * Seeded: the same number of trials gives the same tables on every machine.
 */
import { writeFileSync } from 'node:fs'
import {
  blockScale,
  planBlocks,
  planLooks,
  randomSource,
  robustScale,
  signedRankTest,
  testEquivalence,
  testLogRatio,
  tTestSampleSize,
  welchTest,
} from '../dist/index.js'
import { contrasts, normalSource, start } from './worlds.mjs'

const trials = Number(process.argv[2] ?? 20_000)
const percent = (share) => `${(100 * share).toFixed(1)} %`
const share = (trial, among = trials) => {
  let count = 0
  for (let i = 0; i < among; i++) if (trial()) count++
  return percent(count / among)
}
const lines = []
const say = (...text) => {
  lines.push(...text)
  console.log(text.join('\n'))
}
let seed = 1000
const source = () => {
  const random = randomSource(seed++)
  return { random, normal: normalSource(random) }
}
const EFFECT = Math.log(1.01)
const PILOT = 10
/** Studies are long; a fifth of the trials tells their shares to half a point. */
const studies = Math.ceil(trials / 5)
const limits = { power: 0.9, alpha: 0.05, maxBlocks: 2000 }
/** Log ratios of `blocks` blocks of one experiment. */
const experiment = (world, from, blocks, effect) => contrasts(start(world, from).run(blocks, effect))

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
  const n = Math.ceil(tTestSampleSize({ delta, power }))
  const { normal } = source()
  const many = (center) => Array.from({ length: n }, () => center + normal())
  say(
    `| Welch, two samples | ${delta} sd | ${n} | ${percent(power)} | ${share(() => welchTest(many(0), many(delta)).p < 0.05)} |`,
  )
}

say(
  '',
  '## Blocks: a pilot of 10, a plan, and the rest',
  '',
  `Wanted: 90 % power, 5 % false alarms. *Noise known* plans with the scale of 1,500 blocks; *pilot* plans from ten blocks, which then do not count. *Straight* plans from the pilot as if its scale were the true one. *Counting pilot* is the share of false alarms if its blocks did count. ${studies.toLocaleString('en')} studies each. The least number of blocks is 10, which lifts the power where less would do.`,
  '',
  '| machine | effect | noise known: n | power | pilot: median n | power | false alarms | interval holds the effect | straight: power | counting pilot: false alarms |',
  '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
)
/** A very long run's scale, as good as known. */
const knownScale = (world) => ({ scale: robustScale(experiment(world, source(), 1500, 0)), df: Infinity })
/** Most blocks of a simulated study. */
const MOST = 800
/** One study with a pilot. The machine goes on from the pilot to the rest, as a real one does. */
function study(world, from, effect, truth, { straight = false, counting = false } = {}) {
  const machine = start(world, from)
  const pilot = contrasts(machine.run(PILOT, truth))
  const scale = straight ? { ...blockScale(pilot), df: Infinity } : blockScale(pilot)
  const { blocks } = planBlocks(scale, { ...limits, effect, maxBlocks: MOST })
  const rest = contrasts(machine.run(counting ? blocks - PILOT : blocks, truth))
  return testLogRatio({ blocks: counting ? [...pilot, ...rest] : rest })
}
const found = (test) => test.p < 0.05 && test.interval.estimate > 0
const pilots = [
  ['normal', 0.01],
  ['normal', 0.005],
  ['skewed (exponential)', 0.02],
  ['heavy tails (t, 3 df)', 0.01],
  ['outliers (10 %, 20 times)', 0.02],
  ['two speeds, per process', 0.1],
  ['two speeds, lasting', 0.007],
  ['drift, wave', 0.005],
  ['drift, random walk', 0.01],
]
for (const [world, effect] of pilots) {
  const truth = Math.log1p(effect)
  const { scale } = blockScale(experiment(world, source(), 1500, 0))
  const known = planBlocks({ scale, df: Infinity }, { ...limits, effect }).blocks
  const a = source()
  const knownPower = share(() => found(testLogRatio({ blocks: experiment(world, a, known, truth) })), studies)
  const sizes = []
  let held = 0
  const b = source()
  const power = share(() => {
    const test = study(world, b, effect, truth)
    sizes.push(test.observations)
    if (test.interval.low <= truth && truth <= test.interval.high) held++
    return found(test)
  }, studies)
  const c = source()
  const alarms = share(() => study(world, c, effect, 0).p < 0.05, studies)
  const d = source()
  const straight = share(() => found(study(world, d, effect, truth, { straight: true })), studies)
  const e = source()
  const counting = share(() => study(world, e, effect, 0, { counting: true }).p < 0.05, studies)
  const median = sizes.sort((x, y) => x - y)[studies >> 1]
  say(
    `| ${world} | ${percent(effect)} | ${known} | ${knownPower} | ${median} | ${power} | ${alarms} | ${percent(held / studies)} | ${straight} | ${counting} |`,
  )
}

say(
  '',
  '## Looking five times',
  '',
  'A study that may end early, planned for 60 blocks in all. *A strong effect* is twice the one that 60 blocks see with 90 % by the scale of 1,500 blocks; that scale is too good where ranks need many blocks to see it, as with two speeds per process. *Peeking* looks as often and stops at the first p < 0.05. *Joint coverage* is the share of studies in which all intervals shown hold the truth. *Wrong equivalence* is the share called equivalent when the true difference is exactly the margin (wanted: at most 5 %).',
  '',
  '| machine | false alarms | peeking | power against a strong effect | mean blocks then | joint coverage | wrong equivalence |',
  '| --- | --: | --: | --: | --: | --: | --: |',
)
const sequential = planLooks(58, 5, { power: 0.9, alpha: 0.05, maxBlocks: 60 })
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
  const a = source()
  const alarms = share(() => looked(world, a, 0, rejects) > 0)
  const b = source()
  const peeking = share(() => looked(world, b, 0, (data) => signedRankTest(data.blocks).p < 0.05) > 0)
  const { scale } = knownScale(world)
  const c = source()
  let used = 0
  const strong = (2 * 3.3 * scale) / Math.sqrt(60)
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

say(
  '',
  '## The robust scale',
  '',
  'Root mean square and median of the scale of n normal values with sd 1 (wanted: 1.023, the root of π / 3), the degrees of freedom of its square, and medians for worse distributions beside their standard deviations.',
  '',
  '| n | root mean square | median | degrees of freedom | 0.76 n | t, 3 df (sd 1.73) | outliers (sd 6.4) |',
  '| --: | --: | --: | --: | --: | --: | --: |',
)
for (const n of [10, 12, 16, 20, 30, 50]) {
  const { random, normal } = source()
  const scales = (draw) =>
    Float64Array.from({ length: trials }, () => robustScale(Array.from({ length: n }, draw)))
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
