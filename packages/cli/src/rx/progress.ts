/**
 * The progress line: which process of how many, what the last ones of each variant did, how long it will
 * take. Counts down between the events, so that nobody wonders whether it hangs.
 */
import { duration, rate } from '../terminal/format.js'
import type { Terminal } from '../terminal/terminal.js'
import { type MeasureProgress, VARIANTS } from './measure.js'

const REDRAW_MS = 500

export class ProgressLine {
  readonly #terminal: Terminal
  readonly #timer: NodeJS.Timeout | undefined
  readonly #rates = new Map<string, number>()
  #done = 0
  #total: number | undefined
  #end: number | undefined

  constructor(terminal: Terminal) {
    this.#terminal = terminal
    if (terminal.showsProgress) this.#timer = setInterval(() => this.#draw(), REDRAW_MS).unref()
  }

  /** Shows a state. */
  update({ done, total, remainingMs, ended }: MeasureProgress): void {
    this.#done = done
    this.#total = total
    this.#end = remainingMs === undefined ? undefined : performance.now() + remainingMs
    if (ended?.value !== undefined) this.#rates.set(ended.variant, ended.value)
    this.#draw()
  }

  /** Removes the line for good. */
  end(): void {
    clearInterval(this.#timer)
    this.#terminal.progress('')
  }

  #draw(): void {
    this.#terminal.progress(this.#text())
  }

  #text(): string {
    if (this.#total === undefined) return `trial run, process ${this.#done + 1}: how much to measure?`
    const last = VARIANTS.flatMap(({ name }) => {
      const value = this.#rates.get(name)
      return value === undefined ? [] : [`${name} ${rate(value)} packets/s`]
    })
    const left =
      this.#end === undefined ? [] : [`about ${duration((this.#end - performance.now()) / 1000)} left`]
    return [`process ${Math.min(this.#done + 1, this.#total)} of ${this.#total}`, ...last, ...left].join(
      ' · ',
    )
  }
}
