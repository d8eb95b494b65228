/*
 * The format reader that every capture begins with: finds out by the first four bytes which format it is
 * and from then on passes everything on to that format's reader. What is no capture gets the error that
 * says what it looks like.
 */
import { copyBytes } from '../bytes.js'
import { describeFirstBytes, FIRST_BYTES } from './first-bytes.js'
import type { ByteWindow, CaptureFormat, FormatReader } from './format.js'
import type { Delivery } from './frame.js'
import { PcapReader } from './pcap.js'
import { PcapngReader } from './pcapng.js'

const MAGIC = 4

export class FormatDetector implements FormatReader {
  readonly #delivery: Delivery
  #reader: FormatReader | undefined
  /** Of an unknown format: its first bytes so far, for the message. */
  #firstBytes = new Uint8Array(0)
  #needed = MAGIC

  constructor(delivery: Delivery) {
    this.#delivery = delivery
  }

  get format(): CaptureFormat | undefined {
    return this.#reader?.format
  }

  get needed(): number {
    return this.#reader ? this.#reader.needed : this.#needed
  }

  get skip(): number {
    return this.#reader ? this.#reader.skip : 0
  }

  set skip(count: number) {
    if (this.#reader) this.#reader.skip = count
  }

  read(window: ByteWindow, start: number, end: number): number {
    if (this.#reader) return this.#reader.read(window, start, end)
    if (end - start < MAGIC) return start
    const { view } = window
    this.#reader =
      PcapReader.recognise(view, start, this.#delivery) ?? PcapngReader.recognise(view, start, this.#delivery)
    if (this.#reader) return this.#reader.read(window, start, end)
    this.#firstBytes = copyBytes(window.bytes, start, Math.min(end, start + FIRST_BYTES))
    // One more at a time: the capture may end before all of them, and its error tells what was there.
    if (end - start < FIRST_BYTES) this.#needed = end - start + 1
    else this.#fail()
    return start
  }

  end(offset: number, rest: number): void {
    if (this.#reader) this.#reader.end(offset, rest)
    else if (rest >= MAGIC) this.#fail()
    else if (rest > 0) {
      this.#delivery.fail(
        'not-a-capture',
        0,
        `not a pcap or pcapng capture: ${rest} bytes are too few to be one; record it again`,
      )
    } else {
      this.#delivery.fail('empty', 0, 'there is not a single byte to read; record the capture again')
    }
  }

  #fail(): void {
    this.#delivery.fail(
      'not-a-capture',
      0,
      `not a pcap or pcapng capture: it ${describeFirstBytes(this.#firstBytes)}`,
    )
  }
}
