/*
 * The captures of other projects in ../shared/captures and the recorded ones in ../shared/rx-oracle, where
 * they are: read whole and in chunks, and held against the reference reader. Then the same files cut and
 * mutated. An extra: nothing depends on those folders, and without them it says that it was skipped.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCapture } from '../../src/capture/index.js'
import { collect } from './collect.js'
import { referenceRead } from './reference.js'
import { printedSeed } from './seed.js'

const shared = fileURLToPath(new URL('../../../../../shared/', import.meta.url))
const files = ['captures', 'rx-oracle'].flatMap((folder) => {
  const path = join(shared, folder)
  if (!existsSync(path)) {
    console.log(`captures of ../shared/${folder}: skipped, the folder is not there`)
    return []
  }
  return readdirSync(path)
    .filter((name) => /\.pcap(ng)?$/.test(name))
    .map((name) => join(path, name))
})

describe.skipIf(files.length === 0)('captures of others', () => {
  it('are read to the end, or to one error, as the reference reads them', async () => {
    for (const file of files) {
      const bytes = readFileSync(file)
      const expected = referenceRead(bytes)
      expect(collect(bytes), file).toEqual(expected)
      expect(collect(bytes, [1460]), file).toEqual(expected)
      const { frames, error } = await readCapture(file, () => {})
      expect(frames, file).toBe(expected.frames.length)
      expect(error && { kind: error.kind, byteOffset: error.byteOffset }, file).toEqual(expected.fault)
    }
  })

  it('cut and mutated are read as the reference reads them', () => {
    const seed = printedSeed('mutated captures of others')
    const small = files.filter((file) => readFileSync(file).length < 20_000)
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xff),
      cut: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...small),
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        (file, damages) => {
          let bytes = readFileSync(file)
          for (const { at, value, cut } of damages) {
            const where = Math.floor(at * bytes.length)
            if (cut) bytes = bytes.subarray(0, where)
            else bytes[where] = value
          }
          const expected = referenceRead(bytes)
          expect(collect(bytes), file).toEqual(expected)
          expect(collect(bytes, [97, 1]), file).toEqual(expected)
        },
      ),
      { seed, numRuns: 500 },
    )
  })
})
