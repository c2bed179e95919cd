import { availableParallelism } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { orOverloaded, Overloaded } from '../overload.ts'
import { err, type Result } from '../result.ts'
import { Turns } from '../turns.ts'
import { putTogether, type Piece } from './pieces.ts'
import type { FeatureReader, FileToRead, ReadFile } from './read-file.ts'
import type { ThreadMessage, ThreadWork } from './reading-thread.ts'

/**
 * Why a file was not read, whatever it holds. `too-deep`: the stack was not enough; `too-heavy`: the memory; `too-long`: the time;
 * `yours-first`: another file of the same person is being read; `many-first`: too many files are.
 */
export interface ReadingRefusal {
  notRead: 'too-deep' | 'too-heavy' | 'too-long' | 'yours-first' | 'many-first'
}

export type Understood<Read, Refusal> = Result<Read, Refusal | ReadingRefusal>

export interface DeskLimits {
  /** Files read at the same time. */
  threads: number
  /** Files that wait for a thread. */
  mostWaiting: number
  /** Milliseconds for one file. */
  limitMs: number
  /** Memory of one thread, megabytes, besides the bytes of the file and what is inflated from it. */
  heapMb: number
}

/** Whose file it is, and the key of the form that brought it. */
export interface Turn {
  personId: string
  formKey: string
}

interface Standing {
  formKey: string
  understood: Promise<Understood<unknown, unknown>>
}

/** Where the threads were built: beside the server. Null when all of it runs from the sources. */
let builtFolder = extname(fileURLToPath(import.meta.url)) === '.ts' ? null : import.meta.dirname

/** Has the threads load what was built there, for a server that runs from its sources: they load those ten times slower. */
export const readAsBuilt = (folder: string): void => void (builtFolder = folder)

const threadPath = (): string =>
  builtFolder === null ? join(import.meta.dirname, 'reading-thread.ts') : join(builtFolder, 'reading-thread.js')
const readerPath = (feature: string): string =>
  builtFolder === null
    ? join(import.meta.dirname, '..', '..', 'features', feature, 'file-reader.ts')
    : join(builtFolder, `reader-${feature}.js`)

/** Reads files of strangers in threads that have a bound on memory and time, a few at a time, one for each person. */
export class ReadingDesk {
  readonly #limits: DeskLimits
  readonly #turns: Turns
  readonly #standing = new Map<string, Standing>()

  constructor(limits: DeskLimits) {
    this.#limits = limits
    this.#turns = new Turns({ what: 'files to read', atOnce: limits.threads, waiting: limits.mostWaiting })
  }

  /** Reads a file; meanwhile the person has no other one read. A form sent twice has its file read once. */
  async read<Read, Refusal>(
    { personId, formKey }: Turn,
    reader: FeatureReader<ReadFile<Read, Refusal>>,
    file: FileToRead,
  ): Promise<Understood<Read, Refusal>> {
    const key = `${reader.feature} ${formKey}`
    const standing = this.#standing.get(personId)
    if (standing !== undefined)
      return standing.formKey === key
        ? ((await standing.understood) as Understood<Read, Refusal>)
        : err({ notRead: 'yours-first' })
    const work: ThreadWork = { ...file, reader: pathToFileURL(readerPath(reader.feature)).href }
    const understood = this.#inTurn(personId, work) as Promise<Understood<Read, Refusal>>
    this.#standing.set(personId, { formKey: key, understood })
    try {
      return await understood
    } finally {
      this.#standing.delete(personId)
    }
  }

  async #inTurn(personId: string, work: ThreadWork): Promise<Understood<unknown, unknown>> {
    const read = await orOverloaded(this.#turns.run(personId, () => readInThread(work, this.#limits)))
    return read instanceof Overloaded ? err({ notRead: 'many-first' }) : (read as Understood<unknown, unknown>)
  }
}

/** The thread is gone, and its memory with it, when this comes back. */
async function readInThread(work: ThreadWork, limits: Pick<DeskLimits, 'limitMs' | 'heapMb'>): Promise<unknown> {
  const { buffer } = work.bytes
  // Large bytes move to the thread; small ones may share their memory with others.
  const moves = buffer instanceof ArrayBuffer && work.bytes.byteLength > 65_536
  const thread = new Worker(threadPath(), {
    workerData: work,
    transferList: moves ? [buffer] : [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    // It reads the file of a stranger: it has no secret of ours.
    env: {},
    execArgv: [],
  })
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const timer = setTimeout(() => resolve(err({ notRead: 'too-long' })), limits.limitMs)
  const gone = new Promise<void>((settle) => thread.once('exit', () => settle()))
  let hasSaidAll = false
  const pieces: Piece[] = []
  thread.on('message', (message: ThreadMessage) => {
    hasSaidAll = message.kind !== 'piece'
    if (message.kind === 'whole') return resolve(putTogether(message.result, pieces))
    if (message.kind === 'stack-exhausted') return resolve(err({ notRead: 'too-deep' }))
    pieces.push(message.piece)
    setImmediate(() => thread.postMessage('next', []))
  })
  thread.on('error', (failure: NodeJS.ErrnoException) =>
    failure.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(err({ notRead: 'too-heavy' })) : reject(failure),
  )
  thread.on('exit', () => reject(new Error('the thread that read a file ended before its end')))
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    // One that has said all ends by itself; one that has not is stopped where it stands.
    const last = setTimeout(() => void thread.terminate(), hasSaidAll ? 5_000 : 0)
    await gone
    clearTimeout(last)
  }
}

/** The desk of this process: a small machine reads one file at a time, a larger one two. */
export const readingDesk = new ReadingDesk({
  threads: availableParallelism() > 2 ? 2 : 1,
  mostWaiting: 4,
  limitMs: 20_000,
  heapMb: 384,
})
