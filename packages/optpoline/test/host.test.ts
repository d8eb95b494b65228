// Inline hosts as their users see them: what is refused when a host is defined, what a host may be, what
// is learned and shown, and what tools make of its text. Semantics on volume: host-random.test.ts.
import { createRequire } from 'node:module'
import { dynamicCall, dynamicMethod, on, sites } from 'optpoline'
import { tasks } from 'optpoline/grace'
import { inlineHost } from 'optpoline/host'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answerOfChild } from './support/children.js'

type Step = (state: { sum: number }, x: number) => number
const targets: Step[] = [
  (state, x) => (state.sum += x),
  (state, x) => (state.sum ^= x),
  (state, x) => (state.sum -= x),
  (state, x) => (state.sum |= x),
]

/** A factory from its text, as a file that tools have been at: nothing of this module is in its reach. */
function written(text: string): (captured: object) => (...operands: unknown[]) => unknown {
  return new Function(`return ${text}`)() as never
}

let site: ReturnType<typeof dynamicCall<Step>>
beforeEach(() => {
  site = dynamicCall<Step>('step')
})

/** Defines a host from the text of its factory. */
function define(text: string, captured: object = { site }) {
  return inlineHost('host', captured, written(text) as never) as unknown as ReturnType<typeof inlineHost> &
    ((...operands: unknown[]) => unknown)
}

function runner() {
  return inlineHost(
    'run',
    { site },
    ({ site }) =>
      function run(list: readonly Step[], state: { sum: number }) {
        for (let i = 0; i < list.length; i++) site(list[i] as Step, state, i)
        return state.sum
      },
  )
}

/** Calls a host until its site is promoted. */
function promote(host: ReturnType<typeof runner>, width = 3): void {
  const list = Array.from({ length: 4000 }, (_, index) => targets[index % width] as Step)
  for (let round = 0; round < 80; round++) host(list, { sum: 0 })
  expect(host.stats().state).toBe('promoted')
}

