// Runs a task of the project on a machine that has only Node, npm and git: installs what the lock file
// names when it changed, builds what the sources changed, then runs the task. Safe to repeat; when
// nothing changed, the first two steps take well under a second.
//
//   node scripts/run.mjs start [ARGS...]   the command `optpoline rx ARGS...`
//   node scripts/run.mjs test [ARGS...]    vitest ARGS...
//   node scripts/run.mjs build             installation and build alone
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [task, ...args] = process.argv.slice(2)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `optpoline needs Node >= 20.19, this is ${process.version}; install a newer Node and run again`,
  )
  process.exit(2)
}

/** Runs a program in the foreground and ends this process with its status when it fails. */
function must(file, argv, options = {}) {
  const { status, signal, error } = spawnSync(file, argv, { cwd: root, stdio: 'inherit', ...options })
  if (error) console.error(`cannot run ${file}: ${error.message}`)
  if (status !== 0) process.exit(signal === 'SIGINT' ? 130 : (status ?? 1))
}

function install() {
  const stamp = join(root, 'node_modules', '.optpoline-installed')
  const manifests = [
    'package-lock.json',
    'package.json',
    ...['optpoline', 'lab', 'rx', 'cli'].map((name) => `packages/${name}/package.json`),
  ]
  const hash = createHash('sha256').update(process.version)
  for (const name of manifests) hash.update(readFileSync(join(root, name)))
  const wanted = hash.digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' })
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

install()
must(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'])
if (task === 'start') {
  // The user's paths are relative to where the user stands, not to the workspace root.
  const cwd = process.env.INIT_CWD ?? process.cwd()
  must(process.execPath, [join(root, 'packages/cli/bin/optpoline.js'), 'rx', ...args], { cwd })
} else if (task === 'test') {
  must(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args])
} else if (task !== 'build') {
  console.error(`unknown task "${task ?? ''}": use start, test or build`)
  process.exit(2)
}
