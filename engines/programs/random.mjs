// Random programs through sites and plainly, on the engine that runs this: `{ seed, calls, workers }`.
//
// With workers, each makes its share of the calls in a thread of its own, by a seed of its own, at the same
// time as the others, with which it counts together. Answers { engine, calls, patches, states } and the
// number of threads that knew of each other; a difference is an error.
import { compareOnVolume } from '../test/support/volume.js'
import { engineFacts, library } from './library.mjs'

export default async function random({ seed, calls, workers = 0 }) {
  if (workers === 0) {
    return { engine: engineFacts(), ...compareOnVolume(library, seed, (done) => done.calls < calls) }
  }
  const share = Math.ceil(calls / workers)
  const argument = (index) => ({
    seed: seed + 1_000_000 * (index + 1),
    calls: share,
    group: `random ${seed}`,
  })
  const parts = await Promise.all(Array.from({ length: workers }, (_, index) => inWorker(argument(index))))
  return {
    engine: engineFacts(),
    calls: parts.reduce((sum, part) => sum + part.calls, 0),
    patches: parts.reduce((sum, part) => sum + part.patches, 0),
    states: [...new Set(parts.flatMap(({ states }) => states))],
    threads: Math.max(...parts.map(({ size }) => size)),
  }
}

/** Runs the worker of this folder; Node has no Worker of the web's kind. */
async function inWorker(argument) {
  const url = new URL('./random-worker.mjs', import.meta.url)
  const isWeb = typeof globalThis.Worker === 'function'
  const WorkerClass = isWeb ? globalThis.Worker : (await import('node:worker_threads')).Worker
  const worker = new WorkerClass(url, { type: 'module' })
  const listen = (event, listener) =>
    isWeb ? worker.addEventListener(event, listener) : worker.on(event, listener)
  try {
    const answer = await new Promise((resolve, reject) => {
      listen('message', (event) => resolve(isWeb ? event.data : event))
      listen('error', (event) => reject(new Error(`worker: ${event.message}`)))
      worker.postMessage(argument)
    })
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer
  } finally {
    worker.terminate()
  }
}
