/**
 * The counters of /proc/net/snmp, snmp6 and netstat that the receive path moves, by group, and their places in
 * one Float64Array per host.
 *
 * A Float64Array, because an Int32Array overflows after 2^31 packets (minutes at full rate) and a BigInt
 * allocates. Names are Linux's: `Ip6InReceives` of snmp6 is `Ip6.InReceives`. Counters that only a sender moves
 * are left out, apart from the forwarding ones. ICMP messages by type are kept apart (`net.icmpInTypes`).
 *
 * Two kinds of counters are not counted for the likely packet, but made of others when they are read: InDatagrams
 * are the sockets' sums, and InNoECTPkts hold less than nothing until InReceives is added to them.
 */

const GROUPS = {
  Ip: [
    'InReceives',
    'InHdrErrors',
    'InAddrErrors',
    'ForwDatagrams',
    'InUnknownProtos',
    'InDiscards',
    'InDelivers',
    'ReasmTimeout',
    'ReasmReqds',
    'ReasmOKs',
    'ReasmFails',
    'FragOKs',
    'FragFails',
    'FragCreates',
  ],
  Icmp: [
    'InMsgs',
    'InErrors',
    'InCsumErrors',
    'InDestUnreachs',
    'InTimeExcds',
    'InParmProbs',
    'InSrcQuenchs',
    'InRedirects',
    'InEchos',
    'InEchoReps',
    'InTimestamps',
    'InTimestampReps',
    'InAddrMasks',
    'InAddrMaskReps',
  ],
  Tcp: ['InSegs', 'InErrs', 'InCsumErrors'],
  Udp: ['InDatagrams', 'NoPorts', 'InErrors', 'RcvbufErrors', 'InCsumErrors', 'IgnoredMulti', 'MemErrors'],
  UdpLite: ['InDatagrams', 'NoPorts', 'InErrors', 'RcvbufErrors', 'InCsumErrors', 'IgnoredMulti'],
  TcpExt: ['IPReversePathFilter'],
  IpExt: [
    'InNoRoutes',
    'InTruncatedPkts',
    'InMcastPkts',
    'InBcastPkts',
    'InOctets',
    'InMcastOctets',
    'InBcastOctets',
    'InCsumErrors',
    'InNoECTPkts',
    'InECT1Pkts',
    'InECT0Pkts',
    'InCEPkts',
    'ReasmOverlaps',
  ],
  Ip6: [
    'InReceives',
    'InHdrErrors',
    'InTooBigErrors',
    'InNoRoutes',
    'InAddrErrors',
    'InUnknownProtos',
    'InTruncatedPkts',
    'InDiscards',
    'InDelivers',
    'OutForwDatagrams',
    'ReasmTimeout',
    'ReasmReqds',
    'ReasmOKs',
    'ReasmFails',
    'FragOKs',
    'FragFails',
    'FragCreates',
    'InMcastPkts',
    'InOctets',
    'InMcastOctets',
    'InNoECTPkts',
    'InECT1Pkts',
    'InECT0Pkts',
    'InCEPkts',
  ],
  Icmp6: [
    'InMsgs',
    'InErrors',
    'InCsumErrors',
    'InDestUnreachs',
    'InPktTooBigs',
    'InTimeExcds',
    'InParmProblems',
    'InEchos',
    'InEchoReplies',
    'InGroupMembQueries',
    'InGroupMembResponses',
    'InGroupMembReductions',
    'InRouterSolicits',
    'InRouterAdvertisements',
    'InNeighborSolicits',
    'InNeighborAdvertisements',
    'InRedirects',
    'InMLDv2Reports',
  ],
  Udp6: ['InDatagrams', 'NoPorts', 'InErrors', 'RcvbufErrors', 'InCsumErrors', 'IgnoredMulti', 'MemErrors'],
  UdpLite6: ['InDatagrams', 'NoPorts', 'InErrors', 'RcvbufErrors', 'InCsumErrors'],
  Link: [
    'rx_packets',
    'rx_bytes',
    'rx_dropped',
    'rx_nohandler',
    'rx_otherhost_dropped',
    'rx_errors',
    'rx_missed_errors',
  ],
} as const

type Groups = typeof GROUPS
export type MibGroup = keyof Groups
/** A counter's full name, as `Ip.InReceives`. */
export type MibName = { [G in MibGroup]: `${G}.${Groups[G][number]}` }[MibGroup]

/**
 * The index of every counter in `net.mib`. Take what a file needs into constants of that file: the engine
 * folds those, and loads an imported binding anew each time.
 */
export const MIB: Readonly<Record<MibName, number>> = indices()

/** How many counters there are: the length of `net.mib`. */
export const MIB_SIZE: number = Object.keys(MIB).length

/** The counters by group and name, as the numbers of a snapshot or of a difference of two. */
export function mibByGroup(mib: Float64Array): Record<MibGroup, Record<string, number>> {
  const out = {} as Record<MibGroup, Record<string, number>>
  let index = 0
  for (const group of Object.keys(GROUPS) as MibGroup[]) {
    const counters: Record<string, number> = {}
    for (const name of GROUPS[group]) counters[name] = mib[index++]
    out[group] = counters
  }
  return out
}

function indices(): Record<MibName, number> {
  const out: Record<string, number> = {}
  let index = 0
  for (const [group, names] of Object.entries(GROUPS))
    for (const name of names) out[`${group}.${name}`] = index++
  return out as Record<MibName, number>
}
