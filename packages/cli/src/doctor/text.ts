/**
 * The report in words: what this engine is, the table of ratios, how far they can be trusted, and what to
 * expect. Pure.
 */
import { list, percent, plural, significant } from '../terminal/format.js'
import type { Section } from '../terminal/table.js'
import type { Facts } from './facts.js'
import type { DoctorReport, Ratio, TrafficReport } from './report.js'

const STRATEGIES: Readonly<Record<string, string>> = {
  prototype: 'dynamic calls are patched: generated entries, constant cells',
  slots: 'dynamic calls are patched: an entry with two slots',
  once: 'dynamic calls are patched, a few times: an entry with cells that are written once',
  indirect: 'dynamic calls are made plainly',
}

/** Known before anything is measured. */
export function opening({ runtime, engine, promotion }: Facts): string[] {
  return [
    `engine     ${runtime}, ${engine.name}`,
    `code       ${engine.codegen ? 'text may become code' : `text may not become code: ${engine.codegenRefusal}`}`,
    `strategy   ${STRATEGIES[engine.strategy] ?? engine.strategy}: ${engine.reason}`,
    `promotion  ${promotion.on ? 'on' : `off: ${promotion.reason}`}`,
  ]
}

/** How many times as fast as plain calls, by traffic. */
export function ratioTable({ traffics }: DoctorReport): Section {
  return {
    title: 'Times as fast as the plain call (95 % interval)',
    head: ['traffic', 'plain', 'dynamic', 'by hand', 'host', 'the site', 'processes'],
    right: [1, 6],
    rows: traffics.map(({ name, plainNs, ratios, site, processes }) => [
      name,
      plainNs === null ? '' : `${significant(plainNs)} ns`,
      ratio(ratios.dynamic),
      ratio(ratios.limit),
      ratio(ratios.host),
      siteWords(site, processes),
      `${processes}`,
    ]),
  }
}

function ratio(value: Ratio | null): string {
  if (value === null) return '-'
  const { estimate, interval } = value
  const range = interval === null ? '' : ` (${interval.low.toFixed(2)} to ${interval.high.toFixed(2)})`
  return `${estimate.toFixed(2)}x${range}`
}

function siteWords(site: TrafficReport['site'], processes: number): string {
  if (site === null) return ''
  const what = site.branches > 0 ? `${site.state}, ${plural(site.branches, 'branch', 'es')}` : site.state
  return site.alike < processes ? `${what} (${site.alike} of ${processes})` : what
}

/** Noise of which a person should be told. */
const NOISY = 0.03

export function noiseWords({ noise, noHost }: DoctorReport): string[] {
  const lines: string[] = []
  if (noise !== null) {
    const { median, worst } = noise
    lines.push(
      `Two copies of the plain loop differed by ${percent(median)} in the middle process, by ${percent(worst)} in the worst.`,
    )
    if (median > NOISY) {
      lines.push(
        'That is much: something else keeps this machine busy. Repeat this when it is idle, or with --runs 20.',
      )
    }
  }
  if (noHost !== null) lines.push(`No host was measured: ${noHost}.`)
  return lines
}

/** What to expect here, one sentence or two a line. */
export function expectations(report: DoctorReport): string[] {
  const { engine, promotion, traffics } = report
  const measured = traffics.filter(({ verdict }) => verdict !== null)
  if (measured.length === 0) return []
  const lines: string[] = []
  if (!promotion.on) {
    lines.push(
      'Promotion is switched off, so every site calls plainly. Unset OPTPOLINE and run this again to see what it gives.',
    )
  } else if (!engine.codegen) {
    lines.push('Text may not become code here, so dynamic calls are ordinary calls. Nothing else changes.')
  } else if (engine.strategy === 'indirect') {
    lines.push('Dynamic calls are ordinary calls on this engine: they are right, and gain nothing.')
  }
  const faster = measured.filter(({ verdict }) => verdict === 'faster')
  if (faster.length > 0)
    lines.push(`Expect ${gains(faster)} as fast calls where targets are few or popular: ${names(faster)}.`)
  lines.push(...hostWords(measured))
  const same = measured.filter(({ verdict }) => verdict === 'same')
  if (same.length > 0) lines.push(`Expect no difference at ${names(same)}.`)
  const unclear = measured.filter(({ verdict }) => verdict === 'unclear')
  if (unclear.length > 0) {
    lines.push(`Neither a gain nor a loss could be shown at ${names(unclear)}; more processes may (--runs).`)
  }
  const slower = measured.filter(({ verdict }) => verdict === 'slower')
  if (slower.length > 0) {
    lines.push(
      `Certainly slower than the plain call at ${names(slower)}: that must not be. Please report it with --json.`,
    )
  }
  lines.push(
    'These targets do almost nothing, so these are upper bounds: a program gains what its calls cost, not what its targets cost.',
  )
  return lines
}

function hostWords(traffics: readonly TrafficReport[]): string[] {
  const faster = traffics.filter(({ ratios }) => (ratios.host?.interval?.low ?? 0) > 1.05)
  if (faster.length === 0) return []
  const estimates = faster.map(({ ratios }) => ratios.host?.estimate ?? 1)
  return [`An inline host makes ${range(estimates)} at ${names(faster)}.`]
}

function gains(traffics: readonly TrafficReport[]): string {
  return range(traffics.map(({ ratios }) => ratios.dynamic?.estimate ?? 1))
}

function range(values: readonly number[]): string {
  const [low, high] = [Math.min(...values).toFixed(1), Math.max(...values).toFixed(1)]
  return low === high ? `${low} times` : `${low} to ${high} times`
}

function names(traffics: readonly TrafficReport[]): string {
  return list(traffics.map(({ name, says }) => `${name} (${says})`))
}
