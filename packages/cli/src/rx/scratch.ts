/**
 * Files that exist for one run: what the measuring processes read. In a folder of the system's own for such
 * things, made when first used and removed when the run ends, however it ends short of a kill.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError, messageOf } from '../errors.js'

export class Scratch {
  #folder: string | undefined

  /** The path of a file of that name. @throws CommandError when the folder cannot be made */
  path(name: string): string {
    if (this.#folder === undefined) {
      try {
        this.#folder = mkdtempSync(join(tmpdir(), 'optpoline-'))
      } catch (error) {
        throw new CommandError(
          `no folder for the files of this run: ${messageOf(error)}; set TMPDIR to a folder that can be written`,
        )
      }
      process.once('exit', this.dispose)
    }
    return join(this.#folder, name)
  }

  /** Removes the folder. */
  readonly dispose = (): void => {
    process.removeListener('exit', this.dispose)
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true })
    this.#folder = undefined
  }
}
