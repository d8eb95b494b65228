// Source text of entries and generations: values in, text out.
//
// A dynamic call's generation in its three forms, for a site called with one argument:
//
//   tree                                  counting                              pass
//   if (target === target0)               if ((counts.left -= 1) < 0)           return target(a0)
//     return target0(a0)                    closeWindow()
//   if (target === primer) throw target   if (target === target0) {
//   return missed(target, a0)               counts.h0 += 1
//                                           return target0(a0)
//   missed                                }
//   if ((counts.credit -= 1) < 0)         miss(target)
//     miss(target)                        return target(a0)
//   return target(a0)
//
// Every byte of bytecode that an entry or a tree has is taken from what the engine inlines into their
// caller (920 bytes in V8), so both are as short as they can be.
//
// Nothing here knows what a count means or when a generation is replaced.
import { asCode, type Code, identifierOf } from './code.js'

/** What a call through a site looks like. */
export interface CallShape {
  readonly name: string
  /** `dynamic method`: the second argument is the receiver, and targets are called with `.call`. */
  readonly kind: string
  /** Arguments of a call through the site, the target (and the receiver) included. */
  readonly argc: number
  /**
   * Parameters of the entry and of all its generations, `argc` or more. An entry hands on all that it has. To a
   * generation that takes fewer V8 keeps the others for deoptimisation, and unrolls no short loop around the
   * call: 0.54 ns a call instead of 0.36 with a single target (V8 13).
   */
  readonly capacity: number
}

/** The form of a generation. */
export type Form =
  /** Counts misses alone. */
  | 'tree'
  /** Counts hits and misses of a window. */
  | 'counting'
  /** Counts hits and misses without end. */
  | 'counted'
  /** Calls plainly. */
  | 'pass'

/** Arguments beside the target that an entry of undeclared arity can hand to a generation. */
export const MAX_LEARNED_ARGUMENTS = 6

/**
 * Never runs. The function that has it is longer than the 460 bytes of bytecode that V8 inlines at most, and so
 * leaves the budget of its callers to others: rare branches to the likely ones, and a tree that counts to the
 * entries, which callers must have inlined to be compiled anew when they change. (A caller in which the long trees of
 * the count found no room for an entry kept the call to it for good: 3 of 9 processes of the receive path on Node 20.)
 * Elements of an array share one slot of feedback: as many reads of a property cost a site that counts 1 kB more.
 */
const TOO_LONG = `counts || [${'counts,'.repeat(50)}]`

/**
 * Text of one generation.
 *
 * @param width branches, 0 to 8: `counts` has a field for each.
 * @param warmFallback see `Engine.warmFallback`: without it the tree throws the primer before its
 *   indirect call, so that the call has not run when the engine compiles the tree.
 * @param likely of a tree: how many branches it needs itself, the others stand in its fallback; -1: all.
 */
export function generationText(
  shape: CallShape,
  form: Form,
  width: number,
  warmFallback: boolean,
  likely = -1,
): Code {
  const all = parameterNames(shape)
  const given = all.slice(0, shape.argc)
  const call = (callee: string) => callText(shape, callee, given)
  const lines: string[] = []
  const rare = [TOO_LONG]
  if (form === 'counting') lines.push(TOO_LONG, 'if ((counts.left -= 1) < 0) closeWindow()')
  if (form !== 'pass') {
    for (let index = 0; index < width; index++) {
      const branch = `return ${call(`target${index}`)}`
      const counted = `{ counts.h${index} += 1; ${branch} }`
      // `>>> 0`: -1 stands for more than there are.
      const list = index < likely >>> 0 ? lines : rare
      list.push(`if (target === target${index}) ${form === 'tree' ? branch : counted}`)
    }
  }
  const name = identifierOf('dynamicCall', shape.name)
  if (form === 'tree') {
    if (!warmFallback) lines.push('if (target === primer) throw target')
    lines.push(`return missed(${given.join(', ')})`)
    const missed = functionText('missed', given, [
      ...(rare[1] ? rare : []),
      'if ((counts.credit -= 1) < 0) miss(target)',
      `return ${call('target')}`,
    ])
    // `missed` is hoisted. A scope of its own would make each target two bytes of bytecode longer, twice a branch.
    return asCode(`${functionText(name, all, lines)}\n${missed}`)
  }
  if (form !== 'pass') lines.push('miss(target)')
  lines.push(`return ${call('target')}`)
  return functionText(name, all, lines)
}

/**
 * Text of the entry of a dynamic call: the stable function that users hold. It goes to the newest generation
 * with the argument counts that this serves.
 *
 * With a declared arity the parameters are exactly those; without one the entry looks at
 * `arguments.length`, which the optimising compiler folds where the entry is inlined. V8 13's middle tier would
 * make the object in every call, 8 ns; it does not inline a function that mentions `new.target`. V8 14's does.
 * A rest parameter for all counts, there and in the trees, would be shorter: as fast at last, but three times as slow as the
 * plain call in the middle tier, where callers stay for millions of calls (41 ns instead of 13).
 */
