# The client programs of the recording; sourced by lab.sh after servers.sh.
#
# `run_clients SECONDS` runs all of them at once, so that neighbouring frames belong to different flows, and
# returns when the time is over. Each is bounded by that time and by a rate or a count; a client that fails
# says so in $work/log and stops nothing: describe.py counts what every program brought.
# shellcheck shell=bash disable=SC2154 # lab.sh sets work, here and seconds

# client HOST LOG COMMAND...: one long run, ended at the latest with the recording
client() {
  local host=$1 log=$2
  shift 2
  start "$host" "$log" timeout -k 1 "$duration" "$@"
}

# every PAUSE HOST LOG COMMAND...: again and again with PAUSE seconds between
every() {
  local pause=$1 host=$2 log=$3
  shift 3
  {
    trap - ERR
    sleep "$((RANDOM % 10))e-1"
    while ((SECONDS < until)); do
      as "$host" timeout -k 1 8 "$@" </dev/null || echo "status $?: $*"
      sleep "$pause"
    done
  } >"$work/log/$log.log" 2>&1 &
}

run_clients() {
  duration=$1
  until=$((SECONDS + $1))
  ask_names
  telephone
  manage
  load
  discover
  browse
  fail_on_purpose
  sleep "$duration"
}

# Names and time: many small questions, and answers to the server's own resolver.
ask_names() {
  local questions="$work/etc/questions" forwarded="$work/etc/forwarded" host
  {
    for host in server office voice field inside mail www files; do
      printf '%s.example.net A\n%s.example.net AAAA\n' "$host" "$host"
    done
    printf '%s\n' 'example.net MX' 'example.net TXT' '_sip._udp.example.net SRV' '1.2.0.192.in-addr.arpa PTR' \
      'none.example.net A'
    printf 'host%s.hosts.example.net A\n' {1..20}
  } >"$questions"
  sort -R "$questions" >"$forwarded"
  printf 'big%s.example.net TXT\n' 500 900 1100 1700 2600 3400 >>"$forwarded"

  client office dnsperf-office dnsperf -s 192.0.2.1 -d "$questions" -c 4 -T 1 -Q 30 -l "$duration"
  client voice dnsperf-voice dnsperf -s 2001:db8:1::1 -d "$questions" -c 2 -T 1 -Q 20 -l "$duration" -e -D
  client field dnsperf-field dnsperf -s 192.0.2.1 -d "$questions" -c 8 -T 1 -Q 12 -l "$duration" -e
  # Across the server: questions of inside to office bring answers that are forwarded ...
  client inside dnsperf-inside dnsperf -s 192.0.2.11 -d "$forwarded" -c 2 -T 1 -Q 15 -l "$duration" -e
  client inside dnsperf-inside6 dnsperf -s 2001:db8:1::11 -d "$questions" -c 1 -T 1 -Q 8 -l "$duration"
  # ... and questions to the server's resolver bring answers to the server itself.
  client inside dnsperf-resolver dnsperf -s 198.51.100.1 -d "$forwarded" -c 1 -T 1 -Q 15 -l "$duration" -e
  every 0.9 office dig dig +tries=1 +time=1 @192.0.2.1 www.example.net A +nsid +cookie
  every 1.7 voice dig6 dig +tries=1 +time=1 @2001:db8:1::1 example.net MX
  every 4 field dig-tcp dig +tcp +tries=1 +time=1 @192.0.2.1 big3400.example.net TXT
  for host in office voice field; do
    client "$host" "chronyd-$host" chronyd -d -x -U -u root -f "$(configured chrony-client.conf "$host")"
  done
}

