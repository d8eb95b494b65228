/*
 * The seed of a test's random inputs: from OPTPOLINE_SEED where it is set, else new at each run, and
 * printed in either case, so that a failure can be repeated exactly.
 */
export function printedSeed(test: string): number {
  const given = process.env.OPTPOLINE_SEED
  const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given)
  console.log(`${test}: seed ${seed} (repeat with OPTPOLINE_SEED=${seed})`)
  return seed
}
