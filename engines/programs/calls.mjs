// The benchmark of calls on the engine that runs this: `{ traffic: NAME }` measures one, `{}` lists them.
//
// The measuring is that of `optpoline doctor`, after 16 patches, so that what an engine loses with them is
// in the figures.
import { measureTraffic } from '../doctor/measure.js'
import { MORE_TRAFFICS, TRAFFICS } from '../doctor/traffic.js'
import { engineFacts, library } from './library.mjs'

const PATCHES = 16
const all = [...TRAFFICS, ...MORE_TRAFFICS]

export default async function calls({ traffic: wanted }) {
  if (wanted === undefined) return { traffics: all.map(({ name }) => name) }
  const traffic = all.find(({ name }) => name === wanted)
  const measured = await measureTraffic(library, traffic, { patches: PATCHES })
  return { engine: engineFacts(), measured }
}
