/*
 * The README's examples, run as they stand there by Node on the built packages. Only the names of files are exchanged.
 * Skipped with a message where there is no build.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { CaptureBuilder, encodePcap } from '@optpoline/rx/capture'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ethernet, udp } from '../src/traffic/frames.js'
import { MACS, US } from './hosts.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = existsSync(join(root, 'dist/queues/index.js'))
if (!built)
  console.warn('packages/rx is not built: the examples of its README are skipped; build it with tsc -b')

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```(ts|js)\n(.*?)^```$/gms)].map((match) => match[2])
const blockWith = (text: string): string => {
  const found = blocks.find((block) => block.includes(text))
  if (found === undefined) throw new Error(`no example with ${text}`)
  return found
}

let folder = ''
let capture: Uint8Array = new Uint8Array(0)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optpoline-readme-'))
  const builder = new CaptureBuilder()
  for (let i = 0; i < 6; i++) {
    const flow = { source: '192.0.2.2', dest: US, sport: 4000 + i, dport: i === 5 ? 7 : 5000 }
    builder.add(ethernet(MACS, 0x0800, udp(flow, Uint8Array.of(i, 17))), 100 + i, 5)
  }
  capture = encodePcap(builder.finish())
  writeFileSync(join(folder, 'my.pcap'), capture)
  writeFileSync(join(folder, 'handlers.mjs'), blockWith('handlers.mjs: run'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs an example where the packages are found; it says nothing on standard error. */
function run(example: string): string {
  const code = example
    .replace("'my.pcap'", JSON.stringify(join(folder, 'my.pcap')))
    .replace(
      "new URL('handlers.mjs', import.meta.url)",
      JSON.stringify(pathToFileURL(join(folder, 'handlers.mjs'))),
    )
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    input: capture,
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

describe.skipIf(!built)('the README', () => {
  it('feeds a host', () => {
    const stdout = run(blockWith('console.log(host.counters()'))
    for (let i = 0; i < 5; i++) expect(stdout).toContain(`192.0.2.2 ${4000 + i} Uint8Array(2) [ ${i}, 17 ]`)
    expect(stdout).toContain('{ NO_SOCKET: 1 }')
    expect(stdout).toMatch(/frames: 6,\s+delivered: 5,/)
  })

  it('receives live', () => {
    expect(run(blockWith("readCapture('-'"))).toMatch(/^the pipe ended \{\s+frames: 6,/)
  })

  it('receives on queues', () => {
    const stdout = run(blockWith('createHostQueues('))
    for (let i = 0; i < 5; i++)
      expect(stdout).toMatch(new RegExp(`^[01] Uint8Array\\(2\\) \\[ ${i}, 17 \\]$`, 'm'))
    expect(stdout).toContain('drops: { NO_SOCKET: 1 }')
  })
})
