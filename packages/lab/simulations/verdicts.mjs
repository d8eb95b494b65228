/**
 * What the lab says at the end of a study, of variants that are equal and of such that are not.
 *
 *   node packages/lab/simulations/verdicts.mjs [STUDIES]          (1,000 by default; writes verdicts.md)
 *   node packages/lab/simulations/verdicts.mjs STUDIES ROW...     (prints these rows of studies.mjs alone)
 *   node packages/lab/simulations/verdicts.mjs PIECES             (prints the table from a file of pieces, see studies.mjs)
 *   npm run format
 *
 * Seeded: the same number of studies gives the same table on every machine, in one piece or row by row.
 */
import { writeFileSync } from 'node:fs'
import { JUDGED, piecesIn, STUDIES, tally } from './studies.mjs'

const pieces = /^\d*$/.test(process.argv[2] ?? '') ? undefined : process.argv[2]
const studies = Number(process.argv[2] || 1000)
const wanted = process.argv.slice(3).map(Number)
const sums = pieces ? piecesIn(pieces) : (row, kind) => tally(row, kind, 0, studies)
const percent = (share) => `${(100 * share).toFixed(1)} %`

const lines = [
  '# Verdicts',
  '',
  `What the lab says at the end of a planned study: of two equal variants, of two that differ by the effect that matters, and by a fifth of it. Made by \`node packages/lab/simulations/verdicts.mjs ${studies}\`. The machines are those of [coverage.md](coverage.md). *Twenty times* is the chance that of twenty studies of equal variants at most one tells a difference. The first two have less noise than the effect asks for.`,
  '',
  '| machine | effect | studies | equal: told to differ | twenty times | equivalent | unsure | differ by the effect: told | by a fifth: told | equivalent |',
  '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
]
for (const row of JUDGED) {
  if (wanted.length > 0 && !wanted.includes(row)) continue
  const [world, effect] = STUDIES[row]
  const sum = sums(row, 'lab')
  if (!sum) continue
  const { studies: among, equal, effect: differ, fifth } = sum
  const told = (equal.faster + equal.slower) / equal.answers
  const shares = [
    told,
    (1 - told) ** 20 + 20 * told * (1 - told) ** 19,
    equal.equivalent / equal.answers,
    equal.unsure / equal.answers,
    differ.slower / differ.answers,
    (fifth.faster + fifth.slower) / fifth.answers,
    fifth.equivalent / fifth.answers,
  ]
  const cells = [among.toLocaleString('en'), ...shares.map(percent)]
  lines.push(`| ${world} | ${percent(effect)} | ${cells.join(' | ')} |`)
  console.log(lines.at(-1))
}
if (pieces || wanted.length > 0) process.exit()
writeFileSync(new URL('./verdicts.md', import.meta.url), `${lines.join('\n')}\n`)
