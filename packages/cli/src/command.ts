/**
 * What a command of the program is: its help and its run.
 */
import type { GivenArguments } from './arguments.js'
import type { CommandHelp } from './help.js'
import type { Terminal } from './terminal/terminal.js'

/** What a command runs in. */
export interface CommandContext {
  readonly terminal: Terminal
  /** Aborted by a signal; `reason` is its name, as `SIGINT`. */
  readonly signal: AbortSignal
  /** Version of the program. */
  readonly version: string
}

/** A command. `run` answers the exit status. @throws CommandError for everything that is no bug of ours */
export interface Command {
  readonly help: CommandHelp
  run(args: GivenArguments, context: CommandContext): Promise<number>
}
