/**
 * Frames in memory, ready to be replayed any number of times, and the loop that does it. They come from a
 * loaded capture, with its times, or are generated, without.
 *
 * Time goes on from replay to replay as it would on a host that sees the same traffic again after a pause,
 * so that reassemblies of one replay have timed out before the next and each does the same work.
 */
import type { Host, HostConfig, Traffic } from '@optpoline/rx'
import { LinkType, type LoadedCapture } from '@optpoline/rx/capture'

export interface Frames {
  /** All frames. */
  readonly data: Uint8Array
  /** Where each begins in `data`, and how long it is. */
  readonly offsets: Uint32Array
  readonly lengths: Uint32Array
  readonly count: number
  /** LINKTYPE_* number of each; null: all are Ethernet. */
  readonly linkTypes: Uint16Array | null
  /** Seconds since the first frame, by frame; null: no time passes. May step back, as in captures. */
  readonly times: Float64Array | null
}

/** The frames of a capture. Shares its memory. */
export function framesOfCapture(capture: LoadedCapture): Frames {
  const { count, seconds, nanoseconds } = capture
  const times = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    // Whole seconds first: a double of seconds since 1970 is only good to 0.2 microseconds.
    times[i] = seconds[i] - seconds[0] + (nanoseconds[i] - nanoseconds[0]) / 1e9
  }
  return {
    data: capture.data,
    offsets: capture.offset,
    lengths: capture.capturedLength,
    count,
    linkTypes: capture.linkTypes.every((type) => type === LinkType.ETHERNET) ? null : capture.linkType,
    times,
  }
}

/** Generated frames. */
export function framesOfTraffic({ data, offsets, lengths, count }: Traffic): Frames {
  return { data, offsets, lengths, count, linkTypes: null, times: null }
}

/** Linux's IPV6_FRAG_TIMEOUT, the longer of the two, in seconds. */
const LONGEST_REASSEMBLY = 60

/** Replays frames to one host. */
export class Replayer {
  readonly #host: Host
  readonly #frames: Frames
  /** Seconds from the start of one replay to that of the next. */
  readonly #period: number
  /** When each frame comes in the next replay; null: no time passes. */
  readonly #times: Float64Array | null

  constructor(host: Host, frames: Frames, config: HostConfig) {
    this.#host = host
    this.#frames = frames
    const pause = Math.max(config.frag_timeout_s ?? LONGEST_REASSEMBLY, config.settle_s ?? 0) + 1
    const end = frames.times?.reduce((latest, time) => Math.max(latest, time), 0) ?? 0
    this.#period = end + pause
    this.#times = frames.times?.slice() ?? null
  }

  /** Feeds all frames to the host once. */
  once(): void {
    const { data, offsets, lengths, count, linkTypes } = this.#frames
    const host = this.#host
    const times = this.#times
    if (times === null || linkTypes === null) {
      host.receiveEach(data, offsets, lengths, 0, count, times ?? undefined)
    } else {
      for (let i = 0; i < count; i++) host.receiveAs(linkTypes[i], data, offsets[i], lengths[i], times[i])
    }
    if (times === null) return
    const period = this.#period
    for (let i = 0; i < count; i++) times[i] += period
  }
}
