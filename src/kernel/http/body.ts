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

const maxFields = 20_000

/** Reads a form of at most `maxBytes`. 413: it is larger; 415: it is not a form. */
export async function readForm(request: Request, maxBytes: number): Promise<FormBody | 413 | 415> {
  const type = (request.headers.get('content-type') ?? '').toLowerCase()
  if (!type.startsWith('application/x-www-form-urlencoded') && !type.startsWith('multipart/form-data')) return 415
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return 413
  const bytes = await readAtMost(request, maxBytes)
  if (bytes === null) return 413
  const fields = new Map<string, string[]>()
  const files = new Map<string, SentFile>()
  const add = (name: string, value: string): void => void (fields.get(name)?.push(value) ?? fields.set(name, [value]))
  if (type.startsWith('application/x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) add(name, value.toWellFormed())
  } else {
    const form = await new Response(bytes, { headers: { 'content-type': request.headers.get('content-type') ?? '' } })
      .formData()
      .catch(() => null)
    if (form === null) return 415
    for (const [name, value] of form) {
      if (typeof value === 'string') add(name, value.toWellFormed())
      else files.set(name, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
    }
  }
  let count = 0
  for (const values of fields.values()) count += values.length
  return count > maxFields ? 413 : new FormBody(fields, files)
}

/** What a program asks by POST: a form, or one JSON object of plain values; null when it is neither, or larger. */
export async function readParameters(request: Request, maxBytes: number): Promise<FormBody | null> {
  const type = (request.headers.get('content-type') ?? '').toLowerCase()
  if (/^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type)) {
    const form = await readForm(request, maxBytes)
    return typeof form === 'number' ? null : form
  }
  const bytes = await readAtMost(request, maxBytes)
  if (bytes === null) return null
  const text = new TextDecoder().decode(bytes).trim()
  if (text === '') return new FormBody()
  return type.startsWith('application/json') ? fromJson(text) : null
}

function fromJson(text: string): FormBody | null {
  let sent: unknown
  try {
    sent = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return null
  const fields = new Map<string, readonly string[]>()
  for (const [name, value] of Object.entries(sent)) {
    const values: unknown[] = Array.isArray(value) ? value : value === null ? [] : [value]
    if (values.some((one) => typeof one === 'object')) return null
    fields.set(
      name,
      values.map((one) => String(one).toWellFormed()),
    )
  }
  return new FormBody(fields)
}

async function readAtMost(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