# Calls: signalling, audio, video, relays.
telephone() {
  local pcmu='-c:a pcm_mulaw -ar 8000 -ac 1' opus='-c:a libopus -frame_duration 20 -application voip -ac 1'
  local tone='anoisesrc=color=pink:amplitude=0.2:sample_rate=48000'
  client voice sipp-voice sipp -sn uac -nostdin -i 192.0.2.12 -p 5061 -r 4 -d 800 192.0.2.1:5060
  client office sipp-office sipp -sn uac -nostdin -i 192.0.2.11 -p 5062 -r 2 -d 500 198.51.100.20:5060
  client field sipp-field sipp -sn uac -nostdin -i '[2001:db8:1::13]' -p 5061 -r 2 -d 400 '[2001:db8:1::1]:5060'
  speak voice pcmu "$tone" "$pcmu" 'rtp://192.0.2.1:16384?pkt_size=172&dscp=46'
  speak office opus "$tone" "$opus -b:a 24k" 'rtp://192.0.2.1:16386?pkt_size=1200&dscp=46'
  speak voice forwarded "$tone" "$opus -b:a 16k" 'rtp://198.51.100.20:16384?pkt_size=1200'
  speak field pcmu6 "$tone" "$pcmu" 'rtp://[2001:db8:1::1]:16390?pkt_size=172&dscp=46'
  speak voice video 'testsrc=size=176x144:rate=10' \
    '-c:v libx264 -preset ultrafast -tune zerolatency -b:v 50k -maxrate 50k -bufsize 20k -g 50' \
    'rtp://192.0.2.1:16388?pkt_size=1200'
  every 1.5 field stun turnutils_stunclient 192.0.2.1
  every 2 office turn turnutils_uclient -m 1 -n 40 -l 160 -z 20 -e 198.51.100.20 -g -X 192.0.2.1
}

# speak HOST NAME SOURCE ENCODER URL
speak() {
  # shellcheck disable=SC2086 # the encoder is several words
  client "$1" "speak-$2" ffmpeg -nostdin -loglevel warning -re -f lavfi -i "$3" $4 -threads 1 -f rtp "$5"
}

# What devices and those who look after them send.
manage() {
  local host
  printf '%s\n' 'User-Name = "alice"' 'User-Password = "sample"' 'NAS-IP-Address = 192.0.2.12' 'NAS-Port = 7' \
    >"$work/etc/access"
  printf '%s\n' 'User-Name = "alice"' 'Acct-Status-Type = Interim-Update' 'Acct-Session-Id = "0000002A"' \
    'NAS-IP-Address = 192.0.2.12' 'Acct-Input-Octets = 4711' 'Acct-Session-Time = 60' >"$work/etc/accounting"
  printf '%s\n' 'link state of port 7 changed to up' 'session opened for user alice by door 3' \
    'temperature of rack 12 is 23.5 degrees, fan speed 40 percent' \
    'backup of volume data finished after 1234 seconds, 56789 files' \
    'lease 192.0.2.101 granted to 02:00:00:00:00:14 for 120 seconds' >"$work/etc/events"

  every 0.7 office snmpwalk snmpwalk -m '' -On -v2c -c sample -r 0 -t 1 192.0.2.1 1.3.6.1.2.1.1
  every 2.5 office snmpbulkwalk snmpbulkwalk -m '' -On -v2c -c sample -r 0 -t 1 192.0.2.1 1.3.6.1.2.1.2
  every 1.1 field snmpget snmpget -m '' -On -v2c -c sample -r 0 -t 1 'udp6:[2001:db8:1::1]:161' \
    1.3.6.1.2.1.1.3.0 1.3.6.1.2.1.1.5.0
  every 0.8 voice snmptrap snmptrap -m '' -v2c -c sample 192.0.2.1 '' \
    1.3.6.1.6.3.1.1.5.4 1.3.6.1.2.1.2.2.1.1.7 i 7
  for host in office voice field; do
    every 0.4 "$host" "logger-$host" logger -n 192.0.2.1 -P 514 --udp -t "$host" -p daemon.info \
      -f "$work/etc/events"
  done
  every 1.3 voice logger6 logger -n 2001:db8:1::1 -P 514 --udp -t voice -p local3.notice --rfc5424 \
    --sd-id 'origin@32473' --sd-param 'ip="192.0.2.12"' 'call 4711 ended after 83 seconds'
  every 0.5 voice radius-auth radclient -q -r 1 -t 1 -c 4 -f "$work/etc/access" 192.0.2.1:1812 auth sample
  every 1 voice radius-acct radclient -q -r 1 -t 1 -c 3 -f "$work/etc/accounting" 192.0.2.1:1813 acct sample
  every 2 voice radius-auth6 radclient -6 -q -r 1 -t 1 -f "$work/etc/access" '[2001:db8:1::1]:1812' auth sample
  every 4 field tftp-get tftp 192.0.2.1 -m octet -c get firmware /dev/null
  every 6 field tftp-put tftp 192.0.2.1 -m octet -c put "$work/upload" upload
  every 5 office atftp-put atftp --option 'blksize 4096' --put --local-file "$work/upload" \
    --remote-file upload2 192.0.2.1
  every 0.05 field coap-get coap-client-notls -B 1 coap://192.0.2.1/time
  every 0.1 field coap-get6 coap-client-notls -B 1 'coap://[2001:db8:1::1]/'
  every 1 field coap-put coap-client-notls -B 1 -N -m put -e '{"t":21.5,"h":40}' coap://192.0.2.1/example_data
  for host in office field; do
    start_collector "$host" \
      'LoadPlugin interface\nLoadPlugin uptime\n<Plugin network>\n  Server "239.192.74.66"\n</Plugin>'
  done
}

