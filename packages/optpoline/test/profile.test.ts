// Warm start: a second run promotes from its first calls, and a profile that does not fit does nothing.
import { dynamicCall, dynamicMethod } from 'optpoline'
import { exportProfile, importProfile, type Profile, targetKey } from 'optpoline/profile'
import { rfc } from 'optpoline/rfc'
import { afterEach, describe, expect, test } from 'vitest'
import { answerOfChild, copyOfLibrary } from './support/children.js'

type Target = (operand: number) => number

afterEach(() => {
  importProfile({})
})

let names = 0
const fresh = (name: string) => `${name} ${++names}`

function targetsOf(prefix: string, count: number): Target[] {
  const targets = [
    (operand: number) => operand,
    (operand: number) => operand + 1,
    (operand: number) => operand + 2,
  ]
  return targets.slice(0, count).map((target, index) => targetKey(target, `${prefix} ${index}`))
}

function siteIn(profile: Profile, name: string) {
  return profile.sites.find((site) => site.name === name)
}

const RUN = `
import { dynamicCall } from 'LIBRARYindex.js'
import { exportProfile, importProfile } from 'LIBRARYprofile.js'
function add(a) { return a + 1 }
function double(a) { return a * 2 }
function negate(a) { return -a }
importProfile(PROFILE)
const site = dynamicCall('arithmetic')
const single = dynamicCall('single')
const many = dynamicCall('many')
const closures = Array.from({ length: 64 }, (_, index) => (a) => a + index)
const states = []
for (let call = 0; call < CALLS; call++) {
  site([add, double, add, negate][call % 4], call)
  single(negate, call)
  many(closures[(call * 7) % 64], call)
  if (call === 10) states.push(...[site, single, many].map((each) => each.stats()))
}
console.log(JSON.stringify({
  profile: exportProfile(),
  early: states.map(({ state, branches }) => [state, branches.map(({ name }) => name)]),
  reason: states[2].reason,
}))
`

describe('a second run', () => {
  test('promotes from the first calls what the first run has learned', () => {
    const library = copyOfLibrary()
    const run = (profile: unknown, calls: number) =>
      answerOfChild(
        RUN.replace('PROFILE', JSON.stringify(JSON.stringify(profile))).replace('CALLS', String(calls)),
        { library },
      ) as { profile: Profile; early: [string, string[]][]; reason: string }
    const first = run({}, 2_000_000)
    expect(first.early).toEqual([
      ['learning', []],
      ['learning', []],
      ['learning', []],
    ])
    expect(siteIn(first.profile, 'arithmetic')?.decision).toBe('promote')
    expect(siteIn(first.profile, 'single')).toMatchObject({ decision: 'single', kind: 'dynamic call' })
    expect(siteIn(first.profile, 'many')).toMatchObject({ decision: 'demote', targets: [] })
    const second = run(first.profile, 1000)
    const [[state, branches], single, many] = second.early
    expect(state).toBe('counting')
    expect(branches[0]).toBe('add')
    expect(branches.toSorted()).toEqual(['add', 'double', 'negate'])
    expect(single).toEqual(['counting', ['negate']])
    expect(many).toEqual(['demoted', []])
    expect(second.reason).toBe('an earlier run')
  })
})

