// The library for other processes: a copy of it as JavaScript, and a way to run a program with it.
//
// A build run copies what was built; a run on the sources strips their types first, so that nothing
// stale is ever tested. Every copy is a set of modules of its own.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll } from 'vitest'

const packageDirectory = fileURLToPath(new URL('../..', import.meta.url))
const made: string[] = []

afterAll(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true })
})

/** A fresh copy of the library: the URL of its directory, with a slash at the end. */
export function copyOfLibrary(): string {
  const directory = mkdtempSync(join(tmpdir(), 'optpoline-test-'))
  made.push(directory)
  writeFileSync(join(directory, 'package.json'), '{ "type": "module" }')
  if (process.env.OPTPOLINE_TEST_BUILD === '1') {
    cpSync(join(packageDirectory, 'dist'), directory, { recursive: true })
  } else {
    const sources = join(packageDirectory, 'src')
    for (const file of readdirSync(sources, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue
      const target = join(directory, file.replace(/\.ts$/, '.js'))
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, stripTypes(readFileSync(join(sources, file), 'utf8')))
    }
  }
  return pathToFileURL(`${directory}/`).href
}

function stripTypes(source: string): string {
  const { ES2022: target } = ts.ScriptTarget
  const compilerOptions = { target, module: ts.ModuleKind.ES2022, verbatimModuleSyntax: true }
  return ts.transpileModule(source, { compilerOptions }).outputText
}

/** What a child process printed, as JSON. */
export interface ChildResult {
  readonly status: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a module in a fresh Node process; `LIBRARY` in its text stands for the URL of the library's directory. */
export function runChild(
  text: string,
  options: { flags?: readonly string[]; env?: Readonly<Record<string, string>>; library?: string } = {},
): ChildResult {
  const { flags = [], env = {}, library = copyOfLibrary() } = options
  const program = text.replaceAll('LIBRARY', library)
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, '--input-type=module', '--eval', program],
    { encoding: 'utf8', env: { ...process.env, OPTPOLINE: '', ...env }, timeout: 50_000 },
  )
  return { status, signal, stdout, stderr }
}

/** The same, for a program that must end well; answers the last line that it prints, parsed as JSON. */
export function answerOfChild(text: string, options: Parameters<typeof runChild>[1] = {}): unknown {
  const { status, signal, stdout, stderr } = runChild(text, options)
  if (status !== 0) throw new Error(`the child ended with ${status ?? signal}: ${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
