// Promotion where no text may become code: content security policies, trusted types, Deno and Node with
// --disallow-code-generation-from-strings, workers that forbid it.
//
//   import 'optpoline/pool'       before everything that defines a site
//
// It takes the place of generated code with code that was written ahead (text/pool.ts). Imported before the
// library itself, it spares the library's try whether text may become code, which a browser would report as
// a violation of its policy. Where the library has found already that text may become code, this changes
// nothing. It exports nothing.
import './text/pool.js'
import { ahead } from './text/ahead.js'
import { engine } from './text/engine.js'

if (!engine.codegen && engine.name === 'v8') {
  // The pool's trees shut their indirect call by themselves (text/pool-text.ts).
  Object.assign(engine, { strategy: 'prototype', reason: 'code written ahead', warmFallback: false })
  ahead.usedUp = 'the pool is used up'
}
