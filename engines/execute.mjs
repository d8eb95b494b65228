// Runs one program of the stage in one engine, in a fresh process: `execute(engine, stage, ...)` answers
// what the program answered, or throws an error that says why it did not.
//
// A program is a module with a default export `async (argument, send) => answer`; argument, messages and
// answer survive JSON. Browsers are given a page on loopback that posts them back.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const MARK = '\u001eoptpoline '
const host = fileURLToPath(new URL('./command-host.mjs', import.meta.url))

/** What each kind of command wants before the file. */
const BEFORE_FILE = {
  node: [],
  deno: ['run', '--allow-all', '--no-config', '--no-lock', '--no-check'],
  bun: ['run'],
}

/**
 * Options of `execute` for an engine that makes no code of text: V8's flag for commands, for browsers a policy that
 * also demands trusted types.
 */
export const FORBIDDING = {
  forbidding: true,
  policy:
    "default-src 'self'; script-src 'self' 'nonce-optpoline'; require-trusted-types-for 'script'; trusted-types 'none'",
}
/** The same for programs that start threads: trusted types would refuse the address of a worker. */
export const FORBIDDING_THREADS = {
  forbidding: true,
  policy: "default-src 'self'; script-src 'self' 'nonce-optpoline'",
}
const FORBIDDING_FLAGS = {
  node: ['--disallow-code-generation-from-strings'],
  deno: ['--v8-flags=--disallow-code-generation-from-strings'],
  bun: [],
}

/**
 * @param engine of findEngines, with a file.
 * @param program path in the stage, as `programs/conformance.mjs`.
 * @param options.flags for the engine itself.
 * @param options.forbidding whether text may become code nowhere; commands alone.
 * @param options.policy header of the page and its workers; browsers alone. What is reported is in the page's global `violations`.
 * @param options.timeoutMs ends the engine.
 * @param options.onMessage is told what the program sends.
 */
export async function execute(engine, stage, program, argument, options = {}) {
  const run = engine.kind in BEFORE_FILE ? executeCommand : executeInBrowser
  return run(engine, stage, program, argument, {
    timeoutMs: 120_000,
    flags: [],
    onMessage: () => {},
    ...options,
  })
}

async function executeCommand(engine, stage, program, argument, options) {
  const { env, timeoutMs, onMessage, forbidding } = options
  const flags = [...options.flags, ...(forbidding ? FORBIDDING_FLAGS[engine.kind] : [])]
  const url = pathToFileURL(join(stage, program)).href
  const args = [...BEFORE_FILE[engine.kind], ...flags, host, url, JSON.stringify(argument)]
  const child = spawn(engine.file, args, {
    cwd: stage,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', OPTPOLINE: '', ...env },
    detached: true,
  })
  let answer
  let rest = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      if (!line.startsWith(MARK)) continue
      const record = JSON.parse(line.slice(MARK.length))
      if ('message' in record) onMessage(record.message)
      else answer = record
    }
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors = (errors + text).slice(-4000)
  })
  const ended = await endOf(child, timeoutMs)
  if (ended.timeout) throw new Error(`still running after ${timeoutMs / 1000} s`)
  if (ended.code !== 0 || answer === undefined) {
    const how = ended.error?.message ?? (ended.signal ? `ended by ${ended.signal}` : `status ${ended.code}`)
    throw new Error(`${program}: ${how}${errors ? `\n${errors.trim()}` : ' and no answer'}`)
  }
  return answer.result
}

/** Waits for a child in a process group of its own; takes the group down with it. */
function endOf(child, timeoutMs) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      killGroup(child)
      resolve({ timeout: true })
    }, timeoutMs)
    const end = (how) => {
      clearTimeout(timer)
      killGroup(child)
      resolve(how)
    }
    child.once('error', (error) => end({ error }))
    child.once('close', (code, signal) => end({ code, signal }))
  })
}

function killGroup(child) {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Gone already: that is what was wanted.
  }
}

/** Timers as fine as they come (both browsers coarsen them), no time limit for scripts, no calls home. */
const FIREFOX_PREFERENCES = {
  'privacy.reduceTimerPrecision': false,
  'dom.max_script_run_time': 0,
  'dom.max_chrome_script_run_time': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'services.settings.server': 'http://127.0.0.1:1/',
}

const CHROMIUM_FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
]

async function executeInBrowser(engine, stage, program, argument, options) {
  const { timeoutMs, onMessage, policy, flags } = options
  const profile = mkdtempSync(join(tmpdir(), 'optpoline-browser-'))
  let finish
  const answered = new Promise((resolve) => {
    finish = resolve
  })
  const server = createServer((request, response) => {
    // Isolation from other origins is what browsers ask for before they let a clock be fine.
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    response.setHeader('Cache-Control', 'no-store')
    // Scripts too: a worker's policy is that of its own file.
    if (policy) response.setHeader('Content-Security-Policy', policy)
    if (request.method === 'POST') {
      let body = ''
      request.setEncoding('utf8').on('data', (text) => {
        body += text
      })
      request.on('end', () => {
        response.end()
        const record = JSON.parse(body)
        if ('message' in record) onMessage(record.message)
        else finish(record)
      })
    } else if (request.url === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pageFor(program, argument))
    } else {
      serveFile(stage, request.url, response)
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const child = startBrowser(engine, profile, flags, `http://127.0.0.1:${server.address().port}/`)
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors = (errors + text).slice(-1000)
  })
  const gone = endOf(child, timeoutMs)
  try {
    const record = await Promise.race([answered, gone.then((how) => ({ gone: how }))])
    if (record.gone?.timeout) throw new Error(`still running after ${timeoutMs / 1000} s`)
    if (record.gone) throw new Error(`the browser ended before it answered\n${errors.trim()}`)
    if ('error' in record) throw new Error(`${program}: ${record.error}`)
    return record.result
  } finally {
    killGroup(child)
    await gone
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

function startBrowser({ kind, file }, profile, flags, url) {
  const options = {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    env: { ...process.env, HOME: profile },
  }
  if (kind === 'chromium') {
    // The sandbox cannot be set up by the superuser, who tests in containers.
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    return spawn(file, [...CHROMIUM_FLAGS, ...flags, ...sandbox, `--user-data-dir=${profile}`, url], options)
  }
  const preferences = Object.entries(FIREFOX_PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(profile, 'user.js'), preferences.join(''))
  return spawn(file, ['--headless', '--no-remote', ...flags, '--profile', profile, url], options)
}

/** Runs the program as soon as it is loaded and posts what it sends, in order. */
function pageFor(program, argument) {
  return `<!doctype html><meta charset="utf-8"><title>optpoline</title><script nonce="optpoline" type="module">
    globalThis.violations = []
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      violations.push(violatedDirective + ' ' + blockedURI)
    })
    let posted = Promise.resolve()
    const post = (record) => {
      posted = posted.then(() => fetch('/', { method: 'POST', body: JSON.stringify(record) }))
      return posted
    }
    try {
      const { default: program } = await import(${JSON.stringify(`/${program}`)})
      const result = await program(${JSON.stringify(argument)}, (message) => post({ message }))
      await post({ result })
    } catch (error) {
      await post({ error: String(error) + '\\n' + (error?.stack ?? '') })
    }
  </script>`
}

function serveFile(stage, url, response) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://host').pathname))
  const file = join(stage, path)
  if (!existsSync(file) || !/\.m?js$/.test(file)) {
    response.writeHead(404).end()
    return
  }
  response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(readFileSync(file))
}
