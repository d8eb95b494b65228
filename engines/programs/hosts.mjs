// The measurement of bench/hosts on the engine that runs this: `{ cases, patches, pool }`.
import { measureHosts } from '../bench/hosts/measure.mjs'

export default async function hosts({ cases, pool, ...options }) {
  if (pool) await import('../library/pool.js')
  const { engineFacts, library } = await import('./library.mjs')
  return { engine: engineFacts(), rows: await measureHosts(library, cases, options) }
}
