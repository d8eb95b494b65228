// The engine matrix: the conformance suite, random programs and the benchmark of calls on every engine.
//
//   node engines/run.mjs --install                 puts the pinned engines into engines/node_modules
//   node engines/run.mjs --conformance             suite and random programs, on every engine in turn
//   node engines/run.mjs --bench                   ratios by traffic; writes docs/engines.md
//
//   --only NAME     one engine (repeatable): node20 node22 node24 node26 deno bun chromium firefox
//   --calls N       random calls to compare on each engine (default 10,000,000), and as many on four threads
//   --pool          --conformance with `optpoline/pool`, where text may not become code (Bun has no such switch)
//   --seed N        of the random programs (default: drawn and printed)
//   --jobs N        engines at a time for --conformance (default 1)
//   --minutes N     starts no engine after so long
//   --runs N        processes for each figure of --bench (default 5)
//
// Needs `npm run build`. An engine that is not there is named and skipped; OPTPOLINE_ENGINES can name a
// folder of engines (catalog.mjs). Exits 1 when a check failed or an engine could not be driven.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readOptions } from '../scripts/options.mjs'
import { CATALOG, findEngines } from './catalog.mjs'
import { execute, FORBIDDING, FORBIDDING_THREADS } from './execute.mjs'
import { addFigures, withTable } from './report.mjs'
import { makeStage } from './stage.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const values = readOptions(
  'node engines/run.mjs --install | --conformance | --bench [--only NAME]... [--pool] [--calls N] [--seed N] [--jobs N] [--minutes N] [--runs N]',
  {
    install: { type: 'boolean', default: false },
    conformance: { type: 'boolean', default: false },
    bench: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    pool: { type: 'boolean', default: false },
    calls: { type: 'string', default: '10000000' },
    seed: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    minutes: { type: 'string', default: 'Infinity' },
    runs: { type: 'string', default: '5' },
  },
)
const number = (name) => {
  const value = Number(values[name])
  if (!(value > 0)) usage(`--${name} is "${values[name]}"; it must be a number above 0`)
  return value
}
const unknown = values.only.find((name) => !CATALOG.some((entry) => entry.name === name))
if (unknown !== undefined) {
  usage(`no engine "${unknown}"; there are ${CATALOG.map(({ name }) => name).join(', ')}`)
}
if (!values.install && !values.conformance && !values.bench) {
  usage('say what to do: --install, --conformance, --bench')
}
function usage(message) {
  console.error(`engines: ${message}`)
  process.exit(2)
}

const THREADS = 4
const [calls, jobs, runs] = ['calls', 'jobs', 'runs'].map(number)
const deadline = Date.now() + number('minutes') * 60_000
const seed = values.seed === undefined ? 1 + Math.floor(Math.random() * 1e9) : number('seed')
const list = (items) => items.join(', ')
let failed = false

if (values.install) failed = !install()
if (values.conformance || values.bench) {
  const engines = findEngines(values.only)
  for (const { title, missing } of engines) if (missing) console.log(`SKIPPED ${title}: ${missing}`)
  const found = engines.filter(({ file }) => file !== undefined)
  const stage = await makeStage()
  if (values.conformance) await conformance(found, stage)
  if (values.bench) await bench(found, stage)
}
process.exitCode = failed ? 1 : 0

/**
 * Installs what is not there yet; answers false when that went wrong in a way that is ours to mend. A
 * registry that cannot be reached is told and is no failure: the engines that are there are still run.
 */
