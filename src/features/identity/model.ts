import type { Language } from '../../kernel/language.ts'

/** How a session was opened. */
export type Method = 'passkey' | 'password' | 'email-link' | 'provider' | 'invitation' | 'setup' | 'demo'

export interface Person {
  id: string
  name: string
  /** Lower case. */
  email: string
  language: Language
}

/** A session as its owner sees it. */
export interface OpenSession {
  id: string
  method: Method
  /** Coarse words such as `Firefox, Windows`; empty when not recognized. */
  device: string
  createdAt: Date
  /** To 5 minutes. */
  lastSeenAt: Date
}

/** What the session of this request allows. */
export interface SessionFacts {
  method: Method
  /** Opened less than 30 minutes ago. */
  isRecent: boolean
}

/** A passkey as its owner sees it. A fingerprint stands for the credential's id in addresses. */
export interface PasskeySummary {
  fingerprint: string
  name: string
  createdAt: Date
  lastUsedAt: Date | null
}

/** What a person has to sign in with, besides the link by e-mail. */
export interface SignInMethods {
  passkeys: PasskeySummary[]
  /** Instant the password was last changed; null: no password (and no app, no backup code). */
  passwordChangedAt: Date | null
  backupCodesLeft: number
  /** Issuers that the person connected. */
  issuers: string[]
}

/** An organization's own OpenID Connect provider. */
export interface Provider {
  organizationId: string
  issuer: string
  clientId: string
  clientSecret: string
}

export type ChallengePurpose =
  'passkey-sign-in' | 'passkey-add' | 'second-factor' | 'provider' | 'email-link' | 'totp-add'

/** Life of each step, minutes. */
export const challengeMinutes: Record<ChallengePurpose, number> = {
  'passkey-sign-in': 10,
  'passkey-add': 10,
  'second-factor': 10,
  provider: 10,
  'email-link': 15,
  'totp-add': 30,
}

/** Wrong codes after which a second step is over. */
export const secondFactorTries = 5
