// Inline hosts: the text of a function, written again with the branch trees of its sites in it.
//
//   ({ shade, clamp }) => function render(pixels, shaders, light) {
//     for (let i = 0; i < pixels.length; i++) pixels[i] = clamp(shade(shaders[i], pixels[i], light))
//   }
//
// becomes, once the site `shade` has two branches,
//
//   (() => {
//   const { shade, clamp, shade$0, shade$1, shade$counts, shade$miss } = captured
//   return function render(pixels, shaders, light) {let shade$a, shade$b;
//     for (...) pixels[i] = clamp((shade$a = shaders[i], shade$b = pixels[i],
//       shade$a === shade$0 ? shade$0(shade$b, light)
//       : shade$a === shade$1 ? shade$1(shade$b, light)
//       : ((shade$counts.credit = shade$counts.credit - 1) < 0 && shade$miss(shade$a), shade$a(shade$b, light))))
//   }
//   })()
//
// Values in, text out. A call is rewritten where the name that it calls is the captured one by scope, not
// by spelling; any other use of a site stays as it is, and goes through the site's entry. What a count
// means and when a host is written again is decided elsewhere.
import { asCode, type Code, identifierOf } from './code.js'
import type { Form } from './generation.js'
import { type Binding, bindingOf, type Call, type FunctionText, type Node, type Program } from './program.js'
import { readProgram } from './syntax.js'
import { Unreadable } from './tokens.js'

/** How calls through one of a host's sites are written. */
export interface SiteText {
  /** What the text calls the site. */
  readonly local: string
  readonly kind: 'function' | 'method'
  /** Arguments beside the target and the receiver, where that was declared. */
  readonly arity: number | undefined
}

/** The form of one site's branches in a host; `learning` shows every call to the statistics. */
export interface SiteForm {
  readonly form: Form | 'learning'
  readonly width: number
}

/** A host that was read. */
export interface HostSource {
  /** The host's own name; empty where it has none. */
  readonly name: string
  readonly host: FunctionText
  /** Properties of the captured object, and what the text calls them. */
  readonly captured: readonly { readonly name: string; readonly local: string }[]
  /** Names that are not declared in the text, with the place of the first use. */
  readonly free: ReadonlyMap<string, string>
  readonly text: string
  readonly program: Program
  readonly factory: FunctionText
}

/** The generated names of one site. */
export interface SiteNames {
  readonly target: (index: number) => string
  readonly counts: string
  readonly miss: string
  readonly closeWindow: string
  readonly learn: string
}

/**
 * Reads the text of a host's factory.
 *
 * @throws Error that says what cannot be generated, and where.
 */
export function readHost(text: string): HostSource {
  let program: Program
  try {
    program = readProgram(text)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    throw new SyntaxError(`${error.message} (${placeIn(text, error.at)})`)
  }
  const factory = program.node.function
  if (!factory?.arrow || factory.async || !factory.properties) {
    throw new TypeError('write it as "({ site, other }) => function (...) { ... }"')
  }
  const free = new Map<string, string>()
  for (const { name, scope, start } of program.references) {
    if (!bindingOf(name, scope) && !free.has(name)) free.set(name, placeIn(text, start))
  }
  const host = hostOf(factory, program)
  if (!host || (factory.statements > 0 && ![...free.keys()].some(isCounter))) {
    throw new TypeError('the captured values must lead to nothing but one function, which is the host')
  }
  for (const call of program.calls) {
    if (call.callee.name === 'eval') {
      throw new SyntaxError(`direct eval could see what is not there (${placeIn(text, call.start)})`)
    }
  }
  for (const { local } of factory.properties) {
    if (writesOf(factory.scope.bindings.get(local)) > 0) {
      throw new TypeError(
        `"${local}" is assigned, and captured values are constants; capture an object that holds it`,
      )
    }
  }
  if (writesOf(host.self) > 0) throw new TypeError(`"${host.name}" is assigned, and is the host itself`)
  return {
    name: host.name,
    host,
    captured: factory.properties,
    free,
    text,
    program,
    factory,
  }
}

function writesOf(binding: Binding | undefined): number {
  return binding?.writes ?? 0
}

/** The function that a factory answers, also where a bundler has wrapped it to keep its name. */
function hostOf(factory: FunctionText, program: Program): FunctionText | undefined {
  const { returns } = factory
  if (returns?.kind !== 'call') return returns?.function
  const call = program.calls.find(({ start, end }) => start === returns.start && end === returns.end)
  const wrapped = call?.operands[0]?.function
  if (!call || !wrapped || isNameHelper(call.callee.name)) return wrapped
  throw new TypeError(
    `the host is passed to "${call.callee.name}"; if that is a bundler's helper which keeps names, ` +
      'it must be called "__name" (switch off either kept names or the renaming of helpers)',
  )
}

/** Whether a free name is the helper with which esbuild and its users keep the names of functions. */
export function isNameHelper(name: string): boolean {
  return name === '__name'
}

