// @ts-nocheck: generated code without types; its tests compare it with the texts
// Written by scripts/write-pool.mjs; changes belong into text/generation.ts. See text/pool.ts.

/** Which entries serve the entry text with a key. */
export const listOf = {
k11gvogq: 'entries0',
k1mqmlte: 'entries1',
kgmba2q: 'entries1',
kbd37eq: 'entries2',
k1j226pm: 'entries2',
k1qsd5ri: 'entries3',
kq24s3a: 'entries3',
k17rtuf2: 'entries4',
k1puu4l6: 'entries4',
k1qqjim2: 'entries5',
kqc6q8y: 'entries5',
kiopgxu: 'entries6',
ki1b8ua: 'entries6',
kzzsr5a: 'entries7',
kzd776d: 'entries8',
k1faikwn: 'entries9',
k2pe4m7: 'entries10',
k1qfa3j9: 'entries0',
k1bgm835: 'entries1',
kq9tbcv: 'entries2',
k1au9khj: 'entries3',
kj62p0l: 'entries4',
ko1pc4h: 'entries5',
k1i4zyd2: 'entries11',
krrd0nh: 'entries12',
krzw3gk: 'entries13',
k1445r4a: 'entries14',
kxww5ns: 'entries15',
klrtn4u: 'entries16',
keut8ls: 'entries17',
k1fymvnq: 'entries18',
kjly6ek: 'entries19',
k92hqwy: 'entries20',
k1m1x0k4: 'entries21',
k1nfp9ti: 'entries22',
k1hnvk5s: 'entries23',
k12w3r0e: 'entries24',
kqtkph4: 'entries25',
k1t214ny: 'entries26',
k1vppb30: 'entries27',
k7gnm9e: 'entries28',
k189iczh: 'entries29',
kwo6bk9: 'entries30',
k1ds7s0d: 'entries31',
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
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6)
return new.target, other(...arguments)
},
]

const entries9 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5, a6, a7) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5, a6, a7)
return new.target, other(...arguments)
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
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(a0, a1, a2, a3, a4, a5)
return new.target, other(...arguments)
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
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target()
case 1: return target(a0)
case 2: return target(a0, a1)
case 3: return target(a0, a1, a2)
case 4: return target(a0, a1, a2, a3)
case 5: return target(a0, a1, a2, a3, a4)
case 6: return target(a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
]

const entries29 = () => [
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 0: return target()
case 1: return target(rest[0])
case 2: return target(rest[0], rest[1])
case 3: return target(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
]

const entries30 = () => [
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
(epoch, other) => function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
},
]

const entries31 = () => [
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
(epoch, other) => function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return target.call(rest[0])
case 2: return target.call(rest[0], rest[1])
case 3: return target.call(rest[0], rest[1], rest[2])
}
return other(target, rest)
},
]

/** The entries: each function in a list serves one site. */
export const entries = { entries0, entries1, entries2, entries3, entries4, entries5, entries6, entries7, entries8, entries9, entries10, entries11, entries12, entries13, entries14, entries15, entries16, entries17, entries18, entries19, entries20, entries21, entries22, entries23, entries24, entries25, entries26, entries27, entries28, entries29, entries30, entries31 }

