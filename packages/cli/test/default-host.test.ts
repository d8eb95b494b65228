/*
 * The host that is guessed from a capture.
 */
import { createHost, packetRateTraffic } from '@optpoline/rx'
import { LinkType } from '@optpoline/rx/capture'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveHost } from '../src/rx/default-host.js'
import { type Frames, framesOfCapture, framesOfTraffic, Replayer } from '../src/rx/frames.js'
import { captureOf, EVERYBODY, OURS, otherLinks, PEER, packet } from './support/frames.js'

const frames = (...list: Uint8Array[]): Frames => framesOfCapture(captureOf(list))
const times = (n: number, frame: Uint8Array): Uint8Array[] => new Array<Uint8Array>(n).fill(frame)

function outcomesOf(list: Frames) {
  const { config } = deriveHost(list)
  const host = createHost(config)
  new Replayer(host, list, config).once()
  return host.outcomes()
}

describe('deriveHost', () => {
  it('takes the MAC that most IP frames are for', () => {
    const { config } = deriveHost(
      frames(packet({ mac: PEER }), packet(), packet(), ...times(5, packet({ mac: EVERYBODY }))),
    )
    expect(config.interface.mac).toBe(OURS)
  })

  it('takes what is sent to that MAC for its addresses, the most frequent first', () => {
    const { config } = deriveHost(
      frames(
        packet({ dest: '10.0.0.1' }),
        ...times(2, packet({ dest: '10.0.0.3' })),
        packet({ dest: '2001:db8:0:0:0:0:0:1' }),
        packet({ mac: PEER, dest: '10.9.9.9' }),
      ),
    )
    expect(config.interface.ipv4).toEqual(['10.0.0.3/24', '10.0.0.1/24'])
    expect(config.interface.ipv6).toEqual(['2001:db8::1/64'])
  })

  it('takes an address that sends to us more than it is sent to for a peer', () => {
    const { config } = deriveHost(
      frames(
        ...times(3, packet({ dest: '10.0.0.1', source: '10.0.0.2' })),
        packet({ dest: '10.0.0.2', source: '10.0.0.7' }),
      ),
    )
    expect(config.interface.ipv4).toEqual(['10.0.0.1/24'])
    expect(config.forwarding4).toBe(true)
  })

  it('forwards what is for many others', () => {
    const many = Array.from({ length: 100 }, (_, i) => packet({ dest: `172.16.${i}.1` }))
    const { config } = deriveHost(frames(...times(100, packet()), ...many))
    expect(config.interface.ipv4).toEqual(['10.0.0.1/24'])
    expect(config).toMatchObject({
      forwarding4: true,
      forwarding6: false,
      routes: [{ dst: '0.0.0.0/0', dev: 'eth1' }],
    })
  })

  it('forwards nothing when nothing is for others', () => {
    const { config } = deriveHost(frames(packet(), packet({ mac: PEER, dest: '10.7.7.7' })))
    expect(config).toMatchObject({ forwarding4: false, forwarding6: false, routes: [] })
    expect(config.egress).toBeUndefined()
  })

  it('binds the UDP ports of its addresses, of broadcasts and of groups', () => {
    const { config } = deriveHost(
      frames(
        ...times(3, packet({ port: 5060 })),
        packet({ port: 67, mac: EVERYBODY, dest: '255.255.255.255' }),
        packet({ port: 5353, mac: '01:00:5e:00:00:fb', dest: '224.0.0.251' }),
        packet({ port: 53, dest: '2001:db8:0:0:0:0:0:1' }),
        packet({ port: 80, protocol: 6 }),
        packet({ port: 99, fragment: 0x00b9 }),
        packet({ port: 0 }),
        packet({ port: 7, mac: PEER }),
      ),
    )
    expect(config.udp).toEqual([
      { family: 4, port: 5060 },
      { family: 4, port: 67 },
      { family: 4, port: 5353 },
      { family: 6, port: 53 },
    ])
    expect(config.interface.groups).toEqual(['224.0.0.251'])
  })

  it('reads through priority tags and leaves frames of VLANs alone', () => {
    const { config } = deriveHost(
      frames(packet({ tags: [[0x8100, 0]], port: 161 }), packet({ tags: [[0x8100, 5]], dest: '10.5.5.5' })),
    )
    expect(config.interface.ipv4).toEqual(['10.0.0.1/24'])
    expect(config.udp).toEqual([{ family: 4, port: 161 }])
  })

  it('takes no network, broadcast, loopback or reserved address', () => {
    const { config } = deriveHost(
      frames(
        ...['10.0.0.0', '10.0.0.255', '127.0.0.1', '0.1.2.3', '240.0.0.1'].map((dest) => packet({ dest })),
      ),
    )
    expect(config.interface.ipv4).toEqual(['192.0.2.1/24'])
    expect(config.forwarding4).toBe(false)
  })

  it('grows its MTU to the largest frame', () => {
    expect(deriveHost(frames(packet())).config.interface.mtu).toBe(1500)
    const jumbo = deriveHost(frames(packet({ payload: 9000 })))
    expect(jumbo.config.interface.mtu).toBe(9028)
    expect(jumbo.assumptions).toContain('its MTU is 9028: there are frames of that size')
    expect(outcomesOf(frames(packet({ payload: 9000 }))).refused).toBe(0)
  })

  it('makes a host even of frames that are nothing', () => {
    const { config, assumptions } = deriveHost(
      frames(new Uint8Array(5), new Uint8Array(60), new Uint8Array(14)),
    )
    expect(() => createHost(config)).not.toThrow()
    expect(config.interface).toMatchObject({ mac: '02:00:00:00:00:01', ipv4: ['192.0.2.1/24'] })
    expect(assumptions[0]).toBe('eth0 is 02:00:00:00:00:01: no IP frame is for a single MAC')
  })

  it('never makes an impossible host, whatever the frames are', () => {
    // Bytes that are mostly headers: two MACs, an ethertype that is looked into, then anything.
    const anyFrame = fc
      .tuple(
        fc.constantFrom([8, 0, 0x45], [0x86, 0xdd, 0x60], [0x81, 0], [0x88, 0xa8, 0, 0, 8, 0, 0x46]),
        fc.uint8Array({ minLength: 12, maxLength: 12 }),
        fc.uint8Array({ maxLength: 80 }),
      )
      .map(([type, macs, rest]) => Uint8Array.from([...macs, ...type, ...rest]))
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyFrame, fc.uint8Array({ maxLength: 60 })), { maxLength: 12 }),
        (list) => {
          const { config } = deriveHost(frames(...list))
          expect(() => createHost(config)).not.toThrow()
        },
      ),
      { numRuns: 500 },
    )
  })

  it('says what it assumes', () => {
    expect(deriveHost(frames(packet(), packet({ dest: '10.0.0.1', port: 123 }))).assumptions).toEqual([
      `eth0 is ${OURS}: 100.0 % of the IP frames that have a MAC are for this one`,
      'its addresses are 10.0.0.1/24',
      'UDP sockets are bound to IPv4 ports 53 and 123',
    ])
  })

  it('makes a host that does what the one behind the frames did', () => {
    const traffic = packetRateTraffic({ frames: 2000 })
    const list = framesOfTraffic(traffic)
    const own = createHost(traffic.config)
    new Replayer(own, list, traffic.config).once()
    expect(outcomesOf(list)).toEqual(own.outcomes())
  })

  it.each([LinkType.LINUX_SLL, LinkType.LINUX_SLL2, LinkType.RAW, LinkType.NULL, LinkType.LOOP])(
    'is the same for frames of link type %i, but for its MAC',
    (linkType) => {
      const ethernet = deriveHost(framesOfCapture(otherLinks([LinkType.ETHERNET])))
      const other = deriveHost(framesOfCapture(otherLinks([linkType])))
      expect({ ...other.config.interface, mac: OURS, mtu: 1500 }).toEqual({
        ...ethernet.config.interface,
        mac: OURS,
        mtu: 1500,
      })
      expect(other.config.udp).toEqual(ethernet.config.udp)
      expect(other.assumptions[0]).toMatch(/^eth0 is 02:00:00:00:00:01: no IP frame is for a single MAC$/)
    },
  )

  it('looks at every third frame of half a million', () => {
    const one = packet()
    const rare = packet({ port: 4711 })
    const count = 500_000
    const offsets = new Uint32Array(count)
    // The first frame is looked at, the second and third are not.
    offsets[1] = one.length
    offsets[2] = one.length
    const lengths = new Uint32Array(count).fill(one.length)
    const large = {
      data: Uint8Array.from([...one, ...rare]),
      offsets,
      lengths,
      count,
      linkTypes: null,
      times: null,
    }
    expect(deriveHost(large).config.udp).toEqual([{ family: 4, port: 53 }])
  })
})
