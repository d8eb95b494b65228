/**
 * The result of `optpoline compare` as data: what `--json` writes, and the HTML report carries. Pure: the
 * lab's study and the options in, one plain object out.
 */
import {
  type Comparison,
  type Environment,
  type ExperimentData,
  type Failure,
  type Metric,
  mean,
  median,
  type Plan,
  type ProcessRecord,
  REHEARSAL,
  type Study,
  type Warning,
} from '@optpoline/lab'
import { type CompareOptions, repeatCommand } from './options.js'

/** The format of `--json`. */
export interface CompareReport {
  readonly format: 1
  readonly program: { readonly name: 'optpoline'; readonly version: string; readonly command: 'compare' }
  readonly metric: Metric & { readonly better: 'lower' | 'higher' }
  readonly variants: readonly {
    readonly name: string
    /** As it was given; the shell reads it. */
    readonly command: string
    /** One number a process, in the order run. What the comparisons rest on, all of it. */
    readonly samples: readonly number[]
    readonly median: number | null
    readonly mean: number | null
    /** Processes that gave none. */
    readonly failed: number
  }[]
  /** Every other variant seen from the first. */
  readonly comparisons: readonly Comparison[]
  /** What was planned; the parts that come from a pilot are null where there was none. */
  readonly plan: {
    /** Processes of each variant; null when the pilot did not get through. */
    readonly runs: number | null
    /** Whether that number was given rather than planned. */
    readonly given: boolean
    readonly effect: number
    readonly power: number
    readonly level: number
    readonly pilotRuns: number | null
    /** Power to be expected against `effect`. */
    readonly expectedPower: number | null
    readonly detectableEffect: number | null
    /** Whether the most processes that are planned cut the plan short. */
    readonly limited: boolean
    /** Whether the fewest processes that are ever planned have more than the wanted power. */
    readonly fewest: boolean
    readonly durationMs: number | null
    readonly noise: Plan['noise']
    /** The plan as it was made again on the way: after how many processes of each, and how many it then had. */
    readonly replans: readonly { readonly afterRuns: number; readonly runs: number }[]
    /** Looks at the growing data, with `--until-decided`. */
    readonly looks: NonNullable<Plan['sequential']>['looks'] | null
  }
  /** Looks that were made, and how many comparisons were then undecided. */
  readonly looks: Study['looks'] | null
  /** Seed of the order of the processes. */
  readonly seed: number
  readonly environment: Omit<Environment, 'governor'> & {
    readonly governor: string | null
    readonly versions: Readonly<Record<'optpoline' | 'node' | 'v8' | 'kernel', string>>
  }
  readonly floor: Study['floor'] | null
  readonly warnings: readonly Warning[]
  /** `complete`, `aborted` by a signal, or `failed`: a command kept failing. The results are those until then. */
  readonly ended: ExperimentData['ended']
  readonly error: string | null
  /** The command that runs it again. */
  readonly repeat: string
  readonly processes: readonly CompareProcess[]
}

/** One process, in the order run. */
export interface CompareProcess {
  readonly variant: string
  /** Rehearsal and pilot are no part of the samples. */
  readonly phase: 'rehearsal' | 'pilot' | 'run'
  readonly block: number
  /** Milliseconds since its phase began. */
  readonly startedAt: number
  readonly wallMs: number
  /** Processor time in milliseconds; null unless the metric is such a time. */
  readonly userMs: number | null
  readonly systemMs: number | null
  readonly value: number | null
  readonly iterations: readonly number[] | null
  readonly failure: Failure | null
}

const LEVEL = 0.95

export function makeCompareReport(study: Study, options: CompareOptions, version: string): CompareReport {
  const { experiment, pilot, environment, plan } = study
  const { effect, power, runs } = options
  const { measures } = study.metric
  return {
    format: 1,
    program: { name: 'optpoline', version, command: 'compare' },
    metric: { ...study.metric, better: measures === 'rate' ? 'higher' : 'lower' },
    variants: study.variants.map(({ name, samples, failed }, i) => ({
      name,
      command: options.variants[i].command,
      samples,
      median: samples.length > 0 ? median(samples) : null,
      mean: samples.length > 0 ? mean(samples) : null,
      failed,
    })),
    comparisons: study.comparisons,
    plan: {
      runs: runs ?? (plan ? 2 * (plan.sequential ?? plan.blocks).blocks : null),
      given: runs !== undefined,
      effect,
      power,
      level: LEVEL,
      pilotRuns: plan ? 2 * plan.pilotBlocks : null,
      expectedPower: plan?.blocks.power ?? null,
      detectableEffect: plan?.blocks.detectableEffect ?? null,
      limited: plan?.blocks.limited ?? false,
      fewest: plan?.blocks.fewest ?? false,
      durationMs: plan?.durationMs ?? null,
      noise: plan?.noise ?? [],
      replans: (plan?.replans ?? []).map(({ after, blocks }) => ({ afterRuns: 2 * after, runs: 2 * blocks })),
      looks: plan?.sequential?.looks ?? null,
    },
    looks: study.looks ?? null,
    seed: study.seed,
    environment: {
      ...environment,
      governor: environment.governor ?? null,
      versions: {
        optpoline: version,
        node: environment.node,
        v8: environment.v8,
        kernel: `${environment.platform} ${environment.release}`,
      },
    },
    floor: study.floor ?? null,
    warnings: study.warnings,
    ended: experiment.ended,
    error: experiment.ended === 'failed' ? (failureLine(study) ?? null) : null,
    repeat: repeatCommand(options, study.seed),
    processes: [
      ...(pilot?.processes.map((process) => processOf(process, 'pilot')) ?? []),
      ...experiment.processes.map((process) => processOf(process, 'run')),
    ],
  }
}

function processOf(process: ProcessRecord, phase: 'pilot' | 'run'): CompareProcess {
  const { variant, block, startedAt, wallMs, userMs, systemMs, value, iterations, failure } = process
  return {
    variant,
    phase: block === REHEARSAL ? 'rehearsal' : phase,
    block,
    startedAt,
    wallMs,
    userMs: userMs ?? null,
    systemMs: systemMs ?? null,
    value: value ?? null,
    iterations: iterations ?? null,
    failure: failure ?? null,
  }
}

/** Why it ended, with the last words of the command. */
function failureLine({ experiment }: Study): string | undefined {
  const words = lastWords(experiment.processes.at(-1)?.failure?.stderr ?? '')
  return words ? `${experiment.endReason}; its last words: ${words}` : experiment.endReason
}

/** The line that tells most of what a program wrote to standard error: the last that names an error, else the last. */
export function lastWords(stderr: string): string | undefined {
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    // Node ends every stack trace with its version.
    .filter((line) => line !== '' && !/^Node\.js v\d/.test(line))
  return (
    lines.findLast((line) => /^[\w.$ ]*(?:Error|Exception|error|panicked)\b.*: /.test(line)) ?? lines.at(-1)
  )
}

/** Whether a variant is slower than the first for certain. */
export function isNegative({ comparisons }: Pick<CompareReport, 'comparisons'>): boolean {
  return comparisons.some(({ verdict }) => verdict === 'slower')
}
