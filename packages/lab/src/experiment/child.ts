/**
 * One sample: starts one fresh process, waits for it, and says what it measured or why it did not. Times
 * out, ends whole process groups, bounds what it reads and keeps the end of the child's standard error for
 * the message. It knows nothing of schedules or statistics.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type JsonRecord, type ReadFault, ReportReader } from './protocol.js'
import { isBuiltIn, isProcessorTime, type Metric, type ModuleVariant, type Variant } from './variant.js'

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
  /** Processor time in milliseconds, where the metric asked for any. */
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

/** Resolution of `user`, `system` and `cpu`, in milliseconds. */
export const CPU_TIME_RESOLUTION_MS = 1

function commandLine(variant: Variant, takesCpu: boolean): readonly string[] {
  const own =
    'module' in variant
      ? moduleCommand(variant)
      : typeof variant.command === 'string'
        ? shellCommand(variant.command)
        : variant.command
  return takesCpu ? ['bash', '-c', TIMED, 'bash', ...own] : own
}

function shellCommand(text: string): string[] {
  return process.platform === 'win32'
    ? [process.env.ComSpec ?? 'cmd.exe', '/d', '/s', '/c', `"${text}"`]
    : ['/bin/sh', '-c', text]
}

/** Whether a shell stands between the lab and the program, and turns its end into a status. */
function hasShell(variant: Variant): boolean {
  return 'command' in variant && typeof variant.command === 'string'
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
  return new Promise((resolve) => new Run(variant, metric, limits, resolve).start())
}

const OWN_GROUP = process.platform !== 'win32'

/** One process from start to outcome; `stop`, `exited` and `settle` each act once. */
class Run {
  readonly #variant: Variant
  readonly #metric: Metric
  readonly #limits: ChildLimits
  readonly #resolve: (outcome: ChildOutcome) => void
  readonly #reader: ReportReader
  /** The child's output is read for reports; otherwise it is drained and only counted. */
  readonly #reads: boolean
  readonly #takesCpu: boolean
  readonly #timers: NodeJS.Timeout[] = []
  #child: ChildProcess | undefined
  #startedAt = 0n
  /** Milliseconds from start to exit; -1 while it runs. */
  #wallMs = -1
  #stopped: Pick<Failure, 'reason' | 'detail'> | undefined
  #settled = false
  #printed = 0
  #stderr = ''
  #cpu = ''

  constructor(
    variant: Variant,
    metric: Metric,
    limits: ChildLimits,
    resolve: (outcome: ChildOutcome) => void,
  ) {
    this.#variant = variant
    this.#metric = metric
    this.#limits = limits
    this.#resolve = resolve
    this.#reader = new ReportReader(metric.name, limits.onMessage)
    this.#reads = !isBuiltIn(metric.name)
    this.#takesCpu = isProcessorTime(metric.name)
  }

  start(): void {
    const { env, cwd } = this.#variant
    const [file, ...args] = commandLine(this.#variant, this.#takesCpu)
    const ipc = 'module' in this.#variant || this.#variant.ipc === true
    this.#startedAt = process.hrtime.bigint()
    try {
      this.#child = spawn(file, args, {
        stdio: [
          'ignore',
          'pipe',
          'pipe',
          this.#takesCpu ? 'pipe' : 'ignore',
          ...(ipc ? ['ipc' as const] : []),
        ],
        env: { ...process.env, ...env },
        ...(cwd === undefined ? {} : { cwd }),
        detached: OWN_GROUP,
        // cmd.exe wants its command as it was written.
        windowsVerbatimArguments: hasShell(this.#variant),
        windowsHide: true,
      })
    } catch (error) {
      this.#settle(notStarted(file, error as Error))
      return
    }
    const { signal, timeoutMs } = this.#limits
    process.once('exit', this.#onParentExit)
    signal?.addEventListener('abort', this.#onAbort, { once: true })
    if (signal?.aborted) this.#onAbort()
    this.#later(timeoutMs, () =>
      this.#stop(
        'timeout',
        `still running after ${timeoutMs / 1000} s, its timeout; if it needs longer, set a longer one`,
      ),
    )
    this.#listen(this.#child, file)
  }

