#!/usr/bin/env bash
# The recording itself, inside the sandbox that record.sh makes: lab.sh WORK SECONDS
#
# Builds the network, starts the servers, captures what arrives at the server's eth0 while the clients run,
# and leaves WORK/sample.pcap and WORK/seen.json (sockets, groups, neighbours, counters of the server).
# It cleans nothing up: its parent is process 1 of the namespace, and takes everything along when it ends.
set -Eeuo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$1
seconds=$2

fail() {
  echo "record.sh: $*" >&2
  exit 1
}
[[ $PPID == 1 ]] || fail "lab.sh is started by record.sh, in a sandbox of its own"
trap 'fail "line $LINENO of ${BASH_SOURCE[0]##*/} failed: $BASH_COMMAND"' ERR

source "$here/network.sh"
source "$here/servers.sh"
source "$here/traffic.sh"

# Programs keep sockets and state under these paths: here each recording has its own.
for directory in /run /var/lib/snmp /var/lib/dhcp /var/cache/bind; do
  [[ ! -d $directory ]] || mount -t tmpfs tmpfs "$directory"
done
echo "starting the programs"
build_network
start_servers

become server python3 -B "$here/watch_host.py" "$work/seen.json" &
watch=$!
until [[ -e $work/seen.json ]]; do
  kill -0 "$watch" 2>&- || fail "watch_host.py ended early"
  sleep 0.05
done
become server tcpdump -i eth0 -p -Q in -s 0 -B 32768 -Z root -w "$work/sample.pcap" 2>"$work/log/tcpdump.log" &
capture=$!
until grep -q 'listening on' "$work/log/tcpdump.log"; do
  kill -0 "$capture" 2>&- || fail "tcpdump: $(cat "$work/log/tcpdump.log")"
  sleep 0.05
done
echo "recording for $seconds s"
run_clients "$seconds"

kill -TERM "$capture"
wait "$capture"
kill -TERM "$watch"
wait "$watch"
grep -q '^0 packets dropped by kernel' "$work/log/tcpdump.log" ||
  fail "tcpdump lost frames: $(tail -3 "$work/log/tcpdump.log")"
