import type { Day } from '../../kernel/clock.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import { steps, type ActionState, type ActionUpdate, type AdoptedAction, type Period, type Step } from './model.ts'

/** What a person is to an adopted action. A lead of the adopter, or (for a table's plan) its coordinator; or who carries it. */
export type Party = 'lead' | 'in-charge'

const anyone = ['lead', 'in-charge'] as const
const lead = ['lead'] as const
const everyStep = { '0': anyone, '20': anyone, '30': anyone, '50': anyone, '75': anyone, '100': anyone } as const

/**
 * From → to → who may make the move. The whole life of an adopted action is this table: any step may follow any other,
 * forward or back, because that is what happens; setting aside, and taking up again, is the lead's. Staying where it is
 * (a note without a move) is a move too. An action taken up again starts from any step, as the lead says.
 */
export const moves: Record<ActionState, Partial<Record<ActionState, readonly Party[]>>> = {
  '0': { ...everyStep, 'set-aside': lead },
  '20': { ...everyStep, 'set-aside': lead },
  '30': { ...everyStep, 'set-aside': lead },
  '50': { ...everyStep, 'set-aside': lead },
  '75': { ...everyStep, 'set-aside': lead },
  '100': { ...everyStep, 'set-aside': lead },
  'set-aside': { '0': lead, '20': lead, '30': lead, '50': lead, '75': lead, '100': lead },
}

export type MoveRefusal = 'move-not-allowed' | 'wrong-party' | 'note-missing' | 'not-begun' | 'organization-left'

export interface Move {
  to: ActionState
  by: readonly Party[]
  /** null: no note. */
  note: string | null
  today: Day
  period: Period
  organizationLeft: boolean
  /** The person was shown the state and says that it still holds: no note is needed then. */
  confirms: boolean
}

/**
 * Whether `by` may move an action from `from`. Without a move there must be a note, or a person who
 * confirms. Updates go on after the last day of
 * a period, since a year is often closed late; never before its first day.
 */
export function decideMove(
  from: ActionState,
  { to, by, note, today, period, organizationLeft, confirms }: Move,
): Result<ActionState, MoveRefusal> {
  const parties = moves[from][to]
  if (parties === undefined) return err('move-not-allowed')
  if (!parties.some((party) => by.includes(party))) return err('wrong-party')
  if (organizationLeft) return err('organization-left')
  if (today < period.startsOn) return err('not-begun')
  if (to === from && note === null && !confirms) return err('note-missing')
  return ok(to)
}

export type UndoRefusal = 'nothing-to-undo' | 'not-yours' | 'too-old' | 'organization-left'
const undoHours = 24

export interface Undo {
  personId: string
  by: readonly Party[]
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
): Result<ActionState, UndoRefusal> {
  if (last === null) return err('nothing-to-undo')
  if (last.personId !== personId && !by.includes('lead')) return err('not-yours')
  if (!moves[last.to][last.from]?.some((party) => by.includes(party))) return err('not-yours')
  if (organizationLeft) return err('organization-left')
  if (now.getTime() - last.at.getTime() > undoHours * 3_600_000) return err('too-old')
  return ok(last.from)
}

/** Days late, whole; 0 when not late. An action that is completed or set aside is never late. */
export function daysLate({ state, dueOn }: Pick<AdoptedAction, 'state' | 'dueOn'>, today: Day): number {
  if (dueOn === null || state === '100' || state === 'set-aside' || dueOn >= today) return 0
  return Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000)
}

/**
 * The middle step, given how many stand at each (the lower of the two middles, so that it is always a step of the scale);
 * null of none.
 */
export function medianOf(counts: Readonly<Partial<Record<Step, number>>>): Step | null {
  const all = steps.reduce((sum, step) => sum + (counts[step] ?? 0), 0)
  let passed = 0
  for (const step of steps) {
    passed += counts[step] ?? 0
    if (passed * 2 >= all && passed > 0) return step
  }
  return null
}
