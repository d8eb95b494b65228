// What the engine that runs this says of itself, and what the library makes of it.

/** @param engine the library's. */
export function factsOf({ name, strategy, reason, codegen }) {
  const { process, Deno, Bun, navigator } = globalThis
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
