/*
 * Queues on threads, as a user drives them. The threads run the built worker; skipped with a message where there is no
 * build.
 */
import { existsSync, readFileSync } from 'node:fs'
import { packetRateTraffic } from '@optpoline/rx'
import { loadCapture } from '@optpoline/rx/capture'
import {
  createHostQueues,
  framesOfCapture,
  type HostQueues,
  type HostQueuesOptions,
} from '@optpoline/rx/queues'
import { afterEach, describe, expect, it } from 'vitest'
import { ethernet, ipv4, udp } from '../../src/traffic/frames.js'
import { CONFIG, MACS, US } from '../hosts.js'
import { captureNames, hostConfig, readFrames } from '../oracle/oracle.js'
import { countOnOne } from './queues.js'

const built = existsSync(new URL('../../dist/queues/worker.js', import.meta.url))
if (!built)
  console.warn('packages/rx is not built: tests of queues on threads are skipped; build it with tsc -b')

const setup = (name: string): URL => new URL(`./setups/${name}.mjs`, import.meta.url)
const open: HostQueues[] = []
async function queuesWith(config = CONFIG, options: HostQueuesOptions = {}): Promise<HostQueues> {
  const queues = await createHostQueues(config, options)
  open.push(queues)
  return queues
}
afterEach(async () => {
  for (const queues of open.splice(0)) await queues.close()
})

describe.skipIf(!built)('loaded frames', () => {
  it.each(captureNames)('of %s are counted by three queues as by one', async (name) => {
    const { data, offsets, lengths, timestamps } = readFrames(name)
    const frames = { data, offsets, lengths, count: offsets.length, times: timestamps }
    const queues = await queuesWith(hostConfig(name), { queues: 3 })
    await queues.load(frames)
    expect((await queues.replay()).frames).toBe(offsets.length)
    await queues.settle()
    expect(await queues.counted()).toMatchObject(countOnOne(frames, hostConfig(name)))
  })

  it('of the sample are, from a capture in shared memory, and again in every replay', async () => {
    const sample = new URL('../../../cli/sample/sample', import.meta.url).pathname
    const frames = framesOfCapture(await loadCapture(`${sample}.pcap`, { shared: true }))
    const config = JSON.parse(readFileSync(`${sample}.host.json`, 'utf8'))
    const queues = await queuesWith(config, { queues: 2 })
    expect((await queues.load(frames)).reduce((sum, count) => sum + count)).toBe(frames.count)
    await queues.replay()
    await queues.settle()
    const one = countOnOne(frames, config)
    expect(await queues.counted()).toMatchObject(one)
    await queues.replay(2)
    const { counters, sites, queues: each } = { ...(await queues.counted()), sites: undefined }
    expect(sites).toBeUndefined()
    expect(each).toHaveLength(2)
    expect(counters.frames).toBe(3 * frames.count)
    expect(counters.counters.Udp.InDatagrams).toBe(3 * one.counters.counters.Udp.InDatagrams)
    expect(counters.refused.map(({ i }) => i)).toEqual(
      [0, 1, 2].flatMap((round) => one.counters.refused.map(({ i }) => i + round * frames.count)),
    )
  })

  it('let the sites of each queue learn, and tell it', async () => {
    const traffic = packetRateTraffic()
    const told: string[] = []
    const queues = await queuesWith(traffic.config, {
      queues: 2,
      rxChecksum: 'trust',
      onLearning: ({ queue, event, site }) => told.push(`${queue} ${event} ${site}`),
    })
    await queues.load(traffic)
    await queues.replay(2)
    const { queues: each } = await queues.counted()
    for (const [queue, { sites }] of each.entries()) {
      expect(told).toContain(`${queue} promote ptype_func`)
      const site = sites.find(({ name }) => name === 'ptype_func')
      expect(site?.branches[0].name).toBe('ipRcv')
    }
  })
})

