/*
 * What must be a call to V8 is longer than the 460 bytes of bytecode that it inlines (`--max-inlined-bytecode-size`): in a
 * function below that, the chain of handlers is cut at another place after each patch, for up to a quarter more a frame
 * (docs/receive-path.md). Asked of V8 on the built package; skipped with a message elsewhere.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const MOST_INLINED = 460

const index = new URL('../dist/index.js', import.meta.url)
const fixtures = new URL('fixtures/rx-oracle/', import.meta.url)
const isV8 = process.versions.bun === undefined && process.versions.deno === undefined
const canAsk = isV8 && existsSync(fileURLToPath(index))
if (!canAsk) console.warn('lengths of bytecode: skipped, this is not Node or packages/rx is not built')

/** Lets frames of all these kinds come by, so that V8 has bytecode of what they run through. */
const SCRIPT = `
import { readFileSync } from 'node:fs'
import { createHost } from '${index}'
import { decodeCapture } from '${new URL('../dist/capture/index.js', import.meta.url)}'
const fixture = (name) => readFileSync(new URL(name, '${fixtures}'))
for (const name of ['frag4', 'udp4-badsum', 'udp6-badsum']) {
  const host = createHost(JSON.parse(fixture(name + '.host.json')))
  decodeCapture(fixture(name + '.pcap'), ({ data, offset, capturedLength }) => host.receive(data, offset, capturedLength))
}
`

it
  .runIf(canAsk)
  .each(['etherReceive', 'ipRcvSkb', 'ip6RcvSkb', 'ipDefrag', 'udpRcvUnlikely', 'udpv6RcvUnlikely'])(
  'V8 calls %s and does not inline it',
  (name) => {
    const flags = [
      '--print-bytecode',
      `--print-bytecode-filter=${name}`,
      '--input-type=module',
      '--eval',
      SCRIPT,
    ]
    const { status, stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lengths = [...stdout.matchAll(/^Bytecode length: (\d+)$/gm)].map((match) => Number(match[1]))
    expect(lengths).toHaveLength(1)
    expect(lengths[0]).toBeGreaterThan(MOST_INLINED)
  },
)
