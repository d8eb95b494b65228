/*
 * The bytes that sockets get equal those that tshark extracts: from the sample and the reference captures. An extra:
 * without tshark it says that it was skipped. `node packages/rx/test/tshark/bytes.mjs` takes any capture.
 */
import { fileURLToPath } from 'node:url'
import * as rx from '@optpoline/rx'
import * as capture from '@optpoline/rx/capture'
import { describe, expect, it } from 'vitest'

interface Compared {
  same: number
  dropped: Record<string, number>
  wrong: string[]
}
interface Bytes {
  hasTshark(): boolean
  compareBytes(api: object, path: string): Compared
}
const { hasTshark, compareBytes }: Bytes = await import(new URL('bytes.mjs', import.meta.url).href)
const skipped = !hasTshark()
if (skipped) console.log('bytes that tshark extracts: skipped, there is no tshark here')

const fixture = (name: string) => `../fixtures/rx-oracle/${name}.pcap`

describe.skipIf(skipped)('sockets get the bytes that tshark extracts', () => {
  it.each([
    ['../../../cli/sample/sample.pcap', 20_000],
    [fixture('frag4'), 40],
    [fixture('frag6'), 20],
    [fixture('ip4-padding'), 50],
    [fixture('udp4-good'), 60],
    [fixture('udp6-good'), 60],
    [fixture('vlan'), 20],
  ])('from %s', (path, least) => {
    const { same, wrong } = compareBytes({ ...rx, ...capture }, fileURLToPath(new URL(path, import.meta.url)))
    expect(wrong).toEqual([])
    expect(same).toBeGreaterThanOrEqual(least)
  })
})
