/**
 * The options of `optpoline doctor`: their definitions for help, and from text to values. Pure.
 */
import { type ArgumentsDefinition, type GivenArguments, wholeNumber } from '../arguments.js'

export const DOCTOR_ARGUMENTS: ArgumentsDefinition = {
  positionals: [],
  options: [
    {
      name: 'runs',
      value: 'N',
      help: 'processes for each traffic; default: as many as fit into 15 seconds, at least 3',
    },
    {
      name: 'json',
      value: 'FILE',
      help: 'writes the result as JSON, - to standard output in place of the text',
    },
  ],
}

export interface DoctorOptions {
  /** Undefined: as many as fit. */
  readonly runs: number | undefined
  readonly json: string | undefined
}

const MOST_RUNS = 1000

/** @throws UsageError */
export function doctorOptions({ options }: GivenArguments): DoctorOptions {
  const { runs, json } = options
  return { runs: runs === undefined ? undefined : wholeNumber('runs', runs, 1, MOST_RUNS), json }
}
