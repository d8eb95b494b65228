"""Reads a classic pcap file of Ethernet frames, both byte orders, micro and nanoseconds.

Used by replay.py and describe.py: `frames(path)` gives every record as (seconds, bytes). A file that
is not such a capture ends the program with one line that says what is wrong. It does not read pcapng,
other link types, and files that are not whole.
"""

import struct
import sys

LINKTYPE_ETHERNET = 1
# magic number as read little endian -> (byte order, fractions of a second)
MAGICS = {
    0xA1B2C3D4: ("<", 1e6),
    0xD4C3B2A1: (">", 1e6),
    0xA1B23C4D: ("<", 1e9),
    0x4D3CB2A1: (">", 1e9),
}


def frames(path):
    """The records of `path` as a list of (time in seconds since 1970, captured bytes)."""
    with open(path, "rb") as file:
        data = file.read()
    if len(data) < 24:
        sys.exit(f"{path}: got {len(data)} bytes, a pcap file header has 24")
    magic = struct.unpack_from("<I", data)[0]
    if magic not in MAGICS:
        sys.exit(
            f"{path}: magic number {magic:#010x} is not classic pcap; convert it with: tcpdump -r IN -w OUT"
        )
    order, fractions = MAGICS[magic]
    linktype = struct.unpack_from(order + "I", data, 20)[0] & 0x0FFFFFFF
    if linktype != LINKTYPE_ETHERNET:
        sys.exit(f"{path}: link type {linktype}, only Ethernet ({LINKTYPE_ETHERNET}) can be replayed")
    records = []
    at = 24
    while at < len(data):
        if at + 16 > len(data):
            sys.exit(f"{path}: byte {at}: the record header is cut off")
        seconds, fraction, captured, _length = struct.unpack_from(order + "IIII", data, at)
        at += 16
        if at + captured > len(data):
            sys.exit(
                f"{path}: byte {at}: the record has {captured} bytes, the file only {len(data) - at} more"
            )
        records.append((seconds + fraction / fractions, data[at : at + captured]))
        at += captured
    return records
