/**
 * What the host would send: counted by interface and kind, and told to `net.transmitHook`. Nothing is built.
 *
 * Kinds read as `icmp 3/3`, `icmp6 4/1`, `arp 2`, and `forward` for packets that go on. They are integers inside, so
 * that counting a flood of errors allocates nothing.
 */
import { enterHandler } from './skb-end.js'
import type { Net, NetDevice, SkBuff, TransmitHook } from './structs.js'

const FAMILIES = ['icmp', 'icmp6', 'arp'] as const
export const TX_ICMP = 0
export const TX_ICMP6 = 1
export const TX_ARP = 2

/** Counts one frame that would leave by `dev`; `type` and `code` for ICMP, the operation for ARP. */
export function transmit(dev: NetDevice, skb: SkBuff, family: number, type: number, code: number): void {
  const net = dev.net
  const kind = (dev.ifindex << 20) | (family << 16) | (type << 8) | code
  const counter = net.transmitted.get(kind)
  if (counter === undefined) net.transmitted.set(kind, { count: 1 })
  else counter.count++
  if (net.transmitHook !== null) showTransmit(net.transmitHook, dev, kindName(kind), skb)
}

/** Counts a packet that would go on to another host by `dev`. */
export function transmitForward(dev: NetDevice, skb: SkBuff): void {
  dev.forwarded[0]++
  const { transmitHook } = dev.net
  if (transmitHook !== null) showTransmit(transmitHook, dev, 'forward', skb)
}

/**
 * Into how many fragments a payload of `length` bytes goes, each with `header` bytes before its part of it; 1 when
 * it fits into the MTU of `dev` as it is.
 */
export function fragmentsNeeded(dev: NetDevice, length: number, header: number): number {
  return Math.ceil(length / ((dev.mtu - header) & ~7))
}

/** The hook's errors stay its own; the last is kept. */
function showTransmit(hook: TransmitHook, dev: NetDevice, what: string, skb: SkBuff): void {
  const { net } = dev
  const own = enterHandler(net)
  try {
    hook(dev.name, what, skb)
  } catch (error) {
    net.transmitError = error
  }
  net.skb = own
}

/** Numbers by interface and kind. */
export function transmittedByDevice(net: Net): Record<string, Record<string, number>> {
  const out: Record<string, Record<string, number>> = {}
  for (const [kind, { count }] of net.transmitted) {
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
