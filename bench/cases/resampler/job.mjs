// One process of the case: runs the jobs one after another and prints the milliseconds of each as JSON.
//
//   node job.mjs plain|dynamic|by-hand KERNELS [--sync]      KERNELS: b, l, t in order, such as bbll
//
// Between two jobs the program returns to its event loop, as one does that reads the next image;
// with --sync it does not.
import { box, lanczos3, triangle } from './kernels.mjs'

const [variant, order, sync] = process.argv.slice(2)
const { downsample } = await import(`./${variant}.mjs`)
const kernels = { b: box, l: lanczos3, t: triangle }
const line = Float64Array.from({ length: 4096 }, (_, index) => Math.sin(index / 7) * 128 + 128)

const times = []
let check = 0
for (const letter of order) {
  const start = performance.now()
  for (let pass = 0; pass < 20; pass++) check += downsample(line, 1024, kernels[letter])[pass]
  times.push(performance.now() - start)
  if (sync !== '--sync') await new Promise((resolve) => setTimeout(resolve, 1))
}
console.log(JSON.stringify({ times, check }))
