/*
 * Captures as broken disks, writers and attackers leave them: right ones in every variant of both formats, filled
 * with given frames, and then damaged; and the check of what reading one into a host must keep.
 *
 * Used by malformed.test.ts, bounded, and by bench/rx/fuzz.mjs for as long as one likes. Knows no package: the
 * reader and the host are handed in, as sources or as built.
 */
import { randomFrom } from '../kernel/random.mjs'

export { randomFrom }

const MAGICS = [0xa1b2c3d4, 0xa1b23c4d, 0xa1b2cd34, 0x1c0001ac, 0x1c0001ab]
/** Lengths that have broken readers: none, one, almost a header, limits and their neighbours, signs, all ones. */
const LENGTHS = [
  ...[0, 1, 3, 4, 8, 11, 12, 15, 16, 20, 28, 31, 32, 33, 36, 60, 65_535, 65_536, 262_143, 262_144, 262_145],
  ...[0x0100_0000, 0x0100_0001, 0x0fff_ffff, 0x7fff_ffff, 0x8000_0000, 0xffff_fff0, 0xffff_fffc, 0xffff_ffff],
]
/** The link types that are received, and some that are not. */
const LINK_TYPES = [1, 1, 1, 1, 101, 12, 14, 228, 229, 0, 108, 113, 276, 105, 147, 65_535]

/** A capture of some of `frames` in any variant; two in three are damaged. */
export function capture(frames, random) {
  const { below, pick, once } = random
  const chosen = Array.from({ length: below(once(8) ? 4 : 400) }, () => pick(frames))
  const whole = once(2) ? pcap(chosen, random) : pcapng(chosen, random)
  return once(3) ? whole : damaged(whole, random)
}

function numbers(little) {
  const number = (bytes, method) => (value) => {
    const out = Buffer.alloc(bytes)
    out[`${method}${little ? 'LE' : 'BE'}`](value)
    return out
  }
  return { u16: number(2, 'writeUInt16'), u32: number(4, 'writeUInt32'), i64: number(8, 'writeBigInt64') }
}

function pcap(frames, { below, pick, once }) {
  const { u16, u32 } = numbers(once(2))
  const magic = pick(MAGICS)
  const [major, minor] = pick([
    [2, 4],
    [2, 4],
    [2, 4],
    [2, 3],
    [2, 2],
    [543, 0],
  ])
  const parts = [
    u32(magic),
    u16(major),
    u16(minor),
    u32(0),
    u32(0),
    u32(pick([0, 64, 65_535, 0xffff_ffff])),
    u32(pick(LINK_TYPES)),
  ]
  if (magic === 0x1c0001ac || magic === 0x1c0001ab) parts.push(u32(1))
  for (const frame of frames) {
    const lengths = [u32(frame.length), u32(frame.length + (once(9) ? below(2000) : 0))]
    if (major === 543 || minor < 4) lengths.reverse()
    parts.push(u32(1000 + below(3)), u32(below(2_000_000)), ...lengths)
    if (magic === 0xa1b2cd34) parts.push(u32(7), u16(0x0800), u16(0))
    parts.push(frame)
  }
  return Buffer.concat(parts)
}

function pcapng(frames, random) {
  const { below, pick, once } = random
  const blocks = []
  let numbersNow = numbers(true)
  let interfaces = 0
  const block = (type, ...body) => {
    const { u32 } = numbersNow
    const bytes = Buffer.concat(body)
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
    blocks.push(u32(type), u32(12 + padded.length), padded, u32(12 + padded.length))
  }
  const section = () => {
    numbersNow = numbers(once(2))
    interfaces = 0
    const { u16, u32, i64 } = numbersNow
    block(
      0x0a0d0d0a,
      u32(0x1a2b3c4d),
      u16(1),
      u16(pick([0, 0, 2])),
      i64(-1n),
      once(4) ? option(4, Buffer.from('fuzz')) : Buffer.alloc(0),
    )
    describe()
  }
  const option = (code, value) => {
    const { u16 } = numbersNow
    return Buffer.concat([u16(code), u16(value.length), value, Buffer.alloc(-value.length & 3)])
  }
  const describe = () => {
    const { u16, u32, i64 } = numbersNow
    interfaces++
    const options = []
    if (once(2))
      options.push(option(9, Buffer.of(pick([0, 3, 6, 9, 12, 19, 20, 127, 0x80, 0x8a, 0xa0, 0xbf, 0xff]))))
    if (once(4)) options.push(option(14, i64(pick([0n, -1n, 1n << 40n, -(1n << 62n)]))))
    if (once(5)) options.push(option(pick([1, 2, 3, 11, 2988, 0x8bad]), Buffer.alloc(below(9), 0x61)))
    block(
      1,
      u16(pick(LINK_TYPES)),
      u16(0),
      u32(pick([0, 0, 16, 65_535, 262_144, 0xffff_ffff])),
      ...options,
      once(2) ? option(0, Buffer.alloc(0)) : Buffer.alloc(0),
    )
  }
  section()
  for (const frame of frames) {
    if (once(60)) section()
    if (once(40)) describe()
    const { u16, u32 } = numbersNow
    const lengths = [u32(frame.length), u32(frame.length)]
    const options = once(9)
      ? [Buffer.alloc(-frame.length & 3), option(pick([1, 2, 4]), Buffer.alloc(below(12)))]
      : []
    const time = [u32(below(3) * 0x5_0000), u32(below(0xffff_ffff))]
    switch (below(8)) {
      case 0:
        block(2, u16(below(interfaces)), u16(0), ...time, ...lengths, frame, ...options)
        break
      case 1:
        block(3, u32(frame.length), frame)
        break
      case 2:
        block(pick([4, 5, 9, 10, 0xbad, 0x4000_0bad, 0x7777]), Buffer.alloc(below(80), 0x5a))
        break
      default:
        block(6, u32(below(interfaces)), ...time, ...lengths, frame, ...options)
    }
  }
  return Buffer.concat(blocks)
}

