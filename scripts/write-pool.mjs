// Writes packages/optpoline/src/text/prewritten.ts: the texts that the runtime library would evaluate, as code.
//
//   node scripts/write-pool.mjs            writes the file
//   node scripts/write-pool.mjs --check    exits 1 when the file is not what would be written
//
// Every text comes from text/generation.ts, so what runs where no text may become code is what runs
// elsewhere. A tree alone has a line more, which text/pool.ts explains. To be run after a change there.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const file = fileURLToPath(new URL('../packages/optpoline/src/text/prewritten.ts', import.meta.url))

/** Entries that are written for each parameter list: each serves one site. */
const COPIES = { patched: 64, plain: 32 }

const { generation, pool, MAX_BRANCHES } = await load(`
  export * as generation from './generation.js'
  export * as pool from './pool-text.js'
  export { MAX_BRANCHES } from '../learning/policy.js'
`)
const { MAX_LEARNED_ARGUMENTS } = generation

/** What a generation is made with, in front of its targets. */
const ALWAYS = ['shut', 'open', 'nothing', 'counts', 'miss', 'closeWindow']
/** Arguments beside the target and the receiver. */
const COUNTS = Array.from({ length: MAX_LEARNED_ARGUMENTS + 1 }, (_, count) => count)
const shape = (kind, argc, capacity = argc) => ({ name: '', kind, argc, capacity })
const declared = COUNTS.flatMap((count) => [
  shape('dynamic call', 1 + count),
  shape('dynamic method', 2 + count),
])
const undeclared = declared.slice(-2)
/** What calls may look like: a method may be called without a receiver where no arity was declared. */
const called = [shape('dynamic method', 1), ...declared]
/** The same for generations, which serve entries of every parameter list. */
const takingAll = called.map(({ kind, argc }) => {
  return shape(kind, argc, undeclared.find((one) => one.kind === kind).capacity)
})

const text = written()
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('prewritten.ts does not fit text/generation.ts: run `node scripts/write-pool.mjs`')
  process.exitCode = 1
}

function written() {
  const lists = new Map()
  const keys = {}
  const list = (copies, entry, code = entry) => {
    if (!lists.has(code)) lists.set(code, { name: `entries${lists.size}`, copies })
    put(keys, pool.keyOf(entry), lists.get(code).name)
  }
  // An entry passes on what it was given, whether the second of it is called receiver or a0.
  const patched = (shape, arity) => {
    const text = (kind) => generation.dynamicEntryText({ ...shape, kind }, arity)
    list(COPIES.patched, text(shape.kind), text('dynamic call'))
  }
  for (const shape of declared) patched(shape, true)
  for (const shape of undeclared) patched(shape, false)
  for (const count of [...COUNTS, undefined]) list(COPIES.patched, generation.staticEntryText('', count))
  list(COPIES.patched, generation.keyEntryText(''))
  for (const shape of called) {
    list(COPIES.plain, generation.indirectEntryText(shape, true))
    list(COPIES.plain, generation.indirectEntryText(shape, true, true))
  }
  for (const shape of undeclared) {
    list(COPIES.plain, generation.indirectEntryText(shape, false))
    list(COPIES.plain, generation.indirectEntryText(shape, false, true))
  }

  const generations = {}
  const add = (made, code = made) => put(generations, pool.keyOf(made), unnamed(code))
  for (const shape of takingAll) {
    for (let width = 0; width <= MAX_BRANCHES; width++) {
      const tree = generation.generationText(shape, 'tree', width, false)
      add(tree, locked(tree))
      add(generation.generationText(shape, 'counting', width, false))
      // The policy rfc has two branches.
      if (width <= 2) add(generation.generationText(shape, 'counted', width, false))
    }
    add(generation.generationText(shape, 'pass', 0, false))
  }

  const targets = Array.from({ length: MAX_BRANCHES }, (_, index) => `target${index}`)
  const used = (code) => targets.filter((name) => new RegExp(`\\b${name}\\b`).test(code))
  return `// @ts-nocheck: generated code without types; its tests compare it with the texts
// Written by scripts/write-pool.mjs; changes belong into text/generation.ts. See text/pool.ts.

// What entries may use beside what they are made with.
const { apply } = Reflect

/** Which entries serve the entry text with a key. */
export const listOf = ${json(keys)}

${[...lists]
  .map(
    ([code, { name, copies }]) =>
      `const ${name} = () => [\n${`(epoch, other) => ${expression(unnamed(code))},\n`.repeat(copies)}]\n`,
  )
  .join('\n')}
/** The entries: each function in a list serves one site. */
export const entries = { ${[...lists.values()].map(({ name }) => name).join(', ')} }

/** The generation for the text with a key: may be made as often as it is needed. */
export const generations = {
${Object.entries(generations)
  .map(([key, code]) => `${key}: (${[...ALWAYS, ...used(code)].join(', ')}) => {\nreturn ${code}\n},`)
  .join('\n')}
}
`
}

/** A tree whose indirect call is shut until the first miss, instead of to the primer alone. */
function locked(tree) {
  const marked = tree.replace(/if \(target === primer\).*/, pool.LOCK)
  if (marked === tree) throw new Error(`a tree that lets the primer pass:\n${tree}`)
  return marked
}

/** What an arrow function may answer with: code that declares functions is a body, another one stands for itself. */
function expression(code) {
  return code.includes('\nfunction') ? `{\nreturn ${code}\n}` : code
}

/** Without the site's name and indentation. */
function unnamed(code) {
  return code.replace(/\$\w*/g, '').replace(/^ +/gm, '')
}

function put(table, key, value) {
  if (key in table && table[key] !== value) throw new Error(`two texts have the key ${key}`)
  table[key] = value
}

function json(table) {
  return `{\n${Object.entries(table)
    .map(([key, value]) => `${key}: '${value}',`)
    .join('\n')}\n}`
}

async function load(contents) {
  const resolveDir = fileURLToPath(new URL('../packages/optpoline/src/text/', import.meta.url))
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}
