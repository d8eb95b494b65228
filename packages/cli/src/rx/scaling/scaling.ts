/**
 * `optpoline rx --queues N`: replays a capture on one queue and on N, each a thread, and says how much faster N are.
 *
 *   1. open      the input and its host
 *   2. count     one replay on a host without queues: the counters
 *   3. load      the capture into shared memory; the card's part is done
 *   4. check     one replay on each: the counters must be the same
 *   5. measure   passes on one and on N in turn, in this one process, after all is learned
 *   6. report    text or JSON, counters, exit status
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { createHost } from '@optpoline/rx'
import { createHostQueues, type HostQueues, inSharedMemory, type QueueFrames } from '@optpoline/rx/queues'
import type { CommandContext } from '../../command.js'
import { CommandError, EXIT } from '../../errors.js'
import { checkOutputs, STANDARD_OUTPUT, saveJson } from '../../output-files.js'
import { rate } from '../../terminal/format.js'
import { drawSection } from '../../terminal/table.js'
import { type Counted, countOnce, firstDifference } from '../count.js'
import { Replayer } from '../frames.js'
import { type LearnedInProcess, LearningLog } from '../learning.js'
import type { RxOptions } from '../options.js'
import { type QueueShare, shareOf, sumSites } from '../queue-sites.js'
import { inputReport } from '../report.js'
import type { Scratch } from '../scratch.js'
import { type Input, openInput } from '../source.js'
import { opening } from '../text.js'
import { makeScalingReport, type ScalingReport, scalingSections, scalingSentence } from './report.js'

/** A pass takes at least this long on one queue, so that starting threads does not count. */
const PASS_MS = 50
const WARM_UP_MS = 1500
/** For the library to settle what it patched. */
const REST_MS = 150
const DEFAULT_PASSES = 60

/** Threads of a number of queues, with the capture loaded. */
interface Pool {
  readonly queues: number
  readonly threads: HostQueues
  /** Milliseconds of each timed pass. */
  readonly passes: number[]
}

export async function measureScaling(
  options: RxOptions & { readonly queues: number },
  context: CommandContext,
  scratch: Scratch,
): Promise<number> {
  const run = new Scaling(options, context)
  try {
    return await run.run(scratch)
  } finally {
    await run.close()
  }
}

class Scaling {
  readonly #options: RxOptions & { readonly queues: number }
  readonly #context: CommandContext
  readonly #speaks: boolean
  readonly #pools: Pool[] = []
  readonly #learning: LearnedInProcess[] = []
  readonly #log = new LearningLog()

  constructor(options: RxOptions & { readonly queues: number }, context: CommandContext) {
    const { json, counters } = options
    this.#options = options
    this.#context = context
    this.#speaks = json !== STANDARD_OUTPUT && counters !== STANDARD_OUTPUT
    if ([json, counters].some((file) => file !== undefined && file !== STANDARD_OUTPUT))
      context.terminal.onReaderGone = () => undefined
  }

