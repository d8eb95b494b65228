/*
 * host.json: what is wrong is named with its key and the way out, what is impossible is refused.
 */
import { createHost, type HostConfig, HostConfigError } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
import { CONFIG } from './hosts.js'

const message = (config: unknown): string => {
  try {
    createHost(config as HostConfig)
  } catch (error) {
    expect(error).toBeInstanceOf(HostConfigError)
    return (error as Error).message
  }
  return 'taken'
}
const eth0 = (changes: object) => message({ interface: { ...CONFIG.interface, ...changes } })
const host = (changes: object) => message({ ...CONFIG, ...changes })
const EGRESS = { mac: '02:00:00:00:01:01', ipv4: ['198.51.100.1/24'], ipv6: ['2001:db8:2::1/64'] }

describe('wrong values', () => {
  it.each<[string, () => string, string]>([
    ['no object', () => message(null), 'host: host: must be an object, got null'],
    ['no interface', () => message({}), 'host: interface: is missing'],
    ['no MAC', () => message({ interface: {} }), 'host: interface.mac: is missing'],
    ['a MAC that is none', () => eth0({ mac: '02:00' }), 'interface.mac: "02:00" is not a MAC'],
    ['a multicast MAC', () => eth0({ mac: '03:00:00:00:00:01' }), 'interface.mac: is a multicast MAC'],
    [
      'an address without length',
      () => eth0({ ipv4: ['192.0.2.1/'] }),
      'interface.ipv4[0]: "192.0.2.1/" has no',
    ],
    ['a length too long', () => eth0({ ipv4: ['192.0.2.1/33'] }), 'has no prefix length from 0 to 32'],
    ['an octal byte', () => eth0({ ipv4: ['192.0.2.01/24'] }), 'is not an IPv4 address'],
    ['a group as address', () => eth0({ ipv4: ['224.0.0.1/24'] }), "cannot be an interface's address"],
    ['two ::', () => eth0({ ipv6: ['1::2::3/64'] }), 'interface.ipv6[0]: "1::2::3" is not an IPv6 address'],
    ['a zone', () => eth0({ ipv6: ['fe80::1%eth0/64'] }), 'is not an IPv6 address'],
    [
      'an MTU too small for IPv6',
      () => eth0({ mtu: 1000 }),
      'interface.mtu: is 1000, and IPv6 needs at least 1280',
    ],
    [
      'a text as MTU',
      () => eth0({ mtu: '1500' }),
      'interface.mtu: must be an integer from 68 to 65535, got "1500"',
    ],
    [
      'a group that is none',
      () => eth0({ groups: ['192.0.2.9'] }),
      'interface.groups[0]: "192.0.2.9" is not a multicast',
    ],
    [
      'a misspelt key',
      () => host({ forwading4: true }),
      'host: forwading4: is not a key here; there are interface',
    ],
    [
      'a flag that is none',
      () => host({ forwarding4: 'yes' }),
      'forwarding4: must be true or false, got "yes"',
    ],
    ['rp_filter 3', () => host({ rp_filter: 3 }), 'rp_filter: must be an integer from 0 to 2, got 3'],
    [
      'a negative timeout',
      () => host({ frag_timeout_s: -1 }),
      'frag_timeout_s: must be a number of seconds from 0',
    ],
    ['time without end', () => host({ settle_s: 1e308 }), 'settle_s: must be a number of seconds from 0 to'],
    [
      'a prefix length that is no number',
      () => eth0({ ipv4: ['192.0.2.1/ 24'] }),
      'interface.ipv4[0]: "192.0.2.1/ 24" has no prefix length from 0 to 32',
    ],
    [
      'the loopback address',
      () => eth0({ ipv6: ['::1/128'] }),
      'interface.ipv6[0]: "::1/128" cannot be an interface\'s address',
    ],
    ['a list that is none', () => host({ udp: {} }), 'udp: must be a list, got {}'],
    ['family 5', () => host({ udp: [{ family: 5, port: 1 }] }), 'udp[0].family: is neither 4 nor 6'],
    [
      'port 0',
      () => host({ udp: [{ family: 4, port: 0 }] }),
      'udp[0].port: must be an integer from 1 to 65535, got 0',
    ],
    [
      'an unknown route type',
      () => host({ routes: [{ dst: '10.0.0.0/8', type: 'nat' }] }),
      'routes[0].type: "nat" is none of',
    ],
    [
      'a route to nowhere',
      () => host({ routes: [{ dst: '10.0.0.0/8' }] }),
      'routes[0]: needs via, dev or type',
    ],
    [
      'bits behind a prefix',
      () => host({ routes: [{ dst: '10.0.0.1/8', dev: 'eth0' }] }),
      'has bits behind its prefix length',
    ],
    [
      'a neighbour without MAC',
      () => host({ neighbors: [{ ip: '192.0.2.2' }] }),
      'neighbors[0].mac: is missing',
    ],
  ])('%s', (_, run, text) => {
    expect(run()).toContain(text)
  })
})

