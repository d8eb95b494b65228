/*
 * Reading arguments: what is taken, and what every mistake is told.
 */
import { describe, expect, it } from 'vitest'
import { type ArgumentsDefinition, closest, oneOf, readArguments, wholeNumber } from '../src/arguments.js'
import { UsageError } from '../src/errors.js'

const definition: ArgumentsDefinition = {
  positionals: [{ name: 'CAPTURE', help: 'a file' }],
  options: [
    { name: 'host', value: 'HOST.json', help: 'the host' },
    { name: 'json', value: 'FILE', help: 'the result' },
    { name: 'quick', help: 'a switch' },
  ],
}

const read = (...args: string[]) => readArguments('optpoline rx', definition, args)
const mistake = (...args: string[]): string => {
  try {
    read(...args)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return 'none'
}

describe('readArguments', () => {
  it('takes positionals and options in any order and both spellings', () => {
    const expected = { positionals: ['a.pcap'], options: { host: 'h.json', json: '-' } }
    expect(read('a.pcap', '--host', 'h.json', '--json', '-')).toMatchObject(expected)
    expect(read('--json=-', '--host=h.json', 'a.pcap')).toMatchObject(expected)
  })

  it('takes - as a capture, and anything behind --', () => {
    expect(read('-').positionals).toEqual(['-'])
    expect(read('--', '--host').positionals).toEqual(['--host'])
  })

  it('takes a switch, which has no value', () => {
    expect(read('--quick', 'a').options).toEqual({ quick: '' })
    expect(read('--quick', 'a').positionals).toEqual(['a'])
    expect(mistake('--quick=5')).toBe('--quick takes no value; drop "=5"')
  })

  it('takes positionals that must be there or may be repeated', () => {
    const several: ArgumentsDefinition = {
      positionals: [
        { name: 'A', help: 'the first', required: true },
        { name: 'B', help: 'the next', required: true, repeats: true },
      ],
      options: [],
    }
    expect(readArguments('x', several, ['1', '2', '3']).positionals).toEqual(['1', '2', '3'])
    expect(() => readArguments('x', several, ['1'])).toThrow('B is missing: the next; "x --help" tells more')
  })

  it('takes a value with a dash when it is given by =', () => {
    expect(read('--json=--odd').options).toEqual({ json: '--odd' })
  })

  it.each([['--help'], ['-h'], ['--help', '--nonsense', 'a', 'b', 'c']])('shows help for %j', (...args) => {
    expect(read(...args).help).toBe(true)
  })

  it('knows --version and -V', () => {
    expect(read('--version').version).toBe(true)
    expect(read('-V').version).toBe(true)
  })

  it.each([
    [['--hots', 'x'], 'unknown option --hots; did you mean --host? "optpoline rx --help" lists all'],
    [['--frobnicate'], 'unknown option --frobnicate; "optpoline rx --help" lists all'],
    [['-x'], 'unknown option -x; "optpoline rx --help" lists all'],
    [['--no-host'], 'unknown option --no-host; "optpoline rx --help" lists all'],
    [['--host'], '--host has no value; write --host HOST.json'],
    [['--host='], '--host has no value; write --host HOST.json'],
    [
      ['--host', '--json', 'x'],
      '--host has no value: "--json" looks like an option; write --host=--json if it is the value',
    ],
    [['--json', 'a', '--json', 'b'], '--json is given twice; give it once'],
    [['a', 'b'], 'unexpected argument "b"; optpoline rx takes CAPTURE'],
  ])('refuses %j', (args, message) => {
    expect(mistake(...args)).toBe(message)
  })
})

describe('values', () => {
  it('reads whole numbers in their range', () => {
    expect(wholeNumber('runs', '12', 1, 20)).toBe(12)
  })

  it.each(['', '0', '21', '-1', '1.5', '1e1', '0x3', ' 3', 'three'])('refuses %j as a number', (text) => {
    expect(() => wholeNumber('runs', text, 1, 20)).toThrow(
      `--runs is "${text}"; it must be a whole number from 1 to 20`,
    )
  })

  it('reads one of several words', () => {
    expect(oneOf('rx-checksum', 'trust', ['verify', 'trust'])).toBe('trust')
    expect(() => oneOf('rx-checksum', 'no', ['verify', 'trust'])).toThrow(
      '--rx-checksum is "no"; it must be verify or trust',
    )
  })
})

describe('closest', () => {
  it.each([
    ['hsot', 'host'],
    ['jsn', 'json'],
    ['hosts', 'host'],
    ['x', undefined],
    ['passes', undefined],
  ])('finds for %s %s', (word, expected) => {
    expect(closest(word, ['host', 'json', 'counters'])).toBe(expected)
  })
})
