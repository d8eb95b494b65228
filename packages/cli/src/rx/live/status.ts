/**
 * How a live run goes: frames and their rate now. On a terminal one line that is redrawn; elsewhere a line on standard
 * error every ten seconds, so that a log says it too.
 */
import { count, duration, rate } from '../../terminal/format.js'
import type { Terminal } from '../../terminal/terminal.js'

export interface LiveStatus {
  readonly frames: number
  readonly bytes: number
  /** Frames that queues had no room for. */
  readonly missed: number
}

const REDRAW_MS = 500
const LINE_MS = 10_000

export class StatusLine {
  readonly #terminal: Terminal
  readonly #timer: NodeJS.Timeout
  readonly #read: () => LiveStatus
  readonly #start = performance.now()
  #last: LiveStatus = { frames: 0, bytes: 0, missed: 0 }
  #lastTime = performance.now()

  constructor(terminal: Terminal, read: () => LiveStatus) {
    this.#terminal = terminal
    this.#read = read
    this.#timer = setInterval(() => this.#draw(), terminal.showsProgress ? REDRAW_MS : LINE_MS).unref()
  }

  /** Removes the line for good. */
  end(): void {
    clearInterval(this.#timer)
    this.#terminal.progress('')
  }

  #draw(): void {
    const now = performance.now()
    const status = this.#read()
    const text = statusText(status, this.#last, (now - this.#lastTime) / 1000, (now - this.#start) / 1000)
    this.#last = status
    this.#lastTime = now
    if (this.#terminal.showsProgress) this.#terminal.progress(text)
    else this.#terminal.note(text)
  }
}

/** `live for 20 s · 1,204,000 frames · 61.2 k packets/s · 8.90 MB/s`. */
export function statusText(now: LiveStatus, before: LiveStatus, seconds: number, since: number): string {
  const perSecond = (part: 'frames' | 'bytes'): string => rate((now[part] - before[part]) / seconds)
  return [
    `live for ${duration(since)}`,
    `${count(now.frames)} frames`,
    `${perSecond('frames')} packets/s`,
    `${perSecond('bytes')}B/s`,
    ...(now.missed > 0 ? [`${count(now.missed)} missed`] : []),
  ].join(' · ')
}
