// Random hosts: source texts with calls through sites in all sorts of places, and two worlds to run them
// in. One world has the host inlined, the other has the factory called with sites that call plainly.
//
// Every target and every helper tells its world what it was called with; a world keeps a running hash of
// that and of what the host answers, so that a difference in anything is seen.
import type { Random } from './random.js'

export interface HostProgram {
  /** Text of the factory. */
  readonly text: string
  readonly sites: readonly { readonly method: boolean; readonly arity: number | undefined }[]
  readonly kind: 'plain' | 'generator' | 'async'
  readonly targets: number
}

type Callable = (...operands: unknown[]) => unknown
/** A site as a host sees it, with the hook to reconsider. */
export interface WorldSites {
  readonly sites: readonly Callable[]
  readonly relearn: () => void
}

/** Writes a random host. */
export function randomHost(random: Random): HostProgram {
  return new Writer(random).program()
}

class Writer {
  readonly #random: Random
  readonly #sites: HostProgram['sites']
  readonly #kind: HostProgram['kind']
  readonly #arrow: boolean
  readonly #targets: number
  #variables: string[] = []
  #count = 0
  #nested = 0
  /** Whether the parameters are, so that a directive is allowed. */
  #simple = true

  constructor(random: Random) {
    this.#random = random
    this.#sites = Array.from({ length: 1 + random.below(3) }, () => ({
      method: random.chance(0.3),
      arity: random.chance(0.4) ? random.below(4) : undefined,
    }))
    this.#kind = random.chance(0.7) ? 'plain' : random.chance(0.5) ? 'generator' : 'async'
    this.#arrow = this.#kind !== 'generator' && random.chance(0.25)
    this.#targets = 2 + random.below(random.chance(0.2) ? 20 : 6)
  }

  program(): HostProgram {
    const names = ['ts', 'note', 'box', ...this.#sites.map((_, index) => `site${index}`)]
    // A minifier renames locals and keeps properties.
    const renamed = this.#random.chance(0.3)
    const properties = names.map((name) => (renamed ? `${name}: ${this.#local(name)}` : name))
    if (renamed) this.#rename = (name) => this.#local(name)
    const text = `({ ${properties.join(', ')} }) => ${this.#host()}`
    return { text, sites: this.#sites, kind: this.#kind, targets: this.#targets }
  }

  #rename = (name: string) => name

  #local(name: string): string {
    return `$${name}_`
  }

  #host(): string {
    const parameters = this.#list(this.#random.below(4), () => {
      const name = this.#fresh('p')
      const initial = this.#random.chance(0.3) ? ` = ${this.#closure(() => this.#expression(2))}` : ''
      this.#simple &&= initial === ''
      this.#variables.push(name)
      return name + initial
    })
    if (!this.#arrow && this.#random.chance(0.15)) {
      const rest = this.#fresh('rest')
      parameters.push(`...${rest}`)
      this.#simple = false
    }
    const head = `(${parameters.join(', ')})`
    const prefix = this.#kind === 'async' ? 'async ' : ''
    if (this.#arrow && this.#random.chance(0.4)) return `${prefix}${head} => ${this.#expression(4)}`
    const body = `{${this.#simple && this.#random.chance(0.2) ? " 'use strict'" : ''}\n${this.#block(3)}\nreturn ${this.#expression(3)}\n}`
    if (this.#arrow) return `${prefix}${head} => ${body}`
    const star = this.#kind === 'generator' ? '*' : ''
    const name = this.#random.chance(0.5) ? ' self' : ''
    return `${prefix}function${star}${name}${head} ${body}`
  }

  #block(depth: number): string {
    const known = this.#variables.length
    const text = this.#list(1 + this.#random.below(4), () => this.#statement(depth)).join('\n')
    this.#variables.length = known
    return text
  }

  #statement(depth: number): string {
    const end = this.#random.chance(0.5) ? ';' : ''
    switch (this.#random.below(depth > 0 ? 11 : 5)) {
      case 0: {
        const value = this.#expression(depth)
        const name = this.#fresh('v')
        this.#variables.push(name)
        return `${this.#random.pick(['let', 'var'])} ${name} = ${value}${end}`
      }
      case 1:
        if (this.#variables.length > 0) return `${this.#variable()} = ${this.#expression(depth)}${end}`
        return `${this.#rename('note')}(${this.#expression(depth)})${end}`
      case 2:
      case 3:
        return `${this.#call(depth).replace(/^\(/, ';(')}${this.#random.chance(0.2) ? ` + ${this.#expression(1)}` : ''}${end}`
      case 4:
        return `${this.#rename('note')}(${this.#expression(depth)})${end}`
      case 5: {
        const name = this.#fresh('i')
        const closure = this.#fresh('f')
        const inner = `${this.#block(depth - 1)}\nconst ${closure} = (x) => ${this.#closure(() => this.#call(1, name))}\n${this.#rename('note')}(${closure}(${name}))`
        return `for (let ${name} = 0; ${name} < ${1 + this.#random.below(3)}; ${name}++) {\n${inner}\n}`
      }
      case 6:
        return `if (${this.#expression(depth)} & 1) ${this.#expression(1)}${';'} else {\n${this.#block(depth - 1)}\n}`
      case 7: {
        const name = this.#fresh('e')
        const finish = this.#random.chance(0.3) ? ` finally {\n${this.#block(depth - 1)}\n}` : ''
        return `try {\n${this.#block(depth - 1)}\n} catch (${name}) {\n${this.#rename('note')}(${name})\n}${finish}`
      }
      case 8:
        return `switch (${this.#expression(1)} & 3) {\ncase 0: ${this.#expression(1)}; break\ncase 1:\n${this.#block(depth - 1)}\ndefault: ${this.#call(1)}\n}`
      case 9:
        return `label${++this.#count}: do {\n${this.#block(depth - 1)}\n} while (false)${end}`
      default:
        return `if (${this.#expression(1)} & 1) ${this.#call(1)}${end}`
    }
  }

  #expression(depth: number): string {
    if (depth <= 0) return this.#atom()
    const e = () => this.#expression(depth - 1)
    switch (this.#random.below(16)) {
      case 0:
      case 1:
      case 2:
      case 3:
        return this.#call(depth)
      case 4:
        return `(${e()} ${this.#random.pick(['+', '-', '*', '^', '|', '<', '=='])} ${e()} | 0)`
      case 5:
        return `(${e()} & 1 ? ${e()} : ${e()})`
      case 6:
        return this.#variables.length > 0 ? `(${this.#variable()} = ${e()})` : this.#atom()
      case 7:
        return this.#variables.length > 0 ? `${this.#variable()}++` : this.#atom()
      case 8:
        return `${this.#rename('note')}(${e()})`
      case 9:
        return `\`\${${e()}}${this.#random.pick(['', '$', '\\`'])}\`.length`
      case 10:
        return `${this.#rename('box')}.${this.#random.pick(['x', 'y'])}`
      case 11:
        return `((x, y = ${this.#closure(() => this.#call(1))}) => ${this.#closure(() => `(x ^ y ^ ${this.#call(1)})`)})(${e()})`
      case 12:
        return `(function () { ${this.#closure(() => this.#statement(1))}\nreturn ${this.#closure(e)} })()`
      case 13:
        return `(${e()}, ${e()})`
      case 14:
        return `(() => { class C { f = ${this.#closure(() => this.#call(1))}; static { ${this.#closure(() => this.#call(1))} } }; return new C().f })()`
      default:
        if (this.#nested === 0 && this.#kind === 'async') return `(await ${e()})`
        if (this.#nested === 0 && this.#kind === 'generator') return `(yield ${e()})`
        return `/[/]${'\\/'}\\d/.test(${e()})`
    }
  }

  /** Code of a function of its own: no `yield`, no `await`. */
  #closure(write: () => string): string {
    this.#nested += 1
    const known = this.#variables.length
    const text = write()
    this.#variables.length = known
    this.#nested -= 1
    return text
  }

  #call(depth: number, variable?: string): string {
    const e = () => this.#expression(depth - 1)
    const index = this.#random.below(this.#sites.length)
    const { method, arity } = this.#sites[index]
    const site = this.#rename(`site${index}`)
    const count = this.#random.chance(0.85) ? (arity ?? 2) : this.#random.below(5)
    const target = this.#random.chance(0.9)
      ? `${this.#rename('ts')}[(${variable ?? e()}) & ${this.#random.pick([1, 3, 7])}]`
      : this.#random.pick([`${this.#rename('ts')}[0]`, 'undefined', 'Math.abs', e()])
    const operands = [
      target,
      ...(method ? [this.#random.pick([this.#rename('box'), 'undefined', e()])] : []),
      ...this.#list(count, e),
    ]
    const list = operands.join(this.#random.pick([', ', ',\n', ' /* , ( */ , ', ', // )\n']))
    switch (this.#random.below(20)) {
      case 0:
        return `${site}?.(${list})`
      case 1:
        return `${site}(...[${list}])`
      case 2:
        return `(${site})(${list})`
      case 3:
        return `${site}.call(undefined, ${list})`
      default:
        return `${site}(${list}${this.#random.chance(0.1) ? ',' : ''})`
    }
  }

  #atom(): string {
    if (this.#random.chance(0.4)) return String(this.#random.below(9))
    if (!this.#arrow && this.#nested === 0 && this.#random.chance(0.2)) {
      return this.#random.pick(['arguments.length', 'this.k'])
    }
    return this.#variable()
  }

  #variable(): string {
    return this.#variables.length > 0 ? this.#random.pick(this.#variables) : '0'
  }

  #fresh(prefix: string): string {
    return `${prefix}${++this.#count}`
  }

  #list(length: number, write: () => string): string[] {
    return Array.from({ length }, write)
  }
}

/** Runs one host and keeps what happened. */
export class HostWorld {
  hash = 0
  calls = 0
  readonly captured: Record<string, unknown>
  host: Callable = () => undefined
  readonly #relearn: () => void
  #depth = 0
  #budget = 0
  readonly #pending: Promise<unknown>[] = []

  /** @param decisions numbers that say what targets do, the same in both worlds. */
  constructor(program: HostProgram, { sites, relearn }: WorldSites, decisions: readonly number[]) {
    this.#relearn = relearn
    const world = this
    let turn = 0
    const decide = () => decisions[turn++ % decisions.length] as number
    const ts = Array.from({ length: program.targets }, (_, index) =>
      index % 3 === 2
        ? (...operands: unknown[]) => this.#enter(index, 0, operands, decide())
        : function (this: unknown, ...operands: unknown[]) {
            return world.#enter(index, this, operands, decide())
          },
    )
    const note = (value: unknown) => {
      this.#take(value)
      return (this.hash >>> 8) & 15
    }
    const box = Object.defineProperty({ x: 1 }, 'y', { get: () => note('y') })
    this.captured = { ts, note, box }
    for (const [index, site] of sites.entries()) this.captured[`site${index}`] = site
  }

  /** Calls the host with some operands and takes in how it ends. */
  async run(operands: readonly unknown[], kind: HostProgram['kind']): Promise<void> {
    this.#budget = 300
    try {
      const answer = this.host.apply({ k: 5 }, operands as unknown[])
      if (kind === 'async') this.#take(await answer)
      else if (kind === 'generator') this.#drain(answer as Iterable<unknown>)
      else this.#take(answer)
    } catch (error) {
      this.#take(error)
    }
    // What a recursive call has begun ends before anything else does.
    while (this.#pending.length > 0) await this.#pending.pop()?.catch(() => undefined)
  }

  #drain(values: Iterable<unknown>): void {
    let left = 40
    for (const value of values) {
      this.#take(value)
      if (--left === 0) break
    }
  }

  #enter(index: number, receiver: unknown, operands: readonly unknown[], decision: number): unknown {
    this.calls += 1
    this.#take(index)
    this.#take(receiver === undefined ? 'none' : typeof receiver)
    this.#take(operands.length)
    for (const operand of operands) this.#take(operand)
    if (--this.#budget < 0) throw 'enough'
    if (decision > 0.995) this.#relearn()
    else if (decision > 0.985) throw index
    else if (decision > 0.97 && this.#depth < 2) {
      this.#depth += 1
      try {
        const answer = this.host.call({ k: 6 }, index, operands.length)
        if (typeof answer === 'object' && answer !== null && Symbol.iterator in answer) {
          this.#drain(answer as Iterable<unknown>)
        } else if (answer instanceof Promise) {
          this.#pending.push(answer)
        }
      } finally {
        this.#depth -= 1
      }
    }
    return (index * 7 + operands.length) & 31
  }

  #take(value: unknown): void {
    let taken = 11
    if (typeof value === 'number') taken = value | 0
    else if (typeof value === 'string') taken = 100 + value.length
    else if (typeof value === 'boolean') taken = value ? 21 : 22
    else if (value instanceof Error) taken = value instanceof TypeError ? 23 : 24
    else if (typeof value === 'function') taken = 25
    else if (typeof value === 'object') taken = 26
    this.hash = (Math.imul(this.hash ^ (this.hash >>> 15), 0x2c1b3c6d) + taken) | 0
  }
}
