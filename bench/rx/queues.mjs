// Packets per second of N queues over those of one, loaded into shared memory, on generated traffic and the bundled
// sample; and what the card manages live, through rings.
//
//   node bench/rx/queues.mjs [--queues N] [--passes N]
//
// One process; passes on one queue and on N take turns, in mirrored order. A ratio is the median of those of neighbouring
// passes; beside it that of the fastest passes, which neighbours on the machine disturb least. A second table tells why a
// ratio is what it is: each queue's frames, its own time a frame and that over the one queue's, and what a pass took
// beyond its slowest queue and waited for a processor (all threads together, /proc/PID/task/*/schedstat of Linux).
// Needs a build, and at least N processors.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packetRateTraffic } from '@optpoline/rx'
import { loadCapture } from '@optpoline/rx/capture'
import { createHostQueues, framesOfCapture } from '@optpoline/rx/queues'
import { readOptions } from '../../scripts/options.mjs'

const values = readOptions('node bench/rx/queues.mjs [--queues N] [--passes N]', {
  queues: { type: 'string', default: '2' },
  passes: { type: 'string', default: '100' },
})
const queues = Number(values.queues)
const passes = Number(values.passes)
const sample = fileURLToPath(new URL('../../packages/cli/sample/sample', import.meta.url))
const traffic = packetRateTraffic()
const inputs = [
  { name: 'packet-rate', frames: traffic, config: traffic.config, rxChecksum: 'trust' },
  {
    name: 'sample',
    frames: framesOfCapture(await loadCapture(`${sample}.pcap`)),
    config: JSON.parse(readFileSync(`${sample}.host.json`, 'utf8')),
    rxChecksum: 'verify',
  },
]
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const million = (frames, ms) => Number((frames / ms / 1000).toFixed(2))

/** Milliseconds that the threads of this process were ready to run and had no processor; NaN where nobody counts it. */
function waited() {
  try {
    return readdirSync('/proc/self/task').reduce(
      (sum, id) => sum + Number(readFileSync(`/proc/self/task/${id}/schedstat`, 'utf8').split(' ')[1]) / 1e6,
      0,
    )
  } catch {
    return Number.NaN
  }
}

const rows = []
const parts = []
for (const { name, frames, config, rxChecksum } of inputs) {
  const pools = []
  const shares = []
  for (const n of [1, queues]) {
    const pool = await createHostQueues(config, { queues: n, rxChecksum })
    shares.push(await pool.load(frames))
    pools.push(pool)
  }
  const times = [[], []]
  /** Of each queue of both, its own milliseconds; and what a pass took beyond the slowest. */
  const own = shares.map((share) => share.map(() => []))
  const beyond = [[], []]
  const waits = [[], []]
  const replays = Math.max(1, Math.round(400_000 / frames.count))
  for (let pass = -passes / 2; pass < passes; pass++) {
    if (pass === -1) await new Promise((resolve) => setTimeout(resolve, 200))
    for (const i of pass % 2 === 0 ? [0, 1] : [1, 0]) {
      const before = waited()
      const { milliseconds, queues: each } = await pools[i].replay(replays)
      if (pass < 0) continue
      times[i].push(milliseconds)
      waits[i].push(waited() - before)
      beyond[i].push(milliseconds - Math.max(...each))
      for (const [queue, ms] of each.entries()) own[i][queue].push(ms)
    }
  }
  for (const pool of pools) await pool.close()
  const live = await createHostQueues(config, { queues, rxChecksum, clock: 'frames' })
  live.balance(frames)
  const liveTimes = []
  for (let pass = 0; pass < 40; pass++) {
    const begin = performance.now()
    const { data, offsets, lengths, count } = frames
    for (let replay = 0; replay < replays; replay++)
      for (let i = 0; i < count; i++) live.receive(data, offsets[i], lengths[i])
    live.flush()
    while (live.waiting > 0) await new Promise(setImmediate)
    if (pass >= 10) liveTimes.push(performance.now() - begin)
  }
  const { missed } = await live.counted()
  await live.close()
  const packets = replays * frames.count
  const nsAFrame = (i, queue) => (median(own[i][queue]) * 1e6) / (replays * shares[i][queue])
  for (const [i, share] of shares.entries())
    for (const [queue, count] of share.entries())
      parts.push({
        traffic: name,
        queue: `${queue + 1} of ${share.length}`,
        'frames %': Number(((100 * count) / frames.count).toFixed(1)),
        'ns a frame': Number(nsAFrame(i, queue).toFixed(1)),
        'of one queue': Number((nsAFrame(i, queue) / nsAFrame(0, 0)).toFixed(2)),
        'least to most ms': `${Math.min(...own[i][queue]).toFixed(1)} to ${Math.max(...own[i][queue]).toFixed(1)}`,
        'waited, ms a pass': Number(median(waits[i]).toFixed(1)),
        'pass beyond the slowest, ms': Number(median(beyond[i]).toFixed(2)),
      })
  rows.push({
    traffic: name,
    'one queue M/s': million(packets, median(times[0])),
    [`${queues} queues M/s`]: million(packets, median(times[1])),
    ratio: Number(median(times[0].map((time, i) => time / times[1][i])).toFixed(2)),
    'of the fastest passes': Number((Math.min(...times[0]) / Math.min(...times[1])).toFixed(2)),
    'through rings M/s': million(packets, median(liveTimes)),
    missed,
  })
}
console.log(`Node ${process.versions.node}`)
console.table(rows)
console.table(parts)
