#!/bin/sh
# Runs a command with a /run of its own, in the mount namespace that its caller made: own-run.sh COMMAND...
# Several hosts run the same daemon, and each keeps its lock and its socket there.
set -eu
mount -t tmpfs tmpfs /run
mkdir /run/sshd /run/avahi-daemon /run/lldpd
exec "$@"
