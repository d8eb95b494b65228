// Whole studies against real child processes whose numbers are known, so that no timing decides.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runStudy, type Study, type StudyOptions, type StudyProgress, type Variant } from '@optpoline/lab'
import { describe, expect, test } from 'vitest'

const says = (name: string, text: string): Variant => ({ name, command: ['sh', '-c', text] })
const constant = (name: string, value: number): Variant => says(name, `echo "score: ${value}"`)
/** Prints `base` and up to `spread` more, by the system's random numbers. */
const noisy = (name: string, base: number, spread: number): Variant =>
  says(name, `echo "score: $((${base} + $(od -An -N2 -tu2 /dev/urandom) % ${spread}))"`)
const metric = { name: 'score', measures: 'rate' } as const
const codes = (study: Study): string[] => study.warnings.map(({ code }) => code)

async function study(options: Partial<StudyOptions>): Promise<{ study: Study; progress: StudyProgress[] }> {
  const progress: StudyProgress[] = []
  const result = await runStudy({
    variants: [constant('plain', 100), constant('dynamic', 130)],
    metric,
    seed: 1,
    onProgress: (each) => progress.push(each),
    ...options,
  })
  return { study: result, progress }
}

describe('a study', () => {
  test('plans from its pilot, keeps the plan, and survives JSON', async () => {
    const { study: result, progress } = await study({ effect: 0.02 })
    expect(result.plan).toMatchObject({
      effect: 0.02,
      power: 0.9,
      alpha: 0.01,
      pilotBlocks: 10,
      scale: 0,
    })
    expect(result.pilot?.processes).toHaveLength(2 + 4 * 10)
    expect(result.experiment.schedule).toHaveLength(4 * (result.plan?.blocks.blocks ?? 0))
    expect(result.experiment.processes).toHaveLength(result.experiment.schedule.length)
    expect(result.comparisons).toHaveLength(1)
    const [comparison] = result.comparisons
    expect(comparison).toMatchObject({ a: 'plain', b: 'dynamic', verdict: 'faster' })
    expect(comparison.ratio.estimate).toBeCloseTo(1.3, 12)
    expect(result.plan?.replanned).toBe(true)
    expect(comparison.inflation).toBeGreaterThan(1)
    expect(result.variants.map(({ name, failed }) => [name, failed])).toEqual([
      ['plain', 0],
      ['dynamic', 0],
    ])
    expect(result.environment.cpus).toBeGreaterThan(0)
    expect(result.floor?.clockStepMs).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(result)).comparisons[0].ratio).toEqual(comparison.ratio)
    expect(new Set(progress.map(({ phase }) => phase))).toEqual(new Set(['pilot', 'run']))
    const last = progress.at(-1)
    expect(last?.done).toBe(last?.total)
    expect(progress.every(({ phase, remainingMs }) => phase === 'pilot' || remainingMs !== undefined)).toBe(
      true,
    )
    expect(result.plan?.durationMs).toBeGreaterThan(0)
    expect(last?.remainingMs).toBe(0)
    expect(progress.find(({ phase }) => phase === 'run')?.plan?.blocks).toEqual(result.plan?.blocks)
  })

  test('runs exactly the blocks it is told, without a plan', async () => {
    const { study: result } = await study({ blocks: 3 })
    expect(result.plan).toBeUndefined()
    expect(result.variants[0].samples).toHaveLength(6)
    expect(codes(result)).toContain('few-blocks')
    expect(result.comparisons[0].inflation).toBeUndefined()
  })

  test('ends at the look that decides', async () => {
    const { study: result } = await study({
      variants: [noisy('plain', 100, 20), noisy('dynamic', 400, 20)],
      untilDecided: true,
      maxBlocks: 40,
    })
    expect(result.looks?.length).toBeGreaterThan(0)
    expect(result.looks?.at(-1)?.undecided).toBe(0)
    expect(result.comparisons[0]).toMatchObject({ verdict: 'faster', jointLevel: 0.99 })
    expect(result.plan?.replanned).toBe(false)
    expect(result.comparisons[0].inflation).toBeUndefined()
    expect(result.comparisons[0].sentence).toContain('99% repeated interval')
    expect(result.experiment.processes.length).toBeLessThan(4 * (result.plan?.sequential?.blocks ?? 0))
    expect(codes(result)).toContain('plan-limited')
  })

  test('compares several with the first, or each with each', async () => {
    const variants = [constant('a', 100), constant('b', 110), constant('c', 120)]
    const { study: result } = await study({ variants, blocks: 2 })
    expect(result.comparisons.map(({ a, b }) => `${a}${b}`)).toEqual(['ab', 'ac'])
    const { study: all } = await study({ variants, blocks: 2, comparisons: 'all' })
    expect(all.comparisons.map(({ a, b }) => `${a}${b}`)).toEqual(['ab', 'ac', 'bc'])
  })

  test('an abort keeps what is there and says so', async () => {
    const controller = new AbortController()
    const { study: result } = await study({
      signal: controller.signal,
      onProgress: ({ done }) => done >= 30 && controller.abort(),
    })
    expect(result.experiment.ended).toBe('aborted')
    expect(result.plan).toBeUndefined()
    expect(result.comparisons[0].verdict).toBe('faster')
    expect(codes(result)).toContain('ended-early')
    // The one that was stopped did not fail.
    expect(result.variants.map(({ failed }) => failed)).toEqual([0, 0])
    expect(codes(result)).not.toContain('failures')
  })

  test('ended in the run, the pilot counts, in one row of blocks', async () => {
    const controller = new AbortController()
    const { study: result } = await study({
      variants: [noisy('plain', 100, 60), noisy('dynamic', 100, 60)],
      signal: controller.signal,
      onProgress: ({ phase, done }) => phase === 'run' && done >= 11 && controller.abort(),
    })
    expect(result.experiment.ended).toBe('aborted')
    expect(result.pilot).toBeUndefined()
    expect(result.plan?.pilotBlocks).toBe(10)
    expect(result.experiment.processes.map(({ startedAt }) => startedAt)).toEqual(
      result.experiment.processes.map(({ startedAt }) => startedAt).toSorted((x, y) => x - y),
    )
    const [comparison] = result.comparisons
    expect(comparison.blocks.used).toBe(12)
    expect(comparison.inflation).toBeUndefined()
    expect(result.variants[0].samples.length + result.variants[1].samples.length).toBe(51)
    expect(result.experiment.durationMs).toBeGreaterThan(result.experiment.processes.at(-1)?.startedAt ?? 0)
  })

  test('says in the pilot what the run will take', async () => {
    const { study: result, progress } = await study({ effect: 0.02, pilotBlocks: 6 })
    const pilot = progress.filter(({ phase }) => phase === 'pilot')
    const told = pilot.map(({ laterMs }) => laterMs !== undefined)
    // Two rehearsals, then six blocks of four, each process told twice: four blocks are enough for a guess.
    expect(told.indexOf(true)).toBe(2 * (2 + 4 * 4) - 1)
    expect(pilot.at(-1)?.laterMs).toBeCloseTo(result.plan?.durationMs ?? 0, 6)
  })

  test('makes the plan again where the run has more noise than the pilot, and keeps it where not', async () => {
    const counter = join(mkdtempSync(join(tmpdir(), 'optpoline-study-')), 'count')
    writeFileSync(counter, '0')
    // Two rehearsals and 40 processes of the pilot; from then on thirty times the noise.
    const changing = (name: string): Variant =>
      says(
        name,
        `n=$(($(cat ${counter}) + 1)); echo $n > ${counter}; r=$(od -An -N2 -tu2 /dev/urandom); ` +
          `if [ $n -le 42 ]; then echo "score: $((10000 + r % 30))"; else echo "score: $((10000 + r % 900))"; fi`,
      )
    const { study: result, progress } = await study({
      variants: [changing('plain'), changing('dynamic')],
      maxBlocks: 14,
    })
    const { plan } = result
    expect(plan?.replans).toMatchObject([
      { after: 10, blocks: 14 },
      { after: 12, blocks: 14 },
      { after: 13, blocks: 14 },
      { after: 14, blocks: 14 },
    ])
    expect(plan?.blocks).toMatchObject({ blocks: 14, limited: true, fewest: false })
    // The limit decided, not the spread of these blocks.
    expect(plan?.blocks.asked).toBeGreaterThan(28)
    expect(result.comparisons[0].inflation).toBeLessThan(1.01)
    expect(result.experiment.processes).toHaveLength(4 * 14)
    expect(progress.find(({ phase }) => phase === 'run')?.plan?.blocks.blocks).toBe(10)
    expect(progress.at(-1)).toMatchObject({ done: 56, total: 56 })

    const { study: quiet } = await study({})
    expect(quiet.plan?.replans).toMatchObject([{ after: 10, blocks: 10 }])
    expect(quiet.plan?.blocks).toMatchObject({ limited: false, fewest: true })
    expect(quiet.experiment.processes).toHaveLength(4 * 10)
  })

  test('cuts the plan where the run has less noise than the pilot, after half of it', async () => {
    const counter = join(mkdtempSync(join(tmpdir(), 'optpoline-study-')), 'count')
    writeFileSync(counter, '0')
    // Two rehearsals and 40 processes of the pilot, with noise; from then on none.
    const calming = (name: string): Variant =>
      says(
        name,
        `n=$(($(cat ${counter}) + 1)); echo $n > ${counter}; ` +
          `if [ $n -le 42 ]; then echo "score: $((10000 + $(od -An -N2 -tu2 /dev/urandom) % 900))"; else echo "score: 10000"; fi`,
      )
    const { study: result, progress } = await study({
      variants: [calming('plain'), calming('dynamic')],
      effect: 0.01,
      maxBlocks: 60,
    })
    const first = progress.find(({ phase }) => phase === 'run')?.plan?.blocks.blocks ?? 0
    expect(first).toBeGreaterThan(30)
    const enough = Math.min(20, Math.ceil(first / 2))
    expect(result.plan?.replans).toMatchObject([{ after: enough, blocks: enough }])
    expect(result.experiment.processes).toHaveLength(4 * (result.plan?.blocks.blocks ?? 0))
    expect(progress.at(-1)).toMatchObject({ done: result.experiment.processes.length })
  })

  test('an abort between looks answers with what the spending function allows', async () => {
    const controller = new AbortController()
    const { study: result } = await study({
      variants: [noisy('plain', 100, 90), noisy('dynamic', 100, 90)],
      untilDecided: true,
      effect: 0.001,
      maxBlocks: 60,
      signal: controller.signal,
      onProgress: ({ phase, done }) => phase === 'run' && done >= 60 && controller.abort(),
    })
    expect(result.experiment.ended).toBe('aborted')
    expect(result.comparisons).toHaveLength(1)
    expect(result.looks?.at(-1)?.blocks).toBeLessThan(60)
    expect(codes(result)).toContain('ended-early')
  })

  test('a variant that fails leaves the others compared', async () => {
    const { study: result } = await study({
      variants: [constant('a', 100), constant('b', 90), says('c', 'exit 4')],
      maxFailuresInARow: 5,
    })
    expect(result.experiment.ended).toBe('failed')
    expect(codes(result)).toEqual(expect.arrayContaining(['ended-early', 'failures']))
    expect(result.warnings.find(({ code }) => code === 'failures')).toMatchObject({ variant: 'c' })
    expect(result.comparisons.map(({ b }) => b)).toEqual(['b'])
    expect(result.variants[2]).toMatchObject({ name: 'c', samples: [], failed: 5 })
  })

  test('one failed process costs its block, and is told', async () => {
    const flaky = says('dynamic', 'test $(( $$ % 7 )) -ne 0 && echo "score: 130"')
    const { study: result } = await study({
      variants: [constant('plain', 100), flaky],
      blocks: 30,
      maxFailuresInARow: 99,
    })
    const failed = result.variants[1].failed
    expect(result.variants[1].samples.length + failed).toBeLessThanOrEqual(61)
    const [{ blocks }] = result.comparisons
    expect(blocks.used + blocks.incomplete).toBe(30)
    if (blocks.incomplete > 0) expect(codes(result)).toContain('incomplete-blocks')
  })

  test('what failed in the pilot is told, and a pilot without whole blocks makes no plan', async () => {
    const counter = (): string => {
      const file = join(mkdtempSync(join(tmpdir(), 'optpoline-study-')), 'count')
      writeFileSync(file, '0')
      return file
    }
    const failing = (when: string): Variant => {
      const file = counter()
      return says(
        'dynamic',
        `n=$(($(cat ${file}) + 1)); echo $n > ${file}; echo "score: 130"; ! test ${when}`,
      )
    }
    const once = await study({ variants: [constant('plain', 100), failing('$n = 5')] })
    expect(once.study.warnings.find(({ code }) => code === 'failures')?.message).toBe(
      '1 of 21 processes of "dynamic" failed in the pilot, the first: ended with status 1',
    )
    expect(once.study.plan?.pilotBlocks).toBe(9)
    const always = await study({ variants: [constant('plain', 100), failing('$((n % 2)) = 0')] })
    expect(always.study.plan).toBeUndefined()
    expect(always.study.comparisons[0].method).toBe('welch')
    expect(codes(always.study)).toEqual(expect.arrayContaining(['failures', 'no-plan', 'few-blocks']))
  })

  test('plans iterations of module variants', async () => {
    const module = fileURLToPath(new URL('./fixtures/work.mjs', import.meta.url))
    const { study: result } = await study({
      metric: { name: 'time' },
      variants: [
        { name: 'one', module, args: { size: 10_000 }, iterations: 120 },
        { name: 'two', module, args: { size: 10_000 }, iterations: 120 },
      ],
      pilotBlocks: 4,
      maxBlocks: 4,
      planIterations: true,
    })
    expect(result.pilot?.processes.length).toBe(2 + 16)
    expect(result.pilot?.processes[0].iterations).toHaveLength(120)
    // On a machine where no process settles there is no plan of iterations.
    if (!result.plan?.iterations) return
    expect(result.experiment.processes[0].iterations).toHaveLength(result.plan.iterations.iterations)
    expect([result.variants[0].command].flat().join(' ')).toContain('default({"size":10000})')
    expect(result.plan.noise[0].withinProcess).toBeGreaterThan(0)
  })

  test('tells a metric near its floor', async () => {
    const { study: result } = await study({
      variants: [
        { name: 'a', command: ['true'] },
        { name: 'b', command: ['true'] },
      ],
      metric: { name: 'wall' },
      blocks: 2,
    })
    expect(codes(result)).toContain('floor')
    expect(result.floor?.processMs).toBeGreaterThan(0)
  })

  test('the same seed draws the same orders, and others for the pilot than for the rest', async () => {
    const { study: one } = await study({ seed: 4294967295 })
    const { study: two } = await study({ seed: 4294967295 })
    expect(one.experiment.schedule).toEqual(two.experiment.schedule)
    expect(one.pilot?.schedule.slice(2)).not.toEqual(one.experiment.schedule)
    expect(one.experiment.seed).toBe(0)
  })

  test('refuses what cannot be before it runs anything', async () => {
    const onProgress = () => expect.fail('nothing may run')
    const refused: [Partial<StudyOptions>, string][] = [
      [{ pilotBlocks: 2 }, 'pilotBlocks: got 2, needs a whole number of at least 4'],
      [{ blocks: 0 }, 'blocks: got 0'],
      [{ maxBlocks: 1.5 }, 'maxBlocks: got 1.5'],
      [{ effect: 0 }, 'as 0.01 for 1%'],
      [{ power: 1 }, '0 < power < 1'],
      [{ level: 95 }, '0 < level < 1'],
      [{ seed: -1 }, 'seed: got -1'],
      [{ variants: [constant('a', 1)] }, 'at least 2'],
    ]
    for (const [options, words] of refused)
      await expect(study({ ...options, onProgress })).rejects.toThrow(words)
  })
})
