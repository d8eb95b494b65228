/*
 * The command line in this process: help, version, unknown words.
 */

import { runCommandLine } from '@optpoline/cli'
import { describe, expect, it } from 'vitest'
import { type Recorded, recorded } from './support/streams.js'

async function run(...args: string[]): Promise<Recorded & { exitCode: number }> {
  const streams = recorded()
  return { ...streams, exitCode: await runCommandLine(args, streams) }
}

describe('optpoline', () => {
  it.each([[], ['--help'], ['-h'], ['help']])('shows what there is for %j', async (...args: string[]) => {
    const { out, err, exitCode } = await run(...args)
    expect(exitCode).toBe(0)
    expect(err.text).toBe('')
    expect(out.text).toMatch(/^Usage: optpoline COMMAND/)
    expect(out.text).toMatch(/^ {2}rx +replays a capture/m)
  })

  it.each([
    ['rx', '--help'],
    ['rx', '-h'],
    ['help', 'rx'],
    ['--help', 'rx'],
  ])('shows help of rx for %j', async (...args) => {
    const { out, exitCode } = await run(...args)
    expect(exitCode).toBe(0)
    expect(out.text).toMatch(/^Usage: optpoline rx \[CAPTURE\] \[OPTIONS\]/)
    for (const option of ['host', 'traffic', 'rx-checksum', 'runs', 'passes', 'seed', 'json', 'counters'])
      expect(out.text).toContain(`--${option} `)
    expect(out.text).toContain('Exit status: 0')
  })

  it.each([['--version'], ['-V'], ['rx', '--version']])('shows the version for %j', async (...args) => {
    const { out, exitCode } = await run(...args)
    expect(exitCode).toBe(0)
    expect(out.text).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('keeps help within 100 columns', async () => {
    for (const args of [[], ['rx', '--help']]) {
      const { out } = await run(...args)
      expect(Math.max(...out.text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
    }
  })

  it.each([
    [['rxx'], 'optpoline: unknown command "rxx"; did you mean rx? "optpoline --help" lists all\n'],
    [['frobnicate'], 'optpoline: unknown command "frobnicate"; "optpoline --help" lists all\n'],
    [['help', 'nonsense'], 'optpoline: unknown command "nonsense"; "optpoline --help" lists all\n'],
    [['--verbose'], 'optpoline: unknown option --verbose; "optpoline --help" lists all\n'],
  ])('refuses %j', async (args, line) => {
    const { out, err, exitCode } = await run(...args)
    expect([exitCode, out.text, err.text]).toEqual([2, '', line])
  })

  it('leaves no listeners for signals behind', async () => {
    const before = process.listenerCount('SIGINT')
    await run('--help')
    await run('rxx')
    expect(process.listenerCount('SIGINT')).toBe(before)
  })
})
