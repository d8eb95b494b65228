/*
 * optpoline compare as a user starts it: results, JSON and report, every kind of bad command, Ctrl-C. What
 * the commands print decides, never how long they take. Skipped with a message where there is no build.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompareReport } from '@optpoline/cli'
import { welchTest } from '@optpoline/lab'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromium, openInChromium } from '../../lab/test/support/chromium.js'

const bin = fileURLToPath(new URL('../bin/optpoline.js', import.meta.url))
const built = existsSync(new URL('../dist/main.js', import.meta.url))
if (!built) console.warn('packages/cli is not built: tests of the program are skipped; build it with tsc -b')
const posix = process.platform !== 'win32'
if (!posix) console.warn('no POSIX shell: tests of optpoline compare are skipped')

let folder = ''
const path = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'optpoline-compare-'))
  // One of `spread` values from `base` on, by a counter that lies in a file of its own.
  writeFileSync(
    path('count.sh'),
    'n=$(cat "$1" 2>/dev/null || echo 0); echo $((n + 1)) > "$1"; echo "$2: $(($3 + n * 7 % $4))"\n',
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let counters = 0
const counted = (base: number, spread: number, name = 'score'): string =>
  `sh count.sh counter${counters++} ${name} ${base} ${spread}`

interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

function compare(...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'compare', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  })
  return { status, stdout, stderr }
}

const json = (name = 'r.json'): CompareReport => JSON.parse(readFileSync(path(name), 'utf8')) as CompareReport
const FILES = ['--json', 'r.json', '--report', 'r.html']

describe.skipIf(!built || !posix)('optpoline compare', () => {
  it('plans, answers, and writes what it says', () => {
    const args = [counted(10_000, 30), counted(12_500, 30), '--metric', 'score', '--seed', '3']
    const { status, stdout, stderr } = compare(...args, ...FILES)
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('B is 20% slower than A (95% interval, ')
    const report = json()
    expect(report).toMatchObject({ ended: 'complete', error: null, seed: 3, metric: { better: 'lower' } })
    expect(report.plan).toMatchObject({
      given: false,
      effect: 0.01,
      power: 0.9,
      pilotRuns: 20,
      limited: false,
      fewest: true,
    })
    const [a, b] = report.variants
    expect([a.name, b.name, b.command]).toEqual(['A', 'B', args[1]])
    expect(a.samples).toHaveLength(report.plan.runs ?? 0)
    const [comparison] = report.comparisons
    expect(comparison).toMatchObject({ a: 'A', b: 'B', verdict: 'slower', equivalence: { margin: 0.01 } })
    const { t, df, p } = welchTest(a.samples, b.samples)
    expect(comparison.welch).toEqual({ t, df, p })
    expect(comparison.ratio.estimate).toBeCloseTo(1.25, 2)
    for (const key of ['cpu', 'load', 'governor', 'versions']) expect(report.environment).toHaveProperty(key)
    expect(report.warnings.every(({ message }) => stdout.includes(message))).toBe(true)
    expect(report.repeat).toContain('--seed 3')
  })

  it('compares several with the first, by a JSON line and the better way', () => {
    const line = (value: number): string => `echo '{"opsPerSecond": ${value}}'`
    const { status, stdout } = compare(
      ...[line(100), line(130), line(100), '--names', 'base,tree,same'],
      ...['--metric', 'opsPerSecond', '--runs', '20', ...FILES],
    )
    expect(status).toBe(0)
    const { comparisons, plan, metric } = json()
    expect(comparisons.map(({ a, b, verdict }) => [a, b, verdict])).toEqual([
      ['base', 'tree', 'faster'],
      ['base', 'same', 'equivalent'],
    ])
    expect(plan).toMatchObject({ runs: 20, given: true, pilotRuns: null })
    expect(metric.better).toBe('higher')
    expect(stdout).toContain('corrected for 2 comparisons')
  })

  it('takes the processor time of a command and of its children', () => {
    const loop = 'i=0; while test $i -lt 20000; do i=$((i+1)); done'
    const { stdout } = compare(loop, `sh -c '${loop}'`, '--metric', 'cpu', '--runs', '4', ...FILES)
    expect(stdout).toContain('processor time in ms, lower is better')
    const { metric, variants, processes } = json()
    expect(metric).toEqual({ name: 'cpu', unit: 'ms', measures: 'time', better: 'lower' })
    for (const { samples, failed } of variants) {
      expect([samples.length, failed]).toEqual([4, 0])
      expect(samples.every((value) => value > 0)).toBe(true)
    }
    for (const { value, userMs, systemMs } of processes) expect(value).toBe((userMs ?? 0) + (systemMs ?? 0))
  })

  it('writes nothing but JSON to standard output when told to', () => {
    const { status, stdout } = compare(
      ...['echo score: 1', 'echo score: 1', '--metric', 'score', '--runs', '4', '--json', '-'],
    )
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as CompareReport).variants[0].samples).toEqual([1, 1, 1, 1])
  })

  it('ends early at a look when told to run until it is decided', () => {
    compare(
      ...[counted(100, 40), counted(400, 40), '--metric', 'score', '--until-decided', '--effect', '5%'],
      ...FILES,
    )
    const { looks, plan, variants, comparisons } = json()
    expect(looks?.at(-1)?.undecided).toBe(0)
    expect(variants[0].samples.length).toBeLessThan(plan.runs ?? 0)
    expect(comparisons[0].jointLevel).toBe(0.99)
  })

  it.each([
    [
      'fails',
      'echo last words >&2; exit 3',
      /^"B" failed 3 times in a row: ended with status 3; its last words: last words$/,
    ],
    ['prints no metric', 'echo hello', /printed no "score"/],
    ['prints no number', 'echo "score: fast"', /needs a plain number/],
    [
      'throws',
      `node -e 'throw new RangeError("out of order")'`,
      /ended with status 1; its last words: RangeError: out of order$/,
    ],
    ['hangs', 'sleep 60', /^"B" cannot be measured: still running after 0\.6 s, its timeout; /],
    ['is missing', 'no-such-program-here', /^"B" cannot be measured: cannot start the program: not found/],
    ['floods its output', 'yes', /printed more than|still running/],
    ['dies by a signal', 'kill -9 $$', /ended by SIGKILL/],
    ['dies by a signal behind the shell', 'sh -c "kill -SEGV \\$\\$"; exit $?', /ended by SIGSEGV/],
  ])('ends clearly when a command %s', (_, command, reason) => {
    const { status, stderr } = compare(
      ...['echo score: 1', command, '--metric', 'score', '--timeout', '0.6', ...FILES],
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/^optpoline: [^\n]+\n$/)
    const report = json()
    expect(report.ended).toBe('failed')
    expect(report.error).toMatch(reason)
    expect(report.processes.filter(({ failure }) => failure).length).toBeGreaterThan(0)
    expect(readFileSync(path('r.html'), 'utf8')).toContain('Ended before its plan')
  })

  it('keeps what it measured when a command begins to fail in the middle', () => {
    const failing =
      'n=$(cat late 2>/dev/null || echo 0); echo $((n + 1)) > late; echo "score: $((100 + n % 5))"; test $n -lt 25'
    const { status, stdout } = compare(
      ...[counted(100, 5), failing, '--metric', 'score', '--effect', '5%', ...FILES],
    )
    expect(status).toBe(1)
    const report = json()
    expect(report.ended).toBe('failed')
    // The pilot went through and counts, because the plan was not reached.
    expect(report.variants[1].samples).toHaveLength(24)
    expect(report.variants[1].failed).toBe(3)
    expect(report.comparisons).toHaveLength(1)
    expect(stdout).toContain('what was measured until then')
  })

  it('ends with what there is at Ctrl-C', async () => {
    const args = ['compare', 'sleep 0.02', 'sleep 0.03', ...FILES, '--runs', '10000']
    rmSync(path('r.json'), { force: true })
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    setTimeout(() => child.kill('SIGINT'), 2500)
    const status = await new Promise((resolve) => child.once('close', resolve))
    expect(status).toBe(130)
    const report = json()
    expect(report.ended).toBe('aborted')
    expect(report.variants[0].samples.length).toBeGreaterThan(2)
    expect(report.variants.map(({ failed }) => failed)).toEqual([0, 0])
    expect(report.comparisons[0].ratio.estimate).toBeGreaterThan(1)
    expect(readFileSync(path('r.html'), 'utf8')).toContain('Ended before its plan: stopped by the user')
  })

  it.each([
    [
      ['echo'],
      `there is one command and none to compare it with; give two or more in quotes, as optpoline compare 'node old.js' 'node new.js'; "optpoline compare --help" tells more`,
    ],
    [
      [],
      `there is no command to measure; give two or more in quotes, as optpoline compare 'node old.js' 'node new.js'; "optpoline compare --help" tells more`,
    ],
    [
      ['true', 'true', '--json', 'r', '--report', './r'],
      '--json and --report both name ./r; give each a file of its own',
    ],
    [
      ['a', 'b', '--metrics', 'x'],
      'unknown option --metrics; did you mean --metric? "optpoline compare --help" lists all',
    ],
  ])('refuses %j', (args, line) => {
    expect(compare(...args)).toEqual({ status: 2, stdout: '', stderr: `optpoline: ${line}\n` })
  })

  it.skipIf(chromium === undefined)(
    'writes a report whose numbers in a browser are those of the JSON',
    () => {
      compare(counted(100, 9), counted(103, 9), '--metric', 'score', '--runs', '24', ...FILES)
      const opened = openInChromium(readFileSync(path('r.html'), 'utf8'), { width: 390 })
      const report = json()
      expect(opened.data).toEqual(report)
      expect(opened.resources).toEqual([])
      expect(opened.scrollWidth).toBeLessThanOrEqual(opened.width)
      const at = (field: string): unknown =>
        field.split('.').reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], report)
      const numbers = Object.entries(opened.fields).filter(([, { value }]) => value !== null)
      expect(numbers.length).toBeGreaterThan(25)
      for (const [field, { value }] of numbers) expect([field, Number(value)]).toEqual([field, at(field)])
      expect([opened.samples['Every sample v0'], opened.samples['Every sample v1']]).toEqual(
        report.variants.map(({ samples }) => samples),
      )
      expect(opened.text).toContain(report.comparisons[0].sentence)
      expect(opened.text).toContain(report.repeat)
    },
  )
})
