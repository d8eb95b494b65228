// Promotion under a policy that forbids code from text: `{ pool: boolean, seed, calls }`.
//
// Loads the library, with the pool in front or without, compares random programs with plain calls, measures a site with
// 90/10 over eight targets, and only then tries to make code of text, to prove that the policy is in force.
// Answers what the library made of the engine, the states, ns a call, and whether the try was refused.
import { measureUnderPolicy } from '../bench/policy/measure.mjs'
import { compareOnVolume } from '../test/support/volume.js'

export default async function policy({ pool, seed = 1, calls = 200_000 }) {
  if (pool) await import('../library/pool.js')
  const core = await import('../library/browser.js')
  const library = { ...core, ...(await import('../library/rfc.js')) }
  // First, because the random programs may use the pool up.
  const measured = await measureUnderPolicy(core)
  let programs = 0
  const compared = compareOnVolume(library, seed, (done) => done.calls < calls && programs++ < 12)
  // Violations are reported in a task of their own: what comes from here on is the proof's.
  await new Promise((resolve) => setTimeout(resolve, 200))
  const reported = [...(globalThis.violations ?? [])]
  let refused = false
  try {
    new Function('return 1')()
  } catch {
    refused = true
  }
  const { name, strategy, codegen, reason } = core.engine
  return { engine: { name, strategy, codegen, reason }, ...measured, compared, reported, refused }
}