/** The generation for the text with a key: may be made as often as it is needed. */
export const generations = {
k14hrfhj: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
k15revk6: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call()
}
},
kqplisc: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
miss(target)
return target.call()
}
},
k1t35xl2: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
knfi62d: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
miss(target)
return target.call()
}
},
k11h1ql3: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 += 1; return target0.call() }
miss(target)
return target.call()
}
},
k4qzahz: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
if (target === target1) return target1.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
kfyrn5l: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
miss(target)
return target.call()
}
},
k1c5bqt3: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
miss(target)
return target.call()
}
},
k1cy0t3m: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
if (target === target1) return target1.call()
if (target === target2) return target2.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
k1f39af0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
if (target === target2) { counts.h2 += 1; return target2.call() }
miss(target)
return target.call()
}
},
kh45dwf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target) {
if (target === target0) return target0.call()
if (target === target1) return target1.call()
if (target === target2) return target2.call()
if (target === target3) return target3.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
kvutisi: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
if (target === target2) { counts.h2 += 1; return target2.call() }
if (target === target3) { counts.h3 += 1; return target3.call() }
miss(target)
return target.call()
}
},
k42r2bi: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
kzebel: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
if (target === target2) { counts.h2 += 1; return target2.call() }
if (target === target3) { counts.h3 += 1; return target3.call() }
if (target === target4) { counts.h4 += 1; return target4.call() }
miss(target)
return target.call()
}
},
k1z0glfr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
k11wpnwt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
if (target === target2) { counts.h2 += 1; return target2.call() }
if (target === target3) { counts.h3 += 1; return target3.call() }
if (target === target4) { counts.h4 += 1; return target4.call() }
if (target === target5) { counts.h5 += 1; return target5.call() }
miss(target)
return target.call()
}
},
k1egvf7u: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
k1wc7r90: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
if (target === target2) { counts.h2 += 1; return target2.call() }
if (target === target3) { counts.h3 += 1; return target3.call() }
if (target === target4) { counts.h4 += 1; return target4.call() }
if (target === target5) { counts.h5 += 1; return target5.call() }
if (target === target6) { counts.h6 += 1; return target6.call() }
miss(target)
return target.call()
}
},
kker62f: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
k2wm73a: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
if (target === target2) { counts.h2 += 1; return target2.call() }
if (target === target3) { counts.h3 += 1; return target3.call() }
if (target === target4) { counts.h4 += 1; return target4.call() }
if (target === target5) { counts.h5 += 1; return target5.call() }
if (target === target6) { counts.h6 += 1; return target6.call() }
if (target === target7) { counts.h7 += 1; return target7.call() }
miss(target)
return target.call()
}
},
krzw3gk: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
return target.call()
}
},
k1apoa79: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
k15qyzy8: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target()
}
},
krkq8ua: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
miss(target)
return target()
}
},
k11pehd8: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if (target === target0) return target0()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
kxl3avf: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
miss(target)
return target()
}
},
k5kzxph: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 += 1; return target0() }
miss(target)
return target()
}
},
k1gedm0z: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if (target === target0) return target0()
if (target === target1) return target1()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
k19moiax: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
miss(target)
return target()
}
},
k160fa6z: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
miss(target)
return target()
}
},
k1oo1h26: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target) {
if (target === target0) return target0()
if (target === target1) return target1()
if (target === target2) return target2()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
k1obisum: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
if (target === target2) { counts.h2 += 1; return target2() }
miss(target)
return target()
}
},
k1mdyn1d: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target) {
if (target === target0) return target0()
if (target === target1) return target1()
if (target === target2) return target2()
if (target === target3) return target3()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
ku7y6sk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
if (target === target2) { counts.h2 += 1; return target2() }
if (target === target3) { counts.h3 += 1; return target3() }
miss(target)
return target()
}
},
k1pmgdg0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
k32e8d7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
if (target === target2) { counts.h2 += 1; return target2() }
if (target === target3) { counts.h3 += 1; return target3() }
if (target === target4) { counts.h4 += 1; return target4() }
miss(target)
return target()
}
},
k19u9e8v: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
k1iycf3h: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
if (target === target2) { counts.h2 += 1; return target2() }
if (target === target3) { counts.h3 += 1; return target3() }
if (target === target4) { counts.h4 += 1; return target4() }
if (target === target5) { counts.h5 += 1; return target5() }
miss(target)
return target()
}
},
k1vhgoqa: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
k1bafsfi: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
if (target === target2) { counts.h2 += 1; return target2() }
if (target === target3) { counts.h3 += 1; return target3() }
if (target === target4) { counts.h4 += 1; return target4() }
if (target === target5) { counts.h5 += 1; return target5() }
if (target === target6) { counts.h6 += 1; return target6() }
miss(target)
return target()
}
},
k13kn33x: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
k19x9w60: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
if (target === target2) { counts.h2 += 1; return target2() }
if (target === target3) { counts.h3 += 1; return target3() }
if (target === target4) { counts.h4 += 1; return target4() }
if (target === target5) { counts.h5 += 1; return target5() }
if (target === target6) { counts.h6 += 1; return target6() }
if (target === target7) { counts.h7 += 1; return target7() }
miss(target)
return target()
}
},
k1445r4a: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
return target()
}
},
k1k9y0vt: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
kj6x7sy: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver)
}
},
khr4hhs: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
miss(target)
return target.call(receiver)
}
},
k108o2y5: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
k1u0098u: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
miss(target)
return target.call(receiver)
}
},
ke0ceg0: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
miss(target)
return target.call(receiver)
}
},
knkmnuh: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
if (target === target1) return target1.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
k16oe7ax: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k1pjt2s7: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kjf2381: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
if (target === target1) return target1.call(receiver)
if (target === target2) return target2.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
kspyj1r: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kie607d: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver) {
if (target === target0) return target0.call(receiver)
if (target === target1) return target1.call(receiver)
if (target === target2) return target2.call(receiver)
if (target === target3) return target3.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
k1v8j00u: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k17tpf9p: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
ka0d1ou: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kdn2njt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
kposqjx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kii8muh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
ka74yzb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k3s93l5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
kg1qnsy: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver) }
if (target === target7) { counts.h7 += 1; return target7.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kxww5ns: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
return target.call(receiver)
}
},
k9278mt: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
k1ubg070: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0)
}
},
kt02km: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
miss(target)
return target(a0)
}
},
k1kabiiv: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
k1lwpy0u: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
miss(target)
return target(a0)
}
},
k1trp0s8: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0) {
if (target === target0) { counts.h0 += 1; return target0(a0) }
miss(target)
return target(a0)
}
},
k1cp6ltl: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
if (target === target1) return target1(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
k1dhiys3: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
miss(target)
return target(a0)
}
},
klxxidh: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0) {
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
miss(target)
return target(a0)
}
},
kit5rqv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
if (target === target1) return target1(a0)
if (target === target2) return target2(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
k1b5098t: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
if (target === target2) { counts.h2 += 1; return target2(a0) }
miss(target)
return target(a0)
}
},
keqwxn9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0) {
if (target === target0) return target0(a0)
if (target === target1) return target1(a0)
if (target === target2) return target2(a0)
if (target === target3) return target3(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
k1dmfhe0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
if (target === target2) { counts.h2 += 1; return target2(a0) }
if (target === target3) { counts.h3 += 1; return target3(a0) }
miss(target)
return target(a0)
}
},
k8d93rr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
khlmm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
if (target === target2) { counts.h2 += 1; return target2(a0) }
if (target === target3) { counts.h3 += 1; return target3(a0) }
if (target === target4) { counts.h4 += 1; return target4(a0) }
miss(target)
return target(a0)
}
},
k103j0m9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
k191pdhj: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
if (target === target2) { counts.h2 += 1; return target2(a0) }
if (target === target3) { counts.h3 += 1; return target3(a0) }
if (target === target4) { counts.h4 += 1; return target4(a0) }
if (target === target5) { counts.h5 += 1; return target5(a0) }
miss(target)
return target(a0)
}
},
k8zk8uf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
k1b4z99x: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
if (target === target2) { counts.h2 += 1; return target2(a0) }
if (target === target3) { counts.h3 += 1; return target3(a0) }
if (target === target4) { counts.h4 += 1; return target4(a0) }
if (target === target5) { counts.h5 += 1; return target5(a0) }
if (target === target6) { counts.h6 += 1; return target6(a0) }
miss(target)
return target(a0)
}
},
k1gxrvnp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
k34y9hw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
if (target === target2) { counts.h2 += 1; return target2(a0) }
if (target === target3) { counts.h3 += 1; return target3(a0) }
if (target === target4) { counts.h4 += 1; return target4(a0) }
if (target === target5) { counts.h5 += 1; return target5(a0) }
if (target === target6) { counts.h6 += 1; return target6(a0) }
if (target === target7) { counts.h7 += 1; return target7(a0) }
miss(target)
return target(a0)
}
},
klrtn4u: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
return target(a0)
}
},
kt0qeoz: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
khofdjm: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0)
}
},
k1ljqlco: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
miss(target)
return target.call(receiver, a0)
}
},
k1izvpa2: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1fd6iqx: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k1y9woln: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k3zmgjn: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
if (target === target1) return target1.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1orbanp: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k1oeb08r: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
kari51i: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
if (target === target1) return target1.call(receiver, a0)
if (target === target2) return target2.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1rti9ow: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
kd2dbyb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) return target0.call(receiver, a0)
if (target === target1) return target1.call(receiver, a0)
if (target === target2) return target2.call(receiver, a0)
if (target === target3) return target3.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1u507e6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k1lwjv8q: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1s243k9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k1p02e63: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
ks3u3b5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
kn575rq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
kk6tkt4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
ksr7odf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k134omq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0) }
if (target === target7) { counts.h7 += 1; return target7.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
keut8ls: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
}
},
khyg6xt: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
kpux0ho: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0, a1)
}
},
k19mzh8u: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
miss(target)
return target(a0, a1)
}
},
k1lgtzx5: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
ksi3mwk: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k1n1wbha: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
miss(target)
return target(a0, a1)
}
},
ky4p101: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
if (target === target1) return target1(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
k1ffxnaz: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k1jlojgt: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k8ddnjp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
if (target === target1) return target1(a0, a1)
if (target === target2) return target2(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
klbxmnj: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k15xghc9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) return target0(a0, a1)
if (target === target1) return target1(a0, a1)
if (target === target2) return target2(a0, a1)
if (target === target3) return target3(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
k1n13ylg: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k5wc981: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
k1qyy0ls: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1) }
miss(target)
return target(a0, a1)
}
},
kq90ctl: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
k20merv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1) }
miss(target)
return target(a0, a1)
}
},
kf2m22t: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
kwuuq6b: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1) }
if (target === target6) { counts.h6 += 1; return target6(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k10bcbf5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
k1jozcjg: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1) }
if (target === target6) { counts.h6 += 1; return target6(a0, a1) }
if (target === target7) { counts.h7 += 1; return target7(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k1fymvnq: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
return target(a0, a1)
}
},
k1debx4j: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
kvir83i: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1)
}
},
kyyjp6c: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
miss(target)
return target.call(receiver, a0, a1)
}
},
k1ohxqm8: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k1b322k3: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kdewg2t: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
ks8r947: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
if (target === target1) return target1.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
kjo9n35: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kioonl3: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k12bz1f4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
if (target === target1) return target1.call(receiver, a0, a1)
if (target === target2) return target2.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
kkiq5hi: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
klbuccr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) return target0.call(receiver, a0, a1)
if (target === target1) return target1.call(receiver, a0, a1)
if (target === target2) return target2.call(receiver, a0, a1)
if (target === target3) return target3.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k1nwfw9i: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k1b946dk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
kpea1rr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k8zjfpb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k1u99w6h: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k1kuft3k: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
kluwwnm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k587ng3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
kjk0wkm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0, a1) }
if (target === target7) { counts.h7 += 1; return target7.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kjly6ek: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
}
},
k1h70rbt: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
ks19oa8: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2)
}
},
kscpgzu: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
miss(target)
return target(a0, a1, a2)
}
},
k1tenpbs: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k976zi3: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k165gmi1: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1cgpl8n: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
if (target === target1) return target1(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k5xxaf1: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1eymmhb: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1s05wl2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
if (target === target1) return target1(a0, a1, a2)
if (target === target2) return target2(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k1hoh8sy: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k12g7pv9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) return target0(a0, a1, a2)
if (target === target1) return target1(a0, a1, a2)
if (target === target2) return target2(a0, a1, a2)
if (target === target3) return target3(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k1ckap8s: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k15o02b0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
ky8w3p7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
kvlj49f: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k144qfwp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1j5f1i2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k177gm62: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2) }
if (target === target6) { counts.h6 += 1; return target6(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
kvrs2ep: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k1rgac0o: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2) }
if (target === target6) { counts.h6 += 1; return target6(a0, a1, a2) }
if (target === target7) { counts.h7 += 1; return target7(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k92hqwy: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
}
},
k1xejd3d: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1o87afi: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1qhg1i4: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kq05qx9: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k8elouq: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kigpl14: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1d6fc01: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
if (target === target1) return target1.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1vpm0dh: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kqtihcj: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k9k6csh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
if (target === target1) return target1.call(receiver, a0, a1, a2)
if (target === target2) return target2.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1xif5u7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1srn4pt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
if (target === target1) return target1.call(receiver, a0, a1, a2)
if (target === target2) return target2.call(receiver, a0, a1, a2)
if (target === target3) return target3.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
khu447a: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kazj7k5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k7nvejy: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kkcdwax: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1bcmd65: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1dlkvsx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1rjonqj: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kf7b80p: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1acqntq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0, a1, a2) }
if (target === target7) { counts.h7 += 1; return target7.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1m1x0k4: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
}
},
kfq6y6x: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1hahy2c: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2, a3)
}
},
k13crqji: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
miss(target)
return target(a0, a1, a2, a3)
}
},
k1jcbw2g: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k18ysonz: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1b92pep: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k14prkj3: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
if (target === target1) return target1(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1pge7fp: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k2lkne7: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1qlviya: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
if (target === target1) return target1(a0, a1, a2, a3)
if (target === target2) return target2(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1tbc3tm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k2lthf9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) return target0(a0, a1, a2, a3)
if (target === target1) return target1(a0, a1, a2, a3)
if (target === target2) return target2(a0, a1, a2, a3)
if (target === target3) return target3(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k12t74bk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1nozpms: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k16ykuz3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1v2jvnv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1wa2gqh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
kyk3mum: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
ksclcfm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2, a3) }
if (target === target6) { counts.h6 += 1; return target6(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
kyzf86p: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
kq03p58: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2, a3) }
if (target === target6) { counts.h6 += 1; return target6(a0, a1, a2, a3) }
if (target === target7) { counts.h7 += 1; return target7(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1nfp9ti: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
}
},
k1h6d2y1: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1xer1qi: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k9z68uw: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1p9javd: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1109sua: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1uq94lo: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k16ykzjd: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1yc77vt: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k12xtgaf: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k18yzfd9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k18cg74j: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
ktagep5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kelxw0e: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1n3vrg9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1fnf6l6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k158oli1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k2ojyv1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1tq9hth: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kpru4sb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2, a3) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1wyv495: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k16m3r8a: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2, a3) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0, a1, a2, a3) }
if (target === target7) { counts.h7 += 1; return target7.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1hnvk5s: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
}
},
khuu6r1: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kbvvd6k: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k12syjye: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kj7jqu7: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1hjtvta: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1k4q1ig: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k2ldh0h: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
if (target === target1) return target1(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kl0ra17: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k5k4cud: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kionue7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
if (target === target1) return target1(a0, a1, a2, a3, a4)
if (target === target2) return target2(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1bae6al: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kv85yyd: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
if (target === target1) return target1(a0, a1, a2, a3, a4)
if (target === target2) return target2(a0, a1, a2, a3, a4)
if (target === target3) return target3(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kgjx3cg: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1ki3hzb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1vwlf7a: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k17qvmdt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k119l2j3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k18fhfmv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k16mayf9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2, a3, a4) }
if (target === target6) { counts.h6 += 1; return target6(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1ufjx9p: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1u6pqys: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2, a3, a4) }
if (target === target6) { counts.h6 += 1; return target6(a0, a1, a2, a3, a4) }
if (target === target7) { counts.h7 += 1; return target7(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k12w3r0e: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
}
},
k1e0nhz7: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1iefic2: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1fghxpc: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1cseqru: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1shr6bt: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k7tzlh7: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1fe8y4j: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kmay5cl: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1d1q86z: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k2bdcri: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1vb2ab4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k25ahsb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1g2vcie: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kjw19v6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kwqvypd: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1q9qyub: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k9w00ch: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k15vid1i: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k4u4hxk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2, a3, a4) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1yj1v: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
ka63x9u: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3, a4) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3, a4) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2, a3, a4) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0, a1, a2, a3, a4) }
if (target === target7) { counts.h7 += 1; return target7.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kqtkph4: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k17lbe6p: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1b1wfz8: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kuc6546: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k15dq8s5: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k90wmaw: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1ow2wle: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kmarzs9: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
if (target === target1) return target1(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1mo7oyb: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1wyx3p1: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1l3n65l: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
if (target === target1) return target1(a0, a1, a2, a3, a4, a5)
if (target === target2) return target2(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1pg6k77: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k6q38cp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4, a5)
if (target === target1) return target1(a0, a1, a2, a3, a4, a5)
if (target === target2) return target2(a0, a1, a2, a3, a4, a5)
if (target === target3) return target3(a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k3u1958: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k151ryjh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kq82c4k: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
koq03jl: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1avxn3v: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1envf49: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kts8r3j: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2, a3, a4, a5) }
if (target === target6) { counts.h6 += 1; return target6(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k10h3e9d: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1dww4v8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 += 1; return target3(a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 += 1; return target4(a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 += 1; return target5(a0, a1, a2, a3, a4, a5) }
if (target === target6) { counts.h6 += 1; return target6(a0, a1, a2, a3, a4, a5) }
if (target === target7) { counts.h7 += 1; return target7(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1t214ny: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
}
},
k9nqvsj: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1x49ose: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k17y8ro: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1ia6q4s: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1tnkldb: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k13ymv8h: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1yrsrif: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
knhhyop: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1l4plr: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1ra7xjw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
krbaeca: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kh580fv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target1) return target1.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target2) return target2.call(receiver, a0, a1, a2, a3, a4, a5)
if (target === target3) return target3.call(receiver, a0, a1, a2, a3, a4, a5)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1w03xli: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k68n8ys: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1imo4ib: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1gw4bm7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1rb8rpl: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1l9q6k: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kp099se: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kta0htv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1kgdpgm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target3) { counts.h3 += 1; return target3.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target4) { counts.h4 += 1; return target4.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target5) { counts.h5 += 1; return target5.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target6) { counts.h6 += 1; return target6.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target7) { counts.h7 += 1; return target7.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1vppb30: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1lr9fwq: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall() {
return target0()
}
},
kliqp70: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0) {
return target0(a0)
}
},
k9uj8s8: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0, a1) {
return target0(a0, a1)
}
},
k1162bqu: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0, a1, a2) {
return target0(a0, a1, a2)
}
},
k1vao6oa: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0, a1, a2, a3) {
return target0(a0, a1, a2, a3)
}
},
khsnpfw: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0, a1, a2, a3, a4) {
return target0(a0, a1, a2, a3, a4)
}
},
kgxrwoo: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function staticCall(a0, a1, a2, a3, a4, a5) {
return target0(a0, a1, a2, a3, a4, a5)
}
},
}