/** Whether a free name is a counter of a coverage instrumenter (istanbul's `cov_1a2b3c`). */
export function isCounter(name: string): boolean {
  return /^cov_[\da-z]+$/.test(name)
}

/** Why a free name may be there although nobody wrote it: for error messages. */
export function hintFor(name: string): string {
  if (/^__(?:vi|vite)|WEBPACK|^\$?import\d*|_imported_/i.test(name)) {
    return ', which a bundler made of an import'
  }
  if (/^_/.test(name))
    return ', which looks like the helper of a compiler: let it compile for a newer language'
  return ''
}

/** The names that generated code uses for a site; none of them is in the text. */
export function namesOf(source: HostSource, { local }: SiteText): SiteNames {
  const prefix = freshPrefix(source, local)
  return {
    target: (index) => `${prefix}${index}`,
    counts: `${prefix}counts`,
    miss: `${prefix}miss`,
    closeWindow: `${prefix}closeWindow`,
    learn: `${prefix}learn`,
  }
}

function freshPrefix({ program }: HostSource, local: string): string {
  let prefix = `${local}$`
  while ([...program.names].some((name) => name.startsWith(prefix))) prefix += '$'
  return prefix
}

/** What generated code calls the stable function of a host. */
export function outerName(source: HostSource): string {
  return `${freshPrefix(source, 'host')}outer`
}

/** What generated code calls the object of the captured values. */
export function capturedName(source: HostSource): string {
  return source.program.names.has('captured') ? freshPrefix(source, 'captured') : 'captured'
}

/**
 * The calls of a host that are written with branches, by site.
 * Not among them: calls with spread or optional arguments, with other argument counts than declared, and
 * those in places where nothing can be declared (default values of parameters, fields of classes).
 */
export function callsOf(source: HostSource, site: SiteText): Call[] {
  const binding = source.factory.scope.bindings.get(site.local)
  const fixed = site.kind === 'method' ? 2 : 1
  return source.program.calls.filter(
    ({ callee, operands, spread, home }) =>
      bindingOf(callee.name, callee.scope) === binding &&
      !spread &&
      operands.length >= fixed &&
      (site.arity === undefined || operands.length === fixed + site.arity) &&
      (home !== undefined || operands.every(isFree)),
  )
}

/** Whether evaluating an operand does nothing and cannot be told from evaluating it twice. */
function isFree({ kind, reference }: Node): boolean {
  return (
    kind === 'literal' ||
    kind === 'this' ||
    (reference !== undefined && isPlain(reference.name, reference.scope))
  )
}

function isPlain(name: string, scope: NonNullable<Node['reference']>['scope']): boolean {
  return bindingOf(name, scope) !== undefined || name === 'undefined'
}

/** Whether text can call an operand as it stands there: with no receiver, and not as direct eval. */
function isCallable(operand: Node | undefined): boolean {
  return operand?.kind === 'name' && operand.reference?.name !== 'eval'
}

/** Whether an operand keeps its value while others are evaluated. */
function isStable({ kind, reference }: Node): boolean {
  if (kind !== 'name' || !reference) return kind === 'literal' || kind === 'this'
  const binding = bindingOf(reference.name, reference.scope)
  return binding ? binding.kind !== 'var' && binding.writes === 0 : reference.name === 'undefined'
}

interface Edit {
  readonly start: number
  readonly end: number
  /** Of two edits of one range the lower is outside. */
  readonly rank: number
  write(inner: () => string): string
}

/**
 * The text of a host with the branches of its sites in it: an expression that answers the host.
 *
 * @param bindings the properties of the captured object: names that the text may use beside its own.
 */
