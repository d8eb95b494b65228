/*
 * An independent reader of both formats, for comparison: a whole capture in memory, offsets taken from the
 * format descriptions, times in BigInt, an exception at the first fault. Slow and short on purpose. It
 * shares nothing with the reader under test, not even constants.
 */

export interface ReferenceFrame {
  readonly bytes: string
  readonly originalLength: number
  /** Nanoseconds since 1970. */
  readonly time: bigint
  readonly linkType: number
  readonly interfaceId: number
  readonly recordOffset: number
}

export interface ReferenceResult {
  readonly frames: ReferenceFrame[]
  readonly fault: { readonly kind: string; readonly byteOffset: number } | undefined
}

class Fault extends Error {
  constructor(
    readonly kind: string,
    readonly byteOffset: number,
  ) {
    super(kind)
  }
}

/** Big endian or little endian numbers of a buffer. */
class Numbers {
  constructor(
    private readonly buffer: Buffer,
    private readonly big: boolean,
  ) {}
  u16(at: number): number {
    return this.big ? this.buffer.readUInt16BE(at) : this.buffer.readUInt16LE(at)
  }
  u32(at: number): number {
    return this.big ? this.buffer.readUInt32BE(at) : this.buffer.readUInt32LE(at)
  }
  i64(at: number): bigint {
    return this.big ? this.buffer.readBigInt64BE(at) : this.buffer.readBigInt64LE(at)
  }
}

export function referenceRead(bytes: Uint8Array): ReferenceResult {
  const buffer = Buffer.from(bytes)
  const frames: ReferenceFrame[] = []
  try {
    if (buffer.length === 0) throw new Fault('empty', 0)
    if (buffer.length < 4) throw new Fault('not-a-capture', 0)
    if (buffer.readUInt32BE(0) === 0x0a0d0d0a) readPcapng(buffer, frames)
    else readPcap(buffer, frames)
    return { frames, fault: undefined }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { frames, fault: { kind: error.kind, byteOffset: error.byteOffset } }
  }
}

function readPcap(buffer: Buffer, frames: ReferenceFrame[]): void {
  const magics: Record<string, [unit: bigint, fileHeader: number, recordHeader: number]> = {
    a1b2c3d4: [1000n, 24, 16],
    a1b23c4d: [1n, 24, 16],
    a1b2cd34: [1000n, 24, 24],
    '1c0001ac': [1n, 28, 16],
    '1c0001ab': [1000n, 28, 16],
  }
  const magic = buffer.subarray(0, 4)
  const forward = magics[magic.toString('hex')]
  const backward = magics[Buffer.from(magic).reverse().toString('hex')]
  const variant = forward ?? backward
  if (!variant) throw new Fault('not-a-capture', 0)
  const [unit, fileHeader, recordHeader] = variant
  const numbers = new Numbers(buffer, forward !== undefined)
  if (buffer.length < fileHeader) throw new Fault('truncated', 0)
  const version = `${numbers.u16(4)}.${numbers.u16(6)}`
  if (!['2.0', '2.1', '2.2', '2.3', '2.4', '543.0'].includes(version)) throw new Fault('unsupported', 0)
  if ((numbers.u32(20) & 0x03ff0000) !== 0) throw new Fault('broken', 0)
  const linkType = numbers.u16(forward ? 22 : 20)
  for (let at = fileHeader; at < buffer.length; ) {
    if (buffer.length - at < recordHeader) throw new Fault('truncated', at)
    let [captured, original] = [numbers.u32(at + 8), numbers.u32(at + 12)]
    const exchanged = ['2.0', '2.1', '2.2', '543.0'].includes(version)
    if (exchanged || (version === '2.3' && captured > original)) [captured, original] = [original, captured]
    if (captured > 262144) throw new Fault(tooLong(linkType), at)
    const begin = at + recordHeader
    if (begin + captured > buffer.length) throw new Fault('truncated', at)
    frames.push({
      bytes: buffer.toString('hex', begin, begin + captured),
      originalLength: original,
      time: BigInt(numbers.u32(at)) * 1_000_000_000n + BigInt(numbers.u32(at + 4)) * unit,
      linkType,
      interfaceId: 0,
      recordOffset: at,
    })
    at = begin + captured
  }
}

