import { setPriority } from 'node:os'
import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { inPieces, type Piece } from './pieces.ts'
import type { FileToRead, ReadFile } from './read-file.ts'

// The thread that reads one file, and then ends. reading-desk.ts starts it.

/** `reader`: address of the module whose `read` understands the file. */
export type ThreadWork = FileToRead & { reader: string }

export type ThreadMessage =
  { kind: 'piece'; piece: Piece } | { kind: 'whole'; result: unknown } | { kind: 'stack-exhausted' }

/** A thread’s own priority on Linux; elsewhere it would be that of the whole server. */
if (process.platform === 'linux') setPriority(10)

const port = parentPort as MessagePort
const { reader, ...file } = workerData as ThreadWork
const { read } = (await import(reader)) as { read: ReadFile<unknown, unknown> }

const send = (message: ThreadMessage): void => port.postMessage(message)
/** The server asks for the next piece when it has served others meanwhile. */
const asked = (): Promise<void> => new Promise((resolve) => port.once('message', () => resolve()))

try {
  const pieces = inPieces(await read(file))
  for (let next = pieces.next(); ; next = pieces.next()) {
    if (next.done) {
      send({ kind: 'whole', result: next.value })
      break
    }
    send({ kind: 'piece', piece: next.value })
    await asked()
  }
} catch (failure) {
  if (!(failure instanceof RangeError)) throw failure
  send({ kind: 'stack-exhausted' })
}
