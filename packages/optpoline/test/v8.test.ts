// What patching rests on in V8, asked of V8 itself: which objects keep their hidden class, and which callers lose
// their optimized code at a patch, hence had inlined the entry. No timings; code is optimized at once, on request.
//
// Elsewhere, and where a Node has no middle tier, it says that it was skipped.
import { beforeAll, describe, expect, test } from 'vitest'
import { answerOfChild, copyOfLibrary } from './support/children.js'

const { v8 } = process.versions
const flags = ['--allow-natives-syntax']
const hasV8 = v8 !== undefined && process.versions.bun === undefined && process.versions.deno === undefined
if (!hasV8) console.log('hidden classes and inlining: skipped, this is not V8')

/** The library's settle key and cell, and what V8 says of them after each of 400 patches. */
const PATCHES = `
import { prototypePatchPoint } from 'LIBRARYtext/patch-point.js'
const settles = [];
const point = prototypePatchPoint('function entry() { return epoch }', () => 0, 'probe', (settle) => settles.push(settle));
const epoch = point.entry();
const { cell } = epoch;
// V8 keeps one hidden class for all objects that are created with one prototype.
const witness = Object.create(Object.getPrototypeOf(cell));
const answer = { same: [], fast: [], control: [], cell: 0, keys: 0, settled: 0 };
const keys = new Set([Object.getPrototypeOf(epoch)]);
for (let patch = 0; patch < 400; patch++) {
  point.publish(() => patch, 1);
  answer.same.push(%HaveSameMap(cell, witness));
  answer.fast.push(%HasFastProperties(Object.getPrototypeOf(cell)));
  answer.cell += Number(epoch.cell === cell);
  if (patch % 10 === 9) {
    settles[patch]();
    answer.settled += 1;
    keys.add(Object.getPrototypeOf(epoch));
  }
}
answer.keys = keys.size;
Object.setPrototypeOf(witness, { current: 0 });
answer.control = [%HaveSameMap(cell, witness), %HasFastProperties(Object.setPrototypeOf({}, null))];
console.log(JSON.stringify(answer));
`

/**
 * What a patch does to the code of a caller that was optimized in one tier: `kept` or `lost`.
 * Each function has a text of its own, because V8 shares the feedback of equal ones.
 */
const CALLERS = `
import { dynamicCall } from 'LIBRARYindex.js'
const fresh = (parameters, text) => new Function(...parameters, text + ' // ' + ++fresh.made);
fresh.made = 0;
const optimize = (f, tier) => {
  if (tier === 'maglev') %OptimizeMaglevOnNextCall(f); else %OptimizeFunctionOnNextCall(f);
};
const status = (f) => %GetOptimizationStatus(f);
const prepared = (f) => {
  %PrepareFunctionForOptimization(f);
  for (let call = 0; call < 40; call++) f(call);
  return f;
};
/** The status of a function that is optimized in the tier: its bits differ between versions. */
const known = (tier) => {
  const f = prepared(fresh(['a'], 'return a + 1'));
  optimize(f, tier);
  f(1);
  const optimized = status(f);
  %DeoptimizeFunction(f);
  return optimized === status(f) ? undefined : optimized;
};
const fate = (tier, form, options) => {
  const optimized = known(tier);
  if (optimized === undefined) return 'no such tier';
  let inside;
  const learn = (site) => {
    inside = site;
    const counts = { hits: [], candidates: [], misses: 0, overflow: 0, coverage: null };
    return { unserved: () => undefined, relearn: () => undefined, counts: () => counts };
  };
  const site = dynamicCall('probe', { policy: { name: 'by hand', learn }, ...options });
  const [first, second] = [fresh(['a'], 'return a + 1'), fresh(['a'], 'return a + 2')];
  site(first, 1);
  const counts = () => ({ left: 1e6, credit: 1e6, h0: 0, h1: 0, h2: 0, h3: 0, h4: 0, h5: 0, h6: 0, h7: 0 });
  const callbacks = { miss: () => undefined, closeWindow: () => undefined };
  const patch = (targets) => inside.publish(form, targets, counts(), callbacks);
  patch([first, second]);
  %PrepareFunctionForOptimization(site);
  const caller = prepared(fresh(['site', 'target'], 'return (a) => site(target, a)')(site, first));
  optimize(caller, tier);
  caller(1);
  if (status(caller) !== optimized) return 'not optimized';
  patch([second, first]);
  const fate = status(caller) === optimized ? 'kept' : 'lost';
  return caller(1) === 2 ? fate : 'wrong';
};
const answer = {};
for (const tier of ['turbofan', 'maglev']) {
  for (const form of ['tree', 'counting', 'pass']) {
    answer[[tier, form, 'arity']] = fate(tier, form, { arity: 1 });
    answer[[tier, form]] = fate(tier, form, {});
  }
}
console.log(JSON.stringify(answer));
`

interface Patches {
  readonly same: boolean[]
  readonly fast: boolean[]
  readonly control: boolean[]
  readonly cell: number
  readonly keys: number
  readonly settled: number
}

describe.skipIf(!hasV8)('a site that is patched 400 times and settles 40 times', () => {
  let answer: Patches
  beforeAll(() => {
    answer = answerOfChild(PATCHES, { flags }) as Patches
  })

  test('keeps its cell, with the hidden class that it had', () => {
    expect(answer.cell).toBe(400)
    expect(answer.same).toEqual(Array(400).fill(true))
    expect(answer.control[0]).toBe(false)
  })

  test('has a cell whose prototype is fast again when the patch is over', () => {
    // Until the load that makes it so has feedback, which V8 gives a function after some calls, callers do that.
    expect(answer.fast.slice(8)).toEqual(Array(392).fill(true))
  })

  test('has had four settle keys, as many hidden classes as a load can tell apart', () => {
    expect(answer.settled).toBe(40)
    expect(answer.keys).toBeLessThanOrEqual(4)
  })
})

describe.skipIf(!hasV8)('at a patch, a caller', () => {
  let fates: Record<string, string>
  beforeAll(() => {
    fates = answerOfChild(CALLERS, { flags, library: copyOfLibrary() }) as Record<string, string>
  })

  test.each(['tree', 'counting', 'pass'])('in the last tier has inlined the entry: %s', (form) => {
    expect(fates[`turbofan,${form},arity`]).toBe('lost')
    expect(fates[`turbofan,${form}`]).toBe('lost')
  })

  test('in the middle tier of V8 13 has inlined an entry with `arity`, and calls one without', (context) => {
    if (!v8?.startsWith('13.') || fates['maglev,tree'] === 'no such tier') {
      console.log(`inlining in the middle tier of V8 13: skipped, this is V8 ${v8}`)
      context.skip()
    }
    for (const form of ['tree', 'counting', 'pass']) {
      expect(fates[`maglev,${form},arity`]).toBe('lost')
      expect(fates[`maglev,${form}`]).toBe('kept')
    }
  })
})
