#!/usr/bin/env python3
"""Describes a recording: describe.py host ... writes host.json, describe.py readme ... the sample's README.

`host` joins what watch_host.py saw on the server with the addresses and routes of network.sh, and prints
the number of frames; `readme` counts the frames of each program. Both refuse a recording that the README
could not describe truly: a frame of an unknown program, a program that brought
nothing. They read and write files and nothing else.
"""

import argparse
import collections
import ipaddress
import json
import platform
import string
import sys
import textwrap
from pathlib import Path

import pcapfile
import traffic_table

# What network.sh builds.
INTERFACE = {
    "mac": "02:00:00:00:00:01",
    "mtu": 1500,
    "ipv4": ["192.0.2.1/24"],
    "ipv6": ["2001:db8:1::1/64", "fe80::1/64"],
}
EGRESS = {
    "mac": "02:00:00:00:01:01",
    "mtu": 1500,
    "ipv4": ["198.51.100.1/25"],
    "ipv6": ["2001:db8:2::1/64", "fe80::1:1/64"],
}
ROUTES = [
    {"dst": "198.51.100.128/25", "via": "198.51.100.20"},
    {"dst": "2001:db8:3::/64", "via": "2001:db8:2::20", "dev": "eth1"},
    {"dst": "198.51.100.252/30", "type": "unreachable"},
    {"dst": "2001:db8:3:dead::/64", "type": "unreachable"},
]
LOCAL = {ipaddress.ip_interface(address).ip for i in (INTERFACE, EGRESS) for address in i["ipv4"] + i["ipv6"]}
BROADCAST = {ipaddress.ip_address("192.0.2.255"), ipaddress.ip_address("255.255.255.255")}
# Joined by the kernel of a host that forwards IPv6: no application's groups.
KERNEL_GROUPS = {"224.0.0.1", "ff01::1", "ff02::1", "ff01::2", "ff02::2", "ff05::2"}
# Sockets that live for less than watch_host.py's interval: in.tftpd's transfers, unbound's questions.
# Their ports are configured; one that a datagram was sent to was bound.
SHORT_LIVED = [range(40100, 40132), range(20000, 20016)]
# Ports that traffic.sh knows to be closed, and where traceroute looks for closed ones.
CLOSED = {9999, 32101, *range(33434, 33535)}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = arguments.add_subparsers(required=True)
    needs = {
        host: ("capture", "seen", "output"),
        readme: ("template", "capture", "seen", "host", "expected", "versions", "output"),
    }
    for run, names in needs.items():
        command = commands.add_parser(run.__name__)
        command.set_defaults(run=run)
        for name in names:
            command.add_argument("--" + name, type=Path, required=True)
    options = arguments.parse_args()
    options.run(options)


# host.json


def host(options):
    seen = json.loads(options.seen.read_text())
    frames = [frame for _when, frame in pcapfile.frames(options.capture)]
    config = {
        "interface": {**INTERFACE, "groups": joined_groups(seen["groups"])},
        "egress": EGRESS,
        "forwarding4": True,
        "forwarding6": True,
        "routes": ROUTES,
        "neighbors": sorted(seen["neighbors"], key=lambda entry: address_key(entry["ip"])),
        "udp": bound_sockets(seen["sockets"], frames),
        "taps": 0,
    }
    options.output.write_text(json.dumps(config, indent=1) + "\n")
    print(len(frames))


def joined_groups(groups):
    """Without those that the kernel joins by itself: all nodes, all routers, solicited nodes."""
    solicited = ipaddress.ip_network("ff02::1:ff00:0/104")
    own = {
        group
        for group in groups
        if group not in KERNEL_GROUPS and ipaddress.ip_address(group) not in solicited
    }
    return sorted(own, key=address_key)


