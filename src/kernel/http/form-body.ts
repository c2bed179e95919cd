/** A file as the browser sent it. */
export interface SentFile {
  name: string
  bytes: Uint8Array
}

/** What a form sent: every value of every field, in order, and files. Field names cannot reach a prototype. */
export class FormBody {
  readonly #fields: ReadonlyMap<string, readonly string[]>
  readonly #files: ReadonlyMap<string, SentFile>

  constructor(
    fields: ReadonlyMap<string, readonly string[]> = new Map(),
    files: ReadonlyMap<string, SentFile> = new Map(),
  ) {
    this.#fields = fields
    this.#files = files
  }

  all(name: string): readonly string[] {
    return this.#fields.get(name) ?? []
  }

  /** The first value; empty text when there is none. */
  first(name: string): string {
    return this.all(name)[0] ?? ''
  }

  /** null when no file was chosen. */
  file(name: string): SentFile | null {
    const file = this.#files.get(name)
    return file && (file.name !== '' || file.bytes.length > 0) ? file : null
  }

  has(name: string): boolean {
    return this.#fields.has(name)
  }
}
