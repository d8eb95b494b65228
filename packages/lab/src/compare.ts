/**
 * From an experiment to its answer: the ratio of two variants with its interval, and the tests beside it.
 *
 * The analysis follows from how the experiment was run, never from how the numbers look: a block (each
 * variant twice, mirrored order) is one observation of the log ratio. What the machine does between blocks
 * cancels, and what drifts linearly within a block does too. Welch's test on the single processes stands
 * beside it; under drift it is too cautious, because it takes the drift for noise.
 */
import { type ExperimentData, REHEARSAL, samplesOf } from './experiment/experiment.js'
import { type Interval, mean } from './statistics/describe.js'
import { exponential, oneSampleTest, type TTest, welchRatio, welchTest } from './statistics/t-tests.js'

/** Two variants compared: `b` seen from `a`. */
export interface Comparison {
  a: string
  b: string
  /** Ratio b / a of the metric with its 95 % interval. */
  ratio: Interval
  /** How the ratio was found: from blocks, or, with fewer than two whole blocks, from the single samples. */
  method: 'blocks' | 'independent'
  /** Blocks used, and blocks left out because one of their processes failed or did not run. */
  blocks: { used: number; incomplete: number }
  /** Difference b - a of the means, Welch's interval. */
  difference: Interval
  welch: Pick<TTest, 't' | 'df' | 'p'>
}

/** The log ratio b / a of every complete block, and how many blocks were not complete. */
export function blockLogRatios(
  data: ExperimentData,
  a: string,
  b: string,
): { logRatios: number[]; incomplete: number } {
  const blocks = new Map<number, { a: number[]; b: number[] }>()
  for (const { block, variant, value } of data.processes) {
    if (block === REHEARSAL || (variant !== a && variant !== b)) continue
    const entry = blocks.get(block) ?? { a: [], b: [] }
    blocks.set(block, entry)
    if (value !== undefined) entry[variant === a ? 'a' : 'b'].push(Math.log(value))
  }
  const complete = [...blocks.values()].filter((block) => block.a.length === 2 && block.b.length === 2)
  return {
    logRatios: complete.map((block) => mean(block.b) - mean(block.a)),
    incomplete: blocks.size - complete.length,
  }
}

/**
 * Compares variant `b` with variant `a`.
 *
 * @throws RangeError when one of them has fewer than two samples
 */
export function compareVariants(data: ExperimentData, a: string, b: string, level = 0.95): Comparison {
  const samplesA = samplesOf(data, a)
  const samplesB = samplesOf(data, b)
  for (const [name, samples] of [
    [a, samplesA],
    [b, samplesB],
  ] as const) {
    if (samples.length < 2) {
      throw new RangeError(`"${name}": got ${samples.length} samples, a comparison needs at least 2`)
    }
  }
  const welch = welchTest(samplesA, samplesB, { level })
  const { logRatios, incomplete } = blockLogRatios(data, a, b)
  const byBlocks = logRatios.length >= 2
  return {
    a,
    b,
    ratio: byBlocks
      ? exponential(oneSampleTest(logRatios, { level }).difference)
      : welchRatio(samplesA, samplesB, { level }),
    method: byBlocks ? 'blocks' : 'independent',
    blocks: { used: logRatios.length, incomplete },
    difference: welch.difference,
    welch: { t: welch.t, df: welch.df, p: welch.p },
  }
}
