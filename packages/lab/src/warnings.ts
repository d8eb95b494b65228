/**
 * What a reader of a result must know besides the numbers. Pure: the study's data in, warnings out; a
 * warning says what was seen, why it matters and, where there is one, the way out.
 */
import type { Comparison } from './analysis/compare.js'
import { percent } from './analysis/verdict.js'
import type { Environment } from './experiment/environment.js'
import { type ExperimentData, isFailed, samplesOf } from './experiment/experiment.js'
import type { Floor } from './experiment/floor.js'
import { isBuiltIn } from './experiment/variant.js'
import { median } from './statistics/describe.js'

export interface Warning {
  /** Stable name for programs. */
  code:
    | 'load'
    | 'governor'
    | 'floor'
    | 'resolution'
    | 'failures'
    | 'incomplete-blocks'
    | 'unsettled'
    | 'ended-early'
    | 'plan-limited'
    | 'few-blocks'
    | 'no-plan'
    | 'means-differ'
    | 'far-off'
    | 'lopsided'
  message: string
  /** The variant that it is about, if one. */
  variant?: string
}

/** A load average per processor above this is a neighbour worth naming. */
const LOAD_PER_CPU = 0.5
/** A sample should be at least this many empty processes long. */
const FLOOR_FACTOR = 10
/** An iteration should be at least this many steps of the clock long. */
const STEPS_PER_ITERATION = 1000

export function environmentWarnings({ load, cpus, governor }: Environment): Warning[] {
  const warnings: Warning[] = []
  if (load[0] > LOAD_PER_CPU * cpus) {
    warnings.push({
      code: 'load',
      message: `the machine was busy at the start (load ${load[0].toFixed(1)} on ${cpus} processors); the noise is larger than it need be`,
    })
  }
  if (governor !== undefined && governor !== 'performance') {
    warnings.push({
      code: 'governor',
      message: `the frequency governor is "${governor}"; "performance" makes the samples steadier`,
    })
  }
  return warnings
}

/** `pilot`: when it is not part of the data. */
export function experimentWarnings(
  data: ExperimentData,
  pilot: ExperimentData | undefined,
  floor: Floor | undefined,
  effect: number,
): Warning[] {
  const warnings: Warning[] = []
  if (data.ended !== 'complete') {
    warnings.push({
      code: 'ended-early',
      message: `ended before its plan: ${data.endReason}; the intervals presume that the results so far were not the reason`,
    })
  }
  for (const { name } of data.variants) {
    warnings.push(
      ...failureWarnings(data, name, ''),
      ...(pilot ? failureWarnings(pilot, name, ' in the pilot') : []),
    )
    const own = data.processes.filter(({ variant }) => variant === name)
    const restless = own.filter(({ steady }) => steady?.kind === 'unsettled')
    if (restless.length > 0) {
      warnings.push({
        code: 'unsettled',
        variant: name,
        message: `${restless.length} of ${own.length} processes of "${name}" never settled; their second half counts. More iterations may help`,
      })
    }
    warnings.push(...floorWarnings(data, floor, effect, name))
  }
  return warnings
}

function failureWarnings({ processes }: ExperimentData, variant: string, where: string): Warning[] {
  const own = processes.filter((each) => each.variant === variant)
  const failed = own.filter(isFailed)
  if (failed.length === 0) return []
  const first = failed[0].failure?.detail
  return [
    {
      code: 'failures',
      variant,
      message: `${failed.length} of ${own.length} processes of "${variant}" failed${where}, the first: ${first}`,
    },
  ]
}

function floorWarnings(
  data: ExperimentData,
  floor: Floor | undefined,
  effect: number,
  variant: string,
): Warning[] {
  const samples = samplesOf(data, variant)
  if (!floor || samples.length === 0) return []
  const typical = median(samples)
  const warnings: Warning[] = []
  if (floor.processMs !== undefined && typical < FLOOR_FACTOR * floor.processMs) {
    warnings.push({
      code: 'floor',
      variant,
      message: `"${variant}" takes ${round(typical)} ms, an empty process ${round(floor.processMs)} ms: much of the sample is starting up`,
    })
  }
  if (isBuiltIn(data.metric.name) && floor.resolutionMs > effect * typical) {
    warnings.push({
      code: 'resolution',
      variant,
      message: `${percent(effect)} of "${variant}" is ${round(effect * typical)} ms, the clock of "${data.metric.name}" steps by ${round(floor.resolutionMs)} ms; give it more work`,
    })
  }
  const timed = data.variants.some(
    (each) => each.name === variant && 'module' in each && each.iterations !== undefined,
  )
  if (timed && data.metric.name === 'time' && typical < STEPS_PER_ITERATION * floor.clockStepMs) {
    warnings.push({
      code: 'resolution',
      variant,
      message: `an iteration of "${variant}" takes ${(typical * 1e6).toFixed(0)} ns, the clock steps by ${(floor.clockStepMs * 1e6).toFixed(0)} ns and costs ${(floor.clockCostMs * 1e6).toFixed(0)} ns a reading; do more work per iteration`,
    })
  }
  return warnings
}

export function comparisonWarnings(comparisons: readonly Comparison[]): Warning[] {
  const warnings: Warning[] = []
  for (const comparison of comparisons) {
    const { a, b, method, lopsided, farOff, blocks, ratio, ratioOfMeans } = comparison
    const names = `"${b}" against "${a}"`
    if (blocks.incomplete > 0) {
      warnings.push({
        code: 'incomplete-blocks',
        message: `${names}: ${blocks.incomplete} of ${blocks.used + blocks.incomplete} blocks have a failed or missing process and are not in the ratio`,
      })
    }
    if (method === 'welch') {
      warnings.push({
        code: 'few-blocks',
        message: `${names}: there are no two blocks without a failed or missing process, so all runs count as independent ones; what the machine did meanwhile is in the ratio`,
      })
    }
    if (method === 't' && !lopsided) {
      warnings.push({
        code: 'few-blocks',
        message: `${names}: ${blocks.used} blocks are too few for signs; the interval presumes noise without outliers`,
      })
    }
    const all = `${ratioOfMeans.low.toPrecision(4)} to ${ratioOfMeans.high.toPrecision(4)}`
    if (farOff) {
      warnings.push({
        code: 'far-off',
        message: `${names}: some runs are far off, of both alike (a neighbour, or a program of two speeds); the ratio is that of runs like each other, the ratio of all means is ${all}`,
      })
    }
    if (lopsided) {
      warnings.push({
        code: 'lopsided',
        message: `${names}: one of the two is far off more often than the other, so every run counts in full and the ratio is that of the geometric means; the ratio of the means is ${all}`,
      })
    }
    // Each outside the other's interval: no chance, but another question with another answer.
    const apart =
      (ratioOfMeans.estimate < ratio.low || ratioOfMeans.estimate > ratio.high) &&
      (ratio.estimate < ratioOfMeans.low || ratio.estimate > ratioOfMeans.high)
    const [ofMeans, ofRuns] = [ratioOfMeans.estimate.toPrecision(4), ratio.estimate.toPrecision(4)]
    // Samples without any noise differ by rounding alone.
    if (apart && ofMeans !== ofRuns) {
      warnings.push({
        code: 'means-differ',
        message: `${names}: the ratio of the means is ${ofMeans}, that of typical runs ${ofRuns}; rare slow runs weigh differently in the two`,
      })
    }
  }
  return warnings
}

function round(ms: number): string {
  return `${Number(ms.toPrecision(2))}`
}
