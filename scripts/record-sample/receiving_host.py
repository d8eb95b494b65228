"""Builds, in network namespaces of its own, the receiving host that a host.json describes.

Used by replay.py, which has put itself into a private namespace before: `ReceivingHost(config)` makes a
second one with eth0 (and eth1 when there is an egress), addresses, routes, neighbours, groups, sockets
and taps, and moves the calling thread into it. The other end of eth0 stays outside: `send(frame)` puts a
frame on the wire there, `drain()` lets the application read. All offloads are off, so that every
checksum is computed in software. It keeps no state outside of the namespaces, which end with the process.
"""

import contextlib
import ctypes
import errno
import ipaddress
import os
import select
import socket
import struct
import subprocess
import sys
import time

import kernel_counters

CLONE_NEWNET = 0x40000000
ETH_P_ALL = 3
SOL_PACKET, PACKET_IGNORE_OUTGOING = 263, 23
SO_RCVBUFFORCE, UDP_NO_CHECK6_RX = 33, 102
PACKET_TYPES = ("host", "broadcast", "multicast", "otherhost")
OFFLOADS = "rx off tx off sg off tso off gso off gro off"
# The host never waits for more than this many unread frames, far below any limit on socket memory.
RECEIVE_BUFFER = 64 << 20
PEER_MAC = "02:00:00:00:00:fe"
EGRESS_PEER_MAC = "02:00:00:00:01:fe"


