// Generated text: read (snapshots of one text of each sort), parsed and run (every text there is).
//
// The bindings are fakes that note what they get, so that each text is held to exactly what its doc block
// says: which target runs, with which arguments and receiver, and what is counted on the way.
import { describe, expect, test } from 'vitest'
import { type Bindings, type Code, compile } from '../src/text/code.js'
import {
  type CallShape,
  dynamicEntryText,
  type Form,
  generationText,
  indirectEntryText,
  keyEntryText,
  staticEntryText,
} from '../src/text/generation.js'

type Callable = (...operands: unknown[]) => unknown

const KINDS = ['dynamic call', 'dynamic method'] as const
const FORMS: readonly Form[] = ['tree', 'counting', 'counted', 'pass']
const WIDTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const ARGCS = [1, 2, 3, 4, 5, 6, 7]

/** What a call did: who ran, on what and with what. */
interface Call {
  readonly who: string
  readonly receiver: unknown
  readonly operands: readonly unknown[]
}

/** A function that notes each of its calls in `log` and answers with its own name. */
function noting(log: Call[], who: string): Callable {
  return function (this: unknown, ...operands: unknown[]) {
    log.push({ who, receiver: this, operands })
    return `answer of ${who}`
  }
}

function compiled(text: Code, bindings: Bindings): Callable {
  return compile<Callable>(text, bindings, 'generation.test.js')
}

/** `argc` operands of a call through a site: the target, the receiver if there is room, numbers. */
function operandsOf(target: unknown, argc: number): unknown[] {
  return [target, { receiver: true }, 1, 2, 3, 4, 5, 6, 7].slice(0, argc)
}

/** The call that a shape makes of these operands. */
function callOf(kind: CallShape['kind'], who: string, operands: readonly unknown[]): Call {
  return kind === 'dynamic method'
    ? { who, receiver: operands[1], operands: operands.slice(2) }
    : { who, receiver: undefined, operands: operands.slice(1) }
}

/** Without the tail of the line that makes a function long. */
function shortened(text: string): string {
  return text.replace(/(counts,){3,}/, 'counts, ... ')
}

function zeroCounts() {
  return { left: 1000, credit: 1000, h0: 0, h1: 0, h2: 0, h3: 0, h4: 0, h5: 0, h6: 0, h7: 0 }
}

