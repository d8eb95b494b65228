/**
 * What a measuring process is told: where its frames come from, the host, and how much to replay. Plain
 * data that survives JSON, and the loading of the frames, which the parent and its children do alike.
 */
import { type HostConfig, packetRateTraffic } from '@optpoline/rx'
import { loadCapture } from '@optpoline/rx/capture'
import { type Frames, framesOfCapture, framesOfTraffic } from './frames.js'

/** Where frames come from. */
export type FrameSource =
  | { readonly kind: 'capture'; readonly path: string }
  | { readonly kind: 'packet-rate'; readonly seed: number }

/** One process's work. */
export interface Job {
  readonly source: FrameSource
  readonly host: HostConfig
  readonly rxChecksum: 'verify' | 'trust'
  /** How many frames the source must have: a capture that changed under the run is found out. */
  readonly frames: number
  /** Replays that are timed together as one pass, and how many passes are timed. */
  readonly replaysPerPass: number
  readonly passes: number
}

/** What a measuring process is started with: the job is in a file, because a host may be long. */
export interface Start {
  /** Path of the job as JSON. */
  readonly job: string
  /** Whether this process's calls are dynamic: the library is loaded for its statistics only then. */
  readonly dynamic: boolean
}

/** Loads or makes the frames of a source. A broken capture gives the frames before the fault. */
export async function loadFrames(source: FrameSource): Promise<Frames> {
  if (source.kind === 'packet-rate') return framesOfTraffic(packetRateTraffic({ seed: source.seed }))
  return framesOfCapture(await loadCapture(source.path))
}
