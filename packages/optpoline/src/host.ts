// Inline hosts: the function around a site is written again at each patch, with the branches in its text.
//
//   const render = inlineHost('render', { shade, clamp }, ({ shade, clamp }) =>
//     function render(pixels: Float64Array, shaders: Shade[], light: number) {
//       for (let i = 0; i < pixels.length; i++) pixels[i] = clamp(shade(shaders[i], pixels[i], light))
//     })
//   render(pixels, shaders, light)
//
// `shade` is a dynamic call; in generated text its calls are branch trees. It is the form that pays on
// every engine, and the only one on JavaScriptCore. The price is that the host runs from
// its text: whatever it reaches for must be captured, a parameter, or global, which is checked here, when
// the host is defined. What the text becomes is in text/host.ts, when in learning/.
import { markUsed, whyPlain } from './configure.js'
import { type AnyFunction, statsOf } from './dynamic-call.js'
import { MAX_BRANCHES } from './learning/policy.js'
import {
  type Callbacks,
  DynamicSite,
  type Generation,
  type GenerationCounts,
  type Inside,
  insides,
  newCounts,
  type Target,
} from './learning/site.js'
import { decideInHost } from './learning/worth.js'
import { emit, type Observable, register, type SiteStats, sites } from './observe.js'
import { checkOptions } from './options.js'
import { settlingPatchPoint } from './settle.js'
import { standIns } from './sync.js'
import { asCode, type Code, compile, urlOf } from './text/code.js'
import { engine } from './text/engine.js'
import type { Form } from './text/generation.js'
import {
  callsOf,
  capturedName,
  type HostSource,
  hintFor,
  hostText,
  isCounter,
  isNameHelper,
  namesOf,
  outerName,
  outerText,
  readHost,
  type SiteText,
} from './text/host.js'

/** A site that learns. */
export interface LearningSite extends Observable {
  /** Reconsiders the branches soon, whatever the thresholds say. */
  relearn(): void
}

/** What a host offers beside being called. */
export interface Host extends Observable {
  /** One site for each dynamic call that the host calls: what was learned about its calls in this host. */
  readonly sites: readonly LearningSite[]
  /** Has every site reconsider its branches soon, whatever the thresholds say. */
  relearn(): void
}

/** The host as its users hold it: what the factory answers. */
export type InlineHost<F extends AnyFunction> = F & Host

/** An old generation's text goes on counting in these; so large that it never asks again. */
const NEVER = 2 ** 30 - 1

/**
 * Defines a host: a function whose calls through captured dynamic calls become branches in its own text.
 * It does what the factory's function does, under recursion, exceptions and patches alike; a call that
 * runs during a patch finishes in the text that it started in. Each dynamic call learns anew in each
 * host, from the calls that the host makes.
 *
 * @param name names the host in statistics, stack traces and profiles. It is data, never code.
 * @param captured everything that the host uses and that is neither its own nor global, dynamic calls
 *   included; taken by value, now.
 * @param factory `({ a, b }) => function (...) { ... }`: takes apart what is captured and answers the
 *   host, a function or an arrow function, async and generators included. Only its text is used (strict
 *   code, as in modules); it is called only where text may not become code or promotion is off.
 * @throws TypeError when the host reaches for a name that is neither captured nor global, assigns a
 *   captured name, or calls none of the captured dynamic calls.
 * @throws SyntaxError for what has another meaning in generated text: direct eval, `import`.
 */
export function inlineHost<C extends object, F extends AnyFunction>(
  name: string,
  captured: C,
  factory: (captured: C) => F,
): InlineHost<F> {
  checkOptions('inlineHost', name)
  if (typeof captured !== 'object' || captured === null) {
    throw new TypeError(`inlineHost "${name}": captured must be an object, got ${String(captured)}`)
  }
  if (typeof factory !== 'function') {
    throw new TypeError(`inlineHost "${name}": the factory must be a function, got ${String(factory)}`)
  }
  // No engine that is not known: its functions may not even print their text.
  const plain = engine.name === 'unknown' ? engine.reason : undefined
  const source = plain === undefined ? read(name, factory) : undefined
  const values = source ? valuesOf(name, source, captured) : (captured as Record<string, unknown>)
  const sites = source ? sitesOf(name, source, values) : []
  const why = whyPlain(true) ?? asIndirect(plain ?? whyNotText(source as HostSource))
  const made = why === undefined ? inlined(name, source as HostSource, values, sites) : undefined
  const entry = made?.entry ?? factory(values as unknown as C)
  if (typeof entry !== 'function') {
    throw new TypeError(`inlineHost "${name}": the factory must answer a function, got ${String(entry)}`)
  }
  const host = Object.defineProperties(entry, {
    name: { value: name, configurable: true },
    sites: { value: Object.freeze((made?.sites ?? []).map(({ observable }) => observable)) },
    stats: { value: () => made?.stats() ?? plainStats(name, why as PlainState) },
    source: { value: () => made?.text ?? '' },
    relearn: { value: () => made?.relearn() },
  }) as unknown as InlineHost<F>
  if (made) {
    Object.defineProperty(host, 'length', { value: made.source.host.length, configurable: true })
    made.observable = host
  }
  register(host)
  return host
}

