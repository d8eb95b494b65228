/*
 * Contestant: the JavaScript decoders of `cap`, which the caller chains. Ethernet, IPv4 and IPv6, UDP, TCP, ICMP, ARP
 * as far as it knows them.
 */
import decoders from 'cap/lib/Decoders.js'
import { measure } from './measure.mjs'
import { frameBuffers } from './npm-frames.mjs'

const { Ethernet, IPV4, IPV6, UDP, TCP } = decoders
const frames = await frameBuffers(process.argv[2])
let datagrams = 0

function decode(frame) {
  const { info, offset } = Ethernet(frame)
  if (info.type === 0x0800) transport(frame, IPV4(frame, offset))
  else if (info.type === 0x86dd) transport(frame, IPV6(frame, offset))
}

function transport(frame, { info, offset }) {
  if (info.protocol === 17) {
    UDP(frame, offset)
    datagrams++
  } else if (info.protocol === 6) TCP(frame, offset)
}

measure(frames.length, console.log, () => {
  for (const frame of frames) decode(frame)
})
if (datagrams === 0) throw new Error('no datagram was decoded')
