// What a dynamic method must do: whatever `target.call(receiver, ...operands)` does, in every state.
import {
  anySiteIn,
  type Callable,
  type Check,
  callThrough,
  callWith,
  evaluate,
  inEverySituation,
  type Journey,
  outcomeOf,
  SITUATIONS,
  type Site,
  same,
  sameOutcome,
  siteIn,
  throws,
} from './harness.js'
import { NON_CALLABLES, SUBJECTS } from './subjects.js'

const RECEIVERS: readonly unknown[] = [
  undefined,
  null,
  1,
  Number.NaN,
  'text',
  true,
  10n,
  Symbol('receiver'),
  { receiver: 'object' },
  ['receiver'],
  () => 'receiver',
]

/** Receivers with 0 to 8 operands behind them, and no receiver at all. */
const OPERANDS: readonly (readonly unknown[])[] = [
  [],
  ...Array.from({ length: 9 }, (_, count) => [
    RECEIVERS[count],
    ...Array.from({ length: count }, (_, index) => (index === count - 1 ? undefined : index)),
  ]),
]

/** The plain call; written with the names that generated code uses, for the sake of error messages. */
function callPlainly(target: Callable, operands: readonly unknown[]): unknown {
  return operands.length === 0
    ? target.call(...([] as unknown as [unknown]))
    : target.call(...(operands as [unknown]))
}

const method = (journey: Journey = {}): Journey => ({
  kind: 'dynamicMethod',
  operands: [{ a: 1 }, 1],
  ...journey,
})

const subjectChecks: readonly Check[] = SUBJECTS.map((subject) => ({
  name: `answers as the plain call does: ${subject.name}`,
  async run(lib) {
    const log: unknown[] = []
    const target = subject.make((entry) => log.push(entry))
    if (!target) return
    const compare = async (site: Site, where: string) => {
      const lists = [...OPERANDS, ...(subject.calls ?? []).map((list) => [undefined, ...list])]
      for (const operands of lists) {
        const what = `${subject.name} with ${operands.length} operands, ${where}`
        log.length = 0
        const plain = outcomeOf(() => callPlainly(target, operands))
        const plainLog = [...log]
        log.length = 0
        const called = outcomeOf(() => callThrough(site, target, operands))
        const calledLog = [...log]
        same(calledLog, plainLog, `${what}: what the target noticed`)
        await sameOutcome(called, plain, what)
      }
    }
    for (const situation of SITUATIONS) {
      await compare(anySiteIn(lib, situation, 'dynamicMethod'), `a miss, ${situation.name}`)
    }
    for (const situation of SITUATIONS) {
      // The generation of a single target is a plain call; dynamicCall's checks and those below reach it.
      if (situation.state === 'single') continue
      log.length = 0
      const operands = [undefined, ...(subject.usual ?? [1])]
      await compare(siteIn(lib, situation, method({ subject: target, operands })), `a hit, ${situation.name}`)
    }
  },
}))

const receiverChecks: readonly Check[] = [
  {
    name: 'hands the receiver over: as it is to strict targets, as an object to sloppy ones',
    run: async (lib) => {
      const strict = function (this: unknown) {
        return this
      } as Callable
      const sloppy = evaluate<Callable>(
        'function () { return [typeof this, this == globalThis, this.valueOf()] }',
      )
      for (const subject of [undefined, strict, sloppy]) {
        await inEverySituation(lib, method(subject ? { subject } : {}), (site, where) => {
          for (const receiver of RECEIVERS) {
            const what = `receiver ${String(receiver)}, ${where}`
            same(site(strict, receiver), receiver, what)
            if (sloppy) same(site(sloppy, receiver), sloppy.call(receiver), `sloppy, ${what}`)
          }
          same(site(strict), undefined, `no receiver, ${where}`)
        })
      }
    },
  },
  {
    name: 'uses what the target has as call at that moment',
    run: (lib) => {
      const target: Callable = () => 'its own'
      return inEverySituation(lib, method({ subject: target }), (site, where) => {
        same(site(target, {}), 'its own', where)
        const own = (...operands: unknown[]) => ['replaced', ...operands]
        Object.defineProperty(target, 'call', { value: own, configurable: true })
        try {
          same(site(target, 'receiver', 1), ['replaced', 'receiver', 1], where)
        } finally {
          Reflect.deleteProperty(target, 'call')
        }
        same(site(target, {}), 'its own', where)
        const object = { call: (...operands: unknown[]) => ['object', ...operands] }
        same(site(object, 'receiver', 2), ['object', 'receiver', 2], where)
      })
    },
  },
  {
    name: 'refuses what has no call with a TypeError, as the plain call does',
    run: (lib) =>
      inEverySituation(lib, method(), (site, where) => {
        for (const target of NON_CALLABLES) {
          if (target === NON_CALLABLES.at(-1)) continue // inherits a `call` that refuses it: the same TypeError
          for (const operands of [[], [{}], [{}, 1]]) {
            throws(() => callThrough(site, target, operands), TypeError, `${typeof target}, ${where}`)
          }
        }
        throws(() => site(NON_CALLABLES.at(-1), {}), TypeError, where)
        throws(() => site(), TypeError, `nothing at all, ${where}`)
      }),
  },
  {
    name: 'passes exactly the declared number of arguments',
    run: async (lib) => {
      const lister: Callable = function (this: unknown, ...operands) {
        return [this, ...operands]
      }
      for (const arity of [0, 1, 3, 7]) {
        const operands = ['receiver', ...Array.from({ length: arity }, () => 1)]
        await inEverySituation(lib, method({ arity, operands }), (site, where) => {
          for (const list of OPERANDS) {
            const expected = Array.from({ length: arity + 1 }, (_, index) => list[index])
            same(callThrough(site, lister, list), expected, `${list.length} for ${arity}, ${where}`)
          }
        })
      }
    },
  },
  {
    name: 'behaves alike through a whole life, whatever number of arguments comes',
    run(lib) {
      const lister: Callable = function (this: unknown, ...operands) {
        return [this, operands.length]
      }
      const named: Callable = function (this: unknown, ...[a]) {
        return [this, a]
      }
      const site = lib.dynamicMethod<Callable>('life of a method') as unknown as Site
      let usual = 2
      for (let call = 0; call < 500_000; call++) {
        if (call % 150_000 === 149_999) usual = (usual + 3) % 9
        const operands = OPERANDS[call % 5 === 0 ? call % 10 : usual + 1]
        const target = call % 3 === 0 ? named : lister
        const [receiver, rest] = callWith(site, [target, ...operands]) as [unknown, unknown]
        const expected = target === lister ? Math.max(0, operands.length - 1) : operands[1]
        if (!Object.is(receiver, operands[0]) || rest !== expected) {
          same([receiver, rest], [operands[0], expected], `call ${call} with ${operands.length} operands`)
        }
      }
    },
  },
]

export const methodChecks: readonly Check[] = [...subjectChecks, ...receiverChecks].map((check) => ({
  ...check,
  name: `dynamicMethod ${check.name}`,
}))
