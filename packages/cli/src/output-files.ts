/**
 * The files that a command writes its results to: checked before the work begins, because nobody should wait
 * for a result that then cannot be kept, and written at the end; elsewhere if that has become impossible.
 */
import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { open, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { CommandError, systemMessage, UsageError } from './errors.js'
import type { Terminal } from './terminal/terminal.js'

/** Standard output, as a file's name. */
export const STANDARD_OUTPUT = '-'

/** @throws CommandError for the first file, by option, that cannot be written, or that another option names too */
export async function checkOutputs(files: Readonly<Record<string, string | undefined>>): Promise<void> {
  const seen = new Map<string, string>()
  for (const [option, file] of Object.entries(files)) {
    if (file === undefined || file === STANDARD_OUTPUT) continue
    const other = seen.get(resolve(file))
    if (other !== undefined) {
      throw new UsageError(`--${other} and --${option} both name ${file}; give each a file of its own`)
    }
    seen.set(resolve(file), option)
    try {
      await checkWritable(file)
    } catch (error) {
      throw cannotWrite(`--${option}`, file, error)
    }
  }
}

/** Runs every save, also behind one that fails. @throws the first error */
export async function saveAll(saves: readonly (() => Promise<unknown>)[]): Promise<void> {
  const errors: unknown[] = []
  for (const save of saves) {
    await save().catch((error: unknown) => {
      errors.push(error)
    })
  }
  if (errors.length > 0) throw errors[0]
}

/**
 * Writes text to a file or to standard output; a plain file in one go, before any signal is heard, because a second
 * Ctrl-C ends the program at once and must not leave half of it. @throws CommandError
 */
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
    // A pipe may have to wait for its reader, and then has to be given up by a signal.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() ?? true) writeFileSync(file, text)
    else await writeFile(file, text)
  } catch (error) {
    throw cannotWrite(option, file, error, rescued(file, text))
  }
}

/** Keeps a result whose file can no longer be written; undefined when that is not possible either. */
function rescued(file: string, text: string): string | undefined {
  try {
    const place = join(mkdtempSync(join(tmpdir(), 'optpoline-')), basename(file))
    writeFileSync(place, text)
    return place
  } catch {
    return undefined
  }
}

/** Writes a value as JSON. @throws CommandError */
export function saveJson(terminal: Terminal, option: string, file: string, value: unknown): Promise<void> {
  return saveText(terminal, option, file, `${JSON.stringify(value, null, 2)}\n`)
}

/**
 * Whether a file can be written or made, by opening it: rights alone do not tell of file systems that take no files.
 * What is there keeps its contents, what is not is removed again. @throws what the system says against it
 */
async function checkWritable(file: string): Promise<void> {
  const existing = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return undefined
  })
  // Opening a pipe would wait for its reader.
  if (existing !== undefined && !existing.isFile() && !existing.isDirectory()) return
  await (await open(file, 'a')).close()
  if (existing === undefined) await rm(file)
}

function cannotWrite(option: string, file: string, error: unknown, instead?: string): CommandError {
  const where = instead === undefined ? '' : `; the result is in ${instead}`
  return new CommandError(`${file}: cannot be written for ${option}: ${systemMessage(error)}${where}`)
}
