// What a dynamic call must do: whatever the plain call does, in every state of the site.
import {
  anySiteIn,
  type Callable,
  type Check,
  callThrough,
  callWith,
  fail,
  fillers,
  inEverySituation,
  type Library,
  OPERAND_LISTS,
  outcomeOf,
  SITUATIONS,
  type Site,
  same,
  sameOutcome,
  siteIn,
  throws,
} from './harness.js'
import { NON_CALLABLES, SUBJECTS, type Subject } from './subjects.js'

/** A dynamic call of any target, not driven anywhere. */
export const freshSite = (lib: Library, name: string, options: object = {}): Site =>
  lib.dynamicCall<Callable>(name, options) as unknown as Site

/** Compares one subject called through a site with the same subject called plainly. */
async function compareSubject(site: Site, subject: Subject, target: Callable, log: unknown[], where: string) {
  for (const operands of subject.calls ?? OPERAND_LISTS) {
    const what = `${subject.name} with ${operands.length} operands, ${where}`
    log.length = 0
    const plain = outcomeOf(() => callWith(target, operands))
    const plainLog = [...log]
    log.length = 0
    const called = outcomeOf(() => callThrough(site, target, operands))
    const calledLog = [...log]
    same(calledLog, plainLog, `${what}: what the target noticed`)
    await sameOutcome(called, plain, what)
  }
}

const subjectChecks: readonly Check[] = SUBJECTS.map((subject) => ({
  name: `answers as the plain call does: ${subject.name}`,
  async run(lib) {
    const log: unknown[] = []
    const target = subject.make((entry) => log.push(entry))
    if (!target) return
    for (const situation of SITUATIONS) {
      const site = anySiteIn(lib, situation, 'dynamicCall')
      await compareSubject(site, subject, target, log, `a miss, ${situation.name}`)
    }
    for (const situation of SITUATIONS) {
      if (situation.state === 'single' && subject.slow) continue
      log.length = 0
      const site = siteIn(lib, situation, { subject: target, operands: subject.usual ?? [1] })
      const { state, branches } = site.stats()
      if (state === 'promoted') {
        same(
          branches.some((branch) => branch.target === target),
          true,
          `${subject.name} is a branch, ${situation.name}`,
        )
      }
      await compareSubject(site, subject, target, log, `a hit, ${situation.name}`)
    }
  },
}))

/** Targets that tell how many arguments they got, and some that cannot. */
const listers: readonly Callable[] = [
  function lister() {
    return Array.from(arguments)
  },
  (...rest) => rest,
  ((first: unknown, ...rest: unknown[]) => [first, rest.length]) as Callable,
  ((first = 'default') => first) as Callable,
  () => 'none',
  ((a: unknown) => [a]) as Callable,
  ((a: unknown, b: unknown, c: unknown) => [a, b, c]) as Callable,
  ((...[a, b, c, d, e, f, g, h]: unknown[]) => [a, b, c, d, e, f, g, h]) as Callable,
  ((a: unknown, b: unknown, c: unknown, d: unknown, e: unknown, f: unknown, g: unknown, h: unknown) => [
    a,
    b,
    c,
    d,
    e,
    f,
    g,
    h,
  ]) as Callable,
]

const argumentChecks: readonly Check[] = [0, 1, 2, 5, 6, 7, 8, 12].map((usual) => ({
  name: `passes every number of arguments at a site usually called with ${usual}`,
  async run(lib) {
    const operands = Array.from({ length: usual }, () => 'usual')
    const compare = (site: Site, target: Callable, where: string) => {
      for (const list of OPERAND_LISTS) {
        const expected = callWith(target, list)
        same(callThrough(site, target, list), expected, `${list.length} operands to ${target}, ${where}`)
      }
    }
    // A site may decline to promote calls with many arguments.
    const most = lib.engine.strategy === 'once' ? 3 : 6
    const journey = { operands, ...(usual > most ? { atMost: 5000 } : {}) }
    await inEverySituation(lib, journey, (site, where) => {
      for (const target of listers) compare(site, target, `a miss, ${where}`)
    })
    for (const target of [listers[0], listers[3], listers[5], listers[6]]) {
      await inEverySituation(lib, { ...journey, subject: target }, (site, where) =>
        compare(site, target, `a hit, ${where}`),
      )
    }
  },
}))

