/**
 * One process of experiment.mjs or captures.mjs. Which calls are plain is decided by this process's --conditions.
 *
 *   1. learn    replays until nothing is learned any more
 *   2. rest     the library settles what it patched; what the start left behind is collected
 *   3. steady   replays until callers have been compiled again and a window is no faster than the one before
 *   4. observe  times passes, a part of the traffic each, between two beats of the machine's clock
 *
 * Passes beside which the machine was not at its own speed do not count. The beats choose them, never the passes
 * themselves, so no variant gains by it. A part's time is the median of its passes, the traffic's the sum of them.
 */
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sites } from 'optpoline'
import { Machine } from './machine.mjs'
import { trafficOf } from './traffic.mjs'

/**
 * All in milliseconds. A site with a single target counts a million calls: of a call in every second frame of 165 ns that
 * takes 0.35 s, and a passage that ended before it measured what counting costs.
 */
const LEARN = { least: 250, most: 2000 }
const REST = 80
const STEADY = { window: 100, most: 800 }
const OBSERVE = { least: 100, most: 1200, window: 50 }
/** Windows whose fastest passes differ by less, relative, are equally fast. */
const TOLERANCE = 0.03
/** Frames of a pass: 0.1 to 1 ms, so that many lie between two disturbances; whole batches of 64. Fewer are repeated. */
const PASS_FRAMES = 4096
/** Undisturbed passes of each part that are enough, and that a median needs. */
const PASSES = { enough: 15, least: 5 }

/**
 * @param beat level of the machine's clock in earlier processes, if there were any
 * @returns packets per second, and what it rests on
 */
export default async function measure({ traffic: name, mode, beat }) {
  const machine = new Machine(beat)
  const traffic = await trafficOf(name)
  const parts = partsOf(traffic.count)
  const repeats = Math.ceil(PASS_FRAMES / traffic.count)
  const receive = receiver(traffic, mode)
  const start = performance.now()

  /** One pass over each part, its time put with those of its part, beside the beats around it. */
  const replay = async (times) => {
    let before = machine.beat()
    for (const [i, { from, to }] of parts.entries()) {
      const begin = performance.now()
      for (let i = 0; i < repeats; i++) receive.frames(from, to)
      const taken = performance.now() - begin
      const after = machine.beat()
      times[i].push({ taken, before, after })
      before = after
    }
    await turn()
  }
  /** Replays for so long, and adds to `times`. */
  const replayFor = async (milliseconds, times = parts.map(() => [])) => {
    const begin = performance.now()
    do await replay(times)
    while (performance.now() - begin < milliseconds)
    return times
  }
  const elapsed = () => performance.now() - start

  await replayFor(LEARN.least)
  while (elapsed() < LEARN.most && !atRest()) await replayFor(0)
  const learned = elapsed()
  await sleep(REST)
  collect()
  let last = fastest(await replayFor(STEADY.window))
  let now = fastest(await replayFor(STEADY.window))
  while (Math.abs(Math.log(now / last)) > TOLERANCE && elapsed() - learned < STEADY.most) {
    last = now
    now = fastest(await replayFor(STEADY.window))
  }
  const steady = elapsed()

  const times = await replayFor(OBSERVE.least)
  let chosen = undisturbed(times, machine)
  while (elapsed() - steady < OBSERVE.most && chosen.some((own) => own.length < PASSES.enough)) {
    chosen = undisturbed(await replayFor(OBSERVE.window, times), machine)
  }
  const usable = chosen.every((own) => own.length >= PASSES.least)
  const ofAll = total(times, median)
  return {
    packetsPerSecond: (repeats * traffic.count * 1000) / (usable ? total(chosen, median) : ofAll),
    /** Of all passes, disturbed or not: what counts where too few were not. */
    ofAllPasses: (repeats * traffic.count * 1000) / ofAll,
    usable,
    passes: total(times, (own) => own.length),
    undisturbed: total(chosen, (own) => own.length),
    beat: machine.level(),
    milliseconds: { learned: Math.round(learned), steady: Math.round(steady), end: Math.round(elapsed()) },
    sites: Object.fromEntries(sites().map((site) => [site.name, site.stats().state])),
  }
}

/**
 * V8 marks what a process left behind while it started about 0.9 s later, beside the program for 10 to 35 ms. A plain
 * process has ended by then, and a dynamic one, which learned for longer, is being observed.
 */
function collect() {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

const atRest = () => sites().every((site) => !['learning', 'counting'].includes(site.stats().state))

/** The times of the passes, by part, beside which the machine had its own speed. */
function undisturbed(times, machine) {
  const isSteady = machine.steadiness()
  return times.map((own) => own.filter(({ before, after }) => isSteady(before) && isSteady(after)))
}

const total = (times, of) => times.reduce((sum, own) => sum + of(own), 0)
const fastest = (times) => total(times, (own) => Math.min(...own.map(({ taken }) => taken)))

function median(own) {
  const sorted = own.map(({ taken }) => taken).sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

/** The traffic in parts of about PASS_FRAMES frames. */
function partsOf(count) {
  const parts = []
  for (let from = 0; from < count; from += PASS_FRAMES) {
    parts.push({ from, to: Math.min(from + PASS_FRAMES, count) })
  }
  return parts
}

/** Time passes with the last frame, so that a replay does what the one before did. */
function receiver({ data, offsets, lengths, count, linkTypes, open, times, period }, mode) {
  const host = open({ rxChecksum: 'trust' })
  const now = times ? Float64Array.from(times) : undefined
  return {
    frames(from, to) {
      if (mode === 'batches') host.receiveBatch(data, offsets, lengths, from, to, now)
      else if (!linkTypes) host.receiveEach(data, offsets, lengths, from, to, now)
      else for (let i = from; i < to; i++) host.receiveAs(linkTypes[i], data, offsets[i], lengths[i], now[i])
      if (now && to === count) for (let i = 0; i < count; i++) now[i] += period
    },
  }
}
