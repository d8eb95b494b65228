// Reads the source text of a function: which names it declares, reaches for and assigns, and where it
// calls what.
//
//   readProgram('({ shade }) => function render(pixels) { ... }')
//
// The text is valid strict code of this engine (the engine has parsed it already), so this reader checks
// nothing that the engine has checked, and does not care how tightly binary operators bind. It reads all
// of ES2024's expressions and statements and `using`, and refuses what a text of its own cannot have the same way:
// direct eval, `super`, `new.target`, `import`, escapes in names.
// It knows nothing of sites; text/host.ts says what is made of what it finds.
import {
  type Binding,
  bindingOf,
  type Call,
  type FunctionText,
  type Node,
  type Program,
  type Reference,
  type Scope,
  type Uses,
} from './program.js'
import { isWord, type Token, TokenReader } from './tokens.js'

/** Reads `text`, one expression. */
export function readProgram(text: string): Program {
  return new Reader(text).program()
}

const ASSIGNMENTS = new Set('= += -= *= /= %= **= <<= >>= >>>= &= |= ^= &&= ||= ??='.split(' '))
const PREFIXES = new Set('delete void typeof await + - ~ ! ++ --'.split(' '))
const BINARY = new Set(
  '+ - * / % ** << >> >>> & | ^ && || ?? == != === !== < > <= >= in instanceof'.split(' '),
)
const LITERALS = new Set(['true', 'false', 'null'])
const MODIFIERS = new Set(['static', 'async', 'get', 'set', 'accessor'])

class Reader extends TokenReader {
  #scope: Scope = { parent: undefined, bindings: new Map(), isFunction: true }
  /** Where a declaration for the code that is being read could be inserted. */
  #home: FunctionText | undefined
  /** Whose `this` and `arguments` the code that is being read sees; undefined outside of every function. */
  #uses: Uses | undefined
  /** Whether `in` ends an expression: in the head of a `for`. */
  #noIn = false
  #references: Reference[] = []
  #calls: Call[] = []
  readonly #names = new Set<string>()

  program(): Program {
    const node = this.#assignment()
    if (this.token.kind !== 'end') this.refuse(`unexpected "${this.token.text}"`)
    for (const { name, scope, writes } of this.#references) {
      const binding = writes ? bindingOf(name, scope) : undefined
      if (binding) binding.writes += 1
    }
    return { node, references: this.#references, calls: this.#calls, names: this.#names }
  }

  /** Forgets the names and calls read since as well. */
  protected override mark(): () => void {
    const back = super.mark()
    const [references, calls] = [this.#references.length, this.#calls.length]
    return () => {
      back()
      this.#references.length = references
      this.#calls.length = calls
    }
  }

  #node(kind: Node['kind'], start: number, more: Partial<Node> = {}): Node {
    return { kind, start, end: this.lastEnd, ...more }
  }

  // Scopes and names

  #inScope<T>(isFunction: boolean, read: () => T): T {
    const outer = this.#scope
    this.#scope = { parent: outer, bindings: new Map(), isFunction }
    const result = read()
    this.#scope = outer
    return result
  }

  #within<T>(home: FunctionText | undefined, uses: Uses | undefined, read: () => T): T {
    const [outerHome, outerUses] = [this.#home, this.#uses]
    this.#home = home
    this.#uses = uses
    const result = this.#bracketed(read)
    this.#home = outerHome
    this.#uses = outerUses
    return result
  }