const odd: readonly unknown[] = [
  undefined,
  null,
  0,
  'text',
  Symbol('thrown'),
  Object.freeze(new TypeError('frozen')),
  Object.create(null),
  () => 'a function',
]

const exceptionChecks: readonly Check[] = [
  {
    name: 'throws what the target throws, the very same value',
    run: (lib) => {
      const thrower: Callable = (index) => {
        if (typeof index === 'number') throw odd[index]
        return index
      }
      return inEverySituation(lib, { subject: thrower, operands: ['calm'] }, (site, where) => {
        for (const index of odd.keys()) {
          const { error } = outcomeOf(() => site(thrower, index)) as { error: unknown }
          same(error, odd[index], `thrown, ${where}`)
          const missed: Callable = () => {
            throw odd[index]
          }
          same((outcomeOf(() => site(missed)) as { error: unknown }).error, odd[index], `missed, ${where}`)
        }
      })
    },
  },
  {
    name: 'shows the target above the site and the site above its caller in stack traces',
    run: (lib) => {
      function throwingTarget(operand: unknown): unknown {
        if (operand === 'throw') throw new Error('with a stack')
        return operand
      }
      return inEverySituation(lib, { subject: throwingTarget }, (site, where) => {
        // Not in tail position: JavaScriptCore makes proper tail calls, which leave no frame of the caller.
        const callerOfTheSite = () => [site(throwingTarget, 'throw')]
        const { error } = outcomeOf(callerOfTheSite) as { error: Error }
        const stack = String(error.stack)
        const [target, caller] = [stack.indexOf('throwingTarget'), stack.indexOf('callerOfTheSite')]
        if (target < 0 || caller < target) fail(`frames out of order, ${where}: ${stack}`)
      })
    },
  },
  {
    name: 'evaluates target, arguments and call in the order of a plain call',
    run: (lib) =>
      inEverySituation(lib, {}, (site, where) => {
        const log: string[] = []
        const saying = <T>(entry: string, value: T): T => {
          log.push(entry)
          return value
        }
        const target: Callable = () => saying('call', 'result')
        same(site(saying('target', target), saying('a', 1), saying('b', 2)), 'result', where)
        same(log, ['target', 'a', 'b', 'call'], `order, ${where}`)
        log.length = 0
        throws(() => site(saying('target', 0), saying('a', 1)), TypeError, where)
        same(log, ['target', 'a'], `order before a TypeError, ${where}`)
      }),
  },
  {
    name: 'refuses what is not callable with a TypeError, as the plain call does',
    run: (lib) =>
      inEverySituation(lib, {}, (site, where) => {
        for (const target of NON_CALLABLES) {
          for (const operands of [[], [1], [1, 2], [1, 2, 3, 4, 5, 6, 7, 8]]) {
            throws(() => callThrough(site, target, operands), TypeError, `${String(typeof target)}, ${where}`)
          }
        }
        throws(() => site(), TypeError, `nothing at all, ${where}`)
      }),
  },
  {
    name: 'never makes a branch or a candidate of what is not callable',
    run: (lib) =>
      inEverySituation(lib, {}, (site, where) => {
        for (let call = 0; call < 3000; call++) throws(() => site(undefined, 1), TypeError, where)
        for (let call = 0; call < 3000; call++) throws(() => site({}, 1), TypeError, where)
        const { branches, candidates } = site.stats()
        for (const { target } of [...branches, ...candidates]) {
          same(typeof target, 'function', `target in the statistics, ${where}`)
        }
        same(site(fillers[0], 5), 5, where)
      }),
  },
  {
    name: 'passes every argument while somebody makes functions print as others',
    async run(lib) {
      const original = Function.prototype.toString
      Function.prototype.toString = function () {
        return typeof this === 'function' ? 'function (a) { return a }' : original.call(this)
      }
      try {
        for (const subject of listers.slice(0, 2)) {
          await inEverySituation(lib, { subject }, (site, where) => {
            for (const list of OPERAND_LISTS) same(callThrough(site, subject, list), list, where)
          })
        }
      } finally {
        Function.prototype.toString = original
      }
    },
  },
  {
    name: 'never asks a target about itself while it learns',
    run(lib) {
      for (const policy of [undefined, lib.rfc]) {
        for (const name of [
          'a proxy that sees everything',
          'a function that notices who reads its properties',
        ]) {
          const log: unknown[] = []
          const subject = SUBJECTS.find((known) => known.name === name)?.make((entry) => log.push(entry))
          const site = freshSite(lib, 'unasked', policy && { policy })
          const asked = new Set<unknown>()
          for (let call = 0; call < 300_000; call++) {
            site(call % 3 === 0 ? fillers[0] : subject, 1)
            for (const entry of log) if (typeof entry === 'string' && entry !== 'apply') asked.add(entry)
            log.length = 0
          }
          same([...asked], [], `${name}, ${policy?.name}: asked`)
        }
      }
    },
  },
]

