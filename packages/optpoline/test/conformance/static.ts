// What static calls and static keys must do, before and after any number of patches.
import {
  type Callable,
  type Check,
  callWith,
  evaluate,
  fillers,
  type Library,
  OPERAND_LISTS,
  outcomeOf,
  same,
  sameOutcome,
  throws,
} from './harness.js'
import { NON_CALLABLES, SUBJECTS } from './subjects.js'

/** A static call as the checks handle it. */
interface AnyStaticCall {
  (...operands: unknown[]): unknown
  readonly target: unknown
  readonly name: string
  update(next: unknown): void
  stats(): ReturnType<ReturnType<Library['staticKey']>['stats']>
}

const define = (lib: Library, first: unknown, options: object = {}): AnyStaticCall =>
  lib.staticCall(first as Callable, options as { name: string }) as unknown as AnyStaticCall
const conditional = (lib: Library, first?: unknown): AnyStaticCall =>
  lib.staticCall.conditional(first as Callable | null) as unknown as AnyStaticCall
const returning0 = (lib: Library, first?: unknown): AnyStaticCall =>
  lib.staticCall.returning0(first as (() => number) | null) as unknown as AnyStaticCall

const lister: Callable = (...operands) => operands

/** Runs `body` on a static call that was never called, on a busy one, and on a patched one. */
async function inEveryAge(
  lib: Library,
  target: Callable,
  options: object,
  body: (call: AnyStaticCall, age: string) => void | Promise<void>,
): Promise<void> {
  await body(define(lib, target, options), 'new')
  const busy = define(lib, fillers[0], options)
  for (let made = 0; made < 5000; made++) busy(made)
  busy.update(target)
  await body(busy, 'patched')
  const patchedOften = define(lib, target, options)
  for (let patch = 0; patch < 20; patch++) {
    patchedOften.update(fillers[patch % 3])
    for (let made = 0; made < 500; made++) patchedOften(made, made)
  }
  patchedOften.update(target)
  await body(patchedOften, 'patched often')
}

const subjectChecks: readonly Check[] = SUBJECTS.map((subject) => ({
  name: `answers as the plain call does: ${subject.name}`,
  async run(lib) {
    const log: unknown[] = []
    const target = subject.make((entry) => log.push(entry))
    if (!target) return
    await inEveryAge(lib, target, { name: 'subject' }, async (call, age) => {
      for (let round = 0; round < 2; round++) {
        for (const operands of subject.calls ?? OPERAND_LISTS) {
          const what = `${subject.name} with ${operands.length} operands, ${age}`
          log.length = 0
          const plain = outcomeOf(() => callWith(target, operands))
          const plainLog = [...log]
          log.length = 0
          const called = outcomeOf(() => callWith(call, operands))
          const calledLog = [...log]
          same(calledLog, plainLog, `${what}: what the target noticed`)
          await sameOutcome(called, plain, what)
        }
        for (let made = 0; made < 1500; made++) outcomeOf(() => callWith(call, subject.usual ?? [1]))
      }
    })
  },
}))

