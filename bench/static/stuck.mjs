// Callers of static calls after 31 quick updates, 4,000 calls apart and more: ns an iteration of their loop over that of a
// loop with a direct call. One that is left in a lower tier, or with a call that is not folded, is ten times as slow.
//
//   node bench/static/stuck.mjs [number of static calls]
import { staticCall } from 'optpoline'

const CALLS = Number(process.argv[2] ?? 160)
const LENGTH = 4000
const UPDATES = 31
const direct = (a, b) => (a * 3 + b) | 0
const other = (a, b) => (a + b * 2) | 0

/** A loop of its own text, so that it has feedback of its own. */
function makeLoop(call) {
  const text = `'use strict'; return function loop() {
    let sum = 0
    for (let i = 0; i < ${LENGTH}; i++) sum = (sum + call(sum, i)) | 0
    return sum
  } // ${Math.random()}`
  return new Function('call', text)(call)
}

function repeat(run, times) {
  for (let pass = 0; pass < times; pass++) run()
}

/** Median of nine samples. */
function measure(run) {
  const samples = Array.from({ length: 9 }, () => {
    const start = performance.now()
    repeat(run, 10)
    return performance.now() - start
  })
  return samples.sort((a, b) => a - b)[4]
}

const ratios = []
for (let made = 0; made < CALLS; made++) {
  const call = staticCall(direct, made % 2 ? { arity: 2 } : {})
  const loop = makeLoop(call)
  const limit = makeLoop(direct)
  repeat(limit, 600)
  repeat(loop, 600)
  for (let update = 0; update < UPDATES; update++) {
    call.update(update % 2 ? direct : other)
    repeat(loop, 4 * [1, 2, 3, 5, 8][update % 5])
  }
  call.update(direct)
  await new Promise((resolve) => setTimeout(resolve, 120)) // callers settle from the event loop
  repeat(limit, 1500)
  repeat(loop, 1500)
  const least = measure(limit)
  ratios.push(measure(loop) / least)
}
ratios.sort((a, b) => a - b)
const [median, slowest] = [ratios[ratios.length >> 1], ratios[ratios.length - 1]].map((ratio) =>
  ratio.toFixed(2),
)
const stuck = ratios.filter((ratio) => ratio > 1.5).length
console.log(
  `${process.version}: over the direct call ${median}, slowest ${slowest}, ${stuck} of ${CALLS} above 1.5`,
)
