/*
 * Live input, as a user has it: a stream into the built program, that ends, breaks, never ends, or goes on for millions
 * of frames. Skipped with a message where there is no build.
 */
import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { LiveReport, RxReport } from '@optpoline/cli'
import { createHost, packetRateTraffic, replay } from '@optpoline/rx'
import { CaptureBuilder, encodePcap, encodePcapng, LinkType } from '@optpoline/rx/capture'
import { afterAll, describe, expect, it } from 'vitest'
import { otherLinks, packetRatePcap, RECEIVED } from './support/frames.js'

const bin = fileURLToPath(new URL('../bin/optpoline.js', import.meta.url))
const built = existsSync(new URL('../dist/main.js', import.meta.url))
if (!built) console.warn('packages/cli is not built: tests of live input are skipped; build it with tsc -b')
const sample = fileURLToPath(new URL('../sample/sample', import.meta.url))
const oracle = fileURLToPath(new URL('../../rx/test/fixtures/rx-oracle/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'optpoline-live-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Child = ChildProcessByStdio<Writable, Readable, Readable>
interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

function start(...args: string[]): { child: Child; ended: Promise<Ended>; stdout: () => string } {
  const child = spawn(process.execPath, [bin, 'rx', '-', ...args], { stdio: 'pipe' })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  // Whoever ends early does not read on.
  child.stdin.on('error', () => undefined)
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (status) => resolve({ status, stdout, stderr })),
  )
  return { child, ended, stdout: () => stdout }
}

