/**
 * The call of `ipprot.handler` through a dynamic call: the transport protocols that come are called directly.
 *
 * `ip-protocol.plain.ts` is the same call without the library; package.json maps `#ip-protocol` to one of the two.
 */
import { dynamicCall } from 'optpoline'
import type { NetProtocol, ProtocolHandler, SkBuff } from '../structs.js'

const handler = dynamicCall<ProtocolHandler>('ip_protocol', { arity: 1 })

export function protocolRcv(ipprot: NetProtocol, skb: SkBuff): number {
  return handler(ipprot.handler, skb)
}
