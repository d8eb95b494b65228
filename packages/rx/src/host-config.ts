/**
 * host.json: which addresses, routes, sockets and settings the receiving host has, and what is impossible.
 *
 * `parseHostConfig` checks every key and answers numbers instead of text. A wrong value throws HostConfigError,
 * which names the key, the value and what was needed. What only shows once the host is put together (a gateway
 * that no interface reaches, a port taken twice) is found by namespace.ts and thrown as the same error.
 */
import { netmask, parseIpv4, parseIpv6, parseMac } from './address.js'
import { In6, RTN_BLACKHOLE, RTN_PROHIBIT, RTN_UNICAST, RTN_UNREACHABLE } from './structs.js'

/** A network interface of host.json. */
export interface InterfaceConfig {
  /** As `02:00:00:00:00:01`. */
  mac: string
  /** Bytes of IP; default 1500. */
  mtu?: number
  /** Addresses with prefix length, as `192.0.2.1/24`. */
  ipv4?: string[]
  ipv6?: string[]
}

/** A route of host.json: `via` a gateway, by `dev`, or of a `type` that refuses. */
export interface RouteConfig {
  dst: string
  via?: string
  dev?: string
  type?: 'unreachable' | 'blackhole' | 'prohibit'
}

/** A UDP socket of host.json. */
export interface SocketConfig {
  family: 4 | 6
  port: number
  /** Default: any address. */
  address?: string
  /** Default true: an IPv6 socket takes no IPv4. */
  v6only?: boolean
  /** SO_REUSEADDR; default false. */
  reuse?: boolean
  /** Takes IPv6 datagrams with checksum 0; default false. */
  no_check6_rx?: boolean
}

/** The format host.json. */
export interface HostConfig {
  interface: InterfaceConfig & {
    /** Multicast groups joined by an application. */
    groups?: string[]
    promisc?: boolean
    ipv6_disabled?: boolean
  }
  /** A second interface, eth1, by which packets can leave. */
  egress?: InterfaceConfig
  forwarding4?: boolean
  forwarding6?: boolean
  routes?: RouteConfig[]
  neighbors?: { ip: string; mac: string; dev?: string }[]
  udp?: SocketConfig[]
  /** How many AF_PACKET sockets listen on eth0. */
  taps?: number
  rp_filter?: number
  accept_local?: number | boolean
  accept_source_route?: number | boolean
  /** Seconds until a reassembly times out; default 30 for IPv4, 60 for IPv6. */
  frag_timeout_s?: number
  /** Seconds that pass after the last frame. */
  settle_s?: number
  ipfrag_max_dist?: number
  peer_mac?: string
}

/** A host that cannot be: `key` says where in host.json. */
export class HostConfigError extends Error {
  override readonly name = 'HostConfigError'
  constructor(
    readonly key: string,
    problem: string,
  ) {
    super(`host: ${key}: ${problem}`)
  }
}

export interface ParsedInterface {
  mac: Uint8Array
  mtu: number
  ipv4: { address: number; prefixLength: number }[]
  ipv6: { address: In6; prefixLength: number }[]
}

export interface ParsedRoute {
  key: string
  family: 4 | 6
  prefix4: number
  prefix6: In6
  prefixLength: number
  /** RTN_*. */
  type: number
  via4: number | null
  via6: In6 | null
  dev: string | null
}

export interface ParsedSocket {
  family: 4 | 6
  port: number
  address: string
  address4: number
  address6: In6 | null
  v6only: boolean
  reuse: boolean
  noCheck6Rx: boolean
}

export interface ParsedHost {
  interface: ParsedInterface
  groups4: number[]
  groups6: In6[]
  ipv6Disabled: boolean
  egress: ParsedInterface | null
  forwarding4: boolean
  forwarding6: boolean
  routes: ParsedRoute[]
  sockets: ParsedSocket[]
  taps: number
  rpFilter: number
  acceptLocal: boolean
  acceptSourceRoute: boolean
  fragTimeout: number | null
  settle: number
  ipfragMaxDist: number
}