function run(input: Uint8Array, ...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'rx', '-', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

const report = (stdout: string): LiveReport => JSON.parse(stdout) as LiveReport
const fixture = (name: string): Uint8Array => readFileSync(join(oracle, `${name}.pcap`))
const hostOf = (name: string): string => join(oracle, `${name}.host.json`)

describe.skipIf(!built)('a pipe that ends', () => {
  it('ends with the table and with 0', () => {
    const { status, stdout, stderr } = run(packetRatePcap(3000))
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^standard input: live, for a host derived from the capture \(/)
    expect(stdout).toMatch(/^ptype_func: promote .* \(100 calls\)$/m)
    for (const title of ['What was learned', 'Counters that moved', 'Where the frames went'])
      expect(stdout).toContain(`\n${title}\n`)
    expect(stdout).toMatch(/\nthe pipe ended after 3,000 frames in .*packets\/s.*\n$/)
  })

  it.each([[], ['--queues', '3']])('counts what the capture counts as a file %j', (...queues) => {
    const input = readFileSync(`${sample}.pcap`)
    const { status, stdout } = run(input, '--host', `${sample}.host.json`, '--json', '-', ...queues)
    expect(status).toBe(0)
    const live = report(stdout)
    const file = spawnSync(process.execPath, [bin, 'rx', '--queues', '1', '--passes', '1', '--json', '-'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    const expected = JSON.parse(file.stdout) as RxReport
    for (const key of [
      'counters',
      'udp_sockets',
      'taps',
      'tx',
      'refused',
      'drops',
      'dropPlaces',
      'outcomes',
    ] as const)
      expect(live[key]).toEqual(expected[key])
    expect(live).toMatchObject({ mode: 'live', ended: 'complete', error: null })
    expect(live.queues).toHaveLength(queues.length === 0 ? 0 : 3)
    expect(live.queues.reduce((sum, { frames }) => sum + frames, 0)).toBe(queues.length === 0 ? 0 : 33_251)
    expect(live.sites.find(({ name }) => name === 'ptype_func')?.branches[0]?.name).toBe('ipRcv')
    expect(live.learning.length).toBeGreaterThan(0)
  })

  it.each(['udp4-good', 'frag4', 'frag6', 'ip4-multicast'])('counts what a kernel counts: %s', (name) => {
    const { status, stdout } = run(fixture(name), '--host', hostOf(name), '--counters', '-', '--queues', '2')
    expect(status).toBe(0)
    const ours = JSON.parse(stdout) as { counters: RxReport['counters']; udp_sockets: unknown }
    const theirs = JSON.parse(readFileSync(join(oracle, 'expected', `${name}.json`), 'utf8'))
    expect(ours.udp_sockets).toEqual(theirs.udp_sockets)
    for (const group of ['Ip', 'Udp', 'Ip6', 'Udp6']) {
      for (const [counter, value] of Object.entries<number>(theirs.counters[group] ?? {}))
        if (!counter.startsWith('Out'))
          expect([counter, ours.counters[group]?.[counter] ?? 0]).toEqual([counter, value])
    }
  })

  it('may be pcapng', () => {
    const { status, stdout } = run(pcapng(packetRatePcap(500)), '--json', '-')
    expect(status).toBe(0)
    expect(report(stdout).outcomes.frames).toBe(500)
  })

  it.each([[], ['--queues', '2']])('may mix link types %j', (...queues) => {
    const input = encodePcapng(otherLinks(RECEIVED))
    const expected = run(encodePcap(otherLinks([LinkType.ETHERNET])), '--json', '-')
    const { status, stdout } = run(input, '--json', '-', ...queues)
    expect(status).toBe(0)
    const { outcomes, counters } = report(stdout)
    expect([outcomes.frames, outcomes.refused]).toEqual([400, 0])
    expect(outcomes.delivered).toBeGreaterThan(200)
    expect(outcomes).toEqual(report(expected.stdout).outcomes)
    expect(counters.Udp).toEqual(report(expected.stdout).counters.Udp)
  })

  it('is a named pipe as well', async () => {
    const fifo = join(folder, 'fifo')
    if (spawnSync('mkfifo', [fifo]).status !== 0) {
      console.warn('there is no mkfifo: the test of named pipes is skipped')
      return
    }
    const child = spawn(process.execPath, [bin, 'rx', fifo, '--json', '-'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const writer = spawn(
      process.execPath,
      ['-e', 'process.stdin.pipe(require("fs").createWriteStream(process.argv[1]))', fifo],
      {
        stdio: ['pipe', 'inherit', 'inherit'],
      },
    )
    writer.stdin.end(packetRatePcap(700))
    let stdout = ''
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk
    })
    const status = await new Promise((resolve) => child.once('close', resolve))
    expect([status, report(stdout).outcomes.frames, report(stdout).input.name]).toEqual([0, 700, fifo])
  })

  it('is compared like a file when processes or passes are asked for', () => {
    const { stdout } = run(packetRatePcap(200), '--runs', '2', '--passes', '2', '--json', '-')
    expect((JSON.parse(stdout) as RxReport).variants.map(({ name }) => name)).toEqual(['plain', 'dynamic'])
  })
})

describe.skipIf(!built)('a pipe that breaks', () => {
  it('ends with the error, after the frames before it were received and counted', () => {
    const frames = packetRatePcap(400)
    for (const queues of [[], ['--queues', '2']]) {
      const { status, stdout, stderr } = run(frames.subarray(0, frames.length - 10), '--json', '-', ...queues)
      expect(status).toBe(1)
      expect(stderr).toMatch(/^optpoline: standard input: byte \d+: .*; 399 frames before it were read\n$/)
      const { outcomes, ended, error } = report(stdout)
      expect([outcomes.frames, ended]).toEqual([399, 'failed'])
      expect(error).toMatch(/399 frames before it were read/)
    }
  })

  it('ends with the error of frames that are not received', () => {
    const builder = new CaptureBuilder()
    builder.add(new Uint8Array(60))
    builder.add(new Uint8Array(60), 0, 0, LinkType.PPP)
    const header = encodePcap({
      ...builder.finish(),
      linkType: new Uint16Array([9, 9]),
      linkTypes: [9],
    })
    const { status, stdout, stderr } = run(header)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^optpoline: standard input: .*LINKTYPE_PPP \(9\).*\n$/)
  })

  it('says so when it gives nothing at all', () => {
    expect(run(new Uint8Array(0)).stderr).toMatch(
      /^optpoline: standard input: byte 0: there is not a single byte to read/,
    )
    expect(run(packetRatePcap(1).subarray(0, 24)).stderr).toMatch(
      /^optpoline: standard input: the capture holds no frames/,
    )
  })
})

describe.skipIf(!built)('a pipe that does not end', () => {
  it.each([[], ['--queues', '2']])(
    'is shown as it comes, and ends with the table at Ctrl-C, with 130 %j',
    async (...queues) => {
      const { child, ended, stdout } = start('--json', join(folder, 'live.json'), ...queues)
      child.stdin.write(packetRatePcap(5000))
      // Learning shows while the pipe is open: the window for a host is over after two seconds.
      await until(() => stdout().includes('ptype_func: promote'))
      child.kill('SIGINT')
      const { status, stdout: text, stderr } = await ended
      expect([status, stderr]).toEqual([130, ''])
      expect(text).toContain('\nWhere the frames went\n')
      expect(text).toMatch(/\ninterrupted after 5,000 frames in /)
      const live = report(readFileSync(join(folder, 'live.json'), 'utf8'))
      expect([live.ended, live.outcomes.frames]).toEqual(['aborted', 5000])
    },
  )

  it('ends at Ctrl-C before its first frame', async () => {
    const { child, ended } = start()
    child.stdin.write(packetRatePcap(1).subarray(0, 24))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    child.kill('SIGINT')
    expect(await ended).toMatchObject({
      status: 130,
      stderr: 'optpoline: standard input: ended before its first frame\n',
    })
  })

  it.each([[], ['--queues', '2']])(
    'is received in memory that does not grow, and loses nothing %j',
    async (...queues) => {
      const traffic = packetRateTraffic({ frames: 16_384 })
      const capture = packetRatePcap(16_384)
      const host = createHost(traffic.config)
      replay(host, traffic)
      const { child, ended } = start('--json', '-', ...queues)
      child.stdin.write(capture.subarray(0, 24))
      const frames = capture.subarray(24)
      const write = async (times: number): Promise<void> => {
        for (let i = 0; i < times; i++)
          if (!child.stdin.write(frames)) await new Promise((resolve) => child.stdin.once('drain', resolve))
      }
      const memory = memoryOf(child.pid)
      // Beyond the window of first frames, and warm.
      await write(30)
      const before = memory()
      await write(90)
      const after = memory()
      child.stdin.end()
      const { status, stdout } = await ended
      expect(status).toBe(0)
      expect(report(stdout).outcomes.frames).toBe(120 * 16_384)
      expect(report(stdout).counters.Udp.InDatagrams).toBe(120 * host.counters().counters.Udp.InDatagrams)
      // 90 MB of frames came in between. /proc is Linux's; elsewhere nothing is known.
      if (before === undefined || after === undefined) console.warn('no /proc: the memory was not looked at')
      else expect(after - before).toBeLessThan(40e6)
    },
  )
})

/** Bytes of memory that a process has (resident set), now. */
function memoryOf(pid: number | undefined): () => number | undefined {
  return () => {
    const path = `/proc/${pid}/status`
    if (!existsSync(path)) return undefined
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(path, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : 1024 * Number(kilobytes)
  }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** A pcap with microseconds as pcapng: a section, an interface, and a block for each record. */
function pcapng(pcap: Uint8Array): Uint8Array {
  const view = new DataView(pcap.buffer, pcap.byteOffset, pcap.byteLength)
  const blocks: Uint8Array[] = [
    block(0x0a0d0d0a, [0x1a2b3c4d, 0x0000_0001, 0xffff_ffff, 0xffff_ffff]),
    block(1, [1, 262_144]),
  ]
  for (let at = 24; at < pcap.length; ) {
    const captured = view.getUint32(at + 8, true)
    blocks.push(block(6, [0, 0, 0, captured, captured], pcap.subarray(at + 16, at + 16 + captured)))
    at += 16 + captured
  }
  return Buffer.concat(blocks)
}

function block(type: number, words: number[], data: Uint8Array = new Uint8Array(0)): Uint8Array {
  const length = 12 + 4 * words.length + 4 * Math.ceil(data.length / 4)
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  for (const [i, word] of [type, length, ...words].entries()) view.setUint32(4 * i, word, true)
  bytes.set(data, 8 + 4 * words.length)
  view.setUint32(length - 4, length, true)
  return bytes
}
