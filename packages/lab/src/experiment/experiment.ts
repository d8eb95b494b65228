/**
 * The experiment: runs blocks of fresh processes, one at a time, in the order that schedule.ts draws, and
 * keeps every one of them, also the failed, with its place and time. The data is plain and survives JSON;
 * what it means is for ../analysis.
 *
 * Nothing is run in parallel, nothing is repeated, nothing is left out.
 */

import { mean } from '../statistics/describe.js'
import { findSteadyState, type SteadyState } from '../statistics/steady-state.js'
import { type ChildOutcome, type Failure, runChild } from './child.js'
import type { JsonRecord } from './protocol.js'
import { checkSeed, freshSeed, randomSource } from './random.js'
import { drawBlock, type Slot } from './schedule.js'
import { checkVariants, completeMetric, type Metric, type Variant } from './variant.js'

/** Block number of the rehearsal: one run of each variant before the first block, not part of any result. */
export const REHEARSAL = -1

/** One process that was run, good or failed. */
export interface ProcessRecord {
  /** Name of the variant. */
  variant: string
  /** Block it belongs to, from 0; {@link REHEARSAL} for the rehearsal. */
  block: number
  /** Place within the block. */
  position: number
  /** Milliseconds from the start of the experiment to the start of the process. */
  startedAt: number
  /** Milliseconds from start to exit. */
  wallMs: number
  /** Processor time in milliseconds, when the metric is `user`, `system` or `cpu`. */
  userMs?: number
  systemMs?: number
  /**
   * The sample: the metric's mean over the steady iterations (for rates the harmonic mean). Over all of them
   * when they are too few to examine, over the second half when they never settle. Absent when it failed.
   */
  value?: number
  /** The metric per iteration, all of them, when the process reported more than one. */
  iterations?: number[]
  /** What the iterations did, when there are any. */
  steady?: SteadyState
  /** The JSON record that carried the measurement, with all other fields that the child put in. */
  report: JsonRecord
  failure?: Failure
}

/** Everything that an experiment left, ready for JSON. */
export interface ExperimentData {
  variants: Variant[]
  metric: Metric
  /** Seed of the schedule: the same seed draws the same order. */
  seed: number
  /** Wall-clock time of the start, ISO 8601. */
  startedAt: string
  durationMs: number
  /** The runs in the order drawn, also those that an early end left undone. */
  schedule: Slot[]
  /** The processes in the order run. */
  processes: ProcessRecord[]
  /** `complete`: all that was asked for. `aborted`: by the signal. `failed`: a variant kept failing. */
  ended: 'complete' | 'aborted' | 'failed'
  /** Why, when not complete. */
  endReason?: string
}

/** Where an experiment is. */
export interface Progress {
  /** Processes ended and processes asked for so far. */
  done: number
  total: number
  /** The run that starts or has ended. */
  slot: Slot
  variant: string
  /** The ended process; absent when one starts. */
  ended?: ProcessRecord
  elapsedMs: number
  /** Estimated from the mean time of each variant so far; absent while that of one is not known. */
  remainingMs?: number
}

export interface ExperimentOptions {
  variants: readonly Variant[]
  metric: Metric
  /** Default: drawn and recorded. */
  seed?: number
  /** Runs each variant once before the first block: warms caches, shows broken commands. Default true. */
  rehearsal?: boolean
  /** Limit for one process in milliseconds. Default 300,000. */
  timeoutMs?: number
  /** Limit for what one process prints on standard output, in bytes. Default 256 MiB. */
  maxOutputBytes?: number
  /**
   * How many failures of a variant in a row end the experiment. Default 3. A rehearsal that cannot be
   * started or runs into `timeoutMs` ends it at once.
   */
  maxFailuresInARow?: number
  /** Mean time of a process by variant, known from before: for the estimate until each has run here. */
  expectedMs?: Readonly<Record<string, number>>
  /** Ends the experiment: the running process is stopped, what there is stays. */
  signal?: AbortSignal
  /** Called when a process starts and when it has ended. */
  onProgress?(progress: Progress): void
  /** Called for every message that a child streams, as it comes. */
  onMessage?(message: JsonRecord, from: { variant: string; slot: Slot }): void
}

