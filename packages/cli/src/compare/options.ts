/**
 * The options of `optpoline compare`: their definitions for help, and from text to values with every check
 * that needs no file. Pure.
 */
import { isBuiltIn, type Metric } from '@optpoline/lab'
import { type ArgumentsDefinition, type GivenArguments, oneOf, wholeNumber } from '../arguments.js'
import { UsageError } from '../errors.js'
import { STANDARD_OUTPUT } from '../output-files.js'
import { count } from '../terminal/format.js'
import { quoted } from '../terminal/shell-word.js'

const AS = "as optpoline compare 'node old.js' 'node new.js'"

export const COMPARE_ARGUMENTS: ArgumentsDefinition = {
  positionals: [
    {
      name: 'A',
      help: 'a command for the shell, in quotes; the others are compared with it',
      required: `there is no command to measure; give two or more in quotes, ${AS}`,
    },
    {
      name: 'B',
      help: 'another one; more may follow',
      required: `there is one command and none to compare it with; give two or more in quotes, ${AS}`,
      repeats: true,
    },
  ],
  options: [
    {
      name: 'metric',
      value: 'wall|cpu|user|NAME',
      help:
        'what counts: time from start to exit, processor time (cpu; user or system alone), or a number that the command ' +
        'prints as a line "NAME: number" or in a JSON line; several are iterations; default: wall',
    },
    {
      name: 'better',
      value: 'lower|higher',
      help: 'which way NAME is better; default: higher for names such as opsPerSecond, req/s or throughput, else lower',
    },
    {
      name: 'effect',
      value: '1%',
      help: 'smallest difference that matters: planned for, and the margin of "equivalent"; default: 1%',
    },
    { name: 'power', value: '0.9', help: 'chance to see such a difference; default: 0.9' },
    {
      name: 'runs',
      value: 'N',
      help: 'processes of each command, rounded up to an even number; default: planned from a pilot of 20',
    },
    {
      name: 'until-decided',
      help: 'looks five times on the way and ends when it is decided; alpha spending keeps the error rate',
    },
    { name: 'timeout', value: 'SECONDS', help: 'longest time for one process; default: 300' },
    { name: 'names', value: 'NAME,NAME...', help: 'how the results call the commands; default: A,B...' },
    { name: 'seed', value: 'N', help: 'of the order of the processes; default: drawn, and shown' },
    {
      name: 'json',
      value: 'FILE',
      help: 'writes the result as JSON, - to standard output in place of the text',
    },
    {
      name: 'report',
      value: 'FILE.html',
      help: 'writes a report with figures, one file that opens anywhere',
    },
  ],
}

export interface CompareOptions {
  readonly variants: readonly { readonly name: string; readonly command: string }[]
  readonly metric: Metric
  readonly effect: number
  readonly power: number
  /** Processes of each variant, even; undefined: to be planned. */
  readonly runs: number | undefined
  readonly untilDecided: boolean
  readonly timeoutMs: number
  /** Undefined: to be drawn. */
  readonly seed: number | undefined
  readonly json: string | undefined
  readonly report: string | undefined
}

const MOST_RUNS = 100_000
const MOST_SEED = 2 ** 32 - 1
const LONGEST = 7 * 24 * 3600
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** @throws UsageError for values that are impossible, or do not go together */
export function compareOptions({ positionals, options }: GivenArguments): CompareOptions {
  const empty = positionals.findIndex((command) => command.trim() === '')
  if (empty >= 0) throw new UsageError(`command ${empty + 1} is empty; give a command for the shell`)
  if (positionals.length > LETTERS.length) {
    throw new UsageError(`${positionals.length} commands are more than ${LETTERS.length}; compare fewer`)
  }
  const names = readNames(options.names, positionals.length)
  const runs = options.runs === undefined ? undefined : wholeNumber('runs', options.runs, 1, MOST_RUNS)
  const untilDecided = options['until-decided'] !== undefined
  if (runs !== undefined && untilDecided) {
    throw new UsageError('--runs and --until-decided exclude each other: the number is given or decided')
  }
  const { report, json } = options
  if (report === STANDARD_OUTPUT && json === STANDARD_OUTPUT) {
    throw new UsageError('--json and --report cannot both go to standard output; give one of them a file')
  }
  return {
    variants: positionals.map((command, i) => ({ name: names[i], command })),
    metric: readMetric(options.metric ?? 'wall', options.better),
    effect: share('effect', options.effect ?? '1%', 1e-6, 1),
    power: share('power', options.power ?? '0.9', 0.06, 0.9999),
    runs: runs === undefined ? undefined : runs + (runs % 2),
    untilDecided,
    timeoutMs: 1000 * seconds('timeout', options.timeout ?? '300'),
    seed: options.seed === undefined ? undefined : wholeNumber('seed', options.seed, 0, MOST_SEED),
    json,
    report,
  }
}

