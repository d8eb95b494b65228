// The engines that the project is tested and measured on, and where each is found on this machine.
//
// Looked for in this order: the folder named by OPTPOLINE_ENGINES (executables, or links to them, called
// as the engines are: node20, deno, chromium ...), what `run.mjs --install` put into engines/node_modules,
// and for browsers the system. Nothing here installs or runs anything.
import { accessSync, constants, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * An engine of the matrix. `kind` says how it is driven, `engine` what the library must take it for,
 * `installed` where npm puts it, `commands` what the system calls it.
 */
const command = (name, title, kind, engine, installed) => ({
  name,
  title,
  kind,
  engine,
  installed,
  commands: [],
})
const browser = (name, title, engine, commands) => ({ name, title, kind: name, engine, commands })

export const CATALOG = [
  command('node20', 'Node 20', 'node', 'v8', 'node20/bin/node'),
  command('node22', 'Node 22', 'node', 'v8', 'node22/bin/node'),
  command('node24', 'Node 24', 'node', 'v8', 'node24/bin/node'),
  command('node26', 'Node 26', 'node', 'v8', 'node26/bin/node'),
  command('deno', 'Deno', 'deno', 'v8', '@deno/linux-x64-glibc/deno'),
  command('bun', 'Bun', 'bun', 'jsc', '@oven/bun-linux-x64/bin/bun'),
  browser('chromium', 'Chromium', 'v8', ['chromium', 'chromium-browser', 'google-chrome']),
  browser('firefox', 'Firefox', 'spidermonkey', ['firefox-esr', 'firefox']),
]

const installation = fileURLToPath(new URL('./node_modules/', import.meta.url))

/** The engines of these names, or all, each with the `file` that starts it, or with `missing`: why there is none. */
export function findEngines(names, { env = process.env } = {}) {
  const wanted = names.length > 0 ? CATALOG.filter(({ name }) => names.includes(name)) : CATALOG
  return wanted.map((entry) => {
    const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
    const candidates = [
      ...(env.OPTPOLINE_ENGINES ? [join(env.OPTPOLINE_ENGINES, entry.name)] : []),
      ...(entry.installed ? [join(installation, entry.installed)] : []),
      ...entry.commands.flatMap((name) => folders.map((folder) => join(folder, name))),
    ]
    const file = candidates.find(isExecutable)
    if (file !== undefined) return { ...entry, file: realpathSync(file) }
    const way = entry.installed
      ? 'not installed; `node engines/run.mjs --install` does it, or set OPTPOLINE_ENGINES to a folder with it'
      : `no ${entry.commands.join(', ')} on this system`
    return { ...entry, missing: way }
  })
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
