// How much memory this thread's JavaScript has in use; as a setup of queues: each thread says it when it is asked, by a 0 in
// its place of the shared memory that it was given.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

/** Bytes in use after garbage collection. */
export function heapInUse() {
  // Twice: what finalizers let go of is collected by the second.
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

export default function setup(_host, { queue, data }) {
  setInterval(() => {
    if (data[queue] === 0) data[queue] = heapInUse()
  }, 20).unref()
}
