/**
 * Opens what is to be replayed: the bundled sample, a capture, standard input or a pipe, generated traffic;
 * and the host that receives it. Everything that can be wrong with them is a CommandError from here, before
 * a process is started.
 */
import { readFile, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import {
  createHost,
  type HostConfig,
  HostConfigError,
  isReceivedLinkType,
  packetRateTraffic,
} from '@optpoline/rx'
import {
  type CaptureError,
  type LoadedCapture,
  linkTypeName,
  loadCapture,
  writeCapture,
} from '@optpoline/rx/capture'
import { CommandError, messageOf, systemMessage } from '../errors.js'
import { deriveHost } from './default-host.js'
import { type Frames, framesOfCapture, framesOfTraffic } from './frames.js'
import type { FrameSource } from './job.js'
import type { RxOptions } from './options.js'
import type { Scratch } from './scratch.js'

/** Frames and where they come from. */
interface Opened {
  /** For people: a path, `the bundled sample`, `packet-rate traffic`. */
  readonly name: string
  readonly frames: Frames
  /** Where measuring processes get the same frames. */
  readonly source: FrameSource
  /** Frames that the capture holds only the beginning of. */
  readonly cut: number
  /** Why the capture ends before its end. */
  readonly error: CaptureError | undefined
}

/** A host, and how it came about. */
export interface HostChoice {
  readonly host: HostConfig
  readonly hostOrigin: 'file' | 'sample' | 'derived' | 'generated'
  /** What was assumed of the host, when it was derived. */
  readonly assumptions: readonly string[]
}

/** What is replayed. */
export interface Input extends Opened, HostChoice {}

const SAMPLE = fileURLToPath(new URL('../../sample/sample.pcap', import.meta.url))
const SAMPLE_HOST = fileURLToPath(new URL('../../sample/sample.host.json', import.meta.url))

/**
 * @param scratch takes what can be read only once.
 * @param signal ends the reading of a capture; the frames so far are the input.
 * @throws CommandError when there is nothing to replay, or the host is impossible.
 */
export async function openInput(options: RxOptions, scratch: Scratch, signal: AbortSignal): Promise<Input> {
  const opened =
    options.traffic === undefined ? await openCapture(options, scratch, signal) : openTraffic(options)
  const choice = await chooseHost(options, opened.frames)
  checkHost(choice.host, options.host ?? opened.name)
  return { ...opened, ...choice }
}

async function chooseHost(options: RxOptions, frames: Frames): Promise<HostChoice> {
  const { host, traffic, capture, seed } = options
  if (host !== undefined) return givenHost(host)
  if (traffic !== undefined) {
    const { config } = packetRateTraffic({ seed, frames: 0 })
    return { host: config, hostOrigin: 'generated', assumptions: [] }
  }
  if (capture === undefined) {
    return { host: await readHostFile(SAMPLE_HOST), hostOrigin: 'sample', assumptions: [] }
  }
  const derived = deriveHost(frames)
  return { host: derived.config, hostOrigin: 'derived', assumptions: derived.assumptions }
}

/** The host in a file. @throws CommandError */
export async function givenHost(path: string): Promise<HostChoice> {
  return { host: await readHostFile(path), hostOrigin: 'file', assumptions: [] }
}

function openTraffic({ seed }: RxOptions): Opened {
  return {
    name: 'packet-rate traffic',
    frames: framesOfTraffic(packetRateTraffic({ seed })),
    source: { kind: 'packet-rate', seed },
    cut: 0,
    error: undefined,
  }
}

async function openCapture(options: RxOptions, scratch: Scratch, signal: AbortSignal): Promise<Opened> {
  const path = options.capture ?? SAMPLE
  const capture = await loadCapture(path, { signal })
  checkCapture(capture, signal)
  const file = (await isRegularFile(path)) ? path : await spoolCapture(capture, scratch)
  const { capturedLength, originalLength } = capture
  return {
    name: options.capture === undefined ? 'the bundled sample' : capture.name,
    frames: framesOfCapture(capture),
    source: { kind: 'capture', path: file },
    cut: capturedLength.reduce((cut, length, i) => cut + Number(length < originalLength[i]), 0),
    error: capture.error,
  }
}

/** @throws CommandError for a capture that gives nothing to replay */
function checkCapture({ name, count, linkTypes, error }: LoadedCapture, signal: AbortSignal): void {
  if (count === 0 && signal.aborted) throw new CommandError(`${name}: ended before its first frame`)
  if (count === 0) {
    throw new CommandError(
      error?.message ?? `${name}: the capture holds no frames; record some (tcpdump -i eth0 -w FILE)`,
    )
  }
  const other = linkTypes.find((type) => !isReceivedLinkType(type))
  if (other !== undefined) throw new CommandError(notReceived(name, other))
}

/** What is wrong with frames of a link type that the path does not take. */
export function notReceived(name: string, linkType: number): string {
  return (
    `${name}: it has frames of ${linkTypeName(linkType)}, which are not received: needs Ethernet, Linux cooked, raw ` +
    'IP or BSD loopback; record on such an interface, or on all (tcpdump -i any)'
  )
}

/** Whether the capture is a pipe that may never end: standard input, a named pipe, or what a shell's `<(...)` gives. */
export async function isLive({ capture, runs, passes }: RxOptions): Promise<boolean> {
  // Whoever asks for a comparison gets one: the pipe is read to its end first.
  if (runs !== undefined || passes !== undefined) return false
  if (capture === undefined) return false
  if (capture === '-') return true
  const found = await stat(capture).catch(() => undefined)
  return found?.isFIFO() ?? false
}

/** "-" and pipes give their bytes once; every process needs them. */
async function isRegularFile(path: string): Promise<boolean> {
  return path !== '-' && (await stat(path)).isFile()
}

/** Writes a capture where other processes can read it. Answers the path. */
async function spoolCapture(capture: LoadedCapture, scratch: Scratch): Promise<string> {
  const path = scratch.path('capture')
  try {
    await writeCapture(path, capture)
  } catch (error) {
    throw new CommandError(`${capture.name}: cannot be kept for the measuring processes: ${messageOf(error)}`)
  }
  return path
}

async function readHostFile(path: string): Promise<HostConfig> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new CommandError(`${path}: the host cannot be read: ${systemMessage(error)}`)
  }
  try {
    return JSON.parse(text) as HostConfig
  } catch (error) {
    throw new CommandError(`${path}: the host is not JSON: ${messageOf(error)}`)
  }
}

/** @throws CommandError naming the key of host.json, when the receive path refuses the host */
export function checkHost(host: HostConfig, name: string): void {
  try {
    createHost(host)
  } catch (error) {
    if (!(error instanceof HostConfigError)) throw error
    throw new CommandError(`${name}: ${error.message.replace(/^host: /, '')}; correct the host`)
  }
}
