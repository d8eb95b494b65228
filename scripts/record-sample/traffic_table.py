"""Says for each frame of the recording which program sent it: `Classifier().row(frame)`.

Used by describe.py for the table in the sample's README. It knows the ports and protocols of traffic.sh and
nothing else: a frame that it cannot name is `UNKNOWN`, and describe.py refuses such a recording. Ports are
looked at in both directions, since the capture also holds answers to the server and forwarded frames.
"""

import collections
import ipaddress
import struct

ETHERNET, VLAN, ARP, IPV4, IPV6, LLDP, WAKE = 14, 0x8100, 0x0806, 0x0800, 0x86DD, 0x88CC, 0x0842
ICMP, IGMP, TCP, UDP, ICMPV6 = 1, 2, 6, 17, 58
HOP_BY_HOP, FRAGMENT = 0, 44
UNKNOWN = ("?", "?")

Packet = collections.namedtuple(
    "Packet", "ethertype vlan source destination protocol ports first_bytes fragment"
)

# port or range of ports -> (programs, protocol)
UDP_PORTS = [
    ((53,), ("dnsperf, dig, unbound / named", "DNS")),
    ((123,), ("chronyd / chronyd", "NTP")),
    ((5060,), ("sipp / sipp", "SIP")),
    (range(16384, 16392, 2), ("ffmpeg / ffmpeg", "RTP: PCMU, Opus, H.264")),
    (range(16385, 16392, 2), ("ffmpeg / ffmpeg", "RTCP")),
    ((3478, 3480), ("turnutils / turnserver", "STUN, TURN")),
    ((161,), ("snmpwalk, snmpget / snmpd", "SNMP")),
    ((162,), ("snmptrap / snmptrapd", "SNMP traps")),
    ((514,), ("logger / rsyslogd", "syslog")),
    ((1812, 1813), ("radclient / freeradius", "RADIUS")),
    ((69, *range(40100, 40132)), ("tftp, atftp / in.tftpd", "TFTP")),
    ((5683,), ("coap-client / coap-server", "CoAP")),
    ((25826,), ("collectd / collectd", "collectd, multicast")),
    ((51820,), ("wireguard-go / wireguard-go", "WireGuard")),
    ((443,), ("gtlsclient / gtlsserver", "QUIC, HTTP/3")),
    ((4433,), ("openssl / openssl", "DTLS")),
    (range(5201, 5206), ("iperf3 / iperf3", "UDP load")),
    ((5010, 5011), ("iperf / iperf", "UDP multicast load")),
    ((5355,), ("dig / nobody", "names asked of a group that is not joined")),
    ((5353,), ("avahi-daemon, dig / avahi-daemon", "mDNS")),
    ((67, 68), ("udhcpc / dnsmasq", "DHCP")),
    ((546, 547), ("dhclient / dnsmasq", "DHCPv6")),
    ((32100, 32101), ("socat / socat", "UDP broadcast")),
    ((9999,), ("socat", "UDP to a closed port")),
    (range(33434, 33535), ("traceroute", "UDP with small TTL")),
]
TCP_PORTS = [
    ((80,), ("curl / nginx", "HTTP")),
    ((22,), ("ssh-keyscan / sshd", "SSH")),
    ((53,), ("dig / named", "DNS over TCP")),
    (range(5201, 5206), ("iperf3 / iperf3", "TCP load and control")),
    ((8081,), ("curl", "TCP to a closed port")),
]
ECHO = {ICMP: (0, 8), ICMPV6: (128, 129)}
NEIGHBOR_DISCOVERY = range(133, 137)
GROUP_MEMBERSHIP = (130, 131, 132, 143)


def expected_rows():
    """The rows that every recording must have frames in."""
    return {row for _ports, row in UDP_PORTS + TCP_PORTS}