function read(name: string, factory: AnyFunction): HostSource {
  try {
    return readHost(Function.prototype.toString.call(factory))
  } catch (error) {
    const Kind = error instanceof SyntaxError ? SyntaxError : TypeError
    throw new Kind(`inlineHost "${name}": ${(error as Error).message}`, { cause: error })
  }
}

/**
 * The values of the names that the host's text uses.
 *
 * @throws TypeError when there is one without.
 */
function valuesOf(host: string, source: HostSource, captured: object): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const { name } of source.captured) {
    if (!(name in captured)) throw new TypeError(`inlineHost "${host}": "${name}" is not captured`)
    values[name] = (captured as Record<string, unknown>)[name]
  }
  const missing = [...source.free].filter(
    ([name]) => !isNameHelper(name) && !isCounter(name) && !isGlobal(name),
  )
  if (missing.length > 0) {
    const list = missing.map(([name, place]) => `"${name}" (${place}${hintFor(name)})`).join(', ')
    throw new TypeError(
      `inlineHost "${host}": the host reaches for ${list}, neither captured nor global; ` +
        'add it to the captured object and to the parameter of the factory',
    )
  }
  return values
}

/** Whether a name is known everywhere: a property of the global object, or a script's `let` or `class`. */
function isGlobal(name: string): boolean {
  if (name in globalThis) return true
  if (!engine.codegen) return false
  try {
    return compile(asCode(`typeof ${name} !== 'undefined'`), {}, 'global')
  } catch {
    return true // declared by a script, and not initialised yet
  }
}

function sitesOf(host: string, source: HostSource, values: Readonly<Record<string, unknown>>): SiteText[] {
  const sites = source.captured.flatMap(({ name, local }): SiteText[] => {
    const value = values[name]
    const inside = typeof value === 'function' ? insides.get(value) : undefined
    if (!inside) return []
    const method = inside.site.kind === 'dynamic method'
    const arity = inside.declared ? inside.site.capacity - (method ? 2 : 1) : undefined
    const site: SiteText = { local, kind: method ? 'method' : 'function', arity }
    return callsOf(source, site).length > 0 ? [site] : []
  })
  if (sites.length > 0) return sites
  const followed = source.captured.find(({ name }) => standIns.has(values[name] as object))
  if (followed) {
    throw new TypeError(
      `inlineHost "${host}": "${followed.name}" was made by tasks, which follows each call and so cannot be inlined; ` +
        'capture the dynamic call that was handed to tasks, or write the function without inlineHost',
    )
  }
  throw new TypeError(
    `inlineHost "${host}": the host calls none of its captured dynamic calls, so there is nothing to inline; ` +
      'capture the dynamic call, and call it in the body with written out arguments, as many as its arity says',
  )
}

function inlined(...parts: ConstructorParameters<typeof InlinedHost>): InlinedHost {
  try {
    return new InlinedHost(...parts)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const { message } = error
    throw new SyntaxError(
      `inlineHost "${parts[0]}": the host's text is no strict code of its own (${message}); ` +
        'private names and `super` of a class around it are out of its reach',
      { cause: error },
    )
  }
}

/** Why a host runs as it was written, or undefined when its text can be generated. */
function whyNotText(source: HostSource): string | undefined {
  if (!engine.codegen) return engine.reason
  const counter = [...source.free.keys()].find(isCounter)
  return counter && `it was instrumented: generated text cannot reach the counter ${counter}`
}

/** Why a host runs as it was written. */
type PlainState = Pick<SiteStats, 'state' | 'reason'>