  /** Inside brackets of any kind `in` is an operator again. */
  #bracketed<T>(read: () => T, noIn = false): T {
    const outer = this.#noIn
    this.#noIn = noIn
    const result = read()
    this.#noIn = outer
    return result
  }

  #declare(kind: Binding['kind'], scope = this.#scope): string {
    const { kind: found, text: name } = this.advance()
    if (found !== 'name') this.refuse(`expected a name instead of "${name}"`)
    this.#names.add(name)
    let at = scope
    while (kind === 'var' && !at.isFunction && at.parent) at = at.parent
    const known = at.bindings.get(name)
    // A declaration of a name that there is assigns it.
    if (known) known.writes += 1
    else at.bindings.set(name, { name, kind, writes: 0 })
    return name
  }

  #refer(token: Token, short: boolean): Reference {
    const { text: name, start } = token
    this.#names.add(name)
    const reference = { name, start, scope: this.#scope, writes: false, short, called: false }
    this.#references.push(reference)
    return reference
  }

  /** A variable, or a pattern of variables, that is declared. */
  #target(kind: Binding['kind']): void {
    if (this.is('[') || this.is('{')) this.#pattern(() => this.#target(kind), kind)
    else this.#declare(kind)
  }

  /** The same with a default value. */
  #element(target: () => void): void {
    target()
    if (this.take('=')) this.#assignment()
  }

  /** A pattern that declares variables of a kind, or assigns where there is none. */
  #pattern(target: () => void, declares?: Binding['kind']): void {
    this.#bracketed(() => {
      if (this.take('[')) {
        while (!this.take(']')) {
          if (this.take(',')) continue
          this.take('...')
          this.#element(target)
        }
        return
      }
      this.expect('{')
      while (!this.take('}')) {
        if (this.take('...')) {
          target()
        } else {
          const next = this.token.kind === 'name' ? this.peek().text : ':'
          if (next === ',' || next === '}' || next === '=') {
            this.#element(() => {
              if (declares) this.#declare(declares)
              else this.#refer(this.advance(), true).writes = true
            })
          } else {
            this.#key()
            this.expect(':')
            this.#element(target)
          }
        }
        this.take(',')
      }
    })
  }

  /** What is assigned: a variable, a property, or a pattern of them. */
  #assigned(): void {
    const back = this.mark()
    const node = this.#postfix()
    if (node.kind === 'pattern') {
      back()
      this.#pattern(() => this.#assigned())
    } else if (node.reference) {
      node.reference.writes = true
    }
  }

  // Functions and classes

  /** A function from its parameters on; `start` is where its text begins. */
  #function(
    start: number,
    name: string,
    { arrow = false, async = false, generator = false }: Partial<FunctionText>,
  ): Node {
    const made: FunctionText = {
      start,
      end: start,
      name,
      arrow,
      async,
      generator,
      parameters: 0,
      length: 0,
      properties: undefined,
      scope: this.#scope,
      self: this.#scope.bindings.get(name),
      rest: false,
      uses: { this: false, arguments: false },
      body: { at: start, directives: false },
      returns: undefined,
      statements: 0,
    }
    const uses = arrow ? this.#uses : made.uses
    this.#inScope(true, () => {
      made.scope = this.#scope
      made.properties = this.#properties()
      this.#within(undefined, uses, () => this.#parameters(made))
      if (arrow) this.expect('=>')
      // A scope of its own: what parameters reach for is not what the body declares.
      this.#inScope(true, () => this.#within(made, uses, () => this.#body(made)))
    })
    made.end = this.lastEnd
    return this.#node(arrow ? 'arrow' : 'function', start, { function: made, nameless: name === '' })
  }

  #parameters(made: FunctionText): void {
    if (this.token.kind === 'name') {
      this.#declare('parameter')
      made.parameters = 1
      made.length = 1
      return
    }
    this.expect('(')
    while (!this.take(')')) {
      if (this.take('...')) made.rest = true
      else made.parameters += 1
      this.#element(() => {
        this.#target('parameter')
        if (made.length === made.parameters - 1 && !made.rest && !this.is('=')) made.length += 1
      })
      this.take(',')
    }
  }

  /** Looks whether the parameters are one pattern of plain properties. */
  #properties(): FunctionText['properties'] {
    const back = this.mark()
    const found: { name: string; local: string }[] = []
    let plain = this.take('(') && this.take('{')
    while (plain && !this.take('}')) {
      const name = this.advance()
      const local = this.take(':') ? this.advance() : name
      found.push({ name: name.text, local: local.text })
      plain = name.kind === 'name' && local.kind === 'name' && (this.take(',') || this.is('}'))
    }
    plain &&= (this.take(','), this.is(')'))
    back()
    return plain ? found : undefined
  }

  #body(made: FunctionText): void {
    if (!this.is('{')) {
      made.returns = this.#assignment()
      made.body = made.returns
      return
    }
    made.body = { at: this.advance().end, directives: false }
    let prologue = true
    while (!this.take('}')) {
      const returns = this.is('return')
      prologue &&= this.token.kind === 'string'
      const node = this.#statement()
      prologue &&= node?.kind === 'literal'
      if (prologue) made.body = { at: this.lastEnd, directives: true }
      else if (returns && this.is('}')) made.returns = node
      else made.statements += 1
    }
  }

  /** A class from behind its keyword. */
  #class(start: number, declares: boolean): Node {
    const named = this.token.kind === 'name' && !this.is('extends')
    if (named && declares) {
      const back = this.mark()
      this.#declare('class')
      back()
    }
    this.#inScope(false, () => {
      if (named) this.#declare('class')
      if (this.take('extends')) this.#postfix()
      this.expect('{')
      while (!this.take('}')) if (!this.take(';')) this.#member(true)
    })
    return this.#node('other', start, { nameless: !named })
  }

  /** A method, property or field of a class or an object. */
  #member(inClass: boolean): void {
    const { start } = this.token
    if (this.take('...')) {
      this.#assignment()
      return
    }
    if (this.is('@')) this.refuse('decorators cannot be read')
    let async = false
    while (MODIFIERS.has(this.token.text) && this.token.kind === 'name') {
      const next = this.peek()
      if (/^[(=;},:]$/.test(next.text) && next.kind === 'mark') break
      if (this.is('async')) {
        if (next.newLine) break
        async = true
      }
      const isStatic = this.is('static')
      this.advance()
      if (inClass && isStatic && this.is('{')) {
        this.#initialiser(() => this.#block())
        return
      }
    }
    const generator = this.take('*')
    const token = this.token
    this.#key()
    if (this.is('(')) {
      this.#function(start, '', { async, generator })
    } else if (inClass) {
      if (this.take('=')) this.#initialiser(() => this.#assignment())
      this.#semicolon()
    } else if (this.take(':')) {
      this.#assignment()
    } else {
      this.#refer(token, true)
      // `{ a = 1 }` is a pattern, read as an object until the `=` behind it is seen.
      if (this.take('=')) this.#assignment()
    }
  }

  #key(): void {
    if (this.take('[')) {
      this.#bracketed(() => this.#expression())
      this.expect(']')
    } else {
      this.#names.add(this.advance().text)
    }
  }

  /** What runs as if it were a method: a field's value, a static block. */
  #initialiser(read: () => unknown): void {
    this.#inScope(true, () => this.#within(undefined, { this: false, arguments: false }, read))
  }

  // Expressions

  #expression(): Node {
    const { start } = this.token
    let node = this.#assignment()
    while (this.take(',')) {
      this.#assignment()
      node = this.#node('other', start)
    }
    return node
  }

  #assignment(): Node {
    const { start } = this.token
    if (this.is('yield')) {
      this.advance()
      const { text, newLine } = this.token
      if (!newLine && !/^(?:[)\]},;:]|in|of|)$/.test(text)) {
        this.take('*')
        this.#assignment()
      }
      return this.#node('other', start)
    }
    const back = this.mark()
    const node = this.#conditional()
    const { kind, text } = this.token
    if (node.kind === 'arrow' || kind !== 'mark' || !ASSIGNMENTS.has(text)) return node
    if (node.kind === 'pattern' && text === '=') {
      back()
      this.#pattern(() => this.#assigned())
    } else if (node.reference) {
      node.reference.writes = true
    }
    this.advance()
    this.#assignment()
    return this.#node('other', start)
  }

  #conditional(): Node {
    const { start } = this.token
    const node = this.#binary()
    if (node.kind === 'arrow' || !this.take('?')) return node
    this.#bracketed(() => this.#assignment())
    this.expect(':')
    this.#assignment()
    return this.#node('other', start)
  }

  #binary(): Node {
    const { start } = this.token
    let node = this.#unary()
    while (
      node.kind !== 'arrow' &&
      (this.token.kind === 'mark' || this.token.kind === 'name') &&
      BINARY.has(this.token.text) &&
      !(this.#noIn && this.is('in'))
    ) {
      this.advance()
      this.#unary()
      node = this.#node('other', start)
    }
    return node
  }

  #unary(): Node {
    const { start, kind, text } = this.token
    if ((kind === 'mark' || kind === 'name') && PREFIXES.has(text)) {
      this.advance()
      const node = this.#unary()
      if ((text === '++' || text === '--') && node.reference) node.reference.writes = true
      return this.#node('other', start)
    }
    const node = this.#postfix()
    if (node.kind === 'arrow' || this.token.newLine || !(this.take('++') || this.take('--'))) return node
    if (node.reference) node.reference.writes = true
    return this.#node('other', start)
  }

  /** A primary expression with the calls and properties behind it. */
  #postfix(calls = true): Node {
    const { start } = this.token
    let node = this.#primary()
    while (node.kind !== 'arrow') {
      if (calls && this.is('(')) {
        node = this.#call(node)
        continue
      }
      const optional = this.take('?.')
      if (optional && this.is('(')) {
        this.#operands()
      } else if (this.take('[')) {
        this.#bracketed(() => this.#expression())
        this.expect(']')
      } else if (this.is('`')) {
        this.#template()
      } else if (optional || this.take('.')) {
        this.#names.add(this.advance().text)
      } else {
        break
      }
      node = this.#node('other', start)
    }
    return node
  }

  #call(callee: Node): Node {
    const home = this.#home
    const { operands, spread } = this.#operands()
    const { reference, start } = callee
    if (!reference) return this.#node('other', start)
    reference.called = true
    const end = this.lastEnd
    const call: Call = { start, end, callee: reference, operands, spread, home, statement: undefined }
    this.#calls.push(call)
    return this.#node('call', start)
  }

  #operands(): { operands: Node[]; spread: boolean } {
    const operands: Node[] = []
    let spread = false
    this.expect('(')
    this.#bracketed(() => {
      while (!this.take(')')) {
        if (this.take('...')) spread = true
        operands.push(this.#assignment())
        this.take(',')
      }
    })
    return { operands, spread }
  }

  #primary(): Node {
    const token = this.token
    const { kind, text, start } = token
    if (kind === 'name') return this.#word()
    if (kind === 'mark') {
      if (text === '(') return this.#parenthesis(start)
      if (text === '`') return this.#template()
      if (text === '/' || text === '/=') {
        this.skipRegular()
        return this.#node('other', start)
      }
      if (text === '[') {
        this.advance()
        this.#bracketed(() => {
          while (!this.take(']')) {
            if (this.take(',')) continue
            this.take('...')
            this.#assignment()
          }
        })
        return this.#node('pattern', start)
      }
      if (text === '{') {
        this.advance()
        this.#bracketed(() => {
          while (!this.take('}')) {
            this.#member(false)
            this.take(',')
          }
        })
        return this.#node('pattern', start)
      }
      this.refuse(`unexpected "${text}"`)
    }
    if (kind === 'end') this.refuse('the text ends too early')
    this.advance()
    return this.#node(kind === 'private' ? 'other' : 'literal', start)
  }

  /** A primary expression that begins with a word. */
  #word(): Node {
    const token = this.advance()
    const { text, start } = token
    const { newLine } = this.token
    switch (text) {
      case 'function':
        return this.#functionExpression(start, false)
      case 'class':
        return this.#class(start, false)
      case 'this':
      case 'arguments': {
        const uses = this.#uses
        if (!uses) this.#notOwn(text, start)
        uses[text] = true
        return this.#node(text === 'this' ? 'this' : 'other', start)
      }
      case 'new':
        if (this.take('.')) {
          if (!this.#uses) this.#notOwn('new.target', start)
          this.advance()
        } else {
          this.#postfix(false)
          if (this.is('(')) this.#operands()
        }
        return this.#node('other', start)
      case 'import':
        return this.refuse('"import" means something else in generated code: capture what it gives', start)
      case 'super':
        return this.#node('other', start)
      case 'async':
        if (!newLine) {
          if (this.take('function')) return this.#functionExpression(start, true)
          if (this.token.kind === 'name' && isWord(this.peek(), '=>')) {
            return this.#function(start, '', { arrow: true, async: true })
          }
          if (this.is('(')) {
            const back = this.mark()
            this.#operands()
            const arrow = this.is('=>') && !this.token.newLine
            back()
            if (arrow) return this.#function(start, '', { arrow, async: true })
          }
        }
    }
    if (LITERALS.has(text)) return this.#node('literal', start)
    if (this.is('=>') && !newLine) {
      this.token = token
      return this.#function(start, '', { arrow: true })
    }
    return this.#node('name', start, { reference: this.#refer(token, false) })
  }

  #notOwn(text: string, start: number): never {
    this.refuse(`"${text}" is not the host's own: write the host as a function`, start)
  }

  /** An expression in parentheses, or the arrow function whose parameters they hold. */
  #parenthesis(start: number): Node {
    const back = this.mark()
    const { operands } = this.#operands()
    if (this.is('=>') && !this.token.newLine) {
      back()
      return this.#function(start, '', { arrow: true })
    }
    // What stands alone in parentheses means what it means without: `(a) = 1` assigns `a`, `(f)()` calls `f`.
    const alone = operands.length === 1 ? operands[0] : undefined
    return { ...alone, ...this.#node('other', start) }
  }

  #functionExpression(start: number, async: boolean): Node {
    const generator = this.take('*')
    return this.#inScope(false, () => {
      const name = this.token.kind === 'name' ? this.#declare('self') : ''
      return this.#function(start, name, { async, generator })
    })
  }

  #template(): Node {
    const { start, end } = this.token
    let over = this.skipTemplateText(end)
    while (!over) {
      this.#bracketed(() => this.#expression())
      if (!this.is('}')) this.refuse('cannot read a template')
      over = this.skipTemplateText(this.token.end)
    }
    return this.#node('other', start)
  }

  // Statements. A statement that is an expression, or returns one, answers it.

  #statement(): Node | undefined {
    const { kind, text, start } = this.token
    if (kind === 'name') {
      const read = this.#statements[text]
      if (isWord(this.peek(), ':')) {
        this.advance()
        this.advance()
        this.#statement()
        return undefined
      }
      if (read) {
        if (!/^(?:async|await|using)$/.test(text)) this.advance()
        const node = read(start)
        if (node !== 'expression') return node
      }
    }
    if (kind === 'mark' && text === '{') return this.#block()
    if (this.take(';')) return undefined
    const known = this.#calls.length
    const node = this.#expression()
    for (const call of this.#calls.slice(known)) if (call.start === start) call.statement = node
    this.#semicolon()
    return node
  }

  readonly #statements: Readonly<
    Record<string, ((start: number) => Node | 'expression' | undefined) | undefined>
  > = Object.assign(Object.create(null), {
    var: () => this.#declarations('var'),
    let: () => this.#declarations('let'),
    const: () => this.#declarations('const'),
    using: () => (this.#takeUsing() ? this.#declarations('const') : 'expression'),
    await: () => (this.#takeUsing() ? this.#declarations('const') : 'expression'),
    function: (start: number) => this.#functionDeclaration(start, false),
    async: (start: number) => {
      const next = this.peek()
      if (!isWord(next, 'function') || next.newLine) return 'expression'
      this.advance()
      this.advance()
      return this.#functionDeclaration(start, true)
    },
    class: (start: number) => {
      this.#class(start, true)
    },
    if: () => {
      this.#head()
      this.#statement()
      if (this.take('else')) this.#statement()
    },
    while: () => {
      this.#head()
      this.#statement()
    },
    do: () => {
      this.#statement()
      this.expect('while')
      this.#head()
      this.take(';')
    },
    for: () => this.#inScope(false, () => this.#for()),
    return: () => this.#returned(),
    throw: () => {
      this.#returned()
    },
    break: () => this.#jumpTo(),
    continue: () => this.#jumpTo(),
    debugger: () => this.#semicolon(),
    try: () => {
      this.#block()
      if (this.take('catch')) {
        this.#inScope(false, () => {
          if (this.take('(')) {
            this.#target('catch')
            this.expect(')')
          }
          this.#block()
        })
      }
      if (this.take('finally')) this.#block()
    },
    switch: () => {
      this.#head()
      this.expect('{')
      this.#inScope(false, () => {
        while (!this.take('}')) {
          if (this.take('case')) this.#expression()
          else if (!this.take('default')) {
            this.#statement()
            continue
          }
          this.expect(':')
        }
      })
    },
  })

  /** Takes `using` or `await using` where it begins a declaration. */
  #takeUsing(): boolean {
    const back = this.mark()
    const awaits = this.take('await')
    const declares = this.is('using') && !(awaits && this.token.newLine)
    const { kind, text, newLine } = this.peek()
    // The head of a loop, `for (using of list)`, assigns.
    const assigned = this.#noIn && !awaits && text === 'of'
    if (declares && kind === 'name' && !newLine && !BINARY.has(text) && !assigned) {
      this.advance()
      return true
    }
    back()
    return false
  }

  #block(): undefined {
    this.expect('{')
    this.#inScope(false, () => {
      while (!this.take('}')) this.#statement()
    })
  }

  /** The expression in parentheses behind `if`, `while`, `switch`. */
  #head(): void {
    this.expect('(')
    this.#bracketed(() => this.#expression())
    this.expect(')')
  }

  #declarations(kind: 'var' | 'let' | 'const'): undefined {
    this.#declarators(kind)
    this.#semicolon()
  }

  #declarators(kind: 'var' | 'let' | 'const'): void {
    do this.#element(() => this.#target(kind))
    while (this.take(','))
  }

  #functionDeclaration(start: number, async: boolean): undefined {
    const generator = this.take('*')
    this.#function(start, this.#declare('function'), { async, generator })
  }

  #for(): void {
    this.take('await')
    this.expect('(')
    const { kind, text } = this.token
    this.#bracketed(() => {
      if (kind === 'name' && (text === 'var' || text === 'let' || text === 'const')) {
        this.advance()
        this.#declarators(text)
      } else if (this.#takeUsing()) {
        this.#declarators('const')
      } else if (!this.is(';')) {
        const back = this.mark()
        this.#expression()
        if (this.is('of') || this.is('in')) {
          back()
          this.#assigned()
        }
      }
    }, true)
    if (this.take('of') || this.take('in')) {
      this.#expression()
    } else {
      this.expect(';')
      if (!this.is(';')) this.#expression()
      this.expect(';')
      if (!this.is(')')) this.#expression()
    }
    this.expect(')')
    this.#statement()
  }

  #returned(): Node | undefined {
    const { kind, newLine } = this.token
    const node = newLine || kind === 'end' || this.is(';') || this.is('}') ? undefined : this.#expression()
    this.#semicolon()
    return node
  }

  /** The label behind `break` and `continue`. */
  #jumpTo(): undefined {
    if (this.token.kind === 'name' && !this.token.newLine) this.advance()
    this.#semicolon()
  }

  #semicolon(): undefined {
    const { kind, newLine } = this.token
    if (this.take(';') || newLine || kind === 'end' || this.is('}')) return
    this.refuse(`unexpected "${this.token.text}"`)
  }
}
