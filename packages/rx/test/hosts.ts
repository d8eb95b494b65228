/*
 * A host and frames to it, for tests that are about one thing.
 */
import { createHost, type Host, type HostConfig, type HostOptions } from '@optpoline/rx'
import { ethernet } from '../src/traffic/frames.js'

export const PEER = '192.0.2.2'
export const US = '192.0.2.1'
export const MACS = { source: '02:00:00:00:00:fe', dest: '02:00:00:00:00:01' }

export const CONFIG: HostConfig = {
  interface: {
    mac: MACS.dest,
    mtu: 1500,
    ipv4: ['192.0.2.1/24', '192.0.2.10/24'],
    ipv6: ['2001:db8:1::1/64', 'fe80::1/64'],
  },
}

/** A host like CONFIG with changes. */
export function hostWith(changes: Partial<HostConfig> = {}, options: HostOptions = {}): Host {
  return createHost({ ...CONFIG, ...changes }, options)
}

/** Feeds an IP packet, IPv4 or IPv6 by its version, in an Ethernet frame. */
export function feed(host: Host, packet: Uint8Array, timestamp?: number): void {
  const frame = ethernet(MACS, packet[0] >>> 4 === 6 ? 0x86dd : 0x0800, packet)
  host.receive(frame, 0, frame.length, timestamp)
}

/** Frames that have ended or wait in reassembly: equals those that were fed. */
export function accounted(host: Host): number {
  const { delivered, forwarded, consumed, dropped, refused, held } = host.outcomes()
  const taken = Object.values(consumed).reduce((sum, count) => sum + count, 0)
  return delivered + forwarded + taken + dropped + refused + held
}
