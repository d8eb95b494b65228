/*
 * Link-layer header types as capture files number them (LINKTYPE_*, the registry at
 * tcpdump.org/linktypes.html): constants for those that can carry IP into the receive path, and names for
 * the rest, so that a refusal can say what the capture holds.
 *
 * Numbers only. What the header of a type looks like is the link layer's business.
 */

/** LINKTYPE_* numbers whose frames carry IP in a form that a receive path can be asked to take. */
export const LinkType = {
  /** BSD loopback: four bytes of address family in the byte order of the machine that captured. */
  NULL: 0,
  ETHERNET: 1,
  PPP: 9,
  /** Raw IP as some systems wrote their DLT_RAW into files (BSD: 12, OpenBSD: 14). */
  RAW_DLT: 12,
  RAW_DLT_OPENBSD: 14,
  /** Raw IP; the version nibble tells IPv4 from IPv6. */
  RAW: 101,
  /** OpenBSD loopback: four bytes of address family, big endian. */
  LOOP: 108,
  /** Linux cooked capture v1, from `tcpdump -i any`. */
  LINUX_SLL: 113,
  IPV4: 228,
  IPV6: 229,
  /** Linux cooked capture v2. */
  LINUX_SLL2: 276,
} as const

const names: ReadonlyMap<number, string> = new Map([
  [0, 'NULL'],
  [1, 'ETHERNET'],
  [2, 'EXP_ETHERNET'],
  [3, 'AX25'],
  [4, 'PRONET'],
  [5, 'CHAOS'],
  [6, 'IEEE802_5'],
  [7, 'ARCNET_BSD'],
  [8, 'SLIP'],
  [9, 'PPP'],
  [10, 'FDDI'],
  [12, 'RAW'],
  [14, 'RAW'],
  [50, 'PPP_HDLC'],
  [51, 'PPP_ETHER'],
  [99, 'SYMANTEC_FIREWALL'],
  [100, 'ATM_RFC1483'],
  [101, 'RAW'],
  [104, 'C_HDLC'],
  [105, 'IEEE802_11'],
  [106, 'ATM_CLIP'],
  [107, 'FRELAY'],
  [108, 'LOOP'],
  [109, 'ENC'],
  [113, 'LINUX_SLL'],
  [114, 'LTALK'],
  [117, 'PFLOG'],
  [119, 'IEEE802_11_PRISM'],
  [120, 'IEEE802_11_AIRONET'],
  [122, 'IP_OVER_FC'],
  [123, 'SUNATM'],
  [127, 'IEEE802_11_RADIOTAP'],
  [129, 'ARCNET_LINUX'],
  [130, 'JUNIPER_MLPPP'],
  [131, 'JUNIPER_MLFR'],
  [132, 'JUNIPER_ES'],
  [133, 'JUNIPER_GGSN'],
  [134, 'JUNIPER_MFR'],
  [135, 'JUNIPER_ATM2'],
  [136, 'JUNIPER_SERVICES'],
  [137, 'JUNIPER_ATM1'],
  [138, 'APPLE_IP_OVER_IEEE1394'],
  [139, 'MTP2_WITH_PHDR'],
  [140, 'MTP2'],
  [141, 'MTP3'],
  [142, 'SCCP'],
  [143, 'DOCSIS'],
  [144, 'LINUX_IRDA'],
  [163, 'IEEE802_11_AVS'],
  [164, 'JUNIPER_MONITOR'],
  [165, 'BACNET_MS_TP'],
  [166, 'PPP_PPPD'],
  [169, 'GPRS_LLC'],
  [177, 'LINUX_LAPD'],
  [178, 'JUNIPER_ETHER'],
  [179, 'JUNIPER_PPP'],
  [180, 'JUNIPER_FRELAY'],
  [181, 'JUNIPER_CHDLC'],
  [182, 'MFR'],
  [186, 'USB_FREEBSD'],
  [187, 'BLUETOOTH_HCI_H4'],
  [189, 'USB_LINUX'],
  [190, 'CAN20B'],
  [191, 'IEEE802_15_4_LINUX'],
  [192, 'PPI'],
  [195, 'IEEE802_15_4_WITHFCS'],
  [197, 'ERF'],
  [201, 'BLUETOOTH_HCI_H4_WITH_PHDR'],
  [203, 'LAPD'],
  [204, 'PPP_WITH_DIR'],
  [205, 'C_HDLC_WITH_DIR'],
  [206, 'FRELAY_WITH_DIR'],
  [209, 'IPMB_LINUX'],
  [215, 'IEEE802_15_4_NONASK_PHY'],
  [219, 'MPLS'],
  [220, 'USB_LINUX_MMAPPED'],
  [224, 'FC_2'],
  [225, 'FC_2_WITH_FRAME_DELIMS'],
  [226, 'IPNET'],
  [227, 'CAN_SOCKETCAN'],
  [228, 'IPV4'],
  [229, 'IPV6'],
  [230, 'IEEE802_15_4_NOFCS'],
  [231, 'DBUS'],
  [239, 'NFLOG'],
  [240, 'NETANALYZER'],
  [242, 'IPOIB'],
  [243, 'MPEG_2_TS'],
  [246, 'PFSYNC'],
  [247, 'INFINIBAND'],
  [248, 'SCTP'],
  [249, 'USBPCAP'],
  [251, 'BLUETOOTH_LE_LL'],
  [252, 'WIRESHARK_UPPER_PDU'],
  [253, 'NETLINK'],
  [254, 'BLUETOOTH_LINUX_MONITOR'],
  [256, 'BLUETOOTH_LE_LL_WITH_PHDR'],
  [258, 'PKTAP'],
  [266, 'USB_DARWIN'],
  [271, 'VSOCK'],
  [274, 'ETHERNET_MPACKET'],
  [276, 'LINUX_SLL2'],
  [279, 'EBHSCR'],
  [280, 'VPP_DISPATCH'],
  [281, 'DSA_TAG_BRCM'],
  [282, 'DSA_TAG_BRCM_PREPEND'],
  [283, 'IEEE802_15_4_TAP'],
  [284, 'DSA_TAG_DSA'],
  [285, 'DSA_TAG_EDSA'],
  [288, 'USB_2_0'],
])

/** A link type for a message: `LINKTYPE_ETHERNET (1)`, `LINKTYPE_USER2 (149)`, `link type 9999`. */
export function linkTypeName(linkType: number): string {
  // 147 to 162 are reserved for private use and mean whatever the capturing program meant by them.
  const name = linkType >= 147 && linkType <= 162 ? `USER${linkType - 147}` : names.get(linkType)
  return name === undefined ? `link type ${linkType}` : `LINKTYPE_${name} (${linkType})`
}

const withLargeRecords: ReadonlySet<number> = new Set([189, 220, 231, 249, 279])

/**
 * Whether records of this link type may rightly be larger than 256 KiB: USB, D-Bus and EBHSCR, for which
 * libpcap (`max_snaplen_for_dlt`) and Wireshark raise their limits. None of them carries IP frames.
 */
export function mayHaveLargeRecords(linkType: number): boolean {
  return withLargeRecords.has(linkType)
}
