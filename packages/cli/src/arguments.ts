/**
 * Reads a command's arguments by its definition, strictly: what is not defined, comes twice or has no
 * value is a UsageError that says so. The tokens are Node's own (util.parseArgs); the checks and messages
 * are ours, and help.ts prints the same definitions. Values are text here; what they may be, each command
 * says with the functions at the end. Pure.
 */
import { parseArgs } from 'node:util'
import { UsageError } from './errors.js'
import { list } from './terminal/format.js'

/** An option of a command. Every command has `--help` and `--version` besides. */
export interface OptionDefinition {
  /** Without the dashes. */
  readonly name: string
  /** How help calls its value, as `FILE`; without one it is a switch. */
  readonly value?: string
  /** One or several lines for help. */
  readonly help: string
}

/** A positional argument. */
export interface PositionalDefinition {
  readonly name: string
  readonly help: string
  /** Must be given; a text is the complaint when it is not. */
  readonly required?: boolean | string
  /** May be given any number of times; the last one only. */
  readonly repeats?: boolean
}

/** What a command takes. */
export interface ArgumentsDefinition {
  /** Positional arguments, as `CAPTURE`. */
  readonly positionals: readonly PositionalDefinition[]
  readonly options: readonly OptionDefinition[]
}

/** Arguments as given. */
export interface GivenArguments {
  readonly help: boolean
  readonly version: boolean
  readonly positionals: readonly string[]
  /** Text of each option that was given, by name; empty for a switch. */
  readonly options: Readonly<Record<string, string>>
}

const SWITCHES = ['help', 'version'] as const

/**
 * @param command the command's name for messages, as `optpoline rx`.
 * @throws UsageError for the first argument that is wrong. `--help` and `--version` come first: whoever
 *   asks for them gets them beside anything else.
 */
export function readArguments(
  command: string,
  definition: ArgumentsDefinition,
  args: readonly string[],
): GivenArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
      ...Object.fromEntries(
        definition.options.map(({ name, value }) => [
          name,
          { type: value === undefined ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const names = definition.options.map(({ name }) => name)
  const positionals: string[] = []
  const options: Record<string, string> = {}
  const given = new Set<string>()
  for (const token of tokens) if (token.kind === 'option') given.add(token.name)
  const switches = { help: given.has('help'), version: given.has('version') }
  if (switches.help || switches.version) return { ...switches, positionals, options }

  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (!names.includes(name)) throw new UsageError(unknownOption(command, rawName, names))
    if (name in options) throw new UsageError(`${rawName} is given twice; give it once`)
    const valueName = definition.options.find((option) => option.name === name)?.value
    if (valueName === undefined) {
      if (value !== undefined) throw new UsageError(`${rawName} takes no value; drop "=${value}"`)
      options[name] = ''
      continue
    }
    if (value === undefined || value === '') {
      throw new UsageError(`${rawName} has no value; write ${rawName} ${valueName}`)
    }
    // A forgotten value would swallow the next option. "-" alone is standard input or output; no option is a number.
    if (!inlineValue && value.startsWith('-') && value !== '-' && !/^-\.?\d/.test(value)) {
      throw new UsageError(
        `${rawName} has no value: "${value}" looks like an option; write ${rawName}=${value} if it is the value`,
      )
    }
    options[name] = value
  }
  const { positionals: defined } = definition
  const tooMany = positionals[defined.length]
  if (tooMany !== undefined && !defined[defined.length - 1]?.repeats) {
    const most = list(defined.map(({ name }) => name)) || 'options only'
    throw new UsageError(`unexpected argument "${tooMany}"; ${command} takes ${most}`)
  }
  const missing = defined.slice(positionals.length).find(({ required }) => required)
  if (missing !== undefined) {
    const { name, help, required } = missing
    const complaint = typeof required === 'string' ? required : `${name} is missing: ${help}`
    throw new UsageError(`${complaint}; "${command} --help" tells more`)
  }
  return { ...switches, positionals, options }
}

function unknownOption(command: string, rawName: string, names: readonly string[]): string {
  const known = [...names, ...SWITCHES]
  const guess = closest(rawName.replace(/^-+/, ''), known)
  const way = guess === undefined ? '' : `did you mean --${guess}? `
  return `unknown option ${rawName}; ${way}"${command} --help" lists all`
}

/** The word that was probably meant: at most two changes away, and less than half of it changed. */
export function closest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.min(2, Math.floor(word.length / 2))
  for (const candidate of known) {
    const changes = distance(word, candidate)
    if (changes <= least && (best === undefined || changes < least)) {
      best = candidate
      least = changes
    }
  }
  return best
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1]))
    }
    row = next
  }
  return row[b.length]
}

/** A whole number from `least` to `most`. @throws UsageError */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new UsageError(`--${option} is "${text}"; it must be a whole number from ${least} to ${most}`)
}

/** One of several words. @throws UsageError */
export function oneOf<T extends string>(option: string, text: string, words: readonly T[]): T {
  const word = words.find((each) => each === text)
  if (word !== undefined) return word
  throw new UsageError(`--${option} is "${text}"; it must be ${words.join(' or ')}`)
}
