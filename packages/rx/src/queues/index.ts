/*
 * A host on several threads: receive-side scaling. Public names of this folder and nothing else.
 */
export type { Counted } from './counted.js'
export {
  createHostQueues,
  HostQueues,
  type HostQueuesOptions,
  type QueuesCounted,
  type ReplayTime,
} from './host-queues.js'
export type { LearningEvent, PlainSiteStats } from './messages.js'
export { framesOfCapture, inSharedMemory, type QueueFrames } from './queue-table.js'
export { MAX_QUEUES, Steering, type SteeringOptions } from './steering.js'
export { RSS_KEY, Toeplitz } from './toeplitz.js'
export type { QueueSetup, QueueSetupContext } from './worker.js'