describe('a profile', () => {
  test('starts a site that exists and one that is defined later', () => {
    for (const definedFirst of [true, false]) {
      const name = fresh('order')
      const [first, second] = targetsOf(name, 2)
      const profile: Profile = {
        optpoline: 1,
        sites: [{ name, kind: 'dynamic call', decision: 'promote', targets: [`${name} 1`, `${name} 0`] }],
      }
      let site = dynamicCall<Target>(definedFirst ? name : fresh('other'))
      expect(importProfile(profile)).toBe(1)
      if (!definedFirst) site = dynamicCall<Target>(name)
      expect(site(first, 5)).toBe(5)
      expect(site.stats().branches.map(({ target }) => target)).toEqual([second, first])
      expect(site(second, 5)).toBe(6)
      expect(site(first, 5)).toBe(5)
    }
  })

  test('starts methods and sites that follow the kernel series', () => {
    const name = fresh('kinds')
    const targets = targetsOf(name, 2)
    const keys = [`${name} 0`, `${name} 1`]
    importProfile({
      optpoline: 1,
      sites: [
        { name, kind: 'dynamic method', decision: 'promote', targets: keys },
        { name, kind: 'dynamic call', decision: 'promote', targets: keys },
      ],
    })
    const method = dynamicMethod<Target>(name)
    const series = dynamicCall<Target>(name, { policy: rfc })
    expect(method(targets[0], undefined, 1)).toBe(1)
    expect(series(targets[1], 1)).toBe(2)
    expect(method.stats().branches).toHaveLength(2)
    expect(series.stats().branches).toHaveLength(2)
  })

  test('does without a target that does not come by', () => {
    const name = fresh('incomplete')
    const targets = targetsOf(name, 2)
    const keys = [`${name} 0`, `${name} 1`, 'a function of an older version']
    importProfile({
      optpoline: 1,
      sites: [{ name, kind: 'dynamic call', decision: 'promote', targets: keys }],
    })
    const site = dynamicCall<Target>(name)
    for (let call = 0; call < 80; call++) site(targets[call % 2], call)
    expect(site.stats().state).toBe('learning')
    for (let call = 0; call < 12; call++) site(targets[call % 2], call)
    expect(site.stats().branches.map(({ target }) => target)).toEqual(targets)
  })

  test('is dropped when the traffic is another', () => {
    const name = fresh('other traffic')
    targetsOf(name, 2)
    const others = targetsOf(fresh('others'), 3)
    importProfile({
      optpoline: 1,
      sites: [{ name, kind: 'dynamic call', decision: 'promote', targets: [`${name} 0`, `${name} 1`] }],
    })
    const site = dynamicCall<Target>(name)
    for (let call = 0; call < 90; call++) site(others[call % 3], call)
    expect(site.stats().state).toBe('learning')
    for (let call = 0; call < 20; call++) site(others[call % 3], call)
    expect(site.stats().branches.map(({ target }) => target)).toEqual(expect.arrayContaining(others))
  })

  test('leaves out a name that two sites have, and what was not learned yet', () => {
    const name = fresh('twice')
    const targets = targetsOf(name, 2)
    const [first, second] = [dynamicCall<Target>(name), dynamicCall<Target>(name)]
    for (let call = 0; call < 2000; call++) {
      first(targets[call % 2], call)
      second(targets[call % 2], call)
    }
    const unused = dynamicCall<Target>(fresh('unused'))
    const profile = exportProfile()
    expect(siteIn(profile, name)).toBeUndefined()
    expect(siteIn(profile, unused.name)).toBeUndefined()
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile)
  })

  test('does not tell functions apart that print alike', () => {
    const name = fresh('closures')
    const make = (index: number) => (operand: number) => operand + index
    const targets = [make(0), make(1), (operand: number) => operand]
    const site = dynamicCall<Target>(name)
    for (let call = 0; call < 2000; call++) site(targets[call % 3], call)
    expect(site.stats().branches).toHaveLength(3)
    expect(siteIn(exportProfile(), name)?.targets).toHaveLength(1)
  })

  const name = 'foreign'
  const good = { name, kind: 'dynamic call', decision: 'promote', targets: ['foreign 0'] }
  const cyclic: Record<string, unknown> = { optpoline: 1 }
  cyclic.sites = [cyclic]
  const foreign: Record<string, unknown> = {
    'no JSON': '{ "optpoline": 1,',
    nothing: undefined,
    null: null,
    'a number': 7,
    'a function': () => good,
    'a cycle': cyclic,
    'a getter that throws': Object.defineProperty({}, 'sites', {
      enumerable: true,
      get: () => {
        throw new Error('read')
      },
    }),
    'another version': { optpoline: 2, sites: [good] },
    'no list': { optpoline: 1, sites: { 0: good } },
    'a list of nonsense': { optpoline: 1, sites: [null, 1, 'x', [], {}] },
    'a static call': { optpoline: 1, sites: [{ ...good, kind: 'static call' }] },
    'an unknown decision': { optpoline: 1, sites: [{ ...good, decision: '__proto__' }] },
    'a name that is none': { optpoline: 1, sites: [{ ...good, name: 7 }] },
    'targets that are none': { optpoline: 1, sites: [{ ...good, targets: 'foreign 0' }] },
    'keys that are none': { optpoline: 1, sites: [{ ...good, targets: [7] }] },
    'a key twice': { optpoline: 1, sites: [{ ...good, targets: ['foreign 0', 'foreign 0'] }] },
    'too many branches': { optpoline: 1, sites: [{ ...good, targets: [...'abcdefghi'] }] },
    'a single of two': { optpoline: 1, sites: [{ ...good, decision: 'single', targets: ['a', 'b'] }] },
  }

  test.each(Object.entries(foreign))('that is wrong is ignored: %s', (_, profile) => {
    expect(importProfile(profile)).toBe(0)
    const site = dynamicCall<Target>(name)
    const [target] = targetsOf('foreign', 1)
    for (let call = 0; call < 30; call++) expect(site(target, call)).toBe(call)
    expect(site.stats().state).toBe('learning')
  })

  test('with unknown keys, names and prototypes in them changes no call', () => {
    const sites = ['__proto__', 'constructor', 'toString', fresh('unknown')].map((each) => ({
      name: each,
      kind: 'dynamic call',
      decision: 'promote',
      targets: ['__proto__', 'constructor', 'nobody'],
    }))
    expect(importProfile(JSON.stringify({ optpoline: 1, sites }))).toBe(4)
    for (const { name } of sites) {
      const site = dynamicCall<Target>(name)
      const targets = targetsOf(name, 3)
      for (let call = 0; call < 3000; call++) expect(site(targets[call % 3], call)).toBe(call + (call % 3))
      expect(site.stats().branches).toHaveLength(3)
    }
  })

  test('names a target by the key that it was given last', () => {
    expect(() => targetKey(undefined as unknown as Target, 'x')).toThrow(TypeError)
    expect(() => targetKey(() => 0, '')).toThrow(TypeError)
    const name = fresh('renewed')
    const [, second] = targetsOf(name, 2)
    const renewed = targetKey((operand: number) => -operand, `${name} 0`)
    importProfile({
      optpoline: 1,
      sites: [{ name, kind: 'dynamic call', decision: 'promote', targets: [`${name} 0`, `${name} 1`] }],
    })
    const site = dynamicCall<Target>(name)
    expect(site(renewed, 4)).toBe(-4)
    expect(site.stats().branches.map(({ target }) => target)).toEqual([renewed, second])
  })
})
