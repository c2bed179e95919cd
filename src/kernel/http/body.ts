import { FormParts, readMultipart } from './multipart.ts'
import { FormBody } from './form-body.ts'

const maxFields = 20_000
/** All that is typed in a form, bytes; only a file may be larger. */
const maxTyped = 1_000_000

/** Reads a form of at most `maxBytes`. 413: it is larger; 415: it is not a form. */
export async function readForm(request: Request, maxBytes: number): Promise<FormBody | 413 | 415> {
  const type = request.headers.get('content-type') ?? ''
  const isMultipart = /^multipart\/form-data/i.test(type)
  if (!isMultipart && !/^application\/x-www-form-urlencoded/i.test(type)) return 415
  const said = Number(request.headers.get('content-length') ?? 0)
  if (said > maxBytes) return 413
  const parts = new FormParts(maxFields)
  if (isMultipart) {
    const refused = await readMultipart(request.body ?? [], {
      type,
      maxBytes,
      room: said > 0 ? said : maxBytes,
      maxTyped,
      parts,
    })
    return refused ?? parts.body()
  }
  const bytes = await readAtMost(request, Math.min(maxBytes, maxTyped))
  if (bytes === null || bytes.reduce((count, byte) => count + Number(byte === 38), 1) > maxFields) return 413
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) parts.add(name, value)
  return parts.body()
}

/** Lets a body go by without keeping any of it. */
export async function passOver(request: Request, maxBytes: number): Promise<void> {
  let size = 0
  for await (const chunk of request.body ?? []) if ((size += chunk.length) > maxBytes) return
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
