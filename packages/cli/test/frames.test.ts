/*
 * Replaying: once as a capture says, and again and again without one replay disturbing the next.
 */
import { createHost, type HostConfig, packetRateTraffic } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
import { countOnce, firstDifference } from '../src/rx/count.js'
import { framesOfCapture, framesOfTraffic, Replayer } from '../src/rx/frames.js'
import { captureOf, packet } from './support/frames.js'

const host: HostConfig = {
  interface: { mac: '02:00:00:00:00:0a', ipv4: ['10.0.0.1/24'] },
  udp: [{ family: 4, port: 53 }],
}

/** The first of two fragments, whose second never comes. */
const lonelyFragment = packet({ fragment: 0x2000 })

describe('framesOfCapture', () => {
  it('keeps times to the nanosecond, relative to the first frame', () => {
    const capture = captureOf(
      [packet(), packet(), packet()],
      [1_700_000_000.5, 1_700_000_000.25, 1_700_000_002],
    )
    expect([...(framesOfCapture(capture).times ?? [])]).toEqual([0, -0.25, 1.5])
  })
})

describe('Replayer', () => {
  it('lets the pauses of a capture pass', () => {
    const capture = captureOf([lonelyFragment, packet()], [0, 31])
    const fresh = createHost(host)
    new Replayer(fresh, framesOfCapture(capture), host).once()
    expect(fresh.counters().counters.Ip.ReasmFails).toBe(1)
    expect(fresh.outcomes().held).toBe(0)
  })

  it('lets reassemblies of one replay time out before the next', () => {
    const fresh = createHost(host)
    const replayer = new Replayer(fresh, framesOfCapture(captureOf([lonelyFragment])), host)
    for (let i = 0; i < 3; i++) replayer.once()
    expect(fresh.counters().counters.Ip).toMatchObject({ ReasmReqds: 3, ReasmFails: 2 })
    expect(fresh.outcomes().held).toBe(1)
  })

  it('waits longer where the host does', () => {
    const patient = { ...host, frag_timeout_s: 500 }
    const fresh = createHost(patient)
    const replayer = new Replayer(fresh, framesOfCapture(captureOf([lonelyFragment])), patient)
    replayer.once()
    replayer.once()
    expect(fresh.counters().counters.Ip.ReasmFails).toBe(1)
  })

  it('does the same work each time', () => {
    const traffic = packetRateTraffic({ frames: 500 })
    const fresh = createHost(traffic.config)
    const replayer = new Replayer(fresh, framesOfTraffic(traffic), traffic.config)
    const first = countOnce(fresh, replayer)
    replayer.once()
    expect(fresh.outcomes()).toMatchObject({
      frames: 1000,
      delivered: 2 * first.outcomes.delivered,
      forwarded: 2 * first.outcomes.forwarded,
      dropped: 2 * first.outcomes.dropped,
    })
  })
})

describe('countOnce', () => {
  it('accounts for every frame', () => {
    const traffic = packetRateTraffic({ frames: 1000 })
    const fresh = createHost(traffic.config)
    const { outcomes, drops, dropPlaces, counters } = countOnce(
      fresh,
      new Replayer(fresh, framesOfTraffic(traffic), traffic.config),
    )
    const consumed = Object.values(outcomes.consumed).reduce((sum, frames) => sum + frames, 0)
    const { delivered, forwarded, dropped, refused, held } = outcomes
    expect(delivered + forwarded + consumed + dropped + refused + held).toBe(1000)
    for (const reasons of [drops, dropPlaces]) {
      expect(Object.values(reasons).reduce((sum, frames) => sum + frames, 0)).toBe(dropped)
    }
    expect(counters.frames).toBe(1000)
  })

  it('lets the time of settle_s pass before it reads', () => {
    const waiting = { ...host, settle_s: 31 }
    const fresh = createHost(waiting)
    const counted = countOnce(
      fresh,
      new Replayer(fresh, framesOfCapture(captureOf([lonelyFragment])), waiting),
    )
    expect(counted.counters.counters.Ip.ReasmFails).toBe(1)
  })
})

describe('firstDifference', () => {
  it('finds none in equal counts, whatever the order of their keys', () => {
    expect(firstDifference({ a: { b: 1, c: [1, 2] } }, { a: { c: [1, 2], b: 1 } })).toBeUndefined()
  })

  it.each([
    [{ Udp: { InDatagrams: 5 } }, { Udp: { InDatagrams: 6 } }, 'Udp.InDatagrams is 5 and 6'],
    [{ a: 1 }, {}, 'a is 1 and undefined'],
    [{}, { a: 1 }, 'a is undefined and 1'],
    [{ list: [{ n: 1 }] }, { list: [{ n: 2 }] }, 'list.0.n is 1 and 2'],
  ])('names the figure in %j and %j', (a, b, text) => {
    expect(firstDifference(a, b)).toBe(text)
  })
})
