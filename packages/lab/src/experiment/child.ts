/**
 * One sample: starts one fresh process, waits for it, and says what it measured or why it did not. Times
 * out, ends whole process groups, bounds what it reads and keeps the end of the child's standard error for
 * the message. It knows nothing of schedules or statistics.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type JsonRecord, ReportReader } from './protocol.js'
import { isBuiltIn, type Metric, type ModuleVariant, type Variant } from './variant.js'

/** Why a process gave no sample. */
export interface Failure {
  /**
   * `spawn`: could not be started. `exit`: a status other than 0. `signal`: ended by a signal. `timeout`,
   * `output`: ended by the lab for taking too long or printing too much. `no-metric`, `bad-metric`: ended
   * well without a usable number. `aborted`: ended by the lab because the experiment was.
   */
  reason: 'spawn' | 'exit' | 'signal' | 'timeout' | 'output' | 'no-metric' | 'bad-metric' | 'aborted'
  /** The same in words. */
  detail: string
  exitCode?: number
  signal?: string
  /** The end of what it wrote to standard error. */
  stderr: string
}

/** What one process gave. */
export interface ChildOutcome {
  /** Milliseconds from start to exit, as this process saw it. */
  wallMs: number
  /** Processor time in milliseconds, where the metric asked for it. */
  userMs?: number
  systemMs?: number
  /** One value per iteration, or a single one. Empty when it failed. */
  values: number[]
  /** The JSON record that carried the measurement, with all its other fields. */
  report: JsonRecord
  failure?: Failure
}

export interface ChildLimits {
  timeoutMs: number
  maxOutputBytes: number
  signal: AbortSignal | undefined
  onMessage(message: JsonRecord): void
}

const STDERR_KEPT = 2000
/** How long a stopped process may take to clean up, and how long its pipes may outlive it. */
const GRACE_MS = 1000

/**
 * bash's `time` is the one clock of finished children's processor time that needs no native code: getrusage,
 * printed in milliseconds, on a descriptor of its own so that the child's streams stay its own.
 */
const TIMED = 'TIMEFORMAT="%3U %3S"; exec 4>&2; { time "$@" 2>&4 3>&- 4>&-; } 2>&3'

/** Resolution of `user` and `system`, in milliseconds. */
export const CPU_TIME_RESOLUTION_MS = 1

function commandLine(variant: Variant, metric: Metric): readonly string[] {
  const own = 'command' in variant ? variant.command : moduleCommand(variant)
  if (metric.name !== 'user' && metric.name !== 'system') return own
  return ['bash', '-c', TIMED, 'bash', ...own]
}

/** Compiled code beside the sources when this very file runs from them: node cannot load those itself. */
const MODULE_HOST = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/experiment/module-host.js' : './module-host.js',
  import.meta.url,
)

function moduleCommand(variant: ModuleVariant): string[] {
  if (!existsSync(MODULE_HOST)) {
    throw new Error(`module variants: ${fileURLToPath(MODULE_HOST)} is missing; build the package first`)
  }
  const { module, args, iterations } = variant
  const url =
    module instanceof URL ? module.href : module.startsWith('file:') ? module : pathToFileURL(module).href
  const job = JSON.stringify({ url, name: variant.export ?? 'default', args, iterations })
  return [process.execPath, ...(variant.execArgv ?? []), fileURLToPath(MODULE_HOST), job]
}

