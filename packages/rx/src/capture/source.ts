/*
 * Where the bytes of a capture come from: a file, a named pipe, standard input, or any async iterable of
 * chunks, as one thing with `next` and `close`. A failure of the system becomes a `SourceError` whose
 * message is fit for users.
 *
 * Reads ahead nothing: a chunk is asked for when the one before it has been used up.
 */
import { constants, open as openDescriptor } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { Socket } from 'node:net'
import { stdin } from 'node:process'
import { promisify } from 'node:util'

/**
 * Bytes that are read from a file at once. Each read is a turn of the thread pool: with 64 KiB cached files
 * of large frames are read at 1 GB/s, with 256 KiB at 3.5, with 1 MiB at 5, and no faster beyond.
 */
const FILE_CHUNK = 1024 * 1024

/** A stream or any other supplier of chunks. A chunk is not used after the next one was asked for. */
export type ChunkStream = AsyncIterable<Uint8Array>

/** The name of standard input in place of a path. */
export const STANDARD_INPUT = '-'

export interface ByteSource {
  /** The next chunk; undefined at the end. @throws SourceError, or what an iterable throws. */
  next(): Promise<Uint8Array | undefined>
  /** Gives back what the source holds. A `next` that is under way may never settle then. */
  close(): Promise<void>
}

/** The system could not give the bytes. The message is one sentence without the file's name. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}

/** What errors call a source. */
export function sourceName(source: string | ChunkStream): string {
  if (source === STANDARD_INPUT || source === stdin) return 'standard input'
  return typeof source === 'string' ? source : 'stream'
}

/** @throws SourceError when a file cannot be opened. */
export async function openSource(source: string | ChunkStream): Promise<ByteSource> {
  if (source === STANDARD_INPUT || source === stdin) {
    if (stdin.isTTY) {
      throw new SourceError('it is a terminal; send a capture into it (tcpdump -U -w - | ...) or name a file')
    }
    return new IterableSource(stdin)
  }
  return typeof source === 'string' ? openPath(source) : new IterableSource(source)
}

async function openPath(path: string): Promise<ByteSource> {
  try {
    return (await stat(path)).isFIFO() ? await openPipe(path) : new FileSource(await open(path))
  } catch (error) {
    throw explain(error)
  }
}

/**
 * A named pipe, which is also what a shell's `<(command)` gives. Read through the event loop: a file read
 * that waits for a writer holds a thread of the pool and cannot be given up. On Linux not even opening it
 * waits; elsewhere an open that does not wait may see the end before the first writer comes.
 */
async function openPipe(path: string): Promise<ByteSource> {
  const flags = constants.O_RDONLY | (process.platform === 'linux' ? constants.O_NONBLOCK : 0)
  const descriptor = await promisify(openDescriptor)(path, flags)
  return new IterableSource(new Socket({ fd: descriptor, readable: true, writable: false }))
}

class FileSource implements ByteSource {
  readonly #handle: FileHandle
  readonly #buffer = new Uint8Array(FILE_CHUNK)

  constructor(handle: FileHandle) {
    this.#handle = handle
  }

  async next(): Promise<Uint8Array | undefined> {
    try {
      const { bytesRead } = await this.#handle.read(this.#buffer, 0, FILE_CHUNK, null)
      return bytesRead === 0 ? undefined : this.#buffer.subarray(0, bytesRead)
    } catch (error) {
      throw explain(error)
    }
  }

  close(): Promise<void> {
    return this.#handle.close()
  }
}

class IterableSource implements ByteSource {
  readonly #stream: ChunkStream & { destroy?: () => unknown }
  readonly #iterator: AsyncIterator<unknown>
  #waiting = false

  constructor(stream: ChunkStream) {
    this.#stream = stream
    this.#iterator = stream[Symbol.asyncIterator]()
  }

  async next(): Promise<Uint8Array | undefined> {
    let result: IteratorResult<unknown>
    this.#waiting = true
    try {
      result = await this.#iterator.next()
    } catch (error) {
      throw explain(error)
    }
    this.#waiting = false
    if (result.done) return undefined
    if (result.value instanceof Uint8Array) return result.value
    throw new TypeError(
      `a capture's stream must give Uint8Array chunks, it gave a ${typeof result.value}; set no encoding on it`,
    )
  }

  /** A generator that waits for its next chunk cannot be ended from outside, it is left; a stream can. */
  async close(): Promise<void> {
    if (this.#stream.destroy) this.#stream.destroy()
    else if (!this.#waiting) await this.#iterator.return?.()
  }
}

const systemErrors: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'a part of its path is no directory'],
  ['EACCES', 'this user may not read it'],
  ['EPERM', 'this user may not read it'],
  ['EISDIR', 'it is a directory; name a capture file'],
])

function explain(error: unknown): SourceError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const message = systemErrors.get(code) ?? (error instanceof Error ? error.message : String(error))
  return new SourceError(message, { cause: error })
}
