/** Of what a hand-off passes: who leads the request, or who answers for a task of it at the receiver. */
export type Seat = 'lead' | 'owner'

/** Why the lead worker changes. The young person’s own wish needs no other reason. */
export const handOffReasons = ['leave', 'region', 'age-18', 'wish'] as const
export type HandOffReason = (typeof handOffReasons)[number]

/** `urgent`: the worker is absent, and who leads their organization names an interim. */
export const variants = ['planned', 'urgent'] as const
export type Variant = (typeof variants)[number]

export const handOffStates = [
  'proposed',
  'youth-agreed',
  'youth-refused',
  'accepted',
  'overlap',
  'declined',
  'cancelled',
  'closed',
  'done',
] as const
export type HandOffState = (typeof handOffStates)[number]

const openStates = ['proposed', 'youth-agreed', 'accepted', 'overlap'] as const
export const isOpen = (state: HandOffState): boolean => openStates.some((one) => one === state)

/** `give` and `take-back` come with a departure; `close`, with a withdrawal or the end of what is followed. */
export const handOffActs = [
  'youth-agrees',
  'youth-refuses',
  'accept',
  'decline',
  'cancel',
  'tell-youth',
  'return',
  'joint-contact',
  'end',
  'give',
  'take-back',
  'close',
] as const
export type HandOffAct = (typeof handOffActs)[number]

/** Acts that someone does by itself; the others come with something else. */
export const askedActs = [
  'youth-agrees',
  'youth-refuses',
  'accept',
  'decline',
  'cancel',
  'tell-youth',
  'return',
  'joint-contact',
  'end',
] as const satisfies readonly HandOffAct[]
export type AskedAct = (typeof askedActs)[number]

/**
 * What someone is to a hand-off. `old` handed it off; `new` is who takes over: named, or anyone of the other organization’s desk while nobody is. Supervisors
 * lead one organization or the other. `clock`: the platform, by itself.
 */
export const handOffRoles = ['old', 'new', 'supervisor', 'new-supervisor', 'clock'] as const
export type HandOffRole = (typeof handOffRoles)[number]

/** Days during which both are there, unless others are said. */
export const usualOverlap = 30
export const longestOverlap = 90
