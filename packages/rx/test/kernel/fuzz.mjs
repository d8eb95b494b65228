/*
 * Asks this machine's kernel about captures that no program sends, and holds the receive path against it: mutations
 * of the reference captures (mutate.mjs), or frames of other kinds, built layer by layer (kinds.mjs):
 *
 *   sudo node packages/rx/test/kernel/fuzz.mjs [FIRST_SEED [RUNS [FRAMES [mutated|kinds [RECORD]]]]]
 *
 * Needs the built package and what scripts/record-sample/replay.py needs (root, Linux, iproute2). Prints each seed
 * whose counters differ, the counters, and the frames at which they do; ends with 1 if there was one.
 * RECORD: a folder in which the kernel's counters of each seed are kept, for recorded.test.ts, which compares them
 * wherever there is no such kernel; but for seeds in which the host heard itself.
 * Not part of the test run: it takes two seconds a seed and a kernel like the reference one.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHost } from '../../dist/index.js'
import { hostOf, socketsRead } from './host-of.mjs'
import { kinds } from './kinds.mjs'
import { mutated } from './mutate.mjs'

const RIG = fileURLToPath(new URL('../../../../scripts/record-sample/replay.py', import.meta.url))
/**
 * What the host sends; and fragments of its answers, which follow path MTUs that nobody keeps here. A host with
 * source routes in what it answers to may hear its own answer, received like any other: then only the counters of LOOPED
 * differ, and none of the frames' own.
 */
const NOT_COMPARED = /^(Out(?!ForwDatagrams)|tx_|Frag(OKs|Creates)$)/
const LOOPED =
  /^(Ip\.(InReceives|InHdrErrors|ForwDatagrams)|IpExt\.InOctets|IpExt\.In(NoECT|ECT0|ECT1|CE)Pkts):/
/** Frames shown of a seed that differs. */
const MOST_ROWS = 8

