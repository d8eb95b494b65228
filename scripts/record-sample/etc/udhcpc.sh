#!/bin/sh
# What udhcpc calls with each lease: the guest takes the address, and gives it back.
case $1 in
  bound | renew)
    ip addr replace "$ip/24" broadcast + dev "$interface"
    ip route replace default via 192.0.2.1
    ;;
  deconfig) ip -4 addr flush dev "$interface" ;;
esac
