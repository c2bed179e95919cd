import { taskStates, type Act, type Actor, type BusinessStatus, type ConsentStanding, type TaskState } from './model.ts'

/** One line of the life of a task (referral.md 2.2). What no line says is refused. */
export interface Transition {
  act: Act
  from: TaskState
  to: TaskState
  by: readonly Actor[]
  /** In which of these standings of the consent; empty: in any. */
  consents: readonly ConsentStanding[]
  /** What the act may say of where it stands; the first unless told, none: it stays as it was. */
  says: readonly BusinessStatus[]
}

const asker = ['requester', 'requester-supervisor'] as const
const desk = ['specialist', 'intake'] as const
const owner = ['receiver-worker'] as const
/** Acts that show what is sealed, or begin something on the strength of it. */
const consented = ['active', 'override'] as const
const underWay = ['accepted', 'in-progress', 'on-hold'] as const

type Rule = Partial<Pick<Transition, 'consents' | 'says'>>

const line = (act: Act, from: readonly TaskState[], to: TaskState | 'same', by: readonly Actor[], rule: Rule = {}) =>
  from.map((one): Transition => ({ act, from: one, to: to === 'same' ? one : to, by, consents: [], says: [], ...rule }))

/**
 * The whole life of a task, once: the server's guard, the database's (`referral_rule`, filled with these very lines), the table in the
 * documentation and the tests all come from here.
 */
export const transitions: readonly Transition[] = [
  ...line('save', ['draft'], 'draft', ['requester']),
  ...line('submit', ['draft'], 'requested', ['requester'], { consents: consented, says: ['sent'] }),
  ...line('open', ['requested'], 'same', desk, { consents: consented, says: ['opened'] }),
  ...line('ask', ['requested'], 'same', desk, { consents: consented, says: ['info-asked'] }),
  ...line('answer', ['requested'], 'same', asker, { consents: consented, says: ['info-given'] }),
  ...line('accept', ['requested'], 'accepted', desk, { consents: consented }),
  ...line('decline', ['requested'], 'rejected', desk),
  ...line('withdraw', ['requested'], 'cancelled', asker),
  ...line('expire', ['requested'], 'cancelled', ['clock']),
  ...line('start', ['accepted'], 'in-progress', owner, { says: ['contact-made'] }),
  ...line('record-contact', ['accepted'], 'same', owner, { says: ['contact-attempted'] }),
  ...line('record-contact', ['in-progress'], 'same', owner, {
    says: ['contact-made', 'contact-attempted', 'appointment-held', 'appointment-missed'],
  }),
  ...line('set-appointment', ['accepted', 'in-progress'], 'same', owner, { says: ['appointment-set'] }),
  ...line('hold', ['accepted', 'in-progress'], 'on-hold', owner, { says: ['waitlisted'] }),
  ...line('resume', ['on-hold'], 'in-progress', owner),
  ...line('complete', ['in-progress'], 'completed', owner),
  ...line('fail', underWay, 'failed', owner),
  ...line('cancel', underWay, 'cancelled', [...asker, ...desk, ...owner, 'receiver-supervisor']),
  ...line('youth-withdraws', ['requested', ...underWay], 'cancelled', ['youth', ...asker, ...owner]),
  ...line(
    'mark-error',
    taskStates.filter((state) => state !== 'entered-in-error'),
    'entered-in-error',
    ['requester-supervisor'],
  ),
]

/** The lines of an act, from a state; none: it is not one. */
export const transitionOf = (act: Act, from: TaskState): Transition | null =>
  transitions.find((one) => one.act === act && one.from === from) ?? null
