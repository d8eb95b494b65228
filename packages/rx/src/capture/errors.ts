/*
 * The one error that a capture can end with: which file, at which byte, what is wrong there, and how
 * many frames were read before it. A reader keeps it beside those frames instead of throwing it, so that
 * a damaged capture still gives what is whole in it.
 *
 * Text only: nothing here reads a byte of a capture.
 */

/**
 * What sort of fault ended a capture:
 * - `unreadable`: the system gave no bytes (no such file, no permission, a failed read);
 * - `empty`: there is not a single byte;
 * - `not-a-capture`: the first bytes are neither pcap nor pcapng;
 * - `unsupported`: a version or variant of these formats that is not read here;
 * - `truncated`: the capture ends in the middle of a header, record or block;
 * - `broken`: a field contradicts the format;
 * - `too-large`: the capture goes beyond a limit of this reader, which need not mean that it is broken.
 */
export type CaptureFaultKind =
  | 'unreadable'
  | 'empty'
  | 'not-a-capture'
  | 'unsupported'
  | 'truncated'
  | 'broken'
  | 'too-large'

/** The parts of a `CaptureError`. */
export interface CaptureFault {
  /** The capture's path, or a name for it such as `standard input`. */
  readonly file: string
  readonly kind: CaptureFaultKind
  /** Where the header, record or block with the fault begins, in bytes from the start of the capture. */
  readonly byteOffset: number
  /** What is wrong there and the way out, without file and offset: one sentence, no full stop. */
  readonly fault: string
  /** Frames that were read before the fault. */
  readonly framesBefore: number
  /** The system's own error, when there is one. */
  readonly cause?: unknown
}

/** Why a capture could not be read to its end. `message` is one line of printable text. */
export class CaptureError extends Error implements CaptureFault {
  override readonly name = 'CaptureError'
  readonly file: string
  readonly kind: CaptureFaultKind
  readonly byteOffset: number
  readonly fault: string
  readonly framesBefore: number

  constructor(parts: CaptureFault) {
    super(messageOf(parts), parts.cause === undefined ? undefined : { cause: parts.cause })
    this.file = parts.file
    this.kind = parts.kind
    this.byteOffset = parts.byteOffset
    this.fault = parts.fault
    this.framesBefore = parts.framesBefore
  }
}

/** Nothing of the capture was understood: a count of frames says nothing. */
const beforeTheFirstRecord: ReadonlySet<CaptureFaultKind> = new Set(['empty', 'not-a-capture'])

function messageOf({ file, kind, byteOffset, fault, framesBefore }: CaptureFault): string {
  if (kind === 'unreadable' && byteOffset === 0) return printable(`${file}: ${fault}`)
  const place = `${file}: byte ${byteOffset}: ${fault}`
  return printable(beforeTheFirstRecord.has(kind) ? place : `${place}; ${framesRead(framesBefore)}`)
}

function framesRead(count: number): string {
  if (count === 0) return 'no frames before it were read'
  return count === 1 ? '1 frame before it was read' : `${count} frames before it were read`
}

/** File names may hold line breaks and terminal escapes; messages must not. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
