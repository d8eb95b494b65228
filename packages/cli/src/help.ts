/**
 * The text of `--help`: of the program and of each command, from their definitions. Pure, without colour,
 * at most 100 columns wide.
 */
import type { ArgumentsDefinition, PositionalDefinition } from './arguments.js'

/** What help says of a command. */
export interface CommandHelp {
  readonly name: string
  /** One sentence for the overview. */
  readonly summary: string
  /** Paragraphs under the usage line. */
  readonly description: string
  readonly arguments: ArgumentsDefinition
  /** Paragraphs behind the options: output, exit status. */
  readonly notes: string
  readonly examples: readonly { readonly command: string; readonly says: string }[]
}

const WIDTH = 100

/** Help of one command. */
export function commandHelp(help: CommandHelp): string {
  const { positionals, options } = help.arguments
  const usage = [`optpoline ${help.name}`, ...positionals.map(positional), '[OPTIONS]'].join(' ')
  const rows: [string, string][] = [
    ...positionals.map(({ name, help }): [string, string] => [name, help]),
    ...options.map(({ name, value, help }): [string, string] => [
      value === undefined ? `--${name}` : `--${name} ${value}`,
      help,
    ]),
    ['-h, --help', 'shows this'],
    ['-V, --version', 'shows the version'],
  ]
  return [
    `Usage: ${usage}`,
    paragraphs(help.description),
    columns(rows),
    paragraphs(help.notes),
    `Examples:\n${columns(help.examples.map(({ command, says }) => [command, says]))}`,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function positional({ name, required, repeats }: PositionalDefinition): string {
  const text = repeats ? `${name}...` : name
  return required ? text : `[${text}]`
}

/** Help of the program. */
export function programHelp(commands: readonly CommandHelp[]): string {
  return [
    'Usage: optpoline COMMAND [OPTIONS]',
    paragraphs(
      'Indirect call promotion at run time: the functions that a call site really calls become direct calls, ' +
        'which the engine inlines.',
    ),
    `Commands:\n${columns(commands.map(({ name, summary }) => [name, summary]))}`,
    `Options:\n${columns([
      ['-h, --help', 'shows this; behind a command, that command'],
      ['-V, --version', 'shows the version'],
    ])}`,
    `Try:\n${columns(commands.flatMap(({ examples }) => examples.slice(0, 1)).map(({ command, says }) => [command, says]))}`,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string {
  const left = Math.max(...rows.map(([text]) => text.length)) + 4
  return rows
    .map(([text, says]) => {
      const lines = wrapped(says, WIDTH - left)
      return `  ${text}`.padEnd(left) + lines.join(`\n${' '.repeat(left)}`)
    })
    .join('\n')
}

function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => wrapped(paragraph, WIDTH).join('\n'))
    .join('\n\n')
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const line = lines[lines.length - 1]
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}
