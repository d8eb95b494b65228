/**
 * Measures the receive path plain and dynamic: plans from a trial, then runs the lab's study. Each process
 * is fresh and makes its own choice of plain or dynamic by --conditions, before anything is loaded.
 */
import { writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import {
  type Comparison,
  type ExperimentData,
  type JsonRecord,
  type ModuleVariant,
  mean,
  type ProcessRecord,
  type Progress,
  runExperiment,
  runStudy,
  type Study,
} from '@optpoline/lab'
import { type ChildReport, METRIC } from './child.js'
import { type Counted, firstDifference } from './count.js'
import type { Job, Start } from './job.js'
import { planBlocks, planPasses, replaysPerPass, trialPasses } from './plan.js'
import type { Scratch } from './scratch.js'

/** The variants, the baseline first: names and the conditions that choose the source files. */
export const VARIANTS = [
  {
    name: 'plain',
    conditions: ['plain-ptype-func', 'plain-list-func', 'plain-dst-input', 'plain-ip-protocol'],
  },
  { name: 'dynamic', conditions: [] },
] as const

/** Slower than this share of plain's rate is a broken promise, and a difference below it is none. */
export const MARGIN = 0.02

export const METRIC_DEFINITION = { name: METRIC, unit: 'packets/s', measures: 'rate' } as const

/** What to measure. */
export interface MeasureOptions {
  readonly job: Pick<Job, 'source' | 'host' | 'rxChecksum' | 'frames'>
  /** What one replay counts; every process must come to the same. */
  readonly counted: Counted
  readonly runs: number | undefined
  readonly passes: number | undefined
  readonly seed: number | undefined
  readonly scratch: Scratch
  readonly signal: AbortSignal
  /** A process starts or has ended; `total` is undefined while it is not planned. */
  onProgress(progress: MeasureProgress): void
  /** A message of a process, which is the `process`-th of the run. */
  onMessage(message: JsonRecord, process: number): void
}

export interface MeasureProgress {
  readonly done: number
  readonly total: number | undefined
  readonly remainingMs: number | undefined
  /** The process that has ended; undefined when one starts. */
  readonly ended: ProcessRecord | undefined
}

/** How much was run, and why. */
export interface MeasurePlan {
  readonly replaysPerPass: number
  readonly packetsPerPass: number
  /** Timed passes of a process. */
  readonly passes: number
  /** Processes of each variant. */
  readonly runs: number
}

export interface Measured {
  /** The processes that the plan was made from, which do not count; undefined when the plan was given. */
  readonly trial: ExperimentData | undefined
  /** Undefined when the trial did not get through, as the plan. */
  readonly study: Study | undefined
  readonly plan: MeasurePlan | undefined
  /** Dynamic seen from plain; undefined with fewer than two processes of each. */
  readonly comparison: Comparison | undefined
  /** Why it ended early: a process failed, or counted something else. */
  readonly fault: string | undefined
}

/** Never rejects for what processes do: an early end is in the result. */
export async function measure(options: MeasureOptions): Promise<Measured> {
  const run = new Run(options)
  const replays = replaysPerPass(options.job.frames)
  const packetsPerPass = replays * options.job.frames
  const base = { replaysPerPass: replays, packetsPerPass }
  let trial: ExperimentData | undefined
  let { passes, runs } = options
  if (passes === undefined || runs === undefined) {
    const start = performance.now()
    trial = await run.trial({ ...options.job, ...base, passes: passes ?? trialPasses(packetsPerPass) })
    if (trial.ended !== 'complete') return run.result({ trial, study: undefined, plan: undefined })
    const times = timesOf(trial, packetsPerPass)
    const planned = passes ?? planPasses(times.passSeconds)
    const processSeconds = times.otherSeconds + planned * times.passSeconds
    passes = planned
    runs ??= 2 * planBlocks(processSeconds, VARIANTS.length, (performance.now() - start) / 1000)
  }
  const study = await run.study({ ...options.job, ...base, passes }, runs / 2, trial === undefined)
  return run.result({ trial, study, plan: { ...base, passes, runs } })
}

/** Seconds that a pass takes, and a process without its timed passes, in the mean of a trial's processes. */
function timesOf(
  { processes }: ExperimentData,
  packetsPerPass: number,
): { passSeconds: number; otherSeconds: number } {
  const passes = processes.map((process) =>
    (reportOf(process)?.passes ?? []).map((rate) => packetsPerPass / rate),
  )
  const timed = passes.map((seconds) => seconds.reduce((sum, each) => sum + each, 0))
  return {
    passSeconds: mean(passes.flat()),
    otherSeconds: mean(processes.map(({ wallMs }, i) => wallMs / 1000 - timed[i])),
  }
}

/** One run of all processes: counts them, checks what they count, and ends them at the first fault. */
class Run {
  readonly #options: MeasureOptions
  readonly #abort = new AbortController()
  readonly #reference: unknown
  #processes = 0
  #fault: string | undefined

  constructor(options: MeasureOptions) {
    this.#options = options
    this.#reference = JSON.parse(JSON.stringify(options.counted))
    const { signal } = options
    if (signal.aborted) this.#abort.abort()
    else signal.addEventListener('abort', () => this.#abort.abort(), { once: true })
  }

  trial(job: Job): Promise<ExperimentData> {
    return runExperiment({ ...this.#common(job, () => undefined), rehearsal: false, blocks: 1 })
  }

  study(job: Job, blocks: number, rehearsal: boolean): Promise<Study> {
    const before = this.#processes
    const { seed } = this.#options
    return runStudy({
      ...this.#common(job, (total) => before + total),
      rehearsal,
      blocks,
      effect: MARGIN,
      ...(seed === undefined ? {} : { seed }),
    })
  }

  result(parts: Pick<Measured, 'trial' | 'study' | 'plan'>): Measured {
    return { ...parts, comparison: parts.study?.comparisons[0], fault: this.#fault }
  }

  #common(job: Job, totalOf: (total: number) => number | undefined) {
    const { onProgress, onMessage, scratch } = this.#options
    const path = scratch.path('job.json')
    writeFileSync(path, JSON.stringify(job))
    return {
      variants: VARIANTS.map((variant) => variantOf(variant, path)),
      metric: METRIC_DEFINITION,
      // A process that fails once fails again: the frames and the code are the same.
      maxFailuresInARow: 1,
      timeoutMs: 3_600_000,
      signal: this.#abort.signal,
      onProgress: ({ ended, total, remainingMs }: Progress): void => {
        if (ended) this.#processes++
        if (ended?.failure) this.#ended(ended)
        onProgress({ done: this.#processes, total: totalOf(total), remainingMs, ended })
      },
      onMessage: (message: JsonRecord, { variant }: { variant: string }): void => {
        if (message.event === 'counted') this.#check(variant, message.counted)
        else onMessage(message, this.#processes)
      },
    }
  }

  #check(variant: string, counted: unknown): void {
    const difference = firstDifference(this.#reference, counted)
    if (difference === undefined) return
    this.#fault ??= `the ${variant} path counts something else than the reference: ${difference}; please report it with the capture`
    this.#abort.abort()
  }

  #ended({ variant, failure }: ProcessRecord): void {
    if (failure === undefined || failure.reason === 'aborted') return
    const words = failure.stderr.split('\n').find((line) => /\b\w*Error\b/.test(line))
    this.#fault ??= `a ${variant} process failed: ${words ?? failure.detail}`
  }
}

/** A child runs the compiled file; run from the sources, there is one beside them after a build. */
const CHILD = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/rx/child.js' : './child.js',
  import.meta.url,
)

function variantOf(
  { name, conditions }: { name: string; conditions: readonly string[] },
  job: string,
): ModuleVariant {
  return {
    name,
    module: CHILD,
    export: 'measure',
    args: { job, dynamic: conditions.length === 0 } satisfies Start,
    execArgv: conditions.map((condition) => `--conditions=${condition}`),
  }
}

/** What a process reported; undefined when it did not get there. */
export function reportOf({ report, failure }: ProcessRecord): ChildReport | undefined {
  return failure === undefined && METRIC in report ? (report as unknown as ChildReport) : undefined
}
