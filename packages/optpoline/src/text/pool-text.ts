// How a text is known in the pool of code that was written ahead, and what a tree has there that generated
// trees have not. Pure; scripts/write-pool.mjs writes the pool with it, pool.ts reads it.

/**
 * Stands before the indirect call of a tree. While `shut.current` is true, which V8 folds, this is a loop without
 * end whose only way on is a deoptimisation: reading a property of `undefined` throws and leaves no feedback. So
 * V8 compiles the tree as if its indirect call had never run (generation.ts), though other generations of the
 * same code have run it. At the first miss `open` exchanges the cell, and callers are compiled with the call.
 * `s` is a local because a context is no constant in a loop with a handler.
 */
export const LOCK = 'for (const s = shut; s.current;) try { nothing.x } catch { open(target) }'

/**
 * The key of a text, whatever the name and the parameter list of its site, and whichever branches of a tree stand in
 * its fallback: the pool's generations take all parameters, and its trees have all branches in front. Hence the lines are
 * sorted, and the one that makes a fallback long is left out.
 */
export function keyOf(text: string): string {
  const lines = text.replace(/\$\w*(\(.*)?/g, '$').split('\n')
  const sorted = lines.filter((line) => !/^ *counts \|\|/.test(line)).sort()
  // FNV-1a; write-pool.mjs refuses two texts with one key.
  let hash = 0x811c9dc5
  for (const character of sorted.join('\n')) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  }
  return `k${(hash >>> 0).toString(36)}`
}
