/**
 * What the lab says at the end of a study, of variants that are equal and of such that are not.
 *
 *   node packages/lab/simulations/verdicts.mjs [STUDIES]          (1,000 by default; writes verdicts.md)
 *   node packages/lab/simulations/verdicts.mjs STUDIES ROW...     (prints these rows alone, from 0)
 *   npm run format
 *
 * Seeded: the same number of studies gives the same table on every machine, in one piece or row by row.
 */
import { writeFileSync } from 'node:fs'
import { compareSamples, randomSource } from '../dist/index.js'
import { again, blocksOfStudy, STUDIES } from './studies.mjs'
import { normalSource } from './worlds.mjs'

const studies = Number(process.argv[2] ?? 1000)
const percent = (share) => `${(100 * share).toFixed(1)} %`
const wanted = process.argv.slice(3).map(Number)
let seed = 3000

/** Shares of the verdicts. */
function verdicts(world, effect, truth) {
  const random = randomSource(seed++)
  const from = { random, normal: normalSource(random) }
  const counts = { faster: 0, slower: 0, equivalent: 0, unsure: 0 }
  for (let i = 0; i < studies; i++) {
    const blocks = blocksOfStudy(world, from, effect, truth, again)
    // From the pairings b1 - a1, b2 - a1, b1 - a2, b2 - a2 back to runs, the first of a taken as 1.
    const a = { name: 'a', samples: blocks.flatMap(([first, , third]) => [1, Math.exp(first - third)]) }
    const b = { name: 'b', samples: blocks.flatMap(([first, second]) => [Math.exp(first), Math.exp(second)]) }
    counts[compareSamples(a, b, 'blocks', { effect }).verdict] += 1 / studies
  }
  return counts
}

const lines = [
  '# Verdicts',
  '',
  `What the lab says at the end of a planned study: of two equal variants, of two that differ by the effect that matters, and by a fifth of it. ${studies.toLocaleString('en')} studies each; made by \`node packages/lab/simulations/verdicts.mjs ${studies}\`. The machines are those of [coverage.md](coverage.md). *Twenty times* is the chance that of twenty studies of equal variants at most one tells a difference. The first two have less noise than the effect asks for.`,
  '',
  '| machine | effect | equal: told to differ | twenty times | equivalent | unsure | differ by the effect: told | by a fifth: told | equivalent |',
  '| --- | --: | --: | --: | --: | --: | --: | --: | --: |',
]
const calm = [
  ['normal', 0.05],
  ['heavy tails (t, 3 df)', 0.1],
]
for (const [row, [world, effect]] of [...calm, ...STUDIES].entries()) {
  if (wanted.length > 0 && !wanted.includes(row)) continue
  seed = 3000 + 10 * row
  const truth = Math.log1p(effect)
  const equal = verdicts(world, effect, 0)
  const differ = verdicts(world, effect, truth)
  const little = verdicts(world, effect, truth / 5)
  const told = equal.faster + equal.slower
  const twenty = (1 - told) ** 20 + 20 * told * (1 - told) ** 19
  const cells = [told, twenty, equal.equivalent, equal.unsure, differ.slower, little.faster + little.slower]
  lines.push(`| ${world} | ${percent(effect)} | ${[...cells, little.equivalent].map(percent).join(' | ')} |`)
  console.log(lines.at(-1))
}
if (wanted.length > 0) process.exit()
writeFileSync(new URL('./verdicts.md', import.meta.url), `${lines.join('\n')}\n`)
