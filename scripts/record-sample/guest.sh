#!/usr/bin/env bash
# A guest comes to the network, asks for its addresses, uses them and leaves: guest.sh UDHCPC_SCRIPT WORK
# Runs on the host `guest`, again and again; discover() in traffic.sh starts it. The interface goes up and down
# like a cable that is plugged in, so that the kernel's own address detection and router solicitation are seen.
set -u
script=$1
work=$2
sysctl -qw net.ipv6.conf.eth0.accept_dad=1 net.ipv6.conf.eth0.accept_ra=1 net.ipv6.conf.eth0.router_solicitations=2 \
  net.ipv6.conf.eth0.router_solicitation_delay=0 net.ipv6.conf.eth0.addr_gen_mode=0
ip link set eth0 up
sleep 1.5 # the kernel looks if anybody else has its IPv6 address
udhcpc -i eth0 -n -q -f -t 3 -T 1 -S -s "$script"
timeout 3 dhclient -6 -1 -q -sf /bin/true -lf "$work/dhclient6.leases" -pf "$work/dhclient6.pid" -d eth0 &
dig +tries=1 +time=1 @192.0.2.1 www.example.net
curl -sS -m 2 -o /dev/null http://192.0.2.1/2k
rdisc6 -1 -r 1 -w 500 eth0
ping -c 3 -i 0.3 192.0.2.1
ping -c 2 -i 0.3 2001:db8:1::1
wait
ip addr flush dev eth0
ip link set eth0 down