const callChecks: readonly Check[] = [
  {
    name: 'passes as many arguments as it was given, however often that number changes',
    run: (lib) =>
      inEveryAge(lib, lister, {}, (call, age) => {
        for (let round = 0; round < 3; round++) {
          for (const operands of OPERAND_LISTS) {
            for (let made = 0; made < 1200; made++) {
              const result = callWith(call, operands) as unknown[]
              if (result.length !== operands.length) same(result, operands, `call ${made}, ${age}`)
            }
            same(callWith(call, operands), operands, age)
          }
        }
      }),
  },
  {
    name: 'passes exactly the declared number of arguments',
    run: async (lib) => {
      for (const arity of [0, 1, 2, 6, 9]) {
        await inEveryAge(lib, lister, { arity }, (call, age) => {
          for (const operands of OPERAND_LISTS) {
            const expected = Array.from({ length: arity }, (_, index) => operands[index])
            same(callWith(call, operands), expected, `${operands.length} for ${arity}, ${age}`)
          }
        })
      }
    },
  },
  {
    name: 'calls strict targets with an undefined receiver and sloppy ones with the global object',
    run: (lib) => {
      const strict = function (this: unknown) {
        return this
      } as Callable
      return inEveryAge(lib, strict, {}, (call, age) => {
        same(call(), undefined, age)
        same(call(1, 2), undefined, age)
        same(Reflect.apply(call, { receiver: true }, [1]), undefined, `called as a method, ${age}`)
        const sloppy = evaluate<Callable>('function () { return this }')
        if (!sloppy) return
        call.update(sloppy)
        same(call(), globalThis, age)
        same(call(1, 2), globalThis, age)
      })
    },
  },
  {
    name: 'finishes a call in the target that it started in when that target updates it',
    run(lib) {
      const log: string[] = []
      const call = define(lib, (next: Callable) => {
        log.push('first starts')
        call.update(next)
        same(call.target, next, 'target in the middle')
        log.push(`inside ${call()}`)
        return 'first'
      })
      same(
        call(() => 'second'),
        'first',
        'the call that updated',
      )
      same(call(), 'second', 'the next call')
      same(log, ['first starts', 'inside second'], 'order')
    },
  },
  {
    name: 'passes its arguments while a program has another iterator of arrays, or none',
    run(lib) {
      const iterator = Object.getOwnPropertyDescriptor(Array.prototype, Symbol.iterator)
      const call = define(lib, lister)
      const declared = define(lib, lister, { arity: 2 })
      for (let made = 0; made < 5000; made++) call(made)
      let results: unknown[] = []
      try {
        Array.prototype[Symbol.iterator] = function* () {
          yield 'nothing that was passed'
        } as never
        const replaced = [call(1, 2), declared(1, 2)]
        delete (Array.prototype as { [Symbol.iterator]?: unknown })[Symbol.iterator]
        results = replaced.concat(call(1, 2), declared(1, 2))
      } finally {
        Object.defineProperty(Array.prototype, Symbol.iterator, iterator as PropertyDescriptor)
      }
      same(results, [[1, 2], [1, 2], 1, 2, 1, 2], 'results')
    },
  },
  {
    name: 'calls the target that is current when the arguments are there',
    run(lib) {
      const call = define(lib, () => 'first')
      same(call(call.update(() => 'second')), 'second', 'updated by an argument')
    },
  },
  {
    name: 'goes there and back, any number of times',
    run(lib) {
      const call = define(lib, fillers[0])
      const others: readonly Callable[] = [() => 'zero', (a) => a, (...rest) => rest.length]
      for (let patch = 0; patch < 300; patch++) {
        const target = others[patch % 3]
        call.update(target)
        same(call.target, target, `target after patch ${patch}`)
        for (let made = 0; made < 100; made++) {
          if (call(patch, made) !== target(patch, made))
            same(call(patch, made), target(patch, made), 'result')
        }
      }
    },
  },
  {
    name: 'recurses through itself and across updates',
    run(lib) {
      const call = define(lib, (n: number): unknown => (n < 2 ? n : add(call(n - 1), call(n - 2))))
      const add = (left: unknown, right: unknown) => (left as number) + (right as number)
      same(call(20), 6765, 'fibonacci')
      const flip: Callable = (depth, ...rest) => {
        call.update(flop)
        return depth === 0 ? rest : call((depth as number) - 1, ...rest, 'flip')
      }
      const flop: Callable = (depth, ...rest) => {
        call.update(flip)
        return depth === 0 ? rest : call((depth as number) - 1, ...rest, 'flop')
      }
      call.update(flip)
      same(call(4), ['flip', 'flop', 'flip', 'flop'], 'there and back at depth')
    },
  },
  {
    name: 'is not patched by an update to the target that it has',
    run(lib) {
      const call = define(lib, lister)
      const { generation } = call.stats()
      call.update(lister)
      same(call.stats().generation, generation, 'after an update to the same')
      call.update(fillers[0])
      same(call.stats().generation, generation + 1, 'after an update to another')
    },
  },
  {
    name: 'ends up with the last update when a listener updates it too',
    run(lib) {
      const call = define(lib, () => 'first')
      const end = lib.on('patch', ({ site }) => {
        if (site === (call as unknown) && call.target !== third) call.update(third)
      })
      const third: Callable = () => 'third'
      call.update(() => 'second')
      end()
      same(call(), 'third', 'result')
      same(call.target, third, 'target')
    },
  },
  {
    name: 'refuses what it cannot call, and keeps its target',
    run(lib) {
      for (const target of NON_CALLABLES) throws(() => define(lib, target), TypeError, 'definition')
      const [call, maybe, zero] = [define(lib, lister), conditional(lib, lister), returning0(lib, () => 7)]
      for (const target of NON_CALLABLES) {
        throws(() => call.update(target), TypeError, 'update')
        if (target === undefined || target === null) continue
        throws(() => maybe.update(target), TypeError, 'conditional update')
        throws(() => zero.update(target), TypeError, 'returning0 update')
        throws(() => conditional(lib, target), TypeError, 'conditional definition')
        throws(() => returning0(lib, target), TypeError, 'returning0 definition')
      }
      same(call(1), [1], 'result after refused updates')
      same(call.target, lister, 'target after refused updates')
      same(maybe(1), [1], 'result after refused conditional updates')
      same(zero(), 7, 'result after refused returning0 updates')
      throws(() => define(lib, lister, { name: 1 }), TypeError, 'name')
      for (const options of [null, 2, 'name']) {
        throws(() => lib.staticCall(lister, options as never), TypeError, `options ${String(options)}`)
        throws(() => lib.staticKey(true, options as never), TypeError, `options ${String(options)} of a key`)
      }
      for (const arity of [-1, 1.5, 256, '2']) {
        throws(() => define(lib, lister, { arity }), TypeError, `arity ${arity}`)
      }
    },
  },
  {
    name: 'lets nobody set its target but by update',
    run(lib) {
      const call = define(lib, lister)
      throws(() => Object.assign(call, { target: fillers[0] }), TypeError, 'an assignment')
      same(call.target, lister, 'target')
    },
  },
  {
    name: 'bears the name that it was given, else that of its first target',
    run(lib) {
      same(define(lib, lister).name, 'lister', 'default name')
      same(define(lib, lister, { name: 'given' }).name, 'given', 'given name')
      same(define(lib, lister, { name: 'given' }).stats().name, 'given', 'name in the statistics')
      same(define(lib, lister).stats().kind, 'static call', 'kind')
    },
  },
]

