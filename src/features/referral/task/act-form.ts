import { z } from 'zod'
import { day, defineForm, oneOf, optionalOneOf, text, type Field, type Form } from '../../../kernel/form/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { ActSaid } from '../act-on-task.ts'
import {
  cancelReasons,
  declineReasons,
  failReasons,
  holdReasons,
  outcomes,
  youthViews,
  type Act,
  type BusinessStatus,
} from '../model.ts'

/** Acts that go on, each by its form; those that need nothing said are sent by their button alone. */
export const goingActs = [
  'open',
  'ask',
  'answer',
  'accept',
  'start',
  'record-contact',
  'set-appointment',
  'hold',
  'resume',
  'complete',
] as const satisfies readonly Act[]
export type GoingAct = (typeof goingActs)[number]

/** Acts that take something away: their page says what, before. */
export const stoppingActs = [
  'decline',
  'withdraw',
  'cancel',
  'fail',
  'youth-withdraws',
  'mark-error',
] as const satisfies readonly Act[]
export type StoppingAct = (typeof stoppingActs)[number]

export const contactsNoted = [
  'contact-attempted',
  'contact-made',
  'appointment-held',
  'appointment-missed',
] as const satisfies readonly BusinessStatus[]

/** An id of a list that the page shows; `none` where nothing may be chosen. */
const anId = (none: string | null = null): Field<string> =>
  text({ max: 40 }).pipe(z.string().refine((value) => value === none || isId(value), 'not-in-list')) as Field<string>

const nothing = defineForm({})
const forms = {
  accept: defineForm({ ownerId: anId() }),
  'record-contact': defineForm({ says: oneOf(contactsNoted) }),
  'set-appointment': defineForm({ on: day({ required: true }) }),
  hold: defineForm({ reason: oneOf(holdReasons), on: day({ required: true }) }),
  complete: defineForm({ outcome: oneOf(outcomes), youthView: oneOf(youthViews) }),
  decline: defineForm({ reason: oneOf(declineReasons), alternativeId: anId('none') }),
  fail: defineForm({ reason: oneOf(failReasons) }),
  cancel: defineForm({ reason: oneOf(cancelReasons) }),
  withdraw: defineForm({ reason: optionalOneOf(cancelReasons) }),
} as const

/** The form of an act: what it must say besides. */
export const formOf = (act: GoingAct | StoppingAct): Form<object> =>
  act in forms ? (forms[act as keyof typeof forms] as Form<object>) : nothing

/** Whether an act has something to fill in. */
export const asksSomething = (act: GoingAct | StoppingAct): boolean => formOf(act).names.length > 0

/** `none` was chosen: there is no alternative. Null stands for it where the act is kept. */
export function saidOf(value: object): ActSaid {
  const said = value as ActSaid
  return said.alternativeId === 'none' ? { ...said, alternativeId: null } : said
}
