// What the library keeps: heap after patches and after dropped targets, what is collected, what a site costs.
//
//   measureMemory({ dynamicCall, engine, staticCall, staticKey, rfc }, { collect, heap, count })
//
// `collect` forces a collection, `heap` answers the bytes in use. Every figure is taken after collections in several turns
// of the event loop. Nothing here depends on a runtime.

const turn = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** @returns bytes that were kept, references that are alive, and bytes a site, by what was done. */
export async function measureMemory({ dynamicCall, engine, staticCall, staticKey, rfc }, options) {
  const { collect, heap, count = 100_000 } = options
  const settled = async () => {
    for (let round = 0; round < 8; round++) {
      collect()
      await turn(20)
    }
    collect()
    return heap()
  }
  /** Bytes that `rounds` of `run` leave behind, after a twentieth of them as a warm-up. */
  const kept = async (rounds, run) => {
    for (let round = 0; round < rounds / 20; round++) run(round)
    const before = await settled()
    for (let round = 0; round < rounds; round++) run(round)
    return (await settled()) - before
  }
  const answer = { count, kept: {}, alive: {}, site: {} }

  const fixed = staticCall((operand) => operand)
  let lastTarget
  answer.kept['updates of a static call, each to a target of its own'] = await kept(count, (round) => {
    const target = (operand) => operand + round
    if (round % 1000 === 0) lastTarget = new WeakRef(target)
    fixed.update(target)
    fixed(round)
  })
  fixed.update((operand) => operand)

  const key = staticKey(false)
  answer.kept['flips of a static key'] = await kept(count, (round) => {
    if (round % 2) key.enable()
    else key.disable()
    key()
  })

  // Each generation has two fresh targets as its branches.
  let patch
  const policy = {
    name: 'by hand',
    learn(site) {
      patch = (branches) => site.publish('tree', branches, undefined, { miss: () => undefined })
      const counts = { hits: [], candidates: [], misses: 0, overflow: 0, coverage: null }
      return { unserved: () => undefined, relearn: () => undefined, counts: () => counts }
    },
  }
  const patched = dynamicCall('patched', { policy, arity: 1 })
  patched((operand) => operand, 1)
  const targets = []
  const generations = []
  // Elsewhere nothing is patched.
  if (engine.strategy === 'prototype') {
    answer.kept['patches of a dynamic call, each to two targets of its own'] = await kept(count, (round) => {
      const pair = [(operand) => operand + round, (operand) => operand - round]
      const { code } = patch(pair)
      patched(pair[0], 1)
      patched(pair[1], 1)
      if (round % 1000 === 0) {
        targets.push(...pair.map((target) => new WeakRef(target)))
        generations.push(new WeakRef(code))
      }
    })
  }
  const alive = (references) => references.filter((reference) => reference.deref() !== undefined).length
  const of = (references) => `${alive(references)} of ${references.length}`

  const adaptive = dynamicCall('dropped', { arity: 1 })
  const dropped = []
  const callFive = (target) => {
    for (let call = 0; call < 5; call++) adaptive(target, call)
  }
  answer.kept['targets that were called five times and dropped'] = await kept(count, (round) => {
    const target = (operand) => operand + round
    if (round % 100 === 0) dropped.push(new WeakRef(target))
    callFive(target)
  })

  const reference = dynamicCall('kernel', { policy: rfc, arity: 1 })
  answer.kept['targets that were branches of the policy rfc and dropped'] = await kept(
    count / 100,
    (round) => {
      const pair = [(operand) => operand + round, (operand) => operand - round]
      for (let call = 0; call < 2500; call++) reference(pair[call & 1], call)
    },
  )

  const learned = []
  const sites = Array.from({ length: 20 }, (_, index) => learnTwice(dynamicCall, index, learned))
  await settled()
  if (sites.some((site) => site.stats().state !== 'promoted')) throw new Error('a site has not learned')

  answer.alive['targets that left'] = of(targets)
  answer.alive['generations that were replaced'] = of(generations)
  answer.alive['targets that were dropped'] = of(dropped)
  answer.alive['branches that a site learned before it learned others'] = of(learned)
  answer.alive['target of the static call before'] = of(lastTarget ? [lastTarget] : [])

  const SITES = 10_000
  const shared = [(x) => x, (x) => x + 1, (x) => x + 2, (x) => x + 3]
  const cost = async (define) => {
    define(-1)
    const sites = new Array(SITES).fill(undefined)
    const before = await settled()
    for (let index = 0; index < SITES; index++) sites[index] = define(index)
    const bytes = ((await settled()) - before) / SITES
    return sites.length === SITES ? Math.round(bytes) : Number.NaN
  }
  const calls = (site, number) => {
    for (let call = 0; call < number; call++) site(shared[call & 3], call)
    return site
  }
  answer.site['not called, with arity'] = await cost(() => dynamicCall('idle', { arity: 1 }))
  answer.site['not called, without arity'] = await cost(() => dynamicCall('idle'))
  answer.site['called ten times (learning)'] = await cost(() => calls(dynamicCall('idle', { arity: 1 }), 10))
  answer.site['called 1,100 times (counting, four branches)'] = await cost(() =>
    calls(dynamicCall('idle', { arity: 1 }), 1100),
  )
  answer.site['static call'] = await cost(() => staticCall(shared[0], { arity: 1 }))
  answer.site['static key'] = await cost(() => staticKey(false))
  return answer
}

/** A site that has learned eight targets and then eight others; what it holds of the first is noted in `learned`. */
function learnTwice(dynamicCall, index, learned) {
  const CALLS = 400_000
  const site = dynamicCall(`learned ${index}`, { arity: 1 })
  // Each with a text of its own: closures of one function would be no branches.
  const eight = (from) =>
    Array.from({ length: 8 }, (_, target) => new Function('x', `return x + ${16 * index + from + target}`))
  const callAll = (targets) => {
    for (let call = 0; call < CALLS; call++) site(targets[call & 7], call)
    return targets
  }
  learned.push(...callAll(eight(0)).map((target) => new WeakRef(target)))
  site.relearn()
  callAll(eight(8))
  return site
}
