/**
 * What the original series could have seen: six runs of each kernel, a noise of 1.5 %, p between 0.2 and 0.3.
 * The lab's functions on those three figures; docs/rfc-experiment.md has what follows.
 *
 *   node bench/rx/power.mjs
 */
import { tQuantile, tTestDetectable, tTestPower, tTestSampleSize } from '@optpoline/lab'

const n = 6
const percent = (value) => `${value.toFixed(1)} %`

const noises = [
  ['standard deviation of one run', 1.5],
  ['95 % interval of one mean of six', (1.5 * Math.sqrt(n)) / tQuantile(0.975, n - 1)],
  ['95 % interval of the difference', (1.5 / tQuantile(0.975, 2 * n - 2)) * Math.sqrt(n / 2)],
]
const rows = noises.map(([what, sd]) => {
  const least = tQuantile(0.975, 2 * n - 2) * sd * Math.sqrt(2 / n)
  const observed = [0.3, 0.2].map((p) => tQuantile(1 - p / 2, 2 * n - 2) * sd * Math.sqrt(2 / n))
  return {
    '1.5 % is the': what,
    'sd of a run': percent(sd),
    'seen difference at p 0.3 to 0.2': `${observed[0].toFixed(1)} to ${percent(observed[1])}`,
    'least that is significant': percent(least),
    'seen with 80 %': percent(tTestDetectable({ n, power: 0.8, sd })),
    'seen with 90 %': percent(tTestDetectable({ n, power: 0.9, sd })),
    'power against 1 %': percent(100 * tTestPower({ n, delta: 1, sd })),
    'against 2 %': percent(100 * tTestPower({ n, delta: 2, sd })),
    'against 4 %': percent(100 * tTestPower({ n, delta: 4, sd })),
    'n for 1 % at 90 %': Math.ceil(tTestSampleSize({ delta: 1, sd, power: 0.9 })),
    'n for 2 % at 90 %': Math.ceil(tTestSampleSize({ delta: 2, sd, power: 0.9 })),
    'paired in six blocks, 90 %': percent(
      tTestDetectable({ type: 'paired', n, power: 0.9, sd: sd * Math.SQRT2 }),
    ),
  }
})
for (const row of rows)
  console.log(
    Object.entries(row)
      .map(([name, value]) => `${name.padEnd(34)}${value}`)
      .join('\n'),
    '\n',
  )
