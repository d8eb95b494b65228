#!/usr/bin/env python3
"""Asks this machine's kernel what it counts for a capture: replay.py CAPTURE HOST.json [-o COUNTERS.json]

Injects the frames of CAPTURE (pcap, Ethernet) into one end of a veth pair; the other end is eth0 of the
host that HOST.json describes, built in network namespaces of its own. Writes a counters.json: the kernel's
counters after minus before, what each UDP socket read, what the taps saw and what the host sent.

Needs root, iproute2, ethtool and util-linux. Nothing leaves the namespaces, and nothing is left behind
when the program ends in any way. Frames go out as fast as they can be read; only a gap of half a second
or more between two frames is kept. It does not check the result against anything.
"""

import argparse
import hashlib
import json
import os
import platform
import sys
import time
from pathlib import Path

import kernel_counters
import pcapfile
from receiving_host import ReceivingHost

REAL_GAP_S = 0.5
# The application reads after so many frames: enough to keep receive buffers almost empty.
FRAMES_PER_READ = 16
SANDBOX = ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
INSIDE = "OPTPOLINE_REPLAY_INSIDE"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("capture", type=Path)
    arguments.add_argument("host", type=Path)
    arguments.add_argument("-o", "--output", type=Path, help="write here instead of to stdout")
    arguments.add_argument("--each", type=Path, help="write here what every single frame moved, a JSON object a line")
    options = arguments.parse_args()
    if os.geteuid():
        sys.exit("replay.py: network namespaces need root; run it with sudo")
    if INSIDE not in os.environ:
        # One namespace of everything around the whole run: it takes all of it along when it ends.
        os.environ[INSIDE] = "1"
        os.execvp(SANDBOX[0], [*SANDBOX, sys.executable, *sys.argv])

    try:
        config = json.loads(options.host.read_text())
        capture = options.capture.read_bytes()
    except (OSError, ValueError) as error:
        sys.exit(f"replay.py: {error}")
    if "interface" not in config:
        sys.exit(f"replay.py: {options.host}: no interface; a host.json describes at least that")
    frames = pcapfile.frames(options.capture)
    each = [] if options.each else None
    counters = {
        "format": 1,
        "capture": options.capture.name,
        "sha256": hashlib.sha256(capture).hexdigest(),
        "config": options.host.name,
        "kernel": platform.release(),
        "frames": len(frames),
        **replay(frames, config, each),
    }
    if options.each:
        options.each.write_text("".join(json.dumps(row) + "\n" for row in each))
    text = json.dumps(counters, indent=2) + "\n"
    if options.output:
        options.output.write_text(text)
    else:
        sys.stdout.write(text)


def replay(frames, config, each=None):
    """Sends every frame to the host of `config`; what the kernel counted, as the body of a counters.json.

    `each`: a list to which the counters that a frame moved are appended; it makes the run a few times longer.
    """
    host = ReceivingHost(config)
    before = kernel_counters.read("eth0")
    latest = before
    refused = []
    previous = frames[0][0] if frames else 0
    for i, (when, frame) in enumerate(frames):
        if when - previous >= REAL_GAP_S:
            host.drain()
            time.sleep(when - previous)
        previous = when
        if error := host.send(frame):
            refused.append({"i": i, "len": len(frame), "errno": error})
        if i % FRAMES_PER_READ == 0 or each is not None:
            host.drain()
        if each is not None:
            now = kernel_counters.read("eth0")
            each.append(moved_by_one(latest, now))
            latest = now
    settle(host, before, len(frames) - len(refused))
    time.sleep(config.get("settle_s", 0))
    host.drain()
    after = kernel_counters.read("eth0")
    if host.heard_itself:
        print(
            f"replay.py: the host answered IGMPv2 or MLDv1 queries and heard {host.heard_itself} of its answers;"
            " the received counters hold them too, and differ from run to run (see README.md)",
            file=sys.stderr,
        )
    return {
        "injected": len(frames) - len(refused),
        "refused": refused,
        "counters": kernel_counters.moved(before, after),
        "looped": None,
        "udp_sockets": host.sockets,
        "taps": host.taps,
        "tx": {name: dict(sorted(table.items())) for name, table in host.sent.items()},
    }


def moved_by_one(before, after):
    """{"Group.Name": n} of the counters that moved."""
    return {
        f"{group}.{name}": count
        for group, names in kernel_counters.moved(before, after).items()
        for name, count in names.items()
        if count
    }


def settle(host, before, injected, limit=10):
    """Waits until the host has seen all frames and everything is read. A frame that never arrives is an error."""
    deadline = time.monotonic() + limit
    while True:
        host.drain()
        seen = kernel_counters.link_statistics("eth0")["rx_packets"] - before["Link"]["rx_packets"]
        if seen == injected:
            break
        if time.monotonic() > deadline:
            sys.exit(f"eth0 saw {seen} of {injected} frames: the machine lost some; run again with less load")
        time.sleep(0.01)
    time.sleep(0.1)
    host.drain()


if __name__ == "__main__":
    main()
