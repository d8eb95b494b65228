/**
 * Whether plans keep their word: power at the planned n, false alarms with a pilot that counts and with
 * looks at growing data, and the constants of the robust scale.
 *
 *   node packages/lab/simulations/planning.mjs [TRIALS]     (20,000 by default; writes planning.md)
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
import { contrasts, normalSource, simulate } from './worlds.mjs'

const trials = Number(process.argv[2] ?? 20_000)
const percent = (share) => `${(100 * share).toFixed(1)} %`
const share = (trial) => {
  let count = 0
  for (let i = 0; i < trials; i++) if (trial(i)) count++
  return percent(count / trials)
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
const limits = { effect: 0.01, power: 0.9, alpha: 0.05, maxBlocks: 2000 }
/** Log ratios of `blocks` blocks of one experiment. */
const experiment = (world, from, blocks, effect) => contrasts(simulate(world, { ...from, blocks, effect }))

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
  'Wanted: 90 % power against 1 %, 5 % false alarms. *Noise known* plans with the true scale; *pilot* plans from the first ten blocks, which then count in the result. *Straight* plans from the pilot as if its scale were the true one. False alarms and coverage are of the pilot’s way.',
  '',
  '| machine | noise known: n | power | pilot: median n | power | straight: power | false alarms | interval holds 1 % |',
  '| --- | --: | --: | --: | --: | --: | --: | --: |',
)
/** A very long run's scale, as good as known. */
const knownScale = (world) => ({ scale: robustScale(experiment(world, source(), 1500, 0)), df: Infinity })
/** One study with a pilot. The machine goes on from the pilot to the rest, as a real one does. */
function study(world, from, effect, straight = false) {
  const all = experiment(world, from, 800, effect)
  const pilot = blockScale(all.slice(0, 10))
  const scale = straight ? { ...pilot, df: Infinity } : pilot
  const { blocks } = planBlocks(scale, { ...limits, maxBlocks: 800 })
  return testLogRatio({ blocks: all.slice(0, blocks) })
}
const found = (test) => test.p < 0.05 && test.interval.estimate > 0
const pilotWorlds = [
  'normal',
  'skewed (exponential)',
  'heavy tails (t, 3 df)',
  'outliers (10 %, 20 times)',
  'two speeds, lasting',
  'drift, random walk',
]
for (const world of pilotWorlds) {
  const known = planBlocks(knownScale(world), limits).blocks
  const a = source()
  const knownPower = share(() => found(testLogRatio({ blocks: experiment(world, a, known, EFFECT) })))
  const sizes = []
  const b = source()
  const pilotPower = share(() => {
    const test = study(world, b, EFFECT)
    sizes.push(test.observations)
    return found(test)
  })
  const c = source()
  const straight = share(() => found(study(world, c, EFFECT, true)))
  const d = source()
  const alarms = share(() => study(world, d, 0).p < 0.05)
  const e = source()
  const holds = share(() => {
    const { low, high } = study(world, e, EFFECT).interval
    return low <= EFFECT && EFFECT <= high
  })
  const median = sizes.sort((x, y) => x - y)[trials >> 1]
  say(
    `| ${world} | ${known} | ${knownPower} | ${median} | ${pilotPower} | ${straight} | ${alarms} | ${holds} |`,
  )
}

say(
  '',
  '## Looking five times',
  '',
  'A study that may end early, planned for 60 blocks in all. *Peeking* looks as often and stops at the first p < 0.05. *Joint coverage* is the share of studies in which all intervals shown hold the truth. *Wrong equivalence* is the share called equivalent when the true difference is exactly the margin (wanted: at most 5 %).',
  '',
  '| machine | false alarms | peeking | power against twice the detectable | mean blocks then | joint coverage | wrong equivalence |',
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
  '| n | root mean square | median | degrees of freedom | 0.72 n | t, 3 df (sd 1.73) | outliers (sd 6.4) |',
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
    `| ${n} | ${Math.sqrt(square).toFixed(3)} | ${middle(plain)} | ${((2 * square * square) / spread).toFixed(1)} | ${(0.72 * n).toFixed(1)} | ${middle(tails)} | ${middle(outliers)} |`,
  )
}
writeFileSync(new URL('./planning.md', import.meta.url), `${lines.join('\n')}\n`)
