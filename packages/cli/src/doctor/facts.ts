/**
 * What runs here and what it allows, found out without measuring: runtime, engine, whether text may become
 * code and what forbids it, whether promotion is on.
 */
import { engine } from 'optpoline'

export interface Facts {
  /** `Node`, `Deno` or `Bun`, with its version. */
  readonly runtime: string
  readonly engine: {
    /** `V8`, with the version where it is told. */
    readonly name: string
    /** Whether text may become code. */
    readonly codegen: boolean
    /** What forbids it, in words; null where it is allowed. */
    readonly codegenRefusal: string | null
    readonly strategy: string
    readonly reason: string
  }
  /** Whether sites learn and promote at all. */
  readonly promotion: { readonly on: boolean; readonly reason: string | null }
}

const ENGINE_NAMES: Readonly<Record<string, string>> = {
  v8: 'V8',
  jsc: 'JavaScriptCore',
  spidermonkey: 'SpiderMonkey',
}

const CODEGEN_FLAG = '--disallow-code-generation-from-strings'

interface Runtimes {
  readonly Bun?: { readonly version: string }
  readonly Deno?: { readonly version: { readonly deno: string; readonly v8: string } }
}

export function readFacts(): Facts {
  const { Bun, Deno } = globalThis as Runtimes
  const { versions, env } = process
  const runtime = Bun ? `Bun ${Bun.version}` : Deno ? `Deno ${Deno.version.deno}` : `Node ${versions.node}`
  const name = ENGINE_NAMES[engine.name] ?? 'an engine that is not known'
  const version = engine.name === 'v8' ? (Deno?.version.v8 ?? versions.v8) : undefined
  const off = env.OPTPOLINE === 'off'
  return {
    runtime,
    engine: {
      name: version === undefined ? name : `${name} ${version}`,
      codegen: engine.codegen,
      codegenRefusal: engine.codegen ? null : codegenRefusal(),
      strategy: engine.strategy,
      reason: engine.reason,
    },
    promotion: { on: !off, reason: off ? 'OPTPOLINE=off in the environment' : null },
  }
}

function codegenRefusal(): string {
  if (process.execArgv.includes(CODEGEN_FLAG)) return `the option ${CODEGEN_FLAG}`
  try {
    new Function('return 1')()
    return 'nothing any more: it was forbidden when the library was loaded'
  } catch (error) {
    return `the engine says: ${error instanceof Error ? error.message : String(error)}`
  }
}
