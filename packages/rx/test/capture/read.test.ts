/*
 * Reading from files, named pipes, standard input and streams: what is delivered, how a signal ends it,
 * how back-pressure works, and what the errors of the system become.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { getEventListeners, once } from 'node:events'
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { type CapturedFrame, readCapture } from '../../src/capture/index.js'
import { pcapFile } from './captures.js'

const folder = mkdtempSync(join(tmpdir(), 'capture-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = 'a frame of some bytes'
const frames = Array.from({ length: 50_000 }, (_, i) => ({
  frame: Buffer.from(text),
  seconds: i,
  fraction: 0,
  originalLength: text.length,
}))
const bytes = pcapFile({ records: frames })
const recordLength = 16 + text.length
const path = join(folder, 'good.pcap')
writeFileSync(path, bytes)

const wholeCapture = {
  frames: frames.length,
  bytes: frames.length * text.length,
  bytesRead: bytes.length,
  format: 'pcap',
  linkTypes: [1],
  aborted: false,
  error: undefined,
}

/** Counts frames, and fails when one is out of order or not whole. */
function counter(): { onFrame: (frame: CapturedFrame) => void; count: () => number } {
  let count = 0
  const onFrame = ({ data, offset, capturedLength, seconds }: CapturedFrame): void => {
    const got = Buffer.from(data.buffer, data.byteOffset + offset, capturedLength).toString()
    if (got !== text || seconds !== count) throw new Error(`frame ${count} is ${got} of second ${seconds}`)
    count++
  }
  return { onFrame, count: () => count }
}

async function* chunksOf(all: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
}

const never = new Promise<never>(() => {})

describe('a capture is read', () => {
  it('from a file', async () => {
    const { onFrame, count } = counter()
    expect(await readCapture(path, onFrame)).toEqual(wholeCapture)
    expect(count()).toBe(frames.length)
  })

  it('from a Node stream', async () => {
    expect(await readCapture(createReadStream(path, { highWaterMark: 1001 }), counter().onFrame)).toEqual(
      wholeCapture,
    )
  })

  it('from a web stream', async () => {
    const stream = Readable.toWeb(createReadStream(path)) as AsyncIterable<Uint8Array>
    expect(await readCapture(stream, counter().onFrame)).toEqual(wholeCapture)
  })

  it('from a generator', async () => {
    expect(await readCapture(chunksOf(bytes, 777), counter().onFrame)).toEqual(wholeCapture)
  })

  it.skipIf(process.platform === 'win32')(
    'from a named pipe, also one whose writer comes later',
    async () => {
      const pipe = join(folder, 'pipe')
      execFileSync('mkfifo', [pipe])
      const reading = readCapture(pipe, counter().onFrame)
      await new Promise((resolve) => setTimeout(resolve, 100))
      createReadStream(path).pipe(createWriteStream(pipe))
      expect(await reading).toEqual(wholeCapture)
    },
  )

  it('up to the fault, which is returned', async () => {
    const { onFrame, count } = counter()
    const summary = await readCapture(chunksOf(bytes.subarray(0, bytes.length - 1), 4096), onFrame)
    expect(count()).toBe(frames.length - 1)
    expect(summary).toMatchObject({ frames: frames.length - 1, aborted: false })
    expect(summary.error).toMatchObject({
      file: 'stream',
      kind: 'truncated',
      byteOffset: bytes.length - recordLength,
    })
  })

  it('with a given name in its error', async () => {
    const { error } = await readCapture(chunksOf(Buffer.from('no capture'), 3), () => {}, { file: 'tcpdump' })
    expect(error?.message).toMatch(/^tcpdump: byte 0: not a pcap or pcapng capture: it is text/)
  })

  it('in memory that does not depend on its length', async () => {
    const records = bytes.subarray(24)
    async function* long(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 24)
      for (let i = 0; i < 150; i++) yield* chunksOf(records, 65_536)
    }
    const kept = () => {
      globalThis.gc?.()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      return heapUsed + arrayBuffers
    }
    let middle = 0
    const summary = await readCapture(long(), (frame) => {
      if (frame.index === 500_000) middle = kept()
    })
    expect(summary.frames).toBe(150 * frames.length)
    expect(kept() - middle).toBeLessThan(1 << 20)
  })
})