def bound_sockets(seen, frames):
    """The udp entries of host.json, from the sockets that were seen and the short-lived ones that received."""
    entries = []
    # Unconnected ones first: a connected socket adds nothing to the wildcard socket that it came from.
    for socket in sorted(seen, key=lambda socket: socket["connected"]):
        address = ipaddress.ip_address(socket["address"])
        mapped = getattr(address, "ipv4_mapped", None)  # an IPv6 socket that is connected to an IPv4 client
        address = mapped or address
        if address.is_loopback or socket["device"] == "eth1":
            continue
        v6only = socket["v6only"] or socket["connected"]
        new = entry(address.version, socket["port"], str(address), v6only, socket["count"] > 1)
        if socket["connected"]:
            if not any(covers(old, new) for old in entries):
                entries.append(new)
        elif new not in entries:
            entries += [new] * socket["count"]
    entries += short_lived_sockets(entries, frames)
    return sorted(entries, key=lambda e: (e["family"], e["port"], e.get("address", "")))


def short_lived_sockets(entries, frames):
    """Unseen sockets with ports in SHORT_LIVED, as datagrams came to them. Tells of datagrams to other ports."""
    found = []
    nobody = collections.Counter()
    for frame in frames:
        packet = traffic_table.parse(frame)
        if packet.protocol != traffic_table.UDP or not packet.ports or packet.destination not in LOCAL:
            continue
        port = packet.ports[1]
        new = entry(packet.destination.version, port, str(packet.destination), True, False)
        if port in CLOSED or any(covers(old, new) for old in entries + found):
            continue
        if any(port in ports for ports in SHORT_LIVED):
            found.append(new)
        else:
            nobody[f"{packet.destination} port {port}"] += 1
    for where, count in nobody.items():
        print(f"describe.py: {count} datagrams to {where}: no socket was seen there", file=sys.stderr)
    return found


def covers(old, new):
    """If datagrams to the socket `new` would also find `old`."""
    if old["port"] != new["port"] or old.get("address", new.get("address")) != new.get("address"):
        return False
    return old["family"] == new["family"] or not old.get("v6only", True)


def entry(family, port, address, v6only, reuse):
    """One udp entry; what is the default of the format is left out."""
    made = {"family": family, "port": port}
    if not ipaddress.ip_address(address).is_unspecified:
        made["address"] = address
    if family == 6 and not v6only:
        made["v6only"] = False
    if reuse:
        made["reuse"] = True
    return made


# The sample's README


