/*
 * What stands in the tables, from a report made by hand.
 */

import type { RxReport } from '@optpoline/cli'
import { describe, expect, it } from 'vitest'
import { breaksPromise, inputWarnings } from '../src/rx/report.js'
import { opening, sections } from '../src/rx/text.js'

const site = {
  kind: 'dynamic call',
  policy: 'adaptive',
  generation: 3,
  candidates: [],
  misses: 0,
  overflow: 0,
} as const

const report = {
  input: {
    name: 'x.pcap',
    frames: 1000,
    bytes: 70_000,
    rxChecksum: 'verify',
    hostOrigin: 'derived',
    assumptions: ['eth0 is 02:00:00:00:00:01', 'its addresses are 10.0.0.1/24'],
    error: null,
  },
  host: { interface: { mac: '02:00:00:00:00:01' }, udp: [{ family: 4, port: 53 }] },
  variants: [
    { name: 'plain', packetsPerSecond: [4e6, 5e6, 6e6], median: 5e6, nanosecondsPerPacket: 200, failed: 0 },
    {
      name: 'dynamic',
      packetsPerSecond: [5e6, 6e6, 8e6],
      median: 6e6,
      nanosecondsPerPacket: 166.7,
      failed: 0,
    },
  ],
  ratio: { estimate: 1.2, low: 1.1, high: 1.3, level: 0.95 },
  plan: {
    replaysPerPass: 20,
    packetsPerPass: 20_000,
    passes: 50,
    runs: 3,
    given: { passes: null, runs: null },
  },
  sites: [
    {
      ...site,
      name: 'ptype_func',
      state: 'promoted',
      reason: 'its branches repay their comparisons',
      branches: [
        { name: 'ipRcv', hits: 90, share: 0.9 },
        { name: '', hits: null, share: null },
      ],
      coverage: 0.9,
      hitRate: 0.9,
      branchesPerCall: 1.1,
    },
    {
      ...site,
      name: 'dst_input',
      state: 'demoted',
      reason: 'too many targets',
      branches: [],
      coverage: 0.2,
      hitRate: null,
      branchesPerCall: 0,
    },
    {
      ...site,
      name: 'ptype_list_func',
      state: 'new',
      reason: 'not called yet',
      branches: [],
      coverage: null,
      hitRate: null,
      branchesPerCall: 0,
    },
  ],
  sitesSeenIn: { alike: 2, of: 3 },
  counters: { Ip: { InReceives: 1000, InDelivers: 990, InHdrErrors: 0 }, Udp: { NoPorts: 0 } },
  dropPlaces: { 'NO_SOCKET@__udp4_lib_rcv': 3, 'IP_CSUM@ip_rcv_core': 7 },
  outcomes: {
    frames: 1000,
    delivered: 900,
    forwarded: 50,
    consumed: { arp: 30, icmp: 5 },
    dropped: 10,
    refused: 2,
    held: 3,
  },
} as unknown as RxReport

const titled = (title: RegExp, of: RxReport = report) =>
  sections(of).find((section) => title.test(section.title))

describe('sections', () => {
  it('gives the median, the range and the ratio', () => {
    expect(titled(/^Speed, 50 timed passes of 20,000 packets a process$/)?.rows).toEqual([
      ['plain', '5.00 M', '200', '4.00 M to 6.00 M', '3'],
      ['dynamic', '6.00 M', '167', '5.00 M to 8.00 M', '3'],
      ['ratio', '1.200x', '', '1.100 to 1.300 (95 %)', ''],
    ])
  })

  it('gives no ratio where there is none', () => {
    expect(titled(/^Speed/, { ...report, ratio: null })?.rows).toHaveLength(2)
  })

  it('says of each site what it does', () => {
    expect(titled(/^What was learned, as in 2 of 3 dynamic processes$/)?.rows).toEqual([
      ['ptype_func', 'promoted', 'ipRcv 90.0 %\nanonymous', '90.0 %', '1.10'],
      ['dst_input', 'demoted', 'too many targets', '', '0.00'],
      ['ptype_list_func', 'not called', '', '', ''],
    ])
  })

  it('lists counters that moved alone', () => {
    expect(titled(/^Counters/)?.rows).toEqual([['Ip', 'InReceives 1,000, InDelivers 990']])
  })

  it('lists drops, the most frequent first', () => {
    expect(titled(/^Drops/)?.rows).toEqual([
      ['IP_CSUM', 'ip_rcv_core', '7'],
      ['NO_SOCKET', '__udp4_lib_rcv', '3'],
    ])
  })

  it('accounts for all frames', () => {
    expect(titled(/^Where/)?.rows).toEqual([
      ['delivered to sockets', '900', '90.0 %'],
      ['forwarded', '50', '5.0 %'],
      ['consumed: arp', '30', '3.0 %'],
      ['consumed: icmp', '5', '0.5 %'],
      ['dropped', '10', '1.0 %'],
      ['waiting for other fragments', '3', '0.3 %'],
      ['refused, not seen by the host', '2', '0.2 %'],
      ['all', '1,000', '100.0 %'],
    ])
  })

  it('leaves out what is empty', () => {
    const nothing = { ...report, variants: [], ratio: null, sites: [], counters: {}, dropPlaces: {} }
    expect(sections(nothing).map(({ title }) => title)).toEqual(['Where the frames went'])
  })
})

describe('opening', () => {
  it('says what is replayed and what was assumed', () => {
    expect(opening(report.input, report.host)).toEqual([
      'x.pcap: 1,000 frames, 70.0 kB, for a host derived from the capture (1 UDP socket), UDP checksums verified',
      'no --host was given, so it is assumed that',
      '  eth0 is 02:00:00:00:00:01',
      '  its addresses are 10.0.0.1/24',
    ])
  })
})

describe('inputWarnings', () => {
  it('tells of frames that are not whole, and of those that no wire carries', () => {
    expect(inputWarnings({ cut: 0 }, { refused: 0 })).toEqual([])
    expect(inputWarnings({ cut: 1 }, { refused: 2000 }).map(({ message }) => message)).toEqual([
      'not whole in the capture: 1 frame, too short for the host; tcpdump -s 0 records whole frames',
      'not carried by a wire: 2,000 frames, shorter than an Ethernet header or longer than the MTU; the host never sees them',
    ])
  })
})

describe('breaksPromise', () => {
  it.each([
    [null, false],
    [{ estimate: 1.2, low: 1.1, high: 1.3, level: 0.95 }, false],
    [{ estimate: 0.985, low: 0.98, high: 0.99, level: 0.95 }, false],
    [{ estimate: 0.9, low: 0.8, high: 1.01, level: 0.95 }, false],
    [{ estimate: 0.95, low: 0.93, high: 0.97, level: 0.95 }, true],
  ])('of %j: %s', (ratio, expected) => {
    expect(breaksPromise({ ratio })).toBe(expected)
  })
})
