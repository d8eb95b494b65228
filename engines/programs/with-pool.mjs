// Copies of the library with its pool, each with a pool that is full; and the same without.
//
// The pool's module comes first, so that no copy tries to make code of text. A copy is one module, made by stage.mjs:
// a query at its address makes the engine load it anew.
let copies = 0

/** @returns exports of `optpoline`, `optpoline/rfc` and `optpoline/threads`. */
export function copyWithPool() {
  return import(`../library-with-pool.mjs?copy=${++copies}`)
}

/** Without a pool there is one copy, which nothing uses up. */
export async function plainCopy() {
  const { library } = await import('./library.mjs')
  return { ...library, ...(await import('../library/threads.js')) }
}
