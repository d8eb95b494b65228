/**
 * A word as a POSIX shell takes it, for command lines that are shown to be copied.
 */
export function quoted(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
