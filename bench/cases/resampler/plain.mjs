// Downsamples one line of samples; calls its kernel once for each pair of an input and an output sample,
// as nodejs/node#65894 does: unoptimised, and a callback in the innermost loop.

/** Answers `width` samples out of `line`. */
export function downsample(line, width, kernel) {
  const out = new Float64Array(width)
  const scale = line.length / width
  for (let to = 0; to < width; to++) {
    const centre = (to + 0.5) * scale - 0.5
    let sum = 0
    let weights = 0
    for (let from = 0; from < line.length; from++) {
      const weight = kernel((from - centre) / scale)
      sum += line[from] * weight
      weights += weight
    }
    out[to] = sum / weights
  }
  return out
}
