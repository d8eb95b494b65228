// The runner against real child processes: what arrives, what fails and how it is told, what stays.
import { fileURLToPath } from 'node:url'
import {
  type ExperimentOptions,
  type JsonRecord,
  joinExperiments,
  type ProcessRecord,
  REHEARSAL,
  runExperiment,
  samplesOf,
  type Variant,
} from '@optpoline/lab'
import { describe, expect, test } from 'vitest'

const work = fileURLToPath(new URL('./fixtures/work.mjs', import.meta.url))
const script = (name: string, code: string): Variant => ({ name, command: [process.execPath, '-e', code] })

/** Runs one block of a variant against a harmless one and gives the variant's first process. */
async function first(
  variant: Variant,
  metric = 'score',
  options: Partial<ExperimentOptions> = {},
): Promise<ProcessRecord> {
  const other = script('other', `console.log('score: 1')`)
  const data = await runExperiment({
    variants: [variant, other],
    metric: { name: metric },
    blocks: 1,
    rehearsal: false,
    maxFailuresInARow: 1,
    seed: 1,
    ...options,
  })
  const record = data.processes.find((process) => process.variant === variant.name)
  if (!record) throw new Error('the variant did not run')
  return record
}

describe('what a child reports', () => {
  test('a line with the name and a number', async () => {
    const record = await first(script('x', `console.log('noise\\nscore: 12.5 ms\\nother: 3')`))
    expect(record).toMatchObject({ value: 12.5, report: {} })
    expect(record.failure).toBeUndefined()
  })

  test('several such lines are iterations, and their mean the sample', async () => {
    const record = await first(script('x', `for (const n of [1, 2, 6]) console.log('score: ' + n)`))
    expect(record).toMatchObject({ value: 3, iterations: [1, 2, 6] })
  })

  test('rates are averaged harmonically', async () => {
    const record = await first(script('x', `console.log('{"score": [1, 3]}')`), 'score', {
      metric: { name: 'score', measures: 'rate' },
    })
    expect(record.value).toBeCloseTo(1.5, 12)
  })

  test('a JSON line keeps its other fields, other JSON lines are messages', async () => {
    const messages: JsonRecord[] = []
    const record = await first(
      script(
        'x',
        `console.log('{"event":"promote"}'); console.log(JSON.stringify({score: 4, counters: {a: 1}}))`,
      ),
      'score',
      { onMessage: (message) => messages.push(message) },
    )
    expect(record).toMatchObject({ value: 4, report: { score: 4, counters: { a: 1 } } })
    expect(messages).toContainEqual({ event: 'promote' })
  })

  test('a command may use the message channel', async () => {
    const variant = { ...script('x', `process.send({ score: 9 })`), ipc: true }
    expect(await first(variant)).toMatchObject({ value: 9 })
  })

  test('a module function gives a record', async () => {
    const variant = { name: 'x', module: work, export: 'record', args: { rate: 5e6 } }
    expect(await first(variant, 'packetsPerSecond', { maxFailuresInARow: 9 })).toMatchObject({
      value: 5e6,
      report: { counters: { InReceives: 7 } },
    })
  })

  test('a module function gives the work, which is timed', async () => {
    const messages: JsonRecord[] = []
    const variant = { name: 'x', module: work, args: { size: 1000 }, iterations: 25 }
    const record = await first(variant, 'time', {
      maxFailuresInARow: 9,
      onMessage: (message) => messages.push(message),
    })
    expect(record.iterations).toHaveLength(25)
    expect(messages).toContainEqual({ event: 'ready', size: 1000 })
  })

  test('cpu is user and system time together', async () => {
    const record = await first(script('x', 'for (let i = 0; i < 1e7; i++);'), 'cpu')
    expect(record.userMs).toBeGreaterThanOrEqual(0)
    expect(record.systemMs).toBeGreaterThanOrEqual(0)
    expect(record.value).toBeGreaterThan(0)
    expect(record.value).toBe((record.userMs ?? 0) + (record.systemMs ?? 0))
  })

  test('processor time comes from the system', async () => {
    const record = await first(script('x', 'for (let i = 0; i < 1e7; i++);'), 'user')
    expect(record.value).toBeGreaterThan(0)
    expect(record.userMs).toBe(record.value)
    expect(record.systemMs).toBeGreaterThanOrEqual(0)
  })
})

