/**
 * IPv6 addresses in packets: kinds by prefix (`ipv6_addr_type`), and comparison with those of the host.
 *
 * Positions are indices into the view; nothing is copied.
 */
import { In6, type NetDevice } from '../structs.js'

/** The address in the 16 bytes at `at`. */
export function in6At(view: DataView, at: number): In6 {
  return new In6(view.getInt32(at), view.getInt32(at + 4), view.getInt32(at + 8), view.getInt32(at + 12))
}

/** Whether the 16 bytes at `at` are this address. */
export function isAt(address: In6, view: DataView, at: number): boolean {
  return (
    view.getInt32(at) === address.w0 &&
    view.getInt32(at + 4) === address.w1 &&
    view.getInt32(at + 8) === address.w2 &&
    view.getInt32(at + 12) === address.w3
  )
}

export function sameIn6(a: In6 | null, b: In6 | null): boolean {
  if (a === null || b === null) return a === b
  return a.w0 === b.w0 && a.w1 === b.w1 && a.w2 === b.w2 && a.w3 === b.w3
}

/** The first `length` bits, the others 0. */
export function prefixOf(address: In6, length: number): In6 {
  const mask = (word: number) => {
    const bits = Math.min(Math.max(length - 32 * word, 0), 32)
    return bits === 0 ? 0 : -1 << (32 - bits)
  }
  return new In6(address.w0 & mask(0), address.w1 & mask(1), address.w2 & mask(2), address.w3 & mask(3))
}

/** Whether `address` is in the prefix of `length` bits. */
export function inPrefix(address: In6, prefix: In6, length: number): boolean {
  return (
    sameBits(address.w0, prefix.w0, length) &&
    sameBits(address.w1, prefix.w1, length - 32) &&
    sameBits(address.w2, prefix.w2, length - 64) &&
    sameBits(address.w3, prefix.w3, length - 96)
  )
}

/** Whether the first `bits` bits of two words are the same; none below 1, all from 32 on. */
function sameBits(a: number, b: number, bits: number): boolean {
  if (bits <= 0) return true
  return (bits >= 32 ? a ^ b : (a ^ b) >>> (32 - bits)) === 0
}

export function isMulticast6(view: DataView, at: number): boolean {
  return view.getUint8(at) === 0xff
}

/** fe80::/10. */
export function isLinkLocal6(view: DataView, at: number): boolean {
  return (view.getUint16(at) & 0xffc0) === 0xfe80
}

export function isUnspecified6(view: DataView, at: number): boolean {
  return (view.getInt32(at) | view.getInt32(at + 4) | view.getInt32(at + 8) | view.getInt32(at + 12)) === 0
}

/** ::1. */
export function isLoopback6(view: DataView, at: number): boolean {
  return (
    (view.getInt32(at) | view.getInt32(at + 4) | view.getInt32(at + 8)) === 0 && view.getInt32(at + 12) === 1
  )
}

/** Whether the interface has joined the group at `at` (`ipv6_chk_mcast_addr`). */
export function hasJoined(dev: NetDevice, view: DataView, at: number): boolean {
  for (const group of dev.groups6) if (isAt(group, view, at)) return true
  return false
}

/** Whether the interface has the address at `at`. */
export function hasAddress(dev: NetDevice, view: DataView, at: number): boolean {
  for (const address of dev.addresses6) if (isAt(address, view, at)) return true
  return false
}

/** The solicited-node group of an address, ff02::1:ffXX:XXXX (RFC 4291, 2.7.1). */
export function solicitedNode(address: In6): In6 {
  return new In6(0xff02_0000 | 0, 0, 1, 0xff00_0000 | 0 | (address.w3 & 0x00ff_ffff))
}
