import type { BusinessStatus, ConsentMethod, ConsentState, Priority, RequestState, TaskState } from './codes.ts'

/** An instant, `2026-11-22T14:05:00.000Z`. */
export type Instant = string
/** A calendar day, `2026-11-22`. */
export type FhirDay = string

export interface FhirParty {
  id: string
  name: string
}

/** Consent to one recipient for one purpose. */
export interface ConsentForFhir {
  id: string
  state: ConsentState
  recipientId: string
  purpose: string
  /** Classes of content, ticked one by one. */
  content: readonly string[]
  method: ConsentMethod
  givenAt: Instant
  startsOn: FhirDay
  endsOn: FhirDay
  /** Version of the text that was read, and the language it was read in. */
  textVersion: string
  language: 'fr' | 'en'
  /** Null: it was not withdrawn. */
  withdrawnAt: Instant | null
}

/** What named persons alone may read, once opened on the device. Null: not said. */
export interface ContentForFhir {
  name: string | null
  pronoun: string | null
  age: number | null
  safeWay: string | null
  safeHours: string | null
  notToContact: string | null
  reason: string | null
  goal: string | null
  risks: string | null
  worker: string | null
}

/** A referral as an exchange has it. */
export interface ReferralForFhir {
  /** Of the work asked. */
  taskId: string
  requestId: string
  /** Of the young person, for this referral alone. */
  subjectId: string
  /** Known to the parties only, the same along a chain of referrals. */
  continuityId: string
  /** Referral that this one takes up again; null: none. */
  partOf: string | null
  requestState: RequestState
  taskState: TaskState
  businessStatus: BusinessStatus | null
  /** Coded reason of a refusal, an end or a wait. */
  statusReason: string | null
  priority: Priority
  from: FhirParty
  to: FhirParty
  needs: readonly string[]
  outcomes: readonly string[]
  /** `other`: neither of the two. */
  contactLanguage: 'fr' | 'en' | 'other'
  authoredAt: Instant
  changedAt: Instant
  dueAt: Instant | null
  acceptedAt: Instant | null
  firstContactAt: Instant | null
  closedAt: Instant | null
  consents: readonly ConsentForFhir[]
  /** Null: only the envelope leaves. */
  content: ContentForFhir | null
}
