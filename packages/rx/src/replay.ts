/**
 * Replays frames that lie in memory: the loop of every measurement.
 */
import type { Host } from './host.js'
import type { Traffic } from './traffic/packet-rate.js'

/** Feeds the frames `from` to below `to` of `traffic` to the host, one by one; no time passes. */
export function replay(host: Host, traffic: Traffic, from = 0, to = traffic.count): void {
  const { data, offsets, lengths } = traffic
  host.receiveEach(data, offsets, lengths, from, to)
}
