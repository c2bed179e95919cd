import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { sealed, unsealed } from './backup-seal.ts'

/** A backup that is cut, altered, or no backup at all. The message is a sentence for the operator. */
export class DamagedBackup extends Error {}

/*
 * A backup is one gzip file, which may be sealed with age. Unpacked, it is a sequence of JSON lines; a line `{"bytes": n}` is followed by n bytes of
 * data. The last line is `{"complete": true}`, so that a cut file never passes for a whole one.
 */

export type BackupWriter = {
  line: (value: object) => Promise<void>
  bytes: (chunk: Buffer) => Promise<void>
  /** Writes the last line, and gives the file its name once all of it is on the disk. */
  finish: () => Promise<void>
  /** Removes what was written. */
  abandon: () => Promise<void>
}

/**
 * Only its owner can read the file: it holds all that the instance holds.
 *
 * @param recipients public keys of age, for whom alone it is then readable; none: it is not encrypted
 */
export function writeBackup(path: string, recipients: readonly string[]): BackupWriter {
  const partial = `${path}.partial`
  const gzip = createGzip({ level: 6 })
  const write = async (): Promise<void> => {
    const kept = recipients.length === 0 ? gzip : await sealed(gzip, recipients)
    await pipeline(kept, createWriteStream(partial, { mode: 0o600 }))
  }
  const written = write()
  const broken = new AbortController()
  written.catch(() => broken.abort()) // told by finish, or by the wait that it ends
  const put = async (data: string | Buffer): Promise<void> => {
    if (gzip.write(data)) return
    await once(gzip, 'drain', { signal: broken.signal }).catch(async (failure: unknown) => {
      await written
      throw failure
    })
  }
  const line = (value: object): Promise<void> => put(`${JSON.stringify(value)}\n`)
  return {
    line,
    bytes: async (chunk) => {
      await line({ bytes: chunk.length })
      await put(chunk)
    },
    finish: async () => {
      await line({ complete: true })
      gzip.end()
      await written
      const file = await open(partial, 'r')
      await file.sync()
      await file.close()
      await rename(partial, path)
    },
    abandon: async () => {
      gzip.destroy()
      await rm(partial, { force: true })
    },
  }
}

export type BackupPart = { line: Record<string, unknown> } | { bytes: Buffer }

/** Longest line, and largest piece of data, that a backup of ours holds. */
const largestPart = 64 * 1024 * 1024

/** Collects what a stream brings until a whole line or piece is there. */
class Pieces {
  readonly #source: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterator<Buffer>) {
    this.#source = source
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#source.next()
    if (done === true) return false
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value])
    return true
  }

  /** @returns null at the end of the stream */
  async line(): Promise<string | null> {
    let end = this.#held.indexOf(10)
    while (end === -1) {
      if (this.#held.length > largestPart) throw new DamagedBackup('This file is not a Tisserin backup.')
      const scanned = this.#held.length
      if (!(await this.#more())) return null
      end = this.#held.indexOf(10, scanned)
    }
    const text = this.#held.toString('utf8', 0, end)
    this.#held = this.#held.subarray(end + 1)
    return text
  }

  async bytes(count: number): Promise<Buffer> {
    while (this.#held.length < count) {
      if (!(await this.#more())) throw new DamagedBackup('This backup is cut short.')
    }
    const bytes = this.#held.subarray(0, count)
    this.#held = this.#held.subarray(count)
    return bytes
  }
}

function parseLine(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // the same answer as for any other text
  }
  throw new DamagedBackup('This file is not a Tisserin backup.')
}

/**
 * Reads a backup from its beginning, in order.
 *
 * @param identities secret keys of age, for a sealed one
 * @throws DamagedBackup when it is cut or unreadable; UnfitKey when it is sealed for others; the system’s error when there
 *   is no such file
 */
export async function* readBackup(path: string, identities: readonly string[]): AsyncGenerator<BackupPart> {
  const file = await unsealed(path, identities)
  const gunzip = createGunzip()
  const flowing = pipeline(file, gunzip)
  flowing.catch(() => {}) // told where the pieces are read
  const pieces = new Pieces(gunzip[Symbol.asyncIterator]() as AsyncIterator<Buffer>)
  try {
    for (;;) {
      const text = await pieces.line()
      if (text === null) throw new DamagedBackup('This backup is cut short.')
      const line = parseLine(text)
      if (line['complete'] === true) return
      const count = line['bytes']
      if (typeof count !== 'number') yield { line }
      else if (count >= 0 && count <= largestPart) yield { bytes: await pieces.bytes(count) }
      else throw new DamagedBackup('This file is not a Tisserin backup.')
    }
  } catch (error) {
    throw isDamage(error) ? new DamagedBackup('This backup is cut short or altered.', { cause: error }) : error
  } finally {
    file.destroy()
    gunzip.destroy()
  }
}

/** What unpacking says of bytes that are not as they were written, and age of a seal that was touched. */
const isDamage = (error: unknown): boolean => {
  if (!(error instanceof Error) || error instanceof DamagedBackup) return false
  const code = 'code' in error ? String(error.code) : ''
  return code.startsWith('Z_') || /invalid tag|ciphertext|final chunk/i.test(error.message)
}