interface ReferenceInterface {
  readonly linkType: number
  readonly snapLength: number
  readonly unitsPerSecond: bigint
  readonly offset: bigint
}

function readPcapng(buffer: Buffer, frames: ReferenceFrame[]): void {
  const minimum: Record<number, number> = { 0x0a0d0d0a: 28, 1: 20, 2: 32, 3: 16, 6: 32 }
  let numbers = new Numbers(buffer, false)
  let interfaces: ReferenceInterface[] = []
  let before = 0
  for (let at = 0; at < buffer.length; ) {
    const broken = (): never => {
      throw new Fault('broken', at)
    }
    if (buffer.length - at < 12) throw new Fault('truncated', at)
    if (buffer.readUInt32BE(at) === 0x0a0d0d0a) {
      const order = buffer.toString('hex', at + 8, at + 12)
      if (order !== '1a2b3c4d' && order !== '4d3c2b1a')
        throw new Fault(at === 0 ? 'not-a-capture' : 'broken', at)
      numbers = new Numbers(buffer, order === '1a2b3c4d')
    }
    const type = numbers.u32(at)
    const length = numbers.u32(at + 4)
    const known = minimum[type] !== undefined
    if (length < (minimum[type] ?? 12) || length % 4 !== 0) broken()
    if (known && length > 16 << 20) broken()
    if (at + length > buffer.length) throw new Fault('truncated', at)
    if (numbers.u32(at + length - 4) !== length) broken()
    const deliver = (
      id: number,
      body: number,
      captured: number,
      original: number,
      time: (origin: ReferenceInterface) => bigint,
    ): void => {
      const origin = interfaces[id] ?? broken()
      if (body + captured > at + length - 4) broken()
      if (captured > 262144) throw new Fault(tooLong(origin.linkType), at)
      frames.push({
        bytes: buffer.toString('hex', body, body + captured),
        originalLength: original,
        time: time(origin),
        linkType: origin.linkType,
        interfaceId: before + id,
        recordOffset: at,
      })
    }
    if (type === 0x0a0d0d0a) {
      const version = `${numbers.u16(at + 12)}.${numbers.u16(at + 14)}`
      if (version !== '1.0' && version !== '1.2') throw new Fault('unsupported', at)
      before += interfaces.length
      interfaces = []
    } else if (type === 1) {
      let unitsPerSecond = 1_000_000n
      let offset = 0n
      for (let option = at + 16; option < at + length - 4; ) {
        const [code, size] = [numbers.u16(option), numbers.u16(option + 2)]
        if (code === 0) break
        if (option + 4 + size > at + length - 4) broken()
        if (code === 9) {
          if (size !== 1) broken()
          const resolution = buffer[option + 4] ?? 0
          unitsPerSecond = resolution < 128 ? 10n ** BigInt(resolution) : 2n ** BigInt(resolution - 128)
        } else if (code === 14) {
          if (size !== 8) broken()
          offset = numbers.i64(option + 4)
        }
        option += 4 + Math.ceil(size / 4) * 4
      }
      interfaces.push({
        linkType: numbers.u16(at + 8),
        snapLength: numbers.u32(at + 12),
        unitsPerSecond,
        offset,
      })
    } else if (type === 6 || type === 2) {
      const ticks = (BigInt(numbers.u32(at + 12)) << 32n) + BigInt(numbers.u32(at + 16))
      const id = type === 6 ? numbers.u32(at + 8) : numbers.u16(at + 8)
      deliver(id, at + 28, numbers.u32(at + 20), numbers.u32(at + 24), ({ unitsPerSecond, offset }) => {
        // The reader gives seconds as a double; beyond 2^53 the nearest one is all that can be expected.
        const seconds = BigInt(Number(ticks / unitsPerSecond) + Number(offset))
        return seconds * 1_000_000_000n + ((ticks % unitsPerSecond) * 1_000_000_000n) / unitsPerSecond
      })
    } else if (type === 3) {
      const first = interfaces[0] ?? broken()
      const original = numbers.u32(at + 8)
      const captured = first.snapLength > 0 && original > first.snapLength ? first.snapLength : original
      deliver(0, at + 12, captured, original, () => 0n)
    }
    at += length
  }
}

function tooLong(linkType: number): string {
  return [189, 220, 231, 249, 279].includes(linkType) ? 'too-large' : 'broken'
}
