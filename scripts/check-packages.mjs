// Checks the four packages as they would be published: packs each one, looks at the tarball with publint
// and are-the-types-wrong, and imports it from a project that has nothing else.
//
//   node scripts/check-packages.mjs        exits 1 when a check fails
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const shell = process.platform === 'win32'
const packages = ['optpoline', 'lab', 'rx', 'cli']
const out = mkdtempSync(join(tmpdir(), 'optpoline-packages-'))
let failures = 0

function fail(message) {
  failures += 1
  console.error(`FAILED ${message}`)
}

function run(file, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd, encoding: 'utf8', shell })
  return { ok: status === 0, text: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`, stdout }
}

const tarballs = []
for (const name of packages) {
  const folder = join(root, 'packages', name)
  const packed = run('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', out], folder)
  if (!packed.ok) {
    fail(`${name}: npm pack: ${packed.text}`)
    continue
  }
  const report = JSON.parse(packed.stdout)
  const { filename, files } = Array.isArray(report) ? report[0] : Object.values(report)[0]
  const tarball = join(out, filename)
  tarballs.push(tarball)
  if (!files.some(({ path }) => path === 'LICENSE')) fail(`${name}: the tarball has no LICENSE`)
  if (files.some(({ path }) => path.startsWith('test/'))) fail(`${name}: the tarball has tests in it`)

  const { messages, pkg } = await publint({ pkgDir: folder, level: 'warning', strict: true, pack: false })
  for (const message of messages) fail(`${name}: publint: ${formatMessage(message, pkg)}`)

  // The command line is no library: it exports nothing that a program could import types of.
  if (name !== 'cli') {
    const types = run(process.execPath, [
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      tarball,
      '--profile',
      'esm-only',
      '--format',
      'ascii',
    ])
    if (!types.ok) fail(`${name}: are the types wrong: ${types.text}`)
  }
  console.log(`${name}: ${files.length} files in ${filename}`)
}

// A stranger's project: nothing but the tarballs, no workspace around them.
const project = join(out, 'project')
mkdirSync(project)
writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }')
const installed = run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...tarballs], project)
if (!installed.ok) fail(`installing the tarballs: ${installed.text}`)
for (const name of ['optpoline', '@optpoline/lab', '@optpoline/rx']) {
  const imported = run(
    process.execPath,
    ['--input-type=module', '-e', `if (Object.keys(await import('${name}')).length === 0) process.exit(1)`],
    project,
  )
  if (!imported.ok) fail(`importing ${name} from the tarball: ${imported.text}`)
}
// A bundler for browsers takes promotion on SpiderMonkey and JavaScriptCore in, one for Bun the latter, one for servers neither.
const bundles = [
  { platform: 'browser', conditions: [], has: ['slot0', 'optpolineDecision'] },
  { platform: 'node', conditions: ['bun'], has: ['optpolineDecision'] },
  { platform: 'node', conditions: [], has: [] },
]
for (const { platform, conditions, has } of bundles) {
  const { outputFiles } = await build({
    stdin: { contents: `export { dynamicCall } from 'optpoline'`, resolveDir: project },
    bundle: true,
    format: 'esm',
    platform,
    conditions,
    write: false,
    logLevel: 'error',
  })
  const found = ['slot0', 'optpolineDecision'].filter((word) => outputFiles[0].text.includes(word))
  if (String(found) !== String(has)) {
    fail(`a bundle of optpoline for ${[platform, ...conditions].join(' with ')} has ${found}, not ${has}`)
  }
}
const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'))
const command = run('npx', ['--no-install', 'optpoline', '--version'], project)
if (!command.ok || !command.text.includes(version)) fail(`npx optpoline --version: ${command.text}`)

rmSync(out, { recursive: true, force: true })
console.log(failures === 0 ? 'packages: all checks passed' : `packages: ${failures} checks failed`)
process.exitCode = failures === 0 ? 0 : 1
