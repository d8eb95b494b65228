// Lets learners that bring an entry of their own learn the dynamic calls of an engine.
import { engine, type PatchStrategy } from '../text/engine.js'
import { adaptive } from './adaptive.js'
import { DynamicSite, type Learner } from './site.js'

/** Has `make` make the learners of sites that are defined from now on, on the engine of that name. Changes nothing elsewhere. */
export function learnOn(
  name: string,
  strategy: PatchStrategy,
  reason: string,
  make: (site: DynamicSite) => Learner,
): void {
  if (engine.name !== name || !engine.codegen) return
  Object.assign(engine, { strategy, reason })
  const { learn } = adaptive
  // A site in an inline host is a class of its own, and its branches are text.
  Object.assign(adaptive, {
    learn: (site: DynamicSite) => (site.constructor === DynamicSite ? make(site) : learn(site)),
  })
}
