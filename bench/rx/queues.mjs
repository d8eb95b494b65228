// Packets per second of N queues over those of one, loaded into shared memory, on generated traffic and the bundled
// sample; and what the card manages live, through rings.
//
//   node bench/rx/queues.mjs [--queues N] [--passes N]
//
// One process; passes on one queue and on N take turns, in mirrored order. A ratio is the median of those of neighbouring
// passes. Needs a build, and at least N processors.
import { readFileSync } from 'node:fs'
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

const rows = []
for (const { name, frames, config, rxChecksum } of inputs) {
  const pools = []
  for (const n of [1, queues]) {
    const pool = await createHostQueues(config, { queues: n, rxChecksum })
    await pool.load(frames)
    pools.push(pool)
  }
  const times = [[], []]
  const replays = Math.max(1, Math.round(400_000 / frames.count))
  for (let pass = -passes / 2; pass < passes; pass++) {
    if (pass === -1) await new Promise((resolve) => setTimeout(resolve, 200))
    for (const i of pass % 2 === 0 ? [0, 1] : [1, 0]) {
      const { milliseconds } = await pools[i].replay(replays)
      if (pass >= 0) times[i].push(milliseconds)
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
  rows.push({
    traffic: name,
    'one queue M/s': million(packets, median(times[0])),
    [`${queues} queues M/s`]: million(packets, median(times[1])),
    ratio: Number(median(times[0].map((time, i) => time / times[1][i])).toFixed(2)),
    'through rings M/s': million(packets, median(liveTimes)),
    missed,
  })
}
console.log(`Node ${process.versions.node}`)
console.table(rows)
