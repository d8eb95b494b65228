/**
 * The program's entry: runs the command line on this process. bin/optpoline.js imports it.
 *
 * The exit status is set, not forced: what was written to a pipe still has to drain.
 */
import { runCommandLine } from './command-line.js'
import { EXIT } from './errors.js'

runCommandLine(process.argv.slice(2), { out: process.stdout, err: process.stderr, env: process.env }).then(
  (exitCode) => {
    process.exitCode = exitCode
  },
  (error: unknown) => {
    console.error('optpoline: internal error, please report it with these lines:')
    console.error(error)
    process.exitCode = EXIT.failure
  },
)
