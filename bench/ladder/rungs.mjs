// The rungs of the ladder: one traffic, the same work, called in every way that a program may.
//
// Eight targets at 90/10: nine calls in ten go to the first, one to the second. Every loop is a function of
// its own text, so that each has feedback of its own. What would be compiled away otherwise (a target that
// the engine could guess from the loop alone) comes in as data. Imports nothing, so that it runs anywhere:
// the library, its hosts and tapable are handed in.
import { handWrittenLoop, makeSequence, makeTargets } from '../calls/targets.mjs'

const LENGTH = 8192
const SHARES = [0.9, 0.1]
/** Replacements of the static call before it is measured, and relearnings of the dynamic one. */
const PATCHES = 16

/** Calls that a rung makes when it is run only to be compiled. */
const SHORT = 64

/** What a rung is, from the fewest obstacles to the most; `group` is printed above its first rung. */
export const RUNGS = [
  ['direct call', 'direct', 'always the first target, by name'],
  ['static call', 'direct', 'always the first target, which can be replaced'],
  ['tree by hand', 'any target', 'the two popular targets as branches: the limit'],
  ['inline host', 'any target', 'the loop is written anew with its branches'],
  ['dynamic call', 'any target', 'learns its branches'],
  ['fixed list, right', 'any target', 'as INDIRECT_CALL_2 of Linux: two targets chosen when it was written'],
  ['fixed list, outdated', 'any target', 'the same with two targets that were popular once'],
  ['plain, two seen', 'any target', 'a site that never saw another target: polymorphic'],
  ['plain', 'any target', 'a site that has seen all eight: megamorphic'],
  ['switch by number', 'by key', 'the caller has a small number for each target, not the target'],
  ['Map to a switch', 'by key', 'the number is looked up by the function'],
  ['tapable HookMap', 'by key', 'a hook for each target, found by its key'],
  ['tapable SyncBailHook', 'by key', 'one hook, eight taps, each looks whether it is meant'],
]

/**
 * The rungs that there are here, ready to run: name to a function that makes `LENGTH` calls, or few when it is told to be `brief`.
 *
 * @param libraries the exports of optpoline and optpoline/host, of tapable, and of the module that calls the site.
 */
export function buildRungs({ library, tapable, caller }) {
  const state = { a: 1, b: 2, c: 3 }
  const targets = makeTargets(8)
  const [first, second] = targets
  const sequence = makeSequence(LENGTH, targets, SHARES)
  const wide = makeSequence(LENGTH, targets, Array(8).fill(1 / 8))
  const keys = sequence.map((target) => targets.indexOf(target))
  const site = library.dynamicCall('ladder', { arity: 2 })
  const steady = library.staticCall(first, { name: 'ladder static', arity: 2 })
  const rungs = {}
  const add = (name, loop, data) => {
    const few = data.slice(0, SHORT)
    rungs[name] = (brief = false) => loop(brief ? few : data, state)
  }

  add('direct call', makeLoop('target(state, i)', { target: first }), sequence)
  add('static call', makeLoop('call(state, i)', { call: steady }), sequence)
  add('tree by hand', handWrittenLoop([first, second], 'ladder'), sequence)
  const host = library.inlineHost(
    'ladder loop',
    { call: library.dynamicCall('ladder host', { arity: 2 }) },
    ({ call }) =>
      function loop(data, state) {
        let sum = 0
        for (let i = 0; i < data.length; i++) sum = (sum + call(data[i], state, i)) | 0
        return sum
      },
  )
  // Without sites it is not written anew here.
  if (host.sites.length > 0) add('inline host', host, sequence)
  add('dynamic call', (data, state) => caller.dynamicLoop(site, data, state), sequence)
  const fixed = (name, [one, other]) => {
    const indirectCall2 = makeFunction(
      'indirectCall2(target, s, x)',
      'return target === one ? one(s, x) : target === other ? other(s, x) : target(s, x)',
      { one, other },
    )
    add(name, makeLoop('call(data[i], state, i)', { call: indirectCall2 }), sequence)
  }
  fixed('fixed list, right', [first, second])
  fixed('fixed list, outdated', [targets[6], targets[7]])
  add('plain, two seen', makeLoop('data[i](state, i)', {}), sequence)
  const plain = makeLoop('data[i](state, i)', {})
  plain(wide, state)
  add('plain', plain, sequence)

  const names = targets.map((_, index) => `t${index}`)
  const bound = Object.fromEntries(names.map((name, index) => [name, targets[index]]))
  const cases = names.map((name, index) => `case ${index}: return ${name}(s, x)`).join('; ')
  const byNumber = makeFunction('byNumber(n, s, x)', `switch (n) { ${cases} }`, bound)
  add('switch by number', makeLoop('call(data[i], state, i)', { call: byNumber }), keys)
  const numbers = new Map(targets.map((target, index) => [target, index]))
  const byMap = makeFunction(
    'byMap(target, s, x)',
    `switch (numbers.get(target)) { ${cases}; default: return target(s, x) }`,
    { ...bound, numbers },
  )
  add('Map to a switch', makeLoop('call(data[i], state, i)', { call: byMap }), sequence)
  if (tapable) {
    const map = new tapable.HookMap(() => new tapable.SyncBailHook(['s', 'x']))
    targets.forEach((target, key) => map.for(key).tap(`target ${key}`, target))
    add('tapable HookMap', makeLoop('map.get(data[i]).call(state, i)', { map }), keys)
    const hook = new tapable.SyncBailHook(['key', 's', 'x'])
    targets.forEach((target, key) =>
      hook.tap(`target ${key}`, (wanted, s, x) => (wanted === key ? target(s, x) : undefined)),
    )
    add('tapable SyncBailHook', makeLoop('hook.call(data[i], state, i)', { hook }), keys)
  }

  const patch = async () => {
    for (let round = 0; round < PATCHES; round++) {
      for (let time = 0; time < 40; time++) for (const run of Object.values(rungs)) run()
      steady.update(round % 2 === 0 ? second : first)
      if (site.stats().state === 'promoted') site.relearn()
      host.relearn()
    }
    steady.update(first)
  }
  return { rungs, patch, calls: LENGTH, site }
}

/** A loop over `data` that sums what `call` answers for each element. */
function makeLoop(call, bindings) {
  return makeFunction(
    'loop(data, state)',
    `let sum = 0; for (let i = 0; i < data.length; i++) sum = (sum + ${call}) | 0; return sum`,
    bindings,
  )
}

let made = 0

/** A function whose text nothing else has: engines share what they learned by text. */
function makeFunction(head, body, bindings) {
  const text = `'use strict'; return function ${head} { ${body} } // ${++made}`
  return new Function(...Object.keys(bindings), text)(...Object.values(bindings))
}
