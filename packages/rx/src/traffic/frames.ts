/**
 * Builds Ethernet frames: IPv4 and IPv6 headers with their checksums, UDP, TCP, ICMP, ARP.
 *
 * For generated traffic and tests; nothing here is fast. Frames shorter than 60 bytes are padded, as a card
 * pads them (64 on the wire, with the frame check sequence).
 */
import { parseIpv4, parseIpv6, parseMac } from '../address.js'
import { csumFold, csumPartial, csumPseudo4, csumPseudo6 } from '../checksum.js'

/** Shortest frame without its check sequence. */
export const ETH_ZLEN = 60

export interface Ethernet {
  source: string
  dest: string
}

export interface Flow {
  source: string
  dest: string
  sport: number
  dport: number
}

/** The frame with its MACs, ethertype and payload, padded. */
export function ethernet(macs: Ethernet, type: number, payload: Uint8Array): Uint8Array {
  const frame = new Uint8Array(Math.max(ETH_ZLEN, 14 + payload.length))
  frame.set(parseMac(macs.dest) ?? bad(macs.dest))
  frame.set(parseMac(macs.source) ?? bad(macs.source), 6)
  new DataView(frame.buffer).setUint16(12, type)
  frame.set(payload, 14)
  return frame
}

/** An IPv4 packet. */
export function ipv4(
  source: string,
  dest: string,
  protocol: number,
  payload: Uint8Array,
  { ttl = 64, id = 0, fragment = 0, tos = 0 } = {},
): Uint8Array {
  const packet = new Uint8Array(20 + payload.length)
  const view = new DataView(packet.buffer)
  packet[0] = 0x45
  packet[1] = tos
  view.setUint16(2, packet.length)
  view.setUint16(4, id)
  view.setUint16(6, fragment)
  packet[8] = ttl
  packet[9] = protocol
  view.setInt32(12, parseIpv4(source) ?? bad(source))
  view.setInt32(16, parseIpv4(dest) ?? bad(dest))
  packet.set(payload, 20)
  setChecksum(view, 10, csumPartial(view, 0, 20, 0))
  return packet
}

/** An IPv6 packet. */
export function ipv6(
  source: string,
  dest: string,
  nextHeader: number,
  payload: Uint8Array,
  { hopLimit = 64 } = {},
): Uint8Array {
  const packet = new Uint8Array(40 + payload.length)
  const view = new DataView(packet.buffer)
  packet[0] = 0x60
  view.setUint16(4, payload.length)
  packet[6] = nextHeader
  packet[7] = hopLimit
  packet.set(parseIpv6(source) ?? bad(source), 8)
  packet.set(parseIpv6(dest) ?? bad(dest), 24)
  packet.set(payload, 40)
  return packet
}

/** A UDP datagram in IPv4 or IPv6, by its addresses. */
export function udp(flow: Flow, payload: Uint8Array): Uint8Array {
  const datagram = new Uint8Array(8 + payload.length)
  const view = new DataView(datagram.buffer)
  view.setUint16(0, flow.sport)
  view.setUint16(2, flow.dport)
  view.setUint16(4, datagram.length)
  datagram.set(payload, 8)
  return transport(flow, 17, datagram, 6)
}

/** A TCP segment with the ACK flag. */
export function tcp(flow: Flow, payload: Uint8Array): Uint8Array {
  const segment = new Uint8Array(20 + payload.length)
  const view = new DataView(segment.buffer)
  view.setUint16(0, flow.sport)
  view.setUint16(2, flow.dport)
  segment[12] = 0x50
  segment[13] = 0x10
  view.setUint16(14, 65_535)
  segment.set(payload, 20)
  return transport(flow, 6, segment, 16)
}

/** An echo request, ICMP or ICMPv6 by its addresses. */
export function echoRequest(source: string, dest: string, payload: Uint8Array): Uint8Array {
  const message = new Uint8Array(8 + payload.length)
  message.set(payload, 8)
  const six = source.includes(':')
  message[0] = six ? 128 : 8
  if (six) return transport({ source, dest, sport: 0, dport: 0 }, 58, message, 2)
  const view = new DataView(message.buffer)
  setChecksum(view, 2, csumPartial(view, 0, message.length, 0))
  return ipv4(source, dest, 1, message)
}

/** An ARP request for `target`. */
export function arpRequest(mac: string, sender: string, target: string): Uint8Array {
  const request = new Uint8Array(28)
  const view = new DataView(request.buffer)
  view.setUint16(0, 1)
  view.setUint16(2, 0x0800)
  view.setUint16(4, 0x0604)
  view.setUint16(6, 1)
  request.set(parseMac(mac) ?? bad(mac), 8)
  view.setInt32(14, parseIpv4(sender) ?? bad(sender))
  view.setInt32(24, parseIpv4(target) ?? bad(target))
  return request
}

/** Wraps a segment in IP and fills in its checksum at `at`. */
function transport(flow: Flow, protocol: number, segment: Uint8Array, at: number): Uint8Array {
  const six = flow.source.includes(':')
  const packet = six
    ? ipv6(flow.source, flow.dest, protocol, segment)
    : ipv4(flow.source, flow.dest, protocol, segment)
  const view = new DataView(packet.buffer)
  const header = packet.length - segment.length
  const pseudo = six
    ? csumPseudo6(view, 8, protocol, segment.length)
    : csumPseudo4(view, 12, protocol, segment.length)
  setChecksum(view, header + at, csumPartial(view, header, segment.length, pseudo))
  return packet
}

/** Stores the complement of a sum; UDP's 0 is sent as all ones, which is right everywhere. */
function setChecksum(view: DataView, at: number, sum: number): void {
  const checksum = ~csumFold(sum) & 0xffff
  view.setUint16(at, checksum === 0 ? 0xffff : checksum, true)
}

function bad(text: string): never {
  throw new Error(`internal: ${text} is not an address`)
}