function asIndirect(reason: string | undefined): PlainState | undefined {
  return reason === undefined ? undefined : { state: 'indirect', reason }
}

function plainStats(name: string, why: PlainState): SiteStats {
  return {
    name,
    kind: 'inline host',
    policy: null,
    ...why,
    generation: 0,
    branches: [],
    candidates: [],
    misses: 0,
    overflow: 0,
    coverage: null,
  }
}

/** How the calls of one site are written in a host. It never changes; it is replaced. */
interface Part extends Generation {
  readonly form: Form | 'learning'
  readonly counts: GenerationCounts
  readonly callbacks: Callbacks
}

/** A host that runs from generated text. */
class InlinedHost {
  readonly name: string
  readonly source: HostSource
  readonly sites: readonly HostSite[]
  readonly entry: Target
  /** Text of the newest host. */
  text = asCode('')
  observable!: Observable
  readonly #where: string
  readonly #captured: Readonly<Record<string, unknown>>
  readonly #publish: (code: Target) => void
  #generations = 0
  /** The host in which every site calls plainly: taken out again, it has the engine's feedback still. */
  #plain: { readonly parts: readonly Part[]; readonly code: Target; readonly text: Code } | undefined

  constructor(
    name: string,
    source: HostSource,
    values: Readonly<Record<string, unknown>>,
    sites: readonly SiteText[],
  ) {
    this.name = name
    this.source = source
    this.#where = urlOf(name)
    const captured: Record<string, unknown> = {}
    for (const { name: property, local } of source.captured) captured[local] = values[property]
    const helper = [...source.free.keys()].find(isNameHelper)
    if (helper) captured[helper] = keepName
    this.sites = sites.map((text) => {
      const inside = insides.get(captured[text.local] as Target)
      if (!inside) throw new Error(`internal: "${text.local}" is no dynamic call`)
      return new HostSite(this, `${name}/${inside.site.name}`, text, inside)
    })
    const where = `${this.#where}/host`
    const point = settlingPatchPoint(outerText(source, name, 'epoch.cell.current'), undefined, where)
    if (point) {
      this.entry = point.entry as Target
      this.#publish = (code) => point.publish(code, 0)
    } else {
      const entry = outerText(source, name, 'current')
      const text = `(() => {\nlet current\nreturn [${entry}, (next) => { current = next }]\n})()`
      const [made, publish] = compile<[Target, (code: Target) => void]>(asCode(text), {}, where)
      this.entry = made
      this.#publish = publish
    }
    captured[outerName(source)] = this.entry
    this.#captured = captured
    this.regenerate()
  }

