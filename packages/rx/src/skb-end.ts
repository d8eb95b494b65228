/**
 * Where frames end: `consumeSkb` for those that were taken, `kfreeSkbReason` for those that were dropped.
 *
 * Every frame that a host reads ends in exactly one call of one of the two, or waits in reassembly (`net.held`)
 * until it does; the counts here add up to the frames read. A frame that several take (taps, copies to several
 * sockets) is ended by the last.
 */
import type { Net, SkBuff } from './structs.js'

export const BY_SOCKET = 0
export const BY_FORWARDING = 1
export const BY_ARP = 2
export const BY_ICMP = 3
export const BY_IGMP = 4
export const BY_ICMPV6 = 5
export const BY_TAP = 6
/** Fragments that became part of a datagram, or were given up with their queue. */
export const BY_DEFRAG = 7
export const BY_PACKET_HANDLER = 8
/** Frames that the wire does not carry, so that the host never saw them. */
export const REFUSED = 9

/** Names of the consumers in `Host.outcomes()`. */
export const CONSUMER_NAMES: readonly string[] = [
  'socket',
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

/** The frame was taken by `by` (one of the constants above). */
export function consumeSkb(skb: SkBuff, by: number): void {
  skb.dev.net.outcomes[by]++
}

/** The frame was dropped; `drop` is an index of DROP. Answers NET_RX_DROP, so that callers can return it. */
export function kfreeSkbReason(skb: SkBuff, drop: number): number {
  skb.dev.net.drops[drop]++
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
