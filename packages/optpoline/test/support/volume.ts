// Random programs on volume: millions of calls through sites, each compared with the plain call.
//
//   compareOnVolume(library, seed, ({ calls }) => calls < 10_000_000)
//
// Exceptions, recursion, odd callables, relearning and patches in the middle of calls, changing traffic.
// Depends on no test runner and no runtime, like the conformance suite. A difference is not shrunk: the
// message has the seed, the round and the step that repeat it.
import type { Library } from '../conformance/harness.js'
import { type Random, randomFrom, SKEWS } from './generator.js'
import { type Act, type Call, KINDS, type Program, twinWorlds } from './program.js'

/** What was compared. */
export interface Volume {
  /** Calls made through sites, nested ones among them. */
  readonly calls: number
  /** Generations of all sites: what was learned anew, and updates of static calls. */
  readonly patches: number
  /** States in which sites were when their program ended. */
  readonly states: readonly string[]
}

/**
 * Runs one random program after the other as long as `more` says so, which is asked after each.
 *
 * @throws Error at the first difference.
 */
export function compareOnVolume(lib: Library, seed: number, more: (done: Volume) => boolean): Volume {
  let calls = 0
  let patches = 0
  const states = new Set<string>()
  const done = (): Volume => ({ calls, patches, states: [...states] })
  // Programs throw at every turn; without a stack that costs little.
  const limit = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')
  if (limit) Error.stackTraceLimit = 0
  try {
    for (let round = 0; more(done()); round++) {
      const ended = compareOnce(lib, randomFrom(seed + round), `seed ${seed}, round ${round}`)
      calls += ended.calls
      for (const { state, generation } of ended.stats) {
        states.add(state)
        patches += generation
      }
    }
  } finally {
    if (limit) Object.defineProperty(Error, 'stackTraceLimit', limit)
  }
  return done()
}

function compareOnce(lib: Library, random: Random, where: string) {
  const operands = operandMaker(random)
  const program = randomProgram(random, operands)
  const { through, plain, stats } = twinWorlds(lib, program)
  // Long enough to promote in some rounds, short enough to have many.
  const most = 2000 + random.below(random.chance(0.1) ? 800_000 : 50_000)
  let skew = random.pick(Object.values(SKEWS))
  let usual = operands()
  let phase = 0
  for (let step = 0; through.calls < most; step++) {
    if (phase-- === 0) {
      skew = random.pick(Object.values(SKEWS))
      usual = operands()
      phase = random.below(30_000)
    }
    const call = {
      site: random.below(program.sites.length),
      target: skew(random, program.targets.length),
      operands: random.chance(0.9) ? usual : operands(),
    }
    through.run(call)
    plain.run(call)
    if (through.hash !== plain.hash || through.calls !== plain.calls) {
      throw new Error(`${where}, step ${step}: they differ at ${JSON.stringify(call)}`)
    }
  }
  return { calls: through.calls, stats: stats() }
}

function randomProgram(random: Random, operands: () => number[]): Program {
  const sites = Array.from({ length: 1 + random.below(3) }, () => ({
    kind: random.chance(0.25) ? ('staticCall' as const) : randomKind(random),
    policy: random.chance(0.6) ? ('adaptive' as const) : ('rfc' as const),
  }))
  const statics = sites.flatMap(({ kind }, index) => (kind === 'staticCall' ? [index] : []))
  const count = 2 + random.below(random.chance(0.3) ? 30 : 6)
  const call = (): Call => ({
    site: random.below(sites.length),
    target: random.below(count),
    operands: operands(),
  })
  const act = (): Act => {
    const draw = random.next()
    if (draw < 0.8) return { act: 'answer', value: random.below(1000) }
    if (draw < 0.87) return { act: 'call', call: call() }
    if (draw < 0.94) return { act: 'try', call: call() }
    if (draw < 0.97) return { act: 'throw', value: random.below(1000) }
    const every = random.pick([1, 30, 1000])
    if (statics.length === 0 || random.chance(0.3)) {
      return { act: 'relearn', site: random.below(sites.length), every }
    }
    return { act: 'update', site: random.pick(statics), target: random.below(count), every }
  }
  const targets = Array.from({ length: count }, () => ({
    kind: random.pick(KINDS),
    acts: Array.from({ length: 1 + random.below(40) }, act),
  }))
  return { sites, targets }
}

function randomKind(random: Random): 'dynamicCall' | 'dynamicMethod' {
  return random.chance(0.75) ? 'dynamicCall' : 'dynamicMethod'
}

/** Makes operands: in most programs nearly always as many, or sites would end up calling plainly. */
function operandMaker(random: Random): () => number[] {
  const usual = random.chance(0.7) ? random.below(7) : undefined
  return () => {
    const length = usual === undefined || random.chance(0.01) ? random.below(9) : usual
    return Array.from({ length }, () => (random.chance(0.2) ? -1 : random.below(100)))
  }
}
