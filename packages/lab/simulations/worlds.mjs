/**
 * Simulated machines with a known truth: each gives the log times of the processes of an experiment in the
 * order in which they run. Used by the simulations here and, in small, by the tests. No timing, no
 * statistics: a random source in, numbers out.
 */
import { drawBlock } from '../dist/experiment/schedule.js'

/** Standard normal numbers (polar method of Marsaglia). */
export function normalSource(random) {
  let spare
  return () => {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    for (;;) {
      const x = 2 * random() - 1
      const y = 2 * random() - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) {
        const scale = Math.sqrt((-2 * Math.log(square)) / square)
        spare = y * scale
        return x * scale
      }
    }
  }
}

/** Student's t with 3 degrees of freedom. */
export const t3 = (normal) => normal() / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3)

/** Mostly quiet, one in ten sixty times as far off. */
export const contaminated = (normal, random) => normal() * (random() < 0.1 ? 20 : 1)

const SD = 0.01

/**
 * A machine that changes between two speeds in the middle of processes: the log time of each process in turn, whose
 * length at full speed is 1. `dwell()` draws how long, in such lengths of time, it stays `slow` (true) or not.
 */
function switching(random, factor, dwell) {
  let slow = random() < 0.5
  let rest = dwell(slow)
  return () => {
    let work = 1
    let time = 0
    for (;;) {
      const took = slow ? factor * work : work
      if (took <= rest) {
        rest -= took
        return Math.log(time + took)
      }
      time += rest
      work -= slow ? rest / factor : rest
      slow = !slow
      rest = dwell(slow)
    }
  }
}

/** Dwell times of a Markov chain. */
const exponential = (random, mean) => () => -mean * Math.log(1 - random())

/**
 * A world: `noise(variant)` is one process's own error, `machine(i)` what the machine does at the i-th
 * process; both on the log scale, both drawn anew for each trial.
 */
export const worlds = {
  normal: ({ normal }) => ({ noise: () => SD * normal() }),
  'unequal variances': ({ normal }) => ({ noise: (variant) => (variant === 0 ? 1 : 5) * SD * normal() }),
  'skewed (exponential)': ({ random }) => ({ noise: () => -5 * SD * Math.log(1 - random()) }),
  'heavy tails (t, 3 df)': ({ normal }) => ({ noise: () => SD * t3(normal) }),
  'outliers (10 %, 20 times)': ({ normal, random }) => ({ noise: () => SD * contaminated(normal, random) }),
  'two speeds, per process': ({ normal, random }) => ({
    noise: () => SD * normal() + (random() < 0.4 ? 0.25 : 0),
  }),
  'two speeds, lasting': ({ normal, random }) => {
    // The machine changes its speed by 30 % and keeps it for 25 processes in the mean.
    let slow = random() < 0.5
    return {
      noise: () => SD * normal(),
      machine: () => {
        if (random() < 1 / 25) slow = !slow
        return slow ? Math.log(1.3) : 0
      },
    }
  },
  // As of a program whose loop gets its fast machine code in every other process.
  'two speeds, 2.7 times, per process': ({ normal, random }) => ({
    noise: () => SD * normal() + (random() < 0.5 ? Math.log(2.7) : 0),
  }),
  'Markov, 2.7 times, half a process': ({ normal, random }) => ({
    noise: () => SD * normal(),
    machine: switching(random, 2.7, exponential(random, 0.5)),
  }),
  'Markov, 2.7 times, 3 processes': ({ normal, random }) => ({
    noise: () => SD * normal(),
    machine: switching(random, 2.7, exponential(random, 3)),
  }),
  'Markov, 2.7 times, 30 processes': ({ normal, random }) => ({
    noise: () => SD * normal(),
    machine: switching(random, 2.7, exponential(random, 30)),
  }),
  // One to 25 processes long, it takes a share of the time of its own choosing.
  'one neighbour, on and off': ({ normal, random }) => {
    let loud = false
    const machine = switching(random, 1.25, (slow) => {
      loud = slow
      return 1 + 24 * random()
    })
    return { noise: () => (loud ? 3 : 1) * SD * normal(), machine }
  },
  'drift, linear': ({ normal }) => ({ noise: () => SD * normal(), machine: (i) => 0.01 * i }),
  'drift, wave': ({ normal, random }) => {
    const phase = 2 * Math.PI * random()
    return { noise: () => SD * normal(), machine: (i) => 0.1 * Math.sin(phase + i / 5) }
  },
  'drift, random walk': ({ normal }) => {
    let at = 0
    return { noise: () => SD * normal(), machine: () => (at += 2 * SD * normal()) }
  },
  'everything at once': ({ normal, random }) => {
    let at = 0
    let slow = false
    return {
      noise: (variant) => (1 + variant) * SD * contaminated(normal, random),
      machine: (i) => {
        at += SD * normal()
        if (random() < 1 / 40) slow = !slow
        return at + 0.004 * i + (slow ? 0.2 : 0)
      },
    }
  },
  // The noise is four times as large for a hundred processes in the mean, and then again is not.
  'neighbours that come and go': ({ normal, random }) => {
    let loud = random() < 0.5
    return {
      noise: () => {
        if (random() < 1 / 100) loud = !loud
        return (loud ? 4 : 1) * SD * normal()
      },
    }
  },
  'a neighbour that arrives': ({ normal }) => {
    let i = 0
    return { noise: () => (i++ < 60 ? 1 : 3) * SD * normal() }
  },
  // Log times are normal with a spread of 30 %: the times themselves are skewed.
  'log-normal, sigma 0.3': ({ normal }) => ({ noise: () => 0.3 * normal() }),
}

