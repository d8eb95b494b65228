/**
 * `optpoline rx`: replays frames through the receive path, plain and dynamic, and says what came of it.
 *
 *   1. open      the input and its host
 *   2. count     one replay here: the counters, also when nothing more comes
 *   3. measure   fresh processes of both variants, with learning shown as it happens
 *   4. report    text or JSON, counters, exit status
 */
import { createHost } from '@optpoline/rx'
import type { GivenArguments } from '../arguments.js'
import type { Command, CommandContext } from '../command.js'
import { CommandError, EXIT } from '../errors.js'
import { checkOutputs, STANDARD_OUTPUT, saveAll, saveJson, saveText } from '../output-files.js'
import { drawSection } from '../terminal/table.js'
import type { Terminal } from '../terminal/terminal.js'
import { type Counted, countOnce } from './count.js'
import { Replayer } from './frames.js'
import { rxHtml } from './html.js'
import { type LearnedInProcess, LearningLog, learningEvent } from './learning.js'
import { receiveLive } from './live/live.js'
import { type Measured, measure } from './measure.js'
import { RX_ARGUMENTS, type RxOptions, rxOptions } from './options.js'
import { ProgressLine } from './progress.js'
import { breaksPromise, inputReport, makeReport, type RxReport } from './report.js'
import { measureScaling } from './scaling/scaling.js'
import { Scratch } from './scratch.js'
import { type Input, isLive, openInput } from './source.js'
import { opening, sections } from './text.js'

export const rxCommand: Command = {
  help: {
    name: 'rx',
    summary: 'replays a capture through a receive path, plain and dynamic, and compares them',
    description:
      "Replays a capture through a userspace UDP receive path in the shape of Linux's, built twice: with plain " +
      'indirect calls, and with dynamic calls that learn their targets. Both run in turn, each time in a fresh ' +
      'process; the ratio of their speeds comes with its 95 % interval.\n\n' +
      'Without CAPTURE it replays the sample that comes with it. Without --host, a host is derived from the ' +
      'capture: the most frequent destinations become its addresses, the UDP ports that are sent to are bound, ' +
      'and the assumptions are shown.',
    arguments: RX_ARGUMENTS,
    notes:
      'Standard input and named pipes are received live: by one path, dynamic, each frame as it comes, in bounded ' +
      'memory; --queues spreads them over threads. With --runs or --passes a pipe is read to its end first, and ' +
      'then compared like a file.\n\n' +
      'A pass replays the capture once, or as often as it takes to come to 20,000 packets. Counters, drops and ' +
      'outcomes are those of one replay on a fresh host, and the same in every process.\n\n' +
      'Exit status: 0 when it ran, with or without a gain; 1 when the run failed, the capture is broken (what ' +
      'could be read is still replayed), or dynamic is certainly more than 2 % slower than plain; 2 for wrong ' +
      'usage; 130 after Ctrl-C, with the results so far.',
    examples: [
      { command: 'optpoline rx', says: 'the bundled sample' },
      { command: 'optpoline rx my.pcap', says: 'a capture of your own' },
      {
        command: 'optpoline rx my.pcap --host my.json --counters out.json',
        says: 'with its host, counters kept',
      },
      { command: 'optpoline rx --traffic packet-rate', says: 'what a packet-rate test sends' },
      { command: 'optpoline rx my.pcap --queues 2', says: 'on two threads, compared with one' },
      { command: 'tcpdump -U -w - | optpoline rx -', says: 'live, until the pipe ends or Ctrl-C' },
    ],
  },

  async run(args: GivenArguments, context: CommandContext): Promise<number> {
    const options = rxOptions(args)
    if (await isLive(options)) return receiveLive(options, context)
    const scratch = new Scratch()
    const { queues } = options
    try {
      if (queues !== undefined) return await measureScaling({ ...options, queues }, context, scratch)
      return await new RxRun(options, context, scratch).run()
    } finally {
      scratch.dispose()
    }
  },
}

