// One thread of random.mjs: waits for { seed, calls, group, pool }, answers what was compared or { error }.
//
// The threads of a group count together. Their sites have the same names and their targets the same keys,
// though the programs differ: the worst that shared statistics can be given. Between programs a thread
// returns to its event loop, where the others' messages arrive.
import { compareInTurn } from './random.mjs'

const isWeb = typeof globalThis.postMessage === 'function'
const port = isWeb ? globalThis : (await import('node:worker_threads')).parentPort

async function run({ group, ...options }) {
  try {
    return await compareInTurn(options, ({ joinThreads }) => joinThreads({ group }))
  } catch (error) {
    return { error: String(error?.stack ?? error) }
  }
}

const answer = async (argument) => port.postMessage(await run(argument))
if (isWeb) port.addEventListener('message', ({ data }) => answer(data))
else port.once('message', answer)
