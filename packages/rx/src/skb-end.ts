/**
 * Where frames end: `consumeSkb` for those that were taken, `kfreeSkbReason` for those that were dropped, and
 * the sockets (udp-deliver.ts) for those that were delivered.
 *
 * Every frame that a host reads ends in exactly one of the three, or waits in reassembly (`net.held`) until it
 * does; the counts add up to the frames read. A frame that several take (taps, copies to several sockets) is
 * ended by the last.
 */
import { type Net, SkBuff } from './structs.js'

export const BY_FORWARDING = 0
export const BY_ARP = 1
export const BY_ICMP = 2
export const BY_IGMP = 3
export const BY_ICMPV6 = 4
export const BY_TAP = 5
/** Fragments that became part of a datagram, or were given up with their queue. */
export const BY_DEFRAG = 6
export const BY_PACKET_HANDLER = 7
/** Frames that the wire does not carry, so that the host never saw them. */
export const REFUSED = 8

/** Names of the consumers in `Host.outcomes()`. */
export const CONSUMER_NAMES: readonly string[] = [
  'forward',
  'arp',
  'icmp',
  'igmp',
  'icmpv6',
  'tap',
  'defrag',
  'packet handler',
  'refused',
]

/**
 * A user's handler is about to run: a frame that it feeds to its host gets a buffer of its own. Answers the
 * buffer to put back into `net.skb` afterwards.
 */
export function enterHandler(net: Net): SkBuff {
  const own = net.skb as SkBuff
  own.next ??= new SkBuff(own.dev)
  net.skb = own.next
  return own
}

/** The frame was taken by `by` (one of the constants above). */
export function consumeSkb(skb: SkBuff, by: number): void {
  skb.net.outcomes[by]++
}

/** The frame was dropped; `drop` is an index of DROP. Answers NET_RX_DROP, so that callers can return it. */
export function kfreeSkbReason(skb: SkBuff, drop: number): number {
  skb.net.drops[drop]++
  return 1
}

/** `count` waiting fragments of a queue were merged or given up. */
export function consumeHeld(net: Net, count: number): void {
  net.held -= count
  net.outcomes[BY_DEFRAG] += count
}

/** `count` waiting fragments of a queue were dropped. */
export function dropHeld(net: Net, count: number, drop: number): void {
  net.held -= count
  net.drops[drop] += count
}
