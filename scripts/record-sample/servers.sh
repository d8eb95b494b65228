# The server programs of the recording; sourced by lab.sh after network.sh.
#
# `start_servers` returns when each one listens. They run in the foreground of a background job, log to
# $work/log, keep their state in $work, and end with the sandbox. Their configurations are in etc/, where
# @WORK@, @HOST@, @IPV4@ and @IPV6@ stand for this run's values.
# shellcheck shell=bash disable=SC2154 # lab.sh sets work, here and seconds

declare -A ipv4=([server]=192.0.2.1 [office]=192.0.2.11 [voice]=192.0.2.12 [field]=192.0.2.13 [inside]=198.51.100.20)
declare -A ipv6=([server]=2001:db8:1::1 [office]=2001:db8:1::11 [voice]=2001:db8:1::12 [field]=2001:db8:1::13
  [inside]=2001:db8:2::20)

# start HOST LOG COMMAND...: in the background, with its output in $work/log/LOG.log
start() {
  local host=$1 log=$2
  shift 2
  become "$host" "$@" </dev/null >"$work/log/$log.log" 2>&1 &
}

# configured FILE HOST: fills in the placeholders, prints the path of the result
configured() {
  local result="$work/etc/$2-${1##*/}"
  sed -e "s|@WORK@|$work|g" -e "s|@HOST@|$2|g" -e "s|@IPV4@|${ipv4[$2]}|g" -e "s|@IPV6@|${ipv6[$2]}|g" \
    -e "s|@PLUGINS@|${3:-}|g" "$here/etc/$1" >"$result"
  echo "$result"
}

# listening HOST u|t PORT...: waits until somebody listens on each port, or ends the recording
listening() {
  local host=$1 kind=$2 port tries
  shift 2
  for port; do
    for ((tries = 100; ; tries--)); do
      if as "$host" ss "-Hln$kind" "sport = :$port" | grep -q .; then break; fi
      ((tries > 0)) || fail "nobody listens on $host port $port ($kind) after 10 s; see the logs in $work/log"
      sleep 0.1
    done
  done
}

make_files() {
  mkdir -p "$work/www" "$work/tftp" "$work/services"
  cp "$here/etc/printer.service" "$work/services/"
  chmod 755 "$work"
  chmod 777 "$work/tftp" "$work/log"
  cp "$here/etc/example.net.zone" "$here/etc/reverse.zone" "$work/etc/"
  # Answers of 500 to 3400 bytes: what EDNS allows, and fragments.
  local size
  for size in 500 900 1100 1700 2600 3400; do
    printf 'big%s TXT' "$size"
    od -An -vtx1 -N "$((size / 2))" /dev/urandom | tr -d ' \n' | fold -w 250 | sed 's/.*/ "&"/' | tr -d '\n'
    echo
  done >>"$work/etc/example.net.zone"
  for size in 2 20 100; do head -c "${size}k" /dev/urandom >"$work/www/${size}k"; done
  head -c 30k /dev/urandom >"$work/tftp/firmware"
  head -c 12k /dev/urandom >"$work/upload"
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj /CN=server.example.net \
    -keyout "$work/etc/key.pem" -out "$work/etc/certificate.pem" 2>&-
  ssh-keygen -q -t ed25519 -N '' -C server -f "$work/etc/ssh_host_key"
}

# A program that wants some of /run for itself, on each host its own.
start_with_own_run() {
  local host=$1 log=$2
  shift 2
  start "$host" "$log" unshare --mount "$here/own-run.sh" "$@"
}

start_name_servers() {
  start server named-server named -f -n 1 -U 1 -c "$(configured named.conf server)"
  start server unbound unbound -d -c "$(configured unbound.conf server)"
  start office named-office named -f -n 1 -U 1 -c "$(configured named.conf office)"
  listening office u 53
  listening server u 53
}

start_telephony() {
  start server sipp-uas4 sipp -sn uas -i 192.0.2.1 -p 5060 -nostdin
  start server sipp-uas6 sipp -sn uas -i '[2001:db8:1::1]' -p 5060 -nostdin
  start inside sipp-inside sipp -sn uas -i 198.51.100.20 -p 5060 -nostdin
  receive_rtp server 16384 '0 PCMU/8000' 'IP4 192.0.2.1'
  receive_rtp server 16386 '97 opus/48000/2' 'IP4 192.0.2.1'
  receive_rtp server 16388 '96 H264/90000' 'IP4 192.0.2.1'
  receive_rtp server 16390 '0 PCMU/8000' 'IP6 2001:db8:1::1'
  receive_rtp inside 16384 '97 opus/48000/2' 'IP4 198.51.100.20'
  start server turnserver turnserver -n -z -m 0 -L 192.0.2.1 -E 198.51.100.1 --min-port 40200 --max-port 40215 \
    --no-tls --no-dtls --no-cli --no-rfc5780 -b "$work/turn.db" -l "$work/log/turn.notes" --simple-log \
    --no-stdout-log --pidfile "$work/turnserver.pid"
  start inside turn-peer turnutils_peer -L 198.51.100.20
  listening server u 5060 16384 16386 16388 16390 3478
  listening inside u 5060 16384 3480
}

