// The ladder of bench/ladder on the engine that runs this, in one process.
import { measureLadder } from '../bench/ladder/measure.mjs'
import tapable from '../bench/ladder/tapable.mjs'
import * as timing from '../doctor/timing.js'
import { engineFacts, library } from './library.mjs'

export default async function ladder() {
  return { engine: engineFacts(), ...(await measureLadder({ library, tapable }, timing)) }
}
