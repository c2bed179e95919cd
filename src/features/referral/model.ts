/** States of the work that is asked, as Gravity lists them (FHIR `Task.status`): an exchange with another system needs no table of words. */
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

/** From which nothing goes on: what is opened again is another task, `partOf` this one. */
export const endStates = ['rejected', 'cancelled', 'completed', 'failed', 'entered-in-error'] as const
export const isEnded = (state: TaskState): boolean => endStates.some((one) => one === state)

/** Where it stands in the field's words (FHIR `Task.businessStatus`). */
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

/** What can be done with a task. `expire` is the clock's alone. */
export const acts = [
  'save',
  'submit',
  'open',
  'ask',
  'answer',
  'accept',
  'decline',
  'start',
  'hold',
  'resume',
  'set-appointment',
  'record-contact',
  'complete',
  'fail',
  'withdraw',
  'cancel',
  'youth-withdraws',
  'expire',
  'mark-error',
] as const
export type Act = (typeof acts)[number]

/**
 * What someone is to a task. `requester` wrote it, or is its lead worker today; `intake` is of the receiver's intake team; `specialist` is its
 * designated person or the deputy; `receiver-worker` is the person who answers for it (its owner). Supervisors lead their organization.
 */
export const roles = [
  'requester',
  'requester-supervisor',
  'specialist',
  'intake',
  'receiver-worker',
  'receiver-supervisor',
  'worker-elsewhere',
  'police-member',
  'organization-admin',
  'platform-admin',
  'youth',
] as const
export type Role = (typeof roles)[number]
/** Who acts: someone, or the clock. */
export type Actor = Role | 'clock'

/** Where the consent for one recipient and one purpose stands, as an act meets it. `override`: an emergency stands in its place. */
export const consentStandings = ['none', 'proposed', 'active', 'refused', 'ended', 'override'] as const
export type ConsentStanding = (typeof consentStandings)[number]

/** `suspended`: the actor's organization, or the other one, is not one of ours any more. */
export const relations = ['own', 'named-receiver', 'not-a-party', 'suspended'] as const
export type Relation = (typeof relations)[number]

/** What a party may read. `ended`: it was content, and is the envelope alone. */
export const grants = ['none', 'envelope', 'sealed-content', 'ended'] as const
export type Grant = (typeof grants)[number]

export const priorities = ['urgent', 'priority', 'ordinary'] as const
export type Priority = (typeof priorities)[number]
/** Hours in which an answer is promised, unless the receiver set others. */
export const usualHours: Readonly<Record<Priority, number>> = { urgent: 4, priority: 24, ordinary: 72 }

export const purposes = ['service', 'assessment', 'accompaniment', 'shared-follow-up', 'consultation'] as const
export type Purpose = (typeof purposes)[number]

export const consentStates = ['proposed', 'active', 'rejected', 'inactive', 'entered-in-error'] as const
export type ConsentState = (typeof consentStates)[number]
/** What a consent lets be said, ticked one by one. */
export const contentClasses = ['identity', 'contact', 'need', 'reason', 'risk', 'goal', 'report-back'] as const
/** By which way the young person may be reached. */
export const channels = ['worker', 'phone', 'text', 'email', 'in-person'] as const
export const consentMethods = ['own-device', 'spoken-witnessed', 'paper'] as const
/** Who consents, without an age. The rule for each is data: content/consent-rules.json. */
export const capacities = ['representative', 'minor-alone', 'adult'] as const
export type Capacity = (typeof capacities)[number]
/** Months that a consent lasts unless shorter is asked, and at most. */
export const usualConsentMonths = 6
export const longestConsentMonths = 12

export const declineReasons = [
  'full',
  'not-our-mandate',
  'outside-region',
  'age',
  'language',
  'safety',
  'other',
] as const
export const holdReasons = ['youth-asked', 'unreachable', 'waiting-list', 'absence', 'other'] as const
export const failReasons = ['unreachable', 'moved', 'other'] as const
export const cancelReasons = ['need-met-elsewhere', 'youth-wish', 'sent-by-mistake', 'other'] as const
/** `no-answer` and `withdrawn` are given by the platform alone. */
export const reasons = [
  ...new Set([...declineReasons, ...holdReasons, ...failReasons, ...cancelReasons, 'no-answer', 'withdrawn'] as const),
]
export type Reason = (typeof reasons)[number]
export const outcomes = ['service-begun', 'service-given', 'referred-on', 'need-met', 'youth-declined'] as const
export type Outcome = (typeof outcomes)[number]
/** Whether the young person was asked what they think of it; skipping is allowed, and is kept. */
export const youthViews = ['asked', 'skipped-unreachable', 'skipped-youth-wish', 'skipped-safety'] as const

export const overrideGrounds = ['danger', 'obligation'] as const
export type OverrideGround = (typeof overrideGrounds)[number]
/** Why telling the young person waits; asked again every seven days. */
export const delayGrounds = ['would-raise-danger', 'not-reachable-safely'] as const
export const longestOverrideHours = 72
