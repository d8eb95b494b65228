// The loops that are measured. Imported once a variant (`host.mjs?variant`), so that each variant has
// call feedback of its own and reaches the site from another ES module, as a program does.

/** Calls `site(target, state, i)` for each target. */
export function dynamicLoop(site, targets, state) {
  let sum = 0
  for (let i = 0; i < targets.length; i++) sum = (sum + site(targets[i], state, i)) | 0
  return sum
}

/** Calls each target plainly. */
export function plainLoop(targets, state) {
  let sum = 0
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i]
    sum = (sum + target(state, i)) | 0
  }
  return sum
}

/** Calls each target plainly, in a loop with one more variable. */
export function plainLoopWithCount(targets, state) {
  let sum = 0
  let count = 1
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i]
    sum = (sum + target(state, i)) | 0
    count = Math.imul(count, 3)
  }
  return sum + count
}

/** Calls `site(target, state, i)` for each target, in a loop with one more variable. */
export function dynamicLoopWithCount(site, targets, state) {
  let sum = 0
  let count = 1
  for (let i = 0; i < targets.length; i++) {
    sum = (sum + site(targets[i], state, i)) | 0
    count = Math.imul(count, 3)
  }
  return sum + count
}

/** Makes a closure for each call and calls it plainly. */
export function plainClosureLoop(count, state) {
  let sum = 0
  for (let i = 0; i < count; i++) {
    const target = (s, x) => (s.a + x + i) | 0
    sum = (sum + target(state, i)) | 0
  }
  return sum
}

/** Makes a closure for each call and calls it through a site. */
export function dynamicClosureLoop(site, count, state) {
  let sum = 0
  for (let i = 0; i < count; i++) {
    const target = (s, x) => (s.a + x + i) | 0
    sum = (sum + site(target, state, i)) | 0
  }
  return sum
}