# Loads: rates and datagrams of all sizes, IPv4 and IPv6, local, forwarded, multicast, fragments.
load() {
  local rest=$((duration - 1))
  client office iperf3-udp iperf3 -u -c 192.0.2.1 -p 5201 -b 48k -l 120 -t "$rest"
  client voice iperf3-udp6 iperf3 -6 -u -c 2001:db8:1::1 -p 5202 -b 40k -l 100 -t "$rest"
  client field iperf3-frag iperf3 -u -c 192.0.2.1 -p 5203 -b 60k -l 3000 -t "$rest"
  client office iperf3-frag6 iperf3 -6 -u -c 2001:db8:1::1 -p 5204 -b 50k -l 2600 -t "$rest"
  client office iperf3-forwarded iperf3 -u -c 198.51.100.20 -p 5201 -b 40k -l 140 -t "$rest"
  client field iperf3-forwarded6 iperf3 -6 -u -c 2001:db8:2::20 -p 5202 -b 30k -l 110 -t "$rest"
  every 4 voice iperf3-tcp iperf3 -c 192.0.2.1 -p 5205 -n 12K -l 4K
  client voice iperf-multicast iperf -c 239.1.2.3 -p 5010 -u -b 20k -l 180 -T 4 -t "$rest"
  client office iperf-multicast6 iperf -V -c ff15::1:2:3%eth0 -p 5011 -u -b 12k -l 150 -T 4 -t "$rest"
  client field ping-tunnel ping -i 0.05 -s 120 198.51.100.245
  every 5 field curl-tunnel curl -sS -o /dev/null http://198.51.100.245/2k
  client office ping4 ping -i 0.3 192.0.2.1
  client voice ping6 ping -i 0.4 2001:db8:1::1
  client field ping-forwarded ping -i 0.5 198.51.100.130
  client office ping-forwarded6 ping -i 0.6 2001:db8:3::30
  client voice ping-large ping -i 1 -s 2500 192.0.2.1
  client field ping-large6 ping -i 1.5 -s 2500 2001:db8:1::1
  client server ping-server ping -i 0.7 192.0.2.11
  client inside ping-inside ping -i 0.8 2001:db8:1::12
}

