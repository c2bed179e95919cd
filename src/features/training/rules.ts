import type { Day } from '../../kernel/clock.ts'
import { daysBetween, dayOf } from '../../kernel/clock.ts'
import { isAllowed, worksAt, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import type { Completion, Place, Session, SessionState, Training } from './model.ts'

/** The life of a session. What closes stays closed: certificates were given. */
export const moves: Readonly<Record<SessionState, readonly SessionState[]>> = {
  planned: ['cancelled', 'closed'],
  cancelled: ['planned'],
  closed: [],
}

/**
 * What a person is to a training. `giver`: does more than read in the organization that offers it; `host`: is of it; `guest`: is of the network
 * it is shown to; `taker`: has a place in it, or had one.
 */
export const trainingRelations = ['giver', 'host', 'guest', 'taker'] as const
export type TrainingRelation = (typeof trainingRelations)[number]

export const trainingDeeds = ['see', 'edit', 'plan', 'attend', 'withdraw', 'put-back', 'register'] as const
export type TrainingDeed = (typeof trainingDeeds)[number]

export type TrainingStanding = 'offered' | 'withdrawn'

/** What can be done with a training as it stands, and who may. The database says the same. */
export const trainingRights: Readonly<Record<TrainingStanding, Rights<TrainingDeed, TrainingRelation>>> = {
  offered: {
    see: trainingRelations,
    edit: ['giver'],
    plan: ['giver'],
    attend: ['giver'],
    withdraw: ['giver'],
    'put-back': [],
    register: ['giver', 'host', 'guest'],
  },
  withdrawn: {
    see: ['giver', 'host', 'taker'],
    edit: [],
    plan: ['giver'],
    attend: ['giver'],
    withdraw: [],
    'put-back': ['giver'],
    register: [],
  },
}

const trainingStanding = ({ withdrawnAt }: Pick<Training, 'withdrawnAt'>): TrainingStanding =>
  withdrawnAt === null ? 'offered' : 'withdrawn'

interface Person extends Pick<Who, 'organizations' | 'networks'> {
  /** Organizations where they do more than read. */
  worked: readonly string[]
  hasPlace: boolean
}

const relationsTo = (
  { worked, hasPlace, ...who }: Person,
  { organizationId, networkId }: Pick<Training, 'organizationId' | 'networkId'>,
): TrainingRelation[] => [
  ...(worked.includes(organizationId) ? (['giver'] as const) : []),
  ...(worksAt(who, organizationId) ? (['host'] as const) : []),
  ...(networkId !== null && who.networks.includes(networkId) ? (['guest'] as const) : []),
  ...(hasPlace ? (['taker'] as const) : []),
]

export const mayOnTraining = (
  person: Person,
  deed: TrainingDeed,
  training: Pick<Training, 'organizationId' | 'networkId' | 'withdrawnAt'>,
): boolean => isAllowed(trainingRights[trainingStanding(training)], deed, relationsTo(person, training))

/** Whether a place can be taken or given back: it has not begun. */
export const isToCome = ({ state, startsAt }: Pick<Session, 'state' | 'startsAt'>, now: Date): boolean =>
  state === 'planned' && startsAt > now

/** Who came is said from the morning of the day, in the zone of the session, until it is closed. */
export const takesAttendance = (
  { state, startsAt, timeZone }: Pick<Session, 'state' | 'startsAt' | 'timeZone'>,
  now: Date,
): boolean => state === 'planned' && dayOf(startsAt, timeZone) <= dayOf(now, timeZone)

/** It can be closed once it has begun. */
export const canClose = ({ state, startsAt }: Pick<Session, 'state' | 'startsAt'>, now: Date): boolean =>
  state === 'planned' && startsAt <= now

/** Once it is closed, who was not noted, or was noted absent, can still be noted: who came gets their certificate then. */
export const canNoteLater = (
  { state }: Pick<Session, 'state'>,
  { state: place, attended }: Pick<Place, 'state' | 'attended'>,
): boolean => state === 'closed' && place === 'registered' && attended !== true

export const freePlaces = ({ capacity, taken }: Pick<Session, 'capacity' | 'taken'>): number =>
  Math.max(0, capacity - taken)

/** Days before its end that a training is said to be due. */
const dueDays = 60

export const standings = ['late', 'soon', 'never', 'current'] as const
export type Standing = (typeof standings)[number]

/** Until when a completed course holds; null: for ever. A month that is too short ends on its last day, as the database has it. */
export function holdsUntil({ onDay, refreshMonths }: Pick<Completion, 'onDay' | 'refreshMonths'>): Day | null {
  if (refreshMonths === null) return null
  const [year = 0, month = 0, date = 0] = onDay.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + refreshMonths, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + refreshMonths, Math.min(date, last))).toISOString().slice(0, 10) as Day
}

/** Where someone stands in a subject, by all they completed in it. `until`: null: for ever, or never taken. */
export function standingIn(completions: readonly Completion[], today: Day): { standing: Standing; until: Day | null } {
  if (completions.length === 0) return { standing: 'never', until: null }
  const ends = completions.map(holdsUntil)
  if (ends.includes(null)) return { standing: 'current', until: null }
  const until = ends.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b)) as Day
  const left = daysBetween(today, until)
  return { standing: left < 0 ? 'late' : left <= dueDays ? 'soon' : 'current', until }
}

/** Trainings that an organization may offer in a day, and courses that someone may declare. */
export const offeredPerDay = 30
export const declaredPerDay = 30
/** How far ahead a session may be, in days. */
export const furthestDays = 730
