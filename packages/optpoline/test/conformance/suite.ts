// The conformance suite: every behaviour that the library promises, as a list of named checks.
//
//   const library = { ...(await import('optpoline')), ...(await import('optpoline/rfc')) }
//   for (const { run } of checks) await run(library)
//
// It depends on no test runner and no runtime: it runs wherever ES modules run. What it does not check:
// speed, memory, text of generated code, and anything that only one runtime has.
import { callChecks } from './calls.js'
import type { Check } from './harness.js'
import { methodChecks } from './methods.js'
import { staticChecks } from './static.js'

export type { Check, Library } from './harness.js'

export const checks: readonly Check[] = [...callChecks, ...methodChecks, ...staticChecks]