/** Runs blocks on request; {@link data} grows with them. */
export class Experiment {
  readonly data: ExperimentData
  readonly #options: ExperimentOptions
  readonly #random: () => number
  readonly #start = performance.now()
  #blocks = 0
  #announced = 0
  #failuresInARow: number[]

  /**
   * @throws TypeError for variants that cannot be run or told apart
   * @throws RangeError for a seed that is not a whole number of 32 bits
   */
  constructor(options: ExperimentOptions) {
    checkVariants(options.variants)
    const seed = checkSeed(options.seed ?? freshSeed())
    this.#options = options
    this.#random = randomSource(seed)
    this.#failuresInARow = options.variants.map(() => 0)
    this.data = {
      variants: [...options.variants],
      metric: completeMetric(options.metric),
      seed,
      startedAt: new Date().toISOString(),
      durationMs: 0,
      schedule: [],
      processes: [],
      ended: 'complete',
    }
  }

  /** How many blocks there will be in all, for the progress; they need not be run in one go. */
  announce(blocks: number): void {
    this.#announced = blocks
  }

  /** Runs `blocks` more blocks. Returns early, with the reason in the data, when aborted or failing. */
  async run(blocks: number): Promise<void> {
    if (!Number.isInteger(blocks) || blocks < 0) {
      throw new RangeError(`blocks: got ${blocks}, needs a whole number`)
    }
    const { variants, rehearsal = true } = this.#options
    const slots: Slot[] = []
    if (this.#blocks === 0 && rehearsal && blocks > 0) {
      slots.push(...variants.map((_, i) => ({ block: REHEARSAL, position: i, variant: i })))
    }
    for (let i = 0; i < blocks; i++) slots.push(...drawBlock(this.#blocks++, variants.length, this.#random))
    this.data.schedule.push(...slots)
    for (const slot of slots) {
      if (this.data.ended !== 'complete') return
      await this.#process(slot)
    }
  }

  async #process(slot: Slot): Promise<void> {
    const { variants, signal, onProgress, onMessage } = this.#options
    const { metric } = this.data
    if (signal?.aborted) {
      this.#end('aborted', 'stopped by the user')
      return
    }
    const variant = variants[slot.variant]
    const startedAt = performance.now() - this.#start
    onProgress?.(this.#progress(slot))
    const outcome = await runChild(variant, metric, {
      timeoutMs: this.#options.timeoutMs ?? 300_000,
      maxOutputBytes: this.#options.maxOutputBytes ?? 256 * 1024 * 1024,
      signal,
      onMessage: (message) => onMessage?.(message, { variant: variant.name, slot }),
    })
    const record: ProcessRecord = {
      variant: variant.name,
      block: slot.block,
      position: slot.position,
      startedAt,
      ...describe(outcome, metric),
    }
    this.data.processes.push(record)
    this.data.durationMs = performance.now() - this.#start
    if (record.failure?.reason === 'aborted') {
      this.#end('aborted', 'stopped by the user')
    } else if (record.failure) {
      const inARow = ++this.#failuresInARow[slot.variant]
      const { reason, detail } = record.failure
      if (slot.block === REHEARSAL && (reason === 'timeout' || reason === 'spawn')) {
        // What hangs or is missing at first is so again, and the limit of time may be minutes.
        this.#end('failed', `"${variant.name}" cannot be measured: ${detail}`)
      } else if (inARow >= (this.#options.maxFailuresInARow ?? 3)) {
        const times = inARow === 1 ? 'failed' : `failed ${inARow} times in a row`
        this.#end('failed', `"${variant.name}" ${times}: ${detail}`)
      }
    } else {
      this.#failuresInARow[slot.variant] = 0
    }
    onProgress?.(this.#progress(slot, record))
  }

  #end(how: 'aborted' | 'failed', reason: string): void {
    this.data.ended = how
    this.data.endReason = reason
  }

  #progress(slot: Slot, ended?: ProcessRecord): Progress {
    const { schedule, processes, variants } = this.data
    const remainingMs = this.#remaining()
    return {
      done: processes.length,
      total: schedule.length + this.#unscheduled(),
      slot,
      variant: variants[slot.variant].name,
      ...(ended ? { ended } : {}),
      elapsedMs: performance.now() - this.#start,
      ...(remainingMs === undefined ? {} : { remainingMs }),
    }
  }

  /** Runs announced beyond the blocks that are drawn already. */
  #unscheduled(): number {
    return Math.max(0, this.#announced - this.#blocks) * 2 * this.data.variants.length
  }

  #remaining(): number | undefined {
    const { schedule, processes, variants } = this.data
    let sum = 0
    for (const [i, { name }] of variants.entries()) {
      const left = schedule.reduce(
        (n, slot, at) => n + Number(at >= processes.length && slot.variant === i),
        0,
      )
      if (left === 0) continue
      const times = processes.filter((record) => record.variant === name).map((record) => record.wallMs)
      const each = times.length > 0 ? mean(times) : this.#options.expectedMs?.[name]
      if (each === undefined) return undefined
      sum += left * each
    }
    return sum
  }
}

function describe(
  { wallMs, userMs, systemMs, values, report, failure }: ChildOutcome,
  metric: Metric,
): Omit<ProcessRecord, 'variant' | 'block' | 'position' | 'startedAt'> {
  const times = {
    wallMs,
    ...(userMs === undefined ? {} : { userMs }),
    ...(systemMs === undefined ? {} : { systemMs }),
  }
  if (failure) return { ...times, report, failure }
  const rate = metric.measures === 'rate'
  if (values.length === 1) return { ...times, value: values[0], report }
  const steady = findSteadyState(values, { rate })
  const from = steady.from ?? (steady.kind === 'unsettled' ? values.length >> 1 : 0)
  const kept = values.slice(from)
  const value = rate ? 1 / mean(kept.map((each) => 1 / each)) : mean(kept)
  return { ...times, value, iterations: values, steady, report }
}

/**
 * Runs an experiment of `blocks` blocks (each variant twice per block) to its end.
 *
 * @throws TypeError or RangeError for options that make no experiment; failing children do not throw
 */
export async function runExperiment(
  options: ExperimentOptions & { blocks: number },
): Promise<ExperimentData> {
  const experiment = new Experiment(options)
  await experiment.run(options.blocks)
  return experiment.data
}

/** Whether a process failed by itself, rather than being stopped with the experiment. */
export function isFailed({ failure }: ProcessRecord): boolean {
  return failure !== undefined && failure.reason !== 'aborted'
}

/** The good samples of one variant in the order run, without the rehearsal. */
export function samplesOf(data: ExperimentData, variant: string): number[] {
  const samples: number[] = []
  for (const record of data.processes) {
    if (record.variant === variant && record.block !== REHEARSAL && record.value !== undefined) {
      samples.push(record.value)
    }
  }
  return samples
}

/**
 * One experiment of two with the same variants and metric, the second's blocks and times counted on from the
 * first: for experiments that are run in pieces. The order of the whole comes from two seeds; the first is kept.
 *
 * @throws TypeError when the variants or metrics are not the same by name
 */
export function joinExperiments(first: ExperimentData, second: ExperimentData): ExperimentData {
  const names = (data: ExperimentData): string =>
    JSON.stringify([data.metric.name, data.variants.map(({ name }) => name)])
  if (names(first) !== names(second)) {
    throw new TypeError(`join: got ${names(second)} behind ${names(first)}, needs the same`)
  }
  const blocks = first.schedule.reduce((most, { block }) => Math.max(most, block + 1), 0)
  const start = Date.parse(second.startedAt) - Date.parse(first.startedAt)
  const shifted = (block: number): number => (block === REHEARSAL ? block : block + blocks)
  return {
    ...second,
    seed: first.seed,
    startedAt: first.startedAt,
    durationMs: start + second.durationMs,
    schedule: [
      ...first.schedule,
      ...second.schedule.map((slot) => ({ ...slot, block: shifted(slot.block) })),
    ],
    processes: [
      ...first.processes,
      ...second.processes.map((each) => ({
        ...each,
        block: shifted(each.block),
        startedAt: each.startedAt + start,
      })),
    ],
  }
}
