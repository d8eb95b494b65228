// The ladder of bench/ladder on the engine that runs this, in one process.
import { measureLadder } from '../bench/ladder/measure.mjs'
import tapable from '../bench/ladder/tapable.mjs'
import { engineFacts, library } from './library.mjs'

const hosts = await import('../library/host.js').catch(() => ({}))

export default async function ladder() {
  return { engine: engineFacts(), ...(await measureLadder({ library, hosts, tapable })) }
}
