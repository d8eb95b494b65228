#!/usr/bin/env bash
# Records the sample that `optpoline rx` replays: record.sh [--seconds N] [--output DIRECTORY] [--keep]
#
# Installs the programs with apt-get, lets real clients talk to real servers in network namespaces, captures
# what arrives at the server's eth0, describes the host, and asks the kernel for the counters. Writes
# sample.pcap, sample.host.json, sample.expected.json and README.md. Runs as root on Debian 12.
#
# All traffic runs inside one sandbox of namespaces (network, processes, mounts, names) that has no
# connection to the machine's network and takes every program and interface along when it ends, however
# it ends. It is not part of building or testing: see README.md beside it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
output=$here/../../packages/cli/sample
seconds=36
keep=
# The limits that the repository sets for the sample.
min_frames=20000
max_bytes=8000000

packages=(
  tcpdump iproute2 ethtool procps python3-minimal openssl
  bind9 bind9-dnsutils dnsperf unbound chrony ffmpeg sip-tester coturn
  tftpd-hpa tftp-hpa atftp snmpd snmp snmptrapd rsyslog bsdutils freeradius freeradius-utils collectd-core
  dnsmasq-base isc-dhcp-client udhcpc ndisc6 avahi-daemon lldpd
  libcoap3-bin wireguard-go wireguard-tools ngtcp2-client ngtcp2-server nginx-light curl openssh-server openssh-client
  iperf iperf3 socat netsniff-ng hping3 etherwake traceroute iputils-ping iputils-arping
)

fail() {
  echo "record.sh: $*" >&2
  exit 1
}

while (($#)); do
  case $1 in
    --seconds) seconds=${2:?--seconds needs a number} && shift 2 ;;
    --output) output=${2:?--output needs a directory} && shift 2 ;;
    --keep) keep=1 && shift ;;
    -h | --help) sed -n '2,/^set /{/^#/s/^# \{0,1\}//p}' "$0" && exit 0 ;;
    *)
      echo "record.sh: unknown option $1; usage: record.sh [--seconds N] [--output DIRECTORY] [--keep]" >&2
      exit 2
      ;;
  esac
done
if ! [[ $seconds =~ ^[0-9]{1,3}$ ]] || ((10#$seconds < 5 || 10#$seconds > 300)); then
  echo "record.sh: --seconds $seconds: needs a whole number from 5 to 300" >&2
  exit 2
fi
((EUID == 0)) || fail "needs root for network namespaces; run it with sudo"
[[ -e /etc/debian_version ]] || fail "needs Debian: the programs are installed with apt-get"

# 1. Install. No daemon may start on the machine itself: invoke-rc.d asks policy-rc.d, 101 means no.
install_programs() {
  local missing=() package
  for package in "${packages[@]}"; do
    dpkg-query -Wf '${Status}' "$package" 2>&- | grep -q ' installed$' || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  if [[ ! -e /usr/sbin/policy-rc.d ]]; then
    printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
    chmod 755 /usr/sbin/policy-rc.d
    own_policy=1
  fi
  local answer=0
  /usr/sbin/policy-rc.d named start >&- 2>&- || answer=$?
  ((answer == 101)) ||
    fail "/usr/sbin/policy-rc.d lets packages start their daemons; move it away for the recording"
  echo "installing ${missing[*]}"
  apt-get -qq update
  if ! DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends "${missing[@]}" \
    </dev/null >"$work/install.log" 2>&1; then
    tail -20 "$work/install.log" >&2
    fail "apt-get install failed"
  fi
  allow_daemons
}

allow_daemons() {
  [[ -z $own_policy ]] || rm -f /usr/sbin/policy-rc.d
  own_policy=
}

own_policy=
sandbox=
work=$(mktemp -d /var/tmp/record-sample.XXXXXX)
cleanup() {
  # Kills the sandbox's first process, which is the end of everything in it.
  [[ -z $sandbox ]] || kill -KILL "$sandbox" 2>&- || true
  allow_daemons
  if [[ -n $keep ]]; then echo "logs and captures are kept in $work"; else rm -rf "$work"; fi
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

install_programs

# 2. Record, in the sandbox. setpriv and --kill-child: it dies with this script even when that is killed.
mkdir -p "$work/log" "$work/etc"
setpriv --pdeathsig KILL \
  unshare --net --mount --pid --uts --ipc --fork --kill-child --mount-proc \
  timeout -k 1 "$((seconds + 60))" bash "$here/lab.sh" "$work" "$seconds" </dev/null &
sandbox=$!
wait "$sandbox" || fail "the recording failed; its messages are above"
sandbox=

# 3. Describe, and ask the kernel.
frames=$(python3 -B "$here/describe.py" host --capture "$work/sample.pcap" --seen "$work/seen.json" \
  --output "$work/sample.host.json")
size=$(stat -c %s "$work/sample.pcap")
((frames >= min_frames)) || fail "only $frames frames, the sample needs $min_frames; raise --seconds"
((size <= max_bytes)) || fail "$size bytes, the sample may have $max_bytes; lower --seconds"
python3 -B "$here/replay.py" "$work/sample.pcap" "$work/sample.host.json" --output "$work/sample.expected.json"
dpkg-query -Wf '${Package} ${Version}\n' "${packages[@]}" >"$work/versions"
python3 -B "$here/describe.py" readme --template "$here/sample-readme.md" \
  --capture "$work/sample.pcap" --seen "$work/seen.json" --host "$work/sample.host.json" \
  --expected "$work/sample.expected.json" --versions "$work/versions" --output "$work/README.md"

mkdir -p "$output"
for file in sample.pcap sample.host.json sample.expected.json README.md; do
  install -m 644 "$work/$file" "$output/$file"
done
echo "$frames frames, $size bytes in $(realpath "$output")"
