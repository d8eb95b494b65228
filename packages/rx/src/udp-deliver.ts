/**
 * A datagram reaches its socket: the handler reads it, and it is counted as read (`udp_recvmsg`).
 *
 * Nothing waits: a datagram is read when it arrives, so no receive buffer can overflow. Back-pressure is the
 * caller's, who feeds frames when handlers have returned. A handler that throws loses the datagram it had, as a
 * reader whose memory faults does in Linux: InErrors, the socket's `drops`, and the frame is a drop.
 */
import { BY_SOCKET, consumeSkb } from './skb-end.js'
import {
  type DatagramHandler,
  type SkBuff,
  SOCK_BYTES,
  SOCK_DATAGRAMS,
  SOCK_DROPS,
  type UdpSock,
} from './structs.js'

const DATAGRAMS = SOCK_DATAGRAMS
const BYTES = SOCK_BYTES

/**
 * Counts the datagram in `sk` and the host's InDatagrams (`inDatagrams` is its index). The frame has not ended.
 * False: the handler threw.
 */
export function readDatagram(sk: UdpSock, skb: SkBuff, inDatagrams: number): boolean {
  const handler = sk.handler
  if (handler !== null && !callHandler(handler, sk, skb)) return false
  const counts = sk.counts
  counts[DATAGRAMS]++
  counts[BYTES] += skb.len - 8
  skb.dev.net.mib[inDatagrams]++
  return true
}

function callHandler(handler: DatagramHandler, sk: UdpSock, skb: SkBuff): boolean {
  try {
    handler(skb, sk)
    return true
  } catch (error) {
    sk.counts[SOCK_DROPS]++
    sk.lastError = error
    return false
  }
}

/** The frame ended with a reader. */
export function delivered(skb: SkBuff): number {
  consumeSkb(skb, BY_SOCKET)
  return 0
}