export function dynamicEntryText(shape: CallShape, declared: boolean): Code {
  const parameters = parameterNames(shape)
  const current = `return epoch.cell.current(${parameters.join(', ')})`
  const others = 'return new.target, epoch.cell.other(...arguments)'
  return functionText(
    identifierOf('dynamicCall', shape.name),
    parameters,
    declared ? [current] : [`if (epoch.argc === arguments.length) ${current}`, others],
  )
}

/**
 * Text of the entry of a static call, which calls its target with no receiver.
 *
 * With a declared arity the parameters are exactly those. Without one it hands a rest parameter on, for which V8 makes no
 * array, neither where the entry is inlined nor in optimised code of its own. It does not spread it, as fast as that would be:
 * a program may have put an iterator of its own in the place of the arrays'.
 */
export function staticEntryText(name: string, arity?: number): Code {
  const parameters = arity === undefined ? ['...rest'] : argumentNames(arity)
  const call =
    arity === undefined
      ? 'apply(epoch.cell.current, undefined, rest)'
      : `(0, epoch.cell.current)(${parameters.join(', ')})`
  return functionText(identifierOf('staticCall', name), parameters, [`return ${call}`])
}

/** Text of a static key's entry. */
export function keyEntryText(name: string): Code {
  return functionText(identifierOf('staticKey', name), [], ['return epoch.cell.current'])
}

/**
 * Text of an entry that calls its target with nothing in between, for engines on which nothing is
 * patched. Written once a site, so that each site has call feedback of its own. It declares the function:
 * JavaScriptCore calls through a function expression with a name in 0.84 ns, through this in 0.76.
 *
 * @param rests for SpiderMonkey, which inlines functions of at most 130 bytes of bytecode that neither
 *   spread nor hand `arguments` on: without a declared arity take a rest parameter (JavaScriptCore would make the array in
 *   every call) and serve one and two operands, none and three in a second function. And call what `&&` yields,
 *   which is in a register. What an inlined function was given is kept in memory, and called from there: 19.9 ns a call
 *   to one of eight targets instead of 18.2.
 */
export function indirectEntryText(shape: CallShape, declared: boolean, rests = false): Code {
  const name = identifierOf('dynamicCall', shape.name)
  const parameters = parameterNames(shape)
  const rest = rests && !declared
  const operands = rest ? ['target', 'rest[0]', 'rest[1]', 'rest[2]'] : parameters
  const calls = operands.map((_, count) =>
    callText(shape, rests ? '(other && target)' : 'target', operands.slice(0, count + 1)),
  )
  const cases = (counts: Iterable<number>, others: string) => [
    `switch (${rest ? 'rest.length' : 'arguments.length - 1'}) {`,
    ...Array.from(counts, (count) => `  case ${count}: return ${calls[count]}`),
    '}',
    `return ${others}`,
  ]
  if (rest) {
    const more = functionText('more', ['target', 'rest'], cases([0, 3], 'other(target, rest)'))
    return asCode(
      `${functionText(name, ['target', '...rest'], cases([1, 2], 'more(target, rest)'))}\n${more}`,
    )
  }
  const lines = declared
    ? // Not `return target(a0)`: a tail call to JavaScriptCore, 1.0 ns instead of 0.8 with a single target.
      [`const result = ${calls.pop()}`, 'return result']
    : // Not spread: JavaScriptCore would make the object `arguments` in every call, 30 ns instead of 1.
      cases(calls.keys(), 'other.apply(undefined, arguments)')
  return asCode(`${name}\n${functionText(name, parameters, lines)}`)
}

/**
 * Text of a function that calls its target with all that it was given. Written once a site, for feedback of its own; V8
 * makes no array for a rest parameter that is spread alone, and inlines the function.
 */
export function spreadText(shape: CallShape): Code {
  const name = identifierOf('dynamicCall', shape.name)
  return functionText(name, ['target', '...rest'], [`return ${callText(shape, 'target', ['', '...rest'])}`])
}

export function functionText(name: string, parameters: readonly string[], lines: readonly string[]): Code {
  const body = lines.map((line) => `  ${line}\n`).join('')
  return asCode(`function ${name}(${parameters.join(', ')}) {\n${body}}`)
}

/** A call with what an entry was given: the target itself is no operand. */
export function callText(shape: CallShape, callee: string, given: readonly string[]): string {
  return `${callee}${isMethod(shape) ? '.call' : ''}(${given.slice(1).join(', ')})`
}

export function parameterNames(shape: CallShape): string[] {
  const fixed = isMethod(shape) ? ['target', 'receiver'] : ['target']
  return [...fixed, ...argumentNames(shape.capacity)].slice(0, shape.capacity)
}

/** Whether calls of this kind have a receiver. */
export function isMethod({ kind }: Pick<CallShape, 'kind'>): boolean {
  return kind === 'dynamic method'
}

export function argumentNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `a${index}`)
}
