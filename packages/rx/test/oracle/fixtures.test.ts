/*
 * Every capture of the reference host: the counters at the end, all of them and not only the stable ones; what
 * each single frame moved, where it was dropped, and who got it; and that every frame ends exactly once.
 */
import { createHost, type Host } from '@optpoline/rx'
import { describe, expect, it } from 'vitest'
import {
  captureNames,
  differences,
  expected,
  type FrameRow,
  flat,
  frameRows,
  hostConfig,
  readFrames,
} from './oracle.js'

describe.each(captureNames)('%s', (name) => {
  it('ends with the counters of the kernel', () => {
    const host = createHost(hostConfig(name))
    replay(host, name)
    compareWithKernel(host, name)
  })

  it('ends with the same counters when frames come in batches', () => {
    const host = createHost(hostConfig(name))
    const { data, offsets, lengths, timestamps } = readFrames(name)
    host.receiveBatch(data, offsets, lengths, 0, offsets.length, timestamps)
    host.settle()
    compareWithKernel(host, name)
    const single = createHost(hostConfig(name))
    replay(single, name)
    expect(host.outcomes()).toEqual(single.outcomes())
    expect(host.dropPlaces()).toEqual(single.dropPlaces())
  })

  it('ends alike when a table of frames is fed at once', () => {
    const host = createHost(hostConfig(name))
    const single = createHost(hostConfig(name))
    const { data, offsets, lengths } = readFrames(name)
    host.receiveEach(data, offsets, lengths, 0, offsets.length)
    for (let i = 0; i < offsets.length; i++) single.receive(data, offsets[i], lengths[i])
    expect(host.counters()).toEqual(single.counters())
    expect(host.outcomes()).toEqual(single.outcomes())
    expect(host.dropPlaces()).toEqual(single.dropPlaces())
  })

  it('does with every frame what the kernel did', () => {
    const host = createHost(hostConfig(name))
    const { data, offsets, lengths, timestamps } = readFrames(name)
    const wrong: string[] = []
    for (const row of frameRows(name)) {
      const before = snapshot(host)
      if (row.i === null) host.settle()
      else host.receive(data, offsets[row.i], lengths[row.i], timestamps[row.i])
      wrong.push(...compareRow(row, before, snapshot(host)))
    }
    expect(wrong).toEqual([])
  })

  it('accounts for every frame', () => {
    const host = createHost(hostConfig(name))
    const { data, offsets, lengths, timestamps } = readFrames(name)
    for (let i = 0; i < offsets.length; i++) {
      host.receive(data, offsets[i], lengths[i], timestamps[i])
      expect(ended(host)).toBe(i + 1)
    }
    host.settle()
    host.advance(1000)
    expect(ended(host)).toBe(offsets.length)
    expect(host.outcomes().held).toBe(0)
  })
})

function replay(host: Host, name: string): void {
  const { data, offsets, lengths, timestamps } = readFrames(name)
  for (let i = 0; i < offsets.length; i++) host.receive(data, offsets[i], lengths[i], timestamps[i])
  host.settle()
}

function compareWithKernel(host: Host, name: string): void {
  const ours = host.counters()
  const theirs = expected(name)
  expect(differences(flat(ours.counters), flat(theirs.counters))).toEqual([])
  expect(ours.udp_sockets).toEqual(theirs.udp_sockets)
  expect(ours.taps).toEqual(theirs.taps)
  expect(ours.frames).toBe(theirs.frames)
}

/** Frames that have ended or wait in reassembly. */
function ended(host: Host): number {
  const { delivered, forwarded, consumed, dropped, refused, held } = host.outcomes()
  const taken = Object.values(consumed).reduce((sum, count) => sum + count, 0)
  return delivered + forwarded + taken + dropped + refused + held
}

interface Snapshot {
  counters: Record<string, number>
  drops: Record<string, number>
  udp: Record<string, [number, number]>
}

function snapshot(host: Host): Snapshot {
  const udp: Record<string, [number, number]> = {}
  for (const sk of host.sockets) {
    const key = `${sk.family === 4 ? sk.address : `[${sk.address}]`}:${sk.port}`
    const [datagrams, bytes] = udp[key] ?? [0, 0]
    udp[key] = [datagrams + sk.datagrams, bytes + sk.bytes]
  }
  return { counters: flat(host.counters().counters), drops: { ...host.dropPlaces() }, udp }
}

function compareRow(row: FrameRow, before: Snapshot, after: Snapshot): string[] {
  const at = `${row.i} ${row.label}: `
  const out = differences(delta(before.counters, after.counters), row.delta).map((text) => at + text)
  const drops = Object.entries(delta(before.drops, after.drops)).flatMap(([place, n]) => Array(n).fill(place))
  const kernelDrops = (row.drop ?? []).map((place) => place.replace('.constprop.0', ''))
  if (drops.sort().join() !== kernelDrops.sort().join())
    out.push(`${at}dropped ${drops.join() || 'not'}, expected ${kernelDrops.join() || 'not'}`)
  const udp: Record<string, [number, number]> = {}
  for (const [key, [datagrams, bytes]] of Object.entries(after.udp)) {
    const [datagramsBefore, bytesBefore] = before.udp[key]
    if (datagrams !== datagramsBefore) udp[key] = [datagrams - datagramsBefore, bytes - bytesBefore]
  }
  if (JSON.stringify(udp) !== JSON.stringify(row.udp ?? {}))
    out.push(`${at}sockets read ${JSON.stringify(udp)}, expected ${JSON.stringify(row.udp ?? {})}`)
  return out
}

function delta(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  const out: Record<string, number> = {}
  for (const [key, count] of Object.entries(after))
    if (count !== (before[key] ?? 0)) out[key] = count - (before[key] ?? 0)
  return out
}
