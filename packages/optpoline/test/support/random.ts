// Seeded randomness for tests that run on volume.
//
// Each run draws a new seed and prints it; OPTPOLINE_TEST_SEED=<number> repeats a run.
export { type Random, randomFrom, SKEWS, type Skew } from './generator.js'

/** The seed of this run, printed once. */
export const runSeed: number = (() => {
  const given = Number(process.env.OPTPOLINE_TEST_SEED)
  const seed = Number.isInteger(given) && given > 0 ? given : 1 + Math.floor(Math.random() * 0x7fffffff)
  console.log(`seed ${seed}; repeat this run with OPTPOLINE_TEST_SEED=${seed}`)
  return seed
})()
