// Source text of entries with slots, for SpiderMonkey: values in, text out.
//
// It folds no patch point, but inlines the call that has always called one function, and what that was stays known while
// the call is not made with another. So the targets of two branches are variables of the entry, each with a call
// of its own, and a patch is an assignment. For a site without arity, called with one argument:
//
//   function entry(target, ...rest) {              function call1(target, a0) {
//     switch (rest.length) {                         if (target === key0) return slot0(a0)
//       case 1: return call1(target, rest[0])        return missed1(target, a0)
//       ...                                        }
//     }                                            function missed1(target, a0) {
//     return more1(target, rest)                     if (target === key1) return slot1(a0)
//   }                                                if (pick) pick(target)
//                                                    return target(a0)
//                                                  }
//
// SpiderMonkey inlines functions of at most 130 bytes of bytecode, four deep, that neither spread nor hand
// `arguments` on; hence the many small functions. It makes no array for a rest parameter of a function that it inlines.
import { asCode, type Code, identifierOf } from './code.js'
import { argumentNames, type CallShape, callText, functionText, parameterNames } from './generation.js'

/**
 * Operands, beside the target, of the calls that an entry of undeclared arity has branches for: a function for each list, which
 * goes to the next one with all others. Two of one to three operands fit into what SpiderMonkey inlines.
 */
const COUNTS: readonly (readonly number[])[] = [
  [1, 2],
  [0, 3],
  [4, 5],
  [6, 7],
]

/**
 * Text of an entry with slots: an array of the entry and of what fills them.
 *
 * A branch is taken while its key is its slot. A count closes branches through their keys: SpiderMonkey looks at what
 * a slot holds before a loop begins, and code that found another function there is made anew without what it had hoisted.
 * `pick` is told of every call that no branch takes; as long as it is undefined, the question is folded away.
 */
export function slotEntryText(shape: CallShape, declared: boolean): Code {
  const name = identifierOf('dynamicCall', shape.name)
  const functions = declared ? tree(shape, name, parameterNames(shape), true) : undeclared(shape, name)
  const fill = [
    '(next0, next1, nextKey0, nextKey1, nextPick) => {',
    '  slot0 = next0; slot1 = next1; key0 = nextKey0; key1 = nextKey1; pick = nextPick',
    '}',
  ]
  return asCode(`[${name}, ${fill.join('\n')}]\nvar slot0, slot1, key0, key1, pick\n${functions.join('\n')}`)
}

function undeclared(shape: CallShape, name: string): Code[] {
  const choices = COUNTS.map((counts, index) => {
    const next = index + 1 < COUNTS.length ? `more${index + 1}` : 'other'
    return functionText(
      index === 0 ? name : `more${index}`,
      ['target', index === 0 ? '...rest' : 'rest'],
      [
        'switch (rest.length) {',
        ...counts.map((count) => {
          const operands = Array.from({ length: count }, (_, operand) => `, rest[${operand}]`)
          return `  case ${count}: return call${count}(target${operands.join('')})`
        }),
        '}',
        `return ${next}(target, rest)`,
      ],
    )
  })
  return [
    ...choices,
    ...COUNTS.flat().flatMap((count) =>
      tree(shape, `call${count}`, ['target', ...argumentNames(count)], false),
    ),
  ]
}

/**
 * @param declared what stands behind the branches where no arity was declared leaves a single target at 1.00 of the plain call
 *   (0.93 the other way); with an arity both have 0.93, and two even targets 1.5 instead of 1.4.
 */
function tree(shape: CallShape, name: string, parameters: readonly string[], declared: boolean): Code[] {
  const missed = `missed${parameters.length - 1}`
  const call = (callee: string) => `return ${callText(shape, callee, parameters)}`
  return [
    functionText(name, parameters, [
      `if (target === key0) ${call('slot0')}`,
      `return ${missed}(${parameters.join(', ')})`,
    ]),
    functionText(missed, parameters, [
      `if (target === key1) ${call('slot1')}`,
      ...(declared ? [call('(pick ? pick(target) : target)')] : ['if (pick) pick(target)', call('target')]),
    ]),
  ]
}
