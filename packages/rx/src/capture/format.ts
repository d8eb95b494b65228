/*
 * The contract between the decoder, which knows chunks, and the format readers (detect.ts, pcap.ts,
 * pcapng.ts), which know records. A format reader sees windows of contiguous bytes, reads the whole
 * records in them and says what it needs to go on. It keeps no bytes.
 */

export type CaptureFormat = 'pcap' | 'pcapng'

/** Contiguous bytes of a capture. */
export interface ByteWindow {
  readonly bytes: Uint8Array
  /** The same bytes. */
  readonly view: DataView
  /** Where in the capture `bytes[0]` stands. */
  readonly base: number
}

/** Reads the records of one capture format. */
export interface FormatReader {
  /** Undefined while it is not known. */
  readonly format: CaptureFormat | undefined
  /**
   * Bytes from the last returned position on that the next step takes as a whole, always more than were
   * there. It may grow when they have come: a header tells how long its record is.
   */
  readonly needed: number
  /** Bytes from the last returned position on that are to be dropped unread. The decoder counts it down. */
  skip: number

  /**
   * Delivers every whole record of `window` from `start` to `end` and returns the position behind the last
   * of them. Afterwards either the delivery has stopped, or `skip` is above 0, or `needed` bytes are awaited.
   */
  read(window: ByteWindow, start: number, end: number): number

  /**
   * The capture ends, with `rest` bytes from capture offset `offset` on that are no whole record. Fails the
   * delivery if that is no place to end.
   */
  end(offset: number, rest: number): void
}
