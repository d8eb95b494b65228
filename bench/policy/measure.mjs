// One site with 90/10 over eight targets, plain, by hand and dynamic, interleaved; nothing here makes code of text.
const LENGTH = 8192
const state = { a: 1, b: 2, c: 3 }

const targets = [
  (s, x) => (s.a = (s.a + x) & 0x3fffffff),
  (s, x) => (s.b = (s.b ^ x) & 0x3fffffff),
  (s, x) => (s.c = (s.c - x) & 0x3fffffff),
  (s, x) => (s.a = (s.a * 3 + x) & 0x3fffffff),
  (s, x) => (s.b = (s.b + (x << 1)) & 0x3fffffff),
  (s, x) => (s.c = (s.c ^ (x >> 1)) & 0x3fffffff),
  (s, x) => (s.a = (s.a | x) & 0x3fffffff),
  (s, x) => (s.b = s.b & x & 0x3fffffff),
]
const [first, second] = targets

function plainLoop(list) {
  let sum = 0
  for (let i = 0; i < list.length; i++) {
    const target = list[i]
    sum = (sum + target(state, i)) | 0
  }
  return sum
}

function handLoop(list) {
  let sum = 0
  for (let i = 0; i < list.length; i++) {
    const target = list[i]
    const r = target === first ? first(state, i) : target === second ? second(state, i) : target(state, i)
    sum = (sum + r) | 0
  }
  return sum
}

function dynamicLoop(list, site) {
  let sum = 0
  for (let i = 0; i < list.length; i++) sum = (sum + site(list[i], state, i)) | 0
  return sum
}

/** @returns state of the site, its branches, and median ns a call: { state, branches, ns: { plain, hand, dynamic } } */
export async function measureUnderPolicy({ dynamicCall }) {
  const site = dynamicCall('under a policy', { arity: 2 })
  let random = 12345
  const list = Array.from({ length: LENGTH }, () => {
    random = (Math.imul(random, 1103515245) + 12345) >>> 0
    return random / 2 ** 32 < 0.9 ? first : second
  })
  const wide = Array.from({ length: LENGTH }, (_, index) => targets[index % targets.length])
  for (let pass = 0; pass < 100; pass++) plainLoop(wide)
  const loops = { plain: plainLoop, hand: handLoop, dynamic: (each) => dynamicLoop(each, site) }
  for (let pass = 0; pass < 200; pass++) for (const loop of Object.values(loops)) loop(list)
  // Sites settle from the event loop.
  await new Promise((resolve) => setTimeout(resolve, 150))
  for (let pass = 0; pass < 200; pass++) for (const loop of Object.values(loops)) loop(list)
  const samples = { plain: [], hand: [], dynamic: [] }
  for (let round = 0; round < 15; round++) {
    for (const [name, loop] of Object.entries(loops)) {
      const start = performance.now()
      for (let pass = 0; pass < 60; pass++) loop(list)
      samples[name].push(((performance.now() - start) * 1e6) / LENGTH / 60)
    }
  }
  const median = (values) => values.sort((a, b) => a - b)[values.length >> 1]
  const { state: reached, reason, branches } = site.stats()
  const ns = Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)]))
  return { state: reached, reason, branches: branches.length, ns }
}