  /** Writes, compiles and publishes the host as its sites are now. */
  regenerate(): void {
    const parts = this.sites.map(({ part }) => part)
    const isPlain = parts.every(({ form }) => form === 'pass')
    this.#generations += 1
    if (isPlain && this.#plain?.parts.every((part, index) => part === parts[index])) {
      this.text = this.#plain.text
      this.#publish(this.#plain.code)
      return
    }
    const names: Record<string, unknown> = { ...this.#captured }
    for (const { text, part, shown } of this.sites) {
      const site = namesOf(this.source, text)
      names[site.counts] = part.counts
      names[site.learn] = shown
      names[site.miss] = part.callbacks.miss
      names[site.closeWindow] = part.callbacks.closeWindow
      for (const [index, target] of part.targets.entries()) names[site.target(index)] = target
    }
    const forms = parts.map(({ form, targets }) => ({ form, width: targets.length }))
    const texts = this.sites.map(({ text }) => text)
    this.text = hostText(this.source, texts, forms, Object.keys(names))
    const where = `${this.#where}/generation-${this.#generations}`
    const code = compile<Target>(this.text, { [capturedName(this.source)]: names }, where)
    if (isPlain) this.#plain = { parts, code, text: this.text }
    this.#publish(code)
    // The first one is published before anybody can listen or look.
    if (this.observable) {
      emit('patch', () => ({ site: this.observable, generation: this.#generations }))
    }
  }

  relearn(): void {
    for (const site of this.sites) site.learner.relearn()
  }

  /** Gives up the host that is kept for later: it holds targets. */
  forgetPlain(): void {
    this.#plain = undefined
  }

  stats(): SiteStats {
    const all = this.sites.map(({ observable }) => observable.stats())
    const rank = (state: SiteStats['state']) => STATES.indexOf(state)
    const leading = all.reduce((best, stats) => (rank(stats.state) < rank(best.state) ? stats : best))
    const coverages = all.flatMap(({ coverage }) => coverage ?? [])
    return {
      ...leading,
      name: this.name,
      kind: 'inline host',
      generation: this.#generations,
      branches: all.flatMap(({ branches }) => branches),
      candidates: all.flatMap(({ candidates }) => candidates),
      misses: all.reduce((sum, { misses }) => sum + misses, 0),
      overflow: all.reduce((sum, { overflow }) => sum + overflow, 0),
      coverage: coverages.length === all.length ? Math.min(...coverages) : null,
    }
  }
}

/** Of a host's sites the one whose state comes first here speaks for the host. */
const STATES: readonly SiteStats['state'][] = [
  'promoted',
  'counting',
  'learning',
  'single',
  'demoted',
  'off',
  'new',
]

/** The calls of one host through one dynamic call: a site that is written into the host. */
class HostSite extends DynamicSite {
  readonly text: SiteText
  /** The dynamic call that was captured. */
  readonly captured: DynamicSite
  readonly #host: InlinedHost
  part: Part

  constructor(host: InlinedHost, name: string, text: SiteText, { site, policy }: Inside) {
    // Text has no argument count that it does not serve.
    super(name, site.kind, 1)
    this.argc = 1
    this.#host = host
    this.text = text
    this.captured = site
    this.part = this.#partOf('learning', [], newCounts(1), {})
    this.decide = (sums) => decideInHost(engine.name, sums)
    this.learner = policy.learn(this)
    const observable: LearningSite = {
      name,
      stats: () => statsOf(this, policy.name),
      source: () => host.text,
      relearn: () => this.learner.relearn(),
    }
    this.observable = observable
    register(observable)
    followRetirement(this)
  }

  /** The captured dynamic call has retired a target. */
  forget(target: Target): void {
    this.learner.forget(target)
    this.#host.forgetPlain()
  }

  /** A call is about to be made, in text that shows its calls. */
  readonly shown = (target: Target): void => {
    markUsed()
    // A host that runs from generated text is patched, whatever the engine does for calls outside of it.
    const plain = this.state === 'new' && whyPlain(true)
    if (plain) {
      Object.assign(this, plain)
      this.publish('pass', [])
    } else {
      this.learner.unserved(target, 1)
    }
  }

  override publish(
    form: Form,
    targets: readonly Target[],
    counts = newCounts(),
    callbacks: Callbacks = {},
  ): Generation {
    for (let branch = MAX_BRANCHES; branch < targets.length; branch++) {
      Object.assign(counts, { [`h${branch}`]: 0 })
    }
    return this.republish(this.#partOf(form, targets, counts, callbacks))
  }

  override republish(generation: Generation): Generation {
    const { counts } = this.part
    // Text that is running may run for long; what it counts is of no use any more.
    counts.left = this.part.form === 'learning' ? 0 : NEVER
    counts.credit = NEVER
    this.part = generation as Part
    this.newest = generation
    this.published += 1
    this.#host.regenerate()
    emit('patch', () => ({ site: this.observable, generation: this.published }))
    return generation
  }

  #partOf(
    form: Part['form'],
    targets: readonly Target[],
    counts: GenerationCounts,
    callbacks: Callbacks,
  ): Part {
    const host = this.#host
    return {
      form,
      targets,
      counts,
      callbacks,
      get code() {
        return host.entry
      },
      get text() {
        return host.text
      },
    }
  }
}

const siteBehind = new WeakMap<Observable, HostSite>()
/** Dynamic calls that tell the hosts that captured them which targets they retire. */
const telling = new WeakSet<DynamicSite>()

/** What a dynamic call retires leaves the hosts that captured it too, those defined later included. */
function followRetirement(inHost: HostSite): void {
  const { captured } = inHost
  captured.retired ??= new WeakSet()
  inHost.retired = captured.retired
  siteBehind.set(inHost.observable, inHost)
  if (telling.has(captured)) return
  telling.add(captured)
  const { retire } = captured
  captured.retire = (target) => {
    const over = retire.call(captured, target)
    for (const observable of sites()) {
      const site = siteBehind.get(observable)
      if (site?.captured === captured) site.forget(target)
    }
    return over
  }
}

/** What esbuild's helper for kept names does. */
function keepName(target: object, value: string): object {
  return Object.defineProperty(target, 'name', { value, configurable: true })
}