const ROUTE_TYPES: Readonly<Record<string, number>> = {
  unreachable: RTN_UNREACHABLE,
  blackhole: RTN_BLACKHOLE,
  prohibit: RTN_PROHIBIT,
}

/** Virtual time stays exact to the microsecond for a century of such times. */
const MOST_SECONDS = 1e7

/** Linux's least MTU of an interface, and of one that speaks IPv6. */
const MIN_MTU = 68
const MIN_MTU6 = 1280

/**
 * @param value what host.json holds, parsed
 * @throws HostConfigError for the first value that is wrong
 */
export function parseHostConfig(value: unknown): ParsedHost {
  const root = new Reader('host', value, '')
  const eth0 = root.reader('interface')
  if (eth0 === null) throw new HostConfigError('interface', 'is missing: it holds mac, mtu, ipv4 and ipv6')
  const groups = eth0.list('groups', (item, key) => parseGroup(item, key))
  const out: ParsedHost = {
    interface: parseInterface(eth0),
    groups4: groups.filter((group) => typeof group === 'number'),
    groups6: groups.filter((group) => group instanceof In6),
    ipv6Disabled: eth0.flag('ipv6_disabled', false),
    egress: null,
    forwarding4: root.flag('forwarding4', false),
    forwarding6: root.flag('forwarding6', false),
    routes: root.list('routes', parseRoute),
    sockets: root.list('udp', parseSocket),
    taps: root.integer('taps', 0, 64, 0),
    rpFilter: root.integer('rp_filter', 0, 2, 0),
    acceptLocal: root.flag('accept_local', false),
    acceptSourceRoute: root.flag('accept_source_route', false),
    fragTimeout: root.seconds('frag_timeout_s'),
    settle: root.seconds('settle_s') ?? 0,
    ipfragMaxDist: root.integer('ipfrag_max_dist', 0, 0x7fff_ffff, 64),
  }
  eth0.flag('promisc', false)
  eth0.done()
  const egress = root.reader('egress')
  if (egress !== null) {
    out.egress = parseInterface(egress)
    egress.done()
  }
  root.list('neighbors', checkNeighbor)
  if (root.has('peer_mac')) mac(root.text('peer_mac'), 'peer_mac')
  root.done()
  return out
}

function parseInterface(reader: Reader): ParsedInterface {
  const key = (name: string) => reader.at(name)
  const mtu = reader.integer('mtu', MIN_MTU, 65_535, 1500)
  const out: ParsedInterface = {
    mac: mac(reader.text('mac'), key('mac')),
    mtu,
    ipv4: reader.list('ipv4', (item, at) => {
      const { prefix, prefixLength } = prefix4(item, at)
      if (prefix >>> 28 === 0xe || prefix === 0 || prefix === -1)
        throw new HostConfigError(at, `${quote(item)} cannot be an interface's address`)
      return { address: prefix, prefixLength }
    }),
    ipv6: reader.list('ipv6', (item, at) => {
      const { prefix, prefixLength } = prefix6(item, at)
      if (prefix.w0 >>> 24 === 0xff) throw new HostConfigError(at, `${quote(item)} is a multicast address`)
      // ipv6_add_addr refuses them where they are not the loopback interface's.
      if ((prefix.w0 | prefix.w1 | prefix.w2) === 0 && (prefix.w3 === 0 || prefix.w3 === 1))
        throw new HostConfigError(at, `${quote(item)} cannot be an interface's address`)
      return { address: prefix, prefixLength }
    }),
  }
  if ((out.mac[0] & 1) !== 0)
    throw new HostConfigError(key('mac'), 'is a multicast MAC, which no interface has')
  if (out.ipv6.length > 0 && mtu < MIN_MTU6)
    throw new HostConfigError(key('mtu'), `is ${mtu}, and IPv6 needs at least ${MIN_MTU6}`)
  return out
}