describe('what the lab takes itself', () => {
  test('messages arrive with every metric, the metric is completed', async () => {
    const messages: JsonRecord[] = []
    const variant = { ...script('x', `process.send({ event: 'promote' })`), ipc: true }
    await first(variant, 'wall', { onMessage: (message) => messages.push(message) })
    expect(messages).toContainEqual({ event: 'promote' })
    const variants = [script('a', '0'), script('b', '0')]
    const data = await runExperiment({ variants, metric: { name: 'wall' }, blocks: 0 })
    expect(data.metric).toEqual({ name: 'wall', unit: 'ms', measures: 'time' })
  })

  test('processor time below the clock is a failure, not a zero', async () => {
    const record = await first({ name: 'x', command: ['true'] }, 'user')
    // A slow machine may take a whole millisecond for nothing.
    if (record.value === undefined) expect(record.failure).toMatchObject({ reason: 'bad-metric' })
    else expect(record.value).toBeGreaterThan(0)
  })

  test.skipIf(process.platform === 'win32')('a command as one text is read by the shell', async () => {
    const record = await first({ name: 'x', command: 'x=4; echo "score: $x$x" | cat', env: { y: '1' } })
    expect(record.value).toBe(44)
    const timed = await first(
      { name: 'x', command: 'i=0; while test $i -lt 20000; do i=$((i+1)); done' },
      'user',
    )
    expect(timed.value).toBeGreaterThan(0)
    const { failure } = await first({ name: 'x', command: 'no-such-program | cat; exit 127' })
    expect(failure).toMatchObject({ reason: 'spawn', exitCode: 127 })
    expect((await first({ name: 'x', command: 'sh -c "kill -9 \\$\\$"; exit $?' })).failure).toMatchObject({
      reason: 'signal',
      signal: 'SIGKILL',
    })
  })

  test('what a child leaves running in its group ends with it', async () => {
    const record = await first({ name: 'x', command: ['sh', '-c', 'sleep 600 & echo "score: 1"'] })
    expect(record.value).toBe(1)
    expect(record.wallMs).toBeLessThan(60_000)
  })
})

describe('failures are told, never dropped', () => {
  type Case = [string, Variant, string, string, Partial<ExperimentOptions>?]
  const cases: Case[] = [
    ['missing program', { name: 'x', command: ['no-such-program'] }, 'spawn', 'no such program'],
    ['status', script('x', `console.log('score: 1'); process.exit(3)`), 'exit', 'status 3'],
    ['signal', script('x', `process.kill(process.pid, 'SIGKILL')`), 'signal', 'SIGKILL'],
    ['no metric', script('x', `console.log('points: 1')`), 'no-metric', 'printed no "score"'],
    ...['1,234', '1.2.3', '1_000', '1 000', "1'000", '5/8', '0x10', 'NaN', 'Infinity', 'fast', '-1'].map(
      (text): Case => [
        `odd number ${text}`,
        script('x', `console.log(${JSON.stringify(`score: ${text}`)})`),
        'bad-metric',
        text,
      ],
    ),
    [
      'no JSON',
      script('x', `console.log('{"score": NaN}')`),
      'bad-metric',
      '{"score": NaN}, which is no JSON',
    ],
    ['zero', script('x', `console.log('{"score": 0}')`), 'bad-metric', 'above 0'],
    ['hang', script('x', 'setInterval(() => {}, 1000)'), 'timeout', 'still running', { timeoutMs: 500 }],
    [
      'hang that ignores SIGTERM',
      script('x', `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`),
      'timeout',
      'still running',
      { timeoutMs: 500 },
    ],
    [
      'flood',
      script('x', `const s = 'x'.repeat(65536); setInterval(() => process.stdout.write(s), 0)`),
      'output',
      'printed more than',
      { maxOutputBytes: 1e6 },
    ],
    ['broken module', { name: 'x', module: work, export: 'broken' }, 'exit', 'status 1'],
    ['missing export', { name: 'x', module: work, export: 'nothing' }, 'exit', 'status 1'],
  ]
  test.each(cases)('%s', async (_, variant, reason, words, options) => {
    const record = await first(variant, 'score', options)
    expect(record.value).toBeUndefined()
    expect(record.failure?.reason).toBe(reason)
    expect(record.failure?.detail).toContain(words)
  })

  test('the end of standard error is kept', async () => {
    const record = await first({ name: 'x', module: work, export: 'broken' })
    expect(record.failure?.stderr).toContain('out of order')
  })

  test.each(['user', 'score'])(
    'a missing program and a signal look the same under metric %s',
    async (metric) => {
      expect((await first({ name: 'x', command: ['no-such-program'] }, metric)).failure?.reason).toBe('spawn')
      const killed = await first(script('x', `process.kill(process.pid, 'SIGKILL')`), metric)
      expect(killed.failure).toMatchObject({ reason: 'signal', signal: 'SIGKILL' })
    },
  )
})

