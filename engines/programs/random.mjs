// Random programs through sites and plainly, on the engine that runs this: `{ seed, calls, workers, pool }`.
//
// With workers, each makes its share of the calls in a thread of its own, by a seed of its own, at the same
// time as the others, with which it counts together. Answers { engine, calls, patches, states } and the
// number of threads that knew of each other; a difference is an error. With the pool a copy of the library serves few
// programs, because their sites use its pool up.
import { compareOnVolume } from '../test/support/volume.js'
import { factsOf } from './facts.mjs'
import { copyWithPool, plainCopy } from './with-pool.mjs'

/** Programs that a pool has code for: at most three sites each, of which two thirds are of one shape. */
const PROGRAMS_OF_A_POOL = 16

export default async function random({ seed, calls, workers = 0, pool = false }) {
  const { engine } = await (pool ? copyWithPool : plainCopy)()
  if (workers === 0) return { engine: factsOf(engine), ...(await compareInTurn({ seed, calls, pool })) }
  const share = Math.ceil(calls / workers)
  const argument = (index) => ({
    seed: seed + 1_000_000 * (index + 1),
    calls: share,
    group: `random ${seed}`,
    pool,
    workers,
  })
  const parts = await Promise.all(Array.from({ length: workers }, (_, index) => inWorker(argument(index))))
  return { engine: factsOf(engine), ...sum(parts), threads: Math.max(...parts.map(({ size }) => size)) }
}

/**
 * Compares one program after the other in this thread, with a turn of the event loop between them.
 *
 * @param join is given each copy of the library and answers its membership among threads.
 */
export async function compareInTurn({ seed, calls, pool, workers = 0 }, join = () => undefined) {
  const parts = []
  let size = 0
  let left = calls
  while (left > 0) {
    const library = await (pool ? copyWithPool : plainCopy)()
    const threads = join(library)
    // The first programs are short, and threads do not start at once.
    const patience = parts.length === 0 ? 2000 : 0
    for (let waited = 0; threads?.size < workers && waited < patience; waited += 10) await turn(10)
    // Now: who makes calls without a pause does not answer, and counts as dead until the next message comes.
    size = Math.max(size, threads?.size ?? 1)
    try {
      for (let program = 0; left > 0 && (!pool || program < PROGRAMS_OF_A_POOL); program++) {
        let rounds = 0
        const done = compareOnVolume(library, seed + parts.length, () => rounds++ === 0)
        parts.push(done)
        left -= done.calls
        await turn(0)
      }
    } finally {
      threads?.leave()
    }
  }
  return { ...sum(parts), size }
}

const turn = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function sum(parts) {
  return {
    calls: parts.reduce((total, part) => total + part.calls, 0),
    patches: parts.reduce((total, part) => total + part.patches, 0),
    states: [...new Set(parts.flatMap(({ states }) => states))],
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
