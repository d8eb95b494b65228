/**
 * What hosts counted, and the sum over the hosts of several queues: equal to what one host counts that gets all
 * frames. Plain data that survives messages.
 */
import type { CountersJson, Host, Outcomes } from '../host.js'

/** Everything that a host counted. */
export interface Counted {
  readonly counters: CountersJson
  /** Drops by the kernel's reason. */
  readonly drops: Record<string, number>
  /** Drops by reason and function, as `IP_CSUM@ip_rcv_core`. */
  readonly dropPlaces: Record<string, number>
  readonly outcomes: Outcomes
}

/** As many refused frames as a host lists. */
const MAX_REFUSED_LISTED = 1000

export function countedOf(host: Host): Counted {
  return {
    counters: host.counters(),
    drops: host.drops(),
    dropPlaces: host.dropPlaces(),
    outcomes: host.outcomes(),
  }
}

/**
 * The sum of what the queues' hosts counted. Refused frames are listed by their place in all frames, which the
 * queues must have put in.
 * @throws Error when the hosts do not have the same sockets and taps
 */
export function sumCounted(parts: readonly Counted[]): Counted {
  const [first] = parts
  const all = parts.map(({ counters }) => counters)
  return {
    counters: {
      format: 1,
      frames: sumOf(all.map(({ frames }) => frames)),
      injected: sumOf(all.map(({ injected }) => injected)),
      refused: all
        .flatMap(({ refused }) => refused)
        .sort((a, b) => a.i - b.i)
        .slice(0, MAX_REFUSED_LISTED),
      counters: sumGroups(all.map(({ counters }) => counters)),
      udp_sockets: first.counters.udp_sockets.map(({ family, address, port }, i) => {
        const sockets = all.map(({ udp_sockets }) => udp_sockets[i])
        for (const other of sockets)
          if (other?.family !== family || other.address !== address || other.port !== port)
            throw new Error(
              `the queues' sockets differ: socket ${i} is ${address}:${port} in one and not in another; bind the same in each`,
            )
        return {
          family,
          address,
          port,
          datagrams: sumOf(sockets.map((socket) => socket.datagrams)),
          bytes: sumOf(sockets.map((socket) => socket.bytes)),
        }
      }),
      taps: first.counters.taps.map((_, i) => sumNumbers(all.map(({ taps }) => taps[i]))),
      tx: sumGroups(all.map(({ tx }) => tx)),
    },
    drops: sumNumbers(parts.map(({ drops }) => drops)),
    dropPlaces: sumNumbers(parts.map(({ dropPlaces }) => dropPlaces)),
    outcomes: {
      ...sumNumbers(parts.map(({ outcomes: { consumed: _, ...rest } }) => rest)),
      consumed: sumNumbers(parts.map(({ outcomes }) => outcomes.consumed)),
    },
  }
}

/** Counts frames that never reached a host, because their ring was full. */
export function withMissed(counted: Counted, missed: number): Counted {
  if (missed === 0) return counted
  const { counters, drops, dropPlaces, outcomes } = counted
  const { Link, ...groups } = counters.counters
  return {
    counters: {
      ...counters,
      frames: counters.frames + missed,
      counters: { ...groups, Link: { ...Link, rx_missed_errors: Link.rx_missed_errors + missed } },
    },
    drops: { ...drops, FULL_RING: missed },
    dropPlaces: { ...dropPlaces, 'FULL_RING@rx_ring': missed },
    outcomes: { ...outcomes, frames: outcomes.frames + missed, dropped: outcomes.dropped + missed },
  }
}

function sumGroups(
  parts: readonly Record<string, Record<string, number>>[],
): Record<string, Record<string, number>> {
  const names = new Set(parts.flatMap((part) => Object.keys(part)))
  return Object.fromEntries(
    [...names].map((name) => [name, sumNumbers(parts.map((part) => part[name] ?? {}))]),
  )
}

function sumNumbers<T extends Record<keyof T, number>>(parts: readonly T[]): T {
  const out: Record<string, number> = {}
  for (const part of parts)
    for (const [name, value] of Object.entries<number>(part)) out[name] = (out[name] ?? 0) + value
  return out as T
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
