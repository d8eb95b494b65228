// What static calls and static keys cost after they were patched a dozen times: ns an iteration of a loop,
// against the same loop with a direct call, and without the test. Medians, interleaved, in this process.
//
//   node bench/static/run.mjs
import { staticCall, staticKey } from 'optpoline'

const LENGTH = 20_000
const PATCHES = 12
const direct = (a, b) => (a * 3 + b) | 0
const other = (a, b) => (a + b * 2) | 0
const learned = staticCall(direct, { name: 'learned' })
const mixed = staticCall(direct, { name: 'mixed' })
const declared = staticCall(direct, { name: 'declared', arity: 2 })
const key = staticKey(false, { name: 'key' })

/** A loop of its own text, so that it has feedback of its own. */
function makeLoop(body, bindings) {
  const text = `'use strict'; return function loop() {
    let sum = 0
    for (let i = 0; i < ${LENGTH}; i++) { ${body} }
    return sum
  } // ${Math.random()}`
  return new Function(...Object.keys(bindings), text)(...Object.values(bindings))
}

const oneOrTwo = 'sum = (sum + (i & 3 ? call(sum, i) : call(sum))) | 0'
const work = 'sum = (sum + i * 3) | 0'
const loops = {
  'direct call': makeLoop('sum = (sum + call(sum, i)) | 0', { call: direct }),
  'static call': makeLoop('sum = (sum + call(sum, i)) | 0', { call: learned }),
  'static call, arity': makeLoop('sum = (sum + call(sum, i)) | 0', { call: declared }),
  'direct call, one or two arguments': makeLoop(oneOrTwo, { call: direct }),
  'static call, one or two arguments': makeLoop(oneOrTwo, { call: mixed }),
  'no test': makeLoop(work, {}),
  'static key, false': makeLoop(`if (key()) sum = (sum ^ 77) | 0; ${work}`, { key }),
}
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

for (let patch = 0; patch < PATCHES; patch++) {
  const back = patch % 2 === 1
  for (const call of [learned, mixed, declared]) call.update(back ? direct : other)
  if (back) key.disable()
  else key.enable()
  for (const run of Object.values(loops)) for (let pass = 0; pass < 60; pass++) run()
  await rest(70) // callers settle from the event loop
}

const samples = Object.fromEntries(Object.keys(loops).map((name) => [name, []]))
for (const run of Object.values(loops)) for (let pass = 0; pass < 100; pass++) run()
for (let round = 0; round < 15; round++) {
  for (const [name, run] of Object.entries(loops)) {
    const start = performance.now()
    for (let pass = 0; pass < 30; pass++) run()
    samples[name].push(((performance.now() - start) * 1e6) / LENGTH / 30)
  }
}
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1]
console.log(`${process.version}, after ${PATCHES} patches, median ns an iteration`)
console.table(Object.entries(samples).map(([loop, list]) => ({ loop, ns: Number(median(list).toFixed(2)) })))
