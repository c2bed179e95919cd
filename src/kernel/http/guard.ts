import { createHmac, createSecretKey, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto'

/** Reading a key costs more than signing with it: each is read once. */
const keys = new WeakMap<Buffer, KeyObject>()

function keyOf(secretKey: Buffer): KeyObject {
  const known = keys.get(secretKey) ?? createSecretKey(secretKey)
  keys.set(secretKey, known)
  return known
}

const secretOf = (secretKey: Buffer, personId: string): Buffer =>
  createHmac('sha256', keyOf(secretKey)).update(`csrf|${personId}`).digest()
const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)))

/**
 * The value a signed-in person's forms must carry. It outlives a session, so that a form left open can still be sent
 * after signing in again; it is masked anew on each page, so that compressing the page tells nothing of it (BREACH).
 */
export function csrfToken(secretKey: Buffer, personId: string): string {
  const mask = randomBytes(32)
  return Buffer.concat([mask, xor(secretOf(secretKey, personId), mask)]).toString('base64url')
}

export function isCsrfToken(secretKey: Buffer, personId: string, given: string): boolean {
  const bytes = Buffer.from(given, 'base64url')
  return (
    bytes.length === 64 &&
    timingSafeEqual(xor(bytes.subarray(0, 32), bytes.subarray(32)), secretOf(secretKey, personId))
  )
}

/**
 * Whether a POST comes from one of our own pages, by what browsers say of themselves. An opaque origin (`null`, sent by
 * our own pages that hide their address) passes only with `Sec-Fetch-Site`; programs that say nothing pass, since they
 * carry no one's cookies unless told to.
 */
export function isOurOwn(request: Request, baseUrl: string): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.get('origin')
  if (origin === null) return true
  if (origin === 'null') return site !== null
  return origin === new URL(baseUrl).origin || hostOf(origin) === request.headers.get('host')
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