const nestingChecks: readonly Check[] = [
  {
    name: 'recurses through itself',
    run: (lib) =>
      inEverySituation(lib, {}, (site, where) => {
        const even: Callable = (n) => n === 0 || site(odd, (n as number) - 1)
        const odd: Callable = (n) => n !== 0 && site(even, (n as number) - 1)
        same(site(even, 1000), true, where)
        same(site(odd, 1000), false, where)
        const fibonacci: Callable = (n) =>
          (n as number) < 2
            ? n
            : (site(fibonacci, (n as number) - 1) as number) + (site(fibonacci, (n as number) - 2) as number)
        same(site(fibonacci, 20), 6765, where)
      }),
  },
  {
    name: 'finishes a call whose target makes the site learn something else in the middle',
    run: (lib) =>
      inEverySituation(lib, {}, (site, where) => {
        const others = fillers.slice(20, 23)
        const target: Callable = (...operands) => {
          const { generation } = site.stats()
          for (let call = 0; call < 400_000 && site.stats().generation === generation; call += 100) {
            for (let made = 0; made < 100; made++) {
              same(site(others[made % 3], made), made, `inner call, ${where}`)
            }
          }
          return operands
        }
        same(site(target), [], where)
        same(site(target, 1, undefined), [1, undefined], where)
        same(site(target, 1, 2, 3, 4, 5, 6, 7, 8), [1, 2, 3, 4, 5, 6, 7, 8], where)
      }),
  },
  {
    name: 'finishes a call whose target asks the site to relearn, at any depth',
    run: (lib) =>
      inEverySituation(lib, {}, (site, where) => {
        const down: Callable = (depth, ...rest) => {
          site.relearn()
          return depth === 0 ? rest : site(down, (depth as number) - 1, ...rest, depth)
        }
        same(site(down, 4), [4, 3, 2, 1], where)
        for (let call = 0; call < 5000; call++) site(down, 1)
        same(site(down, 7), [7, 6, 5, 4, 3, 2, 1], where)
      }),
  },
  {
    name: 'passes every number of arguments right after it was asked to relearn',
    run: async (lib) => {
      for (const usual of [0, 1, 6, 7, 8, 9]) {
        const operands = Array.from({ length: usual }, () => 'usual')
        await inEverySituation(lib, { operands, atMost: 1_500_000 }, (site, where) => {
          for (const list of OPERAND_LISTS) {
            site.relearn()
            for (const target of listers.slice(0, 2)) {
              const what = `${list.length} operands, usually ${usual}, ${where}`
              same(callThrough(site, target, list), list, what)
              same(callThrough(site, target, list), list, what)
            }
          }
        })
      }
    },
  },
  {
    name: 'calls itself and other sites as targets',
    run: (lib) =>
      inEverySituation(lib, {}, (site, where) => {
        const other = freshSite(lib, 'other')
        const lister: Callable = (...operands) => operands
        for (let call = 0; call < 3000; call++) {
          same(site(site, lister, call), [call], where)
          same(site(other, site, lister, call, undefined), [call, undefined], where)
        }
      }),
  },
  {
    name: 'keeps sites of one name apart',
    run(lib) {
      const [left, right] = [freshSite(lib, 'namesake'), freshSite(lib, 'namesake')]
      for (let call = 0; call < 3000; call++) {
        same(left(fillers[call % 2], call), call, 'left')
        if (call % 10 === 0) same(right(fillers[2], call), call, 'right')
      }
      same(left === right, false, 'one site')
      if (right.stats().branches.some(({ target }) => target === fillers[0])) fail('branches of its namesake')
    },
  },
  {
    name: 'runs out of stack as the plain call does',
    run(lib) {
      const limit = outcomeOf(() => {
        const endless = (): unknown => [endless()]
        return endless()
      }) as { error: object }
      const kind = Object.getPrototypeOf(limit.error)
      const dive: Callable = (depth, site) =>
        (depth as number) > 0
          ? [dive((depth as number) - 1, site)]
          : (site as Site)(fillers[(Math.random() * 3) | 0], 'bottom')
      const deepest = (site: Site) => {
        let [low, high] = [1, 1 << 20]
        while (high - low > 1) {
          const middle = (low + high) >> 1
          if (outcomeOf(() => dive(middle, site)).kind === 'value') low = middle
          else high = middle
        }
        return low
      }
      for (const calls of [999, 1000, 1001]) {
        const plain = freshSite(lib, 'measure')
        const depth = deepest(plain)
        for (let short = 0; short < 120; short++) {
          const site = freshSite(lib, 'stack')
          for (let call = 1; call < calls; call++) site(fillers[call % 3], call)
          const outcome = outcomeOf(() => dive(depth - short, site))
          if (outcome.kind === 'error') {
            const { error } = outcome
            same(Object.getPrototypeOf(error), kind, `kind of ${String(error)}, ${short} frames below`)
          }
          for (let call = 0; call < 2000; call++) same(site(fillers[call % 4], call, 2), call, 'afterwards')
        }
      }
    },
  },
]

