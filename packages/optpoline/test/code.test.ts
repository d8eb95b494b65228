// Names are data: whatever they contain, they never become code. And generated code can be found by its
// site's name where people look: in stack traces.
import { dynamicCall, dynamicMethod, staticCall, staticKey } from 'optpoline'
import { describe, expect, test } from 'vitest'
import { asCode, compile, identifierOf, urlOf } from '../src/text/code.js'

const HOSTILE: Readonly<Record<string, string>> = {
  empty: '',
  'single quotes': "'; globalThis.owned = true; '",
  'double quotes': '"; globalThis.owned = true; "',
  'a template': '${globalThis.owned = true}',
  backticks: '`; globalThis.owned = true; `',
  newlines: 'x\nglobalThis.owned = true\r\n',
  'the end of a comment': '*/ globalThis.owned = true /*',
  'a line comment': 'x // \nglobalThis.owned = true',
  'unicode line separators': 'x\u2028globalThis.owned = true\u2029globalThis.owned = true',
  'a lone high surrogate': '\ud800',
  'a lone low surrogate': 'x\udc00y',
  'an emoji': 'site 🚀',
  'a source URL': 'x\n//# sourceURL=stolen.js',
  'the end of a function': '(){} globalThis.owned = true; function f',
  parentheses: '){}})(globalThis.owned = true)',
  'a backslash': '\\u0022\\',
  'a null character': 'a\0b',
  keywords: 'return',
  'the name of a binding': 'cell',
  'what every object has': '__proto__',
  'ten thousand characters': 'n'.repeat(10_000),
  'ten thousand quotes': `"'\``.repeat(3334),
}

interface World {
  owned?: boolean
}

describe.each(Object.entries(HOSTILE))('a name with %s', (_, name) => {
  test('is only a name', () => {
    const target = (...operands: number[]) => operands.length
    const sites = [dynamicCall<typeof target>(name), dynamicCall<typeof target>(name, { arity: 2 })]
    const method = dynamicMethod<typeof target>(name)
    const fixed = staticCall(target, { name })
    const key = staticKey(false, { name })
    for (let call = 0; call < 2500; call++) {
      for (const site of sites) expect(site(call % 2 ? target : Math.max, 1, 2)).toBe(2)
      expect(method(target, undefined, 1, 2)).toBe(2)
    }
    fixed.update((...operands) => operands.length + 1)
    key.enable()
    expect(fixed(1, 2)).toBe(3)
    expect(key()).toBe(true)
    for (const site of [...sites, method, fixed, key]) {
      expect(site.name).toBe(name)
      expect(site.stats().name).toBe(name)
      expect(() => new Function(`return ${site.source()}`)).not.toThrow()
      expect(site.source().length).toBeLessThan(2000)
    }
    expect((globalThis as World).owned).toBeUndefined()
  })

  test('leaves an identifier and a path segment that a parser cannot act on', () => {
    expect(identifierOf('prefix', name)).toMatch(/^prefix\$[A-Za-z0-9_$]{0,60}$/)
    expect(urlOf(name)).toMatch(/^[A-Za-z0-9._-]{0,60}\.\d+$/)
  })
})

describe('generated code', () => {
  const thrower = (operand: number) => {
    if (operand < 0) throw new Error('thrown')
    return operand
  }
  const stackOf = (run: () => unknown): string => {
    try {
      run()
    } catch (error) {
      return String((error as Error).stack)
    }
    throw new Error('nothing was thrown')
  }

  test('shows the name of its site and its generation in a stack trace', () => {
    const site = dynamicCall<typeof thrower>('udp.deliver')
    for (let call = 0; call < 2500; call++) site(call % 2 ? thrower : Math.abs, call)
    const stack = stackOf(() => site(thrower, -1))
    expect(stack).toMatch(/thrower/)
    expect(stack).toMatch(/dynamicCall\$udp_deliver .*optpoline\/udp\.deliver\.\d+\/generation-\d+\.js:\d+/)
    expect(stack).toMatch(/udp\.deliver \(optpoline\/udp\.deliver\.\d+\/entry\.js:\d+/)
    const { generation } = site.stats()
    expect(stack).toContain(`generation-${generation}.js`)
  })

  test('shows the name of a static call in a stack trace', () => {
    const call = staticCall(thrower, { name: 'net.poll' })
    call(1)
    call.update((operand) => thrower(operand))
    expect(stackOf(() => call(-1))).toMatch(/net\.poll \(optpoline\/net\.poll\.\d+\/entry\.js/)
  })

  test('is what source shows', () => {
    const site = dynamicCall<typeof thrower>('shown')
    for (let call = 0; call < 2500; call++) site(call % 2 ? thrower : Math.abs, call)
    expect(site.source()).toMatch(/^function dynamicCall\$shown\(target, a0, a1, a2, a3, a4, a5\) \{\n/)
    expect(site.source()).toContain('if (target === target0)')
  })
})

describe('compile', () => {
  test('hands bindings over as values', () => {
    const targets = [() => 'zero', () => 'one']
    const compiled = compile<() => string>(asCode('() => target0() + target1()'), { targets }, 'test.js')
    expect(compiled()).toBe('zeroone')
  })

  test('compiles in strict mode', () => {
    expect(compile<() => unknown>(asCode('function () { return this }'), {}, 'test.js')()).toBeUndefined()
  })

  test('throws what the engine throws for text that it refuses', () => {
    expect(() => compile(asCode('function ('), {}, 'broken/1')).toThrow(SyntaxError)
  })
})
