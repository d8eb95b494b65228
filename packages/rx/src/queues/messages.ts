/**
 * What HostQueues and its workers say to each other. Plain data.
 */
import type { SiteStats } from 'optpoline'
import type { HostConfig } from '../host-config.js'
import type { Counted } from './counted.js'
import type { QueueTable } from './queue-table.js'
import type { RingMemory } from './ring.js'

/** What a worker is started with. */
export interface QueueStart {
  readonly queue: number
  readonly queues: number
  readonly config: HostConfig
  readonly rxChecksum: 'verify' | 'trust'
  /** URL of the module whose default export sets the host up; null without. */
  readonly setup: string | null
  /** What the setup is given. */
  readonly data: unknown
  readonly ring: RingMemory
  /** Queues with the same group sum up what their call sites count. */
  readonly group: string
  /** Whether what the sites learn is told. */
  readonly tellsLearning: boolean
}

export type Request =
  | { readonly kind: 'load'; readonly table: QueueTable }
  /** Replays the table so many times. */
  | { readonly kind: 'replay'; readonly times: number }
  | { readonly kind: 'settle' }
  | { readonly kind: 'count' }
  | { readonly kind: 'close' }

export interface RequestMessage {
  readonly id: number
  readonly request: Request
}

/** A site's statistics without its functions. */
export type PlainSiteStats = Omit<SiteStats, 'branches' | 'candidates'> & {
  readonly branches: readonly { readonly name: string; readonly hits: number | null }[]
  readonly candidates: readonly { readonly name: string; readonly count: number }[]
}

/** What `count` answers. */
export interface QueueCounted {
  readonly counted: Counted
  readonly sites: readonly PlainSiteStats[]
}

/** A decision of a site, as the runtime library tells it (`on('relearn')`). */
export interface LearningEvent {
  readonly queue: number
  readonly event: 'relearn' | 'promote' | 'demote'
  readonly site: string
  /** The decision, the branches, or the reason. */
  readonly text: string
  /** Calls that the decision is made from; of `relearn`. */
  readonly calls?: number
}

/** What a request is answered with: nothing, the milliseconds that a replay took, or what was counted. */
export type Answer = null | number | QueueCounted

export type WorkerMessage =
  | { readonly kind: 'ready' }
  /** The setup or the configuration threw. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'done'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string }
  | { readonly kind: 'learned'; readonly event: LearningEvent }