describe('a host is refused when it is defined', () => {
  const outside = (x: number) => x
  test('for a name that is neither captured nor global', () => {
    expect(() =>
      inlineHost('render', { site }, ({ site }) => (state: { sum: number }) => {
        return site(targets[0] as Step, state, outside(1))
      }),
    ).toThrow(
      /^inlineHost "render": the host reaches for "targets" \(line 2 of the host, column \d+\), "outside" \(.*\), neither captured nor global; add it/,
    )
  })

  test.each([
    [
      'in a nested function',
      '({ site }) => (t) => { const f = () => secret; return site(t, f) }',
      /"secret"/,
    ],
    ['in a default value', '({ site }) => (t, x = secret) => site(t, x)', /"secret"/],
    ['in a template', '({ site }) => (t) => site(t, `${secret}`)', /"secret"/],
    ['under typeof', '({ site }) => (t) => site(t, typeof secret)', /"secret"/],
    [
      'that a body declares and a default value cannot see',
      '({ site }) => (t, x = y) => { var y; site(t, x) }',
      /"y"/,
    ],
    ['as a short property', '({ site }) => (t) => site(t, { secret })', /"secret"/],
    ['assigned', '({ site }) => (t) => { secret = site(t) }', /"secret"/],
    [
      'that a bundler made',
      '({ site }) => (t) => site(t, (0, __vi_import_0__.f)())',
      /bundler made of an import/,
    ],
    ['of a compiler', '({ site }) => (t) => site(t, ...__spreadArray([], t))', /helper of a compiler/],
  ])('for a name %s', (_, text, message) => {
    expect(() => define(text)).toThrow(TypeError)
    expect(() => define(text)).toThrow(message)
  })

  test.each([
    ['a name that it does not capture', '({ site, other }) => (t) => site(t)', /"other" is not captured/],
    [
      'an assignment to what is captured',
      '({ site, n }) => (t) => { n++; return site(t) }',
      /"n" is assigned/,
    ],
    ['an assignment in a pattern', '({ site, n }) => (t) => { [n] = site(t) }', /"n" is assigned/],
    ['an assignment in parentheses', '({ site, n }) => (t) => { (n) = site(t) }', /"n" is assigned/],
    ['an assignment in a loop', '({ site, n }) => (t) => { for (n of t) site(n) }', /"n" is assigned/],
    ['no call of a site', '({ site, n }) => (t) => site', /calls none of its captured dynamic calls/],
    ['a call of something that is named alike', '({ site }) => (t, site) => site(t)', /calls none/],
    [
      'state beside the host',
      '({ site }) => { let n = 0; return (t) => site(t, n++) }',
      /nothing but one function/,
    ],
    ['a factory that is no arrow function', 'function (captured) { return (t) => t }', /write it as/],
    ['a parameter that is no pattern', '(captured) => (t) => captured.site(t)', /write it as/],
    ['a native function', 'Math.max.bind(null)', /cannot read|unexpected|write it as/],
    ['a receiver that is not its own', '({ site }) => (t) => site(t, this)', /"this" is not the host's own/],
    ['arguments that are not its own', '({ site }) => (t) => site(t, arguments)', /"arguments" is not/],
    ['import', '({ site }) => (t) => site(t, import("a"))', /"import" means something else/],
    ['direct eval', '({ site }) => (t) => site(t, eval("t"))', /direct eval/],
    ['direct eval in parentheses', '({ site }) => (t) => site(t, (eval)("t"))', /direct eval/],
  ])('for %s', (_, text, message) => {
    expect(() => define(text, { site, n: 1 })).toThrow(message)
  })

  test('for what only the class or function around it has', () => {
    class Around {
      #own = 1
      readOwn() {
        return inlineHost(
          'host',
          { site, self: this },
          ({ site, self }) =>
            (t: Step) =>
              site(t, { sum: self.#own }, 1),
        )
      }
    }
    expect(() => new Around().readOwn()).toThrow(SyntaxError)
    expect(() => new Around().readOwn()).toThrow(
      /^inlineHost "host": .* no strict code of its own \(.*private/,
    )
    const asConstructor = new Function('return ({ site }) => (t) => site(t, new.target)')
    expect(() => inlineHost('host', { site }, asConstructor())).toThrow(/"new.target" is not the host's own/)
  })

  test('for a call that is followed by tasks, and says so', () => {
    const handle = tasks(site)
    expect(() => define('({ site }) => (t) => site(t)', { site: handle })).toThrow(/"site" was made by tasks/)
  })

  test('for what cannot be a name, captured values or a factory', () => {
    expect(() => inlineHost(1 as never, {}, () => () => 1)).toThrow(/name must be a string/)
    expect(() => inlineHost('host', null as never, () => () => 1)).toThrow(/captured must be an object/)
    expect(() => inlineHost('host', {}, 'no' as never)).toThrow(/factory must be a function/)
  })

  test('but not for globals, words that are no references, and its own name', () => {
    const text = `({ site: s, n }) => function self(t) {
      if (t === 0) return self
      label: for (const { length: l = Math.max(1, 2) } of [[1]]) { s(t, n, l); continue label }
      const o = { secret: 1, get other() { return this.secret } }
      return typeof globalThis === 'object' && o.other + new Map([[undefined, NaN]]).size
    }`
    const host = define(text, { site, n: 1 })
    expect(host(() => 1)).toBe(2)
    expect(host(0)).toBe(host)
  })
})

describe('a host', () => {
  test('does what it says, before, during and after learning', () => {
    const host = runner()
    const list = [targets[0], targets[1], targets[2]] as Step[]
    expect(host(list, { sum: 5 })).toBe(((5 + 0) ^ 1) - 2)
    promote(host)
    expect(host(list, { sum: 5 })).toBe(2)
    expect(host([targets[3] as Step], { sum: 4 })).toBe(4)
  })

  test('may use its receiver, its arguments, default and rest parameters', () => {
    const host = define(
      `({ site }) => function (t, x = 7, ...rest) {
        return [this, arguments.length, site(t, x), rest.length, arguments[2]]
      }`,
    )
    const receiver = { r: 1 }
    const answer = (host as unknown as () => unknown).call as (...operands: unknown[]) => unknown
    expect(answer.call(host, receiver, (x: number) => x)).toEqual([receiver, 1, 7, 0, undefined])
    expect(answer.call(host, receiver, (x: number) => x, 1, 2, 3)).toEqual([receiver, 4, 1, 2, 2])
    expect(host((x: number) => x)).toEqual([undefined, 1, 7, 0, undefined])
    expect(host.length).toBe(1)
  })

  test('sees no receiver beyond the one it was called with', () => {
    const host = define('({ site }) => function (t) { return site(t, this) }')
    const holder = { host }
    expect(holder.host((x: unknown) => x)).toBe(holder)
    expect(() => new (host as unknown as new () => unknown)()).toThrow(TypeError)
  })

  test('may be a generator, async, or both', async () => {
    const generator = define('({ site }) => function* (t) { yield site(t, 1); yield site(t, yield 2) }')
    expect([...(generator((x: unknown) => x) as Iterable<unknown>)]).toEqual([1, 2, undefined])
    const host = define('({ site }) => async (t) => site(await t, await site(await t, 1))')
    await expect(host(Promise.resolve((x: number) => x + 1))).resolves.toBe(3)
    await expect(host(1)).rejects.toThrow(TypeError)
    const both = define('({ site }) => async function* (t) { yield site(t, 4) }')
    const values: unknown[] = []
    for await (const value of both((x: unknown) => x) as AsyncIterable<unknown>) values.push(value)
    expect(values).toEqual([4])
  })

  test('may call itself, and be patched while it runs', () => {
    const host = define(
      `({ site, relearn }) => function down(t, depth) {
        const before = site(t, depth)
        if (depth > 0) { relearn(depth); return before + down(t, depth - 1) + site(t, 1) }
        return before
      }`,
      { site, relearn: (depth: number) => depth === 2 && host.relearn() },
    )
    const double = (x: number) => 2 * x
    const half = (x: number) => x / 2
    for (let round = 0; round < 2000; round++) {
      expect(host(round % 3 ? double : half, 3)).toBe(round % 3 ? 18 : 4.5)
    }
  })

  test('finishes a long run in the text that it started in, and learns for the next', () => {
    const host = runner()
    const list = Array.from({ length: 1_200_000 }, (_, index) => targets[index % 2] as Step)
    const plain = { sum: 0 }
    for (let i = 0; i < list.length; i++) (list[i] as Step)(plain, i)
    expect(host(list, { sum: 0 })).toBe(plain.sum)
    expect(host.stats().state).toBe('counting')
    expect(host(list, { sum: 0 })).toBe(plain.sum)
    expect(host.stats().state).toBe('promoted')
    expect(host(list, { sum: 0 })).toBe(plain.sum)
  })

  test('passes on what a target throws, and goes on', () => {
    const host = runner()
    const error = new RangeError('thrown')
    promote(host)
    const fails: Step = () => {
      throw error
    }
    expect(() => host([targets[0] as Step, fails], { sum: 0 })).toThrow(error)
    expect(() => host([undefined as never], { sum: 0 })).toThrow(TypeError)
    expect(host([targets[0] as Step], { sum: 3 })).toBe(3)
  })

  test('takes captured values as they are when it is defined', () => {
    const captured = { site, n: 1 }
    const host = inlineHost(
      'host',
      captured,
      ({ site, n }) =>
        (t: Step) =>
          site(t, { sum: n }, n),
    )
    captured.n = 2
    expect(host(targets[0] as Step)).toBe(2)
  })

  test('evaluates operands as they stand there', () => {
    const host = define(
      `({ site, log }) => (t, x) => {
      site(t, x, (x) = 2, (x)++, [(x)] = [5], x)
      site(t, ((y) => y)(x), () => {}, (class {}), function named() {})
      site(log, t, (t) = undefined)
    }`,
      { site, log: (...operands: unknown[]) => seen.push(operands) },
    )
    const seen: unknown[][] = []
    const names = (operands: unknown[]) =>
      operands.map((operand) => (typeof operand === 'function' ? operand.name : operand))
    for (let round = 0; round < 1200; round++) {
      host((...operands: unknown[]) => seen.push(names(operands)), 1)
      expect(seen.splice(0)).toEqual([
        [1, 2, 2, [5], 5],
        [5, '', '', 'named'],
        [expect.any(Function), undefined],
      ])
    }
  })

  test('calls eval as a function among others, which sees nothing of the host', () => {
    const policy = {
      name: 'plain',
      learn: (own: { publish(form: string, targets: unknown[]): void }) => ({
        unserved: () => own.publish('pass', []),
        relearn: () => {},
        counts: () => ({ hits: [], candidates: [], misses: 0, overflow: 0, coverage: null }),
      }),
    }
    const call = dynamicCall<(text: string) => unknown>('call', { policy: policy as never })
    const host = define('({ call }) => (t) => [call(t, "t"), call(eval, "typeof t")]', { call })
    for (let round = 0; round < 3; round++) expect(host((x: unknown) => x)).toEqual(['t', 'undefined'])
  })

  test('may capture a name that generated text uses, and be in parentheses', () => {
    const host = define('({ site, captured }) => { return ((t) => site(t, captured)) }', {
      site,
      captured: 7,
    })
    expect(host((x: number) => x)).toBe(7)
  })

  test('keeps statements apart that have no semicolon', () => {
    const host = define(`({ site }) => function (t) {
      'use strict'
      let a = t
      site(a, 1).x
      if (a) site(a, 2)
      else site(a, 3)
      const f = x => site(x, 4)
      ;[1].map(() => site(t, 5))
      do site(a, 6); while (false) site(a, f(a))
      return f
    }`)
    const seen: unknown[] = []
    host((x: unknown) => seen.push(x))
    expect(seen).toEqual([1, 2, 5, 6, 4, 5])
  })

  test('has several sites, methods among them, each with its own branches', () => {
    const visit = dynamicMethod<(this: { id: number }, x: number) => number>('visit', { arity: 1 })
    const host = inlineHost(
      'two',
      { site, visit },
      ({ site, visit }) =>
        function two(steps: Step[], visitors: ((this: { id: number }, x: number) => number)[]) {
          const state = { sum: 0, id: 3 }
          for (let i = 0; i < steps.length; i++) {
            site(steps[i] as Step, state, visit(visitors[i] as never, state, i))
          }
          return state.sum
        },
    )
    const visitors = [
      function (this: { id: number }, x: number) {
        return this.id + x
      },
      function (this: { id: number }, x: number) {
        return this.id * x
      },
    ]
    const steps = Array.from({ length: 3000 }, (_, index) => targets[index % 3] as Step)
    const mixed = Array.from({ length: 3000 }, (_, index) => visitors[index % 2] as never)
    const first = host(steps, mixed)
    for (let round = 0; round < 200; round++) expect(host(steps, mixed)).toBe(first)
    expect(host.sites.map(({ name }) => name)).toEqual(['two/step', 'two/visit'])
    expect(host.sites.map((each) => each.stats().branches.length)).toEqual([3, 2])
    expect(host.stats()).toMatchObject({ kind: 'inline host', state: 'promoted', coverage: 1 })
    expect(host.stats().branches).toHaveLength(5)
  })

  test('shares nothing with another host of the same site', () => {
    const [first, second] = [runner(), runner()]
    promote(first)
    expect(second.stats().state).toBe('new')
    expect(second([targets[2] as Step], { sum: 0 })).toBe(0)
    expect(first.stats().state).toBe('promoted')
  })

  test('leaves calls that it cannot write with branches to the site', () => {
    const fixed = dynamicCall<(x: number) => unknown>('fixed', { arity: 1 })
    const host = define(
      `({ fixed, list }) => (t, f = fixed(t, list())) => {
        fixed(t, 1)
        return [f, fixed(t), fixed(t, 2, 3), fixed(...[t, 4]), fixed?.(t, 5), (0, fixed)(t, 6), [7].map((x) => fixed(t, x))[0]]
      }`,
      { fixed, list: () => 9 },
    )
    const told = (...operands: unknown[]) => operands
    const answer = [[9], [undefined], [2], [4], [5], [6], [7]]
    expect(host(told)).toEqual(answer)
  })
})

describe('what a host shows', () => {
  test('is its name, its newest text and its sites', () => {
    const host = runner()
    expect(host.name).toBe('run')
    expect(sites()).toContain(host)
    expect(sites()).toContain(host.sites[0])
    promote(host, 2)
    expect(host.source()).toMatchInlineSnapshot(`
      "(() => {
      const { site$counts, site$miss, site$0, site$1 } = captured
      return function run(list, state) {let site$v0, site$v1;
      		for (let i = 0; i < list.length; i++) void ((site$v0 = list[i], site$v1 = i, site$v0 === site$0 ? site$0(state, site$v1) : site$v0 === site$1 ? site$1(state, site$v1) : ((site$counts.credit = site$counts.credit - 1) < 0 && site$miss(site$v0), site$v0(state, site$v1))));
      		return state.sum;
      	}
      })()"
    `)
    expect(host.sites[0]?.source()).toBe(host.source())
  })

  test('is told of by events', () => {
    const heard: string[] = []
    const host = runner()
    const ends = (['relearn', 'promote', 'patch'] as const).map((event) =>
      on(event, ({ site }) => heard.push(`${event} ${site === host ? 'host' : site.name}`)),
    )
    promote(host)
    for (const end of ends) end()
    expect(heard).toEqual([
      'patch host',
      'patch run/step',
      'promote run/step',
      'relearn run/step',
      'patch host',
      'patch run/step',
      'relearn run/step',
    ])
    expect(host.stats().generation).toBe(3)
  })

  test('is a snapshot of each form', () => {
    const forms: string[] = []
    const policy = {
      name: 'by hand',
      learn: (site: {
        publish(form: string, targets: unknown[], counts: object, callbacks: object): void
      }) => ({
        unserved: () => {
          for (const form of ['counting', 'counted', 'tree', 'pass']) {
            site.publish(form, [Math.abs], { left: 1, credit: 1, h0: 0 }, {})
            forms.push(host.source())
          }
        },
        relearn: () => {},
        counts: () => ({ hits: [], candidates: [], misses: 0, overflow: 0, coverage: null }),
      }),
    }
    const call = dynamicCall<(a: number, b: number) => number>('call', { policy: policy as never })
    const host = define('({ call, f, x }) => (t) => { call(t, 1)\ncall(f(), x, x + t) }', {
      call,
      f: () => Math.abs,
      x: 2,
    })
    forms.push(host.source())
    host(Math.abs)
    expect(forms.join('\n\n')).toMatchInlineSnapshot(`
      "(() => {
      const { f, x, call$counts, call$learn } = captured
      return (t) => {let call$v0, call$v1; void ((call$counts.left > 0 && call$learn(t), t(1)))
      void ((call$v0 = f(), call$v1 = x + t, call$counts.left > 0 && call$learn(call$v0), call$v0(x, call$v1))) }
      })()

      (() => {
      const { f, x, call$counts, call$miss, call$closeWindow, call$0 } = captured
      return (t) => {let call$v0, call$v1; void (((call$counts.left = call$counts.left - 1) < 0 && call$closeWindow(), t === call$0 ? (call$counts.h0 = call$counts.h0 + 1, call$0(1)) : (call$miss(t), t(1))))
      void ((call$v0 = f(), call$v1 = x + t, (call$counts.left = call$counts.left - 1) < 0 && call$closeWindow(), call$v0 === call$0 ? (call$counts.h0 = call$counts.h0 + 1, call$0(x, call$v1)) : (call$miss(call$v0), call$v0(x, call$v1)))) }
      })()

      (() => {
      const { f, x, call$counts, call$miss, call$0 } = captured
      return (t) => {let call$v0, call$v1; void ((t === call$0 ? (call$counts.h0 = call$counts.h0 + 1, call$0(1)) : (call$miss(t), t(1))))
      void ((call$v0 = f(), call$v1 = x + t, call$v0 === call$0 ? (call$counts.h0 = call$counts.h0 + 1, call$0(x, call$v1)) : (call$miss(call$v0), call$v0(x, call$v1)))) }
      })()

      (() => {
      const { f, x, call$counts, call$miss, call$0 } = captured
      return (t) => {let call$v0, call$v1; void ((t === call$0 ? call$0(1) : ((call$counts.credit = call$counts.credit - 1) < 0 && call$miss(t), t(1))))
      void ((call$v0 = f(), call$v1 = x + t, call$v0 === call$0 ? call$0(x, call$v1) : ((call$counts.credit = call$counts.credit - 1) < 0 && call$miss(call$v0), call$v0(x, call$v1)))) }
      })()

      (() => {
      const { f, x } = captured
      return (t) => { void (t(1))
      void (((0, f())(x, x + t))) }
      })()"
    `)
  })
})

describe('what tools make of a host', () => {
  test('a minifier may rename everything but properties', () => {
    const host = define('({site:e,n:t})=>n=>{for(let r=0;r<3;r++)e(n,t,r);return t}', { site, n: 5 })
    const seen: unknown[] = []
    expect(host((a: unknown, b: unknown) => seen.push([a, b]))).toBe(5)
    expect(seen).toEqual([
      [5, 0],
      [5, 1],
      [5, 2],
    ])
  })

  test('a bundler may keep names with the helper __name', () => {
    const host = define(
      '({ site }) => /* @__PURE__ */ __name(function run(t) { const f = /* @__PURE__ */ __name((x) => site(t, x), "f"); return [f.name, f(2)]; }, "run")',
    )
    expect(host((x: number) => x * 2)).toEqual(['f', 4])
    expect(host.source()).toContain('return function run(t)')
  })

  test.runIf(canResolve('esbuild'))('esbuild may bundle it, keep names, minify it', async () => {
    const { transformSync } = createRequire(import.meta.url)('esbuild') as {
      transformSync(text: string, options: object): { code: string }
    }
    const text =
      'export default ({ site, n }) => function run(t) { const f = (x) => site(t, x, n); return f(1) + f(2) }'
    for (const options of [
      {},
      { keepNames: true },
      { minify: true },
      { minify: true, keepNames: true, target: 'es2022' },
    ]) {
      const { code } = transformSync(text, { ...options, format: 'iife', globalName: 'made' })
      const factory = new Function(`${code};return made.default`)() as never
      const make = () => inlineHost('made', { site, n: 1 }, factory) as unknown as (t: unknown) => number
      if (options.minify && options.keepNames) {
        // The helper was renamed: nothing tells it from a name that is missing.
        expect(make).toThrow(/helper which keeps names/)
      } else {
        expect(make()((x: number, n: number) => x + n)).toBe(5)
      }
    }
  })

  test('a coverage instrumenter gets its counts: the host runs as it was written', () => {
    vi.stubGlobal('__counts', { f: [0], s: [0, 0] })
    const module = new Function(
      'site',
      `function cov_1a2b3c() { return __counts }
      return ({ site }) => { cov_1a2b3c().f[0]++; cov_1a2b3c().s[0]++; return function run(t) { cov_1a2b3c().s[1]++; return site(t, 1); }; }`,
    )
    const host = inlineHost('covered', { site }, module(site)) as unknown as ReturnType<typeof define>
    expect(host((x: number) => x)).toBe(1)
    expect((globalThis as unknown as { __counts: object }).__counts).toEqual({ f: [1], s: [1, 1] })
    expect(host.stats()).toMatchObject({ state: 'indirect', reason: expect.stringContaining('cov_1a2b3c') })
    expect(host.sites).toEqual([])
    vi.unstubAllGlobals()
  })
})

function canResolve(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    console.log(`${name} is not installed: its test is skipped`)
    return false
  }
}

const PROGRAM = `
  import { dynamicCall } from 'LIBRARYindex.js'
  import { inlineHost } from 'LIBRARYhost.js'
  const site = dynamicCall('site')
  const host = inlineHost('host', { site }, ({ site }) => function host(list, x) {
    let sum = 0
    for (let i = 0; i < list.length; i++) sum += site(list[i], x, i)
    return sum
  })
  const targets = [(x, i) => x, (x, i) => x + i, (x, i) => x + 2 * i]
  const list = Array.from({ length: 5000 }, (_, i) => targets[i % 3])
  for (let round = 0; round < 80; round++) host(list, round)
  const plain = list.reduce((sum, target, i) => sum + target(79, i), 0)
  const refuse = () => { try { inlineHost('bad', { site }, ({ site }) => () => site(missing)) } catch (error) { return error.message } }
  console.log(JSON.stringify({ same: host(list, 79) === plain, state: host.stats().state, source: host.source() !== '', sites: host.sites.length, refused: refuse() }))
`

describe('a program', () => {
  const refused = expect.stringContaining('"missing"')
  test('inlines hosts', () => {
    expect(answerOfChild(PROGRAM)).toEqual({ same: true, state: 'promoted', source: true, sites: 1, refused })
  })

  test('runs hosts as they are where text may not become code', () => {
    const flags = ['--disallow-code-generation-from-strings']
    const plain = { same: true, state: 'indirect', source: false, sites: 0, refused }
    expect(answerOfChild(PROGRAM, { flags })).toEqual(plain)
  })

  test('runs hosts as they are when promotion is switched off', () => {
    const off = { same: true, state: 'off', source: false, sites: 0, refused }
    expect(answerOfChild(PROGRAM, { env: { OPTPOLINE: 'off' } })).toEqual(off)
  })
})