export function hostText(
  source: HostSource,
  sites: readonly SiteText[],
  forms: readonly SiteForm[],
  bindings: readonly string[],
): Code {
  const { host, text, program } = source
  const edits: Edit[] = []
  const temporaries = new Map<FunctionText, string[]>()
  const outer = outerName(source)

  for (const reference of program.references) {
    const { name, start, scope, called, short } = reference
    if (!host.self || bindingOf(name, scope) !== host.self || called) continue
    const replacement = short ? `${name}: ${outer}` : outer
    edits.push({ start, end: start + name.length, rank: 2, write: () => replacement })
  }

  const render = (start: number, end: number, from = 0): string => {
    let written = ''
    let at = start
    for (let index = from; index < edits.length; index++) {
      const edit = edits[index] as Edit
      if (edit.start < at || edit.end > end) continue
      written += text.slice(at, edit.start)
      written += edit.write(() => render(edit.start, edit.end, index + 1))
      at = edit.end
    }
    return written + text.slice(at, end)
  }

  for (const [index, site] of sites.entries()) {
    const names = namesOf(source, site)
    const form = forms[index] as SiteForm
    const prefix = freshPrefix(source, site.local)
    let count = 0
    for (const call of callsOf(source, site)) {
      const temporary = (): string => {
        const name = `${prefix}v${count++}`
        const home = call.home as FunctionText
        temporaries.set(home, [...(temporaries.get(home) ?? []), name])
        return name
      }
      // `target.call` would be looked up before the operands behind it are evaluated.
      const inOrder = form.form === 'pass' && site.kind === 'function'
      const plain = inOrder || call.operands.every(isFree)
      const places = call.operands.map((operand) => (plain || isStable(operand) ? undefined : temporary()))
      edits.push({
        start: call.start,
        end: call.end,
        rank: 2,
        write: () => {
          const operands = call.operands.map(({ start, end, nameless }, index) => {
            const operand = render(start, end)
            return nameless && places[index] ? `(0, ${operand})` : operand
          })
          return siteText(site, form, names, operands, places, isCallable(call.operands[0]))
        },
      })
      if (call.statement) {
        const { start, end } = call.statement
        // A statement that begins with a parenthesis would go on with the line before it.
        edits.push({ start, end, rank: 0, write: (inner) => `void (${inner()})` })
      }
    }
  }

  for (const [{ body }, names] of temporaries) {
    const declaration = `let ${names.join(', ')};`
    if ('at' in body) {
      const inserted = body.directives ? `;${declaration}` : declaration
      edits.push({ start: body.at, end: body.at, rank: 0, write: () => inserted })
    } else {
      const write = (inner: () => string) => `{ ${declaration} return (${inner()}) }`
      edits.push({ ...body, rank: 1, write })
    }
  }
  const isInsertion = ({ start, end }: Edit) => Number(start === end)
  edits.sort(
    (a, b) => a.start - b.start || isInsertion(b) - isInsertion(a) || b.end - a.end || a.rank - b.rank,
  )
  const body = render(host.start, host.end)
  const words = new Set(body.match(/[\p{ID_Continue}$]+/gu))
  const used = bindings.filter((name) => words.has(name))
  return asCode(`(() => {\nconst { ${used.join(', ')} } = ${capturedName(source)}\nreturn ${body}\n})()`)
}

/** One call through a site. */
function siteText(
  { kind }: SiteText,
  { form, width }: SiteForm,
  names: SiteNames,
  operands: readonly string[],
  temporaries: readonly (string | undefined)[],
  targetIsName: boolean,
): string {
  const values = operands.map((operand, index) => temporaries[index] ?? operand)
  const method = kind === 'method' ? '.call' : ''
  const rest = values.slice(1).join(', ')
  const [target = ''] = values
  const isName = targetIsName || temporaries[0] !== undefined
  const call = (callee: string) => `${callee}${method}(${rest})`
  const indirect = call(isName ? target : method ? `(${target})` : `(0, ${target})`)
  const steps = operands.flatMap((operand, index) => {
    const temporary = temporaries[index]
    return temporary === undefined ? [] : [`${temporary} = ${operand}`]
  })
  if (form === 'pass') {
    return steps.length === 0 && isName ? indirect : `(${[...steps, indirect].join(', ')})`
  }
  const { counts } = names
  if (form === 'learning') {
    steps.push(`${counts}.left > 0 && ${names.learn}(${target})`, indirect)
    return `(${steps.join(', ')})`
  }
  if (form === 'counting') steps.push(`(${counts}.left = ${counts}.left - 1) < 0 && ${names.closeWindow}()`)
  let tree = ''
  for (let branch = 0; branch < width; branch++) {
    const name = names.target(branch)
    const hit =
      form === 'tree' ? call(name) : `(${counts}.h${branch} = ${counts}.h${branch} + 1, ${call(name)})`
    tree += `${target} === ${name} ? ${hit} : `
  }
  const counted = form === 'tree' ? `(${counts}.credit = ${counts}.credit - 1) < 0 && ` : ''
  tree += `(${counted}${names.miss}(${target}), ${indirect})`
  return `(${[...steps, tree].join(', ')})`
}

/** What the stable function of a host hands on. */
export type Handed = 'parameters' | 'receiver' | 'everything'

/** How much of a call the host can see. */
export function handedTo({ host }: HostSource): Handed {
  if (host.rest || host.uses.arguments) return 'everything'
  return host.uses.this ? 'receiver' : 'parameters'
}

/**
 * Text of the stable function that users of a host hold. Written as a method, so that it has a receiver
 * and cannot be constructed.
 *
 * @param current what leads to the newest host.
 */
export function outerText(source: HostSource, name: string, current: string): Code {
  const { host } = source
  const parameters = Array.from({ length: host.parameters }, (_, index) => `a${index}`).join(', ')
  const method = identifierOf('host', name)
  const handed = handedTo(source)
  if (handed === 'everything') {
    return asCode(`({ ${method}() {\n  return ${current}.apply(this, arguments)\n} }).${method}`)
  }
  const call =
    handed === 'parameters'
      ? `${current}(${parameters})`
      : `${current}.call(this${host.parameters > 0 ? ', ' : ''}${parameters})`
  return asCode(`({ ${method}(${parameters}) {\n  return ${call}\n} }).${method}`)
}

function placeIn(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n')
  return `line ${lines.length} of the host, column ${(lines.at(-1)?.length ?? 0) + 1}`
}
