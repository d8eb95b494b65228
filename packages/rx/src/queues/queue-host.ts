/**
 * One queue's host and the frames that go to it, from its table or from its ring. What a worker runs, and what tests
 * run without one.
 */
import type { Host } from '../host.js'
import { LINKTYPE_ETHERNET } from '../link/link-types.js'
import { REFUSED } from '../skb-end.js'
import { CLOCK_FRAME, CLOCK_NOW } from '../structs.js'
import { type Counted, countedOf } from './counted.js'
import type { QueueTable } from './queue-table.js'
import type { RingReader } from './ring.js'

/** As many refused frames as a host lists. */
const MAX_REFUSED_LISTED = 1000

export class QueueHost {
  readonly host: Host
  /** Set each frame's timestamp, for handlers and taps to read. */
  readonly #timestamps: boolean
  #replays = 0
  #table: QueueTable | undefined
  /** Frames of the host before the table's first. */
  #before = 0
  /** Refused frames of the ring: from their number here to their place among all. */
  readonly #refused = new Map<number, number>()

  constructor(host: Host, timestamps: boolean) {
    this.host = host
    this.#timestamps = timestamps
  }

  load(table: QueueTable): void {
    this.#table = table
    this.#replays = 0
    this.#before = this.host.frames
  }

  /** Receives all frames of the table once, and lets the capture's time pass to its end. */
  replay(): void {
    const table = this.#table
    if (table === undefined) throw new Error('internal: a queue was to replay before it was loaded')
    const { host } = this
    const start = this.#replays * table.period
    // Without times none passes, but what a setup has let pass stays.
    const timed = table.times !== null
    if (timed) host.advanceTo(start)
    let from = 0
    for (let step = 0; step < table.stepAt.length; step++) {
      this.#receive(table, from, table.stepAt[step])
      from = table.stepAt[step]
      host.advanceTo(start + table.stepTo[step])
    }
    this.#receive(table, from, table.count)
    this.#replays++
    // After the last frame of one replay as before the first of the next.
    if (timed) host.advanceTo(start + table.end)
  }

  #receive(table: QueueTable, from: number, to: number): void {
    const { data, offsets, lengths, linkTypes, times } = table
    const { host } = this
    if (linkTypes === null && !(this.#timestamps && times !== null)) {
      host.receiveEach(data, offsets, lengths, from, to)
      return
    }
    const { clock } = host.net
    for (let i = from; i < to; i++) {
      if (times !== null) clock[CLOCK_FRAME] = times[i]
      host.receiveAs(linkTypes?.[i] ?? LINKTYPE_ETHERNET, data, offsets[i], lengths[i])
    }
  }

  /** Receives frames of the ring, at most `most`; answers how many. */
  receive(ring: RingReader, most: number): number {
    const { bytes, offsets, lengths, linkTypes, times, clock } = ring.memory
    const { host } = this
    const { net } = host
    return ring.read(most, (row) => {
      if (net.clock[CLOCK_NOW] !== clock[row]) host.advanceTo(clock[row])
      net.clock[CLOCK_FRAME] = times[row]
      const refused = net.outcomes[REFUSED]
      host.receiveAs(linkTypes[row], bytes, offsets[row], lengths[row])
      if (net.outcomes[REFUSED] !== refused && this.#refused.size < MAX_REFUSED_LISTED)
        this.#refused.set(host.frames - 1, ring.memory.indices[row])
    })
  }

  /** What the host has counted; refused frames by their place among all, counted on from replay to replay. */
  counted(): Counted {
    const counted = countedOf(this.host)
    const refused = counted.counters.refused.map(({ i, ...rest }) => ({ i: this.#placeOf(i), ...rest }))
    return { ...counted, counters: { ...counted.counters, refused } }
  }

  #placeOf(i: number): number {
    const place = this.#refused.get(i)
    if (place !== undefined || this.#table === undefined) return place ?? i
    const { indices, count, total } = this.#table
    const row = i - this.#before
    return Math.floor(row / count) * total + indices[row % count]
  }
}
