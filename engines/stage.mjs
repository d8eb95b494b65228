// A folder of plain ES modules that any engine can run: the built library, the suite without its types,
// the benchmarks and the programs of this folder. Nothing in it resolves a bare specifier, so that it can
// be read from a disk or from a server alike.
//
//   library/     packages/optpoline/dist
//   library-with-pool.mjs    pool, core, rfc and threads of it as one module, of which there can be many copies
//   test/        packages/optpoline/test: conformance/ and support/
//   doctor/      packages/cli/dist/doctor: the measurement of calls
//   bench/       bench/, with tapable as one module
//   programs/    engines/programs
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Makes a folder that lasts as long as this process, and answers its path. @throws Error without a build */
export async function makeStage() {
  const built = ['packages/optpoline/dist/index.js', 'packages/cli/dist/doctor/measure.js']
  for (const file of built) {
    if (!existsSync(join(root, file))) throw new Error(`${file} is missing; run \`npm run build\` first`)
  }
  const stage = mkdtempSync(join(tmpdir(), 'optpoline-stage-'))
  process.once('exit', () => rmSync(stage, { recursive: true, force: true }))
  writeFileSync(join(stage, 'package.json'), '{ "type": "module", "private": true }\n')
  const copy = (from, to, pattern) => {
    for (const file of filesOf(join(root, from), pattern)) {
      mkdirSync(dirname(join(stage, to, file)), { recursive: true })
      cpSync(join(root, from, file), join(stage, to, file))
    }
  }
  copy('packages/optpoline/dist', 'library', /\.js$/)
  copy('packages/cli/dist/doctor', 'doctor', /^(measure|timing|targets|loops|traffic)\.js$/)
  copy('bench', 'bench', /\.mjs$/)
  copy('engines/programs', 'programs', /\.mjs$/)
  await build({
    stdin: {
      contents: ['pool', 'index', 'rfc', 'threads'].map((name) => `export * from './${name}.js'`).join('\n'),
      resolveDir: join(stage, 'library'),
    },
    outfile: join(stage, 'library-with-pool.mjs'),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  })
  const tests = join(root, 'packages/optpoline/test')
  await build({
    entryPoints: [
      ...filesOf(join(tests, 'conformance'), /\.ts$/).map((file) => join(tests, 'conformance', file)),
      ...['generator', 'program', 'volume'].map((name) => join(tests, 'support', `${name}.ts`)),
    ],
    outdir: join(stage, 'test'),
    outbase: tests,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  })
  await build({
    entryPoints: [join(root, 'node_modules/tapable/lib/index.js')],
    outfile: join(stage, 'bench/ladder/tapable.mjs'),
    bundle: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'error',
  })
  return stage
}

function filesOf(folder, pattern) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file))
}
