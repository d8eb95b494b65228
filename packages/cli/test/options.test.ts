/*
 * The options of rx: defaults, and combinations that make no sense.
 */
import { describe, expect, it } from 'vitest'
import { readArguments } from '../src/arguments.js'
import { RX_ARGUMENTS, rxOptions } from '../src/rx/options.js'

const options = (...args: string[]) => rxOptions(readArguments('optpoline rx', RX_ARGUMENTS, args))

describe('rxOptions', () => {
  it('replays the sample, verifies checksums and plans by itself', () => {
    expect(options()).toEqual({
      capture: undefined,
      host: undefined,
      traffic: undefined,
      rxChecksum: 'verify',
      runs: undefined,
      passes: undefined,
      seed: 1,
      orderSeed: undefined,
      json: undefined,
      counters: undefined,
      report: undefined,
    })
  })

  it('trusts checksums of packet-rate traffic unless told otherwise', () => {
    expect(options('--traffic', 'packet-rate').rxChecksum).toBe('trust')
    expect(options('--traffic', 'packet-rate', '--rx-checksum', 'verify').rxChecksum).toBe('verify')
    expect(options('--rx-checksum', 'trust').rxChecksum).toBe('trust')
  })

  it('rounds runs up to mirrored pairs', () => {
    expect(options('--runs', '1').runs).toBe(2)
    expect(options('--runs', '5').runs).toBe(6)
    expect(options('--runs', '8').runs).toBe(8)
  })

  it('takes one seed for the traffic and the order', () => {
    expect(options('--seed', '7')).toMatchObject({ seed: 7, orderSeed: 7 })
  })

  it.each([
    [['--traffic', 'flood'], '--traffic is "flood"; it must be packet-rate'],
    [['--rx-checksum', 'maybe'], '--rx-checksum is "maybe"; it must be verify or trust'],
    [['--runs', '0'], '--runs is "0"; it must be a whole number from 1 to 1000'],
    [['--passes', 'many'], '--passes is "many"; it must be a whole number from 1 to 100000'],
    [['--seed', '4294967296'], '--seed is "4294967296"; it must be a whole number from 0 to 4294967295'],
    [['a.pcap', '--traffic', 'packet-rate'], '--traffic packet-rate replays no capture; drop it or "a.pcap"'],
    [
      ['--json', '-', '--counters', '-'],
      '--json and --counters cannot both go to standard output; give one of them a file',
    ],
    [[''], 'CAPTURE is empty; name a capture file, or - for standard input'],
  ])('refuses %j', (args, message) => {
    expect(() => options(...args)).toThrow(message)
  })
})
