/**
 * The traffic of the experiment in experiment.mjs: the recorded sample, a uniform mix of all kinds of frames
 * that a packet-rate test has, and one flow. Frames in memory with the host that they are for.
 */
import { readFileSync } from 'node:fs'
import { randomSource } from '@optpoline/lab'
import { packetRateTraffic } from '@optpoline/rx'
import { loadCapture } from '@optpoline/rx/capture'

const sample = (name) => new URL(`../../packages/cli/sample/${name}`, import.meta.url)

/** Linux's IPV6_FRAG_TIMEOUT and a second: what lies between two replays, so that both do the same work. */
const PAUSE = 61

const makers = {
  /** All recorded frames, at their times. */
  async sample() {
    const { data, offset, capturedLength, count, seconds, nanoseconds } = await loadCapture(
      sample('sample.pcap').pathname,
    )
    const times = Float64Array.from(
      { length: count },
      (_, i) => seconds[i] - seconds[0] + (nanoseconds[i] - nanoseconds[0]) / 1e9,
    )
    const config = JSON.parse(readFileSync(sample('sample.host.json'), 'utf8'))
    const period = times.reduce((latest, time) => Math.max(latest, time), 0) + PAUSE
    return { data, offsets: offset, lengths: capturedLength, count, config, times, period }
  },

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
}

export const TRAFFIC = Object.keys(makers)

/** @returns frames with offsets, lengths, count, the host's config, and times with their period where time passes */
export const trafficOf = (name) => makers[name]()

function pick({ data, offsets, lengths, config }, chosen) {
  return {
    data,
    offsets: Uint32Array.from(chosen, (i) => offsets[i]),
    lengths: Uint32Array.from(chosen, (i) => lengths[i]),
    count: chosen.length,
    config,
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
