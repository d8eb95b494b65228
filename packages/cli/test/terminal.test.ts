/*
 * Writing to terminals and to what is none.
 */
import { describe, expect, it } from 'vitest'
import { drawSection } from '../src/terminal/table.js'
import { hasColor, Terminal } from '../src/terminal/terminal.js'
import { recorded } from './support/streams.js'

const TAKE_BACK = '\r\u001b[2K'

describe('colour', () => {
  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
    [{ isTTY: false }, { FORCE_COLOR: '1', CI: 'true' }, false],
    [{}, {}, false],
  ])('of %j with %j: %s', (stream, env, expected) => {
    expect(hasColor(stream, env)).toBe(expected)
  })
})

describe('Terminal', () => {
  it('writes no progress and no colour where there is no terminal', () => {
    const streams = recorded()
    const terminal = new Terminal(streams)
    terminal.progress('working')
    terminal.print(`${terminal.colors.bold('text')}\n`)
    terminal.error('wrong')
    expect(streams.out.text).toBe('text\n')
    expect(streams.err.text).toBe('optpoline: wrong\n')
  })

  it('takes the progress line back before it prints, and puts it there again', () => {
    const streams = recorded({ isTTY: true }, { NO_COLOR: '1' })
    const terminal = new Terminal(streams)
    terminal.progress('working')
    terminal.print('text\n')
    terminal.progress('')
    expect(streams.out.text).toBe('text\n')
    expect(streams.err.text).toBe(`${TAKE_BACK}working${TAKE_BACK}${TAKE_BACK}working${TAKE_BACK}`)
  })

  it('cuts a progress line that would wrap', () => {
    const streams = recorded({ isTTY: true, columns: 10 }, { NO_COLOR: '1' })
    new Terminal(streams).progress('0123456789')
    expect(streams.err.text).toBe(`${TAKE_BACK}01234567…`)
  })

  it('shows progress to terminals that do not know their width', () => {
    const streams = recorded({ isTTY: true, columns: 0 }, { NO_COLOR: '1' })
    new Terminal(streams).progress('working')
    expect(streams.err.text).toBe(`${TAKE_BACK}working`)
  })

  it('stops writing to a reader that has gone, and tells once', () => {
    const streams = recorded()
    const terminal = new Terminal(streams)
    let told = 0
    terminal.onReaderGone = () => {
      told++
    }
    streams.out.fail('EPIPE')
    streams.out.fail('EPIPE')
    terminal.print('text')
    expect([told, streams.out.text]).toEqual([1, ''])
  })

  it('does not hide other faults of its output', () => {
    const streams = recorded()
    new Terminal(streams)
    expect(() => streams.out.fail('ENOSPC')).toThrow('ENOSPC')
  })
})

describe('drawSection', () => {
  const { colors } = new Terminal(recorded())

  it('aligns columns without lines', () => {
    const section = {
      title: 'Title',
      head: ['name', 'n'],
      right: [1],
      rows: [
        ['a', '1'],
        ['long name', '23'],
      ],
    }
    expect(drawSection(section, 80, colors)).toBe(
      'Title\n  name        n\n  a           1\n  long name  23\n\n',
    )
  })

  it('wraps the column that is meant to', () => {
    const text = 'one, two, three, four, five, six, seven'
    const section = { title: 'T', head: ['g', 'counters'], right: [], wrap: 1, rows: [['Ip', text]] }
    expect(drawSection(section, 30, colors).split('\n').slice(2, 4)).toEqual([
      '  Ip  one, two, three, four,',
      '      five, six, seven',
    ])
  })

  it('keeps lines within a cell', () => {
    const section = { title: 'T', head: ['site', 'branches'], right: [], rows: [['s', 'f 90 %\ng 10 %']] }
    expect(drawSection(section, 80, colors).split('\n').slice(2, 4)).toEqual([
      '  s     f 90 %',
      '        g 10 %',
    ])
  })
})
