// Downsamples one line of samples; calls its kernel once for each pair of an input and an output sample,
// as plain.mjs does, with the branch tree written by hand: the limit of what patching can reach.
import { box, lanczos3, triangle } from './kernels.mjs'

/** Answers `width` samples out of `line`. */
export function downsample(line, width, kernel) {
  const out = new Float64Array(width)
  const scale = line.length / width
  for (let to = 0; to < width; to++) {
    const centre = (to + 0.5) * scale - 0.5
    let sum = 0
    let weights = 0
    for (let from = 0; from < line.length; from++) {
      const x = (from - centre) / scale
      const weight =
        kernel === box
          ? box(x)
          : kernel === lanczos3
            ? lanczos3(x)
            : kernel === triangle
              ? triangle(x)
              : kernel(x)
      sum += line[from] * weight
      weights += weight
    }
    out[to] = sum / weights
  }
  return out
}
