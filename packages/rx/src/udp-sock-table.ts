/**
 * The sockets of one port and family by what they are bound and connected to: Linux's `udp_table.hash2` (address and
 * port) and `hash4` (both ends) in one table.
 *
 * A key is local address, remote address, remote port; zeros where a socket takes any. Sockets with one key are one
 * group. A table is made anew when a socket is bound or unbound, never changed. What a socket is, it does not know.
 */

/** Sockets with the same key. */
export interface SockGroup<Sock> {
  /** Who gets a datagram. */
  readonly best: Sock
  /** Of a reuse-port group: its members, over which flows are spread; else empty. */
  readonly members: readonly Sock[]
}

const GOLDEN = 0x9e3779b1

export class SockTable<Sock> {
  /** Of each slot: local address, remote address, remote port. */
  declare readonly keys: Int32Array
  /** Null: the slot is free. */
  declare readonly groups: (SockGroup<Sock> | null)[]
  declare readonly mask: number
  /** 1: some are connected, so that a search looks for both ends first. */
  declare readonly connected: number

  /** @param entries keys of `words` words, each once, with their groups */
  constructor(words: number, entries: readonly (readonly [readonly number[], SockGroup<Sock>])[]) {
    let slots = 4
    while (slots < 2 * entries.length) slots *= 2
    const mask = slots - 1
    const keys = new Int32Array(slots * words)
    const groups: (SockGroup<Sock> | null)[] = []
    for (let slot = 0; slot < slots; slot++) groups.push(null)
    for (const [key, group] of entries) {
      let slot = key.reduce(mix, 0) & mask
      while (groups[slot] !== null) slot = (slot + 1) & mask
      keys.set(key, slot * words)
      groups[slot] = group
    }
    this.keys = keys
    this.groups = groups
    this.mask = mask
    this.connected = entries.some(([key]) => key[words - 1] !== 0) ? 1 : 0
  }
}

/** Words of an IPv4 key and of an IPv6 one. */
export const WORDS4 = 3
export const WORDS6 = 9

/** The group with this key, or null. */
export function findGroup4<Sock>(
  table: SockTable<Sock>,
  local: number,
  remote: number,
  port: number,
): SockGroup<Sock> | null {
  const { keys, groups, mask } = table
  let slot = mix(mix(mix(0, local), remote), port) & mask
  for (;;) {
    const group = groups[slot]
    if (group === null) return null
    const at = slot * WORDS4
    if (keys[at] === local && keys[at + 1] === remote && keys[at + 2] === port) return group
    slot = (slot + 1) & mask
  }
}

/** The same of IPv6; `local` and `remote` are where the addresses lie, below 0 for any. */
export function findGroup6<Sock>(
  table: SockTable<Sock>,
  view: DataView,
  local: number,
  remote: number,
  port: number,
): SockGroup<Sock> | null {
  const { keys, groups, mask } = table
  let slot = mix(mixAddress(mixAddress(0, view, local), view, remote), port) & mask
  for (;;) {
    const group = groups[slot]
    if (group === null) return null
    const at = slot * WORDS6
    if (keys[at + 8] === port && isAddress(keys, at, view, local) && isAddress(keys, at + 4, view, remote))
      return group
    slot = (slot + 1) & mask
  }
}

function isAddress(keys: Int32Array, at: number, view: DataView, address: number): boolean {
  if (address < 0) return (keys[at] | keys[at + 1] | keys[at + 2] | keys[at + 3]) === 0
  return (
    keys[at] === view.getInt32(address) &&
    keys[at + 1] === view.getInt32(address + 4) &&
    keys[at + 2] === view.getInt32(address + 8) &&
    keys[at + 3] === view.getInt32(address + 12)
  )
}

function mixAddress(hash: number, view: DataView, address: number): number {
  for (let word = 0; word < 16; word += 4) hash = mix(hash, address < 0 ? 0 : view.getInt32(address + word))
  return hash
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, GOLDEN)
  return mixed ^ (mixed >>> 15)
}
