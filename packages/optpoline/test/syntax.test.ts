// The reader of source texts: held against TypeScript's parser and checker on thousands of functions that
// others wrote, and on texts that are hard to read.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { bindingOf } from '../src/text/program.js'
import { readProgram } from '../src/text/syntax.js'
import { byStart, type Findings, findingsOf } from './support/syntax-oracle.js'

/** What this reader finds, in the words of the oracle. */
function findings(text: string): Findings {
  const { references, calls } = readProgram(text)
  return {
    references: references
      .map(({ start, name, scope, writes }) => {
        return `${start} ${name} ${bindingOf(name, scope) ? 'bound' : 'free'}${writes ? ' =' : ''}`
      })
      .sort(byStart),
    calls: calls
      .map(({ start, end, operands, spread }) => `${start} ${end} ${operands.length}${spread ? '...' : ''}`)
      .sort(byStart),
  }
}

function expected(text: string): Findings {
  const { references, calls } = findingsOf(text)
  return { references: [...references].sort(byStart), calls }
}

/** Texts of the outermost functions and classes of a file. */
function functionsOf(file: string): string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    const whole = ts.isFunctionLike(node) || ts.isClassLike(node)
    if (!whole || ts.isMethodDeclaration(node) || ts.isAccessor(node)) return ts.forEachChild(node, visit)
    if (node.getWidth() < 40_000) texts.push(node.getText().replace(/^export (default )?/, ''))
  }
  visit(ts.createSourceFile('file.js', readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true))
  return texts
}

/** Functions that are enough of one package. */
const ENOUGH = 700

describe('reads what others wrote as TypeScript does', () => {
  const { resolve } = createRequire(import.meta.url)
  const filesIn = (directory: string) =>
    readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.[cm]?js$/.test(file))
      .map((file) => join(directory, file))

  test.each([
    ['fast-check', dirname(resolve('fast-check'))],
    ['vitest', join(dirname(resolve('vitest/package.json')), 'dist')],
  ])('functions of %s', (_, directory) => {
    let read = 0
    for (const file of filesIn(directory)) {
      if (read > ENOUGH) break
      for (const text of functionsOf(file)) {
        // Neither means the same in generated text, and CommonJS names are known to TypeScript alone.
        if (/\bimport\b|\b(?:exports|module)\b|^(?:async )?\(?[^{]*=>[\s\S]*\bthis\b/.test(text)) continue
        const found = findings(text)
        expect(found, `${file}\n${text}`).toEqual(expected(text))
        read += 1
      }
    }
    expect(read).toBeGreaterThan(300)
  })
})

function assignedIn({ references }: Findings): string[] {
  return references.filter((reference) => reference.endsWith('='))
}

/** Names that a text does not declare. */
function freeOf(text: string): string[] {
  const { references } = readProgram(text)
  const names = references.flatMap(({ name, scope }) => (bindingOf(name, scope) ? [] : name))
  return [...new Set(names)].sort()
}

describe('names that the text does not declare', () => {
  test.each<[string, string, string[]]>([
    ['in strings and comments', "() => { /* a */ \"b\"; 'c\\'d' // e\n return f }", ['f']],
    ['in templates', '() => `a ${b} \\${c} ${`${d}`} $e`', ['b', 'd']],
    ['beside regular expressions', '(x) => x / a / g && /b[/]c/.test(x) && x++ / d / 2', ['a', 'd', 'g']],
    ['a regular expression behind a parenthesis', '(x) => { if (x) /a/.test(b) }', ['b']],
    [
      'that name properties',
      '() => ({ a: 1, b() {}, get c() { return d }, [e]: f, g })',
      ['d', 'e', 'f', 'g'],
    ],
    ['behind dots', '(x) => x.a?.b?.[c]?.(d).e', ['c', 'd']],
    ['that are labels', '() => { a: for (;;) { continue a } using: async: for (;;) break async }', []],
    [
      'of what is disposed of',
      'async () => { using a = b; { await using c = a } for (await using of of d) of; using\n; (using) = c }',
      ['b', 'c', 'd', 'using'],
    ],
    ['in parentheses', '(a) => { (a) = (b)(((a))); ({ c: (d) } = (a)) }', ['b', 'd']],
    ['in patterns', '({ a, b: [c = d, ...e], ...f }, g = a) => { [c, h.i] = [g, f, e] }', ['d', 'h']],
    ['that a default value cannot see', '(a = b) => { var b; return a + b }', ['b']],
    ['that a body hoists', '() => { a(); b; function a() {} { var b } { let c } return c }', ['c']],
    [
      'of functions and classes',
      '() => { const f = function g() { g }; class C { #a = C; b = #a in d }; return g }',
      ['d', 'g'],
    ],
    [
      'of classes that extend',
      '() => class extends a { static { b } [c] = d; static async *e() {} }',
      ['a', 'b', 'c', 'd'],
    ],
    ['of a caught error', '() => { try { a } catch ({ b }) { b } return b }', ['a', 'b']],
    [
      'of loops',
      '() => { for (const a of a1) a; for (let b in b1) b; for (c.d of e); return a }',
      ['a', 'a1', 'b1', 'c', 'e'],
    ],
    [
      'that are words elsewhere',
      '(get, set, of, async, from) => { async(get, set); of = from; return static_ }',
      ['static_'],
    ],
    ['of arrows in arrows', '() => async (a, { b }) => (c) => a + b + c + d', ['d']],
    ['without semicolons', '(a) => {\n let b = a\n ++b\n const f = (x) => {}\n (c)\n return b }', ['c']],
  ])('%s', (_, text, free) => {
    expect(freeOf(text)).toEqual(free)
    expect(findings(text).calls).toEqual(expected(text).calls)
    expect(assignedIn(findings(text))).toEqual(assignedIn(expected(text)))
  })
})

describe('refuses', () => {
  test.each([
    ['import', '() => import("a")', /import/],
    ['import.meta', '() => import.meta.url', /import/],
    ['what begins a comment in a script', '(a, b) => a <!--b', /comments/],
    ['names with escapes', '() => \\u0061', /cannot read/],
    ['text that ends', '() => {', /too early/],
    ['a receiver that is not its own', '() => this', /"this"/],
  ])('%s', (_, text, message) => {
    expect(() => readProgram(text)).toThrow(message)
  })
})