describe('the system says no', () => {
  it.each([
    [join(folder, 'missing.pcap'), 'cannot be read: there is no such file'],
    [join(path, 'x.pcap'), 'cannot be read: a part of its path is no directory'],
    [folder, 'cannot be read: it is a directory; name a capture file'],
  ])('to a file (%#)', async (file, fault) => {
    const summary = await readCapture(file, () => {})
    expect(summary).toMatchObject({ frames: 0, bytesRead: 0, aborted: false })
    expect(summary.error).toMatchObject({
      kind: 'unreadable',
      message: `${file}: ${fault}`,
      cause: expect.any(Error),
    })
  })

  it('in the middle of a stream', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 24 + 3 * recordLength + 5)
      throw new Error('EIO: i/o error, read')
    }
    const { frames: count, error } = await readCapture(failing(), counter().onFrame)
    expect(count).toBe(3)
    expect(error?.message).toBe(
      `stream: byte ${24 + 3 * recordLength + 5}: cannot be read: EIO: i/o error, read; 3 frames before it were read`,
    )
  })
})

describe('a signal', () => {
  it('ends a wait for bytes, without a fault, and leaves no listener behind', async () => {
    const abort = new AbortController()
    async function* live(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 24 + 2 * recordLength + 7)
      setTimeout(() => abort.abort(), 20)
      await never
    }
    const summary = await readCapture(live(), counter().onFrame, { signal: abort.signal })
    expect(summary).toMatchObject({ frames: 2, aborted: true, error: undefined })
    expect(getEventListeners(abort.signal, 'abort')).toHaveLength(0)
  })

  it('ends a stream that is silent, and destroys it', async () => {
    const abort = new AbortController()
    const stream = new Readable({ read() {} })
    stream.push(bytes.subarray(0, 24 + recordLength))
    setTimeout(() => abort.abort(), 20)
    const summary = await readCapture(stream, counter().onFrame, { signal: abort.signal })
    expect(summary).toMatchObject({ frames: 1, aborted: true, error: undefined })
    expect(stream.destroyed).toBe(true)
  })

  it.skipIf(process.platform !== 'linux')('ends the wait for the first writer of a named pipe', async () => {
    const pipe = join(folder, 'silent')
    execFileSync('mkfifo', [pipe])
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 20)
    const summary = await readCapture(pipe, () => {}, { signal: abort.signal })
    expect(summary).toMatchObject({ frames: 0, aborted: true, error: undefined })
  })

  it('lets no further frame through, not even of the chunk that is being read', async () => {
    const abort = new AbortController()
    let count = 0
    const summary = await readCapture(
      path,
      () => {
        if (++count === 10) abort.abort()
      },
      { signal: abort.signal },
    )
    expect(count).toBe(10)
    expect(summary).toMatchObject({ frames: 10, aborted: true, error: undefined })
  })

  it('that was given already opens nothing', async () => {
    const summary = await readCapture(join(folder, 'missing.pcap'), () => {}, { signal: AbortSignal.abort() })
    expect(summary).toMatchObject({ frames: 0, aborted: true, error: undefined })
  })

  it('ends a batch that never settles', async () => {
    const abort = new AbortController()
    const onBatchEnd = (): Promise<void> => {
      abort.abort()
      return never
    }
    const summary = await readCapture(path, counter().onFrame, { signal: abort.signal, onBatchEnd })
    expect(summary.aborted).toBe(true)
    expect(summary.frames).toBeGreaterThan(0)
  })

  it('that never comes is let go at the end', async () => {
    const { signal } = new AbortController()
    expect(await readCapture(path, counter().onFrame, { signal })).toEqual(wholeCapture)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

describe('the caller', () => {
  it('holds back the source by the promise of onBatchEnd', async () => {
    let asked = 0
    async function* eager(): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunksOf(bytes, 100_000)) {
        asked++
        yield chunk
      }
    }
    let batches = 0
    const onBatchEnd = async (): Promise<void> => {
      batches++
      for (let i = 0; i < 3; i++) {
        await new Promise((resolve) => setImmediate(resolve))
        expect(asked).toBe(batches)
      }
    }
    expect(await readCapture(eager(), counter().onFrame, { onBatchEnd })).toEqual(wholeCapture)
    expect(batches).toBe(Math.ceil(bytes.length / 100_000))
  })

  it('gets its own exceptions back, and the source is closed', async () => {
    let closed = false
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* chunksOf(bytes, 5000)
      } finally {
        closed = true
      }
    }
    const mine = new Error('mine')
    const throwing = (): never => {
      throw mine
    }
    await expect(readCapture(source(), throwing)).rejects.toBe(mine)
    expect(closed).toBe(true)
    await expect(readCapture(path, () => {}, { onBatchEnd: () => Promise.reject(mine) })).rejects.toBe(mine)
  })

  it('gets the source closed after a fault', async () => {
    let closed = false
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('this is not a capture at all, and will not become one in time')
      } finally {
        closed = true
      }
    }
    const { error } = await readCapture(source(), () => {})
    expect(error?.kind).toBe('not-a-capture')
    expect(closed).toBe(true)
  })

  it('is told of a stream that gives text', async () => {
    const stream = createReadStream(path, { encoding: 'latin1' })
    await expect(readCapture(stream, () => {})).rejects.toThrow(
      "a capture's stream must give Uint8Array chunks, it gave a string; set no encoding on it",
    )
  })
})

