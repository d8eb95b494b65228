// The measurement of bench/stuck on the engine that runs this: `{ sites, patches, spaced, counting, pool }`.
import { measureStuck } from '../bench/stuck/measure.mjs'

export default async function stuck({ pool, ...options }) {
  if (pool) await import('../library/pool.js')
  const { engineFacts, library } = await import('./library.mjs')
  return { engine: engineFacts(), results: await measureStuck(library, options) }
}
