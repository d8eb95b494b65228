/*
 * Numbers as text.
 */
import { describe, expect, it } from 'vitest'
import { oneLine } from '../src/errors.js'
import {
  bytes,
  count,
  duration,
  list,
  listUpTo,
  percent,
  plural,
  rate,
  significant,
} from '../src/terminal/format.js'

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1234567, '1,234,567'],
  ])('groups the digits of %d', (value, text) => {
    expect(count(value)).toBe(text)
  })

  it.each([
    [0, '0'],
    [42, '42.0'],
    [999.4, '999'],
    [999.6, '1.00 k'],
    [870_000, '870 k'],
    [5_123_456, '5.12 M'],
    [2.5e9, '2.50 G'],
  ])('writes the rate %d as %s', (value, text) => {
    expect(rate(value)).toBe(text)
  })

  it.each([
    [0.98765, '0.988'],
    [12.34, '12.3'],
    [999.6, '1000'],
    [1234.5, '1235'],
  ])('writes %d with three digits', (value, text) => {
    expect(significant(value)).toBe(text)
  })

  it.each([
    [0, '0.0 %'],
    [0.0001, '<0.1 %'],
    [0.9999, '>99.9 %'],
    [0.932, '93.2 %'],
    [1, '100.0 %'],
  ])('writes the share %d as %s', (value, text) => {
    expect(percent(value)).toBe(text)
  })

  it('writes sizes, times and amounts', () => {
    expect([bytes(999), bytes(6_683_435)]).toEqual(['999 B', '6.68 MB'])
    expect([duration(7.6), duration(60), duration(80), duration(-1)]).toEqual([
      '8 s',
      '1 min',
      '1 min 20 s',
      '0 s',
    ])
    expect([plural(1, 'frame'), plural(2000, 'frame'), plural(2, 'pass', 'es')]).toEqual([
      '1 frame',
      '2,000 frames',
      '2 passes',
    ])
  })

  it('writes lists', () => {
    expect([list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
    expect([listUpTo(['a', 'b'], 2), listUpTo(['a', 'b', 'c', 'd'], 2)]).toEqual([
      'a and b',
      'a, b and 2 more',
    ])
  })
})

it('makes one line of text that a terminal would act on', () => {
  expect(oneLine(' first\n  second\u001b[31m\r')).toBe('first second\\u001b[31m')
})
