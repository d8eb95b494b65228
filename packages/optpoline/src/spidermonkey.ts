// Promotion of dynamic calls on SpiderMonkey (Firefox), where without it they are made indirectly.
//
//   import 'optpoline/spidermonkey'       before everything that defines a site
//
// Bundlers for browsers have it already: `optpoline` is core and this there (browser.ts). Elsewhere, and where
// text may not become code, it changes nothing. It exports nothing.
import { adaptive } from './learning/adaptive.js'
import { DynamicSite } from './learning/site.js'
import { SlotLearner } from './learning/slots.js'
import { engine } from './text/engine.js'

if (engine.name === 'spidermonkey' && engine.codegen) {
  Object.assign(engine, {
    strategy: 'slots',
    reason: 'it folds no patch points, but inlines calls that call one function',
  })
  const { learn } = adaptive
  // A site in an inline host is a class of its own, and its branches are text.
  Object.assign(adaptive, {
    learn: (site: DynamicSite) => (site.constructor === DynamicSite ? new SlotLearner(site) : learn(site)),
  })
}
