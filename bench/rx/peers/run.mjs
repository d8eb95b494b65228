/*
 * Packets per second on one capture that lies in memory: the receive path, whole, against decoders that only decode.
 *
 *   node bench/rx/peers/run.mjs [--capture FILE --host HOST.json] [--node PATH] [--rounds N] [--only NAME,...]
 *
 * Without --capture: packet-rate traffic (packages/rx/src/traffic). --node: the engine of the path and of npm's
 * decoders (default: this one). Contestants, each a process of its own, in
 * turns, the order reversed every round; a figure is the median of a process's segments, then of the rounds:
 *
 *   dynamic    optpoline rx: checks, routing, reassembly, UDP checksums, sockets, counters; its calls dynamic
 *   plain      the same with plain calls, as a source file has them
 *   offload    dynamic, with UDP checksums verified by the card, as a kernel mostly receives them
 *   gopacket   Go: preallocated layers, the fastest of its three ways to dispatch; one thread (GOMAXPROCS=1)
 *   cap, pcap  npm: the decoders in JavaScript of these two libpcap bindings; `npm install --ignore-scripts` here
 *   dpkt       Python
 *   tshark     a whole dissection; its start-up is taken off by a run on an empty capture
 *
 * What is not installed is left out, aloud. Only the path's own figures include more than decoding.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packetRateTraffic } from '@optpoline/rx'
import { CaptureBuilder, decodeCapture, encodePcap } from '@optpoline/rx/capture'
import { readOptions } from '../../../scripts/options.mjs'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const PLAIN = ['ptype-func', 'list-func', 'dst-input', 'ip-protocol'].map(
  (name) => `--conditions=plain-${name}`,
)
/** Debian's golang-github-google-gopacket-dev puts its sources there. */
const GO = { GO111MODULE: 'off', GOPATH: '/usr/share/gocode', GOFLAGS: '', GOMAXPROCS: '1' }
const TSHARK_PASSES = 3

const usage =
  'node bench/rx/peers/run.mjs [--capture FILE --host HOST.json] [--node PATH] [--rounds N] [--only NAME,...]'
const values = readOptions(usage, {
  capture: { type: 'string' },
  host: { type: 'string' },
  node: { type: 'string', default: process.execPath },
  rounds: { type: 'string', default: '5' },
  only: { type: 'string' },
})
if ((values.capture === undefined) !== (values.host === undefined))
  throw new Error('--capture and --host belong together: a capture needs the host that receives it')
const folder = mkdtempSync(join(tmpdir(), 'rx-peers-'))
try {
  const { capture, host, frames } = input()
  const contestants = available(capture, host, frames)
  const rates = new Map(contestants.map(({ name }) => [name, []]))
  for (let round = 0; round < Number(values.rounds); round++) {
    const order = round % 2 === 0 ? contestants : [...contestants].reverse()
    for (const { name, measure } of order) rates.get(name).push(measure())
  }
  print(contestants, rates, frames)
} finally {
  rmSync(folder, { recursive: true })
}

/** The capture and its host as files. */
function input() {
  const capture = join(folder, 'frames.pcap')
  const builder = new CaptureBuilder()
  let host = values.host
  if (values.capture !== undefined)
    decodeCapture(readFileSync(values.capture), (frame) => builder.addCaptured(frame))
  else {
    const { data, offsets, lengths, count, config } = packetRateTraffic()
    for (let i = 0; i < count; i++) builder.add(data.subarray(offsets[i], offsets[i] + lengths[i]))
    host = join(folder, 'host.json')
    writeFileSync(host, JSON.stringify(config))
  }
  // In the form that every contestant reads.
  writeFileSync(capture, encodePcap(builder.finish(), { resolution: 'micro' }))
  return { capture, host, frames: builder.count }
}

function available(capture, host, frames) {
  const node = (script, flags = [], more = []) => {
    const argv = [...flags, here(script), capture, host, ...more]
    return () => JSON.parse(execFileSync(values.node, argv, { encoding: 'utf8' })).rate
  }
  const engine = () => `Node ${run(values.node, ['-p', 'process.versions.node'])}`
  const all = [
    { name: 'dynamic', needs: engine, measure: node('path.mjs') },
    { name: 'plain', needs: engine, measure: node('path.mjs', PLAIN) },
    { name: 'offload', needs: engine, measure: node('path.mjs', [], ['trust']) },
    { name: 'gopacket', needs: buildGo, measure: () => Number(run(join(folder, 'gopacket'), [capture], GO)) },
    { name: 'cap', needs: () => npmVersion('cap'), measure: node('npm-cap.mjs') },
    { name: 'pcap', needs: () => npmVersion('pcap'), measure: node('npm-pcap.mjs') },
    {
      name: 'dpkt',
      needs: () => `dpkt ${run('/usr/bin/python3', ['-c', 'import dpkt; print(dpkt.__version__)'])}`,
      measure: () => Number(run('/usr/bin/python3', [here('dpkt-decode.py'), capture])),
    },
    {
      name: 'tshark',
      needs: () => run('tshark', ['--version']).split('\n')[0],
      measure: () => tshark(capture, frames),
    },
  ]
  const only = values.only?.split(',')
  return all.flatMap((contestant) => {
    if (only && !only.includes(contestant.name)) return []
    try {
      return [{ ...contestant, version: contestant.needs() }]
    } catch (error) {
      console.log(`${contestant.name} is left out: ${error.message.split('\n')[0]}`)
      return []
    }
  })
}

function run(file, args, env = {}) {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (error) throw new Error(`${file}: ${error.message}`)
  if (status !== 0) throw new Error(`${file}: ${stderr.trim() || `status ${status}`}`)
  return stdout.trim()
}

function buildGo() {
  run('go', ['build', '-o', join(folder, 'gopacket'), here('gopacket.go')], {
    ...GO,
    GOCACHE: join(folder, 'go-cache'),
    GOMAXPROCS: '2',
  })
  const version = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'golang-github-google-gopacket-dev'])
  return `gopacket ${version.stdout ?? '(version unknown)'}, ${run('go', ['version']).split(' ')[2]}`
}

function npmVersion(name) {
  return `${name} ${JSON.parse(readFileSync(here(`node_modules/${name}/package.json`), 'utf8')).version}`
}

/** Frames per second of a full dissection, the start-up taken off. */
function tshark(capture, frames) {
  const empty = join(folder, 'empty.pcap')
  writeFileSync(empty, encodePcap(new CaptureBuilder().finish()))
  const seconds = (file) => {
    const start = process.hrtime.bigint()
    run('tshark', ['-n', '-q', '-z', 'io,phs', '-r', file])
    return Number(process.hrtime.bigint() - start) / 1e9
  }
  const best = (file) => Math.min(...Array.from({ length: TSHARK_PASSES }, () => seconds(file)))
  return frames / (best(capture) - best(empty))
}

function print(contestants, rates, frames) {
  console.log(`${frames} frames in memory, ${values.rounds} rounds, one thread each; packets per second`)
  const reference = median(rates.get('gopacket') ?? [Number.NaN])
  console.table(
    Object.fromEntries(
      contestants.map(({ name, version }) => {
        const own = rates.get(name)
        return [
          name,
          {
            'M/s': (median(own) / 1e6).toPrecision(3),
            'least to most': `${(Math.min(...own) / 1e6).toPrecision(3)} to ${(Math.max(...own) / 1e6).toPrecision(3)}`,
            'ns a packet': (1e9 / median(own)).toPrecision(3),
            'of gopacket': (median(own) / reference).toFixed(3),
            version,
          },
        ]
      }),
    ),
  )
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}
