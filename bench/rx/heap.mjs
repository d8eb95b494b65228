// Heap growth of the receive path over ten million packets: generated traffic and the bundled sample, one by one, in
// batches and with handlers, on one host, on queues with their frames loaded, and on queues through rings.
//
//   node bench/rx/heap.mjs [--packets N] [--limit BYTES]
//
// A figure is the heap in use (JavaScript objects, and the buffers outside the heap) after garbage collection, less what
// was in use after a warm-up of a tenth of the packets; of queues that of each thread. Exits 1 when one is above --limit
// (default 1,000,000). Needs a build.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createHost, packetRateTraffic } from '@optpoline/rx'
import { loadCapture } from '@optpoline/rx/capture'
import { createHostQueues, framesOfCapture } from '@optpoline/rx/queues'
import { readOptions } from '../../scripts/options.mjs'
import { heapInUse } from './heap-in-use.mjs'

const values = readOptions('node bench/rx/heap.mjs [--packets N] [--limit BYTES]', {
  packets: { type: 'string', default: '10000000' },
  limit: { type: 'string', default: '1000000' },
})
const packets = Number(values.packets)
const limit = Number(values.limit)
const sample = fileURLToPath(new URL('../../packages/cli/sample/sample', import.meta.url))
const traffic = packetRateTraffic()
const capture = framesOfCapture(await loadCapture(`${sample}.pcap`))
const inputs = [
  { name: 'packet-rate', frames: traffic, config: traffic.config, rxChecksum: 'trust' },
  {
    name: 'sample',
    frames: capture,
    config: JSON.parse(readFileSync(`${sample}.host.json`, 'utf8')),
    rxChecksum: 'verify',
  },
]

/** Ways to feed a host all frames once; `base` is the time that has passed before. */
const ways = {
  receive(host, { data, offsets, lengths, count, times }, base) {
    if (times) for (let i = 0; i < count; i++) host.receive(data, offsets[i], lengths[i], base + times[i])
    else for (let i = 0; i < count; i++) host.receive(data, offsets[i], lengths[i])
  },
  receiveEach(host, { data, offsets, lengths, count }) {
    host.receiveEach(data, offsets, lengths, 0, count)
  },
  receiveBatch(host, { data, offsets, lengths, count }) {
    host.receiveBatch(data, offsets, lengths, 0, count)
  },
  handlers(host, frames, base) {
    ways.receive(host, frames, base)
  },
}

const rows = []
function note(what, growth) {
  rows.push({ what, packets, 'growth in bytes': growth, 'within the limit': growth < limit })
}

for (const { name, frames, config, rxChecksum } of inputs) {
  for (const [way, feed] of Object.entries(ways)) {
    const { udp = [], ...rest } = config
    const bound = way === 'handlers'
    const host = createHost(bound ? rest : config, { rxChecksum })
    let bytes = 0
    if (bound)
      for (const { family, port, address, v6only = true } of udp)
        host.bind({ family, port, v6only, ...(address ? { address } : {}) }, (skb) => {
          bytes += skb.payloadLength
        })
    const last = frames.times?.[frames.count - 1] ?? 0
    const period = last - (frames.times?.[0] ?? 0) + 61
    let replays = 0
    const run = (n) => {
      for (let fed = 0; fed < n; fed += frames.count) feed(host, frames, period * replays++)
    }
    run(packets / 10)
    await new Promise((resolve) => setTimeout(resolve, 200))
    run(packets / 10)
    const before = heapInUse()
    run(packets)
    note(`${name}, ${way}`, heapInUse() - before)
    if (bound && bytes === 0) throw new Error('no handler was called')
  }
  for (const through of ['loaded', 'rings']) {
    const heap = new Float64Array(new SharedArrayBuffer(16))
    const queues = await createHostQueues(config, {
      queues: 2,
      rxChecksum,
      clock: 'frames',
      setup: new URL('./heap-in-use.mjs', import.meta.url),
      data: heap,
    })
    if (through === 'loaded') await queues.load(frames)
    else queues.balance(frames)
    let base = 0
    const run = async (n) => {
      const replays = Math.ceil(n / frames.count)
      if (through === 'loaded') await queues.replay(replays)
      else
        for (let replay = 0; replay < replays; replay++, base += 3600) {
          const { data, offsets, lengths, count, times } = frames
          for (let i = 0; i < count; i++)
            queues.receive(data, offsets[i], lengths[i], times ? base + times[i] - times[0] : undefined)
          queues.flush()
          await new Promise(setImmediate)
        }
      await queues.counted()
    }
    /** What each thread says once it has collected its garbage. */
    const heaps = async () => {
      heap.fill(0)
      while (heap.some((bytes) => bytes === 0)) await new Promise((resolve) => setTimeout(resolve, 20))
      return [...heap]
    }
    await run(packets / 10)
    await new Promise((resolve) => setTimeout(resolve, 200))
    await run(packets / 10)
    const before = [heapInUse(), ...(await heaps())]
    await run(packets)
    const after = [heapInUse(), ...(await heaps())]
    for (const [i, thread] of ['the card', 'queue 0', 'queue 1'].entries())
      note(`${name}, two queues, ${through}: ${thread}`, after[i] - before[i])
    await queues.close()
  }
}
console.log(`Node ${process.versions.node}`)
console.table(rows)
if (rows.some((row) => !row['within the limit'])) process.exitCode = 1
