/*
 * The built program, started as a user starts it: results, files, bad input, signals, pipes. Skipped with a
 * message where there is no build. Few processes and passes: figures of time are not looked at.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RxReport } from '@optpoline/cli'
import { CaptureBuilder, encodePcap, encodePcapng, LinkType } from '@optpoline/rx/capture'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { otherLinks, packetRatePcap, RECEIVED } from './support/frames.js'

const bin = fileURLToPath(new URL('../bin/optpoline.js', import.meta.url))
const built = existsSync(new URL('../dist/main.js', import.meta.url))
if (!built) console.warn('packages/cli is not built: tests of the program are skipped; build it with tsc -b')
const oracle = fileURLToPath(new URL('../../rx/test/fixtures/rx-oracle/', import.meta.url))
const QUICK = ['--runs', '2', '--passes', '2']

let folder = ''
const path = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optpoline-test-'))
  const frames = packetRatePcap(200)
  writeFileSync(path('good.pcap'), frames)
  writeFileSync(path('truncated.pcap'), frames.subarray(0, frames.length - 10))
  writeFileSync(path('header-only.pcap'), frames.subarray(0, 24))
  writeFileSync(path('first-record-cut.pcap'), frames.subarray(0, 30))
  writeFileSync(path('zero.pcap'), '')
  writeFileSync(path('text.pcap'), 'no capture at all\n')
  const ppp = new CaptureBuilder()
  ppp.add(new Uint8Array(40), 0, 0, LinkType.PPP)
  writeFileSync(path('ppp.pcap'), encodePcap(ppp.finish()))
  const oneIsPpp = new CaptureBuilder()
  for (const type of [LinkType.RAW, LinkType.PPP]) oneIsPpp.add(new Uint8Array(40), 0, 0, type)
  writeFileSync(path('one-is-ppp.pcapng'), encodePcapng(oneIsPpp.finish()))
  writeFileSync(path('cooked.pcap'), encodePcap(otherLinks([LinkType.LINUX_SLL2])))
  writeFileSync(path('mixed.pcapng'), encodePcapng(otherLinks(RECEIVED)))
  writeFileSync(path('not.json'), 'hello')
  writeFileSync(path('list.json'), '[]')
  writeFileSync(path('no-mac.json'), '{"interface": {"ipv4": ["10.0.0.1/24"]}}')
  writeFileSync(path('misspelt.json'), '{"interface": {"mac": "02:00:00:00:00:01"}, "forwardin4": true}')
  writeFileSync(
    path('taken.json'),
    '{"interface": {"mac": "02:00:00:00:00:01"}, "udp": [{"family": 4, "port": 53}, {"family": 4, "port": 53}]}',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

function optpoline(args: string[], { input }: { input?: Uint8Array } = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

const json = <T>(name: string): T => JSON.parse(readFileSync(path(name), 'utf8')) as T

describe.skipIf(!built)('optpoline rx, wrong input', () => {
  it.each([
    [['rx', '--frob'], 2, 'unknown option --frob; "optpoline rx --help" lists all'],
    [['rx', '--runs', 'x'], 2, '--runs is "x"; it must be a whole number from 1 to 1000'],
    [['rx', '--passes=0'], 2, '--passes is "0"; it must be a whole number from 1 to 100000'],
    [['rx', '--passes', '-1'], 2, '--passes is "-1"; it must be a whole number from 1 to 100000'],
    [['rx', '--queues', '0'], 2, '--queues is "0"; it must be a whole number from 1 to 64'],
    [['rx', '--traffic', 'x'], 2, '--traffic is "x"; it must be packet-rate'],
    [['rx', 'a', 'b'], 2, 'unexpected argument "b"; optpoline rx takes CAPTURE'],
    [['rx', 'missing.pcap'], 1, 'missing.pcap: cannot be read: there is no such file'],
    [['rx', '.'], 1, '.: cannot be read: it is a directory; name a capture file'],
    [
      ['rx', 'zero.pcap'],
      1,
      'zero.pcap: byte 0: there is not a single byte to read; record the capture again',
    ],
    [
      ['rx', 'text.pcap'],
      1,
      'text.pcap: byte 0: not a pcap or pcapng capture: it is text ("no capture at all\\n"); captures are binary: write them with tcpdump -w, not as printed packets',
    ],
    [
      ['rx', 'header-only.pcap'],
      1,
      'header-only.pcap: the capture holds no frames; record some (tcpdump -i eth0 -w FILE)',
    ],
    [
      ['rx', 'first-record-cut.pcap'],
      1,
      'first-record-cut.pcap: byte 24: the capture ends in the middle of a record header: 6 of its 16 bytes are there; no frames before it were read',
    ],
    [
      ['rx', 'good.pcap', '--host', 'missing.json'],
      1,
      'missing.json: the host cannot be read: there is no such file or folder',
    ],
    [
      ['rx', 'good.pcap', '--host', 'list.json'],
      1,
      'list.json: host: must be an object, got []; correct the host',
    ],
    [
      ['rx', 'good.pcap', '--host', 'no-mac.json'],
      1,
      'no-mac.json: interface.mac: is missing; correct the host',
    ],
    [
      ['rx', 'good.pcap', '--json', 'no/such/folder.json'],
      1,
      'no/such/folder.json: cannot be written for --json: there is no such file or folder',
    ],
    [['rx', 'good.pcap', '--counters', '.'], 1, '.: cannot be written for --counters: it is a directory'],
  ])('%j ends with %i and one line', (args, status, line) => {
    expect(optpoline(args)).toEqual({ status, stdout: '', stderr: `optpoline: ${line}\n` })
  })

  it.each([
    [
      ['rx', 'ppp.pcap'],
      /^optpoline: ppp\.pcap: it has frames of LINKTYPE_PPP \(9\), which are not received: .*\n$/,
    ],
    [
      ['rx', 'one-is-ppp.pcapng'],
      /^optpoline: one-is-ppp\.pcapng: it has frames of LINKTYPE_PPP \(9\), .*\n$/,
    ],
    [['rx', 'good.pcap', '--host', 'not.json'], /^optpoline: not\.json: the host is not JSON: .*\n$/],
    [['rx', 'good.pcap', '--host', 'misspelt.json'], /^optpoline: misspelt\.json: forwardin4: .*\n$/],
    [['rx', 'good.pcap', '--host', 'taken.json'], /^optpoline: taken\.json: udp\[1\]: .*\n$/],
  ])('%j ends with 1 and one line', (args, line) => {
    const { status, stdout, stderr } = optpoline(args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(line)
  })

  it('reads standard input to its end and names it', () => {
    expect(optpoline(['rx', '-'], { input: new Uint8Array(0) })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'optpoline: standard input: byte 0: there is not a single byte to read; record the capture again\n',
    })
  })
})

describe.skipIf(!built)('optpoline rx', () => {
  it('replays generated traffic and writes the result as JSON', () => {
    const { status, stdout, stderr } = optpoline([
      'rx',
      '--traffic',
      'packet-rate',
      ...QUICK,
      '--json',
      'r.json',
    ])
    expect(stderr).toBe('')
    // 1: dynamic slower than it may be, which a busy machine can make of so few processes.
    expect([0, 1]).toContain(status)
    const report = json<RxReport>('r.json')
    checkShape(report)
    expect(report.input).toMatchObject({ rxChecksum: 'trust', hostOrigin: 'generated', frames: 16_384 })
    expect(report.seed).toBeTypeOf('number')
    expect(report.sites.find(({ name }) => name === 'ptype_func')?.branches[0]?.name).toMatch(/^ip_?rcv$/i)
    expect(stdout).toMatch(/^packet-rate traffic: 16,384 frames/)
    expect(stdout).toMatch(/^ptype_func: promote .* \(100 calls\)$/m)
    expect(stdout).toMatch(/^ {2}plain +\S+ M /m)
    expect(stdout).toMatch(/^ {2}ratio +\d\.\d{3}x/m)
    expect(stdout).not.toContain('\u001b')
  })

  it('counts what a kernel counts', () => {
    const name = 'udp4-good'
    const args = ['rx', join(oracle, `${name}.pcap`), '--host', join(oracle, `${name}.host.json`)]
    const { stderr } = optpoline([...args, ...QUICK, '--counters', 'counters.json'])
    expect(stderr).toBe('')
    const ours = json<RxReport & { format: number; frames: number }>('counters.json')
    const theirs = JSON.parse(readFileSync(join(oracle, 'expected', `${name}.json`), 'utf8'))
    expect(ours.format).toBe(1)
    expect(ours.frames).toBe(theirs.frames)
    for (const group of ['Ip', 'Udp', 'Ip6', 'Udp6', 'IpExt']) {
      for (const [counter, value] of Object.entries(theirs.counters[group])) {
        if (counter.startsWith('Out')) continue
        expect([`${group}.${counter}`, ours.counters[group]?.[counter] ?? 0]).toEqual([
          `${group}.${counter}`,
          value,
        ])
      }
    }
    expect(ours.udp_sockets).toEqual(theirs.udp_sockets)
  })

  it('replays what is whole of a truncated capture, and fails', () => {
    const { status, stdout, stderr } = optpoline([
      'rx',
      'truncated.pcap',
      ...QUICK,
      '--json',
      'truncated.json',
    ])
    expect(status).toBe(1)
    expect(stderr).toMatch(/^optpoline: truncated\.pcap: byte \d+: .*; 199 frames before it were read\n$/)
    expect(stdout).toContain('199 frames')
    const report = json<RxReport>('truncated.json')
    checkShape(report)
    expect(report.input.error).toMatch(/199 frames before it were read/)
    expect(report.outcomes.frames).toBe(199)
  })

  it('replays standard input, and writes nothing but JSON to standard output when told to', () => {
    const args = ['rx', '-', ...QUICK, '--json', '-']
    const { stdout, stderr } = optpoline(args, { input: readFileSync(path('good.pcap')) })
    expect(stderr).toBe('')
    const report = JSON.parse(stdout) as RxReport
    checkShape(report)
    expect(report.input).toMatchObject({ name: 'standard input', frames: 200, hostOrigin: 'derived' })
    expect(report.input.assumptions.length).toBeGreaterThan(0)
  })

  it.each([
    ['cooked.pcap', QUICK],
    ['mixed.pcapng', QUICK],
    ['mixed.pcapng', ['--queues', '2', '--passes', '2']],
  ])('takes other link types, also several: %s %j', (capture, args) => {
    const { stderr } = optpoline(['rx', capture, ...args, '--json', 'links.json'])
    expect(stderr).toBe('')
    const { outcomes } = json<RxReport>('links.json')
    expect([outcomes.frames, outcomes.refused]).toEqual([400, 0])
    expect(outcomes.delivered).toBeGreaterThan(200)
  })

  it('keeps several link types of a pipe for the measuring processes', () => {
    const { stdout, stderr } = optpoline(['rx', '-', ...QUICK, '--json', '-'], {
      input: readFileSync(path('mixed.pcapng')),
    })
    expect(stderr).toBe('')
    expect((JSON.parse(stdout) as RxReport).outcomes).toEqual(json<RxReport>('links.json').outcomes)
  })

  it('ends with what there is when it is interrupted, and leaves no process behind', async () => {
    const args = ['rx', 'good.pcap', '--runs', '1000', '--passes', '3', '--json', 'interrupted.json']
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    let measuring: number[] = []
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk
    })
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk
      // The first line about learning comes from a measuring process.
      if (measuring.length > 0 || !stdout.includes('promote')) return
      measuring = childrenOf(child.pid)
      child.kill('SIGINT')
    })
    const status = await new Promise((resolve) => child.once('close', resolve))
    expect([status, stderr]).toEqual([130, ''])
    expect(stdout).toContain('Where the frames went')
    const report = json<RxReport>('interrupted.json')
    expect(report.ended).toBe('aborted')
    expect(report.outcomes.frames).toBe(200)
    expect(measuring).toHaveLength(1)
    for (const pid of measuring) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [bin, 'rx', 'good.pcap', '--runs', '1000'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.once('close', resolve))
    expect([status, stderr]).toEqual([0, ''])
  })
})

/** Processes that a process has started and that still run. */
function childrenOf(parent: number | undefined): number[] {
  const { stdout } = spawnSync('ps', ['-eo', 'ppid=,pid='], { encoding: 'utf8' })
  const pairs = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
  return pairs.filter(([ppid]) => ppid === parent).map(([, pid]) => pid)
}

