/**
 * Why frames are dropped: the kernel's drop reasons (enum skb_drop_reason), each with the function that drops.
 *
 * A drop is counted by one index into this table (`kfreeSkbReason(skb, DROP[...])`), written as the kernel's
 * trace event shows it: `REASON@function`. `HANDLER_THREW` is the one reason that Linux does not have: there the
 * reader of a socket is another program and cannot break the path.
 */

const DROPS = [
  // Link
  'FULL_RING@rx_ring',
  'UNHANDLED_PROTO@__netif_receive_skb_core',
  'NOT_SPECIFIED@skb_vlan_untag',
  'NOT_SPECIFIED@llc_rcv',
  'NOT_SPECIFIED@stp_pdu_rcv',
  'NOT_SPECIFIED@snap_rcv',
  'PKT_TOO_SMALL@arp_rcv',
  'NOT_SPECIFIED@arp_rcv',
  'NOT_SPECIFIED@arp_process',
  // IPv4
  'OTHERHOST@ip_rcv_core',
  'IP_INHDR@ip_rcv_core',
  'IP_CSUM@ip_rcv_core',
  'PKT_TOO_SMALL@ip_rcv_core',
  'IP_INHDR@ip_rcv_finish_core',
  'NOT_SPECIFIED@ip_rcv_finish_core',
  'IP_INVALID_SOURCE@ip_rcv_finish_core',
  'IP_INVALID_DEST@ip_rcv_finish_core',
  'IP_LOCALNET@ip_rcv_finish_core',
  'IP_LOCAL_SOURCE@ip_rcv_finish_core',
  'IP_RPFILTER@ip_rcv_finish_core',
  'IP_INADDRERRORS@ip_error',
  'IP_INNOROUTES@ip_error',
  'NOT_SPECIFIED@ip_error',
  'IP_INHDR@ip_forward',
  'PKT_TOO_BIG@ip_forward',
  'NOT_SPECIFIED@ip_forward',
  'DUP_FRAG@ip_defrag',
  'NOT_SPECIFIED@ip_defrag',
  'FRAG_TOO_FAR@inet_frag_rbtree_purge',
  'FRAG_REASM_TIMEOUT@inet_frag_rbtree_purge',
  'FRAG_REASM_TIMEOUT@ip_expire',
  'IP_NOPROTO@ip_local_deliver_finish',
  'PKT_TOO_SMALL@icmp_rcv',
  'ICMP_CSUM@icmp_rcv',
  'INVALID_PROTO@icmp_rcv',
  'UNHANDLED_PROTO@icmp_rcv',
  'IP_INHDR@icmp_rcv',
  'NOT_SPECIFIED@icmp_rcv',
  'NO_SOCKET@ping_rcv',
  'NOT_SPECIFIED@igmp_rcv',
  'NOT_SPECIFIED@pim_rcv',
  'PKT_TOO_SMALL@tcp_v4_rcv',
  'TCP_CSUM@tcp_v4_rcv',
  'NO_SOCKET@tcp_v4_rcv',
  'NOT_SPECIFIED@tcp_v4_rcv',
  'NOT_SPECIFIED@__udp4_lib_rcv',
  'PKT_TOO_SMALL@__udp4_lib_rcv',
  'UDP_CSUM@__udp4_lib_rcv',
  'NO_SOCKET@__udp4_lib_rcv',
  'UDP_CSUM@udp_recvmsg',
  'HANDLER_THREW@udp_recvmsg',
  // IPv6
  'OTHERHOST@ip6_rcv_core',
  'IPV6DISABLED@ip6_rcv_core',
  'IP_INHDR@ip6_rcv_core',
  'UNHANDLED_PROTO@ip6_rcv_core',
  'PKT_TOO_SMALL@ip6_rcv_core',
  'NOT_SPECIFIED@ipv6_parse_hopopts',
  'IP_INHDR@ip6_parse_tlv',
  'PKT_TOO_SMALL@ip6_parse_tlv',
  'UNHANDLED_PROTO@ip6_tlvopt_unknown',
  'NOT_SPECIFIED@ipv6_destopt_rcv',
  'NOT_SPECIFIED@ipv6_rthdr_rcv',
  'IP_NOPROTO@ip6_input_finish',
  'NOT_SPECIFIED@ip6_mc_input',
  'IP_INADDRERRORS@ip6_forward',
  'IP_INHDR@ip6_forward',
  'PKT_TOO_BIG@ip6_forward',
  'NOT_SPECIFIED@ip6_forward',
  'IP_INNOROUTES@ip6_pkt_discard',
  'IP_INADDRERRORS@ip6_pkt_discard',
  'IP_INNOROUTES@ip6_pkt_prohibit',
  'IP_INADDRERRORS@ip6_pkt_prohibit',
  'NOT_SPECIFIED@dst_discard_out',
  'NOT_SPECIFIED@ipv6_frag_rcv',
  'DUP_FRAG@ipv6_frag_rcv',
  'FRAG_REASM_TIMEOUT@ip6frag_expire_frag_queue',
  'ICMP_CSUM@icmpv6_rcv',
  'PKT_TOO_SMALL@icmpv6_rcv',
  'NOT_SPECIFIED@icmpv6_rcv',
  'IPV6_NDISC_HOP_LIMIT@icmpv6_rcv',
  'IPV6_NDISC_FRAG@icmpv6_rcv',
  'IPV6_BAD_EXTHDR@icmpv6_rcv',
  'IPV6_NDISC_BAD_CODE@icmpv6_rcv',
  'NOT_SPECIFIED@pim6_rcv',
  'PKT_TOO_SMALL@tcp_v6_rcv',
  'TCP_CSUM@tcp_v6_rcv',
  'NO_SOCKET@tcp_v6_rcv',
  'NOT_SPECIFIED@tcp_v6_rcv',
  'NOT_SPECIFIED@__udp6_lib_rcv',
  'PKT_TOO_SMALL@__udp6_lib_rcv',
  'UDP_CSUM@__udp6_lib_rcv',
  'NO_SOCKET@__udp6_lib_rcv',
  'UDP_CSUM@udpv6_recvmsg',
  'HANDLER_THREW@udpv6_recvmsg',
] as const

/** A drop reason and the function that dropped, as `IP_CSUM@ip_rcv_core`. */
export type DropName = (typeof DROPS)[number]

/** The index of every drop in `net.drops`. */
export const DROP: Readonly<Record<DropName, number>> = Object.fromEntries(
  DROPS.map((name, index) => [name, index]),
) as Record<DropName, number>

/** The names by index. */
export const DROP_NAMES: readonly DropName[] = DROPS
