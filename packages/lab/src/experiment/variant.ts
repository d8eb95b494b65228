/**
 * What is compared and what is measured: variants and metrics, as the user writes them, and their checks.
 */

interface VariantBase {
  /** How results call it; unique among the variants. */
  name: string
  /** Environment variables set on top of this process's own. */
  env?: Readonly<Record<string, string>>
  /** Working directory. Default: that of this process. */
  cwd?: string
}

/** A program, started anew for every sample. */
export interface CommandVariant extends VariantBase {
  /**
   * Program and arguments as a list: passed on as they are, no shell reads them. One text: read by the
   * system's shell, whose start (about a millisecond) is then part of the sample.
   */
  command: string | readonly string[]
  /** Opens Node's message channel to the child, so that it can report with `process.send`. Default false. */
  ipc?: boolean
}

/**
 * A function of a module, called in a fresh Node process for every sample.
 *
 * The function gets `(args, send)`. What it returns is the measurement: a number, a list of numbers (one
 * per iteration) or a record that holds the metric by name. With `iterations`, it returns a function
 * instead, the work, which is then called that often and timed call by call; the metric is then `time`, in
 * milliseconds. `send(record)` streams a message to `onMessage`.
 */
export interface ModuleVariant extends VariantBase {
  /** Absolute path or file URL of the module. */
  module: string | URL
  /** Name of the exported function. Default `default`. */
  export?: string
  /** Passed to the function; must survive JSON. */
  args?: unknown
  /** How often the returned work is called and timed. */
  iterations?: number
  /** Options for node itself, as `--expose-gc`. */
  execArgv?: readonly string[]
}

export type Variant = CommandVariant | ModuleVariant

/** What is compared, by name, and in which direction it is better. */
export interface Metric {
  /**
   * `wall`: milliseconds from start to exit. `user`, `system`, `cpu`: milliseconds of processor time of the process
   * and the children that it waited for, `cpu` in both modes: kernels count the sum exactly and share it out by
   * samples. Anything else is read from what the child reports.
   */
  name: string
  /** Unit for display. Known for the built-in metrics. */
  unit?: string
  /**
   * `time`: lower is faster. `rate`: higher is faster. `amount`: lower is better, and the words are "less"
   * and "more". Default: `time`.
   */
  measures?: 'time' | 'rate' | 'amount'
}

/** Metrics that the lab takes itself; all others are reported by the child. */
export function isBuiltIn(name: string): name is 'wall' | 'user' | 'system' | 'cpu' {
  return name === 'wall' || isProcessorTime(name)
}

/** Of these, the ones that need the clock of finished children. */
export function isProcessorTime(name: string): name is 'user' | 'system' | 'cpu' {
  return name === 'user' || name === 'system' || name === 'cpu'
}

/** The metric with what is known of it filled in: direction, and milliseconds for what the lab times. */
export function completeMetric(metric: Metric): Metric {
  const { name, measures = 'time', unit = isBuiltIn(name) || name === 'time' ? 'ms' : undefined } = metric
  return { name, measures, ...(unit === undefined ? {} : { unit }) }
}

/** Throws a TypeError that says which variant is wrong and how. */
export function checkVariants(variants: readonly Variant[]): void {
  if (variants.length < 2) {
    throw new TypeError(`variants: got ${variants.length}, a comparison needs at least 2`)
  }
  const names = new Set<string>()
  for (const [i, variant] of variants.entries()) {
    const where = `variant ${i + 1} ("${variant.name}")`
    if (!variant.name) throw new TypeError(`variant ${i + 1}: has no name; give it one`)
    if (names.has(variant.name)) {
      throw new TypeError(`${where}: the name is taken; names tell the variants apart in the results`)
    }
    names.add(variant.name)
    if ('command' in variant) {
      const { command } = variant
      if (command.length === 0 || command[0] === '' || (typeof command === 'string' && !command.trim())) {
        throw new TypeError(`${where}: the command is empty; give the program and its arguments`)
      }
    } else if (
      variant.iterations !== undefined &&
      !(Number.isInteger(variant.iterations) && variant.iterations > 0)
    ) {
      throw new TypeError(`${where}: got ${variant.iterations} iterations, needs a whole number above 0`)
    }
  }
}