class RxRun {
  readonly #options: RxOptions
  readonly #context: CommandContext
  readonly #terminal: Terminal
  readonly #scratch: Scratch
  /** Whether standard output carries text for people. */
  readonly #speaks: boolean

  constructor(options: RxOptions, context: CommandContext, scratch: Scratch) {
    const files = [options.json, options.counters, options.report]
    this.#options = options
    this.#context = context
    this.#terminal = context.terminal
    this.#scratch = scratch
    this.#speaks = !files.includes(STANDARD_OUTPUT)
    const writesFiles = files.some((file) => file !== undefined && file !== STANDARD_OUTPUT)
    if (writesFiles) this.#terminal.onReaderGone = () => undefined
  }

  async run(): Promise<number> {
    const { signal, version } = this.#context
    const { json, counters, report: html } = this.#options
    await checkOutputs({ json, counters, report: html })
    const input = await openInput(this.#options, this.#scratch, signal)
    this.#say(...opening(inputReport(input, this.#options), input.host))
    const counted = count(input, this.#options)
    await this.#saveCounters(input, counted)
    const { measured, learning } = await this.#measure(input, counted)
    const report = makeReport({
      version,
      options: this.#options,
      input,
      counted,
      measured,
      learning,
      aborted: signal.aborted,
    })
    this.#show(report)
    await saveAll([
      async () => json !== undefined && saveJson(this.#terminal, '--json', json, report),
      async () =>
        html !== undefined &&
        saveText(this.#terminal, '--report', html, rxHtml(report, measured, this.#options)),
    ])
    const failure = report.error ?? report.input.error
    if (failure !== null) throw new CommandError(failure)
    return breaksPromise(report) ? EXIT.failure : EXIT.success
  }

  async #measure(
    input: Input,
    counted: Counted,
  ): Promise<{ measured: Measured; learning: LearnedInProcess[] }> {
    const { signal } = this.#context
    const { rxChecksum, runs, passes, orderSeed } = this.#options
    const learning: LearnedInProcess[] = []
    const log = new LearningLog()
    const progress = new ProgressLine(this.#terminal)
    try {
      const measured = await measure({
        job: { source: input.source, host: input.host, rxChecksum, frames: input.frames.count },
        counted,
        runs,
        passes,
        seed: orderSeed,
        scratch: this.#scratch,
        signal,
        onProgress: (state) => progress.update(state),
        onMessage: (message, process) => {
          const event = learningEvent(message)
          if (event === undefined) return
          learning.push({ process, ...event })
          const line = log.line(event)
          if (line !== undefined) this.#say(line)
        },
      })
      return { measured, learning }
    } finally {
      progress.end()
    }
  }

  #show(report: RxReport): void {
    const { colors, width } = this.#terminal
    this.#say('')
    for (const section of sections(report)) this.#say(drawSection(section, width, colors).trimEnd(), '')
    for (const { message } of report.warnings) this.#say(colors.yellow(`note: ${message}`))
    const { verdict, sentence, ended } = report
    if (sentence !== null) {
      const color = {
        faster: colors.green,
        slower: colors.red,
        equivalent: colors.bold,
        unsure: colors.yellow,
      }
      this.#say(color[verdict ?? 'unsure'](sentence))
    } else if (ended === 'complete') {
      this.#say('too few processes for a verdict')
    } else {
      this.#say(`ended before there was enough for a verdict`)
    }
  }

  #say(...lines: string[]): void {
    if (this.#speaks) this.#terminal.print(`${lines.join('\n')}\n`)
  }

  async #saveCounters({ name }: Input, { counters }: Counted): Promise<void> {
    const { counters: file } = this.#options
    if (file !== undefined) await saveJson(this.#terminal, '--counters', file, { ...counters, capture: name })
  }
}

function count({ host, frames }: Input, { rxChecksum }: RxOptions): Counted {
  const fresh = createHost(host, { rxChecksum })
  return countOnce(fresh, new Replayer(fresh, frames, host))
}
