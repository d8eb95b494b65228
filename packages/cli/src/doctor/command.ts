/**
 * `optpoline doctor`: which engine this is, what it allows, and what a dynamic call gains here, measured.
 *
 *   1. facts     known at once, and shown at once
 *   2. measure   fresh processes, all traffics in turn
 *   3. report    table, noise, what to expect; or JSON
 */
import type { GivenArguments } from '../arguments.js'
import type { Command, CommandContext } from '../command.js'
import { CommandError, EXIT } from '../errors.js'
import { checkOutputs, STANDARD_OUTPUT, saveJson } from '../output-files.js'
import { drawSection } from '../terminal/table.js'
import { readFacts } from './facts.js'
import { measureAll } from './measuring.js'
import { DOCTOR_ARGUMENTS, doctorOptions } from './options.js'
import { makeReport } from './report.js'
import { expectations, noiseWords, opening, ratioTable } from './text.js'

export const doctorCommand: Command = {
  help: {
    name: 'doctor',
    summary: 'tells which engine this is and measures what a dynamic call gains on it',
    description:
      'Tells which engine runs this, whether text may become code, how dynamic calls are patched and why. ' +
      'Then it measures: the plain call, the dynamic call, the same tree written by hand and, where there is ' +
      'one, the inline host, at five kinds of traffic, interleaved, in fresh processes.\n\n' +
      'It takes about 20 seconds. Run it on the runtime and with the options of the program that you have in ' +
      'mind: node OPTIONS node_modules/.bin/optpoline doctor, bun --bun optpoline doctor.',
    arguments: DOCTOR_ARGUMENTS,
    notes:
      'Figures are plain time over the time of the variant, the geometric mean over processes with its 95 % ' +
      'interval. Two copies of the plain loop show the noise.\n\n' +
      'Exit status: 0 when it ran; 1 when it failed, or a dynamic call is certainly more than 5 % slower than ' +
      'the plain call; 2 for wrong usage; 130 after Ctrl-C, with the results so far.',
    examples: [
      { command: 'optpoline doctor', says: 'what to expect here' },
      { command: 'optpoline doctor --runs 20 --json doctor.json', says: 'longer, and kept' },
    ],
  },

  async run(args: GivenArguments, context: CommandContext): Promise<number> {
    const { terminal, signal, version } = context
    const { runs, json } = doctorOptions(args)
    const say = (...lines: string[]): void => {
      if (json !== STANDARD_OUTPUT) terminal.print(`${lines.join('\n')}\n`)
    }
    if (json !== undefined && json !== STANDARD_OUTPUT) terminal.onReaderGone = () => undefined
    await checkOutputs({ json })
    const facts = readFacts()
    say(...opening(facts), '')
    const measuring = await measureAll({
      runs,
      signal,
      onProgress: (done, total) =>
        terminal.progress(
          `process ${done + 1}${total === undefined ? '' : ` of ${Math.max(total, done + 1)}`}`,
        ),
    })
    terminal.progress('')
    const report = makeReport(facts, measuring, { version, aborted: signal.aborted })
    if (report.noise !== null) {
      say(drawSection(ratioTable(report), terminal.width, terminal.colors).trimEnd(), '')
      say(...noiseWords(report), '', ...expectations(report))
    }
    if (json !== undefined) await saveJson(terminal, '--json', json, report)
    if (report.error !== null) throw new CommandError(report.error)
    return report.traffics.some(({ verdict }) => verdict === 'slower') ? EXIT.failure : EXIT.success
  },
}
