/*
 * The options of optpoline compare, the way back to a command line, and the progress line: by values.
 */
import type { StudyProgress } from '@optpoline/lab'
import { describe, expect, it } from 'vitest'
import { readArguments } from '../src/arguments.js'
import {
  COMPARE_ARGUMENTS,
  type CompareOptions,
  compareOptions,
  repeatCommand,
  soundsLikeRate,
} from '../src/compare/options.js'
import { progressText } from '../src/compare/progress.js'
import { UsageError } from '../src/errors.js'

const read = (...args: string[]): CompareOptions =>
  compareOptions(readArguments('optpoline compare', COMPARE_ARGUMENTS, args))
const mistake = (...args: string[]): string => {
  try {
    read(...args)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return 'none'
}

describe('compareOptions', () => {
  it('has defaults', () => {
    expect(read('a b', 'c')).toEqual({
      variants: [
        { name: 'A', command: 'a b' },
        { name: 'B', command: 'c' },
      ],
      metric: { name: 'wall', measures: 'time' },
      effect: 0.01,
      power: 0.9,
      runs: undefined,
      untilDecided: false,
      timeoutMs: 300_000,
      seed: undefined,
      json: undefined,
      report: undefined,
    })
  })

  it.each([
    [['--effect', '2%'], { effect: 0.02 }],
    [['--effect', '0.5 %'], { effect: 0.005 }],
    [['--effect', '0.03'], { effect: 0.03 }],
    [['--power', '80%'], { power: 0.8 }],
    [['--runs', '5'], { runs: 6 }],
    [['--timeout', '1.5'], { timeoutMs: 1500 }],
    [['--until-decided'], { untilDecided: true }],
    [['--metric', ' score '], { metric: { name: 'score', measures: 'time' } }],
    [['--metric', 'cpu'], { metric: { name: 'cpu', measures: 'time' } }],
    [['--metric', 'user'], { metric: { name: 'user', measures: 'time' } }],
    [['--metric', 'reqPerSec'], { metric: { name: 'reqPerSec', measures: 'rate' } }],
    [['--metric', 'reqPerSec', '--better', 'lower'], { metric: { name: 'reqPerSec', measures: 'time' } }],
    [['--metric', 'score', '--better', 'higher'], { metric: { name: 'score', measures: 'rate' } }],
  ])('takes %j', (args, expected) => {
    expect(read('a', 'b', ...args)).toMatchObject(expected)
  })

  it.each([
    [['a'], /^there is one command and none to compare it with; give two or more in quotes, as/],
    [['a', ' '], /^command 2 is empty/],
    [['a', 'b', '--effect', '0%'], /^--effect is "0%"; it must be a share such as 5% or 0\.05/],
    [['a', 'b', '--effect', '5'], /^--effect is "5"/],
    [['a', 'b', '--power', '1'], /^--power is "1"/],
    [['a', 'b', '--timeout', '0'], /^--timeout is "0"/],
    [['a', 'b', '--runs', '3', '--until-decided'], /exclude each other/],
    [['a', 'b', '--names', 'x'], /^--names is "x"; it must be 2 names/],
    [['a', 'b', '--names', 'x,x'], /"x" twice/],
    [['a', 'b', '--metric', ' '], /^--metric is " "; it must be wall, cpu, user, system or a name/],
    [['a', 'b', '--effect', '200%'], /^--effect is "200%"; .*, from 0\.0001% to 100%/],
    [['a', 'b', '--effect', 'abc'], /^--effect is "abc"/],
    [['a', 'b', '--better', 'higher'], /^--better higher: of the time that "wall" takes/],
    [['a', 'b', '--json', '-', '--report', '-'], /cannot both go to standard output/],
  ])('refuses %j', (args, message) => {
    expect(mistake(...args)).toMatch(message)
  })

  it.each(['opsPerSecond', 'ops_per_sec', 'req/s', 'MB/s', 'ops', 'throughput', 'iops', 'rps'])(
    'takes %s for a rate',
    (name) => expect(soundsLikeRate(name)).toBe(true),
  )
  it.each(['ms', 'score', 'steps', 'time', 'drops', 'seconds', 'maps', 'ns/op', 'errorRate'])(
    'does not take %s for a rate',
    (name) => expect(soundsLikeRate(name)).toBe(false),
  )

  it('writes a command line that reads as the same options', () => {
    const lines = [
      read("echo 'it is'", 'b $X', '--metric', 'req/s', '--better', 'lower', '--effect', '0.7%'),
      read('a', 'b', 'c', '--names', 'one,two,the third', '--runs', '8', '--timeout', '2.5', '--json', 'x y'),
      read('a', 'b', '--metric', 'score', '--better', 'higher', '--until-decided', '--power', '0.8'),
    ]
    for (const options of lines) {
      const [program, command, ...words] = shellWords(repeatCommand(options, 77))
      expect([program, command]).toEqual(['optpoline', 'compare'])
      expect(read(...words)).toEqual({ ...options, seed: 77 })
    }
  })
})

/** The words of a command line in single quotes, as a POSIX shell reads them. */
function shellWords(line: string): string[] {
  return [...line.matchAll(/(?:[^\s'\\]|\\.|'[^']*')+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(.)/g, '$1$2'),
  )
}

describe('the progress line', () => {
  const state: StudyProgress = {
    phase: 'pilot',
    done: 4,
    total: 42,
    slot: { block: 0, position: 2, variant: 0 },
    variant: 'A',
    elapsedMs: 1000,
    remainingMs: 12_000,
  }

  it('says how long the pilot takes, and what comes then', () => {
    const last = new Map([['A', 203.4]])
    expect(progressText(undefined, new Map(), '', 0)).toContain('floor')
    expect(progressText(state, last, ' ms', 2000)).toBe(
      'pilot, process 5 of 42 · about 10 s left, then what it shows to need · A 203.4 ms',
    )
    expect(progressText({ ...state, laterMs: 40_000 }, last, ' ms', 0)).toContain(
      'about 12 s left, then about 40 s',
    )
  })

  it('counts down in the run, and never below nothing', () => {
    expect(progressText({ ...state, phase: 'run' }, new Map(), '', 4000)).toBe(
      'process 5 of 42 · about 8 s left',
    )
    expect(progressText({ ...state, phase: 'run' }, new Map(), '', 60_000)).toContain('about 0 s left')
  })
})