function readNames(text: string | undefined, wanted: number): string[] {
  if (text === undefined) return [...LETTERS].slice(0, wanted)
  const names = text.split(',').map((name) => name.trim())
  if (names.length !== wanted || names.includes('')) {
    throw new UsageError(`--names is "${text}"; it must be ${wanted} names with commas between them`)
  }
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) throw new UsageError(`--names has "${twice}" twice; names tell the commands apart`)
  return names
}

function readMetric(text: string, better: string | undefined): Metric {
  const name = text.trim()
  if (name === '') throw new UsageError(`--metric is "${text}"; it must be wall, cpu, user, system or a name`)
  const taken = isBuiltIn(name)
  const direction = better === undefined ? undefined : oneOf('better', better, ['lower', 'higher'])
  if (taken && direction === 'higher') {
    throw new UsageError(`--better higher: of the time that "${name}" takes less is always better; drop it`)
  }
  const rate = !taken && (direction === 'higher' || (direction === undefined && soundsLikeRate(name)))
  return { name, measures: rate ? 'rate' : 'time' }
}

/** Whether a name is that of a rate: a number that is the better the higher it is. */
export function soundsLikeRate(name: string): boolean {
  return (
    /(?:per[ _-]?|\/ ?)s(?:ec(?:ond)?)?$/i.test(name) ||
    /(?:^|[^a-z])(?:ops|rps|qps|tps|fps|pps|iops|bps|mips|flops)$/i.test(name) ||
    /throughput|bandwidth|speed/i.test(name)
  )
}

/** A share as `1%` or `0.01`. */
function share(option: string, text: string, least: number, most: number): number {
  const [, digits, sign] = /^(\d+\.?\d*|\.\d+)\s*(%?)$/.exec(text) ?? []
  const value = digits === undefined ? Number.NaN : sign === '%' ? Number(digits) / 100 : Number(digits)
  if (value >= least && value <= most) return value
  const range = `from ${Number((100 * least).toPrecision(6))}% to ${Number((100 * most).toPrecision(6))}%`
  throw new UsageError(`--${option} is "${text}"; it must be a share such as 5% or 0.05, ${range}`)
}

function seconds(option: string, text: string): number {
  const value = /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN
  if (value >= 0.001 && value <= LONGEST) return value
  throw new UsageError(`--${option} is "${text}"; it must be seconds, from 0.001 to ${count(LONGEST)}`)
}

/** The command line that runs it again, in the same order and, for the same noise, with the same plan. */
export function repeatCommand(options: CompareOptions, seed: number): string {
  const { variants, metric, effect, power, runs, untilDecided, timeoutMs, json, report } = options
  const words = ['optpoline', 'compare', ...variants.map(({ command }) => quoted(command))]
  const isDefault = variants.every(({ name }, i) => name === LETTERS[i])
  if (!isDefault) words.push('--names', quoted(variants.map(({ name }) => name).join(',')))
  words.push('--metric', quoted(metric.name))
  if (metric.measures === 'rate') words.push('--better', 'higher')
  else if (soundsLikeRate(metric.name)) words.push('--better', 'lower')
  words.push('--effect', `${Number((100 * effect).toPrecision(12))}%`, '--power', `${power}`)
  if (runs !== undefined) words.push('--runs', `${runs}`)
  if (untilDecided) words.push('--until-decided')
  if (timeoutMs !== 300_000) words.push('--timeout', `${timeoutMs / 1000}`)
  words.push('--seed', `${seed}`)
  if (json !== undefined) words.push('--json', quoted(json))
  if (report !== undefined) words.push('--report', quoted(report))
  return words.join(' ')
}
