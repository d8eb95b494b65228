/**
 * The result of `optpoline rx` as text: which tables there are and what stands in them. Pure: a report in,
 * headings and rows out, rows as lists of cells. How a table is drawn is in ../terminal/table.ts.
 */
import { bytes as byteCount, count, percent, plural, rate, significant } from '../terminal/format.js'
import type { Section } from '../terminal/table.js'
import type { SiteReport } from './branches.js'
import type { RatioReport, RxReport } from './report.js'

/** All sections, in the order in which they are read. */
export function sections(report: RxReport): Section[] {
  const { sites, sitesSeenIn } = report
  const { alike, of } = sitesSeenIn
  const where = of > alike ? `, as in ${alike} of ${of} dynamic processes` : ''
  return [
    speed(report),
    learned(sites, `What was learned${where}`),
    ...countedSections(report, 'Counters that moved, of one replay'),
  ].filter(({ rows }) => rows.length > 0)
}

/** What a host counted. */
export function countedSections(
  report: Pick<RxReport, 'counters' | 'dropPlaces' | 'outcomes'>,
  title: string,
): Section[] {
  return [counters(report, title), drops(report), outcomes(report)].filter(({ rows }) => rows.length > 0)
}

function speed({ variants, ratio, plan }: RxReport): Section {
  const title = plan
    ? `Speed, ${plural(plan.passes, 'timed pass', 'es')} of ${count(plan.packetsPerPass)} packets a process`
    : 'Speed, of the trial alone'
  return speedSection(title, { first: 'path', last: 'processes', digits: 3 }, variants, ratio)
}

/** Speeds by name, those that were measured, with their ratio; `last` says what the figures are of. */
export function speedSection(
  title: string,
  { first, last, digits }: { readonly first: string; readonly last: string; readonly digits: number },
  speeds: readonly {
    readonly name: string
    readonly median: number | null
    readonly packetsPerSecond: readonly number[]
  }[],
  ratio: RatioReport | null,
): Section {
  const rows = speeds.flatMap(({ name, median, packetsPerSecond }) =>
    median === null
      ? []
      : [
          [
            name,
            rate(median),
            significant(1e9 / median),
            range(packetsPerSecond),
            `${packetsPerSecond.length}`,
          ],
        ],
  )
  if (ratio !== null) {
    const [estimate, low, high] = [ratio.estimate, ratio.low, ratio.high].map((value) =>
      value.toFixed(digits),
    )
    const level = percent(ratio.level).replace('.0', '')
    rows.push(['ratio', `${estimate}x`, '', `${low} to ${high} (${level})`, ''])
  }
  return { title, head: [first, 'packets/s', 'ns/packet', 'lowest to highest', last], right: [1, 2, 4], rows }
}

function range(values: readonly number[]): string {
  return `${rate(Math.min(...values))} to ${rate(Math.max(...values))}`
}

/** What sites have learned. */
export function learned(sites: readonly SiteReport[], title: string): Section {
  return {
    title,
    head: ['site', 'state', 'branches', 'hit rate', 'comparisons/call'],
    right: [3, 4],
    rows: sites.map((site) => [
      site.name,
      site.state === 'new' ? 'not called' : site.state,
      branches(site),
      site.hitRate === null ? '' : percent(site.hitRate),
      site.branchesPerCall === null || site.state === 'new' ? '' : site.branchesPerCall.toFixed(2),
    ]),
  }
}

function branches({ branches, state, reason }: SiteReport): string {
  if (branches.length === 0) return state === 'demoted' || state === 'single' ? reason : ''
  return branches
    .map(({ name, share }) => `${name || 'anonymous'}${share === null ? '' : ` ${percent(share)}`}`)
    .join('\n')
}

function counters({ counters }: Pick<RxReport, 'counters'>, title: string): Section {
  const rows: string[][] = []
  for (const [group, names] of Object.entries(counters)) {
    const moved = Object.entries(names).filter(([, value]) => value !== 0)
    if (moved.length > 0)
      rows.push([group, moved.map(([name, value]) => `${name} ${count(value)}`).join(', ')])
  }
  return {
    title,
    head: ['group', 'counters'],
    right: [],
    wrap: 1,
    rows,
  }
}

function drops({ dropPlaces }: Pick<RxReport, 'dropPlaces'>): Section {
  return {
    title: 'Drops',
    head: ['reason', 'function', 'frames'],
    right: [2],
    rows: Object.entries(dropPlaces)
      .sort(([, a], [, b]) => b - a)
      .map(([place, frames]) => [...place.split('@'), count(frames)]),
  }
}

function outcomes({ outcomes }: Pick<RxReport, 'outcomes'>): Section {
  const { frames, delivered, forwarded, consumed, dropped, refused, held } = outcomes
  const parts: [string, number][] = [
    ['delivered to sockets', delivered],
    ['forwarded', forwarded],
    ...Object.entries(consumed).map(([by, value]): [string, number] => [`consumed: ${by}`, value]),
    ['dropped', dropped],
    ['waiting for other fragments', held],
    ['refused, not seen by the host', refused],
  ]
  const rows = parts
    .filter(([, value]) => value > 0)
    .map(([name, value]) => [name, count(value), percent(value / frames)])
  return {
    title: 'Where the frames went',
    head: ['outcome', 'frames', 'share'],
    right: [1, 2],
    rows: [...rows, ['all', count(frames), percent(1)]],
  }
}

/** The first lines: what is replayed, to which host. */
export function opening(input: RxReport['input'], host: RxReport['host']): string[] {
  const { name, frames, bytes } = input
  return [
    `${name}: ${plural(frames, 'frame')}, ${byteCount(bytes)}, ${hostInWords(input, host)}`,
    ...assumed(input),
  ]
}

/** Whom the frames are for. */
export function hostInWords(
  { rxChecksum, hostOrigin }: Pick<RxReport['input'], 'rxChecksum' | 'hostOrigin'>,
  host: RxReport['host'],
): string {
  const checksums = rxChecksum === 'verify' ? 'verified' : 'trusted'
  const sockets = plural(host.udp?.length ?? 0, 'UDP socket')
  const origin = {
    file: 'the host given',
    sample: "the sample's own host",
    generated: 'the host that they are for',
    derived: 'a host derived from the capture',
  }[hostOrigin]
  return `for ${origin} (${sockets}), UDP checksums ${checksums}`
}

export function assumed({ assumptions }: Pick<RxReport['input'], 'assumptions'>): string[] {
  if (assumptions.length === 0) return []
  return ['no --host was given, so it is assumed that', ...assumptions.map((text) => `  ${text}`)]
}
