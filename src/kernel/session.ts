import { createHash, randomBytes } from 'node:crypto'
import { openedBy, type Tx } from './db/index.ts'
import type { Language } from './language.ts'

/** The person of this request and what they are, as of this transaction. */
export interface Who {
  sessionId: string
  personId: string
  name: string
  language: Language
  /** Organizations where the person works today. */
  organizations: readonly string[]
  /** Those where the person's role is lead. */
  led: readonly string[]
  /** Networks the person belongs to. */
  networks: readonly string[]
  /** Networks the person coordinates. */
  coordinated: readonly string[]
  isOperator: boolean
}

/** Who this transaction acts for, as its opening said; null for nobody. */
export function whoIs(tx: Tx): Who | null {
  const opened = openedBy(tx)
  if (opened === null) return null
  const { claims, name, language } = opened
  return {
    sessionId: claims.session,
    personId: claims.person,
    name,
    language,
    organizations: claims.organizations,
    led: claims.led,
    networks: claims.networks,
    coordinated: claims.coordinated,
    isOperator: claims.operator,
  }
}

/** A new secret of 256 bits, for a cookie or a one-use link. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token: SHA-256 of its text. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest()

export const sessionCookie = 'tisserin'
/** Life of the session cookie, seconds; the database's own limits (12 h idle, 7 days) decide. */
export const sessionCookieSeconds = 7 * 24 * 3600
