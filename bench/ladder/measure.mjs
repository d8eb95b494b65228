// Measures every rung in this process, interleaved: medians in nanoseconds a call, on any engine.
//
// `measureLadder(libraries, timing)` is called by run.mjs in a fresh process for each sample; `timing` is the doctor's.
import { buildRungs } from './rungs.mjs'

const SAMPLES = 15
/** Calls of a function after which V8 has brought it to its last tier, whoever inlined it (see bench/calls). */
const LAST_TIER = 20_000

export async function measureLadder(libraries, timing) {
  // The site is reached from another ES module, as in a program.
  const caller = await import('../calls/host.mjs')
  const { rungs, patch, calls, site } = buildRungs({ ...libraries, caller })
  const repeat = (times, brief = false) => {
    for (let time = 0; time < times; time++) for (const run of Object.values(rungs)) run(brief)
  }
  repeat(160)
  await patch()
  await timing.rest()
  repeat(150)
  await timing.rest()
  repeat(LAST_TIER, true)
  repeat(30)
  const { ns } = timing.timeInTurn(rungs, calls, SAMPLES)
  const { state, generation } = site.stats()
  return { ns, state, generation }
}
