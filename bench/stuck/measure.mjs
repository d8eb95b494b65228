// Sites under quick patching, then at rest, on the engine that runs this.
//
//   measureStuck({ dynamicCall }, { sites, patches, spaced, counting })
//
// Answers [{ before, after }] by site: median ns a call of { plain, hand, counted, dynamic }, before the site has settled
// from the event loop and after, in the last tier of its loop. `hand` and `counted` are the same two branches written into
// the loop; a tenth of the calls miss them, and `counted` counts those, as a site does. `spaced` leaves 40 runs of the loop
// between patches instead of 1 to 8; with `counting` every other patch is a tree that counts, as the policy adaptive
// makes them. Nothing here depends on a runtime.
import { makeSequence, makeTargets } from '../calls/targets.mjs'

const CALLS = 8192
const TARGETS = 8
/** Runs of the loop between two patches: in turn by site, and where patches are spaced. */
const QUICK = [1, 2, 3, 5, 8]
const SPACED = 40
/** Calls of a function after which V8 has brought it to its last tier, whoever inlined it (see bench/calls). */
const LAST_TIER = 20_000
/** Calls in one of those, so that they take little time. */
const SHORT = 64

const noop = () => undefined

/** Patches when it is told to, and never by itself: what a program does in the worst moment. */
function byHand(dynamicCall) {
  let publish
  const policy = {
    name: 'by hand',
    learn(site) {
      publish = (form, branches) => {
        const fields = Object.fromEntries(branches.map((_, index) => [`h${index}`, 0]))
        const counts = { left: 1e9, credit: 1e9, ...fields }
        return site.publish(form, branches, counts, { miss: noop, closeWindow: noop })
      }
      const counts = { hits: [], candidates: [], misses: 0, overflow: 0, coverage: null }
      return { unserved: noop, relearn: noop, counts: () => counts }
    },
  }
  const call = dynamicCall('stuck', { policy, arity: 2 })
  return { call, publish: (form, branches) => publish(form, branches) }
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

export async function measureStuck({ dynamicCall }, { sites, patches, spaced, counting }) {
  const state = { a: 1, b: 2, c: 3 }
  const targets = makeTargets(TARGETS)
  const mixed = makeSequence(CALLS, targets, new Array(TARGETS).fill(1 / TARGETS))
  const list = makeSequence(CALLS, targets, [0.7, 0.2, ...new Array(6).fill(0.1 / 6)])

  /** Median ns a call of each loop, in turn. */
  const timed = (loops) => {
    const ns = Object.entries(loops).map(([name, loop]) => ({ name, loop, samples: [] }))
    for (let sample = 0; sample < 7; sample++) {
      for (const { loop, samples } of ns) {
        const begin = performance.now()
        for (let pass = 0; pass < 10; pass++) loop(list, state)
        samples.push(((performance.now() - begin) * 1e6) / (10 * CALLS))
      }
    }
    return Object.fromEntries(ns.map(({ name, samples }) => [name, median(samples)]))
  }
  const short = list.slice(0, SHORT)
  const toLastTier = (loop) => {
    for (let i = 0; i < 100; i++) loop(list, state)
    for (let i = 0; i < LAST_TIER; i++) loop(short, state)
  }

  const plain = loopOf('target(state, i)', {})
  const branches = { first: targets[0], second: targets[1] }
  const tree = (miss) => `target === first ? first(state, i) : target === second ? second(state, i) : ${miss}`
  const hand = loopOf(tree('target(state, i)'), branches)
  const counted = loopOf(tree('((counts.credit -= 1) < 0 ? noop() : target(state, i))'), {
    ...branches,
    counts: { left: 1e9, credit: 1e9, h0: 0, h1: 0 },
    noop,
  })
  for (let i = 0; i < 100; i++) plain(mixed, state)
  for (const loop of [plain, hand, counted]) toLastTier(loop)

  const results = []
  for (let index = 0; index < sites; index++) {
    const { call, publish } = byHand(dynamicCall)
    const loop = loopOf('call(target, state, i)', { call })
    call(targets[0], state, 0)
    const between = spaced ? SPACED : QUICK[index % QUICK.length]
    for (let patch = 0; patch < patches; patch++) {
      const form = counting && patch % 2 === 0 ? 'counting' : 'tree'
      publish(form, [targets[patch % TARGETS], targets[(patch + 1) % TARGETS]])
      for (let i = 0; i < between; i++) loop(mixed, state)
    }
    publish('tree', [targets[0], targets[1]])
    for (let i = 0; i < 60; i++) loop(list, state)
    const loops = { plain, hand, counted, dynamic: loop }
    const before = timed(loops)
    await new Promise((resolve) => setTimeout(resolve, 120))
    toLastTier(loop)
    const after = timed(loops)
    results.push({ before, after })
  }
  return results
}