describe('the schedule', () => {
  const good = (name: string): Variant => ({ name, command: ['true'] })
  const run = (seed: number) =>
    runExperiment({ variants: ['a', 'b', 'c'].map(good), metric: { name: 'wall' }, blocks: 3, seed })

  test('is mirrored within a block, drawn from the seed, and kept', async () => {
    const one = await run(5)
    const two = await run(5)
    expect(one.schedule).toEqual(two.schedule)
    expect(one.processes.map((process) => process.variant)).toEqual(
      one.schedule.map((slot) => one.variants[slot.variant].name),
    )
    for (let block = 0; block < 3; block++) {
      const order = one.schedule.filter((slot) => slot.block === block).map((slot) => slot.variant)
      expect(order).toEqual(order.toReversed())
      expect(new Set(order).size).toBe(3)
    }
    expect(one.processes.slice(0, 3).every((process) => process.block === REHEARSAL)).toBe(true)
    expect(samplesOf(one, 'a')).toHaveLength(6)
    expect(one.ended).toBe('complete')
  })

  test('an abort stops the running process and keeps what there is', async () => {
    const controller = new AbortController()
    let ended = 0
    const data = await runExperiment({
      variants: [
        script('a', `setTimeout(() => console.log('score: 1'), 50)`),
        script('b', `console.log('score: 1')`),
      ],
      metric: { name: 'score' },
      blocks: 50,
      signal: controller.signal,
      onProgress: (progress) => {
        if (progress.ended) ended++
        else if (ended >= 3 && progress.variant === 'a') setImmediate(() => controller.abort())
      },
    })
    expect(data.ended).toBe('aborted')
    expect(data.processes.at(-1)?.failure?.reason).toBe('aborted')
    expect(data.processes.filter((process) => process.value !== undefined).length).toBeGreaterThanOrEqual(3)
    expect(data.processes.length).toBeLessThan(data.schedule.length)
  })

  test('a variant that keeps failing ends the experiment, with the others kept', async () => {
    const data = await runExperiment({
      variants: [script('bad', 'process.exit(2)'), good('good')],
      metric: { name: 'wall' },
      blocks: 50,
    })
    expect(data.ended).toBe('failed')
    expect(data.endReason).toMatch(/"bad" failed 3 times in a row/)
    expect(samplesOf(data, 'good').length).toBeGreaterThan(0)
  })

  test('refuses variants that cannot be told apart or run', async () => {
    const options = { metric: { name: 'wall' }, blocks: 1 }
    await expect(runExperiment({ ...options, variants: [good('a'), good('a')] })).rejects.toThrow(
      /name is taken/,
    )
    await expect(runExperiment({ ...options, variants: [good('a')] })).rejects.toThrow(/at least 2/)
    await expect(
      runExperiment({ ...options, variants: [good('a'), { name: 'b', command: [] }] }),
    ).rejects.toThrow(/command is empty/)
  })

  test('pieces join into one experiment, blocks and times counted on', async () => {
    const variants = [good('a'), good('b')]
    const first = await runExperiment({ variants, metric: { name: 'wall' }, blocks: 2 })
    const second = await runExperiment({ variants, metric: { name: 'wall' }, blocks: 1 })
    const joined = joinExperiments(first, second)
    expect(joined.schedule).toHaveLength(first.schedule.length + second.schedule.length)
    expect(joined.processes.map(({ block }) => block)).toEqual([
      ...[-1, -1, 0, 0, 0, 0, 1, 1, 1, 1],
      ...[-1, -1, 2, 2, 2, 2],
    ])
    expect(samplesOf(joined, 'a')).toEqual([...samplesOf(first, 'a'), ...samplesOf(second, 'a')])
    expect(joined.seed).toBe(first.seed)
    const other = { ...second, variants: [good('a'), good('c')] }
    expect(() => joinExperiments(first, other)).toThrow(/needs the same/)
  })
})
