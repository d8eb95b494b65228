// One process of run.mjs: sites under quick patching, then at rest. Prints one JSON line.
//
//   node measure.mjs SITES [PATCHES]
import { dynamicCall } from 'optpoline'
import { makeSequence, makeTargets } from '../calls/targets.mjs'

const CALLS = 8192
const TARGETS = 8
const sites = Number(process.argv[2])
const patches = Number(process.argv[3] ?? 31)

const state = { a: 1, b: 2, c: 3 }
const targets = makeTargets(TARGETS)
const mixed = makeSequence(CALLS, targets, new Array(TARGETS).fill(1 / TARGETS))
const list = makeSequence(CALLS, targets, [0.7, 0.2, ...new Array(6).fill(0.1 / 6)])
const noop = () => undefined

/** Patches when it is told to, and never by itself: what a program does in the worst moment. */
function byHand() {
  let publish
  const policy = {
    name: 'by hand',
    learn(site) {
      publish = (branches) => site.publish('tree', branches, undefined, { miss: noop })
      const counts = { hits: [], candidates: [], misses: 0, overflow: 0, coverage: null }
      return { unserved: noop, relearn: noop, counts: () => counts }
    },
  }
  const call = dynamicCall('stuck', { policy, arity: 2 })
  return { call, publish: (branches) => publish(branches) }
}

/** A loop with feedback of its own, whose call is `text`. */
function loopOf(text, bindings) {
  const body = `return (list, state) => {
    let sum = 0
    for (let i = 0; i < list.length; i++) {
      const target = list[i]
      sum = (sum + (${text})) | 0
    }
    return sum
  }\n//# sourceURL=loop-${Math.random()}.js`
  return new Function(...Object.keys(bindings), body)(...Object.values(bindings))
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]

/** Median ns a call of each loop, in turn. */
function timed(loops) {
  const ns = loops.map(() => [])
  for (let sample = 0; sample < 7; sample++) {
    for (const [index, loop] of loops.entries()) {
      const begin = performance.now()
      for (let pass = 0; pass < 10; pass++) loop(list, state)
      ns[index].push(((performance.now() - begin) * 1e6) / (10 * CALLS))
    }
  }
  return ns.map(median)
}

const plain = loopOf('target(state, i)', {})
const hand = loopOf(
  'target === first ? first(state, i) : target === second ? second(state, i) : target(state, i)',
  { first: targets[0], second: targets[1] },
)
for (let i = 0; i < 100; i++) {
  plain(mixed, state)
  hand(list, state)
}

const results = []
for (let index = 0; index < sites; index++) {
  const { call, publish } = byHand()
  const loop = loopOf('call(target, state, i)', { call })
  call(targets[0], state, 0)
  const between = [1, 2, 3, 5, 8][index % 5]
  for (let patch = 0; patch < patches; patch++) {
    publish([targets[patch % TARGETS], targets[(patch + 1) % TARGETS]])
    for (let i = 0; i < between; i++) loop(mixed, state)
  }
  publish([targets[0], targets[1]])
  for (let i = 0; i < 60; i++) loop(list, state)
  const before = timed([plain, hand, loop])
  await new Promise((resolve) => setTimeout(resolve, 120))
  for (let i = 0; i < 100; i++) loop(list, state)
  const after = timed([plain, hand, loop])
  results.push({ before, after })
}
console.log(JSON.stringify({ v8: process.versions.v8, node: process.versions.node, results }))
