/**
 * What the host would send: counted by interface and kind, and told to `net.transmitHook`. Nothing is built.
 *
 * Kinds read as `icmp 3/3`, `icmp6 4/1`, `arp 2`, and `forward` for packets that go on. They are integers inside, so
 * that counting a flood of errors allocates nothing.
 */
import type { Net, NetDevice, SkBuff } from './structs.js'

const FAMILIES = ['icmp', 'icmp6', 'arp'] as const
export const TX_ICMP = 0
export const TX_ICMP6 = 1
export const TX_ARP = 2

/** Counts one frame that would leave by `dev`; `type` and `code` for ICMP, the operation for ARP. */
export function transmit(dev: NetDevice, skb: SkBuff, family: number, type: number, code: number): void {
  const net = dev.net
  const kind = (dev.ifindex << 20) | (family << 16) | (type << 8) | code
  net.transmitted.set(kind, (net.transmitted.get(kind) ?? 0) + 1)
  if (net.transmitHook !== null) net.transmitHook(dev.name, kindName(kind), skb)
}

/** Numbers by interface and kind. */
export function transmittedByDevice(net: Net): Record<string, Record<string, number>> {
  const out: Record<string, Record<string, number>> = {}
  for (const [kind, count] of net.transmitted) {
    const dev = net.devices.find((d) => d.ifindex === kind >>> 20)
    if (dev === undefined) continue
    out[dev.name] ??= {}
    out[dev.name][kindName(kind)] = count
  }
  for (const dev of net.devices) {
    if (dev.forwarded[0] === 0) continue
    out[dev.name] ??= {}
    out[dev.name].forward = dev.forwarded[0]
  }
  return out
}

function kindName(kind: number): string {
  const family = (kind >>> 16) & 15
  const name = FAMILIES[family]
  const type = (kind >>> 8) & 255
  return family === TX_ARP ? `${name} ${type}` : `${name} ${type}/${kind & 255}`
}
