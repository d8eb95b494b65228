/**
 * The options of `optpoline rx`: their definitions for help, and from text to values with every check that
 * needs no file. Pure.
 */
import { MAX_QUEUES } from '@optpoline/rx/queues'
import { type ArgumentsDefinition, type GivenArguments, oneOf, wholeNumber } from '../arguments.js'
import { UsageError } from '../errors.js'
import { STANDARD_OUTPUT } from '../output-files.js'

export const RX_ARGUMENTS: ArgumentsDefinition = {
  positionals: [
    {
      name: 'CAPTURE',
      help: 'pcap or pcapng file to replay; - for standard input, which is received live, as a named pipe is; default: the bundled sample',
    },
  ],
  options: [
    { name: 'host', value: 'HOST.json', help: 'the receiving host; default: derived from the capture' },
    { name: 'traffic', value: 'packet-rate', help: 'generated 64-byte frames instead of a capture' },
    {
      name: 'rx-checksum',
      value: 'verify|trust',
      help: 'trust takes UDP and TCP checksums as checked by the network card; default: verify, with --traffic trust',
    },
    {
      name: 'queues',
      value: 'N',
      help: 'receives with N threads, as with a network card of N queues, and compares them with one',
    },
    {
      name: 'runs',
      value: 'N',
      help: 'processes of each variant, rounded up to an even number; default: as many as fit into a minute',
    },
    { name: 'passes', value: 'N', help: 'timed passes of a process; default: from the measured speed' },
    {
      name: 'seed',
      value: 'N',
      help: 'of the order of the processes and of generated traffic; default: drawn, 1',
    },
    {
      name: 'json',
      value: 'FILE',
      help: 'writes the result as JSON, - to standard output in place of the text',
    },
    { name: 'counters', value: 'FILE.json', help: 'writes the counters of one replay, - as above' },
    {
      name: 'report',
      value: 'FILE.html',
      help: 'writes a report with figures, one file that opens anywhere',
    },
  ],
}

export interface RxOptions {
  /** Path, or `-`; undefined for the sample or generated traffic. */
  readonly capture: string | undefined
  readonly host: string | undefined
  readonly traffic: 'packet-rate' | undefined
  readonly rxChecksum: 'verify' | 'trust'
  /** Threads that receive; undefined: no queues. */
  readonly queues: number | undefined
  /** Processes of each variant, even because they run in mirrored pairs; undefined: to be planned. */
  readonly runs: number | undefined
  readonly passes: number | undefined
  /** Seed of generated traffic. */
  readonly seed: number
  /** Seed of the order of processes; undefined: drawn. */
  readonly orderSeed: number | undefined
  readonly json: string | undefined
  readonly counters: string | undefined
  readonly report: string | undefined
}

const MOST_RUNS = 1000
const MOST_PASSES = 100_000
const MOST_SEED = 2 ** 32 - 1

/** @throws UsageError for values that are impossible, or do not go together */
export function rxOptions({ positionals, options }: GivenArguments): RxOptions {
  const [capture] = positionals
  const { host, json, counters, report } = options
  const number = (name: string, least: number, most: number): number | undefined =>
    options[name] === undefined ? undefined : wholeNumber(name, options[name], least, most)
  const traffic =
    options.traffic === undefined ? undefined : oneOf('traffic', options.traffic, ['packet-rate'])
  const rxChecksum =
    options['rx-checksum'] === undefined
      ? undefined
      : oneOf('rx-checksum', options['rx-checksum'], ['verify', 'trust'])
  const runs = number('runs', 1, MOST_RUNS)
  const queues = number('queues', 1, MAX_QUEUES)
  const seed = number('seed', 0, MOST_SEED)
  if (traffic !== undefined && capture !== undefined) {
    throw new UsageError(`--traffic ${traffic} replays no capture; drop it or "${capture}"`)
  }
  if (queues !== undefined && runs !== undefined) {
    throw new UsageError(
      '--runs compares plain and dynamic in processes, --queues runs threads; drop one of them',
    )
  }
  if (capture === '') throw new UsageError('CAPTURE is empty; name a capture file, or - for standard input')
  const [one, other] = Object.entries({ json, counters, report }).filter(
    ([, file]) => file === STANDARD_OUTPUT,
  )
  if (other !== undefined) {
    throw new UsageError(
      `--${one[0]} and --${other[0]} cannot both go to standard output; give one of them a file`,
    )
  }
  return {
    capture,
    host,
    traffic,
    rxChecksum: rxChecksum ?? (traffic === undefined ? 'verify' : 'trust'),
    queues,
    runs: runs === undefined ? undefined : runs + (runs % 2),
    passes: number('passes', 1, MOST_PASSES),
    seed: seed ?? 1,
    orderSeed: seed,
    json,
    counters,
    report,
  }
}
