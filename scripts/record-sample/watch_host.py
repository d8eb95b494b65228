"""Watches the receiving host while it is recorded: watch_host.py SEEN.json, ended by SIGTERM.

Runs in the server's network namespace. Ten times a second it notes which UDP sockets exist (with `ss`, the
same netlink answer that tells if a socket is bound to IPv6 alone or to an interface); at the end it writes
them with the groups that eth0 has joined, its neighbours, and the kernel's counters of the recording. It
sends nothing and touches no socket.
"""

import collections
import ipaddress
import json
import re
import signal
import subprocess
import sys
import time

import kernel_counters

INTERVAL_S = 0.1


def main():
    output = sys.argv[1]
    ended = []
    signal.signal(signal.SIGTERM, lambda *_: ended.append(True))
    before = kernel_counters.read("eth0")
    open(output, "w").close()  # the sign to go on: the first reading is done
    sockets = {}
    while not ended:
        for socket, count in collections.Counter(map(tuple, udp_sockets())).items():
            sockets[socket] = max(count, sockets.get(socket, 0))
        time.sleep(INTERVAL_S)
    counters = kernel_counters.moved(before, kernel_counters.read("eth0"))
    seen = {
        "sockets": [{**dict(socket), "count": count} for socket, count in sockets.items()],
        "groups": groups(),
        "neighbors": neighbors(),
        "counters": counters,
    }
    with open(output, "w") as file:
        json.dump(seen, file, indent=1)


def udp_sockets():
    """Every UDP socket, as the pairs of a dict: what it is bound to, by which program, if it is connected."""
    for line in command("ss -HuanepO").splitlines():
        local, peer = line.split()[3:5]
        address, port = local.rsplit(":", 1)
        address, _, device = address.partition("%")
        address = address.strip("[]")
        if address == "*":  # an IPv6 socket that takes IPv4 as well
            address = "::"
        parsed = ipaddress.ip_address(address)
        program = re.search(r'users:\(\("([^"]+)"', line)
        yield {
            "family": parsed.version,
            "address": address,
            "port": int(port),
            "device": device,
            "v6only": "v6only:1" in line,
            "connected": not peer.endswith(":*"),
            "program": program.group(1) if program else "",
        }.items()


def groups():
    """Multicast addresses of eth0: those that programs joined and those that the kernel itself joined."""
    found = []
    for device in json.loads(command("ip -j maddr show dev eth0")):
        found += [entry["address"] for entry in device["maddr"] if entry.get("family") in ("inet", "inet6")]
    return found


def neighbors():
    """Whom eth0 knows; not the host itself, which hears its own router advertisements."""
    own = json.loads(command("ip -j link show dev eth0"))[0]["address"]
    return [
        {"ip": entry["dst"], "mac": entry["lladdr"]}
        for entry in json.loads(command("ip -j neigh show dev eth0"))
        if entry.get("lladdr", own) != own
    ]


def command(line):
    return subprocess.run(line.split(), capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    main()