  async run(scratch: Scratch): Promise<number> {
    const { signal, terminal, version } = this.#context
    const { json, counters, queues, rxChecksum } = this.#options
    await checkOutputs({ json, counters })
    const input = await openInput(this.#options, scratch, signal)
    this.#say(...opening(inputReport(input, this.#options), input.host))
    const host = createHost(input.host, { rxChecksum })
    const counted = countOnce(host, new Replayer(host, input.frames, input.host))
    if (counters !== undefined)
      await saveJson(terminal, '--counters', counters, { ...counted.counters, capture: input.name })
    const shares = await this.#open(input, counted)
    const replays = await this.#warmUp(input.frames.count)
    const passes = this.#options.passes ?? DEFAULT_PASSES
    await this.#measure(replays, passes)
    const many = this.#poolOf(queues)
    const { queues: ends } = await many.threads.counted()
    const report = makeScalingReport({
      version,
      options: this.#options,
      input,
      counted,
      packetsPerPass: replays * input.frames.count,
      passes: this.#pools.map(({ queues, passes }) => ({ queues, milliseconds: passes })),
      shares,
      sites: sumSites(ends.map(({ sites }) => sites)),
      learning: this.#learning,
      aborted: signal.aborted,
    })
    this.#show(report)
    if (json !== undefined) await saveJson(terminal, '--json', json, report)
    if (report.input.error !== null) throw new CommandError(report.input.error)
    return EXIT.success
  }

  async close(): Promise<void> {
    this.#context.terminal.progress('')
    for (const { threads } of this.#pools) await threads.close()
  }

  /** Starts the threads, and holds what they count against one host's. Answers each queue's share. */
  async #open({ frames, host }: Input, counted: Counted): Promise<QueueShare[]> {
    const { data, ...columns } = frames
    const shared: QueueFrames = { data: inSharedMemory(data), ...columns }
    const { queues, rxChecksum } = this.#options
    let shares: QueueShare[] = []
    for (const number of new Set([1, queues])) {
      const threads = await createHostQueues(host, {
        queues: number,
        rxChecksum,
        ...(number === queues ? { onLearning: (event) => this.#onLearning(event) } : {}),
      })
      this.#pools.push({ queues: number, threads, passes: [] })
      await threads.load(shared)
      await threads.replay()
      await threads.settle()
      const { queues: each, missed: _, ...sum } = await threads.counted()
      const difference = firstDifference(counted, sum)
      if (difference !== undefined)
        throw new CommandError(
          `${number} queues count something else than one host: ${difference}; please report it with the capture`,
        )
      shares = each.map(shareOf)
    }
    return shares
  }

  /** Answers how many replays make a pass. */
  async #warmUp(frames: number): Promise<number> {
    const { signal } = this.#context
    let replays = Math.ceil(10_000 / frames)
    for (const rest of [0, REST_MS]) {
      await sleep(rest)
      const end = performance.now() + WARM_UP_MS
      while (performance.now() < end && !signal.aborted) {
        for (const { threads, queues } of this.#pools) {
          const { milliseconds } = await threads.replay(replays)
          if (queues === 1 && milliseconds < PASS_MS)
            replays = Math.ceil(replays * Math.min(10, (1.2 * PASS_MS) / milliseconds))
        }
      }
    }
    return replays
  }

  async #measure(replays: number, passes: number): Promise<void> {
    const { signal, terminal } = this.#context
    for (let pass = 0; pass < passes && !signal.aborted; pass++) {
      // In mirrored order, so that a drift of the machine's speed does not favour one.
      for (const pool of pass % 2 === 0 ? this.#pools : [...this.#pools].reverse()) {
        const { milliseconds, frames } = await pool.threads.replay(replays)
        pool.passes.push(milliseconds)
        terminal.progress(
          `pass ${pass + 1} of ${passes} · ${pool.queues} queues ${rate((1000 * frames) / milliseconds)} packets/s`,
        )
      }
    }
    terminal.progress('')
  }

  #poolOf(queues: number): Pool {
    const pool = this.#pools.find((each) => each.queues === queues)
    if (pool === undefined) throw new Error(`internal: no pool of ${queues} queues`)
    return pool
  }

  #onLearning({ queue, ...event }: Parameters<LearningLog['line']>[0] & { readonly queue: number }): void {
    this.#learning.push({ process: queue, ...event })
    const line = this.#log.line(event)
    if (line !== undefined) this.#say(line)
  }

  #show(report: ScalingReport): void {
    const { colors, width } = this.#context.terminal
    this.#say('')
    for (const section of scalingSections(report))
      this.#say(drawSection(section, width, colors).trimEnd(), '')
    for (const { message } of report.warnings) this.#say(colors.yellow(`note: ${message}`))
    this.#say(colors.bold(scalingSentence(report)))
  }

  #say(...lines: string[]): void {
    if (this.#speaks) this.#context.terminal.print(`${lines.join('\n')}\n`)
  }
}
