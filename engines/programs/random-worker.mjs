// One thread of random.mjs: waits for { seed, calls, group }, answers what was compared or { error }.
//
// The threads of a group count together. Their sites have the same names and their targets the same keys,
// though the programs differ: the worst that shared statistics can be given. Between programs a thread
// returns to its event loop, where the others' messages arrive.
import { joinThreads } from '../library/threads.js'
import { compareOnVolume } from '../test/support/volume.js'
import { library } from './library.mjs'

const isWeb = typeof globalThis.postMessage === 'function'
const port = isWeb ? globalThis : (await import('node:worker_threads')).parentPort

async function run({ seed, calls, group }) {
  const threads = joinThreads({ group })
  const total = { calls: 0, patches: 0, states: [], size: 0 }
  try {
    for (let round = 0; total.calls < calls; round++) {
      let rounds = 0
      const done = compareOnVolume(library, seed + round, () => rounds++ === 0)
      total.calls += done.calls
      total.patches += done.patches
      total.states = [...new Set([...total.states, ...done.states])]
      total.size = Math.max(total.size, threads.size)
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    return total
  } catch (error) {
    return { error: String(error?.stack ?? error) }
  } finally {
    threads.leave()
  }
}

const answer = async (argument) => port.postMessage(await run(argument))
if (isWeb) port.addEventListener('message', ({ data }) => answer(data))
else port.once('message', answer)