class ReceivingHost:
    """The host under test, and the far ends of its wires."""

    def __init__(self, config):
        self.config = config
        self.groups = set()
        self.far_ends = {}  # interface -> packet socket on the other end
        self.sent = {}  # interface -> {name of frame: count}
        self.heard_itself = 0  # frames sent to a group that the host has joined: they come back as received
        self.sockets = []  # [socket, {"family", "address", "port", "datagrams", "bytes"}]
        self.taps = []  # [socket, {packet type: count}]
        self.poll = select.epoll()
        self.readers = {}  # file descriptor -> function that empties it

        outside = os.open("/proc/self/ns/net", os.O_RDONLY)
        self.outside = f"/proc/{os.getpid()}/fd/{outside}"
        set_value("/proc/sys/net/ipv6/conf/default/disable_ipv6", 1)  # the far ends stay silent
        if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET):
            sys.exit(
                f"unshare: {os.strerror(ctypes.get_errno())}; run as root on a kernel with network namespaces"
            )
        self.settings()
        run("ip link set lo up")
        self.wire("eth0", config["interface"], config.get("peer_mac", PEER_MAC))
        if "egress" in config:
            self.wire("eth1", config["egress"], EGRESS_PEER_MAC)
            run("ip link set eth1 arp off")  # nobody there would answer: every next hop counts as known
        self.forwarding()
        self.routing()
        self.join_groups(config["interface"].get("groups", []))
        for entry in config.get("udp", []):
            self.bind(entry)
        for _ in range(config.get("taps", 0)):
            self.tap()
        self.wait_until_silent()

    # Interfaces, routes, settings

    def settings(self):
        """Every sysctl whose default would make the result depend on the machine or on time."""
        config = self.config
        for family in ("ipv4", "ipv6"):
            for scope in ("all", "default"):
                set_value(
                    f"/proc/sys/net/{family}/conf/{scope}/accept_source_route",
                    config.get("accept_source_route", 0),
                )
        for scope in ("all", "default"):
            set_value(f"/proc/sys/net/ipv4/conf/{scope}/rp_filter", config.get("rp_filter", 0))
            set_value(f"/proc/sys/net/ipv4/conf/{scope}/accept_local", config.get("accept_local", 0))
            set_value(f"/proc/sys/net/ipv4/conf/{scope}/send_redirects", 0)
            # Group membership reports are sent at once, and are over before the first reading.
            set_value(f"/proc/sys/net/ipv4/conf/{scope}/igmpv3_unsolicited_report_interval", 10)
            set_value(f"/proc/sys/net/ipv6/conf/{scope}/mldv2_unsolicited_report_interval", 10)
            set_value(f"/proc/sys/net/ipv6/conf/{scope}/accept_dad", 0)
            set_value(f"/proc/sys/net/ipv6/conf/{scope}/accept_ra", 0)
            set_value(f"/proc/sys/net/ipv6/conf/{scope}/router_solicitations", 0)
            set_value(f"/proc/sys/net/ipv6/conf/{scope}/disable_ipv6", 0)
        set_value("/proc/sys/net/ipv6/conf/default/addr_gen_mode", 1)  # only the addresses of host.json
        set_value("/proc/sys/net/ipv4/icmp_ratelimit", 0)
        set_value("/proc/sys/net/ipv6/icmp/ratelimit", 0)
        # Limit of the whole namespace; before Linux 6.11 of the whole machine, and not writable here.
        with contextlib.suppress(OSError):
            set_value("/proc/sys/net/ipv4/icmp_msgs_per_sec", 1_000_000)
            set_value("/proc/sys/net/ipv4/icmp_msgs_burst", 1_000_000)
        set_value("/proc/sys/net/ipv4/ipfrag_max_dist", config.get("ipfrag_max_dist", 64))
        if "frag_timeout_s" in config:
            set_value("/proc/sys/net/ipv4/ipfrag_time", config["frag_timeout_s"])
            set_value("/proc/sys/net/ipv6/ip6frag_time", config["frag_timeout_s"])

    def forwarding(self):
        """After the interfaces: one that is there joins all three groups of routers, a later one only ff02::2."""
        for family in ("ipv4", "ipv6"):
            enabled = int(self.config.get("forwarding" + family[-1], False))
            set_value(f"/proc/sys/net/{family}/conf/all/forwarding", enabled)

    def wire(self, name, interface, peer_mac):
        """A veth pair: `name` here, its far end outside, with a packet socket on it."""
        peer, mtu = f"{name}peer", interface.get("mtu", 1500)
        enter = f"nsenter --net={self.outside}"
        run(
            f"{enter} ip link add {peer} mtu {mtu} address {peer_mac} type veth"
            f" peer name {name} mtu {mtu} address {interface['mac']} netns {os.getpid()}"
        )
        run(f"{enter} ethtool -K {peer} {OFFLOADS}")
        run(f"{enter} ip link set {peer} arp off up")
        run(f"ethtool -K {name} {OFFLOADS}")
        if interface.get("ipv6_disabled"):
            set_value(f"/proc/sys/net/ipv6/conf/{name}/disable_ipv6", 1)
        run(f"ip link set {name} promisc {'on' if interface.get('promisc') else 'off'} up")
        for address in interface.get("ipv4", []):
            run(f"ip addr add {address} broadcast + dev {name}")
        for address in interface.get("ipv6", []):
            run(f"ip addr add {address} dev {name} nodad")

        with namespace(self.outside):
            far_end = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
            far_end.setsockopt(SOL_PACKET, PACKET_IGNORE_OUTGOING, 1)
            far_end.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, RECEIVE_BUFFER)
            far_end.bind((peer, ETH_P_ALL))
        self.far_ends[name] = far_end
        self.sent[name] = {}

        def read(frame, _from):
            label = kernel_counters.name_of(frame)
            self.sent[name][label] = self.sent[name].get(label, 0) + 1
            self.heard_itself += destination(frame) in self.groups

        self.watch(far_end, read)

    def routing(self):
        for route in self.config.get("routes", []):
            words = ["ip", "-6" if ":" in route["dst"] else "-4", "route", "add"]
            words += [route[key] for key in ("type",) if key in route] + [route["dst"]]
            for key in ("via", "dev"):
                words += [key, route[key]] if key in route else []
            run(" ".join(words))
        for neighbor in self.config.get("neighbors", []):
            run(
                f"ip neigh replace {neighbor['ip']} lladdr {neighbor['mac']} nud permanent"
                f" dev {neighbor.get('dev', 'eth0')}"
            )

    # The application

    def join_groups(self, groups):
        index = socket.if_nametoindex("eth0")
        self.members = []
        for group in groups:
            address = ipaddress.ip_address(group)
            self.groups.add(address)
            if address.version == 4:
                member = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
                request = address.packed + struct.pack("=4si", bytes(4), index)
                member.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, request)
            else:
                member = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
                request = address.packed + struct.pack("=i", index)
                member.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, request)
            self.members.append(member)  # the membership ends when the socket is closed

    def bind(self, entry):
        family = entry["family"]
        address = entry.get("address", "0.0.0.0" if family == 4 else "::")
        bound = socket.socket(socket.AF_INET if family == 4 else socket.AF_INET6, socket.SOCK_DGRAM)
        bound.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, RECEIVE_BUFFER)
        if entry.get("reuse"):
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # These two are no keys of a host.json that the receive path reads: its sockets are bound by the program.
        if entry.get("reuse_port"):
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        where = (address, entry["port"])
        if family == 6:
            bound.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, int(entry.get("v6only", True)))
            if entry.get("no_check6_rx"):
                bound.setsockopt(socket.IPPROTO_UDP, UDP_NO_CHECK6_RX, 1)
            parsed = ipaddress.ip_address(address)
            scoped = parsed.is_link_local or parsed.is_multicast
            where += (0, socket.if_nametoindex("eth0") if scoped else 0)
        try:
            bound.bind(where)
        except OSError as error:
            sys.exit(f"host.json: udp socket {address} port {entry['port']}: {error.strerror}")
        if "remote" in entry:
            bound.connect(tuple(entry["remote"]))
        row = {"family": family, "address": address, "port": entry["port"], "datagrams": 0, "bytes": 0}
        self.sockets.append(row)

        def read(datagram, _from):
            row["datagrams"] += 1
            row["bytes"] += len(datagram)

        self.watch(bound, read)

    def tap(self):
        listener = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
        listener.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, RECEIVE_BUFFER)
        listener.bind(("eth0", ETH_P_ALL))
        row = dict.fromkeys(PACKET_TYPES, 0)
        self.taps.append(row)

        def read(_frame, sender):
            if sender[2] < len(PACKET_TYPES):  # not what the host itself sends
                row[PACKET_TYPES[sender[2]]] += 1

        self.watch(listener, read)

    # Traffic

    def send(self, frame):
        """Puts a frame on the wire; None, or the errno's name when the wire does not carry such a frame."""
        try:
            self.far_ends["eth0"].send(frame)
        except OSError as error:
            return errno.errorcode[error.errno]
        return None

    def drain(self):
        """Reads everything that sockets, taps and far ends hold; True when there was anything."""
        found = False
        while ready := self.poll.poll(0):
            found = True
            for descriptor, _events in ready:
                self.readers[descriptor]()
        return found

    def watch(self, opened, read):
        opened.setblocking(False)

        def empty():
            # A wrong checksum that is found while reading shows as EAGAIN too: epoll then reports again. So does an
            # ICMP error about what a connected socket is said to have sent, as an error of its own.
            with contextlib.suppress(BlockingIOError, ConnectionError):
                while True:
                    read(*opened.recvfrom(65536))

        self.readers[opened.fileno()] = empty
        self.poll.register(opened.fileno(), select.EPOLLIN)

    def wait_until_silent(self, silence=1.5, limit=15):
        """Waits until the host has sent nothing for `silence` seconds: its start is then over."""
        begin = last = time.monotonic()
        while time.monotonic() - last < silence:
            if time.monotonic() - begin > limit:
                sys.exit(f"the host still sends after {limit} s without input: {self.sent}")
            time.sleep(0.05)
            if self.drain():
                last = time.monotonic()
        for table in self.sent.values():
            table.clear()
        self.heard_itself = 0


@contextlib.contextmanager
def namespace(path):
    """Runs its body in the network namespace `path`."""
    libc = ctypes.CDLL(None, use_errno=True)
    home = os.open("/proc/self/ns/net", os.O_RDONLY)
    there = os.open(path, os.O_RDONLY)
    try:
        enter(libc, there)
        yield
    finally:
        enter(libc, home)
        os.close(home)
        os.close(there)


def enter(libc, descriptor):
    if libc.setns(descriptor, CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "setns: " + os.strerror(ctypes.get_errno()))


def destination(frame):
    """The IP address that a frame goes to, None for other frames."""
    ethertype = frame[12:14]
    if ethertype == b"\x08\x00":
        return ipaddress.IPv4Address(frame[30:34])
    return ipaddress.IPv6Address(frame[38:54]) if ethertype == b"\x86\xdd" else None


def set_value(path, value):
    with open(path, "w") as file:
        file.write(str(value))


def run(command):
    done = subprocess.run(command.split(), capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{command}: {(done.stderr or done.stdout).strip()}")
