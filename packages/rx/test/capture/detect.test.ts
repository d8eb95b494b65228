/*
 * What the error says of files that are no captures, and how errors are worded.
 */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CaptureError, decodeCapture, linkTypeName } from '../../src/capture/index.js'
import { collect } from './collect.js'

function errorOf(bytes: Uint8Array, file = 'x.pcap'): CaptureError | undefined {
  return decodeCapture(bytes, () => {}, { file }).error
}

const erf = Buffer.from('00000000003f5e66 02 04 0052 0000 003e 0000'.replaceAll(' ', ''), 'hex')
const padded = (start: string | Uint8Array) => Buffer.concat([Buffer.from(start), Buffer.alloc(80, 0xf1)])

describe('a file that is no capture', () => {
  it.each([
    [gzipSync(Buffer.alloc(300)), 'looks like gzip (1f 8b 08 00 00 00 00 00); decompress it first (gunzip)'],
    [padded(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd)), 'looks like zstd'],
    [padded(Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0)), 'looks like xz'],
    [padded(Uint8Array.of(4, 0x22, 0x4d, 0x18)), 'looks like lz4'],
    [padded('BZh9'), 'looks like bzip2'],
    [padded('PK\x03\x04'), 'looks like a zip archive'],
    [
      padded('snoop\0\0\0\0\0\0\x02'),
      'looks like Solaris snoop (73 6e 6f 6f 70 00 00 00); convert it first (editcap -F pcap)',
    ],
    [padded('btsnoop\0'), 'looks like btsnoop'],
    [padded('GMBU'), 'looks like Microsoft Network Monitor 2'],
    [padded('TRSNIFF data    \x1a'), 'looks like a DOS Sniffer trace'],
    [padded('XCP\0'), 'looks like a Windows Sniffer trace'],
    [padded('iptrace 2.0'), 'looks like AIX iptrace'],
    [padded(erf), 'looks like an Endace ERF trace'],
    [padded(Uint8Array.of(0xa1, 0xb2, 0x34, 0xcd)), 'undocumented variant of pcap'],
    [padded(Uint8Array.of(0x4d, 0x3c, 0x2b, 0xa1)), 'undocumented variant of pcap'],
    [
      Buffer.from('12:00:01.5 IP 10.0.0.1.53 > 10.0.0.2.4711: 12345 1/0/0 A 10.9.8.7 (44)\n'),
      'is text ("12:00:01.5 IP 10.0.0.1.5"); captures are binary: write them with tcpdump -w',
    ],
    [padded(Uint8Array.of(0, 0x11, 0x22)), 'begins with 00 11 22 f1 f1 f1 f1 f1; record one with tcpdump -w'],
    [Buffer.from([9, 8, 7, 0]), 'begins with 09 08 07 00;'],
  ])('is told by its first bytes (%#)', (bytes, text) => {
    const error = errorOf(bytes)
    expect(error).toMatchObject({ kind: 'not-a-capture', byteOffset: 0, framesBefore: 0, file: 'x.pcap' })
    expect(error?.message).toContain(
      `x.pcap: byte 0: not a pcap or pcapng capture: it ${text.startsWith('undoc') ? 'has' : ''}`,
    )
    expect(error?.message).toContain(text)
  })

  it('is told the same however its bytes arrive', () => {
    const bytes = gzipSync(Buffer.alloc(3000))
    for (const sizes of [[], [1], [5], [64], [65]]) {
      expect(collect(bytes, sizes)).toEqual({ frames: [], fault: { kind: 'not-a-capture', byteOffset: 0 } })
    }
  })

  it('may be empty or too short', () => {
    expect(errorOf(new Uint8Array(0))).toMatchObject({
      kind: 'empty',
      message: 'x.pcap: byte 0: there is not a single byte to read; record the capture again',
    })
    expect(errorOf(Uint8Array.of(0xd4, 0xc3, 0xb2))?.message).toBe(
      'x.pcap: byte 0: not a pcap or pcapng capture: 3 bytes are too few to be one; record it again',
    )
  })

  it('may begin like pcapng', () => {
    const error = errorOf(padded('\n\r\r\n'))
    expect(error?.kind).toBe('not-a-capture')
    expect(error?.message).toContain(
      'it begins like pcapng, but has f1f1f1f1 where the byte-order magic stands',
    )
  })
})

describe('an error', () => {
  it('is one printable line whatever the file is called', () => {
    const error = errorOf(new Uint8Array(0), 'a\nb\x1b[31m\u2028.pcap')
    expect(error?.message).toBe(
      'a\\u000ab\\u001b[31m\\u2028.pcap: byte 0: there is not a single byte to read; record the capture again',
    )
    expect(error?.file).toBe('a\nb\x1b[31m\u2028.pcap')
  })

  it('keeps its parts and the cause', () => {
    const cause = new Error('deeper')
    const parts = {
      file: 'f',
      kind: 'unreadable',
      byteOffset: 9,
      fault: 'cannot be read',
      framesBefore: 1,
      cause,
    } as const
    const error = new CaptureError(parts)
    expect(error).toMatchObject(parts)
    expect(error.name).toBe('CaptureError')
    expect(error.message).toBe('f: byte 9: cannot be read; 1 frame before it was read')
  })
})

describe('a link type', () => {
  it.each([
    [1, 'LINKTYPE_ETHERNET (1)'],
    [12, 'LINKTYPE_RAW (12)'],
    [149, 'LINKTYPE_USER2 (149)'],
    [276, 'LINKTYPE_LINUX_SLL2 (276)'],
    [9999, 'link type 9999'],
  ])('%i is called %s', (number, name) => {
    expect(linkTypeName(number)).toBe(name)
  })
})