const [first = 1, runs = 20, count = 3000] = process.argv.slice(2, 5).map(Number)
const generator = process.argv[5] ?? 'mutated'
const generate = { mutated, kinds }[generator]
if (generate === undefined) throw new Error(`${generator} is neither mutated nor kinds`)
const recordTo = process.argv[6]
const folder = mkdtempSync(join(tmpdir(), 'rx-fuzz-'))
let differing = 0
try {
  for (let seed = first; seed < first + runs; seed++) {
    const { frames, times = frames.map(() => 1000), host } = generate(seed, count)
    const kernel = askKernel(frames, times, host)
    const found = differences(receive(frames, times, host), kernel, host)
    const heardItself = found.length > 0 && found.every((line) => LOOPED.test(line))
    if (recordTo !== undefined && !heardItself) record(seed, frames, host, kernel)
    if (found.length === 0) continue
    // Reading the counters after each frame takes longer than a short timeout.
    const rows = host.frag_timeout_s === undefined ? frameDifferences(frames, times, host) : []
    if (rows.length === 0 && found.every((line) => LOOPED.test(line))) continue
    differing++
    console.log(`seed ${seed}:\n  ${found.join('\n  ')}`)
    for (const { i, ours, kernel } of rows.slice(0, MOST_ROWS))
      console.log(`  frame ${i}, ours ${ours}, kernel ${kernel}\n    ${frames[i].toString('hex')}`)
    console.log(`  ${rows.length} frames differ when the counters are read after each`)
    const { neighbors, udp, ...rest } = host
    console.log(`  ${JSON.stringify(rest)}`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
console.log(`${runs} seeds from ${first}, ${count} frames or more each: ${differing} differ`)
process.exitCode = differing === 0 ? 0 : 1

/** What differs between the path and the kernel, as lines. */
function differences(ours, kernel, host) {
  const out = []
  for (const group of new Set([...Object.keys(kernel.counters), ...Object.keys(ours.counters)]))
    for (const name of new Set([
      ...Object.keys(kernel.counters[group] ?? {}),
      ...Object.keys(ours.counters[group] ?? {}),
    ])) {
      const [a, b] = [ours, kernel].map(({ counters }) => counters[group]?.[name] ?? 0)
      if (a === b || NOT_COMPARED.test(name)) continue
      out.push(`${group}.${name}: ours ${a}, kernel ${b}`)
    }
  const read = (side) => ({ ...side, udp_sockets: socketsRead(host, side.udp_sockets) })
  const [a, b] = [ours, kernel].map(read)
  for (const part of ['udp_sockets', 'taps'])
    b[part].forEach((row, i) => {
      const [one, other] = [a[part][i], row].map((value) => JSON.stringify(value))
      if (one !== other) out.push(`${part}[${i}]: ours ${one}, kernel ${other}`)
    })
  return out
}

/** The frames after which the path and the kernel have counted different things. */
function frameDifferences(frames, times, config) {
  const each = join(folder, 'each.jsonl')
  askKernel(frames, times, config, ['--each', each])
  const rows = readFileSync(each, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const host = hostOf(createHost, config)
  const out = []
  let before = flat(host.counters().counters)
  frames.forEach((frame, i) => {
    host.receive(frame, 0, frame.length, times[i])
    const after = flat(host.counters().counters)
    const ours = {}
    const kernel = {}
    for (const key of new Set([...Object.keys(after), ...Object.keys(rows[i])])) {
      if (isNotCompared(key)) continue
      const moved = (after[key] ?? 0) - (before[key] ?? 0)
      if (moved === (rows[i][key] ?? 0)) continue
      ours[key] = moved
      kernel[key] = rows[i][key] ?? 0
    }
    if (Object.keys(ours).length > 0 && !(kernel['Ip.InReceives'] > 1))
      out.push({ i, ours: JSON.stringify(ours), kernel: JSON.stringify(kernel) })
    before = after
  })
  return out
}

function flat(counters) {
  return Object.fromEntries(
    Object.entries(counters).flatMap(([group, names]) =>
      Object.entries(names).map(([name, count]) => [`${group}.${name}`, count]),
    ),
  )
}

/** The kernel's counters that moved, with what makes sure that they are of the same frames. */
function record(seed, frames, host, { kernel, counters, udp_sockets, taps }) {
  const moved = Object.fromEntries(
    Object.entries(flat(counters)).filter(([key, count]) => count !== 0 && !isNotCompared(key)),
  )
  const sha256 = createHash('sha256').update(Buffer.concat(frames)).digest('hex')
  const read = socketsRead(host, udp_sockets)
  const out = {
    generator,
    seed,
    count,
    kernel,
    frames: frames.length,
    sha256,
    counters: moved,
    udp_sockets: read,
    taps,
  }
  writeFileSync(join(recordTo, `${generator}-${seed}.json`), `${JSON.stringify(out)}\n`)
}

function isNotCompared(key) {
  return NOT_COMPARED.test(key.slice(key.indexOf('.') + 1))
}

function receive(frames, times, config) {
  const host = hostOf(createHost, config)
  frames.forEach((frame, i) => host.receive(frame, 0, frame.length, times[i]))
  host.settle()
  return host.counters()
}

function askKernel(frames, times, host, more = []) {
  const [pcap, json, counters] = ['frames.pcap', 'host.json', 'counters.json'].map((name) =>
    join(folder, name),
  )
  writeFileSync(pcap, pcapOf(frames, times))
  writeFileSync(json, JSON.stringify(host))
  const { status, stderr } = spawnSync('python3', [RIG, pcap, json, '-o', counters, ...more], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the rig failed: ${stderr.trim()}`)
  return JSON.parse(readFileSync(counters, 'utf8'))
}

function pcapOf(frames, times) {
  const header = Buffer.alloc(24)
  header.writeUInt32LE(0xa1b2c3d4, 0)
  header.writeUInt16LE(2, 4)
  header.writeUInt16LE(4, 6)
  header.writeUInt32LE(262_144, 16)
  header.writeUInt32LE(1, 20)
  const records = frames.flatMap((frame, i) => {
    const record = Buffer.alloc(16)
    record.writeUInt32LE(Math.floor(times[i]), 0)
    record.writeUInt32LE(Math.round((times[i] % 1) * 1e6), 4)
    record.writeUInt32LE(frame.length, 8)
    record.writeUInt32LE(frame.length, 12)
    return [record, frame]
  })
  return Buffer.concat([header, ...records])
}
