/**
 * `optpoline compare`: puts commands through the lab and says which is faster, or that no difference that
 * matters can be there, or that nobody can tell yet.
 *
 *   1. check     options and files
 *   2. study     floor, pilot, plan, run: the lab's
 *   3. show      tables, warnings, the verdicts, also of what was interrupted or failed
 *   4. save      JSON and report; exit status
 */
import { isBuiltIn, runStudy, type Study } from '@optpoline/lab'
import { renderReport, reportOfStudy } from '@optpoline/lab/report'
import type { GivenArguments } from '../arguments.js'
import type { Command, CommandContext } from '../command.js'
import { CommandError, EXIT, oneLine } from '../errors.js'
import { checkOutputs, STANDARD_OUTPUT, saveAll, saveJson, saveText } from '../output-files.js'
import { drawSection } from '../terminal/table.js'
import type { Terminal } from '../terminal/terminal.js'
import { COMPARE_ARGUMENTS, type CompareOptions, compareOptions } from './options.js'
import { CompareProgress } from './progress.js'
import { type CompareReport, isNegative, makeCompareReport } from './report.js'
import { endLine, opening, planLine, replanLine, sections } from './text.js'

export const compareCommand: Command = {
  help: {
    name: 'compare',
    summary: 'compares two or more commands: faster, slower, equivalent, or unsure and why',
    description:
      'Runs commands in turn, each time in a fresh process, in mirrored blocks of random order (A B B A), and ' +
      'compares all with the first. A pilot shows the noise; from it comes the number of processes that sees ' +
      'the smallest difference that matters; half-way it is planned again by all noise so far. The ' +
      'answer is a ratio with its 95 % interval and a verdict: a difference is told when p is below 0.01 (with ' +
      "several comparisons after Holm's correction) and it may be as large as half of what matters.",
    arguments: COMPARE_ARGUMENTS,
    notes:
      'A command that fails, hangs, prints no metric or too much, or dies by a signal is a failed process with ' +
      'its reason; three in a row of a command end the run. Ctrl-C ends it as well. JSON and report then hold ' +
      'what was measured, marked as such.\n\n' +
      'Exit status: 0 when it ran, also when it cannot tell; 1 when a command is certainly slower than the ' +
      'first, or the run failed; 2 for wrong usage; 130 after Ctrl-C, with the results so far.',
    examples: [
      { command: "optpoline compare 'node old.js' 'node new.js'", says: 'wall time' },
      {
        command: "optpoline compare 'node a.js' 'node b.js' --metric opsPerSecond --effect 0.5%",
        says: 'a number that they print',
      },
      {
        command: "optpoline compare 'sleep 0.2' 'sleep 0.2' --report report.html",
        says: 'with figures',
      },
    ],
  },

  run(args: GivenArguments, context: CommandContext): Promise<number> {
    return new CompareRun(compareOptions(args), context).run()
  },
}

class CompareRun {
  readonly #options: CompareOptions
  readonly #context: CommandContext
  readonly #terminal: Terminal
  /** Whether standard output carries text for people. */
  readonly #speaks: boolean

  constructor(options: CompareOptions, context: CommandContext) {
    const { json, report } = options
    this.#options = options
    this.#context = context
    this.#terminal = context.terminal
    this.#speaks = json !== STANDARD_OUTPUT && report !== STANDARD_OUTPUT
    const writesFiles = [json, report].some((file) => file !== undefined && file !== STANDARD_OUTPUT)
    if (writesFiles) this.#terminal.onReaderGone = () => undefined
  }

  async run(): Promise<number> {
    const { json, report } = this.#options
    await checkOutputs({ json, report })
    this.#say(...opening(this.#options))
    const study = await this.#study()
    const result = makeCompareReport(study, this.#options, this.#context.version)
    this.#show(result)
    await saveAll([
      async () => json !== undefined && saveJson(this.#terminal, '--json', json, result),
      async () => report !== undefined && saveText(this.#terminal, '--report', report, html(study, result)),
    ])
    if (result.error !== null) throw new CommandError(result.error)
    return isNegative(result) ? EXIT.failure : EXIT.success
  }

  async #study(): Promise<Study> {
    const { variants, metric, effect, power, runs, untilDecided, timeoutMs, seed } = this.#options
    const progress = new CompareProgress(this.#terminal, unitOf(metric.name), this.#context.signal)
    let planned = 0
    const tell = ({ plan }: Pick<Study, 'plan'>): void => {
      // Plans change by a few blocks many times.
      if (!plan || Math.abs(plan.blocks.blocks - planned) < 0.1 * planned) return
      this.#say(planned === 0 ? planLine(plan) : replanLine(plan, planned))
      planned = plan.blocks.blocks
    }
    try {
      const study = await runStudy({
        variants,
        metric,
        effect,
        power,
        timeoutMs,
        untilDecided,
        ...(runs === undefined ? {} : { blocks: runs / 2 }),
        ...(seed === undefined ? {} : { seed }),
        signal: this.#context.signal,
        onProgress: (state) => {
          progress.update(state)
          tell(state)
        },
      })
      // The last plan may be that enough has been run.
      tell(study)
      return study
    } finally {
      progress.end()
    }
  }

  #show(report: CompareReport): void {
    const { colors, width } = this.#terminal
    this.#say('')
    for (const section of sections(report)) this.#say(drawSection(section, width, colors).trimEnd(), '')
    for (const { message } of report.warnings) this.#say(colors.yellow(`note: ${oneLine(message)}`))
    const end = endLine(report)
    if (end !== undefined) this.#say(colors.yellow(end))
    const color = { faster: colors.green, slower: colors.red, equivalent: colors.bold, unsure: colors.yellow }
    for (const { verdict, sentence } of report.comparisons) this.#say(color[verdict](sentence))
    if (report.comparisons.length === 0) this.#say('too few samples for a verdict')
  }

  #say(...lines: string[]): void {
    if (this.#speaks) this.#terminal.print(`${lines.join('\n')}\n`)
  }
}

function unitOf(metric: string): string | undefined {
  return isBuiltIn(metric) ? 'ms' : undefined
}

function html(study: Study, result: CompareReport): string {
  const { repeat } = result
  return renderReport(reportOfStudy(study, { title: 'optpoline compare', repeat, data: result }))
}
