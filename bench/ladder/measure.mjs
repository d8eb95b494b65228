// Measures every rung in this process, interleaved: medians in nanoseconds a call, on any engine.
//
// `measureLadder(libraries)` is called by run.mjs in a fresh process for each sample.
import { buildRungs } from './rungs.mjs'

const SAMPLES = 15
/** Milliseconds of a sample, and steps of the clock, at least. */
const LEAST = { ms: 1.5, steps: 40 }

export async function measureLadder(libraries) {
  // The site is reached from another ES module, as in a program.
  const caller = await import('../calls/host.mjs')
  const { rungs, patch, calls, site } = buildRungs({ ...libraries, caller })
  const entries = Object.entries(rungs)
  const repeat = (times) => {
    for (let time = 0; time < times; time++) for (const [, run] of entries) run()
  }
  repeat(160)
  await patch()
  await rest()
  repeat(150)
  await rest()
  repeat(30)
  const least = Math.max(LEAST.ms, LEAST.steps * clockStep())
  const runs = entries.map(([, run]) => runsThatLast(run, least))
  const samples = entries.map(() => [])
  const order = entries.map((_, index) => index)
  for (let sample = 0; sample < SAMPLES; sample++) {
    for (const index of order) {
      const [, run] = entries[index]
      run()
      const start = performance.now()
      for (let time = 0; time < runs[index]; time++) run()
      samples[index].push(((performance.now() - start) * 1e6) / calls / runs[index])
    }
    order.reverse()
  }
  const { state, generation } = site.stats()
  return {
    ns: Object.fromEntries(entries.map(([name], index) => [name, middle(samples[index])])),
    state,
    generation,
  }
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 120))

function runsThatLast(run, least) {
  for (let count = 8; ; count *= 2) {
    const start = performance.now()
    for (let time = 0; time < count; time++) run()
    const elapsed = performance.now() - start
    if (elapsed >= least / 2) return Math.max(4, Math.ceil((count * least) / elapsed))
  }
}

function clockStep() {
  let smallest = Number.POSITIVE_INFINITY
  for (let seen = 0; seen < 20; seen++) {
    const start = performance.now()
    let now = start
    while (now === start) now = performance.now()
    smallest = Math.min(smallest, now - start)
  }
  return smallest
}

function middle(values) {
  return values.sort((left, right) => left - right)[values.length >> 1]
}
