/*
 * Frames and captures for tests: headers by hand, UDP without checksum; and
 * captures of the packet-rate traffic, which are right in every byte.
 */
import { packetRateTraffic } from '@optpoline/rx'
import { CaptureBuilder, encodePcap, LinkType, type LoadedCapture } from '@optpoline/rx/capture'

export const OURS = '02:00:00:00:00:0a'
export const PEER = '02:00:00:00:00:0b'
export const EVERYBODY = 'ff:ff:ff:ff:ff:ff'
export const ETH_P_IP = 0x0800
export const ETH_P_IPV6 = 0x86dd

/** What `packet` puts into the headers; everything has a default. */
export interface PacketFields {
  /** Destination MAC. */
  mac: string
  /** Addresses, of IPv6 with all eight groups; the family follows from `dest`. */
  dest: string
  source: string
  port: number
  protocol: number
  /** Flags and offset of IPv4. */
  fragment: number
  /** Tags between the MAC addresses and the ethertype, as type and VLAN. */
  tags: [type: number, vlan: number][]
  /** Bytes of UDP payload. */
  payload: number
}

/** A frame with a UDP datagram, or what says to be one. */
export function packet(fields: Partial<PacketFields> = {}): Uint8Array {
  const { mac = OURS, dest = '10.0.0.1', tags = [], protocol = 17, port = 53, payload = 8 } = fields
  const six = dest.includes(':')
  const { source = six ? '2001:db8:0:0:0:0:0:2' : '10.0.0.2', fragment = 0 } = fields
  const udp = [...words(4000, port, 8 + payload, 0), ...new Array<number>(payload).fill(0)]
  const ip = six
    ? [0x60, 0, 0, 0, ...words(udp.length), protocol, 64, ...address(source), ...address(dest)]
    : withChecksum([
        ...[0x45, 0, ...words(20 + udp.length, 0, fragment), 64, protocol, 0, 0],
        ...[...address(source), ...address(dest)],
      ])
  return Uint8Array.from([
    ...hex(mac),
    ...hex(PEER),
    ...tags.flatMap((tag) => words(...tag)),
    ...words(six ? ETH_P_IPV6 : ETH_P_IP),
    ...ip,
    ...udp,
  ])
}

function hex(mac: string): number[] {
  return mac.split(':').map((byte) => Number.parseInt(byte, 16))
}

function address(text: string): number[] {
  if (!text.includes(':')) return text.split('.').map(Number)
  return words(...text.split(':').map((group) => Number.parseInt(group, 16)))
}

/** An IPv4 header without options, its checksum filled in. */
function withChecksum(header: number[]): number[] {
  let sum = 0
  for (let i = 0; i < header.length; i += 2) sum += (header[i] << 8) | header[i + 1]
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  return [...header.slice(0, 10), ...words(~sum & 0xffff), ...header.slice(12)]
}

/** Big-endian bytes of numbers of 16 bits. */
function words(...values: number[]): number[] {
  return values.flatMap((value) => [value >>> 8, value & 255])
}

/** A capture of frames, one a millisecond unless their seconds are given. */
export function captureOf(frames: readonly Uint8Array[], seconds?: readonly number[]): LoadedCapture {
  const builder = new CaptureBuilder()
  frames.forEach((frame, i) => {
    const time = seconds?.[i] ?? i / 1000
    builder.add(frame, Math.floor(time), Math.round((time % 1) * 1e9))
  })
  return builder.finish()
}

/** A pcap file of `count` frames of packet-rate traffic. */
export function packetRatePcap(count: number): Uint8Array {
  const { data, offsets, lengths } = packetRateTraffic({ frames: count })
  const frames = Array.from({ length: count }, (_, i) => data.slice(offsets[i], offsets[i] + lengths[i]))
  return encodePcap(captureOf(frames))
}

/** The link types that the command takes, one of each kind. */
export const RECEIVED: readonly number[] = [
  LinkType.ETHERNET,
  LinkType.LINUX_SLL,
  LinkType.LINUX_SLL2,
  LinkType.RAW,
  LinkType.NULL,
  LinkType.LOOP,
]

/** 400 unicast frames of packet-rate traffic with IP, and the same in turn with other link headers. */
export function otherLinks(linkTypes: readonly number[]): LoadedCapture {
  const { data, offsets, lengths, count } = packetRateTraffic({ frames: 2000 })
  const builder = new CaptureBuilder()
  for (let i = 0; i < count && builder.count < 400; i++) {
    const frame = data.subarray(offsets[i], offsets[i] + lengths[i])
    const type = (frame[12] << 8) | frame[13]
    if ((frame[0] & 1) !== 0 || (type !== 0x0800 && type !== 0x86dd)) continue
    const linkType = linkTypes[builder.count % linkTypes.length]
    builder.add(Uint8Array.from([...linkHeader(linkType, frame), ...frame.subarray(14)]), 0, 0, linkType)
  }
  return builder.finish()
}

function linkHeader(linkType: number, frame: Uint8Array): number[] {
  const [high, low] = frame.subarray(12)
  const six = high === 0x86
  switch (linkType) {
    case LinkType.LINUX_SLL:
      return [0, 0, 0, 1, 0, 6, 2, 0, 0, 0, 0, 9, 0, 0, high, low]
    case LinkType.LINUX_SLL2:
      return [high, low, 0, 0, 0, 0, 0, 2, 0, 1, 0, 6, 2, 0, 0, 0, 0, 9, 0, 0]
    case LinkType.NULL:
      return [six ? 30 : 2, 0, 0, 0]
    case LinkType.LOOP:
      return [0, 0, 0, six ? 30 : 2]
    case LinkType.RAW:
      return []
    default:
      return [...frame.subarray(0, 14)]
  }
}