/** The logarithm of the noise is an autoregressive process of such a correlation from one run to the next, and spread. */
function wandering(correlation, spread) {
  return ({ normal }) => {
    let at = spread * normal()
    return {
      noise: () => {
        at = correlation * at + spread * Math.sqrt(1 - correlation ** 2) * normal()
        return SD * Math.exp(at) * normal()
      },
    }
  }
}

/** Machines of planning.mjs alone, of the kinds above with other sizes and times. */
const others = {
  'Markov, 1.6 times, 5 processes': ({ normal, random }) => ({
    noise: () => SD * normal(),
    machine: switching(random, 1.6, exponential(random, 5)),
  }),
  'a neighbour that leaves': ({ normal }) => {
    let i = 0
    return { noise: () => (i++ < 70 ? 2.5 : 1) * SD * normal() }
  },
  // Twelve processes in the mean, one in four of them with three times the noise.
  'neighbours, short and often': ({ normal, random }) => {
    let loud = random() < 0.25
    return {
      noise: () => {
        if (random() < 1 / 12) loud = random() < 0.25
        return (loud ? 3 : 1) * SD * normal()
      },
    }
  },
  'noise wanders, 10 processes': wandering(0.9, 0.6),
  'noise wanders, 50 processes': wandering(0.98, 0.7),
  // Between 20 and 80 processes long, somewhere in the pilot's last third or after it.
  'a neighbour, once': ({ normal, random }) => {
    const from = 25 + 120 * random()
    const to = from + 20 + 60 * random()
    let i = 0
    return { noise: () => (i++ >= from && i < to ? 4 : 1) * SD * normal() }
  },
  'a job every 80 processes': ({ normal, random }) => {
    let i = Math.floor(80 * random())
    return { noise: () => (i++ % 80 < 20 ? 3.5 : 1) * SD * normal() }
  },
  // Twice to four times the noise, or as much less, from anywhere in the first hundred blocks on.
  'noise changes once': ({ normal, random }) => {
    const at = 400 * random()
    const sizes = random() < 0.5 ? [1, 2 + 2 * random()] : [2 + 2 * random(), 1]
    let i = 0
    return { noise: () => sizes[i++ < at ? 0 : 1] * SD * normal() }
  },
  'noise grows': ({ normal }) => {
    let i = 0
    return { noise: () => (1 + i++ / 120) * SD * normal() }
  },
  'noise falls': ({ normal }) => {
    let i = 0
    return { noise: () => Math.max(0.7, 3 - i++ / 50) * SD * normal() }
  },
  // Each process of a bad time is slow by half or is not.
  'two speeds, at times': ({ normal, random }) => {
    let bad = random() < 0.3
    return {
      noise: () => {
        if (random() < 1 / 40) bad = random() < 0.3
        return SD * normal() + (bad && random() < 0.5 ? 0.4 : 0)
      },
    }
  },
  'two-sided exponential': ({ random }) => ({ noise: () => SD * Math.log((1 - random()) / (1 - random())) }),
  'heavy tails (t, 2 df)': ({ normal, random }) => ({
    noise: () => (SD * normal()) / Math.sqrt(-Math.log(1 - random())),
  }),
  'heavy tails, spreads 1 and 3': ({ normal }) => ({
    noise: (variant) => (1 + 2 * variant) * SD * t3(normal),
  }),
  'log-normal, sigma 0.8 and 0.2': ({ normal }) => ({
    noise: (variant) => (variant === 0 ? 0.8 : 0.2) * normal(),
  }),
  'two speeds, one in five slow': ({ normal, random }) => ({
    noise: () => SD * normal() + (random() < 0.2 ? 0.15 : 0),
  }),
  'three speeds': ({ normal, random }) => ({
    noise: () => SD * normal() + [0, 0.1, 0.25][Math.floor(3 * random())],
  }),
  'drift, cooling down': ({ normal }) => ({
    noise: () => SD * normal(),
    machine: (i) => 0.3 * Math.exp(-i / 30),
  }),
  'drift that returns': ({ normal }) => {
    let at = 0
    return { noise: () => SD * normal(), machine: () => (at = 0.8 * at + 1.5 * SD * normal()) }
  },
}

/**
 * Switches a machine on. `run(blocks, effect)` gives the logarithms of two variants' samples in the order
 * run, block by block; `effect` is the true log ratio b / a. `inSequence` runs as many processes, all of a
 * before all of b: what a plain benchmark script does. The machine goes on from one call to the next.
 */
export function start(world, { random, normal }) {
  const { noise, machine = () => 0 } = (worlds[world] ?? others[world])({ random, normal })
  let i = 0
  const one = (variant, effect) => machine(i++) + noise(variant) + (variant === 1 ? effect : 0)
  return {
    run(blocks, effect = 0) {
      const logs = [[], []]
      for (let block = 0; block < blocks; block++) {
        for (const { variant } of drawBlock(block, 2, random)) logs[variant].push(one(variant, effect))
      }
      return { a: logs[0], b: logs[1] }
    },
    inSequence(blocks, effect = 0) {
      const many = (variant) => Array.from({ length: 2 * blocks }, () => one(variant, effect))
      return { a: many(0), b: many(1) }
    },
  }
}

/** The log ratios of every block's pairings. */
export function pairings({ a, b }) {
  const result = []
  for (let i = 0; i < a.length; i += 2) {
    result.push([b[i] - a[i], b[i + 1] - a[i], b[i] - a[i + 1], b[i + 1] - a[i + 1]])
  }
  return result
}

/** One log ratio a block: the mean of its pairings. */
export function contrasts(runs) {
  return pairings(runs).map((block) => block.reduce((sum, each) => sum + each, 0) / block.length)
}
