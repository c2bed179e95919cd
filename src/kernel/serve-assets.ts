import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Logical name (`app.css`) → name in dist/public, which changes with its content. */
export type AssetNames = Readonly<Record<string, string>>

export type Assets = {
  names: AssetNames
  /** @returns the file asked for, or null when the path is none of ours */
  answer: (request: Request) => Response | null
}

type Encoding = 'br' | 'gzip' | 'identity'
type StoredFile = { bodies: Map<Encoding, Uint8Array<ArrayBuffer>>; type: string; etag: string; isHashed: boolean }

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

const isText = (type: string): boolean => /^text\/|json|svg/.test(type)

function store(name: string, content: Buffer, isHashed: boolean): StoredFile {
  const body = new Uint8Array(content)
  const type = types[extname(name)] ?? 'application/octet-stream'
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`
  return { bodies: new Map([['identity', body]]), type, etag, isHashed }
}

/** Compressed once, the first time someone asks. */
function encoded(file: StoredFile, encoding: Encoding): Uint8Array<ArrayBuffer> {
  const kept = file.bodies.get(encoding)
  if (kept !== undefined) return kept
  const plain = file.bodies.get('identity') ?? new Uint8Array()
  const body = new Uint8Array(
    encoding === 'br'
      ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : gzipSync(plain, { level: 9 }),
  )
  file.bodies.set(encoding, body)
  return body
}

function chooseEncoding(request: Request, type: string): Encoding {
  const accepted = request.headers.get('accept-encoding') ?? ''
  if (!isText(type)) return 'identity'
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

/** What is only read says so to any other method. */
export const onlyReads = ({ method }: Request): Response =>
  new Response(null, { status: method === 'OPTIONS' ? 204 : 405, headers: { allow: 'GET, HEAD, OPTIONS' } })

function send(request: Request, file: StoredFile): Response {
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': file.isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    etag: file.etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  })
  if (request.headers.get('if-none-match') === file.etag) return new Response(null, { status: 304, headers })
  const encoding = chooseEncoding(request, file.type)
  const body = encoded(file, encoding)
  if (encoding !== 'identity') headers.set('content-encoding', encoding)
  headers.set('content-length', String(body.byteLength))
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

/**
 * Serves what the build published, from memory: `/assets/<hashed name>` for a year; and the few files that have an
 * address of their own.
 *
 * @param distFolder the build’s folder, with assets.json and public/
 * @param fixedFiles address → text of the files that the design system draws
 */
export function loadAssets(distFolder: string, fixedFiles: Readonly<Record<string, string>>): Assets {
  const manifest = join(distFolder, 'assets.json')
  const names: AssetNames = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as AssetNames) : {}
  const folder = join(distFolder, 'public')
  const files = new Map<string, StoredFile>()
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    files.set(`/assets/${name}`, store(name, readFileSync(join(folder, name)), true))
  }
  for (const [path, text] of Object.entries(fixedFiles)) files.set(path, store(path, Buffer.from(text), false))
  return {
    names,
    answer: (request) => {
      const file = files.get(new URL(request.url).pathname)
      if (file === undefined) return null
      return request.method === 'GET' || request.method === 'HEAD' ? send(request, file) : onlyReads(request)
    },
  }
}
