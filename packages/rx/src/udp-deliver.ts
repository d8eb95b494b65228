/**
 * A datagram reaches its socket: the handler reads it, and it is counted as read (`udp_recvmsg`).
 *
 * Nothing waits: a datagram is read when it arrives, so no receive buffer can overflow. Back-pressure is the
 * caller's, who feeds frames when handlers have returned. A handler that throws loses the datagram it had, as a
 * reader whose memory faults does in Linux: InErrors, the socket's `drops`, and the frame is a drop.
 *
 * This is also where delivered frames end. They are counted once, at the socket: InDatagrams and the frames
 * delivered are sums over sockets (`datagramsRead`), less the copies that groups get (`net.extraCopies`).
 */
import { foldHot } from './hot.js'
import { enterHandler } from './skb-end.js'
import {
  type DatagramHandler,
  type Net,
  type SkBuff,
  SOCK_BYTES,
  SOCK_DROPS,
  type UdpSock,
} from './structs.js'

const BYTES = SOCK_BYTES

/** Counts the datagram in `sk`; `family` is SOCK_IPV4 or SOCK_IPV6. False: the handler threw. */
export function readDatagram(sk: UdpSock, skb: SkBuff, family: number): boolean {
  const handler = sk.handler
  if (handler !== null && !callHandler(handler, sk, skb)) return false
  const counts = sk.counts
  counts[family]++
  counts[BYTES] += skb.len - 8
  return true
}

function callHandler(handler: DatagramHandler, sk: UdpSock, skb: SkBuff): boolean {
  const { net } = skb
  const own = enterHandler(net)
  let read = true
  try {
    handler(skb, sk)
  } catch (error) {
    sk.counts[SOCK_DROPS]++
    sk.lastError = error
    read = false
  }
  net.skb = own
  return read
}

/** Datagrams that all sockets of the host have read; `family` is SOCK_IPV4 or SOCK_IPV6. */
export function datagramsRead(net: Net, family: number): number {
  foldHot(net)
  return net.udpSocks.reduce((sum, sk) => sum + sk.counts[family], 0)
}
