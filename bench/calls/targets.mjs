// Small targets (about 25 bytes of bytecode each), and sequences of them with a given skew.

const operations = [
  's.a = (s.a + x) & 0x3fffffff; return s.a',
  's.b = (s.b ^ x) & 0x3fffffff; return s.b',
  's.c = (s.c - x) & 0x3fffffff; return s.c',
  's.a = (s.a * 3 + x) & 0x3fffffff; return s.a',
  's.b = (s.b + (x << 1)) & 0x3fffffff; return s.b',
  's.c = (s.c ^ (x >> 1)) & 0x3fffffff; return s.c',
  's.a = (s.a | x) & 0x3fffffff; return s.a',
  's.b = (s.b & x) & 0x3fffffff; return s.b',
]

/** `count` distinct targets. */
export function makeTargets(count) {
  return Array.from({ length: count }, (_, index) => {
    const body = operations[index % operations.length]
    return new Function('s', 'x', `'use strict'; ${body} // ${index}`)
  })
}

/** A sequence of targets in which target k has the share `shares[k]`; seeded. */
export function makeSequence(length, targets, shares, seed = 12345) {
  let random = seed
  return Array.from({ length }, () => {
    random = (Math.imul(random, 1103515245) + 12345) >>> 0
    let rest = random / 2 ** 32
    let index = 0
    while (index < shares.length - 1 && rest >= shares[index]) rest -= shares[index++]
    return targets[index]
  })
}

/** The same branch tree as a promoted site has, written into the loop: the limit. */
export function handWrittenLoop(branches, covers) {
  const names = branches.map((_, index) => `t${index}`)
  const tests = names.map((name) => `if (target === ${name}) r = ${name}(state, i); else `).join('')
  return new Function(
    ...names,
    `'use strict'; return function handWritten(targets, state) {
      let sum = 0
      for (let i = 0; i < targets.length; i++) {
        const target = targets[i]
        let r
        ${tests}r = target(state, i)
        sum = (sum + r) | 0
      }
      return sum
    } // ${covers} ${Math.random()}`,
  )(...branches)
}
