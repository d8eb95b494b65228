/**
 * What a report is made of, and how a study gives it. Plain data: programs that measure by other means than
 * `runStudy` fill it in themselves.
 */
import type { Comparison } from '../analysis/compare.js'
import type { Environment } from '../experiment/environment.js'
import { type ExperimentData, type ProcessRecord, REHEARSAL } from '../experiment/experiment.js'
import type { Metric } from '../experiment/variant.js'
import type { Noise } from '../plan.js'
import type { Study } from '../study.js'

/** One variant; its place in the list gives its colour and shape. */
export interface ReportVariant {
  readonly name: string
  /** What was run, as text. */
  readonly detail: string
  readonly samples: readonly number[]
}

/** One process on the time axis. */
export interface ReportProcess {
  readonly variant: string
  readonly phase: 'rehearsal' | 'pilot' | 'run'
  /** Milliseconds since the first process. */
  readonly startedAt: number
  readonly value: number | null
  readonly iterations?: readonly number[]
  /** First steady iteration; absent when there are none. */
  readonly steadyFrom?: number
  /** Why it gave no value. */
  readonly failure?: string
}

/** A table of texts beside the lab's own sections. */
export interface ReportTable {
  readonly title: string
  readonly head: readonly string[]
  /** Columns that are set to the right. */
  readonly right: readonly number[]
  readonly rows: readonly (readonly string[])[]
}

/** Everything that stands in a report. */
export interface ReportInput {
  readonly title: string
  readonly metric: Metric
  readonly variants: readonly ReportVariant[]
  readonly comparisons: readonly Comparison[]
  readonly processes: readonly ReportProcess[]
  /** The plan in words, as pairs of name and value. */
  readonly plan: readonly (readonly [name: string, value: string])[]
  readonly environment: Environment
  readonly warnings: readonly string[]
  /** Why it ended before its plan; null when it did not. */
  readonly ended: string | null
  /** The command that runs it again. */
  readonly repeat: string
  readonly tables?: readonly ReportTable[]
  /** The same result for programs; stands in the file as JSON, in the element with the id `data`. */
  readonly data: unknown
}

/** What a study says; the title, the command to repeat it and the data for programs come from its user. */
export function reportOfStudy(
  study: Study,
  { title, repeat, data = study }: { title: string; repeat: string; data?: unknown },
): ReportInput {
  const { experiment, pilot } = study
  return {
    title,
    metric: study.metric,
    variants: study.variants.map(({ name, command, samples }) => ({
      name,
      detail: [command].flat().join(' '),
      samples,
    })),
    comparisons: study.comparisons,
    processes: processesOf(experiment, pilot),
    plan: planRows(study),
    environment: study.environment,
    warnings: study.warnings.map(({ message }) => message),
    ended: experiment.ended === 'complete' ? null : (experiment.endReason ?? experiment.ended),
    repeat,
    data,
  }
}

/** The processes of a pilot and of the run after it, on one time axis. */
export function processesOf(run: ExperimentData, pilot?: ExperimentData): ReportProcess[] {
  const start = Date.parse((pilot ?? run).startedAt)
  const own = (data: ExperimentData, phase: 'pilot' | 'run'): ReportProcess[] =>
    data.processes.map((process) => reportProcess(process, phase, Date.parse(data.startedAt) - start))
  return [...(pilot ? own(pilot, 'pilot') : []), ...own(run, 'run')]
}

function reportProcess(process: ProcessRecord, phase: 'pilot' | 'run', offset: number): ReportProcess {
  const { variant, block, startedAt, value, iterations, steady, failure } = process
  return {
    variant,
    phase: block === REHEARSAL ? 'rehearsal' : phase,
    startedAt: startedAt + offset,
    value: value ?? null,
    ...(iterations ? { iterations } : {}),
    ...(steady?.from === undefined ? {} : { steadyFrom: steady.from }),
    ...(failure ? { failure: failure.detail } : {}),
  }
}

const percent = (share: number): string => `${Number((100 * share).toPrecision(3))} %`

function planRows({ plan, experiment, pilot, seed, looks }: Study): [string, string][] {
  const perVariant = experiment.schedule.filter(({ block, variant }) => block !== REHEARSAL && variant === 0)
  const rows: [string, string][] = [
    [
      'Order',
      `blocks of two processes of each variant, mirrored (A B B A), the first order of each drawn at random from seed ${seed}`,
    ],
  ]
  if (!plan) return [...rows, ['Processes', `${perVariant.length} of each variant, as asked for`]]
  const { blocks, sequential } = plan
  rows.push(
    ['Effect that matters', percent(plan.effect)],
    ['Wanted power, significance', `${percent(plan.power)}, ${percent(plan.alpha)}`],
    ['Pilot', `${2 * plan.pilotBlocks} processes of each variant${pilot ? ', not part of the result' : ''}`],
    [`Noise of a block${plan.replans.length === 0 ? ' in the pilot' : ''}`, percent(plan.scale)],
    ...plan.noise.map(noiseRow),
    [
      'Planned',
      `${2 * (sequential ?? blocks).blocks} processes of each variant: power ${percent(blocks.power)}, a difference of ${percent(blocks.detectableEffect)} is seen with ${percent(plan.power)}`,
    ],
  )
  if (plan.replans.length > 0) {
    const made = plan.replans.map(({ after, blocks }) => `after ${2 * after}: ${2 * blocks}`).join(', ')
    rows.push([
      'Planned again',
      `${made} processes of each variant, by the noise of pilot and run until then and not by their ratio`,
    ])
  }
  if (sequential) {
    const when = sequential.looks.map((look) => 2 * look.blocks).join(', ')
    rows.push([
      'Looks',
      `after ${when} processes of each variant, ${looks?.length ?? 0} made; significance spent by O'Brien and Fleming's rule (Lan and DeMets), so that all looks together raise a false alarm in ${percent(plan.alpha)} at most`,
    ])
  }
  return rows
}

function noiseRow({ variant, betweenProcesses, overall, withinProcess }: Noise): [string, string] {
  const within = withinProcess === undefined ? '' : `, ${percent(withinProcess)} within a process`
  return [
    `Noise of ${variant}`,
    `${percent(betweenProcesses)} between processes of a block, ${percent(overall)} over all${within}`,
  ]
}
