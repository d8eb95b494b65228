/**
 * Draws sections: a title and a table without frame lines, columns two spaces apart. The cells are text;
 * what they say is decided elsewhere.
 */
import Table from 'cli-table3'
import type { Colors } from './terminal.js'

/** A titled table. */
export interface Section {
  readonly title: string
  readonly head: readonly string[]
  /** Indices of the columns that are set to the right. */
  readonly right: readonly number[]
  /** Index of the column that takes what width is left, and wraps. */
  readonly wrap?: number
  readonly rows: readonly (readonly string[])[]
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}

const INDENT = '  '
const GAP = 2

/** The section as lines, ended by an empty one. */
export function drawSection(section: Section, width: number, colors: Colors): string {
  const { title, head, right, wrap, rows } = section
  const widths = head.map((cell, i) => widest([cell, ...rows.map((row) => row[i])]))
  if (wrap !== undefined) {
    const others = widths.reduce((sum, each, i) => sum + (i === wrap ? 0 : each + GAP), INDENT.length)
    widths[wrap] = Math.min(widths[wrap], Math.max(width - others, 20))
  }
  const table = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: head.map((_, i) => (right.includes(i) ? 'right' : 'left')),
    colWidths: widths,
    wordWrap: true,
  })
  // Coloured before it is laid out: cli-table3 counts no escape sequences.
  table.push(
    head.map((cell) => colors.dim(cell)),
    ...rows.map((row) => [...row]),
  )
  const lines = table
    .toString()
    .split('\n')
    .map((line) => `${INDENT}${line}`.trimEnd())
  return `${colors.bold(title)}\n${lines.join('\n')}\n\n`
}

function widest(cells: readonly string[]): number {
  return Math.max(...cells.flatMap((cell) => cell.split('\n').map((line) => line.length)))
}
