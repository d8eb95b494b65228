/**
 * The traffic of experiment.mjs and captures.mjs: the recorded sample, what a packet-rate test sends, a uniform mix of
 * its kinds of frames, one kind or one flow of them, generated frames of every kind, and any capture. Frames in memory
 * with the host that they are for: a capture's is CAPTURE.host.json beside it, else the one that `optpoline rx` derives.
 */
import { existsSync, readFileSync } from 'node:fs'
import { randomSource } from '@optpoline/lab'
import { createHost, packetRateTraffic } from '@optpoline/rx'
import { loadCapture } from '@optpoline/rx/capture'
import { deriveHost } from '../../packages/cli/dist/rx/default-host.js'
import { framesOfCapture } from '../../packages/cli/dist/rx/frames.js'
import { hostOf } from '../../packages/rx/test/kernel/host-of.mjs'
import { kinds } from '../../packages/rx/test/kernel/kinds.mjs'
import { mutated } from '../../packages/rx/test/kernel/mutate.mjs'

const sample = (name) => new URL(`../../packages/cli/sample/${name}`, import.meta.url)

/** Linux's IPV6_FRAG_TIMEOUT and a second: what lies between two replays, so that both do the same work. */
const PAUSE = 61

const makers = {
  /** All recorded frames, at their times. */
  sample: () => captured(sample('sample.pcap').pathname),

  'packet-rate': async () => withHost(packetRateTraffic()),

  /** As many frames of each kind, in random order: no target is more likely than another. */
  async uniform() {
    const traffic = packetRateTraffic({ seed: 1, frames: 65_536 })
    const kinds = new Map()
    for (let i = 0; i < traffic.count; i++) {
      const kind = kindOf(traffic, i)
      const list = kinds.get(kind) ?? []
      list.push(i)
      kinds.set(kind, list)
    }
    const lists = [...kinds.values()]
    const random = randomSource(1)
    return pick(
      traffic,
      Array.from({ length: 16_384 }, () => {
        const list = lists[Math.floor(random() * lists.length)]
        return list[Math.floor(random() * list.length)]
      }),
    )
  },

  /** One UDP flow to one socket. */
  async flow() {
    const traffic = packetRateTraffic({ seed: 1, flows: 1 })
    const { address } = hostAddress(traffic.config)
    const own = Array.from(traffic.offsets.keys()).filter((i) => kindOf(traffic, i) === `4/17/${address}`)
    return pick(traffic, own)
  },

  'all IPv6': () => only((kind) => kind.startsWith('6/')),
  'UDP over IPv6': () => only((kind) => kind === '6/17'),
  'UDP over both': () => only((kind, own) => kind === '6/17' || kind === `4/17/${own}`),
  forwarded: () => only((kind) => kind === '4/17/on'),
  'TCP over both': () => only((kind, own) => kind === '6/6' || kind === `4/6/${own}`),

  /** Frames that no program sends: the generators of packages/rx/test/kernel. */
  'generated kinds': () => generated(kinds),
  'generated mutations': () => generated(mutated),
}

export const TRAFFIC = Object.keys(makers)

/**
 * @param name of TRAFFIC, or the path of a capture
 * @returns frames with offsets, lengths, count and `open`, which makes their host; with times and their period where
 *   time passes; with link types where not all are Ethernet
 */
export const trafficOf = (name) => (makers[name] ?? (() => captured(name)))()

async function captured(path) {
  const { linkTypes, times, ...frames } = framesOfCapture(await loadCapture(path))
  if (frames.count === 0) throw new Error(`${path}: no frames`)
  const beside = path.replace(/\.[^./]*$/, '.host.json')
  const config = existsSync(beside)
    ? JSON.parse(readFileSync(beside, 'utf8'))
    : deriveHost({ linkTypes, times, ...frames }).config
  return { ...frames, linkTypes, ...timed(times), config, open: opener(config) }
}

/** Of a generator with seed 1: all at one time where it says none. */
async function generated(generate) {
  const { frames, times, host: config } = generate(1, 3000)
  const lengths = Uint32Array.from(frames, (frame) => frame.length)
  const offsets = lengths.map((_, i) => lengths.subarray(0, i).reduce((sum, length) => sum + length, 0))
  const open = (options) => hostOf((own) => createHost(own, options), config)
  const first = times?.[0] ?? 0
  const own = Float64Array.from(frames, (_, i) => (times === undefined ? 0 : times[i] - first))
  return { data: Buffer.concat(frames), offsets, lengths, count: frames.length, ...timed(own), config, open }
}

const opener = (config) => (options) => createHost(config, options)
const withHost = (traffic) => ({ ...traffic, open: opener(traffic.config) })

function timed(times) {
  return { times, period: times.reduce((latest, time) => Math.max(latest, time), 0) + PAUSE }
}

/** The frames of a packet-rate test whose kind is chosen. */
async function only(isChosen) {
  const traffic = packetRateTraffic({ seed: 1, frames: 65_536 })
  const { address } = hostAddress(traffic.config)
  const chosen = Array.from(traffic.offsets.keys()).filter((i) => isChosen(kindOf(traffic, i), address))
  return pick(traffic, chosen.slice(0, 16_384))
}

function pick({ data, offsets, lengths, config }, chosen) {
  return {
    data,
    offsets: Uint32Array.from(chosen, (i) => offsets[i]),
    lengths: Uint32Array.from(chosen, (i) => lengths[i]),
    count: chosen.length,
    config,
    open: opener(config),
  }
}

const hostAddress = (config) => ({ address: config.interface.ipv4[0].split('/')[0] })

/** Family, protocol and, of IPv4, where it goes: what decides which handlers a frame meets. */
function kindOf({ data, offsets, config }, i) {
  const at = offsets[i]
  const type = (data[at + 12] << 8) | data[at + 13]
  if (type === 0x86dd) return `6/${data[at + 20]}`
  if (type !== 0x0800) return `${type}`
  const destination = data.subarray(at + 30, at + 34).join('.')
  const { address } = hostAddress(config)
  return `4/${data[at + 23]}/${destination === address ? address : destination.startsWith('224.') ? 'group' : 'on'}`
}