/** A datagram that carries a command for setups/echo.mjs and a number. */
function datagram(sport: number, number: number, command = 0, dport = 5000): Uint8Array {
  const payload = new Uint8Array(40)
  payload[0] = command
  new DataView(payload.buffer).setUint32(4, number)
  return ethernet(MACS, 0x0800, udp({ source: '192.0.2.2', dest: US, sport, dport }, payload))
}

function memory() {
  return {
    order: new Uint32Array(new SharedArrayBuffer(4 * 8 * 4096)),
    places: new Int32Array(new SharedArrayBuffer(4 * 64)),
    gate: new Int32Array(new SharedArrayBuffer(8)),
  }
}

describe.skipIf(!built)('frames that are received one by one', () => {
  it('reach handlers in the order of their flow, with their time, through small rings', async () => {
    const data = memory()
    const queues = await queuesWith(CONFIG, {
      queues: 4,
      setup: setup('echo'),
      data,
      ringFrames: 64,
      ringBytes: 8192,
    })
    for (let i = 0; i < 4000; i++) {
      const sport = 1 + (i % 50)
      // Now and then in fragments, from when on all of this source's go to one queue.
      if (i % 1000 === 999) {
        const payload = datagram(sport, i).subarray(14 + 20, 14 + 20 + 48)
        for (const half of [0, 1]) {
          const bytes = half === 0 ? payload.subarray(0, 24) : payload.subarray(24)
          const fragment = half === 0 ? 0x2000 : 3
          const frame = ethernet(MACS, 0x0800, ipv4('192.0.2.2', US, 17, bytes, { id: i, fragment }))
          queues.receive(frame, 0, frame.length, 100 + sport)
        }
      } else {
        const frame = datagram(sport, i)
        queues.receive(frame, 0, frame.length, 100 + sport)
      }
    }
    const { outcomes, missed, queues: each } = await queues.counted()
    expect([missed, outcomes.delivered, outcomes.frames, outcomes.held]).toEqual([0, 4000, 4004, 0])
    expect(each.filter(({ counted }) => counted.outcomes.frames > 0).length).toBeGreaterThan(1)
    expect(data.places[63]).toBe(0)
    for (let queue = 0; queue < 4; queue++) {
      const numbers = [...data.order.subarray(queue * 4096, queue * 4096 + data.places[queue])]
      const last = new Map<number, number>()
      for (const number of numbers) {
        expect(number).toBeGreaterThan(last.get(number % 50) ?? -1)
        last.set(number % 50, number)
      }
    }
  })

  it('are counted as by one host, those that the wire does not carry by their place', async () => {
    const queues = await queuesWith(CONFIG, { queues: 3 })
    const frames = Array.from({ length: 3000 }, (_, i) =>
      i % 7 === 0 ? new Uint8Array(i % 2 === 0 ? 13 : 1600) : datagram(i, i),
    )
    for (const frame of frames) queues.receive(frame, 0, frame.length)
    const lengths = frames.map(({ length }) => length)
    let at = 0
    const offsets = lengths.map((length) => {
      at += length
      return at - length
    })
    const data = new Uint8Array(at)
    for (const [i, frame] of frames.entries()) data.set(frame, offsets[i])
    const one = countOnOne({ data, offsets, lengths, count: frames.length }, CONFIG)
    expect(one.counters.refused).toHaveLength(429)
    expect(await queues.counted()).toMatchObject(one)
  })

  it('cost a handler that throws its own datagram alone', async () => {
    const queues = await queuesWith(CONFIG, { queues: 2, setup: setup('echo'), data: memory() })
    for (let i = 0; i < 100; i++) {
      const frame = datagram(i, i, i % 10 === 0 ? 1 : 0)
      queues.receive(frame, 0, frame.length, 100 + i)
    }
    const { counters, drops, outcomes } = await queues.counted()
    expect(drops).toEqual({ HANDLER_THREW: 10 })
    expect(counters.counters.Udp).toMatchObject({ InDatagrams: 90, InErrors: 10 })
    expect(outcomes.delivered).toBe(90)
  })

  it('are missed when their ring stays full, and counted; other queues go on', async () => {
    const data = memory()
    const queues = await queuesWith(CONFIG, {
      queues: 2,
      setup: setup('echo'),
      data,
      ringFrames: 64,
      patience: 20,
    })
    const stuck = datagram(1, 0, 2)
    queues.receive(stuck, 0, stuck.length, 101)
    queues.flush()
    Atomics.wait(data.gate, 1, 0, 10_000)
    let sent = 1
    for (let sport = 1; sport <= 400; sport++) {
      const frame = datagram(sport, sport)
      queues.receive(frame, 0, frame.length, 100 + sport)
      sent++
      // The queue that is not stuck gets the time to empty its ring.
      if (sport % 30 === 0) {
        queues.flush()
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
    Atomics.store(data.gate, 0, 1)
    Atomics.notify(data.gate, 0)
    const { counters, drops, dropPlaces, outcomes, missed, queues: each } = await queues.counted()
    expect(missed).toBeGreaterThan(50)
    const [stuckQueue, other] = each.map((queue) => queue.missed).sort((a, b) => b - a)
    expect([stuckQueue, other]).toEqual([missed, 0])
    expect(counters.counters.Link).toMatchObject({ rx_missed_errors: missed, rx_packets: sent - missed })
    expect([drops.FULL_RING, dropPlaces['FULL_RING@rx_ring']]).toEqual([missed, missed])
    expect(outcomes).toMatchObject({ frames: sent, delivered: sent - missed, dropped: missed })
    expect(counters).toMatchObject({ frames: sent, injected: sent - missed })
  })
})

describe.skipIf(!built)('what cannot be', () => {
  it('is refused before a thread is started', async () => {
    await expect(createHostQueues({ interface: { mac: 'x' } }, { queues: 2 })).rejects.toThrow(
      'interface.mac',
    )
    await expect(createHostQueues(CONFIG, { queues: 0 })).rejects.toThrow('queues is 0: needs 1 to 64')
    await expect(createHostQueues(CONFIG, { patience: -1 })).rejects.toThrow('patience is -1')
    await expect(createHostQueues(CONFIG, { ringFrames: 100 })).rejects.toThrow('needs a power of two')
  })

  it('is a setup that fails, and its message names the queue', async () => {
    const creating = createHostQueues(CONFIG, { queues: 3, setup: setup('broken') })
    await expect(creating).rejects.toThrow('host: queue 1: no luck')
    await expect(createHostQueues(CONFIG, { queues: 1, setup: setup('none') })).rejects.toThrow(
      'exports no function by default',
    )
  })

  it('is a frame outside its buffer, of another link type, or longer than half a ring', async () => {
    const queues = await queuesWith(CONFIG, { queues: 1, ringBytes: 4096 })
    const data = new Uint8Array(5000)
    expect(() => queues.receive(data, 4990, 60)).toThrow('frame at 4990 of 60 bytes')
    expect(() => queues.receive(data, 0, 60, 0, 105)).toThrow('link type 105 is not received')
    expect(() => queues.receive(data, 0, 3000)).toThrow('a ring takes 2048; raise ringBytes')
    await expect(
      queues.load({ data, offsets: [0], lengths: [60], count: 1, linkTypes: [105] }),
    ).rejects.toThrow('link type 105 is not received')
    expect((await queues.counted()).outcomes.frames).toBe(0)
  })

  it('is a call after the end, or after a thread ended by itself', async () => {
    const closed = await queuesWith(CONFIG, { queues: 2 })
    await closed.close()
    await closed.close()
    expect(() => closed.receive(new Uint8Array(60), 0, 60)).toThrow('the queues are closed')
    const ended = await queuesWith(CONFIG, { queues: 2, setup: setup('echo'), data: memory() })
    const frame = datagram(1, 1, 3)
    ended.receive(frame, 0, frame.length, 101)
    await expect(ended.counted()).rejects.toThrow(/^the thread of queue [01] has ended: it exited with 7$/)
    expect(() => ended.receive(frame, 0, frame.length)).toThrow('has ended')
    await ended.close()
  })
})
