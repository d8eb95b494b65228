// The library under test and the engine that it runs on, for the programs beside this file.
import * as hosts from '../library/host.js'
import * as core from '../library/index.js'
import * as reference from '../library/rfc.js'

export const library = { ...core, ...reference, ...hosts }

/** The version that the engine gives itself, in words, and what the library makes of it. */
export function engineFacts() {
  const { process, Deno, Bun, navigator } = globalThis
  const { name, strategy, reason, codegen } = core.engine
  const facts = { name, strategy, reason, codegen }
  if (Bun)
    return { ...facts, version: Bun.version, engine: `JavaScriptCore ${process.versions.webkit.slice(0, 9)}` }
  if (Deno) return { ...facts, version: Deno.version.deno, engine: `V8 ${Deno.version.v8}` }
  if (process?.versions?.node) {
    return { ...facts, version: process.versions.node, engine: `V8 ${process.versions.v8}` }
  }
  const [, browser, version] = /(Chrome|Firefox)\/([\d.]+)/.exec(navigator.userAgent)
  return { ...facts, version, engine: browser === 'Firefox' ? 'SpiderMonkey' : 'V8' }
}
