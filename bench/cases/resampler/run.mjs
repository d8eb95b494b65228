// The case of nodejs/node#65894: a hot loop slows down for good once its callback is swapped.
//
//   node bench/cases/resampler/run.mjs [RUNS] [KERNELS] [--sync]
//
// Runs plain, dynamic and by-hand in turn, each in fresh processes, and prints the median milliseconds of
// each job and how many times faster than plain it is. KERNELS is the order of jobs (default bbll, then
// llbb): b box, l Lanczos, t triangle.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const args = process.argv.slice(2).filter((arg) => arg !== '--sync')
const sync = process.argv.includes('--sync') ? ['--sync'] : []
const runs = Number(args[0] ?? 5)
const orders = args[1] ? [args[1]] : ['bbll', 'llbb']
if (!Number.isInteger(runs) || runs < 1 || orders.some((order) => !/^[blt]+$/.test(order))) {
  console.error('usage: run.mjs [RUNS] [KERNELS] [--sync], RUNS from 1, KERNELS of the letters b, l, t')
  process.exit(2)
}
const job = fileURLToPath(new URL('job.mjs', import.meta.url))
const variants = ['plain', 'dynamic', 'by-hand']
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

for (const order of orders) {
  const times = Object.fromEntries(variants.map((variant) => [variant, []]))
  const checks = new Set()
  for (let run = 0; run < runs; run++) {
    for (const variant of run % 2 ? [...variants].reverse() : variants) {
      const result = JSON.parse(
        execFileSync(process.execPath, [job, variant, order, ...sync], { encoding: 'utf8' }),
      )
      times[variant].push(result.times)
      checks.add(result.check)
    }
  }
  if (checks.size !== 1) throw new Error(`the variants do not compute the same: ${[...checks].join(', ')}`)
  console.log(`\n${process.version}, jobs ${order}, ${runs} processes each, median ms`)
  const rows = [...order].map((letter, index) => {
    const at = (variant) => median(times[variant].map((list) => list[index]))
    return {
      job: { b: 'box', l: 'Lanczos', t: 'triangle' }[letter],
      plain: Math.round(at('plain')),
      dynamic: Math.round(at('dynamic')),
      'by hand': Math.round(at('by-hand')),
      'plain / dynamic': Number((at('plain') / at('dynamic')).toFixed(2)),
      'dynamic / by hand': Number((at('dynamic') / at('by-hand')).toFixed(2)),
    }
  })
  console.table(rows)
}
