// @ts-nocheck
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
khhtf7m: 'entries8',
k15t9lxw: 'entries9',
k2pe4m7: 'entries10',
k1qfa3j9: 'entries0',
k1bgm835: 'entries1',
kq9tbcv: 'entries2',
k1au9khj: 'entries3',
kj62p0l: 'entries4',
ko1pc4h: 'entries5',
kooitjr: 'entries11',
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
khbl42o: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call()
}
},
kaombah: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k1cce2ql: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
kaxlyxm: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
miss(target)
return target.call()
}
},
kjdbu95: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
miss(target)
return target.call()
}
},
k1f1gmm8: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
khzotvl: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
miss(target)
return target.call()
}
},
kyy7fro: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
miss(target)
return target.call()
}
},
kivwxx5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
kl58voa: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call() }
miss(target)
return target.call()
}
},
kjdug0o: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kl13jvt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kfuccat: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1xj5pkq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k10agjj4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
klojv1d: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1wl19fl: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k7xu41m: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
ktgapf4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1edpzg9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
krzw3gk: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
return target.call()
}
},
k1vuhg4w: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target()
}
},
k74ot99: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
kyfg1v3: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
kz7dmu8: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
miss(target)
return target()
}
},
k1ukf5r3: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
miss(target)
return target()
}
},
kmb3g0e: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k1igaapv: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
miss(target)
return target()
}
},
ke1zw6s: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
miss(target)
return target()
}
},
k18pxmip: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
kc2a386: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0() }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1() }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2() }
miss(target)
return target()
}
},
ky7byfw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k1g1qru1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k7s6o3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1pxxtf0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1s3o64i: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1q8jra7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1r1bnel: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1wcw2xe: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k2781u0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
ki5oi1x: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1445r4a: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target) {
return target()
}
},
kepr2fa: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver)
}
},
k1ldp27x: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k16261e6: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k897h09: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k1hy5tyi: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k1fum2fq: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k1lmr82v: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
miss(target)
return target.call(receiver)
}
},
ki9obym: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kqnrprm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k1ldxn3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kpnb9jq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k1ydnyth: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k14eijvi: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1779l41: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k2k8rjq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1rxlry7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1c07od6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
kkrccsn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1krqyp2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1qn5lpp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
kxww5ns: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver) {
return target.call(receiver)
}
},
k1r6wzg8: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0)
}
},
k14c9t01: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k14ydvj0: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k1dw7ltx: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
miss(target)
return target(a0)
}
},
k92ceka: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
miss(target)
return target(a0)
}
},
krlg5g8: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k1aapzwz: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
miss(target)
return target(a0)
}
},
k18t6t8k: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
miss(target)
return target(a0)
}
},
kvjmagw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k1wd7uxz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0) }
miss(target)
return target(a0)
}
},
k1m136ag: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k1c7clap: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kvksyqk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k19wrl5x: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1ggzqq0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1vd1ihv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
kyeokrs: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1w2sf3r: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
khx02go: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1wvn0tt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
klrtn4u: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0) {
return target(a0)
}
},
k1pizfo4: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k4ateod: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k1h5wre9: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k8p6rsu: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
kd5463h: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k1tnrb8: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k19hrth1: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
kn3nm8: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k1tvdyhp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
kmscpy6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k3yf3ms: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k1k2v2j1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kaqi21t: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k6nbyce: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
kauikz0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k13swket: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1ospju5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1hm030e: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k164r1qs: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1rel5wd: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
keut8ls: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0) {
return target.call(receiver, a0)
}
},
kmcd1as: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1)
}
},
k7al9i9: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
kcj9bga: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k4o7sxj: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k1s23geg: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k1up8qow: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k1w4ik7j: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k13ouds0: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k1o4w12a: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k1xhqphp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k1odmob0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kuc65cp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k32d2ia: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1b09t67: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
kpssvb4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
kua4pn3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k4kkr7e: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1e1birx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
kp2fsj8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
kohfdz5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1fymvnq: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1) {
return target(a0, a1)
}
},
kr7frjg: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
ko0lzex: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k2j3cyz: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k1x791s4: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kfhvmrj: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k21let4: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k1f4bwql: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kvw2zao: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kv0akv7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
ka5ppzk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k1xop43o: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kea15a9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kpem4rn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
ktsace4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
kr6xnsg: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k17z0x5x: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
ksk26wj: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1q75cl4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k13vw1vg: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1s8mujt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
kjly6ek: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1) {
return target.call(receiver, a0, a1)
}
},
kknv3y4: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
kdozt7x: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
kq2cxbn: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k7awufg: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
kp57g7r: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k11zkjj2: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
kbw2sm7: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1f0sd80: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k5f9xql: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k55kbnm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k1jtw4vs: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k11yccn5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kgrbxsn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k12saey8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1mstoqa: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
kg908ub: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1a40a9l: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k17pt56u: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k13rjcus: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k13lfhkl: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k92hqwy: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2) {
return target(a0, a1, a2)
}
},
k13m24eq: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kkdmp3l: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k2m0a3y: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
krqs0hp: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
knmqlc6: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1rp8my: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k1lpqbm7: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1fut5j6: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kkffhky: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k9dzyhv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kwn1g6y: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k1i3iqvl: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
knduuxy: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
kovs6hp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1eal5n6: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
kelv6zj: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k2ief36: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
kb973xv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
ksmu7uq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
klfxxw1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1m1x0k4: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2) {
return target.call(receiver, a0, a1, a2)
}
},
kjaqw8s: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
kqn1r55: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k16y8yhf: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k1he5284: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k132d1xf: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k2c08qq: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k1swcu93: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k5a2yo: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1lz8aut: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k112trey: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1umjhn4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
knu2sth: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k54w2t3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
ktviehk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k18sv1oe: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
khvtgyr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1gj544x: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k7rd9j2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
kw8xxyc: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1hkeez5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1nfp9ti: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3) {
return target(a0, a1, a2, a3)
}
},
k1f6evf2: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kmagkmd: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k11qryq2: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
kui6r3x: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1782lby: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1ao8jzi: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k14o9yi7: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1lmgo0e: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1161yce: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k2ovqmz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kd3xmku: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
ks2sast: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k1yjo8tm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1jex0v9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
kudzfha: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1kdd1j: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k9k1prq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1bxs8yb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
kv73owu: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k9cplp1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1hnvk5s: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3) {
return target.call(receiver, a0, a1, a2, a3)
}
},
kg13c4g: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k19leunt: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
keuwuic: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k1idpdpx: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k2cjl36: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1df616w: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k1i5h0cj: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k33k644: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1vh76pk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k6uj5pb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k146ctns: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k8mswgp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k1hkb2vg: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k3npenp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
kpfyke8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k3gcgr7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k17ocxh4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
ko9kijz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k8rc59s: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
kn0lda1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k12w3r0e: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4) {
return target(a0, a1, a2, a3, a4)
}
},
kr5xmjo: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1hi74md: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k13lv3ld: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k16g73qm: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
ksfbrxh: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k15gleqc: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k2y08st: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1bsnquw: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k14z9rs5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k1hqkdn2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k107u0e4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k2embj9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k55xpix: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1cowpqm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
kgvgpt0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1c6uox9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k4sgpcd: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
kvai52m: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
ks3g6yc: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1yceqb9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
kqtkph4: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kut48qc: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1y20ftl: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k17tykd2: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k13vgq0b: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
ky9w5uk: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1opchqw: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k56t02v: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
ke0849k: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1dcv5t2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k1me0dld: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1(a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1tinho: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kn1iflt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k14uo90u: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1vsliur: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1tzodk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1x79bdz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k49w3ke: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
kykm5ht: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k7lvfpg: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k16wg1mh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1t214ny: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
}
},
k2z00ak: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit = counts.credit - 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1ny6dmx: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
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
k12d7zhz: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k1uidsg: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kly43a3: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k97dfqw: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k1vy90qd: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kglkoqg: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k87mm6n: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k1py39f8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.left = counts.left - 1) < 0) closeWindow()
if (target === target0) { counts.h0 = counts.h0 + 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 = counts.h1 + 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target2) { counts.h2 = counts.h2 + 1; return target2.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kr4f5kk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
ktisiap: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kdg0wz3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
khwroug: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1e44uxc: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
kw9v5vh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
ki4o1xb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k62tupo: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1xpzf24: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
ki6fpnt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
