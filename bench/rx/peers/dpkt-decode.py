"""Contestant: dpkt, which makes objects of every layer: dpkt-decode.py CAPTURE. Prints packets a second."""

import sys
import time

import dpkt

SEGMENTS = 5
SEGMENT_S = 0.3

with open(sys.argv[1], "rb") as file:
    frames = [data for _, data in dpkt.pcap.Reader(file)]


def rate():
    """Of one segment."""
    count, begin = 0, time.perf_counter()
    while (seconds := time.perf_counter() - begin) < SEGMENT_S:
        for frame in frames:
            dpkt.ethernet.Ethernet(frame)
        count += len(frames)
    return count / seconds


print(f"{sorted(rate() for _ in range(SEGMENTS))[SEGMENTS // 2]:.0f}")
