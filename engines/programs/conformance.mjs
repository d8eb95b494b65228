// The conformance suite on the engine that runs this: every check in turn, all of them whatever fails.
//
// Answers { engine, checks, failures: [{ name, message }] }. `{ only: 'text' }` picks checks by name.
import { checks } from '../test/conformance/suite.js'
import { engineFacts, library } from './library.mjs'

export default async function conformance({ only = '' }, send) {
  const failures = []
  const chosen = checks.filter(({ name }) => name.includes(only))
  for (const { name, run } of chosen) {
    const start = performance.now()
    try {
      await run(library)
    } catch (error) {
      failures.push({ name, message: String(error?.stack ?? error).slice(0, 2000) })
    }
    send({ check: name, ms: performance.now() - start })
    // The library settles and re-arms from the event loop, which a suite of synchronous checks never enters.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return { engine: engineFacts(), checks: chosen.length, failures }
}
