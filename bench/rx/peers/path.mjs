/*
 * Contestant: the receive path. Every frame goes from its first byte to its end: a socket, a counter, a drop reason.
 *
 *   node [--conditions=plain-...] path.mjs CAPTURE HOST.json [trust]
 */
import { readFileSync } from 'node:fs'
import { createHost } from '@optpoline/rx'
import { loadCapture } from '@optpoline/rx/capture'
import { measure } from './measure.mjs'

const { data, offset, capturedLength, count } = await loadCapture(process.argv[2])
const config = JSON.parse(readFileSync(process.argv[3], 'utf8'))
const host = createHost(config, { rxChecksum: process.argv[4] === 'trust' ? 'trust' : 'verify' })
measure(count, console.log, () => host.receiveEach(data, offset, capturedLength, 0, count))
const { frames, delivered } = host.outcomes()
if (frames % count !== 0 || delivered === 0) throw new Error(`${frames} frames, ${delivered} delivered`)
