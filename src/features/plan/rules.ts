import { daysBetween, type Day } from '../../kernel/clock.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import { belongsTo, coordinates, isAllowed, leads, worksAt, type Rights } from '../../kernel/rights.ts'
import type { Who } from '../../kernel/session.ts'
import {
  steps,
  type ActionState,
  type ActionUpdate,
  type AdoptedAction,
  type Adopter,
  type Period,
  type PlanStep,
} from './model.ts'

/**
 * What a person is to a plan that was adopted. `lead`: leads the organization, or coordinates the table; `member`: works
 * there, or belongs to the table; `observer`: coordinates a network where the organization stands.
 */
export const planRelations = ['lead', 'member', 'observer'] as const
export type PlanRelation = (typeof planRelations)[number]

export type PlanDeed =
  'see' | 'update' | 'read-notes' | 'take-out' | 'adopt' | 'choose' | 'rank' | 'add-own' | 'adapt' | 'renew' | 'import'

/** What can be done about a plan, and who may. The whole of it is this table; what is absent is refused. */
export const planRights: Rights<PlanDeed, PlanRelation> = {
  see: ['lead', 'member', 'observer'],
  update: ['lead', 'member'],
  'read-notes': ['lead', 'member'],
  'take-out': ['lead', 'member'],
  adopt: ['lead'],
  choose: ['lead'],
  rank: ['lead'],
  'add-own': ['lead'],
  adapt: ['lead'],
  renew: ['lead'],
  import: ['lead'],
}

/** Deeds that stay when the organization left its last network: a plan is then read, no longer changed. */
export const staysAfterLeaving: readonly PlanDeed[] = ['see', 'read-notes', 'take-out']

export const mayOnPlan = (deed: PlanDeed, relation: PlanRelation, { hasLeft }: { hasLeft: boolean }): boolean =>
  isAllowed(planRights, deed, [relation]) && (!hasLeft || staysAfterLeaving.includes(deed))

/** The strongest relation of a person to a plan; null for a stranger, who must not learn that there is a plan. */
export function relationOf(
  who: Pick<Who, 'led' | 'organizations' | 'networks' | 'coordinated'>,
  { organizationId, networkId }: Adopter,
  { isCoordinated }: { isCoordinated: boolean },
): PlanRelation | null {
  if (leads(who, organizationId) || coordinates(who, networkId)) return 'lead'
  if (worksAt(who, organizationId) || belongsTo(who, networkId)) return 'member'
  return organizationId !== null && isCoordinated ? 'observer' : null
}

/** The board of a network's organizations is its coordinator's, and so is asking them for an update. */
export const maySeeBoard = (who: Pick<Who, 'coordinated'>, networkId: string): boolean => coordinates(who, networkId)
export const mayAskForUpdates = (who: Pick<Who, 'coordinated'>, networkId: string): boolean =>
  maySeeBoard(who, networkId)

/** A plan is asked about once in this many hours; the database says the same. */
export const hoursBetweenAsks = 20

/** What a person is to an adopted action: a lead, as above, or the person in charge of it. */
export type ActionRelation = 'lead' | 'in-charge'

/** Who updates an action, and what they are to it. */
export interface Updater {
  personId: string
  by: readonly ActionRelation[]
}

/** A signed-in person before an action; `by` is empty for who neither leads nor carries it, or no longer works there. */
export function updaterOf(
  who: Pick<Who, 'personId' | 'led' | 'organizations' | 'coordinated'>,
  { organizationId, networkId, personId }: Pick<AdoptedAction, 'organizationId' | 'networkId' | 'personId'>,
): Updater {
  const isLead = leads(who, organizationId) || coordinates(who, networkId)
  const isThere = worksAt(who, organizationId) || coordinates(who, networkId)
  return { personId: who.personId, by: actionRelations({ isLead, isInCharge: isThere && personId === who.personId }) }
}

/** The relations that two facts make: both, one, or none. Who is in charge must still work there to count. */
export function actionRelations({ isLead, isInCharge }: { isLead: boolean; isInCharge: boolean }): ActionRelation[] {
  const relations: ActionRelation[] = []
  if (isLead) relations.push('lead')
  if (isInCharge) relations.push('in-charge')
  return relations
}