describe('impossible hosts', () => {
  it.each<[string, () => string, string]>([
    [
      'an address twice',
      () => eth0({ ipv4: ['192.0.2.1/24', '192.0.2.1/25'] }),
      'interface.ipv4[1]: 192.0.2.1 is there already',
    ],
    [
      'a gateway out of reach',
      () => host({ routes: [{ dst: '0.0.0.0/0', via: '203.0.113.1' }] }),
      'routes[0].via: 203.0.113.1 is on no subnet of the host',
    ],
    [
      'a gateway that is ourselves',
      () => host({ routes: [{ dst: '0.0.0.0/0', via: '192.0.2.1' }] }),
      'is on no subnet',
    ],
    [
      'a gateway behind the other interface',
      () => host({ egress: EGRESS, routes: [{ dst: '0.0.0.0/0', via: '198.51.100.9', dev: 'eth0' }] }),
      'is on no subnet',
    ],
    [
      'a device that is not there',
      () => host({ routes: [{ dst: '10.0.0.0/8', dev: 'eth1' }] }),
      'routes[0].dev: there is no eth1: add egress',
    ],
    [
      'a route twice',
      () =>
        host({
          routes: [
            { dst: '10.0.0.0/8', dev: 'eth0' },
            { dst: '10.0.0.0/8', type: 'blackhole' },
          ],
        }),
      'routes[1]: there is a route to this prefix already',
    ],
    [
      'a link-local gateway without a device',
      () => host({ routes: [{ dst: '::/0', via: 'fe80::2' }] }),
      'routes[0].dev: is needed: fe80::2 is link-local',
    ],
    [
      'a socket at a foreign address',
      () => host({ udp: [{ family: 4, port: 1, address: '192.0.2.9' }] }),
      'udp[0].address: 192.0.2.9 is not an address of the host',
    ],
    [
      'a socket at a foreign IPv6 address',
      () => host({ udp: [{ family: 6, port: 1, address: '2001:db8::9' }] }),
      'is not an address of the host',
    ],
    [
      'a port twice',
      () =>
        host({
          udp: [
            { family: 4, port: 1 },
            { family: 4, port: 1 },
          ],
        }),
      'udp[1]: port 1 at 0.0.0.0 is taken by a socket at 0.0.0.0',
    ],
  ])('%s', (_, run, text) => {
    expect(run()).toContain(text)
  })
})

describe('possible hosts', () => {
  it('may give an interface an address that lo or the other interface has', () => {
    const host = createHost({
      interface: { mac: '02:00:00:00:00:01', ipv4: ['127.0.0.1/8', '192.0.2.1/24'] },
      egress: { mac: '02:00:00:00:01:01', ipv4: ['192.0.2.1/24', '198.51.100.1/24'] },
    })
    host.bind({ family: 4, port: 1, address: '127.0.0.1' })
    host.bind({ family: 4, port: 1, address: '192.0.2.1' })
  })

  it('may have sockets at broadcast addresses and groups, routes by device, and the kernel sysctls as 0 and 1', () => {
    expect(
      host({
        egress: EGRESS,
        routes: [
          { dst: '10.0.0.0/8', dev: 'eth1' },
          { dst: '::/0', via: 'fe80::2', dev: 'eth0' },
          { dst: '2001:db8:3::/48', via: '2001:db8:2::9' },
        ],
        udp: [
          { family: 4, port: 1, address: '192.0.2.255' },
          { family: 4, port: 2, address: '239.1.2.3' },
          { family: 6, port: 2, address: 'ff02::fb' },
        ],
        accept_local: 1,
        accept_source_route: 0,
        peer_mac: '02:00:00:00:00:fe',
      }),
    ).toBe('taken')
  })
})
