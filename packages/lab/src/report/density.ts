/**
 * Where the dots of a strip go: each sample beside the line by a share of how dense the samples are there,
 * so that a strip of dots has the outline of a violin and still shows every single one. Pure; the same
 * samples give the same picture.
 */
import { mean, quantile, standardDeviation } from '../statistics/describe.js'

/** Offset of each sample, -1 to 1. */
export function stripOffsets(samples: readonly number[]): number[] {
  if (samples.length < 2) return samples.map(() => 0)
  const density = densityOf(samples)
  const densities = samples.map(density)
  const most = Math.max(...densities)
  const order = [...samples.keys()].sort((i, j) => samples[i] - samples[j])
  const offsets = new Array<number>(samples.length)
  // Neighbours in value get places far from each other: van der Corput's sequence.
  for (const [rank, i] of order.entries()) {
    offsets[i] = ((2 * radicalInverse(rank + 1) - 1) * densities[i]) / most
  }
  return offsets
}

/** Gaussian kernel estimate with Silverman's bandwidth; the quartiles keep outliers from widening it. */
function densityOf(samples: readonly number[]): (value: number) => number {
  const spread = Math.min(
    standardDeviation(samples),
    (quantile(samples, 0.75) - quantile(samples, 0.25)) / 1.34 || Infinity,
  )
  const width = 0.9 * spread * samples.length ** -0.2
  if (!(width > 0)) return () => 1
  return (value) => mean(samples.map((each) => Math.exp(-0.5 * ((value - each) / width) ** 2)))
}

/** The binary digits of n mirrored at the point: 1/2, 1/4, 3/4, 1/8, ... */
function radicalInverse(n: number): number {
  let result = 0
  let digit = 0.5
  for (let rest = n; rest > 0; rest >>= 1) {
    if (rest & 1) result += digit
    digit /= 2
  }
  return result
}
