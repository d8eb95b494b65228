// Measures one case in this process: plain, by hand and dynamic, interleaved; medians in ns a call. `plain2` and
// `dynamic2` are loops with one more variable: the frame of the loop alone can make a call dearer or cheaper.
//
//   node bench/calls/measure.mjs CASE [PATCHES] [arity]      one line of JSON
import { dynamicCall } from 'optpoline'
import { handWrittenLoop, makeSequence, makeTargets } from './targets.mjs'

const [name = '90/10', patches = '16', arity] = process.argv.slice(2)
const LENGTH = 8192
const rest = (count, share) => Array.from({ length: count }, () => share / count)
const cases = {
  '90/10': { targets: 8, shares: [0.9, 0.1] },
  '70/20/rest': { targets: 8, shares: [0.7, 0.2, ...rest(6, 0.1)] },
  '50/50': { targets: 8, shares: [0.5, 0.5] },
  'uniform 8': { targets: 8, shares: rest(8, 1) },
  'uniform 16': { targets: 16, shares: rest(16, 1) },
  'uniform 24': { targets: 24, shares: rest(24, 1) },
  'uniform 32': { targets: 32, shares: rest(32, 1) },
  'zipf 32': { targets: 32, shares: zipf(32) },
  single: { targets: 1, shares: [1] },
  'fresh closures': { closures: true },
}
function zipf(count) {
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 1))
  const sum = weights.reduce((a, b) => a + b)
  return weights.map((weight) => weight / sum)
}

const spec = cases[name]
if (!spec) {
  console.error(`no case "${name}"; there are ${Object.keys(cases).join(', ')}`)
  process.exit(2)
}
const state = { a: 1, b: 2, c: 3 }
const site = dynamicCall(`bench ${name}`, arity ? { arity: 2 } : {})
const plainHost = await import('./host.mjs?plain')
const dynamicHost = await import('./host.mjs?dynamic')
const variants = {}
let sequence
if (spec.closures) {
  variants.plain = () => plainHost.plainClosureLoop(LENGTH, state)
  variants.dynamic = () => dynamicHost.dynamicClosureLoop(site, LENGTH, state)
} else {
  const targets = makeTargets(spec.targets)
  sequence = makeSequence(LENGTH, targets, spec.shares)
  // A plain call site in a program has seen more than the case at hand: eight targets or all.
  const wide = makeSequence(LENGTH, targets, rest(targets.length, 1))
  plainHost.plainLoop(wide, state)
  plainHost.plainLoopWithCount(wide, state)
  variants.plain = () => plainHost.plainLoop(sequence, state)
  variants.plain2 = () => plainHost.plainLoopWithCount(sequence, state)
  variants.dynamic = () => dynamicHost.dynamicLoop(site, sequence, state)
  variants.dynamic2 = () => dynamicHost.dynamicLoopWithCount(site, sequence, state)
}

// Learn, then patch again and again, with enough calls between for each patch to be a spaced one.
const spaced = () => {
  for (let pass = 0; pass < 40; pass++) variants.dynamic()
}
for (let pass = 0; pass < 160; pass++) variants.dynamic()
const deadline = site.stats().generation + Number(patches)
for (
  let round = 0;
  round < 200 && site.stats().generation < deadline && site.stats().state === 'promoted';
  round++
) {
  site.relearn()
  spaced()
}
const branches = site.stats().branches.map(({ target }) => target)
if (branches.length > 0) {
  const byHand = handWrittenLoop(branches, name)
  variants.hand = () => byHand(sequence, state)
}

// A turn of the event loop, in which the site settles; then as many passes as V8 needs to bring the function around a
// loop, which it inlines into it, to its last tier (V8 13: 10,000, V8 14: 16,000). Until then the middle tier runs that
// function now and then, each variant for itself; it calls trees and does not inline them.
const LAST_TIER = 20_000
await new Promise((resolve) => setTimeout(resolve, 100))
const samples = Object.fromEntries(Object.keys(variants).map((key) => [key, []]))
for (const run of Object.values(variants)) for (let pass = 0; pass < LAST_TIER; pass++) run()
for (let round = 0; round < 15; round++) {
  for (const [key, run] of Object.entries(variants)) {
    run()
    const start = performance.now()
    for (let pass = 0; pass < 30; pass++) run()
    samples[key].push(((performance.now() - start) * 1e6) / LENGTH / 30)
  }
}
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]
const stats = site.stats()
console.log(
  JSON.stringify({
    case: name,
    node: process.version,
    v8: process.versions.v8,
    state: stats.state,
    reason: stats.reason,
    width: branches.length,
    generation: stats.generation,
    ns: Object.fromEntries(Object.entries(samples).map(([key, values]) => [key, median(values)])),
  }),
)
