import type { CalendarZone } from '../../kernel/calendar/index.ts'
import type { Day } from '../../kernel/clock.ts'
import type { Language } from '../../kernel/language.ts'

export const trainingKinds = ['session', 'series', 'conference', 'online', 'other'] as const
export type TrainingKind = (typeof trainingKinds)[number]

/** A course as it is offered. */
export interface Training {
  id: string
  organizationId: string
  organizationFr: string
  organizationEn: string
  /** Null: shown to the people of its organization alone. */
  networkId: string | null
  title: string
  purpose: string
  givenBy: string
  kind: TrainingKind
  /** Codes of the facet `subject`. */
  subjects: string[]
  /** Codes of the facet `role`; none: everyone. */
  audience: string[]
  languages: Language[]
  minutes: number
  /** Null: once is enough. */
  refreshMonths: number | null
  withdrawnAt: Date | null
  version: number
  /** Who gives it together with the one that offers it. */
  partners: { id: string; nameFr: string; nameEn: string }[]
}

export const sessionStates = ['planned', 'cancelled', 'closed'] as const
export type SessionState = (typeof sessionStates)[number]

export interface Session {
  id: string
  trainingId: string
  startsAt: Date
  endsAt: Date
  timeZone: CalendarZone
  place: string | null
  link: string | null
  capacity: number
  state: SessionState
  sequence: number
  modifiedAt: Date
  version: number
  taken: number
  waiting: number
}

export const placeStates = ['registered', 'waiting', 'offered', 'cancelled'] as const
export type PlaceState = (typeof placeStates)[number]

/** A place, as its person or the desk of its organization knows it. */
export interface Place {
  id: string
  sessionId: string
  organizationId: string
  /** Null: places for staff without an account. */
  personId: string | null
  seats: number
  state: PlaceState
  /** Null: none is offered. */
  offeredUntil: Date | null
  /** Null: not said. */
  attended: boolean | null
}

/** Someone on the list of a session, or places for staff without an account (not `isPerson`). `name` null: they have left, or nobody is named. */
export interface Attendee extends Place {
  name: string | null
  isPerson: boolean
}

/** Why a certificate is withdrawn. All but the last say that its holder was not trained after all. */
export const revokedFor = ['not-there', 'left-early', 'wrong-person', 'wrong-facts'] as const
export type RevokedFor = (typeof revokedFor)[number]

export interface Certificate {
  id: string
  code: string
  trainingId: string
  name: string
  title: string
  givenBy: string
  subjects: string[]
  onDay: Day
  minutes: number
  refreshMonths: number | null
  /** Null: it stands. */
  revokedAt: Date | null
  revokedFor: RevokedFor | null
}

export const elsewhereStates = ['declared', 'confirmed', 'refused', 'withdrawn'] as const
export type ElsewhereState = (typeof elsewhereStates)[number]

/** A course taken elsewhere, as it was declared. */
export interface Elsewhere {
  id: string
  personId: string
  organizationId: string
  title: string
  givenBy: string
  subjects: string[]
  takenOn: Day
  minutes: number
  refreshMonths: number | null
  state: ElsewhereState
  /** Name of the file; null: no proof. */
  proofName: string | null
  version: number
}

/** A course that someone completed, here or elsewhere. */
export interface Completion {
  title: string
  subjects: string[]
  onDay: Day
  refreshMonths: number | null
}

/** Longest texts, in characters. The database has the same limits; forms refuse first, with words. */
export const textLimits = { title: 160, purpose: 1000, givenBy: 160, place: 200 } as const
export const mostPlaces = 2000
