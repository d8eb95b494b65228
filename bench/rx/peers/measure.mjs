/*
 * One contestant's rate: passes over a capture in memory, warmed up, in segments whose median counts.
 */

const WARM_UP_S = 3
const SEGMENTS = 9
const SEGMENT_S = 0.25

/** Gives `print` a line `{ rate }`, frames a second. `pass` goes over all `count` frames once. */
export function measure(count, print, pass) {
  run(pass, WARM_UP_S)
  const rates = Array.from({ length: SEGMENTS }, () => run(pass, SEGMENT_S) * count).sort((a, b) => a - b)
  print(JSON.stringify({ rate: rates[SEGMENTS >> 1] }))
}

/** Passes a second. */
function run(pass, seconds) {
  const begin = process.hrtime.bigint()
  const end = begin + BigInt(seconds * 1e9)
  let passes = 0
  let now = begin
  while (now < end) {
    pass()
    passes++
    now = process.hrtime.bigint()
  }
  return (passes * 1e9) / Number(now - begin)
}
