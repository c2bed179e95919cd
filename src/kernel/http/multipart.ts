import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { othersFirst } from '../others-first.ts'
import { FormBody, type SentFile } from './form-body.ts'

/** The fields and files of a form as they come in. */
export class FormParts {
  readonly #fields = new Map<string, string[]>()
  readonly #files = new Map<string, SentFile>()
  readonly #mostFields: number
  #count = 0

  constructor(mostFields: number) {
    this.#mostFields = mostFields
  }

  add(name: string, value: string): void {
    const all = this.#fields.get(name) ?? []
    this.#fields.set(name, all)
    all.push(value.toWellFormed())
    this.#count += 1
  }

  addFile(name: string, file: SentFile): void {
    this.#files.set(name, file)
  }

  /** 413: more fields than any form of ours. */
  body(): FormBody | 413 {
    return this.#count > this.#mostFields ? 413 : new FormBody(this.#fields, this.#files)
  }
}

interface MultipartAsked {
  /** The whole header, which says what parts the form. */
  type: string
  maxBytes: number
  /** Bytes of the whole body, as its sender says; `maxBytes` when it does not. */
  room: number
  /** Signs of all fields that are no file. */
  maxTyped: number
  parts: FormParts
}

/** Files of one form: ours have one. */
const mostFiles = 5

class TooLarge extends Error {}

/**
 * Reads a form with files as its bytes come in, so that no other request waits for it. Nothing past the limits is kept.
 *
 * @returns null when it was read; 413 when it is too large, 415 when it is no such form
 */
export async function readMultipart(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { type, maxBytes, room, maxTyped, parts }: MultipartAsked,
): Promise<413 | 415 | null> {
  const files: Promise<void>[] = []
  let size = 0
  let typed = 0
  async function* counted(): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > maxBytes || typed > maxTyped) throw new TooLarge()
      yield chunk
      await othersFirst()
    }
  }
  try {
    const reader = new Busboy({
      headers: { 'content-type': type },
      limits: { files: mostFiles, fileSize: maxBytes, fieldSize: maxTyped, fieldNameSize: 200, headerPairs: 20 },
    })
    const stop = (): void => void reader.destroy(new TooLarge())
    reader.on('field', (name, value) => {
      typed += name.length + value.length + 1
      if (typed > maxTyped) stop()
      else parts.add(name, value)
    })
    reader.on('file', (name, stream, fileName) => {
      files.push(
        wholeOf(stream, room).then((bytes) => parts.addFile(name, { name: (fileName ?? '').toWellFormed(), bytes })),
      )
    })
    for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) reader.on(limit, stop)
    await pipeline(Readable.from(counted()), reader)
    await Promise.all(files)
    return null
  } catch (failure) {
    for (const file of files) file.catch(() => undefined) // what was cut short is not kept
    return failure instanceof TooLarge ? 413 : 415
  }
}

/** The room for a file is taken once and filled as it comes: putting millions of bytes together at the end would hold up others. */
async function wholeOf(stream: BusboyFileStream, room: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(room)
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (size + chunk.length > room) throw new TooLarge()
    bytes.set(chunk, size)
    size += chunk.length
  }
  return bytes.subarray(0, size)
}
