// The words of a source text, one at a time: names, numbers, strings and marks, with what can stand before them.
//
// Where a `/` begins a regular expression and where a template goes on, the grammar alone knows: its reader
// (syntax.ts) asks for them. The text is valid code of this engine; what cannot be read is refused with its position.

/** A part of a text: positions of its first character and of the one behind its last. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What a text cannot have: an error for a person, with the position in the text. */
export class Unreadable extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

type TokenKind = 'name' | 'private' | 'number' | 'string' | 'mark' | 'end'
/** One word of a text. */
export interface Token extends Range {
  readonly kind: TokenKind
  readonly text: string
  /** Whether a line ends before it. */
  readonly newLine: boolean
}

const BLANK = /(?:[\s\uFEFF]+|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\/)+/y
const NAME = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy
const NUMBER = /0[xob][\da-f_]+n?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?[\d_]+)?n?/iy
const STRING = /'(?:[^'\\\n\r]|\\(?:\r\n|[\s\S]))*'|"(?:[^"\\\n\r]|\\(?:\r\n|[\s\S]))*"/y
const MARK =
  />>>=|\.\.\.|===|!==|\*\*=|<<=|>>=|>>>|&&=|\|\|=|\?\?=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|\*\*|[{}()[\];,<>+\-*/%&|^!~?:=.@`]/y
const REGULAR = /\/(?:[^/\\[\n\r]|\\.|\[(?:[^\]\\\n\r]|\\.)*\])+\/[\p{ID_Continue}$]*/uy
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y
const LINE_END = /[\n\r\u2028\u2029]/

const LEXICON = [
  ['number', NUMBER],
  ['string', STRING],
  ['mark', MARK],
] as const

/** Reads the words of a text in their order. */
export class TokenReader {
  readonly #text: string
  protected token: Token
  /** End of the token before, for the extent of what was read. */
  protected lastEnd = 0

  constructor(text: string) {
    this.#text = text
    this.token = this.#scan(0)
  }

  #scan(from: number): Token {
    const text = this.#text
    const blank = this.#match(BLANK, from) ?? ''
    const start = from + blank.length
    const newLine = LINE_END.test(blank)
    const token = (kind: TokenKind, value: string): Token => {
      return { kind, text: value, start, end: start + value.length, newLine }
    }
    if (start >= text.length) return token('end', '')
    // Modules read these as operators, a text of its own as the start of a comment.
    if (text.startsWith('<!--', start) || (newLine && text.startsWith('-->', start))) {
      this.refuse('"<!--" and "-->" would begin comments in generated code', start)
    }
    const name = this.#match(NAME, start)
    if (name !== undefined && text[start + name.length] !== '\\') return token('name', name)
    if (text[start] === '#') return token('private', `#${this.#match(NAME, start + 1) ?? ''}`)
    for (const [kind, pattern] of LEXICON) {
      const found = this.#match(pattern, start)
      if (found !== undefined) return token(kind, found)
    }
    return this.refuse(`cannot read "${text.slice(start, start + 12)}"`, start)
  }

  protected advance(): Token {
    const token = this.token
    this.#jump(token.end)
    return token
  }

  /** Goes on at a position behind what a pattern of its own has read. */
  #jump(end: number): void {
    this.lastEnd = end
    this.token = this.#scan(end)
  }

  protected peek(): Token {
    return this.#scan(this.token.end)
  }

  protected is(text: string): boolean {
    return isWord(this.token, text)
  }

  protected take(text: string): boolean {
    const found = this.is(text)
    if (found) this.advance()
    return found
  }

  protected expect(text: string): void {
    if (!this.take(text)) this.refuse(`expected "${text}" instead of "${this.token.text}"`)
  }

  protected refuse(message: string, at = this.token.start): never {
    throw new Unreadable(message, at)
  }

  /** Remembers where reading is; the answer goes back there, as if nothing had been read since. */
  protected mark(): () => void {
    const { token, lastEnd } = this
    return () => {
      this.token = token
      this.lastEnd = lastEnd
    }
  }

  /** Goes behind the regular expression that begins with this token. */
  protected skipRegular(): void {
    const { start } = this.token
    const found = this.#match(REGULAR, start)
    if (found === undefined) this.refuse('cannot read a regular expression')
    this.#jump(start + found.length)
  }

  /** Goes behind a piece of a template that begins at a position; whether it was the last, else an expression follows. */
  protected skipTemplateText(start: number): boolean {
    const at = start + (this.#match(TEMPLATE, start)?.length ?? 0)
    const over = this.#text[at] === '`'
    this.#jump(at + (over ? 1 : 2))
    return over
  }

  #match(pattern: RegExp, at: number): string | undefined {
    pattern.lastIndex = at
    return pattern.exec(this.#text)?.[0]
  }
}

/** Whether a token is this name or mark, not a string that holds it. */
export function isWord(token: Token, text: string): boolean {
  return token.text === text && (token.kind === 'mark' || token.kind === 'name')
}