/** Runs one process to its end. Never rejects: what goes wrong with the child is in the outcome. */
export function runChild(variant: Variant, metric: Metric, limits: ChildLimits): Promise<ChildOutcome> {
  const [file, ...args] = commandLine(variant, metric)
  const wantsCpu = file === 'bash' && args[1] === TIMED
  const ipc = 'module' in variant || variant.ipc === true
  const reader = new ReportReader(metric.name, limits.onMessage)
  const reads = !isBuiltIn(metric.name)
  const ownGroup = process.platform !== 'win32'

  return new Promise((resolve) => {
    let child: ChildProcess
    let stderr = ''
    let cpu = ''
    let printed = 0
    let exited = false
    let stopped: Pick<Failure, 'reason' | 'detail'> | undefined
    const timers = new Set<NodeJS.Timeout>()
    const later = (ms: number, run: () => void): void => {
      timers.add(setTimeout(run, Math.min(ms, 0x7fffffff)))
    }

    const kill = (signal: NodeJS.Signals): void => {
      try {
        if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal)
        else child.kill(signal)
      } catch {
        // Gone already: that is what was wanted.
      }
    }
    const stop = (reason: Failure['reason'], detail: string): void => {
      if (stopped || exited) return
      stopped = { reason, detail }
      kill('SIGTERM')
      later(GRACE_MS, () => kill('SIGKILL'))
    }
    const onAbort = (): void => stop('aborted', 'ended because the experiment was')
    const onExit = (): void => kill('SIGKILL')

    const settle = (wallMs: number, failure: Failure | undefined): void => {
      for (const timer of timers) clearTimeout(timer)
      limits.signal?.removeEventListener('abort', onAbort)
      process.removeListener('exit', onExit)
      const [user, system] = cpu
        .trim()
        .split(/\s+/)
        .map((seconds) => Number(seconds) * 1000)
      const times = wantsCpu && !failure ? { userMs: user, systemMs: system } : {}
      const read = reads && !failure ? reader.end() : undefined
      if (failure) {
        resolve({ wallMs, values: [], report: {}, failure })
      } else if (read && 'reason' in read) {
        resolve({ wallMs, ...times, values: [], report: {}, failure: { ...read, stderr } })
      } else {
        const own = metric.name === 'user' ? user : metric.name === 'system' ? system : wallMs
        resolve({ wallMs, ...times, values: read?.values ?? [own], report: read?.report ?? {} })
      }
    }

    const start = process.hrtime.bigint()
    const elapsed = (): number => Number(process.hrtime.bigint() - start) / 1e6
    try {
      child = spawn(file, args, {
        stdio: ['ignore', 'pipe', 'pipe', wantsCpu ? 'pipe' : 'ignore', ...(ipc ? (['ipc'] as const) : [])],
        env: { ...process.env, ...variant.env },
        ...(variant.cwd === undefined ? {} : { cwd: variant.cwd }),
        detached: ownGroup,
        windowsHide: true,
      })
    } catch (error) {
      settle(0, notStarted(file, error as Error))
      return
    }
    process.once('exit', onExit)
    limits.signal?.addEventListener('abort', onAbort, { once: true })
    if (limits.signal?.aborted) onAbort()
    later(limits.timeoutMs, () =>
      stop('timeout', `still running after ${limits.timeoutMs / 1000} s; a longer limit can be set`),
    )

    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.length
      if (printed > limits.maxOutputBytes) {
        stop('output', `printed more than ${limits.maxOutputBytes} bytes on standard output`)
      } else if (reads) reader.push(chunk)
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString()).slice(-STDERR_KEPT)
    })
    const cpuPipe = child.stdio[3]
    if (cpuPipe && 'on' in cpuPipe) {
      cpuPipe.on('data', (chunk: Buffer) => {
        cpu += chunk.toString()
      })
    }
    child.on('message', (message) => (reads ? reader.message(message) : undefined))

    let wallMs = 0
    let ended = false
    child.once('error', (error) => {
      // Also emitted for a failed kill or send; only a child without an id was never started.
      if (child.pid === undefined && !ended) {
        ended = true
        settle(elapsed(), notStarted(file, error))
      }
    })
    child.once('exit', (code, signal) => {
      wallMs = elapsed()
      exited = true
      // What it left running in its group would run into the next sample, and hold the pipes open.
      kill('SIGKILL')
      // A grandchild in a group of its own may still hold them; what the child wrote has arrived by then.
      later(GRACE_MS, () => {
        child.stdout?.destroy()
        child.stderr?.destroy()
        if (cpuPipe) cpuPipe.destroy()
      })
      child.once('close', () => {
        if (ended) return
        ended = true
        settle(wallMs, endedBadly(stopped, code, signal, stderr, wantsCpu))
      })
    })
  })
}

function notStarted(file: string, error: Error): Failure {
  const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
  const why = missing ? 'no such program, or no such working directory' : error.message
  return { reason: 'spawn', detail: `cannot start "${file}": ${why}`, stderr: '' }
}

function endedBadly(
  stopped: Pick<Failure, 'reason' | 'detail'> | undefined,
  code: number | null,
  signal: NodeJS.Signals | null,
  stderr: string,
  throughShell: boolean,
): Failure | undefined {
  if (stopped) return { ...stopped, stderr }
  if (signal) return { reason: 'signal', detail: `ended by ${signal}`, signal, stderr }
  if (code === 0 || code === null) return undefined
  // The shell that takes the processor time passes these on as statuses.
  if (throughShell && code > 128) {
    const name =
      Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0] ?? `${code - 128}`
    return { reason: 'signal', detail: `ended by ${name}`, signal: name, exitCode: code, stderr }
  }
  if (throughShell && (code === 127 || code === 126)) {
    return {
      reason: 'spawn',
      detail: 'cannot start the program: not found or not executable',
      exitCode: code,
      stderr,
    }
  }
  return { reason: 'exit', detail: `ended with status ${code}`, exitCode: code, stderr }
}
