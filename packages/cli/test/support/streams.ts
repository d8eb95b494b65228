/*
 * Streams that remember what was written, for terminals without a terminal.
 */
import type { TerminalOptions, TextStream } from '@optpoline/cli'

export class Recorder implements TextStream {
  text = ''
  readonly isTTY: boolean
  readonly columns: number
  #onError: ((error: NodeJS.ErrnoException) => void) | undefined

  constructor({ isTTY = false, columns = 100 } = {}) {
    this.isTTY = isTTY
    this.columns = columns
  }

  write(text: string): void {
    this.text += text
  }

  on(_event: 'error', listener: (error: NodeJS.ErrnoException) => void): void {
    this.#onError = listener
  }

  /** Fails as a stream does. */
  fail(code: string): void {
    this.#onError?.(Object.assign(new Error(code), { code }))
  }
}

export interface Recorded extends TerminalOptions {
  readonly out: Recorder
  readonly err: Recorder
}

export function recorded(options: { isTTY?: boolean; columns?: number } = {}, env = {}): Recorded {
  return { out: new Recorder(options), err: new Recorder(options), env }
}
