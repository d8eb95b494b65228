// The two resampling kernels: weights by distance from the centre.

/** Weight of the box filter, for |x| up to 0.5. */
export function box(x) {
  return x > -0.5 && x <= 0.5 ? 1 : 0
}

function sinc(x) {
  if (x === 0) return 1
  const angle = Math.PI * x
  return Math.sin(angle) / angle
}

/** Weight of the triangle (bilinear) filter, for |x| up to 1. */
export function triangle(x) {
  const distance = x < 0 ? -x : x
  return distance < 1 ? 1 - distance : 0
}

/** Weight of the Lanczos filter with three lobes, for |x| up to 3. */
export function lanczos3(x) {
  return x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0
}