/** Whether an update by them can be taken at all today: one that was set aside waits for a lead. */
export const mayUpdate = ({ by }: Pick<Updater, 'by'>, { state }: Pick<AdoptedAction, 'state'>): boolean =>
  by.includes('lead') || (by.includes('in-charge') && state !== 'set-aside')

const anyone = ['lead', 'in-charge'] as const
const lead = ['lead'] as const
const everyStep = { '0': anyone, '20': anyone, '30': anyone, '50': anyone, '75': anyone, '100': anyone } as const

/**
 * From → to → who may make the move. The whole life of an adopted action is this table: any step may follow any other,
 * forward or back, because that is what happens; setting aside, and taking up again, is the lead's. Staying where it is
 * (a note without a move) is a move too. An action taken up again starts from any step, as the lead says.
 */
export const moves: Record<ActionState, Partial<Record<ActionState, readonly ActionRelation[]>>> = {
  '0': { ...everyStep, 'set-aside': lead },
  '20': { ...everyStep, 'set-aside': lead },
  '30': { ...everyStep, 'set-aside': lead },
  '50': { ...everyStep, 'set-aside': lead },
  '75': { ...everyStep, 'set-aside': lead },
  '100': { ...everyStep, 'set-aside': lead },
  'set-aside': { '0': lead, '20': lead, '30': lead, '50': lead, '75': lead, '100': lead },
}

export type ActionMoveRefusal = 'move-not-allowed' | 'wrong-party' | 'note-missing' | 'not-begun' | 'organization-left'

export interface Move {
  to: ActionState
  by: readonly ActionRelation[]
  /** null: no note. */
  note: string | null
  today: Day
  period: Period
  organizationLeft: boolean
  /** The person was shown the state and says that it still holds: no note is needed then. */
  confirms: boolean
}

/**
 * Whether `by` may move an action from `from`. Without a move there must be a note, or a person who confirms. Updates go
 * on after the last day of a period, since a year is often closed late; never before its first day.
 */
export function decideMove(
  from: ActionState,
  { to, by, note, today, period, organizationLeft, confirms }: Move,
): Result<ActionState, ActionMoveRefusal> {
  const relations = moves[from][to]
  if (relations === undefined) return err('move-not-allowed')
  if (!relations.some((relation) => by.includes(relation))) return err('wrong-party')
  if (organizationLeft) return err('organization-left')
  if (today < period.startsOn) return err('not-begun')
  if (to === from && note === null && !confirms) return err('note-missing')
  return ok(to)
}

export type ActionUndoRefusal = 'nothing-to-undo' | 'not-yours' | 'too-old' | 'organization-left'
const undoHours = 24

export interface Undo {
  personId: string
  by: readonly ActionRelation[]
  now: Date
  organizationLeft: boolean
}

/**
 * What undoing the last update gives: the state before it. Its author or a lead may, within 24 hours, and an undo is
 * itself undone the same way: the history keeps both. Going back is a move of the table like any other.
 */
export function decideUndo(
  last: ActionUpdate | null,
  { personId, by, now, organizationLeft }: Undo,
): Result<ActionState, ActionUndoRefusal> {
  if (last === null) return err('nothing-to-undo')
  if (last.personId !== personId && !by.includes('lead')) return err('not-yours')
  if (!moves[last.to][last.from]?.some((relation) => by.includes(relation))) return err('not-yours')
  if (organizationLeft) return err('organization-left')
  if (now.getTime() - last.at.getTime() > undoHours * 3_600_000) return err('too-old')
  return ok(last.from)
}

/** Days late, whole; 0 when not late. An action that is completed or set aside is never late. */
export function daysLate({ state, dueOn }: Pick<AdoptedAction, 'state' | 'dueOn'>, today: Day): number {
  if (dueOn === null || state === '100' || state === 'set-aside' || dueOn >= today) return 0
  return daysBetween(dueOn, today)
}

/**
 * The middle step, given how many stand at each (the lower of the two middles, so that it is always a step of the scale);
 * null of none.
 */