/** The format of --json, as far as it does not depend on time. */
function checkShape(report: RxReport): void {
  expect(report.variants.map(({ name }) => name)).toEqual(['plain', 'dynamic'])
  for (const { packetsPerSecond } of report.variants) {
    expect(packetsPerSecond).toHaveLength(2)
    for (const value of packetsPerSecond) expect(value).toBeGreaterThan(0)
  }
  const { estimate, low, high } = report.ratio ?? { estimate: 0, low: 0, high: 0 }
  expect(low).toBeLessThanOrEqual(estimate)
  expect(estimate).toBeLessThanOrEqual(high)
  expect(['faster', 'slower', 'equivalent', 'unsure']).toContain(report.verdict)
  expect(report.sentence).toBeTypeOf('string')
  expect(report.plan).toMatchObject({ passes: 2, runs: 2, given: { passes: 2, runs: 2 } })
  expect(report.ended).toBe('complete')
  expect(report.error).toBeNull()
  for (const site of report.sites) {
    expect(site).toMatchObject({
      name: expect.any(String),
      state: expect.any(String),
      branches: expect.any(Array),
      candidates: expect.any(Array),
      misses: expect.any(Number),
    })
  }
  expect(report.sites.map(({ name }) => name)).toContain('ptype_func')
  expect(report.learning.length).toBeGreaterThan(0)
  expect(report.counters.Ip.InReceives).toBeGreaterThan(0)
  expect(report.environment).toMatchObject({ node: process.version, cpus: expect.any(Number) })
  expect(report.environment.engine.name).toBe('v8')
  const { frames, delivered, forwarded, consumed, dropped, refused, held } = report.outcomes
  const taken = Object.values(consumed).reduce((sum, count) => sum + count, 0)
  expect(delivered + forwarded + taken + dropped + refused + held).toBe(frames)
  expect(Object.values(report.drops).reduce((sum, count) => sum + count, 0)).toBe(dropped)
  for (const { variant, passes, failure } of report.processes) {
    expect(['plain', 'dynamic']).toContain(variant)
    expect(failure).toBeNull()
    expect(passes).toHaveLength(2)
  }
}
