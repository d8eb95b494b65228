# The network of the recording, built in namespaces; sourced by lab.sh.
#
#   office, voice, field, guest --- switch --- eth0 server eth1 --- inside
#
# The capture is what arrives at the server's eth0. Addresses are documentation ranges (RFC 5737,
# RFC 3849), MACs are locally administered. It starts no program that sends anything, and needs no
# cleanup: all of it ends with the sandbox that lab.sh runs in.
# shellcheck shell=bash disable=SC2154 # lab.sh sets work, here and seconds

# as HOST COMMAND...: runs a command with the network and the name of a host
as() {
  nsenter --net="/run/netns/$1" --uts="/run/uts/$1" "${@:2}"
}

# The same in place of this shell, for jobs: a signal to the job then reaches the command.
become() {
  trap - ERR
  exec nsenter --net="/run/netns/$1" --uts="/run/uts/$1" "${@:2}"
}

new_host() {
  local host=$1
  ip netns add "$host"
  touch "/run/uts/$host"
  unshare --uts="/run/uts/$host" hostname "$host"
  as "$host" ip link set lo up
  as "$host" sysctl -qw \
    net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.default.rp_filter=0 \
    net.ipv6.conf.default.accept_dad=0 net.ipv6.conf.default.accept_ra=0 \
    net.ipv6.conf.default.router_solicitations=0 net.ipv6.conf.default.addr_gen_mode=1 \
    net.ipv4.ping_group_range="0 2147483647"
}

# No offload anywhere: checksums in the capture are real, and no frame is larger than the wire's.
no_offload() {
  as "$1" ethtool -K "$2" rx off tx off sg off tso off gso off gro off >&-
}

# Neighbours are asked again after seconds, not minutes, so that a short recording has them.
forget_soon() {
  as "$1" sysctl -qw "net.ipv4.neigh.$2.base_reachable_time_ms=4000" "net.ipv6.neigh.$2.base_reachable_time_ms=4000" \
    "net.ipv4.neigh.$2.delay_first_probe_time=1" "net.ipv6.neigh.$2.delay_first_probe_time=1"
}

# wire HOST INTERFACE MAC OTHER_HOST OTHER_INTERFACE OTHER_MAC
wire() {
  ip -n "$1" link add "$2" address "$3" type veth peer name "$5" address "$6" netns "$4"
  no_offload "$1" "$2"
  no_offload "$4" "$5"
  forget_soon "$1" "$2"
  forget_soon "$4" "$5"
  ip -n "$1" link set "$2" up
  ip -n "$4" link set "$5" up
}

# wire_to_switch HOST LAST_BYTE: a port of the switch, the host's eth0 and its link-local address
wire_to_switch() {
  wire "$1" eth0 "02:00:00:00:00:$2" switch "$1" "02:00:00:00:ff:$2"
  ip -n switch link set "$1" master br0
  ip -n "$1" addr add "fe80::$2/64" dev eth0 nodad
}

build_network() {
  mkdir -p /run/netns /run/uts "$work/services"
  local host
  for host in switch server office voice field guest inside; do new_host "$host"; done

  # The switch listens to group memberships and asks for them, as a managed one does. With the older versions
  # of both protocols a host would hear its own answers, which come at random times, and count them.
  ip -n switch link add br0 address 02:00:00:00:ff:00 type bridge \
    mcast_snooping 1 mcast_querier 1 mcast_query_use_ifaddr 1 \
    mcast_igmp_version 3 mcast_mld_version 2 mcast_query_interval 700 mcast_startup_query_count 1
  no_offload switch br0 2>&- || true
  ip -n switch link set br0 up
  ip -n switch addr add 192.0.2.250/24 dev br0
  ip -n switch addr add fe80::ff/64 dev br0 nodad

  wire_to_switch server 01
  wire_to_switch office 11
  wire_to_switch voice 12
  wire_to_switch field 13
  wire_to_switch guest 14
  wire server eth1 02:00:00:00:01:01 inside eth0 02:00:00:00:01:20

  as server sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 \
    net.ipv4.conf.all.send_redirects=0 net.ipv4.conf.eth0.send_redirects=0
  ip -n server addr add 192.0.2.1/24 broadcast + dev eth0
  ip -n server addr add 2001:db8:1::1/64 dev eth0 nodad
  ip -n server addr add 198.51.100.1/25 broadcast + dev eth1
  ip -n server addr add 2001:db8:2::1/64 dev eth1 nodad
  ip -n server addr add fe80::1:1/64 dev eth1 nodad
  ip -n server route add 198.51.100.128/25 via 198.51.100.20
  ip -n server route add 2001:db8:3::/64 via 2001:db8:2::20
  ip -n server route add unreachable 198.51.100.252/30
  ip -n server route add unreachable 2001:db8:3:dead::/64

  local last
  for last in 11:office 12:voice 13:field; do
    host=${last#*:}
    last=${last%:*}
    ip -n "$host" addr add "192.0.2.$last/24" broadcast + dev eth0
    ip -n "$host" addr add "2001:db8:1::$last/64" dev eth0 nodad
    ip -n "$host" route add default via 192.0.2.1
    ip -n "$host" route add default via 2001:db8:1::1
  done
  ip -n inside addr add 198.51.100.20/25 broadcast + dev eth0
  ip -n inside addr add 198.51.100.130/32 dev lo
  ip -n inside addr add 2001:db8:2::20/64 dev eth0 nodad
  ip -n inside addr add 2001:db8:3::30/128 dev lo nodad
  ip -n inside addr add fe80::1:20/64 dev eth0 nodad
  ip -n inside route add default via 198.51.100.1
  ip -n inside route add default via 2001:db8:2::1

  mount_names
}

# What programs look up in files must not come from the machine they run on.
mount_names() {
  printf 'nameserver 192.0.2.1\noptions timeout:1 attempts:1\n' >"$work/etc/resolv.conf"
  printf '127.0.0.1 localhost\n::1 localhost\n' >"$work/etc/hosts"
  [[ ! -d /etc/avahi/services ]] || mount --bind "$work/services" /etc/avahi/services
  local file
  for file in resolv.conf hosts; do
    [[ -e /etc/$file ]] || : >"/etc/$file"
    mount --bind "$work/etc/$file" "/etc/$file"
  done
}
