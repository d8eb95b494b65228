// @ts-nocheck: generated code without types; its tests compare it with the texts
// Written by scripts/write-pool.mjs; changes belong into text/generation.ts. See text/pool.ts.

// What entries may use beside what they are made with.
const { apply } = Reflect

/** Which entries serve the entry text with a key. */
export const listOf = {
k10th8qz: 'entries0',
k1bzvs9c: 'entries1',
klmm6vg: 'entries1',
k1ra516v: 'entries2',
kej3ldy: 'entries2',
k8oc7kt: 'entries3',
kwzkcij: 'entries3',
kgqa94w: 'entries4',
k21rqg7: 'entries4',
k1a49t4c: 'entries5',
khs7fa4: 'entries5',
kbzscrb: 'entries6',
k1eog3z6: 'entries6',
ktbqu8p: 'entries7',
k14ykkzu: 'entries8',
kbj1rs9: 'entries9',
ksdq8ty: 'entries10',
k1ifcb17: 'entries11',
k13azauh: 'entries12',
k1g165we: 'entries13',
k2xdyzq: 'entries14',
k1sefaaz: 'entries15',
kq77wvp: 'entries16',
k1dyl8uz: 'entries17',
k1mw2c4f: 'entries18',
k1wia0ca: 'entries19',
kdoaod9: 'entries20',
k1jg3equ: 'entries21',
ktcr7gb: 'entries22',
k6ws4uj: 'entries23',
kukpaik: 'entries24',
k6ib9sz: 'entries25',
k1f05wva: 'entries26',
k1cew6ei: 'entries27',
k1wmi0at: 'entries28',
kpul8zx: 'entries29',
k1kivx1w: 'entries30',
k9i4e0w: 'entries31',
k1hdpd3r: 'entries32',
k1uj7s8q: 'entries33',
k1c35skn: 'entries34',
kotuk1n: 'entries35',
koqvxc8: 'entries36',
k147hjza: 'entries37',
ki1i1qb: 'entries38',
k1x8lltb: 'entries39',
kro6j48: 'entries40',
k1qbbztn: 'entries41',
ks7fr5q: 'entries42',
k1dvnw8q: 'entries43',
k2t85kd: 'entries44',
k1ekdgm9: 'entries45',
ktehyew: 'entries46',
kzhito4: 'entries47',
kshxq3f: 'entries48',
k1daz6y3: 'entries49',
k1q1e36x: 'entries50',
k8ahz25: 'entries51',
kc7iupz: 'entries52',
}

const entries0 = () => [
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
(epoch, other) => function dynamicCall(target) {
return epoch.cell.current(target)
},
]

const entries1 = () => [
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
(epoch, other) => function dynamicCall(target, a0) {
return epoch.cell.current(target, a0)
},
]

const entries2 = () => [
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
(epoch, other) => function dynamicCall(target, a0, a1) {
return epoch.cell.current(target, a0, a1)
},
]

const entries3 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2) {
return epoch.cell.current(target, a0, a1, a2)
},
]

const entries4 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3) {
return epoch.cell.current(target, a0, a1, a2, a3)
},
]

const entries5 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4) {
return epoch.cell.current(target, a0, a1, a2, a3, a4)
},
]

const entries6 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
},
]

const entries7 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
},
]

const entries8 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5)
return new.target, epoch.cell.other(...arguments)
},
]

const entries9 = () => [
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
(epoch, other) => function dynamicCall(target, a0, a1, a2, a3, a4, a5, a6) {
if (epoch.argc === arguments.length) return epoch.cell.current(target, a0, a1, a2, a3, a4, a5, a6)
return new.target, epoch.cell.other(...arguments)
},
]

const entries10 = () => [
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
(epoch, other) => function staticCall() {
return (0, epoch.cell.current)()
},
]

const entries11 = () => [
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
(epoch, other) => function staticCall(a0) {
return (0, epoch.cell.current)(a0)
},
]

const entries12 = () => [
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
(epoch, other) => function staticCall(a0, a1) {
return (0, epoch.cell.current)(a0, a1)
},
]

const entries13 = () => [
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
(epoch, other) => function staticCall(a0, a1, a2) {
return (0, epoch.cell.current)(a0, a1, a2)
},
]

