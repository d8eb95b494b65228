/**
 * `optpoline rx -`: receives what a pipe gives, as it comes, until that ends or a signal does; then shows what was
 * counted and learned. One path, dynamic, in this thread or on queues.
 *
 *   first frames  kept until there is a host: at once when one was given, else derived from them
 *   then          every frame is received when it has come, nothing is kept
 *   the end       of the pipe, a broken record, or a signal: the table
 *
 * Memory does not depend on how long it runs.
 */
import { type HostConfig, isReceivedLinkType } from '@optpoline/rx'
import {
  CaptureBuilder,
  type CapturedFrame,
  type CaptureSummary,
  type LoadedCapture,
  readCapture,
} from '@optpoline/rx/capture'
import type { CommandContext } from '../../command.js'
import { CommandError, EXIT } from '../../errors.js'
import { checkOutputs, STANDARD_OUTPUT, saveAll, saveJson } from '../../output-files.js'
import { drawSection } from '../../terminal/table.js'
import { deriveHost } from '../default-host.js'
import { framesOfCapture } from '../frames.js'
import { type LearnedInProcess, type LearningEvent, LearningLog } from '../learning.js'
import type { RxOptions } from '../options.js'
import { checkHost, givenHost, type HostChoice, notReceived } from '../source.js'
import { assumed, hostInWords } from '../text.js'
import { type LiveReceiver, openReceiver } from './receiver.js'
import { type LiveReport, liveSections, liveSentence, makeLiveReport } from './report.js'
import { StatusLine } from './status.js'

/** The first frames, of which a host is derived: until the first of these, or the end. */
export const WINDOW = { frames: 50_000, bytes: 64 * 1024 * 1024, milliseconds: 2000 } as const
/** What the last chunk may bring beyond the window's bytes. */
const SLACK = 64 * 1024 * 1024
/** Events of learning that the report lists; further ones are only counted. */
const MOST_EVENTS = 1000

/** A frame of a link type that is not received ends the reading; it is no fault of the capture. */
class WrongLinkType extends Error {}

export async function receiveLive(options: RxOptions, context: CommandContext): Promise<number> {
  const { json, counters } = options
  await checkOutputs({ json, counters })
  const given = options.host === undefined ? undefined : await givenHost(options.host)
  if (given !== undefined && options.host !== undefined) checkHost(given.host, options.host)
  const live = new Live(options, context, given)
  try {
    return await live.run()
  } finally {
    await live.close()
  }
}

class Live {
  readonly #options: RxOptions
  readonly #context: CommandContext
  readonly #speaks: boolean
  readonly #name: string
  readonly #log = new LearningLog()
  readonly #learning: LearnedInProcess[] = []
  #events = 0
  #choice: HostChoice | undefined
  #first: CaptureBuilder | undefined
  #firstBytes = 0
  #receiver: LiveReceiver | undefined
  #opening: Promise<void> | undefined
  /** When the first frame came. */
  #began = 0
  #frames = 0
  #bytes = 0
  #cut = 0

  constructor(options: RxOptions, context: CommandContext, given: HostChoice | undefined) {
    const { json, counters, capture = '-' } = options
    this.#options = options
    this.#context = context
    this.#choice = given
    this.#speaks = json !== STANDARD_OUTPUT && counters !== STANDARD_OUTPUT
    this.#name = capture === '-' ? 'standard input' : capture
    if ([json, counters].some((file) => file !== undefined && file !== STANDARD_OUTPUT))
      context.terminal.onReaderGone = () => undefined
  }

