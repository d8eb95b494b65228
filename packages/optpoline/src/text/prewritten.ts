// @ts-nocheck
// Written by scripts/write-pool.mjs; changes belong into text/generation.ts. See text/pool.ts.

/** Which entries serve the entry text with a key. */
export const listOf = {
k1ky9ppu: 'entries0',
kkxchki: 'entries1',
kso747u: 'entries1',
k1sk7r4a: 'entries2',
k1r724ke: 'entries2',
kgkupl6: 'entries3',
kjnps4a: 'entries3',
k1d9icgq: 'entries4',
k10sg7j6: 'entries4',
k1ueq5m2: 'entries5',
k1xfuz3u: 'entries5',
kjo4ilm: 'entries6',
k1a9l7em: 'entries6',
k1v20z2a: 'entries7',
kk650wi: 'entries8',
k1k81de4: 'entries9',
kico8kp: 'entries10',
k1dwltlh: 'entries0',
ke4aqp9: 'entries1',
k1ey1vzt: 'entries2',
k1xf6xmh: 'entries3',
k7yw4m5: 'entries4',
k14uaor9: 'entries5',
k1raiwm7: 'entries11',
k10vf609: 'entries12',
k12vs40k: 'entries13',
k1qc8oz6: 'entries14',
k1g9a9ey: 'entries15',
kbf2192: 'entries16',
kco50i0: 'entries17',
k1kk3tn2: 'entries18',
kgyi9u0: 'entries19',
k1x5y5ry: 'entries20',
k4f90hu: 'entries21',
k1h0eisu: 'entries22',
ktdx0f6: 'entries23',
k14vqk8e: 'entries24',
kk2lqow: 'entries25',
k1npuln2: 'entries26',
kuh2qa8: 'entries27',
kuyy98b: 'entries28',
k1vvw430: 'entries29',
k1umnfc1: 'entries30',
k1702l7m: 'entries31',
}

const entries0 = () => [
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
(epoch, other) => function staticCall(a0) {
return epoch.cell.current(a0)
},
]

const entries1 = () => [
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return epoch.cell.current(a0, a1)
},
]

const entries2 = () => [
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return epoch.cell.current(a0, a1, a2)
},
]

const entries3 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return epoch.cell.current(a0, a1, a2, a3)
},
]

const entries4 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return epoch.cell.current(a0, a1, a2, a3, a4)
},
]

const entries5 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5)
},
]

const entries6 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
},
]

const entries7 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
},
]

const entries8 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return other(...arguments)
},
]

const entries9 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return other(...arguments)
},
]

const entries10 = () => [
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
(epoch, other) => function staticCall() {
return epoch.cell.current()
},
]

const entries11 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return other(...arguments)
},
]

const entries12 = () => [
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
(epoch, other) => function staticKey() {
return epoch.cell.current
},
]

const entries13 = () => [
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
(epoch, other) => function dynamicCall(target) {
return target.call()
},
]

const entries14 = () => [
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
(epoch, other) => function dynamicCall(target) {
return target()
},
]

const entries15 = () => [
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
(epoch, other) => function dynamicCall(target, receiver) {
return target.call(receiver)
},
]

const entries16 = () => [
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return target(a0)
},
]

const entries17 = () => [
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
(epoch, other) => function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
},
]

const entries18 = () => [
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return target(a0, a1)
},
]

const entries19 = () => [
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
},
]

const entries20 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
},
]

const entries21 = () => [
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
},
]

const entries22 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
},
]

const entries23 = () => [
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
},
]

const entries24 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
},
]

const entries25 = () => [
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
},
]

const entries26 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
},
]

const entries27 = () => [
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
},
]

const entries28 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target()
case 2: return target(a0)
case 3: return target(a0, a1)
case 4: return target(a0, a1, a2)
case 5: return target(a0, a1, a2, a3)
case 6: return target(a0, a1, a2, a3, a4)
case 7: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
]

const entries29 = () => [
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target(...rest)
},
]

const entries30 = () => [
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length) {
case 1: return target.call()
case 2: return target.call(receiver)
case 3: return target.call(receiver, a0)
case 4: return target.call(receiver, a0, a1)
case 5: return target.call(receiver, a0, a1, a2)
case 6: return target.call(receiver, a0, a1, a2, a3)
case 7: return target.call(receiver, a0, a1, a2, a3, a4)
case 8: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
]

