/*
 * Asks this machine's kernel about mutated captures and holds the receive path against it:
 *
 *   sudo node packages/rx/test/kernel/fuzz.mjs [FIRST_SEED [RUNS [FRAMES]]]
 *
 * Needs the built package and what scripts/record-sample/replay.py needs (root, Linux, iproute2). Prints each seed
 * whose counters differ, the counters, and the fewest frames that still differ; ends with 1 if there was one.
 * Not part of the test run: it takes two seconds a seed and a kernel like the reference one.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHost } from '../../dist/index.js'
import { mutated } from './mutate.mjs'

const RIG = fileURLToPath(new URL('../../../../scripts/record-sample/replay.py', import.meta.url))
/**
 * What the host sends; and fragments of its answers, which follow path MTUs that nobody keeps here. A host with
 * source routes in what it answers to may hear its own answer: then exactly the counters of LOOPED moved more.
 */
const NOT_COMPARED = /^(Out(?!ForwDatagrams)|tx_|Frag(OKs|Creates)$)/
const LOOPED = ['Ip.InReceives', 'IpExt.InOctets', 'IpExt.InNoECTPkts'].sort().join()

const [first = 1, runs = 20, count = 3000] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'rx-fuzz-'))
let differing = 0
try {
  for (let seed = first; seed < first + runs; seed++) {
    const { frames, host } = mutated(seed, count)
    const found = differences(frames, host)
    if (found.length === 0) continue
    differing++
    const few = fewest(frames, host)
    console.log(
      `seed ${seed}:\n  ${found.join('\n  ')}\n  fewest frames:\n  ${differences(few, host).join('\n  ')}`,
    )
    for (const frame of few) console.log(`    ${frame.toString('hex')}`)
    const { forwarding4, forwarding6, rp_filter, accept_local, interface: eth0, routes } = host
    console.log(
      `    ${JSON.stringify({ forwarding4, forwarding6, rp_filter, accept_local, mtu: eth0.mtu, routes: routes.length })}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
console.log(`${runs} seeds from ${first}, ${count} frames or more each: ${differing} differ`)
process.exitCode = differing === 0 ? 0 : 1

/** What differs between the path and the kernel, as lines. */
function differences(frames, host) {
  const kernel = askKernel(frames, host)
  const ours = receive(frames, host)
  const out = []
  const keys = []
  for (const group of new Set([...Object.keys(kernel.counters), ...Object.keys(ours.counters)]))
    for (const name of new Set([
      ...Object.keys(kernel.counters[group] ?? {}),
      ...Object.keys(ours.counters[group] ?? {}),
    ])) {
      const [a, b] = [ours, kernel].map(({ counters }) => counters[group]?.[name] ?? 0)
      if (a === b || NOT_COMPARED.test(name)) continue
      out.push(`${group}.${name}: ours ${a}, kernel ${b}`)
      keys.push(`${group}.${name}`)
    }
  if (keys.sort().join() === LOOPED) return []
  for (const part of ['udp_sockets', 'taps'])
    kernel[part].forEach((row, i) => {
      const [a, b] = [JSON.stringify(ours[part][i]), JSON.stringify(row)]
      if (a !== b) out.push(`${part}[${i}]: ours ${a}, kernel ${b}`)
    })
  return out
}

function receive(frames, config) {
  const host = createHost(config)
  for (const frame of frames) host.receive(frame, 0, frame.length, 1000)
  host.settle()
  return host.counters()
}

function askKernel(frames, host) {
  const [pcap, json, counters] = ['frames.pcap', 'host.json', 'counters.json'].map((name) =>
    join(folder, name),
  )
  writeFileSync(pcap, pcapOf(frames))
  writeFileSync(json, JSON.stringify(host))
  const { status, stderr } = spawnSync('python3', [RIG, pcap, json, '-o', counters], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the rig failed: ${stderr.trim()}`)
  return JSON.parse(readFileSync(counters, 'utf8'))
}

/** A part of the frames that still differs: halves, then smaller parts left out, as long as it does. */
function fewest(frames, host) {
  let step = frames.length >> 1
  while (step >= 1 && frames.length > 1) {
    let removed = false
    for (let at = 0; at < frames.length; ) {
      const rest = [...frames.slice(0, at), ...frames.slice(at + step)]
      if (rest.length > 0 && differences(rest, host).length > 0) {
        frames = rest
        removed = true
      } else at += step
    }
    step = removed ? Math.min(step, frames.length >> 1) : step >> 1
  }
  return frames
}

function pcapOf(frames) {
  const header = Buffer.alloc(24)
  header.writeUInt32LE(0xa1b2c3d4, 0)
  header.writeUInt16LE(2, 4)
  header.writeUInt16LE(4, 6)
  header.writeUInt32LE(262_144, 16)
  header.writeUInt32LE(1, 20)
  const records = frames.flatMap((frame) => {
    const record = Buffer.alloc(16)
    record.writeUInt32LE(1000, 0)
    record.writeUInt32LE(frame.length, 8)
    record.writeUInt32LE(frame.length, 12)
    return [record, frame]
  })
  return Buffer.concat([header, ...records])
}
