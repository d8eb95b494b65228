/**
 * Simulated studies: a pilot, a plan, and blocks of a machine of worlds.mjs, planned as ../src/study.ts plans them. What
 * planning.mjs and verdicts.mjs count.
 *
 *   node packages/lab/simulations/studies.mjs ROW KIND FROM TO >> PIECES    (studies FROM to TO - 1, as a line of JSON)
 *
 * Each study has a seed of its own, so that pieces made anywhere add up to the same table as one run.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  compareSamples,
  DIFFERENCE_ALPHA,
  Forecast,
  randomSource,
  replannedInflation,
  replanning,
} from '../dist/index.js'
import { normalSource, pairings, start } from './worlds.mjs'

const PILOT = 10
const POWER = 0.9
/** Most blocks of a study. */
const MOST = 400

/** Machines, and effects that take tens of blocks on each. */
export const STUDIES = [
  ['normal', 0.01],
  ['normal', 0.005],
  ['skewed (exponential)', 0.02],
  ['heavy tails (t, 3 df)', 0.01],
  ['outliers (10 %, 20 times)', 0.02],
  ['two speeds, per process', 0.1],
  ['two speeds, lasting', 0.007],
  ['two speeds, 2.7 times, per process', 0.01],
  ['Markov, 2.7 times, half a process', 0.15],
  ['Markov, 2.7 times, 3 processes', 0.01],
  ['Markov, 2.7 times, 30 processes', 0.01],
  ['one neighbour, on and off', 0.01],
  ['drift, wave', 0.005],
  ['drift, random walk', 0.01],
  ['neighbours that come and go', 0.01],
  ['a neighbour that arrives', 0.01],
  // Less noise than the effect asks for.
  ['normal', 0.05],
  ['heavy tails (t, 3 df)', 0.1],
  ['outliers (10 %, 20 times)', 0.012],
  ['Markov, 1.6 times, 5 processes', 0.01],
  ['neighbours, short and often', 0.01],
  ['a neighbour that leaves', 0.01],
  // No part of the planner was chosen by these.
  ['noise wanders, 10 processes', 0.006],
  ['noise wanders, 50 processes', 0.006],
  ['a neighbour, once', 0.008],
  ['a job every 80 processes', 0.008],
  ['noise changes once', 0.008],
  ['noise grows', 0.013],
  ['noise falls', 0.01],
  ['two speeds, at times', 0.007],
  // Of coverage.md.
  ['unequal variances', 0.02],
  ['log-normal, sigma 0.3', 0.2],
  ['drift, linear', 0.005],
  ['everything at once', 0.03],
  // Made up when all choices were made.
  ['normal', 0.007],
  ['two-sided exponential', 0.01],
  ['heavy tails (t, 2 df)', 0.012],
  ['heavy tails, spreads 1 and 3', 0.02],
  ['log-normal, sigma 0.8 and 0.2', 0.5],
  ['two speeds, one in five slow', 0.01],
  ['three speeds', 0.015],
  ['drift, cooling down', 0.006],
  ['drift that returns', 0.01],
]

/** Rows whose effect asks for more blocks than the fewest. */
export const PLANNED = STUDIES.map((_, row) => row).filter((row) => row !== 16 && row !== 17)

/** Rows of the verdicts, those of least noise first. */
export const JUDGED = [16, 17, ...STUDIES.keys()].filter((row, i) => i < 2 || row < 16)

/** What is run: with n by the noise as good as known, by the pilot alone, and as the lab does. */
const KINDS = ['known', 'alone', 'lab']

/** True log ratios, as shares of that of the effect. */
const TRUTHS = { effect: 1, equal: 0, fifth: 1 / 5 }

/** Random numbers of the i-th study. */
function source(row, kind, i) {
  const random = randomSource((row * (KINDS.length + 1) + KINDS.indexOf(kind) + 1) * 100_000 + i)
  return { random, normal: normalSource(random) }
}

/** Fewest blocks with 90 % power by the blocks seen, as planBlocks of ../src/plan.ts has them, and those asked for. */
function planFor({ run, pilot }, effect, least = PILOT, options = {}) {
  const seen = { ...(run ? { run: { blocks: run } } : {}), ...(pilot ? { pilot: { blocks: pilot } } : {}) }
  const forecast = new Forecast(seen, { power: POWER, alpha: DIFFERENCE_ALPHA, ...options })
  return forecast.plan(effect, least, Math.max(MOST, least))
}

/** The plan when the noise is as good as known: the mean of some, each from a hundred blocks. */
function knownBlocks(row) {
  const [world, effect] = STUDIES[row]
  const plans = Array.from({ length: 15 }, (_, i) =>
    planFor({ pilot: pairings(start(world, source(row, 'plan', i)).run(100, 0)) }, effect),
  )
  return Math.round(plans.reduce((sum, { blocks }) => sum + blocks, 0) / plans.length)
}

