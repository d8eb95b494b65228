// Measures plain calls, dynamic calls and hosts on whatever engine runs this; no runtime's names.
//
//   const rows = await measureHosts({ dynamicCall, inlineHost }, [{ targets: 8, skew: '90' }], { patches: 4 })
//
// A row has the medians of interleaved samples in ns a call: `plain`, `dynamic` (a site without arity),
// `arity` (a site with one), `host`, and `hand`, the host with the same branches written by hand, where
// the site has any. Every case has functions of its own, so that none meets another's feedback.
import { makeSequence, makeTargets } from '../calls/targets.mjs'

const LENGTH = 8192
const SAMPLES = 9
/** Passes of the sequence in a sample: 0.3 to 8 ms. */
const PASSES = 40

/** Cases of the promise "never slower": every width with every skew. */
export const CASES = [1, 2, 3, 4, 5, 6, 8, 12, 16, 24].flatMap((targets) =>
  (targets === 1 ? ['uniform'] : ['90', '70/20', 'zipf', 'uniform']).map((skew) => ({ targets, skew })),
)

function sharesOf(targets, skew) {
  const rest = (count, share) => Array.from({ length: count }, () => share / count)
  if (skew === '90') return [0.9, ...rest(targets - 1, 0.1)]
  if (skew === '70/20') return targets === 2 ? [0.7, 0.3] : [0.7, 0.2, ...rest(targets - 2, 0.1)]
  if (skew === 'uniform') return rest(targets, 1)
  const weights = Array.from({ length: targets }, (_, index) => 1 / (index + 1))
  const sum = weights.reduce((a, b) => a + b)
  return weights.map((weight) => weight / sum)
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const turn = (delay) => new Promise((resolve) => setTimeout(resolve, delay))
let texts = 0

const loop = (parameters, call) =>
  new Function(
    ...parameters,
    `'use strict'; return function loop(targets, state) {
      let sum = 0
      for (let i = 0; i < targets.length; i++) {
        const target = targets[i]
        sum = (sum + ${call}) | 0
      }
      return sum
    } // ${++texts}`,
  )

/** Measures each case, the variants from first to last or, `reversed`, from last to first. */
export async function measureHosts({ dynamicCall, inlineHost }, cases, { patches = 0, reversed = false }) {
  const rows = []
  for (const { targets: count, skew } of cases) {
    const targets = makeTargets(count)
    const sequence = makeSequence(LENGTH, targets, sharesOf(count, skew))
    const state = { a: 1, b: 2, c: 3 }
    const site = dynamicCall(`dynamic ${count} ${skew}`)
    const declared = dynamicCall(`arity ${count} ${skew}`, { arity: 2 })
    const host = inlineHost(`host ${count} ${skew}`, { site: declared }, ({ site }) => (targets, state) => {
      let sum = 0
      for (let i = 0; i < targets.length; i++) sum = (sum + site(targets[i], state, i)) | 0
      return sum
    })
    const variants = {
      plain: loop([], 'target(state, i)')(),
      dynamic: loop(['site'], 'site(target, state, i)')(site),
      arity: loop(['site'], 'site(target, state, i)')(declared),
      host,
    }
    const run = (name) => variants[name](sequence, state)
    const inTurn = () => (reversed ? Object.keys(variants).reverse() : Object.keys(variants))
    for (let pass = 0; pass < 330; pass++) {
      for (const name of inTurn()) run(name)
      if (pass % 60 === 0) await turn(20)
    }
    for (let patch = 0; patch < patches; patch++) {
      for (const each of [site, declared, host]) each.relearn()
      for (let pass = 0; pass < 60; pass++) for (const name of inTurn()) run(name)
      await turn(20)
    }
    const { state: reached, branches, reason } = host.stats()
    if (branches.length > 0 && reached === 'promoted') {
      const names = branches.map((_, index) => `t${index}`)
      const tests = names.map((name) => `target === ${name} ? ${name}(state, i) : `).join('')
      variants.hand = loop(names, `(${tests}target(state, i))`)(...branches.map(({ target }) => target))
    }
    await turn(80)
    const samples = Object.fromEntries(Object.keys(variants).map((name) => [name, []]))
    for (const name of inTurn()) for (let pass = 0; pass < 100; pass++) run(name)
    for (let round = 0; round < SAMPLES; round++) {
      for (const name of inTurn()) {
        run(name)
        const start = performance.now()
        for (let pass = 0; pass < PASSES; pass++) run(name)
        samples[name].push(((performance.now() - start) * 1e6) / LENGTH / PASSES)
      }
    }
    const ns = Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]))
    rows.push({ targets: count, skew, state: reached, reason, width: branches.length, ns })
  }
  return rows
}
