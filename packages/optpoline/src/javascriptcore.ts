// Promotion of dynamic calls on JavaScriptCore (Bun, Safari), where without it they are made indirectly.
//
//   import 'optpoline/javascriptcore'     before everything that defines a site
//
// Bun and bundlers for browsers have it already: `optpoline` is core and this there (bun.ts, browser.ts). Elsewhere, and
// where text may not become code, it changes nothing. It exports nothing.
import { OnceLearner } from './learning/once.js'
import { learnOn } from './learning/own-entry.js'

learnOn('jsc', 'once', 'it folds no patch points, but what is written once', (site) => new OnceLearner(site))