class Classifier:
    """Names frames one after the other; it remembers datagrams to name their later fragments."""

    def __init__(self):
        self.udp = {port: row for ports, row in reversed(UDP_PORTS) for port in ports}
        self.tcp = {port: row for ports, row in TCP_PORTS for port in ports}
        self.fragmented = {}

    def row(self, frame):
        """(programs, protocol) of a frame."""
        packet = parse(frame)
        if packet.fragment is None:
            return self.name(packet)
        identity, first = packet.fragment
        if first:
            self.fragmented[identity] = self.name(packet)
        return self.fragmented.get(identity, UNKNOWN)

    def name(self, packet):
        if packet.vlan is not None:
            return ("mausezahn / ffmpeg", "UDP in 802.1Q frames, VLAN 0 and 5")
        if packet.ethertype == ARP:
            return ("Linux, arping", "ARP")
        if packet.ethertype == LLDP:
            return ("lldpd", "LLDP")
        if packet.ethertype == WAKE:
            return ("etherwake", "Wake-on-LAN")
        if packet.protocol == UDP:
            return by_port(self.udp, packet.ports)
        if packet.protocol == TCP:
            return by_port(self.tcp, packet.ports)
        if packet.protocol == IGMP:
            return ("Linux bridge", "IGMP")
        if packet.protocol == 99:
            return ("hping3", "an IP protocol that nobody serves")
        if packet.protocol in ECHO:
            kind = packet.first_bytes[0]
            suffix = "v6" if packet.protocol == ICMPV6 else ""
            if kind in ECHO[packet.protocol]:
                return ("ping / Linux", f"ICMP{suffix} echo")
            if packet.protocol == ICMPV6 and kind in NEIGHBOR_DISCOVERY:
                return ("Linux, rdisc6", "ICMPv6 neighbour and router discovery")
            if packet.protocol == ICMPV6 and kind in GROUP_MEMBERSHIP:
                return ("Linux", "ICMPv6 MLD")
            return ("Linux", f"ICMP{suffix} errors")
        return UNKNOWN


def by_port(table, ports):
    """The row of the first known port; the destination counts before the source."""
    return table.get(ports[1]) or table.get(ports[0]) or UNKNOWN


def parse(frame):
    """The headers of one Ethernet frame that was recorded whole."""
    at = ETHERNET
    ethertype = struct.unpack_from("!H", frame, at - 2)[0]
    vlan = None
    if ethertype == VLAN:
        vlan, ethertype = struct.unpack_from("!HH", frame, at)
        vlan, at = vlan & 0xFFF, at + 4
    if ethertype == IPV4:
        protocol = frame[at + 9]
        source, destination = (ipaddress.IPv4Address(frame[i : i + 4]) for i in (at + 12, at + 16))
        flags = struct.unpack_from("!H", frame, at + 6)[0]
        fragment = None
        if flags & 0x3FFF:
            fragment = ((source, destination, protocol, frame[at + 4 : at + 6]), flags & 0x1FFF == 0)
        at += (frame[at] & 15) * 4
    elif ethertype == IPV6:
        protocol, fragment = frame[at + 6], None
        source, destination = (ipaddress.IPv6Address(frame[i : i + 16]) for i in (at + 8, at + 24))
        at += 40
        while protocol in (HOP_BY_HOP, FRAGMENT):
            if protocol == FRAGMENT:
                offset = struct.unpack_from("!H", frame, at + 2)[0]
                fragment = ((source, destination, frame[at + 4 : at + 8]), offset >> 3 == 0)
            protocol, at = frame[at], at + (8 if protocol == FRAGMENT else 8 * (frame[at + 1] + 1))
    else:
        return Packet(ethertype, vlan, None, None, None, None, b"", None)
    body = frame[at:]
    whole = fragment is None or fragment[1]
    ports = struct.unpack_from("!HH", body) if whole and protocol in (TCP, UDP) and len(body) >= 4 else None
    return Packet(ethertype, vlan, source, destination, protocol, ports, body[:2], fragment)
