// Real worker threads with a copy of the library each, driven from a test by commands.
//
// A worker is a program text that defines `commands`, functions by name; LIBRARY in it stands for the URL
// of the library's directory. `call` runs one in the worker and answers what it returned (a clone).
import { Worker } from 'node:worker_threads'
import { afterEach } from 'vitest'
import { copyOfLibrary } from './children.js'

const running = new Set<Worker>()

afterEach(async () => {
  await Promise.all([...running].map((worker) => worker.terminate()))
  running.clear()
})

const FRAME = `
import { parentPort as parent_ } from 'node:worker_threads'
const port_ = parent_
PROGRAM
port_.on('message', async ({ id, command, operands }) => {
  try {
    port_.postMessage({ id, answer: await commands[command](...operands) })
  } catch (error) {
    port_.postMessage({ id, error: String(error?.stack ?? error) })
  }
})
port_.postMessage({ id: 0 })
`

/** A running worker. */
export interface TestWorker {
  /** Runs a command and answers what it returned. */
  call<T = unknown>(command: string, ...operands: unknown[]): Promise<T>
  /** Ends the worker at once, in the middle of whatever it does. */
  kill(): Promise<void>
}

let library: string | undefined

/** Starts a worker with a program and waits until it has run. */
export async function startWorker(program: string, copy?: string): Promise<TestWorker> {
  library ??= copyOfLibrary()
  const text = FRAME.replace('PROGRAM', () => program).replaceAll('LIBRARY', copy ?? library)
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(text)}`))
  running.add(worker)
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
  let lastId = 0
  const failed = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('error', failed)
  worker.on('exit', (code) => failed(new Error(`the worker ended with ${code}`)))
  worker.on('message', ({ id, answer, error }) => {
    const promise = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) promise?.resolve(answer)
    else promise?.reject(new Error(error))
  })
  await new Promise((resolve, reject) => waiting.set(0, { resolve, reject }))
  return {
    call: <T>(command: string, ...operands: unknown[]) =>
      new Promise<T>((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject })
        worker.postMessage({ id, command, operands })
      }),
    kill: async () => {
      running.delete(worker)
      await worker.terminate()
    },
  }
}
