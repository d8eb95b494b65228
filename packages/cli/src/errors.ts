/**
 * How the command fails: one line on standard error that says what, where and the way out, and the exit
 * status that goes with it. Errors of the libraries become these where they are met; anything else that
 * reaches the top is a bug of ours and keeps its stack.
 */

/** Exit statuses; a signal's is 128 and its number, as a shell gives it. */
export const EXIT = { success: 0, failure: 1, usage: 2 } as const

/** An error for the user: its message is one line, without the program's name. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError'
  readonly exitCode: number

  constructor(message: string, exitCode: number = EXIT.failure, options?: ErrorOptions) {
    super(oneLine(message), options)
    this.exitCode = exitCode
  }
}

/** What was typed cannot be run: unknown names, impossible values, options that exclude each other. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError'

  constructor(message: string) {
    super(message, EXIT.usage)
  }
}

/** The message of anything that can be thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** File names and children's words may hold line breaks and terminal escapes; a message must not. */
export function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(
      /[\p{Cc}\p{Zl}\p{Zp}]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}

/** What the system says of a file, without its own repetition of path and call. */
export function systemMessage(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EISDIR') return 'it is a directory'
  if (code === 'ENOTDIR') return 'a part of its path is no directory'
  if (code === 'EACCES' || code === 'EPERM') return 'this user has no right to'
  return messageOf(error)
}
