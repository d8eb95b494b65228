/*
 * The captures with a real kernel's counters (fixtures/rx-oracle): reading them, and the comparison of
 * counters.json files that their README prescribes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { CountersJson, HostConfig } from '@optpoline/rx'

const folder = new URL('../fixtures/rx-oracle/', import.meta.url)

export interface Frames {
  data: Uint8Array
  offsets: number[]
  lengths: number[]
  /** Seconds. */
  timestamps: number[]
}

/** What one frame moved in the kernel. */
export interface FrameRow {
  /** null: time passing. */
  i: number | null
  label: string
  len: number
  delta: Record<string, number>
  drop?: string[]
  udp?: Record<string, [number, number]>
  tap?: string[]
}

export interface Expected {
  frames: number
  counters: Record<string, Record<string, number>>
  udp_sockets: CountersJson['udp_sockets']
  taps: CountersJson['taps']
  noisy?: string[]
}

export const captureNames: string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.pcap'))
  .map((name) => name.slice(0, -'.pcap'.length))

export const hostConfig = (name: string): HostConfig => json(`${name}.host.json`)
export const expected = (name: string): Expected => json(`expected/${name}.json`)
export const frameRows = (name: string): FrameRow[] => json(`frames/${name}.json`)

function json<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
}

/** The records of a classic little-endian pcap with microseconds. */
export function readFrames(name: string): Frames {
  const data = new Uint8Array(readFileSync(new URL(`${name}.pcap`, folder)))
  const view = new DataView(data.buffer)
  const out: Frames = { data, offsets: [], lengths: [], timestamps: [] }
  for (let at = 24; at < data.length; ) {
    const length = view.getUint32(at + 8, true)
    out.timestamps.push(view.getUint32(at, true) + view.getUint32(at + 4, true) / 1e6)
    out.offsets.push(at + 16)
    out.lengths.push(length)
    at += 16 + length
  }
  return out
}

/** What the host sends depends on time, so that it is not compared. */
const NOISY = new Set(['Tcp.CurrEstab', 'Link.tx_packets', 'Link.tx_bytes', 'TcpExt.TCPOrigDataSent'])

export function isNoisy(key: string): boolean {
  const name = key.slice(key.indexOf('.') + 1)
  return NOISY.has(key) || (name.startsWith('Out') && key !== 'Ip6.OutForwDatagrams')
}

/** `{Group: {Name: n}}` as `{"Group.Name": n}`. */
export function flat(counters: Record<string, Record<string, number>>): Record<string, number> {
  const out: Record<string, number> = {}
  for (const [group, names] of Object.entries(counters))
    for (const [name, count] of Object.entries(names)) out[`${group}.${name}`] = count
  return out
}

/** The counters that differ and are not noise, as `name: ours, expected`; a counter that is missing is 0. */
export function differences(ours: Record<string, number>, theirs: Record<string, number>): string[] {
  const out: string[] = []
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)]))
    if (!isNoisy(key) && (ours[key] ?? 0) !== (theirs[key] ?? 0))
      out.push(`${key}: ours ${ours[key] ?? 0}, expected ${theirs[key] ?? 0}`)
  return out
}
