// Runs `measure` in a page of a browser: serves the repository on the loopback interface, starts the
// browser headless with a fresh profile, and waits for the page to send its result back.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const LONGEST = 170_000

const page = (job) => `<!doctype html><title>bench</title>
<script type="importmap">{ "imports": {
  "optpoline": "/packages/optpoline/dist/index.js",
  "optpoline/host": "/packages/optpoline/dist/host.js"
} }</script>
<script type="module">
const send = (result) => fetch('/result', { method: 'POST', body: JSON.stringify(result) })
try {
  const { engine } = await import('optpoline')
  const { measure } = await import('/bench/hosts/measure.mjs')
  const { cases, ...options } = ${JSON.stringify(job)}
  await send({ engine: engine.name, agent: navigator.userAgent, rows: await measure(cases, options) })
} catch (error) {
  await send({ error: String(error) + error.stack })
}
</script>`

const argumentsFor = {
  firefox: (profile, url) => ['--headless', '--no-remote', '--profile', profile, url],
  chromium: (profile, url) => [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    ...['--disable-background-networking', '--disable-component-update', `--user-data-dir=${profile}`, url],
  ],
}

/** Runs a job in a browser. `kind` is firefox or chromium, `command` what starts it. */
export async function measureInBrowser(kind, command, job) {
  const profile = mkdtempSync(join(tmpdir(), 'optpoline-bench-'))
  let browser
  const server = createServer()
  try {
    return await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${command} sent nothing for ${LONGEST} ms`)), LONGEST)
      server.on('request', (request, response) => {
        if (request.method === 'POST') {
          const parts = []
          request.on('data', (part) => parts.push(part))
          request.on('end', () => {
            response.end()
            clearTimeout(timer)
            const result = JSON.parse(Buffer.concat(parts).toString())
            if (result.error) reject(new Error(result.error))
            else resolve(result)
          })
          return
        }
        const path = normalize(new URL(request.url, 'http://loopback').pathname)
        try {
          const text = path === '/' ? page(job) : readFileSync(join(root, path))
          response.setHeader('content-type', path === '/' ? 'text/html' : 'text/javascript')
          response.end(text)
        } catch {
          response.statusCode = 404
          response.end()
        }
      })
      server.listen(0, '127.0.0.1', () => {
        const url = `http://127.0.0.1:${server.address().port}/`
        browser = spawn(command, argumentsFor[kind](profile, url), {
          stdio: 'ignore',
          env: { ...process.env, HOME: profile },
          detached: true,
        })
        browser.on('error', reject)
      })
    })
  } finally {
    server.closeAllConnections()
    server.close()
    if (browser?.pid) {
      const ended = new Promise((resolve) => browser.once('exit', resolve))
      // The whole group: browsers start processes of their own.
      process.kill(-browser.pid, 'SIGTERM')
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000).unref())])
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}