interface Process {
  listeners(event: string): ((...details: unknown[]) => void)[]
  on(event: string, listener: (...details: unknown[]) => void): void
  removeAllListeners(event: string): void
}
interface Runtime {
  readonly process?: Process
  addEventListener?(event: string, listener: (event: RejectionEvent) => void): void
  removeEventListener?(event: string, listener: (event: RejectionEvent) => void): void
  setTimeout?(run: () => void, delay: number): void
}
interface RejectionEvent {
  readonly reason: unknown
  preventDefault(): void
}

/** Errors that nobody handled while `body` ran and shortly after; undefined where a runtime tells nobody. */
async function unhandledWhile(body: () => void): Promise<unknown[] | undefined> {
  const { process, addEventListener, removeEventListener, setTimeout } = globalThis as Runtime
  const reasons: unknown[] = []
  const event = 'unhandledRejection'
  const others = process?.listeners?.(event) ?? []
  const listener = (rejection: RejectionEvent) => {
    rejection.preventDefault()
    reasons.push(rejection.reason)
  }
  if (!setTimeout || (!process?.listeners && !addEventListener)) return undefined
  process?.removeAllListeners?.(event)
  process?.on?.(event, (reason) => reasons.push(reason))
  if (!process?.listeners) addEventListener?.('unhandledrejection', listener)
  try {
    body()
    await new Promise<void>((resolve) => setTimeout(resolve, 30))
  } finally {
    process?.removeAllListeners?.(event)
    for (const other of others) process?.on(event, other)
    removeEventListener?.('unhandledrejection', listener)
  }
  return reasons
}

