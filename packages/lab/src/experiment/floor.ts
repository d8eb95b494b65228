/**
 * What the measuring itself costs and how finely it can tell: the clock's step and price, and the time of a
 * process that does nothing. Results near them say more about the instrument than about the variants.
 */
import { median } from '../statistics/describe.js'
import { CPU_TIME_RESOLUTION_MS, runChild } from './child.js'
import { isBuiltIn, isProcessorTime, type Metric, type Variant } from './variant.js'

/** The instrument's limits. */
export interface Floor {
  /** Smallest step of the clock that times iterations and processes, in milliseconds. */
  clockStepMs: number
  /** Time that one reading of it takes, in milliseconds. */
  clockCostMs: number
  /** Resolution of the metric: the clock's step, or that of the system's processor times. */
  resolutionMs: number
  /** The metric of a process that does nothing, in milliseconds; absent for metrics that children report. */
  processMs?: number
}

const READINGS = 20_000
const EMPTY_PROCESSES = 7

/** Reads the clock back to back: smallest positive step, and mean price. */
export function measureClock(): Pick<Floor, 'clockStepMs' | 'clockCostMs'> {
  let step = Infinity
  const start = process.hrtime.bigint()
  let before = start
  for (let i = 0; i < READINGS; i++) {
    const now = process.hrtime.bigint()
    const difference = Number(now - before)
    if (difference > 0 && difference < step) step = difference
    before = now
  }
  return { clockStepMs: step / 1e6, clockCostMs: Number(before - start) / READINGS / 1e6 }
}

/** Measures the floor under a metric; `variants` tell whether an empty process is a shell, a program or a node. */
export async function measureFloor(
  variants: readonly Variant[],
  metric: Metric,
  signal?: AbortSignal,
): Promise<Floor> {
  const clock = measureClock()
  const cpu = isProcessorTime(metric.name)
  const floor: Floor = { ...clock, resolutionMs: cpu ? CPU_TIME_RESOLUTION_MS : clock.clockStepMs }
  if (!isBuiltIn(metric.name)) return floor
  const node = variants.every((variant) => 'module' in variant) || process.platform === 'win32'
  const shell = variants.some((variant) => 'command' in variant && typeof variant.command === 'string')
  const nothing = shell ? 'exit 0' : node ? [process.execPath, '-e', '0'] : ['true']
  const empty: Variant = { name: 'empty', command: nothing }
  const values: number[] = []
  for (let i = 0; i < EMPTY_PROCESSES && !signal?.aborted; i++) {
    const outcome = await runChild(empty, metric, {
      timeoutMs: 10_000,
      maxOutputBytes: 1024,
      signal,
      onMessage: () => {},
    })
    if (!outcome.failure) values.push(outcome.values[0])
  }
  return values.length > 0 ? { ...floor, processMs: median(values) } : floor
}
