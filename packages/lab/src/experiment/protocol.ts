/**
 * What a child tells: lines on its standard output, or messages over Node's channel.
 *
 *   packetsPerSecond: 1234567.8          a number by name; several such lines are a series of iterations
 *   {"packetsPerSecond": 1234567.8, …}   a JSON object that holds the metric: a measurement, kept whole
 *   {"packetsPerSecond": [1.2, 1.1]}     the same for a series of iterations
 *   {"event": "promote", …}              any other JSON object: a message, handed on as it comes
 *
 * All other lines are the program's own business and are skipped. A channel message is read like a JSON
 * line, and {"@lab/measured": x} carries what a module function returned. Nothing is kept but the
 * measurement, so a child may print as much as its limit allows.
 */

/** A JSON object that a child sent. */
export type JsonRecord = Record<string, unknown>

/** Key under which the host of a module variant sends what the function returned, whatever that is. */
export const MEASURED = '@lab/measured'

/** Why a child's numbers cannot be used. */
export interface ReadFault {
  reason: 'no-metric' | 'bad-metric'
  detail: string
}

/** Lines longer than this are not measurements and are skipped unread: bounds the memory of the reader. */
const LONGEST_LINE = 4 * 1024 * 1024

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/

/** What makes a number of what stands before it: 1,234 1.2.3 1_000 1'000 1 000 5/8 0x10. */
const ANOTHER_NUMBER = /^(?:[.,:_'’/]|[xXoO][\dA-Fa-f]|\s\d)/

/** Collects the measurement of one process. */
export class ReportReader {
  readonly #metric: string
  readonly #onMessage: (message: JsonRecord) => void
  readonly #decoder = new TextDecoder()
  #pending = ''
  #skipping = false
  #report: JsonRecord | undefined
  #fault: ReadFault | undefined
  #lineValues: number[] = []

  constructor(metric: string, onMessage: (message: JsonRecord) => void) {
    this.#metric = metric
    this.#onMessage = onMessage
  }

  /** Takes the next piece of the child's standard output. */
  push(chunk: Uint8Array): void {
    this.#text(this.#decoder.decode(chunk, { stream: true }))
  }

  /** Takes one channel message. */
  message(message: unknown): void {
    if (!isRecord(message)) return
    if (Object.hasOwn(message, MEASURED)) {
      const measured = message[MEASURED]
      this.#report = isRecord(measured) ? measured : { [this.#metric]: measured }
    } else {
      this.#record(message)
    }
  }

  /** Ends the input. Gives the measurement, or says why there is none. */
  end(): { report: JsonRecord; values: number[] } | ReadFault {
    this.#text(`${this.#decoder.decode()}\n`)
    if (this.#fault) return this.#fault
    const reported = this.#report?.[this.#metric]
    const values = reported === undefined ? this.#lineValues : Array.isArray(reported) ? reported : [reported]
    if (values.length === 0) {
      return {
        reason: 'no-metric',
        detail: `printed no "${this.#metric}": expected a line "${this.#metric}: NUMBER" or {"${this.#metric}": NUMBER} on standard output`,
      }
    }
    for (const value of values) {
      if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) {
        return {
          reason: 'bad-metric',
          detail: `reported ${this.#metric} ${typeof value === 'number' ? value : JSON.stringify(value)}, needs a number above 0`,
        }
      }
    }
    return { report: this.#report ?? {}, values: values as number[] }
  }

  #text(text: string): void {
    let from = 0
    for (;;) {
      const end = text.indexOf('\n', from)
      if (end < 0) break
      if (!this.#skipping) this.#line(this.#pending + text.slice(from, end))
      this.#pending = ''
      this.#skipping = false
      from = end + 1
    }
    if (this.#skipping) return
    this.#pending += text.slice(from)
    if (this.#pending.length > LONGEST_LINE) {
      this.#pending = ''
      this.#skipping = true
    }
  }

  #line(raw: string): void {
    const line = raw.trim()
    if (line.startsWith('{') && line.endsWith('}')) {
      let parsed: unknown
      try {
        parsed = JSON.parse(line)
      } catch {
        // Python writes NaN, which JSON does not know; other lines in braces are the program's own business.
        if (line.includes(JSON.stringify(this.#metric))) this.#complain(line.slice(0, 80), 'which is no JSON')
        return
      }
      if (isRecord(parsed)) this.#record(parsed)
      return
    }
    if (!line.startsWith(this.#metric)) return
    const rest = line.slice(this.#metric.length).trimStart()
    if (!rest.startsWith(':')) return
    const text = rest.slice(1).trimStart()
    const digits = NUMBER.exec(text)?.[0]
    // A unit may follow. Others would be read as another number than the one that was meant.
    if (digits === undefined || ANOTHER_NUMBER.test(text.slice(digits.length))) {
      this.#complain(`"${line.slice(0, 80)}"`, `needs a plain number after "${this.#metric}:"`)
      return
    }
    this.#lineValues.push(Number(digits))
  }

  #complain(printed: string, needs: string): void {
    this.#fault = { reason: 'bad-metric', detail: `printed ${printed}, ${needs}` }
  }

  #record(record: JsonRecord): void {
    if (Object.hasOwn(record, this.#metric)) this.#report = { ...this.#report, ...record }
    else this.#onMessage(record)
  }
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
