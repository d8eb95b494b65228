/*
 * Measuring processes that go wrong: what ends the run, and with which words. Needs the build, whose files
 * the processes run; skipped with a message without it.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHost, packetRateTraffic } from '@optpoline/rx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Counted, countOnce } from '../src/rx/count.js'
import { framesOfTraffic, Replayer } from '../src/rx/frames.js'
import { type MeasureOptions, measure } from '../src/rx/measure.js'
import { ProgressLine } from '../src/rx/progress.js'
import { Scratch } from '../src/rx/scratch.js'
import { Terminal } from '../src/terminal/terminal.js'
import { packetRatePcap } from './support/frames.js'
import { recorded } from './support/streams.js'

const built = existsSync(new URL('../dist/rx/child.js', import.meta.url))
if (!built)
  console.warn('packages/cli is not built: tests of measuring processes are skipped; build it with tsc -b')

const FRAMES = 200
const traffic = packetRateTraffic({ frames: FRAMES })
const scratch = new Scratch()
let folder = ''
let capture = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optpoline-test-'))
  capture = join(folder, 'x.pcap')
  writeFileSync(capture, packetRatePcap(FRAMES))
})
afterAll(() => {
  scratch.dispose()
  rmSync(folder, { recursive: true, force: true })
})

function counted(): Counted {
  const host = createHost(traffic.config)
  return countOnce(host, new Replayer(host, framesOfTraffic(traffic), traffic.config))
}

function options(changes: Partial<MeasureOptions> = {}): MeasureOptions {
  return {
    job: {
      source: { kind: 'capture', path: capture },
      host: traffic.config,
      rxChecksum: 'verify',
      frames: FRAMES,
    },
    counted: counted(),
    runs: 2,
    passes: 2,
    seed: 1,
    scratch,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onMessage: () => undefined,
    ...changes,
  }
}

describe.skipIf(!built)('measure', () => {
  it('ends at the first process that finds other frames', async () => {
    writeFileSync(capture, packetRatePcap(FRAMES + 1))
    const { fault, study, comparison } = await measure(options())
    writeFileSync(capture, packetRatePcap(FRAMES))
    expect(fault).toMatch(
      /^a (plain|dynamic) process failed: Error: the capture has 201 frames now, it had 200; let it be while it is measured$/,
    )
    expect(study?.experiment.processes).toHaveLength(1)
    expect(comparison).toBeUndefined()
  })

  it('ends at the first process that counts something else, and names the counter', async () => {
    const wrong = counted()
    wrong.counters.counters.Udp.InDatagrams++
    const right = counted().counters.counters.Udp.InDatagrams
    const { fault, study } = await measure(options({ counted: wrong }))
    expect(fault).toMatch(
      new RegExp(
        `^the (plain|dynamic) path counts something else than the reference: counters.counters.Udp.InDatagrams is ${right + 1} and ${right}; please report it with the capture$`,
      ),
    )
    expect(study?.experiment.processes).toHaveLength(1)
  })

  it('ends in the trial as well', async () => {
    const wrong = counted()
    wrong.outcomes.dropped++
    const { fault, trial, study, plan } = await measure(options({ counted: wrong, runs: undefined }))
    expect(fault).toContain('outcomes.dropped')
    expect(trial?.processes).toHaveLength(1)
    expect([study, plan]).toEqual([undefined, undefined])
  })

  it('starts nothing once it is aborted', async () => {
    const abort = new AbortController()
    abort.abort('SIGINT')
    const { fault, study } = await measure(options({ signal: abort.signal }))
    expect(fault).toBeUndefined()
    expect(study?.experiment.processes).toEqual([])
  })
})

describe('ProgressLine', () => {
  it('says where it is, how fast the last processes were and how long it takes', () => {
    const streams = recorded({ isTTY: true }, { NO_COLOR: '1' })
    const line = new ProgressLine(new Terminal(streams))
    line.update({ done: 0, total: undefined, remainingMs: undefined, ended: undefined })
    const ended = { variant: 'plain', value: 5e6 } as NonNullable<Parameters<typeof line.update>[0]['ended']>
    line.update({ done: 4, total: 44, remainingMs: 31_000, ended })
    line.end()
    expect(streams.err.text.split('\r\u001b[2K')).toEqual([
      '',
      'trial run, process 1: how much to measure?',
      'process 5 of 44 · plain 5.00 M packets/s · about 31 s left',
      '',
    ])
  })
})