def readme(options):
    records = pcapfile.frames(options.capture)
    frames = [frame for _when, frame in records]
    config = json.loads(options.host.read_text())
    expected = json.loads(options.expected.read_text())
    seen = json.loads(options.seen.read_text())
    lengths = sorted(map(len, frames))
    kinds = [kind(traffic_table.parse(frame)) for frame in frames]
    flows = [flow(traffic_table.parse(frame)) for frame in frames]
    template = string.Template(options.template.read_text())
    text = template.substitute(
        frames=f"{len(frames):,}",
        seconds=f"{records[-1][0] - records[0][0]:.0f}",
        megabytes=f"{options.capture.stat().st_size / 1e6:.1f}",
        mean_length=f"{sum(lengths) / len(lengths):.0f}",
        median_length=lengths[len(lengths) // 2],
        small=percent(sum(length <= 128 for length in lengths), len(lengths)),
        large=percent(sum(length > 1024 for length in lengths), len(lengths)),
        flows=f"{len(set(flows)):,}",
        other_flow=percent(changes(flows), len(flows)),
        other_kind=percent(changes(kinds), len(kinds)),
        programs=frames_table(("client / server", "protocol"), program_rows(frames), len(frames)),
        kinds=frames_table(("what the host does with them",), collections.Counter(kinds), len(frames)),
        sockets=len(config["udp"]),
        groups=", ".join(config["interface"]["groups"]),
        counters=counter_list(expected["counters"]),
        live=live_table(seen["counters"], expected["counters"]),
        kernel=platform.release(),
        versions=options.versions.read_text().strip(),
    )
    options.output.write_text(text)


def program_rows(frames):
    """Frames by (programs, protocol); ends the program when the table would not be true."""
    classifier = traffic_table.Classifier()
    rows = collections.Counter(map(classifier.row, frames))
    if traffic_table.UNKNOWN in rows:
        sys.exit(
            f"describe.py: {rows[traffic_table.UNKNOWN]} frames of an unknown program; add it to traffic_table.py"
        )
    if silent := traffic_table.expected_rows() - set(rows):
        sys.exit(f"describe.py: nothing was recorded of {sorted(silent)}; see the logs with record.sh --keep")
    return rows


def kind(packet):
    """What the receive path has to do with a frame: the handlers that it ends in."""
    if packet.source is None:
        return ({traffic_table.ARP: "ARP"}.get(packet.ethertype, "other ethertypes"),)
    family = f"IPv{packet.source.version}"
    if packet.vlan:
        return ("VLAN 5, for nobody here",)
    to = "to be forwarded"
    if packet.destination.is_multicast or packet.destination in BROADCAST:
        to = "multicast and broadcast"
    elif packet.destination in LOCAL:
        protocols = {traffic_table.UDP: "UDP", traffic_table.TCP: "TCP"}
        to = protocols.get(packet.protocol, "ICMP and others") + " to the host"
    return (f"{family} {to}{', fragments' if packet.fragment else ''}",)


def flow(packet):
    return packet.ethertype, packet.source, packet.destination, packet.protocol, packet.ports


def changes(values):
    """How often a value differs from the one before."""
    return sum(a != b for a, b in zip(values, values[1:]))


def percent(part, whole):
    return f"{100 * part / whole:.0f} %"


def frames_table(titles, rows, total):
    """A table with a row for each key of `rows`, the most frequent first."""
    lines = [(*key, f"{count:,}", f"{100 * count / total:.1f} %") for key, count in rows.most_common()]
    return table((*titles, "frames", "share"), lines, len(titles))


def live_table(live, expected):
    """What only eth0's traffic moves, so that the recording's own counters can be held against the replay's."""
    names = ("NoPorts", "InErrors", "InCsumErrors", "RcvbufErrors", "IgnoredMulti")
    lines = [
        (f"`{group}.{name}`", f"{live[group].get(name, 0):,}", f"{expected[group].get(name, 0):,}")
        for group in ("Udp", "Udp6")
        for name in names
    ]
    return table(("counter", "while recording", "replay"), lines, 1)


def table(titles, lines, left):
    """An aligned Markdown table; all columns but the first `left` hold numbers."""
    widths = [max(map(len, column)) for column in zip(titles, *lines, strict=True)]
    rule = ["-" * width if i < left else "-" * (width - 1) + ":" for i, width in enumerate(widths)]

    def row(cells):
        padded = (
            c.ljust(w) if i < left else c.rjust(w) for i, (c, w) in enumerate(zip(cells, widths, strict=True))
        )
        return f"| {' | '.join(padded)} |"

    return "\n".join([row(titles), f"| {' | '.join(rule)} |", *map(row, lines)])


def counter_list(counters):
    """Every counter that moved by what was received, group by group."""
    items = []
    for group in ("Ip", "IpExt", "Udp", "Icmp", "Ip6", "Udp6", "Icmp6", "Link"):
        received = {
            n: v for n, v in counters[group].items() if v and not n.startswith(("Out", "Frag", "tx_"))
        }
        if "OutForwDatagrams" in counters[group]:  # IPv6 counts what it forwards as sent
            received["OutForwDatagrams"] = counters[group]["OutForwDatagrams"]
        text = f"- `{group}`: " + ", ".join(f"{name} {value:,}" for name, value in received.items())
        items.append(textwrap.fill(text, 110, subsequent_indent="  ", break_on_hyphens=False))
    return "\n".join(items)


def address_key(text):
    address = ipaddress.ip_address(text)
    return address.version, int(address)


if __name__ == "__main__":
    main()