function parseRoute(item: unknown, key: string): ParsedRoute {
  const reader = new Reader('route', item, key)
  const dst = reader.text('dst')
  const family = dst.includes(':') ? 6 : 4
  const six = family === 6 ? prefix6(dst, reader.at('dst')) : null
  const four = family === 4 ? prefix4(dst, reader.at('dst')) : null
  const typeName = reader.has('type') ? reader.text('type') : null
  const type = typeName === null ? RTN_UNICAST : ROUTE_TYPES[typeName]
  if (type === undefined)
    throw new HostConfigError(
      reader.at('type'),
      `${quote(typeName)} is none of ${Object.keys(ROUTE_TYPES).join(', ')}`,
    )
  const via = reader.has('via') ? reader.text('via') : null
  const dev = reader.has('dev') ? reader.text('dev') : null
  reader.done()
  if (type !== RTN_UNICAST && via !== null)
    throw new HostConfigError(key, `a route of type ${typeName} has no gateway: drop via`)
  if (type === RTN_UNICAST && via === null && dev === null)
    throw new HostConfigError(key, 'needs via, dev or type: where do its packets go?')
  if (dev !== null && dev !== 'eth0' && dev !== 'eth1')
    throw new HostConfigError(reader.at('dev'), `${quote(dev)} is neither eth0 nor eth1`)
  if (four !== null && (four.prefix & netmask(four.prefixLength)) !== four.prefix)
    throw new HostConfigError(reader.at('dst'), `${quote(dst)} has bits behind its prefix length`)
  return {
    key,
    family,
    prefix4: four?.prefix ?? 0,
    prefix6: six?.prefix ?? new In6(0, 0, 0, 0),
    prefixLength: (four ?? six)?.prefixLength ?? 0,
    type,
    via4: via !== null && family === 4 ? ipv4(via, reader.at('via')) : null,
    via6: via !== null && family === 6 ? ipv6(via, reader.at('via')) : null,
    dev,
  }
}

function parseSocket(item: unknown, key: string): ParsedSocket {
  const reader = new Reader('socket', item, key)
  const family = reader.integer('family', 4, 6)
  if (family !== 4 && family !== 6) throw new HostConfigError(reader.at('family'), 'is neither 4 nor 6')
  const any = family === 4 ? '0.0.0.0' : '::'
  const address = reader.has('address') ? reader.text('address') : any
  const at = reader.at('address')
  const address6 = family === 6 ? ipv6(address, at) : null
  const out: ParsedSocket = {
    family,
    port: reader.integer('port', 1, 65_535),
    address,
    address4: family === 4 ? ipv4(address, at) : 0,
    address6: address6 !== null && isUnspecified(address6) ? null : address6,
    v6only: reader.flag('v6only', true),
    reuse: reader.flag('reuse', false),
    noCheck6Rx: reader.flag('no_check6_rx', false),
  }
  reader.done()
  return out
}

/** A multicast address, of either family. @throws HostConfigError */
export function parseGroup(item: unknown, key: string): number | In6 {
  const text = asText(item, key)
  if (text.includes(':')) {
    const group = ipv6(text, key)
    if (group.w0 >>> 24 !== 0xff) throw new HostConfigError(key, `${quote(text)} is not a multicast address`)
    return group
  }
  const group = ipv4(text, key)
  if (group >>> 28 !== 0xe) throw new HostConfigError(key, `${quote(text)} is not a multicast address`)
  return group
}

/** Neighbours only matter to a sender: checked for form. */
function checkNeighbor(item: unknown, key: string): void {
  const reader = new Reader('neighbor', item, key)
  const ip = reader.text('ip')
  if (ip.includes(':')) ipv6(ip, reader.at('ip'))
  else ipv4(ip, reader.at('ip'))
  mac(reader.text('mac'), reader.at('mac'))
  if (reader.has('dev')) reader.text('dev')
  reader.done()
}

