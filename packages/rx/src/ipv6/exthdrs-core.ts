/**
 * Which next headers are extension headers, and the way past them (exthdrs_core.c). Nothing in them is looked at.
 */

const NEXTHDR_HOP = 0
const NEXTHDR_ROUTING = 43
const NEXTHDR_FRAGMENT = 44
const NEXTHDR_AUTH = 51
const NEXTHDR_NONE = 59
const NEXTHDR_DEST = 60

/** Whether `nexthdr` is an extension header (`ipv6_ext_hdr`). */
export function isExtensionHeader(nexthdr: number): boolean {
  return (
    nexthdr === NEXTHDR_HOP ||
    nexthdr === NEXTHDR_ROUTING ||
    nexthdr === NEXTHDR_FRAGMENT ||
    nexthdr === NEXTHDR_AUTH ||
    nexthdr === NEXTHDR_NONE ||
    nexthdr === NEXTHDR_DEST
  )
}

/** What `skipExtensionHeaders` found; one object, overwritten by each call. */
export const skipped = { nexthdr: 0, fragmentOffset: 0 }

/**
 * `ipv6_skip_exthdr`: walks from the header at `at`, of type `nexthdr`, to the first that is no extension header,
 * or to a later fragment's fragment header. Answers where that begins, and its type in `skipped`; -1: there is
 * none before `end`.
 */
export function skipExtensionHeaders(view: DataView, at: number, end: number, nexthdr: number): number {
  skipped.fragmentOffset = 0
  while (isExtensionHeader(nexthdr)) {
    if (nexthdr === NEXTHDR_NONE || at + 2 > end) return -1
    let length = (view.getUint8(at + 1) + 1) << 3
    if (nexthdr === NEXTHDR_FRAGMENT) {
      if (at + 4 > end) return -1
      skipped.fragmentOffset = view.getUint16(at + 2) & ~7
      if (skipped.fragmentOffset !== 0) break
      length = 8
    } else if (nexthdr === NEXTHDR_AUTH) length = (view.getUint8(at + 1) + 2) << 2
    nexthdr = view.getUint8(at)
    at += length
  }
  skipped.nexthdr = nexthdr
  return at
}