const entries14 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
(epoch, other) => function staticCall(a0, a1, a2, a3) {
return (0, epoch.cell.current)(a0, a1, a2, a3)
},
]

const entries15 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4)
},
]

const entries16 = () => [
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
(epoch, other) => function staticCall(a0, a1, a2, a3, a4, a5) {
return (0, epoch.cell.current)(a0, a1, a2, a3, a4, a5)
},
]

const entries17 = () => [
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
(epoch, other) => function staticCall(...rest) {
return apply(epoch.cell.current, undefined, rest)
},
]

const entries18 = () => [
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

const entries19 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target.call()
return result
}
},
]

const entries20 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target).call()
return result
}
},
]

const entries21 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = target()
return result
}
},
]

const entries22 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target) {
const result = (other && target)()
return result
}
},
]

const entries23 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = target.call(receiver)
return result
}
},
]

const entries24 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver) {
const result = (other && target).call(receiver)
return result
}
},
]

const entries25 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = target(a0)
return result
}
},
]

const entries26 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0) {
const result = (other && target)(a0)
return result
}
},
]

const entries27 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = target.call(receiver, a0)
return result
}
},
]

const entries28 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0) {
const result = (other && target).call(receiver, a0)
return result
}
},
]

const entries29 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = target(a0, a1)
return result
}
},
]

const entries30 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1) {
const result = (other && target)(a0, a1)
return result
}
},
]

const entries31 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = target.call(receiver, a0, a1)
return result
}
},
]

const entries32 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1) {
const result = (other && target).call(receiver, a0, a1)
return result
}
},
]

const entries33 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = target(a0, a1, a2)
return result
}
},
]

const entries34 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2) {
const result = (other && target)(a0, a1, a2)
return result
}
},
]

const entries35 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = target.call(receiver, a0, a1, a2)
return result
}
},
]

const entries36 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2) {
const result = (other && target).call(receiver, a0, a1, a2)
return result
}
},
]

const entries37 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = target(a0, a1, a2, a3)
return result
}
},
]

const entries38 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3) {
const result = (other && target)(a0, a1, a2, a3)
return result
}
},
]

const entries39 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = target.call(receiver, a0, a1, a2, a3)
return result
}
},
]

const entries40 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3) {
const result = (other && target).call(receiver, a0, a1, a2, a3)
return result
}
},
]

const entries41 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = target(a0, a1, a2, a3, a4)
return result
}
},
]

const entries42 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4) {
const result = (other && target)(a0, a1, a2, a3, a4)
return result
}
},
]

const entries43 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = target.call(receiver, a0, a1, a2, a3, a4)
return result
}
},
]

const entries44 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4)
return result
}
},
]

const entries45 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = target(a0, a1, a2, a3, a4, a5)
return result
}
},
]

const entries46 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
const result = (other && target)(a0, a1, a2, a3, a4, a5)
return result
}
},
]

const entries47 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = target.call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
]

const entries48 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
const result = (other && target).call(receiver, a0, a1, a2, a3, a4, a5)
return result
}
},
]

const entries49 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
}
},
]

const entries50 = () => [
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target)(rest[0])
case 2: return (other && target)(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target)()
case 3: return (other && target)(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
]

const entries51 = () => [
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
(epoch, other) => {
return dynamicCall
function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
switch (arguments.length - 1) {
case 0: return target.call()
case 1: return target.call(receiver)
case 2: return target.call(receiver, a0)
case 3: return target.call(receiver, a0, a1)
case 4: return target.call(receiver, a0, a1, a2)
case 5: return target.call(receiver, a0, a1, a2, a3)
case 6: return target.call(receiver, a0, a1, a2, a3, a4)
case 7: return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
return other.apply(undefined, arguments)
}
},
]

const entries52 = () => [
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
(epoch, other) => {
return function dynamicCall(target, ...rest) {
switch (rest.length) {
case 1: return (other && target).call(rest[0])
case 2: return (other && target).call(rest[0], rest[1])
}
return more(target, rest)
}
function more(target, rest) {
switch (rest.length) {
case 0: return (other && target).call()
case 3: return (other && target).call(rest[0], rest[1], rest[2])
}
return other(target, rest)
}
},
]

