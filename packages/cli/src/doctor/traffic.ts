/**
 * The traffics that are measured: how many targets there are, how often each is called, and in which order.
 * Pure; the order is drawn by a seed, the same in every process.
 */
import { TARGETS, type Target } from './targets.js'

/** One kind of traffic. */
export interface Traffic {
  readonly name: string
  /** In words, for a person who asks whether theirs is like it. */
  readonly says: string
  /** Share of the calls of each target, the most popular first; they sum to 1. At most 32. */
  readonly shares: readonly number[]
  /** Branches of the tree by hand, one of `TREE_WIDTHS`; 0 where no tree pays. */
  readonly hand: 0 | 2 | 4 | 8
  /** Targets that a plain site of such a program has seen by then; those of the traffic at least. */
  readonly seen: number
}

const even = (count: number, share = 1): number[] => Array.from({ length: count }, () => share / count)

/** Shares by Zipf's law: the k-th target is called in proportion to 1 / k. */
export function zipf(count: number): number[] {
  const weights = Array.from({ length: count }, (_, index) => 1 / (index + 1))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** What `optpoline doctor` measures. */
export const TRAFFICS: readonly Traffic[] = [
  {
    name: '90/10',
    says: 'two of eight targets, 90 and 10 in a hundred calls',
    shares: [0.9, 0.1],
    hand: 2,
    seen: 8,
  },
  {
    name: '70/20/rest',
    says: 'eight targets, two of them popular',
    shares: [0.7, 0.2, ...even(6, 0.1)],
    hand: 8,
    seen: 8,
  },
  { name: '50/50', says: 'two of eight targets, equally often', shares: [0.5, 0.5], hand: 2, seen: 8 },
  { name: 'single', says: 'the same target for life', shares: [1], hand: 0, seen: 1 },
  { name: 'many', says: '32 targets, none of them popular', shares: even(32), hand: 0, seen: 32 },
]

/** Further ones, for tables of engines. */
export const MORE_TRAFFICS: readonly Traffic[] = [
  { name: '2 even', says: 'two targets, equally often', shares: even(2), hand: 2, seen: 2 },
  { name: '4 even', says: 'four targets, equally often', shares: even(4), hand: 4, seen: 4 },
  { name: '8 even', says: 'eight targets, equally often', shares: even(8), hand: 8, seen: 8 },
  { name: '16 zipf', says: 'sixteen targets by Zipf’s law', shares: zipf(16), hand: 8, seen: 16 },
  {
    name: '16 at 90',
    says: 'sixteen targets, one at 90',
    shares: [0.9, ...even(15, 0.1)],
    hand: 4,
    seen: 16,
  },
]

/** The targets of the next `length` calls. */
export function sequenceOf(shares: readonly number[], length: number): Target[] {
  let random = 12_345
  return Array.from({ length }, () => {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0
    let rest = random / 2 ** 32
    let index = 0
    while (index < shares.length - 1 && rest >= shares[index]) rest -= shares[index++]
    return TARGETS[index]
  })
}

/** Calls to everything that the site has seen, evenly. */
export function seenBefore({ seen, shares }: Traffic, length: number): Target[] {
  return sequenceOf(even(Math.max(seen, shares.length)), length)
}