describe('standard input', () => {
  const built = fileURLToPath(new URL('../../dist/capture/index.js', import.meta.url))
  const isBuilt = existsSync(built)
  if (!isBuilt) console.log('capture from standard input: skipped, the package is not built (npx tsc -b)')

  /** A program that reads `-` until SIGINT and prints the summary. */
  function reader(): ChildProcess & { result: Promise<string> } {
    const program = `
      import { readCapture } from ${JSON.stringify(pathToFileURL(built).href)}
      const abort = new AbortController()
      process.once('SIGINT', () => abort.abort())
      const onBatchEnd = () => process.stderr.write('.')
      const { frames, aborted, error } = await readCapture('-', () => {}, { signal: abort.signal, onBatchEnd })
      console.log(JSON.stringify({ frames, aborted, error: error?.message }))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'pipe' })
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].on('data', (chunk) => {
        said[stream] += chunk
      })
    }
    child.stdin.on('error', () => undefined) // a reader that failed is told by its result
    const result = once(child, 'close').then(
      ([code]) => `${code} ${code === 0 ? said.stdout.trim() : said.stderr}`,
    )
    return Object.assign(child, { result })
  }

  it.skipIf(!isBuilt)('is read to its end', async () => {
    const child = reader()
    createReadStream(path).pipe(child.stdin as NodeJS.WritableStream)
    expect(await child.result).toBe(`0 {"frames":${frames.length},"aborted":false}`)
  })

  it.skipIf(!isBuilt)('is named in an error', async () => {
    const child = reader()
    child.stdin?.end()
    expect(await child.result).toBe(
      '0 {"frames":0,"aborted":false,"error":"standard input: byte 0: there is not a single byte to read; record the capture again"}',
    )
  })

  it.skipIf(!isBuilt || process.platform === 'win32')(
    'is left at Ctrl-C while it is silent, and the program ends',
    async () => {
      const child = reader()
      child.stdin?.write(bytes.subarray(0, 24 + 4 * recordLength + 1))
      await once(child.stderr as NodeJS.ReadableStream, 'data')
      child.kill('SIGINT')
      expect(await child.result).toBe('0 {"frames":4,"aborted":true}')
    },
  )
})
