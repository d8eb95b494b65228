/**
 * Where the command writes: results on standard output, errors and the progress line on standard error.
 *
 * Colour and progress only on a terminal, colour also not with NO_COLOR (no-color.org) or TERM=dumb; each
 * stream is judged by itself. A reader that has gone (EPIPE) is no error: writing simply ends.
 */
import colors from 'picocolors'

/** Functions that colour a text, or leave it as it is. */
export type Colors = ReturnType<typeof colors.createColors>

/** A stream to write to, as far as this file needs it. */
export interface TextStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

export interface TerminalOptions {
  readonly out: TextStream
  readonly err: TextStream
  readonly env: Readonly<Record<string, string | undefined>>
}

const DEFAULT_WIDTH = 100
/** Tables wider than this are harder to read, not easier. */
const MAX_WIDTH = 120

/** The two streams of one run. */
export class Terminal {
  /** Colours of standard output; functions that change nothing where there is no colour. */
  readonly colors: Colors
  readonly errColors: Colors
  /** Columns that output may take. */
  readonly width: number
  /** Whether the progress line is shown. */
  readonly showsProgress: boolean
  /** Called when the reader of standard output has gone. */
  onReaderGone: () => void = () => undefined
  readonly #out: TextStream
  readonly #err: TextStream
  #readerGone = false
  #line = ''

  constructor({ out, err, env }: TerminalOptions) {
    this.#out = out
    this.#err = err
    this.colors = colors.createColors(hasColor(out, env))
    this.errColors = colors.createColors(hasColor(err, env))
    this.width = Math.min(out.isTTY && out.columns ? out.columns : DEFAULT_WIDTH, MAX_WIDTH)
    this.showsProgress = err.isTTY === true && env.TERM !== 'dumb'
    out.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error
      if (this.#readerGone) return
      this.#readerGone = true
      this.onReaderGone()
    })
    // Nobody is left to be told.
    err.on('error', () => undefined)
  }

  /** Writes to standard output, `text` with its own line ends. */
  print(text: string): void {
    if (this.#readerGone) return
    const line = this.#line
    this.progress('')
    this.#out.write(text)
    this.progress(line)
  }

  /** Writes the one line of an error. */
  error(message: string): void {
    this.progress('')
    this.#err.write(`${this.errColors.red('optpoline:')} ${message}\n`)
  }

  /** Writes a line that is not part of the results to standard error. */
  note(text: string): void {
    this.progress('')
    this.#err.write(`${text}\n`)
  }

  /** Replaces the progress line; an empty text removes it. */
  progress(text: string): void {
    if (!this.showsProgress || text === this.#line) return
    this.#line = text
    // Some terminals do not know their width, and say 0.
    const columns = this.#err.columns || 80
    // A line that wraps cannot be taken back by one carriage return.
    const fitting = text.length < columns ? text : `${text.slice(0, Math.max(0, columns - 2))}…`
    this.#err.write(`\r\u001b[2K${this.errColors.dim(fitting)}`)
  }
}

/** Whether a stream gets colour. */
export function hasColor(
  stream: Pick<TextStream, 'isTTY'>,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
}
