"""Reads what the kernel has counted in the current network namespace, and names the frames it sent.

Used by replay.py: `read("eth0")` before and after, `moved(before, after)` for the difference in the groups
of a counters.json (Ip, Icmp, Tcp, Udp, IpExt, Ip6, Icmp6, Udp6, Link ...), `name_of(frame)` for the table
of transmitted frames. It changes nothing.
"""

import socket
import struct

# Settings and gauges that stand among the counters of /proc/net/snmp.
NOT_COUNTERS = {
    "Ip": {"Forwarding", "DefaultTTL"},
    "Tcp": {"RtoAlgorithm", "RtoMin", "RtoMax", "MaxConn", "CurrEstab"},
}
# Groups with hundreds of names: only what moved is worth a line.
ONLY_MOVED = {"TcpExt", "MPTcpExt", "IcmpMsg"}
IPV6_GROUPS = ("UdpLite6", "Icmp6", "Udp6", "Ip6")

RTM_NEWLINK, RTM_GETLINK, NLM_F_REQUEST = 16, 18, 1
IFLA_STATS64 = 23
# Position of each counter in struct rtnl_link_stats64 (linux/if_link.h). Read over netlink since neither
# sysfs nor `ip` 6.1 show rx_otherhost_dropped.
LINK_STATS = {
    "rx_packets": 0,
    "rx_bytes": 2,
    "rx_dropped": 6,
    "rx_nohandler": 23,
    "rx_otherhost_dropped": 24,
    "rx_errors": 4,
    "tx_packets": 1,
    "tx_bytes": 3,
}


def read(interface):
    """{group: {name: value}} of the namespace, and of `interface` as the group Link."""
    groups = {}
    for path in ("/proc/net/snmp", "/proc/net/netstat"):
        with open(path) as file:
            lines = file.read().splitlines()
        for names, values in zip(lines[::2], lines[1::2]):
            group, names = names.split(":")
            skip = NOT_COUNTERS.get(group, ())
            pairs = zip(names.split(), map(int, values.split(":")[1].split()))
            # IcmpMsg comes in several pairs of lines once many types were seen.
            groups.setdefault(group, {}).update((name, value) for name, value in pairs if name not in skip)
    with open("/proc/net/snmp6") as file:
        for line in file:
            name, value = line.split()
            group = next(prefix for prefix in IPV6_GROUPS if name.startswith(prefix))
            groups.setdefault(group, {})[name[len(group) :]] = int(value)
    groups["Link"] = link_statistics(interface)
    return groups


def link_statistics(interface):
    """The counters of struct rtnl_link_stats64 that LINK_STATS lists."""
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, socket.NETLINK_ROUTE) as netlink:
        index = socket.if_nametoindex(interface)
        body = struct.pack("=BBHiII", socket.AF_UNSPEC, 0, 0, index, 0, 0)
        header = struct.pack("=IHHII", 16 + len(body), RTM_GETLINK, NLM_F_REQUEST, 1, 0)
        netlink.send(header + body)
        reply = netlink.recv(65536)
    length, kind = struct.unpack_from("=IH", reply)
    if kind != RTM_NEWLINK:
        raise OSError(f"netlink: asked for link {interface}, got message type {kind}")
    at = 32  # nlmsghdr and ifinfomsg
    while at + 4 <= length:
        size, attribute = struct.unpack_from("=HH", reply, at)
        if attribute == IFLA_STATS64:
            # Kernels before 6.0 have a shorter struct: what is not there never counts.
            words = struct.unpack_from(f"={(size - 4) // 8}Q", reply, at + 4)
            return {name: words[i] if i < len(words) else 0 for name, i in LINK_STATS.items()}
        at += (size + 3) & ~3
    raise OSError(f"netlink: no statistics of {interface}")


def moved(before, after):
    """after minus before, group by group; of the long groups only what moved."""
    delta = {}
    for group, names in after.items():
        rows = {name: value - before.get(group, {}).get(name, 0) for name, value in names.items()}
        if group in ONLY_MOVED:
            rows = {name: value for name, value in rows.items() if value}
        if rows or group not in ONLY_MOVED:
            delta[group] = rows
    return delta


def name_of(frame):
    """A short name for a frame that the host sent: "arp 2", "icmp 3/3", "udp", "ipv6 fragment"."""
    if len(frame) < 34:
        return "short frame"
    ethertype = struct.unpack_from("!H", frame, 12)[0]
    if ethertype == 0x0806:
        return f"arp {struct.unpack_from('!H', frame, 20)[0]}"
    if ethertype == 0x0800:
        if struct.unpack_from("!H", frame, 20)[0] & 0x3FFF:
            return "ipv4 fragment"
        return protocol_name("4", frame[23], frame, 14 + (frame[14] & 15) * 4)
    if ethertype == 0x86DD and len(frame) >= 54:
        at, header = 54, frame[20]
        if header == 0 and len(frame) >= 62:  # hop-by-hop, as in group membership reports
            header, at = frame[54], 54 + 8 * (frame[55] + 1)
        if header == 44:
            return "ipv6 fragment"
        return protocol_name("6", header, frame, at)
    return f"ethertype {ethertype:#06x}"


def protocol_name(family, protocol, frame, at):
    suffix = "" if family == "4" else "6"
    if protocol == socket.IPPROTO_UDP:
        return "udp" + suffix
    if protocol == socket.IPPROTO_TCP:
        return "tcp" + suffix
    if protocol == {"4": socket.IPPROTO_ICMP, "6": socket.IPPROTO_ICMPV6}[family] and len(frame) >= at + 2:
        return f"icmp{suffix} {frame[at]}/{frame[at + 1]}"
    return f"ipv{family} proto {protocol}"
