/*
 * Contestant: the JavaScript decoder of `pcap` (node_pcap), which makes an object of every layer.
 */
import { createRequire } from 'node:module'
import { measure } from './measure.mjs'
import { frameBuffers } from './npm-frames.mjs'

const EthernetPacket = createRequire(import.meta.url)('pcap/decode/ethernet_packet.js')
const frames = await frameBuffers(process.argv[2])
let layers = 0

// It tells the console of every ethertype that it does not know.
const { log } = console
console.log = () => {}
measure(frames.length, log, () => {
  for (const frame of frames) if (new EthernetPacket().decode(frame, 0).payload) layers++
})
if (layers === 0) throw new Error('nothing was decoded')