const entries31 = () => [
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
return target.call(...rest)
},
]

/** The entries: each function in a list serves one site. */
export const entries = { entries0, entries1, entries2, entries3, entries4, entries5, entries6, entries7, entries8, entries9, entries10, entries11, entries12, entries13, entries14, entries15, entries16, entries17, entries18, entries19, entries20, entries21, entries22, entries23, entries24, entries25, entries26, entries27, entries28, entries29, entries30, entries31 }

/** The generation for the text with a key: may be made as often as it is needed. */
export const generations = {
k19wocqq: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call()
}
},
khzr0hd: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target.call()
}
},
kao2wlo: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
miss(target)
return target.call()
}
},
k1nfk5l3: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call()
}
},
kplhu76: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
miss(target)
return target.call()
}
},
k1sjpv9t: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
miss(target)
return target.call()
}
},
k16capmq: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
if (target === target1) return target1.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call()
}
},
k6puj9l: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
miss(target)
return target.call()
}
},
k19lm3yc: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
miss(target)
return target.call()
}
},
k1aoufkz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
if (target === target1) return target1.call()
if (target === target2) return target2.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call()
}
},
ku4w876: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call() }
miss(target)
return target.call()
}
},
k12zmh5m: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
if (target === target1) return target1.call()
if (target === target2) return target2.call()
if (target === target3) return target3.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call()
}
},
k4ostu9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call() }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call() }
miss(target)
return target.call()
}
},
kbqjii7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
if (target === target1) return target1.call()
if (target === target2) return target2.call()
if (target === target3) return target3.call()
if (target === target4) return target4.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call()
}
},
kqmx4te: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call() }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call() }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call() }
miss(target)
return target.call()
}
},
kmzl5zm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
if (target === target1) return target1.call()
if (target === target2) return target2.call()
if (target === target3) return target3.call()
if (target === target4) return target4.call()
if (target === target5) return target5.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call()
}
},
kcfpxd5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call() }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call() }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call() }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call() }
miss(target)
return target.call()
}
},
k1ceqpwr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
if (target === target1) return target1.call()
if (target === target2) return target2.call()
if (target === target3) return target3.call()
if (target === target4) return target4.call()
if (target === target5) return target5.call()
if (target === target6) return target6.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call()
}
},
kr5wyki: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call() }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call() }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call() }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call() }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call() }
miss(target)
return target.call()
}
},
kuecmtu: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
if (target === target1) return target1.call()
if (target === target2) return target2.call()
if (target === target3) return target3.call()
if (target === target4) return target4.call()
if (target === target5) return target5.call()
if (target === target6) return target6.call()
if (target === target7) return target7.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call()
}
},
k15er2n5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call() }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call() }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call() }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call() }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call() }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7.call() }
miss(target)
return target.call()
}
},
k12vs40k: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
return target.call()
}
},
k1pafzr8: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target()
}
},
k7m57k5: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target()
}
},
k2uobd6: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
miss(target)
return target()
}
},
kjlxwnr: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if (target === target0) return target0()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target()
}
},
k5k4jnk: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
miss(target)
return target()
}
},
k1g1xtm7: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
miss(target)
return target()
}
},
k17vpxpi: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if (target === target0) return target0()
if (target === target1) return target1()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target()
}
},
k1bymujn: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
miss(target)
return target()
}
},
kasddwk: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
miss(target)
return target()
}
},
k1ohnkot: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target) {
if (target === target0) return target0()
if (target === target1) return target1()
if (target === target2) return target2()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target()
}
},
k15w2xe6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2() }
miss(target)
return target()
}
},
k1rfa234: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target) {
if (target === target0) return target0()
if (target === target1) return target1()
if (target === target2) return target2()
if (target === target3) return target3()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target()
}
},
kltgpbl: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2() }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3() }
miss(target)
return target()
}
},
k1u1s2jf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target) {
if (target === target0) return target0()
if (target === target1) return target1()
if (target === target2) return target2()
if (target === target3) return target3()
if (target === target4) return target4()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target()
}
},
k1fasb98: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2() }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3() }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4() }
miss(target)
return target()
}
},
k1yjjjgq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target) {
if (target === target0) return target0()
if (target === target1) return target1()
if (target === target2) return target2()
if (target === target3) return target3()
if (target === target4) return target4()
if (target === target5) return target5()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target()
}
},
kdaxc8f: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2() }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3() }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4() }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5() }
miss(target)
return target()
}
},
k1yp2oc9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target) {
if (target === target0) return target0()
if (target === target1) return target1()
if (target === target2) return target2()
if (target === target3) return target3()
if (target === target4) return target4()
if (target === target5) return target5()
if (target === target6) return target6()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target()
}
},
ktgjkt6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2() }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3() }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4() }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5() }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6() }
miss(target)
return target()
}
},
kzev118: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target) {
if (target === target0) return target0()
if (target === target1) return target1()
if (target === target2) return target2()
if (target === target3) return target3()
if (target === target4) return target4()
if (target === target5) return target5()
if (target === target6) return target6()
if (target === target7) return target7()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target()
}
},
k1ark9n1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2() }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3() }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4() }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5() }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6() }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7() }
miss(target)
return target()
}
},
k1qc8oz6: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
return target()
}
},
k9jskl4: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver)
}
},
kpraxb3: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target.call(receiver)
}
},
kk31elk: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
miss(target)
return target.call(receiver)
}
},
k12dd3yo: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver)
}
},
k1jdf3sh: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k1hdvtm0: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k936lwo: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
if (target === target1) return target1.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver)
}
},
k1bxxtr1: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k2we2lu: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kvz5g5w: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
if (target === target1) return target1.call(receiver)
if (target === target2) return target2.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver)
}
},
k1n0i3bb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k1vj3n8o: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
if (target === target1) return target1.call(receiver)
if (target === target2) return target2.call(receiver)
if (target === target3) return target3.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver)
}
},
k236wbr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver) }
miss(target)
return target.call(receiver)
}
},
keen5i0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
if (target === target1) return target1.call(receiver)
if (target === target2) return target2.call(receiver)
if (target === target3) return target3.call(receiver)
if (target === target4) return target4.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver)
}
},
k1pn9svt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k13lh60o: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
if (target === target1) return target1.call(receiver)
if (target === target2) return target2.call(receiver)
if (target === target3) return target3.call(receiver)
if (target === target4) return target4.call(receiver)
if (target === target5) return target5.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver)
}
},
k1wtyv39: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k1rb84r8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
if (target === target1) return target1.call(receiver)
if (target === target2) return target2.call(receiver)
if (target === target3) return target3.call(receiver)
if (target === target4) return target4.call(receiver)
if (target === target5) return target5.call(receiver)
if (target === target6) return target6.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver)
}
},
kclxa4v: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kr3nzew: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
if (target === target1) return target1.call(receiver)
if (target === target2) return target2.call(receiver)
if (target === target3) return target3.call(receiver)
if (target === target4) return target4.call(receiver)
if (target === target5) return target5.call(receiver)
if (target === target6) return target6.call(receiver)
if (target === target7) return target7.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver)
}
},
k174zqb3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k1g9a9ey: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
return target.call(receiver)
}
},
k1rnbc28: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0)
}
},
k1inkjul: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target(a0)
}
},
kui27xk: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
miss(target)
return target(a0)
}
},
k2o682m: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0)
}
},
kr098g9: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
miss(target)
return target(a0)
}
},
kqu8x1o: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
miss(target)
return target(a0)
}
},
kkqbt50: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
if (target === target1) return target1(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0)
}
},
kvf7gcz: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
miss(target)
return target(a0)
}
},
kdfq816: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
miss(target)
return target(a0)
}
},
klzb4a6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
if (target === target1) return target1(a0)
if (target === target2) return target2(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0)
}
},
k1l3djpn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0) }
miss(target)
return target(a0)
}
},
kk6xjjk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
if (target === target1) return target1(a0)
if (target === target2) return target2(a0)
if (target === target3) return target3(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0)
}
},
k1mnkopx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0) }
miss(target)
return target(a0)
}
},
kav43vq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
if (target === target1) return target1(a0)
if (target === target2) return target2(a0)
if (target === target3) return target3(a0)
if (target === target4) return target4(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0)
}
},
kdggae9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0) }
miss(target)
return target(a0)
}
},
k1505roc: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
if (target === target1) return target1(a0)
if (target === target2) return target2(a0)
if (target === target3) return target3(a0)
if (target === target4) return target4(a0)
if (target === target5) return target5(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0)
}
},
k1512lkb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0) }
miss(target)
return target(a0)
}
},
k1hrd0g6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
if (target === target1) return target1(a0)
if (target === target2) return target2(a0)
if (target === target3) return target3(a0)
if (target === target4) return target4(a0)
if (target === target5) return target5(a0)
if (target === target6) return target6(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0)
}
},
k7v8z3n: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0) }
miss(target)
return target(a0)
}
},
kfy91sw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
if (target === target1) return target1(a0)
if (target === target2) return target2(a0)
if (target === target3) return target3(a0)
if (target === target4) return target4(a0)
if (target === target5) return target5(a0)
if (target === target6) return target6(a0)
if (target === target7) return target7(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0)
}
},
k1mk1hgt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7(a0) }
miss(target)
return target(a0)
}
},
kbf2192: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
return target(a0)
}
},
k9rkavi: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
kz2aezx: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0)
}
},
k12d52a8: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
miss(target)
return target.call(receiver, a0)
}
},
k1j4f5tn: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1t8ok9y: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k174pyml: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k74ekpq: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
if (target === target1) return target1.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
kcxd25h: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k1pe2lvc: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
kaivzkn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
if (target === target1) return target1.call(receiver, a0)
if (target === target2) return target2.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
kadzb52: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
keq24ji: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
if (target === target1) return target1.call(receiver, a0)
if (target === target2) return target2.call(receiver, a0)
if (target === target3) return target3.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1ug9c6l: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k5hxxfv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
if (target === target1) return target1.call(receiver, a0)
if (target === target2) return target2.call(receiver, a0)
if (target === target3) return target3.call(receiver, a0)
if (target === target4) return target4.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k19l5vmu: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
kskzod2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
if (target === target1) return target1.call(receiver, a0)
if (target === target2) return target2.call(receiver, a0)
if (target === target3) return target3.call(receiver, a0)
if (target === target4) return target4.call(receiver, a0)
if (target === target5) return target5.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1ipg2dh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k2k73uv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
if (target === target1) return target1.call(receiver, a0)
if (target === target2) return target2.call(receiver, a0)
if (target === target3) return target3.call(receiver, a0)
if (target === target4) return target4.call(receiver, a0)
if (target === target5) return target5.call(receiver, a0)
if (target === target6) return target6.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1rcanc6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
klvktji: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
if (target === target1) return target1.call(receiver, a0)
if (target === target2) return target2.call(receiver, a0)
if (target === target3) return target3.call(receiver, a0)
if (target === target4) return target4.call(receiver, a0)
if (target === target5) return target5.call(receiver, a0)
if (target === target6) return target6.call(receiver, a0)
if (target === target7) return target7.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1uzg865: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
kco50i0: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
}
},
k1q46rlc: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1)
}
},
k8y5krd: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target(a0, a1)
}
},
k14ruum8: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
miss(target)
return target(a0, a1)
}
},
k1qmpiiw: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1)
}
},
ksy6ysr: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
miss(target)
return target(a0, a1)
}
},
kt4mmby: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k126tt3k: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
if (target === target1) return target1(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1)
}
},
keu9o17: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k1hctwg6: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k16mj71w: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
if (target === target1) return target1(a0, a1)
if (target === target2) return target2(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1)
}
},
k8tmou9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1) }
miss(target)
return target(a0, a1)
}
},
ke8hgwo: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
if (target === target1) return target1(a0, a1)
if (target === target2) return target2(a0, a1)
if (target === target3) return target3(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1)
}
},
k1c5imqp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1) }
miss(target)
return target(a0, a1)
}
},
kngljvk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
if (target === target1) return target1(a0, a1)
if (target === target2) return target2(a0, a1)
if (target === target3) return target3(a0, a1)
if (target === target4) return target4(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1)
}
},
ksyxa4r: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k14obfe0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
if (target === target1) return target1(a0, a1)
if (target === target2) return target2(a0, a1)
if (target === target3) return target3(a0, a1)
if (target === target4) return target4(a0, a1)
if (target === target5) return target5(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1)
}
},
kcqe26z: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k1nsgtuc: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
if (target === target1) return target1(a0, a1)
if (target === target2) return target2(a0, a1)
if (target === target3) return target3(a0, a1)
if (target === target4) return target4(a0, a1)
if (target === target5) return target5(a0, a1)
if (target === target6) return target6(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1)
}
},
kisg9bt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0, a1) }
miss(target)
return target(a0, a1)
}
},
krrgt1c: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
if (target === target1) return target1(a0, a1)
if (target === target2) return target2(a0, a1)
if (target === target3) return target3(a0, a1)
if (target === target4) return target4(a0, a1)
if (target === target5) return target5(a0, a1)
if (target === target6) return target6(a0, a1)
if (target === target7) return target7(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1)
}
},
k1t7cibt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0, a1) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k1kk3tn2: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
return target(a0, a1)
}
},
k6jbgnu: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k19twdjl: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1)
}
},
k7d3n40: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
miss(target)
return target.call(receiver, a0, a1)
}
},
ky8g0sd: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
ks2kelw: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k1274qdf: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k1n0lo92: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
if (target === target1) return target1.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k1vzyfwd: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k1ccw1jw: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k2hmox1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
if (target === target1) return target1.call(receiver, a0, a1)
if (target === target2) return target2.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
ko801bs: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k15mkm8i: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
if (target === target1) return target1.call(receiver, a0, a1)
if (target === target2) return target2.call(receiver, a0, a1)
if (target === target3) return target3.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k9slvt5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
ktvl4nx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
if (target === target1) return target1.call(receiver, a0, a1)
if (target === target2) return target2.call(receiver, a0, a1)
if (target === target3) return target3.call(receiver, a0, a1)
if (target === target4) return target4.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k1s9s8wc: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kwim71a: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
if (target === target1) return target1.call(receiver, a0, a1)
if (target === target2) return target2.call(receiver, a0, a1)
if (target === target3) return target3.call(receiver, a0, a1)
if (target === target4) return target4.call(receiver, a0, a1)
if (target === target5) return target5.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k4bn3hx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k16svpx9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
if (target === target1) return target1.call(receiver, a0, a1)
if (target === target2) return target2.call(receiver, a0, a1)
if (target === target3) return target3.call(receiver, a0, a1)
if (target === target4) return target4.call(receiver, a0, a1)
if (target === target5) return target5.call(receiver, a0, a1)
if (target === target6) return target6.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k1qs1tbk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kd440a2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
if (target === target1) return target1.call(receiver, a0, a1)
if (target === target2) return target2.call(receiver, a0, a1)
if (target === target3) return target3.call(receiver, a0, a1)
if (target === target4) return target4.call(receiver, a0, a1)
if (target === target5) return target5.call(receiver, a0, a1)
if (target === target6) return target6.call(receiver, a0, a1)
if (target === target7) return target7.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
kfcmfgx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0, a1) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kgyi9u0: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
}
},
k17inckg: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
ke1mwmh: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2)
}
},
kw3hggm: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
miss(target)
return target(a0, a1, a2)
}
},
kizjhrn: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k7sg350: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1ha4nhz: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1lwatm: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
if (target === target1) return target1(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
kgwx567: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1hmzzc0: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
khnfh2l: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
if (target === target1) return target1(a0, a1, a2)
if (target === target2) return target2(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
kqciawu: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1kle00k: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
if (target === target1) return target1(a0, a1, a2)
if (target === target2) return target2(a0, a1, a2)
if (target === target3) return target3(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
kh77t6d: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1s7ts6n: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
if (target === target1) return target1(a0, a1, a2)
if (target === target2) return target2(a0, a1, a2)
if (target === target3) return target3(a0, a1, a2)
if (target === target4) return target4(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
kvs7gv4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k6dmxee: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
if (target === target1) return target1(a0, a1, a2)
if (target === target2) return target2(a0, a1, a2)
if (target === target3) return target3(a0, a1, a2)
if (target === target4) return target4(a0, a1, a2)
if (target === target5) return target5(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k1cpix63: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1tmuvgx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
if (target === target1) return target1(a0, a1, a2)
if (target === target2) return target2(a0, a1, a2)
if (target === target3) return target3(a0, a1, a2)
if (target === target4) return target4(a0, a1, a2)
if (target === target5) return target5(a0, a1, a2)
if (target === target6) return target6(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k1hati3u: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1shevk8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
if (target === target1) return target1(a0, a1, a2)
if (target === target2) return target2(a0, a1, a2)
if (target === target3) return target3(a0, a1, a2)
if (target === target4) return target4(a0, a1, a2)
if (target === target5) return target5(a0, a1, a2)
if (target === target6) return target6(a0, a1, a2)
if (target === target7) return target7(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k1uqt4jl: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0, a1, a2) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1x5y5ry: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
}
},
k1empa08: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k81icvv: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k115n2jg: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1c8j5k4: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1828umh: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kj828z4: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1ui3ci8: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
if (target === target1) return target1.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kz2ohut: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1xrn60m: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kz8ym4w: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
if (target === target1) return target1.call(receiver, a0, a1, a2)
if (target === target2) return target2.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1mygf9z: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kwsft4g: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
if (target === target1) return target1.call(receiver, a0, a1, a2)
if (target === target2) return target2.call(receiver, a0, a1, a2)
if (target === target3) return target3.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k15i5c3v: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1mdo710: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
if (target === target1) return target1.call(receiver, a0, a1, a2)
if (target === target2) return target2.call(receiver, a0, a1, a2)
if (target === target3) return target3.call(receiver, a0, a1, a2)
if (target === target4) return target4.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kz5q23d: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kz61mmw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
if (target === target1) return target1.call(receiver, a0, a1, a2)
if (target === target2) return target2.call(receiver, a0, a1, a2)
if (target === target3) return target3.call(receiver, a0, a1, a2)
if (target === target4) return target4.call(receiver, a0, a1, a2)
if (target === target5) return target5.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k88i61h: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kn798ns: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
if (target === target1) return target1.call(receiver, a0, a1, a2)
if (target === target2) return target2.call(receiver, a0, a1, a2)
if (target === target3) return target3.call(receiver, a0, a1, a2)
if (target === target4) return target4.call(receiver, a0, a1, a2)
if (target === target5) return target5.call(receiver, a0, a1, a2)
if (target === target6) return target6.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kzjzx6v: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kmm11qg: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
if (target === target1) return target1.call(receiver, a0, a1, a2)
if (target === target2) return target2.call(receiver, a0, a1, a2)
if (target === target3) return target3.call(receiver, a0, a1, a2)
if (target === target4) return target4.call(receiver, a0, a1, a2)
if (target === target5) return target5.call(receiver, a0, a1, a2)
if (target === target6) return target6.call(receiver, a0, a1, a2)
if (target === target7) return target7.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k19uh2rf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0, a1, a2) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k4f90hu: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
}
},
kkwzoc0: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1hdl5cp: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2, a3)
}
},
k99jb3a: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
miss(target)
return target(a0, a1, a2, a3)
}
},
k1ilr997: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1ilpsfw: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
kxwwuhf: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1cv9mui: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
if (target === target1) return target1(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k17g16wn: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k33bhc8: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1jaywx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
if (target === target1) return target1(a0, a1, a2, a3)
if (target === target2) return target2(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
kg51mq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1qqmijo: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
if (target === target1) return target1(a0, a1, a2, a3)
if (target === target2) return target2(a0, a1, a2, a3)
if (target === target3) return target3(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1o16to5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k211uwf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
if (target === target1) return target1(a0, a1, a2, a3)
if (target === target2) return target2(a0, a1, a2, a3)
if (target === target3) return target3(a0, a1, a2, a3)
if (target === target4) return target4(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1p5gs28: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k151zza: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
if (target === target1) return target1(a0, a1, a2, a3)
if (target === target2) return target2(a0, a1, a2, a3)
if (target === target3) return target3(a0, a1, a2, a3)
if (target === target4) return target4(a0, a1, a2, a3)
if (target === target5) return target5(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1gceojn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1ezyex9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
if (target === target1) return target1(a0, a1, a2, a3)
if (target === target2) return target2(a0, a1, a2, a3)
if (target === target3) return target3(a0, a1, a2, a3)
if (target === target4) return target4(a0, a1, a2, a3)
if (target === target5) return target5(a0, a1, a2, a3)
if (target === target6) return target6(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1ho85km: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2, a3) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1l77gmw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
if (target === target1) return target1(a0, a1, a2, a3)
if (target === target2) return target2(a0, a1, a2, a3)
if (target === target3) return target3(a0, a1, a2, a3)
if (target === target4) return target4(a0, a1, a2, a3)
if (target === target5) return target5(a0, a1, a2, a3)
if (target === target6) return target6(a0, a1, a2, a3)
if (target === target7) return target7(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
ku0cm8x: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2, a3) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0, a1, a2, a3) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1h0eisu: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
}
},
kpglhfs: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k2jkvt3: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1i1smug: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
ksv29kk: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
knctw4l: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1xkt0k4: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k10sp748: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k15ichpx: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k13qv4nu: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kq8mx60: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kw5dywz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1wtmebc: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kydyy1r: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1s33mto: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k2m7vy5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1wt45s8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3)
if (target === target5) return target5.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
klincfh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
klff94o: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3)
if (target === target5) return target5.call(receiver, a0, a1, a2, a3)
if (target === target6) return target6.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k4095wb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2, a3) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kbxq954: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3)
if (target === target5) return target5.call(receiver, a0, a1, a2, a3)
if (target === target6) return target6.call(receiver, a0, a1, a2, a3)
if (target === target7) return target7.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kbmuak7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2, a3) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0, a1, a2, a3) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
ktdx0f6: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
}
},
kdcgq08: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kzovhad: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1a3qa8w: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1wawnlq: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
knca4zd: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1ec6wx0: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1d4azf0: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
if (target === target1) return target1(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1tmsqm3: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1dg8jtm: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kmq068m: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
if (target === target1) return target1(a0, a1, a2, a3, a4)
if (target === target2) return target2(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kkvpzlf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k11hrwu8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
if (target === target1) return target1(a0, a1, a2, a3, a4)
if (target === target2) return target2(a0, a1, a2, a3, a4)
if (target === target3) return target3(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1ynvs2d: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kge1ej2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
if (target === target1) return target1(a0, a1, a2, a3, a4)
if (target === target2) return target2(a0, a1, a2, a3, a4)
if (target === target3) return target3(a0, a1, a2, a3, a4)
if (target === target4) return target4(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kqe9y09: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1sh62ws: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
if (target === target1) return target1(a0, a1, a2, a3, a4)
if (target === target2) return target2(a0, a1, a2, a3, a4)
if (target === target3) return target3(a0, a1, a2, a3, a4)
if (target === target4) return target4(a0, a1, a2, a3, a4)
if (target === target5) return target5(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kw21ke3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kizwh5i: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
if (target === target1) return target1(a0, a1, a2, a3, a4)
if (target === target2) return target2(a0, a1, a2, a3, a4)
if (target === target3) return target3(a0, a1, a2, a3, a4)
if (target === target4) return target4(a0, a1, a2, a3, a4)
if (target === target5) return target5(a0, a1, a2, a3, a4)
if (target === target6) return target6(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k16rvxqr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2, a3, a4) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1p807k8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
if (target === target1) return target1(a0, a1, a2, a3, a4)
if (target === target2) return target2(a0, a1, a2, a3, a4)
if (target === target3) return target3(a0, a1, a2, a3, a4)
if (target === target4) return target4(a0, a1, a2, a3, a4)
if (target === target5) return target5(a0, a1, a2, a3, a4)
if (target === target6) return target6(a0, a1, a2, a3, a4)
if (target === target7) return target7(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kehk2h1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2, a3, a4) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0, a1, a2, a3, a4) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k14vqk8e: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
}
},
kpvcdr2: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k18a7rcl: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kpxgpwo: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1t0kc23: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1pb1rqe: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
knynx6l: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
klf9e6: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1cys025: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kyeqaow: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1khpi7b: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
khmwp3a: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1rk917q: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1411kid: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kf0ekub: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kx8a9hi: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k94n9lq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3, a4)
if (target === target5) return target5.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kn1usi5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k10f2cnz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3, a4)
if (target === target5) return target5.call(receiver, a0, a1, a2, a3, a4)
if (target === target6) return target6.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kzos98m: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2, a3, a4) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kv57v1q: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3, a4)
if (target === target5) return target5.call(receiver, a0, a1, a2, a3, a4)
if (target === target6) return target6.call(receiver, a0, a1, a2, a3, a4)
if (target === target7) return target7.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kcbvsn9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2, a3, a4) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0, a1, a2, a3, a4) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kk2lqow: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k2g56fk: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kabzdox: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kaz2q28: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1et1bzo: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k87u4pz: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1mvr22q: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kbqalmw: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
if (target === target1) return target1(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k2xhqlf: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k580urq: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
ky32y3s: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
if (target === target1) return target1(a0, a1, a2, a3, a4, a5)
if (target === target2) return target2(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k42jv3x: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1hqyqiw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
if (target === target1) return target1(a0, a1, a2, a3, a4, a5)
if (target === target2) return target2(a0, a1, a2, a3, a4, a5)
if (target === target3) return target3(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k3kljyh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k15h4pq4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
if (target === target1) return target1(a0, a1, a2, a3, a4, a5)
if (target === target2) return target2(a0, a1, a2, a3, a4, a5)
if (target === target3) return target3(a0, a1, a2, a3, a4, a5)
if (target === target4) return target4(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1xdrzc7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1nh644w: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
if (target === target1) return target1(a0, a1, a2, a3, a4, a5)
if (target === target2) return target2(a0, a1, a2, a3, a4, a5)
if (target === target3) return target3(a0, a1, a2, a3, a4, a5)
if (target === target4) return target4(a0, a1, a2, a3, a4, a5)
if (target === target5) return target5(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kqign03: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k147rpuw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
if (target === target1) return target1(a0, a1, a2, a3, a4, a5)
if (target === target2) return target2(a0, a1, a2, a3, a4, a5)
if (target === target3) return target3(a0, a1, a2, a3, a4, a5)
if (target === target4) return target4(a0, a1, a2, a3, a4, a5)
if (target === target5) return target5(a0, a1, a2, a3, a4, a5)
if (target === target6) return target6(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k10jjwf9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2, a3, a4, a5) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1t3u5rk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
if (target === target1) return target1(a0, a1, a2, a3, a4, a5)
if (target === target2) return target2(a0, a1, a2, a3, a4, a5)
if (target === target3) return target3(a0, a1, a2, a3, a4, a5)
if (target === target4) return target4(a0, a1, a2, a3, a4, a5)
if (target === target5) return target5(a0, a1, a2, a3, a4, a5)
if (target === target6) return target6(a0, a1, a2, a3, a4, a5)
if (target === target7) return target7(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kutqpc1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3(a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4(a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5(a0, a1, a2, a3, a4, a5) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6(a0, a1, a2, a3, a4, a5) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1npuln2: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
}
},
kq7b6hm: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k876f01: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1pd7mxk: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kvgj1x5: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k79nig8: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kslz633: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kotzbza: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k8adyj9: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kep44lo: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k88pkch: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1pnhe5w: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k3n7mnm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k11nfyh5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1d3znrd: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1nt2tcw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kqwl7y: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target5) return target5.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k4m0qx9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
khv38w9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target5) return target5.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target6) return target6.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1h4z77w: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k13xydq2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target4) return target4.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target5) return target5.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target6) return target6.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target7) return target7.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kgzmt9t: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 = counts.h3 + 1; return target3.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 = counts.h4 + 1; return target4.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 = counts.h5 + 1; return target5.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target6) { counts.h6 = counts.h6 + 1; return target6.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target7) { counts.h7 = counts.h7 + 1; return target7.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kuh2qa8: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kifd12: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall() {
return target0()
}
},
kq9q4c8: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0) {
return target0(a0)
}
},
ku8ndak: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0, a1) {
return target0(a0, a1)
}
},
k1ujcc3i: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0, a1, a2) {
return target0(a0, a1, a2)
}
},
k1esi1h2: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0, a1, a2, a3) {
return target0(a0, a1, a2, a3)
}
},
k1gv2e9s: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0, a1, a2, a3, a4) {
return target0(a0, a1, a2, a3, a4)
}
},
keqpqas: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0, a1, a2, a3, a4, a5) {
return target0(a0, a1, a2, a3, a4, a5)
}
},
}
