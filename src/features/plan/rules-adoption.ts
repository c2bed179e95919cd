import type { Day } from '../../kernel/clock.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import type { Who } from '../../kernel/session.ts'
import type { AdoptedAction, Adopter, Period } from './model.ts'

/**
 * What a person is to a plan that was adopted. `lead`: leads the organization, or coordinates the table; `member`: works
 * there, or belongs to the table; `observer`: coordinates a network where the organization stands.
 */
export const standings = ['lead', 'member', 'observer'] as const
export type Standing = (typeof standings)[number]

/** What can be done about a plan, and who may. The whole of it is this table; what is absent is refused. */
export const allowed = {
  see: ['lead', 'member', 'observer'],
  'read-notes': ['lead', 'member'],
  'take-out': ['lead', 'member'],
  adopt: ['lead'],
  choose: ['lead'],
  rank: ['lead'],
  'add-own': ['lead'],
  adapt: ['lead'],
  renew: ['lead'],
  import: ['lead'],
} as const satisfies Record<string, readonly Standing[]>
export type PlanDeed = keyof typeof allowed

/** Deeds that stay when the organization left its last network: a plan is then read, no longer changed. */
export const staysAfterLeaving: readonly PlanDeed[] = ['see', 'read-notes', 'take-out']

export const mayOnPlan = (deed: PlanDeed, standing: Standing, { hasLeft }: { hasLeft: boolean }): boolean =>
  (allowed[deed] as readonly Standing[]).includes(standing) && (!hasLeft || staysAfterLeaving.includes(deed))

/** The strongest standing of a person; null for a stranger, who must not learn that there is a plan. */
export function standingOf(
  who: Pick<Who, 'led' | 'organizations' | 'networks' | 'coordinated'>,
  { organizationId, networkId }: Adopter,
  { isCoordinated }: { isCoordinated: boolean },
): Standing | null {
  if (organizationId !== null) {
    if (who.led.includes(organizationId)) return 'lead'
    if (who.organizations.includes(organizationId)) return 'member'
    return isCoordinated ? 'observer' : null
  }
  if (networkId === null) return null
  if (who.coordinated.includes(networkId)) return 'lead'
  return who.networks.includes(networkId) ? 'member' : null
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
export const longestPeriodYears = 5

export type PeriodRefusal = 'ends-before-start' | 'period-too-long'

export function checkDates({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): Result<Period, PeriodRefusal> {
  if (endsOn <= startsOn) return err('ends-before-start')
  const limit = `${Number(startsOn.slice(0, 4)) + longestPeriodYears}${startsOn.slice(4)}`
  if (endsOn >= limit) return err('period-too-long')
  return ok({ kind: 'dates', startsOn, endsOn })
}

/** Two periods of the same plan that share a day would leave nobody sure which one is the plan of today. */
export const overlaps = (a: Pick<Period, 'startsOn' | 'endsOn'>, b: Pick<Period, 'startsOn' | 'endsOn'>): boolean =>
  a.startsOn <= b.endsOn && b.startsOn <= a.endsOn

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
export function moved<T>(order: readonly T[], item: T, direction: 'up' | 'down'): T[] {
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
export function ordered<T>(order: readonly T[], numberOf: (item: T) => number): T[] {
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
