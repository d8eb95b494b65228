// Source text of entries whose decisions are written once, for JavaScriptCore: values in, text out.
//
// It folds no patch point that changes, but what an object holds in a property that was added after the object was made: a
// load from a constant object whose hidden class never lost a value. A second write, by whomever, to such a property of any
// object of that hidden class ends it for all of them. So an entry has a cell for each decision that it may ever get, and the
// last one that was written holds. For a site with one argument and two decisions:
//
//   function entry(target, a0, ...) {                       function tree(target, a0) {
//     let d = cell2.decision                                  let result
//     if (d === undefined) d = cell1.decision                 if (target === target0) {
//     if (d) {                                                  result = target0(a0)
//       if (arguments.length === usual.argc)                    return result
//         return d(target, a0)                                }
//       return odd.apply(undefined, arguments)                ...
//     }                                                       result = target(a0)
//     if (d === false) {                                      return result
//       switch (arguments.length - 1) {                     }
//         case 1: return target(a0)
//         ...
//       }
//       return more.apply(undefined, arguments)
//     }
//     return other.apply(undefined, arguments)
//   }
import { asCode, type Code, identifierOf } from './code.js'
import { type CallShape, callText, functionText, isMethod, parameterNames } from './generation.js'

/** Decisions that an entry can be given: first, count, second, none. More make it longer than what JavaScriptCore inlines. */
export const CELLS = 4

/**
 * Arguments beside the target with which an entry of undeclared arity serves calls, least and most: others are longer than what
 * JavaScriptCore inlines where the entry is a parameter of the function around. With six of them eight targets at 70/20/rest ran at
 * 0.5 of the plain call there, with five at 1.2; a method's eight targets, one at 90 %, with five at 0.5, with four at 1.2.
 */
export function servedCounts(shape: Pick<CallShape, 'kind'>): readonly [least: number, most: number] {
  return isMethod(shape) ? [1, 4] : [0, 5]
}

/** Names that no other program gives the properties of its objects. */
const DECISION = 'optpolineDecision'
const ARGC = 'optpolineArgc'

/** What `onceEntryText` returns: the entry, what writes the next decision, and what writes the usual argument count. */
export type OnceEntry<Entry, Decision> = readonly [
  entry: Entry,
  decide: (cell: number, decision: Decision | false) => void,
  serve: (argc: number) => void,
]

/**
 * Text of an entry: with `false` it calls its target with nothing in between, with a function through this. Until the first decision
 * calls go to `other`, and afterwards to `odd` those with an unusual argument count. Plain calls with other operands than
 * `servedCounts` go by `more`, and those with more operands than that has parameters to `others`.
 *
 * All these ways hand `arguments` on from calls of their own. What an entry calls in two ways is compiled where one of them
 * is never taken (eight targets by Zipf's law: 0.66 of the plain call instead of 1.63); and an entry that does not mention
 * `arguments` runs a single target at 0.70 of the plain call instead of 0.95.
 */
export function onceEntryText(shape: CallShape, declared: boolean): Code {
  const all = parameterNames(shape)
  const [least, most] = servedCounts(shape)
  const parameters = declared ? all : all.slice(0, most + 1)
  const cells = Array.from({ length: CELLS }, (_, index) => `cell${index}`)
  const decided = `decision(${parameters.join(', ')})`
  const plain = all.map((_, index) => callText(shape, 'target', all.slice(0, index + 1)))
  const counts = (first: number, last: number) => [
    'switch (arguments.length - 1) {',
    ...plain.map((call, count) => `case ${count}: return ${call}`).slice(first, last + 1),
    '}',
  ]
  const hand = (callee: string) => `return ${callee}.apply(undefined, arguments)`
  const entry = functionText(identifierOf('dynamicCall', shape.name), parameters, [
    `let decision = cell${CELLS - 1}.${DECISION}`,
    ...cells
      .slice(0, -1)
      .reverse()
      .map((cell) => `if (decision === undefined) { decision = ${cell}.${DECISION}`),
    '}'.repeat(CELLS - 1),
    'if (decision) {',
    ...(declared
      ? [`return ${decided}`]
      : [`if (arguments.length === usual.${ARGC}) return ${decided}`, hand('odd')]),
    '} else if (decision === false) {',
    ...(declared ? [`return ${plain.at(-1)}`] : [...counts(least, most), hand('more')]),
    '}',
    hand('other'),
  ])
  return asCode(
    `build()\n${functionText(
      'build',
      [],
      [
        `const usual = {}, ${cells.map((cell) => `${cell} = {}`).join(', ')}`,
        `const cells = [${cells.join(', ')}]`,
        `return [${identifierOf('dynamicCall', shape.name)}, (cell, decision) => { cells[cell].${DECISION} = decision }, (argc) => { usual.${ARGC} = argc }]`,
        entry,
        ...(declared ? [] : [functionText('more', all, [...counts(0, all.length), hand('others')])]),
      ],
    )}`,
  )
}

/**
 * Text of a tree: an array of the tree and of what takes its targets away, for a property is never emptied.
 *
 * @param counting whether it counts misses, by `counts.credit` and `miss`. Free where no call misses; with eight targets of
 *   which three are branches 1.25 of the plain call instead of 1.53.
 */
export function onceTreeText(shape: CallShape, width: number, counting: boolean): Code {
  const name = identifierOf('dynamicCall', shape.name)
  const given = parameterNames(shape).slice(0, shape.argc)
  const targets = Array.from({ length: width }, (_, index) => `target${index}`)
  // Not `return target(a0)`, a tail call to JavaScriptCore.
  const call = (callee: string) => `result = ${callText(shape, callee, given)}; return result`
  const tree = functionText(name, given, [
    'let result',
    ...targets.map((target) => `if (target === ${target}) { ${call(target)} }`),
    ...(counting ? ['if ((counts.credit -= 1) < 0) miss(target)'] : []),
    call('target'),
  ])
  return asCode(`[${name}, () => { ${targets.join(' = ')} = primer }]\n${tree}`)
}