/** Reads the keys of one object, each once, and knows where it stands. */
class Reader {
  private readonly object: Record<string, unknown>
  private readonly read = new Set<string>()
  constructor(
    what: string,
    value: unknown,
    private readonly path: string,
  ) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new HostConfigError(path === '' ? what : path, `must be an object, got ${quote(value)}`)
    this.object = value as Record<string, unknown>
  }

  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`
  }

  has(name: string): boolean {
    this.read.add(name)
    return this.object[name] !== undefined && this.object[name] !== null
  }

  reader(name: string): Reader | null {
    return this.has(name) ? new Reader(name, this.object[name], this.at(name)) : null
  }

  text(name: string): string {
    if (!this.has(name)) throw new HostConfigError(this.at(name), 'is missing')
    return asText(this.object[name], this.at(name))
  }

  integer(name: string, least: number, most: number, missing?: number): number {
    if (!this.has(name)) {
      if (missing !== undefined) return missing
      throw new HostConfigError(this.at(name), 'is missing')
    }
    const value = this.object[name]
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      throw new HostConfigError(
        this.at(name),
        `must be an integer from ${least} to ${most}, got ${quote(value)}`,
      )
    return value
  }

  seconds(name: string): number | null {
    if (!this.has(name)) return null
    const value = this.object[name]
    if (typeof value !== 'number' || !(value >= 0 && value <= MOST_SECONDS))
      throw new HostConfigError(
        this.at(name),
        `must be a number of seconds from 0 to ${MOST_SECONDS}, got ${quote(value)}`,
      )
    return value
  }

  /** A boolean; the sysctls' 0 and 1 are booleans too. */
  flag(name: string, missing: boolean): boolean {
    if (!this.has(name)) return missing
    const value = this.object[name]
    if (value === true || value === 1) return true
    if (value === false || value === 0) return false
    throw new HostConfigError(this.at(name), `must be true or false, got ${quote(value)}`)
  }

  list<T>(name: string, parse: (item: unknown, key: string) => T): T[] {
    if (!this.has(name)) return []
    const value = this.object[name]
    if (!Array.isArray(value)) throw new HostConfigError(this.at(name), `must be a list, got ${quote(value)}`)
    return value.map((item, i) => parse(item, `${this.at(name)}[${i}]`))
  }

  /** Refuses keys that nobody asked for: a misspelt one would change the host in silence. */
  done(): void {
    for (const name of Object.keys(this.object))
      if (!this.read.has(name))
        throw new HostConfigError(this.at(name), `is not a key here; there are ${[...this.read].join(', ')}`)
  }
}

function asText(value: unknown, key: string): string {
  if (typeof value !== 'string') throw new HostConfigError(key, `must be a string, got ${quote(value)}`)
  return value
}

function mac(text: string, key: string): Uint8Array {
  const parsed = parseMac(text)
  if (parsed === null) throw new HostConfigError(key, `${quote(text)} is not a MAC, as 02:00:00:00:00:01`)
  return parsed
}

function ipv4(text: string, key: string): number {
  const parsed = parseIpv4(text)
  if (parsed === null) throw new HostConfigError(key, `${quote(text)} is not an IPv4 address`)
  return parsed
}

function ipv6(text: string, key: string): In6 {
  const parsed = parseIpv6(text)
  if (parsed === null) throw new HostConfigError(key, `${quote(text)} is not an IPv6 address`)
  const view = new DataView(parsed.buffer)
  return new In6(view.getInt32(0), view.getInt32(4), view.getInt32(8), view.getInt32(12))
}

function prefix4(item: unknown, key: string): { prefix: number; prefixLength: number } {
  const [address, length] = splitPrefix(item, key, 32)
  return { prefix: ipv4(address, key), prefixLength: length }
}

function prefix6(item: unknown, key: string): { prefix: In6; prefixLength: number } {
  const [address, length] = splitPrefix(item, key, 128)
  return { prefix: ipv6(address, key), prefixLength: length }
}

function splitPrefix(item: unknown, key: string, most: number): [string, number] {
  const text = asText(item, key)
  const slash = text.indexOf('/')
  const digits = slash < 0 ? `${most}` : text.slice(slash + 1)
  const length = Number(digits)
  if (!/^\d{1,3}$/.test(digits) || length > most)
    throw new HostConfigError(key, `${quote(text)} has no prefix length from 0 to ${most}`)
  return [slash < 0 ? text : text.slice(0, slash), length]
}

function isUnspecified(address: In6): boolean {
  return (address.w0 | address.w1 | address.w2 | address.w3) === 0
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