export function medianOf(counts: Readonly<Partial<Record<PlanStep, number>>>): PlanStep | null {
  const all = steps.reduce((sum, step) => sum + (counts[step] ?? 0), 0)
  let passed = 0
  for (const step of steps) {
    passed += counts[step] ?? 0
    if (passed * 2 >= all && passed > 0) return step
  }
  return null
}

/** School years run from September 1 to August 31, fiscal years from April 1 to March 31 (Quebec's own). */
const firstDays = { 'school-year': '09-01', 'fiscal-year': '04-01' } as const
const lastDays = { 'school-year': '08-31', 'fiscal-year': '03-31' } as const

function yearOf(kind: 'school-year' | 'fiscal-year', firstYear: number): Period {
  return {
    kind,
    startsOn: `${firstYear}-${firstDays[kind]}` as Day,
    endsOn: `${firstYear + 1}-${lastDays[kind]}` as Day,
  }
}

/** Years one may adopt for: of each kind, the one that holds the day and the next. */
export function yearsNear(today: Day): Period[] {
  return (['school-year', 'fiscal-year'] as const).flatMap((kind) => {
    const year = Number(today.slice(0, 4))
    const current = today.slice(5) >= firstDays[kind] ? year : year - 1
    return [yearOf(kind, current), yearOf(kind, current + 1)]
  })
}

/** The longest period, in years. */
const longestPeriodYears = 5

export type PeriodRefusal = 'ends-before-start' | 'period-too-long'

export function checkDates({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): Result<Period, PeriodRefusal> {
  if (endsOn <= startsOn) return err('ends-before-start')
  const limit = `${Number(startsOn.slice(0, 4)) + longestPeriodYears}${startsOn.slice(4)}`
  if (endsOn >= limit) return err('period-too-long')
  return ok({ kind: 'dates', startsOn, endsOn })
}

/** Two periods of the same plan that share a day would leave nobody sure which one is the plan of today. */
export const periodsOverlap = (
  a: Pick<Period, 'startsOn' | 'endsOn'>,
  b: Pick<Period, 'startsOn' | 'endsOn'>,
): boolean => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn

/** An action with a history is set aside, never unchosen: its history would lose its subject. */
export const canUnchoose = ({ stateNumber }: Pick<AdoptedAction, 'stateNumber'>): boolean => stateNumber === 0

export type DateRefusal = 'before-period' | 'due-before-start'

/** What is wrong with an action's dates, by field; empty when nothing is. Both may be absent, and may go past the period. */
export function refuseDates(
  { startsOn, dueOn }: Pick<AdoptedAction, 'startsOn' | 'dueOn'>,
  period: Pick<Period, 'startsOn'>,
): Partial<Record<'startsOn' | 'dueOn', DateRefusal>> {
  if (startsOn !== null && startsOn < period.startsOn) return { startsOn: 'before-period' }
  if (dueOn !== null && dueOn < period.startsOn) return { dueOn: 'before-period' }
  return startsOn !== null && dueOn !== null && dueOn < startsOn ? { dueOn: 'due-before-start' } : {}
}

/** The order after one item moved by one place; the same order when it is already at the end. */
export function movedByOne<T>(order: readonly T[], item: T, direction: 'up' | 'down'): T[] {
  const from = order.indexOf(item)
  const to = direction === 'up' ? from - 1 : from + 1
  const other = order[to]
  if (from < 0 || other === undefined) return [...order]
  return order.map((one, index) => (index === from ? other : index === to ? item : one))
}

/**
 * The order that numbers typed by a person mean. Of two items with one number, the one whose number was changed comes
 * first when it was moved up, and last when it was moved down: that is where the person put it.
 */
export function orderedByRanks<T>(order: readonly T[], numberOf: (item: T) => number): T[] {
  const placed = order.map((item, index) => {
    const asked = numberOf(item)
    const before = index + 1
    return { item, asked, turn: asked === before ? 0 : asked < before ? -1 : 1, before }
  })
  return placed.sort((a, b) => a.asked - b.asked || a.turn - b.turn || a.before - b.before).map(({ item }) => item)
}

/** A plan of one's own beside the plan would no longer be read together: this many at most. */
export const mostOwnActions = 50

/** Longest title, statement and place, in characters as people count them. */
export const longestTitle = 200
export const longestStatement = 2000
export const longestPlace = 120
