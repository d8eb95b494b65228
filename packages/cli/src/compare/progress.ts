/**
 * The progress line: where the study is, the last sample of each variant, and how long it will take. In the
 * pilot it also says what the run after it will take, by the noise so far. Counts down between the events.
 */
import type { StudyProgress } from '@optpoline/lab'
import { duration } from '../terminal/format.js'
import type { Terminal } from '../terminal/terminal.js'
import { figure } from './text.js'

const REDRAW_MS = 500

export class CompareProgress {
  readonly #terminal: Terminal
  readonly #unit: string
  readonly #signal: AbortSignal
  readonly #timer: NodeJS.Timeout | undefined
  readonly #last = new Map<string, number>()
  #state: StudyProgress | undefined
  #at = 0

  /** @param signal ends the study; what is running may take a second to stop */
  constructor(terminal: Terminal, unit: string | undefined, signal: AbortSignal) {
    this.#terminal = terminal
    this.#signal = signal
    this.#unit = unit === undefined ? '' : ` ${unit}`
    if (terminal.showsProgress) this.#timer = setInterval(() => this.#draw(), REDRAW_MS).unref()
    signal.addEventListener('abort', this.#onAbort, { once: true })
    this.#draw()
  }

  update(state: StudyProgress): void {
    this.#state = state
    this.#at = performance.now()
    const { ended } = state
    if (ended?.value !== undefined) this.#last.set(ended.variant, ended.value)
    this.#draw()
  }

  /** Removes the line for good. */
  end(): void {
    clearInterval(this.#timer)
    this.#signal.removeEventListener('abort', this.#onAbort)
    this.#terminal.progress('')
  }

  readonly #onAbort = (): void => this.#draw()

  #draw(): void {
    const text = this.#signal.aborted
      ? 'stopping; the results so far follow, a second Ctrl-C drops them'
      : progressText(this.#state, this.#last, this.#unit, performance.now() - this.#at)
    this.#terminal.progress(text)
  }
}

/** The line, `sinceMs` after the state was told. Pure. */
export function progressText(
  state: StudyProgress | undefined,
  last: ReadonlyMap<string, number>,
  unit: string,
  sinceMs: number,
): string {
  if (state === undefined) return 'measuring the floor: clock and empty process'
  const { phase, done, total, remainingMs, laterMs } = state
  const where = `${phase === 'pilot' ? 'pilot, ' : ''}process ${Math.min(done + 1, total)} of ${total}`
  const samples = [...last].map(([name, value]) => `${name} ${figure(value)}${unit}`)
  const left = remainingMs === undefined ? [] : [timeLeft((remainingMs - sinceMs) / 1000, phase, laterMs)]
  // What a narrow terminal cuts off are the samples.
  return [where, ...left, ...samples].join(' · ')
}

function timeLeft(seconds: number, phase: StudyProgress['phase'], laterMs: number | undefined): string {
  const now = `about ${duration(seconds)} left`
  if (phase === 'run') return now
  return laterMs === undefined
    ? `${now}, then what it shows to need`
    : `${now}, then about ${duration(laterMs / 1000)}`
}
