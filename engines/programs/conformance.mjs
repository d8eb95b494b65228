// The conformance suite on the engine that runs this: every check in turn, all of them whatever fails.
//
// Answers { engine, checks, failures: [{ name, message }] }. `{ only: 'text' }` picks checks by name; with `{ pool: true }`
// each has a copy of the library of its own, with a full pool.
import { checks } from '../test/conformance/suite.js'
import { factsOf } from './facts.mjs'
import { copyWithPool, plainCopy } from './with-pool.mjs'

export default async function conformance({ only = '', pool = false }, send) {
  const failures = []
  const chosen = checks.filter(({ name }) => name.includes(only))
  const load = pool ? copyWithPool : plainCopy
  for (const { name, run } of chosen) {
    const start = performance.now()
    try {
      await run(await load())
    } catch (error) {
      failures.push({ name, message: String(error?.stack ?? error).slice(0, 2000) })
    }
    send({ check: name, ms: performance.now() - start })
    // The library settles and re-arms from the event loop, which a suite of synchronous checks never enters.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  const { engine } = await load()
  return { engine: factsOf(engine), checks: chosen.length, failures }
}
