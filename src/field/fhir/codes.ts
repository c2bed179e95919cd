// Lists that both sides of an exchange know. Codes are FHIR’s, or ours under `urn:tisserin:`.

/** States of the Task: the list of the Gravity project (SDOH Clinical Care), which leaves out `received` and `ready`. */
export const taskStates = [
  'draft',
  'requested',
  'accepted',
  'rejected',
  'in-progress',
  'on-hold',
  'completed',
  'cancelled',
  'failed',
  'entered-in-error',
] as const
export type TaskState = (typeof taskStates)[number]

export const requestStates = ['draft', 'active', 'on-hold', 'revoked', 'completed', 'entered-in-error'] as const
export type RequestState = (typeof requestStates)[number]

export const consentStates = ['proposed', 'active', 'rejected', 'inactive', 'entered-in-error'] as const
export type ConsentState = (typeof consentStates)[number]

/** What the field says besides: received, read, called, seen. */
export const businessStatuses = [
  'sent',
  'opened',
  'info-asked',
  'info-given',
  'contact-attempted',
  'contact-made',
  'appointment-set',
  'appointment-held',
  'appointment-missed',
  'waitlisted',
  'handed-over',
  'loop-told-to-referrer',
  'loop-told-to-youth',
] as const
export type BusinessStatus = (typeof businessStatuses)[number]

export const priorities = ['urgent', 'priority', 'ordinary'] as const
export type Priority = (typeof priorities)[number]
/** The same as FHIR has it. */
export const fhirPriority: Readonly<Record<Priority, string>> = {
  urgent: 'urgent',
  priority: 'asap',
  ordinary: 'routine',
}

export const consentMethods = ['own-device', 'spoken-witnessed', 'paper'] as const
export type ConsentMethod = (typeof consentMethods)[number]

/** Of this shape of exchange. Another is not read. */
export const suite = 'F1'

export const systems = {
  suite: 'urn:tisserin:exchange',
  business: 'urn:tisserin:business-status',
  need: 'urn:tisserin:need',
  reason: 'urn:tisserin:status-reason',
  outcome: 'urn:tisserin:outcome',
  purpose: 'urn:tisserin:consent-purpose',
  content: 'urn:tisserin:consent-content',
  language: 'urn:ietf:bcp:47',
  scope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  category: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  participant: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
} as const
