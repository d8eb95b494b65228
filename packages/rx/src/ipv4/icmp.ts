/**
 * ICMP (`icmp_rcv`): as far as it is counted, and answered.
 *
 * Messages are counted by type (`net.icmpInTypes`); Icmp.InEchos and its like are read from there, as Linux
 * does. Errors are matched to the sockets that they are about; no socket is told.
 */
import { csumFold, csumPartial } from '../checksum.js'
import { DROP } from '../drop.js'
import { MIB } from '../mib.js'
import { BY_ICMP, consumeSkb, kfreeSkbReason } from '../skb-end.js'
import { RTN_BROADCAST, RTN_MULTICAST, type SkBuff } from '../structs.js'
import { fragmentsNeeded, TX_ICMP, transmit } from '../tx.js'
import { udpLookupFlow4 } from '../udp-table.js'

const BAD_CSUM = DROP['ICMP_CSUM@icmp_rcv']
const NOT_SPECIFIED = DROP['NOT_SPECIFIED@icmp_rcv']
const UNHANDLED = DROP['UNHANDLED_PROTO@icmp_rcv']
const INVALID_PROTO = DROP['INVALID_PROTO@icmp_rcv']
const INHDR = DROP['IP_INHDR@icmp_rcv']
const TOO_SMALL = DROP['PKT_TOO_SMALL@icmp_rcv']
const NO_SOCKET = DROP['NO_SOCKET@ping_rcv']
const IN_MSGS = MIB['Icmp.InMsgs']
const IN_ERRORS = MIB['Icmp.InErrors']
const IN_CSUM_ERRORS = MIB['Icmp.InCsumErrors']
const FRAG_OKS = MIB['Ip.FragOKs']
const FRAG_CREATES = MIB['Ip.FragCreates']

const ECHO_REPLY = 0
const DEST_UNREACH = 3
const SOURCE_QUENCH = 4
const REDIRECT = 5
const ECHO = 8
const TIME_EXCEEDED = 11
const PARAMETER_PROBLEM = 12
const TIMESTAMP = 13
const TIMESTAMP_REPLY = 14
const ADDRESS = 17
const ADDRESS_REPLY = 18
const EXT_ECHO = 42
const EXT_ECHO_REPLY = 43

const IPPROTO_UDP = 17
/**
 * Protocols whose every error counts, because no socket of them is here: TCP, UDP-Lite, and 255, which no packet
 * that arrives has a handler for.
 */
const WITHOUT_SOCKETS: readonly number[] = [6, 136, 255]
const IP_HEADER = 20

/**
 * The handler of protocol 1. A reply to an echo is as long as the request, and leaves in fragments where that did not come
 * in one piece.
 *
 * In one piece of more than 460 bytes of bytecode: V8 calls it, and inlines into it what it calls, whatever came before it
 * (`ipRcvSkb`).
 */
export function icmpRcv(skb: SkBuff): number {
  const { net, dev, view, offset, len, mib } = skb
  mib[IN_MSGS]++
  if (csumFold(csumPartial(view, offset, len, 0)) !== 0xffff) {
    mib[IN_CSUM_ERRORS]++
    return icmpError(skb, BAD_CSUM)
  }
  if (len < 8) return icmpError(skb, NOT_SPECIFIED)
  const type = view.getUint8(offset)
  net.icmpInTypes[type]++
  if (type === EXT_ECHO) {
    net.outcomes[BY_ICMP]++
    return 0
  }
  const cast = skb.dst.type === RTN_BROADCAST || skb.dst.type === RTN_MULTICAST
  // To all, only address masks are heard; echoes are ignored (icmp_echo_ignore_broadcasts).
  if (cast && type !== ADDRESS && type !== ADDRESS_REPLY) return icmpError(skb, INVALID_PROTO)
  if (type > 18 && type !== EXT_ECHO_REPLY) return icmpError(skb, UNHANDLED)
  switch (type) {
    case ECHO_REPLY:
    case EXT_ECHO_REPLY:
      return kfreeSkbReason(skb, NO_SOCKET)
    case ECHO:
      transmit(dev, skb, TX_ICMP, ECHO_REPLY, 0)
      if (len + IP_HEADER > dev.mtu) {
        mib[FRAG_OKS]++
        mib[FRAG_CREATES] += fragmentsNeeded(dev, len, IP_HEADER)
      }
      break
    case TIMESTAMP:
      if (len < 12) return icmpError(skb, TOO_SMALL)
      transmit(dev, skb, TX_ICMP, TIMESTAMP_REPLY, 0)
      break
    case DEST_UNREACH:
    case SOURCE_QUENCH:
    case TIME_EXCEEDED:
    case PARAMETER_PROBLEM:
      return unreach(skb, type)
    case REDIRECT:
      if (len < 28) return icmpError(skb, TOO_SMALL)
      socketDeliver(skb)
  }
  net.outcomes[BY_ICMP]++
  return 0
}

/** `icmp_unreach`: an error about a packet that we are said to have sent. */
function unreach(skb: SkBuff, type: number): number {
  const { view, offset, len } = skb
  if (len < 28) return icmpError(skb, NOT_SPECIFIED)
  if ((view.getUint8(offset + 8) & 15) < 5) return icmpError(skb, INHDR)
  const code = view.getUint8(offset + 1)
  const ignored = (type === DEST_UNREACH && code > 15) || (type === TIME_EXCEEDED && code === 1)
  if (!ignored) socketDeliver(skb)
  return consumed(skb)
}

/** `icmp_socket_deliver`: counts an error that is about no socket. */
function socketDeliver(skb: SkBuff): void {
  const net = skb.net
  const { view, offset, len } = skb
  const inner = offset + 8
  const header = (view.getUint8(inner) & 15) << 2
  if (len < 8 + header + 8) {
    net.mib[IN_ERRORS]++
    return
  }
  const protocol = view.getUint8(inner + 9)
  if (WITHOUT_SOCKETS.includes(protocol)) net.mib[IN_ERRORS]++
  if (protocol !== IPPROTO_UDP) return
  const ports = view.getInt32(inner + header)
  const sk = udpLookupFlow4(
    net,
    view.getInt32(inner + 16),
    ports & 0xffff,
    view.getInt32(inner + 12),
    ports >>> 16,
  )
  if (sk === null) net.mib[IN_ERRORS]++
}

function icmpError(skb: SkBuff, drop: number): number {
  skb.mib[IN_ERRORS]++
  return kfreeSkbReason(skb, drop)
}

function consumed(skb: SkBuff): number {
  consumeSkb(skb, BY_ICMP)
  return 0
}
