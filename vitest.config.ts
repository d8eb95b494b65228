// Tests run on the sources; with OPTPOLINE_TEST_BUILD=1 the same tests run on the built packages.
import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'

const onBuild = process.env.OPTPOLINE_TEST_BUILD === '1'
const conditions = onBuild
  ? ['node', 'import', 'default']
  : ['@optpoline/source', 'node', 'import', 'default']

/** In a build run, a test that reaches into `../src/x.js` gets `../dist/x.js`. */
const distForSrc: Plugin = {
  name: 'dist-for-src',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!onBuild || !importer || !/^\.\.?\/(.*\/)?src\//.test(source)) return null
    const file = resolve(dirname(importer), source.replace(/(^|\/)src\//, '$1dist/'))
    return existsSync(file) ? file : null
  },
}

export default defineConfig({
  plugins: [distForSrc],
  resolve: { conditions },
  ssr: {
    resolve: { conditions, externalConditions: conditions },
    noExternal: [/^optpoline$/, /^@optpoline\//],
  },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'engines/test/*.test.mjs'],
    pool: 'forks',
    testTimeout: 60_000,
    execArgv: ['--expose-gc'],
  },
})
