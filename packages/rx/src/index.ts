/*
 * A UDP receive path in the shape of Linux's: hosts, and what they count.
 */
export {
  type BindOptions,
  type CountersJson,
  createHost,
  Host,
  type HostOptions,
  type Outcomes,
} from './host.js'
export {
  type HostConfig,
  HostConfigError,
  type InterfaceConfig,
  type RouteConfig,
  type SocketConfig,
} from './host-config.js'
export {
  isReceivedLinkType,
  LinkTypeError,
  linkHeaderLength,
  linkPacketType,
  linkProtocol,
} from './link/link-types.js'
export { replay } from './replay.js'
export type { DatagramHandler, SkBuff, Tap, TapHandler, TransmitHook, UdpSock } from './structs.js'
export { type PacketRateOptions, packetRateTraffic, type Traffic } from './traffic/packet-rate.js'