# receive_rtp HOST PORT 'PAYLOAD_TYPE CODEC/RATE' 'IP4 ADDRESS'
receive_rtp() {
  local sdp="$work/etc/rtp-$1-$2.sdp" kind=audio
  [[ $3 == *H264* ]] && kind=video
  printf 'v=0\no=- 0 0 IN %s\ns=sample\nc=IN %s\nt=0 0\nm=%s %s RTP/AVP %s\na=rtpmap:%s\n' \
    "$4" "$4" "$kind" "$2" "${3%% *}" "$3" >"$sdp"
  start "$1" "rtp-$1-$2" ffmpeg -nostdin -loglevel warning -analyzeduration 300M \
    -protocol_whitelist file,udp,rtp -i "$sdp" -map 0 -c copy -f null -
}

start_management() {
  local host
  start server chronyd-server chronyd -d -x -U -u root -f "$(configured chrony-server.conf server)"
  start server snmpd snmpd -m '' -f -C -c "$(configured snmpd.conf server)" -Lo -I -smux \
    udp:192.0.2.1:161 'udp6:[2001:db8:1::1]:161'
  start server snmptrapd snmptrapd -m '' -f -C -c "$(configured snmptrapd.conf server)" -Lo \
    udp:192.0.2.1:162 'udp6:[2001:db8:1::1]:162'
  start server rsyslogd rsyslogd -n -C -f "$(configured rsyslog.conf server)" -i "$work/rsyslogd.pid"
  start server freeradius freeradius -f -n radiusd -d "$(radius_directory)"
  start server tftpd in.tftpd --foreground --listen --create --permissive --user nobody --address 0.0.0.0:69 \
    --port-range 40100:40131 --secure "$work/tftp"
  start server dnsmasq dnsmasq -C "$(configured dnsmasq.conf server)"
  start_collector server '<Plugin network>\n  <Listen "239.192.74.66">\n    Interface "eth0"\n  </Listen>\n</Plugin>'
  for host in server office voice; do
    start_with_own_run "$host" "avahi-$host" avahi-daemon -f "$(configured avahi.conf "$host")" \
      --no-drop-root --no-chroot --no-rlimits
  done
  listening server u 123 161 162 514 1812 1813 69 67 547 25826 5353
}

# start_collector HOST PLUGINS: collectd with its network plugin
start_collector() {
  start "$1" "collectd-$1" collectd -f -C "$(configured collectd.conf "$1" "$2")"
}

radius_directory() {
  mkdir -p "$work/etc/radius"
  cp "$(configured radiusd.conf server)" "$work/etc/radius/radiusd.conf"
  : >"$work/etc/radius/dictionary"
  echo "$work/etc/radius"
}

start_others() {
  local host port
  for host in server office inside; do
    start "$host" "nginx-$host" nginx -c "$(configured nginx.conf "$host")"
  done
  start server http3 gtlsserver -q -d "$work/www" 192.0.2.1 443 "$work/etc/key.pem" "$work/etc/certificate.pem"
  start server dtls openssl s_server -quiet -dtls -accept 192.0.2.1:4433 \
    -key "$work/etc/key.pem" -cert "$work/etc/certificate.pem"
  start_with_own_run server sshd "$(command -v sshd)" -D -e -f /dev/null -h "$work/etc/ssh_host_key" \
    -o ListenAddress=192.0.2.1 -o 'ListenAddress=[2001:db8:1::1]' -o PidFile=none
  start server coap4 coap-server-notls -A 192.0.2.1 -v 3
  start server coap6 coap-server-notls -A 2001:db8:1::1 -v 3
  for port in 5201 5202 5203 5204 5205; do start server "iperf3-$port" iperf3 -s -p "$port"; done
  for port in 5201 5202; do start inside "iperf3-inside-$port" iperf3 -s -p "$port"; done
  start server multicast4 iperf -s -u -B 239.1.2.3%eth0 -p 5010
  start server multicast6 iperf -s -u -V -B ff15::1:2:3%eth0 -p 5011
  start server discovery socat -u -b 2048 UDP4-RECV:32100,reuseaddr OPEN:"$work/log/discovery",creat,append
  start_tunnel
  listening server u 443 4433 5683 5010 5011 32100 51820
  listening server t 80 22 5201 5202 5203 5204 5205
  listening office t 80
  listening inside t 80 5201 5202
}

# WireGuard as a program: the tunnel between field and server.
start_tunnel() {
  local host
  mkdir -p /run/wireguard
  for host in server field; do
    (umask 077 && wg genkey >"$work/etc/wg-$host.key")
    start "$host" "wireguard-$host" env WG_PROCESS_FOREGROUND=1 wireguard-go -f "wg-$host"
  done
  until [[ -S /run/wireguard/wg-server.sock && -S /run/wireguard/wg-field.sock ]]; do
    ((SECONDS < 60)) || fail "wireguard-go does not start; see $work/log/wireguard-server.log"
    sleep 0.1
  done
  as server wg set wg-server listen-port 51820 private-key "$work/etc/wg-server.key" \
    peer "$(wg pubkey <"$work/etc/wg-field.key")" allowed-ips 198.51.100.246/32
  as field wg set wg-field private-key "$work/etc/wg-field.key" \
    peer "$(wg pubkey <"$work/etc/wg-server.key")" allowed-ips 198.51.100.245/32 endpoint 192.0.2.1:51820
  ip -n server addr add 198.51.100.245/30 dev wg-server
  ip -n field addr add 198.51.100.246/30 dev wg-field
  ip -n server link set wg-server up
  ip -n field link set wg-field up
}

start_servers() {
  make_files
  start_name_servers
  start_telephony
  start_management
  start_others
}
