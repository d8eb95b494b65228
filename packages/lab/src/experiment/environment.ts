/**
 * The machine that an experiment ran on, as far as it can be read without rights and without other
 * programs. What cannot be read is absent, never guessed.
 */
import { readFileSync } from 'node:fs'
import os from 'node:os'

/** The machine and its state when the experiment began. */
export interface Environment {
  cpu: string
  cpus: number
  /** Load averages of 1, 5 and 15 minutes. */
  load: number[]
  memoryBytes: number
  /** `linux`, `darwin`, ... with the kernel's release and the architecture. */
  platform: string
  release: string
  arch: string
  /** Version of the node that ran the lab, and of its V8. */
  node: string
  v8: string
  /** Frequency governor of the first processor (Linux). */
  governor?: string
  /** Whether the processor may run above its nominal frequency (Linux). */
  turbo?: boolean
  /** Whether this is a virtual machine (Linux on x86). */
  virtual?: boolean
  /** Processors that the control group allows, when fewer (Linux). */
  cpuQuota?: number
}

const CPUFREQ = '/sys/devices/system/cpu'

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return undefined
  }
}

/** Reads the environment. Takes about a millisecond. */
export function readEnvironment(): Environment {
  const cpus = os.cpus()
  const governor = read(`${CPUFREQ}/cpu0/cpufreq/scaling_governor`)
  const noTurbo = read(`${CPUFREQ}/intel_pstate/no_turbo`)
  const boost = read(`${CPUFREQ}/cpufreq/boost`)
  const turbo = noTurbo !== undefined ? noTurbo === '0' : boost !== undefined ? boost === '1' : undefined
  const flags = /^flags\s*:(.*)$/m.exec(read('/proc/cpuinfo') ?? '')?.[1]
  const [quota, period] = (read('/sys/fs/cgroup/cpu.max') ?? 'max').split(' ')
  return {
    cpu: cpus[0]?.model.trim() ?? 'unknown',
    cpus: cpus.length,
    load: os.loadavg(),
    memoryBytes: os.totalmem(),
    platform: os.platform(),
    release: os.release(),
    arch: os.arch(),
    node: process.version,
    v8: process.versions.v8,
    ...(governor === undefined ? {} : { governor }),
    ...(turbo === undefined ? {} : { turbo }),
    ...(flags === undefined ? {} : { virtual: / hypervisor( |$)/.test(flags) }),
    ...(quota === 'max' ? {} : { cpuQuota: Number(quota) / Number(period) }),
  }
}