describe('texts as a reader finds them', () => {
  const shape: CallShape = { name: 'udp.deliver', kind: 'dynamic call', argc: 3, capacity: 3 }
  const method: CallShape = { ...shape, kind: 'dynamic method', argc: 4, capacity: 4 }

  test('a tree', () => {
    expect(generationText(shape, 'tree', 2, true)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, a0, a1) {
        if (target === target0) return target0(a0, a1)
        if (target === target1) return target1(a0, a1)
        return missed(target, a0, a1)
      }
      function missed(target, a0, a1) {
        if ((counts.credit -= 1) < 0) miss(target)
        return target(a0, a1)
      }"
    `)
  })

  test('a tree whose entry hands on more than was given', () => {
    expect(generationText({ ...shape, capacity: 5 }, 'tree', 1, true)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, a0, a1, a2, a3) {
        if (target === target0) return target0(a0, a1)
        return missed(target, a0, a1)
      }
      function missed(target, a0, a1) {
        if ((counts.credit -= 1) < 0) miss(target)
        return target(a0, a1)
      }"
    `)
  })

  test('a tree whose indirect call must not have run', () => {
    expect(generationText(shape, 'tree', 1, false)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, a0, a1) {
        if (target === target0) return target0(a0, a1)
        if (target === primer) throw target
        return missed(target, a0, a1)
      }
      function missed(target, a0, a1) {
        if ((counts.credit -= 1) < 0) miss(target)
        return target(a0, a1)
      }"
    `)
  })

  test('a tree that leaves rare branches to its fallback', () => {
    const text = generationText(shape, 'tree', 3, true, 1)
    expect(shortened(text)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, a0, a1) {
        if (target === target0) return target0(a0, a1)
        return missed(target, a0, a1)
      }
      function missed(target, a0, a1) {
        counts || [counts, ... ]
        if (target === target1) return target1(a0, a1)
        if (target === target2) return target2(a0, a1)
        if ((counts.credit -= 1) < 0) miss(target)
        return target(a0, a1)
      }"
    `)
    expect(generationText(shape, 'tree', 3, true, 3)).toBe(generationText(shape, 'tree', 3, true))
  })

  test('a tree of methods', () => {
    expect(generationText(method, 'tree', 2, true)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, receiver, a0, a1) {
        if (target === target0) return target0.call(receiver, a0, a1)
        if (target === target1) return target1.call(receiver, a0, a1)
        return missed(target, receiver, a0, a1)
      }
      function missed(target, receiver, a0, a1) {
        if ((counts.credit -= 1) < 0) miss(target)
        return target.call(receiver, a0, a1)
      }"
    `)
  })

  test('a count of a window', () => {
    expect(shortened(generationText(shape, 'counting', 2, true))).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, a0, a1) {
        counts || [counts, ... ]
        if ((counts.left -= 1) < 0) closeWindow()
        if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
        if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
        miss(target)
        return target(a0, a1)
      }"
    `)
  })

  test('a count without end', () => {
    expect(generationText(shape, 'counted', 2, true)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, a0, a1) {
        if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
        if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
        miss(target)
        return target(a0, a1)
      }"
    `)
  })

  test('a plain call', () => {
    expect(generationText(shape, 'pass', 2, true)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, a0, a1) {
        return target(a0, a1)
      }"
    `)
  })

  test('entries of dynamic calls', () => {
    expect(dynamicEntryText(shape, true)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, a0, a1) {
        return epoch.cell.current(target, a0, a1)
      }"
    `)
    expect(dynamicEntryText(shape, false)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, a0, a1) {
        if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1)
        return new.target, epoch.cell.other(...arguments)
      }"
    `)
  })

  test('a static call', () => {
    expect(staticEntryText('net.poll', 2)).toMatchInlineSnapshot(`
      "function staticCall$net_poll(a0, a1) {
        return (0, epoch.cell.current)(a0, a1)
      }"
    `)
    expect(staticEntryText('net.poll')).toMatchInlineSnapshot(`
      "function staticCall$net_poll(...rest) {
        return apply(epoch.cell.current, undefined, rest)
      }"
    `)
  })

  test('a static key', () => {
    expect(keyEntryText('net.tracing')).toMatchInlineSnapshot(`
      "function staticKey$net_tracing() {
        return epoch.cell.current
      }"
    `)
  })

  test('entries where nothing is patched', () => {
    expect(indirectEntryText(shape, true)).toMatchInlineSnapshot(`
      "dynamicCall$udp_deliver
      function dynamicCall$udp_deliver(target, a0, a1) {
        const result = target(a0, a1)
        return result
      }"
    `)
    expect(indirectEntryText(shape, true, true)).toMatchInlineSnapshot(`
      "dynamicCall$udp_deliver
      function dynamicCall$udp_deliver(target, a0, a1) {
        const result = (other && target)(a0, a1)
        return result
      }"
    `)
    expect(indirectEntryText(method, true, true)).toMatchInlineSnapshot(`
      "dynamicCall$udp_deliver
      function dynamicCall$udp_deliver(target, receiver, a0, a1) {
        const result = (other && target).call(receiver, a0, a1)
        return result
      }"
    `)
    expect(indirectEntryText(shape, false, true)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, ...rest) {
        switch (rest.length) {
          case 1: return (other && target)(rest[0])
          case 2: return (other && target)(rest[0], rest[1])
        }
        return more(target, rest)
      }
      function more(target, rest) {
        switch (rest.length) {
          case 0: return (other && target)()
          case 3: return (other && target)(rest[0], rest[1], rest[2])
        }
        return other(target, rest)
      }"
    `)
    expect(indirectEntryText(method, false, true)).toMatchInlineSnapshot(`
      "function dynamicCall$udp_deliver(target, ...rest) {
        switch (rest.length) {
          case 1: return (other && target).call(rest[0])
          case 2: return (other && target).call(rest[0], rest[1])
        }
        return more(target, rest)
      }
      function more(target, rest) {
        switch (rest.length) {
          case 0: return (other && target).call()
          case 3: return (other && target).call(rest[0], rest[1], rest[2])
        }
        return other(target, rest)
      }"
    `)
    expect(indirectEntryText(method, false)).toMatchInlineSnapshot(`
      "dynamicCall$udp_deliver
      function dynamicCall$udp_deliver(target, receiver, a0, a1) {
        switch (arguments.length - 1) {
          case 0: return target.call()
          case 1: return target.call(receiver)
          case 2: return target.call(receiver, a0)
          case 3: return target.call(receiver, a0, a1)
        }
        return other.apply(undefined, arguments)
      }"
    `)
  })
})

describe.each(KINDS)('every generation of a %s', (kind) => {
  describe.each(FORMS)('form %s,', (form) => {
    /** Compiles the text of one shape around fakes. */
    function generationOf(argc: number, width: number, warmFallback: boolean, likely?: number, unused = 0) {
      const log: Call[] = []
      const missed: unknown[] = []
      const counts = zeroCounts()
      const targets = Array.from({ length: width }, (_, index) => noting(log, `target${index}`))
      const stranger = noting(log, 'stranger')
      const primer = noting(log, 'primer')
      const windows = { closed: 0, callsBefore: -1 }
      const shape = { name: 'every', kind, argc, capacity: argc + unused }
      const text = generationText(shape, form, width, warmFallback, likely)
      const code = compiled(text, {
        targets,
        counts,
        primer,
        miss: (target: unknown) => missed.push(target),
        closeWindow: () => {
          windows.closed += 1
          windows.callsBefore = log.length
        },
      })
      return {
        code,
        log,
        missed,
        counts,
        targets,
        stranger,
        primer,
        windows,
        argc,
        unused,
        where: `${argc}, ${width}`,
      }
    }

    function everyGeneration(): ReturnType<typeof generationOf>[] {
      return ARGCS.flatMap((argc) =>
        WIDTHS.flatMap((width) => [
          generationOf(argc, width, true),
          ...(form === 'tree' ? [generationOf(argc, width, true, width >> 1)] : []),
          generationOf(argc, width, true, undefined, 2),
          generationOf(argc, width, false),
        ]),
      )
    }

    test('calls the right branch with exactly its arguments, and counts its hit alone', () => {
      for (const { code, log, missed, counts, targets, windows, argc, unused, where } of everyGeneration()) {
        const expected = zeroCounts()
        for (const [index, target] of targets.entries()) {
          const operands = operandsOf(target, argc)
          log.length = 0
          const more = Array.from({ length: unused })
          expect(code(...operands, ...more), where).toBe(`answer of target${index}`)
          expect(log, where).toEqual([callOf(kind, `target${index}`, operands)])
          if (form === 'counting') expected.left -= 1
          if (form === 'counting' || form === 'counted') expected[`h${index}` as 'h0'] += 1
          expect(counts, where).toEqual(expected)
        }
        expect(missed, where).toEqual([])
        expect(windows.closed, where).toBe(0)
        expect(code.length, where).toBe(argc + unused)
      }
    })

    test('calls any other target as it is given, and counts the miss', () => {
      for (const { code, log, missed, counts, stranger, argc, where } of everyGeneration()) {
        const operands = operandsOf(stranger, argc)
        expect(code(...operands), where).toBe('answer of stranger')
        expect(log, where).toEqual([callOf(kind, 'stranger', operands)])
        const expected = zeroCounts()
        if (form === 'counting') expected.left -= 1
        if (form === 'tree') expected.credit -= 1
        expect(counts, where).toEqual(expected)
        // A tree has credit for its misses; a count tells each.
        expect(missed, where).toEqual(form === 'counting' || form === 'counted' ? [stranger] : [])
      }
    })

    test('tells what ran out before the call that found it so', () => {
      for (const { code, log, missed, counts, stranger, windows, argc, where } of everyGeneration()) {
        counts.left = 1
        counts.credit = 1
        const operands = operandsOf(stranger, argc)
        code(...operands)
        expect(windows.closed, where).toBe(0)
        missed.length = 0
        code(...operands)
        expect(windows, where).toEqual(
          form === 'counting' ? { closed: 1, callsBefore: 1 } : { closed: 0, callsBefore: -1 },
        )
        expect(missed, where).toEqual(form === 'pass' ? [] : [stranger])
        expect(log, where).toHaveLength(2)
        expect(counts.left, where).toBe(form === 'counting' ? -1 : 1)
        expect(counts.credit, where).toBe(form === 'tree' ? -1 : 1)
      }
    })

    test('passes on undefined for what a call leaves out, and nothing that it has too many', () => {
      for (const { code, log, stranger, argc, where } of everyGeneration()) {
        const operands = operandsOf(stranger, argc)
        code(stranger)
        code(...operands, 'too many')
        const padded = [stranger, ...operands.slice(1).map(() => undefined)]
        expect(log, where).toEqual([callOf(kind, 'stranger', padded), callOf(kind, 'stranger', operands)])
      }
    })

    test('lets what a target throws pass', () => {
      for (const { code, argc, where } of everyGeneration()) {
        const thrown = new Error('thrown by the target')
        const thrower = () => {
          throw thrown
        }
        expect(() => code(...operandsOf(thrower, argc)), where).toThrow(thrown)
        expect(() => code(...operandsOf(null, argc)), where).toThrow(TypeError)
      }
    })
  })

  test('a tree throws the primer where its indirect call must not run, before it counts a miss', () => {
    for (const argc of ARGCS) {
      for (const width of WIDTHS) {
        for (const warmFallback of [true, false]) {
          const log: Call[] = []
          const counts = zeroCounts()
          const primer = noting(log, 'primer')
          const targets = Array.from({ length: width }, () => () => 'not the primer')
          const text = generationText(
            { name: 'primed', kind, argc, capacity: argc },
            'tree',
            width,
            warmFallback,
          )
          const code = compiled(text, { targets, counts, primer, miss: () => undefined })
          let thrown: unknown
          try {
            code(...operandsOf(primer, argc))
          } catch (error) {
            thrown = error
          }
          expect(thrown).toBe(warmFallback ? undefined : primer)
          expect(log).toHaveLength(warmFallback ? 1 : 0)
          expect(counts.credit).toBe(warmFallback ? 999 : 1000)
        }
      }
    }
  })
})

/** A settle key as an entry sees it. */
function epochOf(current: unknown, argc = -1, other?: unknown): object {
  return { argc, cell: { current, other } }
}

/** Calls `entry` with each count of operands up to two more than it has parameters. */
function everyCount(argc: number, run: (operands: unknown[], count: number) => void): void {
  const operands = operandsOf(() => undefined, 9)
  for (let count = 0; count <= Math.min(9, argc + 2); count++) run(operands.slice(0, count), count)
}

describe.each(KINDS)('every entry of a %s', (kind) => {
  const textOf = (argc: number, declared: boolean) =>
    dynamicEntryText({ name: 'entry', kind, argc, capacity: argc }, declared)

  test('with a declared arity goes to the newest generation with exactly its arguments', () => {
    for (const argc of ARGCS) {
      const log: Call[] = []
      const epoch = epochOf(noting(log, 'newest'))
      const entry = compiled(textOf(argc, true), { epoch })
      expect(entry).toHaveLength(argc)
      everyCount(argc, (operands) => {
        log.length = 0
        expect(entry(...operands)).toBe('answer of newest')
        expect(log).toMatchObject([
          { who: 'newest', operands: Array.from({ length: argc }, (_, index) => operands[index]) },
        ])
      })
    }
  })

  test('of undeclared arity hands on the count that is served, and leaves all others as they came', () => {
    for (const argc of ARGCS) {
      for (let served = -1; served <= argc; served++) {
        const log: Call[] = []
        const epoch = epochOf(noting(log, 'newest'), served, noting(log, 'other'))
        const entry = compiled(textOf(argc, false), { epoch })
        everyCount(argc, (operands, count) => {
          log.length = 0
          const who = count === served ? 'newest' : 'other'
          expect(entry(...operands)).toBe(`answer of ${who}`)
          expect(log).toHaveLength(1)
          expect(log[0].who).toBe(who)
          // What the generation does not look at is undefined at most.
          expect(log[0].operands.slice(0, count)).toEqual(operands)
          expect(log[0].operands.slice(count).every((operand) => operand === undefined)).toBe(true)
          if (who === 'other') expect(log[0].operands).toHaveLength(count)
        })
      }
    }
  })

  test('follows what is published after it was compiled', () => {
    const prototype = (answer: string) => ({ current: () => answer })
    const cell = Object.create(prototype('first')) as object
    const entry = compiled(textOf(2, true), { epoch: { argc: 2, cell } })
    expect(entry(1, 2)).toBe('first')
    Object.setPrototypeOf(cell, prototype('second'))
    expect(entry(1, 2)).toBe('second')
  })
})

describe('the entry of a static call', () => {
  const log: Call[] = []
  const epoch = epochOf(noting(log, 'target'))
  const passed = (entry: (...operands: unknown[]) => unknown, operands: readonly unknown[]) => {
    log.length = 0
    expect(entry.call('a receiver', ...operands)).toBe('answer of target')
    return log
  }

  test.each([0, ...ARGCS])(
    'of arity %i goes to its target with exactly so many arguments and no receiver',
    (argc) => {
      const entry = compiled(staticEntryText('static', argc), { epoch })
      expect(entry).toHaveLength(argc)
      everyCount(argc, (given) => {
        const operands = Array.from({ length: argc }, (_, index) => given[index])
        expect(passed(entry, given)).toEqual([{ who: 'target', receiver: undefined, operands }])
      })
    },
  )

  test('of undeclared arity passes on what it was given', () => {
    const entry = compiled(staticEntryText('static'), { epoch, apply: Reflect.apply })
    everyCount(9, (operands) => {
      expect(passed(entry, operands)).toEqual([{ who: 'target', receiver: undefined, operands }])
    })
  })
})

test('the entry of a static key answers what the cell holds', () => {
  for (const current of [true, false]) {
    expect(compiled(keyEntryText('key'), { epoch: epochOf(current) })()).toBe(current)
  }
})

describe.each(KINDS)('every entry of a %s where nothing is patched', (kind) => {
  test('of undeclared arity passes on what it was given, and hands longer calls on', () => {
    for (const argc of ARGCS) {
      const log: Call[] = []
      const target = noting(log, 'target')
      const entry = compiled(indirectEntryText({ name: 'indirect', kind, argc, capacity: argc }, false), {
        other: noting(log, 'other'),
      })
      for (let count = 0; count <= 9; count++) {
        const operands = operandsOf(target, count)
        log.length = 0
        entry(...operands)
        const served = count > 0 && count <= argc
        expect(log).toEqual([
          served ? callOf(kind, 'target', operands) : { who: 'other', receiver: undefined, operands },
        ])
      }
    }
  })

  test('that takes a rest parameter passes on what it was given, and hands longer calls on', () => {
    const log: Call[] = []
    const target = noting(log, 'target')
    const entry = compiled(indirectEntryText({ name: 'indirect', kind, argc: 8, capacity: 8 }, false, true), {
      other: noting(log, 'other'),
    })
    for (let count = 1; count <= 9; count++) {
      const operands = operandsOf(target, count)
      log.length = 0
      entry(...operands)
      const served = count <= 4
      expect(log).toEqual([
        served
          ? callOf(kind, 'target', operands)
          : { who: 'other', receiver: undefined, operands: [target, operands.slice(1)] },
      ])
    }
  })

  test.each([false, true])('of a declared arity passes on exactly its arguments, rests %s', (rests) => {
    for (const argc of ARGCS.filter((count) => count > (kind === 'dynamic method' ? 1 : 0))) {
      const log: Call[] = []
      const target = noting(log, 'target')
      const text = indirectEntryText({ name: 'indirect', kind, argc, capacity: argc }, true, rests)
      const entry = compiled(text, { other: noting(log, 'other') })
      expect(entry(...operandsOf(target, argc), 'one more')).toBe('answer of target')
      expect(log).toEqual([callOf(kind, 'target', operandsOf(target, argc))])
      expect(() => entry(undefined, ...operandsOf(target, argc).slice(1))).toThrow(TypeError)
    }
  })
})