const listenerChecks: readonly Check[] = [
  {
    name: 'is not disturbed by listeners that throw, and reports what they threw',
    async run(lib) {
      const thrown = new Error('thrown by a listener')
      let heard = 0
      const reasons = await unhandledWhile(() => {
        const site = freshSite(lib, 'thrown at', { policy: lib.rfc })
        const ends = (['relearn', 'promote', 'patch'] as const).map((event) =>
          lib.on(event, (detail) => {
            if (detail.site !== (site as unknown)) return
            heard += 1
            throw thrown
          }),
        )
        try {
          for (let call = 0; call < 3000; call++) same(site(fillers[call % 2], call), call, 'result')
        } finally {
          for (const end of ends) end()
        }
        const { state } = site.stats()
        if (state !== 'off' && state !== 'indirect' && heard < 3) fail(`only ${heard} events`)
      })
      if (reasons) same(reasons, Array(heard).fill(thrown), 'reported errors')
    },
  },
  {
    name: 'stands listeners that call the site and ask it to relearn',
    run(lib) {
      let depth = 0
      let heard = 0
      const site = freshSite(lib, 'listened')
      const other = freshSite(lib, 'beside')
      const listener = ({ site: source }: { readonly site: unknown }) => {
        if (source !== site || depth > 3) return
        heard += 1
        depth += 1
        for (let call = 0; call < 1500; call++) {
          same(site(fillers[call % 5], call), call, 'called by a listener')
          same(other(site, fillers[call % 5], call), call, 'called by a listener at another site')
        }
        site.relearn()
        same(
          site((...operands: unknown[]) => operands, 1, undefined),
          [1, undefined],
          'after relearn',
        )
        depth -= 1
      }
      const ends = (['relearn', 'promote', 'demote', 'patch'] as const).map((event) =>
        lib.on(event, listener),
      )
      try {
        for (let call = 0; call < 500_000; call++) {
          const target = fillers[call < 250_000 ? call % 3 : 10 + (call % 2)]
          if (site(target, call) !== call) fail(`call ${call} went wrong`)
        }
        for (let call = 0; call < 300_000; call++) {
          if (site(fillers[call % 40], call) !== call) fail(`call ${call} to many targets went wrong`)
        }
      } finally {
        for (const end of ends) end()
      }
      const { state } = site.stats()
      if (state !== 'off' && state !== 'indirect' && heard === 0) fail('no listener was called')
    },
  },
  {
    name: 'stops telling a listener that was taken away',
    run(lib) {
      let heard = 0
      const end = lib.on('relearn', () => {
        heard += 1
      })
      end()
      end()
      const site = freshSite(lib, 'unheard', { policy: lib.rfc })
      for (let call = 0; call < 5000; call++) site(fillers[call % 2], call)
      same(heard, 0, 'events')
      throws(() => lib.on('nonsense' as 'patch', () => undefined), TypeError, 'an event that does not exist')
    },
  },
]

const definitionChecks: readonly Check[] = [
  {
    name: 'passes exactly the declared number of arguments',
    run: async (lib) => {
      for (const arity of [0, 1, 2, 6, 7, 9]) {
        const journey = { arity, operands: Array.from({ length: arity }, () => 1) }
        const lister: Callable = (...operands) => operands
        for (const subject of [fillers[0], lister]) {
          await inEverySituation(lib, { ...journey, subject }, (site, where) => {
            for (const list of OPERAND_LISTS) {
              const expected = Array.from({ length: arity }, (_, index) => list[index])
              same(callThrough(site, lister, list), expected, `${list.length} for ${arity}, ${where}`)
            }
          })
        }
      }
    },
  },
  {
    name: 'refuses names and options that make no sense',
    run(lib) {
      for (const define of [lib.dynamicCall, lib.dynamicMethod] as ((...o: unknown[]) => unknown)[]) {
        for (const name of [undefined, null, 1, {}, Symbol('name')])
          throws(() => define(name), TypeError, 'name')
        for (const arity of [-1, 1.5, 256, Number.NaN, '2', null]) {
          throws(() => define('site', { arity }), TypeError, `arity ${String(arity)}`)
        }
        for (const options of [null, 2, 'name']) {
          throws(() => define('site', options), TypeError, `options ${String(options)}`)
        }
        for (const policy of ['', 'rfc', null, 1, {}]) {
          throws(() => define('site', { policy }), TypeError, `policy ${String(policy)}`)
        }
      }
    },
  },
  {
    name: 'behaves alike through a whole life, whatever number of arguments comes',
    run(lib) {
      for (const policy of [undefined, lib.rfc]) {
        const site = freshSite(lib, 'life', policy && { policy })
        let usual = 2
        for (let call = 0; call < 600_000; call++) {
          if (call % 150_000 === 149_999) usual = (usual + 3) % 9
          const count = call % 5 === 0 ? call % 9 : usual
          const target = listers[call % 3 === 0 ? 0 : call % 2]
          const result = callThrough(site, target, OPERANDS[count]) as unknown[]
          if (result.length !== count)
            fail(`${policy?.name}, call ${call}: ${result.length} arguments for ${count}`)
          if (count > 0 && result[count - 1] !== count)
            fail(`${policy?.name}, call ${call}: argument ${count} is lost`)
        }
      }
    },
  },
]

const OPERANDS = Array.from({ length: 9 }, (_, count) =>
  Array.from({ length: count }, (_, index) => index + 1),
)

export const callChecks: readonly Check[] = [
  ...subjectChecks,
  ...argumentChecks,
  ...exceptionChecks,
  ...nestingChecks,
  ...listenerChecks,
  ...definitionChecks,
].map((check) => ({ ...check, name: `dynamicCall ${check.name}` }))