/** The lab's: see runPlanned in ../src/study.ts. `run(n)` runs up to n blocks and gives all so far. */
function again(pilot, effect, run) {
  const replanned = true
  let plan = planFor({ pilot }, effect, PILOT, { replanned })
  const steps = replanning({
    planned: plan.blocks,
    pilotBlocks: PILOT,
    least: PILOT,
    again(done) {
      plan = planFor({ pilot, run: run(done) }, effect, done, { replanned })
      return plan.blocks
    },
  })
  const blocks = [...steps].at(-1)
  const { asked } = plan
  return { blocks, inflation: replannedInflation({ blocks, asked, least: PILOT, most: MOST }) }
}

/** A study's blocks, each with the log ratios of its pairings, without the pilot's, and what planning them costs. The machine goes on from the pilot, as a real one does. */
function blocksOfStudy(world, from, effect, truth, plan) {
  const machine = start(world, from)
  const pilot = pairings(machine.run(PILOT, truth))
  const blocks = []
  const run = (n) => {
    if (n > blocks.length) blocks.push(...pairings(machine.run(n - blocks.length, truth)))
    return blocks
  }
  const { blocks: n, inflation } = plan(pilot, effect, run)
  return { blocks: run(n), inflation }
}

/** From the pairings b1 - a1, b2 - a1, b1 - a2, b2 - a2 back to runs, the first of a taken as 1, and judged. */
function judge(blocks, options) {
  const a = { name: 'a', samples: blocks.flatMap(([first, , third]) => [1, Math.exp(first - third)]) }
  const b = { name: 'b', samples: blocks.flatMap(([first, second]) => [Math.exp(first), Math.exp(second)]) }
  return compareSamples(a, b, 'blocks', options)
}

/**
 * Runs the studies `from` to `to` - 1 of a row. Answers how many there were, the sum of their n, and for each true ratio
 * how many answers tell a difference at 1 % on the side of the effect (on either, of equal variants) and at 5 %, in how
 * many the interval holds the truth, and how many end with which verdict.
 *
 * n goes by sizes alone, so a study is run once, with the effect, and its blocks are judged at every true ratio; where
 * that is not 0, a second time with all errors turned round, as if a and b had changed places. `twice` counts the studies
 * of which both answers find it: the two share their sizes, and tell less than two studies.
 */
export function tally(row, kind, from, to) {
  const [world, effect] = STUDIES[row]
  const truth = Math.log1p(effect)
  const known = kind === 'known' ? knownBlocks(row) : undefined
  const plan =
    { known: () => ({ blocks: known }), alone: (pilot) => planFor({ pilot }, effect) }[kind] ?? again
  const sums = { row, kind, from, to, studies: to - from, n: 0 }
  for (const name of kind === 'lab' ? Object.keys(TRUTHS) : ['effect']) {
    const verdicts = { faster: 0, slower: 0, equivalent: 0, unsure: 0 }
    sums[name] = { answers: 0, found: 0, twice: 0, atFive: 0, held: 0, ...verdicts }
  }
  for (let i = from; i < to; i++) {
    const { blocks, inflation } = blocksOfStudy(world, source(row, kind, i), effect, truth, plan)
    sums.n += blocks.length
    for (const [name, part] of Object.entries(TRUTHS)) {
      const sum = sums[name]
      if (!sum) continue
      const at = part * truth
      const before = sum.found
      for (const way of at === 0 ? [1] : [1, -1]) {
        const shifted = blocks.map((block) => block.map((value) => at + way * (value - truth)))
        const { p, ratio, verdict } = judge(shifted, {
          effect,
          ...(kind === 'lab' ? { inflation } : {}),
        })
        sum.answers++
        if (p < DIFFERENCE_ALPHA && (at === 0 || ratio.estimate > 1)) sum.found++
        if (p < 0.05) sum.atFive++
        if (Math.log(ratio.low) <= at && at <= Math.log(ratio.high)) sum.held++
        sum[verdict]++
      }
      if (sum.found === before + 2) sum.twice++
    }
  }
  return sums
}

/** The sums of the pieces in a file, for a row and kind; undefined without any. */
export function piecesIn(file) {
  const pieces = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  return (row, kind) => {
    const own = pieces
      .filter((piece) => piece.row === row && piece.kind === kind)
      .sort((x, y) => x.from - y.from)
    if (own.length === 0) return undefined
    for (const [i, { from }] of own.entries()) {
      const next = i === 0 ? 0 : own[i - 1].to
      if (from !== next)
        throw new Error(`${file}: row ${row}, ${kind}: a piece from ${from} on, where ${next} is next`)
    }
    return own.reduce(add)
  }
}

/** The counts of two pieces together. */
function add(one, other) {
  const both = {}
  for (const [name, value] of Object.entries(one)) {
    both[name] =
      typeof value === 'number'
        ? value + other[name]
        : typeof value === 'object'
          ? add(value, other[name])
          : value
  }
  return both
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [row, kind, from, to] = process.argv.slice(2).map((value, i) => (i === 1 ? value : Number(value)))
  if (!(STUDIES[row] && KINDS.includes(kind) && to > from)) {
    throw new Error(`needs ROW (0 to ${STUDIES.length - 1}), KIND (${KINDS.join(', ')}), FROM and TO`)
  }
  console.log(JSON.stringify(tally(row, kind, from, to)))
}
