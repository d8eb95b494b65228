/*
 * The host of a generated host.json, which may have sockets that a host.json cannot: connected ones (`remote`) and
 * groups (`reuse_port`), both bound by the program. And what its sockets read, in a form that can be compared: a
 * group's members share its flows by a hash that differs from kernel to kernel, so that only their sum counts.
 */

/** @param createHost of @optpoline/rx, from the sources or built */
export function hostOf(createHost, { udp, ...config }) {
  const host = createHost(config)
  for (const { v6only, no_check6_rx: noCheck6Rx, reuse_port: reusePort, remote, ...socket } of udp) {
    const [remoteAddress, remotePort] = remote ?? []
    host.bind({ ...socket, v6only, noCheck6Rx, reusePort, remoteAddress, remotePort })
  }
  return host
}

/** `[datagrams, bytes]` of each socket, in order; of a group at its first. */
export function socketsRead({ udp }, rows) {
  const out = []
  const groups = new Map()
  rows.forEach(({ datagrams, bytes }, i) => {
    const { reuse_port: reusePort, family, port } = udp[i]
    const key = reusePort ? `${family} ${port}` : i
    const at = groups.get(key) ?? out.length
    groups.set(key, at)
    const [before, bytesBefore] = out[at] ?? [0, 0]
    out[at] = [before + datagrams, bytesBefore + bytes]
  })
  return out
}
