// The measurement of bench/memory on the engine that runs this, which must let a program collect garbage: `{ count, pool }`.
import { measureMemory } from '../bench/memory/measure.mjs'

const { Bun, gc, performance, process } = globalThis

export default async function memory({ count, pool = false }) {
  if (pool) await import('../library/pool.js')
  const { engineFacts, library } = await import('./library.mjs')
  const collect = Bun ? () => Bun.gc(true) : gc
  if (!collect) throw new Error('this engine was started without a way to collect garbage')
  // In Bun the process reports what the allocator holds; its own heap knows what is in use.
  const heapSize = Bun ? (await import('bun:jsc')).heapSize : undefined
  const heap =
    heapSize ?? (process ? () => process.memoryUsage().heapUsed : () => performance.memory.usedJSHeapSize)
  return { engine: engineFacts(), ...(await measureMemory(library, { collect, heap, count })) }
}