const absentChecks: readonly Check[] = (
  [
    ['conditional', conditional, undefined],
    ['returning0', returning0, 0],
  ] as const
).map(([form, make, absent]) => ({
  name: `${form} answers ${absent} while it has no target, and calls the one that it has`,
  run(lib) {
    for (const call of [make(lib), make(lib, null), make(lib, undefined)]) {
      same(call.target, null, 'target at first')
      let evaluated = 0
      for (let made = 0; made < 3000; made++) same(call(evaluated++, made), absent, 'without a target')
      same(evaluated, 3000, 'arguments evaluated')
      const count: Callable = (...operands) => operands.length
      for (let round = 0; round < 40; round++) {
        call.update(count)
        same(call.target, count, 'target')
        for (let made = 0; made < 60; made++) same(call(1, 2, 3), 3, 'with a target')
        same(call(), 0, 'without arguments')
        call.update(round % 2 ? null : undefined)
        same(call.target, null, 'target that was taken away')
        for (const operands of OPERAND_LISTS) same(callWith(call, operands), absent, 'without a target again')
      }
    }
  },
}))

const keyChecks: readonly Check[] = [
  {
    name: 'is what it was set to: verify, flip, verify, flip, verify',
    run(lib) {
      for (const initial of [false, true]) {
        const key = lib.staticKey(initial)
        const verify = (expected: boolean) => {
          for (let call = 0; call < 500; call++) same(key(), expected, `started ${initial}`)
          let taken = 0
          for (let call = 0; call < 500; call++) if (key()) taken += 1
          same(taken, expected ? 500 : 0, 'branches taken')
          same(key.count > 0, expected, 'count')
        }
        verify(initial)
        for (let flip = 0; flip < 25; flip++) {
          key.enable()
          verify(true)
          key.enable()
          verify(true)
          key.disable()
          verify(false)
          key.disable()
          verify(false)
        }
      }
    },
  },
  {
    name: 'is enabled while it has a user',
    run(lib) {
      const key = lib.staticKey(false)
      const verify = (count: number) => {
        same(key.count, count, 'count')
        same(key(), count > 0, `answer with ${count} users`)
      }
      for (let users = 1; users <= 5; users++) {
        key.increment()
        verify(users)
      }
      for (let users = 4; users >= 0; users--) {
        key.decrement()
        verify(users)
      }
      throws(() => key.decrement(), RangeError, 'one decrement too many')
      verify(0)
      key.increment()
      key.increment()
      key.disable()
      verify(0)
      key.enable()
      verify(1)
      key.decrement()
      verify(0)
      const enabled = lib.staticKey(true)
      same(enabled.count, 1, 'count of a key that starts enabled')
      enabled.decrement()
      same(enabled(), false, 'a key whose first user left')
    },
  },
  {
    name: 'is patched only when its answer changes',
    run(lib) {
      const key = lib.staticKey(false, { name: 'patched' })
      let patches = 0
      const end = lib.on('patch', ({ site }) => {
        if (site === key) patches += 1
      })
      key.disable()
      same(patches, 0, 'disabled twice')
      key.increment()
      key.increment()
      key.enable()
      same(patches, 1, 'enabled, whatever the count')
      key.disable()
      end()
      same(patches, 2, 'disabled')
      same(key.stats().generation, 2, 'generations')
    },
  },
  {
    name: 'answers the flip at once, also in the middle of a hot loop',
    run(lib) {
      const key = lib.staticKey(false)
      let enabled = false
      for (let call = 0; call < 300_000; call++) {
        if (call % 9973 === 0) {
          enabled = !enabled
          if (enabled) key.enable()
          else key.disable()
        }
        if (key() !== enabled) same(key(), enabled, `call ${call}`)
      }
    },
  },
  {
    name: 'refuses an initial value that is not a boolean and a name that is not a string',
    run(lib) {
      const make = lib.staticKey as (...operands: unknown[]) => unknown
      for (const initial of [undefined, null, 0, 1, 'true', {}])
        throws(() => make(initial), TypeError, 'initial')
      throws(() => make(true, { name: 3 }), TypeError, 'name')
      same(lib.staticKey(true, { name: 'named' }).name, 'named', 'name')
      same(lib.staticKey(true).stats().kind, 'static key', 'kind')
    },
  },
]

const named = (prefix: string, checks: readonly Check[]) =>
  checks.map((check) => ({ ...check, name: `${prefix} ${check.name}` }))

export const staticChecks: readonly Check[] = [
  ...named('staticCall', [...subjectChecks, ...callChecks, ...absentChecks]),
  ...named('staticKey', keyChecks),
]