  #listen(child: ChildProcess, file: string): void {
    child.stdout?.on('data', (chunk: Buffer) => this.#output(chunk))
    child.stderr?.on('data', (chunk: Buffer) => {
      this.#stderr = (this.#stderr + chunk.toString()).slice(-STDERR_KEPT)
    })
    const cpuPipe = child.stdio[3]
    if (cpuPipe && 'on' in cpuPipe) {
      cpuPipe.on('data', (chunk: Buffer) => {
        this.#cpu += chunk.toString()
      })
    }
    child.on('message', (message) => this.#reader.message(message))
    child.on('error', (error) => {
      // Also emitted for a failed kill or send; only a child without an id was never started.
      if (child.pid === undefined) this.#settle(notStarted(file, error))
    })
    child.once('exit', (code, signal) => {
      this.#wallMs = this.#elapsed()
      // What it left running in its group would run into the next sample, and hold the pipes open.
      this.#kill('SIGKILL')
      // A grandchild in a group of its own may still hold them; what the child wrote has arrived by then.
      this.#later(GRACE_MS, () => {
        for (const pipe of child.stdio) pipe?.destroy()
      })
      child.once('close', () =>
        this.#settle(
          endedBadly(
            this.#stopped,
            code,
            signal,
            this.#stderr,
            this.#takesCpu || (OWN_GROUP && hasShell(this.#variant)),
          ),
        ),
      )
    })
  }

  #output(chunk: Buffer): void {
    const { maxOutputBytes } = this.#limits
    this.#printed += chunk.length
    if (this.#printed > maxOutputBytes) {
      this.#stop(
        'output',
        `printed more than ${maxOutputBytes} bytes on standard output; have it print less, or send that to /dev/null`,
      )
    } else if (this.#reads) {
      this.#reader.push(chunk)
    }
  }

  /** Ends the child for a reason that becomes its failure; too late once it has ended by itself. */
  #stop(reason: Failure['reason'], detail: string): void {
    if (this.#stopped || this.#wallMs >= 0) return
    this.#stopped = { reason, detail }
    this.#kill('SIGTERM')
    this.#later(GRACE_MS, () => this.#kill('SIGKILL'))
  }

  #kill(signal: NodeJS.Signals): void {
    const child = this.#child
    try {
      if (OWN_GROUP && child?.pid !== undefined) process.kill(-child.pid, signal)
      else child?.kill(signal)
    } catch {
      // Gone already: that is what was wanted.
    }
  }

  readonly #onAbort = (): void => this.#stop('aborted', 'ended because the experiment was')
  readonly #onParentExit = (): void => this.#kill('SIGKILL')

  #later(ms: number, act: () => void): void {
    // Longer delays than 2^31 - 1 would fire at once.
    this.#timers.push(setTimeout(act, Math.min(ms, 0x7fffffff)))
  }

  #elapsed(): number {
    return Number(process.hrtime.bigint() - this.#startedAt) / 1e6
  }

  #settle(failure: Failure | undefined): void {
    if (this.#settled) return
    this.#settled = true
    for (const timer of this.#timers) clearTimeout(timer)
    this.#limits.signal?.removeEventListener('abort', this.#onAbort)
    process.removeListener('exit', this.#onParentExit)
    const wallMs = this.#wallMs >= 0 ? this.#wallMs : this.#elapsed()
    const [userMs, systemMs] = this.#cpu
      .trim()
      .split(/\s+/)
      .map((seconds) => Number(seconds) * 1000)
    const base = { wallMs, ...(this.#takesCpu && !failure ? { userMs, systemMs } : {}) }
    if (failure) {
      this.#resolve({ ...base, values: [], report: {}, failure })
      return
    }
    const own = { wall: wallMs, user: userMs, system: systemMs, cpu: userMs + systemMs }
    const read = isBuiltIn(this.#metric.name)
      ? taken(this.#metric.name, own[this.#metric.name])
      : this.#reader.end()
    if ('reason' in read) {
      this.#resolve({ ...base, values: [], report: {}, failure: { ...read, stderr: this.#stderr } })
    } else {
      this.#resolve({ ...base, ...read })
    }
  }
}

/** A value that the lab took itself: processor times of short programs are 0 at the clock's resolution. */
function taken(name: string, value: number): Pick<ChildOutcome, 'values' | 'report'> | ReadFault {
  if (value > 0) return { values: [value], report: {} }
  return {
    reason: 'bad-metric',
    detail: `took ${value} ms of ${name} time, less than its clock of ${CPU_TIME_RESOLUTION_MS} ms can tell; give it more work`,
  }
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
  // A shell, the one that takes the processor time or the command's own, passes these on as statuses.
  if (throughShell && code > 128) {
    const name =
      Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0] ?? `${code - 128}`
    return { reason: 'signal', detail: `ended by ${name}`, signal: name, exitCode: code, stderr }
  }
  if (throughShell && (code === 127 || code === 126)) {
    return {
      reason: 'spawn',
      detail: `cannot start the program: ${code === 127 ? 'not found' : 'not executable'}`,
      exitCode: code,
      stderr,
    }
  }
  return { reason: 'exit', detail: `ended with status ${code}`, exitCode: code, stderr }
}
