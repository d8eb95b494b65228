// Promotion of dynamic calls on SpiderMonkey (Firefox), where without it they are made indirectly.
//
//   import 'optpoline/spidermonkey'       before everything that defines a site
//
// Bundlers for browsers have it already: `optpoline` is core and this there (browser.ts). Elsewhere, and where
// text may not become code, it changes nothing. It exports nothing.
import { learnOn } from './learning/own-entry.js'
import { SlotLearner } from './learning/slots.js'

learnOn(
  'spidermonkey',
  'slots',
  'it folds no patch points, but inlines calls that call one function',
  (site) => new SlotLearner(site),
)
