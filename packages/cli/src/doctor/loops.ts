/**
 * The loops that are timed: the same work, called plainly, through a site and by a tree written by hand.
 *
 * Each is written out: two closures of one function share their feedback, and what one of them has seen
 * would decide what the other is compiled to. Call each maker once in a process. `host` is the text that
 * an inline host is made of.
 */
import type { DynamicCall } from 'optpoline'
import type { State, Target } from './targets.js'

/** Calls every target of the sequence; the sum keeps the engine from leaving anything out. */
export type Loop = (targets: readonly Target[], state: State) => number

export const plainLoop: Loop = (targets, state) => {
  let sum = 0
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i]
    sum = (sum + target(state, i)) | 0
  }
  return sum
}

/** The same once more: what differs between the two is noise. */
export const plainLoopAgain: Loop = (targets, state) => {
  let sum = 0
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i]
    sum = (sum + target(state, i)) | 0
  }
  return sum
}

export function dynamicLoop(site: DynamicCall<Target>, targets: readonly Target[], state: State): number {
  let sum = 0
  for (let i = 0; i < targets.length; i++) sum = (sum + site(targets[i], state, i)) | 0
  return sum
}

/** For `inlineHost`: the captured `call` is a dynamic call. */
export const hostFactory = ({ call }: { readonly call: DynamicCall<Target> }): Loop =>
  function loop(targets, state) {
    let sum = 0
    for (let i = 0; i < targets.length; i++) sum = (sum + call(targets[i], state, i)) | 0
    return sum
  }

/** The limit: trees as a person would write them into the loop, of the first targets of the list. */
export const treeLoops: Readonly<Record<2 | 4 | 8, (targets: readonly Target[]) => Loop>> = {
  2: ([t0, t1]) =>
    function twoBranches(targets, state) {
      let sum = 0
      for (let i = 0; i < targets.length; i++) {
        const target = targets[i]
        let result: number
        if (target === t0) result = t0(state, i)
        else if (target === t1) result = t1(state, i)
        else result = target(state, i)
        sum = (sum + result) | 0
      }
      return sum
    },
  4: ([t0, t1, t2, t3]) =>
    function fourBranches(targets, state) {
      let sum = 0
      for (let i = 0; i < targets.length; i++) {
        const target = targets[i]
        let result: number
        if (target === t0) result = t0(state, i)
        else if (target === t1) result = t1(state, i)
        else if (target === t2) result = t2(state, i)
        else if (target === t3) result = t3(state, i)
        else result = target(state, i)
        sum = (sum + result) | 0
      }
      return sum
    },
  8: ([t0, t1, t2, t3, t4, t5, t6, t7]) =>
    function eightBranches(targets, state) {
      let sum = 0
      for (let i = 0; i < targets.length; i++) {
        const target = targets[i]
        let result: number
        if (target === t0) result = t0(state, i)
        else if (target === t1) result = t1(state, i)
        else if (target === t2) result = t2(state, i)
        else if (target === t3) result = t3(state, i)
        else if (target === t4) result = t4(state, i)
        else if (target === t5) result = t5(state, i)
        else if (target === t6) result = t6(state, i)
        else if (target === t7) result = t7(state, i)
        else result = target(state, i)
        sum = (sum + result) | 0
      }
      return sum
    },
}
