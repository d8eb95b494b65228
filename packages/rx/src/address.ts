/**
 * Text of addresses to numbers and back: IPv4, IPv6 (RFC 4291 in, RFC 5952 out) and MAC.
 *
 * For configuration and output; the path itself compares numbers. Parsers answer null for what is not an
 * address, and leave the message to the caller, who knows which key it stands at.
 */

/** `192.0.2.1` as a signed 32-bit number, or null. */
export function parseIpv4(text: string): number | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)
  if (!parts) return null
  let address = 0
  for (let i = 1; i <= 4; i++) {
    const byte = Number(parts[i])
    // A leading zero reads as octal in inet_aton: refused, as by inet_pton.
    if (byte > 255 || String(byte) !== parts[i]) return null
    address = (address << 8) | byte
  }
  return address
}

export function formatIpv4(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`
}

/** An IPv6 address as 16 bytes, or null. No zone: `fe80::1%eth0` is null. */
export function parseIpv6(text: string): Uint8Array | null {
  const halves = text.split('::')
  if (halves.length > 2) return null
  const head = groups(halves[0], halves.length === 1)
  const tail = halves.length === 2 ? groups(halves[1], true) : []
  if (!head || !tail) return null
  const missing = 16 - head.length - tail.length
  if (halves.length === 2 ? missing < 2 : missing !== 0) return null
  return Uint8Array.from([...head, ...new Array<number>(missing).fill(0), ...tail])
}

/** The bytes of `2001:db8:0:1` and, at the end, of `::ffff:192.0.2.1`'s last part. */
function groups(text: string, last: boolean): number[] | null {
  if (text === '') return []
  const out: number[] = []
  const parts = text.split(':')
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (last && i === parts.length - 1 && part.includes('.')) {
      const v4 = parseIpv4(part)
      if (v4 === null) return null
      out.push(v4 >>> 24, (v4 >>> 16) & 255, (v4 >>> 8) & 255, v4 & 255)
    } else {
      if (!/^[0-9a-fA-F]{1,4}$/.test(part)) return null
      const group = Number.parseInt(part, 16)
      out.push(group >>> 8, group & 255)
    }
  }
  return out
}

/** The 16 bytes at `offset`, as RFC 5952 writes them. */
export function formatIpv6(bytes: Uint8Array, offset = 0): string {
  const words: number[] = []
  for (let i = 0; i < 8; i++) words.push((bytes[offset + 2 * i] << 8) | bytes[offset + 2 * i + 1])
  // The longest run of at least two zero groups, the first of equal ones, becomes "::".
  let best = -1
  let bestLength = 1
  for (let i = 0; i < 8; i++) {
    let length = 0
    while (i + length < 8 && words[i + length] === 0) length++
    if (length > bestLength) {
      best = i
      bestLength = length
    }
  }
  const hex = words.map((word) => word.toString(16))
  if (best < 0) return hex.join(':')
  return `${hex.slice(0, best).join(':')}::${hex.slice(best + bestLength).join(':')}`
}

/** `02:00:00:00:00:01` as 6 bytes, or null. */
export function parseMac(text: string): Uint8Array | null {
  if (!/^[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}$/.test(text)) return null
  return Uint8Array.from(text.split(':'), (byte) => Number.parseInt(byte, 16))
}

/** The netmask of a prefix length, as a signed 32-bit number. */
export function netmask(prefixLength: number): number {
  return prefixLength === 0 ? 0 : -1 << (32 - prefixLength)
}