/** The entries: each function in a list serves one site. */
export const entries = { entries0, entries1, entries2, entries3, entries4, entries5, entries6, entries7, entries8, entries9, entries10, entries11, entries12, entries13, entries14, entries15, entries16, entries17, entries18, entries19, entries20, entries21, entries22, entries23, entries24, entries25, entries26, entries27, entries28, entries29, entries30, entries31, entries32, entries33, entries34, entries35, entries36, entries37, entries38, entries39, entries40, entries41, entries42, entries43, entries44, entries45, entries46, entries47, entries48, entries49, entries50, entries51, entries52 }

/** The generation for the text with a key: may be made as often as it is needed. */
export const generations = {
k18nx9qu: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
k17uvwyv: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call()
}
},
khg0ivd: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
miss(target)
return target.call()
}
},
k1txcx5n: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call()
}
},
k1y46ij0: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
miss(target)
return target.call()
}
},
k1cr5n3m: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call() }
miss(target)
return target.call()
}
},
k23c2qe: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kndder4: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
miss(target)
return target.call()
}
},
k7w4ia: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
miss(target)
return target.call()
}
},
k1a1njzr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kt8y9bd: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call() }
if (target === target1) { counts.h1 += 1; return target1.call() }
if (target === target2) { counts.h2 += 1; return target2.call() }
miss(target)
return target.call()
}
},
k9r2eny: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1vha6lf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1slkmsj: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
ko3sqs: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k13w769i: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k3n1844: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1myjrpb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kjt2zjl: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kh4bciu: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kw6ht53: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kgjgn41: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call()
}
},
kpfpzso: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
k1gsii3h: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target()
}
},
k1adtpkz: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
miss(target)
return target()
}
},
k18642et: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0()
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target)
}
function missed(target) {
if ((counts.credit -= 1) < 0) miss(target)
return target()
}
},
k1jui02u: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
miss(target)
return target()
}
},
k1tp69j0: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0() }
miss(target)
return target()
}
},
k7ggjqa: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1s52zk: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
miss(target)
return target()
}
},
keiepme: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
miss(target)
return target()
}
},
k1cty35v: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1tptl4v: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0() }
if (target === target1) { counts.h1 += 1; return target1() }
if (target === target2) { counts.h2 += 1; return target2() }
miss(target)
return target()
}
},
kzl4qgk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k14vg929: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k15o9q89: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k828jau: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k11ktbsu: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
ktvbcs4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1ej1yaf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1g334db: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k42mkhs: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1dwxn5x: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1cqbptn: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target()
}
},
k1xf9c9f: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
k1kdmd34: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver)
}
},
kt2bzma: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
miss(target)
return target.call(receiver)
}
},
k13xmf7j: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver)
}
function missed(target, receiver) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver)
}
},
k183u3t0: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k9fgp6q: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k1nr2akz: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k5czioj: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kxr4lxx: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
miss(target)
return target.call(receiver)
}
},
kk6gouz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kh6lygt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver) }
miss(target)
return target.call(receiver)
}
},
k8v17gj: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k12r68ac: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kxinl0f: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1v2ct6s: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
krmdhub: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kyh529b: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1c1g3vn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
ksb3nth: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kaiyhnn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kgeozuo: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kwhi0je: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver)
}
},
k82xb9f: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
k7anci: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0)
}
},
k1jqfvlk: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
miss(target)
return target(a0)
}
},
k136zgex: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0)
}
function missed(target, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0)
}
},
kmlmru8: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
miss(target)
return target(a0)
}
},
k1yr7xra: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0) }
miss(target)
return target(a0)
}
},
kthp37j: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kkvzka5: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
miss(target)
return target(a0)
}
},
k1epgwpf: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
miss(target)
return target(a0)
}
},
k19uzwh5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k6dryij: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0) }
if (target === target1) { counts.h1 += 1; return target1(a0) }
if (target === target2) { counts.h2 += 1; return target2(a0) }
miss(target)
return target(a0)
}
},
k12kiwtf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
ksbotsm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1syw4i1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k15wtltc: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1umgo5j: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
koasp95: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k190ack9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kvduw6b: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k9zdl0z: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k5bz50q: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kxrip1s: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0)
}
},
kgwx9i6: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k1ysn9hz: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0)
}
},
kbvnfxd: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
miss(target)
return target.call(receiver, a0)
}
},
kclapwj: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0)
}
function missed(target, receiver, a0) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0)
}
},
k15fvq3o: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k1va2nl6: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
kjwx3cu: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kmc9140: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k16vf1wa: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
kejxr27: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k7dzha1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0) }
miss(target)
return target.call(receiver, a0)
}
},
k162u8xq: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kjpof9f: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kl06b4j: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1hsycxw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k10vi6pi: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1kbdxr0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
keu3v3j: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1a4cggx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k9k2zry: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
knejcqf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1fq2kc9: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0)
}
},
k1r9sfk1: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
kdt2i9g: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0, a1)
}
},
k1xlqjne: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
miss(target)
return target(a0, a1)
}
},
k1vzjjm1: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1)
}
function missed(target, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1)
}
},
kzdvsws: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
miss(target)
return target(a0, a1)
}
},
kuiaqru: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
miss(target)
return target(a0, a1)
}
},
kpiqvch: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kdje4ij: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
miss(target)
return target(a0, a1)
}
},
kcgot6x: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
miss(target)
return target(a0, a1)
}
},
k9989ut: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1j5ohmn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1) }
miss(target)
return target(a0, a1)
}
},
kfgfnll: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1qox3rg: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kq0rij5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1m4zmrc: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kdbwlzt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1dwb4ff: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1umoyet: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
ku7xndf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k10fga0h: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k15g2r1w: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1qpn4le: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1)
}
},
k8kbxc8: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k8ctfx: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1)
}
},
k1szqgon: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
miss(target)
return target.call(receiver, a0, a1)
}
},
k17vkncz: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1)
}
function missed(target, receiver, a0, a1) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1)
}
},
k1pk801s: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k9l5766: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k1i3a5t0: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1k09phe: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
k15xwa18: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kslc5qr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kfb34lh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1) }
miss(target)
return target.call(receiver, a0, a1)
}
},
kqyqb1s: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1k63kvp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1fol8jf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k12y1u9o: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k13f21nw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
ka02rtm: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kd2ygc3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kkdaqw9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1v6eqvc: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1lyovc5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kbkpr9b: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1)
}
},
k66ezec: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k1ge6mpx: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2)
}
},
kgqj1rr: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
miss(target)
return target(a0, a1, a2)
}
},
k176jn9x: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2)
}
function missed(target, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2)
}
},
k1rajlxy: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
ko6joz8: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
kmak11m: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k2iv1w0: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
kljzqtu: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
k3w0ufn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k7100m7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2) }
miss(target)
return target(a0, a1, a2)
}
},
klvka6w: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kazxswp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k2u9mpt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1b363iu: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1tgncr2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kbl90lw: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k7nw3xb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k9smikn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
km4sai4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1n5s3ot: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
ktcsalr: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2)
}
},
ktcmkt7: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1uw0fio: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1v0exqe: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kcd4ujj: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2)
}
function missed(target, receiver, a0, a1, a2) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kwa5cmc: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k163x702: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
kf8v3cj: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
khtv2z: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k18mwfs9: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1gcwq5v: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
ktreak5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2) }
miss(target)
return target.call(receiver, a0, a1, a2)
}
},
k1gjnihf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k11u1fs8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k80ae8n: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kctsn74: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k61i3rv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kcjatyb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kkv6gqb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kanr2f5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1p34agb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
klq64rk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kaixm66: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2)
}
},
k2e76cw: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1spw9s5: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2, a3)
}
},
k1k2j1xn: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
miss(target)
return target(a0, a1, a2, a3)
}
},
k16se5od: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3)
}
function missed(target, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3)
}
},
k1qpk66m: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k189vcgk: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1p93zay: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k164x2lk: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1a0k1i6: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
k1urormz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1aic7nr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3) }
miss(target)
return target(a0, a1, a2, a3)
}
},
ky4ebws: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kwk1pe9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1hm95vt: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kwws39a: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
koc025y: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kdq6rz0: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k5f1y3b: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k15yjwsv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k9wg1lk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k340uod: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1yavtn7: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3)
}
},
k1vonk4v: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1h6wxb0: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kmt95hy: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k12yi1qn: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3)
}
function missed(target, receiver, a0, a1, a2, a3) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k2as604: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k189rwj6: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1t3fapb: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1toelxj: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1oe0nm9: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
kapchqj: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1ow1sjp: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3) }
miss(target)
return target.call(receiver, a0, a1, a2, a3)
}
},
k1mnftyn: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kjjo260: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kbyqhen: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kc83hak: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1e4whbz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kjjovw3: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kb2z6tf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1ukiv5p: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kmalznz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kjlyf9o: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k14i11b2: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3)
}
},
kkk1u1n: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kn8h4q2: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1fjwphc: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kmp8g3l: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0(a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4)
}
function missed(target, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1i5k9zc: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
knqj3ty: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kpctzhb: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kxzmql: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
kslhu77: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1ftaq9t: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1b4a4l7: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2(a0, a1, a2, a3, a4) }
miss(target)
return target(a0, a1, a2, a3, a4)
}
},
k1b8kblv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kbqw1ym: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k5i4tah: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1ejqxcg: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k12zn04v: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1sfhh3l: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k166znft: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
kefp2oz: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1btelej: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1li7f0y: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
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
k1bxlmzc: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4)
}
},
k1j9eypy: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kcpsnvr: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kd7908p: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1ciyqer: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) return target0.call(receiver, a0, a1, a2, a3, a4)
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4)
}
function missed(target, receiver, a0, a1, a2, a3, a4) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
ks193jg: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kzffvyq: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1edc6rq: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k5p88mo: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
kc5a1hu: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1f7chxr: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k64ezbd: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4) }
if (target === target2) { counts.h2 += 1; return target2.call(receiver, a0, a1, a2, a3, a4) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1hshcr2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
ky1hcib: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k1e02g8r: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kew9984: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kflrkh2: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k19u1k90: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kcv2rfb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k21z15t: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
kf5vqra: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k17cqo7b: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
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
k14grp1t: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4)
}
},
k1w45hat: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, a0, a1, a2, a3, a4, a5)
}
function missed(target, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k4cm5g0: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kny0yue: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1cz4njd: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k9dp990: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k18jqg4i: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1afq2cd: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
k16u5gwn: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
k1lyriut: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0(a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1(a0, a1, a2, a3, a4, a5) }
miss(target)
return target(a0, a1, a2, a3, a4, a5)
}
},
kah7ql9: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k14w8eyv: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k11vavwd: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kj30mx4: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kdvfeo1: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1tbmrrk: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k6mv1o5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
kx9h8fj: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1av55fh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1va1683: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1czk7xx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k7jjb68: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
kydkb66: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, a0, a1, a2, a3, a4, a5) {
return target(a0, a1, a2, a3, a4, a5)
}
},
kielw: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
for (const s = shut; s.current;) try { nothing.x } catch { open(target) }
return missed(target, receiver, a0, a1, a2, a3, a4, a5)
}
function missed(target, receiver, a0, a1, a2, a3, a4, a5) {
if ((counts.credit -= 1) < 0) miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kryu62x: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
ku2m9df: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kqap3cz: (shut, open, nothing, counts, miss, closeWindow, target0) => {
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
k1vqni2o: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kg6nwzy: (shut, open, nothing, counts, miss, closeWindow, target0) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
khhm1ww: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
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
km2tq1i: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
counts || [counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,counts,]
if ((counts.left -= 1) < 0) closeWindow()
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
kzwprv4: (shut, open, nothing, counts, miss, closeWindow, target0, target1) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
if (target === target0) { counts.h0 += 1; return target0.call(receiver, a0, a1, a2, a3, a4, a5) }
if (target === target1) { counts.h1 += 1; return target1.call(receiver, a0, a1, a2, a3, a4, a5) }
miss(target)
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
k1hr4sqb: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k3jpgrx: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2) => {
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
k195nh8s: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
kvol0wh: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3) => {
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
k1bwxr57: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k1h6qf7g: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4) => {
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
k155mr3c: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
khr7w4m: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5) => {
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
k1ov8klf: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
k1ubs0l5: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6) => {
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
kn6hnj8: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
k1ttsk5d: (shut, open, nothing, counts, miss, closeWindow, target0, target1, target2, target3, target4, target5, target6, target7) => {
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
kay4om3: (shut, open, nothing, counts, miss, closeWindow) => {
return function dynamicCall(target, receiver, a0, a1, a2, a3, a4, a5) {
return target.call(receiver, a0, a1, a2, a3, a4, a5)
}
},
}
