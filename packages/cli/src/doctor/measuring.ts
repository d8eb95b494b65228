/**
 * Runs the measuring processes: one after the other, a round of all traffics after the other, so that what
 * the machine does besides is spread over all of them. Every process is fresh and gets the runtime and the
 * flags of this one.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Measured } from './measure.js'
import { TRAFFICS, type Traffic } from './traffic.js'

/** What is known of one traffic. */
export interface Series {
  readonly traffic: Traffic
  readonly processes: Measured[]
}

export interface MeasuringOptions {
  /** Processes for each traffic; undefined: as many as fit. */
  readonly runs: number | undefined
  readonly signal: AbortSignal
  /** Before each process: how many have ended, of how many if that is known. */
  onProgress(done: number, total: number | undefined): void
}

export interface Measuring {
  readonly series: readonly Series[]
  /** Why it ended early; undefined when it did not. */
  readonly fault: string | undefined
}

/** Milliseconds that the processes of a run without `--runs` may take, and the least number of rounds. */
const BUDGET = 15_000
const LEAST_ROUNDS = 3
/** Milliseconds after which a process hangs. */
const HANGS = 60_000

/** A child runs the compiled file; run from the sources, there is one beside them after a build. */
const CHILD = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/doctor/child.js' : './child.js', import.meta.url),
)

/** Never rejects for what processes do. */
export async function measureAll({ runs, signal, onProgress }: MeasuringOptions): Promise<Measuring> {
  const series = TRAFFICS.map((traffic): Series => ({ traffic, processes: [] }))
  const start = performance.now()
  let done = 0
  let total = runs === undefined ? undefined : runs * series.length
  for (let round = 0; round < (runs ?? Number.POSITIVE_INFINITY); round++) {
    const spent = performance.now() - start
    if (runs === undefined && round >= LEAST_ROUNDS && spent + spent / round > BUDGET) break
    if (runs === undefined && round > 0) {
      total = series.length * Math.max(LEAST_ROUNDS, Math.floor((BUDGET * round) / spent))
    }
    // Each traffic is first, second ... in turn.
    for (const index of series.keys()) {
      const { traffic, processes } = series[(index + round) % series.length]
      onProgress(done, total)
      const ended = await measureOnce(traffic.name, signal)
      if (signal.aborted) return { series, fault: undefined }
      if (typeof ended === 'string') return { series, fault: ended }
      processes.push(ended)
      done += 1
    }
  }
  return { series, fault: undefined }
}

/** The figures of one process, or what was wrong with it. */
function measureOnce(traffic: string, signal: AbortSignal): Promise<Measured | string> {
  // Two debuggers cannot listen at one port.
  const flags = process.execArgv.filter((flag) => !flag.startsWith('--inspect'))
  const child = spawn(process.execPath, [...flags, CHILD, traffic], { stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((resolve) => {
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err = (err + text).slice(-4000)
    })
    const settle = limit(child, signal)
    const end = (ended: Measured | string): void => {
      settle()
      resolve(ended)
    }
    child.once('error', (error) => end(`a measuring process cannot be started: ${error.message}`))
    child.once('close', (code, killedBy) => {
      if (code === 0) end(JSON.parse(out) as Measured)
      else end(`a measuring process failed: ${wordsOf(err) ?? `ended with ${killedBy ?? code}`}`)
    })
  })
}

/** Ends the child when it hangs or the run is over; answers what takes that back. */
function limit(child: ChildProcess, signal: AbortSignal): () => void {
  const kill = (): void => {
    child.kill('SIGKILL')
  }
  const timer = setTimeout(kill, HANGS)
  signal.addEventListener('abort', kill, { once: true })
  return () => {
    clearTimeout(timer)
    signal.removeEventListener('abort', kill)
  }
}

function wordsOf(errors: string): string | undefined {
  return errors.split('\n').find((line) => /\b\w*Error\b/.test(line))
}
