/**
 * From the arguments to an exit status: finds the command, shows help and version, turns errors into their
 * one line and signals into an abort. The commands themselves are in folders of their own.
 */
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { closest, readArguments } from './arguments.js'
import type { Command } from './command.js'
import { compareCommand } from './compare/command.js'
import { doctorCommand } from './doctor/command.js'
import { CommandError, EXIT, UsageError } from './errors.js'
import { commandHelp, programHelp } from './help.js'
import { rxCommand } from './rx/command.js'
import { Terminal, type TerminalOptions } from './terminal/terminal.js'

const COMMANDS: readonly Command[] = [rxCommand, compareCommand, doctorCommand]

/** Signals that end a run with what there is. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs the program.
 *
 * @param args the arguments behind the program's name.
 * @returns the exit status: 0 for success, 1 for a failed run or a negative verdict, 2 for wrong usage,
 *   128 and the signal's number when a signal ended it.
 */
export async function runCommandLine(args: readonly string[], streams: TerminalOptions): Promise<number> {
  const terminal = new Terminal(streams)
  const abort = new AbortController()
  // Without files to write there is nothing left to do for anyone.
  terminal.onReaderGone = () => abort.abort('EPIPE')
  const listeners = ENDING.map((name) => {
    const listener = (): void => {
      // The second one is meant: the run does not get to write its results.
      if (abort.signal.aborted) process.exit(128 + constants.signals[name])
      abort.abort(name)
    }
    process.on(name, listener)
    return () => process.removeListener(name, listener)
  })
  try {
    const exitCode = await dispatch(args, terminal, abort.signal)
    return statusOf(abort.signal, exitCode)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    terminal.error(error.message)
    return statusOf(abort.signal, error.exitCode)
  } finally {
    terminal.progress('')
    for (const remove of listeners) remove()
  }
}

/** A signal's status wins over the run's own; a reader that has gone is no failure. */
function statusOf(signal: AbortSignal, exitCode: number): number {
  if (!signal.aborted) return exitCode
  const name = ENDING.find((each) => each === signal.reason)
  return name === undefined ? EXIT.success : 128 + constants.signals[name]
}

async function dispatch(args: readonly string[], terminal: Terminal, signal: AbortSignal): Promise<number> {
  const [first, ...rest] = args
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    terminal.print(helpFor(rest[0]))
    return EXIT.success
  }
  const version = programVersion()
  if (first === '--version' || first === '-V') {
    terminal.print(`${version}\n`)
    return EXIT.success
  }
  const command = COMMANDS.find(({ help }) => help.name === first)
  if (command === undefined) throw new UsageError(unknownCommand(first))
  const given = readArguments(`optpoline ${first}`, command.help.arguments, rest)
  if (given.help) terminal.print(commandHelp(command.help))
  else if (given.version) terminal.print(`${version}\n`)
  else return command.run(given, { terminal, signal, version })
  return EXIT.success
}

function helpFor(name: string | undefined): string {
  const command = COMMANDS.find(({ help }) => help.name === name)
  if (command) return commandHelp(command.help)
  if (name === undefined || name.startsWith('-')) return programHelp(COMMANDS.map(({ help }) => help))
  throw new UsageError(unknownCommand(name))
}

function unknownCommand(word: string): string {
  if (word.startsWith('-')) return `unknown option ${word}; "optpoline --help" lists all`
  const names = COMMANDS.map(({ help }) => help.name)
  const guess = closest(word, names)
  const way = guess === undefined ? '' : `did you mean ${guess}? `
  return `unknown command ${JSON.stringify(word)}; ${way}"optpoline --help" lists all`
}

function programVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}
