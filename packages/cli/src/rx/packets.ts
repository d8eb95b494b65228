/**
 * Reads as much of a frame as guessing a host takes: the MAC it is for, IP addresses, the UDP port. Not
 * part of the receive path and of no use to it: it allocates, skips whatever is odd, and checks nothing.
 */
import { linkHeaderLength, linkPacketType, linkProtocol } from '@optpoline/rx'
import { LinkType } from '@optpoline/rx/capture'

export type Family = 4 | 6

/** What a frame says that carries IP. */
export interface Packet {
  /** Destination MAC as a number of 48 bits; null: the frame has none and is for whoever got it. */
  mac: number | null
  /** Whether it is for one station. */
  to: 'unicast' | 'group'
  family: Family
  /** Dotted, or eight groups with colons (`shortIpv6` is for people). */
  source: string
  destination: string
  /** Whether the destination address is a multicast one. */
  isGroup: boolean
  /** Destination port, when this is UDP and not a later fragment. */
  udpPort: number | null
}

const ETH_P_IP = 0x0800
const ETH_P_IPV6 = 0x86dd
/** 802.1Q and 802.1ad. */
const TAGS: readonly number[] = [0x8100, 0x88a8]
const IPPROTO_UDP = 17
/** Extension headers of IPv6 that are stepped over: hop-by-hop, routing, destination options. */
const EXTENSIONS: readonly number[] = [0, 43, 60]
const IPPROTO_FRAGMENT = 44

/** PACKET_HOST and PACKET_OTHERHOST of if_packet.h: for this host, for another. Between them: for a group. */
const HOST = 0
const OTHERHOST = 3

/** Reads frames out of one buffer. */
export class PacketReader {
  readonly #view: DataView

  constructor(data: Uint8Array) {
    this.#view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  }

  /**
   * The packet in the frame of `length` bytes at `offset`; null when it carries no IP to the host.
   * @param linkType LINKTYPE_* number, one that is received
   */
  read(linkType: number, offset: number, length: number): Packet | null {
    const view = this.#view
    const header = linkHeaderLength(linkType)
    if (header === undefined || length < header || length === 0) return null
    const whom = linkType === LinkType.ETHERNET ? this.#station(offset) : this.#receiver(linkType, offset)
    if (whom === null) return null
    const { mac, to } = whom
    const end = offset + length
    let at = offset + header
    let type =
      linkType === LinkType.ETHERNET ? view.getUint16(offset + 12) : linkProtocol(view, linkType, offset)
    // A tag of VLAN 0 only carries a priority. Frames of other VLANs are for interfaces that are not there.
    while (at + 4 <= end && TAGS.includes(type)) {
      if ((view.getUint16(at) & 0xfff) !== 0) return null
      type = view.getUint16(at + 2)
      at += 4
    }
    if (type === ETH_P_IP && at + 20 <= end && view.getUint8(at) >>> 4 === 4) {
      return { mac, to, ...this.#ipv4(at, end) }
    }
    if (type === ETH_P_IPV6 && at + 40 <= end && view.getUint8(at) >>> 4 === 6) {
      return { mac, to, ...this.#ipv6(at, end) }
    }
    return null
  }

  #station(offset: number): Pick<Packet, 'mac' | 'to'> {
    const view = this.#view
    const mac = view.getUint16(offset) * 0x1_0000_0000 + view.getUint32(offset + 2)
    return { mac, to: (view.getUint8(offset) & 1) === 0 ? 'unicast' : 'group' }
  }

  /** Cooked frames say whom they were for, the others are for the host. */
  #receiver(linkType: number, offset: number): Pick<Packet, 'mac' | 'to'> | null {
    const type = linkPacketType(this.#view, linkType, offset)
    return type === OTHERHOST ? null : { mac: null, to: type === HOST ? 'unicast' : 'group' }
  }

  #ipv4(at: number, end: number): Omit<Packet, 'mac' | 'to'> {
    const view = this.#view
    const payload = at + (view.getUint8(at) & 15) * 4
    const laterFragment = (view.getUint16(at + 6) & 0x1fff) !== 0
    const isUdp = view.getUint8(at + 9) === IPPROTO_UDP && !laterFragment
    return {
      family: 4,
      source: this.#address4(at + 12),
      destination: this.#address4(at + 16),
      isGroup: view.getUint8(at + 16) >>> 4 === 0xe,
      udpPort: isUdp ? this.#port(payload, end) : null,
    }
  }

  #ipv6(at: number, end: number): Omit<Packet, 'mac' | 'to'> {
    const view = this.#view
    let next = view.getUint8(at + 6)
    let payload = at + 40
    let laterFragment = false
    while (payload + 8 <= end && (EXTENSIONS.includes(next) || next === IPPROTO_FRAGMENT)) {
      if (next === IPPROTO_FRAGMENT) laterFragment ||= view.getUint16(payload + 2) >>> 3 !== 0
      const units = next === IPPROTO_FRAGMENT ? 0 : view.getUint8(payload + 1)
      next = view.getUint8(payload)
      payload += 8 + 8 * units
    }
    return {
      family: 6,
      source: this.#address6(at + 8),
      destination: this.#address6(at + 24),
      isGroup: view.getUint8(at + 24) === 0xff,
      udpPort: next === IPPROTO_UDP && !laterFragment ? this.#port(payload, end) : null,
    }
  }

  #port(udp: number, end: number): number | null {
    return udp + 4 <= end ? this.#view.getUint16(udp + 2) : null
  }

  #address4(at: number): string {
    const view = this.#view
    return [0, 1, 2, 3].map((i) => view.getUint8(at + i)).join('.')
  }

  #address6(at: number): string {
    return Array.from({ length: 8 }, (_, i) => this.#view.getUint16(at + 2 * i).toString(16)).join(':')
  }
}

/** An IPv6 address as RFC 5952 wants it, by the URL parser, which does that. Slow. */
export function shortIpv6(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1)
}

/** `02:00:00:00:00:01`. */
export function formatMac(mac: number): string {
  const digits = mac.toString(16).padStart(12, '0')
  return digits.match(/../g)?.join(':') ?? digits
}
