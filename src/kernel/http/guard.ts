import { createHmac, createSecretKey, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto'

/** Reading a key costs more than signing with it: each is read once. */
const keys = new WeakMap<Buffer, KeyObject>()

function keyOf(secretKey: Buffer): KeyObject {
  const known = keys.get(secretKey) ?? createSecretKey(secretKey)
  keys.set(secretKey, known)
  return known
}

const secretOf = (secretKey: Buffer, sessionId: string): Buffer =>
  createHmac('sha256', keyOf(secretKey)).update(`csrf|${sessionId}`).digest()
const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)))

/** A session as its forms know it. */
export interface FormSession {
  sessionId: string
  /** The one that it took the place of, of the same person in the same browser; null: none. */
  follows: string | null
}

/**
 * The value a signed-in person's forms must carry. It lives with the session; it is masked anew on each page, so that
 * compressing the page tells nothing of it (BREACH).
 */
export function csrfToken(secretKey: Buffer, { sessionId }: Pick<FormSession, 'sessionId'>): string {
  const mask = randomBytes(32)
  return Buffer.concat([mask, xor(secretOf(secretKey, sessionId), mask)]).toString('base64url')
}

/**
 * Whether a form was made in this session, or in the one that it follows: what was left open when a session ended can
 * still be sent after signing in again. Once signed out, nothing follows.
 */
export function isCsrfToken(secretKey: Buffer, { sessionId, follows }: FormSession, given: string): boolean {
  const bytes = Buffer.from(given, 'base64url')
  if (bytes.length !== 64) return false
  const value = xor(bytes.subarray(0, 32), bytes.subarray(32))
  return [sessionId, follows].some((id) => id !== null && timingSafeEqual(value, secretOf(secretKey, id)))
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
