/**
 * The files that a command writes its results to: checked before the work begins, because nobody should wait
 * for a result that then cannot be kept, and written at the end.
 */
import { access, constants, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CommandError, systemMessage } from './errors.js'
import type { Terminal } from './terminal/terminal.js'

/** Standard output, as a file's name. */
export const STANDARD_OUTPUT = '-'

/** @throws CommandError for the first file, by option, that cannot be written */
export async function checkOutputs(files: Readonly<Record<string, string | undefined>>): Promise<void> {
  for (const [option, file] of Object.entries(files)) {
    if (file === undefined || file === STANDARD_OUTPUT) continue
    try {
      await checkWritable(file)
    } catch (error) {
      throw cannotWrite(`--${option}`, file, error)
    }
  }
}

/** Writes text to a file or to standard output. @throws CommandError */
export async function saveText(
  terminal: Terminal,
  option: string,
  file: string,
  text: string,
): Promise<void> {
  if (file === STANDARD_OUTPUT) {
    terminal.print(text)
    return
  }
  try {
    await writeFile(file, text)
  } catch (error) {
    throw cannotWrite(option, file, error)
  }
}

/** Writes a value as JSON. @throws CommandError */
export function saveJson(terminal: Terminal, option: string, file: string, value: unknown): Promise<void> {
  return saveText(terminal, option, file, `${JSON.stringify(value, null, 2)}\n`)
}

/** Whether a file can be written or made; touches nothing. @throws what the system says against it */
async function checkWritable(file: string): Promise<void> {
  const existing = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return undefined
  })
  if (existing?.isDirectory()) throw Object.assign(new Error(file), { code: 'EISDIR' })
  await access(existing ? file : dirname(file), constants.W_OK)
}

function cannotWrite(option: string, file: string, error: unknown): CommandError {
  return new CommandError(`${file}: cannot be written for ${option}: ${systemMessage(error)}`)
}
