export { targetKey } from './learning/keys.js'
export { joinThreads, type Threads, type ThreadsOptions } from './learning/threads.js'
