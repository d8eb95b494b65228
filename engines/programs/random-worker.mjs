// One thread of random.mjs: waits for { seed, calls }, answers what was compared or { error }.
import { compareOnVolume } from '../test/support/volume.js'
import { library } from './library.mjs'

const isWeb = typeof globalThis.postMessage === 'function'
const port = isWeb ? globalThis : (await import('node:worker_threads')).parentPort

function run({ seed, calls }) {
  try {
    return compareOnVolume(library, seed, (done) => done.calls < calls)
  } catch (error) {
    return { error: String(error?.stack ?? error) }
  }
}

if (isWeb) port.addEventListener('message', ({ data }) => port.postMessage(run(data)))
else port.once('message', (data) => port.postMessage(run(data)))
