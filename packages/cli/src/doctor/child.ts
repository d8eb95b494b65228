/**
 * One measuring process: measures the traffic that its argument names and prints the figures as one line of
 * JSON. Started by measuring.ts with the runtime and the flags of the program itself.
 */
import { dynamicCall } from 'optpoline'
import { inlineHost } from 'optpoline/host'
import { measureTraffic } from './measure.js'
import { TRAFFICS } from './traffic.js'

const traffic = TRAFFICS.find(({ name }) => name === process.argv[2])
if (traffic === undefined) throw new Error(`no traffic "${process.argv[2]}"`)
console.log(JSON.stringify(await measureTraffic({ dynamicCall, inlineHost }, traffic)))
