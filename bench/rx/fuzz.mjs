/*
 * Malformed captures without end, through the whole path:
 *
 *   node bench/rx/fuzz.mjs [FRAMES [SEED]]        default: ten million frames, a new seed, which is printed
 *
 * Each capture is one of any variant of pcap and pcapng, of packet-rate traffic and of the reference captures'
 * frames, and two in three are damaged (packages/rx/test/capture/malformed.mjs, where the checks stand too: no
 * exception, every frame ends once, one error line, the frames before the fault). Beside those: no capture takes
 * longer than two seconds, and memory stays flat. Ends with 1 at the first fault, with the capture in a file.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHost, isReceivedLinkType, packetRateTraffic } from '@optpoline/rx'
import * as rx from '@optpoline/rx/capture'
import { capture, randomFrom, readInto } from '../../packages/rx/test/capture/malformed.mjs'

const wanted = Number(process.argv[2] ?? 10_000_000)
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31))
const FIXTURES = new URL('../../packages/rx/test/fixtures/rx-oracle/', import.meta.url)
const SLOWEST_MS = 2000
/** Of heap and buffers, beyond what the first thousand captures took; a capture is below half a megabyte. */
const MOST_GROWTH = 64 * 1024 * 1024
const CAPTURES_PER_HOST = 500

console.log(`${wanted} frames, seed ${seed} (repeat with: node bench/rx/fuzz.mjs ${wanted} ${seed})`)
const random = randomFrom(seed)
const hosts = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.host.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')))
const traffic = packetRateTraffic({ frames: 3000 })
hosts.push(traffic.config)
const frames = [...trafficFrames(traffic), ...fixtureFrames()]
const api = { ...rx, isReceivedLinkType }

let host
let seen = 0
let captures = 0
let slowest = 0
let base = 0
const begin = process.hrtime.bigint()
while (seen < wanted) {
  if (captures % CAPTURES_PER_HOST === 0) host = newHost()
  const bytes = capture(frames, random)
  const start = process.hrtime.bigint()
  try {
    seen += readInto(api, host, bytes, random)
  } catch (error) {
    fail(bytes, error)
  }
  const ms = Number(process.hrtime.bigint() - start) / 1e6
  slowest = Math.max(slowest, ms)
  if (ms > SLOWEST_MS) fail(bytes, new Error(`took ${ms.toFixed(0)} ms`))
  captures++
  if (captures % 1000 === 0) {
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    if (captures === 1000) base = heapUsed + arrayBuffers
    if (heapUsed + arrayBuffers - base > MOST_GROWTH)
      fail(bytes, new Error(`memory grew to ${heapUsed + arrayBuffers} bytes`))
  }
  if (captures % 10_000 === 0) console.log(`${captures} captures, ${seen} frames`)
}
const seconds = Number(process.hrtime.bigint() - begin) / 1e9
const { rss } = process.memoryUsage()
console.log(
  `${captures} captures, ${seen} frames in ${seconds.toFixed(0)} s, no fault; slowest capture ${slowest.toFixed(0)} ms, ${(rss / 2 ** 20).toFixed(0)} MiB resident`,
)

function newHost() {
  const next = createHost(random.pick(hosts))
  for (const [family, port] of [
    [4, 20_000],
    [6, 20_000],
  ])
    next.bind({ family, port }, (skb) => {
      // A payload that lies elsewhere than it says throws here, and counts as a drop.
      if (skb.payload.length !== skb.payloadLength) throw new Error('payload')
    })
  return next
}

function fail(bytes, error) {
  const file = `malformed-${seed}-${captures}.pcap`
  writeFileSync(file, bytes)
  console.error(`capture ${captures} of seed ${seed}, written to ${file}:\n${error.stack}`)
  process.exit(1)
}

function* trafficFrames({ data, offsets, lengths, count }) {
  for (let i = 0; i < count; i++) yield Buffer.from(data.subarray(offsets[i], offsets[i] + lengths[i]))
}

function* fixtureFrames() {
  for (const name of readdirSync(FIXTURES).filter((file) => file.endsWith('.pcap'))) {
    const found = []
    rx.decodeCapture(readFileSync(new URL(name, FIXTURES)), ({ data, offset, capturedLength }) => {
      found.push(Buffer.from(data.subarray(offset, offset + capturedLength)))
    })
    yield* found
  }
}