function install() {
  const absent = () => findEngines(values.only).filter(({ installed, missing }) => installed && missing)
  if (absent().length === 0) {
    console.log('engines: all that npm has are there')
    return true
  }
  console.log(`engines: installing ${list(absent().map(({ title }) => title))}`)
  // Not `npm ci`, which would first remove what is there.
  const args = [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--fetch-retries=1',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const shell = process.platform === 'win32'
  const { status, stderr, error } = spawnSync('npm', args, {
    cwd: here,
    encoding: 'utf8',
    shell,
    timeout: 180_000,
  })
  const words = `${error?.message ?? ''}${stderr ?? ''}`.trim()
  if (words !== '') console.error(words)
  const still = absent()
  if (status === 0 && still.length === 0) return true
  const isOurs = /EUSAGE|EJSONPARSE|EINTEGRITY|EBADENGINE/.test(words)
  const what = list(still.map(({ title }) => title))
  console.error(`engines: INSTALLATION FAILED for ${what}${isOurs ? '' : '; going on with what is there'}`)
  return !isOurs
}

async function conformance(engines, stage) {
  console.log(
    `random programs${values.pool ? ' with the pool' : ''}: seed ${seed}, ${calls} calls and as many on ${THREADS} threads`,
  )
  const waiting = [...engines]
  const lane = async () => {
    for (let engine = waiting.shift(); engine; engine = waiting.shift()) {
      if (Date.now() > deadline)
        console.log(`NOT RUN ${engine.title}: the time is up (--minutes ${values.minutes})`)
      else await conform(engine, stage)
    }
  }
  await Promise.all(Array.from({ length: jobs }, lane))
}

/** Every check of one engine; what fails is printed. */
async function conform(engine, stage) {
  const start = Date.now()
  const lines = []
  const { pool } = values
  const step = async (what, program, argument, forbidding = FORBIDDING) => {
    const options = { timeoutMs: 600_000, ...(pool ? forbidding : {}) }
    try {
      return await execute(engine, stage, program, { ...argument, pool }, options)
    } catch (error) {
      failed = true
      lines.push(`FAILED ${engine.title}: ${what}: ${error.message}`)
      return undefined
    }
  }
  const suite = await step('conformance', 'programs/conformance.mjs', {})
  if (suite) {
    lines.push(
      `${engine.title.split(' ')[0]} ${suite.engine.version} (${suite.engine.engine}): ${suite.engine.strategy}, ${suite.engine.reason}`,
    )
    lines.push(`  conformance  ${suite.checks - suite.failures.length} of ${suite.checks} checks pass`)
    for (const { name, message } of suite.failures) {
      failed = true
      lines.push(`FAILED ${engine.title}: ${name}\n${message}`)
    }
    if (suite.engine.name !== engine.engine) {
      failed = true
      lines.push(
        `FAILED ${engine.title}: the library takes it for ${suite.engine.name}, it is ${engine.engine}`,
      )
    }
  }
  for (const [what, workers, forbidding] of [
    ['random', 0, FORBIDDING],
    [`on ${THREADS} threads`, THREADS, FORBIDDING_THREADS],
  ]) {
    const argument = { seed, calls, workers }
    const random = await step(
      `random programs ${what}, seed ${seed}`,
      'programs/random.mjs',
      argument,
      forbidding,
    )
    if (!random) continue
    const { patches, states, threads } = random
    const together = threads === undefined ? '' : `; ${threads} count together`
    lines.push(
      `  ${what.padEnd(12)} ${random.calls} calls without a difference, ${patches} patches; ${list(states)}${together}`,
    )
  }
  lines.push(`  took         ${((Date.now() - start) / 1000).toFixed(0)} s`)
  console.log(lines.join('\n'))
}

async function bench(engines, stage) {
  const figures = new URL('./figures.json', import.meta.url)
  const document = new URL('../docs/engines.md', import.meta.url)
  let all = JSON.parse(readFileSync(figures, 'utf8'))
  for (const engine of engines) {
    try {
      all = addFigures(all, engine, await measure(engine, stage))
    } catch (error) {
      failed = true
      console.log(`FAILED ${engine.title}: ${error.message}`)
    }
  }
  writeFileSync(figures, `${JSON.stringify(all, null, 2)}\n`)
  writeFileSync(document, withTable(readFileSync(document, 'utf8'), all))
  console.log('written: engines/figures.json, docs/engines.md')
}

/** All traffics in turn, each time in a fresh process. */
async function measure(engine, stage) {
  const { traffics } = await execute(engine, stage, 'programs/calls.mjs', {})
  const measured = traffics.map((name) => ({ name, processes: [] }))
  let facts
  for (let run = 0; run < runs; run++) {
    for (const index of measured.keys()) {
      const { name, processes } = measured[(index + run) % measured.length]
      const answer = await execute(engine, stage, 'programs/calls.mjs', { traffic: name })
      facts = answer.engine
      processes.push(answer.measured)
    }
    console.log(`${engine.title}: ${run + 1} of ${runs} rounds`)
  }
  return { facts, measured }
}