  async run(): Promise<number> {
    const { capture = '-', json, counters } = this.#options
    const { signal, terminal } = this.#context
    const status = new StatusLine(terminal, () => ({
      frames: this.#frames,
      bytes: this.#bytes,
      missed: this.#receiver?.missed ?? 0,
    }))
    const window = setInterval(() => void this.#openIfDue(), WINDOW.milliseconds / 4)
    let fault: string | undefined
    let summary: CaptureSummary | undefined
    try {
      summary = await readCapture(capture, (frame) => this.#onFrame(frame), {
        file: this.#name,
        signal,
        onBatchEnd: () => this.#onBatchEnd(),
      })
    } catch (error) {
      if (!(error instanceof WrongLinkType)) throw error
      fault = error.message
    } finally {
      clearInterval(window)
      status.end()
    }
    const ended = performance.now()
    if (this.#frames === 0) throw new CommandError(this.#nothing(fault ?? summary?.error?.message))
    await this.#open()
    const receiver = this.#receiver as LiveReceiver
    const result = await receiver.finish()
    const report = makeLiveReport({
      version: this.#context.version,
      options: this.#options,
      name: this.#name,
      format: summary?.format,
      error: fault ?? summary?.error?.message,
      choice: this.#choice as HostChoice,
      frames: this.#frames,
      bytes: this.#bytes,
      cut: this.#cut,
      seconds: (ended - this.#began) / 1000,
      learning: { events: this.#learning, count: this.#events },
      result,
      aborted: signal.aborted,
    })
    this.#show(report)
    const kept = { ...result.counted.counters, capture: this.#name }
    await saveAll([
      async () => counters !== undefined && saveJson(terminal, '--counters', counters, kept),
      async () => json !== undefined && saveJson(terminal, '--json', json, report),
    ])
    if (report.error !== null) throw new CommandError(report.error)
    return EXIT.success
  }

  async close(): Promise<void> {
    await this.#receiver?.close()
  }

  #onFrame(frame: CapturedFrame): void {
    if (!isReceivedLinkType(frame.linkType)) throw new WrongLinkType(notReceived(this.#name, frame.linkType))
    if (this.#frames === 0) this.#began = performance.now()
    this.#frames++
    this.#bytes += frame.capturedLength
    if (frame.capturedLength < frame.originalLength) this.#cut++
    if (this.#receiver !== undefined) this.#receiver.receive(frame)
    else {
      this.#first ??= new CaptureBuilder({ name: this.#name, maxBytes: WINDOW.bytes + SLACK })
      this.#first.addCaptured(frame)
      this.#firstBytes += frame.capturedLength
    }
  }

  async #onBatchEnd(): Promise<void> {
    await this.#openIfDue()
    this.#receiver?.flush()
  }

  async #openIfDue(): Promise<void> {
    if (this.#receiver !== undefined || this.#first === undefined) return
    const due =
      this.#choice !== undefined ||
      this.#first.count >= WINDOW.frames ||
      this.#firstBytes >= WINDOW.bytes ||
      performance.now() - this.#began >= WINDOW.milliseconds
    if (due || this.#opening !== undefined) await this.#open()
  }

  /** Makes the host and gives it what was kept. */
  #open(): Promise<void> {
    this.#opening ??= this.#openNow()
    return this.#opening
  }

  async #openNow(): Promise<void> {
    if (this.#first === undefined) return
    const sample = this.#first.finish()
    if (this.#choice === undefined) {
      const { config, assumptions } = deriveHost(framesOfCapture(sample))
      checkHost(config, this.#name)
      this.#choice = { host: config, hostOrigin: 'derived', assumptions }
    }
    const { host } = this.#choice
    this.#say(
      `${this.#name}: live, ${hostInWords({ ...this.#options, ...this.#choice }, host)}`,
      ...assumed(this.#choice),
    )
    const receiver = await this.#openReceiver(host, sample)
    const kept = this.#first.finish()
    this.#first = undefined
    for (let i = 0; i < kept.count; i++) {
      receiver.receive({
        data: kept.data,
        offset: kept.offset[i],
        capturedLength: kept.capturedLength[i],
        linkType: kept.linkType[i],
        seconds: kept.seconds[i],
        nanoseconds: kept.nanoseconds[i],
      })
    }
    receiver.flush()
    this.#receiver = receiver
  }

  #openReceiver(
    host: HostConfig,
    { data, offset, capturedLength, linkType, count }: LoadedCapture,
  ): Promise<LiveReceiver> {
    const { queues, rxChecksum } = this.#options
    return openReceiver({
      host,
      rxChecksum,
      queues,
      sample: { data, offsets: offset, lengths: capturedLength, linkTypes: linkType, count },
      onLearning: (event, queue) => this.#onLearning(event, queue),
    })
  }

  #onLearning(event: LearningEvent, queue: number): void {
    this.#events++
    if (this.#learning.length < MOST_EVENTS) this.#learning.push({ process: queue, ...event })
    const line = this.#log.line(event)
    if (line !== undefined) this.#say(line)
  }

  #show(report: LiveReport): void {
    const { colors, width } = this.#context.terminal
    this.#say('')
    for (const section of liveSections(report)) this.#say(drawSection(section, width, colors).trimEnd(), '')
    for (const { message } of report.warnings) this.#say(colors.yellow(`note: ${message}`))
    this.#say(colors.bold(liveSentence(report)))
  }

  #say(...lines: string[]): void {
    if (this.#speaks) this.#context.terminal.print(`${lines.join('\n')}\n`)
  }

  #nothing(fault: string | undefined): string {
    if (this.#context.signal.aborted) return `${this.#name}: ended before its first frame`
    return fault ?? `${this.#name}: the capture holds no frames; record some (tcpdump -i eth0 -U -w -)`
  }
}
