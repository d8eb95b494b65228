/**
 * Frames that are not Ethernet: raw IP, BSD loopback, Linux cooked v1 and v2 (LINKTYPE_* of
 * tcpdump.org/linktypes.html). Only what the receive path needs of their headers: whom a frame is for, and what
 * it carries.
 *
 * A cooked frame says itself whom it was for; one that the capturing machine had sent counts as another's. Raw IP
 * is always for the host.
 */
import { netifReceiveSkb } from '../dev.js'
import { MIB } from '../mib.js'
import { PACKET_HOST, PACKET_OTHERHOST, type SkBuff } from '../structs.js'
import { ETH_P_802_2 } from './ethertype.js'

export const LINKTYPE_ETHERNET = 1
const LINKTYPE_NULL = 0
const LINKTYPE_RAW_BSD = 12
const LINKTYPE_RAW_OPENBSD = 14
const LINKTYPE_RAW = 101
const LINKTYPE_LOOP = 108
const LINKTYPE_LINUX_SLL = 113
const LINKTYPE_IPV4 = 228
const LINKTYPE_IPV6 = 229
const LINKTYPE_LINUX_SLL2 = 276

/** The link types that the receive path takes, with the bytes of their headers. */
const HEADER_LENGTHS: ReadonlyMap<number, number> = new Map([
  [LINKTYPE_ETHERNET, 14],
  [LINKTYPE_NULL, 4],
  [LINKTYPE_LOOP, 4],
  [LINKTYPE_RAW, 0],
  [LINKTYPE_RAW_BSD, 0],
  [LINKTYPE_RAW_OPENBSD, 0],
  [LINKTYPE_IPV4, 0],
  [LINKTYPE_IPV6, 0],
  [LINKTYPE_LINUX_SLL, 16],
  [LINKTYPE_LINUX_SLL2, 20],
])

const RX_PACKETS = MIB['Link.rx_packets']
const RX_BYTES = MIB['Link.rx_bytes']

const ETH_P_IP = 0x0800
const ETH_P_IPV6 = 0x86dd
/** No protocol has this type: the frame will be one without a handler. */
const ETH_P_NONE = 0xffff

/** Address families of IPv6: Linux, NetBSD and OpenBSD, FreeBSD, Darwin. */
const AF_INET = 2
const AF_INET6: readonly number[] = [10, 24, 28, 30]

/** Hardware types whose protocol field is no ethertype: GRE, netlink, and radio headers. */
const ARPHRD_FOREIGN: readonly number[] = [778, 801, 802, 803, 824]

/** A link type that the receive path does not take. */
export class LinkTypeError extends Error {
  override readonly name = 'LinkTypeError'
  constructor(readonly linkType: number) {
    super(
      `link type ${linkType} is not received: needs Ethernet (1), raw IP (101, 12, 14, 228, 229), BSD loopback ` +
        '(0, 108) or Linux cooked (113, 276)',
    )
  }
}

/** Bytes of the link header; undefined for link types that are not received. */
export function linkHeaderLength(linkType: number): number | undefined {
  return HEADER_LENGTHS.get(linkType)
}

/** Whether the receive path takes frames of this LINKTYPE_* number. */
export function isReceivedLinkType(linkType: number): boolean {
  return HEADER_LENGTHS.has(linkType)
}

/**
 * Receives a frame that is not Ethernet. False: it is shorter than its link header.
 * @throws LinkTypeError
 */
export function linkReceive(skb: SkBuff, linkType: number, offset: number, length: number): boolean {
  const header = HEADER_LENGTHS.get(linkType)
  if (header === undefined) throw new LinkTypeError(linkType)
  if (length < header || length === 0) return false
  skb.mib[RX_PACKETS]++
  skb.mib[RX_BYTES] += length
  skb.flags = skb.dev.rxFlags
  skb.macHeader = offset
  skb.offset = offset + header
  skb.len = length - header
  skb.pktType = linkPacketType(skb.view, linkType, offset)
  netifReceiveSkb(skb, linkProtocol(skb.view, linkType, offset))
  return true
}

/** Whom a frame that has its whole link header was for (PACKET_*), where it says it; not Ethernet. */
export function linkPacketType(view: DataView, linkType: number, offset: number): number {
  if (linkType === LINKTYPE_LINUX_SLL) return cookedPacketType(view.getUint16(offset))
  return linkType === LINKTYPE_LINUX_SLL2 ? cookedPacketType(view.getUint8(offset + 10)) : PACKET_HOST
}

/** The ethertype of a frame that has its whole link header and a byte more where that has none; not Ethernet. */
export function linkProtocol(view: DataView, linkType: number, offset: number): number {
  switch (linkType) {
    case LINKTYPE_IPV4:
      return ETH_P_IP
    case LINKTYPE_IPV6:
      return ETH_P_IPV6
    case LINKTYPE_LINUX_SLL:
      return cookedProtocol(view.getUint16(offset + 14), view.getUint16(offset + 2))
    case LINKTYPE_LINUX_SLL2:
      return cookedProtocol(view.getUint16(offset), view.getUint16(offset + 8))
    case LINKTYPE_NULL:
      // In the byte order of the machine that captured, which only the value tells.
      return familyProtocol(view.getUint32(offset, view.getUint16(offset) !== 0))
    case LINKTYPE_LOOP:
      return familyProtocol(view.getUint32(offset))
    default:
      return rawProtocol(view.getUint8(offset) >>> 4)
  }
}

function rawProtocol(version: number): number {
  if (version === 4) return ETH_P_IP
  return version === 6 ? ETH_P_IPV6 : ETH_P_NONE
}

function familyProtocol(family: number): number {
  if (family === AF_INET) return ETH_P_IP
  return AF_INET6.includes(family) ? ETH_P_IPV6 : ETH_P_NONE
}

/** 0 to 3 as PACKET_*; 4: sent by the machine that captured. */
function cookedPacketType(type: number): number {
  return type <= PACKET_OTHERHOST ? type : PACKET_OTHERHOST
}

function cookedProtocol(protocol: number, hardware: number): number {
  if (ARPHRD_FOREIGN.includes(hardware)) return ETH_P_NONE
  return protocol < 0x0600 && protocol !== ETH_P_802_2 ? ETH_P_NONE : protocol
}