# How hosts find each other: ARP and neighbours, groups, DHCP, broadcasts, LLDP.
discover() {
  local host
  every 0.3 office arping arping -q -f -c 1 -I eth0 192.0.2.1
  every 3 voice arping-announce arping -q -c 1 -U -I eth0 192.0.2.12
  every 5 field arping-other arping -q -c 1 -w 1 -I eth0 192.0.2.77
  every 3 voice llmnr dig +tries=1 +time=1 +short -p 5355 @224.0.0.252 desk.example.net A
  # A switch does not pass LLDP on, it speaks for itself.
  start_with_own_run switch lldpd lldpd -d -k -S 'a switch of the sample' -P sample -I server \
    -O "$(configured lldpd.conf server)"
  for host in office voice; do
    every 1.2 "$host" "mdns-$host" dig +tries=1 +time=1 +short -p 5353 @224.0.0.251 server.local A
  done
  # One that comes and goes, and says so to all others.
  every 2 field avahi-field timeout 6 unshare --mount "$here/own-run.sh" avahi-daemon \
    -f "$(configured avahi.conf field)" --no-drop-root --no-chroot --no-rlimits
  every 1 field broadcast socat -u SYSTEM:'echo who serves printers here' \
    UDP4-DATAGRAM:192.0.2.255:32100,broadcast
  every 1.5 voice broadcast-all socat -u SYSTEM:'echo phone 12 looks for its exchange' \
    UDP4-DATAGRAM:255.255.255.255:32101,broadcast
  every 4 office wake etherwake -b -i eth0 02:00:00:00:00:77
  every 1 guest guest bash "$here/guest.sh" "$here/etc/udhcpc.sh" "$work"
}

# TCP and what runs over it, and QUIC.
browse() {
  every 0.5 office curl curl -sS -o /dev/null http://192.0.2.1/2k
  every 0.9 voice curl6 curl -sS -o /dev/null 'http://[2001:db8:1::1]/20k'
  every 0.8 office curl-forwarded curl -sS -o /dev/null http://198.51.100.20/2k
  every 1.2 inside curl-back curl -sS -o /dev/null http://192.0.2.11/2k
  every 3 office curl-upload curl -sS -o /dev/null --data-binary "@$work/upload" http://192.0.2.1/upload
  every 2 field http3 gtlsclient -q --no-quic-dump --no-http-dump --exit-on-all-streams-close \
    192.0.2.1 443 https://server.example.net/100k
  every 3 voice dtls sh -c '(sleep 0.3; echo measured 21.5; sleep 0.3) |
    openssl s_client -dtls -connect 192.0.2.1:4433 -quiet'
  every 4 office ssh ssh-keyscan -T 2 192.0.2.1
  every 7 voice ssh6 ssh-keyscan -6 -T 2 2001:db8:1::1
}

# What goes wrong in any network: closed ports, paths that end, tags and protocols that nobody knows.
fail_on_purpose() {
  every 1.5 office closed socat -u SYSTEM:'echo hello' UDP4:192.0.2.1:9999
  every 2 voice closed6 socat -u SYSTEM:'echo hello' 'UDP6:[2001:db8:1::1]:9999'
  every 4 field closed-tcp curl -sS -m 1 http://192.0.2.1:8081/
  every 6 office trace traceroute -n -w 0.5 -q 1 -m 3 198.51.100.130
  every 7 voice trace6 traceroute -6 -n -w 0.5 -q 1 -m 3 2001:db8:3::30
  every 6 field unreachable ping -c 1 -W 0.3 198.51.100.253
  every 6 field unreachable6 ping -c 1 -W 0.3 2001:db8:3:dead::1
  every 8 office no-route ping -c 1 -W 0.3 203.0.113.1
  every 6 office protocol hping3 -q -c 1 --rawip --ipproto 99 -d 32 192.0.2.1
  # A phone that marks its frames with a priority (VLAN 0), and one in a VLAN that the server is not in.
  local vlan=(-A 192.0.2.12 -B 192.0.2.1 -a 02:00:00:00:00:12 -b 02:00:00:00:00:01 -t udp 'sp=16400,dp=16384' -p 160)
  every 0.9 voice vlan0 mausezahn eth0 -q -c 1 -Q 5:0 "${vlan[@]}"
  every 4 voice vlan5 mausezahn eth0 -q -c 1 -Q 5:5 "${vlan[@]}"
}
