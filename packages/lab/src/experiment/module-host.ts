/**
 * The fresh process of a module variant: imports the module named in its one argument, calls the function
 * and reports what it measured over the channel. Started by child.ts, of no use otherwise.
 */
import { MEASURED } from './protocol.js'

interface Job {
  url: string
  name: string
  args?: unknown
  iterations?: number
}

const send = (message: unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!process.send) throw new Error('started without a channel; the lab starts this file itself')
    process.send(message, (error: Error | null) => (error ? reject(error) : resolve()))
  })

async function main(): Promise<void> {
  const job = JSON.parse(process.argv[2] ?? '{}') as Job
  const exported: unknown = ((await import(job.url)) as Record<string, unknown>)[job.name]
  if (typeof exported !== 'function') {
    throw new TypeError(`${job.url}: export "${job.name}" is ${typeof exported}, needs a function`)
  }
  const result: unknown = await exported(job.args, send)
  if (job.iterations === undefined) {
    await send({ [MEASURED]: result })
    return
  }
  if (typeof result !== 'function') {
    throw new TypeError(`${job.url}: "${job.name}" gave ${typeof result}, with iterations it gives the work`)
  }
  const times = new Float64Array(job.iterations)
  for (let i = 0; i < job.iterations; i++) {
    const start = process.hrtime.bigint()
    const pending: unknown = result()
    // Awaiting a plain value would add a turn of the microtask queue to every iteration.
    if (pending instanceof Promise) await pending
    times[i] = Number(process.hrtime.bigint() - start) / 1e6
  }
  await send({ [MEASURED]: { time: Array.from(times) } })
}

main().then(
  () => process.disconnect?.(),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
