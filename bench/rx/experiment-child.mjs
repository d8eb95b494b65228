/**
 * One process of experiment.mjs: replays its traffic singly or in batches until nothing is learned any more,
 * rests, warms up once more, and times passes. Which calls are plain is decided by this process's --conditions.
 */
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { createHost } from '@optpoline/rx'
import { sites } from 'optpoline'
import { trafficOf } from './traffic.mjs'

/** Milliseconds of the first warm-up, of the rest in which the library settles, and of the second. */
const LEARN = { least: 250, most: 1500 }
const REST = 100
const AGAIN = 200
const PASS_PACKETS = 20_000

/** @returns packets per second of the middle pass, every pass, and what the sites are */
export default async function measure({ traffic: name, mode, passes }) {
  const traffic = await trafficOf(name)
  const { data, offsets, lengths, count, config, times, period } = traffic
  const host = createHost(config, { rxChecksum: 'trust' })
  const now = times ? Float64Array.from(times) : undefined
  const replay = () => {
    if (mode === 'batches') host.receiveBatch(data, offsets, lengths, 0, count, now)
    else if (now === undefined) host.receiveEach(data, offsets, lengths, 0, count)
    else for (let i = 0; i < count; i++) host.receive(data, offsets[i], lengths[i], now[i])
    if (now) for (let i = 0; i < count; i++) now[i] += period
  }
  const replays = Math.max(1, Math.ceil(PASS_PACKETS / count))
  const pass = async () => {
    const begin = performance.now()
    for (let i = 0; i < replays; i++) replay()
    const milliseconds = performance.now() - begin
    await turn()
    return (replays * count * 1000) / milliseconds
  }
  const until = async (enough) => {
    const begin = performance.now()
    while (!enough(performance.now() - begin)) await pass()
  }
  const atRest = () => sites().every((site) => !['learning', 'counting'].includes(site.stats().state))
  await until((elapsed) => elapsed >= LEARN.most || (elapsed >= LEARN.least && atRest()))
  await sleep(REST)
  await until((elapsed) => elapsed >= AGAIN)
  const rates = []
  while (rates.length < passes) rates.push(await pass())
  const states = Object.fromEntries(sites().map((site) => [site.name, site.stats().state]))
  return { packetsPerSecond: rates.toSorted((a, b) => a - b)[passes >> 1], passes: rates, sites: states }
}
