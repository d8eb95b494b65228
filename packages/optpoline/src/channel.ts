// A broadcast channel that is looked at, not waited for: it does not keep the process alive.
//
// Node, Deno, Bun and browsers have `BroadcastChannel`. Where the runtime can take a message out without
// its event loop (Node), `drain` does it, so that a thread in a long synchronous loop hears of others in
// the cold paths that it comes through.

import { turn } from './background.js'

interface NativeChannel {
  postMessage(message: unknown): void
  close(): void
  unref?(): void
  onmessage: ((event: { readonly data: unknown }) => void) | null
}
interface ChannelClass {
  new (name: string): NativeChannel
}
interface ThreadsModule {
  readonly BroadcastChannel?: ChannelClass
  receiveMessageOnPort?(port: NativeChannel): { readonly message: unknown } | undefined
}
interface Globals {
  readonly BroadcastChannel?: ChannelClass
  readonly process?: { getBuiltinModule?(name: string): ThreadsModule | undefined }
}

/** An open channel. */
export interface Channel {
  post(message: unknown): void
  /** Takes what has come in and was not yet heard. */
  drain(): void
  close(): void
}

/** Opens a channel; undefined where the runtime has none. */
export function openChannel(name: string, hear: (message: unknown) => void): Channel | undefined {
  const globals = globalThis as unknown as Globals
  // Deno's global class cannot be told to let the process end, the one of its Node module can.
  const threads = nodeThreads(globals)
  const Class = threads?.BroadcastChannel ?? globals.BroadcastChannel
  if (!Class) return undefined
  const channel = new Class(name)
  channel.onmessage = (event) => hear(event.data)
  channel.unref?.()
  let receive = threads?.receiveMessageOnPort
  return {
    post(message) {
      channel.postMessage(message)
    },
    drain() {
      try {
        for (let next = receive?.(channel); next; next = receive?.(channel)) hear(next.message)
      } catch {
        receive = undefined // a runtime whose channels are no ports
      }
    },
    close() {
      receive = undefined
      channel.onmessage = null
      // In a turn of its own: Deno 2 cuts a thread off when it opens a channel in the turn in which it has closed its
      // last one, and every later post throws (`TypeError: expected i32`).
      turn().then(() => channel.close())
    },
  }
}

function nodeThreads(globals: Globals): ThreadsModule | undefined {
  try {
    return globals.process?.getBuiltinModule?.('node:worker_threads')
  } catch {
    return undefined // a permission that was refused
  }
}
