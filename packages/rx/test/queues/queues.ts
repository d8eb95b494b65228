/*
 * Queues without threads: the hosts of all queues in one, for what does not depend on threads.
 */
import { createHost, type HostConfig, type HostOptions } from '@optpoline/rx'
import { type Counted, countedOf, sumCounted } from '../../src/queues/counted.js'
import { QueueHost } from '../../src/queues/queue-host.js'
import { divide, type QueueFrames } from '../../src/queues/queue-table.js'

/** What one host counts that gets all frames. */
export function countOnOne(frames: QueueFrames, config: HostConfig, options: HostOptions = {}): Counted {
  const host = createHost(config, options)
  for (let i = 0; i < frames.count; i++)
    host.receiveAs(
      frames.linkTypes?.[i] ?? 1,
      frames.data,
      frames.offsets[i],
      frames.lengths[i],
      frames.times?.[i],
    )
  host.settle()
  return countedOf(host)
}

/** What the hosts of `queues` queues count together, and how many frames each got. */
export function countOnQueues(
  frames: QueueFrames,
  config: HostConfig,
  queues: number,
  options: HostOptions = {},
): { counted: Counted; frames: number[] } {
  const tables = divide(frames, queues, { clock: options.clock })
  const parts = tables.map((table) => {
    const queue = new QueueHost(createHost(config, options), false)
    queue.load(table)
    queue.replay()
    queue.host.settle()
    return queue.counted()
  })
  return { counted: sumCounted(parts), frames: tables.map(({ count }) => count) }
}