/** One to four faults. */
export function damaged(bytes, random) {
  const { below, pick, once } = random
  let out = Buffer.from(bytes)
  for (let n = below(4); n >= 0 && out.length > 0; n--) {
    // Headers are where faults tell; most bytes are payload.
    const at = once(3) ? below(Math.min(out.length, 64)) : below(out.length)
    switch (below(9)) {
      case 0:
        out[at] ^= 1 << below(8)
        break
      case 1:
        out[at] = pick([0, 0xff, 0x7f, 0x80, below(256)])
        break
      case 2:
        out = out.subarray(0, at)
        break
      case 3:
      case 4: {
        const where = at & ~3
        if (where + 4 <= out.length) out[once(2) ? 'writeUInt32LE' : 'writeUInt32BE'](pick(LENGTHS), where)
        break
      }
      case 5:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at + below(40))])
        break
      case 6:
        out = Buffer.concat([
          out.subarray(0, at),
          Buffer.from(Array.from({ length: below(40) }, () => below(256))),
          out.subarray(at),
        ])
        break
      case 7:
        out = Buffer.concat([out, out.subarray(at, at + below(4000))])
        break
      case 8:
        out.fill(pick([0, 0xff]), at, Math.min(out.length, at + below(100)))
    }
  }
  return out
}

/**
 * Reads `bytes` into `host` in pieces of any size, from one buffer that is overwritten.
 * @param api `{ CaptureDecoder, decodeCapture }`, and `isReceivedLinkType`
 * @returns how many frames it gave
 * @throws Error for whatever a malformed capture must not do
 */
export function readInto(api, host, bytes, random) {
  const { below, pick } = random
  const before = host.outcomes().frames
  let fed = 0
  const decoder = new api.CaptureDecoder(
    ({ data, offset, capturedLength, linkType, seconds, nanoseconds }) => {
      if (!api.isReceivedLinkType(linkType)) return
      fed++
      host.receiveAs(linkType, data, offset, capturedLength, seconds + nanoseconds / 1e9)
    },
    { file: 'fuzz.pcap' },
  )
  const size = pick([1, 7, 64, 1000, 65_536, bytes.length])
  const chunk = Buffer.alloc(Math.max(1, size))
  // Pieces of a byte are for the short captures: the decoder's work grows with their number.
  const step = bytes.length > 20_000 ? Math.max(size, 64) : Math.max(1, size)
  const reused = step > chunk.length ? Buffer.alloc(step) : chunk
  for (let at = 0; at < bytes.length; at += step) {
    const length = Math.min(step, bytes.length - at)
    reused.fill(0xee)
    bytes.copy(reused, 0, at, at + length)
    if (!decoder.push(reused.subarray(0, length))) break
  }
  const error = decoder.end()
  if (error) checkError(error, decoder.frames)

  const outcomes = host.outcomes()
  if (outcomes.frames - before !== fed)
    throw new Error(`${fed} frames fed, ${outcomes.frames - before} counted`)
  const { delivered, forwarded, dropped, refused, held, consumed } = outcomes
  const ended =
    delivered + forwarded + dropped + refused + held + Object.values(consumed).reduce((a, b) => a + b, 0)
  if (ended !== outcomes.frames)
    throw new Error(`${outcomes.frames} frames came, ${ended} ended: ${JSON.stringify(outcomes)}`)

  // At once it must be the same, and what stands before the fault a whole capture with the same frames.
  const whole = api.decodeCapture(bytes, () => {}, { file: 'fuzz.pcap' })
  if (whole.frames !== decoder.frames || whole.error?.message !== error?.message)
    throw new Error(
      `in pieces: ${decoder.frames} frames, ${error?.message}; at once: ${whole.frames}, ${whole.error?.message}`,
    )
  if (error && error.byteOffset > 0) {
    const prefix = api.decodeCapture(bytes.subarray(0, error.byteOffset), () => {}, { file: 'fuzz.pcap' })
    if (prefix.error !== undefined || prefix.frames !== decoder.frames)
      throw new Error(`before ${error.message}: ${prefix.frames} frames, ${prefix.error?.message}`)
  }
  if (below(50) === 0) host.advance(100)
  return decoder.frames
}

/** One line that names file, place and fault. */
function checkError(error, frames) {
  const { message, kind, byteOffset, framesBefore, fault } = error
  const named = message.startsWith(`fuzz.pcap: byte ${byteOffset}: ${fault}`) && fault.length > 0
  if (!named || /[\n\r]/.test(message) || framesBefore !== frames)
    throw new Error(
      `the error of a capture reads ${JSON.stringify(message)} (${kind}, ${byteOffset}, ${framesBefore})`,
    )
}
